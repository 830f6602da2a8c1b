// Agreements per area: the list, one with its versions, the form.
#include "web/brev_html.hpp"
#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Aftalevisning;
using sager::omraade_ord;

std::string sti(std::int32_t nummer) { return "/opgaver/aftaler/" + std::to_string(nummer); }

std::string navnet(const Omraadeaftale& a) {
  return std::string(omraade_ord(a.omraade)) + ", " + a.part;
}

Html tilstand(const Omraadeaftale& a, Dato i_dag) {
  if (a.ophoert) return maerke(Tone::rolig, "Ophørt");
  if (a.revideres < i_dag) return maerke(Tone::advarsel, "Skal ses efter");
  return maerke(Tone::god, "Gælder");
}

std::string sagt_ja(const Omraadeaftale& a) {
  std::int64_t ja = 0;
  for (const auto& p : a.parter) ja += p.dato ? 1 : 0;
  return tal_ord(ja) + " af " + tal_ord(static_cast<std::int64_t>(a.parter.size()));
}

Html partfelter(const Formular& f) {
  Html ud;
  for (const auto p : alle<Aftalepart>()) {
    const std::string felt = "part_" + std::string(navn(p));
    ud += feltraekke({tekstfelt(f, {.navn = felt,
                                    .etiket = std::string(sager::part_ord(p)),
                                    .valgfri = true,
                                    .bredde = "mellem"}),
                      datofelt(f, {.navn = felt + "_dato",
                                   .etiket = std::string(sager::part_ord(p)) + " sagde ja",
                                   .valgfri = true})});
  }
  return feltgruppe("Hvem skal sige ja?", ud,
                    "Den lokale leder, tillidsrepræsentanten og medarbejderudvalget godkender de "
                    "opgaver, der løses hos dem. Lad datoen stå tom, til de har sagt ja.");
}

}  // namespace

Webside vis_omraadeaftaler(const Ramme& ramme, const std::vector<Aftalevisning>& alle, Dato i_dag) {
  std::int64_t gaelder = 0;
  for (const auto& v : alle) gaelder += v.aftale.ophoert ? 0 : 1;
  Webside ud;
  ud.titel = gaelder == 0 ? "Der er ingen områdeaftaler"
                          : antal_ord(gaelder, "områdeaftale gælder", "områdeaftaler gælder");
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {"Områdeaftaler", ""}};
  if (ramme.maa_skrive)
    ud.indhold = el("div", {{"class", "handlinger"}},
                    knaplink("Ny aftale", "/opgaver/aftaler/ny", Knapslags::hoved));
  if (alle.empty()) {
    ud.indhold += tom_liste(
        "Ingen aftaler er indgået.",
        p("En områdeaftale siger, hvilke opgaver en forvaltning eller arbejdsgiver kan have i "
          "nytteindsats, hvordan de er bemandet i dag, hvad serviceniveauet er, og hvor ofte de "
          "skal løses."));
    return ud;
  }
  Tabel t{"Områdeaftaler",
          {{"Område"},
           {"Med", Kolonneslags::bryd},
           {"Opgaver", Kolonneslags::tal},
           {"Har sagt ja"},
           {"Ses efter senest"},
           {"Tilstand"}},
          {}};
  for (const auto& v : alle)
    t.raekker.push_back(
        {{link(omraade_ord(v.aftale.omraade), sti(v.aftale.nummer)), tekst(v.aftale.part),
          tekst(tal_ord(static_cast<std::int64_t>(v.opgaver.size()))), tekst(sagt_ja(v.aftale)),
          tekst(kort_dato(v.aftale.revideres)), tilstand(v.aftale, i_dag)}});
  ud.indhold += tabel(t);
  return ud;
}

Webside vis_omraadeaftale(const Ramme& ramme, const std::vector<Aftalevisning>& versioner,
                          const Aftalevisning& valgt) {
  const auto& a = valgt.aftale;
  Webside ud;
  ud.titel = "Aftale: " + navnet(a);
  ud.manchet = "Version " + std::to_string(a.version) + ", skrevet af " + valgt.skrevet_af +
               (valgt.nyeste ? "." : ". Den er afløst af en nyere.");
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {"Områdeaftaler", "/opgaver/aftaler"}, {navnet(a), ""}};
  Html knapper;
  if (ramme.maa_skrive && valgt.nyeste && !a.ophoert)
    knapper += knaplink("Ny version", sti(a.nummer) + "/ret", Knapslags::hoved) +
               knaplink("Lad den ophøre", sti(a.nummer) + "/ophoer");
  knapper += knaplink("Hent som PDF", sti(a.nummer) + "/pdf?version=" + std::to_string(a.version));
  ud.indhold = el("div", {{"class", "handlinger"}}, knapper) + brev_html(sager::som_brev(valgt));
  Tabel t{"Versioner",
          {{"Version"}, {"Gælder fra"}, {"Skrevet af"}, {"Ændret, fordi", Kolonneslags::bryd}},
          {}};
  for (const auto& v : versioner)
    t.raekker.push_back(
        {{link("Version " + std::to_string(v.aftale.version),
               sti(a.nummer) + "?version=" + std::to_string(v.aftale.version)),
          tekst(paa_dansk(v.aftale.fra)), tekst(v.skrevet_af), tekst(v.aftale.grund)}});
  ud.indhold += afsnit("versioner", "Versioner", tabel(t));
  return ud;
}

Webside vis_aftaleformular(const Ramme& ramme, const AftaleformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.aftale;
  Html felter =
      vaelger(f, {.navn = "omraade", .etiket = "Område", .bredde = "mellem"},
              valg_af<Opgaveomraade>([](auto o) { return std::string(omraade_ord(o)); }),
              "Vælg område") +
      tekstfelt(f, {.navn = "part", .etiket = "Arbejdsgiver eller forvaltning"}) +
      opgavefelt(f, s.opgaver, "1. Hvilke opgaver kan løses i nytteindsats?",
                 "Vælg dem i kataloget") +
      tekstomraade(
          f, {.navn = "normeret_niveau", .etiket = "2. Hvordan er opgaverne bemandet i dag?"}, 3) +
      tekstomraade(f,
                   {.navn = "serviceniveau",
                    .etiket = "3. Hvad hører til kommunens serviceniveau?",
                    .hjaelp = "Servicelovens § 83; fra 1. juli 2025 også ældreloven"},
                   3) +
      tekstomraade(f, {.navn = "hyppighed", .etiket = "4. Hvor ofte skal opgaverne løses?"}, 3) +
      tekstomraade(f, {.navn = "bemaerkning", .etiket = "Desuden er aftalt", .valgfri = true}, 2) +
      partfelter(f) +
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Gælder fra"}),
                  datofelt(f, {.navn = "revideres", .etiket = "Ses efter senest"})}) +
      vaelger(f, {.navn = "ansvarlig", .etiket = "Ansvarlig", .bredde = "mellem"}, s.ansvarlige,
              "Vælg");
  if (!ny)
    felter += skjult("version", std::to_string(s.aftale->version)) +
              tekstomraade(f, {.navn = "grund", .etiket = "Hvorfor ændres den?"}, 2);
  felter += knapraekke(
      {knap(ny ? "Gem aftalen" : "Gem som ny version"),
       knaplink("Fortryd", ny ? "/opgaver/aftaler" : sti(s.aftale->nummer), Knapslags::stille)});
  Webside ud;
  ud.titel = ny ? "Ny områdeaftale" : "Ny version af aftalen med " + s.aftale->part;
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {"Områdeaftaler", "/opgaver/aftaler"}, {ud.titel, ""}};
  ud.indhold =
      formular(f, ny ? "/opgaver/aftaler/ny" : sti(s.aftale->nummer) + "/ret", ramme.csrf, felter);
  ud.smal = true;
  return ud;
}

Webside vis_ophoer_aftale(const Ramme& ramme, const Aftalevisning& v, const Formular& f) {
  Webside ud;
  ud.titel = "Skal aftalen ophøre?";
  ud.manchet = navnet(v.aftale) + ".";
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"},
                {"Områdeaftaler", "/opgaver/aftaler"},
                {navnet(v.aftale), sti(v.aftale.nummer)},
                {"Ophør", ""}};
  ud.indhold = formular(
      f, sti(v.aftale.nummer) + "/ophoer", ramme.csrf,
      p("Aftalen bliver stående med alle sine versioner. Jobordrer på opgaverne fortsætter.") +
          skjult("version", std::to_string(v.aftale.version)) +
          tekstomraade(f, {.navn = "grund", .etiket = "Hvorfor ophører den?"}, 3) +
          knapraekke({knap("Lad aftalen ophøre"),
                      knaplink("Fortryd", sti(v.aftale.nummer), Knapslags::stille)}));
  ud.smal = true;
  return ud;
}

}  // namespace nytte::web
