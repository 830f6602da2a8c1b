#include <algorithm>

#include "sager/borger/registrer_borger.hpp"
#include "sager/import/lister.hpp"
#include "sager/spor.hpp"
#include "store/borger.hpp"

namespace nytte::sager {
namespace {

// One row a benefit period: a citizen with three periods stands on three rows.
const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{
      {"cpr", true, {"cpr_nummer", "cpr_nr"}},
      {"navn", true},
      {"ydelse", false, {"sagstype", "forsoergelsestype"}},
      {"visitation"},
      {"ydelse_fra"},
      {"ydelse_til"},
      {"population"},
      {"erhvervskompetencegivende_uddannelse", false, {"uddannelse"}},
      {"arbejdspligt"},
      {"deltidsforsikret"},
      {"senest_ansat_p_nummer"},
      {"senest_ansat_cvr"},
      {"aldrig_ansat"},
      {"adressebeskyttet"}};
  return alle;
}

bool samme(const Borger& a, const Borger& b) {
  return a.navn == b.navn && a.population == b.population &&
         a.erhvervskompetencegivende_uddannelse == b.erhvervskompetencegivende_uddannelse &&
         a.arbejdspligt == b.arbejdspligt && a.deltidsforsikret == b.deltidsforsikret &&
         a.senest_ansat_kendt == b.senest_ansat_kendt && a.senest_ansat == b.senest_ansat &&
         a.adressebeskyttet == b.adressebeskyttet;
}

std::optional<Borger> laes(const Importkoersel& i, Linje& l) {
  const auto cpr = l.cpr("cpr");
  const auto population = l.kode<Population>("population");
  const auto uddannelse = l.ja_nej("erhvervskompetencegivende_uddannelse");
  const auto pligt = l.ja_nej("arbejdspligt");
  const auto deltid = l.ja_nej("deltidsforsikret");
  const auto p = l.p_nummer("senest_ansat_p_nummer");
  const auto cvr = l.cvr("senest_ansat_cvr");
  const auto aldrig = l.ja_nej("aldrig_ansat");
  const auto beskyttet = l.ja_nej("adressebeskyttet");
  if (l.har("senest_ansat_p_nummer") != l.har("senest_ansat_cvr"))
    l.fejl(Fejlkode::felt_mangler,
           l.har("senest_ansat_cvr") ? "senest_ansat_p_nummer" : "senest_ansat_cvr");
  if (!l.kraev(cpr, "cpr")) return std::nullopt;
  std::optional<SenesteArbejdsgiver> senest;
  if (p && cvr) senest = SenesteArbejdsgiver{*p, *cvr};
  return Borger{.id = {},
                .kommune = i.k.bruger.kommune,
                .cpr = *cpr,
                .navn = l.tekst("navn"),
                .population = population.value_or(Population::almindelig),
                .erhvervskompetencegivende_uddannelse = uddannelse,
                .arbejdspligt = pligt.value_or(false),
                .deltidsforsikret = deltid.value_or(false),
                .senest_ansat_kendt = senest.has_value() || aldrig.value_or(false),
                .senest_ansat = senest,
                .adressebeskyttet = beskyttet.value_or(false)};
}

// Nothing when the row has no benefit; `fejl` when it cannot be read.
std::optional<Ydelsesperiode> laes_ydelse(Linje& l, bool& fejl) {
  const auto ydelse = l.kode<Ydelse>("ydelse");
  const auto visitation = l.kode<Visitation>("visitation");
  const auto fra = l.dato("ydelse_fra");
  const auto til = l.dato("ydelse_til");
  if (!l.har("ydelse") && !l.har("ydelse_fra")) return std::nullopt;
  fejl = !l.kraev(ydelse, "ydelse");
  fejl = !l.kraev(fra, "ydelse_fra") || fejl;
  if (fejl) return std::nullopt;
  return Ydelsesperiode{
      .borger = {}, .ydelse = *ydelse, .visitation = visitation, .fra = *fra, .til = til};
}

bool samme(const Ydelsesperiode& a, const Ydelsesperiode& b) {
  return a.ydelse == b.ydelse && a.visitation == b.visitation && a.fra == b.fra && a.til == b.til;
}

void gem_kendt(Importkoersel& i, Linje& l, const Borger& foer, const Borger& b,
               std::optional<Ydelsesperiode> y) {
  if (!samme(foer, b))
    return l.fejl(Fejlkode::findes_allerede, "cpr",
                  "borgeren er registreret med andre oplysninger");
  const auto ydelser = store::list_ydelser(i.db, foer.kommune, foer.id);
  if (!y || std::any_of(ydelser.begin(), ydelser.end(),
                        [&](const auto& anden) { return samme(anden, *y); })) {
    ++i.svar.uaendret;
    return;
  }
  y->borger = foer.id;
  const auto svar = tilfoej_ydelse(i.db, i.k, *y);
  if (svar.has_failure()) return l.fejl(svar.error());
  ++i.svar.oprettet;
}

void gem(Importkoersel& i, Linje& l) {
  const auto b = laes(i, l);
  bool fejl = false;
  const auto y = laes_ydelse(l, fejl);
  if (!b || fejl) return;
  if (const auto foer = store::find_borger(i.db, b->kommune, b->cpr))
    return gem_kendt(i, l, *foer, *b, y);
  NyBorger ny{*b, {}};
  if (y) ny.ydelser.push_back(*y);
  const auto svar = registrer_borger(i.db, i.k, ny);
  if (svar.has_failure()) return l.fejl(svar.error());
  ++i.svar.oprettet;
}

Eksportraekke raekke(const Borger& b, const Ydelsesperiode* y) {
  std::string visitation;
  if (y && y->visitation) visitation = navn(*y->visitation);
  return {b.cpr.udlever(CprFormaal::eksport),
          b.navn,
          y ? std::string(navn(y->ydelse)) : "",
          visitation,
          y ? iso(y->fra) : "",
          y ? csv_dato(y->til) : "",
          std::string(navn(b.population)),
          csv_ja_nej(b.erhvervskompetencegivende_uddannelse),
          csv_ja_nej(b.arbejdspligt),
          csv_ja_nej(b.deltidsforsikret),
          b.senest_ansat ? b.senest_ansat->p_nummer.tekst() : "",
          b.senest_ansat ? b.senest_ansat->cvr.tekst() : "",
          csv_ja_nej(b.senest_ansat_kendt && !b.senest_ansat),
          csv_ja_nej(b.adressebeskyttet)};
}

std::vector<Eksportraekke> raekker(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Eksportraekke> ud;
  std::vector<BorgerId> set;
  for (const auto& r : store::list_borgere(db, k.bruger.kommune, {}, k.i_dag,
                                           {Borgerorden::navn, Side{.start = 0, .antal = 0}})
                           .raekker) {
    set.push_back(r.borger.id);
    const auto ydelser = store::list_ydelser(db, k.bruger.kommune, r.borger.id);
    if (ydelser.empty()) ud.push_back(raekke(r.borger, nullptr));
    for (const auto& y : ydelser) ud.push_back(raekke(r.borger, &y));
  }
  noter_opslag(db, k, set, "eksport");
  return ud;
}

}  // namespace

const Listeform kBorgereliste{kolonner, gem, raekker};

}  // namespace nytte::sager
