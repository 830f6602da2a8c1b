#include "web/sider/regler_visning.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "kontrakt/tekst.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Regelliv;
using sager::Regelvisning;

std::string grad_ord(Grad g) {
  switch (g) {
    case Grad::A:
      return "læst i sin helhed";
    case Grad::B:
      return "læst i uddrag";
    case Grad::S:
      return "efter en vejledning";
    case Grad::D:
      return "udledt";
    case Grad::U:
      return "ikke efterprøvet: reglen advarer, men spærrer ikke";
  }
  return {};
}

std::string gaelder_ord(const std::optional<Regelliv>& liv) {
  if (!liv) return "Loven på dagen kendes ikke";
  return liv->gaelder ? "Gælder" : "Gælder ikke";
}

Tone gaelder_tone(const std::optional<Regelliv>& liv) {
  return !liv ? Tone::advarsel : liv->gaelder ? Tone::god : Tone::rolig;
}

std::string liv_ord(const Regelliv& liv) {
  return liv.til ? periode_ord(liv.fra, *liv.til) : "fra " + paa_dansk(liv.fra);
}

Html bestemmelser(const std::vector<sager::Regelbestemmelse>& alle) {
  Html h;
  for (const auto& b : alle) {
    const Hjemmel& lov = *b.hjemmel;
    const std::string naar = lov.til ? periode_ord(lov.fra, *lov.til) : "fra " + paa_dansk(lov.fra);
    h += el("li", {}, el("strong", {}, std::string(lov.dokument) + " " + std::string(lov.sted)),
            ": ", b.hvad, tom_el("br", {}),
            el("span", {{"class", "kilde"}},
               naar + "; " + grad_ord(lov.grad) + "; sidst holdt op mod kilden " +
                   kort_dato(lov.kontrolleret)));
  }
  return h.tom() ? h : el("ul", {{"class", "nobullet-list"}}, h);
}

bool ens(const std::optional<Regelliv>& a, const std::optional<Regelliv>& b) {
  if (a.has_value() != b.has_value()) return false;
  return !a || (a->gaelder == b->gaelder && a->indhold == b->indhold);
}

const Regelvisning* find(const std::vector<Regelvisning>& regler, Regel r) {
  const auto it = std::find_if(regler.begin(), regler.end(),
                               [r](const Regelvisning& v) { return v.regel == r; });
  return it == regler.end() ? nullptr : &*it;
}

Html dag_i_kort(const Regelvisning& r, std::string_view hvornaar) {
  return (hvornaar.empty() ? Html() : el("h4", {}, hvornaar)) +
         p(maerke(gaelder_tone(r.paa_dagen), gaelder_ord(r.paa_dagen))) +
         (r.paa_dagen ? p(r.paa_dagen->indhold) : Html()) + bestemmelser(r.bestemmelser);
}

Html kort(const ReglerSide& s, const Regelvisning& r) {
  const Regelvisning* anden = s.sammenlign ? find(s.andre, r.regel) : nullptr;
  Html h = el("h3", {}, kontrakt::regelnavn(r.regel));
  if (anden == nullptr) {
    h += dag_i_kort(r, "");
  } else if (ens(r.paa_dagen, anden->paa_dagen)) {
    h += p(maerke(Tone::rolig, "Ens på de to datoer")) + dag_i_kort(r, "");
  } else {
    h += p(maerke(Tone::advarsel, "Ændret mellem de to datoer")) +
         dag_i_kort(r, paa_dansk(s.dato)) + dag_i_kort(*anden, paa_dansk(*s.sammenlign));
  }
  return el("li", {{"id", "regel-" + std::string(navn(r.regel))}}, h);
}

// Hearing, dispensation and council: what holds on the day, and its periods in words.
Html sagsregelkort(const sager::Sagsregelvisning& r) {
  Html liv;
  for (const Regelliv& x : r.liv)
    liv += el("li", {}, el("strong", {}, kontrakt::med_stort(liv_ord(x))), ": ", x.indhold);
  return el("li", {{"id", "sagsregel-" + std::string(r.kode)}}, el("h3", {}, r.navn),
            p(maerke(gaelder_tone(r.paa_dagen), gaelder_ord(r.paa_dagen))),
            r.paa_dagen ? p(r.paa_dagen->indhold) : Html(), bestemmelser(r.bestemmelser),
            r.liv.size() > 1 ? foldet("Hvornår skiftede det?", el("ul", {}, liv)) : Html());
}

Html sagsregler(const ReglerSide& s) {
  Html kortene;
  for (const auto& r : s.sagsregler) kortene += sagsregelkort(r);
  if (kortene.tom()) return kortene;
  return afsnit("sagsregler", "Høring, dispensation og råd",
                el("ul", {{"class", "regelkort"}}, kortene));
}

// The timeline: a bar for each life of each rule, 2014 to the end of this year.
class Tidslinje {
 public:
  explicit Tidslinje(const ReglerSide& s)
      : s_(s),
        fra_(Dato::af(2014, 1, 1)),
        til_(Dato::fra(std::max(s.i_dag.aar(), s.dato.aar()) + 1, 1, 1).value_or(s.i_dag)) {}

  Html tegn() const {
    const int hoejde = 30 + kRaekke * static_cast<int>(s_.regler.size()) + 10;
    Html h =
        el("title", {{"id", "tidslinje-titel"}}, "Hvornår reglerne har gældet") + aarstal(hoejde);
    int y = 34;
    for (const Regelvisning& r : s_.regler) {
      h += raekke(r, y);
      y += kRaekke;
    }
    const double x = plads(s_.dato);
    h += el("line", {{"class", "idag"},
                     {"x1", n(x)},
                     {"x2", n(x)},
                     {"y1", "20"},
                     {"y2", std::to_string(hoejde)}});
    return el("svg",
              {{"viewBox", fmt::format("0 0 {} {}", kBredde, hoejde)},
               {"role", "img"},
               {"aria-labelledby", "tidslinje-titel"}},
              h);
  }

 private:
  static constexpr int kBredde = 1120;
  static constexpr int kNavn = 210;
  static constexpr int kRaekke = 26;
  static std::string n(double v) { return fmt::format("{:.1f}", v); }
  double plads(Dato d) const {
    return kNavn + (kBredde - kNavn - 8) * static_cast<double>(std::clamp(d, fra_, til_) - fra_) /
                       static_cast<double>(til_ - fra_);
  }
  Html aarstal(int hoejde) const {
    Html h;
    for (int aar = fra_.aar(); aar < til_.aar(); ++aar) {
      const double x = plads(Dato::fra(aar, 1, 1).value_or(fra_));
      h += el("line", {{"class", "net"},
                       {"x1", n(x)},
                       {"x2", n(x)},
                       {"y1", "20"},
                       {"y2", std::to_string(hoejde)}});
      h += el("text", {{"x", n(x + 3)}, {"y", "15"}}, std::to_string(aar));
    }
    return h;
  }
  Html raekke(const Regelvisning& r, int y) const {
    const std::string regelnavn(kontrakt::regelnavn(r.regel));
    Html h = el("text", {{"x", "0"}, {"y", std::to_string(y + 13)}}, regelnavn);
    for (const Regelliv& liv : r.liv) {
      const double x1 = plads(liv.fra);
      const double x2 = liv.til ? plads(*liv.til + 1) : plads(til_);
      if (x2 <= x1) continue;
      h += el("rect",
              {{"class", liv.gaelder ? "liv" : "ophaevet"},
               {"x", n(x1)},
               {"y", std::to_string(y)},
               {"width", n(x2 - x1)},
               {"height", "18"}},
              el("title", {}, regelnavn + ", " + liv_ord(liv) + ": " + std::string(liv.indhold)));
    }
    return h;
  }

  const ReglerSide& s_;
  Dato fra_;
  Dato til_;
};

Html livstabel(const ReglerSide& s) {
  Html h;
  for (const Regelvisning& r : s.regler) {
    Html punkter;
    for (const Regelliv& liv : r.liv)
      punkter += el("li", {}, el("strong", {}, kontrakt::med_stort(liv_ord(liv))), ": ",
                    liv.gaelder ? "" : "gælder ikke. ", liv.indhold);
    h += el("h3", {}, kontrakt::regelnavn(r.regel)) + el("ul", {}, punkter);
  }
  return foldet("Det samme i ord", h);
}

Html valg(const ReglerSide& s) {
  const Formular& f = s.formular;
  return fejlliste(f, datofelt(f, {.navn = "dato", .etiket = "Dato"}) +
                          datofelt(f, {.navn = "sammenlign", .etiket = ""})) +
         el("form",
            {{"method", "get"},
             {"action", "/regler"},
             {"class", "filtre"},
             {"aria-label", "Vælg dag"}},
            feltraekke(
                {datofelt(f, {.navn = "dato", .etiket = "Dato"}),
                 datofelt(f, {.navn = "sammenlign", .etiket = "Sammenlign med", .valgfri = true}),
                 vaelger(f, {.navn = "population", .etiket = "For hvem", .bredde = "mellem"},
                         valg_af<Population>(population_ord)),
                 knap("Vis", Knapslags::anden)}));
}

}  // namespace

Webside vis_regler(const ReglerSide& s) {
  const auto gaelder = std::count_if(s.regler.begin(), s.regler.end(), [](const Regelvisning& r) {
    return r.paa_dagen && r.paa_dagen->gaelder;
  });
  Html kortene;
  for (const Regelvisning& r : s.regler) kortene += kort(s, r);
  Webside side;
  side.titel = antal_ord(gaelder, "regel gælder", "regler gælder") + " den " + paa_dansk(s.dato);
  side.menu = Menupunkt::regler;
  if (s.sammenlign) side.manchet = "Sammenlignet med " + paa_dansk(*s.sammenlign) + ".";
  side.indhold = valg(s) + el("h2", {}, "Reglerne") + el("ul", {{"class", "regelkort"}}, kortene) +
                 sagsregler(s) +
                 afsnit("tidslinje", "Hvornår skiftede det?",
                        el("div",
                           {{"class", "tidslinje"},
                            {"tabindex", "0"},
                            {"role", "region"},
                            {"aria-label", "Tidslinje"}},
                           Tidslinje(s).tegn()) +
                            el("ul", {{"class", "forklaring tidsfarver"}},
                               el("li", {},
                                  el("svg", {{"viewBox", "0 0 28 14"}, {"aria-hidden", "true"}},
                                     el("rect", {{"class", "liv"},
                                                 {"x", "1"},
                                                 {"y", "1"},
                                                 {"width", "26"},
                                                 {"height", "12"}})),
                                  "Gælder"),
                               el("li", {},
                                  el("svg", {{"viewBox", "0 0 28 14"}, {"aria-hidden", "true"}},
                                     el("rect", {{"class", "ophaevet"},
                                                 {"x", "1"},
                                                 {"y", "1"},
                                                 {"width", "26"},
                                                 {"height", "12"}})),
                                  "Gælder ikke")) +
                            livstabel(s));
  return side;
}

}  // namespace nytte::web
