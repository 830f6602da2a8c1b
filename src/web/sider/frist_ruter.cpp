// All deadlines: the page with its filter in the address, and the file.
#include <algorithm>

#include "sager/frister/frister.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

struct Fristvalg {
  std::optional<Fristart> art;
  std::optional<Rolle> rolle;
  Dato dag;
  bool over = false;
  Fejl fejl;
};

Fristvalg laes_valg(const Anmodning& a) {
  Feltlaeser l(a.query);
  Fristvalg v{.art = {}, .rolle = {}, .dag = a.i_dag, .fejl = {}};
  v.art = l.valgfri_kode<Fristart>("art");
  v.rolle = l.valgfri_kode<Rolle>("rolle");
  v.dag = l.valgfri_dato("dato").value_or(a.i_dag);
  v.over = l.kryds("over");
  v.fejl = l.alle();
  return v;
}

bool har_rolle(Fristart art, Rolle r) {
  const auto roller = hvem(art);
  return std::find(roller.begin(), roller.end(), r) != roller.end();
}

void filtrer(std::vector<sager::Fristpunkt>& punkter, const Fristvalg& v) {
  std::erase_if(punkter, [&](const auto& p) {
    return (v.art && p.art != *v.art) || (v.rolle && !har_rolle(p.art, *v.rolle)) ||
           (v.over && !p.over_frist);
  });
}

std::vector<Fristart> arter_i(const std::vector<sager::Fristpunkt>& punkter) {
  std::vector<Fristart> ud;
  for (const Fristart a : alle<Fristart>())
    if (std::any_of(punkter.begin(), punkter.end(), [a](const auto& p) { return p.art == a; }))
      ud.push_back(a);
  return ud;
}

Svar liste(const Anmodning& a, store::Forbindelse& db) {
  const Fristvalg v = laes_valg(a);
  auto punkter = sager::frister(db, a.kontekst(), v.dag);
  if (!punkter) return vis_fejlside(a, &db, punkter.error());
  FristlisteSide s{.punkter = std::move(punkter.value()),
                   .arter = {},
                   .filter = {a.query, v.fejl},
                   .dag = v.dag,
                   .i_dag = a.i_dag,
                   .roller = {}};
  s.filter.foreslaa("dato", kort_dato(v.dag));
  s.arter = arter_i(s.punkter);
  if (a.bruger().roller.contains(Rolle::leder))
    s.roller = {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder};
  filtrer(s.punkter, v);
  const Webside side = vis_frister(s);
  return v.fejl.tom() ? vis(a, db, side) : vis_igen(a, db, side, v.fejl);
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const Fristvalg v = laes_valg(a);
  if (!v.fejl.tom()) return vis_fejlside(a, &db, v.fejl);
  auto punkter = sager::frister(db, a.kontekst(), v.dag);
  if (!punkter) return vis_fejlside(a, &db, punkter.error());
  filtrer(punkter.value(), v);
  return download(fristliste_csv(punkter.value()), "text/csv; charset=utf-8", "frister.csv");
}

}  // namespace

void tilfoej_fristsider(Ruter& ruter) {
  const auto alle_med_frister =
      kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder,
               Rolle::administrator, Rolle::sekretariat, Rolle::raadsmedlem, Rolle::projektleder});
  ruter.get("/frister", alle_med_frister, liste);
  ruter.get("/frister.csv", alle_med_frister, fil);
}

}  // namespace nytte::web
