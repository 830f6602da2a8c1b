// Looking up in the national code lists, by our own values and a day. Pure.
//
// Our value goes by its enumerator's spelling ("nytteindsats_kommune"); a ministry by its name as
// it was typed. Its code is the one somebody chose for it, else the one whose name in the list is
// ours: case, æøå and punctuation make no difference.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/kodeliste.hpp"
#include "model/sag/registrering.hpp"

namespace nytte::sager {

// A value of ours that needs a code.
struct Egenvaerdi {
  std::string noegle;               // "nytteindsats_staten"
  std::string navn;                 // "Nytteindsats, staten": shown to people, and matched
  std::vector<std::string> ellers;  // other names seen for the same: "Nytteindsats, stat"
};

// All of ours in a list, in declared order; none for ministries (they are typed) and for the list
// of benefits, which no record has.
const std::vector<Egenvaerdi>& egne_vaerdier(Kodelistenavn liste);

// The key of the one activation type there is: kAktiveringstype.
inline constexpr std::string_view kAktiveringstypenoegle = "loentilskud_og_virksomhedspraktik";
inline constexpr std::string_view kSagsbehandlernoegle = "sagsbehandler";  // brugertype

enum class Kodesvar {
  fundet,
  mangler,       // the list has no such value
  ikke_begyndt,  // it has, from a later day
  udloebet       // it had, until an earlier day
};

struct Kodeopslag {
  Kodesvar svar = Kodesvar::mangler;
  std::optional<Kodevaerdi> vaerdi;  // also when it is not valid on the day; empty when missing
};

// Of several values of the name the one valid on the day; when none is, the nearest one says why.
Kodeopslag slaa_op(const Kodebog& bog, Kodelistenavn liste, std::string_view noegle, Dato dag);
// A value of the list by its number, as organisation types go.
Kodeopslag slaa_op(const Kodebog& bog, Kodelistenavn liste, std::int64_t kode, Dato dag);
// The key of the value of ours that a code of the list stands for; nothing when it is none of ours.
std::optional<std::string> find_egen(const Kodebog& bog, Kodelistenavn liste, std::int64_t kode);

// Those of `bog` that are invented and that a value of ours, or one of these ministries, comes to
// on some day: while there is one, nothing may be sent to the real register.
std::vector<Kodevaerdi> opdigtede(const Kodebog& bog, const std::vector<std::string>& ministerier);

}  // namespace nytte::sager
