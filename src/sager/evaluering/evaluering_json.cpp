#include "sager/evaluering/evaluering_json.hpp"

#include <charconv>
#include <concepts>
#include <stdexcept>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_skriver.hpp"
#include "kontrakt/utf8.hpp"

namespace nytte::sager {
namespace {

using kontrakt::JsonArt;
using kontrakt::JsonNode;
using kontrakt::JsonSkriver;

template <class X, class T>
concept Er = std::same_as<std::remove_const_t<X>, T>;

// Every record as a list of its fields in the one order that writing and reading share; a new field
// goes last and is read as empty from older versions.
template <class S, Er<Talkolonne> X>
void felter(S& s, X& k) {
  s(k.navn);
  s(k.enhed);
}
template <class S, Er<Talraekke> X>
void felter(S& s, X& r) {
  s(r.noegle);
  s(r.navn);
  s(r.aar);
  s(r.foer);
  s(r.medlemmer);
}
template <class S, Er<Evalueringstabel> X>
void felter(S& s, X& t) {
  s(t.noegle);
  s(t.titel);
  s(t.raekkeord);
  s(t.forklaring);
  s(t.beregning);
  s(t.medlemmer);
  s(t.kolonner);
  s(t.raekker);
}
template <class S, Er<Evalueringskapitel> X>
void felter(S& s, X& k) {
  s(k.afsnit);
  s(k.tabeller);
  s(k.saetninger);
  s(k.vurdering);
}
template <class S, Er<Evalueringskommentar> X>
void felter(S& s, X& k) {
  s(k.id);
  s(k.part);
  s(k.hvem);
  s(k.tekst);
  s(k.version);
  s(k.tid.sekunder);
  s(k.dag);
}
template <class S, Er<Evalueringsbeslutning> X>
void felter(S& s, X& b) {
  s(b.id);
  s(b.tekst);
  s(b.ansvarlig);
  s(b.frist);
}

// A figure is one text: "1250", "u" for unknown, with "*" after it where it is not for everybody.
std::string som_tekst(const Evalueringstal& t) {
  return (t.tilstand == Taltilstand::ukendt ? std::string("u") : std::to_string(t.vaerdi)) +
         (t.skjules ? "*" : "");
}
std::string som_tekst(const std::string& t) {
  std::string ud;
  for (std::string_view resten = t; !resten.empty();) {
    const std::size_t n = kontrakt::gyldig_utf8(resten);
    ud += resten.substr(0, n);
    if (n == resten.size()) break;
    ud += "\xEF\xBF\xBD";
    resten.remove_prefix(n + 1);
  }
  return ud;
}
std::string som_tekst(Dato d) { return iso(d); }
std::string som_tekst(std::integral auto n) { return std::to_string(n); }
template <class T>
std::string som_tekst(Id<T> id) {
  return std::to_string(id.vaerdi);
}
template <Kode E>
std::string som_tekst(E e) {
  return std::string(navn(e));
}
template <class T>
std::string som_tekst(const std::optional<T>& v) {
  return v ? som_tekst(*v) : std::string();
}

bool laes(std::string_view t, std::string& ud) {
  ud = t;
  return true;
}
bool laes(std::string_view t, Dato& ud) {
  const auto d = laes_iso_dato(t);
  if (d) ud = *d;
  return d.has_value();
}
bool laes(std::string_view t, std::integral auto& ud) {
  const auto [ende, fejl] = std::from_chars(t.data(), t.data() + t.size(), ud);
  return fejl == std::errc() && ende == t.data() + t.size();
}
bool laes(std::string_view t, Evalueringstal& ud) {
  ud = {};
  ud.skjules = t.ends_with('*');
  if (ud.skjules) t.remove_suffix(1);
  if (t == "u") {
    ud.tilstand = Taltilstand::ukendt;
    return true;
  }
  return laes(t, ud.vaerdi);
}
template <Kode E>
bool laes(std::string_view t, E& ud) {
  const auto e = laes_kode<E>(t);
  if (e) ud = *e;
  return e.has_value();
}
bool laes(std::string_view t, std::optional<Dato>& ud) {
  if (t.empty()) return true;
  ud = laes_iso_dato(t);
  return ud.has_value();
}
bool laes(std::string_view t, std::optional<EvalueringspartId>& ud) {
  if (t.empty()) return true;
  EvalueringspartId id;
  if (!laes(t, id.vaerdi)) return false;
  ud = id;
  return true;
}

template <class S, class X>
concept Post = requires(S s, X x) {
  felter(s, x);
};

struct Skriver {
  JsonSkriver& w;
  template <class T>
  void operator()(const T& v) {
    w.tekst(som_tekst(v));
  }
  template <class T>
  void operator()(const std::vector<T>& alle) {
    w.liste();
    for (const auto& en : alle) {
      if constexpr (Post<Skriver, const T>) {
        w.liste();
        felter(*this, en);
        w.liste_slut();
      } else {
        (*this)(en);
      }
    }
    w.liste_slut();
  }
};

[[noreturn]] void oedelagt() {
  throw std::runtime_error("the stored content of an evaluation cannot be read");
}

struct Laeser {
  const JsonNode& n;
  std::size_t naeste = 0;
  template <class T>
  void operator()(T& v) {
    const JsonNode* felt = tag(JsonArt::tekst);
    if (felt != nullptr && !laes(felt->tekst, v)) oedelagt();
  }
  template <class T>
  void operator()(std::vector<T>& alle) {
    const JsonNode* liste = tag(JsonArt::liste);
    if (liste == nullptr) return;
    alle.clear();
    Laeser inde{*liste};
    for (const JsonNode& b : liste->alle()) {
      auto& en = alle.emplace_back();
      if constexpr (Post<Laeser, T>) {
        if (b.art != JsonArt::liste) oedelagt();
        Laeser l{b};
        felter(l, en);
      } else {
        inde(en);
      }
    }
  }

 private:
  const JsonNode* tag(JsonArt art) {
    const auto alle = n.alle();
    if (naeste >= alle.size()) return nullptr;
    if (alle[naeste].art != art) oedelagt();
    return &alle[naeste++];
  }

 public:
  Laeser(const JsonNode& node) : n(node) {}  // NOLINT(google-explicit-constructor)
};

// The head is told field by field: periods and municipality have no empty value to begin with.
struct Hoved {
  std::int64_t kommune = 0;
  std::string kommunenavn;
  std::int32_t aar = 0;
  Dato fra = Dato::af(2014, 1, 1);
  Dato til = fra;
  Dato foer_fra = fra;
  Dato foer_til = fra;
  Dato kendt_til = fra;
  std::int32_t hele_aaret = 1;
};
template <class S, Er<Hoved> X>
void felter(S& s, X& h) {
  s(h.kommune);
  s(h.kommunenavn);
  s(h.aar);
  s(h.fra);
  s(h.til);
  s(h.foer_fra);
  s(h.foer_til);
  s(h.kendt_til);
  s(h.hele_aaret);
}

}  // namespace

std::string som_json(const Evalueringsindhold& e) {
  const Hoved h{.kommune = e.kommune.tal(),
                .kommunenavn = e.kommunenavn,
                .aar = e.aar,
                .fra = e.periode.fra(),
                .til = e.periode.til(),
                .foer_fra = e.foer.fra(),
                .foer_til = e.foer.til(),
                .kendt_til = e.kendt_til,
                .hele_aaret = e.hele_aaret ? 1 : 0};
  std::string ud;
  JsonSkriver w(ud);
  Skriver s{w};
  w.liste();
  s(std::vector{h});
  s(e.kapitler);
  s(e.kommentarer);
  s(e.beslutninger);
  w.liste_slut();
  return ud;
}

Evalueringsindhold laes_evaluering(std::string_view json) {
  kontrakt::JsonDokument dokument(
      {.hoejst_bytes = std::size_t{64} << 20, .hoejst_dybde = 16, .hoejst_vaerdier = 10'000'000});
  if (dokument.parse(json) || dokument.rod().art != JsonArt::liste) oedelagt();
  Laeser l(dokument.rod());
  std::vector<Hoved> hoved;
  Evalueringsindhold e;
  l(hoved);
  l(e.kapitler);
  l(e.kommentarer);
  l(e.beslutninger);
  if (hoved.size() != 1) oedelagt();
  const auto& h = hoved.front();
  const auto kommune = Kommunekode::fra(static_cast<int>(h.kommune));
  const auto periode = Periode::fra_til(h.fra, h.til);
  const auto foer = Periode::fra_til(h.foer_fra, h.foer_til);
  if (!kommune || !periode || !foer) oedelagt();
  e.kommune = *kommune;
  e.kommunenavn = h.kommunenavn;
  e.aar = h.aar;
  e.periode = *periode;
  e.foer = *foer;
  e.kendt_til = h.kendt_til;
  e.hele_aaret = h.hele_aaret != 0;
  return e;
}

}  // namespace nytte::sager
