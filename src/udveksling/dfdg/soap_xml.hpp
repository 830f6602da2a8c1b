// The classic generation on the wire: SOAP envelopes written and read. Pure; soap_form.hpp has the
// names. soap_skriv.cpp and soap_laes.cpp are the files of the register's client that know the XML
// library.
//
// An XML with a document type, an entity of its own or a reference to one is refused: the register
// sends none, and whoever does wants something else.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sager/dfdg/indbakke.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling::soap {

struct Bruger {
  std::string id;  ///< UserIdentifier
};

Httpskald skriv_aktivitet(Registerhandling h, const Registeraktivitet& a, const Registerkald& k,
                          const Bruger& b);
Httpskald laes_aktiviteter(const Registerkald& k, const Bruger& b);
Httpskald skriv_jobordre(Registerhandling h, const Registerjobordre& j, const Registerkald& k,
                         const Bruger& b);
Httpskald laes_jobordre(const std::string& noegle, const Registerkald& k, const Bruger& b);
Httpskald laes_kodeliste(Kodelistenavn liste, Dato dag, const Registerkald& k, const Bruger& b);
Httpskald hent_besked(Beskedtype type, const Registerkald& k, const Bruger& b);
Httpskald kvitter(const std::string& besked_id, const Registerkald& k, const Bruger& b);

/// A receipt or a fault.
Laestsvar laes_svar(const Httpssvar& s);
/// xml_ugyldig when it is not XML or has what is refused; svar_ugyldigt with the element when it is
/// not what was asked for.
Resultat<std::vector<Registeraktivitet>> laes_aktivitetsliste(std::string_view xml);
Resultat<std::optional<Registerjobordre>> laes_jobordresvar(std::string_view xml);
Resultat<std::vector<Kodevaerdi>> laes_kodelistesvar(Kodelistenavn liste, std::string_view xml);
/// Nothing: the queue is empty.
Resultat<std::optional<sager::Indkommen>> laes_besked(Beskedtype type, std::string_view xml);

/// The GUID of a request: made from its name, the same every time.
std::string beskedid(std::string_view anmodning);

}  // namespace nytte::udveksling::soap
