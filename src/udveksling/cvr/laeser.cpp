#include "udveksling/cvr/laeser.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/json/value.hpp>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>

#include "udveksling/json_opslag.hpp"

namespace nytte::udveksling {
namespace {

namespace json = boost::json;

constexpr std::size_t kHoejst = std::size_t{64} << 20U;
constexpr std::int64_t kFlestAnsatte = 100'000;

template <class T>
std::optional<T> nummer(const json::value* v) {
  const auto tal = som_heltal(v);
  return tal ? T::laes(std::to_string(*tal)) : std::nullopt;
}

std::optional<Dato> dato(const json::value* v) {
  const auto t = som_tekst(v);
  return t && t->size() >= 10 ? laes_dato(std::string_view(*t).substr(0, 10)) : std::nullopt;
}

// livsforloeb: periods of life, each {"periode": {"gyldigFra", "gyldigTil"}}. Closed when none is
// open-ended; the day after the last one's end.
std::optional<Dato> lukket_fra(const json::value* livsforloeb) {
  const auto* alle = livsforloeb == nullptr ? nullptr : livsforloeb->if_array();
  if (alle == nullptr || alle->empty()) return std::nullopt;
  std::optional<Dato> sidste;
  for (const auto& l : *alle) {
    if (find(l, "periode") == nullptr) return std::nullopt;
    const auto til = dato(find(l, "periode.gyldigTil"));
    if (!til) return std::nullopt;
    sidste = std::max(sidste.value_or(*til), *til);
  }
  return *sidste + 1;
}

std::string adresse(const json::value* a) {
  std::string ud = tekst_eller_tom(find(a, "vejnavn"));
  for (const char* del : {"husnummerFra", "bogstavFra"}) {
    const auto t = tekst_eller_tom(find(a, del));
    if (!t.empty()) ud += (*del == 'h' ? " " : "") + t;
  }
  if (const auto etage = tekst_eller_tom(find(a, "etage")); !etage.empty())
    ud += ", " + etage + ".";
  if (const auto doer = tekst_eller_tom(find(a, "sidedoer")); !doer.empty()) ud += " " + doer;
  return ud;
}

// What was not a number of heads or full-time persons is said with its month.
class Maanedslaeser {
 public:
  explicit Maanedslaeser(Cvrenhed& enhed) : enhed_(enhed) {}

  void laes(const json::value* liste, const char* navn) {
    if (liste == nullptr || liste->is_null()) return;
    const auto* alle = liste->if_array();
    if (alle == nullptr) return sig(fmt::format("{} er ikke en liste", navn));
    for (const auto& m : *alle) en(m, navn);
  }

  void faerdig() {
    for (auto& [nr, m] : fundne_) enhed_.maaneder.push_back(std::move(m));
  }

 private:
  void sig(std::string tekst) { enhed_.bemaerkninger.push_back(std::move(tekst)); }

  void en(const json::value& m, const char* navn) {
    const auto aar = som_heltal(find(m, "aar"));
    const auto nr = som_heltal(find(m, "maaned"));
    const bool mulig = aar && nr && *aar >= 1990 && *aar <= 2199 && *nr >= 1 && *nr <= 12;
    if (!mulig) return sig(fmt::format("En række i {} har ingen måned, der findes", navn));
    const Maaned maaned = *Maaned::fra(static_cast<int>(*aar), static_cast<int>(*nr));
    Cvrmaaned ny{maaned, hoveder(m, maaned), aarsvaerk(m, maaned), interval(m)};
    const auto plads = fundne_.find(maaned.loebenummer());
    if (plads == fundne_.end()) {
      fundne_.emplace(maaned.loebenummer(), std::move(ny));
    } else if (!(plads->second == ny)) {
      dobbelt(plads->second, ny);
    }
  }

  // erstMaanedsbeskaeftigelse repeats maanedsbeskaeftigelse: what one lacks the other may have;
  // where both have a figure and they differ neither is taken, since nothing says which is right.
  void dobbelt(Cvrmaaned& foer, const Cvrmaaned& ny) {
    const auto flet = [&](auto& a, const auto& b, const char* hvad) {
      const std::pair noegle{foer.maaned.loebenummer(), std::string_view(hvad)};
      if (!b || uenige_.contains(noegle)) return;
      if (a && *a != *b) {
        sig(fmt::format("{} står flere gange med forskellige {}; ingen af dem er brugt",
                        paa_dansk(foer.maaned), hvad));
        uenige_.insert(noegle);
        a.reset();
      } else {
        a = b;
      }
    };
    flet(foer.hoveder, ny.hoveder, "antal ansatte");
    flet(foer.aarsvaerk, ny.aarsvaerk, "årsværk");
    if (foer.interval.empty()) foer.interval = ny.interval;
  }

  std::optional<std::int32_t> hoveder(const json::value& m, Maaned maaned) {
    const auto* v = find(m, "antalAnsatte");
    if (v == nullptr || v->is_null()) return std::nullopt;
    const auto tal = som_heltal(v);
    if (tal && *tal >= 0 && *tal <= kFlestAnsatte) return static_cast<std::int32_t>(*tal);
    sig(fmt::format("Antal ansatte i {} er ikke et tal, der kan bruges", paa_dansk(maaned)));
    return std::nullopt;
  }

  std::optional<Aarsvaerk> aarsvaerk(const json::value& m, Maaned maaned) {
    const auto* v = find(m, "antalAarsvaerk");
    if (v == nullptr || v->is_null()) return std::nullopt;
    std::optional<Aarsvaerk> ud;
    if (const auto* d = v->if_double()) {
      if (std::isfinite(*d) && *d >= 0 && *d <= static_cast<double>(kFlestAnsatte))
        ud = Aarsvaerk::fra_titusindedele(std::llround(*d * Aarsvaerk::kSkala));
    } else if (const auto t = som_tekst(v)) {
      ud = Aarsvaerk::laes(*t);
    }
    if (!ud || ud->titusindedele() > kFlestAnsatte * Aarsvaerk::kSkala) {
      sig(fmt::format("Årsværk i {} er ikke et tal, der kan bruges", paa_dansk(maaned)));
      return std::nullopt;
    }
    return ud;
  }

  static std::string interval(const json::value& m) {
    auto kode = tekst_eller_tom(find(m, "intervalKodeAntalAnsatte"));
    return kode.empty() ? tekst_eller_tom(find(m, "intervalKodeAntalAarsvaerk")) : kode;
  }

  Cvrenhed& enhed_;
  std::map<std::int32_t, Cvrmaaned> fundne_;
  std::set<std::pair<std::int32_t, std::string_view>> uenige_;
};

std::optional<Cvrenhed> laes_enhed(const json::value& v) {
  const auto p = nummer<PNummer>(find(v, "pNummer"));
  if (!p) return std::nullopt;
  Cvrenhed ud{.p_nummer = *p, .cvr = {}, .kommune = {}, .lukket_fra = {}};
  const auto* meta = find(v, "virksomhedMetadata");
  if (meta == nullptr) meta = find(v, "produktionsEnhedMetadata");
  // One client's path; other clients read the relation straight from the metadata. [part]
  ud.cvr = nummer<Cvr>(find(meta, "nyesteVirksomhed.cvrNummer"));
  if (!ud.cvr) ud.cvr = nummer<Cvr>(find(meta, "nyesteCvrNummerRelation"));
  if (!ud.cvr)
    ud.bemaerkninger.emplace_back("Svaret siger ikke, hvilket CVR-nummer enheden hører til");
  ud.navn = tekst_eller_tom(find(meta, "nyesteNavn.navn"));
  const auto* a = find(meta, "nyesteBeliggenhedsadresse");
  ud.adresse = adresse(a);
  ud.postnummer = tekst_eller_tom(find(a, "postnummer"));
  ud.by = tekst_eller_tom(find(a, "postdistrikt"));
  if (const auto k = som_heltal(find(a, "kommune.kommuneKode")); k && *k <= 999)
    ud.kommune = Kommunekode::fra(static_cast<int>(*k));
  ud.formkode = tekst_eller_tom(find(meta, "nyesteVirksomhedsform.virksomhedsformkode"));
  ud.form = tekst_eller_tom(find(meta, "nyesteVirksomhedsform.kortBeskrivelse"));
  ud.lukket_fra = lukket_fra(find(v, "livsforloeb"));
  Maanedslaeser maaneder(ud);
  maaneder.laes(find(v, "maanedsbeskaeftigelse"), "maanedsbeskaeftigelse");
  maaneder.laes(find(v, "erstMaanedsbeskaeftigelse"), "erstMaanedsbeskaeftigelse");
  maaneder.faerdig();
  return ud;
}

std::optional<Cvrvirksomhed> laes_virksomhed(const json::value& v) {
  const auto cvr = nummer<Cvr>(find(v, "cvrNummer"));
  if (!cvr) return std::nullopt;
  const auto* meta = find(v, "virksomhedMetadata");
  return Cvrvirksomhed{*cvr, tekst_eller_tom(find(meta, "nyesteNavn.navn")),
                       tekst_eller_tom(find(meta, "nyesteVirksomhedsform.virksomhedsformkode")),
                       tekst_eller_tom(find(meta, "nyesteVirksomhedsform.kortBeskrivelse")),
                       lukket_fra(find(v, "livsforloeb"))};
}

void laes_hit(const json::value& hit, Cvrsvar& ud) {
  const auto* kilde = find(hit, "_source");
  if (const auto* e = find(kilde, "VrproduktionsEnhed")) {
    if (auto enhed = laes_enhed(*e)) return ud.enheder.push_back(std::move(*enhed));
  } else if (const auto* s = find(kilde, "Vrvirksomhed")) {
    if (auto virksomhed = laes_virksomhed(*s))
      return ud.virksomheder.push_back(std::move(*virksomhed));
  }
  ud.udeladt.emplace_back("Et svar er hverken en enhed med P-nummer eller en virksomhed");
}

// The unit's own form is seldom given; the legal unit's is taken where it came in the same answer.
void tag_form(Cvrsvar& svar) {
  for (auto& e : svar.enheder) {
    const auto v = std::find_if(svar.virksomheder.begin(), svar.virksomheder.end(),
                                [&](const auto& x) { return x.cvr == e.cvr; });
    if (v == svar.virksomheder.end() || !e.formkode.empty()) continue;
    e.formkode = v->formkode;
    e.form = v->form;
  }
}

}  // namespace

Resultat<Cvrsvar> laes_cvr_svar(std::string_view tekst) {
  NYTTE_TRY(const auto v, laes_json(tekst, kHoejst));
  const auto* hits = find(v, "hits.hits");
  if (hits == nullptr || !hits->is_array())
    return Fejl(Fejlkode::svar_ugyldigt, "", "der er ingen liste med svar (hits)");
  Cvrsvar ud;
  for (const auto& hit : hits->get_array()) laes_hit(hit, ud);
  tag_form(ud);
  return ud;
}

std::string cvr_foresporgsel(PNummer p) {
  return fmt::format(
      R"({{"query":{{"bool":{{"must":[{{"term":{{"VrproduktionsEnhed.pNummer":{}}}}}]}}}},"size":1}})",
      p.tal());
}

}  // namespace nytte::udveksling
