#include "sager/forudsaetning/krav.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/forudsaetning.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kHoejstArbejdsdage = 60;

bool samme_sted(const store::StilletKrav& s, const Kravsted& hvor) {
  return s.p_nummer == hvor.p_nummer && s.jobordre == hvor.jobordre;
}

// The subject and key of its event; nothing when it is not there.
std::optional<std::pair<std::string_view, std::string>> emne(store::Forbindelse& db,
                                                             const Kontekst& k,
                                                             const Kravsted& hvor) {
  if (hvor.p_nummer) {
    if (!store::find_arbejdssted(db, *hvor.p_nummer)) return std::nullopt;
    return std::pair{std::string_view("arbejdssted"), hvor.p_nummer->tekst()};
  }
  if (!hvor.jobordre || !store::find_jobordre(db, k.bruger.kommune, *hvor.jobordre))
    return std::nullopt;
  return std::pair{std::string_view("jobordre"), std::to_string(hvor.jobordre->vaerdi)};
}

bool siger_intet_alene(Forudsaetningsart art) {
  return art == Forudsaetningsart::kursus || art == Forudsaetningsart::vaccination ||
         art == Forudsaetningsart::koerekort || art == Forudsaetningsart::andet;
}

}  // namespace

void kontroller_krav(Feltkontrol& felter, const Forudsaetningskrav& krav,
                     const std::string& foran) {
  if (siger_intet_alene(krav.art))
    felter.paakraevet(foran + "navn", krav.navn);
  else
    felter.valgfri(foran + "navn", krav.navn, kNavnLaengde);
  felter.tal(foran + "arbejdsdage", krav.arbejdsdage, 0, kHoejstArbejdsdage);
}

Resultat<std::int64_t> tilfoej_krav(store::Forbindelse& db, const Kontekst& k, const Kravsted& hvor,
                                    const Forudsaetningskrav& krav, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    const auto om = emne(db, k, hvor);
    if (!om) return Fejl(Fejlkode::findes_ikke);
    Feltkontrol felter;
    kontroller_krav(felter, krav);
    for (const auto& s : store::list_krav(db, k.bruger.kommune))
      if (samme_sted(s, hvor) && enslydende(s.krav, krav))
        felter.fejl(Fejlkode::findes_allerede, "navn", "det kræves allerede");
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_krav(db, k.bruger.kommune, {krav, hvor.p_nummer, hvor.jobordre},
                                       {k.bruger.id, k.nu});
    noter(db, k,
          {"forudsaetningskrav_tilfoejet",
           om->first,
           om->second,
           "",
           {{"hvad", forudsaetning_ord(krav.art, krav.navn)},
            {"noedvendig", krav.noedvendig ? "ja" : "nej"}}});
    return id;
  });
}

Resultat<void> fjern_krav(store::Forbindelse& db, const Kontekst& k, std::int64_t id,
                          const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    const auto s = store::find_krav(db, k.bruger.kommune, id);
    if (!s) return Fejl(Fejlkode::findes_ikke);
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    Feltkontrol felter;
    felter.valgfri("grund", grund);
    NYTTE_TRY(felter.svar());
    const auto om = emne(db, k, {s->p_nummer, s->jobordre});
    if (!om) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(store::annuller_krav(db, k.bruger.kommune, id));
    noter(db, k,
          {"forudsaetningskrav_fjernet",
           om->first,
           om->second,
           grund,
           {{"hvad", forudsaetning_ord(s->krav.art, s->krav.navn)}}});
    return success();
  });
}

Resultat<std::vector<Forudsaetningskrav>> vis_krav(store::Forbindelse& db, const Kontekst& k,
                                                   const Kravsted& hvor) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<std::vector<Forudsaetningskrav>> {
    if (!emne(db, k, hvor)) return Fejl(Fejlkode::findes_ikke);
    std::vector<Forudsaetningskrav> ud;
    for (auto& s : store::list_krav(db, k.bruger.kommune))
      if (samme_sted(s, hvor)) ud.push_back(std::move(s.krav));
    return ud;
  });
}

}  // namespace nytte::sager
