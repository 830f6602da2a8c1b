// A table as a chart.
#include <algorithm>
#include <map>

#include "sager/statistik/statistik.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kHoejstKategorier = 40;
constexpr std::size_t kHoejstSerier = 8;

// The column that is drawn: the first figure, but the share or the time where that says more.
std::string_view tegnet_kolonne(Maal maal) {
  switch (maal) {
    case Maal::varighed:
      return "Gennemsnitlig varighed i uger";
    case Maal::belaegning:
      return "Belægning i procent";
    case Maal::fuldtidspersoner:
      return "Antal fuldtidspersoner";
    case Maal::afgang:
      return "Job";
    default:
      return "";
  }
}

dokumenter::Diagramvaerdi vaerdi(const Celle& c) {
  if (const auto* n = std::get_if<std::int64_t>(&c)) return static_cast<double>(*n);
  if (const auto* d = std::get_if<double>(&c)) return *d;
  if (const auto* t = std::get_if<Tomt>(&c)) return *t;
  return Tomt::ukendt;
}

std::string ord(const Celle& c) {
  const auto* t = std::get_if<std::string>(&c);
  if (t != nullptr) return *t;
  const auto* n = std::get_if<std::int64_t>(&c);
  return n != nullptr ? std::to_string(*n) : "";
}

// Text columns before the first figure; of an exit the months belong to them.
std::size_t navnekolonner(const Statistiktabel& t, Maal maal) {
  std::size_t n = 0;
  while (n < t.columns.size() && std::holds_alternative<std::string>(t.rows.front()[n])) ++n;
  return maal == Maal::afgang ? n + 1 : n;
}

// The first number of "25-29 år", 0 of what has none.
int nederst(const std::string& navn) {
  int tal = 0;
  for (const char c : navn) {
    if (c < '0' || c > '9') break;
    tal = tal * 10 + (c - '0');
  }
  return tal;
}

template <class T>
std::size_t plads(std::vector<T>& liste, const T& v) {
  const auto it = std::find(liste.begin(), liste.end(), v);
  if (it != liste.end()) return static_cast<std::size_t>(it - liste.begin());
  liste.push_back(v);
  return liste.size() - 1;
}

// Which columns vary: one gives the categories, the others together the series.
std::vector<std::size_t> skiftende(const Statistiktabel& t, std::size_t navne) {
  std::vector<std::size_t> ud;
  for (std::size_t k = 0; k < navne; ++k)
    if (std::any_of(t.rows.begin(), t.rows.end(),
                    [&](const auto& r) { return ord(r[k]) != ord(t.rows.front()[k]); }))
      ud.push_back(k);
  return ud;
}

}  // namespace

std::optional<dokumenter::Diagram> som_diagram(const Statistiksvar& svar,
                                               const Statistikspoergsmaal& s) {
  const auto& t = svar.tabel;
  if (t.rows.size() < 2) return std::nullopt;
  const std::size_t navne = navnekolonner(t, s.maal);
  const auto skift = skiftende(t, navne);
  if (skift.empty()) return std::nullopt;
  const auto kolonne = std::find(t.columns.begin(), t.columns.end(), tegnet_kolonne(s.maal));
  const std::size_t tal =
      kolonne == t.columns.end() ? navne : static_cast<std::size_t>(kolonne - t.columns.begin());
  dokumenter::Diagram d;
  d.titel = std::string(maaltekst(s.maal).navn);
  d.beskrivelse = t.columns[tal] + " efter " + t.columns[skift.front()] + ".";
  d.form = skift.front() == 0 ? dokumenter::Diagramform::linjer : dokumenter::Diagramform::soejler;
  d.kategoriakse = t.columns[skift.front()];
  d.talakse = t.columns[tal];
  d.decimaler = kolonne == t.columns.end() || s.maal == Maal::afgang ? 0 : 1;
  std::vector<std::string> serier;
  for (const auto& r : t.rows) {
    const std::size_t k = plads(d.kategorier, ord(r[skift.front()]));
    std::string serie;
    for (std::size_t i = 1; i < skift.size(); ++i)
      serie += (serie.empty() ? "" : ", ") + ord(r[skift[i]]);
    if (serie.empty()) serie = t.columns[tal];
    const std::size_t n = plads(serier, serie);
    if (n == d.serier.size()) d.serier.push_back({serie, {}});
    auto& v = d.serier[n].vaerdier;
    // A cell without a line is nobody there, not somebody unknown.
    if (v.size() <= k) v.resize(k + 1, 0.0);
    v[k] = vaerdi(r[tal]);
  }
  for (auto& serie : d.serier) serie.vaerdier.resize(d.kategorier.size(), 0.0);
  // Age groups and the like from the lowest: the first row may lack some of them.
  std::stable_sort(d.serier.begin(), d.serier.end(),
                   [](const auto& a, const auto& b) { return nederst(a.navn) < nederst(b.navn); });
  if (d.kategorier.size() > kHoejstKategorier || d.serier.size() > kHoejstSerier)
    return std::nullopt;
  return d;
}

}  // namespace nytte::sager
