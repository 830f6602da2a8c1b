#include "model/ydelse.hpp"
#include "regler/varighed.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/fagsystem.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

Kommuneopslag kommuneopslag(store::Forbindelse& db) {
  Kommuneopslag ud;
  for (const auto& k : store::list_kommuner(db)) ud.tilfoej(k.kode, k.navn);
  return ud;
}

// Sector by P-number, as the workplaces are known when the list is read.
Overensstemmelsesgrundlag grundlag(store::Forbindelse& db) {
  std::map<PNummer, Sektor> kendte;
  for (const auto& a :
       store::list_arbejdssteder(db, {}, Arbejdsstedorden::p_nummer, Side{.start = 0, .antal = 0})
           .raekker)
    kendte.emplace(a.p_nummer, a.sektor);
  return {.hoejst_dage =
              [](Dato d) {
                // Thirteen weeks until 2024-12-31 (H-01, H-02); there was no nytteindsats before
                // 2014, and no limit since 2025.
                return regler::hoejst_dage(d, Population::almindelig);
              },
          .sektor = [kendte = std::move(kendte)](PNummer p) -> std::optional<Sektor> {
            const auto fundet = kendte.find(p);
            if (fundet == kendte.end()) return std::nullopt;
            return fundet->second;
          }};
}

Fagsystemimport hoved(const Kontekst& k, const Listeimport& l) {
  Fagsystemimport i;
  i.system = l.system;
  i.liste = l.liste;
  if (!l.flere_kommuner) i.kommune = k.bruger.kommune;
  i.filnavn = sikkert_filnavn(l.filnavn);
  i.bruger = k.bruger.id;
  i.bruger_navn = k.bruger.navn;
  i.tid = k.nu;
  return i;
}

// The rows into the database as they come; the transaction round it takes them out again when the
// file has an error.
Resultat<Listeforstaaelse> gem_raekker(store::Forbindelse& db, const Listeimport& l,
                                       const Fagsystemimport& i) {
  const auto kommuner = kommuneopslag(db);
  const auto regler = grundlag(db);
  const Listevalg valg{l.system, l.liste, i.kommune, &kommuner, &regler};
  store::Kildeskriver<Kildeplacering> placeringer(db, i.id);
  store::Kildeskriver<Kildejobordre> jobordrer(db, i.id);
  const auto svar =
      fagsystemport().laes(l.fil, valg,
                           {.placering = [&](const Kildeplacering& r) { placeringer.tilfoej(r); },
                            .jobordre = [&](const Kildejobordre& r) { jobordrer.tilfoej(r); }});
  if (!svar) return svar;
  placeringer.slut();
  jobordrer.slut();
  return svar;
}

Resultat<Listeimportsvar> gem(store::Forbindelse& db, const Kontekst& k, const Listeimport& l,
                              Fagsystemimport i) {
  if (auto foer = store::find_fagsystemimport(db, i)) return Listeimportsvar{*foer, true};
  i.id = store::insert_fagsystemimport(db, i);
  NYTTE_TRY(const auto laest, gem_raekker(db, l, i));
  i.format = laest.format;
  i.kolonner = kolonner_som_json(laest.kolonner);
  i.raekker = laest.raekker;
  i.raekker_med_afvigelse = laest.raekker_med_afvigelse;
  store::slut_fagsystemimport(db, i);
  noter(db, k,
        {"fagsystemliste_indlaest",
         "fagsystemimport",
         std::to_string(i.id.vaerdi),
         "",
         {{"system", std::string(fagsystem_ord(i.system))},
          {"liste", std::string(navn(i.liste))},
          {"raekker", std::to_string(laest.raekker)}}});
  return Listeimportsvar{*store::find_fagsystemimport(db, i.id), false};
}

}  // namespace

Resultat<Listeimportsvar> importer_liste(store::Forbindelse& db, const Kontekst& k,
                                         const Listeimport& l, Koersel koersel) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  constexpr BrugerId kProgrammet{0};
  if (l.flere_kommuner && k.bruger.id != kProgrammet) return Fejl(Fejlkode::ingen_adgang);
  auto i = hoved(k, l);
  NYTTE_TRY(i.fingeraftryk, fagsystemport().fingeraftryk(l.fil));
  return i_transaktion(db, koersel, [&] { return gem(db, k, l, i); });
}

std::string_view fagsystem_ord(Fagsystem s) {
  switch (s) {
    case Fagsystem::kmd_opera:
      return "KMD Opera";
    case Fagsystem::schultz_fasit:
      return "Schultz Fasit";
    case Fagsystem::workbase:
      break;
  }
  return "WorkBase Jobcenter";
}

}  // namespace nytte::sager
