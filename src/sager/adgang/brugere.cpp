#include "sager/adgang/brugere.hpp"

#include <algorithm>
#include <set>

#include "store/bruger.hpp"
#include "store/haendelse.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kMindstKodeord = 12;
constexpr std::size_t kHoejstKodeord = 200;
constexpr std::size_t kHoejstNavn = 200;

bool is_system(const Kontekst& k) { return k.bruger.id.vaerdi == 0; }

Resultat<void> require_administrator(const Kontekst& k) {
  if (k.bruger.aktiv && k.bruger.roller.contains(Rolle::administrator)) return success();
  return Fejl(Fejlkode::ingen_adgang);
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](char tegn) {
    return tegn >= 'A' && tegn <= 'Z' ? static_cast<char>(tegn - 'A' + 'a') : tegn;
  });
  return text;
}

bool username_ok(std::string_view navn) {
  const auto lovligt = [](char tegn) {
    return (tegn >= 'a' && tegn <= 'z') || (tegn >= '0' && tegn <= '9') || tegn == '.' ||
           tegn == '-';
  };
  return navn.size() >= 2 && navn.size() <= 50 && std::all_of(navn.begin(), navn.end(), lovligt);
}

bool password_ok(std::string_view kodeord, std::string_view brugernavn) {
  return kodeord.size() >= kMindstKodeord && kodeord.size() <= kHoejstKodeord &&
         lower(std::string(kodeord)) != brugernavn;
}

// A council's login is given by an administrator of a municipality that it covers or has covered;
// from the terminal by whoever keeps the machine, for any council there has been.
void check_raad(store::Forbindelse& db, const Kontekst& k, const Bruger& bruger, Fejl& fejl) {
  if (bruger.raad.empty()) return;
  const auto alle = store::list_raad_for(db, bruger.kommune);
  const bool egen = std::find(alle.begin(), alle.end(), bruger.raad) != alle.end();
  if (is_system(k) ? !store::find_raad(db, bruger.raad) : !egen)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "raad", bruger.raad);
}

void check_person(const Bruger& bruger, Fejl& fejl) {
  if (bruger.navn.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "navn");
  if (bruger.navn.size() > kHoejstNavn) fejl.tilfoej(Fejlkode::tekst_for_lang, "navn");
  if (bruger.roller.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "roller");
  const auto i_raad = std::count_if(bruger.roller.begin(), bruger.roller.end(), er_raadsrolle);
  const bool baade = i_raad > 0 && static_cast<std::size_t>(i_raad) < bruger.roller.size();
  if (baade)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "roller", "rådets folk har ingen kommunal rolle");
  if (i_raad > 0 && bruger.raad.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "raad");
  if (i_raad == 0 && !bruger.raad.empty()) fejl.tilfoej(Fejlkode::vaerdi_ukendt, "raad");
}

void record(store::Forbindelse& db, const Kontekst& k, const Bruger& om, std::string art) {
  store::insert_haendelse(db, {0, k.nu, k.bruger.id, om.kommune, std::move(art), "bruger",
                               std::to_string(om.id.vaerdi), "", "{}"});
}

/// A user of the administrator's own municipality; others do not exist to him.
Resultat<Bruger> find_own(store::Forbindelse& db, const Kontekst& k, BrugerId id) {
  auto bruger = store::find_bruger(db, id);
  const bool egen = bruger && (is_system(k) || bruger->kommune == k.bruger.kommune);
  if (!egen) return Fejl(Fejlkode::findes_ikke, "bruger");
  return *std::move(bruger);
}

/// Runs the work in a transaction; `proev` rolls it back once it has succeeded. Inside somebody
/// else's transaction that one decides.
template <class Arbejde>
auto carry_out(store::Forbindelse& db, Koersel koersel, Arbejde arbejde) {
  if (db.i_transaktion()) return arbejde(db);
  if (koersel == Koersel::gem) return store::udfoer(db, store::Adgang::skriv, arbejde);
  store::Transaktion transaktion(db, store::Adgang::skriv);
  return arbejde(db);
}

/// Also opens an account that wrong passwords had locked: those were tries at another password.
Resultat<void> replace_password(store::Forbindelse& db, const Kontekst& k, const Bruger& bruger,
                                const std::string& hash) {
  return carry_out(db, Koersel::gem, [&](store::Forbindelse& tx) -> Resultat<void> {
    store::set_adgangskode(tx, bruger.id, hash);
    store::delete_sessioner(tx, bruger.id);
    store::delete_login_forsoeg(tx, bruger.brugernavn);
    record(tx, k, bruger, "adgangskode_skiftet");
    return success();
  });
}

}  // namespace

Kontekst systemkontekst(Tidspunkt nu, Dato i_dag, Kommunekode kommune) {
  const std::set<Rolle> alle_roller{Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
                                    Rolle::administrator};
  return {Bruger{BrugerId{0}, kommune, "nytte", "nytte", alle_roller}, nu, i_dag, ""};
}

Resultat<Bruger> opret_bruger(store::Forbindelse& db, const Kontekst& k, const NyBruger& ny,
                              Koersel koersel) {
  NYTTE_TRY(require_administrator(k));
  Bruger bruger = ny.bruger;
  bruger.brugernavn = lower(std::move(bruger.brugernavn));
  Fejl fejl;
  if (!username_ok(bruger.brugernavn)) fejl.tilfoej(Fejlkode::brugernavn_ugyldigt, "brugernavn");
  check_person(bruger, fejl);
  check_raad(db, k, bruger, fejl);
  if (!password_ok(ny.adgangskode, bruger.brugernavn)) {
    fejl.tilfoej(Fejlkode::adgangskode_svag, "adgangskode");
  }
  if (!is_system(k) && bruger.kommune != k.bruger.kommune) {
    fejl.tilfoej(Fejlkode::ingen_adgang, "kommune");
  }
  if (!fejl.tom()) return fejl;
  const std::string hash = hash_kodeord(ny.adgangskode, ny.styrke);
  return carry_out(db, koersel, [&](store::Forbindelse& tx) -> Resultat<Bruger> {
    NYTTE_TRY(bruger.id, store::insert_bruger(tx, bruger, hash));
    bruger.version = 1;
    record(tx, k, bruger, "bruger_oprettet");
    return bruger;
  });
}

Resultat<Bruger> aendr_bruger(store::Forbindelse& db, const Kontekst& k, const Bruger& ny,
                              Koersel koersel) {
  NYTTE_TRY(require_administrator(k));
  return carry_out(db, koersel, [&](store::Forbindelse& tx) -> Resultat<Bruger> {
    NYTTE_TRY(Bruger bruger, find_own(tx, k, ny.id));
    bruger.navn = ny.navn;
    bruger.roller = ny.roller;
    bruger.raad = ny.raad;
    bruger.aktiv = ny.aktiv;
    bruger.version = ny.version;
    Fejl fejl;
    check_person(bruger, fejl);
    check_raad(tx, k, bruger, fejl);
    const bool mister_sig_selv = !bruger.aktiv || !bruger.roller.contains(Rolle::administrator);
    if (bruger.id == k.bruger.id && mister_sig_selv) {
      fejl.tilfoej(Fejlkode::tilstand_tillader_ikke, "roller",
                   "du kan ikke fjerne din egen adgang som administrator");
    }
    if (!fejl.tom()) return fejl;
    NYTTE_TRY(bruger.version, store::update_bruger(tx, bruger));
    if (!bruger.aktiv) store::delete_sessioner(tx, bruger.id);
    record(tx, k, bruger, bruger.aktiv ? "bruger_aendret" : "bruger_lukket");
    return bruger;
  });
}

Resultat<void> saet_adgangskode(store::Forbindelse& db, const Kontekst& k, BrugerId id,
                                std::string_view ny, Hashstyrke styrke) {
  NYTTE_TRY(require_administrator(k));
  NYTTE_TRY(const Bruger bruger, find_own(db, k, id));
  if (!password_ok(ny, bruger.brugernavn)) return Fejl(Fejlkode::adgangskode_svag, "adgangskode");
  return replace_password(db, k, bruger, hash_kodeord(ny, styrke));
}

Resultat<void> skift_egen_adgangskode(store::Forbindelse& db, const Kontekst& k,
                                      std::string_view gammel, std::string_view ny) {
  const auto hash = store::find_adgangskode(db, k.bruger.id);
  if (!hash || gammel.size() > kHoejstKodeord || !kodeord_passer(gammel, *hash)) {
    return Fejl(Fejlkode::login_forkert, "gammel_adgangskode");
  }
  if (!password_ok(ny, k.bruger.brugernavn)) {
    return Fejl(Fejlkode::adgangskode_svag, "adgangskode");
  }
  return replace_password(db, k, k.bruger, hash_kodeord(ny));
}

Resultat<Liste<Bruger>> find_brugere(store::Forbindelse& db, const Kontekst& k, const Side& side) {
  NYTTE_TRY(require_administrator(k));
  return store::list_brugere(db, is_system(k) ? std::nullopt : std::optional(k.bruger.kommune),
                             side);
}

Resultat<Bruger> vis_bruger(store::Forbindelse& db, const Kontekst& k, BrugerId id) {
  NYTTE_TRY(require_administrator(k));
  return find_own(db, k, id);
}

std::vector<Kommunekode> kommuner_med_brugere(store::Forbindelse& db) {
  std::set<Kommunekode> ud;
  for (const auto& b : store::list_brugere(db, std::nullopt, Side{.start = 0, .antal = 0}).raekker)
    ud.insert(b.kommune);
  return {ud.begin(), ud.end()};
}

Resultat<NyNoegle> opret_noegle(store::Forbindelse& db, const Kontekst& k, const std::string& navn,
                                std::optional<Tidspunkt> udloeber) {
  Fejl fejl;
  if (navn.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "navn");
  if (navn.size() > kHoejstNavn) fejl.tilfoej(Fejlkode::tekst_for_lang, "navn");
  if (udloeber && *udloeber <= k.nu) fejl.tilfoej(Fejlkode::dato_ugyldig, "udloeber");
  if (!fejl.tom()) return fejl;
  const std::string hemmelighed = "nytte_" + ny_hemmelighed();
  return carry_out(db, Koersel::gem, [&](store::Forbindelse& tx) -> Resultat<NyNoegle> {
    NYTTE_TRY(const std::int64_t id,
              store::insert_api_noegle(
                  tx, {0, k.bruger.id, navn, fingeraftryk(hemmelighed, Aftryk::lager), k.nu,
                       udloeber, std::nullopt}));
    record(tx, k, k.bruger, "api_noegle_oprettet");
    return NyNoegle{{id, navn, k.nu, udloeber, std::nullopt}, hemmelighed};
  });
}

Resultat<std::vector<Noeglelinje>> egne_noegler(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Noeglelinje> linjer;
  for (const store::ApiNoegle& noegle : store::list_api_noegler(db, k.bruger.id)) {
    linjer.push_back(
        {noegle.id, noegle.navn, noegle.oprettet, noegle.udloeber, noegle.tilbagekaldt});
  }
  return linjer;
}

Resultat<void> tilbagekald_noegle(store::Forbindelse& db, const Kontekst& k, std::int64_t id) {
  return carry_out(db, Koersel::gem, [&](store::Forbindelse& tx) -> Resultat<void> {
    const auto egne = store::list_api_noegler(tx, k.bruger.id);
    const bool egen =
        std::any_of(egne.begin(), egne.end(), [id](const auto& noegle) { return noegle.id == id; });
    if (!egen) return Fejl(Fejlkode::findes_ikke, "noegle");
    NYTTE_TRY(store::tilbagekald_api_noegle(tx, id, k.nu));
    record(tx, k, k.bruger, "api_noegle_tilbagekaldt");
    return success();
  });
}

}  // namespace nytte::sager
