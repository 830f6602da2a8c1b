#include "sager/eksempel/kilde_003.hpp"

#include <fmt/format.h>

#include <array>

namespace nytte::sager {
namespace {

// CPR, name, and the order the person is placed on. All invented.
struct Deltager {
  const char* cpr;
  const char* navn;
  const char* jobordre;
};

constexpr std::array kAndre{
    Deltager{"1203703001", "Karla Eksempelsen", "K003-TOLK"},
    Deltager{"2309683002", "Bent Eksempelsen", "K003-TOLK"},
    Deltager{"0507753003", "Jytte Prøvesen", "K003-TOLK"},
    Deltager{"1811813004", "Ali Prøvesen", "K003-TOLK"},
    Deltager{"3004723005", "Dorte Mønster", "K003-YOGA-1"},
    Deltager{"0902793006", "Kim Mønster", "K003-YOGA-1"},
    Deltager{"2106663007", "Vita Skabelon", "K003-YOGA-2"},
};
constexpr Deltager kPaaJo18436{"1410763009", "Svend Skabelon", "JO18436"};

std::string borger(const Deltager& d) {
  return fmt::format("{};{};Kontanthjælp;Jobparat;01-01-2014;31-12-2019;nej;ja\r\n", d.cpr, d.navn);
}

}  // namespace

std::string kilde_003_arbejdssteder() {
  return "P-nummer;CVR-nummer;Virksomhedsnavn;Adresse;Postnr.;By;Kommunekode;Sektor\r\n"
         "9900300001;99003001;Netto (navn fra kilde 003, privat virksomhed);Eksempelvej 3;8450;"
         "Hammel;710;privat\r\n";
}

std::string kilde_003_borgere() {
  std::string ud =
      "CPR-nummer;Navn;Sagstype;Visitation;Ydelse fra;Ydelse til;Arbejdspligt;Uddannelse\r\n";
  for (const auto& d : kAndre) ud += borger(d);
  return ud + borger(kPaaJo18436);
}

std::string kilde_003_jobordrer() {
  constexpr const char* kOpgave =
      "Fra kilde 003, hvor arbejdsgiveren er den private virksomhed Netto. Nytteindsats kan kun "
      "etableres hos offentlige arbejdsgivere.";
  std::string ud =
      "Mentor ID nr.;P-nummer;Stillingbetegnelse;Jobordre type;Placerede;Henviste;Ledige;Periode;"
      "Jobindhold\r\n";
  const auto linje = [&](const char* nummer, const char* stilling, int placerede, int ledige,
                         const char* periode) {
    ud += fmt::format("{};9900300001;{};\"Nytteindsats, kommune\";{};0;{};{};{}\r\n", nummer,
                      stilling, placerede, ledige, periode, kOpgave);
  };
  linje("JO18436", "anlægsgartnerarbejder", 0, 1, "09-09-2014 - 09-09-2015");
  linje("K003-TOLK", "tolk", 4, 16, "04-03-2014 - 31-12-2014");
  linje("K003-YOGA-1", "yogalærer", 2, 18, "04-03-2014 - 31-12-2014");
  linje("K003-YOGA-2", "yogalærer", 1, 19, "04-03-2014 - 31-12-2014");
  linje("K003-ANLAEG", "anlægsgartnerarbejder", 0, 1, "07-04-2014 - 07-09-2014");
  return ud;
}

std::string kilde_003_placeringer() {
  std::string ud =
      "Mentor ID nr.;CPR-nummer;Start dato;Slut dato;Antal timer;Sagstype;Status;Årsag;"
      "Aktiveringstype;Pris\r\n";
  const auto linje = [&](const Deltager& d, const char* fra, const char* til) {
    ud += fmt::format(
        "{};{};{};{};25;Kontanthjælp;Ansat;Ikke valgt;Løntilskud og virksomhedspraktik;"
        "12 pr. uge\r\n",
        d.jobordre, d.cpr, fra, til);
  };
  for (const auto& d : kAndre) linje(d, "04-03-2014", "02-06-2014");
  linje(kPaaJo18436, "09-09-2014", "09-10-2014");
  return ud;
}

}  // namespace nytte::sager
