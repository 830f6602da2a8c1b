#include "app/postarbejder.hpp"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "app/daglig_mail.hpp"
#include "app/database.hpp"
#include "app/dfdgarbejde.hpp"
#include "app/postkontor.hpp"
#include "app/ur.hpp"
#include "store/database_fejl.hpp"
#include "store/post.hpp"

namespace nytte::app {
namespace {

using std::chrono::seconds;

// Something to be done again and again, in the order they stand.
struct Opgave {
  std::string_view navn;
  seconds mellemrum;
  std::function<void(store::Forbindelse&)> arbejde;
  std::chrono::nanoseconds naeste{0};
};

void count_round(web::Metrik& metrik, const std::string& kanal, const udveksling::Rundesvar& r) {
  const std::pair<const char*, std::int64_t> tal[] = {{"afsendt", r.afsendt},
                                                      {"i_mappe", r.i_mappe},
                                                      {"afvist", r.afvist},
                                                      {"opgivet", r.opgivet},
                                                      {"venter", r.venter}};
  for (const auto& [udfald, antal] : tal)
    metrik.count("nytte_post_attempts_total", "Attempts to send, by channel and outcome.",
                 {{"kanal", kanal}, {"udfald", udfald}}, static_cast<std::uint64_t>(antal));
}

// Counts, never names: what a server said stands on the message itself.
void log_round(Log& log, std::string_view kanal, const udveksling::Rundesvar& r) {
  if (r.behandlet > 0)
    log.write(Logniveau::info, "post_sendt",
              {{"kanal", kanal},
               {"behandlet", r.behandlet},
               {"venter", r.venter},
               {"afvist", r.afvist},
               {"opgivet", r.opgivet}});
  if (r.vej_lukket) log.write(Logniveau::advarsel, "post_vej_lukket", {{"kanal", kanal}});
}

void log_files(Log& log, std::string_view slags, const udveksling::Retursvar& r) {
  const auto ukendte = static_cast<std::int64_t>(r.lagt_til_side.size());
  if (r.behandlet > 0 || ukendte > 0)
    log.write(ukendte > 0 ? Logniveau::advarsel : Logniveau::info, "post_retur",
              {{"slags", slags}, {"behandlet", r.behandlet}, {"ukendte", ukendte}});
}

}  // namespace

struct Postarbejder::Indre {
  Indre(const Indstillinger& valgt, const std::string& basis_url, Log& l, web::Metrik& m)
      : i(valgt),
        log(l),
        metrik(m),
        kontor(i, basis_url, [this] { return stop.load(); }),
        dfdg(i, log, metrik, [this] { return stop.load(); }) {
    if (i.post_i_server)
      opgaver.push_back({"post", seconds(i.post_sekunder), [this](auto& db) { post(db); }});
    opgaver.push_back({"optaelling", seconds(i.post_sekunder), [this](auto& db) { count(db); }});
    opgaver.push_back({"dfdg", seconds(i.dfdg_sekunder), [this](auto& db) { dfdg.pas(db); }});
    opgaver.push_back({"frister", seconds(60), [this](auto& db) { daglig_mail(db); }});
    add_gauges();
    traad = std::thread([this] { run(); });
  }

  ~Indre() {
    {
      const std::lock_guard hold_fast(laas);
      stop = true;
    }
    vaek.notify_all();
    traad.join();
  }
  Indre(const Indre&) = delete;
  Indre& operator=(const Indre&) = delete;

  void add_gauges() {
    metrik.gauge("nytte_post_waiting", "Messages in the queue.",
                 [this] { return static_cast<double>(venter.load()); });
    metrik.gauge("nytte_post_oldest_seconds", "Age of the oldest message in the queue.",
                 [this] { return static_cast<double>(alder.load()); });
    metrik.gauge("nytte_post_failed", "Messages refused, returned or given up.",
                 [this] { return static_cast<double>(fejlet.load()); });
    metrik.gauge("nytte_post_in_folder", "Messages written to a folder and not known to be sent.",
                 [this] { return static_cast<double>(i_mappe.load()); });
  }

  void post(store::Forbindelse& db) {
    const auto pas = kontor.pas(db);
    count_round(metrik, "mail", pas.mail);
    count_round(metrik, "digital_post", pas.digital_post);
    log_round(log, "mail", pas.mail);
    log_round(log, "digital_post", pas.digital_post);
    log_files(log, "returmails", pas.retur);
    log_files(log, "kvitteringer", pas.kvitteringer);
  }

  // Also where another process sends.
  void count(store::Forbindelse& db) {
    const auto antal = store::count_post(db, std::nullopt);
    venter = antal.venter;
    i_mappe = antal.i_mappe;
    fejlet = antal.afvist + antal.returneret + antal.opgivet;
    alder = antal.aeldste_ventende ? nu().sekunder - antal.aeldste_ventende->sekunder : 0;
  }

  void daglig_mail(store::Forbindelse& db) {
    const std::int64_t antal = pas_daglig_mail(db, i);
    if (antal > 0) log.write(Logniveau::info, "daglig_mail", {{"mails", antal}});
  }

  void run() {
    std::unique_lock holder(laas);
    while (!stop) {
      holder.unlock();
      for (auto& opgave : opgaver) run_due(opgave);
      holder.lock();
      vaek.wait_for(holder, seconds(1), [this] { return stop.load(); });
    }
  }

  void run_due(Opgave& opgave) {
    if (stop || stopur() < opgave.naeste) return;
    try {
      if (!forbindelse) forbindelse.emplace(store::open(databaseadresse(i)));
      opgave.arbejde(*forbindelse);
    } catch (const std::exception& fejl) {
      // The reason may quote what a stranger wrote; its kind is enough to look further.
      const auto* database = dynamic_cast<const store::DatabaseFejl*>(&fejl);
      const std::string_view art = database == nullptr ? "intern" : "database";
      log.write(Logniveau::fejl, "arbejder_fejlet", {{"opgave", opgave.navn}, {"art", art}});
      forbindelse.reset();  // a fresh connection next time
    }
    opgave.naeste = stopur() + opgave.mellemrum;
  }

  const Indstillinger i;
  Log& log;
  web::Metrik& metrik;
  std::atomic<bool> stop{false};
  std::atomic<std::int64_t> venter{0};
  std::atomic<std::int64_t> alder{0};
  std::atomic<std::int64_t> fejlet{0};
  std::atomic<std::int64_t> i_mappe{0};
  Postkontor kontor;
  Dfdgarbejde dfdg;
  std::vector<Opgave> opgaver;
  std::optional<store::Forbindelse> forbindelse;
  std::mutex laas;
  std::condition_variable vaek;
  std::thread traad;
};

Postarbejder::Postarbejder(const Indstillinger& i, const std::string& basis_url, Log& log,
                           web::Metrik& metrik)
    : indre_(std::make_unique<Indre>(i, basis_url, log, metrik)) {}

Postarbejder::~Postarbejder() = default;

}  // namespace nytte::app
