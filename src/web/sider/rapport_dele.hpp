// Parts of the report pages.
#pragma once

#include <vector>

#include "sager/rapport/filer.hpp"
#include "sager/rapport/rapport.hpp"
#include "web/html_formular.hpp"
#include "web/html_komponenter.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

Html rapporttilstand_maerke(Rapporttilstand t);
// Where what is missing can be mended.
std::string advarsel_sti(const Rapportadvarsel& a);
// Links to the three files below an address.
Html filer(const std::string& sti);
Html rapportens_hovedtal(const Rapport& r);
Html rapportens_diagrammer(const Rapport& r);
// The rows as on the file's sheet, the columns a person looks for.
Html raekketabel(const Rapport& r);
Html forskelsliste(const std::vector<sager::Raekkeforskel>& alle);
// Mails with a version and who took it.
Html afsendelser(const sager::Rapportvisning& v);
// A button a format: the council takes a file by an act.
Html hentknapper(const Ramme& ramme, const sager::Raadsrapport& r);

}  // namespace nytte::web
