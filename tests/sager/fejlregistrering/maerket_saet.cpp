// How it was typed, and what happened to the data.
#include "fejlregistrering/maerket_saet.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "fejlregistrering/maerket_stoej.hpp"
#include "fejlregistrering/maerket_tekster.hpp"
#include "fejlregistrering/maerket_verden.hpp"
#include "fejlregistrering/raekker.hpp"

namespace nytte::saet {
namespace {

using sager::Tilfaeldig;
using T = Fejlregistreringstype;

std::string_view ydelsesord(Ydelse y) {
  switch (y) {
    case Ydelse::kontanthjaelp:
      return "Kontanthjælp";
    case Ydelse::uddannelseshjaelp:
      return "Uddannelseshjælp";
    case Ydelse::arbejdsmarkedsydelse:
      return "Arbejdsmarkedsydelse";
    case Ydelse::dagpenge:
      return "Dagpenge";
    default:
      return "Andet";
  }
}

class Skriver {
 public:
  Skriver(Tilfaeldig& t, const Valg& v, const Verden& verden)
      : t_(t), verden_(verden), tekster_(v.ord == Ordforraad::tuning ? kTuning : kTilbageholdt) {}

  Saet skriv() {
    for (const auto& f : verden_.forloeb) skriv_forloeb(f);
    return saml();
  }

 private:
  // An order has some places and is used until they are taken (source 003 shows 1 to 20); another
  // case worker makes the next. A wrong one makes all its courses wrong together.
  struct Ordre {
    std::string nummer;
    Tilbud tilbud{};
    int ledige = 0;
  };

  Ordre ordre(const Forloeb& f) {
    Ordre& o = ordrer_[std::tuple(f.kommune, f.sted, f.art)];
    if (o.ledige-- > 0) return o;
    const Kommune& k = verden_.kommuner[f.kommune];
    o = {"JO" + std::to_string(18'000 + antal_ordrer_++), rigtigt(f.art), t_.mellem(0, 11)};
    if (f.art == Art::nytteindsats && t_.chance(k.fejlprocent)) o.tilbud = forkert(k);
    skriv_jobordre(f, o);
    return o;
  }

  // Where the activity is typed apart from its order, a wrong one is sometimes picked.
  std::string nummer(const Forloeb& f, const Ordre& o) {
    const Kommune& k = verden_.kommuner[f.kommune];
    if (f.art == Art::praktik && k.system != Fagsystem::workbase && t_.mellem(1, 250) == 1) {
      const auto anden = ordrer_.find(std::tuple(f.kommune, f.sted, Art::nytteindsats));
      if (anden != ordrer_.end()) return anden->second.nummer;
    }
    return o.nummer;
  }

  void skriv_jobordre(const Forloeb& f, const Ordre& o) {
    const Kommune& k = verden_.kommuner[f.kommune];
    const Sted& s = k.steder[f.sted];
    // Some orders are made for one course and left out of the list.
    if (f.art == Art::loentilskud || f.art == Art::vejledning || t_.chance(30)) return;
    auto j = sager::tom_jobordre(0, k.kode);
    j.nummer = o.nummer;
    j.tilbud = o.tilbud;
    j.stilling = s.stilling;
    j.virksomhed = s.navn;
    j.cvr = s.cvr;
    j.p_nummer = s.p;
    j.fra = f.fra - t_.mellem(0, 30);
    if (!t_.chance(10)) j.til = *j.fra + 365;
    if (o.tilbud == Tilbud::nytteindsats) j.sektor = s.sektor;
    j.tilbudstype = o.tilbud == Tilbud::nytteindsats ? jobtype(s.sektor) : "Virksomhedspraktik";
    saet_.jobordrer.push_back(std::move(j));
  }

  static Tilbud rigtigt(Art a) {
    switch (a) {
      case Art::nytteindsats:
        return Tilbud::nytteindsats;
      case Art::praktik:
        return Tilbud::virksomhedspraktik;
      case Art::loentilskud:
        return Tilbud::loentilskud;
      default:
        return Tilbud::vejledning_og_opkvalificering;
    }
  }

  Tilbud forkert(const Kommune& k) {
    const int vejledning = k.vane == Vane::vejledning ? 85 : 12;
    return t_.chance(vejledning) && k.vane != Vane::alt_som_praktik
               ? Tilbud::vejledning_og_opkvalificering
               : Tilbud::virksomhedspraktik;
  }

  // WorkBase takes the type from the order. In the two others the activity has its own, and may be
  // typed wrongly on a right order.
  Tilbud skrevet_tilbud(const Forloeb& f, const Ordre& o) {
    const Kommune& k = verden_.kommuner[f.kommune];
    if (f.art != Art::nytteindsats || k.system == Fagsystem::workbase) return o.tilbud;
    if (o.tilbud == Tilbud::nytteindsats && t_.chance(k.fejlprocent / 2)) return forkert(k);
    return o.tilbud;
  }

  void skriv_forloeb(const Forloeb& f) {
    const Kommune& k = verden_.kommuner[f.kommune];
    const Sted& s = k.steder[f.sted];
    const Ordre o = ordre(f);
    auto r = sager::tom_raekke(0, k.kode);
    r.tilbud = skrevet_tilbud(f, o);
    r.cpr = f.borger.cpr;
    r.borger = f.borger.navn;
    r.ydelse = f.borger.ydelse;
    r.sagstype = ydelsesord(f.borger.ydelse);
    skriv_ord(k, s, f, r);
    // Fasit places without an order too (its second way).
    if (k.system != Fagsystem::schultz_fasit || t_.chance(50)) r.nummer = nummer(f, o);
    r.cvr = s.cvr;
    r.p_nummer = s.p;
    r.fra = f.fra;
    r.til = f.til;
    r.ugentlig_tid = Ugetimer::fra_minutter(f.minutter);
    r.status = "Ansat";
    Skrevet ud{.r = std::move(r), .registreret = f.fra + t_.mellem(-10, 5)};
    if (t_.chance(10)) ud.registreret = f.fra + t_.mellem(20, 90);  // late
    if (f.art == Art::nytteindsats) {
      ++saet_.forloeb_i_nytteindsats;
      maerk_tilbud(ud);
    }
    Stoej(t_, verden_, raekker_).over(f, std::move(ud));
  }

  static void maerk_tilbud(Skrevet& s) {
    if (s.r.tilbud == Tilbud::virksomhedspraktik)
      s.fejl.insert(T::nytteindsats_som_virksomhedspraktik);
    if (s.r.tilbud == Tilbud::vejledning_og_opkvalificering)
      s.fejl.insert(T::nytteindsats_som_vejledning);
  }

  void skriv_ord(const Kommune& k, const Sted& s, const Forloeb& f, Kildeplacering& r) {
    r.stilling = s.stilling;
    r.virksomhed = t_.chance(10) ? slaafejl(s.navn) : s.navn;
    r.aktiveringstype = r.tilbud == Tilbud::vejledning_og_opkvalificering
                            ? "Vejledning og opkvalificering"
                            : "Løntilskud og virksomhedspraktik";
    if (er(r, Tilbud::nytteindsats)) {
      r.sektor = s.sektor;
      r.tilbudstype = k.system == Fagsystem::workbase ? jobtype(s.sektor) : "Nytteindsats";
    } else if (er(r, Tilbud::virksomhedspraktik)) {
      r.tilbudstype = "Virksomhedspraktik";
    } else {
      r.tilbudstype = er(r, Tilbud::loentilskud) ? "Løntilskud" : "Vejledning og opkvalificering";
    }
    if (k.har_tilbudssted && t_.chance(80)) r.tilbudssted = tilbudssted(s.sektor);
    if (t_.chance(k.tekstprocent)) r.tekst = tekst(k, f);
  }

  static bool er(const Kildeplacering& r, Tilbud t) { return r.tilbud == t; }

  static std::string tilbudssted(Sektor s) {
    switch (s) {
      case Sektor::kommune:
        return "Kommunal arbejdsplads";
      case Sektor::region:
        return "Regional arbejdsplads";
      case Sektor::stat:
        return "Statslig arbejdsplads";
      case Sektor::selvejende:
        return "Selvejende institution";
      default:
        return "Privat arbejdsplads";
    }
  }

  std::string tekst(const Kommune& k, const Forloeb& f) {
    if (t_.chance(15)) return std::string(t_.en_af(tekster_.intetsigende));
    std::string_view valgt;
    if (f.art == Art::nytteindsats)
      // Who does not know the offer does not write its name so often either.
      valgt = t_.chance(k.vane == Vane::alt_som_praktik ? 45 : 60)
                  ? t_.en_af(tekster_.nytte_navngivet)
                  : t_.en_af(tekster_.nytte_opgave);
    else if (f.art == Art::vejledning)
      valgt = t_.en_af(tekster_.vejledning);
    else
      valgt = t_.chance(7) ? t_.en_af(tekster_.praktik_naevner) : t_.en_af(tekster_.praktik);
    std::string ud(valgt);
    return t_.chance(k.slaafejl) ? slaafejl(ud) : ud;
  }

  // One letter of the first half left out, doubled or swapped with the next; whole characters.
  std::string slaafejl(std::string s) {
    std::vector<std::size_t> ascii;
    for (std::size_t i = 0; i + 1 < s.size(); ++i)
      if (static_cast<unsigned char>(s[i]) < 0x80 && static_cast<unsigned char>(s[i + 1]) < 0x80)
        ascii.push_back(i);
    if (ascii.empty()) return s;
    const std::size_t i = t_.en_af(ascii);
    switch (t_.mellem(0, 2)) {
      case 0:
        s.erase(i, 1);
        break;
      case 1:
        s.insert(i, 1, s[i]);
        break;
      default:
        std::swap(s[i], s[i + 1]);
    }
    return s;
  }

  // In the order they were registered, as a system lists them.
  Saet saml() {
    std::stable_sort(raekker_.begin(), raekker_.end(), [](const auto& a, const auto& b) {
      return std::tie(a.r.kommune, a.registreret) < std::tie(b.r.kommune, b.registreret);
    });
    for (std::size_t i = 0; i < raekker_.size(); ++i) {
      raekker_[i].r.linje = static_cast<std::int64_t>(i) + 2;
      for (const T f : raekker_[i].fejl) saet_.fejl.push_back({i, f});
      saet_.raekker.push_back(std::move(raekker_[i].r));
    }
    for (std::size_t i = 0; i < saet_.jobordrer.size(); ++i)
      saet_.jobordrer[i].linje = static_cast<std::int64_t>(i) + 2;
    for (const auto& k : verden_.kommuner)
      for (const auto& s : k.steder) {
        // A register of workplaces does not always say whose the place is.
        saet_.arbejdssteder.push_back({s.p, s.cvr, std::nullopt});
        if (!t_.chance(15)) saet_.arbejdssteder.back().sektor = s.sektor;
      }
    return std::move(saet_);
  }

  Tilfaeldig& t_;
  const Verden& verden_;
  const Tekster& tekster_;
  std::map<std::tuple<std::size_t, std::size_t, Art>, Ordre> ordrer_;
  int antal_ordrer_ = 0;
  std::vector<Skrevet> raekker_;
  Saet saet_;
};

}  // namespace

Saet maerket_saet(const Valg& v) {
  Tilfaeldig t(v.froe);
  const Verden verden = lav_verden(t, v);
  return Skriver(t, v, verden).skriv();
}

}  // namespace nytte::saet
