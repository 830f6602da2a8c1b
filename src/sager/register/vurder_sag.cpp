#include "sager/register/vurder_sag.hpp"

#include "kontrakt/fakta_json.hpp"
#include "regler/placering.hpp"

namespace nytte::sager {

Sagssvar vurder_sag(std::string_view json, kontrakt::Svarform form) {
  Sagssvar ud;
  kontrakt::Faktalaeser laeser;
  const bool for_lang = json.size() > kontrakt::kLinjeHoejst;
  const auto fakta = laeser.laes(json.substr(0, kontrakt::kLinjeHoejst));
  if (for_lang) {
    ud.fejl = Fejl{Fejlkode::linje_for_lang, "",
                   "højst " + std::to_string(kontrakt::kLinjeHoejst) + " bytes"};
  } else if (fakta.has_failure()) {
    ud.fejl = fakta.error();
  }
  if (ud.fejl.tom()) {
    Placeringsvurdering vurdering;
    regler::afgoer_placering(fakta.value(), vurdering);
    kontrakt::skriv_svar(ud.linje, laeser.id(), vurdering, form);
  } else {
    kontrakt::skriv_fejl(ud.linje, laeser.id(), ud.fejl);
  }
  ud.linje += '\n';
  return ud;
}

}  // namespace nytte::sager
