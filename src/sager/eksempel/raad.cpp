#include "sager/eksempel/raad.hpp"

#include <algorithm>
#include <array>

#include "sager/raad/medlemmer.hpp"
#include "sager/raad/moeder.hpp"

namespace nytte::sager {
namespace {

constexpr Dato kRaadBegyndte = Dato::af(2015, 1, 1);
constexpr Dato kRaadSluttede = Dato::af(2025, 2, 28);
constexpr std::int32_t kValgperiode = 4 * 365;

struct Plads {
  Medlemsgruppe gruppe;
  std::string_view organisation;
};

// As the law composed the council: employers, employees, municipalities and a few more.
constexpr std::array kPladser{
    Plads{Medlemsgruppe::arbejdsgivere, "Arbejdsgiverforeningen Øst"},
    Plads{Medlemsgruppe::loenmodtagere, "Fagforbundenes Samråd Øst"},
    Plads{Medlemsgruppe::arbejdsgivere, "Arbejdsgiverforeningen Øst"},
    Plads{Medlemsgruppe::arbejdsgivere, "Industriens Prøveforening"},
    Plads{Medlemsgruppe::arbejdsgivere, "Industriens Prøveforening"},
    Plads{Medlemsgruppe::arbejdsgivere, "Byggeriets Prøveforening"},
    Plads{Medlemsgruppe::arbejdsgivere, "Handelens Prøveforening"},
    Plads{Medlemsgruppe::arbejdsgivere, "Landbrugets Prøveforening"},
    Plads{Medlemsgruppe::loenmodtagere, "Fagforbundenes Samråd Øst"},
    Plads{Medlemsgruppe::loenmodtagere, "Fagforbundenes Samråd Øst"},
    Plads{Medlemsgruppe::loenmodtagere, "Offentligt Ansattes Prøveforbund"},
    Plads{Medlemsgruppe::loenmodtagere, "Offentligt Ansattes Prøveforbund"},
    Plads{Medlemsgruppe::loenmodtagere, "Metal- og Byggeforbundet Prøve"},
    Plads{Medlemsgruppe::loenmodtagere, "Funktionærernes Prøveforbund"},
    Plads{Medlemsgruppe::kommuner, "Kommunernes kreds Øst"},
    Plads{Medlemsgruppe::kommuner, "Kommunernes kreds Øst"},
    Plads{Medlemsgruppe::kommuner, "Kommunernes kreds Øst"},
    Plads{Medlemsgruppe::kommuner, "Kommunernes kreds Øst"},
    Plads{Medlemsgruppe::andre, "Handicapsamarbejdet Øst"},
    Plads{Medlemsgruppe::andre, "Regionens udpegning"},
    Plads{Medlemsgruppe::andre, "Akademikernes Prøveforening"}};

Medlemspost post(std::size_t nr) {
  if (nr == 0) return Medlemspost::formand;
  return nr == 1 ? Medlemspost::naestformand : Medlemspost::medlem;
}

}  // namespace

Resultat<void> opret_eksempelraad(store::Forbindelse& db, const Kontekst& sekretariat,
                                  Personer& personer) {
  const Dato i_dag = sekretariat.i_dag;
  if (i_dag < kRaadBegyndte) return success();
  const Dato fra = std::max(kRaadBegyndte, std::min(i_dag, kRaadSluttede) - kValgperiode / 2);
  const Dato til = std::min(kRaadSluttede, fra + kValgperiode);
  for (std::size_t i = 0; i < kPladser.size(); ++i) {
    NytRaadsmedlem ny{{.id = {},
                       .raad = {},
                       .navn = i == 0 ? "Poul Winther" : personer.navn(),
                       .organisation = std::string(kPladser[i].organisation),
                       .email = {},
                       .gruppe = kPladser[i].gruppe,
                       .post = post(i),
                       .bruger = {},
                       .fra = fra,
                       .til = til,
                       .version = 1},
                      i == 0 ? std::string(kEksempelformand) : std::string()};
    NYTTE_TRY(registrer_raadsmedlem(db, sekretariat, ny));
  }
  if (i_dag + 14 > til) return success();
  const Moede nyt{.id = {},
                  .raad = {},
                  .sagsudvalg = {},
                  .dato = i_dag + 14,
                  .klokken = "10.00",
                  .sted = "Nybrogade 16, Aalborg",
                  .aflyst = false,
                  .til_stede = {},
                  .version = 1};
  NYTTE_TRY(indkald_moede(db, sekretariat, nyt));
  return success();
}

}  // namespace nytte::sager
