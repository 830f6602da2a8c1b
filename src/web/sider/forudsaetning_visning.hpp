// What must be in hand before a start: on a placement, and as a workplace or a job order asks it.
#pragma once

#include <string>
#include <vector>

#include "sager/forudsaetning/placering.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

std::string forudsaetning_sti(PlaceringId p);  // "/placeringer/12/forudsaetninger"
std::string ejer_ord(Forudsaetningsejer e);    // "Sagsbehandler"
std::string kilde_ord(Forudsaetningskilde k);  // "arbejdsstedet"

// One paragraph a placement: "Kan ikke begynde 6. marts 2023 hos ..., før ... er på plads.";
// nothing when nothing is missing. With links where the page may be opened.
Html vis_ventende(const std::vector<sager::Ventende>& alle, Dato i_dag, bool med_links);
// Under the findings of a placing: what will be asked, and what the citizen has shown before.
Html vis_forudsaetningsforslag(const std::vector<sager::Forudsaetningsforslag>& alle);

// On the page of a workplace or a job order: what it asks, and the way to the page where that is
// changed. `hjem` is the address of its page.
Html vis_kravafsnit(const std::vector<Forudsaetningskrav>& krav, const std::string& hjem);

// The fields of one that is asked; a form of its own, a workflow's rows have a number after each.
Html kravfelter(const Formular& f, const std::string& nr = {});
std::string kravlinje(const Forudsaetningskrav& k);  // "kørekort: B, senest 5 arbejdsdage før, ..."

struct ForudsaetningSide {
  const sager::Forudsaetningsvisning& visning;
  Dato i_dag;
  bool maa_skrive = false;
  std::int64_t sendt = 0;  // the row whose form came back; 0: the form that adds one
  Formular formular = {};
};
Webside vis_forudsaetningsside(const Ramme& ramme, const ForudsaetningSide& s);

// Let go, open again, or no longer asked: a page of its own, with a reason.
struct ForudsaetningsgrundSide {
  std::string titel;
  std::string foelge;  // what happens then
  std::string knap;
  std::string sti;
  std::string hjem;
  Version version = 0;
  bool attest = false;
  Formular formular = {};
};
Webside vis_forudsaetningsgrund(const Ramme& ramme, const ForudsaetningsgrundSide& s);

struct KravSide {
  std::string sti;   // of this page
  std::string hjem;  // of the workplace or job order
  std::string navn;  // of it
  bool jobordre = false;
  const std::vector<Forudsaetningskrav>& krav;
  bool maa_skrive = false;
  Formular formular = {};
};
Webside vis_kravside(const Ramme& ramme, const KravSide& s);

}  // namespace nytte::web
