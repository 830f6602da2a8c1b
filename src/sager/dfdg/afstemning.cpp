#include "sager/dfdg/afstemning.hpp"

#include <algorithm>
#include <set>

#include "sager/adgang/brugere.hpp"
#include "sager/dfdg/indhold.hpp"
#include "sager/registrering/kodelister.hpp"
#include "sager/registrering/registrering.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/dfdg.hpp"
#include "store/dfdg_forskel.hpp"
#include "store/registrering.hpp"

namespace nytte::sager {
namespace {

bool undervejs(store::Forbindelse& db, PlaceringId id) {
  const auto alle = store::list_forsendelser(db, Registeremne::placering, id.vaerdi);
  return std::any_of(alle.begin(), alle.end(),
                     [](const auto& f) { return f.tilstand == Forsendelsestilstand::venter; });
}

// What nytte would send, as the fields of a difference where the other side has nothing.
std::vector<Feltforskel> som_felter(const Registeraktivitet& a, bool er_her) {
  std::vector<Feltforskel> felter;
  const auto et = [&](std::string felt, std::string tekst) {
    felter.push_back(er_her ? Feltforskel{std::move(felt), std::move(tekst), {}}
                            : Feltforskel{std::move(felt), {}, std::move(tekst)});
  };
  et("fra", iso(a.fra));
  if (a.til) et("til", iso(*a.til));
  et("p_nummer", a.p_nummer);
  return felter;
}

class Borgerafstemning {
 public:
  Borgerafstemning(store::Forbindelse& db, const Registerur& ur, const Afstemningsborger& b,
                   Kommunekode kommune)
      : db_(db), ur_(ur), b_(b), kommune_(kommune), bog_(hent_kodebog(db)) {}

  void se_paa_vores(const std::vector<Registeraktivitet>& der) {
    for (const auto id : store::list_aktive_placeringer(db_, kommune_, b_.borger, ur_.i_dag)) {
      const auto her = aktivitet_her(db_, kommune_, id);
      if (!her) continue;
      sete_.insert(her->noegle);
      if (undervejs(db_, id)) continue;
      const auto i_registeret = std::find_if(der.begin(), der.end(), [&](const auto& a) {
        return a.noegle == her->noegle && !a.fejloprettet;
      });
      if (i_registeret == der.end())
        noter(Forskelsart::kun_her, her->noegle, id, som_felter(*her, true));
      else
        sammenlign(*her, *i_registeret, id);
    }
  }

  void se_paa_deres(const std::vector<Registeraktivitet>& der) {
    for (const auto& a : der) {
      if (sete_.contains(a.noegle) || a.fejloprettet || !er_vores_sag(a)) continue;
      const auto id = store::find_registeremne(db_, Registeremne::placering, a.noegle);
      if (!id) {
        noter(Forskelsart::kun_der, a.noegle, std::nullopt, som_felter(a, false));
        continue;
      }
      const PlaceringId placering{*id};
      const auto her = aktivitet_her(db_, kommune_, placering);
      if (her && !undervejs(db_, placering)) sammenlign(*her, a, placering);
    }
  }

  std::int64_t luk_resten() {
    std::int64_t aabne = 0;
    for (auto& g : store::list_aabne_forskelle(db_, kommune_, b_.borger)) {
      if (fundne_.contains(g.forskel.noegle)) {
        ++aabne;
        continue;
      }
      g.forskel.tilstand = Forskelstilstand::forsvundet;
      (void)store::set_forskel_tilstand(db_, g.forskel);
    }
    return aabne;
  }

 private:
  // Active, nytteindsats, and of this municipality as an authority.
  bool er_vores_sag(const Registeraktivitet& a) const {
    if (a.til && *a.til < ur_.i_dag) return false;
    if (a.ansvarlig.kode != b_.afsender.kode) return false;
    return find_egen(bog_, Kodelistenavn::jobordretype, a.jobordretype).has_value();
  }
  void sammenlign(const Registeraktivitet& her, const Registeraktivitet& der, PlaceringId id) {
    auto felter = forskelle(her, der);
    if (!felter.empty()) noter(Forskelsart::forskellig, her.noegle, id, std::move(felter));
  }
  void noter(Forskelsart art, const std::string& noegle, std::optional<PlaceringId> placering,
             std::vector<Feltforskel> felter) {
    fundne_.insert(noegle);
    Registerforskel f{.id = {},
                      .kommune = kommune_,
                      .art = art,
                      .noegle = noegle,
                      .placering = placering,
                      .borger = b_.borger,
                      .felter = std::move(felter),
                      .fundet = ur_.nu,
                      .senest_set = ur_.nu,
                      .bemaerkning = {},
                      .bruger = {},
                      .bruger_navn = {}};
    noter_forskel(db_, ur_.nu, f);
  }

  store::Forbindelse& db_;
  const Registerur& ur_;
  const Afstemningsborger& b_;
  Kommunekode kommune_;
  Kodebog bog_;
  std::set<std::string> sete_;
  std::set<std::string> fundne_;
};

}  // namespace

std::vector<Kommunekode> afstemningskommuner(store::Forbindelse& db) {
  return store::list_registerkommuner(db);
}

std::vector<BorgerId> afstemningsborgere(store::Forbindelse& db, Kommunekode kommune, Dato dag) {
  return store::list_afstemningsborgere(db, kommune, dag);
}

Resultat<Afstemningsborger> laes_afstemningsborger(store::Forbindelse& db, Kommunekode kommune,
                                                   BorgerId borger) {
  const auto b = store::find_borger(db, kommune, borger);
  if (!b) return Fejl(Fejlkode::findes_ikke, "borger");
  const auto m = find_myndighed(db, kommune);
  return Afstemningsborger{borger,
                           b->cpr.udlever(CprFormaal::indberetning),
                           {m.kode, m.navn, m.organisationstype, "nytte, natlig afstemning", {}}};
}

std::optional<Registeraktivitet> aktivitet_her(store::Forbindelse& db, Kommunekode kommune,
                                               PlaceringId placering) {
  const auto r = hent_registrering(db, kommune, placering);
  if (!r) return std::nullopt;
  const bool annulleret = r.value().status == Placeringsstatus::annulleret;
  return i_koder(r.value(), hent_kodebog(db),
                 annulleret ? Registerhandling::annuller : Registerhandling::aendr)
      .post;
}

void noter_forskel(store::Forbindelse& db, Tidspunkt nu, const Registerforskel& f) {
  const auto json = forskelle_json(f.felter);
  const auto foer = store::seneste_forskel(db, f.kommune, f.noegle);
  const bool samme_art = foer && foer->forskel.art == f.art;
  if (samme_art && foer->forskel.tilstand == Forskelstilstand::aaben)
    return store::set_forskel_set(db, foer->forskel.id, json, nu);
  if (samme_art && foer->forskel.tilstand == Forskelstilstand::haandteret &&
      foer->felter_json == json)
    return;
  if (foer && foer->forskel.tilstand == Forskelstilstand::aaben) {
    auto gammel = foer->forskel;
    gammel.tilstand = Forskelstilstand::forsvundet;
    (void)store::set_forskel_tilstand(db, gammel);
  }
  store::insert_forskel(db, {f, json});
}

void gem_forskel(store::Forbindelse& db, Tidspunkt nu, const Registerforsendelse& f,
                 const std::vector<Feltforskel>& felter) {
  if (f.emne != Registeremne::placering) return;  // a job order is set right by its next revision
  noter_forskel(db, nu,
                {.id = {},
                 .kommune = f.kommune,
                 .art = Forskelsart::forskellig,
                 .noegle = f.noegle,
                 .placering = PlaceringId{f.emne_id},
                 .borger = f.borger,
                 .felter = felter,
                 .fundet = nu,
                 .senest_set = nu,
                 .bemaerkning = {},
                 .bruger = {},
                 .bruger_navn = {}});
}

Resultat<std::int64_t> gem_afstemning(store::Forbindelse& db, const Registerur& ur,
                                      const Afstemningsborger& b, Kommunekode kommune,
                                      const std::vector<Registeraktivitet>& der) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::int64_t> {
    Borgerafstemning afstemning(db, ur, b, kommune);
    afstemning.se_paa_vores(der);
    afstemning.se_paa_deres(der);
    return afstemning.luk_resten();
  });
}

Resultat<void> gem_afstemningsrunde(store::Forbindelse& db, const Registerur& ur,
                                    Kommunekode kommune, std::int64_t borgere,
                                    std::int64_t fejlede) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<void> {
    const auto fundne = store::count_aabne_forskelle(db, kommune);
    store::insert_afstemning(db, {kommune, ur.nu, borgere, fejlede, fundne});
    noter(db, systemkontekst(ur.nu, ur.i_dag, kommune),
          {.art = "register_afstemt",
           .emne = "dfdg",
           .noegle = kommune.tekst(),
           .grund = {},
           .felter = {{"borgere", std::to_string(borgere)},
                      {"fejlede", std::to_string(fejlede)},
                      {"forskelle", std::to_string(fundne)}}});
    return success();
  });
}

std::optional<Tidspunkt> senest_afstemt(store::Forbindelse& db, Kommunekode kommune) {
  const auto r = store::seneste_afstemning(db, kommune);
  return r ? std::optional(r->begyndt) : std::nullopt;
}

}  // namespace nytte::sager
