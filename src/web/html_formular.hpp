// Forms: what was typed, what is wrong with it, and the DKFDS fields that show both. Known values
// are filled in before the first showing; after an error everything typed stands as it was.
// Inventory: Formular, Felt, Valg, tekstfelt, datofelt, tekstomraade, vaelger, radioknapper,
// afkrydsning, skjult, formular.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "web/html.hpp"
#include "web/http.hpp"

namespace nytte::web {

struct Formular {
  Felter vaerdier;
  Fejl fejl;

  // Empty when nothing stands in the field.
  std::string vaerdi(std::string_view navn) const { return std::string(vaerdier.get(navn)); }
  // The first error of a field; an error on "placering.til" belongs to the field "til".
  std::optional<std::string> fejl_ved(std::string_view navn) const;
  Formular& foreslaa(std::string_view navn,
                     std::string vaerdi);  // sets it when the form has no such value
};

struct Felt {
  std::string navn;  // also the id
  std::string etiket;
  std::string hjaelp = {};
  bool valgfri = false;
  std::string bredde = {};  // "kort" (a number, a date), "mellem", empty: the whole column
  std::string type = "text";
  std::string autocomplete = {};
  std::string inputmode = {};
  std::string efter = {};  // unit after the field: "timer"
  int hoejst_tegn = 0;     // 0: no limit
  bool husk = true;        // false: never write the value back (passwords)
};

struct Valg {
  std::string vaerdi;
  std::string etiket;
  std::string hjaelp = {};
};

Html tekstfelt(const Formular& f, const Felt& felt);
// One text field that takes 03-03-2026, 3.3.2026, 3. marts 2026 and 2026-03-03.
Html datofelt(const Formular& f, Felt felt);
Html tekstomraade(const Formular& f, const Felt& felt, int linjer = 4);
// A select; with `tom` a first, empty choice of those words.
Html vaelger(const Formular& f, const Felt& felt, const std::vector<Valg>& valg,
             std::string_view tom = "");
Html radioknapper(const Formular& f, const Felt& felt, const std::vector<Valg>& valg);
// Sends navn=ja when it is ticked.
Html afkrydsning(const Formular& f, const Felt& felt);
Html skjult(std::string_view navn, std::string_view vaerdi);

// A POST form with its CSRF token; above it all errors at once, each linked to its field when the
// field is there.
Html formular(const Formular& f, std::string_view handling, std::string_view csrf,
              const Html& felter, const Attributter& mere = {});
// Only the box of errors; nothing when there are none.
Html fejlliste(const Formular& f, const Html& felter);

// Fields side by side where there is room.
Html feltraekke(const std::vector<Html>& felter);
// Fields under one legend.
Html feltgruppe(std::string_view legende, const Html& felter, std::string_view hjaelp = "");
// The row of buttons that ends a form.
Html knapraekke(const std::vector<Html>& knapper);

}  // namespace nytte::web
