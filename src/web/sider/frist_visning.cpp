#include "web/sider/frist_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Fristpunkt;

// What the button says: the act, as a verb.
std::string_view knapord(const Fristpunkt& p) {
  if (p.kun_se) return p.art == Fristart::ledige_pladser ? "Se jobordren" : "Se borgeren";
  switch (p.art) {
    case Fristart::placering_over_tid:
      return "Afslut";
    case Fristart::henvisning_ubesvaret:
    case Fristart::foerste_tilbud:
    case Fristart::naeste_tilbud:
    case Fristart::tilbud_efter_fritagelse:
    case Fristart::ledige_pladser:
      return "Placér";
    case Fristart::opfoelgning:
    case Fristart::start_ikke_meldt:
    case Fristart::cv_ved_start:
    case Fristart::cv_paa_jobnet:
    case Fristart::skriftlig_vejledning:
    case Fristart::raadighedsvurdering:
    case Fristart::kontaktforsoeg:
    case Fristart::sanktion_afgoeres:
    case Fristart::sanktion_gennemfoeres:
    case Fristart::underret_akasse:
    case Fristart::hoering_mangler:
    case Fristart::erklaering_mangler:
    case Fristart::loebende_oversigt:
    case Fristart::strategidroeftelse:
    case Fristart::fremmoede_mangler:
      return "Registrér";
    case Fristart::kvartalsindberetning:
      return "Send opgørelsen";
    case Fristart::ansatte_mangler:
      return "Tilføj";
    case Fristart::arbejdsgiver_venter_svar:
      return "Svar";
    case Fristart::forholdstal_overskredet:
    case Fristart::dispensation_slutter:
    case Fristart::dispensation_utilstraekkelig:
      return "Se pladserne";
    case Fristart::placering_slutter:
    case Fristart::tretten_uger:
    case Fristart::integrationstimer:
    case Fristart::klagefrist:
      return "Se borgeren";
    default:
      return "Se sagen";
  }
}

std::string arbejdsdage_ord(const Fristpunkt& p) {
  return p.arbejdsdage == 0 ? "" : ", " + antal_ord(p.arbejdsdage, "arbejdsdag", "arbejdsdage");
}

// "Torsdag den 3. marts 2026. LBK 280/2024, § 102, stk. 1".
std::string kilde(const Fristpunkt& p) {
  std::string ud = p.forfalder ? paa_dansk_med_ugedag(*p.forfalder) + arbejdsdage_ord(p) : "";
  if (p.hjemmel != nullptr) ud += (ud.empty() ? "" : ". ") + sager::hjemmelsord(p);
  if (p.vejledende && p.forfalder) ud += ud.empty() ? "Vejledende" : " (vejledende)";
  return ud;
}

std::string hvem_ord(Fristart art) {
  std::string ud;
  for (const Rolle r : hvem(art)) ud += (ud.empty() ? "" : ", ") + rolle_ord(r);
  return ud;
}

Html filter(const FristlisteSide& s) {
  std::vector<Valg> arter;
  for (const Fristart a : s.arter)
    arter.push_back({std::string(navn(a)), std::string(sager::fristnavn(a))});
  std::vector<Html> felter{vaelger(
      s.filter, {.navn = "art", .etiket = "Hvilke frister", .bredde = "mellem"}, arter, "Alle")};
  if (!s.roller.empty()) {
    std::vector<Valg> roller;
    for (const Rolle r : s.roller) roller.push_back({std::string(navn(r)), rolle_ord(r)});
    felter.push_back(
        vaelger(s.filter, {.navn = "rolle", .etiket = "Hvem", .bredde = "mellem"}, roller, "Alle"));
  }
  felter.push_back(datofelt(s.filter, {.navn = "dato", .etiket = "Set fra dagen"}));
  felter.push_back(afkrydsning(s.filter, {.navn = "over", .etiket = "Kun over frist"}));
  felter.push_back(knap("Vis", Knapslags::anden));
  return el("form",
            {{"method", "get"},
             {"action", "/frister"},
             {"class", "filtre"},
             {"aria-label", "Filtrér frister"}},
            fejlliste(s.filter, Html()), feltraekke(felter));
}

Parametre parametre(const FristlisteSide& s) {
  Parametre ud;
  for (const char* n : {"art", "rolle", "dato", "over"}) ud.emplace_back(n, s.filter.vaerdi(n));
  return ud;
}

Html oversigt(const FristlisteSide& s) {
  Tabel t{"Frister",
          {{"Hvad", Kolonneslags::bryd},
           {"Frist"},
           {"Stand"},
           {"Hjemmel", Kolonneslags::bryd},
           {"Hvem"},
           {"Gå til", Kolonneslags::tekst, "", true}},
          {}};
  for (const Fristpunkt& p : s.punkter) {
    const std::string saetning = sager::saetning(p);
    t.raekker.push_back(
        {{tekst(saetning),
          tekst(p.forfalder ? paa_dansk(*p.forfalder) + arbejdsdage_ord(p) : std::string("–")),
          frist_maerke(p, s.dag),
          tekst(sager::hjemmelsord(p) + (p.vejledende && p.forfalder ? " (vejledende)" : "")),
          tekst(hvem_ord(p.art)),
          knaplink(std::string(knapord(p)), sager::gaa_til(p), Knapslags::anden,
                   {{"class", "button button-secondary button-lille"},
                    {"aria-label", std::string(knapord(p)) + ": " + saetning}})}});
  }
  return tabel(t);
}

}  // namespace

Html frist_maerke(const Fristpunkt& p, Dato i_dag) {
  if (p.over_frist && p.vejledende)
    return maerke(Tone::advarsel, antal_ord(i_dag - *p.forfalder, "dag", "dage") + " siden");
  if (p.over_frist)
    return maerke(Tone::fejl, "Over frist: " + antal_ord(i_dag - *p.forfalder, "dag", "dage"));
  if (!p.forfalder)
    return maerke(Tone::rolig, p.art == Fristart::ledige_pladser ? "Ledig" : "Mangler");
  return maerke(*p.forfalder == i_dag ? Tone::advarsel : Tone::viden, om_dage(i_dag, *p.forfalder));
}

Html frist_linje(const Fristpunkt& pkt, Dato i_dag) {
  const std::string saetning = sager::saetning(pkt);
  const std::string k = kilde(pkt);
  const Html under = k.empty() ? Html() : el("span", {{"class", "kilde"}}, k);
  const std::string knappen(knapord(pkt));
  return el("li", {}, el("div", {}, frist_maerke(pkt, i_dag)), el("div", {}, p(saetning), under),
            knaplink(knappen, sager::gaa_til(pkt), Knapslags::anden,
                     {{"class", "button button-secondary button-lille"},
                      {"aria-label", knappen + ": " + saetning}}));
}

Webside vis_frister(const FristlisteSide& s) {
  std::int64_t over = 0;
  for (const auto& pkt : s.punkter) over += pkt.over_frist && !pkt.vejledende ? 1 : 0;
  Webside side;
  side.menu = Menupunkt::arbejdsliste;
  side.titel = s.punkter.empty()
                   ? "Ingen frister"
                   : antal_ord(static_cast<std::int64_t>(s.punkter.size()), "frist", "frister");
  if (over > 0) side.titel += ", " + tal_ord(over) + " er overskredet";
  side.manchet = "Set fra " + paa_dansk_med_ugedag(s.dag) +
                 ". Fristerne er regnet ud af sagerne på den dag; de forsvinder, når det er gjort.";
  side.krummer = {{"Arbejdsliste", "/"}, {"Frister", ""}};
  side.indhold = filter(s);
  if (s.punkter.empty()) {
    side.indhold += tom_liste("Ingen frister passer på filteret.",
                              p(link("Vis alle frister", "/frister"), "."));
  } else {
    side.indhold += oversigt(s);
    side.indhold += el("div", {{"class", "tabelfod d-print-none"}},
                       link("Hent listen som CSV", adresse("/frister.csv", parametre(s))));
  }
  side.indhold += p(link("Få fristerne i din kalender eller på mail", "/paamindelser"), ".");
  return side;
}

Html fristkort(const std::vector<Fristpunkt>& punkter, Dato i_dag) {
  if (punkter.empty()) return {};
  Html ud;
  for (const auto& pkt : punkter) ud += frist_linje(pkt, i_dag);
  return afsnit("frister", "Frister", el("ul", {{"class", "arbejde"}}, ud));
}

std::string fristliste_csv(const std::vector<Fristpunkt>& punkter) {
  std::vector<std::vector<std::string>> raekker;
  for (const auto& pkt : punkter)
    raekker.push_back({std::string(sager::fristnavn(pkt.art)), sager::saetning(pkt),
                       pkt.forfalder ? kort_dato(*pkt.forfalder) : "",
                       pkt.over_frist ? "ja" : "nej", sager::hjemmelsord(pkt),
                       pkt.vejledende ? "ja" : "nej", hvem_ord(pkt.art), pkt.jobordre_nummer,
                       pkt.p_nummer ? pkt.p_nummer->tekst() : "", pkt.arbejdssted_navn});
  return csv_fil({"Frist", "Hvad", "Forfalder", "Over frist", "Hjemmel", "Vejledende", "Hvem",
                  "Jobordre", "P-nummer", "Arbejdssted"},
                 raekker);
}

}  // namespace nytte::web
