#include "sager/eksempel/opgaver.hpp"

#include <algorithm>
#include <array>

#include "sager/opgave/aftale.hpp"
#include "sager/opgave/opgave.hpp"
#include "store/bruger.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

constexpr std::string_view kSnart = "Maling af kantpæle og autoværn";
constexpr std::string_view kUdloebet = "Anlæg af en lejrplads";
constexpr std::int32_t kFoerOrdrerne = 30;  // days
constexpr std::int32_t kSnartDage = 12;

struct Stillingsopgave {
  std::string_view stilling;
  std::string_view opgave;
};
constexpr std::array kStillinger{
    Stillingsopgave{"anlægsgartnerarbejder", "Bekæmpelse af invasive planter"},
    Stillingsopgave{"skolemedhjælper", "Udeopgaver på skoler og i institutioner"},
    Stillingsopgave{"medhjælper i børnehus", "Vask af legetøj og rekvisitter"},
    Stillingsopgave{"biblioteksmedhjælper", "Digitalisering i stadsarkivet"},
    Stillingsopgave{"pedelmedhjælper", "Vask af havemøbler"}};

// Some are left for the municipality to judge: there is always work in a catalogue.
bool vurderes(std::size_t nummer) { return nummer % 6 != 5; }

bool med_borgere(const Opgave& o) {
  return o.navn == "Gåture med beboere" || o.navn == "Følgeskab på ærinder" ||
         o.navn == "Vært for turister og skoleklasser" ||
         o.navn == "En ekstra hånd ved arrangementer";
}

Opgavevurdering vurdering(const Opgave& o, BrugerId ansvarlig, Dato dato, Dato revideres) {
  return {.id = {},
          .opgave = o.id,
          .p_nummer = {},
          .normeret_niveau =
              "Driften er bemandet til det faste eftersyn to gange om året. Denne "
              "opgave er ikke i driftsplanen.",
          .serviceniveau = "Byrådets kvalitetsstandard nævner ikke opgaven.",
          .hyppighed = "Når der er folk til det, højst en gang om måneden.",
          .hvem_foer = "Ingen siden 2011, da opgaven gik ud af driftsplanen.",
          .begrundelse =
              "Ingen er ansat til den, og ingen firmaer har haft den i fem år. Falder "
              "nytteindsatsen væk, bliver opgaven ikke løst.",
          .borgerrettet = med_borgere(o),
          .svar = {true, false, false, false, {}},
          .ansvarlig = ansvarlig,
          .dato = dato,
          .revideres = revideres};
}

Resultat<void> vurder_alle(store::Forbindelse& db, const Kontekst& k, Dato dato) {
  std::size_t nummer = 0;
  for (const auto& o : store::list_opgaver(db, k.bruger.kommune)) {
    const bool snart = o.navn == kSnart;
    const bool brugt = eksempelopgave("", true) == o.navn ||
                       std::any_of(kStillinger.begin(), kStillinger.end(),
                                   [&](const auto& s) { return s.opgave == o.navn; });
    if (!vurderes(nummer++) && !brugt && o.navn != kUdloebet) continue;
    const Dato revideres = snart                 ? k.i_dag + kSnartDage
                           : o.navn == kUdloebet ? k.i_dag - 3
                                                 : dato.plus_aar_ned(1) + 30;
    NYTTE_TRY(vurder_opgave(db, k, vurdering(o, k.bruger.id, dato, revideres)));
  }
  return success();
}

Resultat<void> aftaler(store::Forbindelse& db, const Kontekst& k, Dato fra) {
  struct Aftale {
    Opgaveomraade omraade;
    std::string_view part;
    bool alle_sagde_ja;
  };
  constexpr std::array kAftaler{
      Aftale{Opgaveomraade::teknik_og_miljoe, "Forvaltningen for teknik og miljø", true},
      Aftale{Opgaveomraade::omsorg, "Omsorgsforvaltningen", false}};
  for (const auto& en : kAftaler) {
    std::vector<OpgaveId> opgaver;
    for (const auto& o : store::list_opgaver(db, k.bruger.kommune))
      if (o.omraade == en.omraade && opgaver.size() < 5) opgaver.push_back(o.id);
    std::vector<Aftaledeltager> parter{{Aftalepart::leder, "Dorte Eksempel", fra},
                                       {Aftalepart::tillidsrepraesentant, "Finn Mønster", fra},
                                       {Aftalepart::medarbejderudvalg, "Områdets medarbejderudvalg",
                                        en.alle_sagde_ja ? std::optional(fra) : std::nullopt}};
    NYTTE_TRY(gem_omraadeaftale(
        db, k,
        {.id = {},
         .kommune = k.bruger.kommune,
         .omraade = en.omraade,
         .part = std::string(en.part),
         .normeret_niveau =
             "Opgaverne er ikke i driftsplanen; ingen stillinger er normeret til dem.",
         .serviceniveau = "Ingen af opgaverne er ydelser efter servicelovens § 83.",
         .hyppighed = "Højst en gang om måneden hvert sted.",
         .bemaerkning = "Ændres driftsplanen, ses aftalen efter med det samme.",
         .grund = {},
         .ansvarlig = k.bruger.id,
         .fra = fra,
         .revideres = fra.plus_aar_ned(1),
         .bruger = {},
         .tid = {},
         .opgaver = std::move(opgaver),
         .parter = std::move(parter)}));
  }
  return success();
}

}  // namespace

std::string eksempelopgave(const std::string& stilling, bool uvurderet) {
  if (uvurderet) return std::string(kSnart);
  for (const auto& s : kStillinger)
    if (s.stilling == stilling) return std::string(s.opgave);
  return {};
}

Resultat<void> opret_eksempelopgaver(store::Forbindelse& db, const Kontekst& k,
                                     Dato jobordrer_fra) {
  Kontekst konsulent = k;
  konsulent.bruger = store::find_bruger(db, std::string("jens")).value();
  const Dato dato = jobordrer_fra - kFoerOrdrerne;
  NYTTE_TRY(hent_opgaveeksempler(db, konsulent));
  NYTTE_TRY(vurder_alle(db, konsulent, dato));
  return aftaler(db, konsulent, dato);
}

}  // namespace nytte::sager
