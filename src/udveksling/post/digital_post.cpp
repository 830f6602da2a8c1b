#include "udveksling/post/digital_post.hpp"

#include <algorithm>
#include <utility>

#include "udveksling/post/filer.hpp"
#include "udveksling/post/memo.hpp"

namespace nytte::udveksling {
namespace {

bool er_cvr(const std::string& t) {
  return t.size() == 8 &&
         std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Afleveret afvist(std::string grund) {
  return {.skridt = Postskridt::afvist, .grund = std::move(grund)};
}

}  // namespace

DigitalPostUdgang::DigitalPostUdgang(DigitalPostValg valg) : valg_(std::move(valg)) {}

Afleveret DigitalPostUdgang::aflever(const Udgaaende& u) {
  if (!er_cvr(valg_.cvr))
    return {.skridt = Postskridt::venter,
            .grund = "Digital Post er ikke sat op: kommunens CVR-nummer mangler i indstillingerne",
            .vej_lukket = true};
  const std::string modtager = u.cpr.empty() ? u.meddelelse.modtager : u.cpr;
  if (u.cpr.empty() && !er_cvr(modtager))
    return afvist("Modtageren har hverken CPR-nummer eller CVR-nummer");
  if (u.bilag.empty()) return afvist("Der er intet brev at sende: brevet skal være en PDF");
  const std::string xml = som_memo({.uuid = u.uuid,
                                    .titel = u.meddelelse.titel,
                                    .afsender_cvr = valg_.cvr,
                                    .afsender_navn = valg_.navn,
                                    .modtager = modtager,
                                    .oprettet = u.nu,
                                    .dokumenter = u.bilag});
  if (const auto mangler = memo_mangler(xml); !mangler.empty())
    return afvist("Brevet kan ikke blive til Digital Post: " + mangler.front());
  if (auto galt = skriv_fil(valg_.mappe, u.uuid + ".xml", xml))
    return {.skridt = Postskridt::venter, .grund = *galt, .vej_lukket = true};
  return {.skridt = Postskridt::i_mappe,
          .grund = "Brevet ligger i mappen til Digital Post og venter på kvittering"};
}

}  // namespace nytte::udveksling
