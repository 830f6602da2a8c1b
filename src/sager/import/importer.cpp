#include "sager/import/importer.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/import/lister.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kMeldinger = 200;  // calls of the progress function at most

const Listeform& form(Importliste liste) {
  switch (liste) {
    case Importliste::arbejdssteder:
      return kArbejdsstederliste;
    case Importliste::ansatte:
      return kAnsatteliste;
    case Importliste::borgere:
      return kBorgereliste;
    case Importliste::jobordrer:
      return kJobordrerliste;
    case Importliste::placeringer:
      break;
  }
  return kPlaceringerliste;
}

bool om_personer(Importliste liste) {
  return liste == Importliste::borgere || liste == Importliste::placeringer;
}

Resultat<Importsvar> koer(store::Forbindelse& db, const Kontekst& k, const Listeform& f,
                          const Csvtabel& tabel, const Fremdrift& fremdrift) {
  const auto plads = find_kolonner(tabel.overskrift, f.kolonner());
  if (!plads) {
    Fejl galt = plads.error();
    galt.tilfoej(tabel.fejl);
    return galt;
  }
  Importkoersel i{db, k};
  Fejl fejl = tabel.fejl;
  const auto i_alt = static_cast<std::int64_t>(tabel.raekker.size());
  const auto skridt = std::max<std::int64_t>(1, i_alt / kMeldinger);
  for (const auto& raekke : tabel.raekker) {
    Linje linje(raekke, plads.value(), fejl);
    f.gem(i, linje);
    ++i.svar.linjer;
    if (fremdrift && (i.svar.linjer % skridt == 0 || i.svar.linjer == i_alt))
      fremdrift(i.svar.linjer, i_alt);
  }
  if (!fejl.tom()) return fejl;
  return i.svar;
}

}  // namespace

Resultat<Importsvar> importer(store::Forbindelse& db, const Kontekst& k, Importliste liste,
                              std::string_view indhold, const Importvalg& valg) {
  NYTTE_TRY(om_personer(liste) ? kraev_sagsbehandler(k) : kraev_konsulent(k));
  const auto& f = form(liste);
  NYTTE_TRY(const auto tabel, laes_csv(indhold));
  return i_transaktion(db, valg.koersel, [&] { return koer(db, k, f, tabel, valg.fremdrift); });
}

Resultat<std::string> eksporter(store::Forbindelse& db, const Kontekst& k, Importliste liste) {
  NYTTE_TRY(om_personer(liste) ? kraev_borgerlaeser(k) : kraev_laeser(k));
  const auto& f = form(liste);
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::string> {
    std::string ud(kCsvBom);
    Eksportraekke overskrift;
    for (const auto& kolonne : f.kolonner())
      if (!kolonne.kun_ind) overskrift.emplace_back(kolonne.navn);
    skriv_csv_linje(ud, overskrift);
    for (const auto& raekke : f.raekker(db, k)) skriv_csv_linje(ud, raekke);
    return ud;
  });
}

std::string csv_dato(std::optional<Dato> d) { return d ? iso(*d) : ""; }

std::string csv_ja_nej(std::optional<bool> ja) {
  if (!ja) return "";
  return *ja ? "ja" : "nej";
}

std::string csv_andel(std::optional<std::int64_t> titusindedele) {
  return titusindedele ? Aarsvaerk::fra_titusindedele(*titusindedele).tekst() : "";
}

}  // namespace nytte::sager
