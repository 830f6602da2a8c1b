#include "web/sider/raad_visning.hpp"

#include "dokumenter/breve/raadsafgoerelse.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_ord.hpp"

namespace nytte::web {
namespace {

using Linjer = std::vector<sager::Raadssagslinje>;

std::string sagsnavn(const sager::Raadssagslinje& l) {
  return l.arbejdssted.empty() ? "Sag " + std::to_string(l.id.vaerdi) : l.arbejdssted;
}

std::string periode(const sager::Raadssagslinje& l) {
  return l.fra && l.til ? periode_ord(*l.fra, *l.til) : "";
}

// The last column says what the list is about.
template <class Sidste>
Html sagstabel(std::string navn, const Linjer& linjer, std::string kolonne, Sidste sidste) {
  Tabel t{std::move(navn),
          {{"Arbejdssted"},
           {"Ansøger"},
           {"Pladser", Kolonneslags::tal},
           {"Periode"},
           {"Indsendt"},
           {std::move(kolonne)}},
          {}};
  for (const auto& l : linjer)
    t.raekker.push_back({{link(sagsnavn(l), raadssag_sti(l.id)), tekst(l.kommune),
                          tekst(l.pladser ? std::to_string(*l.pladser) : ""), tekst(periode(l)),
                          tekst(kort_dato(l.indsendt)), sidste(l)}});
  return tabel(t);
}

Html moedelink(const sager::Raadssagslinje& l) {
  if (!l.moede || !l.moede_id) return {};
  return link(paa_dansk(*l.moede), moede_sti(*l.moede_id));
}

Html gruppe(std::string_view id, const std::string& overskrift, const std::string& tom,
            const Linjer& linjer, const Html& indhold) {
  return afsnit(id, overskrift + " (" + std::to_string(linjer.size()) + ")",
                linjer.empty() ? tom_liste(tom) : indhold);
}

}  // namespace

std::string raadssag_sti(AnsoegningId id) { return "/raad/sager/" + std::to_string(id.vaerdi); }
std::string moede_sti(MoedeId id) { return "/raad/moeder/" + std::to_string(id.vaerdi); }

Webside vis_raadsforside(const sager::Raadsoverblik& o, Dato i_dag) {
  const auto om = [&](const sager::Raadssagslinje& l) { return tekst(om_dage(i_dag, *l.til)); };
  Webside side;
  side.menu = Menupunkt::raadssager;
  side.titel =
      o.raad + ": " +
      antal_ord(static_cast<std::int64_t>(o.indkomne.size()), "ny ansøgning", "nye ansøgninger") +
      ", " +
      antal_ord(static_cast<std::int64_t>(o.til_bekraeftelse.size()), "afgørelse skal bekræftes",
                "afgørelser skal bekræftes");
  side.manchet = o.naeste_moede
                     ? "Næste møde er " + paa_dansk_med_ugedag(o.naeste_moede->dato) + " kl. " +
                           o.naeste_moede->klokken + ", " + o.naeste_moede->sted + "."
                     : "Der er ikke indkaldt til et møde.";
  side.indhold =
      gruppe("indkomne", "Nye ansøgninger", "Der er ingen nye ansøgninger.", o.indkomne,
             sagstabel("Nye ansøgninger", o.indkomne, "Journalnummer",
                       [](const auto& l) { return tekst(l.journalnummer); })) +
      gruppe("bekraeft", "Skal bekræftes", "Ingen afgørelser venter på at blive bekræftet.",
             o.til_bekraeftelse,
             sagstabel("Skal bekræftes", o.til_bekraeftelse, "Møde", moedelink)) +
      gruppe("dagsorden", "På dagsordenen", "Ingen sager er på en dagsorden.", o.dagsordensatte,
             sagstabel("På dagsordenen", o.dagsordensatte, "Møde", moedelink)) +
      gruppe("mangler", "Mangler oplysninger", "Ingen ansøgninger venter på kommunen.",
             o.mangelfulde,
             sagstabel("Mangler oplysninger", o.mangelfulde, "Hvad der mangler",
                       [](const auto& l) { return tekst(l.mangler); })) +
      gruppe("udloeber", "Dispensationer, der snart udløber",
             "Ingen dispensationer udløber inden for tre måneder.", o.udloebende,
             sagstabel("Dispensationer, der snart udløber", o.udloebende, "Udløber", om)) +
      gruppe("afgjorte", "Afgjort eller trukket tilbage", "Ingen sager er afgjort.", o.afgjorte,
             sagstabel("Afgjort eller trukket tilbage", o.afgjorte, "Udfald",
                       [](const auto& l) { return ansoegningstilstand_maerke(l.tilstand); })) +
      p(link("Hent alle sager som CSV", "/raad/sager.csv"));
  return side;
}

Html afgoerelse_html(const sager::Raadsafgoerelsesvisning& a) {
  const auto& x = a.afgoerelse;
  std::vector<std::pair<std::string, Html>> o{
      {"Udfald", tekst(raadsudfald_ord(x.udfald))},
      {"Afgjort på mødet",
       tekst(paa_dansk(a.moede) + (a.sagsudvalg.empty() ? "" : ", sagsudvalget " + a.sagsudvalg))}};
  if (x.udfald != Raadsudfald::afslaaet) {
    o.emplace_back("Omfang", tekst(dokumenter::omfang(x.pladser, x.forhold)));
    if (x.fra && x.til) o.emplace_back("Gælder", tekst(periode_ord(*x.fra, *x.til)));
  }
  o.emplace_back("Begrundelse", tekst(x.begrundelse));
  if (!x.vilkaar.empty()) o.emplace_back("Vilkår", tekst(x.vilkaar));
  o.emplace_back("Registreret af", tekst(a.registreret_af));
  if (!a.bekraeftet_af.empty()) o.emplace_back("Bekræftet af", tekst(a.bekraeftet_af));
  if (a.kasseret) o.emplace_back("Kasseret", tekst(a.kasseret_grund));
  Tabel t{"Stemmer", {{"Navn"}, {"Udpeget for"}, {"Post"}, {"Stemte"}}, {}, true};
  for (const auto& s : a.stemmer)
    t.raekker.push_back({{tekst(s.medlem.navn), tekst(medlemsgruppe_ord(s.medlem.gruppe)),
                          tekst(medlemspost_ord(s.medlem.post)), tekst(stemme_ord(s.stemme))}});
  const Html tilstand = a.venter     ? maerke(Tone::advarsel, "Skal bekræftes")
                        : a.kasseret ? maerke(Tone::rolig, "Kasseret")
                        : a.gaelder  ? maerke(Tone::god, "Gælder")
                                     : maerke(Tone::rolig, "Rettet senere");
  return p(tilstand) + oplysninger(o) + tabel(t) +
         foldet("Reglerne, som de blev prøvet", gemte_fund(x.fund_json));
}

}  // namespace nytte::web
