// Writing down what the council decided, the first time and as a correction.
#include <charconv>

#include "sager/raad/afgoerelse.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/raad_afgoerelse_visning.hpp"
#include "web/sider/raad_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

// The matter and the meeting it is decided at; a correction stands on the first decision's.
struct Sag {
  sager::Raadssagsvisning visning;
  sager::Moedevisning moede;
};

const sager::Raadsafgoerelsesvisning* gaeldende(const sager::Raadssagsvisning& v) {
  for (const auto& a : v.afgoerelser)
    if (a.gaelder) return &a;
  return nullptr;
}

Resultat<Sag> hent(const Anmodning& a, store::Forbindelse& db, bool rettelse) {
  const auto id = laes_id<AnsoegningId>(a, "id");
  if (!id) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto v, sager::vis_raadssag(db, a.kontekst(), *id));
  auto moede = v.linje.moede_id;
  if (rettelse) {
    const auto* foer = gaeldende(v);
    if (foer == nullptr) return Fejl(Fejlkode::tilstand_tillader_ikke, "afgoerelse");
    moede = foer->afgoerelse.moede;
  }
  if (!moede)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "moede", "sagen er ikke på en dagsorden");
  NYTTE_TRY(auto m, sager::vis_moede(db, a.kontekst(), *moede));
  return Sag{std::move(v), std::move(m)};
}

// Each member who was there must have a choice: nothing is taken for granted.
std::vector<Afstemning> laes_stemmer(Feltlaeser& l, const sager::Moedevisning& m) {
  std::vector<Afstemning> ud;
  for (const auto id : m.moede.til_stede) {
    const auto felt = stemmefelt(id);
    const auto t = l.tekst(felt);
    if (t == "deltog_ikke") continue;
    if (const auto s = l.kode<Stemme>(felt)) ud.push_back({id, *s});
  }
  return ud;
}

std::optional<Forhold> laes_forhold(Feltlaeser& l) {
  const auto personer = l.valgfrit_tal("personer");
  const auto pr = l.valgfrit_tal("pr_ansatte");
  if (!personer && !pr) return std::nullopt;
  if (!personer) l.fejl(Fejlkode::felt_mangler, "personer");
  if (!pr) l.fejl(Fejlkode::felt_mangler, "pr_ansatte");
  return Forhold{personer.value_or(1), pr.value_or(1)};
}

sager::NyRaadsafgoerelse laes_afgoerelse(Feltlaeser& l, const Sag& sag, bool rettelse) {
  sager::NyRaadsafgoerelse ny;
  ny.ansoegning = sag.visning.ansoegning.id;
  ny.skridt = l.tal("skridt").value_or(0);
  ny.udfald = l.kode<Raadsudfald>("udfald").value_or(Raadsudfald::afslaaet);
  ny.pladser = l.valgfrit_tal("pladser");
  ny.forhold = laes_forhold(l);
  ny.fra = l.valgfri_dato("fra");
  ny.til = l.valgfri_dato("til");
  ny.begrundelse = l.tekst("begrundelse");
  ny.vilkaar = l.tekst("vilkaar");
  ny.stemmer = laes_stemmer(l, sag.moede);
  if (rettelse) ny.moede = sag.moede.moede.id;
  return ny;
}

// What is known of the matter already; the votes and the outcome never.
Formular forslag(const Sag& sag, bool rettelse) {
  Formular f;
  const auto& i = sag.visning.ansoegning.indhold;
  const auto* foer = rettelse ? gaeldende(sag.visning) : nullptr;
  const auto fra = foer != nullptr ? foer->afgoerelse.fra : i.fra;
  const auto til = foer != nullptr ? foer->afgoerelse.til : i.til;
  if (fra) f.foreslaa("fra", kort_dato(*fra));
  if (til) f.foreslaa("til", kort_dato(*til));
  if (foer == nullptr && i.pladser) f.foreslaa("pladser", std::to_string(*i.pladser));
  return f;
}

Svar tegn(const Anmodning& a, store::Forbindelse& db, const AfgoerelsesSide& s,
          unsigned status = 200) {
  return vis(a, db, vis_afgoerelsesformular(ramme(a, db), s), status);
}

Svar send(const Anmodning& a, store::Forbindelse& db, const Sag& sag, bool rettelse) {
  const auto igen = [&](const Fejl& fejl) {
    return tegn(a, db, {sag.visning, sag.moede, rettelse, som_sendt(a, fejl), {}},
                static_cast<unsigned>(fejl.http_status()));
  };
  Feltlaeser l(a.form);
  const auto ny = laes_afgoerelse(l, sag, rettelse);
  if (!l.ok()) return igen(l.alle());
  if (l.tekst("handling") == "proev") {
    const auto v = sager::vurder_raadsafgoerelse(db, a.kontekst(), ny);
    if (!v) return igen(v.error());
    return tegn(a, db, {sag.visning, sag.moede, rettelse, som_sendt(a), v.value()});
  }
  const auto svar = rettelse ? sager::ret_raadsafgoerelse(db, a.kontekst(), ny, l.tekst("grund"))
                             : sager::registrer_raadsafgoerelse(db, a.kontekst(), ny);
  if (!svar) return igen(svar.error());
  if (!svar.value().afgoerelse)
    return tegn(a, db, {sag.visning, sag.moede, rettelse, som_sendt(a), svar.value().vurdering},
                422);
  return videre(raadssag_sti(ny.ansoegning), Besked::raadsafgoerelse_registreret);
}

Handler afgoer(bool rettelse) {
  return [rettelse](const Anmodning& a, store::Forbindelse& db) {
    const auto sag = hent(a, db, rettelse);
    if (!sag) return vis_fejlside(a, &db, sag.error());
    if (a.method == Method::post) return send(a, db, sag.value(), rettelse);
    return tegn(
        a, db,
        {sag.value().visning, sag.value().moede, rettelse, forslag(sag.value(), rettelse), {}});
  };
}

}  // namespace

void tilfoej_raadsafgoerelsessider(Ruter& ruter) {
  const auto skriver = kraever({Rolle::sekretariat});
  const std::string sag = "/raad/sager/{id}";
  ruter.get(sag + "/afgoer", skriver, afgoer(false));
  ruter.post(sag + "/afgoer", skriver, afgoer(false));
  ruter.get(sag + "/ret", skriver, afgoer(true));
  ruter.post(sag + "/ret", skriver, afgoer(true));
}

}  // namespace nytte::web
