#include "web/sider/arbejdssted_visning.hpp"

#include <algorithm>

#include "web/sider/annuller_visning.hpp"
#include "web/sider/arbejdssted_formularer.hpp"
#include "web/sider/dispensationslinjer.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/kvotekurve.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/sted_paa_kort.hpp"

namespace nytte::web {
namespace {

std::string sti(PNummer p) { return "/arbejdssteder/" + p.tekst(); }

std::string aarsvaerk_ord(Aarsvaerk a) {
  return to_decimaler_paa_dansk(Broek(a.titusindedele(), Aarsvaerk::kSkala));
}

std::string adresse_ord(const Arbejdssted& a) {
  return a.adresse + ", " + a.postnummer + " " + a.by;
}

const sager::Kvotestykke* stykke_paa(const sager::Kvotekurve& k, Dato d) {
  const auto it =
      std::find_if(k.stykker.begin(), k.stykker.end(),
                   [d](const sager::Kvotestykke& s) { return s.fra <= d && d <= s.til; });
  return it == k.stykker.end() ? nullptr : &*it;
}

// What is left in full-time persons; negative when over the limit, nothing without a limit.
std::optional<Broek> plads_i(const sager::Kvotestykke& s) {
  if (!s.kvote && !s.dispensation) return std::nullopt;
  return Broek(std::max(s.kvote.value_or(0), s.dispensation.value_or(0))) - s.brugt;
}

// Whole places: what a full week more would fit into.
std::int64_t hele(Broek b) { return b < 0 ? 0 : b.numerator() / b.denominator(); }

Html fakta(const Arbejdssted& a) {
  std::vector<std::pair<std::string, Html>> f{{"P-nummer", tekst(a.p_nummer.tekst())},
                                              {"CVR-nummer", tekst(a.cvr.tekst())},
                                              {"Adresse", tekst(adresse_ord(a))},
                                              {"Sektor", tekst(sektor_ord(a.sektor))},
                                              {"Fuld arbejdsuge", tekst(a.fuld_uge.paa_dansk())}};
  if (a.ministeromraade) f.push_back({"Ministerområde", tekst(*a.ministeromraade)});
  if (a.tilskudsandel)
    f.push_back({"Offentligt tilskud",
                 tekst(to_decimaler_paa_dansk(Broek(*a.tilskudsandel, 100)) + " % af driften")});
  if (a.saesonudsving) f.push_back({"Sæsonudsving", tekst("Ja")});
  if (a.lukket_fra)
    f.push_back({"Lukket", maerke(Tone::advarsel, "Fra " + paa_dansk(*a.lukket_fra))});
  return oplysninger(f);
}

Html ansatte(const Ramme& ramme, const ArbejdsstedSide& s) {
  Html h;
  for (const Maaned m : s.visning.manglende_maaneder)
    h += p(maerke(Tone::advarsel, "Mangler " + paa_dansk(m)), " Reglerne spørger efter måneden.");
  if (s.visning.ansatte.empty()) {
    h += tom_liste(
        "Ingen har oplyst antal ansatte endnu.",
        p("Uden tallene kan forholdet mellem ordinært ansatte og støttede forløb ikke beregnes."));
  } else {
    Tabel t{"Ordinært ansatte måned for måned",
            {{"Måned"},
             {"Fuldtidspersoner", Kolonneslags::tal},
             {"Hoveder", Kolonneslags::tal},
             {"Rettet", Kolonneslags::tekst}},
            {}};
    for (const AnsatteMaaned& a : s.visning.ansatte)
      t.raekker.push_back(
          {{tekst(paa_dansk(a.maaned)), tekst(a.aarsvaerk ? aarsvaerk_ord(*a.aarsvaerk) : "–"),
            tekst(a.hoveder ? tal_ord(*a.hoveder) : "–"),
            tekst(a.version > 1 ? antal_ord(a.version - 1, "gang", "gange") : "")}});
    h += tabel(t);
  }
  h += p(link("Se, hvad CVR siger om antal ansatte", sti(s.visning.arbejdssted.p_nummer) + "/cvr"));
  return h + ansatteform(ramme, s);
}

// The absences of one representative, a line each.
Html fravaerene(const Ramme& ramme, const ArbejdsstedSide& s, const Medarbejderrepraesentant& m) {
  const PNummer p = s.visning.arbejdssted.p_nummer;
  Html h;
  for (const Fravaer& f : s.visning.fravaer) {
    if (f.repraesentant != m.id) continue;
    const std::string dage = periode_ord(f.fra, f.til);
    const Html annuller =
        annuller_link(p, sager::Registreringsart::fravaer, f.id, "fraværet " + dage);
    h += el("div", {}, dage, ramme.maa_skrive ? samlet(" ", annuller) : Html());
  }
  return h.tom() ? tekst("–") : h;
}

// What may be done with a row: end a representative, take back a registration.
Html repraesentanthandlinger(const Ramme& ramme, const ArbejdsstedSide& s,
                             const Medarbejderrepraesentant& m) {
  if (!ramme.maa_skrive) return {};
  const PNummer p = s.visning.arbejdssted.p_nummer;
  const std::string slut = sti(p) + "/repraesentanter/" + std::to_string(m.id.vaerdi) + "/slut";
  return samlet(el("a", {{"href", slut}, {"class", "d-print-none"}}, "Sidste dag",
                   skaermlaeser(" for " + m.navn)),
                " ", annuller_link(p, sager::Registreringsart::repraesentant, m.id.vaerdi, m.navn));
}

Html repraesentantliste(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (s.visning.repraesentanter.empty() && s.visning.findes_ikke.empty())
    return tom_liste("Ingen medarbejderrepræsentanter er registreret.",
                     p("De skal høres eller orienteres, før nogen placeres."));
  Tabel t{"Medarbejderrepræsentanter",
          {{"Navn"},
           {"Hvem"},
           {"Faggruppe"},
           {"Organisation"},
           {"Valgt"},
           {"Fravær", Kolonneslags::bryd},
           {"Handlinger", Kolonneslags::tekst, "", true}},
          {}};
  for (const Medarbejderrepraesentant& m : s.visning.repraesentanter) {
    t.raekker.push_back(
        {{tekst(m.navn), tekst(niveau_ord(m.niveau)), tekst(m.faggruppe), tekst(m.organisation),
          tekst(m.til ? periode_ord(m.fra, *m.til) : "fra " + paa_dansk(m.fra)),
          fravaerene(ramme, s, m), repraesentanthandlinger(ramme, s, m)}});
  }
  for (const NiveauFindesIkke& n : s.visning.findes_ikke)
    t.raekker.push_back(
        {{tekst("Findes ikke"), tekst(niveau_ord(n.niveau)), tekst(n.faggruppe), tekst("–"),
          tekst("fra " + paa_dansk(n.fra)), tekst("–"),
          ramme.maa_skrive
              ? annuller_link(s.visning.arbejdssted.p_nummer, sager::Registreringsart::findes_ikke,
                              n.id, "at " + niveau_ord(n.niveau) + " ikke findes")
              : Html()}});
  return tabel(t);
}

// Everyone who counts here; without names of other municipalities' people.
Html medregnede(const Ramme& ramme, const ArbejdsstedSide& s) {
  Html h = dispensationslinjer(s.visning, ramme.maa_skrive);
  if (s.visning.placerede.empty())
    return h + tom_liste("Ingen er i støttede forløb her nu eller senere.");
  Tabel t{"Personer, der tæller med",
          {{"Hvem"},
           {"Ordning"},
           {"Periode"},
           {"Timer om ugen"},
           {"Handlinger", Kolonneslags::tekst, "", true}},
          {}};
  for (const sager::PlaceretPerson& x : s.visning.placerede) {
    const Placering& p = x.placering;
    const Html hvem = !x.navn.empty() && p.borger
                          ? link(x.navn, "/borgere/" + std::to_string(p.borger->vaerdi))
                          : tekst(!x.egen                              ? "Fra en anden kommune"
                                  : p.ordning == Ordning::nytteindsats ? "Borger i kommunen"
                                                                       : "Uden sag her");
    t.raekker.push_back({{hvem, tekst(ordning_ord(p.ordning)), tekst(periode_ord(p.fra, p.til)),
                          tekst(p.ugentlig_tid.paa_dansk()),
                          ramme.maa_skrive && x.egen && p.ordning != Ordning::nytteindsats
                              ? annuller_link(p.p_nummer, sager::Registreringsart::anden_ordning,
                                              p.id.vaerdi, "personen i " + ordning_ord(p.ordning))
                              : Html()}});
  }
  return h + tabel(t);
}

// The curve from another day: what was, or what will be.
Html anden_dag(const ArbejdsstedSide& s) {
  Formular f;
  f.foreslaa("dato", kort_dato(s.visning.kurve.periode.fra()));
  return el("form",
            {{"method", "get"},
             {"action", sti(s.visning.arbejdssted.p_nummer) + "#kvote"},
             {"class", "d-print-none"},
             {"aria-label", "Vis pladserne fra en anden dag"}},
            feltraekke({datofelt(f, {.navn = "dato", .etiket = "Vis fra"}),
                        knap("Vis", Knapslags::anden)}));
}

Html jobordreliste(const Ramme& ramme, const ArbejdsstedSide& s) {
  if (s.visning.jobordrer.empty())
    return tom_liste("Der er ingen jobordrer her.",
                     !ramme.maa_skrive
                         ? Html()
                         : p(link("Opret den første", "/jobordrer/ny?p_nummer=" +
                                                          s.visning.arbejdssted.p_nummer.tekst()),
                             "."));
  Tabel t{"Jobordrer på arbejdsstedet",
          {{"Nr."},
           {"Stilling"},
           {"Placerede", Kolonneslags::tal},
           {"Henviste", Kolonneslags::tal},
           {"Ledige", Kolonneslags::tal},
           {"Periode"},
           {"Status"}},
          {}};
  for (const sager::Jobordrelinje& l : s.visning.jobordrer)
    t.raekker.push_back(
        {{link(l.jobordre.nummer, "/jobordrer/" + l.jobordre.nummer), tekst(l.jobordre.stilling),
          tekst(tal_ord(l.pladser.placerede)), tekst(tal_ord(l.pladser.henviste)),
          tekst(tal_ord(l.pladser.ledige)), tekst(periode_ord(l.jobordre.fra, l.jobordre.til)),
          jobordrestatus_maerke(l.jobordre, s.i_dag)}});
  return tabel(t);
}

}  // namespace

const std::vector<Kolonne>& arbejdsstedskolonner() {
  static const std::vector<Kolonne> kolonner{{"Arbejdssted", Kolonneslags::tekst, "navn"},
                                             {"P-nummer", Kolonneslags::tekst, "p_nummer"},
                                             {"Sektor"},
                                             {"By"},
                                             {"Kommune", Kolonneslags::tekst, "kommune"},
                                             {"Placerede nu", Kolonneslags::tal},
                                             {"Åbne jobordrer", Kolonneslags::tal},
                                             {"Ledige på dem", Kolonneslags::tal}};
  return kolonner;
}

std::string pladser_svar(const sager::Arbejdsstedsvisning& v, Dato i_dag) {
  const std::string& hvor = v.arbejdssted.navn;
  const sager::Kvotestykke* nu = stykke_paa(v.kurve, i_dag);
  const auto plads = nu == nullptr ? std::nullopt : plads_i(*nu);
  if (plads && *plads < 0) return hvor + " har flere i støttede forløb, end loven tillader";
  if (plads) return antal_ord(hele(*plads), "ledig plads", "ledige pladser") + " på " + hvor;
  const std::int64_t antal = nu == nullptr ? 0 : nu->personer;
  if (v.kurve.ingen_graense)
    return antal_ord(antal, "person", "personer") + " i støttede forløb på " + hvor +
           ", ingen grænse";
  return "Antal ledige pladser på " + hvor + " er ukendt";
}

std::string naeste_aendring(const sager::Arbejdsstedsvisning& v, Dato i_dag) {
  const sager::Kvotestykke* nu = stykke_paa(v.kurve, i_dag);
  if (nu == nullptr) return {};
  const auto plads_nu = plads_i(*nu);
  if (!plads_nu) return v.kurve.mangler.empty() ? "" : "Der mangler tal for de ordinært ansatte.";
  for (const sager::Kvotestykke& s : v.kurve.stykker) {
    const auto plads = plads_i(s);
    if (s.fra <= i_dag || plads == plads_nu) continue;
    if (!plads) return "Fra " + paa_dansk(s.fra) + " kendes grænsen ikke.";
    if (*plads < 0) return "Over grænsen fra " + paa_dansk(s.fra) + ".";
    if (hele(*plads) != hele(*plads_nu))
      return antal_ord(hele(*plads), "plads", "pladser") + " fra " + paa_dansk(s.fra) + ".";
  }
  return "Det ændrer sig ikke de næste 26 uger.";
}

Webside vis_arbejdssteder(const Ramme& ramme, const ArbejdsstedlisteSide& s) {
  Formular f;
  for (const auto& [n, v] : s.parametre) f.vaerdier.add(n, v);
  Webside side;
  side.titel = antal_ord(s.liste.i_alt, "arbejdssted", "arbejdssteder");
  side.menu = Menupunkt::arbejdssteder;
  if (ramme.maa_skrive)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Opret arbejdssted", "/arbejdssteder/ny", Knapslags::hoved,
                               {{"data-hovedhandling", true}}));
  side.indhold +=
      el("form",
         {{"method", "get"},
          {"action", "/arbejdssteder"},
          {"class", "filtre"},
          {"aria-label", "Filtrér arbejdssteder"}},
         feltraekke({tekstfelt(f, {.navn = "q",
                                   .etiket = "Navn, by eller P-nummer",
                                   .valgfri = true,
                                   .bredde = "mellem"}),
                     vaelger(f, {.navn = "sektor", .etiket = "Sektor", .bredde = "mellem"},
                             valg_af<Sektor>(sektor_ord), "Alle"),
                     knap("Vis", Knapslags::anden)}));
  if (s.liste.raekker.empty()) {
    side.indhold += tom_liste(
        "Ingen arbejdssteder passer på filteret.",
        p(link("Vis alle", "/arbejdssteder"),
          ramme.maa_skrive ? samlet(" eller ", link("opret et nyt", "/arbejdssteder/ny")) : Html(),
          "."));
    return side;
  }
  Tabel t{"Arbejdssteder", arbejdsstedskolonner(), {}};
  for (const sager::Arbejdsstedrad& l : s.liste.raekker)
    t.raekker.push_back(
        {{link(l.arbejdssted.navn, sti(l.arbejdssted.p_nummer)),
          tekst(l.arbejdssted.p_nummer.tekst()), tekst(sektor_ord(l.arbejdssted.sektor)),
          tekst(l.arbejdssted.by), tekst(tal_ord(l.placerede)), tekst(tal_ord(l.aabne_jobordrer)),
          tekst(tal_ord(l.ledige))}});
  side.indhold += tabel(t, &s.sortering);
  side.indhold +=
      el("div", {{"class", "tabelfod d-print-none"}},
         el("span", {}, antal_ord(s.liste.i_alt, "arbejdssted", "arbejdssteder") + " i alt"),
         link("Hent listen som CSV", adresse("/arbejdssteder.csv", med(s.parametre, "side", ""))));
  side.indhold += sideskift("/arbejdssteder", s.parametre, s.side, s.sider);
  return side;
}

Webside vis_arbejdssted(const Ramme& ramme, const ArbejdsstedSide& s) {
  Webside side;
  // Another day than today may be asked for: the answer is then of the first day drawn.
  const Periode& vist = s.visning.kurve.periode;
  const Dato dag = vist.fra();
  side.titel = pladser_svar(s.visning, dag);
  if (dag != s.i_dag) side.titel += " den " + paa_dansk(dag);
  side.manchet = naeste_aendring(s.visning, dag);
  side.menu = Menupunkt::arbejdssteder;
  side.krummer = {{"Arbejdssteder", "/arbejdssteder"}, {s.visning.arbejdssted.navn, ""}};
  if (ramme.maa_skrive)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Opret jobordre",
                               "/jobordrer/ny?p_nummer=" + s.visning.arbejdssted.p_nummer.tekst(),
                               Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Søg dispensation", "/dispensationer/ny?p_nummer=" +
                                                       s.visning.arbejdssted.p_nummer.tekst()),
                      knaplink("Ret arbejdssted", sti(s.visning.arbejdssted.p_nummer) + "/ret"));
  side.indhold +=
      s.frister +
      afsnit("kvote",
             dag == s.i_dag ? "Pladser de næste 26 uger"
                            : "Pladser " + periode_ord(vist.fra(), vist.til()),
             vis_kvotekurve({s.visning.kurve, s.visning.placerede, s.i_dag}) + anden_dag(s));
  side.indhold += afsnit("jobordrer", "Jobordrer", jobordreliste(ramme, s));
  side.indhold +=
      afsnit("andre", "Hvem tæller med",
             medregnede(ramme, s) + ordningsform(ramme, s) + dispensationsform(ramme, s));
  side.indhold += s.forudsaetninger + afsnit("ansatte", "Ordinært ansatte", ansatte(ramme, s));
  side.indhold += afsnit(
      "repraesentanter", "Medarbejderrepræsentanter",
      repraesentantliste(ramme, s) +
          p(link("Hvem skal høres?", "/arbejdssteder/" + s.visning.arbejdssted.p_nummer.tekst() +
                                         "/hvem-skal-hoeres")) +
          repraesentantform(ramme, s) + fravaersform(ramme, s) + findes_ikke_form(ramme, s));
  side.indhold += afsnit("oplysninger", "Oplysninger", fakta(s.visning.arbejdssted));
  side.indhold += vis_historie(s.historie);
  return side;
}

}  // namespace nytte::web
