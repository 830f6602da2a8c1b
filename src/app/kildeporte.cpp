#include "app/kildeporte.hpp"

#include <fmt/format.h>

#include <stdexcept>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/cvr/cvr.hpp"
#include "sager/vitas/vitas.hpp"
#include "udveksling/cvr/laeser.hpp"
#include "udveksling/hent.hpp"
#include "udveksling/jobindsats/anmodning.hpp"
#include "udveksling/jobindsats/laeser.hpp"
#include "udveksling/post/filer.hpp"
#include "udveksling/vitas/laeser.hpp"

namespace nytte::app {
namespace {

constexpr std::size_t kHoejstHemmelig = 4096;
constexpr std::size_t kHoejstVitas = std::size_t{4} << 20U;
constexpr std::size_t kFlestFiler = 1000;  // of a folder at a time

std::string hemmelig(const std::string& fil, const char* indstilling) {
  if (fil.empty()) return {};
  auto kode = udveksling::laes_fil(fil, kHoejstHemmelig);
  if (!kode) throw std::runtime_error(fmt::format("{} kan ikke læses: {}", indstilling, fil));
  while (kode->ends_with('\n') || kode->ends_with('\r')) kode->pop_back();
  return *kode;
}

std::string uden_skraastreg(std::string a) {
  while (a.ends_with('/')) a.pop_back();
  return a;
}

Resultat<sager::Cvrport::Laest> laes_cvr(std::string_view tekst) {
  NYTTE_TRY(auto svar, udveksling::laes_cvr_svar(tekst));
  return sager::Cvrport::Laest{std::move(svar.enheder), std::move(svar.udeladt)};
}

sager::Cvrport cvr(const Indstillinger& i) {
  sager::Cvrport port{.laes = laes_cvr, .hent = {}, .adresse = i.cvr_adresse};
  if (i.cvr_adresse.empty()) return port;
  udveksling::Henteanmodning a;
  a.adresse = uden_skraastreg(i.cvr_adresse) + "/produktionsenhed/_search";
  a.metode = "POST";
  a.hoveder = {{"Content-Type", "application/json"}};
  a.bruger = i.cvr_bruger;
  a.adgangskode = hemmelig(i.cvr_adgangskode_fil, "cvr_adgangskode_fil");
  port.hent = [a](PNummer p) -> Resultat<sager::Cvrport::Laest> {
    auto denne = a;
    denne.krop = udveksling::cvr_foresporgsel(p);
    NYTTE_TRY(const auto svar, udveksling::hent(denne));
    return laes_cvr(svar);
  };
  return port;
}

Resultat<sager::Vitasindhold> laes_vitas(std::string_view tekst) {
  sager::Vitasindhold ud;
  if (udveksling::vitasfil_af(tekst) == udveksling::Vitasfil::sag) {
    NYTTE_TRY(ud.sag, udveksling::laes_vitassag(tekst));
  } else {
    NYTTE_TRY(ud.beskeder, udveksling::laes_vitasbeskeder(tekst));
  }
  return ud;
}

std::vector<sager::Vitasfil> laes_mappe(const std::string& mappe) {
  std::vector<std::string> navne = udveksling::filer_i(mappe, ".xml");
  for (auto& n : udveksling::filer_i(mappe, ".json")) navne.push_back(std::move(n));
  if (navne.size() > kFlestFiler) navne.resize(kFlestFiler);
  std::vector<sager::Vitasfil> ud;
  for (const auto& n : navne)
    if (auto indhold = udveksling::laes_fil(mappe + "/" + n, kHoejstVitas))
      ud.push_back({n, std::move(*indhold)});
  return ud;
}

sager::Vitasport vitas(const Indstillinger& i) {
  sager::Vitasport port{.laes = laes_vitas, .hent = {}, .mappe = {}, .laeg_vaek = {}};
  if (!i.vitas_mappe.empty()) {
    port.hvor = "mappen " + i.vitas_mappe;
    port.mappe = [mappe = i.vitas_mappe] { return laes_mappe(mappe); };
    port.laeg_vaek = [mappe = i.vitas_mappe](const std::string& navn, bool laest) {
      udveksling::laeg_til_side(mappe, navn, laest ? "behandlet" : "ukendt");
    };
  }
  if (i.vitas_adresse.empty()) return port;
  port.hvor += (port.hvor.empty() ? "" : " og ") + i.vitas_adresse;
  udveksling::Henteanmodning a;
  a.adresse = i.vitas_adresse;
  a.metode = "POST";
  a.hoveder = {{"Content-Type", "application/json"}};
  if (const auto token = hemmelig(i.vitas_token_fil, "vitas_token_fil"); !token.empty())
    a.hoveder.emplace_back("Authorization", "Bearer " + token);
  port.hent = [a](const std::string& sag) -> Resultat<Vitassag> {
    auto denne = a;
    // A number used twice is refused (412), and a fetch may be tried again: each has its own.
    denne.hoveder.emplace_back("x-requestId", sager::ny_uuid());
    denne.krop = udveksling::vitas_foresporgsel(sag);
    NYTTE_TRY(const auto svar, udveksling::hent(denne));
    return udveksling::laes_vitassag(svar);
  };
  return port;
}

sager::Jobindsatsport jobindsats(const Indstillinger& i) {
  sager::Jobindsatsport port{
      .laes = [](std::string_view t) { return udveksling::laes_jobindsats(t); },
      .hent = {},
      .adresse = i.jobindsats_adresse};
  if (i.jobindsats_adresse.empty()) return port;
  const auto udgave =
      laes_kode<Jobindsatsudgave>(i.jobindsats_udgave).value_or(Jobindsatsudgave::v3);
  const auto token = hemmelig(i.jobindsats_token_fil, "jobindsats_token_fil");
  port.hent = [adresse = i.jobindsats_adresse, udgave,
               token](const Publiceringsperiode& periode) -> Resultat<Publicering> {
    const udveksling::Jobindsatsvalg valg{.perioder = {periode},
                                          .udvalg = {{"_nykom", {}}, {"_tilb_2ptv", {}}}};
    NYTTE_TRY(const auto svar,
              udveksling::hent(udveksling::jobindsats_anmodning(udgave, adresse, token, valg)));
    return udveksling::laes_jobindsats(svar);
  };
  return port;
}

}  // namespace

void indstil_kilder(const Indstillinger& i) {
  sager::indstil_cvr(cvr(i));
  sager::indstil_vitas(vitas(i));
  sager::indstil_jobindsats(jobindsats(i));
}

}  // namespace nytte::app
