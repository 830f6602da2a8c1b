#include "sager/fejlregistrering/indeks.hpp"

#include <algorithm>
#include <tuple>

#include "sager/fejlregistrering/ordliste.hpp"

namespace nytte::sager {
namespace {

constexpr std::int32_t kTrettenUger = 91;
constexpr std::uint32_t kIngenOrd = UINT32_MAX;
constexpr std::int32_t kUdenSlutdato = 365;  // a job order without a last day

// A number is only one within its municipality.
std::string nummernoegle(Kommunekode kommune, const std::string& nummer) {
  return kommune.tekst() + ":" + nummer;
}

Raekkehenvisning henvisning(const Kildeplacering& r) {
  return {Raekkekilde::listen, r.linje, r.id, std::nullopt};
}

void tael(Vanetal& v, Tilbud t) {
  v.nytteindsatser += er_nytteindsats(t) ? 1 : 0;
  v.andre += er_anden_aktivitet(t) ? 1 : 0;
}

void tael_cvr(Sted& s, const Cvr& c) {
  auto fundet =
      std::find_if(s.cvr.begin(), s.cvr.end(), [&](const auto& x) { return x.first == c; });
  if (fundet == s.cvr.end())
    s.cvr.emplace_back(c, 1);
  else
    ++fundet->second;
}

}  // namespace

bool er_nytteindsats(Tilbud t) {
  return t == Tilbud::nytteindsats || t == Tilbud::saerligt_tilrettelagt_nytteindsats;
}

bool er_anden_aktivitet(Tilbud t) {
  return t == Tilbud::virksomhedspraktik || t == Tilbud::vejledning_og_opkvalificering;
}

Dato sidste_dag(const Kildeplacering& r) {
  return r.til ? std::max(*r.til, *r.fra) : *r.fra + (kTrettenUger - 1);
}

void Perioder::saml() {
  std::sort(perioder_.begin(), perioder_.end(), [](const auto& a, const auto& b) {
    return std::tie(a.fra, a.til, a.hvor.linje) < std::tie(b.fra, b.til, b.hvor.linje);
  });
  laengst_.clear();
  laengst_.reserve(perioder_.size());
  for (std::uint32_t i = 0; i < perioder_.size(); ++i) {
    const bool laengere = i == 0 || perioder_[laengst_.back()].til < perioder_[i].til;
    laengst_.push_back(laengere ? i : laengst_.back());
  }
}

const Daterethenvisning* Perioder::der_overlapper(Dato fra, Dato til) const {
  const auto efter = std::upper_bound(perioder_.begin(), perioder_.end(), til,
                                      [](Dato d, const auto& p) { return d < p.fra; });
  if (efter == perioder_.begin()) return nullptr;
  const auto& p = perioder_[laengst_[static_cast<std::size_t>(efter - perioder_.begin()) - 1]];
  return p.til >= fra ? &p : nullptr;
}

Indeks::Indeks(std::span<const Kildeplacering> raekker, const Findergrundlag& grundlag)
    : raekker_(raekker), grundlag_(&grundlag) {
  laes_grundlag();
  laes_raekker();
  for (auto& [p, s] : steder_) {
    s.placeringer.saml();
    s.jobordrer.saml();
  }
  std::sort(forekomster_.begin(), forekomster_.end(), [](const auto& a, const auto& b) {
    return std::tie(a.cpr, a.fra, a.til, a.hvor.linje) <
           std::tie(b.cpr, b.fra, b.til, b.hvor.linje);
  });
  laes_ord();
  laes_vaner();
}

void Indeks::laes_ord() {
  ordplads_.assign(raekker_.size(), kIngenOrd);
  for (std::size_t i = 0; i < raekker_.size(); ++i) {
    const auto& r = raekker_[i];
    if (!er_anden_aktivitet(r.tilbud)) continue;
    auto v = vurder_ord(r.tekst + " . " + r.stilling);
    // The type's own words speak for nothing but what somebody put behind them.
    const auto type = vurder_ord(r.tilbudstype).for_nytteindsats;
    if (type && (!v.for_nytteindsats || v.for_nytteindsats->vaegt < type->vaegt))
      v.for_nytteindsats = type;
    if (!v.for_nytteindsats && !v.imod) continue;
    ordplads_[i] = static_cast<std::uint32_t>(ord_.size());
    ord_.push_back(std::move(v));
  }
}

const Ordvurdering& Indeks::ord(const Kildeplacering& r) const {
  const std::uint32_t p = ordplads_[static_cast<std::size_t>(&r - raekker_.data())];
  return p == kIngenOrd ? intet_ : ord_[p];
}

bool Indeks::er_skjult(const Kildeplacering& r) const {
  if (!er_anden_aktivitet(r.tilbud)) return false;
  const auto& o = ord(r);
  return (o.for_nytteindsats && o.for_nytteindsats->vaegt >= kNavngivet && !o.imod) ||
         jobordre(r) || delt_nummer(r);
}

void Indeks::laes_vaner() {
  for (const auto& r : raekker_) {
    if (!er_skjult(r)) continue;
    ++kommuner_[r.kommune].skjulte;
    if (r.p_nummer) ++steder_[r.p_nummer->tal()].vane.skjulte;
  }
}

void Indeks::laes_grundlag() {
  for (const auto& k : grundlag_->arbejdssteder) steder_[k.p_nummer.tal()].kendt = k;
  for (const auto& j : grundlag_->jobordrer) {
    if (!er_nytteindsats(j.tilbud)) continue;
    const Raekkehenvisning hvor{Raekkekilde::jobordrelisten, j.linje, j.id, std::nullopt};
    if (!j.nummer.empty()) jobordrer_.emplace(nummernoegle(j.kommune, j.nummer), hvor);
    if (j.p_nummer && j.fra)
      steder_[j.p_nummer->tal()].jobordrer.tilfoej(
          {*j.fra, j.til.value_or(*j.fra + kUdenSlutdato), hvor});
  }
  for (const auto& e : grundlag_->egne) {
    egne_.push_back(&e);
    const Raekkehenvisning hvor{Raekkekilde::nytte, 0, e.id, std::nullopt};
    steder_[e.p_nummer.tal()].placeringer.tilfoej({e.fra, e.til, hvor});
    forekomster_.push_back({e.cpr, e.p_nummer.tal(), e.fra, e.til, hvor, nullptr});
  }
  std::sort(egne_.begin(), egne_.end(), [](const auto* a, const auto* b) {
    return std::tie(a->cpr, a->fra, a->til, a->id) < std::tie(b->cpr, b->fra, b->til, b->id);
  });
}

void Indeks::laes_raekker() {
  steder_.reserve(steder_.size() + raekker_.size() / 8);
  for (const auto& r : raekker_) laes_raekke(r);
}

void Indeks::laes_raekke(const Kildeplacering& r) {
  const bool nytte = er_nytteindsats(r.tilbud);
  tael(kommuner_[r.kommune], r.tilbud);
  if (nytte && !r.nummer.empty()) numre_.emplace(nummernoegle(r.kommune, r.nummer), henvisning(r));
  if (nytte && r.cvr && r.sektor)
    ++cvr_sektorer_[r.cvr->tal()][static_cast<std::size_t>(*r.sektor)];
  if (nytte && r.cpr && r.fra)
    forekomster_.push_back(
        {*r.cpr, r.p_nummer ? r.p_nummer->tal() : 0, *r.fra, sidste_dag(r), henvisning(r), &r});
  if (!r.p_nummer) return;
  Sted& s = steder_[r.p_nummer->tal()];
  tael(s.vane, r.tilbud);
  if (r.cvr) tael_cvr(s, *r.cvr);
  if (nytte && r.sektor) ++s.sektorer[static_cast<std::size_t>(*r.sektor)];
  if (nytte && r.fra) s.placeringer.tilfoej({*r.fra, sidste_dag(r), henvisning(r)});
}

const Sted* Indeks::sted(const std::optional<PNummer>& p) const {
  if (!p) return nullptr;
  const auto fundet = steder_.find(p->tal());
  return fundet == steder_.end() ? nullptr : &fundet->second;
}

const Vanetal& Indeks::kommune(Kommunekode k) const { return kommuner_.at(k); }

std::optional<Raekkehenvisning> Indeks::jobordre(const Kildeplacering& r) const {
  if (r.nummer.empty()) return std::nullopt;
  const auto fundet = jobordrer_.find(nummernoegle(r.kommune, r.nummer));
  if (fundet == jobordrer_.end()) return std::nullopt;
  return fundet->second;
}

std::optional<Raekkehenvisning> Indeks::delt_nummer(const Kildeplacering& r) const {
  if (r.nummer.empty()) return std::nullopt;
  const auto fundet = numre_.find(nummernoegle(r.kommune, r.nummer));
  if (fundet == numre_.end()) return std::nullopt;
  return fundet->second;
}

std::span<const Forekomst> Indeks::borgerens(const Cpr& c) const {
  const auto fra = std::lower_bound(forekomster_.begin(), forekomster_.end(), c,
                                    [](const Forekomst& f, const Cpr& x) { return f.cpr < x; });
  const auto til = std::upper_bound(fra, forekomster_.end(), c,
                                    [](const Cpr& x, const Forekomst& f) { return x < f.cpr; });
  return {fra, til};
}

const Forekomst* Indeks::nabo(const Kildeplacering& r, std::int32_t dage) const {
  if (!r.cpr || !r.fra) return nullptr;
  const auto egne = borgerens(*r.cpr);
  const Dato til = sidste_dag(r);
  const auto efter = std::upper_bound(egne.begin(), egne.end(), til,
                                      [](Dato d, const Forekomst& f) { return d < f.fra; });
  const Forekomst* bedst = nullptr;
  const auto vej = [&](const Forekomst& f) {
    const bool samme = r.p_nummer && f.p_nummer == r.p_nummer->tal();
    if (bedst == nullptr || (samme && bedst->p_nummer != f.p_nummer)) bedst = &f;
  };
  if (efter != egne.end() && efter->fra - til <= dage) vej(*efter);
  // Only the nearest ones before: a citizen with thousands of rows is a made-up number.
  auto i = efter;
  for (int n = 0; n < 4 && i != egne.begin(); ++n) {
    --i;
    if (i->til < *r.fra && *r.fra - i->til <= dage) vej(*i);
  }
  return bedst;
}

const Forekomst* Indeks::samtidig(const Kildeplacering& r) const {
  if (!r.cpr || !r.fra || !r.p_nummer) return nullptr;
  const auto egne = borgerens(*r.cpr);
  const Dato til = sidste_dag(r);
  auto i = std::upper_bound(egne.begin(), egne.end(), til,
                            [](Dato d, const Forekomst& f) { return d < f.fra; });
  for (int n = 0; n < 4 && i != egne.begin(); ++n) {
    --i;
    const bool samme_sted = i->p_nummer == r.p_nummer->tal();
    if (i->raekke != nullptr && i->raekke != &r && samme_sted && i->til >= *r.fra) return &*i;
  }
  return nullptr;
}

std::optional<Sektor> Indeks::sektor_af_cvr(const std::optional<Cvr>& c) const {
  if (!c) return std::nullopt;
  const auto fundet = cvr_sektorer_.find(c->tal());
  if (fundet == cvr_sektorer_.end()) return std::nullopt;
  const auto& t = fundet->second;
  const auto flest = std::max_element(t.begin(), t.end());
  std::int32_t ialt = 0;
  for (const std::int32_t n : t) ialt += n;
  if (*flest * 10 < ialt * 8) return std::nullopt;
  return static_cast<Sektor>(flest - t.begin());
}

const Kendtplacering* Indeks::egen(const Kildeplacering& r) const {
  if (!r.cpr || !r.fra || !r.p_nummer) return nullptr;
  auto i = std::lower_bound(egne_.begin(), egne_.end(), *r.cpr,
                            [](const auto* e, const Cpr& c) { return e->cpr < c; });
  for (int n = 0; n < 64 && i != egne_.end() && (*i)->cpr == *r.cpr; ++n, ++i)
    if ((*i)->p_nummer == *r.p_nummer && (*i)->fra <= sidste_dag(r) && *r.fra <= (*i)->til)
      return *i;
  return nullptr;
}

}  // namespace nytte::sager
