// Nytteindsats typed as something else: the fault that took half the country's municipalities out
// of the figures in 2014 (source 003).
#include <algorithm>

#include "regler/varighed.hpp"
#include "sager/fejlregistrering/fund.hpp"
#include "sager/fejlregistrering/ord.hpp"
#include "sager/fejlregistrering/vaegte.hpp"

namespace nytte::sager {
namespace {

using B = Bevisart;
using T = Fejlregistreringstype;

constexpr std::int32_t kNabodage = 14;

// Grounds on their way to a finding.
class Vaegtskaal {
 public:
  Vaegtskaal(const Indeks& i, const Kildeplacering& r, Fejlregistrering& f)
      : i_(i), r_(r), f_(f), sted_(i.sted(r.p_nummer)) {}

  void vej() {
    vej_nummer();
    vej_ord();
    vej_sted_og_tid();
    vej_stedet();
    vej_varighed();
    vej_borger();
    vej_vaner();
  }

 private:
  void laeg(B art, std::string vaerdi, std::int32_t vaegt) {
    f_.beviser.push_back({art, std::move(vaerdi), vaegt});
    f_.vaegt += vaegt;
  }

  void vej_nummer() {
    if (const auto* e = i_.egen(r_)) {
      laeg(B::egen_placering, iso(e->fra) + "/" + iso(e->til), vaegt::kEgenPlacering);
      f_.relaterede.push_back({Raekkekilde::nytte, 0, e->id, std::nullopt});
    }
    if (const auto j = i_.jobordre(r_)) {
      laeg(B::jobordre_er_nytteindsats, r_.nummer, vaegt::kJobordre);
      f_.relaterede.push_back(*j);
      numre_ = true;
    } else if (const auto d = i_.delt_nummer(r_)) {
      laeg(B::nummer_deles, r_.nummer, vaegt::kDeltNummer);
      f_.relaterede.push_back(*d);
      numre_ = true;
    }
  }

  void vej_ord() {
    const auto& o = i_.ord(r_);
    if (o.for_nytteindsats) laeg(B::ord_for, o.for_nytteindsats->ord, o.for_nytteindsats->vaegt);
    if (o.imod) laeg(B::ord_imod, o.imod->ord, o.imod->vaegt);
    // Half of those who write about nytteindsats name it.
    if (!r_.tekst.empty() && !o.imod && (!o.for_nytteindsats || o.for_nytteindsats->vaegt < 6))
      laeg(B::tekst_uden_ordet, "", vaegt::kTekstUdenOrdet);
  }

  void vej_sted_og_tid() {
    if (sted_ == nullptr || !r_.fra || numre_) return;
    const Dato til = sidste_dag(r_);
    if (const auto* j = sted_->jobordrer.der_overlapper(*r_.fra, til)) {
      laeg(B::jobordre_sted_og_tid, iso(j->fra) + "/" + iso(j->til), vaegt::kJobordreStedOgTid);
      f_.relaterede.push_back(j->hvor);
    } else if (const auto* p = sted_->placeringer.der_overlapper(*r_.fra, til)) {
      laeg(B::nytteindsats_sted_og_tid, iso(p->fra) + "/" + iso(p->til),
           vaegt::kNytteindsatsStedOgTid);
      f_.relaterede.push_back(p->hvor);
    }
  }

  void vej_stedet() {
    const auto s = stedets_sektor(i_, r_);
    if (s && s->sektor == Sektor::privat)
      laeg(B::privat_sted, r_.virksomhed, vaegt::kPrivat);
    else if (s)
      laeg(B::offentligt_sted, std::string(navn(s->sektor)), vaegt::kOffentligt);
    if (sted_ == nullptr) return;
    const std::int32_t nytte = sted_->vane.nytteindsatser;
    const std::int32_t ialt = nytte + sted_->vane.andre;
    if (ialt >= 4 && nytte * 3 >= ialt)
      laeg(B::mange_paa_stedet, antal(nytte, ialt), vaegt::kMange);
  }

  void vej_varighed() {
    if (!r_.fra || !r_.til || *r_.til < *r_.fra) return;
    const std::int32_t dage = *r_.til - *r_.fra + 1;
    const auto hoejst = regler::hoejst_dage(*r_.fra, Population::almindelig);
    if (!hoejst) return;
    if (dage == *hoejst)
      laeg(B::tretten_uger, std::to_string(dage), vaegt::kTrettenUger);
    else if (dage > *hoejst + 1)
      laeg(B::laengere_end_13_uger, std::to_string(dage), vaegt::kForLang);
  }

  void vej_borger() {
    if (r_.ydelse) {
      const bool passer = kan_have_nytteindsats(*r_.ydelse);
      laeg(passer ? B::ydelse_passer : B::ydelse_udelukker, std::string(navn(*r_.ydelse)),
           passer ? vaegt::kYdelsePasser : vaegt::kYdelseUdelukker);
    }
    const auto* n = i_.nabo(r_, kNabodage);
    if (n == nullptr) return;
    const bool samme = r_.p_nummer && n->p_nummer == r_.p_nummer->tal();
    laeg(samme ? B::nabo_samme_sted : B::nabo, iso(n->fra) + "/" + iso(n->til),
         samme ? vaegt::kNaboSammeSted : vaegt::kNabo);
    f_.relaterede.push_back(n->hvor);
  }

  // How many of the other rows here plainly are nytteindsats? Few rows at a place lean on what the
  // whole municipality does. The row does not witness for itself.
  void vej_vaner() {
    const std::int32_t selv = i_.er_skjult(r_) ? 1 : 0;
    const Vanetal& k = i_.kommune(r_.kommune);
    if (k.andre < vaegt::kHelKommune) return;
    const std::int32_t skjulte = k.skjulte - selv;
    const std::int32_t kommunens = skjulte * 1000 / (k.andre - 1);
    if (sted_ == nullptr || sted_->vane.andre < 2)
      return laeg(B::kommunens_vane, antal(skjulte, k.andre - 1),
                  af_tusind(kommunens) + vaegt::kUdenSted);
    const std::int32_t andre = sted_->vane.andre - 1;
    const std::int32_t her = sted_->vane.skjulte - selv;
    const std::int32_t stedets =
        (her * 1000 + vaegt::kStoette * kommunens) / (andre + vaegt::kStoette);
    laeg(B::stedets_vane, antal(her, andre), af_tusind(stedets));
  }

  static std::int32_t af_tusind(std::int32_t tusindedele) {
    for (const auto& v : vaegt::kVane)
      if (tusindedele >= v.fra) return v.vaegt;
    return vaegt::kVane.back().vaegt;
  }

  // M-01 to M-15: who may be offered nytteindsats at all. Unknown to the list: readiness.
  static bool kan_have_nytteindsats(Ydelse y) {
    switch (y) {
      case Ydelse::sygedagpenge:
      case Ydelse::ressourceforloebsydelse:
      case Ydelse::ledighedsydelse:
      case Ydelse::revalideringsydelse:
      case Ydelse::foertidspension:
      case Ydelse::ingen:
        return false;
      default:
        return true;
    }
  }

  static std::string antal(std::int32_t a, std::int32_t b) {
    return std::to_string(a) + "/" + std::to_string(b);
  }

  const Indeks& i_;
  const Kildeplacering& r_;
  Fejlregistrering& f_;
  const Sted* sted_;
  bool numre_ = false;
};

Sikkerhed af_vaegt(std::int32_t v) {
  if (v >= vaegt::kSikker) return Sikkerhed::sikker;
  return v >= vaegt::kSandsynlig ? Sikkerhed::sandsynlig : Sikkerhed::mulig;
}

bool siger_vejledning(const std::string& aktiveringstype) {
  const auto ord = del_i_ord(aktiveringstype);
  return std::find(ord.begin(), ord.end(), "vejledning") != ord.end();
}

void saet_rettelse(const Indeks& i, const Kildeplacering& r, Fejlregistrering& f) {
  f.rettelse.tilbud = Tilbud::nytteindsats;
  f.rettelse.aktiveringstype = "Løntilskud og virksomhedspraktik";
  const auto s = stedets_sektor(i, r);
  if (s && s->sektor != Sektor::privat) f.rettelse.sektor = s->sektor;
}

}  // namespace

Fejlregistrering vej_grunde(const Indeks& i, const Kildeplacering& r) {
  auto f = nyt_fund(i, r,
                    r.tilbud == Tilbud::virksomhedspraktik ? T::nytteindsats_som_virksomhedspraktik
                                                           : T::nytteindsats_som_vejledning);
  Vaegtskaal(i, r, f).vej();
  return f;
}

void find_mistanke(const Indeks& i, const Kildeplacering& r, std::vector<Fejlregistrering>& ud) {
  // Source 003: the activity type is always that of practice; with guidance's the register counts
  // the course as guidance, whatever the offer was called.
  if (er_nytteindsats(r.tilbud) && siger_vejledning(r.aktiveringstype)) {
    auto f = nyt_fund(i, r, T::nytteindsats_som_vejledning);
    f.beviser.push_back({B::aktiveringstype_vejledning, r.aktiveringstype, vaegt::kSikker});
    f.vaegt = vaegt::kSikker;
    f.sikkerhed = Sikkerhed::sikker;
    saet_rettelse(i, r, f);
    ud.push_back(std::move(f));
    return;
  }
  // Where the citizen stands with nytteindsats in the same place and days, this row is one too
  // many, not mistyped.
  if (!er_anden_aktivitet(r.tilbud) || i.samtidig(r) != nullptr) return;
  auto f = vej_grunde(i, r);
  if (f.vaegt < vaegt::kMulig) return;
  f.sikkerhed = af_vaegt(f.vaegt);
  saet_rettelse(i, r, f);
  ud.push_back(std::move(f));
}

}  // namespace nytte::sager
