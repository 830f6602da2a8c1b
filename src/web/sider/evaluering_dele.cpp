#include "web/sider/evaluering_dele.hpp"

#include "sager/evaluering/filer.hpp"
#include "web/html_diagram.hpp"
#include "web/html_formular.hpp"
#include "web/html_komponenter.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kVisteRaekker = 60;

Html celle(const Evalueringstal& t, Talenhed enhed) {
  const Html ud = tekst(sager::tal_i_ord(t, enhed));
  // The caller works with the cases: he sees it, and that nobody else does.
  if (t.skjules && t.tilstand == Taltilstand::kendt)
    return ud + tekst(" ") + el("small", {}, "(skjult for andre)");
  return ud;
}

Html raekkenavn(const Evalueringstabel& t, const Talraekke& r,
                const std::optional<Forklaringsvej>& vej) {
  if (!vej || r.medlemmer.empty()) return tekst(r.navn);
  return link(r.navn, adresse("/evalueringer/" + std::to_string(vej->aar) + "/tal",
                              {{"version", std::to_string(vej->nummer)},
                               {"tabel", t.noegle},
                               {"raekke", r.noegle}}));
}

}  // namespace

Html evalueringstabel(const Evalueringsindhold& e, const Evalueringstabel& t,
                      const std::optional<Forklaringsvej>& vej) {
  Tabel ud{.navn = t.titel,
           .kolonner = {{t.raekkeord, Kolonneslags::bryd}},
           .raekker = {},
           .vis_navn = true};
  for (auto& k : sager::talkolonner(e, t)) ud.kolonner.push_back({std::move(k), Kolonneslags::tal});
  for (const auto& r : t.raekker) {
    if (ud.raekker.size() >= kVisteRaekker && r.noegle != "i_alt") continue;
    Raekke raekke{.celler = {raekkenavn(t, r, vej)}, .fremhaevet = r.noegle == "i_alt"};
    for (std::size_t i = 0; i < t.kolonner.size(); ++i) {
      raekke.celler.push_back(celle(r.aar[i], t.kolonner[i].enhed));
      raekke.celler.push_back(celle(r.foer[i], t.kolonner[i].enhed));
    }
    ud.raekker.push_back(std::move(raekke));
  }
  Html efter;
  if (t.raekker.size() > kVisteRaekker)
    efter += p("Her står de første " + std::to_string(kVisteRaekker) + " rækker. Alle " +
               std::to_string(t.raekker.size()) + " står i regnearket.");
  if (!t.forklaring.empty()) efter += foldet("Sådan er det talt", p(t.forklaring));
  if (vej && !t.beregning.empty()) efter += p(link("Se tallene i statistikken", t.beregning));
  return tabel(ud) + efter;
}

Html evalueringskapitel(const Evalueringsindhold& e, const Evalueringskapitel& k,
                        const std::optional<Forklaringsvej>& vej) {
  Html ud;
  int nr = 0;
  for (const auto& d : sager::evalueringsdiagrammer(k, e))
    ud += diagram_figur(
        d, "diagram-" + std::string(navn(k.afsnit)).substr(0, 4) + "-" + std::to_string(++nr),
        false);
  for (const auto& t : k.tabeller) ud += evalueringstabel(e, t, vej);
  if (!k.saetninger.empty()) {
    Html punkter;
    for (const auto& s : k.saetninger) punkter += el("li", {}, s);
    ud += el("ul", {}, punkter);
  }
  return ud;
}

Html evalueringskapitler(const Evalueringsindhold& e, const std::optional<Forklaringsvej>& vej) {
  Html ud;
  for (const auto& k : e.kapitler) {
    Html indhold;
    if (!k.vurdering.empty()) indhold += el("p", {{"class", "brev-linjer"}}, k.vurdering);
    ud += afsnit(navn(k.afsnit), sager::afsnitsnavn(k.afsnit),
                 indhold + evalueringskapitel(e, k, vej));
  }
  return ud;
}

Html kommentarliste(const std::vector<Evalueringskommentar>& alle) {
  if (alle.empty()) return p("Der er ingen kommentarer endnu.");
  Html ud;
  for (const auto& c : alle)
    ud += el("li", {}, el("strong", {}, c.hvem),
             ", " + paa_dansk(c.dag) +
                 (c.version == 0 ? ", til kladden" : ", til version " + std::to_string(c.version)),
             el("p", {{"class", "brev-linjer"}}, c.tekst));
  return el("ul", {}, ud);
}

std::string parter_ord(Strategipartart a) {
  switch (a) {
    case Strategipartart::politisk_udvalg:
      return "Politisk udvalg";
    case Strategipartart::faglig_organisation:
      return "Faglig organisation";
    case Strategipartart::erhvervsraad:
      return "Erhvervsråd";
    case Strategipartart::regionalt_raad:
      return "Det regionale råd";
    case Strategipartart::styregruppe:
      return "Styregruppe eller følgegruppe";
    case Strategipartart::medarbejdere:
      return "Medarbejdere";
    case Strategipartart::andre:
      break;
  }
  return "Andre";
}

Html evalueringsfiler(const std::string& sti) {
  return knapraekke({knaplink("Hent som PDF", sti + "/pdf"), knaplink("Excel", sti + "/xlsx"),
                     knaplink("CSV", sti + "/csv")});
}

}  // namespace nytte::web
