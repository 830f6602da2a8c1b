#include "sager/eksempel/maalgrupper.hpp"

#include <array>

#include "regler/gruppevilkaar.hpp"
#include "sager/eksempel/forloeb.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "store/forudsaetning.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kUdenBevis = 23;  // every so many who has begun still lacks something

struct Eksempelgang {
  Ydelse ydelse;  // kontanthjaelp took over uddannelseshjaelp in 2025: the same text
  Ydelse ydelse_foer;
  std::optional<Visitation> visitation;
  std::string_view hvornaar;
  std::string_view hvor;
  std::string_view foer_start;
  std::int32_t uger;
  std::string_view omraade;
};

constexpr std::array kGange{
    Eksempelgang{Ydelse::kontanthjaelp, Ydelse::kontanthjaelp, Visitation::jobparat,
                 "De første tre måneder søger borgeren job med hjælp fra jobbutikken. Derefter "
                 "begynder nytteindsats, tidligere hvis samtalen viser, at det hjælper.",
                 "Vej og Park først: her er mange opgaver ude og en fast projektleder.",
                 "Fortæl om stedet ved den første samtale, og aftal arbejdstøj og transport.", 13,
                 "teknik_og_miljoe"},
    Eksempelgang{Ydelse::kontanthjaelp, Ydelse::uddannelseshjaelp, Visitation::uddannelsesparat,
                 "Overvej altid, om et andet tilbud er bedre. Nytteindsats bruges kort, når den "
                 "unge venter på en uddannelse.",
                 "Skoler og børnehuse, når den unge vil prøve at arbejde med mennesker.",
                 "Børneattesten skal være set, før den unge møder. Bestil den i god tid.", 4,
                 "boern_og_unge"},
    Eksempelgang{Ydelse::dagpenge, Ydelse::dagpenge, std::nullopt,
                 "Kun når der er tvivl om, hvorvidt borgeren vil medvirke. Tvivlen skrives ned, "
                 "før tilbuddet gives.",
                 "Et sted med plads i samme uge.", "Giv a-kassen besked samme dag.", 26, "andre"}};

Resultat<void> skriv(store::Forbindelse& db, const Kontekst& k, const Eksempelgang& e, Dato dag) {
  for (const auto ydelse : {e.ydelse_foer, e.ydelse}) {
    const Borgergruppe gruppe{ydelse, e.visitation, Population::almindelig};
    if (!regler::gruppe_kendt(gruppe)) continue;
    const auto kendte = vis_arbejdsgang(db, k, gruppe);
    if (!kendte || !kendte.value().empty()) continue;  // both names are one group
    NYTTE_TRY(skriv_arbejdsgang(db, k,
                                {.id = {},
                                 .kommune = k.bruger.kommune,
                                 .gruppe = gruppe,
                                 .gaelder_fra = dag,
                                 .hvornaar = std::string(e.hvornaar),
                                 .hvor = std::string(e.hvor),
                                 .foer_start = std::string(e.foer_start),
                                 .uger = e.uger,
                                 .foretrukne = {{Foretrukkenart::omraade, std::string(e.omraade)}},
                                 .krav = {},
                                 .ansvarlig = {}},
                                0));
  }
  return success();
}

Resultat<void> kraev(store::Forbindelse& db, const Kontekst& k, const Eksempelsted& s,
                     const Forudsaetningskrav& krav) {
  NYTTE_TRY(tilfoej_krav(db, k, {.p_nummer = PNummer::laes(s.p_nummer), .jobordre = {}}, krav));
  return success();
}

Resultat<void> kraev_paa_stedet(store::Forbindelse& db, const Kontekst& k, const Eksempelsted& s) {
  using enum Forudsaetningsart;
  if (s.navn.starts_with("Skolen")) return kraev(db, k, s, {.art = boerneattest, .arbejdsdage = 5});
  if (!s.navn.starts_with("Vej og Park")) return success();
  NYTTE_TRY(kraev(db, k, s,
                  {.art = arbejdstoej,
                   .navn = "Sko og regntøj",
                   .ejer = Forudsaetningsejer::arbejdsgiver,
                   .arbejdsdage = 2}));
  return kraev(db, k, s,
               {.art = koerekort,
                .navn = "B",
                .noedvendig = false,
                .ejer = Forudsaetningsejer::borger,
                .arbejdsdage = 5});
}

std::string bevis(const Forudsaetning& f) {
  if (er_attest(f.art)) return {};
  return f.art == Forudsaetningsart::koerekort ? "Kørekortet er vist" : "Tøjet er udleveret";
}

}  // namespace

Resultat<void> opret_eksempelarbejdsgange(store::Forbindelse& db, const Kontekst& k,
                                          const std::vector<Eksempelsted>& steder, Dato dag) {
  const auto da = paa_dagen(k, dag);
  for (const auto& e : kGange) {
    NYTTE_TRY(skriv(db, da, e, dag));
  }
  for (const auto& s : steder) {
    NYTTE_TRY(kraev_paa_stedet(db, da, s));
  }
  return success();
}

Resultat<void> saet_eksempelforudsaetninger(store::Forbindelse& db, const Kontekst& k) {
  for (const auto& a :
       store::list_aabne_forudsaetninger(db, k.bruger.kommune, Dato::af(2014, 1, 1))) {
    const auto& f = a.forudsaetning;
    const bool begyndt = a.fra <= k.i_dag;
    if (begyndt ? f.id % kUdenBevis == 0 : f.id % 2 == 0) continue;
    const Dato dag = begyndt ? a.fra - 1 : k.i_dag;
    NYTTE_TRY(opfyld_forudsaetning(
        db, paa_dagen(k, dag),
        {.id = f.id, .version = f.version, .opfyldt = dag, .bevis = bevis(f)}));
  }
  return success();
}

}  // namespace nytte::sager
