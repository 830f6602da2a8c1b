// What looks wrongly registered in a list that was read in.
#include "web/filsvar.hpp"
#include "web/sider/fejlregistrering_visning.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// Which finding an address names.
struct Fundnoegle {
  FagsystemimportId import;
  std::int64_t linje = 0;
  Fejlregistreringstype type{};
};

std::optional<Fundnoegle> laes_noegle(const Anmodning& a) {
  const auto import = laes_id<FagsystemimportId>(a, "id");
  const auto linje = laes_id<FagsystemimportId>(a, "linje");
  const auto type = laes_kode<Fejlregistreringstype>(a.path_values.get("type"));
  if (!import || !linje || !type) return std::nullopt;
  return Fundnoegle{*import, linje->vaerdi, *type};
}

Svar findes_ikke(const Anmodning& a, store::Forbindelse& db) {
  return vis_fejlside(a, &db, Fejl(Fejlkode::findes_ikke));
}

Svar alle_fund(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FagsystemimportId>(a, "id");
  if (!id) return findes_ikke(a, db);
  const sager::Fundoenske oenske{.type = laes_kode<Fejlregistreringstype>(a.query.get("type")),
                                 .sikkerhed = laes_kode<Sikkerhed>(a.query.get("sikkerhed")),
                                 .tilstand = laes_kode<Fundtilstand>(a.query.get("tilstand"))};
  const int side = laes_sidenummer(a.query);
  auto v = sager::vis_fund(db, a.kontekst(), *id, oenske,
                           {.start = (side - 1) * kRaekkerPaaSiden, .antal = kRaekkerPaaSiden});
  if (!v) return vis_fejlside(a, &db, v.error());
  FundSide s{.visning = std::move(v.value()), .oenske = oenske, .side = side};
  s.sider = antal_sider(s.visning.fund.i_alt);
  return vis(a, db, vis_fund(ramme(a, db), s));
}

Svar et_fund(const Anmodning& a, store::Forbindelse& db) {
  const auto n = laes_noegle(a);
  if (!n) return findes_ikke(a, db);
  auto l = sager::vis_et_fund(db, a.kontekst(), n->import, n->linje, n->type);
  if (!l) return vis_fejlside(a, &db, l.error());
  return vis(a, db, vis_et_fund(ramme(a, db), {n->import, std::move(l.value())}));
}

Resultat<void> gem(const Anmodning& a, store::Forbindelse& db, const Fundnoegle& n) {
  Feltlaeser l(a.form);
  const auto svar = l.kode<Fundsvar>("svar");
  Fejl fejl = l.alle();
  const auto begrundelse = l.tekst("begrundelse");
  if (begrundelse.empty()) fejl.tilfoej(Fejlkode::felt_mangler, "begrundelse");
  if (!fejl.tom()) return fejl;
  return sager::afgoer_fund(db, a.kontekst(),
                            {.import = n.import,
                             .linje = n.linje,
                             .type = n.type,
                             .svar = *svar,
                             .begrundelse = begrundelse,
                             .version = l.version()});
}

Svar beslut(const Anmodning& a, store::Forbindelse& db) {
  const auto n = laes_noegle(a);
  if (!n) return findes_ikke(a, db);
  const auto svar = gem(a, db, *n);
  if (svar) return videre(fundsti(n->import), Besked::fund_besvaret);
  auto l = sager::vis_et_fund(db, a.kontekst(), n->import, n->linje, n->type);
  if (!l) return vis_fejlside(a, &db, l.error());
  return vis_igen(
      a, db,
      vis_et_fund(ramme(a, db), {n->import, std::move(l.value()), som_sendt(a, svar.error())}),
      svar.error());
}

Svar hent(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<FagsystemimportId>(a, "id");
  if (!id) return findes_ikke(a, db);
  const auto format = laes_kode<Filformat>(a.form.get("format")).value_or(Filformat::csv);
  auto fil = sager::hent_fund(db, a.kontekst(), *id, format);
  if (!fil) return vis_fejlside(a, &db, fil.error());
  return download(std::move(fil.value().bytes),
                  std::string(format == Filformat::xlsx ? kXlsx : "text/csv; charset=utf-8"),
                  fil.value().navn);
}

}  // namespace

void tilfoej_fundsider(Ruter& ruter) {
  const auto laeser = kraever({Rolle::sagsbehandler, Rolle::leder});
  ruter.get("/fagsystemer/{id}/fund", laeser, alle_fund);
  ruter.post("/fagsystemer/{id}/fund/hent", laeser, hent);
  ruter.get("/fagsystemer/{id}/fund/{linje}/{type}", laeser, et_fund);
  ruter.post("/fagsystemer/{id}/fund/{linje}/{type}", laeser, beslut);
}

}  // namespace nytte::web
