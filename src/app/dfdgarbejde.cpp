#include "app/dfdgarbejde.hpp"

#include <algorithm>

#include "app/ur.hpp"
#include "store/dfdg.hpp"
#include "store/dfdg_forskel.hpp"

namespace nytte::app {
namespace {

void count_attempts(web::Metrik& metrik, const udveksling::Dfdgrundesvar& r) {
  const std::pair<const char*, std::int64_t> tal[] = {{"taget", r.taget},
                                                      {"afvist", r.afvist},
                                                      {"tilbageholdt", r.tilbageholdt},
                                                      {"venter", r.venter},
                                                      {"fremmed", r.fremmede}};
  for (const auto& [udfald, antal] : tal)
    metrik.count("nytte_dfdg_attempts_total", "Attempts to tell the register, by outcome.",
                 {{"udfald", udfald}}, static_cast<std::uint64_t>(antal));
}

}  // namespace

Dfdgarbejde::Dfdgarbejde(const Indstillinger& i, Log& log, web::Metrik& metrik,
                         std::function<bool()> stop)
    : i_server_(i.dfdg_i_server), log_(log), metrik_(metrik), kontor_(i, std::move(stop)) {
  const auto gauge = [&](const char* navn, const char* hjaelp, std::atomic<std::int64_t>& tal) {
    metrik.gauge(navn, hjaelp, [&tal] { return static_cast<double>(tal.load()); });
  };
  gauge("nytte_dfdg_waiting", "Registrations in the queue.", venter_);
  gauge("nytte_dfdg_oldest_seconds", "Age of the oldest registration in the queue.", alder_);
  gauge("nytte_dfdg_refused", "Registrations the register refused.", afvist_);
  gauge("nytte_dfdg_held", "Registrations held back by the check before sending.", tilbageholdt_);
  gauge("nytte_dfdg_differences", "Open differences to the register.", forskelle_);
  webhook_ = aabn_webhook(i, [&log, &metrik](const std::string& udfald) {
    metrik.count("nytte_dfdg_pushed_total", "Messages pushed by the register, by outcome.",
                 {{"udfald", udfald}}, 1);
    if (udfald != "ny" && udfald != "gentaget")
      log.write(Logniveau::advarsel, "dfdg_besked_afvist", {{"udfald", std::string_view(udfald)}});
  });
}

void Dfdgarbejde::pas(store::Forbindelse& db) {
  if (i_server_) {
    send(db);
    afstem(db);
  }
  count(db);
}

void Dfdgarbejde::send(store::Forbindelse& db) {
  const auto maa = kontor_.maa_sende(db);
  const std::string grund = maa ? "" : std::string(navn(maa.error().poster().front().kode));
  if (grund != sidste_grund_ && !grund.empty())
    log_.write(Logniveau::advarsel, "dfdg_sender_ikke", {{"grund", std::string_view(grund)}});
  sidste_grund_ = grund;
  const auto pas = kontor_.pas(db);
  count_attempts(metrik_, pas.sendt);
  if (pas.sendt.behandlet > 0)
    log_.write(Logniveau::info, "dfdg_sendt",
               {{"taget", pas.sendt.taget},
                {"afvist", pas.sendt.afvist},
                {"venter", pas.sendt.venter},
                {"tilbageholdt", pas.sendt.tilbageholdt}});
  if (pas.sendt.fremmede > 0)
    log_.write(Logniveau::fejl, "dfdg_fremmed_svar", {{"antal", pas.sendt.fremmede}});
  if (pas.hentet.konflikter > 0)
    log_.write(Logniveau::advarsel, "dfdg_besked_konflikt", {{"antal", pas.hentet.konflikter}});
  if (pas.hentet.ulaeselige > 0)
    log_.write(Logniveau::advarsel, "dfdg_besked_ulaeselig", {{"antal", pas.hentet.ulaeselige}});
  if (pas.sendt.vej_lukket || pas.hentet.vej_lukket)
    log_.write(Logniveau::advarsel, "dfdg_vej_lukket");
}

void Dfdgarbejde::afstem(store::Forbindelse& db) {
  if (!kontor_.skal_afstemme(db) || !kontor_.maa_sende(db)) return;
  const auto svar = kontor_.afstem(db);
  log_.write(svar.faerdig ? Logniveau::info : Logniveau::advarsel, "dfdg_afstemt",
             {{"borgere", svar.borgere}, {"fejlede", svar.fejlede}, {"forskelle", svar.forskelle}});
}

void Dfdgarbejde::count(store::Forbindelse& db) {
  const auto antal = store::count_koe(db, std::nullopt);
  venter_ = antal.venter;
  afvist_ = antal.afvist;
  tilbageholdt_ = antal.tilbageholdt;
  const auto siden = antal.aeldste_ventende.value_or(nu()).sekunder;
  alder_ = std::max<std::int64_t>(0, nu().sekunder - siden);  // a clock may have been set back
  forskelle_ = store::count_aabne_forskelle(db, std::nullopt);
}

}  // namespace nytte::app
