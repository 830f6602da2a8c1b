// The national code lists: imported with versions, looked at, and linked by hand where the names do
// not meet. They belong to the whole installation, not to a municipality.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/kodeliste.hpp"
#include "sager/koersel.hpp"
#include "sager/registrering/kodebog.hpp"

namespace nytte::sager {

// Every list: its newest import, or what the program ships with; and the choices made. With `kendt`
// as it was known at that moment.
Kodebog hent_kodebog(store::Forbindelse& db, std::optional<Tidspunkt> kendt = std::nullopt);

// The invented codes a record would carry today: while there is one, nothing may be sent to the
// real register (kode_opdigtet).
std::vector<Kodevaerdi> opdigtede_i_brug(store::Forbindelse& db);

// One of our values, and what it comes to in the list.
struct Navnematch {
  Egenvaerdi egen;
  Kodeopslag opslag;   // on the day asked for
  bool valgt = false;  // somebody chose it; else the names meet
};

struct Kodelistesvar {
  Kodelisteudgave udgave;            // with the number it got
  bool uaendret = false;             // the newest import is the same file: nothing was written
  std::int64_t antal = 0;            // codes in the file
  std::vector<Navnematch> vores;     // what each of our values came to, or that it came to nothing
  std::vector<Kodevaerdi> nye;       // with a name the list did not have before
  std::vector<Kodevaerdi> udgaaede;  // with a name the list no longer has
};

// A whole list from a file (kodelistefil.hpp), as a new version. Role administrator. Errors: those
// of laes_kodeliste. What did not match is no error: it is linked by hand.
Resultat<Kodelistesvar> importer_kodeliste(store::Forbindelse& db, const Kontekst& k,
                                           const Kodelisteudgave& ny, std::string_view indhold,
                                           Koersel koersel = Koersel::gem);

struct Kodevalg {
  Kodelistenavn liste{};
  std::string vaerdi;                // the key of our value, or the ministry as it is typed
  std::optional<std::int64_t> kode;  // nothing: back to the names
};
// Our value is that code from now on. vaerdi_ukendt when the list has no such code or we no such
// value. Role administrator.
Resultat<void> kobl_kode(store::Forbindelse& db, const Kontekst& k, const Kodevalg& valg,
                         Koersel koersel = Koersel::gem);

struct Kodelistevisning {
  Kodelistenavn liste{};
  Kodelisteudgave udgave;                // the one that counts; id 0: the shipped one
  std::vector<Kodelisteudgave> udgaver;  // all imports, newest first
  std::vector<Kodevaerdi> vaerdier;      // those of `udgave`
  std::vector<Kodevaerdi> nye;           // with a name the version before did not have
  std::vector<Kodevaerdi> udgaaede;      // with a name only the version before has
  std::vector<Navnematch> vores;         // on the day asked for
};
// All lists in declared order, looked up on `dag`. Any role of a municipality.
Resultat<std::vector<Kodelistevisning>> vis_kodelister(store::Forbindelse& db, const Kontekst& k,
                                                       Dato dag);
// One version of one list as a file in the form it is imported in; number 0 is the shipped one.
// findes_ikke.
Resultat<std::string> hent_kodelistefil(store::Forbindelse& db, const Kontekst& k,
                                        Kodelistenavn liste, std::int64_t nummer);

}  // namespace nytte::sager
