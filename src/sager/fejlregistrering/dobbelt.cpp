// The same course registered twice: same citizen, same P-number, days in common (F-046).
#include <algorithm>
#include <tuple>

#include "sager/fejlregistrering/fund.hpp"
#include "sager/fejlregistrering/ord.hpp"

namespace nytte::sager {
namespace {

using B = Bevisart;

struct Post {
  const Kildeplacering* r;
  std::string borger;  // ten digits, or name and municipality where there is no number
  std::int64_t p_nummer;
  Dato fra;
  Dato til;
  Raekkekilde kilde;
  std::optional<Fagsystem> system;

  bool i_listen() const { return kilde == Raekkekilde::listen; }
  auto noegle() const { return std::tie(borger, p_nummer); }
  bool foer(const Post& b) const {
    return std::tie(borger, p_nummer, fra, til, kilde, r->linje) <
           std::tie(b.borger, b.p_nummer, b.fra, b.til, b.kilde, b.r->linje);
  }
};

std::string hvem(const Kildeplacering& r) {
  if (r.cpr) return r.cpr->udlever(CprFormaal::soegning);
  if (r.borger.empty()) return {};
  std::string ud = r.kommune.tekst();
  for (const auto& o : del_i_ord(r.borger)) ud += " " + o;
  return ud;
}

void saml(std::span<const Kildeplacering> raekker, Raekkekilde kilde,
          std::optional<Fagsystem> system, std::vector<Post>& ud) {
  for (const auto& r : raekker) {
    if (!r.p_nummer || !r.fra) continue;
    std::string borger = hvem(r);
    if (borger.empty()) continue;
    ud.push_back({&r, std::move(borger), r.p_nummer->tal(), *r.fra, sidste_dag(r), kilde, system});
  }
}

bool siger_afbrudt(const Kildeplacering& r) {
  for (const auto& o : del_i_ord(r.status + " " + r.aarsag))
    if (o.starts_with("afbrud") || o.starts_with("annul") || o.starts_with("ikke") ||
        o.starts_with("udebl") || o.starts_with("fejlopr") || o.starts_with("ophoer"))
      return true;
  return false;
}

void laeg(Fejlregistrering& f, B art, std::string vaerdi, std::int32_t vaegt) {
  f.beviser.push_back({art, std::move(vaerdi), vaegt});
  f.vaegt += vaegt;
}

void vej(Fejlregistrering& f, const Post& a, const Post& b) {
  const bool ens = a.fra == b.fra && a.til == b.til;
  laeg(f, ens ? B::helt_ens : B::overlapper, iso(b.fra) + "/" + iso(b.til), ens ? 20 : 14);
  const auto& x = *a.r;
  const auto& y = *b.r;
  if (a.kilde != b.kilde || a.system != b.system)
    laeg(f, B::i_andet_system, b.system ? std::string(navn(*b.system)) : "", 4);
  if (er_nytteindsats(x.tilbud) != er_nytteindsats(y.tilbud))
    laeg(f, B::ogsaa_som_andet_tilbud, std::string(navn(y.tilbud)), 0);
  if (!x.nummer.empty() && !y.nummer.empty() && x.nummer != y.nummer)
    laeg(f, B::andet_nummer, y.nummer, ens ? -2 : -6);
  if (siger_afbrudt(x) != siger_afbrudt(y))
    laeg(f, B::afbrudt, siger_afbrudt(x) ? x.status : y.status, -8);
  if (!x.cpr) laeg(f, B::samme_navn, "", -8);
}

Sikkerhed af_vaegt(std::int32_t v) {
  if (v >= 18) return Sikkerhed::sikker;
  return v >= 12 ? Sikkerhed::sandsynlig : Sikkerhed::mulig;
}

// The row to take out is the one that says the offer wrongly; otherwise the later one.
void meld(const Indeks& i, const Post& a, const Post& b, std::vector<Fejlregistrering>& ud) {
  const bool a_gaar_ud =
      a.i_listen() &&
      (!b.i_listen() || (er_nytteindsats(b.r->tilbud) && !er_nytteindsats(a.r->tilbud)));
  const Post& ude = a_gaar_ud ? a : b;
  const Post& bliver = a_gaar_ud ? b : a;
  if (!ude.i_listen()) return;
  auto f = nyt_fund(i, *ude.r, Fejlregistreringstype::dobbelt_registrering);
  vej(f, ude, bliver);
  f.sikkerhed = af_vaegt(f.vaegt);
  f.relaterede.push_back({bliver.kilde, bliver.r->linje, bliver.r->id, bliver.system});
  f.rettelse.udgaar = true;
  ud.push_back(std::move(f));
}

}  // namespace

void find_dobbelte(const Indeks& i, std::vector<Fejlregistrering>& ud) {
  std::vector<Post> poster;
  poster.reserve(i.raekker().size());
  saml(i.raekker(), Raekkekilde::listen, std::nullopt, poster);
  for (const auto& l : i.grundlag().andre_lister)
    saml(l.raekker, Raekkekilde::anden_liste, l.system, poster);
  std::sort(poster.begin(), poster.end(), [](const Post& a, const Post& b) { return a.foer(b); });
  // Along the days of one citizen at one place: each row against the one that reaches furthest.
  const Post* laengst = nullptr;
  for (const auto& p : poster) {
    const bool samme = laengst != nullptr && laengst->noegle() == p.noegle();
    if (samme && p.fra <= laengst->til && (p.i_listen() || laengst->i_listen()))
      meld(i, *laengst, p, ud);
    if (!samme || p.til > laengst->til) laengst = &p;
  }
}

}  // namespace nytte::sager
