#include "regler/gruppevilkaar.hpp"

#include <algorithm>

#include "regler/frister/cv.hpp"
#include "regler/maalgruppe.hpp"
#include "regler/maalgruppe_data.hpp"
#include "regler/raadighedsafproevende.hpp"
#include "regler/sagsregister.hpp"
#include "regler/varighed.hpp"

namespace nytte::regler {
namespace {

constexpr int kVoksen = 40;
constexpr int kUng = 25;

// A typical person of the group, at a workplace with the ordinary full week.
Fakta typisk(const Borgergruppe& g, Dato dag, int alder) {
  Fakta f{.dato = dag,
          .population = g.population,
          .arbejdsgiver = {.p_nummer = PNummer::laes("9900000001").value(),
                           .cvr = Cvr::laes("99000001").value(),
                           .sektor = Sektor::kommune,
                           .ministeromraade = {},
                           .tilskudsandel = {},
                           .ordinaert_ansatte = {},
                           .i_forvejen = {},
                           .erhverv_paa_markedsvilkaar = {}},
          .borger = {.ydelse = g.ydelse,
                     .visitation = g.visitation,
                     .foedselsdato = dag.plus_aar_ned(-alder),
                     .erhvervskompetencegivende_uddannelse = false,
                     .ydelse_til = {},
                     .senest_ansat = {},
                     .tidligere_placeringer = {}},
          .placering = {.fra = dag,
                        .til = dag + 27,
                        .ugentlig_tid = Ugetimer::af(20),
                        .raadighedsvurdering = {}},
          .opgave = {},
          .hoering = {},
          .dispensation = {}};
  return f;
}

bool giver_adgang(const Vurdering& v) {
  return v.udfald == Udfald::opfyldt || v.udfald == Udfald::advarsel;
}

std::optional<Vurdering> i_gruppen(const Borgergruppe& g, Dato dag, int alder) {
  Vurdering v = maalgruppe(typisk(g, dag, alder));
  if (!giver_adgang(v)) return std::nullopt;
  return v;
}

// The readinesses that tell groups of a population apart; the empty one is a benefit without.
std::vector<std::optional<Visitation>> visitationer(Population p) {
  if (p != Population::almindelig) return {Visitation::jobparat, Visitation::aktivitetsparat};
  std::vector<std::optional<Visitation>> ud{std::nullopt};
  for (const auto v : alle<Visitation>()) ud.emplace_back(v);
  return ud;
}

bool paa_dagen(const Borgergruppe& g, Dato dag) {
  return i_gruppen(g, dag, kVoksen).has_value() || i_gruppen(g, dag, kUng).has_value();
}

Tilbudsfakta tilbudsfakta(const Borgergruppe& g, Dato dag, int alder) {
  return {.population = g.population,
          .ydelse = g.ydelse,
          .visitation = g.visitation,
          .foedt = dag.plus_aar_ned(-alder),
          .uddannelse = false,
          .fra = dag,
          .fritaget_til = {},
          .tilbud = {}};
}

// The rule says of a person who registers and comes for help on the day by when the CV is due.
std::optional<Cvvilkaar> cvvilkaar(const Borgergruppe& g, Dato dag) {
  for (const bool tilmelding : {true, false}) {
    const CvFakta f{.population = g.population,
                    .ydelse = g.ydelse,
                    .visitation = g.visitation,
                    .tilmeldt = tilmelding ? std::optional(dag) : std::nullopt,
                    .foerste_henvendelse = tilmelding ? std::nullopt : std::optional(dag),
                    .godkendt = {}};
    if (const auto frist = cv_frist(f, dag))
      return Cvvilkaar{frist->forfalder - dag, tilmelding, frist->hjemmel};
  }
  return std::nullopt;
}

std::optional<Kortlinje> integrationstimer(const Borgergruppe& g, Dato dag) {
  const auto frist = integrationsfrist(tilbudsfakta(g, dag, kVoksen), dag);
  const auto* periode = periode_paa(kIntegrationstimer, dag, g.population);
  if (!frist || periode == nullptr) return std::nullopt;
  return Kortlinje{periode->indhold, frist->hjemmel};
}

// A card that holds for the population on the day, with its main paragraph.
std::optional<Kortlinje> kortlinje(const Sagsregelkort& kort, const Borgergruppe& g, Dato dag) {
  const auto* periode = periode_paa(kort, dag, g.population);
  if (periode == nullptr || !periode->gaelder) return std::nullopt;
  return Kortlinje{periode->indhold, kort.bestemmelser.front()->paa(dag, g.population)};
}

std::optional<Kortlinje> kortlinje(Regel regel, const Borgergruppe& g, Dato dag) {
  const Regelkort& kort = regelkort(regel);
  const auto* periode = periode_paa(kort, dag, g.population);
  if (periode == nullptr || !periode->gaelder) return std::nullopt;
  Kortlinje ud{periode->indhold, nullptr};
  for (const auto& b : kort.bestemmelser)
    if (ud.hjemmel == nullptr) ud.hjemmel = b.paa(dag, g.population);
  return ud;
}

// § 105 a, stk. 1, speaks of § 6, nr. 2 to 5: not of dagpenge.
bool kan_have_arbejdspligt(const Borgergruppe& g) {
  return g.ydelse != Ydelse::dagpenge && g.population != Population::ukraine;
}

std::optional<Ugegraense> deltid(const Borgergruppe& g, Dato dag, const Ugegraense& fuld) {
  Fakta f = typisk(g, dag, kVoksen);
  f.borger.deltidsforsikret = true;
  const Ugegraense ud = ugegraense(f);
  return ud.hoejst < fuld.hoejst ? std::optional(ud) : std::nullopt;
}

template <class Kort>
void tag_skift(std::vector<Dato>& ud, const Kort& kort) {
  for (const auto& p : kort.perioder) {
    ud.push_back(p.fra);
    if (p.til) ud.push_back(*p.til + 1);
  }
}

}  // namespace

std::vector<Borgergruppe> grupper_paa(Dato dag) {
  std::vector<Borgergruppe> ud;
  for (const auto population : alle<Population>())
    for (const auto ydelse : alle<Ydelse>())
      for (const auto visitation : visitationer(population)) {
        const Borgergruppe g{ydelse, visitation, population};
        if (g == borgergruppe(ydelse, visitation, population) && paa_dagen(g, dag)) ud.push_back(g);
      }
  return ud;
}

bool gruppe_kendt(const Borgergruppe& g) {
  const auto dage = skiftedage();
  return std::any_of(dage.begin(), dage.end(), [&](Dato dag) {
    const auto alle_paa = grupper_paa(dag);
    return std::find(alle_paa.begin(), alle_paa.end(), g) != alle_paa.end();
  });
}

std::vector<UdenAdgang> uden_adgang(Dato dag) {
  std::vector<UdenAdgang> ud;
  const auto kendte = grupper_paa(dag);
  for (const auto ydelse : alle<Ydelse>()) {
    const auto* liv = ydelsesliv(ydelse);
    const bool med = std::any_of(kendte.begin(), kendte.end(),
                                 [&](const Borgergruppe& g) { return g.ydelse == ydelse; });
    if (med || (liv != nullptr && !liv->lever(dag))) continue;
    ud.push_back({ydelse, maalgruppe(typisk({ydelse, {}, Population::almindelig}, dag, kVoksen))});
  }
  return ud;
}

Gruppevilkaar gruppevilkaar(const Borgergruppe& g, Dato dag) {
  const Fakta f = typisk(g, dag, kVoksen);
  const Ugegraense uge = ugegraense(f);
  const bool pligt = kan_have_arbejdspligt(g);
  return {.gruppe = g,
          .voksen = i_gruppen(g, dag, kVoksen),
          .ung = i_gruppen(g, dag, kUng),
          .raadighedsafproevende = raadighedsafproevende(f),
          .hoejst_dage = hoejst_dage(dag, g.population),
          .varighed = varighed(f).hjemmel,
          .uge = uge,
          .uge_deltid = deltid(g, dag, uge),
          .tilbud_voksen = tilbudsvilkaar(tilbudsfakta(g, dag, kVoksen), dag),
          .tilbud_ung = tilbudsvilkaar(tilbudsfakta(g, dag, kUng), dag),
          .cv = cvvilkaar(g, dag),
          .integrationstimer = integrationstimer(g, dag),
          .arbejdspligt = pligt ? kortlinje(kArbejdspligtsstart, g, dag) : std::nullopt,
          .saerligt_tilrettelagt =
              pligt ? kortlinje(Regel::saerligt_tilrettelagt, g, dag) : std::nullopt,
          .suspension = kortlinje(Regel::suspension, g, dag)};
}

std::vector<Dato> skiftedage() {
  static const std::vector<Dato> dage = [] {
    std::vector<Dato> ud{kFoersteRet,
                         kDagpengeFra,
                         kDagpengeSikkertFra,
                         kIntegrationSikkertFra,
                         kArbejdsmarkedsydelseSidste + 1,
                         kKontantydelseSidste + 1,
                         kEnKontanthjaelp};
    for (const auto* kort : register_over_regler()) tag_skift(ud, *kort);
    for (const auto* kort : register_over_sagsregler()) tag_skift(ud, *kort);
    for (const auto y : alle<Ydelse>())
      if (const auto* liv = ydelsesliv(y)) {
        ud.push_back(liv->fra);
        if (liv->til) ud.push_back(*liv->til + 1);
      }
    std::sort(ud.begin(), ud.end());
    ud.erase(std::unique(ud.begin(), ud.end()), ud.end());
    return ud;
  }();
  return dage;
}

}  // namespace nytte::regler
