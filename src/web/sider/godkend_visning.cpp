// The page of the one who is asked to approve, by the link in his mail.
#include <algorithm>

#include "sager/projekt/projektbrev.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/projekt_visning.hpp"

namespace nytte::web {
namespace {

Html beskrivelse(const sager::Trinside& s) {
  const auto& u = s.udgave.udgave;
  return brev_html(sager::som_brev({.projekt = s.projekt,
                                    .sted = s.arbejdssted,
                                    .kommunenavn = s.kommunenavn,
                                    .indhold = u.indhold,
                                    .opgavenavne = u.opgavenavne,
                                    .stoettede = u.stoettede,
                                    .udgave = &s.udgave,
                                    .dag = u.dag}));
}

Html kommentarer(const sager::Trinside& s) {
  std::vector<Html> punkter;
  for (const auto& x : s.skridt)
    if (!x.skridt.tekst.empty())
      punkter.push_back(el("li", {},
                           el("strong", {}, x.skridt.navn.empty() ? x.trin : x.skridt.navn),
                           ": " + x.skridt.tekst));
  if (punkter.empty()) return p("Ingen har skrevet en kommentar.");
  return el("ul", {}, punkter);
}

}  // namespace

Webside vis_trinlink(const Ramme& ramme, const TrinlinkSide& s) {
  const auto& u = s.side.udgave.udgave;
  const Formular& f = s.formular;
  Webside side;
  side.titel = "Vil du godkende " + u.indhold.navn + "?";
  side.manchet = s.side.kommunenavn + " Kommune beder om dit svar som " + s.side.trin.titel +
                 ". Læs beskrivelsen, og svar nederst.";
  const Html felter =
      tekstfelt(f, {.navn = "navn", .etiket = "Dit navn", .autocomplete = "name"}) +
      tekstomraade(f,
                   {.navn = "kommentar",
                    .etiket = "Kommentar",
                    .hjaelp = "Skal skrives, hvis du sender projektet tilbage. Skriv ikke navne på "
                              "borgere.",
                    .valgfri = true},
                   4) +
      knapraekke(
          {knap("Jeg godkender", Knapslags::hoved,
                {{"name", "handling"}, {"value", "godkend"}, {"data-hovedhandling", true}}),
           knap("Send tilbage", Knapslags::anden, {{"name", "handling"}, {"value", "returner"}}),
           knap("Gem kun kommentaren", Knapslags::anden,
                {{"name", "handling"}, {"value", "kommenter"}})});
  side.indhold = afsnit("beskrivelse", "Beskrivelsen", beskrivelse(s.side)) +
                 afsnit("kommentarer", "Kommentarer", kommentarer(s.side)) +
                 afsnit("svar", "Dit svar", formular(f, s.sti, ramme.csrf, felter));
  return side;
}

Webside vis_trinkvittering(const sager::Trinside& s) {
  const auto svar = std::find_if(s.skridt.begin(), s.skridt.end(), [&](const auto& x) {
    const auto h = x.skridt.handling;
    return x.skridt.trin == s.trin.nr &&
           (h == Projekthandling::godkend || h == Projekthandling::godkend_sidste ||
            h == Projekthandling::returner);
  });
  const bool retur = svar != s.skridt.end() && svar->skridt.handling == Projekthandling::returner;
  Webside side;
  side.titel = retur ? "Tak. Projektet er sendt tilbage" : "Tak. Din godkendelse er gemt";
  side.manchet = s.kommunenavn + " Kommune har fået dit svar. Du kan udskrive siden.";
  side.indhold = beskrivelse(s);
  return side;
}

}  // namespace nytte::web
