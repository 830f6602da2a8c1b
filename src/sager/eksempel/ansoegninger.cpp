#include "sager/eksempel/ansoegninger.hpp"

#include <algorithm>

#include "dokumenter/pdf.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/raad/dagsorden.hpp"
#include "store/ansoegning.hpp"
#include "store/moede.hpp"

namespace nytte::sager {
namespace {

// A year and a day, both ends included: no less than the year that is the least.
constexpr std::int32_t kDage = 366;

Ansoegningsindhold med_sagen(Ansoegningsindhold i, const Eksempelsted& sted, Dato i_dag) {
  i.opgaver = sted.opgave;
  i.faggruppe = sted.faggruppe;
  i.visiterede_ydelser = false;
  i.fra = i_dag + 30;
  i.til = i_dag + 30 + (kDage - 1);
  return i;
}

Ansoegningsindhold med_resten(Ansoegningsindhold i) {
  i.konkurrence =
      "Opgaverne ligger ud over den faste drift. Ingen andre ville blive sat til dem, og de købes "
      "ikke hos nogen.";
  i.nyttigt_arbejde =
      "Deltagerne arbejder på hold sammen med de faste medarbejdere og fremlægger hver uge, hvad "
      "de har nået.";
  i.tidligere_ordinaert = false;
  return i;
}

// The minutes, as somebody wrote them on paper.
std::string referat(const Eksempelsted& sted, const std::string& navn, Dato dag) {
  dokumenter::Brev b;
  b.titel = "Referat af drøftelse om nytteindsats";
  b.afsender = sted.navn;
  b.dato = dag;
  b.blokke.emplace_back(dokumenter::Afsnit{
      navn +
      " og ledelsen drøftede opgaverne og antallet af pladser. Der var enighed om, at ingen "
      "faste medarbejdere får færre timer."});
  return dokumenter::som_pdf(b);
}

Resultat<void> hoer_paa_papir(store::Forbindelse& db, const Kontekst& k,
                              const Dispensationsansoegning& a, const Eksempelsted& sted) {
  NYTTE_TRY(const auto v, begynd_hoering(db, k, {a.id, a.version}));
  const auto& h = v.henvendelser.front().henvendelse;
  const Papirsvar svar{
      .valg = {h.id, h.version},
      .svar = {.droeftet = true,
               .droeftet_dato = k.i_dag,
               .forhold_holder =
                   v.grundlag.forhold ? std::optional(v.grundlag.forhold->holder) : std::nullopt,
               .enig = true,
               .bemaerkning = "Vi vil gerne have flere i haven til sommer.",
               .navn = h.navn},
      .dag = k.i_dag,
      .fil = Svarfil{"referat.pdf", referat(sted, h.navn, k.i_dag)}};
  NYTTE_TRY(registrer_svar_paa_papir(db, k, svar));
  NYTTE_TRY(const auto nu, vis_ansoegning(db, k, a.id));
  NYTTE_TRY(brug_hoeringssvar(db, k, {a.id, nu.ansoegning.version}));
  return success();
}

Resultat<PNummer> p_nummer(const Eksempelsted& sted) {
  if (const auto p = PNummer::laes(sted.p_nummer)) return *p;
  return Fejl(Fejlkode::findes_ikke, "p_nummer", sted.p_nummer);
}

Resultat<Dispensationsansoegning> halv_kladde(store::Forbindelse& db, const Kontekst& k,
                                              const Eksempelsted& sted) {
  NYTTE_TRY(const auto p, p_nummer(sted));
  NYTTE_TRY(const auto a, opret_ansoegning(db, k, {.p_nummer = p}));
  return gem_ansoegning(db, k, {a.id, a.version}, med_sagen(a.indhold, sted, k.i_dag));
}

// Sent, where the law of the day lets it be.
Resultat<AnsoegningId> sendt(store::Forbindelse& db, const Kontekst& k, const Eksempelsted& sted) {
  NYTTE_TRY(auto a, halv_kladde(db, k, sted));
  NYTTE_TRY(a, gem_ansoegning(db, k, {a.id, a.version}, med_resten(a.indhold)));
  NYTTE_TRY(hoer_paa_papir(db, k, a, sted));
  NYTTE_TRY(const auto v, vis_ansoegning(db, k, a.id));
  if (v.kan_indsendes) {
    NYTTE_TRY(indsend_ansoegning(db, k, {a.id, v.ansoegning.version}));
  }
  return a.id;
}

Resultat<void> paa_dagsordenen(store::Forbindelse& db, const Kontekst& sekretariat,
                               AnsoegningId id) {
  const auto a = store::find_ansoegning(db, id);
  const auto moeder = store::list_moeder(db, sekretariat.bruger.raad);
  if (!a || a->tilstand != Ansoegningstilstand::indsendt || moeder.empty()) return success();
  NYTTE_TRY(saet_paa_dagsorden(db, sekretariat, {id, a->skridt, ""}, moeder.front().id));
  return success();
}

}  // namespace

Resultat<void> opret_eksempelansoegninger(store::Forbindelse& db, const Eksempelparter& parter,
                                          const std::vector<Eksempelsted>& steder) {
  const Kontekst& k = parter.konsulent;
  NYTTE_TRY(const auto p, p_nummer(steder.front()));
  NYTTE_TRY(const auto myndighed, kan_soege_dispensation(db, k, p));
  if (myndighed.udfald == Udfald::ikke_opfyldt) return success();
  NYTTE_TRY(halv_kladde(db, k, steder.at(4)));
  NYTTE_TRY(sendt(db, k, steder.at(1)));
  NYTTE_TRY(const auto id, sendt(db, k, steder.front()));
  return paa_dagsordenen(db, parter.sekretariat, id);
}

}  // namespace nytte::sager
