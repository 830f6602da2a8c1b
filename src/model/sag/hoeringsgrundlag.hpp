// What the one who is heard is shown: exactly the facts that count, and nothing of any citizen.
// Frozen when the matter is made; page, letter and answer all show this.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/arbejdstid.hpp"
#include "model/dato.hpp"
#include "model/fakta.hpp"
#include "model/sag/hoeringssag.hpp"
#include "model/sag/hoeringsvalg.hpp"

namespace nytte {

// The ratio, as the placement check counts it. `brugt` and `hvis` are full-time persons, before
// 2020 heads.
struct Forholdsgrundlag {
  bool hoveder = false;
  std::vector<AnsatteFakta> maaneder{};  // that the average is made of, as far as they are held
  std::optional<Maaned> mangler{};       // the first month nobody has reported
  std::optional<Broek> snit{};  // ordinary staff on average; nothing when a month is missing
  std::optional<std::int64_t> kvote{};         // nothing when a month is missing
  std::optional<std::int32_t> dispensation{};  // places of the one in force
  std::int32_t personer = 0;                   // there today
  Broek brugt{0};                              // today
  Broek hvis{0};                               // the most on any day, if the places are filled
  Broek graense{0};                            // of that day
  bool holder = false;
  std::string hjemmel{};             // the ratio
  std::string hjemmel_erklaering{};  // the statement about it
};

// One level of the legal order, and why it is or is not asked.
struct Hoeringstrin {
  Niveau niveau = Niveau::tr_p_nummer;
  Ledstatus status = Ledstatus::uoplyst;
  std::string navn{};
  std::string hvorfor{};
  std::string hjemmel{};
};

struct Hoeringsgrundlag {
  Hoeringsart art = Hoeringsart::hoering;
  Hoeringsformaal formaal = Hoeringsformaal::etablering;
  std::string kommune{};   // who asks
  std::string jobordre{};  // its number; empty for an application
  std::string arbejdssted{};
  std::string adresse{};
  std::string p_nummer{};
  std::string arbejdsgiver{};
  std::string stilling{};
  std::string faggruppe{};
  std::string opgave{};
  std::int32_t pladser = 0;
  Dato fra = Dato::fra_dagnummer(0);
  Dato til = Dato::fra_dagnummer(0);  // included
  Ugetimer ugentlig_tid = kFuldUge;
  Dato dag = Dato::fra_dagnummer(0);          // whose law and figures
  std::optional<Forholdsgrundlag> forhold{};  // nothing where the law sets no ratio
  std::vector<Hoeringstrin> raekkefoelge{};
  std::string hjemmel{};             // that there is to be a hearing, or an orientation
  std::string hjemmel_erklaering{};  // that it is stated in writing; empty from 2025
};

}  // namespace nytte
