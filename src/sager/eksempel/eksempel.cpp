#include "sager/eksempel/eksempel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "sager/adgang/brugere.hpp"
#include "sager/arbejdssted/registrer_anden_ordning.hpp"
#include "sager/arbejdssted/registrer_repraesentant.hpp"
#include "sager/eksempel/ansoegninger.hpp"
#include "sager/eksempel/evaluering.hpp"
#include "sager/eksempel/forloeb.hpp"
#include "sager/eksempel/hold.hpp"
#include "sager/eksempel/kilde_003.hpp"
#include "sager/eksempel/maalgrupper.hpp"
#include "sager/eksempel/opgaver.hpp"
#include "sager/eksempel/projekter.hpp"
#include "sager/eksempel/raad.hpp"
#include "sager/eksempel/strategi.hpp"
#include "sager/eksempel/ugeplaner.hpp"
#include "sager/eksempel/videre.hpp"
#include "sager/import/importer.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bruger.hpp"

namespace nytte::sager {
namespace {

constexpr std::uint64_t kFroe = 20140101;
constexpr int kSidsteGamle = 2024;           // the last year with hearings and dispensations
const Dato kFoerste = Dato::af(2014, 1, 2);  // nytteindsats begins with 2014

Resultat<Kontekst> opret_brugere(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  std::optional<Kontekst> sagsbehandler;
  for (const auto& login : eksempellogins()) {
    const auto kommune = Kommunekode::fra(login.kommune).value();
    const Bruger bruger{.id = {},
                        .kommune = kommune,
                        .brugernavn = std::string(login.brugernavn),
                        .navn = std::string(login.navn),
                        .roller = {login.roller.begin(), login.roller.end()},
                        .aktiv = true,
                        .version = 1,
                        .raad = std::string(login.raad)};
    NYTTE_TRY(auto oprettet,
              opret_bruger(db, systemkontekst(nu, i_dag, kommune),
                           {bruger, std::string(kEksempelKodeord), Hashstyrke::proeve}));
    if (!sagsbehandler) sagsbehandler = Kontekst{std::move(oprettet), nu, i_dag, "eksempel"};
  }
  return *sagsbehandler;
}

Resultat<void> indlaes_kilde_003(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(importer(db, k, Importliste::arbejdssteder, kilde_003_arbejdssteder()));
  NYTTE_TRY(importer(db, k, Importliste::borgere, kilde_003_borgere()));
  NYTTE_TRY(importer(db, k, Importliste::jobordrer, kilde_003_jobordrer()));
  NYTTE_TRY(importer(db, k, Importliste::placeringer, kilde_003_placeringer()));
  return success();
}

Resultat<void> indlaes_steder(store::Forbindelse& db, const Kontekst& k,
                              const std::vector<Eksempelsted>& steder, Tilfaeldig& t,
                              const Aargang& foerste) {
  NYTTE_TRY(importer(db, k, Importliste::arbejdssteder, steder_csv(steder)));
  const Maaned sidste = k.i_dag.maaned() - 1;
  const Maaned fra = foerste.jobordrer.fra().maaned() - 5;
  const Maaned til = std::min(sidste, foerste.jobordrer.til().maaned());
  NYTTE_TRY(importer(db, k, Importliste::ansatte, ansatte_csv(steder, t, fra, til)));
  NYTTE_TRY(importer(db, k, Importliste::ansatte, ansatte_csv(steder, t, sidste - 5, sidste)));
  return success();
}

// A representative of the trade group at every workplace, some of them away for a while.
Resultat<void> udpeg_repraesentanter(store::Forbindelse& db, const Kontekst& k,
                                     const std::vector<Eksempelsted>& steder, Personer& personer,
                                     Dato fra) {
  for (std::size_t i = 0; i < steder.size(); ++i) {
    const auto& s = steder[i];
    NYTTE_TRY(auto m, registrer_repraesentant(db, k,
                                              {.id = {},
                                               .niveau = Niveau::tr_p_nummer,
                                               .p_nummer = PNummer::laes(s.p_nummer),
                                               .cvr = Cvr::laes(s.cvr).value(),
                                               .faggruppe = s.faggruppe,
                                               .navn = personer.navn(),
                                               .organisation = s.faggruppe,
                                               .email = "tr-" + s.p_nummer + "@fagforening.example",
                                               .fra = fra,
                                               .til = {}}));
    if (i % 15 != 3) continue;
    NYTTE_TRY(registrer_fravaer(db, k, {m.id, k.i_dag - 3, k.i_dag + 10, "ferie", 0}));
  }
  return success();
}

// People in the other schemes, some of them placed by the neighbouring municipality.
Resultat<void> andre_ordninger(store::Forbindelse& db, const std::array<Kontekst, 2>& kommuner,
                               const std::vector<Eksempelsted>& steder, Tilfaeldig& t,
                               Dato foerste) {
  const Kontekst& k = kommuner[0];
  for (std::size_t i = 0; i < steder.size(); i += 3) {
    for (const Dato fra : {foerste + (34 + t.mellem(0, 150)), k.i_dag - t.mellem(0, 60)}) {
      if (fra > k.i_dag) continue;
      const AndenOrdning ny{
          .ordning = t.chance(60) ? Ordning::virksomhedspraktik : Ordning::loentilskud,
          .p_nummer = PNummer::laes(steder[i].p_nummer).value(),
          .fra = fra,
          .til = fra + t.mellem(4, 26) * 7,
          .ugentlig_tid = Ugetimer::af(t.mellem(15, 37)),
          .bemaerkning = {}};
      NYTTE_TRY(registrer_anden_ordning(db, paa_dagen(kommuner[i % 2], fra), ny));
    }
  }
  return success();
}

// What the years draw from.
struct Forraad {
  const std::vector<Eksempelsted>& steder;
  Personer& personer;
  Tilfaeldig& t;
};

Resultat<void> aargang(store::Forbindelse& db, const Kontekst& k, const Forraad& f,
                       const Aargang& a) {
  auto& [steder, personer, t] = f;
  const auto borgere = eksempelborgere(personer, t, a);
  NYTTE_TRY(importer(db, k, Importliste::borgere, borgere_csv(borgere, personer, t, a)));
  NYTTE_TRY(importer(db, k, Importliste::jobordrer,
                     jobordrer_csv(steder, t, {a.foran, a.jobordrer, a.fra_kataloget})));
  NYTTE_TRY(hoer_medarbejderne(db, k, a));
  return lad_aaret_gaa(db, k, borgere, t, a);
}

std::string foran(int aar) { return fmt::format("JO{:02}", aar % 100); }

// A whole year that is over: the last one with hearings, or the one before this.
std::optional<Aargang> aaret_foer(Dato i_dag) {
  const int aar = std::min(kSidsteGamle, i_dag.aar() - 1);
  if (aar < kFoerste.aar()) return std::nullopt;
  const auto dag = [aar](int maaned, int d) { return Dato::fra(aar, maaned, d).value(); };
  return Aargang{.foran = foran(aar),
                 .jobordrer = *Periode::fra_til(dag(1, 2), dag(12, 31)),
                 .fra = dag(1, 8),
                 .til = dag(11, 25),
                 .borgere = 200,
                 .placeringer = 165,
                 .efter_2025 = false};
}

Aargang aaret_nu(Dato i_dag) {
  return {.foran = foran(i_dag.aar()),
          .jobordrer = *Periode::fra_til(std::max(kFoerste, i_dag - 200), i_dag + 240),
          .fra = std::max(kFoerste + 6, i_dag - 180),
          .til = i_dag + 45,
          .borgere = 200,
          .placeringer = 165,
          .efter_2025 = i_dag >= Dato::af(2025, 7, 1),
          .fra_kataloget = true};
}

// What is asked before a start is there before the placements it is asked of.
Resultat<void> maalgrupper_og_aargang(store::Forbindelse& db, const Kontekst& k, const Forraad& f,
                                      const Aargang& a) {
  Kontekst konsulent = k;
  konsulent.bruger = store::find_bruger(db, std::string("jens")).value();
  NYTTE_TRY(opret_eksempelarbejdsgange(db, konsulent, f.steder, a.jobordrer.fra()));
  NYTTE_TRY(aargang(db, k, f, a));
  return saet_eksempelforudsaetninger(db, k);
}

Kontekst nabo_af(const Kontekst& k) {
  Kontekst ud = k;
  ud.bruger.kommune = Kommunekode::fra(kNabokommune).value();
  return ud;
}

Kontekst som(store::Forbindelse& db, const Kontekst& k, const std::string& brugernavn) {
  Kontekst ud = k;
  ud.bruger = store::find_bruger(db, brugernavn).value();
  return ud;
}

// What the others of the house do: the council, the consultant, the leader, the project leader.
Resultat<void> de_andre(store::Forbindelse& db, const Kontekst& k,
                        const std::vector<Eksempelsted>& steder, Personer& personer) {
  const auto sekretariat = som(db, k, "ulla");
  const auto konsulent = som(db, k, "jens");
  const auto leder = som(db, k, "lone");
  NYTTE_TRY(opret_eksempelraad(db, sekretariat, personer));
  NYTTE_TRY(opret_eksempelansoegninger(db, {konsulent, sekretariat}, steder));
  NYTTE_TRY(opret_eksempelprojekter(db, {konsulent, leder}, steder));
  NYTTE_TRY(opret_eksempelstrategi(db, leder));
  return opret_eksempelhold(db, k, som(db, k, "pia"), personer);
}

Resultat<void> indlaes(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  if (store::list_brugere(db, {}, {}).i_alt > 0 ||
      store::list_arbejdssteder(db, {}, Arbejdsstedorden::navn, {}).i_alt > 0)
    return Fejl(Fejlkode::findes_allerede, "", "databasen er ikke tom");
  Tilfaeldig t(kFroe);
  Personer personer(t);
  NYTTE_TRY(const auto k, opret_brugere(db, nu, i_dag));
  NYTTE_TRY(indlaes_kilde_003(db, k));
  const auto steder = eksempelsteder(t);
  const auto foer = aaret_foer(i_dag);
  const auto nu_aar = aaret_nu(i_dag);
  const Aargang& foerste = foer ? *foer : nu_aar;
  NYTTE_TRY(indlaes_steder(db, k, steder, t, foerste));
  NYTTE_TRY(udpeg_repraesentanter(db, k, steder, personer, foerste.jobordrer.fra() - 365));
  NYTTE_TRY(andre_ordninger(db, {k, nabo_af(k)}, steder, t, foerste.jobordrer.fra()));
  const Forraad forraad{steder, personer, t};
  if (foer) {
    NYTTE_TRY(aargang(db, k, forraad, *foer));
  }
  NYTTE_TRY(opret_eksempelopgaver(db, k, nu_aar.jobordrer.fra()));
  NYTTE_TRY(maalgrupper_og_aargang(db, k, forraad, nu_aar));
  NYTTE_TRY(opret_eksempelvidere(db, k));
  NYTTE_TRY(opret_eksempelugeplaner(db, k));
  NYTTE_TRY(de_andre(db, k, steder, personer));
  if (!foer) return success();
  const auto leder = som(db, k, "lone");
  return opret_eksempelevaluering(db, leder, foer->jobordrer.fra().aar());
}

}  // namespace

const std::vector<Eksempellogin>& eksempellogins() {
  static const std::vector<Eksempellogin> alle{
      {"mette", "Mette Holm", {Rolle::sagsbehandler}, kEksempelkommune},
      {"jens", "Jens Bruun", {Rolle::virksomhedskonsulent}, kEksempelkommune},
      {"lone", "Lone Friis", {Rolle::leder}, kEksempelkommune},
      {"pia", "Pia Storm", {Rolle::projektleder}, kEksempelkommune},
      {"admin", "Anna Lindberg", {Rolle::administrator}, kEksempelkommune},
      {"nabo", "Niels Ravn", {Rolle::sagsbehandler, Rolle::virksomhedskonsulent}, kNabokommune},
      {"ulla", "Ulla Krog", {Rolle::sekretariat}, kEksempelkommune, kEksempelraad},
      {"svend", "Svend Aaby", {Rolle::sekretariat}, kEksempelkommune, kEksempelraad},
      {kEksempelformand, "Poul Winther", {Rolle::raadsmedlem}, kEksempelkommune, kEksempelraad}};
  return alle;
}

std::vector<Eksempellogin> aabne_eksempellogins(store::Forbindelse& db) {
  std::vector<Eksempellogin> aabne;
  for (const auto& login : eksempellogins()) {
    const auto bruger = store::find_bruger(db, std::string(login.brugernavn));
    if (!bruger || !bruger->aktiv || bruger->kommune != Kommunekode::fra(login.kommune)) continue;
    const auto hash = store::find_adgangskode(db, bruger->id);
    if (hash && kodeord_passer(kEksempelKodeord, *hash)) aabne.push_back(login);
  }
  return aabne;
}

Resultat<void> indlaes_eksempel(store::Forbindelse& db, Tidspunkt nu, Dato i_dag) {
  return i_transaktion(db, Koersel::gem, [&] { return indlaes(db, nu, i_dag); });
}

}  // namespace nytte::sager
