// Reads what a report is drawn up from, and what was frozen.
#include <algorithm>
#include <map>
#include <stdexcept>

#include "regler/frister/indberetning.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/arbejdssted/kurve.hpp"
#include "sager/rapport/intern.hpp"
#include "sager/rapport/opgoer.hpp"
#include "sager/rapport/rapport_json.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/bilag.hpp"
#include "store/bruger.hpp"
#include "store/dispensation.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"
#include "store/opfoelgning.hpp"
#include "store/placering.hpp"
#include "store/post.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr Dato kFoerste = Dato::af(2014, 1, 1);

Periode som_periode(Kvartal k) { return *Periode::fra_til(k.foerste_dag(), k.sidste_dag()); }

Rapportsted laes_sted(store::Forbindelse& db, PNummer p, Kvartal kvartal) {
  const Maaned sidste = kvartal.sidste_dag().maaned();
  return {store::find_arbejdssted(db, p).value(),
          store::list_ansatte(db, p, sidste - kMaanederFoerKurve, sidste),
          store::i_forvejen(db, p, kvartal.foerste_dag()), store::list_dispensationer(db, p)};
}

struct Jobordresag {
  std::optional<Jobordre> jobordre;
  std::vector<Hoering> hoeringer;
};

Rapporttilstand af_post(const std::vector<Meddelelse>& post) {
  using M = Meddelelsestilstand;
  const auto har = [&](M t) {
    return std::any_of(post.begin(), post.end(),
                       [t](const Meddelelse& m) { return m.tilstand == t; });
  };
  if (har(M::afsendt)) return Rapporttilstand::afsendt;
  if (har(M::venter)) return Rapporttilstand::i_posten;
  if (har(M::i_mappe)) return Rapporttilstand::i_mappe;
  return Rapporttilstand::ikke_frem;
}

}  // namespace

std::string modtagende_raad(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal) {
  return store::find_raad(db, kommune, kvartal.sidste_dag() + 1).value_or("");
}

std::string rapportnoegle(RapportId id) { return std::to_string(id.vaerdi); }

Resultat<Kvartal> laes_kvartal(std::string_view tekst, Dato i_dag) {
  const auto k = Kvartal::laes(tekst);
  if (!k) return Fejl(Fejlkode::kvartal_ugyldigt, "kvartal");
  if (k->foerste_dag() < kFoerste)
    return Fejl(Fejlkode::kvartal_ugyldigt, "kvartal", "nytteindsats begyndte i 2014");
  if (i_dag < k->foerste_dag())
    return Fejl(Fejlkode::kvartal_ikke_slut, "kvartal", "det er ikke begyndt");
  return *k;
}

Rapport laes_og_opgoer(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal,
                       bool aftalt_indhold) {
  Rapportgrundlag g{.kvartal = kvartal,
                    .kommune = kommune,
                    .kommunenavn = {},
                    .raad = modtagende_raad(db, kommune, kvartal),
                    .aftalt_indhold = aftalt_indhold,
                    .forloeb = {},
                    .steder = {}};
  if (const auto fundet = store::find_kommune(db, kommune)) g.kommunenavn = fundet->navn;
  std::map<JobordreId, Jobordresag> jobordrer;
  for (auto& p : store::list_placeringer_i(db, kommune, som_periode(kvartal))) {
    if (!g.steder.contains(p.p_nummer))
      g.steder.emplace(p.p_nummer, laes_sted(db, p.p_nummer, kvartal));
    Rapportforloeb f{.placering = p};
    if (p.jobordre) {
      const auto [it, ny] = jobordrer.try_emplace(*p.jobordre);
      if (ny)
        it->second = {store::find_jobordre(db, kommune, *p.jobordre),
                      store::list_hoeringer(db, *p.jobordre)};
      f.jobordre = it->second.jobordre;
      f.hoeringer = it->second.hoeringer;
    }
    g.forloeb.push_back(std::move(f));
  }
  return opgoer(g);
}

Resultat<Rapport> opgoer_kvartal(store::Forbindelse& db, const Kontekst& k, Kvartal kvartal,
                                 bool aftalt_indhold) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Rapport> {
    return laes_og_opgoer(db, k.bruger.kommune, kvartal, aftalt_indhold);
  });
}

Rapport laes_frosset(const store::Rapportpost& p) {
  Rapport r;
  r.kvartal = p.kvartal;
  r.kommune = p.kommune;
  r.raad = p.raad;
  // Written by us and never changed: anything else is a damaged database.
  if (!laes_json(p.indhold, r)) throw std::runtime_error("a frozen report cannot be read");
  return r;
}

Rapporttilstand rapporttilstand(store::Forbindelse& db, const store::Rapportpost& p) {
  if (!store::list_rapporthentninger(db, p.id).empty()) return Rapporttilstand::hentet;
  const auto post =
      store::list_meddelelser(db, p.kommune, std::string(kRapportemne), rapportnoegle(p.id));
  if (!post.empty()) return af_post(post);
  return store::list_rapportafgivelser(db, p.id).empty() ? Rapporttilstand::ikke_sendt
                                                         : Rapporttilstand::klar;
}

Rapportvisning som_visning(store::Forbindelse& db, const store::Rapportpost& p, bool med_rapport) {
  const auto bruger = store::find_bruger(db, p.bruger);
  Rapportvisning v{.post = p,
                   .rapport = med_rapport ? laes_frosset(p) : Rapport{},
                   .frosset_af = bruger ? bruger->navn : "nytte",
                   .tilstand = rapporttilstand(db, p),
                   .post_sendt = store::list_meddelelser(db, p.kommune, std::string(kRapportemne),
                                                         rapportnoegle(p.id)),
                   .klar = !store::list_rapportafgivelser(db, p.id).empty(),
                   .hentet = store::list_rapporthentninger(db, p.id)};
  v.post.indhold.clear();
  return v;
}

std::optional<store::Rapportpost> find_version(store::Forbindelse& db, Kommunekode kommune,
                                               const Rapportvalg& v) {
  for (auto& p : store::list_rapporter(db, kommune, v.kvartal))
    if (p.nummer == v.nummer) return std::move(p);
  return std::nullopt;
}

std::string filens_sha256(const store::Rapportpost& p, Rapportformat format) {
  if (format == Rapportformat::csv) return p.csv_sha256;
  return format == Rapportformat::xlsx ? p.xlsx_sha256 : p.pdf_sha256;
}

Resultat<Rapportfil> frossen_fil(store::Forbindelse& db, const store::Rapportpost& p,
                                 Rapportformat format) {
  auto bytes = store::find_bilagsindhold(db, filens_sha256(p, format));
  if (!bytes) return Fejl(Fejlkode::findes_ikke, "fil");
  Rapport r;
  r.kvartal = p.kvartal;
  r.kommune = p.kommune;
  return Rapportfil{filnavn(r, p.nummer, format), std::move(*bytes)};
}

std::optional<Dato> indberettet(store::Forbindelse& db, Kommunekode kommune, Kvartal kvartal) {
  for (const auto& i : store::list_indberetninger(db, kommune))
    if (i.art == Indberetningsart::kvartal && i.periode == kvartal.foerste_dag()) return i.dato;
  return std::nullopt;
}

}  // namespace nytte::sager
