// The one file that knows libcurl, beside the mail's.
#include "udveksling/dfdg/https.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <mutex>

namespace nytte::udveksling {
namespace {

constexpr long kHoejstForbindelse = 20'000;  // milliseconds to get through at all

struct Modtagelse {
  std::string krop{};
  std::size_t hoejst = 0;
  bool for_stort = false;
};

std::size_t tag(const char* data, std::size_t stykke, std::size_t antal, void* til) {
  auto& m = *static_cast<Modtagelse*>(til);
  const std::size_t n = stykke * antal;
  if (m.krop.size() + n > m.hoejst) {
    m.for_stort = true;
    return 0;
  }
  m.krop.append(data, n);
  return n;
}

int skal_stoppe(void* stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  const auto& f = *static_cast<std::function<bool()>*>(stop);
  return f && f() ? 1 : 0;
}

std::string i_ord(CURLcode kode) {
  switch (kode) {
    case CURLE_COULDNT_RESOLVE_HOST:
      return "Registerets adresse kendes ikke";
    case CURLE_COULDNT_CONNECT:
      return "Der er ingen forbindelse til registeret";
    case CURLE_OPERATION_TIMEDOUT:
      return "Registeret svarer ikke inden for tidsfristen";
    case CURLE_PEER_FAILED_VERIFICATION:
      return "Registerets certifikat er ikke gyldigt";
    case CURLE_SSL_CERTPROBLEM:
      return "Vores certifikat kan ikke bruges";
    case CURLE_SSL_CACERT_BADFILE:
      return "Listen over godkendte udstedere af certifikater kan ikke læses";
    case CURLE_SSL_CONNECT_ERROR:
      return "Forbindelsen til registeret kan ikke krypteres sikkert";
    case CURLE_PARTIAL_FILE:
      return "Registerets svar blev brudt af midt i";
    case CURLE_ABORTED_BY_CALLBACK:
      return "Programmet blev standset undervejs";
    default:
      return "Forbindelsen til registeret gik tabt eller gav et ugyldigt svar";
  }
}

// Whatever else waits will meet the same.
bool lukker_vejen(CURLcode kode) {
  return kode == CURLE_COULDNT_RESOLVE_HOST || kode == CURLE_COULDNT_CONNECT ||
         kode == CURLE_PEER_FAILED_VERIFICATION || kode == CURLE_SSL_CERTPROBLEM ||
         kode == CURLE_SSL_CACERT_BADFILE || kode == CURLE_SSL_CONNECT_ERROR ||
         kode == CURLE_ABORTED_BY_CALLBACK;
}

struct Slip {
  void operator()(curl_slist* liste) const { curl_slist_free_all(liste); }
};
using Liste = std::unique_ptr<curl_slist, Slip>;

// A value with a line break would be two headers.
bool kan_sendes(std::string_view v) { return v.find_first_of("\r\n") == std::string_view::npos; }

Liste som_liste(const Httpskald& k) {
  Liste liste;
  const auto laeg = [&](const std::string& linje) {
    if (auto* ny = curl_slist_append(liste.get(), linje.c_str())) {
      (void)liste.release();
      liste.reset(ny);
    }
  };
  for (const auto& [navn, vaerdi] : k.hoveder)
    if (kan_sendes(vaerdi)) laeg(navn + ": " + vaerdi);
  if (!k.indholdstype.empty()) laeg("Content-Type: " + k.indholdstype);
  laeg("Expect:");  // a body is never announced first
  return liste;
}

}  // namespace

struct Https::Indre {
  Indre(Httpsvalg v, std::function<bool()> s) : valg(std::move(v)), stop(std::move(s)) {
    static std::once_flag en_gang;
    std::call_once(en_gang, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    curl = curl_easy_init();
  }
  ~Indre() { curl_easy_cleanup(curl); }
  Indre(const Indre&) = delete;
  Indre& operator=(const Indre&) = delete;

  void saet_sikkerhed() const {
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!valg.ca.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, valg.ca.c_str());
    if (!valg.certifikat.empty()) curl_easy_setopt(curl, CURLOPT_SSLCERT, valg.certifikat.c_str());
    if (!valg.noegle.empty()) curl_easy_setopt(curl, CURLOPT_SSLKEY, valg.noegle.c_str());
  }

  void saet_tid() {
    const auto ms = static_cast<long>(valg.frist.count());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, ms);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, std::min(ms, kHoejstForbindelse));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, skal_stoppe);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &stop);
  }

  void saet_kald(const Httpskald& k, Modtagelse& m) const {
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, k.metode.c_str());
    if (k.metode != "GET") {
      curl_easy_setopt(curl, CURLOPT_POSTFIELDS, k.krop.data());
      curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(k.krop.size()));
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, tag);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &m);
  }

  Httpsvalg valg;
  std::function<bool()> stop;
  CURL* curl = nullptr;
};

Https::Https(Httpsvalg valg, std::function<bool()> stop)
    : indre_(std::make_unique<Indre>(std::move(valg), std::move(stop))) {}

Https::~Https() = default;

Httpssvar Https::kald(const Httpskald& k) {
  Indre& x = *indre_;
  const std::string url = x.valg.adresse + k.sti;
  const Liste hoveder = som_liste(k);
  Modtagelse m{.hoejst = x.valg.hoejst_svar};
  curl_easy_reset(x.curl);  // keeps the connection
  curl_easy_setopt(x.curl, CURLOPT_URL, url.c_str());
  curl_easy_setopt(x.curl, CURLOPT_HTTPHEADER, hoveder.get());
  x.saet_sikkerhed();
  x.saet_tid();
  x.saet_kald(k, m);
  const CURLcode kode = curl_easy_perform(x.curl);
  if (m.for_stort) return {.fejl = "Registerets svar er for stort"};
  if (kode != CURLE_OK)
    return {.fejl = i_ord(kode) + " (" + curl_easy_strerror(kode) + ")",
            .vej_lukket = lukker_vejen(kode)};
  long status = 0;
  const char* type = nullptr;
  curl_easy_getinfo(x.curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(x.curl, CURLINFO_CONTENT_TYPE, &type);
  return {.status = static_cast<int>(status),
          .indholdstype = type == nullptr ? "" : type,
          .krop = std::move(m.krop)};
}

}  // namespace nytte::udveksling
