#include "sager/arbejdssted/registrer_arbejdssted.hpp"

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

Resultat<void> kontroller(store::Forbindelse& db, const Arbejdssted& a,
                          const std::string& arbejdsgiver_navn) {
  Feltkontrol felter;
  felter.paakraevet("navn", a.navn);
  felter.valgfri("adresse", a.adresse, kNavnLaengde);
  felter.valgfri("by", a.by, kNavnLaengde);
  felter.valgfri("postnummer", a.postnummer, 10);
  felter.valgfri("arbejdsgiver_navn", arbejdsgiver_navn, kNavnLaengde);
  if (a.ministeromraade) felter.valgfri("ministeromraade", *a.ministeromraade, kNavnLaengde);
  if (a.sektor == Sektor::stat && er_blank(a.ministeromraade.value_or("")))
    felter.fejl(Fejlkode::ministeromraade_mangler, "ministeromraade");
  if (a.tilskudsandel) felter.tal("tilskudsandel", *a.tilskudsandel, 0, 10'000);
  if (a.fuld_uge < Ugetimer::af(1) || a.fuld_uge > Ugetimer::af(60))
    felter.fejl(Fejlkode::tal_uden_for_graenser, "fuld_uge", "1 til 60 timer");
  if (a.koordinat && !er_i_danmark(*a.koordinat))
    felter.fejl(Fejlkode::tal_uden_for_graenser, "bredde",
                "stedet skal ligge i Danmark: 54 til 58 grader nord, 7 til 16 grader øst");
  if (!store::find_kommune(db, a.kommune)) felter.fejl(Fejlkode::kommune_ukendt, "kommune");
  return felter.svar();
}

Sporfelter aendrede_felter(const Arbejdssted& foer, const Arbejdssted& nu) {
  Sporfelter felter;
  const auto tag = [&](std::string_view navn_, const std::string& a, const std::string& b) {
    if (a != b) felter.emplace_back(navn_, b);
  };
  tag("navn", foer.navn, nu.navn);
  tag("adresse", foer.adresse, nu.adresse);
  tag("sektor", std::string(navn(foer.sektor)), std::string(navn(nu.sektor)));
  tag("cvr", foer.cvr.tekst(), nu.cvr.tekst());
  tag("ministeromraade", foer.ministeromraade.value_or(""), nu.ministeromraade.value_or(""));
  const auto koordinat = [](const std::optional<Koordinat>& x) {
    return x ? grader(x->bredde) + ", " + grader(x->laengde) : std::string();
  };
  tag("koordinat", koordinat(foer.koordinat), koordinat(nu.koordinat));
  tag("fuld_uge", foer.fuld_uge.tekst(), nu.fuld_uge.tekst());
  tag("lukket_fra", foer.lukket_fra ? iso(*foer.lukket_fra) : "",
      nu.lukket_fra ? iso(*nu.lukket_fra) : "");
  return felter;
}

}  // namespace

Resultat<Arbejdssted> registrer_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                            const NytArbejdssted& nyt, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Arbejdssted> {
    Arbejdssted a = nyt.arbejdssted;
    a.version = 1;
    NYTTE_TRY(kontroller(db, a, nyt.arbejdsgiver_navn));
    if (store::find_arbejdssted(db, a.p_nummer))
      return Fejl(Fejlkode::findes_allerede, "p_nummer", a.p_nummer.tekst());
    if (!er_blank(nyt.arbejdsgiver_navn))
      store::save_arbejdsgiver(db, a.cvr, nyt.arbejdsgiver_navn);
    NYTTE_TRY(store::insert_arbejdssted(db, a));
    noter(db, k,
          {"arbejdssted_registreret",
           "arbejdssted",
           a.p_nummer.tekst(),
           "",
           {{"navn", a.navn}, {"sektor", std::string(navn(a.sektor))}}});
    return a;
  });
}

Resultat<Arbejdssted> aendr_arbejdssted(store::Forbindelse& db, const Kontekst& k,
                                        const Arbejdssted& nyt, const std::string& grund,
                                        Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Arbejdssted> {
    NYTTE_TRY(kontroller(db, nyt, ""));
    const auto foer = store::find_arbejdssted(db, nyt.p_nummer);
    if (!foer) return Fejl(Fejlkode::findes_ikke, "p_nummer", nyt.p_nummer.tekst());
    Arbejdssted a = nyt;
    NYTTE_TRY(a.version, store::update_arbejdssted(db, nyt));
    const auto art =
        !foer->lukket_fra && a.lukket_fra ? "arbejdssted_lukket" : "arbejdssted_aendret";
    noter(db, k, {art, "arbejdssted", a.p_nummer.tekst(), grund, aendrede_felter(*foer, a)});
    return a;
  });
}

}  // namespace nytte::sager
