// Who the employer is. The employer of the law is the P-number (a production unit), not the CVR
// number.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/kode.hpp"

namespace nytte {

// Ten digits naming one workplace.
class PNummer {
 public:
  static std::optional<PNummer> laes(std::string_view tekst);  // nothing unless exactly ten digits
  std::string tekst() const;
  std::int64_t tal() const { return tal_; }
  auto operator<=>(const PNummer&) const = default;

 private:
  explicit constexpr PNummer(std::int64_t tal) : tal_(tal) {}
  std::int64_t tal_;
};

// Eight digits naming one legal unit.
class Cvr {
 public:
  static std::optional<Cvr> laes(std::string_view tekst);  // nothing unless exactly eight digits
  std::string tekst() const;
  std::int64_t tal() const { return tal_; }
  auto operator<=>(const Cvr&) const = default;

 private:
  explicit constexpr Cvr(std::int64_t tal) : tal_(tal) {}
  std::int64_t tal_;
};

// Three digits, 101 to 999; whether the municipality exists is a look-up in the reference data.
class Kommunekode {
 public:
  static std::optional<Kommunekode> laes(std::string_view tekst);
  static std::optional<Kommunekode> fra(int tal);
  std::string tekst() const;
  int tal() const { return tal_; }
  auto operator<=>(const Kommunekode&) const = default;

 private:
  explicit constexpr Kommunekode(int tal) : tal_(tal) {}
  int tal_;
};

NYTTE_KODE(Sektor, kommune, region, stat, selvejende, privat);

// The four job-order types of the national register (source 003); spelled out for people by
// kontrakt/tekst.
NYTTE_KODE(Jobordretype, nytteindsats_kommune, nytteindsats_regional, nytteindsats_staten,
           nytteindsats_selvejende_institution);

// The schemes that count together at a P-number.
NYTTE_KODE(Ordning, nytteindsats, virksomhedspraktik, loentilskud);

// Who speaks for the employees, in the order the law asks (from 2020): T-02, T-03.
NYTTE_KODE(Niveau, tr_p_nummer, tr_cvr, ftr_cvr, mr_p_nummer);

}  // namespace nytte
