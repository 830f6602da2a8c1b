// Figures: the page with its question in the address, and the files, which hide what is small.
#include <memory>

#include "sager/statistik/statistik.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/statistik_visning.hpp"

namespace nytte::web {
namespace {

using sager::Statistikspoergsmaal;
using Lager = std::shared_ptr<sager::Statistiklager>;

// The last twelve months by month, until something else is asked for.
Felter med_standard(const Anmodning& a) {
  Felter ud = a.query;
  const bool ny = !ud.has("maal");
  const auto saet = [&](const char* navn, const std::string& v) {
    if (!ud.has(navn)) ud.add(navn, v);
  };
  saet("maal", "forloeb");
  saet("fra", iso(a.i_dag.maaned() - 11));
  saet("til", iso(a.i_dag.maaned()));
  if (ny) saet("periode", "maaned");
  if (ny) saet("tilbud", "nytteindsats");
  saet("kilde", "begge");
  return ud;
}

Statistikspoergsmaal laes(const Felter& felter, Fejl& fejl) {
  Feltlaeser l(felter);
  Statistikspoergsmaal s;
  s.maal = l.kode<Maal>("maal").value_or(s.maal);
  s.fra = l.maaned("fra");
  s.til = l.maaned("til");
  if (const auto i = l.valgfri_kode<Periodeinddeling>("periode")) {
    s.inddeling = *i;
    s.opdel.push_back(Opdeling::periode);
  }
  for (const char* felt : {"opdel", "opdel2"})
    if (const auto o = l.valgfri_kode<Opdeling>(felt)) s.opdel.push_back(*o);
  if (const auto t = l.valgfri_kode<Tilbud>("tilbud"))
    s.tilbud = {*t};
  else
    s.opdel.push_back(Opdeling::tilbud);
  s.kilde = l.valgfri_kode<Statistikkilde>("kilde").value_or(s.kilde);
  fejl = l.alle();
  return s;
}

bool ser_alle_tal(const Bruger& b) {
  return b.roller.contains(Rolle::sagsbehandler) || b.roller.contains(Rolle::leder) ||
         b.roller.contains(Rolle::virksomhedskonsulent);
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db, const Lager& lager) {
  Statistikside side{.spoergsmaal = {}, .svar = {}, .form = {med_standard(a), {}}};
  side.spoergsmaal = laes(side.form.vaerdier, side.form.fejl);
  side.spoergsmaal.alle_tal = ser_alle_tal(a.bruger());
  if (!side.form.fejl.tom()) return vis_igen(a, db, vis_statistik(side), side.form.fejl);
  auto svar = sager::statistik(db, a.kontekst(), *lager, side.spoergsmaal);
  if (svar) {
    side.svar = std::move(svar.value());
    return vis(a, db, vis_statistik(side));
  }
  if (svar.error().har(Fejlkode::ingen_adgang)) return vis_fejlside(a, &db, svar.error());
  side.form.fejl = svar.error();
  return vis_igen(a, db, vis_statistik(side), svar.error());
}

// Files travel: they hold what may be published and nothing else.
Svar hent_fil(const Anmodning& a, store::Forbindelse& db, const Lager& lager, bool xlsx) {
  Fejl fejl;
  const auto s = laes(med_standard(a), fejl);
  if (!fejl.tom()) return vis_fejlside(a, &db, fejl);
  const auto svar = sager::statistik(db, a.kontekst(), *lager, s);
  if (!svar) return vis_fejlside(a, &db, svar.error());
  const auto titel = sager::maaltekst(s.maal).navn;
  if (!xlsx)
    return download(sager::som_csv(svar.value().tabel), "text/csv; charset=utf-8", "statistik.csv");
  dokumenter::Projektmappe mappe;
  mappe.titel = std::string(titel);
  mappe.emne = "Statistik, talt som jobindsats.dk tæller";
  mappe.dato = a.i_dag;
  mappe.ark.push_back(sager::som_regneark(svar.value().tabel, titel));
  const auto bytes = dokumenter::som_xlsx(mappe);
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return download(bytes.value(),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  "statistik.xlsx");
}

}  // namespace

void tilfoej_statistiksider(Ruter& ruter) {
  const auto lager = std::make_shared<sager::Statistiklager>();
  const auto krav = kraever(alle_roller);
  ruter.get("/statistik", krav, [lager](const Anmodning& a, store::Forbindelse& db) {
    return vis_siden(a, db, lager);
  });
  ruter.get("/statistik.csv", krav, [lager](const Anmodning& a, store::Forbindelse& db) {
    return hent_fil(a, db, lager, false);
  });
  ruter.get("/statistik.xlsx", krav, [lager](const Anmodning& a, store::Forbindelse& db) {
    return hent_fil(a, db, lager, true);
  });
}

}  // namespace nytte::web
