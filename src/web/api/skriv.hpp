// Records as JSON, in one place for all subjects. Every field is always there; null is "not known".
// Only for the .cpp files of this folder.
#pragma once

#include <optional>
#include <string_view>

#include "kontrakt/json_skriver.hpp"
#include "model/kode.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"

namespace nytte::web::api {

using kontrakt::JsonSkriver;

// One value, as the contract of `vurder` writes it.
void vaerdi(JsonSkriver& w, std::string_view tekst);
void vaerdi(JsonSkriver& w, Dato dato);
void vaerdi(JsonSkriver& w, Maaned maaned);
void vaerdi(JsonSkriver& w, Ugetimer tid);
void vaerdi(JsonSkriver& w, Aarsvaerk antal);
void vaerdi(JsonSkriver& w, PNummer nummer);
void vaerdi(JsonSkriver& w, Cvr nummer);
void vaerdi(JsonSkriver& w, Kommunekode kode);
void vaerdi(JsonSkriver& w, Tidspunkt tid);
void vaerdi(JsonSkriver& w, bool ja);
void vaerdi(JsonSkriver& w, std::int64_t tal);
void vaerdi(JsonSkriver& w, std::int32_t tal);
inline void vaerdi(JsonSkriver& w, const std::string& tekst) { vaerdi(w, std::string_view(tekst)); }
inline void vaerdi(JsonSkriver& w, const char* tekst) { vaerdi(w, std::string_view(tekst)); }
template <Kode E>
void vaerdi(JsonSkriver& w, E kode) {
  vaerdi(w, navn(kode));
}
template <class Ting>
void vaerdi(JsonSkriver& w, Id<Ting> id) {
  vaerdi(w, id.vaerdi);
}
template <class T>
void vaerdi(JsonSkriver& w, const std::optional<T>& maaske) {
  if (maaske) {
    vaerdi(w, *maaske);
  } else {
    w.null();
  }
}

template <class T>
void felt(JsonSkriver& w, std::string_view navn, const T& v) {
  w.felt(navn);
  vaerdi(w, v);
}

/// A list, each element by `skriv_en(JsonSkriver&, element)`.
template <class Samling, class Skriv>
void liste(JsonSkriver& w, std::string_view navn, const Samling& samling, Skriv skriv_en) {
  w.felt(navn);
  w.liste();
  for (const auto& element : samling) skriv_en(w, element);
  w.liste_slut();
}

// One record as an object.
void skriv(JsonSkriver& w, const Arbejdssted& a);
void skriv(JsonSkriver& w, const AnsatteMaaned& m);
void skriv(JsonSkriver& w, const Medarbejderrepraesentant& r);
void skriv(JsonSkriver& w, const Fravaer& f);
void skriv(JsonSkriver& w, const NiveauFindesIkke& n);
void skriv(JsonSkriver& w, const Dispensation& d);
void skriv(JsonSkriver& w, const Hoering& h);
/// The fields alone, so that a list can add its own.
void felter(JsonSkriver& w, const Jobordre& j);
void felter(JsonSkriver& w, const Placering& p);
void skriv(JsonSkriver& w, const Jobordre& j);
void skriv(JsonSkriver& w, const Placering& p);
void skriv(JsonSkriver& w, const Pladstal& p);
/// CPR masked: full digits leave nytte only where a law names the recipient.
void skriv(JsonSkriver& w, const Borger& b);
void skriv(JsonSkriver& w, const Ydelsesperiode& y);
void skriv(JsonSkriver& w, const Bruger& b);

}  // namespace nytte::web::api
