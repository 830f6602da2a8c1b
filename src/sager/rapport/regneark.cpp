// The columns of the files. Own choice where the law names none (snitflader 1.10 [ours], F-050).
#include "kontrakt/tekst.hpp"
#include "sager/rapport/filer.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Kolonnetype;
using dokumenter::Regneark;
using dokumenter::Regnearkscelle;
using dokumenter::Regnearksraekke;

double tal(Hundrededele h) { return static_cast<double>(h) / 100; }

Regnearkscelle valgfri(const std::optional<Hundrededele>& h) {
  if (h) return tal(*h);
  return std::string("ukendt");
}
Regnearkscelle valgfri(const std::optional<Dato>& d) {
  if (d) return *d;
  return std::monostate();
}
Regnearkscelle tekst(std::string_view t) {
  if (t.empty()) return std::monostate();
  return std::string(t);
}
std::string sektor(Sektor s) { return kontrakt::med_stort(kontrakt::tekst(s)); }

std::string_view endeord(Forloebsende e) {
  if (e == Forloebsende::afbrudt) return "Afbrudt";
  return e == Forloebsende::afsluttet ? "Afsluttet" : "Planlagt";
}

Regnearksraekke raekke(const Rapport& r, const Rapportraekke& x) {
  Regnearksraekke ud{
      r.kvartal.tekst(),
      r.kommunenavn,
      x.cvr,
      x.p_nummer,
      x.arbejdssted,
      sektor(x.sektor),
      std::string(ordningsord(x.ordning)),
      tekst(x.stilling),
      tekst(x.disco),
      tekst(x.esco),
      x.fra,
      x.til,
      std::string(endeord(x.ende)),
      tal(x.uger),
      x.ugeminutter == 0 ? Regnearkscelle(std::string("mangler"))
                         : Regnearkscelle(std::int64_t{x.ugeminutter}),
      tal(x.fuldtidspersoner),
      valgfri(x.ansatte),
      std::string(x.ansattemaal == Ansattemaal::hoveder ? "Personer, 3 måneder"
                                                        : "Fuldtidspersoner, 4 måneder"),
      std::int64_t{x.stoettede_personer},
      tal(x.stoettede_fuldtid),
      tekst(x.dispensation),
      valgfri(x.dispensation_til),
      !x.hoeringsart ? Regnearkscelle(std::monostate())
                     : Regnearkscelle(std::string(
                           *x.hoeringsart == Hoeringsart::hoering ? "Høring" : "Orientering")),
      valgfri(x.hoeringsdato)};
  if (r.aftalt_indhold) {
    ud.push_back(tekst(x.indhold));
    ud.push_back(tekst(x.formaal));
  }
  return ud;
}

}  // namespace

Regneark som_regneark(const Rapport& r) {
  using T = Kolonnetype;
  Regneark ud{"Forløb " + r.kvartal.tekst(),
              {{"Kvartal", T::tekst, 10},
               {"Kommune", T::tekst, 16},
               {"CVR-nummer", T::tekst, 12},
               {"P-nummer", T::tekst, 13},
               {"Arbejdssted", T::tekst, 34},
               {"Sektor", T::tekst, 12},
               {"Ordning", T::tekst, 24},
               {"Stilling", T::tekst, 26},
               {"DISCO", T::tekst, 10},
               {"ESCO", T::tekst, 18},
               {"Første dag", T::dato, 12},
               {"Sidste dag", T::dato, 12},
               {"Sidste dag er", T::tekst, 12},
               {"Uger", T::decimal, 9},
               {"Timer pr. uge", T::ugetid, 10},
               {"Fuldtidspersoner", T::decimal, 16},
               {"Ordinært ansatte i gennemsnit", T::decimal, 18},
               {"Ansatte er talt som", T::tekst, 26},
               {"Støttede personer på arbejdsstedet, flest på en dag", T::heltal, 22},
               {"Støttede fuldtidspersoner på arbejdsstedet, flest på en dag", T::decimal, 24},
               {"Dispensation", T::tekst, 18},
               {"Dispensation gælder til", T::dato, 14},
               {"Medarbejdersiden", T::tekst, 16},
               {"Dato for høring eller orientering", T::dato, 16}},
              {}};
  if (r.aftalt_indhold) {
    ud.kolonner.push_back({"Indhold", T::tekst, 40});
    ud.kolonner.push_back({"Formål", T::tekst, 28});
  }
  for (const auto& x : r.raekker) ud.raekker.push_back(raekke(r, x));
  return ud;
}

Regneark som_regneark(const Pladsoversigt& o) {
  using T = Kolonnetype;
  Regneark ud{"Pladser " + iso(o.dag),
              {{"Opgjort den", T::dato, 12},
               {"Kommune", T::tekst, 16},
               {"CVR-nummer", T::tekst, 12},
               {"P-nummer", T::tekst, 13},
               {"Arbejdssted", T::tekst, 34},
               {"By", T::tekst, 16},
               {"Sektor", T::tekst, 12},
               {"Jobordre", T::tekst, 12},
               {"Stilling", T::tekst, 26},
               {"DISCO", T::tekst, 10},
               {"Første dag", T::dato, 12},
               {"Sidste dag", T::dato, 12},
               {"Timer pr. uge", T::ugetid, 10},
               {"Særligt tilrettelagt", T::tekst, 12},
               {"Pladser", T::heltal, 9},
               {"Brugte", T::heltal, 9},
               {"Henviste", T::heltal, 9},
               {"Ledige", T::heltal, 9}},
              {}};
  for (const auto& x : o.raekker)
    ud.raekker.push_back(
        {o.dag, o.kommunenavn, x.cvr, x.p_nummer, x.arbejdssted, x.by, sektor(x.sektor), x.jobordre,
         tekst(x.stilling), tekst(x.disco), x.fra, x.til, std::int64_t{x.ugeminutter},
         std::string(x.saerligt_tilrettelagt ? "Ja" : "Nej"), std::int64_t{x.pladser},
         std::int64_t{x.placerede}, std::int64_t{x.henviste}, std::int64_t{x.ledige}});
  return ud;
}

}  // namespace nytte::sager
