#include "sager/eksempel/videre.hpp"

#include <algorithm>
#include <array>

#include "sager/eksempel/forloeb.hpp"
#include "sager/videre/jobaabning.hpp"
#include "sager/videre/registrer.hpp"
#include "sager/videre/skema.hpp"
#include "store/fristgrundlag.hpp"

namespace nytte::sager {
namespace {

using Ord = std::vector<std::string>;

struct Profil {
  Uddannelsesniveau niveau;
  const char* uddannelse;
  const char* erfaring;
  Ord kompetencer;
  Ord koerekort;
  Ord sprog;
  Ord oensker;
};

const std::vector<Profil>& profiler() {
  static const std::vector<Profil> alle{{Uddannelsesniveau::grundskole,
                                         "9. klasse",
                                         "Tre år på lager og et halvt år i supermarked",
                                         {"lager", "plukning"},
                                         {"B"},
                                         {"dansk"},
                                         {"truckcertifikat"}},
                                        {Uddannelsesniveau::erhvervsuddannelse,
                                         "Kok",
                                         "Køkkenet på et plejehjem og en kantine",
                                         {"køkken", "hygiejne"},
                                         {},
                                         {"dansk", "engelsk"},
                                         {"kantine"}},
                                        {Uddannelsesniveau::ingen,
                                         "",
                                         "Rengøring på hotel",
                                         {"rengøring"},
                                         {"B"},
                                         {"arabisk", "dansk"},
                                         {"rengøring", "SOSU"}},
                                        {Uddannelsesniveau::gymnasial,
                                         "Hf",
                                         "Fritidsjob i en butik",
                                         {"salg", "regneark"},
                                         {"B"},
                                         {"dansk", "engelsk"},
                                         {"pædagog"}},
                                        {Uddannelsesniveau::erhvervsuddannelse,
                                         "Anlægsgartner",
                                         "Parker og grønne områder i ti år",
                                         {"have", "maskiner"},
                                         {"B", "traktor"},
                                         {"dansk"},
                                         {"gartner"}},
                                        {Uddannelsesniveau::grundskole,
                                         "10. klasse",
                                         "Praktik i børnehave",
                                         {"børn"},
                                         {},
                                         {"dansk", "somali"},
                                         {"pædagogisk assistent"}}};
  return alle;
}

Kompetenceskema et_skema(const store::Fristplacering& p, Dato dag) {
  const Profil& f = profiler()[static_cast<std::size_t>(p.borger.vaerdi) % profiler().size()];
  return {.id = 0,
          .borger = p.borger,
          .dato = dag,
          .uddannelse = f.niveau,
          .uddannelse_tekst = f.uddannelse,
          .erfaring = f.erfaring,
          .koerekort = f.koerekort,
          .sprog = f.sprog,
          .oensker = f.oensker,
          .kompetencer = f.kompetencer};
}

Resultat<void> job(store::Forbindelse& db, const Kontekst& k) {
  const auto opret = [&](const char* titel, const char* hos, Jobaabningsart art, Ord ord, Ord kort,
                         std::int32_t om_dage) -> Resultat<void> {
    NYTTE_TRY(opret_jobaabning(db, k,
                               {.id = {},
                                .kommune = k.bruger.kommune,
                                .titel = titel,
                                .arbejdsgiver = hos,
                                .sted = "Hammel",
                                .beskrivelse = "Ring og hør nærmere. Mød gerne op med et CV.",
                                .art = art,
                                .kompetencer = std::move(ord),
                                .koerekort = std::move(kort),
                                .sprog = {"dansk"},
                                .frist = k.i_dag + om_dage,
                                .kilde = "Jobkonsulenten"}));
    return success();
  };
  using A = Jobaabningsart;
  NYTTE_TRY(opret("Lagermedhjælper", "Voldby Lager ApS", A::ordinaert, {"lager"}, {"B"}, 12));
  NYTTE_TRY(opret("Køkkenmedhjælper", "Skovgårdens Kantine", A::ordinaert, {"køkken", "hygiejne"},
                  {}, 20));
  NYTTE_TRY(opret("Rengøringsassistent", "Hadsten Service", A::med_tilskud, {"rengøring"}, {}, 6));
  return opret("Gartnermedhjælper", "Lilleå Planteskole", A::ordinaert, {"have", "maskiner"}, {"B"},
               30);
}

// One of those that run: what was agreed, what help was given, what comes next.
Resultat<void> undervejs(store::Forbindelse& db, const Kontekst& k,
                         const store::Fristplacering& p) {
  const Dato dag = std::max(p.fra, k.i_dag - 9);
  NYTTE_TRY(registrer_samtale(
      db, k,
      {{.id = 0,
        .borger = p.borger,
        .dato = dag,
        .tekst = "Vil gerne i arbejde hurtigt. Mangler øvelse i at ringe til arbejdsgivere."},
       {{.id = 0,
         .samtale = 0,
         .borger = p.borger,
         .hvad = "Ring til to arbejdsgivere",
         .hvem = Aftaleansvarlig::borger,
         .inden = dag + 12},
        {.id = 0,
         .samtale = 0,
         .borger = p.borger,
         .hvad = "Ret CV'et sammen i jobcaféen",
         .hvem = Aftaleansvarlig::projektleder,
         .inden = dag + 5}}}));
  NYTTE_TRY(registrer_hjaelp(db, k,
                             {.id = 0,
                              .borger = p.borger,
                              .art = Hjaelpsart::cv,
                              .dato = dag,
                              .notat = "Skrev erfaringen fra lageret ind"}));
  NYTTE_TRY(registrer_naesteskridt(db, k,
                                   {.id = 0,
                                    .placering = p.id,
                                    .art = Naesteskridtart::samtale,
                                    .hvornaar = p.til + 1,
                                    .hvem = "Sagsbehandleren",
                                    .tekst = "Jobsamtale den første dag efter"}));
  return success();
}

// Known of the interrupted from their cause; of every third of those that ended, from a talk.
Resultat<void> afgang(store::Forbindelse& db, const Kontekst& k, const store::Fristplacering& p) {
  static constexpr std::array kArter{Afgangsart::ordinaert_job, Afgangsart::andet_tilbud,
                                     Afgangsart::uddannelse, Afgangsart::job_med_tilskud};
  const Dato dag = p.sidste_dag.value_or(p.til) + 1;
  if (dag > k.i_dag) return success();
  const auto art = kArter[static_cast<std::size_t>(p.id.vaerdi / 3) % kArter.size()];
  NYTTE_TRY(registrer_afgang(db, paa_dagen(k, std::min(dag + 7, k.i_dag)),
                             {.id = 0,
                              .borger = p.borger,
                              .placering = p.id,
                              .art = art,
                              .dato = dag,
                              .kilde = Afgangskilde::borger,
                              .bemaerkning = {}}));
  return success();
}

}  // namespace

Resultat<void> opret_eksempelvidere(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(job(db, k));
  std::int32_t nr = 0;
  BorgerId forrige;
  for (const auto& p : store::list_fristplaceringer(db, k.bruger.kommune)) {
    if (p.ordning != Ordning::nytteindsats || p.status == Placeringsstatus::henvist) continue;
    const bool over = p.status != Placeringsstatus::ansat;
    if (over && p.id.vaerdi % 3 == 0) {
      NYTTE_TRY(afgang(db, k, p));
    }
    if (over || p.fra > k.i_dag || p.til < k.i_dag) continue;
    // Every eighth has not been asked, so that there is work to do.
    if (++nr % 8 != 0 && p.borger != forrige) {
      NYTTE_TRY(gem_skema(db, paa_dagen(k, p.fra), et_skema(p, p.fra)));
    }
    forrige = p.borger;
    if (nr % 3 == 1) {
      NYTTE_TRY(undervejs(db, k, p));
    }
  }
  return success();
}

}  // namespace nytte::sager
