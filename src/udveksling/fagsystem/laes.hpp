// A list of a case system, row by row, as neutral rows.
#pragma once

#include "sager/fagsystem/liste.hpp"
#include "udveksling/fagsystem/profil.hpp"
#include "udveksling/regneark/regneark.hpp"

namespace nytte::udveksling {

// Reads the first sheet that has the headings, hands over every row that is right, and answers how
// the columns were understood, or every error (kHoejstFejl one by one): those of laes_regneark,
// csv_kolonne_mangler, csv_kolonne_dobbelt, regneark_flettede_celler, and of the values, with the
// place in the field: "Ark1, række 12, kolonne C". What was handed over before an error is to be
// thrown away. Missing values are no errors but what the finder looks for; only who, since when and
// what kind must be there. Memory does not grow with the file.
Resultat<sager::Listeforstaaelse> laes_liste(const Regnearkskilde& kilde,
                                             const sager::Listevalg& valg,
                                             const sager::Listeraekker& raekker,
                                             const Regnearksgraenser& graenser = {});

}  // namespace nytte::udveksling
