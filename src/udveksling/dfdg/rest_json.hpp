// The newer generation on the wire: requests written and answers read. Pure; rest_form.hpp has the
// names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sager/dfdg/indbakke.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling::rest {

/// Who we are to the register, beside what each call says.
struct Bruger {
  std::string id;  ///< UserIdentifier: "CVR:..-UUID:.." of the certificate
};

Httpskald skriv_aktivitet(Registerhandling h, const Registeraktivitet& a, const Registerkald& k,
                          const Bruger& b);
Httpskald laes_aktiviteter(const Registerkald& k, const Bruger& b);
Httpskald skriv_jobordre(Registerhandling h, const Registerjobordre& j, const Registerkald& k,
                         const Bruger& b);
Httpskald laes_jobordre(const std::string& noegle, const Registerkald& k, const Bruger& b);
Httpskald laes_kodeliste(Kodelistenavn liste, Dato dag, const Registerkald& k, const Bruger& b);

/// A receipt or errors.
Laestsvar laes_svar(const Httpssvar& s);
/// svar_ugyldigt when it is none.
Resultat<std::vector<Registeraktivitet>> laes_aktivitetsliste(std::string_view json);
Resultat<Registerjobordre> laes_jobordresvar(std::string_view json);
Resultat<std::vector<Kodevaerdi>> laes_kodelistesvar(Kodelistenavn liste, std::string_view json);
/// A message to our webhook. svar_ugyldigt with the member that is missing or wrong.
Resultat<sager::Indkommen> laes_besked(std::string_view json);

}  // namespace nytte::udveksling::rest
