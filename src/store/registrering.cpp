#include "store/registrering.hpp"

#include <fmt/core.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "store/felter.hpp"

namespace nytte::store {
namespace {

// The acts on a placement itself: "borger_placeret", "placering_aendret" ...
std::optional<Skrivning> skrivning(Forbindelse& db, Kommunekode kommune, PlaceringId id,
                                   std::string_view retning) {
  const auto sql =
      "SELECT COALESCE(h.bruger, 0), COALESCE(b.navn, ''), h.tid FROM haendelse h"
      " LEFT JOIN bruger b ON b.id = h.bruger WHERE h.emne = 'placering' AND h.emne_noegle = $1"
      " AND h.kommune = $2 AND (h.art LIKE 'placering!_%' ESCAPE '!'"
      " OR h.art LIKE 'borger!_%' ESCAPE '!') ORDER BY h.tid " +
      std::string(retning) + ", h.id " + std::string(retning) + " LIMIT 1";
  return db.first(
      sql,
      [](const Raekke& row) {
        Laeser r(row);
        return Skrivning{r.next<BrugerId>(), r.next<std::string>(), r.next<Tidspunkt>()};
      },
      std::to_string(id.vaerdi), kommune);
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

}  // namespace

std::string new_uuid() {
  std::array<unsigned char, 16> bits{};
  randombytes_buf(bits.data(), bits.size());
  bits[6] = static_cast<unsigned char>((bits[6] & 0x0fU) | 0x40U);
  bits[8] = static_cast<unsigned char>((bits[8] & 0x3fU) | 0x80U);
  std::string uuid;
  for (const auto byte : bits) uuid += fmt::format("{:02x}", byte);
  for (const std::size_t at : {8U, 13U, 18U, 23U}) uuid.insert(at, "-");
  return uuid;
}

void insert_registernoegle(Forbindelse& db, Registeremne emne, std::int64_t id) {
  db.execute("INSERT INTO registernoegle (emne, id, uuid) VALUES ($1, $2, $3)", emne, id,
             new_uuid());
}

std::optional<std::string> find_registernoegle(Forbindelse& db, Registeremne emne,
                                               std::int64_t id) {
  return db.value<std::string>("SELECT uuid FROM registernoegle WHERE emne = $1 AND id = $2", emne,
                               id);
}

std::optional<std::int64_t> find_registeremne(Forbindelse& db, Registeremne emne,
                                              const std::string& uuid) {
  return db.value<std::int64_t>("SELECT id FROM registernoegle WHERE emne = $1 AND uuid = $2", emne,
                                lower(uuid));
}

std::optional<Registermyndighed> find_registermyndighed(Forbindelse& db, Kommunekode kommune) {
  return db.first(
      "SELECT kommune, version, kode, navn, organisationstype, bevillingsramme,"
      " COALESCE(bruger, 0), tid FROM registermyndighed WHERE kommune = $1"
      " ORDER BY version DESC LIMIT 1",
      [](const Raekke& row) {
        Laeser r(row);
        return Registermyndighed{r.next<Kommunekode>(),  r.next<Version>(),
                                 r.next<std::string>(),  r.next<std::string>(),
                                 r.next<std::int64_t>(), r.next<std::string>(),
                                 r.next<BrugerId>(),     r.next<Tidspunkt>()};
      },
      kommune);
}

Resultat<Version> insert_registermyndighed(Forbindelse& db, const Registermyndighed& m) {
  const Version ny = m.version + 1;
  const auto skrevet = db.execute(
      "INSERT INTO registermyndighed (kommune, version, kode, navn, organisationstype,"
      " bevillingsramme, bruger, tid) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
      " ON CONFLICT (kommune, version) DO NOTHING",
      m.kommune, ny, m.kode, m.navn, m.organisationstype, m.bevillingsramme,
      m.bruger.vaerdi == 0 ? Parameter{} : parameter(m.bruger), m.tid);
  if (skrevet != 1) return Fejl(Fejlkode::version_foraeldet, "version");
  return ny;
}

std::optional<Skrivning> seneste_skrivning(Forbindelse& db, Kommunekode kommune, PlaceringId id) {
  return skrivning(db, kommune, id, "DESC");
}

std::optional<Skrivning> foerste_skrivning(Forbindelse& db, Kommunekode kommune, PlaceringId id) {
  return skrivning(db, kommune, id, "ASC");
}

}  // namespace nytte::store
