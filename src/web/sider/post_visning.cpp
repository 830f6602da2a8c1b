#include "web/sider/post_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Meddelelsestilstand;

std::string sti(MeddelelseId id) { return "/post/" + std::to_string(id.vaerdi); }

// How it stands, in words: what is wrong first.
std::string i_ord(const Postoptaelling& a) {
  std::string ud;
  const auto del = [&](std::int64_t n, const std::string& tekst) {
    if (n > 0) ud += (ud.empty() ? "" : ", ") + tekst;
  };
  const std::int64_t galt = a.afvist + a.returneret + a.opgivet;
  del(galt, antal_ord(galt, "meddelelse nåede ikke frem", "meddelelser nåede ikke frem"));
  del(a.i_mappe, antal_ord(a.i_mappe, "ligger i en mappe", "ligger i en mappe"));
  del(a.venter, antal_ord(a.venter, "venter", "venter"));
  if (ud.empty()) return a.afsendt == 0 ? "Der er ingen post endnu" : "Alt er sendt";
  return ud;
}

Html om_vejen(const sager::Postport& port, const Postoptaelling& antal) {
  if (!port.har_mailserver)
    return besked_boks(
        Tone::advarsel, "Mails bliver ikke sendt herfra",
        p("Der er ingen mailserver sat op. Hver mail bliver lagt som en fil i mappen " +
          port.mailmappe + " og er ikke sendt, før nogen sender den og registrerer dagen her."));
  if (antal.fejlet > 0)
    return besked_boks(
        Tone::advarsel, "Noget kan ikke komme af sted lige nu",
        p(antal_ord(antal.fejlet, "meddelelse er forsøgt", "meddelelser er forsøgt") +
          " uden held. Der prøves igen af sig selv."));
  return {};
}

Html filter(const PostlisteSide& s) {
  Formular f;
  if (s.oenske.tilstand) f.foreslaa("tilstand", std::string(navn(*s.oenske.tilstand)));
  if (s.oenske.kanal) f.foreslaa("kanal", std::string(navn(*s.oenske.kanal)));
  return el("form", {{"method", "get"}, {"action", "/post"}, {"class", "filter"}},
            feltraekke({vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .valgfri = true},
                                valg_af<T>(meddelelsestilstand_ord), "Alle"),
                        vaelger(f, {.navn = "kanal", .etiket = "Sendes som", .valgfri = true},
                                valg_af<Kanal>(kanal_ord), "Alle")}),
            knapraekke({knap("Vis", Knapslags::anden),
                        knaplink("Hent som CSV", adresse("/post.csv", postparametre(s.oenske)),
                                 Knapslags::stille)}));
}

Html forsoeg_tabel(const std::vector<Postforsoeg>& alle) {
  Tabel t{"Forsøg", {{"Tidspunkt"}, {"Hvad"}, {"Hvem"}, {"Svar", Kolonneslags::bryd}}, {}};
  const auto ord = [](Postskridt s) -> std::string {
    switch (s) {
      case Postskridt::begyndt:
        return "Forsøg begyndt";
      case Postskridt::i_mappe:
        return "Lagt i mappe";
      case Postskridt::afsendt:
        return "Sendt";
      case Postskridt::afvist:
        return "Afvist";
      case Postskridt::venter:
        return "Lykkedes ikke, prøves igen";
      case Postskridt::opgivet:
        return "Opgivet";
      case Postskridt::returneret:
        return "Kom tilbage";
      case Postskridt::sendt_selv:
        return "Sendt på anden vis";
      case Postskridt::send_igen:
        return "Skal prøves igen";
    }
    return {};
  };
  for (const auto& f : alle)
    t.raekker.push_back({{tekst(tidspunkt_ord(f.tid)), tekst(ord(f.skridt)),
                          tekst(f.bruger_navn.empty() ? "nytte" : f.bruger_navn), tekst(f.grund)}});
  return alle.empty() ? tom_liste("Der er ikke prøvet endnu.") : tabel(t);
}

Html hvad_der_staar(const sager::Postvisning& v) {
  const Meddelelse& m = v.meddelelse;
  std::string bilag;
  for (const auto& navnet : m.bilagsnavne) bilag += (bilag.empty() ? "" : ", ") + navnet;
  Html ud = oplysninger(
      {{"Til", tekst(m.modtager.empty() ? m.modtager_navn : m.modtager_navn + ", " + m.modtager)},
       {"Sendes som", tekst(kanal_ord(m.kanal))},
       {"Tilstand", meddelelsestilstand_maerke(m.tilstand)},
       {"Skrevet", tekst(tidspunkt_ord(m.oprettet))},
       {"Sendt", tekst(m.afsendt ? tidspunkt_ord(*m.afsendt) : "Nej")},
       {"Vedhæftet", tekst(bilag.empty() ? "Intet" : bilag)}});
  if (v.til_borger)
    ud += p(
        "Teksten vises ikke her: brevet er til en borger, og en administrator ser ingen borgere.");
  else
    ud +=
        el("pre", {{"class", "brevtekst"}, {"tabindex", "0"}, {"aria-label", "Teksten"}}, m.tekst);
  return ud;
}

Html send_igen(const Ramme& ramme, const MeddelelseSide& s) {
  const Meddelelse& m = s.visning.meddelelse;
  const bool venter = m.tilstand == T::venter;
  return afsnit(
      "igen", venter ? "Prøv nu" : "Send igen",
      formular(s.igen, sti(m.id) + "/send-igen", ramme.csrf,
               skjult("tilstand", navn(m.tilstand)) +
                   p("Links i tidligere udgaver af meddelelsen virker stadig.") +
                   knapraekke({knap(venter ? "Prøv nu" : "Send igen", Knapslags::anden)})));
}

Html sendt_selv(const Ramme& ramme, const MeddelelseSide& s) {
  const Meddelelse& m = s.visning.meddelelse;
  return afsnit(
      "selv", "Jeg har sendt den selv",
      formular(
          s.selv, sti(m.id) + "/sendt-selv", ramme.csrf,
          skjult("tilstand", navn(m.tilstand)) +
              p("Frister regnes fra den dag, du angiver. Det bliver noteret, hvem der sagde det.") +
              datofelt(s.selv, {.navn = "dag", .etiket = "Sendt den"}) +
              tekstfelt(s.selv, {.navn = "hvordan",
                                 .etiket = "Hvordan",
                                 .hjaelp = "Fx: afleveret på skolen, sendt som brev",
                                 .valgfri = true}) +
              knapraekke({knap("Registrér som sendt", Knapslags::anden)})));
}

}  // namespace

Parametre postparametre(const sager::Postoenske& oenske) {
  return {{"tilstand", oenske.tilstand ? std::string(navn(*oenske.tilstand)) : ""},
          {"kanal", oenske.kanal ? std::string(navn(*oenske.kanal)) : ""}};
}

Webside vis_post(const PostlisteSide& s) {
  Tabel t{
      "Post",
      {{"Emne"}, {"Til"}, {"Sendes som"}, {"Tilstand"}, {"Skrevet"}, {"Fejl", Kolonneslags::bryd}},
      {}};
  for (const Meddelelse& m : s.post.liste.raekker)
    t.raekker.push_back({{link(m.titel, sti(m.id)), tekst(m.modtager_navn),
                          tekst(kanal_ord(m.kanal)), meddelelsestilstand_maerke(m.tilstand),
                          tekst(tidspunkt_ord(m.oprettet)), tekst(m.fejl)}});
  Webside ud;
  ud.titel = i_ord(s.post.antal);
  ud.manchet = "Mails og Digital Post fra kommunen";
  ud.menu = Menupunkt::post;
  ud.krummer = {{"Post", ""}};
  ud.indhold = om_vejen(s.port, s.post.antal) + filter(s);
  ud.indhold += s.post.liste.raekker.empty()
                    ? tom_liste("Der er ingen meddelelser at vise.")
                    : tabel(t) + sideskift("/post", postparametre(s.oenske), s.side, s.sider);
  return ud;
}

Webside vis_meddelelse(const Ramme& ramme, const MeddelelseSide& s) {
  const Meddelelse& m = s.visning.meddelelse;
  Webside ud;
  ud.titel = m.titel;
  ud.manchet = m.fejl;
  ud.menu = Menupunkt::post;
  ud.krummer = {{"Post", "/post"}, {m.titel, ""}};
  if (const auto raad = raad_om_meddelelse(m); !raad.empty())
    ud.indhold += besked_boks(Tone::advarsel, meddelelsestilstand_ord(m.tilstand), p(raad));
  ud.indhold += hvad_der_staar(s.visning);
  if (m.kanal == Kanal::mail && !s.visning.til_borger)
    ud.indhold += formular({}, sti(m.id) + "/eml", ramme.csrf,
                           knapraekke({knap("Hent mailen som fil", Knapslags::stille)}));
  ud.indhold += afsnit("forsoeg", "Forsøg", forsoeg_tabel(s.visning.forsoeg));
  if (m.tilstand != T::afsendt) ud.indhold += send_igen(ramme, s) + sendt_selv(ramme, s);
  return ud;
}

}  // namespace nytte::web
