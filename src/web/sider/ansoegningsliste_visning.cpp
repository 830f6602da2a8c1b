// An employer's applications at a workplace, and the reports to the council.
#include "web/html_tabel.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/opfoelgning_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(const AnsoegningerSide& s) {
  return "/arbejdssteder/" + s.p_nummer.tekst() + "/ansoegninger";
}

Html ansoegninger(const Ramme& ramme, const AnsoegningerSide& s) {
  if (s.ansoegninger.empty()) return tom_liste("Arbejdsstedet har ikke søgt om nogen.");
  Tabel t{"Ansøgninger fra arbejdsstedet",
          {{"Modtaget"},
           {"Pladser", Kolonneslags::tal},
           {"Bemærkning", Kolonneslags::bryd},
           {"Besvaret"},
           {"Svar", Kolonneslags::bryd},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& a : s.ansoegninger)
    t.raekker.push_back(
        {{tekst(paa_dansk(a.modtaget)), tekst(tal_ord(a.pladser)), tekst(a.bemaerkning),
          a.besvaret ? tekst(paa_dansk(*a.besvaret)) : maerke(Tone::advarsel, "Venter"),
          tekst(a.svar),
          ramme.maa_skrive
              ? el("a", {{"href", sti(s) + "/" + std::to_string(a.id) + "/annuller"}}, "Annullér",
                   skaermlaeser(": ansøgningen fra " + paa_dansk(a.modtaget)))
              : Html()}});
  return tabel(t);
}

Html svarformular(const Ramme& ramme, const AnsoegningerSide& s) {
  std::vector<Valg> valg;
  for (const auto& a : s.ansoegninger)
    if (!a.besvaret)
      valg.push_back({std::to_string(a.id), antal_ord(a.pladser, "plads", "pladser") +
                                                ", modtaget " + paa_dansk(a.modtaget)});
  if (valg.empty()) return {};
  Formular f = s.svar;
  f.foreslaa("besvaret", kort_dato(s.i_dag));
  return afsnit(
      "svar", "Registrér svaret",
      formular(f, sti(s) + "/svar", ramme.csrf,
               vaelger(f, {.navn = "ansoegning", .etiket = "Ansøgning"}, valg) +
                   datofelt(f, {.navn = "besvaret", .etiket = "Svaret givet"}) +
                   tekstomraade(f, {.navn = "svar_tekst", .etiket = "Hvad blev svaret?"}, 3) +
                   knapraekke({knap("Gem svar")})));
}

std::string art_ord(Indberetningsart a) {
  switch (a) {
    case Indberetningsart::kvartal:
      return "Opgørelse for kvartalet";
    case Indberetningsart::oversigt:
      return "Løbende oversigt";
    case Indberetningsart::strategi:
      return "Drøftelse af strategi";
  }
  return "";
}

}  // namespace

std::string indberetning_ord(const Indberetning& i) {
  switch (i.art) {
    case Indberetningsart::kvartal:
      return std::to_string((i.periode.maaned_i_aaret() - 1) / 3 + 1) + ". kvartal " +
             std::to_string(i.periode.aar());
    case Indberetningsart::oversigt:
      return paa_dansk(i.periode.maaned());
    case Indberetningsart::strategi:
      return std::to_string(i.periode.aar());
  }
  return "";
}

Webside vis_arbejdsgiveransoegninger(const Ramme& ramme, const AnsoegningerSide& s) {
  std::int64_t venter = 0;
  for (const auto& a : s.ansoegninger) venter += a.besvaret ? 0 : 1;
  Webside side;
  side.menu = Menupunkt::arbejdssteder;
  side.titel = venter == 0 ? "Ingen ansøgning fra " + s.arbejdssted + " venter på svar"
                           : antal_ord(venter, "ansøgning", "ansøgninger") + " fra " +
                                 s.arbejdssted + " venter på svar";
  side.manchet =
      "En arbejdsgiver, der søger om nogen i nytteindsats, skal have svar inden ti "
      "arbejdsdage.";
  side.krummer = {{"Arbejdssteder", "/arbejdssteder"},
                  {s.arbejdssted, "/arbejdssteder/" + s.p_nummer.tekst()},
                  {"Ansøgninger", ""}};
  side.indhold = ansoegninger(ramme, s);
  if (!ramme.maa_skrive) return side;
  side.indhold += svarformular(ramme, s);
  Formular f = s.ny;
  f.foreslaa("modtaget", kort_dato(s.i_dag)).foreslaa("pladser", "1");
  side.indhold += afsnit(
      "ny", "Registrér en ansøgning",
      formular(
          f, sti(s), ramme.csrf,
          feltraekke({datofelt(f, {.navn = "modtaget", .etiket = "Modtaget"}),
                      tekstfelt(f, {.navn = "pladser",
                                    .etiket = "Pladser",
                                    .bredde = "kort",
                                    .inputmode = "numeric"})}) +
              tekstomraade(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}, 3) +
              knapraekke({knap("Gem ansøgning")})));
  return side;
}

Webside vis_indberetninger(const Ramme& ramme, const IndberetningerSide& s) {
  Webside side;
  side.menu = Menupunkt::arbejdsliste;
  side.titel = s.frister.empty()
                   ? "Rådet mangler ikke noget fra os"
                   : "Rådet skal have " +
                         antal_ord(static_cast<std::int64_t>(s.frister.size()), "ting", "ting") +
                         " fra os";
  side.krummer = {{"Arbejdsliste", "/"}, {"Indberetninger", ""}};
  side.indhold = fristkort(s.frister, s.i_dag);
  if (s.indberetninger.empty()) {
    side.indhold += tom_liste("Intet er registreret som sendt eller drøftet endnu.");
  } else {
    Tabel t{"Sendt og drøftet",
            {{"Hvad"},
             {"For"},
             {"Dato"},
             {"Bemærkning", Kolonneslags::bryd},
             {"Handling", Kolonneslags::tekst, "", true}},
            {}};
    for (const auto& i : s.indberetninger)
      t.raekker.push_back(
          {{tekst(art_ord(i.art)), tekst(indberetning_ord(i)), tekst(paa_dansk(i.dato)),
            tekst(i.bemaerkning),
            el("a", {{"href", "/indberetninger/" + std::to_string(i.id) + "/annuller"}}, "Annullér",
               skaermlaeser(": " + art_ord(i.art) + ", " + indberetning_ord(i)))}});
    side.indhold += afsnit("registreret", "Sendt og drøftet", tabel(t));
  }
  Formular f = s.formular;
  f.foreslaa("dato", kort_dato(s.i_dag)).foreslaa("periode", kort_dato(s.i_dag));
  side.indhold += afsnit(
      "ny", "Registrér",
      formular(f, "/indberetninger", ramme.csrf,
               vaelger(f, {.navn = "art", .etiket = "Hvad", .bredde = "mellem"},
                       valg_af<Indberetningsart>(art_ord)) +
                   feltraekke({datofelt(f, {.navn = "periode",
                                            .etiket = "En dag i perioden",
                                            .hjaelp = "I kvartalet, måneden eller året"}),
                               datofelt(f, {.navn = "dato", .etiket = "Sendt eller drøftet"})}) +
                   tekstfelt(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}) +
                   knapraekke({knap("Gem")})));
  return side;
}

}  // namespace nytte::web
