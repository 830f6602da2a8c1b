#include "smtp_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <optional>
#include <stdexcept>

namespace nytte::udveksling::test {
namespace {

template <auto Frigiv>
struct Slip {
  template <class T>
  void operator()(T* t) const {
    Frigiv(t);
  }
};
using Noegle = std::unique_ptr<EVP_PKEY, Slip<EVP_PKEY_free>>;
using Certifikat = std::unique_ptr<X509, Slip<X509_free>>;

Certifikat nyt_certifikat(EVP_PKEY* noegle) {
  Certifikat c(X509_new());
  X509_set_version(c.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(c.get()), 1);
  X509_gmtime_adj(X509_getm_notBefore(c.get()), -86'400);
  X509_gmtime_adj(X509_getm_notAfter(c.get()), 86'400);
  X509_set_pubkey(c.get(), noegle);
  X509_NAME* navn = X509_get_subject_name(c.get());
  const auto* ord = reinterpret_cast<const unsigned char*>("proeve");
  X509_NAME_add_entry_by_txt(navn, "CN", MBSTRING_ASC, ord, -1, -1, 0);
  X509_set_issuer_name(c.get(), navn);
  X509_EXTENSION* san = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
  X509_add_ext(c.get(), san, -1);
  X509_EXTENSION_free(san);
  X509_sign(c.get(), noegle, EVP_sha256());
  return c;
}

}  // namespace

struct Smtpserver::Tls {
  std::unique_ptr<SSL_CTX, Slip<SSL_CTX_free>> kontekst{SSL_CTX_new(TLS_server_method())};
  Tls() {
    const Noegle noegle(EVP_EC_gen("P-256"));
    const auto certifikat = nyt_certifikat(noegle.get());
    SSL_CTX_use_certificate(kontekst.get(), certifikat.get());
    SSL_CTX_use_PrivateKey(kontekst.get(), noegle.get());
    std::string sti = "/tmp/nytte-smtp-XXXXXX";
    const int fd = ::mkstemp(sti.data());
    FILE* fil = ::fdopen(fd, "w");
    PEM_write_X509(fil, certifikat.get());
    ::fclose(fil);
    certifikatfil = sti;
  }
  ~Tls() { ::unlink(certifikatfil.c_str()); }
  Tls(const Tls&) = delete;
  Tls& operator=(const Tls&) = delete;
  std::string certifikatfil;
};

// One connection.
class Smtpserver::Samtale {
 public:
  Samtale(Smtpserver& server, int fd) : server_(server), fd_(fd) {}
  ~Samtale() {
    ssl_.reset();
    ::close(fd_);
  }
  Samtale(const Samtale&) = delete;
  Samtale& operator=(const Samtale&) = delete;

  void tal() {
    if (!svar("hilsen", "220 proeve ESMTP")) return;
    while (const auto linje = laes_linje()) {
      const std::string verbum = linje->substr(0, linje->find(' '));
      {
        const std::lock_guard laas(server_.laas_);
        server_.kommandoer_.push_back(verbum == "AUTH" ? verbum : *linje);
      }
      if (!udfoer(verbum)) return;
    }
  }

 private:
  bool udfoer(const std::string& verbum) {
    const bool kan_tls = server_.tls_ && !ssl_;
    if (verbum == "EHLO")
      return svar("EHLO", std::string("250-proeve\r\n") + (kan_tls ? "250-STARTTLS\r\n" : "") +
                              "250-AUTH PLAIN\r\n250 8BITMIME");
    if (verbum == "STARTTLS") return svar("STARTTLS", "220 kom") && krypter();
    if (verbum == "AUTH") {
      skriv("334 \r\n");
      return laes_linje() && svar("AUTH", "235 velkommen");
    }
    if (verbum == "DATA") return tag_imod();
    if (verbum == "QUIT") {
      skriv("221 farvel\r\n");
      return false;
    }
    return svar(verbum, "250 ok");
  }

  bool tag_imod() {
    if (!svar("DATA", "354 kom")) return false;
    if (!server_.manus_for("DATA").empty() && server_.manus_for("DATA")[0] != '3') return true;
    std::string indhold;
    while (auto linje = laes_linje()) {
      if (*linje == ".") {
        {
          const std::lock_guard laas(server_.laas_);
          server_.modtaget_.push_back(indhold);
        }
        return svar("slut", "250 2.0.0 modtaget");
      }
      indhold += (linje->starts_with(".") ? linje->substr(1) : *linje) + "\r\n";
    }
    return false;
  }

  // False when the conversation is over.
  bool svar(const std::string& trin, const std::string& almindeligt) {
    const std::string manus = server_.manus_for(trin);
    if (manus == kAfbryd) return false;
    if (manus == kHaeng) {
      while (!server_.stop_ && vent()) continue;
      return false;
    }
    skriv((manus.empty() ? almindeligt : manus) + "\r\n");
    return true;
  }

  // A moment; false when the other side has hung up.
  bool vent() const {
    pollfd p{fd_, POLLIN, 0};
    if (::poll(&p, 1, 20) <= 0) return true;
    char c = 0;
    return ::recv(fd_, &c, 1, MSG_PEEK | MSG_DONTWAIT) != 0;
  }

  bool krypter() {
    ssl_.reset(SSL_new(server_.tls_->kontekst.get()));
    SSL_set_fd(ssl_.get(), fd_);
    return SSL_accept(ssl_.get()) == 1;
  }

  void skriv(const std::string& t) {
    if (ssl_) {
      SSL_write(ssl_.get(), t.data(), static_cast<int>(t.size()));
    } else if (::send(fd_, t.data(), t.size(), MSG_NOSIGNAL) < 0) {
      lukket_ = true;
    }
  }

  std::optional<char> laes() {
    char c = 0;
    if (ssl_) return SSL_read(ssl_.get(), &c, 1) == 1 ? std::optional(c) : std::nullopt;
    while (!server_.stop_ && !lukket_) {
      pollfd p{fd_, POLLIN, 0};
      if (::poll(&p, 1, 20) <= 0) continue;
      return ::recv(fd_, &c, 1, 0) == 1 ? std::optional(c) : std::nullopt;
    }
    return std::nullopt;
  }

  std::optional<std::string> laes_linje() {
    std::string linje;
    while (const auto c = laes()) {
      if (*c == '\n') return linje;
      if (*c != '\r') linje += *c;
    }
    return std::nullopt;
  }

  Smtpserver& server_;
  int fd_;
  bool lukket_ = false;
  std::unique_ptr<SSL, Slip<SSL_free>> ssl_;
};

Smtpserver::Smtpserver(Manus manus, bool tls) : manus_(std::move(manus)) {
  if (tls) {
    tls_ = std::make_unique<Tls>();
    certifikat_ = tls_->certifikatfil;
  }
  lytter_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in sted{};
  sted.sin_family = AF_INET;
  sted.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* adresse = reinterpret_cast<sockaddr*>(&sted);
  socklen_t laengde = sizeof sted;
  if (::bind(lytter_, adresse, laengde) != 0 || ::listen(lytter_, 64) != 0 ||
      ::getsockname(lytter_, adresse, &laengde) != 0)
    throw std::runtime_error("the test's mail server cannot listen");
  port_ = ntohs(sted.sin_port);
  lytter_traad_ = std::thread([this] { lyt(); });
}

Smtpserver::~Smtpserver() {
  stop_ = true;
  lytter_traad_.join();
  for (auto& t : traade_) t.join();
  ::close(lytter_);
}

void Smtpserver::lyt() {
  while (!stop_) {
    pollfd p{lytter_, POLLIN, 0};
    if (::poll(&p, 1, 20) <= 0) continue;
    const int fd = ::accept4(lytter_, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0) continue;
    ++forbindelser_;
    traade_.emplace_back([this, fd] { Samtale(*this, fd).tal(); });
  }
}

std::string Smtpserver::manus_for(const std::string& trin) {
  const std::lock_guard laas(laas_);
  const auto m = manus_.find(trin);
  return m == manus_.end() ? "" : m->second;
}

void Smtpserver::svar(Manus manus) {
  const std::lock_guard laas(laas_);
  manus_ = std::move(manus);
}

std::vector<std::string> Smtpserver::modtaget() {
  const std::lock_guard laas(laas_);
  return modtaget_;
}

std::vector<std::string> Smtpserver::kommandoer() {
  const std::lock_guard laas(laas_);
  return kommandoer_;
}

}  // namespace nytte::udveksling::test
