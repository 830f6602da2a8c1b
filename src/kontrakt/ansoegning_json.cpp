#include "kontrakt/ansoegning_json.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "kontrakt/json_skriver.hpp"

namespace nytte::kontrakt {
namespace {

constexpr std::int64_t kAntalHoejst = 10'000;       // places, persons
constexpr std::int64_t kFuldtidHoejst = 1'000'000;  // full-time persons, as Aarsvaerk has it

// Every field with its name, in the order of the form. The one list that writing and reading share.
template <class Indhold, class F>
void alle_felter(Indhold& i, F&& f) {
  f("navn", i.navn);
  f("adresse", i.adresse);
  f("p_nummer", i.p_nummer);
  f("pladser", i.pladser);
  f("opgaver", i.opgaver);
  f("faggruppe", i.faggruppe);
  f("visiterede_ydelser", i.visiterede_ydelser);
  f("i_praktik", i.i_praktik);
  f("i_loentilskud", i.i_loentilskud);
  f("i_nytteindsats", i.i_nytteindsats);
  f("rettelsesgrund", i.rettelsesgrund);
  f("hoert", i.hoert);
  f("hoert_art", i.hoert_art);
  f("hoert_navn", i.hoert_navn);
  f("hoert_arbejdssted", i.hoert_arbejdssted);
  f("hoert_organisation", i.hoert_organisation);
  f("hoert_dato", i.hoert_dato);
  f("forelagt_ansoegningen", i.forelagt_ansoegningen);
  f("hoeringsresultat", i.hoeringsresultat);
  f("konkurrence", i.konkurrence);
  f("nyttigt_arbejde", i.nyttigt_arbejde);
  f("ordinaert_ansatte", i.ordinaert_ansatte);
  f("placerede_i_alt", i.placerede_i_alt);
  f("fra", i.fra);
  f("til", i.til);
  f("tidligere_ordinaert", i.tidligere_ordinaert);
  f("tidligere_hvornaar", i.tidligere_hvornaar);
  f("genansoegning", i.genansoegning);
  f("forrige", i.forrige);
  f("aendret", i.aendret);
  f("aendret_p_nummer", i.aendret_p_nummer);
  f("aendret_opgaver", i.aendret_opgaver);
  f("aendret_forhold", i.aendret_forhold);
  f("aendret_andet", i.aendret_andet);
  f("effekt", i.effekt);
  f("effekt_opgjort", i.effekt_opgjort);
  f("effekt_grund", i.effekt_grund);
}

struct Skriver {
  JsonSkriver& s;

  void vaerdi(const std::string& v) { s.tekst(v); }
  void vaerdi(bool v) { s.boolsk(v); }
  void vaerdi(std::int32_t v) { s.tal(v); }
  void vaerdi(Dato v) { s.tekst(iso(v)); }
  void vaerdi(PNummer v) { s.tekst(v.tekst()); }
  void vaerdi(Aarsvaerk v) { s.tekst(v.tekst()); }
  void vaerdi(Hoertart v) { s.tekst(navn(v)); }
  void vaerdi(AnsoegningId v) { s.tal(v.vaerdi); }

  template <class T>
  void operator()(std::string_view felt, const T& v) {
    s.felt(felt);
    vaerdi(v);
  }
  template <class T>
  void operator()(std::string_view felt, const std::optional<T>& v) {
    if (v) (*this)(felt, *v);
  }
};

std::size_t tegn(std::string_view tekst) {
  return static_cast<std::size_t>(std::count_if(tekst.begin(), tekst.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

struct Laeser {
  ObjektLaeser& o;

  const JsonNode* stated(std::string_view felt) {
    const JsonNode* n = o.find(felt);
    return n == nullptr || n->art == JsonArt::null ? nullptr : n;
  }
  std::optional<std::int64_t> heltal(std::string_view felt, std::int64_t mindst,
                                     std::int64_t hoejst) {
    const JsonNode* n = stated(felt);
    if (n == nullptr) return std::nullopt;
    return laes_heltal(*n, o.under(felt), mindst, hoejst, o.fejl());
  }

  void operator()(std::string_view felt, std::string& v) {
    const JsonNode* n = stated(felt);
    if (n == nullptr) return;
    const auto tekst = laes_tekst(*n, o.under(felt), "tekst", o.fejl());
    if (!tekst) return;
    if (tegn(*tekst) > kPunkttekstHoejst) {
      o.note(Fejlkode::tekst_for_lang, felt, fmt::format("højst {} tegn", kPunkttekstHoejst));
    }
    v = *tekst;
  }
  void operator()(std::string_view felt, bool& v) { v = o.valgfri<bool>(felt).value_or(false); }
  void operator()(std::string_view felt, std::optional<std::int32_t>& v) {
    if (const auto n = heltal(felt, 0, kAntalHoejst)) v = static_cast<std::int32_t>(*n);
  }
  void operator()(std::string_view felt, std::optional<AnsoegningId>& v) {
    if (const auto n = heltal(felt, 1, std::numeric_limits<std::int64_t>::max()))
      v = AnsoegningId{*n};
  }
  void operator()(std::string_view felt, std::optional<Aarsvaerk>& v) {
    v = o.valgfri<Aarsvaerk>(felt);
    if (v && v->titusindedele() > kFuldtidHoejst * Aarsvaerk::kSkala)
      o.note(Fejlkode::tal_uden_for_graenser, felt, fmt::format("højst {}", kFuldtidHoejst));
  }
  template <class T>
  void operator()(std::string_view felt, std::optional<T>& v) {
    v = o.valgfri<T>(felt);
  }
};

}  // namespace

std::optional<Ansoegningsindhold> decode_ansoegning(const JsonNode& node, const Sted& sted,
                                                    Fejl& fejl) {
  const std::size_t foer = fejl.poster().size();
  ObjektLaeser o(node, sted, fejl);
  Ansoegningsindhold i;
  alle_felter(i, Laeser{o});
  o.slut();
  if (fejl.poster().size() != foer) return std::nullopt;
  return i;
}

Resultat<Ansoegningsindhold> decode_ansoegning(std::string_view json) {
  JsonDokument dokument;
  if (const auto uleselig = dokument.parse(json)) return Fejl{*uleselig};
  Fejl fejl;
  const Sted rod{};
  auto i = decode_ansoegning(dokument.rod(), rod, fejl);
  if (!i) return fejl;
  return *std::move(i);
}

std::string encode_ansoegning(const Ansoegningsindhold& i) {
  std::string ud;
  JsonSkriver s(ud);
  s.objekt();
  alle_felter(i, Skriver{s});
  s.objekt_slut();
  return ud;
}

}  // namespace nytte::kontrakt
