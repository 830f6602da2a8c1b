// Reads the fields of a form into values, and collects every error with its field.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/arbejdstid.hpp"
#include "model/cpr.hpp"
#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "web/http.hpp"

namespace nytte::web {

class Feltlaeser {
 public:
  explicit Feltlaeser(const Felter& felter) : felter_(felter) {}

  // Without blanks at the ends; empty when the field is absent. Never an error.
  std::string tekst(std::string_view navn) const;
  // Nothing and an error when it is missing or is not one; the valgfri ones take an empty field.
  std::optional<Dato> dato(std::string_view navn);
  std::optional<Dato> valgfri_dato(std::string_view navn);
  std::optional<Maaned> maaned(std::string_view navn);
  std::optional<Ugetimer> ugetid(std::string_view navn);
  std::optional<Aarsvaerk> valgfrit_aarsvaerk(std::string_view navn);
  std::optional<std::int32_t> tal(std::string_view navn);
  std::optional<std::int32_t> valgfrit_tal(std::string_view navn);
  std::optional<std::int64_t> valgfri_andel(std::string_view navn);  // ten-thousandths
  std::optional<PNummer> p_nummer(std::string_view navn);
  std::optional<Cvr> cvr(std::string_view navn);
  std::optional<Cpr> cpr(std::string_view navn);
  std::optional<Kommunekode> kommune(std::string_view navn);
  bool kryds(std::string_view navn) const { return tekst(navn) == "ja"; }
  // "ja", "nej"; nothing for the rest.
  std::optional<bool> ja_nej(std::string_view navn) const;
  // The version that was read with the form; 0 when it is no number, which no row has.
  Version version() const;

  template <Kode E>
  std::optional<E> kode(std::string_view navn) {
    if (mangler(navn)) return std::nullopt;
    return valgfri_kode<E>(navn);
  }
  template <Kode E>
  std::optional<E> valgfri_kode(std::string_view navn) {
    const std::string t = tekst(navn);
    if (t.empty()) return std::nullopt;
    const auto e = laes_kode<E>(t);
    if (!e) fejl_.tilfoej(Fejlkode::vaerdi_ukendt, std::string(navn));
    return e;
  }

  void fejl(Fejlkode kode, std::string_view navn) { fejl_.tilfoej(kode, std::string(navn)); }
  bool ok() const { return fejl_.tom(); }
  const Fejl& alle() const { return fejl_; }

 private:
  bool mangler(std::string_view navn);
  const Felter& felter_;
  Fejl fejl_;
};

// The errors with one field called something else: a page with two forms has two names for "fra".
Fejl omdoebt(const Fejl& fejl,
             std::initializer_list<std::pair<std::string_view, std::string_view>> navne);

}  // namespace nytte::web
