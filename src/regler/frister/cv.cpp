#include "regler/frister/cv.hpp"

#include <array>

#include "regler/frister/faelles.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::regler {
namespace {

constexpr Hjemler kCv = Hjemler().lab(Lab::lov_548_2019, Lab::lbk_280_2024, "§§ 22-23");
// Source 002: said as advice, in no paragraph.
constexpr Hjemmel kVejledning{
    "STAR, vejledning", "gennemgang af CV ved start", kFoersteRet, std::nullopt, Grad::U,
    kKontrolleret};
constexpr Laengde kDagpenge{0, 2};
constexpr Laengde kJobparat{0, 3};

}  // namespace

std::optional<Frist> cv_frist(const CvFakta& f, Dato dag) {
  const Hjemmel* h = kCv.paa(dag);
  if (h == nullptr || f.godkendt || f.population != Population::almindelig) return std::nullopt;
  // § 22: two weeks after registration on dagpenge, three for the job-ready; § 23: three weeks from
  // the first contact for the åbenlyst uddannelsesparate. The others begin it in a talk: no day.
  if (f.ydelse == Ydelse::dagpenge) {
    if (!f.tilmeldt) return std::nullopt;
    return frist(Fristart::cv_paa_jobnet, plus(*f.tilmeldt, kDagpenge), h);
  }
  if (f.visitation == Visitation::jobparat && f.tilmeldt)
    return frist(Fristart::cv_paa_jobnet, plus(*f.tilmeldt, kJobparat), h);
  if (f.visitation == Visitation::aabenlyst_uddannelsesparat && f.foerste_henvendelse)
    return frist(Fristart::cv_paa_jobnet, plus(*f.foerste_henvendelse, kJobparat), h);
  return std::nullopt;
}

std::optional<Frist> cv_ved_start(Dato start, std::optional<Dato> gennemgaaet) {
  if (gennemgaaet || start < kFoersteRet) return std::nullopt;
  return frist(Fristart::cv_ved_start, start, &kVejledning);
}

namespace {

constexpr Bestemmelse kCvBestemmelse{"CV på Jobnet", kCv, Hjemler(), Hjemler()};
constexpr std::array<const Bestemmelse*, 1> kCvRef{&kCvBestemmelse};
constexpr std::string_view kIkkeIntegration = "Ikke for deltagere i integrationsprogrammet.";
constexpr std::array kCvPerioder{
    Regelperiode{kFoersteRet, kForenkling - 1, Population::almindelig, false,
                 "Teksten før 2020 er ikke læst."},
    Regelperiode{kForenkling, std::nullopt, Population::almindelig, true,
                 "2 uger efter tilmelding (dagpenge), 3 uger efter tilmelding (jobparate) eller 3 "
                 "uger efter første henvendelse (åbenlyst uddannelsesparate)."},
    Regelperiode{kFoersteRet, std::nullopt, Population::integrationsprogram, false,
                 kIkkeIntegration},
    Regelperiode{kFoersteRet, std::nullopt, Population::ukraine, false, kIkkeIntegration}};

}  // namespace

extern const Sagsregelkort kCvFrist{"cv_paa_jobnet", "CV på Jobnet", "W-02", kCvPerioder, kCvRef};

}  // namespace nytte::regler
