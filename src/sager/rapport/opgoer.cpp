#include "sager/rapport/opgoer.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

#include "regler/kvote.hpp"
#include "sager/arbejdssted/kurve.hpp"

namespace nytte::sager {
namespace {

using Art = Rapportadvarselart;

// From 2025 there is orientation instead of hearing (LOV 1654/2024).
constexpr Dato kOrientering = Dato::af(2025, 1, 1);

// Hundredths, half away from zero; never negative here.
Hundrededele hundrededele(std::int64_t taeller, std::int64_t naevner) {
  return (200 * taeller + naevner) / (2 * naevner);
}

// F-050: the average as for a course that begins on the last day of the quarter. From 2025 no ratio
// hangs on it; it is told in the way of the last law, for information.
struct Ansattetal {
  std::optional<Hundrededele> snit;
  Ansattemaal maal = Ansattemaal::fuldtidspersoner;
  std::vector<Maaned> mangler;
};

Ansattetal ansattetal(const Rapportsted& s, Dato dag) {
  const auto* o = regler::opgoerelse_paa(dag, Population::almindelig);
  if (o == nullptr)
    o = regler::opgoerelse_paa(*regler::sidste_dag_med_kvote(Population::almindelig),
                               Population::almindelig);
  Ansattetal ud;
  ud.maal = o->maal == regler::Maal::hoveder ? Ansattemaal::hoveder : Ansattemaal::fuldtidspersoner;
  const auto g =
      regler::ansattegrundlag(arbejdsgiverfakta(s.sted, s.ansatte, {}), *o, dag.maaned());
  if (g.snit) {
    ud.snit = hundrededele(g.snit->taeller, g.snit->naevner);
    return ud;
  }
  for (int n = g.maaneder; n >= 1; --n) {
    const Maaned m = dag.maaned() - n;
    const bool findes =
        std::any_of(s.ansatte.begin(), s.ansatte.end(), [&](const AnsatteMaaned& a) {
          return a.maaned == m && (ud.maal == Ansattemaal::hoveder ? a.hoveder.has_value()
                                                                   : a.aarsvaerk.has_value());
        });
    if (!findes) ud.mangler.push_back(m);
  }
  return ud;
}

// F-050: the most on one day of the quarter; persons and full-time persons each for themselves.
struct Stoettede {
  std::int32_t personer = 0;
  Hundrededele fuldtid = 0;
};

Stoettede stoettede(const Rapportsted& s, const Periode& p) {
  Stoettede ud;
  const auto paa = [&](Dato d) {
    std::int32_t personer = 0;
    std::int64_t minutter = 0;
    for (const auto& i : s.stoettede)
      if (i.fra <= d && (!i.til || d <= *i.til)) {
        ++personer;
        minutter += i.ugentlig_tid.minutter();
      }
    ud.personer = std::max(ud.personer, personer);
    ud.fuldtid = std::max(ud.fuldtid, hundrededele(minutter, s.sted.fuld_uge.minutter()));
  };
  // More can only be there from a day on which somebody begins.
  paa(p.fra());
  for (const auto& i : s.stoettede)
    if (p.indeholder(i.fra)) paa(i.fra);
  return ud;
}

Rapportordning ordning(const Placering& p) {
  switch (p.ordning) {
    case Ordning::virksomhedspraktik:
      return Rapportordning::virksomhedspraktik;
    case Ordning::loentilskud:
      return Rapportordning::loentilskud;
    case Ordning::nytteindsats:
      break;
  }
  return p.saerligt_tilrettelagt ? Rapportordning::saerligt_tilrettelagt
                                 : Rapportordning::nytteindsats;
}

Forloebsende ende(const Placering& p) {
  if (p.status == Placeringsstatus::afbrudt) return Forloebsende::afbrudt;
  return p.status == Placeringsstatus::afsluttet ? Forloebsende::afsluttet : Forloebsende::planlagt;
}

// BOB § 11, stk. 3: content and purpose of the course. The purpose is what the law gives the kind
// of course; [ours], F-050.
std::string formaal(const Placering& p) {
  if (p.ordning != Ordning::nytteindsats) return {};
  if (p.saerligt_tilrettelagt) return "Særligt tilrettelagt forløb";
  return p.raadighedsafproevende ? "Afprøvning af rådighed" : "At arbejde for ydelsen";
}

// The dispensation in force on some day of the period that reaches furthest.
const Dispensation* dispensation(const Rapportsted& s, const Periode& p) {
  const Dispensation* bedst = nullptr;
  for (const auto& d : s.dispensationer)
    if (d.fra <= p.til() && p.fra() <= d.til && (bedst == nullptr || bedst->til < d.til))
      bedst = &d;
  return bedst;
}

// The newest step towards the employees that was taken no later than the quarter's last day.
const Hoering* hoering(const Rapportforloeb& f, Dato senest) {
  const Hoering* bedst = nullptr;
  for (const auto& h : f.hoeringer)
    if (h.dato <= senest && (bedst == nullptr || bedst->dato < h.dato)) bedst = &h;
  return bedst;
}

class Opgoerer {
 public:
  explicit Opgoerer(const Rapportgrundlag& g)
      : g_(g), kvartal_(*Periode::fra_til(g.kvartal.foerste_dag(), g.kvartal.sidste_dag())) {
    ud_.kvartal = g.kvartal;
    ud_.kommune = g.kommune;
    ud_.kommunenavn = g.kommunenavn;
    ud_.raad = g.raad;
    ud_.aftalt_indhold = g.aftalt_indhold;
  }

  Rapport opgoer() {
    if (g_.raad.empty()) advar(Art::intet_raad, g_.kommunenavn, "", "");
    for (const auto& f : g_.forloeb) forloeb(f);
    std::stable_sort(ud_.raekker.begin(), ud_.raekker.end(), [](const auto& a, const auto& b) {
      return std::tie(a.arbejdssted, a.p_nummer, a.fra, a.til, a.placering) <
             std::tie(b.arbejdssted, b.p_nummer, b.fra, b.til, b.placering);
    });
    std::stable_sort(ud_.advarsler.begin(), ud_.advarsler.end(), [](const auto& a, const auto& b) {
      return std::tie(a.art, a.om) < std::tie(b.art, b.om);
    });
    return std::move(ud_);
  }

 private:
  void advar(Art art, std::string om, std::string emne, std::string noegle) {
    ud_.advarsler.push_back({art, std::move(om), std::move(emne), std::move(noegle)});
  }

  // About one course: mended on its job order's page, or on the workplace's where it has none.
  void advar(Art art, const Rapportforloeb& f, const Rapportsted& s) {
    advar(art, om(s, f.placering.fra), f.jobordre ? "jobordre" : "arbejdssted",
          f.jobordre ? f.jobordre->nummer : s.sted.p_nummer.tekst());
  }

  // About the job order itself: once, however many courses it has.
  void advar_om_ordre(Art art, const Rapportforloeb& f, const Rapportsted& s) {
    if (!f.jobordre) return advar(art, f, s);
    if (!sagt_.emplace(art, f.jobordre->nummer).second) return;
    advar(art, uden_cpr(s.sted.navn) + ", jobordre " + f.jobordre->nummer, "jobordre",
          f.jobordre->nummer);
  }

  static std::string om(const Rapportsted& s, Dato fra) {
    return uden_cpr(s.sted.navn) + ", forløb fra " + paa_dansk(fra);
  }

  void forloeb(const Rapportforloeb& f) {
    const Placering& p = f.placering;
    const Rapportsted& s = g_.steder.at(p.p_nummer);
    if (p.status == Placeringsstatus::henvist && p.fra <= kvartal_.til() && kvartal_.fra() <= p.til)
      advar(Art::henvist_uden_svar, f, s);
    const auto til = sidste_dag_paa_stedet(p);
    // An interruption before the first day leaves no day there.
    const auto dage = til ? Periode::fra_til(p.fra, *til) : std::nullopt;
    if (!dage || !dage->overlapper(kvartal_)) return;
    raekke(f, s, *dage);
  }

  void raekke(const Rapportforloeb& f, const Rapportsted& s, const Periode& dage) {
    const Placering& p = f.placering;
    Rapportraekke r{
        .placering = p.id,
        .cvr = s.sted.cvr.tekst(),
        .p_nummer = s.sted.p_nummer.tekst(),
        .arbejdssted = rens(s.sted.navn, f, s),
        .sektor = s.sted.sektor,
        .ordning = ordning(p),
        .stilling = f.jobordre ? rens(f.jobordre->stilling, f, s) : std::string(),
        .disco = f.jobordre ? f.jobordre->disco : std::string(),
        .esco = f.jobordre ? f.jobordre->esco_uri : std::string(),
        .fra = dage.fra(),
        .til = dage.til(),
        .ende = ende(p),
        .uger = hundrededele(dage.dage(), 7),
        .ugeminutter = p.ugentlig_tid.minutter(),
        .fuldtidspersoner = hundrededele(p.ugentlig_tid.minutter(), s.sted.fuld_uge.minutter()),
        .ansatte = {},
        .dispensation = {},
        .dispensation_til = {},
        .hoeringsart = {},
        .hoeringsdato = {},
        .indhold = g_.aftalt_indhold && f.jobordre ? rens(f.jobordre->opgave, f, s) : std::string(),
        .formaal = g_.aftalt_indhold ? formaal(p) : std::string()};
    sted(r, s, dage);
    medarbejdere(r, f, s);
    mangler(r, f, s);
    ud_.raekker.push_back(std::move(r));
  }

  std::string rens(const std::string& t, const Rapportforloeb& f, const Rapportsted& s) {
    std::string ud = uden_cpr(t);
    if (ud != t) advar(Art::cpr_fjernet, f, s);
    return ud;
  }

  void sted(Rapportraekke& r, const Rapportsted& s, const Periode& dage) {
    const std::string p = s.sted.p_nummer.tekst();
    const auto [it, ny] = ansatte_.try_emplace(s.sted.p_nummer, ansattetal(s, kvartal_.til()));
    r.ansatte = it->second.snit;
    r.ansattemaal = it->second.maal;
    if (ny && !it->second.mangler.empty()) {
      std::string maaneder;
      for (const Maaned m : it->second.mangler)
        maaneder += (maaneder.empty() ? "" : ", ") + paa_dansk(m);
      advar(Art::ansatte_mangler, uden_cpr(s.sted.navn) + " (" + maaneder + ")", "arbejdssted", p);
    }
    const Stoettede st = stoettede(s, kvartal_);
    r.stoettede_personer = st.personer;
    r.stoettede_fuldtid = st.fuldtid;
    const Periode i_kvartalet = *Periode::fra_til(std::max(dage.fra(), kvartal_.fra()),
                                                  std::min(dage.til(), kvartal_.til()));
    if (const auto* d = dispensation(s, i_kvartalet)) {
      r.dispensation = d->journalnummer.empty() ? "uden journalnummer" : d->journalnummer;
      r.dispensation_til = d->til;
      if (d->journalnummer.empty())
        advar(Art::journalnummer_mangler, om(s, dage.fra()), "arbejdssted", p);
    }
    if (s.sted.lukket_fra && *s.sted.lukket_fra <= dage.til())
      advar(Art::arbejdssted_lukket, om(s, dage.fra()), "arbejdssted", p);
  }

  void medarbejdere(Rapportraekke& r, const Rapportforloeb& f, const Rapportsted& s) {
    if (f.placering.ordning != Ordning::nytteindsats) return;
    if (const auto* h = hoering(f, kvartal_.til())) {
      r.hoeringsart = h->art;
      r.hoeringsdato = h->dato;
      return;
    }
    advar(f.placering.fra < kOrientering ? Art::hoering_mangler : Art::orientering_mangler, f, s);
  }

  void mangler(const Rapportraekke& r, const Rapportforloeb& f, const Rapportsted& s) {
    if (r.ugeminutter == 0) advar(Art::ugetid_mangler, f, s);
    if (r.stilling.empty())
      advar_om_ordre(Art::stilling_mangler, f, s);
    else if (r.disco.empty() && r.esco.empty())
      advar_om_ordre(Art::disco_mangler, f, s);
  }

  const Rapportgrundlag& g_;
  Periode kvartal_;
  Rapport ud_;
  std::map<PNummer, Ansattetal> ansatte_;
  std::set<std::pair<Art, std::string>> sagt_;
};

// The length of what looks like a CPR number at the start of `t`; 0 when it does not.
std::size_t cpr_laengde(std::string_view t) {
  const auto ciffer = [&](std::size_t i) {
    return i < t.size() && std::isdigit(static_cast<unsigned char>(t[i])) != 0;
  };
  for (std::size_t i = 0; i < 6; ++i)
    if (!ciffer(i)) return 0;
  const std::size_t hul = t.size() > 6 && (t[6] == '-' || t[6] == ' ') ? 1 : 0;
  for (std::size_t i = 0; i < 4; ++i)
    if (!ciffer(6 + hul + i)) return 0;
  if (ciffer(10 + hul)) return 0;
  const int dag = (t[0] - '0') * 10 + (t[1] - '0');
  const int maaned = (t[2] - '0') * 10 + (t[3] - '0');
  return dag >= 1 && dag <= 31 && maaned >= 1 && maaned <= 12 ? 10 + hul : 0;
}

}  // namespace

std::string uden_cpr(std::string_view tekst) {
  std::string ud;
  for (std::size_t i = 0; i < tekst.size();) {
    const bool foran = i > 0 && std::isdigit(static_cast<unsigned char>(tekst[i - 1])) != 0;
    const std::size_t n = foran ? 0 : cpr_laengde(tekst.substr(i));
    if (n == 0) {
      ud += tekst[i++];
      continue;
    }
    ud += "[fjernet]";
    i += n;
  }
  return ud;
}

Rapport opgoer(const Rapportgrundlag& g) { return Opgoerer(g).opgoer(); }

}  // namespace nytte::sager
