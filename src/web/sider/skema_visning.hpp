// The competence form: for the citizen by his link, and for who fills it in with him.
#pragma once

#include <optional>
#include <string>

#include "sager/videre/skema.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/sider/feltlaeser.hpp"

namespace nytte::web {

// The form as it reads, with errors noted under its own fields; `borger` is not read.
Kompetenceskema laes_skema(Feltlaeser& l, Dato dato);
// The fields filled in with what stands.
Formular udfyldt_skema(const Kompetenceskema& s);

struct SkemaSide {
  BorgerId borger;
  std::string navn;
  bool nyt = true;  // nothing is filled in yet
  bool ser_borgersiden = false;
  Formular formular = {};
};
Webside vis_skema(const Ramme& ramme, const SkemaSide& s);

// The citizen's own, without login: no menu and no name but his first one.
struct BorgerskemaSide {
  const sager::Skemaside& side;
  std::string sti;
  Formular formular = {};
};
Webside vis_borgerskema(const Ramme& ramme, const BorgerskemaSide& s);
Webside vis_skematak();
// What became of a link that does not work, and what to do.
Webside vis_skemalinkfejl(Fejlkode kode);

struct SkemalinkSide {
  BorgerId borger;
  std::string navn;
  std::string adresse;  // whole, with host
  Dato sidste_dag;
};
// Shown once: the address is stored nowhere.
Webside vis_skemalink(const Ramme& ramme, const SkemalinkSide& s);
// The form for mail alone, after an error.
Webside vis_skemamail(const Ramme& ramme, BorgerId borger, const std::string& navn,
                      const Formular& f);

}  // namespace nytte::web
