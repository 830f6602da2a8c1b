#include "udveksling/hent.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace nytte::udveksling {
namespace {

struct Modtaget {
  std::string krop;
  std::size_t hoejst = 0;
  bool for_stor = false;
};

std::size_t tag(char* data, std::size_t stykke, std::size_t antal, void* til) {
  auto& m = *static_cast<Modtaget*>(til);
  const std::size_t n = stykke * antal;
  if (m.krop.size() + n > m.hoejst) {
    m.for_stor = true;
    return 0;
  }
  m.krop.append(data, n);
  return n;
}

struct Liste {
  curl_slist* forrest = nullptr;
  Liste() = default;
  Liste(const Liste&) = delete;
  Liste& operator=(const Liste&) = delete;
  ~Liste() { curl_slist_free_all(forrest); }
  void tilfoej(const std::string& linje) { forrest = curl_slist_append(forrest, linje.c_str()); }
};

bool mulig_adresse(const std::string& a) {
  const bool http = a.starts_with("https://") || a.starts_with("http://");
  return http && std::none_of(a.begin(), a.end(), [](char c) { return c <= ' ' || c == '\x7f'; });
}

Fejl fejl_af(CURLcode kode, const Modtaget& m) {
  if (m.for_stor)
    return {Fejlkode::for_stor, "", "højst " + std::to_string(m.hoejst >> 20U) + " MB"};
  switch (kode) {
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_WEIRD_SERVER_REPLY:
      return {Fejlkode::svar_ugyldigt, "", "svaret holdt op, før det var slut"};
    case CURLE_OPERATION_TIMEDOUT:
      return {Fejlkode::registeret_svarer_ikke, "", "der kom intet svar inden for tidsfristen"};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
      return {Fejlkode::certifikat_ugyldigt, "", "serverens certifikat kan ikke bruges"};
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
      return {Fejlkode::anmodning_ugyldig, "", "adressen kan ikke bruges"};
    default:
      return {Fejlkode::registeret_svarer_ikke, "", "der er ingen forbindelse"};
  }
}

Resultat<void> bedoem_status(long status) {
  const std::string detalje = "status " + std::to_string(status);
  if (status == 200) return success();
  if (status == 401 || status == 403) return Fejl(Fejlkode::ingen_adgang, "", detalje);
  if (status == 404) return Fejl(Fejlkode::findes_ikke, "", detalje);
  if (status >= 500 || status == 429) return Fejl(Fejlkode::registeret_svarer_ikke, "", detalje);
  return Fejl(Fejlkode::svar_ugyldigt, "", detalje);
}

Resultat<void> bedoem_type(const char* type, const Hentegraenser& g) {
  std::string t = type == nullptr ? "" : type;
  std::transform(t.begin(), t.end(), t.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const bool ventet =
      g.medietyper.empty() || std::any_of(g.medietyper.begin(), g.medietyper.end(),
                                          [&](const auto& m) { return t.starts_with(m); });
  if (ventet) return success();
  return Fejl(Fejlkode::svar_ugyldigt, "", "det har en anden indholdstype end ventet");
}

}  // namespace

Resultat<std::string> hent(const Henteanmodning& a, const Hentegraenser& g) {
  if (!mulig_adresse(a.adresse))
    return Fejl(Fejlkode::anmodning_ugyldig, "",
                "adressen skal begynde med https:// eller http://");
  static const bool klar = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  const std::unique_ptr<CURL, void (*)(CURL*)> c(klar ? curl_easy_init() : nullptr,
                                                 &curl_easy_cleanup);
  if (!c) return Fejl(Fejlkode::intern);
  Modtaget m{.krop = {}, .hoejst = g.hoejst};
  Liste hoveder;
  for (const auto& [navn, vaerdi] : a.hoveder) hoveder.tilfoej(navn + ": " + vaerdi);
  CURL* h = c.get();
  curl_easy_setopt(h, CURLOPT_URL, a.adresse.c_str());
  curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(h, CURLOPT_TIMEOUT, static_cast<long>(g.frist.count()));
  curl_easy_setopt(h, CURLOPT_HTTPHEADER, hoveder.forrest);
  curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, tag);
  curl_easy_setopt(h, CURLOPT_WRITEDATA, &m);
  if (a.metode == "POST") {
    curl_easy_setopt(h, CURLOPT_POST, 1L);
    curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(a.krop.size()));
    curl_easy_setopt(h, CURLOPT_POSTFIELDS, a.krop.c_str());
  } else if (!a.krop.empty()) {
    // jobindsats v2 asks by GET with a body.
    curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(a.krop.size()));
    curl_easy_setopt(h, CURLOPT_POSTFIELDS, a.krop.c_str());
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, "GET");
  }
  if (!a.bruger.empty()) {
    curl_easy_setopt(h, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(h, CURLOPT_USERNAME, a.bruger.c_str());
    curl_easy_setopt(h, CURLOPT_PASSWORD, a.adgangskode.c_str());
  }
  if (!a.ca_fil.empty()) curl_easy_setopt(h, CURLOPT_CAINFO, a.ca_fil.c_str());
  const CURLcode kode = curl_easy_perform(h);
  if (kode != CURLE_OK) return fejl_af(kode, m);
  long status = 0;
  curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
  NYTTE_TRY(bedoem_status(status));
  const char* type = nullptr;
  curl_easy_getinfo(h, CURLINFO_CONTENT_TYPE, &type);
  NYTTE_TRY(bedoem_type(type, g));
  return std::move(m.krop);
}

}  // namespace nytte::udveksling
