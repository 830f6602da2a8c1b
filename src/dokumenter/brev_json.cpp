#include "dokumenter/brev_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_skriver.hpp"
#include "kontrakt/utf8.hpp"

namespace nytte::dokumenter {
namespace {

using kontrakt::JsonArt;
using kontrakt::JsonNode;
using kontrakt::JsonSkriver;

std::string gyldig(std::string_view t) {
  std::string ud;
  while (!t.empty()) {
    const std::size_t n = kontrakt::gyldig_utf8(t);
    ud += t.substr(0, n);
    t.remove_prefix(n);
    if (t.empty()) break;
    ud += "\xEF\xBF\xBD";
    t.remove_prefix(1);
  }
  std::replace(ud.begin(), ud.end(), '\0', ' ');
  return ud;
}

void felt(JsonSkriver& s, std::string_view navn, std::string_view t) { s.felt(navn, gyldig(t)); }
void felt(JsonSkriver& s, std::string_view navn, bool b) {
  s.felt(navn);
  s.boolsk(b);
}
void felt(JsonSkriver& s, std::string_view navn, const std::vector<std::string>& alle) {
  s.felt(navn);
  s.liste();
  for (const auto& t : alle) s.tekst(gyldig(t));
  s.liste_slut();
}
void felt(JsonSkriver& s, std::string_view navn, const char* t) {
  felt(s, navn, std::string_view(t));
}

constexpr std::array<const char*, 3> kFormer{"soejler", "stablede_soejler", "linjer"};

// As text: the shortest that reads back as the same number.
std::string diagramtal(const Diagramvaerdi& v) {
  if (const auto* t = std::get_if<Tomt>(&v)) return *t == Tomt::skjult ? "skjult" : "ukendt";
  return fmt::format("{}", std::get<double>(v));
}
std::optional<Diagramvaerdi> laes_diagramtal(std::string_view t) {
  if (t == "skjult") return Tomt::skjult;
  if (t == "ukendt") return Tomt::ukendt;
  double v = 0;
  const auto [ende, fejl] = std::from_chars(t.data(), t.data() + t.size(), v);
  if (fejl != std::errc() || ende != t.data() + t.size()) return std::nullopt;
  return v;
}

constexpr std::string_view kHex = "0123456789abcdef";

// The bytes of a picture are no text: two digits each.
std::string som_hex(std::string_view bytes) {
  std::string ud;
  ud.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    ud += kHex[b >> 4U];
    ud += kHex[b & 15U];
  }
  return ud;
}
std::optional<std::string> fra_hex(std::string_view t) {
  if (t.size() % 2 != 0) return std::nullopt;
  std::string ud;
  ud.reserve(t.size() / 2);
  for (std::size_t i = 0; i < t.size(); i += 2) {
    const auto hoej = kHex.find(t[i]);
    const auto lav = kHex.find(t[i + 1]);
    if (hoej == std::string_view::npos || lav == std::string_view::npos) return std::nullopt;
    ud += static_cast<char>(hoej * 16 + lav);
  }
  return ud;
}

std::optional<double> laes_tal(std::string_view t) {
  double v = 0;
  const auto [ende, fejl] = std::from_chars(t.data(), t.data() + t.size(), v);
  if (fejl != std::errc() || ende != t.data() + t.size()) return std::nullopt;
  return v;
}

struct Skriver {
  JsonSkriver& s;

  void operator()(const Overskrift& o) const {
    felt(s, "blok", "overskrift");
    s.felt("niveau");
    s.tal(o.niveau);
    felt(s, "tekst", o.tekst);
  }
  void operator()(const Afsnit& a) const {
    felt(s, "blok", "afsnit");
    felt(s, "tekst", a.tekst);
    felt(s, "fed", a.fed);
  }
  void operator()(const Punktliste& l) const {
    felt(s, "blok", "punktliste");
    felt(s, "punkter", l.punkter);
    felt(s, "nummereret", l.nummereret);
  }
  void operator()(const Oplysninger& o) const {
    felt(s, "blok", "oplysninger");
    s.felt("linjer");
    s.liste();
    for (const auto& [navn, vaerdi] : o.linjer) {
      s.liste();
      s.tekst(gyldig(navn));
      s.tekst(gyldig(vaerdi));
      s.liste_slut();
    }
    s.liste_slut();
  }
  void operator()(const Tabel& t) const {
    felt(s, "blok", "tabel");
    felt(s, "titel", t.titel);
    felt(s, "kolonner", t.kolonner);
    s.felt("raekker");
    s.liste();
    for (const auto& r : t.raekker) {
      s.liste();
      for (const auto& c : r) s.tekst(gyldig(c));
      s.liste_slut();
    }
    s.liste_slut();
    felt(s, "foerste_kolonne", t.foerste_kolonne);
  }
  void operator()(const Underskrift& u) const {
    felt(s, "blok", "underskrift");
    felt(s, "hvem", u.hvem);
    felt(s, "tekst", u.tekst);
  }
  void operator()(const Lovtekst& l) const {
    felt(s, "blok", "lovtekst");
    felt(s, "overskrift", l.overskrift);
    felt(s, "tekst", l.tekst);
    felt(s, "hjemmel", l.hjemmel);
  }
  void operator()(const Sideskift&) const { felt(s, "blok", "sideskift"); }
  void operator()(const Kort& k) const {
    felt(s, "blok", "kort");
    felt(s, "titel", k.titel);
    s.felt("punkter");
    s.liste();
    for (const auto& p : k.punkter) {
      s.liste();
      s.tekst(std::to_string(p.nummer));
      s.tekst(gyldig(p.navn));
      s.tekst(fmt::format("{}", p.bredde));
      s.tekst(fmt::format("{}", p.laengde));
      s.liste_slut();
    }
    s.liste_slut();
  }
  void operator()(const Billede& b) const {
    felt(s, "blok", "billede");
    felt(s, "alternativ", b.alternativ);
    felt(s, "indhold", som_hex(b.indhold ? *b.indhold : std::string()));
  }
  void operator()(const Diagram& d) const {
    felt(s, "blok", "diagram");
    felt(s, "titel", d.titel);
    felt(s, "beskrivelse", d.beskrivelse);
    felt(s, "form", kFormer[static_cast<std::size_t>(d.form)]);
    felt(s, "kategoriakse", d.kategoriakse);
    felt(s, "talakse", d.talakse);
    felt(s, "kategorier", d.kategorier);
    s.felt("decimaler");
    s.tal(d.decimaler);
    s.felt("serier");
    s.liste();
    for (const auto& serie : d.serier) {
      s.liste();
      s.tekst(gyldig(serie.navn));
      for (const auto& v : serie.vaerdier) s.tekst(diagramtal(v));
      s.liste_slut();
    }
    s.liste_slut();
  }
};

// Reads what encode_brev wrote; anything else makes `ok` false.
class Laeser {
 public:
  std::optional<Brev> brev(const JsonNode& n) {
    Brev b;
    b.titel = tekst(n, "titel");
    b.afsender = tekst(n, "afsender");
    b.modtager = liste(find(n, "modtager", JsonArt::liste));
    const std::string dato = tekst(n, "dato");
    b.dato = laes_iso_dato(dato);
    ok_ = ok_ && (dato.empty() || b.dato);
    b.reference = tekst(n, "reference");
    if (const auto* blokke = find(n, "blokke", JsonArt::liste))
      for (const JsonNode& barn : blokke->alle()) b.blokke.push_back(blok(barn));
    if (!ok_) return std::nullopt;
    return b;
  }

 private:
  const JsonNode* find(const JsonNode& n, std::string_view navn, JsonArt art) {
    for (const JsonNode& b : n.alle())
      if (b.noegle == navn && b.art == art) return &b;
    ok_ = false;
    return nullptr;
  }
  std::string tekst(const JsonNode& n, std::string_view navn) {
    const auto* t = find(n, navn, JsonArt::tekst);
    return t == nullptr ? std::string() : std::string(t->tekst);
  }
  bool sandt(const JsonNode& n, std::string_view navn) {
    const auto* t = find(n, navn, JsonArt::boolsk);
    return t != nullptr && t->heltal != 0;
  }
  std::vector<std::string> liste(const JsonNode* n) {
    std::vector<std::string> ud;
    if (n == nullptr || n->art != JsonArt::liste) {
      ok_ = false;
      return ud;
    }
    for (const JsonNode& b : n->alle()) {
      ok_ = ok_ && b.art == JsonArt::tekst;
      ud.emplace_back(b.tekst);
    }
    return ud;
  }
  std::vector<std::vector<std::string>> lister(const JsonNode& n, std::string_view navn) {
    std::vector<std::vector<std::string>> ud;
    if (const auto* l = find(n, navn, JsonArt::liste))
      for (const JsonNode& b : l->alle()) ud.push_back(liste(&b));
    return ud;
  }

  Oplysninger oplysninger(const JsonNode& n) {
    Oplysninger o;
    for (auto& par : lister(n, "linjer")) {
      ok_ = ok_ && par.size() == 2;
      if (ok_) o.linjer.emplace_back(std::move(par[0]), std::move(par[1]));
    }
    return o;
  }
  Overskrift overskrift(const JsonNode& n) {
    const auto* niveau = find(n, "niveau", JsonArt::heltal);
    return {niveau == nullptr ? 2 : static_cast<int>(niveau->heltal), tekst(n, "tekst")};
  }

  Diagram diagram(const JsonNode& n) {
    Diagram d;
    d.titel = tekst(n, "titel");
    d.beskrivelse = tekst(n, "beskrivelse");
    const auto form = std::find(kFormer.begin(), kFormer.end(), tekst(n, "form"));
    ok_ = ok_ && form != kFormer.end();
    if (ok_) d.form = static_cast<Diagramform>(form - kFormer.begin());
    d.kategoriakse = tekst(n, "kategoriakse");
    d.talakse = tekst(n, "talakse");
    d.kategorier = liste(find(n, "kategorier", JsonArt::liste));
    if (const auto* x = find(n, "decimaler", JsonArt::heltal))
      d.decimaler = static_cast<int>(x->heltal);
    for (auto& raekke : lister(n, "serier")) {
      ok_ = ok_ && !raekke.empty();
      if (!ok_) break;
      Diagramserie serie{std::move(raekke.front()), {}};
      for (std::size_t i = 1; i < raekke.size(); ++i) {
        const auto v = laes_diagramtal(raekke[i]);
        ok_ = ok_ && v.has_value();
        if (v) serie.vaerdier.push_back(*v);
      }
      d.serier.push_back(std::move(serie));
    }
    return d;
  }

  Kort kort(const JsonNode& n) {
    Kort k{tekst(n, "titel"), {}};
    for (const auto& p : lister(n, "punkter")) {
      ok_ = ok_ && p.size() == 4;
      if (!ok_) break;
      const auto nummer = laes_tal(p[0]);
      const auto bredde = laes_tal(p[2]);
      const auto laengde = laes_tal(p[3]);
      ok_ = nummer && bredde && laengde;
      if (ok_) k.punkter.push_back({static_cast<int>(*nummer), p[1], *bredde, *laengde});
    }
    return k;
  }
  Billede billede(const JsonNode& n) {
    auto indhold = fra_hex(tekst(n, "indhold"));
    ok_ = ok_ && indhold;
    return {tekst(n, "alternativ"),
            std::make_shared<const std::string>(std::move(indhold).value_or(""))};
  }

  Blok blok(const JsonNode& n) {
    const std::string art = tekst(n, "blok");
    if (art == "overskrift") return overskrift(n);
    if (art == "afsnit") return Afsnit{tekst(n, "tekst"), sandt(n, "fed")};
    if (art == "punktliste")
      return Punktliste{liste(find(n, "punkter", JsonArt::liste)), sandt(n, "nummereret")};
    if (art == "oplysninger") return oplysninger(n);
    if (art == "tabel")
      return Tabel{tekst(n, "titel"), liste(find(n, "kolonner", JsonArt::liste)),
                   lister(n, "raekker"), sandt(n, "foerste_kolonne")};
    if (art == "underskrift") return Underskrift{tekst(n, "hvem"), tekst(n, "tekst")};
    if (art == "lovtekst")
      return Lovtekst{tekst(n, "overskrift"), tekst(n, "tekst"), tekst(n, "hjemmel")};
    if (art == "diagram") return diagram(n);
    if (art == "kort") return kort(n);
    if (art == "billede") return billede(n);
    ok_ = ok_ && art == "sideskift";
    return Sideskift{};
  }

  bool ok_ = true;
};

}  // namespace

std::string encode_brev(const Brev& brev) {
  std::string ud;
  JsonSkriver s(ud);
  s.objekt();
  felt(s, "titel", brev.titel);
  felt(s, "afsender", brev.afsender);
  felt(s, "modtager", brev.modtager);
  felt(s, "dato", brev.dato ? iso(*brev.dato) : std::string());
  felt(s, "reference", brev.reference);
  s.felt("blokke");
  s.liste();
  for (const Blok& b : brev.blokke) {
    s.objekt();
    std::visit(Skriver{s}, b);
    s.objekt_slut();
  }
  s.liste_slut();
  s.objekt_slut();
  return ud;
}

std::optional<Brev> decode_brev(std::string_view json) {
  kontrakt::JsonDokument dokument(
      {.hoejst_bytes = std::size_t{64} << 20, .hoejst_dybde = 8, .hoejst_vaerdier = 4'000'000});
  if (dokument.parse(json) || dokument.rod().art != JsonArt::objekt) return std::nullopt;
  return Laeser().brev(dokument.rod());
}

}  // namespace nytte::dokumenter
