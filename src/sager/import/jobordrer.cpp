#include <algorithm>
#include <sstream>

#include "sager/import/lister.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "store/jobordre.hpp"
#include "store/opgave.hpp"

namespace nytte::sager {
namespace {

// With the headings of source 003: "Mentor ID nr.", "Stillingbetegnelse", "Jobordre type",
// "Placerede", "Henviste", "Ledige", "Periode" (or "Fra" and "Til").
const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{
      {"nummer", false, {"mentor_id_nr", "jobordre_nummer", "jobordre"}},
      {"p_nummer", true, {"pnr", "p_nr", "produktionsenhed"}},
      {"type", true, {"jobordre_type", "jobordretype", "jobtype"}},
      {"stilling", true, {"stillingbetegnelse", "stillingsbetegnelse", "stilingsbetegnelse"}},
      {"pladser", false, {"antal_pladser"}},
      {"fra", false, {"startdato"}},
      {"til", false, {"slutdato"}},
      {"ugentlig_tid", false, {"antal_timer", "timer"}},
      {"faggruppe"},
      {"opgave", false, {"jobindhold"}},
      {"ministeromraade"},
      {"saerligt_tilrettelagt"},
      {"ud_over_normeret_niveau"},
      {"konkurrenceforvridende"},
      {"indgaar_i_serviceniveau"},
      {"service_for_borger"},
      {"borgers_dokumentation"},
      {"opgaver", false, {"opgaver_fra_kataloget"}},
      {"status"},
      {"disco", false, {"disco_08", "disco_kode"}},
      {"esco_uri", false, {"concepturida", "esco"}},
      {"esco_alias", false, {"aliasidentifier"}},
      {"kontakt_navn", false, {"kontaktperson"}},
      {"kontakt_telefon"},
      {"kontakt_email"},
      {"periode", false, {}, true},
      {"placerede", false, {}, true},
      {"ledige", false, {"ledige_pladser"}, true},
      {"henviste", false, {}, true},
      {"virksomhedsnavn", false, {"virksomhed"}, true}};
  return alle;
}

std::optional<Jobordretype> type(Linje& l) {
  const auto v = norm(l.tekst("type"));
  if (v == "nytteindsats_stat") return Jobordretype::nytteindsats_staten;
  if (v == "nytteindsats_region") return Jobordretype::nytteindsats_regional;
  if (v == "nytteindsats_selvejende") return Jobordretype::nytteindsats_selvejende_institution;
  return l.kode<Jobordretype>("type");
}

std::optional<Periode> periode(Linje& l) {
  auto fra = l.dato("fra");
  auto til = l.dato("til");
  const auto samlet = l.tekst("periode");
  if (const auto skel = samlet.find(" - "); skel != std::string::npos && !fra && !til) {
    fra = laes_dato(samlet.substr(0, skel));
    til = laes_dato(samlet.substr(skel + 3));
    if (!fra || !til) l.fejl(Fejlkode::dato_ugyldig, "periode", samlet);
    if (!fra || !til) return std::nullopt;
  }
  bool ok = l.kraev(fra, "fra");
  ok = l.kraev(til, "til") && ok;
  if (!ok) return std::nullopt;
  const auto p = Periode::fra_til(*fra, *til);
  if (!p) l.fejl(Fejlkode::periode_omvendt, "til", iso(*til));
  return p;
}

// The number of places, or those taken and those free together.
std::optional<std::int32_t> pladser(Linje& l) {
  if (l.har("pladser")) return l.tal("pladser");
  const auto placerede = l.tal("placerede");
  const auto ledige = l.tal("ledige");
  if (!l.har("placerede") && !l.har("ledige")) l.fejl(Fejlkode::felt_mangler, "pladser");
  if (!placerede && !ledige) return std::nullopt;
  return placerede.value_or(0) + ledige.value_or(0);
}

OpgaveFakta vurdering(Linje& l) {
  OpgaveFakta o;
  o.ud_over_normeret_niveau = l.ja_nej("ud_over_normeret_niveau");
  o.konkurrenceforvridende = l.ja_nej("konkurrenceforvridende");
  o.indgaar_i_serviceniveau = l.ja_nej("indgaar_i_serviceniveau");
  o.service_for_borger = l.ja_nej("service_for_borger");
  o.borgers_dokumentation = l.ja_nej("borgers_dokumentation");
  return o;
}

// Names of the catalogue with | between them.
std::vector<OpgaveId> opgaver(const Importkoersel& i, Linje& l) {
  std::vector<OpgaveId> ud;
  if (!l.har("opgaver")) return ud;
  const auto alle = store::list_opgaver(i.db, i.k.bruger.kommune);
  std::istringstream navne(l.tekst("opgaver"));
  for (std::string navn; std::getline(navne, navn, '|');) {
    const auto fra = navn.find_first_not_of(' ');
    if (fra == std::string::npos) continue;
    navn = navn.substr(fra, navn.find_last_not_of(' ') - fra + 1);
    const auto o = std::find_if(alle.begin(), alle.end(),
                                [&](const Opgave& en) { return norm(en.navn) == norm(navn); });
    if (o == alle.end())
      l.fejl(Fejlkode::findes_ikke, "opgaver", navn);
    else
      ud.push_back(o->id);
  }
  std::sort(ud.begin(), ud.end());
  return ud;
}

std::string opgavenavne(store::Forbindelse& db, const Jobordre& j) {
  std::string ud;
  for (const auto id : j.opgaver)
    if (const auto o = store::find_opgave(db, j.kommune, id))
      ud += (ud.empty() ? "" : " | ") + o->navn;
  return ud;
}

std::optional<Jobordre> laes(const Importkoersel& i, Linje& l) {
  const auto p = l.p_nummer("p_nummer");
  const auto t = type(l);
  const auto tid = periode(l);
  const auto antal = pladser(l);
  const auto timer = l.ugetid("ugentlig_tid");
  const auto saerligt = l.ja_nej("saerligt_tilrettelagt");
  const auto status = l.kode<Jobordrestatus>("status");
  const auto opgave = vurdering(l);
  const auto fra_kataloget = opgaver(i, l);
  bool ok = l.kraev(p, "p_nummer");
  ok = l.kraev(t, "type") && ok;
  if (!ok || !tid || !antal) return std::nullopt;
  std::optional<std::string> ministerium;
  if (l.har("ministeromraade")) ministerium = l.tekst("ministeromraade");
  return Jobordre{
      .id = {},
      .nummer = l.tekst("nummer"),
      .kommune = i.k.bruger.kommune,
      .p_nummer = *p,
      .type = *t,
      .stilling = l.tekst("stilling"),
      .faggruppe = l.tekst("faggruppe"),
      .opgave = l.tekst("opgave"),
      .ministeromraade = ministerium,
      .pladser = *antal,
      .fra = tid->fra(),
      .til = tid->til(),
      .ugentlig_tid = timer.value_or(kFuldUge),
      .saerligt_tilrettelagt = saerligt.value_or(false),
      .vurdering = opgave,
      .disco = l.tekst("disco"),
      .esco_uri = l.tekst("esco_uri"),
      .esco_alias = l.tekst("esco_alias"),
      .kontakt = {l.tekst("kontakt_navn"), l.tekst("kontakt_telefon"), l.tekst("kontakt_email")},
      .status = status.value_or(Jobordrestatus::aaben),
      .opgaver = fra_kataloget};
}

// A file without these columns says nothing about them.
bool samme_registerfelter(const Jobordre& a, const Jobordre& b) {
  const auto ens = [](const std::string& foer, const std::string& ny) {
    return ny.empty() || foer == ny;
  };
  return ens(a.disco, b.disco) && ens(a.esco_uri, b.esco_uri) && ens(a.esco_alias, b.esco_alias) &&
         ens(a.kontakt.navn, b.kontakt.navn) && ens(a.kontakt.telefon, b.kontakt.telefon) &&
         ens(a.kontakt.email, b.kontakt.email);
}

bool samme(const Jobordre& a, const Jobordre& b) {
  return a.p_nummer == b.p_nummer && a.type == b.type && a.stilling == b.stilling &&
         a.faggruppe == b.faggruppe && a.opgave == b.opgave &&
         (a.ministeromraade == b.ministeromraade || !b.ministeromraade) && a.pladser == b.pladser &&
         a.fra == b.fra && a.til == b.til && a.ugentlig_tid == b.ugentlig_tid &&
         a.saerligt_tilrettelagt == b.saerligt_tilrettelagt && a.vurdering == b.vurdering &&
         a.status == b.status && (b.opgaver.empty() || a.opgaver == b.opgaver) &&
         samme_registerfelter(a, b);
}

// The order takes its status after it is there: nobody creates a closed one.
Resultat<Jobordre> opret(Importkoersel& i, const Jobordre& ny) {
  NYTTE_TRY(auto j, importer_jobordre(i.db, i.k, ny));
  if (ny.status == Jobordrestatus::lukket)
    return luk_jobordre(i.db, i.k, {j.id, j.version, "indlæst som lukket"});
  if (ny.status == Jobordrestatus::annulleret)
    return annuller_jobordre(i.db, i.k, {j.id, j.version, "indlæst som annulleret"});
  return j;
}

void gem(Importkoersel& i, Linje& l) {
  const auto j = laes(i, l);
  if (!j) return;
  const auto foer = j->nummer.empty() ? std::optional<Jobordre>()
                                      : store::find_jobordre(i.db, i.k.bruger.kommune, j->nummer);
  if (foer && samme(*foer, *j)) {
    ++i.svar.uaendret;
    return;
  }
  if (foer)
    return l.fejl(Fejlkode::findes_allerede, "nummer", j->nummer + " med andre oplysninger");
  const auto svar = opret(i, *j);
  if (svar.has_failure()) return l.fejl(svar.error());
  ++i.svar.oprettet;
}

std::vector<Eksportraekke> raekker(store::Forbindelse& db, const Kontekst& k) {
  std::vector<Eksportraekke> ud;
  for (const auto& r : store::list_jobordrer(db, k.bruger.kommune, {}, k.i_dag,
                                             {Jobordreorden::nummer, Side{.start = 0, .antal = 0}})
                           .raekker) {
    const Jobordre& j = r.jobordre;
    ud.push_back({j.nummer,
                  j.p_nummer.tekst(),
                  std::string(navn(j.type)),
                  j.stilling,
                  std::to_string(j.pladser),
                  iso(j.fra),
                  iso(j.til),
                  j.ugentlig_tid.tekst(),
                  j.faggruppe,
                  j.opgave,
                  j.ministeromraade.value_or(""),
                  csv_ja_nej(j.saerligt_tilrettelagt),
                  csv_ja_nej(j.vurdering.ud_over_normeret_niveau),
                  csv_ja_nej(j.vurdering.konkurrenceforvridende),
                  csv_ja_nej(j.vurdering.indgaar_i_serviceniveau),
                  csv_ja_nej(j.vurdering.service_for_borger),
                  csv_ja_nej(j.vurdering.borgers_dokumentation),
                  opgavenavne(db, j),
                  std::string(navn(j.status)),
                  j.disco,
                  j.esco_uri,
                  j.esco_alias,
                  j.kontakt.navn,
                  j.kontakt.telefon,
                  j.kontakt.email});
  }
  return ud;
}

}  // namespace

const Listeform kJobordrerliste{kolonner, gem, raekker};

}  // namespace nytte::sager
