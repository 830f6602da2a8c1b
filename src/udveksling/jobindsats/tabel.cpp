#include "udveksling/jobindsats/tabel.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "model/arbejdstid.hpp"
#include "udveksling/jobindsats/laeser.hpp"
#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::int64_t kSkala = 10'000;

// The members of _tilb_2ptv that were seen, and what they are here. "Tilbud i alt" is the sum of
// others and therefore none of them.
constexpr std::array<std::pair<std::string_view, Tilbud>, 5> kTilbud{{
    {"Nytteindsats i alt", Tilbud::nytteindsats},
    {"Særligt tilrettelagt nytteindsats i alt", Tilbud::saerligt_tilrettelagt_nytteindsats},
    {"Virksomhedspraktik i alt", Tilbud::virksomhedspraktik},
    {"Ansættelse med løntilskud i alt", Tilbud::loentilskud},
    {"Vejledning og opkvalificering i alt", Tilbud::vejledning_og_opkvalificering},
}};

constexpr std::array<std::pair<std::string_view, Maal>, 3> kMaal{{
    {"Antal aktiveringsforløb", Maal::forloeb},
    {"Antal aktiverede", Maal::beroerte},
    {"Antal fuldtidsaktiverede", Maal::fuldtidspersoner},
}};

template <class T, std::size_t N>
std::optional<T> slaa_op(const std::array<std::pair<std::string_view, T>, N>& liste,
                         std::string_view navn) {
  const auto i =
      std::find_if(liste.begin(), liste.end(), [&](const auto& par) { return par.first == navn; });
  return i == liste.end() ? std::nullopt : std::optional(i->second);
}

std::optional<std::size_t> kolonne(const Svartabel& t, std::string_view navn) {
  const auto i = std::find(t.kolonner.begin(), t.kolonner.end(), navn);
  if (i == t.kolonner.end()) return std::nullopt;
  return static_cast<std::size_t>(i - t.kolonner.begin());
}

class Laeser {
 public:
  explicit Laeser(const Svartabel& t) : t_(t) {}

  Resultat<Publicering> laes() {
    const auto periode = kolonne(t_, "Periode");
    auto omraade = kolonne(t_, "Område");
    if (!omraade) omraade = kolonne(t_, "Kommune");
    for (std::size_t i = 0; i < t_.kolonner.size(); ++i)
      if (const auto m = slaa_op(kMaal, t_.kolonner[i])) maal_.emplace_back(i, *m);
    if (!periode) return mangler("Periode");
    if (!omraade) return mangler("Område");
    if (maal_.empty()) return mangler("Antal aktiveringsforløb");
    periode_ = *periode;
    omraade_ = *omraade;
    tilbud_ = kolonne(t_, "Tilbud");
    for (std::size_t i = 0; i < t_.raekker.size(); ++i) raekke(i);
    for (const auto& [navn, antal] : udeladte_)
      ud_.bemaerkninger.push_back(fmt::format("\"{}\" er ikke med: {} rækker", navn, antal));
    if (!fejl_.tom()) return fejl_;
    return std::move(ud_);
  }

 private:
  static Fejl mangler(const char* navn) {
    return {Fejlkode::svar_ugyldigt, "", fmt::format("kolonnen \"{}\" mangler", navn)};
  }
  void galt(Fejlkode kode, std::size_t i, std::size_t k, const std::string& vaerdi) {
    // The first hundred say enough; a table of a million wrong rows is one mistake.
    if (fejl_.poster().size() < 100)
      fejl_.tilfoej(kode, fmt::format("raekke {}, {}", i + 1, t_.kolonner[k]),
                    ren_tekst(vaerdi, 40));
  }

  void raekke(std::size_t i) {
    const auto& r = t_.raekker[i];
    if (r.size() != t_.kolonner.size()) {
      fejl_.tilfoej(Fejlkode::svar_ugyldigt, fmt::format("raekke {}", i + 1),
                    "den har et andet antal felter end overskriften");
      return;
    }
    std::optional<Tilbud> tilbud = Tilbud::andet;
    if (tilbud_) tilbud = slaa_op(kTilbud, r[*tilbud_]);
    if (!tilbud) {
      ++udeladte_[r[*tilbud_]];
      return;
    }
    const auto periode = Publiceringsperiode::laes(r[periode_]);
    if (!periode) return galt(Fejlkode::vaerdi_ukendt, i, periode_, r[periode_]);
    for (const auto& [k, maal] : maal_) {
      const auto tal = laes_dansk_tal(r[k]);
      const bool helt = tal && (!tal.value() || *tal.value() % kSkala == 0);
      if (!tal || (tal.value() && *tal.value() < 0) || (!helt && maal != Maal::fuldtidspersoner)) {
        galt(Fejlkode::tal_ugyldigt, i, k, r[k]);
        continue;
      }
      if (!helt) ++udeladte_["decimaler af " + t_.kolonner[k]];
      std::optional<std::int64_t> v;
      if (tal.value()) v = (*tal.value() + kSkala / 2) / kSkala;
      ud_.tal.push_back({*periode, {}, r[omraade_], *tilbud, maal, v});
    }
  }

  const Svartabel& t_;
  std::size_t periode_ = 0;
  std::size_t omraade_ = 0;
  std::optional<std::size_t> tilbud_;
  std::vector<std::pair<std::size_t, Maal>> maal_;
  std::map<std::string, std::int64_t> udeladte_;
  Publicering ud_;
  Fejl fejl_;
};

bool ciffer(char c) { return c >= '0' && c <= '9'; }

// "1.234": dots only as thousands marks. Nothing when it is no such whole number.
std::optional<std::int64_t> hele(std::string_view t) {
  std::int64_t ud = 0;
  int siden_prik = -1;  // digits since the last dot; -1: none yet
  int foer = 0;
  for (const char c : t) {
    if (c == '.') {
      const bool plads = siden_prik < 0 ? foer >= 1 && foer <= 3 : siden_prik == 3;
      if (!plads) return std::nullopt;
      siden_prik = 0;
      continue;
    }
    if (!ciffer(c) || ud > 100'000'000'000) return std::nullopt;
    ud = ud * 10 + (c - '0');
    ++(siden_prik < 0 ? foer : siden_prik);
  }
  const bool slut = siden_prik < 0 ? foer > 0 : siden_prik == 3;
  return slut ? std::optional(ud) : std::nullopt;
}

}  // namespace

Resultat<Publicering> tal_af(const Svartabel& t) { return Laeser(t).laes(); }

Resultat<std::optional<std::int64_t>> laes_dansk_tal(std::string_view tekst) {
  while (tekst.starts_with(' ')) tekst.remove_prefix(1);
  while (tekst.ends_with(' ')) tekst.remove_suffix(1);
  if (tekst.empty() || tekst == "-" || tekst == ".." || tekst == "…")
    return std::optional<std::int64_t>();
  const bool minus = tekst.starts_with('-');
  if (minus) tekst.remove_prefix(1);
  const auto komma = tekst.find(',');
  const auto helt = hele(tekst.substr(0, komma));
  if (!helt) return Fejl(Fejlkode::tal_ugyldigt);
  std::int64_t ud = *helt * kSkala;
  if (komma != std::string_view::npos) {
    const auto del = tekst.substr(komma + 1);
    if (del.empty() || del.size() > 4 || !std::all_of(del.begin(), del.end(), ciffer))
      return Fejl(Fejlkode::tal_ugyldigt);
    std::int64_t vaegt = kSkala / 10;
    for (const char c : del) {
      ud += (c - '0') * vaegt;
      vaegt /= 10;
    }
  }
  return std::optional(minus ? -ud : ud);
}

}  // namespace nytte::udveksling
