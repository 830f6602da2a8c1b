#include "kilde_003_data.hpp"

#include <string>

#include "sager/fagsystem/egne.hpp"

namespace nytte::udveksling::test {
namespace {

// Persons in the order they first came, and the municipalities they came in.
constexpr int kFebruar = 746;
constexpr int kApril = 1314;
constexpr int kMaj = 1682;
constexpr int kUddannelseFebruar = 400;
constexpr std::size_t kKommunerFebruar = 39;
constexpr std::size_t kKommunerApril = 69;
constexpr std::size_t kKommunerMaj = 84;

std::string cifre(std::int64_t n, std::size_t bredde) {
  std::string t = std::to_string(n);
  return std::string(bredde > t.size() ? bredde - t.size() : 0, '0') + t;
}

// A number of nobody: modulus 11 fails, and the day is not 1 January. Different for different `n`.
Cpr opdigtet(int n) {
  constexpr std::array<int, 10> kVaegte{4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  const std::string dag = cifre(2 + n % 26, 2) + cifre(1 + n / 26 % 12, 2) + "88";
  for (int loeb = 1000 + 2 * (n / 312);; ++loeb) {
    const std::string c = dag + std::to_string(loeb);
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) sum += kVaegte[i] * (c[i] - '0');
    // Neighbours differ in the last digit by one: not both are divisible.
    if (sum % 11 != 0) return Cpr::laes(c).value();
  }
}

class Bygger {
 public:
  explicit Bygger(const std::vector<Kommunekode>& kommuner) : kommuner_(kommuner) {
    for (std::size_t i = 0; i < 3; ++i) ud_[i].system = alle<Fagsystem>()[i];
    for (std::size_t k = 0; k < kKommunerMaj; ++k) laeg_ordre(k);
  }

  void person(int n, std::size_t k, Ydelse ydelse) {
    const bool foer_marts = n < kFebruar;
    const bool foer_maj = n < kApril;
    if (foer_marts) {
      // Two to four weeks, begun between 6 January and 24 February.
      const Dato fra = Dato::af(2014, 1, 6) + n % 50;
      laeg_nytte(n, k, ydelse, fra, fra + 13 + n % 15);
    } else if (foer_maj) {
      laeg_nytte(n, k, ydelse, Dato::af(2014, 3, 3) + n % 21, Dato::af(2014, 3, 30) + n % 3);
    }
    // Everybody is there on the last day of April or May too: thirteen weeks from the spring.
    const Dato igen = foer_maj ? Dato::af(2014, 4, 7) + n % 24 : Dato::af(2014, 5, 1) + n % 31;
    laeg_nytte(n, k, ydelse, igen, igen + 90);
  }

  // Ordinary praktik at a private employer, in all of the country.
  void praktik(int n) {
    const std::size_t k = static_cast<std::size_t>(n) % kommuner_.size();
    auto r = grund(5000 + n, k, Dato::af(2014, 1, 6) + n % 120);
    r.til = *r.fra + 27;
    r.tekst = "Afklaring af beskæftigelsesmål i butik";
    r.virksomhed = "Handelshuset nr. " + std::to_string(k);
    r.p_nummer = sted(k, 2);
    r.ydelse = Ydelse::kontanthjaelp;
    r.sagstype = "Kontanthjælp";
    r.kategori = "Virksomhedspraktik";
    r.tilbudstype = "Virksomhedspraktik, privat";
    r.tilbudssted = "Privat arbejdsplads";
    r.stilling = "butiksmedhjælper";
    hos(k).placeringer.push_back(r);
  }

  std::array<Systemlister, 3> tag() { return std::move(ud_); }

 private:
  Systemlister& hos(std::size_t k) { return ud_[k % 3]; }
  PNummer sted(std::size_t k, int nr) const {
    return PNummer::laes("99" + kommuner_[k].tekst() + "0000" + std::to_string(nr)).value();
  }
  static std::string ordrenummer(std::size_t k) { return "JO" + std::to_string(20000 + k); }

  void laeg_ordre(std::size_t k) {
    Kildejobordre j{.kommune = kommuner_[k]};
    j.nummer = ordrenummer(k);
    j.kategori = "Virksomhedspraktik";
    j.tilbudstype = hos(k).system == Fagsystem::workbase ? "Nytteindsats, kommune" : "Nytteindsats";
    j.tilbudssted = "Kommunal arbejdsplads";
    j.stilling = "anlægsgartnerarbejder";
    j.tekst = "Nytteindsats: grønne områder og stier";
    j.virksomhed = "Parkafdelingen";
    j.p_nummer = sted(k, 1);
    j.fra = Dato::af(2014, 1, 2);
    j.til = Dato::af(2014, 12, 31);
    j.placerede = 20;
    j.ledige = 20;
    hos(k).jobordrer.push_back(j);
  }

  Kildeplacering grund(int person, std::size_t k, Dato fra) const {
    Kildeplacering r{.kommune = kommuner_[k]};
    r.cpr = opdigtet(person);
    r.borger = "Person " + std::to_string(person);
    r.fra = fra;
    r.status = "Ansat";
    r.aktiveringstype = sager::kAktiveringstypeord;
    r.ugentlig_tid = Ugetimer::af(20 + person % 18);
    r.del_af_plan = true;
    return r;
  }

  void laeg_nytte(int n, std::size_t k, Ydelse ydelse, Dato fra, Dato til) {
    auto r = grund(n, k, fra);
    const bool workbase = hos(k).system == Fagsystem::workbase;
    r.til = til;
    r.nummer = ordrenummer(k);
    r.kategori = "Virksomhedspraktik";
    r.tilbudstype = workbase ? "Nytteindsats, kommune" : "Nytteindsats";
    r.tilbudssted = "Kommunal arbejdsplads";
    r.sagstype = ydelse == Ydelse::kontanthjaelp ? "Kontanthjælp" : "Uddannelseshjælp";
    r.modul = workbase ? "Placeringsmodul" : "";
    r.stilling = "anlægsgartnerarbejder";
    r.tekst = "Nytteindsats: grønne områder og stier";
    r.virksomhed = "Parkafdelingen";
    r.p_nummer = sted(k, 1);
    r.ydelse = ydelse;
    hos(k).placeringer.push_back(r);
  }

  const std::vector<Kommunekode>& kommuner_;
  std::array<Systemlister, 3> ud_;
};

// New municipalities get the first of the new persons, so that each has somebody.
std::size_t kommune_af(int n) {
  const auto u = static_cast<std::size_t>(n);
  if (n < kFebruar) return u % kKommunerFebruar;
  if (n < kApril) return kKommunerApril - 1 - (u - kFebruar) % kKommunerApril;
  return kKommunerMaj - 1 - (u - kApril) % kKommunerMaj;
}

}  // namespace

std::array<Systemlister, 3> kilde_003_data(const std::vector<Kommunekode>& kommuner) {
  Bygger b(kommuner);
  for (int n = 0; n < kMaj; ++n) {
    const bool uddannelse = n < kFebruar ? n < kUddannelseFebruar : n % 2 == 0;
    b.person(n, kommune_af(n), uddannelse ? Ydelse::uddannelseshjaelp : Ydelse::kontanthjaelp);
  }
  for (int n = 0; n < 400; ++n) b.praktik(n);
  return b.tag();
}

std::size_t tast_forkert(Systemlister& s) {
  std::size_t personer = 0;
  std::size_t forkerte = 0;
  std::string forrige;
  for (auto& r : s.placeringer) {
    if (r.nummer.empty()) continue;
    if (r.borger != forrige) ++personer;
    forrige = r.borger;
    if (personer % 5 != 0) continue;
    const bool vejledning = forkerte++ % 3 == 2;
    r.kategori = vejledning ? "Vejledning og opkvalificering" : "Virksomhedspraktik";
    r.tilbudstype = vejledning ? "Vejledning og opkvalificering" : "Virksomhedspraktik, offentlig";
    if (vejledning) r.aktiveringstype = "Vejledning og opkvalificering";
    r.modul.clear();
  }
  return forkerte;
}

}  // namespace nytte::udveksling::test
