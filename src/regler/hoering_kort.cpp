// The cards of the hearing, the participant's rights and appeal.
#include <array>

#include "regler/bestemmelser_data.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;
using Ref = const Bestemmelse*;

// The rule of a placement has the provisions; it is initialised before anything that runs.
const std::array<Ref, 4> kHoeringRef{&kHoering.bestemmelser[0], &kHoering.bestemmelser[1],
                                     &kHoering.bestemmelser[2], &b::kTilbuddetSiger};
constexpr std::string_view kToLed =
    "Tillidsrepræsentanten på P-nummeret høres; er der ingen, så en repræsentant for "
    "medarbejderne. "
    "Fravær giver ikke ret til at gå videre.";
constexpr std::string_view kFireLed =
    "Den første, der findes, høres: TR for faggruppen på P-nummeret, TR for faggruppen på CVR-"
    "nummeret, fællestillidsrepræsentanten på CVR-nummeret, medarbejderrepræsentanten på P-"
    "nummeret. Den næste kan høres, når repræsentanten er væk i mere end 3 arbejdsdage.";
constexpr std::string_view kOrienteres =
    "Tillidsrepræsentanten orienteres; er der ingen, så en repræsentant for medarbejderne. Ingen "
    "ved særligt tilrettelagt nytteindsats.";
constexpr std::array kHoeringPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, std::nullopt, true, kToLed},
    Regelperiode{kForenkling, kArbejdspligt - 1, std::nullopt, true, kFireLed},
    Regelperiode{kArbejdspligt, std::nullopt, Population::almindelig, true, kOrienteres},
    Regelperiode{kArbejdspligt, std::nullopt, Population::integrationsprogram, true, kOrienteres},
    Regelperiode{kArbejdspligt, std::nullopt, Population::ukraine, true, kFireLed}};

constexpr std::array<Ref, 7> kRettighederRef{
    &b::kBeholderYdelsen, &b::kIkkeLoenmodtager, &b::kArbejdsmiljoe, &b::kFormaal,
    &b::kMeddelelse,      &b::kOpfoelgning,      &b::kArbejdsskade};
constexpr std::array kRettighederPerioder{Regelperiode{
    kFoersteRet, std::nullopt, std::nullopt, true,
    "Deltageren beholder sin ydelse og er ikke lønmodtager, men er omfattet af reglerne "
    "om arbejdsmiljø. Arbejdsgiveren giver straks kommunen besked, hvis deltageren ikke "
    "begynder eller stopper. Kommunen dækker arbejdsskader."}};

constexpr std::array<Ref, 5> kKlageRef{&b::kKlageadgang, &b::kKlageForAndre, &b::kKlagemyndighed,
                                       &b::kKlagefrist, &b::kErstatningKlage};
constexpr std::array kKlagePerioder{
    Regelperiode{kFoersteRet, std::nullopt, std::nullopt, true,
                 "Borgeren kan klage til Ankestyrelsens Beskæftigelsesudvalg inden 4 uger. Over "
                 "konkurrenceforvridning kan også andre med en væsentlig interesse klage."}};

}  // namespace

extern const Sagsregelkort kHvemSkalHoeres{"hvem_skal_hoeres", "Hvem der skal høres",
                                           "T-01 til T-05, T-09 til T-11", kHoeringPerioder,
                                           kHoeringRef};
extern const Sagsregelkort kDeltagerensRettigheder{
    "deltagerens_rettigheder", "Deltagerens rettigheder", "C-01, C-14, C-15, C-16, H-15, H-16",
    kRettighederPerioder, kRettighederRef};
extern const Sagsregelkort kKlage{"klage", "Klage over kommunens afgørelse", "K-01 til K-04, K-06",
                                  kKlagePerioder, kKlageRef};

}  // namespace nytte::regler
