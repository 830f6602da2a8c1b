#include <algorithm>

#include "kontrakt/ansoegning_json.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/ansoegning/bedoem.hpp"
#include "sager/ansoegning/effekt.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/arbejdssted.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

std::string adresse(const Arbejdssted& a) {
  std::string ud = a.adresse;
  if (!a.postnummer.empty() || !a.by.empty())
    ud += (ud.empty() ? "" : ", ") + a.postnummer + " " + a.by;
  return ud;
}

// A whole number of persons, upwards.
std::int32_t hele(Aarsvaerk a) {
  return static_cast<std::int32_t>((a.titusindedele() + Aarsvaerk::kSkala - 1) / Aarsvaerk::kSkala);
}

// One more than there is room for now: the place that made somebody ask.
std::int32_t foreslaaede_pladser(const Registeropgoerelse& r) {
  return std::max(static_cast<std::int32_t>(r.kvote.value_or(0)), hele(r.brugt)) + 1;
}

// What is the same next time; the hearing is not: the employees are heard anew.
void kopier(const Ansoegningsindhold& f, Ansoegningsindhold& i) {
  i.pladser = f.pladser;
  i.opgaver = f.opgaver;
  i.faggruppe = f.faggruppe;
  i.visiterede_ydelser = f.visiterede_ydelser;
  i.konkurrence = f.konkurrence;
  i.nyttigt_arbejde = f.nyttigt_arbejde;
  i.tidligere_ordinaert = f.tidligere_ordinaert;
  i.tidligere_hvornaar = f.tidligere_hvornaar;
}

Resultat<void> fra_forrige(store::Forbindelse& db, const Kontekst& k, AnsoegningId forrige,
                           Ansoegningsindhold& i) {
  const auto egen = find_egen_ansoegning(db, k, forrige);
  const auto sendt = store::list_indsendelser(db, forrige);
  if (!egen || sendt.empty()) return Fejl(Fejlkode::findes_ikke, "forrige");
  kopier(indhold_af(sendt.back()), i);
  i.genansoegning = true;
  i.forrige = forrige;
  return success();
}

Resultat<void> fra_jobordre(store::Forbindelse& db, const Kontekst& k, const std::string& nummer,
                            Ansoegningsindhold& i) {
  const auto j = store::find_jobordre(db, k.bruger.kommune, nummer);
  if (!j || j->p_nummer != i.p_nummer) return Fejl(Fejlkode::findes_ikke, "jobordre");
  i.opgaver = j->stilling + (j->opgave.empty() ? "" : ": " + j->opgave);
  i.faggruppe = j->faggruppe;
  return success();
}

Resultat<Ansoegningsindhold> forudfyldt(store::Forbindelse& db, const Kontekst& k,
                                        const NyAnsoegning& ny) {
  const auto sted = store::find_arbejdssted(db, ny.p_nummer);
  if (!sted) return Fejl(Fejlkode::findes_ikke, "p_nummer", ny.p_nummer.tekst());
  if (sted->lukket_fra && *sted->lukket_fra <= k.i_dag)
    return Fejl(Fejlkode::arbejdssted_lukket, "p_nummer");
  const auto myndighed = regler::hvem_afgoer(myndighedsfakta(db, ny.p_nummer, k.i_dag));
  if (myndighed.udfald == Udfald::ikke_opfyldt)
    return Fejl(Fejlkode::dispensation_findes_ikke_mere, "", kontrakt::saetning(myndighed));
  Ansoegningsindhold i;
  i.navn = sted->navn;
  i.adresse = adresse(*sted);
  i.p_nummer = ny.p_nummer;
  if (ny.forrige) {
    NYTTE_TRY(fra_forrige(db, k, *ny.forrige, i));
  }
  if (ny.jobordre) {
    NYTTE_TRY(fra_jobordre(db, k, *ny.jobordre, i));
  }
  const auto r = registeropgoerelse(db, *sted, k.i_dag);
  if (!i.pladser) i.pladser = ny.pladser.value_or(foreslaaede_pladser(r));
  brug_registertal(r, i);
  udfyld_effekt(db, k.bruger.kommune, k.i_dag, i);
  return i;
}

}  // namespace

Resultat<Dispensationsansoegning> opret_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                   const NyAnsoegning& ny, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Dispensationsansoegning> {
    NYTTE_TRY(const auto indhold, forudfyldt(db, k, ny));
    const auto id =
        store::insert_ansoegning(db, {.id = {},
                                      .kommune = k.bruger.kommune,
                                      .p_nummer = indhold.p_nummer,
                                      .indhold_json = kontrakt::encode_ansoegning(indhold),
                                      .raad = {},
                                      .hoering = {},
                                      .journalnummer = {},
                                      .oprettet = k.nu,
                                      .oprettet_af = k.bruger.id});
    store::insert_ansoegningsskridt(
        db, {.ansoegning = id, .bruger = k.bruger.id, .tid = k.nu, .dag = k.i_dag, .grund = {}});
    noter(db, k,
          {.art = "ansoegning_opret",
           .emne = kAnsoegningsemne,
           .noegle = std::to_string(id.vaerdi),
           .grund = {},
           .felter = {{"p_nummer", ny.p_nummer.tekst()}}});
    return find_egen_ansoegning(db, k, id);
  });
}

Resultat<Fund> kan_soege_dispensation(store::Forbindelse& db, const Kontekst& k, PNummer p_nummer) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Fund> {
    return regler::hvem_afgoer(myndighedsfakta(db, p_nummer, k.i_dag));
  });
}

}  // namespace nytte::sager
