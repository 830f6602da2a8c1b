// The project of a job order: its field on the form, and its line on the page.
#pragma once

#include <optional>
#include <vector>

#include "model/sag/jobordre.hpp"
#include "web/html_formular.hpp"
#include "web/http.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::web {

// The approved projects that an order may belong to: at the workplace when it is known. The one it
// has already stands among them whatever became of it.
std::vector<Valg> mulige_projekter(const Anmodning& a, store::Forbindelse& db,
                                   std::optional<PNummer> p_nummer,
                                   std::optional<ProjektId> nuvaerende = {});
// What the field says; empty for single places.
std::optional<ProjektId> laes_projekt(const Feltlaeser& l);
// Nothing when there are none.
Html projektfelt(const Formular& f, const std::vector<Valg>& projekter);

// The project with its state, and what it means when it is not approved; nothing for single places.
Html jobordrens_projekt(const Anmodning& a, store::Forbindelse& db, const Jobordre& j);

}  // namespace nytte::web
