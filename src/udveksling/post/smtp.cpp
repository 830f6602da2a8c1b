// The one file that knows libcurl.
#include "udveksling/post/smtp.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include "sager/feltkontrol.hpp"

namespace nytte::udveksling {
namespace {

// How far a message had come when something went wrong.
enum class Trin { forbindelse, login, afsender, modtager, indhold, slutning };

// What was said on the wire, as far as it tells what went wrong.
struct Samtale {
  Trin trin = Trin::forbindelse;
  std::string svar{};  // the server's last line
  int kode = 0;        // its number; 0: none, or none that can be read
  std::string_view rest{};
  bool farvel = false;  // QUIT was said: what follows is no answer
};

constexpr std::size_t kHoejstSvar = 300;

std::string laesbar(std::string_view linje) {
  std::string ud;
  for (const char c : linje.substr(0, kHoejstSvar))
    ud += (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) ? ' ' : c;
  while (ud.ends_with(' ')) ud.pop_back();
  return ud;
}

int kode_af(std::string_view linje) {
  if (linje.size() < 3) return 0;
  int kode = 0;
  for (const char c : linje.substr(0, 3)) {
    if (c < '0' || c > '9') return 0;
    kode = kode * 10 + (c - '0');
  }
  return kode;
}

void hoer_kommando(std::string_view linje, Samtale& s) {
  if (linje.starts_with("QUIT")) s.farvel = true;
  if (linje.starts_with("AUTH")) s.trin = Trin::login;
  if (linje.starts_with("MAIL ")) s.trin = Trin::afsender;
  if (linje.starts_with("RCPT ")) s.trin = Trin::modtager;
  if (linje.starts_with("DATA")) s.trin = Trin::indhold;
  if (linje.starts_with("MAIL ") || linje.starts_with("RCPT ") || linje.starts_with("DATA")) {
    s.svar.clear();
    s.kode = 0;
  }
}

int hoer(CURL* /*curl*/, curl_infotype art, char* data, std::size_t antal, void* samtale) {
  auto& s = *static_cast<Samtale*>(samtale);
  const std::string_view linje(data, antal);
  if (art == CURLINFO_HEADER_OUT) hoer_kommando(linje, s);
  if (art == CURLINFO_HEADER_IN && !s.farvel) {
    s.svar = laesbar(linje);
    s.kode = kode_af(linje);
  }
  return 0;
}

std::size_t giv(char* til, std::size_t stykke, std::size_t antal, void* samtale) {
  auto& s = *static_cast<Samtale*>(samtale);
  // Only after the server's 354 is the content asked for; from the last byte on it may be his.
  const std::size_t n = std::min(stykke * antal, s.rest.size());
  std::memcpy(til, s.rest.data(), n);
  s.rest.remove_prefix(n);
  if (s.rest.empty()) s.trin = Trin::slutning;
  if (n > 0) {
    s.svar.clear();
    s.kode = 0;
  }
  return n;
}

int skal_stoppe(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return (*static_cast<std::function<bool()>*>(stop))() ? 1 : 0;
}

Afleveret venter(std::string grund, bool lukket) {
  return {.skridt = Postskridt::venter, .grund = std::move(grund), .vej_lukket = lukket};
}

std::string sagde(const Samtale& s) { return s.svar.empty() ? "" : ": " + s.svar; }

// What the server answered, when it answered.
std::optional<Afleveret> efter_svar(const Samtale& s) {
  const bool aldrig = s.kode >= 500 && s.kode < 600;
  const bool senere = s.kode >= 400 && s.kode < 500;
  if (!aldrig && !senere) return std::nullopt;
  const bool adgang = s.kode == 421 || s.kode == 530 || s.kode == 535 || s.kode == 538;
  if (adgang || s.trin == Trin::forbindelse || s.trin == Trin::login)
    return venter("Mailserveren vil ikke tale med os" + sagde(s), true);
  const bool for_stor = s.kode == 552 || s.kode == 523;
  if (s.trin == Trin::afsender && !for_stor)
    return venter("Mailserveren afviser vores afsenderadresse" + sagde(s), true);
  if (senere) return venter("Mailserveren tager ikke imod lige nu" + sagde(s), false);
  const char* hvad =
      s.trin == Trin::modtager ? "Mailserveren afviser modtageren" : "Mailserveren afviser mailen";
  return Afleveret{.skridt = Postskridt::afvist, .grund = hvad + sagde(s)};
}

std::string uden_svar(CURLcode kode) {
  switch (kode) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return "Mailserverens navn kendes ikke";
    case CURLE_COULDNT_CONNECT:
      return "Der er ingen forbindelse til mailserveren";
    case CURLE_OPERATION_TIMEDOUT:
      return "Mailserveren svarer ikke inden for tidsfristen";
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
      return "Forbindelsen til mailserveren kan ikke krypteres sikkert";
    case CURLE_LOGIN_DENIED:
      return "Mailserveren afviser brugernavn eller adgangskode";
    case CURLE_ABORTED_BY_CALLBACK:
      return "Programmet blev standset undervejs";
    default:
      return "Forbindelsen til mailserveren gik tabt eller gav et ugyldigt svar";
  }
}

Afleveret bedoem(CURLcode kode, const Samtale& s) {
  // Said yes to the whole message: whatever came after (a rude goodbye) changes nothing.
  const bool ja = s.trin == Trin::slutning && s.kode >= 200 && s.kode < 300;
  if (kode == CURLE_OK || ja) return {.skridt = Postskridt::afsendt, .grund = s.svar};
  const bool sikkerhed = kode == CURLE_USE_SSL_FAILED || kode == CURLE_PEER_FAILED_VERIFICATION ||
                         kode == CURLE_SSL_CONNECT_ERROR || kode == CURLE_LOGIN_DENIED;
  if (!sikkerhed)
    if (auto svar = efter_svar(s)) return *svar;
  std::string ord = uden_svar(kode) + " (" + curl_easy_strerror(kode) + ")";
  if (s.trin == Trin::slutning)
    return venter("Det er uklart, om mailserveren fik mailen. " + ord, false);
  const bool vejen = sikkerhed || s.trin == Trin::forbindelse || s.trin == Trin::login ||
                     kode == CURLE_OPERATION_TIMEDOUT || kode == CURLE_ABORTED_BY_CALLBACK;
  return venter(std::move(ord), vejen);
}

}  // namespace

struct Smtpudgang::Indre {
  Indre(Mailserver m, Afsender a, std::function<bool()> s)
      : server(std::move(m)), afsender(std::move(a)), stop(std::move(s)) {
    static std::once_flag en_gang;
    std::call_once(en_gang, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    curl = curl_easy_init();
  }
  ~Indre() { curl_easy_cleanup(curl); }
  Indre(const Indre&) = delete;
  Indre& operator=(const Indre&) = delete;

  void saet_server() const {
    curl_easy_setopt(curl, CURLOPT_URL, server.adresse.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // Without STARTTLS no word is said, unless somebody has decided otherwise.
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     static_cast<long>(server.uden_tls ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!server.ca_fil.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, server.ca_fil.c_str());
    if (!server.bruger.empty()) {
      curl_easy_setopt(curl, CURLOPT_USERNAME, server.bruger.c_str());
      curl_easy_setopt(curl, CURLOPT_PASSWORD, server.adgangskode.c_str());
    }
    const auto ms = static_cast<long>(server.frist.count());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, ms);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, std::min(ms, 20'000L));
    // The last answer is waited for outside the limit above, two minutes if nothing else is said.
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, std::max(1L, ms / 1000));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  }

  void saet_samtale(Samtale& s) {
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);  // to hear what is said; nothing is printed
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, hoer);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &s);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, giv);
    curl_easy_setopt(curl, CURLOPT_READDATA, &s);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(s.rest.size()));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, skal_stoppe);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
  }

  struct Slip {
    void operator()(curl_slist* liste) const { curl_slist_free_all(liste); }
  };

  Afleveret tal(const std::string& til, std::string_view eml, bool frisk, bool& genbrugt) {
    Samtale s{.rest = eml};
    const std::string fra = "<" + afsender.adresse + ">";
    const std::unique_ptr<curl_slist, Slip> modtagere(
        curl_slist_append(nullptr, ("<" + til + ">").c_str()));
    curl_easy_reset(curl);  // keeps the connection
    saet_server();
    saet_samtale(s);
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, frisk ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, fra.c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, modtagere.get());
    const CURLcode kode = curl_easy_perform(curl);
    long nye = 0;
    curl_easy_getinfo(curl, CURLINFO_NUM_CONNECTS, &nye);
    // A connection kept from the message before may have been closed while it was idle.
    genbrugt = nye == 0 && kode != CURLE_OK && s.kode == 0 &&
               (s.trin == Trin::forbindelse || s.trin == Trin::afsender);
    curl_easy_reset(curl);  // it may speak again (QUIT) when `s` is gone
    return bedoem(kode, s);
  }

  Mailserver server;
  Afsender afsender;
  std::function<bool()> stop;
  CURL* curl = nullptr;
};

Smtpudgang::Smtpudgang(Mailserver server, Afsender afsender, std::function<bool()> stop)
    : indre_(std::make_unique<Indre>(std::move(server), std::move(afsender), std::move(stop))) {}

Smtpudgang::~Smtpudgang() = default;

Afleveret Smtpudgang::aflever(const Udgaaende& u) {
  if (!sager::er_mailadresse(u.meddelelse.modtager))
    return {.skridt = Postskridt::afvist, .grund = "Mailadressen kan ikke bruges"};
  const std::string eml = som_eml(u, indre_->afsender);
  bool genbrugt = false;
  auto svar = indre_->tal(u.meddelelse.modtager, eml, false, genbrugt);
  if (genbrugt) svar = indre_->tal(u.meddelelse.modtager, eml, true, genbrugt);
  return svar;
}

}  // namespace nytte::udveksling
