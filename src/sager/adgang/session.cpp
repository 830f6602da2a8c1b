#include "sager/adgang/session.hpp"

#include <algorithm>

#include "sager/adgang/hemmelighed.hpp"
#include "store/bruger.hpp"
#include "store/database_fejl.hpp"
#include "store/haendelse.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kHoejstBrugernavn = 64;
constexpr std::size_t kHoejstKodeord = 200;
/// A session in use is written at most this often.
constexpr std::int64_t kMindstMellemrum = 60;
/// Attempts are kept so long, then forgotten.
constexpr std::int64_t kGemForsoeg = 30 * 86'400;

/// What an unknown user's password is held against, so that the answer takes the same time. It is
/// the hash of a secret that nobody has.
const std::string& decoy_hash() {
  static const std::string hash = hash_kodeord(ny_hemmelighed());
  return hash;
}

Tidspunkt later(Tidspunkt tid, std::int64_t sekunder) { return {tid.sekunder + sekunder}; }

void record(store::Forbindelse& db, const Bruger& bruger, Tidspunkt nu, std::string art) {
  Haendelse haendelse{0,
                      nu,
                      bruger.id,
                      bruger.kommune,
                      std::move(art),
                      "bruger",
                      std::to_string(bruger.id.vaerdi),
                      "",
                      "{}"};
  store::insert_haendelse(db, haendelse);
}

/// One login attempt, from what was typed to what is written.
struct Forsoeg {
  std::string brugernavn;  ///< as typed, cut to a bounded length
  std::optional<Bruger> bruger;
  bool passer = false;
  Tidspunkt nu;
};

bool locked(store::Forbindelse& db, const Forsoeg& forsoeg, const Loginregler& regler) {
  const Tidspunkt fra = later(forsoeg.nu, -regler.laas_sekunder);
  return store::count_fejlede_login(db, forsoeg.brugernavn, fra) >= regler.forsoeg;
}

Resultat<Loginsvar> refuse_login(store::Forbindelse& db, const Forsoeg& forsoeg,
                                 const Loginregler& regler) {
  store::insert_login_forsoeg(db, forsoeg.brugernavn, forsoeg.nu, false);
  if (forsoeg.bruger) {
    const bool nu_laast = locked(db, forsoeg, regler);
    record(db, *forsoeg.bruger, forsoeg.nu, nu_laast ? "bruger_laast" : "login_afvist");
  }
  return Fejl(Fejlkode::login_forkert);
}

Resultat<Loginsvar> open_session(store::Forbindelse& db, const Forsoeg& forsoeg,
                                 const Loginregler& regler) {
  const Bruger& bruger = *forsoeg.bruger;
  const std::string token = ny_hemmelighed();
  store::insert_login_forsoeg(db, forsoeg.brugernavn, forsoeg.nu, true);
  store::delete_gamle_login_forsoeg(db, later(forsoeg.nu, -kGemForsoeg));
  store::delete_udloebne_sessioner(db, forsoeg.nu);
  store::insert_session(
      db, {fingeraftryk(token, Aftryk::lager), bruger.id, fingeraftryk(token, Aftryk::csrf),
           forsoeg.nu, forsoeg.nu, later(forsoeg.nu, regler.tomgang_sekunder)});
  record(db, bruger, forsoeg.nu, "bruger_logget_ind");
  return Loginsvar{bruger, token};
}

}  // namespace

Resultat<Loginsvar> log_ind(store::Forbindelse& db, std::string_view brugernavn,
                            std::string_view kodeord, Tidspunkt nu, const Loginregler& regler) {
  Forsoeg forsoeg{std::string(brugernavn.substr(0, kHoejstBrugernavn)), std::nullopt, false, nu};
  forsoeg.bruger = store::find_bruger(db, forsoeg.brugernavn);
  // Attempts are counted on the name as stored, however it was typed.
  if (forsoeg.bruger) forsoeg.brugernavn = forsoeg.bruger->brugernavn;
  if (locked(db, forsoeg, regler)) return Fejl(Fejlkode::login_laast);
  const auto hash = forsoeg.bruger ? store::find_adgangskode(db, forsoeg.bruger->id) : std::nullopt;
  // The slow part, outside the transaction.
  const bool ens =
      kodeord.size() <= kHoejstKodeord && kodeord_passer(kodeord, hash.value_or(decoy_hash()));
  forsoeg.passer = ens && hash && forsoeg.bruger->aktiv;
  // A failed result would roll back, and the failure must stay: it is carried out in the value.
  Resultat<Loginsvar> svar = Fejl(Fejlkode::login_laast);
  store::udfoer(db, store::Adgang::skriv, [&](store::Forbindelse& tx) {
    // Counted again: others may have tried meanwhile.
    if (locked(tx, forsoeg, regler)) {
      svar = Fejl(Fejlkode::login_laast);
    } else {
      svar = forsoeg.passer ? open_session(tx, forsoeg, regler) : refuse_login(tx, forsoeg, regler);
    }
  });
  return svar;
}

namespace {

/// Notes that the session is in use. Where nothing can be written just now (a locked database, a
/// full disk) it stays as it was: who only reads shall not be turned away.
void note_use(store::Forbindelse& db, const store::Session& session, Tidspunkt nu,
              Tidspunkt udloeber) {
  if (nu.sekunder - session.sidst_brugt.sekunder < kMindstMellemrum) return;
  try {
    store::touch_session(db, session.noegle_hash, nu, udloeber);
  } catch (const store::DatabaseFejl& fejl) {
    const bool venter =
        fejl.art() == store::Fejlart::optaget || fejl.art() == store::Fejlart::disk_fuld;
    if (!venter) throw;
  }
}

}  // namespace

std::optional<Bruger> find_session(store::Forbindelse& db, std::string_view token, Tidspunkt nu,
                                   const Loginregler& regler) {
  if (token.empty()) return std::nullopt;
  const std::string noegle = fingeraftryk(token, Aftryk::lager);
  const auto session = store::find_session(db, noegle, nu);
  if (!session) return std::nullopt;
  const Tidspunkt senest = later(session->oprettet, regler.hoejst_sekunder);
  if (nu >= senest) return std::nullopt;
  auto bruger = store::find_bruger(db, session->bruger);
  if (!bruger || !bruger->aktiv) return std::nullopt;
  note_use(db, *session, nu, std::min(senest, later(nu, regler.tomgang_sekunder)));
  return bruger;
}

void log_ud(store::Forbindelse& db, std::string_view token, const Kontekst& k) {
  store::udfoer(db, store::Adgang::skriv, [&](store::Forbindelse& tx) {
    store::delete_session(tx, fingeraftryk(token, Aftryk::lager));
    record(tx, k.bruger, k.nu, "bruger_logget_ud");
  });
}

std::optional<Bruger> find_noegle(store::Forbindelse& db, std::string_view noegle, Tidspunkt nu) {
  if (noegle.empty()) return std::nullopt;
  const auto id = store::find_api_noegle(db, fingeraftryk(noegle, Aftryk::lager), nu);
  if (!id) return std::nullopt;
  auto bruger = store::find_bruger(db, *id);
  if (!bruger || !bruger->aktiv) return std::nullopt;
  return bruger;
}

}  // namespace nytte::sager
