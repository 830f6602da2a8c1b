#include "vilkaarlige.hpp"

#include <array>
#include <vector>

#include "tabel.hpp"

namespace nytte::regler::test {
namespace {

template <class T>
T en_af(const std::vector<T>& v) {
  return *rc::gen::elementOf(v);
}
template <Kode E>
E en_kode() {
  return static_cast<E>(*rc::gen::inRange<int>(0, static_cast<int>(Koder<E>::navne.size())));
}
int mellem(int fra, int til) { return *rc::gen::inRange(fra, til + 1); }
bool ja(int procent) { return mellem(0, 99) < procent; }
std::optional<bool> maaske() { return ja(15) ? std::nullopt : std::optional<bool>(ja(50)); }

// The days the law changed, and the days around them.
Dato en_dag() {
  static const std::vector<Dato> skift{
      Dato::af(2014, 1, 1),   Dato::af(2014, 9, 12), Dato::af(2015, 1, 1),  Dato::af(2015, 3, 1),
      Dato::af(2015, 7, 1),   Dato::af(2015, 9, 1),  Dato::af(2016, 10, 1), Dato::af(2016, 11, 14),
      Dato::af(2018, 7, 1),   Dato::af(2020, 1, 1),  Dato::af(2020, 3, 20), Dato::af(2020, 6, 15),
      Dato::af(2020, 12, 20), Dato::af(2021, 5, 16), Dato::af(2022, 1, 1),  Dato::af(2024, 1, 1),
      Dato::af(2024, 2, 29),  Dato::af(2025, 1, 1),  Dato::af(2025, 7, 1),  Dato::af(2026, 2, 1)};
  if (ja(50)) return en_af(skift) + mellem(-3, 3);
  return Dato::af(2013, 10, 1) + mellem(0, 5'100);
}

Ugetimer en_uge() {
  if (ja(60))
    return en_af<Ugetimer>({Ugetimer::af(0), Ugetimer::af(15), Ugetimer::af(20), Ugetimer::af(25),
                            Ugetimer::af(30), Ugetimer::af(37), Ugetimer::af(37, 15)});
  return *Ugetimer::fra_minutter(mellem(1, 45 * 60));
}

PNummer et_p_nummer() {
  return *PNummer::laes(en_af<std::string>({"1000000001", "1000000002", "1000000003"}));
}
Cvr et_cvr() { return *Cvr::laes(en_af<std::string>({"10000001", "10000002"})); }

std::vector<AnsatteFakta> ansatte(Dato fra) {
  std::vector<AnsatteFakta> ud;
  const int omkring = en_af<int>({0, 4, 10, 24, 50, 60, 110});
  for (int i = 1; i <= 4; ++i) {
    if (ja(8)) continue;
    AnsatteFakta a{fra.maaned() - i, std::nullopt, std::nullopt};
    if (ja(95)) a.aarsvaerk = Aarsvaerk::fra_titusindedele(omkring * 10'000 + mellem(0, 30'000));
    if (ja(95)) a.hoveder = omkring + mellem(0, 3);
    ud.push_back(a);
  }
  return ud;
}

std::vector<IForvejen> i_forvejen(Dato fra) {
  std::vector<IForvejen> ud;
  for (int i = mellem(0, 6); i > 0; --i) {
    const Dato start = fra + mellem(-90, 90);
    ud.push_back({en_kode<Ordning>(), start,
                  ja(10) ? std::nullopt : std::optional(start + mellem(0, 120)),
                  ja(90) ? Ugetimer::af(mellem(5, 37)) : en_uge()});
  }
  return ud;
}

BorgerFakta borger(Dato dag, Dato fra) {
  BorgerFakta b{};
  b.ydelse = en_kode<Ydelse>();
  if (ja(85)) b.visitation = en_kode<Visitation>();
  if (ja(85)) b.foedselsdato = dag - mellem(17 * 365, 33 * 365);
  b.erhvervskompetencegivende_uddannelse = maaske();
  if (ja(50)) b.ydelse_til = fra + mellem(-10, 200);
  b.arbejdspligt = ja(50);
  b.deltidsforsikret = ja(30);
  b.senest_ansat_kendt = ja(80);
  if (b.senest_ansat_kendt && ja(60)) b.senest_ansat = SenesteArbejdsgiver{et_p_nummer(), et_cvr()};
  for (int i = mellem(0, 2); i > 0; --i) {
    const Dato start = fra - mellem(1, 200);
    b.tidligere_placeringer.push_back({et_p_nummer(), start, start + mellem(0, 90)});
  }
  return b;
}

HoeringFakta hoering(Dato fra) {
  HoeringFakta h;
  const auto dato = [&] { return ja(80) ? std::optional(fra + mellem(-20, 3)) : std::nullopt; };
  if (ja(85)) h.hoert = HoertFakta{en_kode<Niveau>(), "Kim Holm"};
  for (const auto n : alle<Niveau>())
    if (ja(35)) h.ikke_fundet.push_back(n);
  for (int i = mellem(0, 2); i > 0; --i) {
    const Dato start = fra - mellem(0, 20);
    h.fravaer.push_back({en_kode<Niveau>(), start, start + mellem(0, 9)});
  }
  h.arbejdsgiver_erklaering = dato();
  h.medarbejder_erklaering = dato();
  h.orienteret = dato();
  return h;
}

std::optional<DispensationFakta> dispensation(Dato fra) {
  if (ja(70)) return std::nullopt;
  const Dato start = fra + mellem(-200, 60);
  DispensationFakta ud{mellem(1, 12), start, start + mellem(300, 800)};
  if (ja(40)) ud.forhold = Forhold{mellem(1, 4), mellem(1, 9)};
  if (ud.forhold && ja(50)) ud.pladser.reset();
  return ud;
}

}  // namespace

rc::Gen<Fakta> vilkaarlige_fakta() {
  return rc::gen::exec([] {
    Fakta f = grundsag();
    const Dato fra = en_dag();
    f.dato = ja(80) ? fra : en_dag();
    f.population = en_kode<Population>();
    f.placering.fra = fra;
    f.placering.til = fra + (ja(60) ? mellem(0, 95) : mellem(0, 400));
    f.placering.ugentlig_tid = en_uge();
    f.placering.raadighedsafproevende = ja(40);
    f.placering.raadighedsvurdering =
        ja(50) ? std::optional<std::string>(ja(80) ? "Tvivl" : " ") : std::nullopt;
    f.placering.saerligt_tilrettelagt = ja(25);
    f.arbejdsgiver.sektor = en_kode<Sektor>();
    if (ja(50)) f.arbejdsgiver.ministeromraade = ja(80) ? "Kultur" : "  ";
    if (ja(60)) f.arbejdsgiver.tilskudsandel = mellem(4'900, 5'100);
    f.arbejdsgiver.fuld_uge =
        en_af<Ugetimer>({Ugetimer::af(37), Ugetimer::af(37), Ugetimer::af(35), Ugetimer::af(18)});
    f.arbejdsgiver.ordinaert_ansatte = ansatte(fra);
    f.arbejdsgiver.saesonudsving = ja(20);
    f.arbejdsgiver.i_forvejen = i_forvejen(fra);
    f.arbejdsgiver.erhverv_paa_markedsvilkaar = maaske();
    f.borger = borger(f.dato, fra);
    f.opgave = {maaske(), maaske(), maaske(), maaske(), maaske()};
    f.hoering = hoering(fra);
    f.dispensation = dispensation(fra);
    return f;
  });
}

}  // namespace nytte::regler::test
