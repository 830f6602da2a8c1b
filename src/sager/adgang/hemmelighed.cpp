#include "sager/adgang/hemmelighed.hpp"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <new>
#include <semaphore>
#include <stdexcept>

#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

/// libsodium must be initialised once before its first use; the call is thread-safe and idempotent.
void start_sodium() {
  if (sodium_init() < 0) throw std::runtime_error("libsodium cannot find a source of randomness");
}

/// At most this many Argon2 computations at once, 64 MiB each.
std::counting_semaphore<2>& argon_places() {
  static std::counting_semaphore<2> pladser(2);
  return pladser;
}

class Argonplads {
 public:
  Argonplads() { argon_places().acquire(); }
  ~Argonplads() { argon_places().release(); }
  Argonplads(const Argonplads&) = delete;
  Argonplads& operator=(const Argonplads&) = delete;
};

std::string_view purpose_key(Aftryk formaal) {
  switch (formaal) {
    case Aftryk::lager:
      return "nytte: det der gemmes i databasen";
    case Aftryk::csrf:
      return "nytte: formularens csrf-felt";
    case Aftryk::indhold:
      return "nytte: en anmodnings indhold";
    case Aftryk::link:
      return "nytte: et link i en mail";
  }
  return "";
}

const unsigned char* bytes(std::string_view text) {
  // libsodium takes bytes; char and unsigned char may alias.
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string to_hex(const unsigned char* data, std::size_t antal) {
  std::string hex(antal * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), data, antal);
  hex.pop_back();
  return hex;
}

}  // namespace

std::string hash_kodeord(std::string_view kodeord, Hashstyrke styrke) {
  start_sodium();
  const bool proeve = styrke == Hashstyrke::proeve;
  const auto passes = proeve ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
  const auto memory = proeve ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
  std::array<char, crypto_pwhash_STRBYTES> ud{};
  const Argonplads plads;
  if (crypto_pwhash_str(ud.data(), kodeord.data(), kodeord.size(), passes, memory) != 0) {
    throw std::bad_alloc();
  }
  return ud.data();
}

bool kodeord_passer(std::string_view kodeord, const std::string& hash) {
  start_sodium();
  if (hash.size() >= crypto_pwhash_STRBYTES) return false;
  const Argonplads plads;
  return crypto_pwhash_str_verify(hash.c_str(), kodeord.data(), kodeord.size()) == 0;
}

std::string ny_hemmelighed() {
  start_sodium();
  std::array<unsigned char, 32> tilfaeldig{};
  randombytes_buf(tilfaeldig.data(), tilfaeldig.size());
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string tekst(sodium_base64_ENCODED_LEN(32, variant), '\0');
  sodium_bin2base64(tekst.data(), tekst.size(), tilfaeldig.data(), tilfaeldig.size(), variant);
  tekst.pop_back();
  return tekst;
}

std::string nyt_korrelationsnummer() {
  start_sodium();
  std::array<unsigned char, 8> tilfaeldig{};
  randombytes_buf(tilfaeldig.data(), tilfaeldig.size());
  return to_hex(tilfaeldig.data(), tilfaeldig.size());
}

std::string ny_uuid() {
  start_sodium();
  return store::new_uuid();
}

std::string fingeraftryk(std::string_view hemmelighed, Aftryk formaal) {
  start_sodium();
  std::array<unsigned char, 32> ud{};
  const std::string_view noegle = purpose_key(formaal);
  crypto_generichash(ud.data(), ud.size(), bytes(hemmelighed), hemmelighed.size(), bytes(noegle),
                     noegle.size());
  return to_hex(ud.data(), ud.size());
}

bool ens_hemmeligt(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace nytte::sager
