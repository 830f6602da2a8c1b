// The tables tests/tabeller/frister_*.tsv: a row is the facts of one question and the deadline the
// rule must give. The columns are described in tests/tabeller/README.md.
#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "regler/frister/arbejdspligt_start.hpp"
#include "regler/frister/arbejdssted.hpp"
#include "regler/frister/cv.hpp"
#include "regler/frister/forloeb.hpp"
#include "regler/frister/indberetning.hpp"
#include "regler/frister/sanktion.hpp"
#include "regler/frister/tilbud.hpp"

namespace nytte::regler::test {
namespace {

using Celler = std::map<std::string, std::string>;

class Raekken {
 public:
  Raekken(std::string sted, Celler celler) : sted_(std::move(sted)), celler_(std::move(celler)) {}

  const std::string& sted() const { return sted_; }
  std::string tekst(const std::string& felt) const {
    const auto i = celler_.find(felt);
    return i == celler_.end() ? "" : i->second;
  }
  std::optional<Dato> maaske(const std::string& felt) const {
    const auto t = tekst(felt);
    if (t.empty()) return std::nullopt;
    const auto d = laes_iso_dato(t);
    if (!d) throw std::runtime_error(sted_ + ": " + felt + " is no date");
    return d;
  }
  Dato dato(const std::string& felt) const {
    const auto d = maaske(felt);
    if (!d) throw std::runtime_error(sted_ + ": " + felt + " is missing");
    return *d;
  }
  template <Kode E>
  std::optional<E> kode(const std::string& felt) const {
    const auto t = tekst(felt);
    if (t.empty()) return std::nullopt;
    const auto e = laes_kode<E>(t);
    if (!e) throw std::runtime_error(sted_ + ": " + felt + " is unknown: " + t);
    return e;
  }
  std::optional<bool> ja_nej(const std::string& felt) const {
    const auto t = tekst(felt);
    if (t.empty()) return std::nullopt;
    return t == "ja";
  }

 private:
  std::string sted_;
  Celler celler_;
};

// "2023-01-02..2023-02-01 2023-03-01..2023-03-31@virksomhedspraktik@20": what was given when.
std::vector<Givettilbud> laes_tilbud(const std::string& celle) {
  std::vector<Givettilbud> ud;
  std::istringstream led(celle);
  for (std::string et; led >> et;) {
    Givettilbud t{.fra = laes_iso_dato(et.substr(0, 10)).value(),
                  .til = laes_iso_dato(et.substr(12, 10)).value(),
                  .ordning = Ordning::nytteindsats,
                  .ugentlig_tid = Ugetimer::af(37)};
    if (const auto krog = et.find('@'); krog != std::string::npos) {
      const auto to = et.find('@', krog + 1);
      t.ordning = laes_kode<Ordning>(et.substr(krog + 1, to - krog - 1)).value();
      if (to != std::string::npos) t.ugentlig_tid = Ugetimer::af(std::stoi(et.substr(to + 1)));
    }
    ud.push_back(t);
  }
  return ud;
}

Tilbudsfakta tilbudsfakta(const Raekken& r) {
  return {.population = r.kode<Population>("population").value_or(Population::almindelig),
          .ydelse = r.kode<Ydelse>("ydelse").value_or(Ydelse::kontanthjaelp),
          .visitation = r.kode<Visitation>("visitation"),
          .foedt = r.maaske("foedt").value_or(Dato::af(1980, 3, 2)),
          .uddannelse = r.ja_nej("uddannelse"),
          .fra = r.dato("fra"),
          .fritaget_til = r.maaske("fritaget_til"),
          .tilbud = laes_tilbud(r.tekst("tilbud"))};
}

// "overgangsydelse@2024-11-01 kontanthjaelp@2025-07-01": each benefit from its first day.
Arbejdspligtsfakta arbejdspligtsfakta(const Raekken& r) {
  Arbejdspligtsfakta f{
      .arbejdspligt = r.tekst("arbejdspligt") == "ja",
      .population = r.kode<Population>("population").value_or(Population::almindelig),
      .ydelser = {},
      .fritaget_til = r.maaske("fritaget_til"),
      .tilbud = laes_tilbud(r.tekst("tilbud"))};
  std::istringstream led(r.tekst("ydelser"));
  for (std::string et; led >> et;) {
    const auto krog = et.find('@');
    f.ydelser.push_back({laes_kode<Ydelse>(et.substr(0, krog)).value(),
                         laes_iso_dato(et.substr(krog + 1)).value()});
  }
  return f;
}

Sanktionsfakta sanktionsfakta(const Raekken& r) {
  Sanktionsfakta f{.art = r.kode<Udeblivelsesart>("art").value_or(Udeblivelsesart::udeblevet),
                   .ydelse = r.kode<Ydelse>("ydelse").value_or(Ydelse::kontanthjaelp),
                   .visitation = r.kode<Visitation>("visitation"),
                   .haendt = r.dato("fra"),
                   .kendt = r.maaske("kendt").value_or(r.dato("fra")),
                   .vejledt = r.maaske("vejledt"),
                   .gjort = {}};
  std::istringstream led(r.tekst("gjort"));
  for (std::string et; led >> et;) f.gjort.push_back(laes_kode<Udeblivelsesskridtart>(et).value());
  return f;
}

using Svar = std::optional<Frist>;
using Funktion = std::function<Svar(const Raekken&)>;

Svar et_skridt(const Raekken& r) {
  const auto vil = r.kode<Fristart>("skridt").value();
  for (const Frist& f : sanktionsskridt(sanktionsfakta(r), r.dato("dag")))
    if (f.art == vil) return f;
  return std::nullopt;
}

Svar slutter(const Raekken& r) {
  return placering_slutter(*Periode::fra_til(r.dato("fra"), r.dato("til")),
                           r.kode<Population>("population").value_or(Population::almindelig));
}

const std::map<std::string, Funktion>& funktioner() {
  static const std::map<std::string, Funktion> alle{
      {"tilbud", [](const Raekken& r) { return tilbudsfrist(tilbudsfakta(r), r.dato("dag")); }},
      {"integration",
       [](const Raekken& r) { return integrationsfrist(tilbudsfakta(r), r.dato("dag")); }},
      {"cv",
       [](const Raekken& r) {
         return cv_frist(
             {.population = r.kode<Population>("population").value_or(Population::almindelig),
              .ydelse = r.kode<Ydelse>("ydelse").value_or(Ydelse::kontanthjaelp),
              .visitation = r.kode<Visitation>("visitation"),
              .tilmeldt = r.maaske("tilmeldt"),
              .foerste_henvendelse = r.maaske("foerste_henvendelse"),
              .godkendt = r.maaske("godkendt")},
             r.dato("dag"));
       }},
      {"arbejdspligt",
       [](const Raekken& r) { return arbejdspligtsstart(arbejdspligtsfakta(r), r.dato("dag")); }},
      {"cv_ved_start",
       [](const Raekken& r) { return cv_ved_start(r.dato("fra"), r.maaske("godkendt")); }},
      {"slutter", slutter},
      {"start_meldt", [](const Raekken& r) { return start_ikke_meldt(r.dato("fra")); }},
      {"opfoelgning",
       [](const Raekken& r) {
         return opfoelgning(*Periode::fra_til(r.dato("fra"), r.dato("til")), r.maaske("seneste"),
                            r.dato("dag"));
       }},
      {"sanktion", et_skridt},
      {"klagefrist", [](const Raekken& r) { return Svar(klagefrist(r.dato("fra"))); }},
      {"kvartal", [](const Raekken& r) { return kvartalsindberetning(kvartal(r.dato("fra"))); }},
      {"oversigt", [](const Raekken& r) { return loebende_oversigt(r.dato("fra").maaned()); }},
      {"strategi", [](const Raekken& r) { return strategidroeftelse(r.dato("fra").aar()); }},
      {"arbejdsgiver", [](const Raekken& r) { return arbejdsgiver_venter_svar(r.dato("fra")); }},
      {"hoering",
       [](const Raekken& r) {
         return Svar(hoering_ubesvaret(r.dato("fra"), Hoeringsart::hoering));
       }},
      {"dispensation",
       [](const Raekken& r) { return dispensation_slutter(r.dato("til"), r.dato("dag")); }}};
  return alle;
}

std::vector<Raekken> laes(const std::string& navn) {
  std::ifstream fil(std::string(NYTTE_KILDE) + "/tests/tabeller/" + navn);
  if (!fil) throw std::runtime_error("cannot read " + navn);
  std::vector<std::string> hoved;
  std::vector<Raekken> ud;
  int nr = 0;
  for (std::string linje; std::getline(fil, linje);) {
    ++nr;
    if (!linje.empty() && linje.back() == '\r') linje.pop_back();
    if (linje.empty() || linje.front() == '#') continue;
    std::vector<std::string> celler(1);
    for (const char c : linje) {
      if (c == '\t')
        celler.emplace_back();
      else
        celler.back() += c;
    }
    if (hoved.empty()) {
      hoved = celler;
      continue;
    }
    if (celler.size() > hoved.size())
      throw std::runtime_error(navn + ":" + std::to_string(nr) + ": more cells than columns");
    Celler raekke;
    for (std::size_t i = 0; i < celler.size(); ++i) raekke[hoved[i]] = celler[i];
    const std::string sted = navn + ":" + std::to_string(nr) + " (" + raekke["note"] + ")";
    if (raekke["kilde"].empty() || raekke["regel"].empty() || raekke["forfalder"].empty())
      throw std::runtime_error(sted + ": kilde, regel and forfalder are required");
    ud.emplace_back(sted, std::move(raekke));
  }
  return ud;
}

void kontroller(const Raekken& r, const Svar& svar) {
  SCOPED_TRACE(r.sted());
  EXPECT_EQ(svar ? iso(svar->forfalder) : "ingen", r.tekst("forfalder"));
  if (!svar) return;
  const auto ventet = [&](const char* felt, const std::string& fundet) {
    if (!r.tekst(felt).empty()) {
      EXPECT_EQ(fundet, r.tekst(felt)) << felt;
    }
  };
  ventet("frist", std::string(navn(svar->art)));
  ventet("hjemmel", svar->hjemmel == nullptr ? "ingen"
                                             : std::string(svar->hjemmel->dokument) + " " +
                                                   std::string(svar->hjemmel->sted));
  ventet("vejledende", svar->vejledende ? "ja" : "nej");
  ventet("arbejdsdage", std::to_string(svar->arbejdsdage));
  ventet("vises_fra", iso(svar->vises_fra));
  EXPECT_LE(svar->vises_fra, svar->forfalder);
  // A text that nobody has verified never binds.
  EXPECT_TRUE(svar->vejledende || (svar->hjemmel != nullptr && svar->hjemmel->grad != Grad::U));
}

class Fristtabel : public testing::TestWithParam<std::string> {};

TEST_P(Fristtabel, svarer_som_der_staar) {
  const auto raekker = laes("frister_" + GetParam() + ".tsv");
  EXPECT_GE(raekker.size(), 8U);
  for (const auto& r : raekker) {
    const auto f = funktioner().find(r.tekst("regel"));
    ASSERT_NE(f, funktioner().end()) << r.sted() << ": " << r.tekst("regel");
    kontroller(r, f->second(r));
  }
}

INSTANTIATE_TEST_SUITE_P(Frister, Fristtabel, testing::Values("w", "a", "s", "q", "c", "k"),
                         [](const auto& i) { return i.param; });

}  // namespace
}  // namespace nytte::regler::test
