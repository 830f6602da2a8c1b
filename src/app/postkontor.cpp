#include "app/postkontor.hpp"

#include <unistd.h>

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "app/ur.hpp"
#include "sager/adgang/hemmelighed.hpp"
#include "sager/post/haandter.hpp"
#include "udveksling/post/digital_post.hpp"
#include "udveksling/post/filer.hpp"
#include "udveksling/post/smtp.hpp"

namespace nytte::app {
namespace {

using udveksling::Rundesvar;

constexpr std::int64_t kLukketKortest = 30;
constexpr std::int64_t kLukketLaengst = 15 * 60;
constexpr std::size_t kHoejstKode = 4096;
constexpr std::size_t kHoejstEml = 100UL << 20U;

std::string eller(const std::string& valgt, const Indstillinger& i, const char* under) {
  return valgt.empty() ? i.data + "/" + under : valgt;
}

udveksling::Afsender afsender(const Indstillinger& i) { return {i.mail_afsender, i.mail_navn}; }

std::string laes_kode(const std::string& fil) {
  if (fil.empty()) return {};
  auto kode = udveksling::laes_fil(fil, kHoejstKode);
  if (!kode) throw std::runtime_error("mail_adgangskode_fil kan ikke læses: " + fil);
  while (kode->ends_with('\n') || kode->ends_with('\r')) kode->pop_back();
  return *kode;
}

std::unique_ptr<udveksling::Udgang> mailvej(const Indstillinger& i,
                                            const std::function<bool()>& stop) {
  if (i.mail_server.empty())
    return std::make_unique<udveksling::Mappeudgang>(mailmappe(i), afsender(i));
  return std::make_unique<udveksling::Smtpudgang>(
      udveksling::Mailserver{.adresse = i.mail_server,
                             .uden_tls = i.mail_uden_tls,
                             .bruger = i.mail_bruger,
                             .adgangskode = laes_kode(i.mail_adgangskode_fil),
                             .ca_fil = i.mail_ca_fil,
                             .frist = std::chrono::seconds(i.mail_frist_sekunder)},
      afsender(i), stop);
}

// A way that was shut is not tried at every pass: the queue would only be told the same again.
class Vej {
 public:
  bool aaben(std::chrono::nanoseconds nu) const { return nu >= til_; }
  void bedoem(const Rundesvar& svar, std::chrono::nanoseconds nu) {
    if (!svar.vej_lukket) {
      if (svar.behandlet > 0) pause_ = 0;
      return;
    }
    pause_ = pause_ == 0 ? kLukketKortest : std::min(2 * pause_, kLukketLaengst);
    til_ = nu + std::chrono::seconds(pause_);
  }

 private:
  std::int64_t pause_ = 0;
  std::chrono::nanoseconds til_{0};
};

// Of the machine's own clock and its process number: no two processes at work have the same.
std::string dette_program() {
  return std::to_string(::getpid()) + "-" + sager::nyt_korrelationsnummer();
}

}  // namespace

std::string mailmappe(const Indstillinger& i) { return eller(i.mail_mappe, i, "post/ud"); }
std::string digital_postmappe(const Indstillinger& i) {
  return eller(i.digital_post_mappe, i, "digital_post/ud");
}

struct Postkontor::Indre {
  Indre(const Indstillinger& i, const std::string& basis_url, std::function<bool()> stop)
      : mail(mailvej(i, stop)),
        digital_post({digital_postmappe(i), i.digital_post_cvr, i.digital_post_navn}),
        returmappe(eller(i.mail_retur_mappe, i, "post/retur")),
        kvitteringsmappe(eller(i.digital_post_kvitteringer, i, "digital_post/ind")) {
    valg.hvem = dette_program();
    valg.afsender = i.mail_afsender;
    valg.basis_url = i.basis_url.empty() ? basis_url : i.basis_url;
    valg.opgiv_efter = i.post_opgiv_timer * 3600;
    omgivelser.ur = [] {
      const Tidspunkt tid = nu();
      return sager::Postur{tid, dansk_dag(tid)};
    };
    omgivelser.stop = std::move(stop);
  }

  Rundesvar send(store::Forbindelse& db, Kanal kanal, udveksling::Udgang& udgang, Vej& vej) const {
    if (!vej.aaben(stopur())) return {};
    auto svar = udveksling::send_forfaldne(db, kanal, udgang, valg, omgivelser);
    vej.bedoem(svar, stopur());
    return svar;
  }

  std::unique_ptr<udveksling::Udgang> mail;
  udveksling::DigitalPostUdgang digital_post;
  std::string returmappe;
  std::string kvitteringsmappe;
  udveksling::Rundevalg valg;
  udveksling::Omgivelser omgivelser;
  Vej mailvejen;
  Vej digital_postvejen;
};

Postkontor::Postkontor(const Indstillinger& i, const std::string& basis_url,
                       std::function<bool()> stop)
    : indre_(std::make_unique<Indre>(i, basis_url, std::move(stop))) {}

Postkontor::~Postkontor() = default;

Postpas Postkontor::pas(store::Forbindelse& db) {
  Indre& x = *indre_;
  Postpas svar;
  svar.retur = udveksling::laes_returmails(db, x.returmappe, x.omgivelser.ur);
  svar.kvitteringer = udveksling::laes_kvitteringer(db, x.kvitteringsmappe, x.omgivelser.ur);
  svar.mail = x.send(db, Kanal::mail, *x.mail, x.mailvejen);
  svar.digital_post = x.send(db, Kanal::digital_post, x.digital_post, x.digital_postvejen);
  return svar;
}

void indstil_post(const Indstillinger& i) {
  sager::Postport port;
  port.har_mailserver = !i.mail_server.empty();
  port.mailmappe = mailmappe(i);
  port.digital_postmappe = digital_postmappe(i);
  port.eml = [mappe = mailmappe(i), fra = afsender(i)](const Meddelelse& m,
                                                       const std::string& besked_id) {
    const auto liggende =
        m.tilstand == Meddelelsestilstand::i_mappe
            ? udveksling::laes_fil(mappe + "/" + udveksling::spoolnavn(m.id), kHoejstEml)
            : std::nullopt;
    return liggende ? *liggende : udveksling::som_eml({m, {}, besked_id, {}, {}, m.oprettet}, fra);
  };
  sager::indstil_post(std::move(port));
}

}  // namespace nytte::app
