// How practice stands against the policy, its members, and the members as files.
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

// "fra" and "til" of the address; those of the strategy where they are not there.
struct Periodevalg {
  Periode periode;
  Formular formular;
};

Periodevalg laes_periode(const Anmodning& a, store::Forbindelse& db) {
  Periodevalg v{sager::opfoelgningsperiode(db, a.kontekst()), {}};
  for (const char* felt : {"fra", "til"})
    if (const auto x = a.query.find(felt)) v.formular.foreslaa(felt, std::string(*x));
  v.formular.foreslaa("fra", kort_dato(v.periode.fra()))
      .foreslaa("til", kort_dato(v.periode.til()));
  Feltlaeser l(v.formular.vaerdier);
  const auto fra = l.dato("fra");
  const auto til = l.dato("til");
  v.formular.fejl = l.alle();
  if (!fra || !til) return v;
  if (const auto p = Periode::fra_til(*fra, *til))
    v.periode = *p;
  else
    v.formular.fejl.tilfoej(Fejlkode::periode_omvendt, "til");
  return v;
}

Svar oversigt(const Anmodning& a, store::Forbindelse& db) {
  const auto v = laes_periode(a, db);
  const auto o = sager::politikopfoelgning(db, a.kontekst(), v.periode);
  if (!o) return vis_fejlside(a, &db, o.error());
  return vis(a, db, vis_politikopfoelgning(o.value(), v.formular));
}

struct Maalevalg {
  sager::Politikopfoelgning opfoelgning;
  Politikpunkt punkt;
};

Resultat<Maalevalg> hent(const Anmodning& a, store::Forbindelse& db) {
  const auto punkt = laes_kode<Politikpunkt>(a.path_values.get("punkt"));
  if (!punkt) return Fejl(Fejlkode::findes_ikke);
  NYTTE_TRY(auto o, sager::politikopfoelgning(db, a.kontekst(), laes_periode(a, db).periode,
                                              sager::Medlemmer::med));
  return Maalevalg{std::move(o), *punkt};
}

Svar medlemmer(const Anmodning& a, store::Forbindelse& db) {
  const auto m = hent(a, db);
  if (!m) return vis_fejlside(a, &db, m.error());
  return vis(a, db, vis_politikmedlemmer(m.value().opfoelgning, m.value().punkt));
}

Svar fil(const Anmodning& a, store::Forbindelse& db) {
  const auto m = hent(a, db);
  if (!m) return vis_fejlside(a, &db, m.error());
  const auto ark = sager::politikmedlemmer(
      m.value().opfoelgning.maalinger.at(static_cast<std::size_t>(m.value().punkt)));
  const std::string navnet = "politik-" + std::string(navn(m.value().punkt));
  const auto format = a.path_values.get("format");
  if (format == "csv")
    return download(dokumenter::som_csv(ark), "text/csv; charset=utf-8", navnet + ".csv");
  if (format != "xlsx") return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
  auto bytes = dokumenter::som_xlsx(ark);
  if (!bytes) return vis_fejlside(a, &db, bytes.error());
  return download(std::move(bytes.value()),
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  navnet + ".xlsx");
}

}  // namespace

void tilfoej_politikopfoelgning(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::virksomhedskonsulent, Rolle::leder});
  ruter.get("/strategi/opfoelgning", laeser, oversigt);
  ruter.get("/strategi/opfoelgning/{punkt}", laeser, medlemmer);
  ruter.get("/strategi/opfoelgning/{punkt}/{format}", laeser, fil);
}

}  // namespace nytte::web
