#include "regler/aendring.hpp"

#include <array>
#include <string_view>

#include "regler/rimelighed_aendringer.hpp"

namespace nytte::regler {
namespace {

using Art = Vaerdi::Art;

Dato dato(const Vaerdi& v) { return Dato::fra_dagnummer(static_cast<std::int32_t>(v.a)); }

struct Datofelt {
  std::string_view felt;
  std::optional<Dato> HoeringFakta::*plads;
};
constexpr std::array kDatofelter{
    Datofelt{"hoering.arbejdsgiver_erklaering", &HoeringFakta::arbejdsgiver_erklaering},
    Datofelt{"hoering.medarbejder_erklaering", &HoeringFakta::medarbejder_erklaering},
    Datofelt{"hoering.orienteret", &HoeringFakta::orienteret}};

struct Opgavefelt {
  std::string_view felt;
  std::optional<bool> OpgaveFakta::*plads;
};
constexpr std::array kOpgavefelter{
    Opgavefelt{"opgave.ud_over_normeret_niveau", &OpgaveFakta::ud_over_normeret_niveau},
    Opgavefelt{"opgave.konkurrenceforvridende", &OpgaveFakta::konkurrenceforvridende},
    Opgavefelt{"opgave.indgaar_i_serviceniveau", &OpgaveFakta::indgaar_i_serviceniveau},
    Opgavefelt{"opgave.service_for_borger", &OpgaveFakta::service_for_borger},
    Opgavefelt{"opgave.borgers_dokumentation", &OpgaveFakta::borgers_dokumentation}};

// What a proposal to record carries a value for; the rest only a person can state.
std::optional<Fakta> registreret(Fakta f, const Aendring& a) {
  if (a.vaerdi.art == Art::dato)
    for (const auto& felt : kDatofelter)
      if (felt.felt == a.felt) {
        f.hoering.*felt.plads = dato(a.vaerdi);
        return f;
      }
  if (a.vaerdi.art == Art::ja_nej)
    for (const auto& felt : kOpgavefelter)
      if (felt.felt == a.felt) {
        f.opgave.*felt.plads = a.vaerdi.a != 0;
        return f;
      }
  if (a.vaerdi.art == Art::kode && a.felt == "hoering.hoert")
    if (const auto niveau = laes_kode<Niveau>(a.vaerdi.tekst)) {
      f.hoering.hoert = HoertFakta{*niveau, {}};
      return f;
    }
  return std::nullopt;
}

std::optional<Fakta> kortere_uge(Fakta f, const Aendring& a) {
  const auto tid = Ugetimer::fra_minutter(a.vaerdi.a);
  if (!tid) return std::nullopt;
  f.placering.ugentlig_tid = *tid;
  return f;
}

std::optional<Fakta> nyt_slut(Fakta f, const Aendring& a) {
  if (dato(a.vaerdi) < f.placering.fra) return std::nullopt;
  f.placering.til = dato(a.vaerdi);
  return f;
}

Fakta flyttet(Fakta f, const Aendring& a) {
  const std::int32_t dage = dato(a.vaerdi) - f.placering.fra;
  if (f.dato == f.placering.fra) f.dato = f.dato + dage;
  f.placering.fra = f.placering.fra + dage;
  f.placering.til = f.placering.til + dage;
  return f;
}

Fakta med_dispensation(Fakta f, const Aendring& a) {
  f.dispensation = dispensation_over(*Periode::fra_til(f.placering.fra, f.placering.til),
                                     static_cast<std::int32_t>(a.vaerdi.a));
  return f;
}

// The assessment is free text by a caseworker; a stand-in shows only what its presence would do.
Fakta som_raadighedsafproevende(Fakta f) {
  f.placering.raadighedsafproevende = true;
  f.placering.raadighedsvurdering = "(skrives af sagsbehandleren)";
  return f;
}

}  // namespace

std::optional<Fakta> anvend(const Fakta& f, const Aendring& a) {
  switch (a.art) {
    case Aendringsart::ugentlig_tid:
      return kortere_uge(f, a);
    case Aendringsart::til:
      return nyt_slut(f, a);
    case Aendringsart::flyt_til:
      return flyttet(f, a);
    case Aendringsart::dispensation:
      return med_dispensation(f, a);
    case Aendringsart::raadighedsafproevende:
      return som_raadighedsafproevende(f);
    case Aendringsart::almindelig: {
      Fakta ud = f;
      ud.placering.saerligt_tilrettelagt = false;
      return ud;
    }
    case Aendringsart::registrer:
      return registreret(f, a);
    case Aendringsart::andet_arbejdssted:
      break;
  }
  return std::nullopt;
}

}  // namespace nytte::regler
