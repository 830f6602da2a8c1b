// The smallest changes that would place more: each is put into the problem, and the problem solved
// again.
#include <algorithm>

#include "kontrakt/saetning.hpp"
#include "kontrakt/tekst.hpp"
#include "sager/forslag/loesning.hpp"
#include "sager/placering/bedoem.hpp"

namespace nytte::sager::forslag {
namespace {

constexpr std::size_t kHoejst = 30;        // changes that are looked into...
constexpr std::size_t kHoejstStort = 8;    // ...and in a very large municipality
constexpr std::size_t kStort = 2'000'000;  // pairs
constexpr std::int32_t kFlestAnsatte = 10;

std::string antal(std::int64_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}

struct Mulighed {
  Mindsteaendring aendring;
  Loesnelse loesnelse;
  std::int64_t hoejst = 0;  // no more than so many can be gained
};

Bits en(Regel r) {
  Bits b;
  b.saet(r);
  return b;
}

class Soeger {
 public:
  Soeger(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
         const std::vector<std::size_t>& venter)
      : g_(g), parring_(parring), venter_(venter) {
    taget_.assign(g.pladser.size(), 0);
    for (const auto& p : l.svar.plads)
      if (p) ++taget_[*p];
  }

  Aendringer soeg() {
    if (venter_.empty() || g_.pladser.empty()) return {};
    steder();
    ansatte();
    borgere();
    flere_pladser();
    std::stable_sort(muligheder_.begin(), muligheder_.end(),
                     [](const auto& a, const auto& b) { return a.hoejst > b.hoejst; });
    const std::size_t par = g_.borgere.size() * g_.pladser.size();
    const std::size_t hoejst = par > kStort ? kHoejstStort : kHoejst;
    Aendringer ud{{}, muligheder_.size() > hoejst};
    if (ud.afkortet) muligheder_.resize(hoejst);
    for (auto& m : muligheder_) proev(m, ud.liste);
    std::stable_sort(ud.liste.begin(), ud.liste.end(),
                     [](const auto& a, const auto& b) { return a.flere > b.flere; });
    return ud;
  }

 private:
  void proev(Mulighed& m, std::vector<Mindsteaendring>& ud) {
    // Nobody is counted on a pair that a person or the rules have said no to.
    const auto ny = tildel(parring_.opgave(m.loesnelse), Tildelingsform::kun_antal);
    m.aendring.flere = static_cast<std::int32_t>(ny.maal.i_alt() - foer());
    if (m.aendring.flere > 0) ud.push_back(std::move(m.aendring));
  }

  std::int64_t foer() {
    if (!foer_) foer_ = tildel(parring_.opgave(), Tildelingsform::kun_antal).maal.i_alt();
    return *foer_;
  }

  std::string stedets_navn(std::size_t j) const {
    const auto& x = g_.pladser[j].grundlag;
    return x.jobordre.stilling + " hos " + x.arbejdssted.navn + " (" + x.jobordre.nummer + ")";
  }

  // Citizens without a place whom nothing but the place holds back.
  std::int64_t kunne(std::size_t j) const {
    return std::count_if(venter_.begin(), venter_.end(),
                         [&](std::size_t i) { return parring_.borgerdom(i, j).stopper.tom(); });
  }

  // A place that lacks nothing but what somebody can record.
  void steder() {
    for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
      const auto dom = parring_.steddom(j, Population::almindelig);
      const auto ledige = g_.pladser[j].grundlag.ledige_pladser;
      if (dom.stopper.tom() || ledige == 0 || !dom.stopper.kun(dom.oplyses)) continue;
      const auto m = std::min<std::int64_t>(ledige, kunne(j));
      if (m == 0) continue;
      Mulighed ny;
      ny.hoejst = m;
      ny.loesnelse.plads = j;
      ny.loesnelse.paa_stedet = dom.stopper;
      ny.aendring = sted(j, dom.stopper);
      muligheder_.push_back(std::move(ny));
    }
  }

  Mindsteaendring sted(std::size_t j, Bits stopper) const {
    using enum Regel;
    const auto& x = g_.pladser[j].grundlag;
    const auto svar = vurder(grundlag_for(g_.borgere[venter_.front()], g_.pladser[j]),
                             parring_.oenske(venter_.front(), j));
    Mindsteaendring ud{.saetning = stedets_navn(j) + ":", .sti = "/jobordrer/" + x.jobordre.nummer};
    for (const auto& v : svar.vurdering.vurderinger)
      if (stopper.har(v.regel)) ud.saetning += " " + kontrakt::saetning(v);
    if (stopper.har(hoering) || stopper.har(erklaering_om_rimelighed)) {
      ud.art = Forslagsaendring::medarbejderne;
      ud.sti += "#hoering";
    } else if (stopper.har(opgavens_indhold) || stopper.har(serviceloven)) {
      ud.art = Forslagsaendring::vurdering;
    } else {
      ud.art = Forslagsaendring::oplysning_om_stedet;
      ud.sti = "/arbejdssteder/" + x.jobordre.p_nummer.tekst() +
               (stopper.har(rimelighedskrav) ? "#ansatte" : "");
    }
    if (stopper.har(rimelighedskrav)) ud.saetning += " Tallet skal også give plads efter kvoten.";
    return ud;
  }

  // A workplace whose ratio is used up: how many more full-time persons would give one place more.
  void ansatte() {
    for (const PNummer p : parring_.arbejdspladser()) {
      const auto nu = parring_.kvoteplads(p);
      if (!nu) continue;
      std::int64_t ledige = 0;
      std::int64_t m = 0;
      const Arbejdssted* sted = nullptr;
      for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
        if (g_.pladser[j].grundlag.jobordre.p_nummer != p) continue;
        ledige += g_.pladser[j].grundlag.ledige_pladser;
        const auto stopper = parring_.steddom(j, Population::almindelig).stopper;
        if (!stopper.kun(en(Regel::rimelighedskrav))) continue;
        m = std::max(m, kunne(j));
        sted = &g_.pladser[j].grundlag.arbejdssted;
      }
      if (sted == nullptr || m == 0 || ledige <= *nu) continue;
      for (std::int32_t flere = 1; flere <= kFlestAnsatte; ++flere) {
        const auto da = parring_.kvoteplads(p, flere);
        if (!da || *da <= *nu) continue;
        Mulighed ny;
        ny.hoejst = std::min<std::int64_t>(m, *da - *nu);
        ny.loesnelse.p_nummer = p;
        ny.loesnelse.flere_ansatte = flere;
        ny.aendring = {Forslagsaendring::flere_ansatte,
                       sted->navn + ": forholdet mellem ansatte og placerede er brugt op. Med " +
                           antal(flere, "fuldtidsansat", "fuldtidsansatte") +
                           " mere i gennemsnit er der plads til " +
                           antal(*da - *nu, "person", "personer") + " mere.",
                       "/arbejdssteder/" + p.tekst() + "#kvote", 0};
        muligheder_.push_back(std::move(ny));
        break;
      }
    }
  }

  // What nobody has recorded about citizens, kind by kind.
  void borgere() {
    std::vector<Regel> regler(borgerregler().begin(), borgerregler().end());
    regler.insert(regler.end(), parregler().begin(), parregler().end());
    for (const Regel r : regler) {
      std::int32_t mangler = 0;
      std::string eksempel;
      std::string sti = "/borgere";
      for (const std::size_t i : venter_) {
        if (!parring_.borgerdom(i, 0).oplyses.har(r)) continue;
        if (++mangler > 1) continue;
        const auto svar = vurder(grundlag_for(g_.borgere[i], g_.pladser[0]), parring_.oenske(i, 0));
        eksempel = kontrakt::saetning(svar.vurdering.vurderinger[static_cast<std::size_t>(r)]);
        sti = "/borgere/" + std::to_string(g_.borgere[i].hvem.borger.id.vaerdi);
      }
      if (mangler == 0) continue;
      Mulighed ny;
      ny.hoejst = mangler;
      ny.loesnelse.hos_borgeren = en(r);
      ny.aendring = {Forslagsaendring::oplysning_om_borger,
                     antal(mangler, "borger", "borgere") + ": " + eksempel,
                     mangler == 1 ? sti : "/forslag#uden-plads", 0};
      muligheder_.push_back(std::move(ny));
    }
  }

  // A job order that is full while somebody waits who could have it.
  void flere_pladser() {
    for (std::size_t j = 0; j < g_.pladser.size(); ++j) {
      if (taget_[j] < g_.pladser[j].grundlag.ledige_pladser) continue;
      if (!parring_.steddom(j, Population::almindelig).stopper.tom() || kunne(j) == 0) continue;
      Mulighed ny;
      ny.hoejst = 1;
      ny.loesnelse.plads = j;
      ny.loesnelse.flere_pladser = 1;
      ny.aendring = {Forslagsaendring::en_plads_mere, "En plads mere som " + stedets_navn(j) + ".",
                     "/jobordrer/" + g_.pladser[j].grundlag.jobordre.nummer, 0};
      muligheder_.push_back(std::move(ny));
    }
  }

  const Forslagsgrundlag& g_;
  const Parring& parring_;
  const std::vector<std::size_t>& venter_;
  std::vector<std::int32_t> taget_;
  std::vector<Mulighed> muligheder_;
  std::optional<std::int64_t> foer_;
};

}  // namespace

Aendringer mindste_aendringer(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                              const std::vector<std::size_t>& venter) {
  return Soeger(g, parring, l, venter).soeg();
}

}  // namespace nytte::sager::forslag
