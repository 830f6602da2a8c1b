#include "app/fejlregistreringer.hpp"

#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "app/database.hpp"
#include "app/kommunevalg.hpp"
#include "app/ur.hpp"
#include "kontrakt/json_skriver.hpp"
#include "sager/fejlregistrering/gennemgang.hpp"
#include "sager/fejlregistrering/saetning.hpp"
#include "store/migration.hpp"
#include "store/raad.hpp"
#include "udveksling/fagsystem/laes.hpp"

namespace nytte::app {
namespace {

using kontrakt::JsonSkriver;

struct Valg {
  Fagsystem system{};
  std::optional<Kommunekode> kommune{};  // empty: a column of the list says
};

Resultat<Valg> laes_valg(const Kommando& k) {
  const auto system = laes_kode<Fagsystem>(k.system);
  const auto kommune = Kommunekode::laes(k.kommune);
  Fejl fejl;
  if (!system)
    fejl.tilfoej(Fejlkode::vaerdi_ukendt, "--system",
                 "skriv workbase, kmd_opera eller schultz_fasit");
  if (!kommune && !k.kommune.empty() && k.kommune != "alle")
    fejl.tilfoej(Fejlkode::kommune_ukendt, "--kommune", k.kommune);
  if (!fejl.tom()) return fejl;
  return Valg{*system, kommune};
}

// The database the settings name, where there is one; otherwise an empty one in memory, for the
// names of the municipalities.
struct Opslag {
  store::Forbindelse db;
  bool egen = false;
};

Resultat<Opslag> aabn_opslag(const Kommando& k) {
  NYTTE_TRY(const auto i, indstillinger_for(k));
  const std::string adresse =
      i.database.empty() ? (std::filesystem::path(i.data) / "nytte.db").string() : i.database;
  if (store::is_postgres(adresse) || std::filesystem::exists(adresse)) {
    NYTTE_TRY(auto db, aabn_klar_database(k));
    return Opslag{std::move(db), true};
  }
  auto db = store::open(":memory:");
  NYTTE_TRY(store::forbered(db, nu()));
  return Opslag{std::move(db), false};
}

struct Liste {
  std::vector<Kildeplacering> raekker{};
  std::vector<Kildejobordre> jobordrer{};
};

Resultat<Liste> laes(const Kommando& k, const Valg& v, store::Forbindelse& db) {
  sager::Kommuneopslag kommuner;
  for (const auto& x : store::list_kommuner(db)) kommuner.tilfoej(x.kode, x.navn);
  Liste ud;
  const sager::Listeraekker til{
      .placering = [&](const Kildeplacering& r) { ud.raekker.push_back(r); },
      .jobordre = [&](const Kildejobordre& j) { ud.jobordrer.push_back(j); }};
  const auto en = [&](const std::string& fil, Fagsystemliste liste) {
    return udveksling::laes_liste(
        udveksling::Regnearkskilde::af_fil(fil),
        {.system = v.system, .liste = liste, .kommune = v.kommune, .kommuner = &kommuner}, til);
  };
  NYTTE_TRY(en(k.fil, Fagsystemliste::placeringer));
  if (!k.jobordrefil.empty()) {
    NYTTE_TRY(en(k.jobordrefil, Fagsystemliste::jobordrer));
  }
  return ud;
}

std::string hvem(const Kildeplacering& r) { return r.cpr ? r.cpr->maskeret() : "uden CPR-nummer"; }

std::string periode(const Kildeplacering& r) {
  return fmt::format("{} til {}", r.fra ? iso(*r.fra) : "?", r.til ? iso(*r.til) : "?");
}

std::string som_tekst(const Fejlregistrering& f, const Kildeplacering& r) {
  std::string ud = fmt::format("  linje {}  {}  {}, {}, {}{}\n", f.linje, sager::ord(f.sikkerhed),
                               hvem(r), r.virksomhed.empty() ? "uden navn" : r.virksomhed,
                               periode(r), r.nummer.empty() ? "" : ", " + r.nummer);
  for (const auto& b : f.beviser) ud += fmt::format("      - {}\n", sager::saetning(b));
  for (const auto& h : f.relaterede) ud += fmt::format("      se {}\n", sager::saetning(h));
  if (const auto ret = sager::ret_tekst(f); !ret.empty()) ud += fmt::format("      {}\n", ret);
  return ud;
}

std::array<std::int64_t, Koder<Sikkerhed>::navne.size()> tael(
    const std::vector<Fejlregistrering>& fund, Fejlregistreringstype t) {
  std::array<std::int64_t, Koder<Sikkerhed>::navne.size()> ud{};
  for (const auto& f : fund)
    if (f.type == t) ++ud[static_cast<std::size_t>(f.sikkerhed)];
  return ud;
}

std::string som_tekst(const Liste& l, const std::vector<Fejlregistrering>& fund, bool egen) {
  std::string ud = fmt::format(
      "{} rækker, {} fund. {}\n", l.raekker.size(), fund.size(),
      egen ? "Holdt op mod nyttes arbejdssteder og placeringer." : "Kun listen selv er brugt.");
  for (const auto t : alle<Fejlregistreringstype>()) {
    const auto n = tael(fund, t);
    if (n[0] + n[1] + n[2] == 0) continue;
    ud += fmt::format("\n{}: {} (sikker {}, sandsynlig {}, mulig {})\n", sager::overskrift(t),
                      n[0] + n[1] + n[2], n[0], n[1], n[2]);
    for (const auto& f : fund)
      if (f.type == t) ud += som_tekst(f, l.raekker[f.raekke]);
  }
  return ud + "\nIntet er ændret: et menneske afgør, hvad der er rigtigt.\n";
}

void skriv(JsonSkriver& w, const Fejlregistrering& f, const Kildeplacering& r) {
  w.objekt();
  sager::skriv_felter(w, f);
  w.felt("raekke");
  w.objekt();
  w.felt("kommune", r.kommune.tekst());
  w.felt("cpr");
  if (r.cpr)
    w.tekst(r.cpr->maskeret());
  else
    w.null();
  w.felt("nummer", r.nummer);
  w.felt("tilbud", navn(r.tilbud));
  w.felt("virksomhed", r.virksomhed);
  w.felt("fra");
  if (r.fra)
    w.tekst(iso(*r.fra));
  else
    w.null();
  w.felt("til");
  if (r.til)
    w.tekst(iso(*r.til));
  else
    w.null();
  w.objekt_slut();
  w.objekt_slut();
}

std::string som_json(const Liste& l, const std::vector<Fejlregistrering>& fund, const Valg& v) {
  std::string ud;
  JsonSkriver w(ud);
  w.objekt();
  w.felt("system", navn(v.system));
  w.felt("raekker");
  w.tal(static_cast<std::int64_t>(l.raekker.size()));
  w.felt("antal");
  w.objekt();
  for (const auto t : alle<Fejlregistreringstype>()) {
    const auto n = tael(fund, t);
    w.felt(navn(t));
    w.objekt();
    for (const auto s : alle<Sikkerhed>()) {
      w.felt(navn(s));
      w.tal(n[static_cast<std::size_t>(s)]);
    }
    w.objekt_slut();
  }
  w.objekt_slut();
  w.felt("fund");
  w.liste();
  for (const auto& f : fund) skriv(w, f, l.raekker[f.raekke]);
  w.liste_slut();
  w.objekt_slut();
  return ud + "\n";
}

}  // namespace

Resultat<std::string> udfoer_find_fejlregistreringer(const Kommando& k) {
  NYTTE_TRY(const auto valg, laes_valg(k));
  NYTTE_TRY(auto opslag, aabn_opslag(k));
  NYTTE_TRY(const auto liste, laes(k, valg, opslag.db));
  auto grundlag = sager::eget_grundlag(opslag.db, valg.kommune);
  grundlag.jobordrer = liste.jobordrer;
  const auto fund = sager::find_fejlregistreringer(liste.raekker, grundlag);
  return k.json ? som_json(liste, fund, valg) : som_tekst(liste, fund, opslag.egen);
}

}  // namespace nytte::app
