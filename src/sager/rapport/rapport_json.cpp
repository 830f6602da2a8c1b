#include "sager/rapport/rapport_json.hpp"

#include <charconv>
#include <concepts>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_skriver.hpp"
#include "kontrakt/utf8.hpp"

namespace nytte::sager {
namespace {

using kontrakt::JsonArt;
using kontrakt::JsonNode;
using kontrakt::JsonSkriver;

// The one order of the fields; a new field goes last and is read as empty from older reports.
template <class Sti, class Raekke>
void felter(Sti& s, Raekke& r) {
  s(r.placering);
  s(r.cvr);
  s(r.p_nummer);
  s(r.arbejdssted);
  s(r.sektor);
  s(r.ordning);
  s(r.stilling);
  s(r.disco);
  s(r.esco);
  s(r.fra);
  s(r.til);
  s(r.ende);
  s(r.uger);
  s(r.ugeminutter);
  s(r.fuldtidspersoner);
  s(r.ansatte);
  s(r.ansattemaal);
  s(r.stoettede_personer);
  s(r.stoettede_fuldtid);
  s(r.dispensation);
  s(r.dispensation_til);
  s(r.hoeringsart);
  s(r.hoeringsdato);
  s(r.indhold);
  s(r.formaal);
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
template <class T>
bool laes(std::string_view t, Id<T>& ud) {
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
bool laes(std::string_view t, std::optional<Hundrededele>& ud) {
  if (t.empty()) return true;
  Hundrededele n = 0;
  if (!laes(t, n)) return false;
  ud = n;
  return true;
}
bool laes(std::string_view t, std::optional<Hoeringsart>& ud) {
  if (t.empty()) return true;
  ud = laes_kode<Hoeringsart>(t);
  return ud.has_value();
}

struct Skriver {
  JsonSkriver& w;
  template <class T>
  void operator()(const T& v) {
    w.tekst(som_tekst(v));
  }
};

struct Raekkelaeser {
  const JsonNode& n;
  std::size_t naeste = 0;
  bool ok = true;
  template <class T>
  void operator()(T& v) {
    const auto alle = n.alle();
    if (naeste >= alle.size()) return;
    const JsonNode& felt = alle[naeste++];
    ok = ok && felt.art == JsonArt::tekst && laes(felt.tekst, v);
  }
};

const JsonNode* find(const JsonNode& n, std::string_view navnet, JsonArt art) {
  for (const JsonNode& b : n.alle())
    if (b.noegle == navnet && b.art == art) return &b;
  return nullptr;
}

bool laes_raekker(const JsonNode& liste, Rapport& r) {
  for (const JsonNode& n : liste.alle()) {
    if (n.art != JsonArt::liste) return false;
    Raekkelaeser l{n};
    felter(l, r.raekker.emplace_back());
    if (!l.ok) return false;
  }
  return true;
}

bool laes_advarsler(const JsonNode& liste, Rapport& r) {
  for (const JsonNode& n : liste.alle()) {
    if (n.art != JsonArt::liste || n.alle().size() != 4) return false;
    auto& a = r.advarsler.emplace_back();
    Raekkelaeser l{n};
    l(a.art);
    l(a.om);
    l(a.emne);
    l(a.noegle);
    if (!l.ok) return false;
  }
  return true;
}

}  // namespace

std::string som_json(const Rapport& r) {
  std::string ud;
  JsonSkriver w(ud);
  w.objekt();
  w.felt("kommunenavn", r.kommunenavn);
  w.felt("aftalt_indhold");
  w.boolsk(r.aftalt_indhold);
  w.felt("raekker");
  w.liste();
  for (const auto& raekke : r.raekker) {
    w.liste();
    Skriver s{w};
    felter(s, raekke);
    w.liste_slut();
  }
  w.liste_slut();
  w.felt("advarsler");
  w.liste();
  for (const auto& a : r.advarsler) {
    w.liste();
    w.tekst(navn(a.art));
    w.tekst(som_tekst(a.om));
    w.tekst(a.emne);
    w.tekst(a.noegle);
    w.liste_slut();
  }
  w.liste_slut();
  w.objekt_slut();
  return ud;
}

bool laes_json(std::string_view json, Rapport& r) {
  kontrakt::JsonDokument dokument(
      {.hoejst_bytes = std::size_t{256} << 20, .hoejst_dybde = 4, .hoejst_vaerdier = 40'000'000});
  if (dokument.parse(json) || dokument.rod().art != JsonArt::objekt) return false;
  const JsonNode& rod = dokument.rod();
  const auto* navnet = find(rod, "kommunenavn", JsonArt::tekst);
  const auto* aftalt = find(rod, "aftalt_indhold", JsonArt::boolsk);
  const auto* raekker = find(rod, "raekker", JsonArt::liste);
  const auto* advarsler = find(rod, "advarsler", JsonArt::liste);
  if (!navnet || !aftalt || !raekker || !advarsler) return false;
  r.kommunenavn = navnet->tekst;
  r.aftalt_indhold = aftalt->heltal != 0;
  r.raekker.clear();
  r.advarsler.clear();
  return laes_raekker(*raekker, r) && laes_advarsler(*advarsler, r);
}

}  // namespace nytte::sager
