#include "web/sider/kvotekurve.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "web/html_komponenter.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

constexpr double kBredde = 960, kVenstre = 40, kHoejre = 12, kTop = 26, kHoejde = 220, kBund = 26;
constexpr double kPersonhoejde = 20;

double tal(Broek b) {
  return static_cast<double>(b.numerator()) / static_cast<double>(b.denominator());
}

using sager::Kvotestykke;

// The limit that counts: a dispensation replaces the quota where it is larger.
std::optional<Broek> graense(const Kvotestykke& s) {
  if (s.dispensation && (!s.kvote || *s.dispensation > *s.kvote)) return Broek(*s.dispensation);
  if (s.kvote) return Broek(*s.kvote);
  return std::nullopt;
}

bool ved_dispensation(const Kvotestykke& s) {
  return s.dispensation && (!s.kvote || *s.dispensation > *s.kvote);
}

std::optional<double> som_tal(const std::optional<std::int32_t>& n) {
  if (!n) return std::nullopt;
  return static_cast<double>(*n);
}

// Coordinates; all text and shapes go through these.
class Plan {
 public:
  explicit Plan(const Kurvebillede& k) : k_(k) {
    double hoejst = 4;
    for (const Kvotestykke& s : k.kurve.stykker) {
      hoejst = std::max(hoejst, tal(s.brugt));
      hoejst =
          std::max({hoejst, som_tal(s.kvote).value_or(0), som_tal(s.dispensation).value_or(0)});
    }
    trin_ = hoejst <= 8 ? 1 : hoejst <= 20 ? 4 : hoejst <= 50 ? 10 : std::ceil(hoejst / 50) * 10;
    top_ = std::ceil((hoejst + 0.01) / trin_) * trin_;
  }
  double x(Dato d) const {
    const double andel =
        static_cast<double>(std::clamp(d, k_.kurve.periode.fra(), k_.kurve.periode.efter()) -
                            k_.kurve.periode.fra()) /
        static_cast<double>(k_.kurve.periode.dage());
    return kVenstre + andel * (kBredde - kVenstre - kHoejre);
  }
  double y(double v) const { return kTop + kHoejde * (1 - v / top_); }
  double trin() const { return trin_; }
  double top() const { return top_; }

 private:
  const Kurvebillede& k_;
  double trin_ = 1;
  double top_ = 4;
};

std::string n(double v) { return fmt::format("{:.1f}", v); }

Html linje(const char* klasse, double x1, double y1, double x2, double y2) {
  return el("line",
            {{"class", klasse}, {"x1", n(x1)}, {"y1", n(y1)}, {"x2", n(x2)}, {"y2", n(y2)}});
}

Html skrift(double x, double y, const char* anker, std::string_view t) {
  return el("text", {{"x", n(x)}, {"y", n(y)}, {"text-anchor", anker}}, t);
}

Html akser(const Kurvebillede& k, const Plan& plan) {
  Html h;
  const auto streger = std::lround(plan.top() / plan.trin());
  for (std::int64_t nr = 0; nr <= streger; ++nr) {
    const double v = static_cast<double>(nr) * plan.trin();
    h += linje(nr == 0 ? "akse" : "net", kVenstre, plan.y(v), kBredde - kHoejre, plan.y(v));
    h += skrift(kVenstre - 8, plan.y(v) + 4, "end", fmt::format("{:.0f}", v));
  }
  for (Maaned m = k.kurve.periode.fra().maaned(); m.foerste_dag() <= k.kurve.periode.til();
       m = m + 1) {
    const double x = plan.x(m.foerste_dag());
    const double plads = plan.x(std::min(m.sidste_dag(), k.kurve.periode.til())) - x;
    if (m.foerste_dag() >= k.kurve.periode.fra()) h += linje("net", x, kTop, x, kTop + kHoejde);
    if (plads > 40) h += skrift(x + 4, kTop + kHoejde + 18, "start", maanedsnavn(m.nummer()));
  }
  return h;
}

Html flader(const Kurvebillede& k, const Plan& plan) {
  Html h;
  for (const Kvotestykke& s : k.kurve.stykker) {
    const double x1 = plan.x(s.fra);
    const double x2 = plan.x(s.til + 1);
    const auto kasse = [&](const char* klasse, double fra, double til) {
      return el("rect", {{"class", klasse},
                         {"x", n(x1)},
                         {"y", n(plan.y(til))},
                         {"width", n(std::max(0.0, x2 - x1))},
                         {"height", n(std::max(0.0, plan.y(fra) - plan.y(til)))}});
    };
    if (x2 <= x1) continue;
    h += kasse("flade", 0, tal(s.brugt));
    if (s.overskredet) h += kasse("over", tal(*graense(s)), tal(s.brugt));
  }
  return h;
}

// The pieces as one step line; where there is no value the pen is lifted.
template <class F>
Html trinlinje(const Kurvebillede& k, const Plan& plan, const char* klasse, F vaerdi) {
  std::string d;
  bool nede = false;
  for (const Kvotestykke& s : k.kurve.stykker) {
    const std::optional<double> v = vaerdi(s);
    if (v)
      d += fmt::format("{}{:.1f} {:.1f}H{:.1f}", nede ? "L" : "M", plan.x(s.fra), plan.y(*v),
                       plan.x(s.til + 1));
    nede = v.has_value();
  }
  return d.empty() ? Html() : el("path", {{"class", klasse}, {"d", d}});
}

Html personbjaelke(const Placering& person, const Plan& plan, double y) {
  const Dato slut = sidste_dag_paa_stedet(person).value_or(person.til) + 1;
  const double x1 = plan.x(person.fra);
  const double bredde = std::max(plan.x(slut) - x1, 2.0);
  const char* klasse = person.ordning == Ordning::nytteindsats ? "person" : "person-anden";
  const std::string hvad = ordning_ord(person.ordning) + ", " + person.ugentlig_tid.paa_dansk();
  const Html skrevet =
      bredde > 190 ? el("text", {{"class", "personnavn"}, {"x", n(x1 + 6)}, {"y", n(y + 12)}}, hvad)
                   : Html();
  return el("rect",
            {{"class", klasse},
             {"x", n(x1)},
             {"y", n(y)},
             {"width", n(bredde)},
             {"height", n(kPersonhoejde - 4)},
             {"rx", "2"}},
            el("title", {}, hvad + ", " + periode_ord(person.fra, slut - 1))) +
         skrevet;
}

// Who is there within the days drawn.
std::int64_t vist_i_kurven(const Kurvebillede& k) {
  return std::count_if(k.personer.begin(), k.personer.end(),
                       [&](const auto& x) { return x.placering.fra <= k.kurve.periode.til(); });
}

Html personbjaelker(const Kurvebillede& k, const Plan& plan) {
  Html h;
  double y = kTop + kHoejde + kBund + 6;
  for (const sager::PlaceretPerson& person : k.personer) {
    if (k.kurve.periode.til() < person.placering.fra) continue;
    h += personbjaelke(person.placering, plan, y);
    y += kPersonhoejde;
  }
  return h;
}

Html linje_hvis(const std::string& t) { return t.empty() ? Html() : p(t); }

Html skravering() {
  return el("defs", {},
            el("pattern",
               {{"id", "skraveret"},
                {"width", "8"},
                {"height", "8"},
                {"patternUnits", "userSpaceOnUse"},
                {"patternTransform", "rotate(45)"}},
               el("rect", {{"width", "8"}, {"height", "8"}, {"fill", "#ffd9d9"}}),
               el("line",
                  {{"class", "skravering"}, {"x1", "0"}, {"y1", "0"}, {"x2", "0"}, {"y2", "8"}})));
}

Html prik(const char* klasse, const char* tekst) {
  return el(
      "li", {},
      el("svg", {{"viewBox", "0 0 28 14"}, {"aria-hidden", "true"}, {"focusable", "false"}},
         std::string_view(klasse) == "flade" || std::string_view(klasse) == "over" ||
                 std::string_view(klasse).starts_with("person")
             ? el("rect",
                  {{"class", klasse}, {"x", "1"}, {"y", "1"}, {"width", "26"}, {"height", "12"}})
             : el("line",
                  {{"class", klasse}, {"x1", "1"}, {"y1", "7"}, {"x2", "27"}, {"y2", "7"}})),
      tekst);
}

Html forklaring(const Kurvebillede& k) {
  const auto har = [&](auto f) {
    return std::any_of(k.kurve.stykker.begin(), k.kurve.stykker.end(), f);
  };
  Html h = prik("flade", "Anvendte pladser (fuldtidspersoner)");
  if (har([](const Kvotestykke& s) { return s.kvote.has_value(); }))
    h += prik("tilladt", "Tilladte pladser");
  if (har([](const Kvotestykke& s) { return s.dispensation.has_value(); }))
    h += prik("dispensation", "Dispensation");
  if (har([](const Kvotestykke& s) { return s.overskredet; })) h += prik("over", "Over grænsen");
  if (k.kurve.periode.indeholder(k.i_dag)) h += prik("idag", "I dag");
  return el("ul", {{"class", "forklaring"}}, h);
}

std::string beskrivelse(const Kurvebillede& k) {
  std::string t = "Anvendte og tilladte pladser fra " + paa_dansk(k.kurve.periode.fra()) + " til " +
                  paa_dansk(k.kurve.periode.til()) + ". ";
  for (const std::string& s : dage_over(k)) t += s + ". ";
  return t + "De samme tal står i tabellen under kurven.";
}

Html talliste(const Kurvebillede& k) {
  Tabel t{"Pladser dag for dag, når de ændrer sig",
          {{"Fra"},
           {"Til"},
           {"Anvendt", Kolonneslags::tal},
           {"Tilladt", Kolonneslags::tal},
           {"Ledigt", Kolonneslags::tal}},
          {}};
  for (const Kvotestykke& s : k.kurve.stykker) {
    const auto g = graense(s);
    const std::string tilladt =
        !g ? "–" : to_decimaler_paa_dansk(*g) + (ved_dispensation(s) ? " (dispensation)" : "");
    const Html ledigt =
        !g ? tekst("–")
           : el("span",
                {{"class", s.overskredet ? std::optional<std::string>("over") : std::nullopt}},
                to_decimaler_paa_dansk(*g - s.brugt));
    t.raekker.push_back({{tekst(paa_dansk(s.fra)), tekst(paa_dansk(s.til)),
                          tekst(to_decimaler_paa_dansk(s.brugt)), tekst(tilladt), ledigt}});
  }
  return foldet("Tallene bag kurven", tabel(t));
}

}  // namespace

std::vector<std::string> dage_over(const Kurvebillede& k) {
  std::vector<Periode> perioder;
  for (const Kvotestykke& s : k.kurve.stykker) {
    if (!s.overskredet) continue;
    const bool i_forlaengelse = !perioder.empty() && perioder.back().efter() == s.fra;
    const Dato fra = i_forlaengelse ? perioder.back().fra() : s.fra;
    if (i_forlaengelse) perioder.pop_back();
    if (const auto p = Periode::fra_til(fra, s.til)) perioder.push_back(*p);
  }
  std::vector<std::string> ud;
  for (const Periode& p : perioder)
    ud.push_back("Over grænsen fra " + paa_dansk(p.fra()) + " til " + paa_dansk(p.til()));
  return ud;
}

std::string fremskrevet_fra(const sager::Kvotekurve& k) {
  for (const Kvotestykke& s : k.stykker)
    if (s.fremskrevet && s.kvote)
      return "Grænsen fra " + paa_dansk(s.fra) +
             " hviler på de seneste kendte antal ansatte; den kan ændre sig.";
  return {};
}

std::string uden_graense(const sager::Kvotekurve& k) {
  if (k.ingen_graense)
    return "Loven sætter ingen grænse for antallet på de viste dage; kurven viser, hvor mange der "
           "er.";
  if (k.mangler.empty()) return {};
  std::string maaneder;
  for (const Maaned m : k.mangler) maaneder += (maaneder.empty() ? "" : ", ") + paa_dansk(m);
  return "Grænsen kan ikke beregnes hele vejen: antal ordinært ansatte mangler for " + maaneder +
         ".";
}

Html vis_kvotekurve(const Kurvebillede& k) {
  const Plan plan(k);
  const double hoejde = kTop + kHoejde + kBund + (k.personer.empty() ? 0 : 10) +
                        kPersonhoejde * static_cast<double>(vist_i_kurven(k));
  Html tegning =
      el("title", {{"id", "kurve-titel"}}, "Kvotekurve") +
      el("desc", {{"id", "kurve-tekst"}}, beskrivelse(k)) + skravering() + akser(k, plan) +
      flader(k, plan) +
      trinlinje(k, plan, "dispensation",
                [](const Kvotestykke& s) { return som_tal(s.dispensation); }) +
      trinlinje(k, plan, "tilladt", [](const Kvotestykke& s) { return som_tal(s.kvote); });
  if (k.kurve.periode.indeholder(k.i_dag)) {
    tegning += linje("idag", plan.x(k.i_dag), kTop - 6, plan.x(k.i_dag), kTop + kHoejde);
    tegning += skrift(plan.x(k.i_dag) + 4, kTop - 10, "start", "i dag");
  }
  tegning += personbjaelker(k, plan);
  Html advarsler;
  for (const std::string& s : dage_over(k)) advarsler += el("p", {}, maerke(Tone::fejl, s));
  return el("figure", {{"class", "kurve"}}, linje_hvis(uden_graense(k.kurve)),
            linje_hvis(fremskrevet_fra(k.kurve)), advarsler,
            el("div",
               {{"class", "kurveramme"},
                {"tabindex", "0"},
                {"role", "region"},
                {"aria-label", "Kvotekurve, kan rulles"}},
               el("svg",
                  {{"viewBox", fmt::format("0 0 {:.0f} {:.0f}", kBredde, hoejde)},
                   {"role", "img"},
                   {"aria-labelledby", "kurve-titel kurve-tekst"}},
                  tegning)),
            forklaring(k)) +
         talliste(k);
}

}  // namespace nytte::web
