#include "app/dfdgkontor.hpp"

#include <algorithm>
#include <fstream>

#include "app/database.hpp"
#include "app/proces.hpp"
#include "app/ur.hpp"
#include "sager/adgang/hemmelighed.hpp"
#include "sager/dfdg/afstemning.hpp"
#include "sager/dfdg/indbakke.hpp"
#include "sager/dfdg/koe.hpp"
#include "sager/registrering/kodelister.hpp"
#include "store/dfdg.hpp"
#include "udveksling/dfdg/klient.hpp"

namespace nytte::app {
namespace {

constexpr std::int64_t kLukketKortest = 15;
constexpr std::int64_t kLukketLaengst = 15 * 60;

sager::Registerur ur() {
  const Tidspunkt tid = nu();
  return {tid, dansk_dag(tid)};
}

std::unique_ptr<udveksling::Dfdgport> klient(const Indstillinger& i, std::function<bool()> stop) {
  udveksling::Klientvalg valg{.https = {.adresse = i.dfdg_adresse,
                                        .certifikat = i.dfdg_certifikat,
                                        .noegle = i.dfdg_noegle,
                                        .ca = i.dfdg_ca,
                                        .frist = std::chrono::seconds(i.dfdg_frist_sekunder)},
                              .bruger_id = i.dfdg_bruger_id};
  if (i.dfdg_form == "rest") return udveksling::rest_klient(std::move(valg), std::move(stop));
  if (i.dfdg_form == "soap") return udveksling::soap_klient(std::move(valg), std::move(stop));
  return nullptr;
}

bool kan_laeses(const std::string& fil) { return fil.empty() || std::ifstream(fil).good(); }

std::string vaert(const std::string& adresse) {
  const auto fra = adresse.find("://");
  return fra == std::string::npos ? adresse : adresse.substr(fra + 3);
}

}  // namespace

struct Dfdgkontor::Indre {
  Indre(const Indstillinger& valgt, std::function<bool()> stop)
      : i(valgt), port(klient(i, stop)), omgivelser{.ur = ur, .stop = std::move(stop)} {}

  Resultat<void> kan_sende(store::Forbindelse& db) const {
    if (!port) return Fejl(Fejlkode::indstilling_ugyldig, "dfdg_form", "der er ingen forbindelse");
    for (const auto* fil : {&i.dfdg_certifikat, &i.dfdg_noegle, &i.dfdg_ca})
      if (!kan_laeses(*fil)) return Fejl(Fejlkode::certifikat_ugyldigt, "dfdg", *fil);
    if (i.dfdg_miljoe != "produktion") return success();
    const auto opdigtede = sager::opdigtede_i_brug(db);
    if (opdigtede.empty()) return success();
    return Fejl(
        Fejlkode::kode_opdigtet, std::string(navn(opdigtede.front().liste)),
        std::to_string(opdigtede.size()) + " koder, fx " + std::to_string(opdigtede.front().kode));
  }

  void fortael(const Resultat<void>& svar) const {
    sager::Dfdgtilslutning t{.tilsluttet = svar.has_value(),
                             .produktion = i.dfdg_miljoe == "produktion",
                             .form = i.dfdg_form,
                             .vaert = vaert(i.dfdg_adresse)};
    if (!port)
      t.grund = "Der er ikke sat nogen forbindelse op til registeret.";
    else if (!svar)
      t.grund = besked(svar.error().poster().front()) + ".";
    sager::indstil_dfdg(std::move(t));
  }

  void overtag(store::Forbindelse& db) const {
    for (const auto& hvem : store::list_laantagere(db))
      if (hvem != denne && er_doed_proces(hvem)) store::frigiv_laan(db, hvem);
  }

  bool vejen_aaben() const { return stopur() >= lukket_til; }
  void bedoem(bool lukket, bool talte) {
    if (!lukket && talte) pause = 0;
    if (!lukket) return;
    pause = pause == 0 ? kLukketKortest : std::min(2 * pause, kLukketLaengst);
    lukket_til = stopur() + std::chrono::seconds(pause);
  }

  const Indstillinger i;
  std::unique_ptr<udveksling::Dfdgport> port;
  udveksling::Dfdgomgivelser omgivelser;
  const std::string denne = denne_proces();
  std::int64_t pause = 0;
  std::chrono::nanoseconds lukket_til{0};
};

Dfdgkontor::Dfdgkontor(const Indstillinger& i, std::function<bool()> stop)
    : indre_(std::make_unique<Indre>(i, std::move(stop))) {}

Dfdgkontor::~Dfdgkontor() = default;

Resultat<void> Dfdgkontor::maa_sende(store::Forbindelse& db) const {
  auto svar = indre_->kan_sende(db);
  indre_->fortael(svar);
  return svar;
}

Dfdgpas Dfdgkontor::pas(store::Forbindelse& db) {
  Indre& x = *indre_;
  Dfdgpas ud;
  const auto nu_og_her = ur();
  x.overtag(db);
  while (sager::overfoer_gammel_udbakke(db, nu_og_her.nu, nu_og_her.i_dag) > 0) continue;
  if (maa_sende(db) && x.vejen_aaben()) {
    ud.hentet = udveksling::hent_beskeder(db, *x.port, sager::ny_uuid(), x.omgivelser);
    if (!ud.hentet.vej_lukket)
      ud.sendt = udveksling::send_registreringer(db, *x.port, x.denne, x.omgivelser);
    x.bedoem(ud.hentet.vej_lukket || ud.sendt.vej_lukket, ud.sendt.behandlet > 0);
  }
  ud.behandlede = sager::behandl_beskeder(db, ur());
  return ud;
}

udveksling::Afstemningssvar Dfdgkontor::afstem(store::Forbindelse& db) {
  Indre& x = *indre_;
  const auto svar = udveksling::afstem_register(db, *x.port, sager::ny_uuid(), x.omgivelser);
  x.bedoem(!svar.faerdig, svar.borgere > 0);
  return svar;
}

bool Dfdgkontor::skal_afstemme(store::Forbindelse& db) const {
  const auto tid = nu();
  if (!indre_->port || !indre_->vejen_aaben() || dansk_klokke(tid) < indre_->i.dfdg_afstem_klokken)
    return false;
  const auto kommuner = sager::afstemningskommuner(db);
  return std::any_of(kommuner.begin(), kommuner.end(), [&](Kommunekode kommune) {
    const auto senest = sager::senest_afstemt(db, kommune);
    return !senest || dansk_dag(*senest) < dansk_dag(tid);
  });
}

std::unique_ptr<udveksling::Tlstjener> aabn_webhook(const Indstillinger& i,
                                                    std::function<void(const std::string&)> tael) {
  if (i.dfdg_webhook_port == 0) return nullptr;
  udveksling::Webhookvalg valg{
      .tls = {}, .navn = i.dfdg_webhook_navn, .organisation = i.dfdg_webhook_organisation};
  valg.tls.adresse = i.dfdg_webhook_adresse;
  valg.tls.port = i.dfdg_webhook_port;
  valg.tls.certifikat = i.dfdg_webhook_certifikat;
  valg.tls.noegle = i.dfdg_webhook_noegle;
  valg.tls.klient_ca = i.dfdg_webhook_ca;
  return udveksling::lyt(valg,
                         {.aabn = [adresse = databaseadresse(i)] { return store::open(adresse); },
                          .ur = ur,
                          .tael = std::move(tael)});
}

}  // namespace nytte::app
