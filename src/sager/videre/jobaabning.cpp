#include "sager/videre/jobaabning.hpp"

#include <algorithm>
#include <map>

#include "dokumenter/breve/hoeringsord.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/videre/adgang.hpp"
#include "sager/videre/ord.hpp"
#include "sager/videre/skema.hpp"
#include "store/fristgrundlag.hpp"
#include "store/jobaabning.hpp"
#include "store/raad.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Afsnit;
using dokumenter::Oplysninger;
using dokumenter::Overskrift;

Resultat<void> kraev_joblaeser(const Kontekst& k) {
  return kraev_rolle(
      k, {Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder, Rolle::projektleder});
}

void kontroller_ord(Feltkontrol& felter, std::string_view felt,
                    const std::vector<std::string>& ord) {
  if (ord.size() > kHoejstOrd)
    felter.fejl(Fejlkode::tekst_for_lang, felt, "højst " + std::to_string(kHoejstOrd) + " ord");
  for (const auto& o : ord) {
    felter.valgfri(felt, o, kOrdLaengde);
    if (o.find('\n') != std::string::npos)
      felter.fejl(Fejlkode::anmodning_ugyldig, felt, "et ord må ikke have linjeskift");
  }
}

Resultat<void> kontroller(const Jobaabning& j, std::optional<Dato> tidligst) {
  Feltkontrol felter;
  felter.paakraevet("titel", j.titel);
  felter.paakraevet("arbejdsgiver", j.arbejdsgiver);
  felter.paakraevet("sted", j.sted);
  felter.paakraevet("kilde", j.kilde);
  felter.valgfri("beskrivelse", j.beskrivelse);
  kontroller_ord(felter, "kompetencer", j.kompetencer);
  kontroller_ord(felter, "koerekort", j.koerekort);
  kontroller_ord(felter, "sprog", j.sprog);
  if (tidligst && j.frist && *j.frist < *tidligst)
    felter.fejl(Fejlkode::dato_ugyldig, "frist", "er gået");
  return felter.svar();
}

std::string tekst(JobaabningId id) { return std::to_string(id.vaerdi); }

// Who is in nytteindsats now or soon, and where.
std::map<BorgerId, const store::Fristplacering*> i_indsats(
    const std::vector<store::Fristplacering>& alle, Dato dag) {
  std::map<BorgerId, const store::Fristplacering*> ud;
  for (const auto& p : alle)
    if (p.ordning == Ordning::nytteindsats && p.status == Placeringsstatus::ansat && p.til >= dag)
      ud.emplace(p.borger, &p);
  return ud;
}

bool foer(const Kandidat& a, const Kandidat& b) {
  if (a.gjort.empty() != b.gjort.empty()) return !a.gjort.empty();
  if (a.svar.mangler != b.svar.mangler) return a.svar.mangler < b.svar.mangler;
  return a.svar.har > b.svar.har;
}

struct Saml {
  store::Forbindelse& db;
  const Kontekst& k;
  Jobaabningsvisning& v;
  std::map<BorgerId, std::vector<TidligereForudsaetning>> vist{};

  void kandidater() {
    vist = tidligere_forudsaetninger(db, k.bruger.kommune);
    const auto placeringer = store::list_fristplaceringer(db, k.bruger.kommune);
    const auto nu = i_indsats(placeringer, k.i_dag);
    std::map<BorgerId, Kompetenceskema> skemaer;
    for (auto& s : store::nyeste_kompetenceskemaer(db, k.bruger.kommune))
      skemaer.emplace(s.borger, std::move(s));
    std::map<BorgerId, std::vector<Jobmatch>> gjort;
    for (auto& m : store::list_jobmatch(db, k.bruger.kommune, v.job.id))
      gjort[m.borger].push_back(std::move(m));
    for (const auto& [borger, p] : nu) tag(borger, *p, skemaer, gjort);
    // Who was worked with and is in nytteindsats no longer.
    for (const auto& p : placeringer)
      if (gjort.contains(p.borger) && !nu.contains(p.borger)) tag(p.borger, p, skemaer, gjort);
    std::stable_sort(v.kandidater.begin(), v.kandidater.end(), foer);
  }

  std::vector<std::string> bevist(BorgerId borger) const {
    const auto i = vist.find(borger);
    return i == vist.end() ? std::vector<std::string>() : beviser(i->second, k.i_dag);
  }

  void tag(BorgerId borger, const store::Fristplacering& p,
           const std::map<BorgerId, Kompetenceskema>& skemaer,
           std::map<BorgerId, std::vector<Jobmatch>>& gjort) {
    const auto s = skemaer.find(borger);
    Kandidat ny{borger,
                p.borger_navn,
                p.arbejdssted,
                s == skemaer.end() ? Jobmatchsvar{} : match(v.job, s->second, bevist(borger)),
                {}};
    if (const auto g = gjort.find(borger); g != gjort.end()) {
      ny.gjort = std::move(g->second);
      gjort.erase(g);
    }
    v.uden_skema += s == skemaer.end() ? 1 : 0;
    v.foreslaas += ny.svar.foreslaas ? 1 : 0;
    if (ny.svar.foreslaas || !ny.gjort.empty()) v.kandidater.push_back(std::move(ny));
  }
};

std::vector<BorgerId> borgere(const std::vector<Kandidat>& alle) {
  std::vector<BorgerId> ud;
  for (const auto& x : alle) ud.push_back(x.borger);
  return ud;
}

Oplysninger linjer(const Jobaabning& j) {
  Oplysninger o;
  o.linjer = {{"Arbejdsgiver", j.arbejdsgiver}, {"Hvor", j.sted}, {"Hvad", jobaabning_ord(j.art)}};
  const auto tag = [&](const char* navn, const std::string& t) {
    if (!t.empty()) o.linjer.emplace_back(navn, t);
  };
  tag("Det skal du kunne", ordliste_ord(j.kompetencer));
  tag("Kørekort", ordliste_ord(j.koerekort));
  tag("Sprog", ordliste_ord(j.sprog));
  if (j.uddannelse) tag("Uddannelse", "Mindst: " + uddannelsesniveau_ord(*j.uddannelse));
  tag("Søg senest", j.frist ? paa_dansk_med_ugedag(*j.frist) : "");
  return o;
}

}  // namespace

bool er_aaben(const Jobaabning& j, Dato dag) { return !j.lukket && (!j.frist || dag <= *j.frist); }

Resultat<JobaabningId> opret_jobaabning(store::Forbindelse& db, const Kontekst& k,
                                        const Jobaabning& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<JobaabningId> {
    NYTTE_TRY(kontroller(ny, k.i_dag));
    Jobaabning j = ny;
    j.kommune = k.bruger.kommune;
    j.lukket = false;
    const auto id = store::insert_jobaabning(db, j);
    noter(db, k, {"jobaabning_oprettet", "jobaabning", tekst(id), "", {{"titel", j.titel}}});
    return id;
  });
}

Resultat<Version> ret_jobaabning(store::Forbindelse& db, const Kontekst& k, const Jobaabning& j,
                                 Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Version> {
    const auto foer = store::find_jobaabning(db, k.bruger.kommune, j.id);
    if (!foer) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(kontroller(j, std::nullopt));
    Jobaabning ny = j;
    ny.kommune = k.bruger.kommune;
    NYTTE_TRY(const auto version, store::update_jobaabning(db, ny));
    noter(db, k,
          {ny.lukket && !foer->lukket   ? "jobaabning_lukket"
           : !ny.lukket && foer->lukket ? "jobaabning_aabnet"
                                        : "jobaabning_rettet",
           "jobaabning",
           tekst(j.id),
           "",
           {{"titel", ny.titel}}});
    return version;
  });
}

Resultat<std::vector<Jobaabning>> jobaabninger(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_joblaeser(k));
  auto alle = store::list_jobaabninger(db, k.bruger.kommune);
  std::stable_partition(alle.begin(), alle.end(),
                        [&](const Jobaabning& j) { return er_aaben(j, k.i_dag); });
  return alle;
}

Resultat<Jobaabningsvisning> vis_jobaabning(store::Forbindelse& db, const Kontekst& k,
                                            JobaabningId id) {
  NYTTE_TRY(kraev_joblaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Jobaabningsvisning> {
    const auto j = store::find_jobaabning(db, k.bruger.kommune, id);
    if (!j) return Fejl(Fejlkode::findes_ikke);
    Jobaabningsvisning v{.job = *j, .kandidater = {}};
    Saml{db, k, v}.kandidater();
    const auto egne = egne_borgere(db, k);
    std::erase_if(v.kandidater, [&](const Kandidat& x) { return !egne.indeholder(x.borger); });
    noter_opslag(db, k, borgere(v.kandidater), "jobmatch");
    return v;
  });
}

Resultat<std::int64_t> registrer_jobmatch(store::Forbindelse& db, const Kontekst& k,
                                          const Jobmatch& ny, Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    const auto j = store::find_jobaabning(db, k.bruger.kommune, ny.jobaabning);
    if (!j) return Fejl(Fejlkode::findes_ikke, "jobaabning");
    NYTTE_TRY(find_egen_borger(db, k, ny.borger));
    Feltkontrol felter;
    if (ny.dato > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dato", "ligger efter i dag");
    felter.valgfri("bemaerkning", ny.bemaerkning);
    NYTTE_TRY(felter.svar());
    const auto id = store::insert_jobmatch(db, ny, {k.bruger.id, k.nu});
    noter(db, k,
          {"jobmatch_registreret",
           "borger",
           std::to_string(ny.borger.vaerdi),
           ny.bemaerkning,
           {{"titel", j->titel},
            {"skridt", jobmatch_ord(ny.skridt)},
            {"dato", iso(ny.dato)},
            {"nr", std::to_string(id)}}});
    return id;
  });
}

Resultat<dokumenter::Brev> jobopslag(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(auto alle, jobaabninger(db, k));
  std::erase_if(alle, [&](const Jobaabning& j) { return !er_aaben(j, k.i_dag); });
  const auto kommune = store::find_kommune(db, k.bruger.kommune);
  dokumenter::Brev b;
  b.titel = "Ledige job";
  b.afsender = dokumenter::kommune_ord(kommune ? kommune->navn : k.bruger.kommune.tekst());
  b.dato = k.i_dag;
  if (alle.empty()) b.blokke.emplace_back(Afsnit{"Der er ingen jobåbninger i dag."});
  for (const auto& j : alle) {
    b.blokke.emplace_back(Overskrift{2, j.titel});
    b.blokke.emplace_back(linjer(j));
    if (!j.beskrivelse.empty()) b.blokke.emplace_back(Afsnit{j.beskrivelse});
  }
  if (!alle.empty())
    b.blokke.emplace_back(
        Afsnit{"Spørg den, der leder dit hold, eller din sagsbehandler. De hjælper med ansøgning "
               "og CV.",
               true});
  return b;
}

}  // namespace nytte::sager
