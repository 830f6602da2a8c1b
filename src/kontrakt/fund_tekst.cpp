#include "kontrakt/fund_tekst.hpp"

#include <algorithm>

#include "kontrakt/fundtekster/fundtekster.hpp"
#include "kontrakt/skabelon.hpp"

namespace nytte::kontrakt {
namespace {

struct Punkt {
  std::string_view felt;
  std::string_view tekst;
};

// Source 004 has the points; the words are ours.
constexpr std::array kPunkter{
    Punkt{"navn", "punkt 1, arbejdspladsens navn"},
    Punkt{"adresse", "punkt 1, arbejdspladsens adresse"},
    Punkt{"p_nummer", "punkt 2, P-nummeret"},
    Punkt{"pladser", "punkt 3, antal pladser"},
    Punkt{"opgaver", "punkt 4, opgaverne"},
    Punkt{"visiterede_ydelser", "punkt 4, om opgaverne omfatter visiterede ydelser"},
    Punkt{"i_praktik", "punkt 5, antal personer i virksomhedspraktik"},
    Punkt{"i_loentilskud", "punkt 5, antal personer i løntilskud"},
    Punkt{"i_nytteindsats", "punkt 5, antal personer i nytteindsats"},
    Punkt{"rettelsesgrund", "punkt 5 og 10, hvorfor registerets tal er rettet"},
    Punkt{"hoert", "punkt 6, om medarbejderne er hørt"},
    Punkt{"hoert_art", "punkt 6, hvem der er hørt"},
    Punkt{"hoert_navn", "punkt 6, navnet på den hørte"},
    Punkt{"hoert_arbejdssted", "punkt 6, den hørtes arbejdssted"},
    Punkt{"hoert_organisation", "punkt 6, den hørtes faglige organisation"},
    Punkt{"forelagt_ansoegningen", "punkt 6, om den hørte har fået ansøgningen forelagt"},
    Punkt{"hoeringsresultat", "punkt 7, resultatet af høringen"},
    Punkt{"konkurrence",
          "punkt 8, hvordan kommunen har forholdt sig til reglerne om konkurrenceforvridning"},
    Punkt{"nyttigt_arbejde", "punkt 9, hvordan arbejdet gør nytte i et arbejdsfællesskab"},
    Punkt{"ordinaert_ansatte", "punkt 10, antal ordinært ansatte i fuldtidspersoner"},
    Punkt{"placerede_i_alt",
          "punkt 10, antal personer i støttede forløb, hvis der gives "
          "dispensation"},
    Punkt{"fra", "punkt 11, første dag"},
    Punkt{"til", "punkt 11, sidste dag"},
    Punkt{"tidligere_ordinaert", "punkt 12, om opgaverne før er udført som ordinært arbejde"},
    Punkt{"tidligere_hvornaar", "punkt 12, hvornår opgaverne var ordinært arbejde"},
    Punkt{"genansoegning", "punkt 13, om det er en genansøgning"},
    Punkt{"forrige", "punkt 13, den forrige ansøgning"},
    Punkt{"aendret", "punkt 13, om ansøgningen er ændret"},
    Punkt{"aendret_p_nummer", "punkt 13, ændringer i P-nummer"},
    Punkt{"aendret_opgaver", "punkt 13, ændringer i opgaver"},
    Punkt{"aendret_forhold", "punkt 13, ændringer i forholdet til antal ansatte"},
    Punkt{"aendret_andet", "punkt 13, andre ændringer"},
    Punkt{"effekt", "punkt 13, hvad den forrige dispensation førte til"},
    Punkt{"effekt_grund", "punkt 13, hvorfor opgørelsen af effekten er rettet"}};

constexpr std::string_view kOrd = "{ord}";
constexpr std::string_view kFelt = "{felt}";

// The templates know arguments only: these two are put aside while those are filled in.
std::string skift(std::string tekst, std::string_view fra, std::string_view til) {
  for (std::size_t i = tekst.find(fra); i != std::string::npos; i = tekst.find(fra, i + til.size()))
    tekst.replace(i, fra.size(), til);
  return tekst;
}
std::string uden_ord(std::string_view skabelon) {
  return skift(skift(std::string(skabelon), kOrd, "\x01"), kFelt, "\x02");
}

std::string ordet(const Fund& f, const Fundtekst& t) {
  // The word names another field of the form.
  if (f.kode == Fundkode::rettelsesgrund_mangler) return punktnavn(f.ord);
  return f.ord.empty() ? std::string(t.uden_ord) : f.ord;
}

}  // namespace

std::span<const std::span<const Fundtekst>> alle_fundtekster() {
  static const std::array kAlle{fundtekster::myndighed(), fundtekster::ansoegning(),
                                fundtekster::afgoerelse(), fundtekster::hoering(),
                                fundtekster::holdbarhed()};
  return kAlle;
}

const Fundtekst* fundtekst(Fundkode k) {
  for (const auto& emne : alle_fundtekster())
    for (const Fundtekst& t : emne)
      if (t.kode == k) return &t;
  return nullptr;
}

std::optional<std::string> skabelonfejl(const Fundtekst& t) {
  const auto brugt = brug(uden_ord(t.skabelon));
  if (!brugt) return "not well formed";
  for (const auto& b : *brugt)
    if (b.argument >= t.antal) return "an argument that is never declared";
  if (t.skabelon.empty() || t.skabelon.back() != '.') return "no full stop";
  return std::nullopt;
}

bool argumenter_passer(const Fund& f) {
  const Fundtekst* t = fundtekst(f.kode);
  if (t == nullptr || f.argumenter.size() > t->antal) return false;
  for (std::size_t i = 0; i < f.argumenter.size(); ++i)
    if (f.argumenter[i].art != t->arter[i]) return false;
  const auto brugt = brug(uden_ord(t->skabelon));
  return brugt && std::all_of(brugt->begin(), brugt->end(), [&](const Skabelonbrug& b) {
           return b.maa_mangle || b.argument < f.argumenter.size();
         });
}

std::string saetning(const Fund& f) {
  const Fundtekst* t = fundtekst(f.kode);
  if (t == nullptr) return std::string(navn(f.kode));
  std::string ud = udfyld(uden_ord(t->skabelon), Regel::rimelighedskrav, f.argumenter);
  ud = skift(std::move(ud), "\x02", punktnavn(f.felt));
  ud = skift(std::move(ud), "\x01", ordet(f, *t));
  // A name that nobody has stated leaves no hole.
  return skift(skift(std::move(ud), "  ", " "), " ,", ",");
}

std::string hjemmeltekst(const Hjemmel& h) {
  return std::string(h.dokument) + " " + std::string(h.sted);
}

std::string hjemmelstekst(const Fund& f) {
  return f.hjemmel == nullptr ? std::string() : hjemmeltekst(*f.hjemmel);
}

std::string punktnavn(std::string_view felt) {
  const auto i = std::find_if(kPunkter.begin(), kPunkter.end(),
                              [&](const Punkt& p) { return p.felt == felt; });
  return std::string(i == kPunkter.end() ? felt : i->tekst);
}

}  // namespace nytte::kontrakt
