#include "regler/hoering_valg.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "model/kalender.hpp"
#include "regler/bestemmelser.hpp"
#include "regler/dispensation/svar.hpp"
#include "regler/hjemmel.hpp"
#include "regler/hoering_raekkefoelge.hpp"
#include "regler/register.hpp"

namespace nytte::regler {
namespace {

// From 2025 the shop steward, and where there is none a representative of the employees (T-09);
// the steps between went with the hearing (F-023).
constexpr std::array kOrienteres{Niveau::tr_p_nummer, Niveau::mr_p_nummer};

bool gaelder(Dato fra, const std::optional<Dato>& til, Dato dag) {
  return fra <= dag && (!til || dag <= *til);
}

// Whether a working day lies between the two, both left out.
bool arbejdsdag_imellem(Dato a, Dato b) {
  for (Dato d = a + 1; d < b; d = d + 1)
    if (er_arbejdsdag(d)) return true;
  return false;
}

class Valg {
 public:
  explicit Valg(const Hoeringsvalgfakta& f)
      : f_(f), gamle_(gamle_regler(f.dag, f.population)), h_(droeftelse()) {}

  Hoeringsvalg svar() {
    ud_.art = gamle_ ? Hoeringsart::hoering : Hoeringsart::orientering;
    if (!gamle_ && f_.saerligt_tilrettelagt) {
      ud_.fund = fund(Fundkode::ingen_skal_orienteres, Udfald::ikke_relevant,
                      regelkort(Regel::hoering).bestemmelser[4].paa(f_.dag, f_.population));
      return ud_;
    }
    for (const Niveau n : orden()) ud_.led.push_back(lukket_ ? staar_efter(n) : led(n));
    if (!lukket_) ud_.fund = fund(Fundkode::ingen_at_hoere, Udfald::ikke_opfyldt, h_);
    return ud_;
  }

 private:
  const Hjemmel* droeftelse() const { return hoering_droeftelse(f_.dag, f_.population); }
  // The steps after the first, which only the law of 2020 to 2024 names on their own.
  const Hjemmel* raekken() const {
    const Hjemmel* h = hoering_raekkefoelgen(f_.dag, f_.population);
    return h != nullptr ? h : h_;
  }

  std::span<const Niveau> orden() const {
    if (!gamle_) return kOrienteres;
    return raekkefoelge(f_.dag);
  }

  // T-02, T-03, T-10: "of the relevant trade group"; T-01 and T-09 name none, and a
  // fællestillidsrepræsentant stands for all.
  bool kraever_fag(Niveau n) const {
    if (n == Niveau::ftr_cvr) return false;
    if (!gamle_) return f_.population == Population::integrationsprogram;
    return f_.dag >= kForenkling;
  }
  bool fag_passer(Niveau n, const std::string& faggruppe) const {
    return !kraever_fag(n) || samme_faggruppe(faggruppe, f_.faggruppe);
  }

  std::vector<const Medarbejderrepraesentant*> repraesentanter(Niveau n) const {
    std::vector<const Medarbejderrepraesentant*> ud;
    const bool paa_stedet = n == Niveau::tr_p_nummer || n == Niveau::mr_p_nummer;
    for (const auto& r : f_.repraesentanter)
      if (r.niveau == n && gaelder(r.fra, r.til, f_.dag) && fag_passer(n, r.faggruppe) &&
          (paa_stedet ? r.p_nummer == f_.p_nummer : r.cvr == f_.cvr))
        ud.push_back(&r);
    return ud;
  }

  bool findes_ikke(Niveau n) const {
    return std::any_of(
        f_.findes_ikke.begin(), f_.findes_ikke.end(), [&](const NiveauFindesIkke& x) {
          return x.niveau == n && x.p_nummer == f_.p_nummer && gaelder(x.fra, x.til, f_.dag) &&
                 (n == Niveau::ftr_cvr || samme_faggruppe(x.faggruppe, f_.faggruppe));
        });
  }

  // The absence that has the day, with those that join it without a working day between (F-005).
  std::optional<Periode> borte(RepraesentantId hvem) const {
    std::optional<Periode> ud;
    for (bool vokser = true; vokser;) {
      vokser = false;
      for (const Fravaer& x : f_.fravaer) {
        if (x.repraesentant != hvem || x.til < x.fra) continue;
        const bool med =
            ud ? !arbejdsdag_imellem(x.til, ud->fra()) && !arbejdsdag_imellem(ud->til(), x.fra)
               : x.fra <= f_.dag && f_.dag <= x.til;
        if (!med) continue;
        const auto samlet =
            ud ? Periode::fra_til(std::min(ud->fra(), x.fra), std::max(ud->til(), x.til))
               : Periode::fra_til(x.fra, x.til);
        vokser = vokser || samlet != ud;
        ud = samlet;
      }
    }
    return ud;
  }

  // stk. 5, and only in its days: an absence of more than three working days.
  bool aabner(Niveau n, const std::optional<Periode>& borte) const {
    if (!borte || !gamle_) return false;
    HoeringFakta h;
    h.fravaer = {{n, borte->fra(), borte->til()}};
    return kan_springes_over(trappetrin(h, n), f_.dag);
  }

  Hoeringsled staar_efter(Niveau n) const {
    Hoeringsled l{.niveau = n, .status = Ledstatus::staar_efter};
    l.fund = fund(Fundkode::led_staar_efter, Udfald::ikke_relevant, raekken(), {},
                  {Vaerdi::kode(navn(n))});
    return l;
  }

  // The one to be asked: a level with several is passed over only when all of them are away.
  Hoeringsled med_repraesentant(Niveau n,
                                const std::vector<const Medarbejderrepraesentant*>& alle) const {
    Hoeringsled l{.niveau = n, .status = Ledstatus::fravaerende};
    for (const auto* r : alle) {
      const auto vaek = borte(r->id);
      const std::int32_t dage = vaek ? arbejdsdage(*vaek) : 0;
      const bool forbi = aabner(n, vaek);
      if (l.repraesentant && (forbi || l.status == Ledstatus::skal_hoeres)) continue;
      l.status = forbi ? Ledstatus::fravaerende : Ledstatus::skal_hoeres;
      l.repraesentant = r->id;
      l.navn = r->navn;
      l.arbejdsdage_fravaer = dage;
    }
    return l;
  }

  Hoeringsled led(Niveau n) {
    const auto alle = repraesentanter(n);
    const Vaerdi hvem = Vaerdi::kode(navn(n));
    if (alle.empty()) {
      const bool ingen = findes_ikke(n);
      Hoeringsled l{.niveau = n, .status = ingen ? Ledstatus::findes_ikke : Ledstatus::uoplyst};
      l.fund = fund(ingen ? Fundkode::led_findes_ikke : Fundkode::led_uoplyst,
                    ingen ? Udfald::opfyldt : Udfald::uafklaret, raekken(), {}, {hvem});
      if (!ingen) luk(l.fund);
      return l;
    }
    Hoeringsled l = med_repraesentant(n, alle);
    const Vaerdi dage = Vaerdi::tal(l.arbejdsdage_fravaer);
    if (l.status == Ledstatus::fravaerende) {
      l.fund = om(l.navn, fund(Fundkode::led_fravaerende, Udfald::opfyldt,
                               hoering_fravaer(f_.dag, f_.population), {}, {hvem, dage}));
      return l;
    }
    const bool altid = !gamle_ || f_.dag < kForenkling || n == Niveau::mr_p_nummer;
    const Fundkode kode = l.arbejdsdage_fravaer == 0 ? Fundkode::led_skal_hoeres
                          : altid                    ? Fundkode::led_fravaer_aabner_ikke
                                                     : Fundkode::led_fravaer_for_kort;
    l.fund = om(l.navn, fund(kode, Udfald::opfyldt, n == orden().front() ? h_ : raekken(), {},
                             {hvem, dage}));
    ud_.naeste = n;
    luk(l.fund);
    return l;
  }

  void luk(const Fund& svaret) {
    lukket_ = true;
    ud_.fund = svaret;
  }

  const Hoeringsvalgfakta& f_;
  bool gamle_;
  const Hjemmel* h_;
  bool lukket_ = false;
  Hoeringsvalg ud_;
};

}  // namespace

bool samme_faggruppe(const std::string& a, const std::string& b) {
  const std::string x = grundord(a);
  const std::string y = grundord(b);
  return x.empty() || y.empty() || x == y;
}

Hoeringsvalg hvem_skal_hoeres(const Hoeringsvalgfakta& f) {
  if (f.dag < kFoersteRet) {
    Hoeringsvalg ud;
    ud.fund =
        fund(Fundkode::ukendt_ret_paa_dagen, Udfald::uafklaret, nullptr, {}, {Vaerdi::dato(f.dag)});
    return ud;
  }
  return Valg(f).svar();
}

}  // namespace nytte::regler
