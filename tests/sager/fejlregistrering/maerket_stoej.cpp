#include "fejlregistrering/maerket_stoej.hpp"

#include <algorithm>
#include <array>

namespace nytte::saet {
namespace {

using T = Fejlregistreringstype;

constexpr std::int32_t kHoejst = 91;

bool paa_virksomhed(const Skrevet& s) {
  return s.r.tilbud != Tilbud::vejledning_og_opkvalificering;
}

}  // namespace

std::string_view jobtype(Sektor s) {
  switch (s) {
    case Sektor::kommune:
      return "Nytteindsats, kommune";
    case Sektor::region:
      return "Nytteindsats, regional";
    case Sektor::stat:
      return "Nytteindsats, staten";
    default:
      return "Nytteindsats, selvejende institution";
  }
}

void Stoej::over(const Forloeb& f, Skrevet s) {
  tomme_felter(f, s);
  numre(f, s);
  varighed_og_sektor(f, s);
  gentagelser(f, s);
  raekker_.push_back(std::move(s));
}

void Stoej::tomme_felter(const Forloeb& f, Skrevet& s) {
  if (!paa_virksomhed(s)) {
    if (f.art == Art::vejledning && t_.chance(50)) s.r.p_nummer.reset();
    return;
  }
  if (t_.chance(3)) {
    s.r.ugentlig_tid.reset();
    s.fejl.insert(T::timer_mangler);
  } else if (t_.mellem(1, 200) == 1) {
    s.r.ugentlig_tid = Ugetimer::af(0);
    s.fejl.insert(T::timer_mangler);
  }
  if (t_.chance(2)) {
    s.r.til.reset();
    s.fejl.insert(T::slutdato_mangler);
  }
  if (t_.chance(2)) {
    s.r.p_nummer.reset();
    s.fejl.insert(T::p_nummer_ukendt);
  }
}

void Stoej::numre(const Forloeb& f, Skrevet& s) {
  if (!paa_virksomhed(s) || !s.r.p_nummer) return;
  const Kommune& k = verden_.kommuner[f.kommune];
  if (t_.chance(1)) {
    std::string p = s.r.p_nummer->tekst();
    const auto i = static_cast<std::size_t>(t_.mellem(2, 8));
    if (t_.chance(50))
      std::swap(p[i], p[i + 1]);
    else
      p[i] = p[i] == '9' ? '0' : static_cast<char>(p[i] + 1);
    if (const auto nyt = PNummer::laes(p); nyt && *nyt != *s.r.p_nummer) {
      s.r.p_nummer = nyt;
      s.fejl.insert(T::p_nummer_ukendt);
    }
  } else if (t_.chance(1)) {
    // The municipality's own number, or another firm's.
    const Cvr cvr = t_.en_af(k.steder).cvr;
    if (cvr != *s.r.cvr) {
      s.r.cvr = cvr;
      s.fejl.insert(T::p_nummer_andet_cvr);
    }
  }
}

void Stoej::varighed_og_sektor(const Forloeb& f, Skrevet& s) {
  if (s.r.tilbud != Tilbud::nytteindsats) return;
  if (s.r.til && t_.chance(3)) {
    s.r.til = f.fra + (kHoejst - 1 + t_.mellem(1, 120));
    s.fejl.insert(T::for_lang);
  }
  if (t_.chance(3)) {
    constexpr std::array kTyper{Sektor::kommune, Sektor::region, Sektor::stat, Sektor::selvejende};
    const Sektor ny = t_.en_af(kTyper);
    if (ny != *s.r.sektor) {
      s.r.sektor = ny;
      s.fejl.insert(T::forkert_sektor);
    }
  }
}

void Stoej::gentag(Skrevet s, T type) {
  s.fejl.insert(type);
  raekker_.push_back(std::move(s));
}

void Stoej::gentagelser(const Forloeb& f, Skrevet& s) {
  const bool brugbar = s.r.p_nummer && !s.fejl.contains(T::p_nummer_ukendt);
  if (!brugbar) return;
  const int n = t_.mellem(1, 1000);
  if (n <= 10) {  // the line was sent twice
    Skrevet kopi = s;
    kopi.registreret = s.registreret + t_.mellem(0, 40);
    gentag(std::move(kopi), T::dobbelt_registrering);
  } else if (n <= 18) {  // typed again with other dates instead of changed
    Skrevet kopi = s;
    kopi.fejl.erase(T::for_lang);
    kopi.r.fra = f.fra + t_.mellem(1, 5);
    kopi.r.til = std::max(*kopi.r.fra + 6, *kopi.r.fra + (f.til - f.fra) - t_.mellem(0, 20));
    kopi.fejl.erase(T::slutdato_mangler);
    kopi.registreret = s.registreret + t_.mellem(1, 30);
    if (kopi.r.tilbud == Tilbud::nytteindsats && *kopi.r.til - *kopi.r.fra + 1 > kHoejst)
      kopi.r.til = *kopi.r.fra + (kHoejst - 1);
    gentag(std::move(kopi), T::dobbelt_registrering);
  } else if (n <= 24) {
    flyttet(f, s);
  } else if (n <= 30) {
    kun_lignende(s);
  }
  typet_om(f, s);
}

// The new municipality typed what was left of the course; the old one never ended its own.
void Stoej::flyttet(const Forloeb& f, const Skrevet& s) {
  if (f.til - f.fra < 10 || !s.r.til) return;
  Skrevet ny = s;
  ny.r.kommune = verden_.kommuner[(f.kommune + 1) % verden_.kommuner.size()].kode;
  ny.r.nummer.clear();
  ny.r.fra = f.fra + t_.mellem(3, (f.til - f.fra) / 2 + 1);
  ny.registreret = *ny.r.fra + t_.mellem(0, 10);
  ny.fejl.erase(T::for_lang);
  gentag(std::move(ny), T::dobbelt_registrering);
  if (const auto dage = *s.r.til - *raekker_.back().r.fra + 1;
      s.r.tilbud == Tilbud::nytteindsats && dage > kHoejst)
    raekker_.back().fejl.insert(T::for_lang);
}

// Looks like a double, and is not: begun again after a break, or two halves of a week.
void Stoej::kun_lignende(Skrevet& s) {
  if (!s.r.til || *s.r.til - *s.r.fra < 20) return;
  Skrevet anden = s;
  anden.fejl.erase(T::for_lang);
  anden.fejl.erase(T::timer_mangler);
  if (t_.chance(50)) {
    s.r.status = "Afbrudt";
    s.r.aarsag = "Sygdom";
    anden.r.fra = *s.r.fra + t_.mellem(10, 19);
    anden.registreret = *anden.r.fra;
  } else {
    s.r.ugentlig_tid = Ugetimer::af(15);
    s.fejl.erase(T::timer_mangler);
    anden.r.stilling = "køkkenmedhjælper";
  }
  anden.r.ugentlig_tid = Ugetimer::af(15);
  if (!anden.r.nummer.empty()) anden.r.nummer += "1";
  if (anden.r.tilbud == Tilbud::nytteindsats && *anden.r.til - *anden.r.fra + 1 > kHoejst)
    anden.fejl.insert(T::for_lang);
  raekker_.push_back(std::move(anden));
}

// Somebody found it out and typed it right, but left the wrong one in: the wrong row is now one
// too many, and no longer hides the course.
void Stoej::typet_om(const Forloeb& f, Skrevet& s) {
  const bool forkert = s.fejl.contains(T::nytteindsats_som_virksomhedspraktik) ||
                       s.fejl.contains(T::nytteindsats_som_vejledning);
  if (!forkert || !t_.chance(4)) return;
  const Sted& sted = verden_.kommuner[f.kommune].steder[f.sted];
  Skrevet rigtig = s;
  rigtig.r.tilbud = Tilbud::nytteindsats;
  rigtig.r.sektor = sted.sektor;
  rigtig.r.tilbudstype = jobtype(sted.sektor);
  rigtig.r.aktiveringstype = "Løntilskud og virksomhedspraktik";
  rigtig.registreret = s.registreret + t_.mellem(10, 60);
  rigtig.fejl.erase(T::nytteindsats_som_virksomhedspraktik);
  rigtig.fejl.erase(T::nytteindsats_som_vejledning);
  raekker_.push_back(std::move(rigtig));
  s.fejl.erase(T::nytteindsats_som_virksomhedspraktik);
  s.fejl.erase(T::nytteindsats_som_vejledning);
  s.fejl.insert(T::dobbelt_registrering);
}

}  // namespace nytte::saet
