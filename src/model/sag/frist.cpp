#include "model/sag/frist.hpp"

#include <array>

namespace nytte {
namespace {

constexpr std::array kSagsbehandler{Rolle::sagsbehandler};
constexpr std::array kKonsulent{Rolle::virksomhedskonsulent};
constexpr std::array kLeder{Rolle::leder};
constexpr std::array kProjektleder{Rolle::projektleder, Rolle::sagsbehandler};
constexpr std::array kKonsulentOgLeder{Rolle::virksomhedskonsulent, Rolle::leder};
constexpr std::array kSekretariat{Rolle::sekretariat};
constexpr std::array kBegge{Rolle::virksomhedskonsulent, Rolle::leder, Rolle::sekretariat};

constexpr std::int32_t kToUger = 14;
constexpr std::int32_t kFireUger = 28;
constexpr std::int32_t kEtAar = 366;

}  // namespace

bool om_borger(Fristart art) { return art <= Fristart::klagefrist; }

std::span<const Rolle> hvem(Fristart art) {
  if (art == Fristart::fremmoede_mangler || art == Fristart::kompetenceskema_mangler ||
      art == Fristart::samtaleaftale || art == Fristart::naeste_skridt_mangler)
    return kProjektleder;
  if (om_borger(art) || art == Fristart::ledige_pladser) return kSagsbehandler;
  switch (art) {
    case Fristart::ansoegning_uden_moede:
    case Fristart::afgoerelse_ubekraeftet:
      return kSekretariat;
    case Fristart::kvartalsindberetning:
    case Fristart::loebende_oversigt:
    case Fristart::strategidroeftelse:
    case Fristart::strategi_revideres:
    case Fristart::evaluering_mangler:
      return kLeder;
    case Fristart::dispensation_slutter:
      return kBegge;
    case Fristart::dispensation_utilstraekkelig:
    case Fristart::opgavevurdering_revideres:
    case Fristart::omraadeaftale_revideres:
    case Fristart::projekt_venter:
      return kKonsulentOgLeder;
    default:
      return kKonsulent;
  }
}

std::int32_t forvarsel(Fristart art) {
  switch (art) {
    case Fristart::foerste_tilbud:
    case Fristart::naeste_tilbud:
    case Fristart::tilbud_efter_fritagelse:
    case Fristart::kvartalsindberetning:
    case Fristart::integrationstimer:
    case Fristart::sanktion_gennemfoeres:
      return kFireUger;
    // Absence and refusal are acted on at once; the others here wait for somebody already.
    case Fristart::skriftlig_vejledning:
    case Fristart::raadighedsvurdering:
    case Fristart::kontaktforsoeg:
    case Fristart::sanktion_afgoeres:
    case Fristart::underret_akasse:
    case Fristart::arbejdsgiver_venter_svar:
    case Fristart::hoering_ubesvaret:
    case Fristart::klagefrist:
      return kEtAar;
    default:
      return kToUger;
  }
}

}  // namespace nytte
