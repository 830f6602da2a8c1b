#include <fmt/core.h>

#include <utility>

#include "kontrakt/fakta_json.hpp"

namespace nytte::kontrakt {
namespace {

constexpr std::size_t kIdHoejst = 200;  // bytes

// The error of a period stands at its end.
void kraev_orden(ObjektLaeser& o, std::optional<Dato> fra, std::optional<Dato> til) {
  if (fra && til && *til < *fra)
    o.note(Fejlkode::periode_omvendt, "til", fmt::format("{} til {}", iso(*fra), iso(*til)));
}

std::optional<Aarsvaerk> laes_aarsvaerk(ObjektLaeser& o) {
  const auto a = o.valgfri<Aarsvaerk>("aarsvaerk");
  if (!a || a->titusindedele() <= kAnsatteHoejst * Aarsvaerk::kSkala) return a;
  o.note(Fejlkode::tal_uden_for_graenser, "aarsvaerk", fmt::format("højst {}", kAnsatteHoejst));
  return std::nullopt;
}

std::optional<std::int32_t> laes_antal(ObjektLaeser& o, std::string_view felt, std::int64_t mindst,
                                       std::int64_t hoejst) {
  const JsonNode* n = o.find(felt);
  if (n == nullptr || n->art == JsonArt::null) return std::nullopt;
  const auto v = laes_heltal(*n, o.under(felt), mindst, hoejst, o.fejl());
  if (!v) return std::nullopt;
  return static_cast<std::int32_t>(*v);
}

void laes_ansatte(const JsonNode& n, const Sted& s, Fejl& fejl, std::vector<AnsatteFakta>& ud) {
  ObjektLaeser o(n, s, fejl);
  const auto maaned = o.paakraevet<Maaned>("maaned");
  const auto aarsvaerk = laes_aarsvaerk(o);
  const auto hoveder = laes_antal(o, "hoveder", 0, kAnsatteHoejst);
  o.slut();
  if (!maaned) return;
  for (const auto& a : ud)
    if (a.maaned == *maaned) {
      o.note(Fejlkode::maaned_dobbelt, "maaned", iso(*maaned));
      return;
    }
  ud.push_back({*maaned, aarsvaerk, hoveder});
}

void laes_i_forvejen(const JsonNode& n, const Sted& s, Fejl& fejl, std::vector<IForvejen>& ud) {
  ObjektLaeser o(n, s, fejl);
  const auto ordning = o.paakraevet<Ordning>("ordning");
  const auto fra = o.paakraevet<Dato>("fra");
  const JsonNode* aaben = o.find("til");
  const bool er_aaben = aaben != nullptr && aaben->art == JsonArt::null;
  const auto til = er_aaben ? std::nullopt : o.paakraevet<Dato>("til");
  const auto tid = o.paakraevet<Ugetimer>("ugentlig_tid");
  kraev_orden(o, fra, til);
  o.slut();
  if (ordning && fra && tid) ud.push_back({*ordning, *fra, til, *tid});
}

std::optional<std::int64_t> laes_tilskudsandel(ObjektLaeser& o) {
  const JsonNode* n = o.find("tilskudsandel");
  if (n == nullptr || n->art == JsonArt::null) return std::nullopt;
  const auto t =
      laes_tekst(*n, o.under("tilskudsandel"), "et decimaltal som tekst, fx \"0.50\"", o.fejl());
  if (!t) return std::nullopt;
  const auto andel = laes_andel(*t);
  if (!andel)
    o.note(Fejlkode::tal_uden_for_graenser, "tilskudsandel",
           "skriv andelen mellem 0.00 og 1.00 med punktum, fx 0.50");
  return andel;
}

Ugetimer laes_fuld_uge(ObjektLaeser& o) {
  const auto uge = o.valgfri<Ugetimer>("fuld_uge").value_or(kFuldUge);
  if (uge.minutter() == 0) {
    o.note(Fejlkode::tal_uden_for_graenser, "fuld_uge", "en fuld uge er mere end 0 timer");
    return kFuldUge;
  }
  return uge;
}

std::optional<ArbejdsgiverFakta> laes_arbejdsgiver(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const auto p = o.paakraevet<PNummer>("p_nummer");
  const auto cvr = o.paakraevet<Cvr>("cvr");
  const auto sektor = o.paakraevet<Sektor>("sektor");
  auto ministeromraade = o.valgfri<std::string>("ministeromraade");
  const auto tilskudsandel = laes_tilskudsandel(o);
  const auto fuld_uge = laes_fuld_uge(o);
  std::vector<AnsatteFakta> ansatte;
  o.liste("ordinaert_ansatte",
          [&](const JsonNode& e, const Sted& es) { laes_ansatte(e, es, fejl, ansatte); });
  const bool saeson = o.valgfri<bool>("saesonudsving").value_or(false);
  std::vector<IForvejen> i_forvejen;
  o.liste("i_forvejen",
          [&](const JsonNode& e, const Sted& es) { laes_i_forvejen(e, es, fejl, i_forvejen); });
  const auto erhverv = o.valgfri<bool>("erhverv_paa_markedsvilkaar");
  o.slut();
  if (!p || !cvr || !sektor) return std::nullopt;
  return ArbejdsgiverFakta{*p,
                           *cvr,
                           *sektor,
                           std::move(ministeromraade),
                           tilskudsandel,
                           fuld_uge,
                           std::move(ansatte),
                           saeson,
                           std::move(i_forvejen),
                           erhverv};
}

std::optional<SenesteArbejdsgiver> laes_seneste(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const auto p = o.paakraevet<PNummer>("p_nummer");
  const auto cvr = o.paakraevet<Cvr>("cvr");
  o.slut();
  if (!p || !cvr) return std::nullopt;
  return SenesteArbejdsgiver{*p, *cvr};
}

void laes_tidligere(const JsonNode& n, const Sted& s, Fejl& fejl,
                    std::vector<TidligerePlacering>& ud) {
  ObjektLaeser o(n, s, fejl);
  const auto p = o.paakraevet<PNummer>("p_nummer");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  kraev_orden(o, fra, til);
  o.slut();
  if (p && fra && til) ud.push_back({*p, *fra, *til});
}

std::optional<BorgerFakta> laes_borger(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const auto ydelse = o.paakraevet<Ydelse>("ydelse");
  BorgerFakta b{.ydelse = ydelse.value_or(Ydelse::ingen),
                .visitation = {},
                .foedselsdato = {},
                .erhvervskompetencegivende_uddannelse = {},
                .ydelse_til = {},
                .senest_ansat = {},
                .tidligere_placeringer = {}};
  b.visitation = o.valgfri<Visitation>("visitation");
  b.foedselsdato = o.valgfri<Dato>("foedselsdato");
  b.erhvervskompetencegivende_uddannelse = o.valgfri<bool>("erhvervskompetencegivende_uddannelse");
  b.ydelse_til = o.valgfri<Dato>("ydelse_til");
  b.arbejdspligt = o.valgfri<bool>("arbejdspligt").value_or(false);
  b.deltidsforsikret = o.valgfri<bool>("deltidsforsikret").value_or(false);
  // Absent: nobody has asked. null: never employed.
  const JsonNode* seneste = o.find("senest_ansat");
  b.senest_ansat_kendt = seneste != nullptr;
  if (seneste != nullptr && seneste->art != JsonArt::null)
    b.senest_ansat = laes_seneste(*seneste, o.under("senest_ansat"), fejl);
  o.liste("tidligere_placeringer", [&](const JsonNode& e, const Sted& es) {
    laes_tidligere(e, es, fejl, b.tidligere_placeringer);
  });
  o.slut();
  if (!ydelse) return std::nullopt;
  return b;
}

std::optional<PlaceringFakta> laes_placering(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  const auto tid = o.paakraevet<Ugetimer>("ugentlig_tid");
  const bool proeve = o.valgfri<bool>("raadighedsafproevende").value_or(false);
  auto vurdering = o.valgfri<std::string>("raadighedsvurdering");
  const bool saerligt = o.valgfri<bool>("saerligt_tilrettelagt").value_or(false);
  kraev_orden(o, fra, til);
  o.slut();
  if (!fra || !til || !tid) return std::nullopt;
  return PlaceringFakta{*fra, *til, *tid, proeve, std::move(vurdering), saerligt};
}

OpgaveFakta laes_opgave(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  OpgaveFakta ud;
  ud.ud_over_normeret_niveau = o.valgfri<bool>("ud_over_normeret_niveau");
  ud.konkurrenceforvridende = o.valgfri<bool>("konkurrenceforvridende");
  ud.indgaar_i_serviceniveau = o.valgfri<bool>("indgaar_i_serviceniveau");
  ud.service_for_borger = o.valgfri<bool>("service_for_borger");
  ud.borgers_dokumentation = o.valgfri<bool>("borgers_dokumentation");
  ud.borgerrettet_omsorg = o.valgfri<bool>("borgerrettet_omsorg").value_or(false);
  o.slut();
  return ud;
}

void laes_fravaer(const JsonNode& n, const Sted& s, Fejl& fejl, std::vector<FravaerFakta>& ud) {
  ObjektLaeser o(n, s, fejl);
  const auto niveau = o.paakraevet<Niveau>("niveau");
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  kraev_orden(o, fra, til);
  o.slut();
  if (niveau && fra && til) ud.push_back({*niveau, *fra, *til});
}

std::optional<HoertFakta> laes_hoert(ObjektLaeser& over, Fejl& fejl) {
  const JsonNode* n = over.find("hoert");
  if (n == nullptr || n->art == JsonArt::null) return std::nullopt;
  const Sted s = over.under("hoert");
  ObjektLaeser o(*n, s, fejl);
  const auto niveau = o.paakraevet<Niveau>("niveau");
  auto navn = o.paakraevet<std::string>("navn");
  o.slut();
  if (!niveau || !navn) return std::nullopt;
  return HoertFakta{*niveau, std::move(*navn)};
}

HoeringFakta laes_hoering(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  HoeringFakta ud;
  ud.hoert = laes_hoert(o, fejl);
  o.liste("ikke_fundet", [&](const JsonNode& e, const Sted& es) {
    if (const auto niveau = Afkoder<Niveau>::laes(e, es, fejl)) ud.ikke_fundet.push_back(*niveau);
  });
  o.liste("fravaer",
          [&](const JsonNode& e, const Sted& es) { laes_fravaer(e, es, fejl, ud.fravaer); });
  ud.arbejdsgiver_erklaering = o.valgfri<Dato>("arbejdsgiver_erklaering");
  ud.medarbejder_erklaering = o.valgfri<Dato>("medarbejder_erklaering");
  ud.orienteret = o.valgfri<Dato>("orienteret");
  o.slut();
  return ud;
}

std::optional<Forhold> laes_forhold(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const std::size_t foer = fejl.poster().size();
  const auto personer = laes_antal(o, "personer", 1, kForholdHoejst);
  const auto pr_ansatte = laes_antal(o, "pr_ansatte", 1, kForholdHoejst);
  if (o.er_objekt() && fejl.poster().size() == foer) {
    if (!personer) o.note(Fejlkode::felt_mangler, "personer", {});
    if (!pr_ansatte) o.note(Fejlkode::felt_mangler, "pr_ansatte", {});
  }
  o.slut();
  if (!personer || !pr_ansatte) return std::nullopt;
  return Forhold{*personer, *pr_ansatte};
}

std::optional<DispensationFakta> laes_dispensation(const JsonNode& n, const Sted& s, Fejl& fejl) {
  ObjektLaeser o(n, s, fejl);
  const std::size_t foer = fejl.poster().size();
  const auto pladser = laes_antal(o, "pladser", 1, kPladserHoejst);
  std::optional<Forhold> forhold;
  const JsonNode* forholdet = o.find("forhold");
  if (forholdet != nullptr && forholdet->art != JsonArt::null)
    forhold = laes_forhold(*forholdet, o.under("forhold"), fejl);
  if (!pladser && !forhold && o.er_objekt() && fejl.poster().size() == foer)
    o.note(Fejlkode::felt_mangler, "pladser", {});
  const auto fra = o.paakraevet<Dato>("fra");
  const auto til = o.paakraevet<Dato>("til");
  kraev_orden(o, fra, til);
  o.slut();
  if ((!pladser && !forhold) || !fra || !til) return std::nullopt;
  return DispensationFakta{pladser, *fra, *til, forhold};
}

// A part of the facts that must be there.
template <class T>
std::optional<T> del(ObjektLaeser& o, std::string_view felt,
                     std::optional<T> (*laes)(const JsonNode&, const Sted&, Fejl&)) {
  const JsonNode* n = o.find(felt);
  if (n == nullptr || n->art == JsonArt::null) {
    if (o.er_objekt()) o.note(Fejlkode::felt_mangler, felt, {});
    return std::nullopt;
  }
  return laes(*n, o.under(felt), o.fejl());
}

// A part that may be left out.
const JsonNode* valgfri_del(ObjektLaeser& o, std::string_view felt) {
  const JsonNode* n = o.find(felt);
  return n == nullptr || n->art == JsonArt::null ? nullptr : n;
}

void kraev_kort_id(ObjektLaeser& o) {
  const auto id = o.valgfri<std::string>("id");
  if (id && id->size() > kIdHoejst)
    o.note(Fejlkode::tekst_for_lang, "id", fmt::format("højst {} bytes", kIdHoejst));
}

}  // namespace

std::optional<Fakta> decode_fakta(const JsonNode& node, const Sted& sted, Fejl& fejl) {
  const std::size_t foer = fejl.poster().size();
  ObjektLaeser o(node, sted, fejl);
  kraev_kort_id(o);
  const auto dato = o.valgfri<Dato>("dato");
  const auto population = o.valgfri<Population>("population").value_or(Population::almindelig);
  auto arbejdsgiver = del(o, "arbejdsgiver", laes_arbejdsgiver);
  auto borger = del(o, "borger", laes_borger);
  auto placering = del(o, "placering", laes_placering);
  OpgaveFakta opgave;
  if (const auto* n = valgfri_del(o, "opgave")) opgave = laes_opgave(*n, o.under("opgave"), fejl);
  HoeringFakta hoering;
  if (const auto* n = valgfri_del(o, "hoering"))
    hoering = laes_hoering(*n, o.under("hoering"), fejl);
  std::optional<DispensationFakta> dispensation;
  if (const auto* n = valgfri_del(o, "dispensation"))
    dispensation = laes_dispensation(*n, o.under("dispensation"), fejl);
  o.slut();
  if (fejl.poster().size() != foer || !arbejdsgiver || !borger || !placering) return std::nullopt;
  const Dato dag = dato.value_or(placering->fra);
  return Fakta{dag,
               population,
               std::move(*arbejdsgiver),
               std::move(*borger),
               std::move(*placering),
               opgave,
               std::move(hoering),
               dispensation};
}

Resultat<Fakta> Faktalaeser::laes(std::string_view json) {
  id_.reset();
  const auto uleselig = dokument_.parse(json);
  if (const auto id = dokument_.tekst_i_rod("id"); id && id->size() <= kIdHoejst) id_ = *id;
  if (uleselig) return Fejl{*uleselig};
  Fejl fejl;
  const Sted rod{};
  auto fakta = decode_fakta(dokument_.rod(), rod, fejl);
  if (!fakta) return fejl;
  return std::move(*fakta);
}

Resultat<Fakta> decode_fakta(std::string_view json) { return Faktalaeser().laes(json); }

}  // namespace nytte::kontrakt
