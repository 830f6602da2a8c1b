#include "sager/maalgruppe/maalgrupper.hpp"

#include <algorithm>

#include "kontrakt/fund_tekst.hpp"
#include "kontrakt/saetning.hpp"
#include "kontrakt/tekst.hpp"
#include "regler/gruppevilkaar.hpp"
#include "regler/register.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/maalgruppe/arbejdsgang.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdsgang.hpp"

namespace nytte::sager {
namespace {

using regler::Gruppevilkaar;
using regler::Laengde;

constexpr std::int32_t kUge = 7;

std::string flertal(Visitation v) {
  std::string ord(kontrakt::tekst(v));
  return ord + "e";  // jobparate, uddannelsesparate
}

std::string antal(std::int32_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}

std::string ord(Laengde l) {
  return l.maaneder > 0 ? antal(l.maaneder, "måned", "måneder") : antal(l.uger, "uge", "uger");
}

// One text where young and old have the same, else both.
std::string efter_alder(const std::string& voksen, const std::string& ung) {
  if (voksen == ung || ung.empty()) return voksen;
  if (voksen.empty()) return ung;
  return "Fra 30 år eller med uddannelse: " + voksen + " Under 30 år uden uddannelse: " + ung;
}

class Linjer {
 public:
  explicit Linjer(const Gruppevilkaar& v) : v_(v) {}

  std::vector<Vilkaarslinje> alle() {
    maa_tilbydes();
    raadighed();
    tag(Vilkaar::varighed,
        v_.hoejst_dage ? "Højst " + antal(*v_.hoejst_dage / kUge, "uge", "uger") + " (" +
                             antal(*v_.hoejst_dage, "dag", "dage") + ")."
                       : "Ingen varighedsgrænse.",
        v_.varighed);
    ugentlig_tid();
    kort(Vilkaar::integrationstimer, v_.integrationstimer);
    tilbud();
    if (v_.cv)
      tag(Vilkaar::cv,
          antal(v_.cv->dage / kUge, "uge", "uger") +
              (v_.cv->fra_tilmelding ? " efter tilmelding på Jobnet."
                                     : " efter første henvendelse til kommunen."),
          v_.cv->hjemmel);
    kort(Vilkaar::arbejdspligt, v_.arbejdspligt);
    kort(Vilkaar::saerligt_tilrettelagt, v_.saerligt_tilrettelagt);
    kort(Vilkaar::suspension, v_.suspension);
    return std::move(ud_);
  }

 private:
  void tag(Vilkaar vilkaar, std::string tekst, const Hjemmel* h) {
    ud_.push_back({vilkaar, std::move(tekst), h, h != nullptr && h->grad == Grad::U});
  }
  void kort(Vilkaar vilkaar, const std::optional<regler::Kortlinje>& l) {
    if (l) tag(vilkaar, std::string(l->indhold), l->hjemmel);
  }
  void maa_tilbydes() {
    const auto saetning = [](const std::optional<Vurdering>& v) {
      return v ? kontrakt::saetning(*v) : std::string();
    };
    tag(Vilkaar::maa_tilbydes, efter_alder(saetning(v_.voksen), saetning(v_.ung)),
        (v_.voksen ? v_.voksen : v_.ung)->hjemmel);
  }
  void raadighed() {
    const auto& v = v_.raadighedsafproevende;
    if (v.udfald == Udfald::ikke_relevant || v.udfald == Udfald::opfyldt) return;
    const auto* periode = regler::periode_paa(regler::regelkort(Regel::raadighedsafproevende),
                                              v.hjemmel ? v.hjemmel->fra : Dato::af(2015, 1, 1),
                                              v_.gruppe.population);
    tag(Vilkaar::raadighedsafproevende,
        periode != nullptr ? std::string(periode->indhold) : kontrakt::saetning(v), v.hjemmel);
  }
  void ugentlig_tid() {
    std::string t =
        (v_.uge.praecis ? "Præcis " : "Højst ") + v_.uge.hoejst.paa_dansk() + " om ugen";
    if (v_.uge.hoejst == kFuldUge) t += " (arbejdspladsens fulde uge, hvis den er en anden)";
    if (v_.uge_deltid) t += "; deltidsforsikrede højst " + v_.uge_deltid->hoejst.paa_dansk();
    tag(Vilkaar::ugentlig_tid, t + ".", v_.uge.hjemmel);
  }
  void tilbud() {
    using regler::Tilbudsvilkaar;
    en_frist(Vilkaar::foerste_tilbud, {&Tilbudsvilkaar::foerste, &Tilbudsvilkaar::hjemmel_foerste},
             "Inden ", ".");
    en_frist(Vilkaar::naeste_tilbud, {&Tilbudsvilkaar::naeste, &Tilbudsvilkaar::hjemmel_naeste},
             "Højst ", " efter det forrige.");
  }

  struct Fristfelter {
    std::optional<Laengde> regler::Tilbudsvilkaar::*laengde;
    const Hjemmel* regler::Tilbudsvilkaar::*hjemmel;
  };
  // Where the young have another length, its own paragraph stands with it.
  void en_frist(Vilkaar vilkaar, const Fristfelter& felter, const char* foran, const char* efter) {
    const auto& voksen = v_.voksen ? v_.tilbud_voksen : std::nullopt;
    const auto& ung = v_.ung ? v_.tilbud_ung : std::nullopt;
    const auto laengde = [&](const auto& t) { return t ? (*t).*felter.laengde : std::nullopt; };
    const auto hjemmel = [&](const auto& t) { return t ? (*t).*felter.hjemmel : nullptr; };
    const auto a = laengde(voksen);
    const auto b = laengde(ung);
    const std::string en = a ? foran + ord(*a) + efter : "";
    std::string anden = b ? foran + ord(*b) : "";
    const Hjemmel* h = hjemmel(ung);
    if (h != nullptr && a && b && !(*a == *b)) anden += " (" + kontrakt::hjemmeltekst(*h) + ")";
    if (b) anden += efter;
    if (!en.empty() || !anden.empty())
      tag(vilkaar, efter_alder(en, anden), hjemmel(a ? voksen : ung));
  }

  const Gruppevilkaar& v_;
  std::vector<Vilkaarslinje> ud_;
};

const Gruppekort* find(const std::vector<Gruppekort>& alle, const Borgergruppe& g) {
  const auto i =
      std::find_if(alle.begin(), alle.end(), [&](const auto& x) { return x.gruppe == g; });
  return i == alle.end() ? nullptr : &*i;
}

std::string linje(const Gruppekort& g, Vilkaar v) {
  for (const auto& l : g.lov)
    if (l.vilkaar == v) return l.tekst;
  return {};
}

void sammenlign(std::vector<Vilkaarsaendring>& ud, const Gruppekort& foer, const Gruppekort& nu) {
  for (const auto v : alle<Vilkaar>()) {
    auto a = linje(foer, v);
    auto b = linje(nu, v);
    if (a != b) ud.push_back({nu.navn, std::string(vilkaar_ord(v)), std::move(a), std::move(b)});
  }
}

}  // namespace

std::string_view vilkaar_ord(Vilkaar v) {
  switch (v) {
    case Vilkaar::maa_tilbydes:
      return "Må tilbydes";
    case Vilkaar::raadighedsafproevende:
      return "Kun for at afprøve rådighed";
    case Vilkaar::varighed:
      return "Varighed";
    case Vilkaar::ugentlig_tid:
      return "Timer";
    case Vilkaar::integrationstimer:
      return "15 timer i programmet";
    case Vilkaar::foerste_tilbud:
      return "Første tilbud";
    case Vilkaar::naeste_tilbud:
      return "Næste tilbud";
    case Vilkaar::cv:
      return "CV på Jobnet";
    case Vilkaar::arbejdspligt:
      return "Arbejdspligt";
    case Vilkaar::saerligt_tilrettelagt:
      return "Særligt tilrettelagt";
    case Vilkaar::suspension:
      return "Suspension";
  }
  return {};
}

std::string gruppenavn(const Borgergruppe& g) {
  std::string ud = kontrakt::med_stort(kontrakt::tekst(g.ydelse));
  if (g.visitation) ud += ", " + flertal(*g.visitation);
  if (g.population == Population::integrationsprogram) ud += ", i integrationsprogrammet";
  if (g.population == Population::ukraine) ud += ", efter særloven om Ukraine";
  return ud;
}

std::vector<Gruppekort> grupper_efter_loven(Dato dag) {
  std::vector<Gruppekort> ud;
  for (const auto& g : regler::grupper_paa(dag)) {
    const auto v = regler::gruppevilkaar(g, dag);
    const auto forbehold = [](const std::optional<Vurdering>& x) {
      return x && x->udfald == Udfald::advarsel;
    };
    ud.push_back({.gruppe = g,
                  .navn = gruppenavn(g),
                  .med_forbehold = forbehold(v.voksen) || forbehold(v.ung),
                  .lov = Linjer(v).alle(),
                  .gang = {},
                  .kommende = {}});
  }
  return ud;
}

std::vector<Vilkaarsaendring> aendringer_paa(Dato dag) {
  const auto foer = grupper_efter_loven(dag - 1);
  const auto nu = grupper_efter_loven(dag);
  std::vector<Vilkaarsaendring> ud;
  for (const auto& g : nu) {
    if (const auto* gammel = find(foer, g.gruppe))
      sammenlign(ud, *gammel, g);
    else
      ud.push_back({g.navn, "Gruppen", "", "Kan få nytteindsats"});
  }
  for (const auto& g : foer)
    if (find(nu, g.gruppe) == nullptr)
      ud.push_back({g.navn, "Gruppen", "Kunne få nytteindsats", ""});
  return ud;
}

namespace {

// The workflow that holds on the day, and the next one to come.
void saet_gange(Gruppekort& g, const std::vector<Arbejdsgang>& gange, Dato dag) {
  if (const auto* nu = gaeldende_arbejdsgang(gange, g.gruppe, dag)) g.gang = *nu;
  for (const auto& a : gange)
    if (a.gruppe == g.gruppe && a.gaelder_fra > dag &&
        (!g.kommende || a.gaelder_fra < g.kommende->gaelder_fra))
      g.kommende = a;
}

}  // namespace

Resultat<Maalgruppevisning> vis_maalgrupper(store::Forbindelse& db, const Kontekst& k, Dato dag) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Maalgruppevisning> {
    Maalgruppevisning v{.dag = dag,
                        .grupper = grupper_efter_loven(dag),
                        .uden_adgang = {},
                        .sidste_aendring = {},
                        .aendringer = {}};
    const auto gange = store::list_arbejdsgange(db, k.bruger.kommune);
    for (auto& g : v.grupper) saet_gange(g, gange, dag);
    for (const auto& u : regler::uden_adgang(dag))
      v.uden_adgang.push_back({u.ydelse, kontrakt::saetning(u.hvorfor), u.hvorfor.hjemmel});
    const auto skift = regler::skiftedage();
    for (auto i = skift.rbegin(); i != skift.rend() && !v.sidste_aendring; ++i) {
      if (*i > dag || *i <= skift.front()) continue;
      v.aendringer = aendringer_paa(*i);
      if (!v.aendringer.empty()) v.sidste_aendring = *i;
    }
    return v;
  });
}

}  // namespace nytte::sager
