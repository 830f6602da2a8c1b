// The cards of the dispensation's rules.
#include <array>

#include "regler/bestemmelser_data.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;
using Ref = const Bestemmelse*;

constexpr Dato k2015 = Dato::af(2015, 1, 1);
constexpr Dato kSagsudvalgFra = Dato::af(2024, 1, 1);
constexpr Dato kSidste = b::kSidsteDispensation;

constexpr std::string_view kIngen = "Ingen kan give dispensation.";
constexpr Regelperiode kIngenDispensation{kArbejdspligt, std::nullopt, std::nullopt, false, kIngen};

constexpr std::array<Ref, 2> kKompetenceRef{&b::kKompetence, &b::kOphoert};
constexpr std::array kKompetencePerioder{
    Regelperiode{kFoersteRet, k2015 - 1, std::nullopt, true,
                 "Det lokale beskæftigelsesråd i den kommune, hvor arbejdspladsen ligger, afgør "
                 "ansøgningen. Kun kommunen kan søge."},
    Regelperiode{k2015, kSidste, std::nullopt, true,
                 "Det regionale arbejdsmarkedsråd, der dækker den kommune, hvor arbejdspladsen "
                 "ligger, afgør ansøgningen. Kun kommunen kan søge."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, false,
                 "Der er intet forholdstal at fravige."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, false,
                 "Der er intet forholdstal at fravige."},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, false,
                 "Forholdstallet gælder fortsat, men ingen kan give dispensation fra det."}};

constexpr std::array<Ref, 6> kIndholdRef{&b::kAnsoegning,     &b::kOpgaver,
                                         &b::kArbejdspladser, &b::kHoertIAnsoegning,
                                         &b::kKonkurrence,    &b::kGoerNytte};
constexpr std::string_view kFirePunkter =
    "Ansøgningen oplyser opgaverne, arbejdspladserne og hvem der allerede er der, at medarbejderne "
    "er hørt og hvad de svarede, hvordan kommunen har forholdt sig til konkurrenceforvridning, og "
    "at arbejdet gør nytte i et arbejdsfællesskab.";
constexpr std::array kIndholdPerioder{
    Regelperiode{kFoersteRet, b::kSkema - 1, std::nullopt, true, kFirePunkter},
    Regelperiode{b::kSkema, kSidste, std::nullopt, true,
                 "Ansøgningen oplyser opgaverne, arbejdspladserne og hvem der allerede er der, at "
                 "medarbejderne er hørt og hvad de svarede, hvordan kommunen har forholdt sig til "
                 "konkurrenceforvridning, og at arbejdet gør nytte i et arbejdsfællesskab. Rådets "
                 "skema spørger desuden om navn og adresse, personer i nytteindsats, hvem der er "
                 "hørt, og om opgaverne før var ordinært arbejde."},
    kIngenDispensation};

constexpr std::array<Ref, 1> kVisiteredeRef{&b::kVisiterede};
constexpr std::array kVisiteredePerioder{
    Regelperiode{kFoersteRet, kSidste, std::nullopt, true,
                 "Der kan ikke gives dispensation til opgaver, der omfatter hjælp, som borgere er "
                 "visiteret til efter serviceloven."},
    kIngenDispensation};

constexpr std::array<Ref, 2> kOmfangRef{&b::kForholdet, &b::kBegrundelse};
constexpr std::array kOmfangPerioder{
    Regelperiode{kFoersteRet, kSidste, std::nullopt, true,
                 "Dispensationen er et forhold mellem personer i nytteindsats og ordinært ansatte, "
                 "eller det antal det giver, og skal være mere end kvoten. Et afslag, helt eller "
                 "delvist, begrundes."},
    kIngenDispensation};

constexpr std::array<Ref, 1> kVarighedRef{&b::kEtTilToAar};
constexpr std::array kVarighedPerioder{
    Regelperiode{kFoersteRet, kSidste, std::nullopt, true,
                 "Dispensationen gælder i mindst 1 og højst 2 år."},
    kIngenDispensation};

constexpr std::array<Ref, 1> kBeslutningRef{&b::kBeslutning};
constexpr std::array kBeslutningPerioder{
    Regelperiode{
        kFoersteRet, kSidste, std::nullopt, true,
        "Formanden og mindst halvdelen af de udpegede medlemmer er til stede. Dispensation "
        "gives kun, når alle er enige."},
    kIngenDispensation};

constexpr std::array<Ref, 1> kSagsudvalgRef{&b::kSagsudvalg};
constexpr std::array kSagsudvalgPerioder{
    Regelperiode{kFoersteRet, kSagsudvalgFra - 1, std::nullopt, false,
                 "Rådet kan ikke lade et sagsudvalg afgøre dispensationer."},
    Regelperiode{kSagsudvalgFra, kSidste, std::nullopt, true,
                 "Rådet kan lade et sagsudvalg af sine medlemmer afgøre dispensationer. Der er "
                 "mindst én fra arbejdsgiverne, én fra lønmodtagerne og én fra kommunerne til "
                 "stede, og alle er enige."},
    kIngenDispensation};

constexpr std::array<Ref, 1> kIngenKlageRef{&b::kIngenKlage};
constexpr std::array kIngenKlagePerioder{
    Regelperiode{kFoersteRet, kSidste, std::nullopt, true,
                 "Rådets afgørelse kan ikke påklages til anden administrativ myndighed. Det står i "
                 "brevet."},
    kIngenDispensation};

}  // namespace

extern const Sagsregelkort kHvemAfgoer{"hvem_afgoer", "Hvem der afgør en ansøgning om dispensation",
                                       "D-01, D-02, D-03, D-15", kKompetencePerioder,
                                       kKompetenceRef};
extern const Sagsregelkort kAnsoegningensIndhold{
    "ansoegningens_indhold", "Hvad en ansøgning skal oplyse", "D-05, D-06, D-07, D-14",
    kIndholdPerioder, kIndholdRef};
extern const Sagsregelkort kVisiteredeYdelser{"visiterede_ydelser",
                                              "Ingen dispensation til visiterede ydelser", "D-04",
                                              kVisiteredePerioder, kVisiteredeRef};
extern const Sagsregelkort kDispensationensOmfang{"dispensationens_omfang",
                                                  "Hvor mange en dispensation gælder", "D-08",
                                                  kOmfangPerioder, kOmfangRef};
extern const Sagsregelkort kDispensationensVarighed{"dispensationens_varighed",
                                                    "Hvor længe en dispensation gælder", "D-09",
                                                    kVarighedPerioder, kVarighedRef};
extern const Sagsregelkort kBeslutningsdygtighed{"beslutningsdygtighed",
                                                 "Hvornår rådet kan beslutte", "D-10, D-11",
                                                 kBeslutningPerioder, kBeslutningRef};
extern const Sagsregelkort kSagsudvalget{"sagsudvalg", "Hvornår et sagsudvalg kan beslutte", "D-12",
                                         kSagsudvalgPerioder, kSagsudvalgRef};
extern const Sagsregelkort kKlageOverDispensation{"klage_over_dispensation",
                                                  "Klage over rådets afgørelse", "D-13, K-05",
                                                  kIngenKlagePerioder, kIngenKlageRef};

}  // namespace nytte::regler
