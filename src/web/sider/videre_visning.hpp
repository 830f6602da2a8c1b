// The way on towards job and education: one page for a citizen, what is next first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/videre/afslut.hpp"
#include "sager/videre/registrer.hpp"
#include "sager/videre/vis.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte {
// The forms of the page; each has its own fields.
NYTTE_KODE(Videreformular, naeste, samtale, hjaelp, skridt);
}  // namespace nytte

namespace nytte::web {

std::string videre_sti(BorgerId b);  // "/borgere/12/videre"

struct VidereSide {
  const sager::Videresvisning& v;
  Dato i_dag;
  bool maa_skrive = false;                        // sagsbehandler, projektleder of his own people
  bool sagsbehandler = false;                     // what only a caseworker does
  bool ser_borgersiden = false;                   // sagsbehandler, leder
  Videreformular sendt = Videreformular::naeste;  // whose values and errors `formular` has
  Formular formular = {};
};
Webside vis_videre(const Ramme& ramme, const VidereSide& s);

// The sections, each a part of the page (videre_afsnit.cpp).
Html aftaler_afsnit(const VidereSide& s);
Html uddannelse_afsnit(const Ramme& ramme, const VidereSide& s);
Html kompetencer_afsnit(const Ramme& ramme, const VidereSide& s);
Html cv_afsnit(const VidereSide& s);
Html job_afsnit(const VidereSide& s);
Html afgang_afsnit(const VidereSide& s);
Html annuller_link(const VidereSide& s, Videreregister r, std::int64_t id, const std::string& hvad);
// The form that was sent keeps its values and errors; the others start empty.
Formular form_for(const VidereSide& s, Videreformular f);
Html som_formular(const VidereSide& s, const Ramme& ramme, Videreformular f, const char* overskrift,
                  const Html& felter);

// Close an agreement or a step.
struct AftalelukSide {
  std::string hvad;
  std::string sti;
  std::string hjem;
  Formular formular = {};
};
Webside vis_aftaleluk(const Ramme& ramme, const AftalelukSide& s);

struct AfgangSide {
  const sager::Videresvisning& v;
  Formular formular = {};
};
Webside vis_afgang(const Ramme& ramme, const AfgangSide& s);

// The exit asked for where a placement ends. The choice "som_aarsag" follows the cause.
Html afgangsfelter(const Formular& f, bool afbrudt);
std::optional<sager::Afgangsoplysning> laes_afgang(Feltlaeser& l, Placeringsaarsag aarsag);

// The citizen page's one section: what comes after.
Html bagefter_afsnit(BorgerId borger, const std::optional<sager::Videreplacering>& p);

struct AnsoegningsfristSide {
  std::vector<sager::Naestefrist> frister;
  bool maa_skrive = false;
  Dato i_dag;
  Formular formular = {};
};
Webside vis_ansoegningsfrister(const Ramme& ramme, const AnsoegningsfristSide& s);

}  // namespace nytte::web
