#include "udveksling/dfdg/proevecertifikater.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>

#include "udveksling/post/filer.hpp"

namespace nytte::udveksling::dfdg {
namespace {

constexpr std::int64_t kDag = 86'400;
constexpr std::size_t kHoejstFil = 64 * 1024;

template <auto Frigiv>
struct Slip {
  template <class T>
  void operator()(T* t) const {
    Frigiv(t);
  }
};
using Noegle = std::unique_ptr<EVP_PKEY, Slip<EVP_PKEY_free>>;
using Certifikat = std::unique_ptr<X509, Slip<X509_free>>;
using Hukommelse = std::unique_ptr<BIO, Slip<BIO_free>>;

// What OpenSSL gave back, or an exception: only lack of memory or randomness leads there.
template <class T>
T* kraev(T* t) {
  if (t == nullptr) throw std::runtime_error("OpenSSL kunne ikke lave et certifikat");
  return t;
}

void kraev(int ok) {
  if (ok <= 0) throw std::runtime_error("OpenSSL kunne ikke lave et certifikat");
}

struct Udsteder {
  Certifikat certifikat;
  Noegle noegle;
};

struct Bestilling {
  const char* fil;   // without .pem
  const char* navn;  // CN
  const char* san;   // subjectAltName; nullptr for clients
  bool udloebet = false;
  bool fremmed = false;
};

constexpr Bestilling kBestillinger[] = {
    {"server", "localhost", "DNS:localhost,IP:127.0.0.1"},
    {"server_udloebet", "localhost", "DNS:localhost,IP:127.0.0.1", true},
    {"server_forkert_navn", "et.andet.sted.invalid", "DNS:et.andet.sted.invalid"},
    {"server_fremmed", "localhost", "DNS:localhost,IP:127.0.0.1", false, true},
    {"klient", kKlientnavn, nullptr},
    {"klient_udloebet", kKlientnavn, nullptr, true},
    {"klient_forkert_navn", "en anden end nytte", nullptr},
    {"klient_fremmed", kKlientnavn, nullptr, false, true},
    {"register", kRegisternavn, nullptr},
};

void navn_paa(X509_NAME* navn, const char* felt, const char* tekst) {
  const auto* tegn = reinterpret_cast<const unsigned char*>(tekst);
  kraev(X509_NAME_add_entry_by_txt(navn, felt, MBSTRING_UTF8, tegn, -1, -1, 0));
}

void udvid(X509* c, X509* udsteder, int slags, const char* vaerdi) {
  X509V3_CTX om{};
  X509V3_set_ctx(&om, udsteder, c, nullptr, nullptr, 0);
  X509_EXTENSION* e = kraev(X509V3_EXT_conf_nid(nullptr, &om, slags, vaerdi));
  const int ok = X509_add_ext(c, e, -1);
  X509_EXTENSION_free(e);
  kraev(ok);
}

// Unsigned, with a random number, so that two sets are never mistaken for each other.
Certifikat blanket(EVP_PKEY* noegle, const char* navn, std::int64_t fra, std::int64_t til) {
  Certifikat c(kraev(X509_new()));
  kraev(X509_set_version(c.get(), 2));
  unsigned char nummer[16];
  kraev(RAND_bytes(nummer, sizeof nummer));
  nummer[0] = static_cast<unsigned char>((nummer[0] & 0x3f) | 0x40);
  BIGNUM* tal = kraev(BN_bin2bn(nummer, sizeof nummer, nullptr));
  BN_to_ASN1_INTEGER(tal, X509_get_serialNumber(c.get()));
  BN_free(tal);
  ASN1_TIME_set(X509_getm_notBefore(c.get()), fra);
  ASN1_TIME_set(X509_getm_notAfter(c.get()), til);
  kraev(X509_set_pubkey(c.get(), noegle));
  X509_NAME* hvem = X509_get_subject_name(c.get());
  navn_paa(hvem, "C", "DK");
  navn_paa(hvem, "O", "Opdigtet myndighed");
  navn_paa(hvem, "serialNumber", "CVR:00000000-UUID:00000000-0000-4000-8000-000000000000");
  navn_paa(hvem, "CN", navn);
  return c;
}

Udsteder ny_ca(const char* navn, std::int64_t nu) {
  Noegle noegle(kraev(EVP_EC_gen("P-256")));
  auto c = blanket(noegle.get(), navn, nu - kDag, nu + 365 * kDag);
  kraev(X509_set_issuer_name(c.get(), X509_get_subject_name(c.get())));
  udvid(c.get(), c.get(), NID_basic_constraints, "critical,CA:TRUE");
  udvid(c.get(), c.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
  udvid(c.get(), c.get(), NID_subject_key_identifier, "hash");
  kraev(X509_sign(c.get(), noegle.get(), EVP_sha256()));
  return {std::move(c), std::move(noegle)};
}

Certifikat nyt(const Bestilling& b, EVP_PKEY* noegle, const Udsteder& ca, std::int64_t nu) {
  const std::int64_t fra = b.udloebet ? nu - 30 * kDag : nu - kDag;
  const std::int64_t til = b.udloebet ? nu - kDag : nu + 365 * kDag;
  auto c = blanket(noegle, b.navn, fra, til);
  X509* udsteder = ca.certifikat.get();
  kraev(X509_set_issuer_name(c.get(), X509_get_subject_name(udsteder)));
  udvid(c.get(), udsteder, NID_basic_constraints, "critical,CA:FALSE");
  udvid(c.get(), udsteder, NID_key_usage, "critical,digitalSignature");
  udvid(c.get(), udsteder, NID_ext_key_usage, b.san != nullptr ? "serverAuth" : "clientAuth");
  udvid(c.get(), udsteder, NID_authority_key_identifier, "keyid");
  if (b.san != nullptr) udvid(c.get(), udsteder, NID_subject_alt_name, b.san);
  kraev(X509_sign(c.get(), ca.noegle.get(), EVP_sha256()));
  return c;
}

std::string tekst(BIO* bio) {
  char* tegn = nullptr;
  const long laengde = BIO_get_mem_data(bio, &tegn);
  return {tegn, static_cast<std::size_t>(laengde)};
}

std::string pem(X509* c) {
  const Hukommelse bio(kraev(BIO_new(BIO_s_mem())));
  kraev(PEM_write_bio_X509(bio.get(), c));
  return tekst(bio.get());
}

std::string pem(EVP_PKEY* noegle) {
  const Hukommelse bio(kraev(BIO_new(BIO_s_mem())));
  kraev(PEM_write_bio_PrivateKey(bio.get(), noegle, nullptr, nullptr, 0, nullptr, nullptr));
  return tekst(bio.get());
}

std::string certifikatfil(std::string_view fil) { return fmt::format("{}.pem", fil); }
std::string noeglefil(std::string_view fil) { return fmt::format("{}.noegle.pem", fil); }

bool holder(const std::string& sti, std::int64_t nu) {
  const auto bytes = laes_fil(sti, kHoejstFil);
  if (!bytes) return false;
  const Hukommelse bio(BIO_new_mem_buf(bytes->data(), static_cast<int>(bytes->size())));
  const Certifikat c(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
  if (!c) return false;
  time_t da = nu + kDag;
  return X509_cmp_time(X509_get0_notAfter(c.get()), &da) > 0;
}

bool hele_saettet(const std::string& mappe, std::int64_t nu) {
  for (const Bestilling& b : kBestillinger) {
    if (!laes_fil(mappe + "/" + certifikatfil(b.fil), kHoejstFil)) return false;
    if (!laes_fil(mappe + "/" + noeglefil(b.fil), kHoejstFil)) return false;
  }
  return laes_fil(mappe + "/anden_ca.pem", kHoejstFil) && holder(mappe + "/ca.pem", nu) &&
         holder(mappe + "/server.pem", nu);
}

std::optional<std::string> lav(const std::string& mappe, std::int64_t nu) {
  const auto ca = ny_ca("nytte proeve-CA", nu);
  const auto anden = ny_ca("en anden CA", nu);
  for (const Bestilling& b : kBestillinger) {
    const Noegle noegle(kraev(EVP_EC_gen("P-256")));
    const auto c = nyt(b, noegle.get(), b.fremmed ? anden : ca, nu);
    if (auto galt = skriv_fil(mappe, noeglefil(b.fil), pem(noegle.get()))) return galt;
    if (auto galt = skriv_fil(mappe, certifikatfil(b.fil), pem(c.get()))) return galt;
  }
  if (auto galt = skriv_fil(mappe, "anden_ca.pem", pem(anden.certifikat.get()))) return galt;
  return skriv_fil(mappe, "ca.pem", pem(ca.certifikat.get()));
}

}  // namespace

std::variant<Proevecertifikater, std::string> proevecertifikater(const std::string& mappe,
                                                                 Tidspunkt nu) {
  if (auto galt = klargoer_mappe(mappe)) return *galt;
  if (!hele_saettet(mappe, nu.sekunder)) {
    if (auto galt = lav(mappe, nu.sekunder)) return *galt;
  }
  const auto par = [&](std::string_view fil) {
    return Certifikatpar{mappe + "/" + certifikatfil(fil), mappe + "/" + noeglefil(fil)};
  };
  return Proevecertifikater{
      mappe + "/ca.pem",          mappe + "/anden_ca.pem", par("server"),  par("server_udloebet"),
      par("server_forkert_navn"), par("server_fremmed"),   par("klient"),  par("klient_udloebet"),
      par("klient_forkert_navn"), par("klient_fremmed"),   par("register")};
}

}  // namespace nytte::udveksling::dfdg
