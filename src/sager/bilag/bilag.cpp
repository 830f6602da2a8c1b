#include "sager/bilag/bilag.hpp"

#include <algorithm>
#include <utility>

#include "sager/bilag/adgang.hpp"
#include "sager/bilag/filkontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bilag.hpp"

namespace nytte::sager {
namespace {

Bilagsregler& regler_her() {
  static Bilagsregler regler;
  return regler;
}

std::string extension(std::string_view navn) {
  const auto punktum = navn.rfind('.');
  std::string ud(punktum == std::string_view::npos ? "" : navn.substr(punktum + 1));
  std::transform(ud.begin(), ud.end(), ud.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return ud;
}

bool navn_passer(std::string_view navn, Filtype type) {
  const auto endelse = extension(navn);
  return endelse == nytte::navn(type) || (type == Filtype::jpeg && endelse == "jpg");
}

Resultat<Skanning> skan(const std::string& indhold) {
  const auto& skanner = bilagsregler().skanner;
  if (!skanner) return Skanning::ikke_skannet;
  switch (skanner->skan(indhold).udfald) {
    case Skanneudfald::ren:
      return Skanning::ren;
    case Skanneudfald::virus:
      return Fejl(Fejlkode::virus_fundet, "fil");
    case Skanneudfald::ikke_kontrolleret:
      break;
  }
  return Fejl(Fejlkode::virus_ikke_kontrolleret, "fil");
}

}  // namespace

void indstil_bilag(Bilagsregler regler) { regler_her() = std::move(regler); }
const Bilagsregler& bilagsregler() { return regler_her(); }

Resultat<Kontrolleret> kontroller_bilag(const NytBilag& ny) {
  Feltkontrol felter;
  felter.valgfri("titel", ny.titel, kNavnLaengde);
  NYTTE_TRY(felter.svar());
  if (ny.indhold.size() > bilagsregler().hoejst_bytes) {
    return Fejl(Fejlkode::for_stor, "fil",
                "højst " + std::to_string(bilagsregler().hoejst_bytes / (1024 * 1024)) + " MB");
  }
  NYTTE_TRY(const auto type, find_filtype(ny.indhold));
  if (!navn_passer(sikkert_filnavn(ny.navn), type)) {
    return Fejl(Fejlkode::filnavn_passer_ikke, "fil",
                "indholdet er " + std::string(nytte::navn(type)));
  }
  NYTTE_TRY(const auto skanning, skan(ny.indhold));
  return Kontrolleret{type, skanning};
}

Resultat<Bilag> gem_kontrolleret_bilag(store::Forbindelse& db, const Kontekst& k,
                                       const NytBilag& ny, const Kontrolleret& kontrolleret) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Bilag> {
    const auto navn = sikkert_filnavn(ny.navn);
    Bilag b{.id = 0,
            .kommune = k.bruger.kommune,
            .emne = ny.emne,
            .noegle = ny.noegle,
            .navn = navn,
            .titel = er_blank(ny.titel) ? navn : ny.titel,
            .type = kontrolleret.type,
            .bytes = static_cast<std::int64_t>(ny.indhold.size()),
            .sha256 = store::gem_bilagsindhold(db, ny.indhold),
            .skanning = kontrolleret.skanning,
            .bruger = k.bruger.id,
            .tid = k.nu};
    b.id = store::insert_bilag(db, b);
    noter(db, k,
          {.art = "bilag_vedlagt",
           .emne = ny.emne,
           .noegle = ny.noegle,
           .grund = "",
           .felter = {{"navn", b.navn}, {"titel", b.titel}, {"sha256", b.sha256}}});
    return b;
  });
}

Resultat<Bilag> gem_bilag(store::Forbindelse& db, const Kontekst& k, const NytBilag& ny) {
  NYTTE_TRY(const auto kontrolleret, kontroller_bilag(ny));
  return gem_kontrolleret_bilag(db, k, ny, kontrolleret);
}

std::string gem_indhold(store::Forbindelse& db, const std::string& indhold) {
  return store::gem_bilagsindhold(db, indhold);
}

std::vector<Bilag> list_bilag(store::Forbindelse& db, const std::string& emne,
                              const std::string& noegle) {
  return store::list_bilag(db, emne, noegle);
}

Resultat<std::string> hent_bilag_indhold(store::Forbindelse& db, const std::string& sha256) {
  auto indhold = store::find_bilagsindhold(db, sha256);
  if (!indhold) return Fejl(Fejlkode::findes_ikke);
  return *std::move(indhold);
}

Resultat<void> annuller_bilag(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                              const std::string& grund) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<void> {
    const auto b = store::find_bilag(db, id);
    if (!b) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(store::annuller_bilag(db, id));
    noter(db, k,
          {.art = "bilag_taget_af",
           .emne = b->emne,
           .noegle = b->noegle,
           .grund = grund,
           .felter = {{"navn", b->navn}, {"titel", b->titel}, {"sha256", b->sha256}}});
    return success();
  });
}

Resultat<HentetBilag> hent_bilag(store::Forbindelse& db, const Kontekst& k, std::int64_t id) {
  return i_laesning(db, [&]() -> Resultat<HentetBilag> {
    auto b = store::find_bilag(db, id);
    if (!b) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(maa_se_bilag(db, k, *b));
    NYTTE_TRY(auto indhold, hent_bilag_indhold(db, b->sha256));
    return HentetBilag{*std::move(b), std::move(indhold)};
  });
}

std::string_view mediatype(Filtype type) {
  switch (type) {
    case Filtype::pdf:
      return "application/pdf";
    case Filtype::png:
      return "image/png";
    case Filtype::jpeg:
      return "image/jpeg";
    case Filtype::odt:
      return "application/vnd.oasis.opendocument.text";
    case Filtype::docx:
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  }
  return "application/octet-stream";
}

}  // namespace nytte::sager
