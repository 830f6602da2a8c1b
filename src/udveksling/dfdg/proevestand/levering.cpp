#include "udveksling/dfdg/proevestand/levering.hpp"

#include "udveksling/dfdg/https.hpp"

namespace nytte::udveksling::dfdg::stand {

Leveringssvar lever(const std::string& url, const std::string& krop, const Certifikatpar& afsender,
                    const std::string& ca) {
  const auto vaert = url.find("://");
  const auto sti = url.find('/', vaert == std::string::npos ? 0 : vaert + 3);
  Httpsvalg valg;
  valg.adresse = url.substr(0, sti);
  valg.certifikat = afsender.certifikat;
  valg.noegle = afsender.noegle;
  valg.ca = ca;
  Https https(valg, [] { return false; });
  const auto svar = https.kald(
      {"POST", sti == std::string::npos ? "/" : url.substr(sti), {}, "application/json", krop});
  return {svar.status, svar.fejl};
}

}  // namespace nytte::udveksling::dfdg::stand
