#include "sager/hoering/papirer.hpp"

#include <algorithm>

#include "dokumenter/breve/hoeringspapir.hpp"
#include "dokumenter/breve/hoeringssvar.hpp"
#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "sager/brev/brev.hpp"

namespace nytte::sager {
namespace {

std::string reference(const Hoeringssag& sag) { return "Høring " + noegle(sag.id); }

std::vector<std::string> titler(const std::vector<Bilag>& bilag) {
  std::vector<std::string> ud;
  for (const auto& b : bilag) ud.push_back(b.titel.empty() ? b.navn : b.titel);
  return ud;
}

bool er_sendt_foer(store::Forbindelse& db, HenvendelseId id) {
  using H = Henvendelseshandling;
  const auto alle = store::list_skridt(db, id);
  return std::any_of(alle.begin(), alle.end(), [](const Henvendelsesskridt& s) {
    return s.handling == H::laeg_i_post || s.handling == H::afsend;
  });
}

Resultat<void> udsted(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag,
                      Brevart art, dokumenter::Brev brev) {
  NYTTE_TRY(udsted_brev(db, k,
                        {.art = art,
                         .brev = std::move(brev),
                         .emne = std::string(kHoeringssagsemne),
                         .noegle = noegle(sag.id),
                         .kommune = sag.kommune}));
  return success();
}

}  // namespace

Resultat<void> udsted_hoeringspapir(store::Forbindelse& db, const Kontekst& k,
                                    const Henvendelsesfund& f, Dato svarfrist) {
  const auto& h = f.henvendelse;
  if (er_sendt_foer(db, h.id)) return success();
  return udsted(db, k, f.sag, Brevart::hoeringspapir,
                dokumenter::hoeringspapir(
                    {.grundlag = kontrakt::decode_hoeringsgrundlag(f.sag.grundlag_json).value(),
                     .part = h.part,
                     .modtager = h.navn,
                     .organisation = h.organisation,
                     .reference = reference(f.sag),
                     .dato = k.i_dag,
                     .svarfrist = svarfrist}));
}

dokumenter::Brev svarpapir(const Svarside& side) {
  return dokumenter::hoeringssvar({.grundlag = side.grundlag,
                                   .henvendelse = side.henvendelse,
                                   .svar = side.svar.value(),
                                   .reference = reference(side.sag),
                                   .bilag = titler(side.bilag)});
}

Resultat<void> udsted_hoeringssvar(store::Forbindelse& db, const Kontekst& k,
                                   const Svarside& side) {
  return udsted(db, k, side.sag, Brevart::hoeringssvar, svarpapir(side));
}

}  // namespace nytte::sager
