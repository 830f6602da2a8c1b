#include "udveksling/dfdg/proevestand/proevestand.hpp"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

#include "model/dato.hpp"
#include "udveksling/dfdg/proevestand/fejlplan.hpp"
#include "udveksling/dfdg/proevestand/former.hpp"
#include "udveksling/dfdg/proevestand/kontrol.hpp"
#include "udveksling/dfdg/proevestand/styring.hpp"
#include "udveksling/dfdg/rest_form.hpp"
#include "udveksling/tls_tjener.hpp"

namespace nytte::udveksling::dfdg {
namespace {

namespace json = boost::json;
using namespace stand;  // NOLINT(google-build-using-namespace): the parts of
                        // this very thing

// Handlers may be held for long, and the steering must still get through.
constexpr unsigned kTraade = 32;
constexpr const char *kFremmedPost = "00000000-0000-4000-8000-00000000ffff";

void indlaes_borgere(const std::string &sti, Tilstand &tilstand) {
  std::ifstream fil(sti);
  if (!fil) throw std::runtime_error(fmt::format("filen {} kan ikke læses", sti));
  int nummer = 0;
  for (std::string linje; std::getline(fil, linje);) {
    ++nummer;
    if (linje.empty() || linje.starts_with('#')) continue;
    const auto borger = laes_borgerlinje(linje);
    if (!borger)
      throw std::runtime_error(fmt::format("linje {} i {} kan ikke forstås", nummer, sti));
    tilstand.saet_borger(borger->first, borger->second);
  }
}

// The answer speaks of a record that nobody asked about.
void goer_fremmed(Udfald &u) {
  if (!u.noegle.empty()) u.noegle = kFremmedPost;
  if (json::value *ordre = u.indhold.if_contains(rest::kJobordre))
    ordre->get_object()[rest::kJobordreid] = kFremmedPost;
  json::value *alle = u.indhold.if_contains(rest::kAktiviteter);
  if (alle == nullptr) return;
  for (json::value &v : alle->get_array())
    v.get_object()[rest::kAktivitet].get_object()[rest::kStamdata].get_object()[rest::kIdentifier] =
        kFremmedPost;
}

std::string utc(Tidspunkt t) {
  constexpr std::int64_t kDag = 86'400;
  const auto dag = Dato::fra_dagnummer(static_cast<std::int32_t>(t.sekunder / kDag));
  const std::int64_t s = t.sekunder % kDag;
  return fmt::format("{}T{:02}:{:02}:{:02}Z", iso(dag), s / 3600, s / 60 % 60, s % 60);
}

void forvansk(Tlssvar &svar, const Planlagt &p) {
  if (p.art == Proevefejl::luk_efter) svar.brud = Svarbrud::luk_foer_svar;
  if (p.art == Proevefejl::luk_efter_statuslinje) svar.brud = Svarbrud::luk_efter_statuslinje;
  if (p.art == Proevefejl::halv_krop) svar.brud = Svarbrud::halv_krop;
  if (p.art == Proevefejl::indholdstype) svar.indholdstype = "text/html";
  if (p.art == Proevefejl::forsink) svar.forsinkelse = p.tid;
}

}  // namespace

struct Proevestand::Indre {
  explicit Indre(Standvalg valg_)
      : valg(std::move(valg_)), tilstand(valg.journal, valg.borgere.empty(), valg.ur) {}

  Tlssvar svar(const Tlsanmodning &a);
  Tlssvar svar_paa(const Kald &kald);
  [[nodiscard]] Tlssvar skriv(const Kald &kald, const Udfald &u) const {
    const std::string nu = utc(valg.ur());
    return kald.klassisk ? skriv_soap(kald, u, nu) : skriv_rest(kald, u, nu);
  }

  Standvalg valg;
  Tilstand tilstand;
  Fejlplan plan;
  std::unique_ptr<Tlstjener> tjener;
};

Tlssvar Proevestand::Indre::svar(const Tlsanmodning &a) {
  auto kald = laes_rest(a);
  if (!kald) kald = laes_soap(a);
  if (!a.klient) return skriv(kald.value_or(Kald{}), {403, {fejl(1101)}});
  if (a.sti.starts_with(kStyring)) return styr({tilstand, plan, valg.certifikater}, a);
  if (!kald) return skriv(Kald{}, {404, {fejl(3)}});
  return svar_paa(*kald);
}

Tlssvar Proevestand::Indre::svar_paa(const Kald &kald) {
  const auto p = plan.naeste(kald.metode);
  if (!p) return skriv(kald, tilstand.behandl(kald));
  if (p->art == Proevefejl::status) return {p->tal, "text/plain", "prøvestanden svarer ikke\n"};
  if (p->art == Proevefejl::kode) return skriv(kald, {400, {fejl(p->tal)}});
  if (p->art == Proevefejl::luk_foer) {
    Tlssvar lukket;
    lukket.brud = Svarbrud::luk_foer_svar;
    return lukket;
  }
  if (p->art == Proevefejl::hold_foer) plan.hold();
  Udfald u = tilstand.behandl(kald);
  if (p->art == Proevefejl::fremmed_post) goer_fremmed(u);
  if (p->art == Proevefejl::hold_efter) plan.hold();
  Tlssvar ud = skriv(kald, u);
  forvansk(ud, *p);
  return ud;
}

Proevestand::Proevestand(Standvalg valg) : indre_(std::make_unique<Indre>(std::move(valg))) {
  Indre &i = *indre_;
  if (!i.valg.borgere.empty()) indlaes_borgere(i.valg.borgere, i.tilstand);
  Tlsvalg t;
  t.port = i.valg.port;
  t.certifikat = i.valg.server.certifikat;
  t.noegle = i.valg.server.noegle;
  t.klient_ca = i.valg.certifikater.ca;
  t.kraev_klient = false;  // no certificate at all is answered with 1101
  t.traade = kTraade;
  t.foer_haandtryk = [&i] { return i.plan.forbindelse(); };
  i.tjener =
      std::make_unique<Tlstjener>(std::move(t), [&i](const Tlsanmodning &a) { return i.svar(a); });
}

Proevestand::~Proevestand() {
  indre_->plan.ryd();
  indre_->plan.slip();
  indre_->tjener.reset();
}

std::uint16_t Proevestand::port() const { return indre_->tjener->port(); }

}  // namespace nytte::udveksling::dfdg
