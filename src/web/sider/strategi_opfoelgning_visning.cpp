// How practice stands against the policy, and the policy beside the law when somebody is placed.
#include "sager/strategi/politik.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

using sager::Politikmaaling;
using sager::Politikopfoelgning;

Parametre periode(const Politikopfoelgning& o) {
  return {{"fra", kort_dato(o.periode.fra())}, {"til", kort_dato(o.periode.til())}};
}

std::string maalesti(const Politikopfoelgning& o, Politikpunkt p, const std::string& efter = "") {
  return adresse("/strategi/opfoelgning/" + std::string(navn(p)) + efter, periode(o));
}

std::string ting(const Politikmaaling& m, std::int64_t n) {
  return m.punkt == Politikpunkt::borgerrettede_opgaver ? antal_ord(n, "opgave", "opgaver")
                                                        : antal_ord(n, "forløb", "forløb");
}

std::string resultat(const Politikmaaling& m) {
  if (!m.procent) return "Der er intet at måle på endnu.";
  const auto kendte = m.holder + m.afviger;
  if (m.punkt == Politikpunkt::borgerrettede_opgaver)
    return std::to_string(*m.procent) + " % af " + ting(m, kendte) + " er rettet mod borgere.";
  return std::to_string(*m.procent) + " % af " + ting(m, kendte) + " svarer til strategien; " +
         tal_ord(m.afviger) + " gør ikke.";
}

Html stand(const Politikmaaling& m) {
  if (!m.procent) return maerke(Tone::rolig, "Intet at måle");
  const bool holder = m.graense ? *m.procent <= *m.graense : m.afviger == 0;
  return holder ? maerke(Tone::god, "Svarer til strategien")
                : maerke(Tone::advarsel, "Afviger fra strategien");
}

Html maaling(const Politikopfoelgning& o, const Politikmaaling& m) {
  Html h = p(m.politik.empty() ? "Strategien siger ikke noget om det." : m.politik);
  const auto i_alt = m.holder + m.afviger + m.ukendt;
  if (!m.politik.empty() || i_alt > 0) h += p(stand(m)) + p(resultat(m));
  if (m.ukendt > 0)
    h += p(ting(m, m.ukendt) + " kan ikke måles, fordi oplysningen ikke er registreret.");
  if (i_alt > 0) h += p(link("Se " + ting(m, i_alt), maalesti(o, m.punkt)));
  return afsnit(navn(m.punkt), sager::politikpunkt_ord(m.punkt), h);
}

Html periodeformular(const Formular& f) {
  return fejlliste(f, datofelt(f, {.navn = "fra", .etiket = "Fra"}) +
                          datofelt(f, {.navn = "til", .etiket = "Til"})) +
         el("form", {{"method", "get"}, {"action", "/strategi/opfoelgning"}, {"class", "filtre"}},
            feltraekke({datofelt(f, {.navn = "fra", .etiket = "Forløb begyndt fra"}),
                        datofelt(f, {.navn = "til", .etiket = "Til og med"}),
                        knap("Vis", Knapslags::anden)}));
}

std::string optitel(const Politikopfoelgning& o) {
  if (!o.strategi) return "Der er ingen strategi at måle på";
  std::int64_t afviger = 0;
  for (const auto& m : o.maalinger)
    if (m.procent && (m.graense ? *m.procent > *m.graense : m.afviger > 0)) ++afviger;
  if (o.forloeb == 0) return "Ingen forløb begyndte i perioden";
  return afviger == 0 ? "Vi gør, som strategien siger"
                      : "Vi afviger fra strategien på " + antal_ord(afviger, "punkt", "punkter");
}

Html hvem_celle(const sager::Politikmedlem& x) {
  if (x.opgave) return link(x.navn, "/opgaver/" + std::to_string(x.opgave->vaerdi));
  if (!x.borger) return tekst(x.navn);
  return link(x.borger_navn, "/borgere/" + std::to_string(x.borger->vaerdi));
}

Html holdning_celle(const sager::Politikmedlem& x) {
  switch (x.holdning) {
    case Politikholdning::holder:
      return maerke(Tone::god, "Ja");
    case Politikholdning::afviger:
      return maerke(Tone::advarsel, "Nej");
    case Politikholdning::ukendt:
      break;
  }
  return maerke(Tone::rolig, "Ikke oplyst");
}

}  // namespace

Webside vis_politikopfoelgning(const Politikopfoelgning& o, const Formular& f) {
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = optitel(o);
  side.krummer = {{"Strategi", "/strategi"}, {"Sådan går det", ""}};
  side.indhold = periodeformular(f);
  if (!o.strategi) {
    side.indhold +=
        tom_liste("Der var ingen strategi i kraft den " + paa_dansk(o.periode.til()) + ".",
                  p(link("Se strategien", "/strategi")));
    return side;
  }
  side.manchet = antal_ord(o.forloeb, "forløb", "forløb") + " i nytteindsats begyndte " +
                 periode_ord(o.periode.fra(), o.periode.til()) + ".";
  side.indhold +=
      p("Det er kommunens egen politik, version " + std::to_string(o.strategi->nummer) +
        ", ikke loven. Hvert forløb er målt på den strategi, der gjaldt den dag, det begyndte. "
        "Særligt tilrettelagt nytteindsats er ikke med, for der bestemmer arbejdspligten timerne.");
  for (const auto& m : o.maalinger) side.indhold += maaling(o, m);
  return side;
}

Webside vis_politikmedlemmer(const Politikopfoelgning& o, Politikpunkt punkt) {
  const auto& m = o.maalinger.at(static_cast<std::size_t>(punkt));
  const bool opgaver = punkt == Politikpunkt::borgerrettede_opgaver;
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = sager::politikpunkt_ord(punkt) + ": " + resultat(m);
  side.manchet = m.politik;
  side.krummer = {{"Strategi", "/strategi"},
                  {"Sådan går det", adresse("/strategi/opfoelgning", periode(o))},
                  {sager::politikpunkt_ord(punkt), ""}};
  if (m.medlemmer.empty()) {
    side.indhold = tom_liste("Der er intet at måle på i perioden.",
                             p(link("Vælg en anden periode", "/strategi/opfoelgning")));
    return side;
  }
  Tabel t{"Det, tallet er lavet af",
          {{opgaver ? "Opgave" : "Hvem"}, {"Svarer til strategien"}, {"Hvad"}, {"Sted"}, {"Dage"}},
          {}};
  if (opgaver) t.kolonner.resize(3);
  for (const auto& x : m.medlemmer) {
    Raekke r{{hvem_celle(x), holdning_celle(x), tekst(x.hvad)}};
    if (!opgaver) {
      r.celler.push_back(tekst(x.navn));
      r.celler.push_back(tekst(x.fra && x.til ? periode_ord(*x.fra, *x.til) : ""));
    }
    t.raekker.push_back(std::move(r));
  }
  side.indhold = tabel(t) + p("Uden navne: ", link("Hent som CSV", maalesti(o, punkt, "/csv")),
                              ", ", link("hent som regneark", maalesti(o, punkt, "/xlsx")), ".");
  return side;
}

Html vis_politik(const std::optional<sager::Politikbillede>& billede) {
  if (!billede) return {};
  Html h;
  if (billede->fund.empty()) {
    h = p("Placeringen svarer til strategien.");
  } else {
    Html punkter;
    for (const auto& f : billede->fund)
      punkter += el("li", {}, maerke(Tone::advarsel, sager::politikpunkt_ord(f.punkt)), " ",
                    sager::saetning(f));
    h = el("ul", {{"class", "nobullet-list"}}, punkter) +
        p("Det er politik, ikke lov: du kan placere alligevel.");
  }
  return el("section", {{"class", "politik"}, {"aria-label", "Kommunens egen politik"}},
            el("h2", {}, "Kommunens egen politik"), h,
            p(link("Strategien, version " + std::to_string(billede->nummer),
                   strategi_sti(billede->strategi))));
}

}  // namespace nytte::web
