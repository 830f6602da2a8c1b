#include <gtest/gtest.h>

#include "udveksling/fagsystem/forklar.hpp"
#include "udveksling/fagsystem/ord.hpp"
#include "udveksling/fagsystem/profil.hpp"

namespace nytte::udveksling {
namespace {

constexpr Felter kAlle = ~Felter{0};
constexpr const char* kAktivering = "Løntilskud og virksomhedspraktik";

sager::Overensstemmelsesgrundlag grundlag() {
  return {.hoejst_dage = [](Dato d) -> std::optional<std::int32_t> {
            if (d >= Dato::af(2025, 1, 1)) return std::nullopt;
            return 91;
          },
          .sektor = [](PNummer p) -> std::optional<Sektor> {
            if (p == PNummer::laes("1000000001")) return Sektor::region;
            return std::nullopt;
          }};
}

// A row that is right in all three systems.
Kildeplacering rigtig() {
  Kildeplacering r{.kommune = *Kommunekode::fra(751)};
  r.kategori = "Virksomhedspraktik";
  r.tilbudstype = "Nytteindsats, kommune";
  r.aktiveringstype = kAktivering;
  r.tilbudssted = "Kommunal arbejdsplads";
  r.modul = "Placeringsmodul";
  r.fra = Dato::af(2014, 9, 9);
  r.til = Dato::af(2014, 10, 9);
  r.tilbud = Tilbud::nytteindsats;
  r.ydelse = Ydelse::kontanthjaelp;
  return r;
}

struct Sag {
  const char* navn;
  Fagsystem system;
  void (*aendr)(Kildeplacering&);
  std::optional<Afvigelse> ventet;
};

using A = Afvigelse;
constexpr auto kOpera = Fagsystem::kmd_opera;
constexpr auto kFasit = Fagsystem::schultz_fasit;
constexpr auto kWorkbase = Fagsystem::workbase;

const std::vector<Sag>& sager_alle() {
  static const std::vector<Sag> alle{
      {"opera rigtig", kOpera, [](Kildeplacering&) {}, std::nullopt},
      {"fasit rigtig", kFasit, [](Kildeplacering&) {}, std::nullopt},
      {"workbase rigtig", kWorkbase, [](Kildeplacering&) {}, std::nullopt},
      // Opera: source 003, "korrekt tilbudssted", "altid DFDG aktivitetstype"
      {"opera uden sted", kOpera, [](Kildeplacering& r) { r.tilbudssted.clear(); },
       A::tilbudssted_mangler},
      {"opera privat sted", kOpera, [](Kildeplacering& r) { r.tilbudssted = "Privat virksomhed"; },
       A::tilbudssted_passer_ikke},
      {"opera ukendt sted", kOpera, [](Kildeplacering& r) { r.tilbudssted = "Andet"; },
       A::tilbudssted_passer_ikke},
      {"opera kommunalt sted, regionalt P-nummer", kOpera,
       [](Kildeplacering& r) { r.p_nummer = PNummer::laes("1000000001"); },
       A::tilbudssted_passer_ikke},
      {"opera regionalt sted og P-nummer", kOpera,
       [](Kildeplacering& r) {
         r.p_nummer = PNummer::laes("1000000001");
         r.tilbudssted = "Regional arbejdsplads";
       },
       std::nullopt},
      {"opera anden aktivitetstype", kOpera,
       [](Kildeplacering& r) { r.aktiveringstype = "Vejledning og opkvalificering"; },
       A::aktiveringstype_forkert},
      {"opera tom aktivitetstype", kOpera, [](Kildeplacering& r) { r.aktiveringstype.clear(); },
       A::aktiveringstype_forkert},
      {"opera praktik, hvis stilling siger nyttejob", kOpera,
       [](Kildeplacering& r) {
         r.tilbud = Tilbud::virksomhedspraktik;
         r.tilbudstype = "Virksomhedspraktik";
         r.stilling = "Nyttejob i parken";
       },
       A::tilbudstype_forkert},
      {"opera praktik", kOpera,
       [](Kildeplacering& r) {
         r.tilbud = Tilbud::virksomhedspraktik;
         r.tilbudstype = "Virksomhedspraktik";
         r.aktiveringstype = "Andet";
       },
       std::nullopt},
      // Fasit: two ways, in and outside a plan
      {"fasit fra tilbud", kFasit,
       [](Kildeplacering& r) {
         r.nummer = "T1";
         r.kategori = "Øvrige";
       },
       std::nullopt},
      {"fasit uden tilbud i anden kategori", kFasit,
       [](Kildeplacering& r) { r.kategori = "Vejledning og opkvalificering"; },
       A::kategori_forkert},
      {"fasit i plan", kFasit, [](Kildeplacering& r) { r.del_af_plan = true; }, std::nullopt},
      {"fasit uden for plan", kFasit, [](Kildeplacering& r) { r.del_af_plan = false; },
       std::nullopt},
      // WorkBase
      {"workbase kun nytteindsats", kWorkbase,
       [](Kildeplacering& r) { r.tilbudstype = "Nytteindsats"; }, A::jobordretype_upraecis},
      {"workbase stat som paa skaermen", kWorkbase,
       [](Kildeplacering& r) {
         r.tilbudstype = "Nytteindsats, stat";
         r.ministeromraade = "Justitsministeriet";
       },
       std::nullopt},
      {"workbase stat uden ministerium", kWorkbase,
       [](Kildeplacering& r) { r.tilbudstype = "Nytteindsats, staten"; },
       A::ministeromraade_mangler},
      {"workbase kommune med ministerium", kWorkbase,
       [](Kildeplacering& r) { r.ministeromraade = "Justitsministeriet"; },
       A::ministeromraade_overfloedigt},
      {"workbase regional", kWorkbase,
       [](Kildeplacering& r) { r.tilbudstype = "Nytteindsats, regional"; }, std::nullopt},
      {"workbase selvejende", kWorkbase,
       [](Kildeplacering& r) { r.tilbudstype = "Nytteindsats, selvejende institution"; },
       std::nullopt},
      {"workbase kontanthjælp i jobplansmodul", kWorkbase,
       [](Kildeplacering& r) { r.modul = "Jobplansmodul"; }, A::modul_forkert},
      {"workbase uddannelseshjælp i placeringsmodulet", kWorkbase,
       [](Kildeplacering& r) {
         r.ydelse = Ydelse::uddannelseshjaelp;
         r.modul = "Placeringsmodulet";
       },
       std::nullopt},
      {"workbase arbejdsmarkedsydelse i jobplansmodul", kWorkbase,
       [](Kildeplacering& r) {
         r.ydelse = Ydelse::arbejdsmarkedsydelse;
         r.modul = "Jobplansmodulet";
       },
       std::nullopt},
      {"workbase arbejdsmarkedsydelse i placeringsmodul", kWorkbase,
       [](Kildeplacering& r) { r.ydelse = Ydelse::arbejdsmarkedsydelse; }, A::modul_forkert},
      {"workbase sygedagpenge", kWorkbase,
       [](Kildeplacering& r) { r.ydelse = Ydelse::sygedagpenge; },
       A::sagstype_uden_for_vejledningen},
      // 13 weeks, in its time
      {"13 uger på dagen", kWorkbase, [](Kildeplacering& r) { r.til = *r.fra + 90; }, std::nullopt},
      {"en dag over 13 uger", kWorkbase, [](Kildeplacering& r) { r.til = *r.fra + 91; },
       A::varighed_over_graensen},
      {"en dag over 13 uger i opera", kOpera, [](Kildeplacering& r) { r.til = *r.fra + 91; },
       A::varighed_over_graensen},
      {"sidste dag med grænse", kFasit,
       [](Kildeplacering& r) {
         r.fra = Dato::af(2024, 12, 31);
         r.til = *r.fra + 200;
       },
       A::varighed_over_graensen},
      {"første dag uden grænse", kFasit,
       [](Kildeplacering& r) {
         r.fra = Dato::af(2025, 1, 1);
         r.til = *r.fra + 200;
       },
       std::nullopt},
      {"uden slutdato", kWorkbase, [](Kildeplacering& r) { r.til.reset(); }, std::nullopt},
  };
  return alle;
}

TEST(Overensstemmelse, hver_raekke_doemmes_som_bilaget_siger) {
  for (const auto& sag : sager_alle()) {
    auto r = rigtig();
    sag.aendr(r);
    const Afvigelser ventet = sag.ventet ? nytte::bit(*sag.ventet) : 0;
    EXPECT_EQ(kontroller(sag.system, r, kAlle, grundlag()), ventet) << sag.navn;
  }
}

TEST(Overensstemmelse, en_kolonne_der_ikke_er_der_siger_ingenting) {
  auto r = rigtig();
  r.aktiveringstype.clear();
  r.tilbudssted.clear();
  EXPECT_EQ(
      kontroller(kOpera, r, kAlle & ~bit(Listefelt::aktiveringstype) & ~bit(Listefelt::tilbudssted),
                 grundlag()),
      0U);
}

TEST(Overensstemmelse, hver_afvigelse_forklares_i_hvert_system) {
  for (const auto system : alle<Fagsystem>())
    for (const auto a : alle<Afvigelse>()) {
      const auto f = forklar(system, nytte::bit(a));
      ASSERT_EQ(f.size(), 1U);
      EXPECT_EQ(f[0].afvigelse, a);
      EXPECT_GT(f[0].hvad.size(), 10U);
      EXPECT_GT(f[0].ret.size(), 10U);
    }
}

TEST(Listeord, tilbud_sektor_og_ydelse_kendes_paa_deres_ord) {
  EXPECT_EQ(tilbud_af_ord("NYTTEINDSATS, staten"), Tilbud::nytteindsats);
  EXPECT_EQ(tilbud_af_ord("Særligt tilrettelagt nytteindsats"),
            Tilbud::saerligt_tilrettelagt_nytteindsats);
  EXPECT_EQ(tilbud_af_ord("Virksomhedspraktik, offentlig"), Tilbud::virksomhedspraktik);
  EXPECT_EQ(tilbud_af_ord("Vejledning og opkvalificering"), Tilbud::vejledning_og_opkvalificering);
  EXPECT_EQ(tilbud_af_ord(kAktivering), Tilbud::andet);
  EXPECT_EQ(sektor_af_ord("Offentlig ikke-kommunal"), std::nullopt);
  EXPECT_EQ(sektor_af_ord("Nytteindsats, selvejende institution"), Sektor::selvejende);
  EXPECT_EQ(sektor_af_ord("Status"), std::nullopt);
  EXPECT_EQ(ydelse_af_ord("Sygedagpenge"), Ydelse::sygedagpenge);
  EXPECT_EQ(ydelse_af_ord("Midlertidig arbejdsmarkedsydelse"), Ydelse::arbejdsmarkedsydelse);
}

}  // namespace
}  // namespace nytte::udveksling
