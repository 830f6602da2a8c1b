// What others see of an evaluation: the council, and who answers by a link.
#include "sager/evaluering/filer.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/evaluering_dele.hpp"
#include "web/sider/evaluering_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {

Webside vis_raadets_evalueringer(const std::vector<sager::Raadsevaluering>& alle) {
  Tabel t{"Evalueringer", {{"År"}, {"Kommune"}, {"Version"}, {"Frosset"}}, {}};
  for (const auto& r : alle)
    t.raekker.push_back(
        {{link(std::to_string(r.aar) + ", " + r.kommune,
               "/raad/evalueringer/" + std::to_string(r.id.vaerdi)),
          tekst(r.kommune), tekst(std::to_string(r.nummer)), tekst(tidspunkt_ord(r.frosset))}});
  Webside ud;
  ud.titel = alle.empty()
                 ? "Der er ingen evalueringer endnu"
                 : antal_ord(static_cast<std::int64_t>(alle.size()), "evaluering", "evalueringer") +
                       " fra kommunerne";
  ud.manchet = "Kommunernes årlige evalueringer af nytteindsatsen";
  ud.menu = Menupunkt::raadsrapporter;
  ud.krummer = {{"Opgørelser", "/raad/rapporter"}, {"Evalueringer", ""}};
  ud.indhold =
      alle.empty() ? tom_liste("Kommunerne har ikke vist rådet nogen evaluering endnu.") : tabel(t);
  return ud;
}

Webside vis_raadets_evaluering(const sager::Raadsevalueringsvisning& v) {
  Webside ud;
  ud.titel = sager::evalueringstitel(v.indhold) + ", " + v.om.kommune;
  ud.manchet =
      "Version " + std::to_string(v.om.nummer) + ", frosset " + tidspunkt_ord(v.om.frosset);
  ud.menu = Menupunkt::raadsrapporter;
  ud.krummer = {{"Opgørelser", "/raad/rapporter"},
                {"Evalueringer", "/raad/evalueringer"},
                {v.om.kommune + " " + std::to_string(v.om.aar), ""}};
  ud.indhold = p("Tal om en eller to borgere er skjult.") +
               evalueringsfiler("/raad/evalueringer/" + std::to_string(v.om.id.vaerdi)) +
               evalueringskapitler(v.indhold, std::nullopt) +
               afsnit("kommentarer", "Kommentarer", kommentarliste(v.indhold.kommentarer));
  return ud;
}

Webside vis_evalueringssvar(const Ramme& ramme, const EvalueringssvarSide& s) {
  Webside ud;
  ud.titel = sager::evalueringstitel(s.side.indhold) + ", " + s.side.indhold.kommunenavn;
  ud.manchet = (s.side.nummer == 0 ? std::string("Kladde. ")
                                   : "Version " + std::to_string(s.side.nummer) + ". ") +
               "Læs evalueringen, og skriv jeres kommentar senest " +
               paa_dansk(s.side.part.svarfrist) + ".";
  ud.indhold = afsnit(
      "svar", "Jeres kommentar",
      formular(
          s.formular, s.sti, ramme.csrf,
          tekstomraade(s.formular,
                       {.navn = "kommentar",
                        .etiket = "Kommentar fra " + s.side.part.navn,
                        .hjaelp = "Den kommer med i evalueringen, som I skriver den. Skriv ikke "
                                  "navne på borgere."},
                       6) +
              tekstfelt(s.formular,
                        {.navn = "navn", .etiket = "Dit navn", .autocomplete = "name"}) +
              knapraekke({knap("Send kommentaren")})));
  ud.indhold += p("Tal om en eller to borgere er skjult.") +
                evalueringskapitler(s.side.indhold, std::nullopt);
  return ud;
}

Webside vis_evalueringskvittering(const sager::Evalueringsside& side) {
  Webside ud;
  ud.smal = true;
  ud.titel = "Tak. Kommentaren er modtaget";
  ud.manchet = "Kommunen har fået den. I får en kopi i en mail.";
  ud.indhold = el("p", {{"class", "brev-linjer"}}, side.kommentar);
  return ud;
}
}  // namespace nytte::web
