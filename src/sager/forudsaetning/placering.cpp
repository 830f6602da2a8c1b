#include "sager/forudsaetning/placering.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bruger.hpp"
#include "store/forudsaetning.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

// All that is ever written of a certificate of convictions.
constexpr std::string_view kAttestSet = "Attesten er set";

bool kan_vente(Placeringstilstand t) {
  return t == Placeringstilstand::kommende || t == Placeringstilstand::i_gang;
}

std::vector<TidligereForudsaetning> brugbare(store::Forbindelse& db, const Kontekst& k,
                                             const Placering& p) {
  if (!p.borger) return {};
  auto alle = store::list_opfyldte_forudsaetninger(db, k.bruger.kommune, *p.borger);
  std::erase_if(alle, [&](const auto& t) { return t.placering == p.id; });
  return opfyldte_paa_borgeren(alle, p.fra);
}

struct Sag {
  Forudsaetning forudsaetning;
  Placering placering;
};

Resultat<Sag> hent(store::Forbindelse& db, const Kontekst& k, std::int64_t id, Version version) {
  auto f = store::find_forudsaetning(db, k.bruger.kommune, id);
  if (!f) return Fejl(Fejlkode::findes_ikke);
  if (f->version != version) return Fejl(Fejlkode::version_foraeldet);
  auto p = store::find_placering(db, k.bruger.kommune, f->placering);
  if (!p) return Fejl(Fejlkode::findes_ikke);
  return Sag{*std::move(f), *std::move(p)};
}

Resultat<Version> gem(store::Forbindelse& db, const Kontekst& k, const Forudsaetning& f,
                      std::string_view art, const std::string& grund) {
  NYTTE_TRY(const auto version, store::update_forudsaetning(db, k.bruger.kommune, f));
  noter(db, k,
        {art,
         "placering",
         std::to_string(f.placering.vaerdi),
         grund,
         {{"hvad", forudsaetning_ord(f.art, f.navn)},
          {"dag", f.opfyldt ? iso(*f.opfyldt) : iso(k.i_dag)},
          {"bevis", f.opfyldt ? f.bevis : ""}}});
  return version;
}

// The earlier proof it is taken from, as proof of this one.
Resultat<void> brug_tidligere(store::Forbindelse& db, const Kontekst& k, const Sag& sag,
                              Opfyldelse& o) {
  const auto alle = brugbare(db, k, sag.placering);
  const auto t =
      std::find_if(alle.begin(), alle.end(), [&](const auto& x) { return x.id == *o.tidligere; });
  const Forudsaetningskrav krav{.art = sag.forudsaetning.art, .navn = sag.forudsaetning.navn};
  if (t == alle.end() || allerede(krav, {*t}) == nullptr)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "tidligere",
                "det tidligere bevis gælder ikke for denne betingelse");
  o.gaelder_til = t->gaelder_til;
  o.bevis = "Vist " + paa_dansk(t->opfyldt) + " hos " + t->arbejdssted + " og gælder stadig";
  return success();
}

void kontroller(Feltkontrol& felter, const Kontekst& k, const Sag& sag, const Opfyldelse& o) {
  if (!sag.forudsaetning.aaben())
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "opfyldt", "den er allerede på plads");
  if (o.opfyldt > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, "opfyldt", "ligger efter i dag");
  if (o.gaelder_til && *o.gaelder_til < std::max(o.opfyldt, sag.placering.fra))
    felter.fejl(Fejlkode::dato_ugyldig, "gaelder_til", "gælder ikke, når borgeren begynder");
  if (!er_attest(sag.forudsaetning.art)) return felter.paakraevet("bevis", o.bevis, kTekstLaengde);
  if (!er_blank(o.bevis))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "bevis",
                "skriv intet om en attest: der gemmes kun, at den er set, hvornår og af hvem");
}

std::vector<Ventende> samlet(std::vector<store::AabenForudsaetning> alle) {
  std::vector<Ventende> ud;
  for (auto& a : alle) {
    if (ud.empty() || ud.back().placering != a.forudsaetning.placering)
      ud.push_back({a.forudsaetning.placering, a.arbejdssted, a.fra, {}});
    ud.back().mangler.push_back(std::move(a.forudsaetning));
  }
  return ud;
}

}  // namespace

Resultat<Forudsaetningsvisning> vis_forudsaetninger(store::Forbindelse& db, const Kontekst& k,
                                                    PlaceringId placering) {
  NYTTE_TRY(auto vist, vis_placering(db, k, placering));
  Forudsaetningsvisning v{.placering = std::move(vist), .linjer = {}, .mangler = {}};
  const auto& p = v.placering.placering;
  v.foer_start = k.i_dag < p.fra;
  const auto tidligere = brugbare(db, k, p);
  for (auto& f : store::list_forudsaetninger(db, placering)) {
    Forudsaetningslinje l{.forudsaetning = f, .set_af_navn = {}};
    if (f.set_af)
      if (const auto b = store::find_bruger(db, *f.set_af)) l.set_af_navn = b->navn;
    if (f.aaben() && kan_vente(v.placering.tilstand)) {
      if (const auto* t = allerede({.art = f.art, .navn = f.navn}, tidligere)) l.tidligere = *t;
      if (f.noedvendig) v.mangler.push_back(f);
    }
    v.linjer.push_back(std::move(l));
  }
  return v;
}

std::vector<Ventende> borgers_ventende(store::Forbindelse& db, const Kontekst& k, BorgerId borger) {
  if (!maa_se_borgere(k)) return {};
  return samlet(store::list_aabne_forudsaetninger(db, k.bruger.kommune, k.i_dag, borger));
}

std::vector<Ventende> ordrens_ventende(store::Forbindelse& db, const Kontekst& k,
                                       JobordreId jobordre) {
  auto alle = store::list_aabne_forudsaetninger(db, k.bruger.kommune, k.i_dag);
  std::erase_if(alle, [&](const auto& a) { return a.jobordre != jobordre; });
  auto ud = samlet(std::move(alle));
  std::stable_sort(ud.begin(), ud.end(),
                   [](const auto& a, const auto& b) { return a.fra < b.fra; });
  return ud;
}

std::vector<Forudsaetningsforslag> forhaandsvis_forudsaetninger(store::Forbindelse& db,
                                                                const Kontekst& k,
                                                                const Forudsaetningsemne& emne) {
  if (!maa_se_borgere(k)) return {};
  const auto bog = laes_kravbog(db, k.bruger.kommune, emne.fra);
  const auto opfyldte = opfyldte_paa_borgeren(
      store::list_opfyldte_forudsaetninger(db, k.bruger.kommune, emne.borger), emne.fra);
  std::vector<Forudsaetningsforslag> ud;
  for (auto& x : kraevede(bog, emne.gruppe, emne.p_nummer, emne.jobordre)) {
    const auto* t = allerede(x.krav, opfyldte);
    ud.push_back(
        {std::move(x.krav), std::move(x.kilder), t == nullptr ? std::nullopt : std::optional(*t)});
  }
  return ud;
}

Resultat<Version> opfyld_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                       const Opfyldelse& o, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    NYTTE_TRY(auto sag, hent(db, k, o.id, o.version));
    Opfyldelse ny = o;
    if (ny.tidligere) {
      NYTTE_TRY(brug_tidligere(db, k, sag, ny));
    }
    Feltkontrol felter;
    kontroller(felter, k, sag, ny);
    NYTTE_TRY(felter.svar());
    Forudsaetning f = std::move(sag.forudsaetning);
    f.opfyldt = ny.opfyldt;
    f.gaelder_til = ny.gaelder_til;
    f.bevis = er_attest(f.art) ? std::string(kAttestSet) : ny.bevis;
    f.set_af = k.bruger.id;
    return gem(db, k, f, "forudsaetning_opfyldt", "");
  });
}

Resultat<Version> lad_bortfalde(store::Forbindelse& db, const Kontekst& k,
                                const Forudsaetningsskift& s, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    NYTTE_TRY(auto sag, hent(db, k, s.id, s.version));
    Feltkontrol felter;
    if (er_blank(s.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
    felter.valgfri("grund", s.grund);
    if (!sag.forudsaetning.aaben()) felter.fejl(Fejlkode::tilstand_tillader_ikke, "grund");
    NYTTE_TRY(felter.svar());
    Forudsaetning f = std::move(sag.forudsaetning);
    f.bortfaldet = true;
    f.bevis = s.grund;
    f.set_af = k.bruger.id;
    return gem(db, k, f, "forudsaetning_bortfaldet", s.grund);
  });
}

Resultat<Version> genaabn_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                        const Forudsaetningsskift& s, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    NYTTE_TRY(auto sag, hent(db, k, s.id, s.version));
    Feltkontrol felter;
    if (er_blank(s.grund)) felter.fejl(Fejlkode::begrundelse_mangler, "grund");
    felter.valgfri("grund", s.grund);
    if (sag.forudsaetning.aaben()) felter.fejl(Fejlkode::tilstand_tillader_ikke, "grund");
    NYTTE_TRY(felter.svar());
    Forudsaetning f = std::move(sag.forudsaetning);
    f.opfyldt.reset();
    f.gaelder_til.reset();
    f.bevis.clear();
    f.bortfaldet = false;
    f.set_af.reset();
    return gem(db, k, f, "forudsaetning_genaabnet", s.grund);
  });
}

Resultat<std::int64_t> tilfoej_forudsaetning(store::Forbindelse& db, const Kontekst& k,
                                             PlaceringId placering, const Forudsaetningskrav& krav,
                                             Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    const auto p = store::find_placering(db, k.bruger.kommune, placering);
    if (!p) return Fejl(Fejlkode::findes_ikke);
    Feltkontrol felter;
    kontroller_krav(felter, krav);
    if (!kan_vente(tilstand(*p, k.i_dag)))
      felter.fejl(Fejlkode::tilstand_tillader_ikke, "art", "placeringen venter ikke på noget");
    for (const auto& f : store::list_forudsaetninger(db, placering))
      if (enslydende({.art = f.art, .navn = f.navn}, krav))
        felter.fejl(Fejlkode::findes_allerede, "navn");
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_forudsaetning(db,
                                                {.id = 0,
                                                 .placering = placering,
                                                 .art = krav.art,
                                                 .navn = krav.navn,
                                                 .noedvendig = krav.noedvendig,
                                                 .ejer = krav.ejer,
                                                 .kilder = {Forudsaetningskilde::tilfoejet},
                                                 .arbejdsdage = krav.arbejdsdage,
                                                 .frist = p->fra,
                                                 .opfyldt = {},
                                                 .bevis = {}},
                                                k.i_dag);
    noter(db, k,
          {"forudsaetning_tilfoejet",
           "placering",
           std::to_string(placering.vaerdi),
           "",
           {{"hvad", forudsaetning_ord(krav.art, krav.navn)}}});
    return id;
  });
}

}  // namespace nytte::sager
