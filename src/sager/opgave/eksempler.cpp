#include "sager/opgave/eksempler.hpp"

#include <array>

namespace nytte::sager {
namespace {

using enum Opgaveomraade;

constexpr std::array kEksempler{
    Opgaveeksempel{teknik_og_miljoe, "Runde til bænke, skilte og stier",
                   "Se efter borde, bænke, affaldsspande, stier og læskure og lave de små "
                   "reparationer, som driften ellers ikke når."},
    Opgaveeksempel{teknik_og_miljoe, "Vask af skilte og skulpturer",
                   "Afvaskning af skulpturer, skilte, tunneller og byporte."},
    Opgaveeksempel{teknik_og_miljoe, "Maling af kantpæle og autoværn",
                   "Kantpæle og autoværn af beton males, hvor de ikke står for tur i driften."},
    Opgaveeksempel{teknik_og_miljoe, "Bekæmpelse af invasive planter",
                   "Oprydning og fjernelse af invasive planter på offentlige arealer."},
    Opgaveeksempel{teknik_og_miljoe, "Pleje af udstyr på idrætspladser",
                   "Mål, gelændere og bander ses efter, males og repareres i det små."},
    Opgaveeksempel{teknik_og_miljoe, "Opsætning af bander i haller",
                   "Bander og andet udstyr sættes op og tages ned i idrætshaller."},
    Opgaveeksempel{teknik_og_miljoe, "Pleje af shelterpladser",
                   "Græsslåning og oprydning på shelterpladser."},
    Opgaveeksempel{teknik_og_miljoe, "Oprydning på strande og i grøfter",
                   "Affald samles på strande, grønne områder og i grøfter."},
    Opgaveeksempel{teknik_og_miljoe, "Anlæg af en lejrplads",
                   "Sheltere, borde og bænke stilles op, og der plantes træer."},
    Opgaveeksempel{teknik_og_miljoe, "Ny skiltning af ruter",
                   "Kulturspor, kilometersten, pæle og hegn sættes op langs ruter."},
    Opgaveeksempel{teknik_og_miljoe, "Billeder af stier og natur",
                   "Stier, natur og parker fotograferes eller filmes til kommunens og "
                   "turistkontorets hjemmesider."},
    Opgaveeksempel{teknik_og_miljoe, "Vært for turister og skoleklasser",
                   "Fortælle om natur, kultur og arrangementer og vise rundt i byen."},
    Opgaveeksempel{teknik_og_miljoe, "Hjælp ved storm og stormflod",
                   "Fejning, fyldning af sandsække og andet, der haster efter en hændelse."},
    Opgaveeksempel{omsorg, "Oprydning i tjenestebiler", "Bilerne ryddes op og støvsuges."},
    Opgaveeksempel{omsorg, "Ekstra rengøring af fællesarealer",
                   "Gardiner, vægge, lamper og skabe vaskes ud over den faste rengøring."},
    Opgaveeksempel{omsorg, "Biler til service", "Biler køres til værksted og hentes igen."},
    Opgaveeksempel{omsorg, "Ekstra rengøring af depoter",
                   "Depotrum og skyllerum gøres rene ud over den faste rengøring."},
    Opgaveeksempel{omsorg, "Vask af havemøbler", "Havemøbler vaskes af før sæsonen."},
    Opgaveeksempel{omsorg, "Sortering af uniformer", "Uniformer sorteres, før de sendes til vask."},
    Opgaveeksempel{omsorg, "Gåture med beboere",
                   "Gåture med beboere, som personalet på plejecentret eller dagcentret vælger."},
    Opgaveeksempel{omsorg, "Følgeskab på ærinder",
                   "Følge en borger til indkøb og andre ærinder i byen."},
    Opgaveeksempel{boern_og_unge, "Vask af legetøj og rekvisitter",
                   "Legetøj og rekvisitter til idræt og billedkunst vaskes og holdes ved lige."},
    Opgaveeksempel{boern_og_unge, "Udeopgaver på skoler og i institutioner",
                   "Lugning, affald og istandsættelse af borde og bænke."},
    Opgaveeksempel{boern_og_unge, "Reparation af cykler og mooncars",
                   "Køretøjer på legepladsen ses efter og repareres."},
    Opgaveeksempel{boern_og_unge, "Ekstra rengøring og maling af paneler",
                   "Paneler vaskes eller males ud over den faste vedligeholdelse."},
    Opgaveeksempel{boern_og_unge, "En ekstra hånd ved arrangementer",
                   "Med på udflugt, idrætsdag eller når der tages cykelkørekort."},
    Opgaveeksempel{andre, "Digitalisering i stadsarkivet",
                   "Forhandlingsprotokoller og skolebilleder skannes, og en kunstdatabase fyldes."},
    Opgaveeksempel{andre, "Tømning af ubrugte bygninger",
                   "Kommunale bygninger, der ikke er i brug, ryddes og tømmes."},
    Opgaveeksempel{andre, "Katalog over møbler til genbrug",
                   "Brugte kontormøbler fotograferes og skrives ind i et katalog, så de kan bruges "
                   "igen."}};

}  // namespace

std::span<const Opgaveeksempel> opgaveeksempler() { return kEksempler; }

}  // namespace nytte::sager
