#include "web/sider/opfoelgning_visning.hpp"

#include <algorithm>

#include "web/html_tabel.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string notat_ord(Placeringsnotatart a) {
  switch (a) {
    case Placeringsnotatart::opfoelgning:
      return "Vi fulgte op";
    case Placeringsnotatart::start_meldt:
      return "Arbejdsgiveren meldte, at borgeren mødte";
    case Placeringsnotatart::udeblivelse_meldt:
      return "Arbejdsgiveren meldte, at borgeren ikke mødte eller holdt op";
    case Placeringsnotatart::cv_gennemgaaet:
      return "CV'et blev gennemgået";
  }
  return "";
}

std::string udeblivelse_ord(Udeblivelsesart a) {
  switch (a) {
    case Udeblivelsesart::udeblevet:
      return "Udeblev fra tilbuddet";
    case Udeblivelsesart::afvist_tilbud:
      return "Afviste et tilbud";
    case Udeblivelsesart::ophoert:
      return "Holdt op i tilbuddet";
  }
  return "";
}

std::string skridt_ord(Udeblivelsesskridtart a) {
  switch (a) {
    case Udeblivelsesskridtart::kontaktforsoeg:
      return "Personlig kontakt blev forsøgt";
    case Udeblivelsesskridtart::raadighed_vurderet:
      return "Rådigheden blev vurderet";
    case Udeblivelsesskridtart::rimelig_grund:
      return "Borgeren havde en rimelig grund";
    case Udeblivelsesskridtart::afgjort:
      return "Det blev afgjort, at der er en sanktion";
    case Udeblivelsesskridtart::afgjort_ingen:
      return "Det blev afgjort, at der ikke er en sanktion";
    case Udeblivelsesskridtart::gennemfoert:
      return "Sanktionen blev gennemført";
    case Udeblivelsesskridtart::akasse_underrettet:
      return "A-kassen blev underrettet";
  }
  return "";
}

const std::vector<Placeringsnotat>& notater(const OpfoelgningSide& s) {
  return s.opfoelgning.notater;
}

std::string sti(const OpfoelgningSide& s) {
  return "/borgere/" + std::to_string(s.borger.borger.id.vaerdi) + "/opfoelgning";
}

std::string placering_ord(const sager::Borgerplacering& p) {
  return p.arbejdssted_navn + ", " + periode_ord(p.placering.fra, p.placering.til);
}

std::string placering_ord(const OpfoelgningSide& s, PlaceringId id) {
  for (const auto& p : s.borger.placeringer)
    if (p.placering.id == id) return placering_ord(p);
  return "–";
}

std::vector<Valg> placeringsvalg(const OpfoelgningSide& s) {
  std::vector<Valg> ud;
  for (const auto& p : s.borger.placeringer)
    if (p.tilstand != Placeringstilstand::annulleret)
      ud.push_back({std::to_string(p.placering.id.vaerdi), placering_ord(p)});
  return ud;
}

Html annuller(const OpfoelgningSide& s, Opfoelgningsregister r, std::int64_t id,
              const std::string& hvad) {
  if (!s.maa_skrive) return {};
  return el(
      "a", {{"href", sti(s) + "/" + std::string(navn(r)) + "/" + std::to_string(id) + "/annuller"}},
      "Annullér", skaermlaeser(": " + hvad));
}

// The form that was sent keeps its values and errors; the others start empty.
Formular form_for(const OpfoelgningSide& s, Opfoelgningsformular f, const char* dagfelt) {
  Formular ud = s.sendt == f ? s.formular : Formular{};
  ud.foreslaa(dagfelt, kort_dato(s.i_dag));
  return ud;
}

Html som_formular(const OpfoelgningSide& s, const Ramme& ramme, Opfoelgningsformular f,
                  const Formular& form, const Html& felter) {
  return foldet(f == Opfoelgningsformular::dato          ? "Ny dato"
                : f == Opfoelgningsformular::notat       ? "Ny opfølgning"
                : f == Opfoelgningsformular::udeblivelse ? "Ny udeblivelse eller afvisning"
                                                         : "Næste skridt",
                formular(form, sti(s), ramme.csrf, skjult("formular", navn(f)) + felter),
                !form.fejl.tom());
}

Html datoer(const Ramme& ramme, const OpfoelgningSide& s) {
  Html h;
  if (s.opfoelgning.datoer.empty()) {
    h = tom_liste("Ingen datoer er registreret.",
                  p("Fristen for CV og det første tilbud regnes fra dem."));
  } else {
    Tabel t{"Datoer",
            {{"Hvad", Kolonneslags::bryd},
             {"Dato"},
             {"Bemærkning", Kolonneslags::bryd},
             {"Handling", Kolonneslags::tekst, "", true}},
            {}};
    for (const auto& d : s.opfoelgning.datoer)
      t.raekker.push_back(
          {{tekst(borgerdato_ord(d.art)), tekst(paa_dansk(d.dato)), tekst(d.bemaerkning),
            annuller(s, Opfoelgningsregister::borgerdato, d.id, borgerdato_ord(d.art))}});
    h = tabel(t);
  }
  if (!s.maa_skrive) return h;
  const Formular f = form_for(s, Opfoelgningsformular::dato, "dato_dag");
  return h + som_formular(
                 s, ramme, Opfoelgningsformular::dato, f,
                 feltraekke({vaelger(f, {.navn = "dato_art", .etiket = "Hvad", .bredde = "mellem"},
                                     valg_af<Borgerdatoart>(borgerdato_ord), "Vælg"),
                             datofelt(f, {.navn = "dato_dag", .etiket = "Dato"})}) +
                     tekstfelt(
                         f, {.navn = "dato_bemaerkning", .etiket = "Bemærkning", .valgfri = true}) +
                     knapraekke({knap("Gem dato")}));
}

Html opfoelgninger(const Ramme& ramme, const OpfoelgningSide& s) {
  Html h;
  if (notater(s).empty()) {
    h = tom_liste("Der er ikke fulgt op på en placering endnu.");
  } else {
    Tabel t{"Opfølgning",
            {{"Hvad", Kolonneslags::bryd},
             {"Dato"},
             {"Placering", Kolonneslags::bryd},
             {"Notat", Kolonneslags::bryd},
             {"Handling", Kolonneslags::tekst, "", true}},
            {}};
    for (const auto& n : notater(s))
      t.raekker.push_back(
          {{tekst(notat_ord(n.art)), tekst(paa_dansk(n.dato)), tekst(placering_ord(s, n.placering)),
            tekst(n.notat),
            annuller(s, Opfoelgningsregister::placeringsnotat, n.id, notat_ord(n.art))}});
    h = tabel(t);
  }
  if (!s.maa_skrive || s.borger.placeringer.empty()) return h;
  const Formular f = form_for(s, Opfoelgningsformular::notat, "notat_dag");
  return h +
         som_formular(
             s, ramme, Opfoelgningsformular::notat, f,
             vaelger(f, {.navn = "notat_placering", .etiket = "Placering"}, placeringsvalg(s)) +
                 feltraekke({vaelger(f, {.navn = "notat_art", .etiket = "Hvad", .bredde = "mellem"},
                                     valg_af<Placeringsnotatart>(notat_ord)),
                             datofelt(f, {.navn = "notat_dag", .etiket = "Dato"})}) +
                 tekstomraade(f, {.navn = "notat_tekst", .etiket = "Notat", .valgfri = true}, 3) +
                 knapraekke({knap("Gem opfølgning")}));
}

Html skridtliste(const OpfoelgningSide& s, UdeblivelseId id) {
  Html ud;
  for (const auto& x : s.opfoelgning.skridt) {
    if (x.udeblivelse != id) continue;
    ud += el("li", {},
             paa_dansk(x.dato) + ": " + skridt_ord(x.art) +
                 (x.notat.empty() ? "" : " (" + x.notat + ")") + " ",
             annuller(s, Opfoelgningsregister::udeblivelsesskridt, x.id, skridt_ord(x.art)));
  }
  return ud.tom() ? tekst("Intet endnu") : el("ul", {}, ud);
}

std::string udeblivelse_kort(const Udeblivelse& u) {
  return udeblivelse_ord(u.art) + ", " + paa_dansk(u.fra);
}

Html nyt_skridt(const Ramme& ramme, const OpfoelgningSide& s) {
  const Formular f = form_for(s, Opfoelgningsformular::skridt, "skridt_dag");
  std::vector<Valg> sager;
  for (const auto& u : s.opfoelgning.udeblivelser)
    sager.push_back({std::to_string(u.id.vaerdi), udeblivelse_kort(u)});
  return som_formular(
      s, ramme, Opfoelgningsformular::skridt, f,
      vaelger(f, {.navn = "skridt_udeblivelse", .etiket = "Hvilken sag"}, sager) +
          feltraekke(
              {vaelger(f, {.navn = "skridt_art", .etiket = "Hvad er gjort", .bredde = "mellem"},
                       valg_af<Udeblivelsesskridtart>(skridt_ord), "Vælg"),
               datofelt(f, {.navn = "skridt_dag", .etiket = "Dato"})}) +
          tekstomraade(f, {.navn = "skridt_notat", .etiket = "Notat", .valgfri = true}, 3) +
          knapraekke({knap("Gem skridt")}));
}

Html ny_udeblivelse(const Ramme& ramme, const OpfoelgningSide& s) {
  const Formular f = form_for(s, Opfoelgningsformular::udeblivelse, "udeblivelse_kendt");
  return som_formular(
      s, ramme, Opfoelgningsformular::udeblivelse, f,
      feltraekke(
          {vaelger(f, {.navn = "udeblivelse_art", .etiket = "Hvad skete der", .bredde = "mellem"},
                   valg_af<Udeblivelsesart>(udeblivelse_ord), "Vælg"),
           vaelger(f,
                   {.navn = "udeblivelse_placering",
                    .etiket = "Placering",
                    .valgfri = true,
                    .bredde = "mellem"},
                   placeringsvalg(s), "Ingen")}) +
          feltraekke(
              {datofelt(f, {.navn = "udeblivelse_fra", .etiket = "Første dag"}),
               datofelt(f, {.navn = "udeblivelse_til", .etiket = "Sidste dag", .valgfri = true}),
               datofelt(f, {.navn = "udeblivelse_kendt", .etiket = "Kommunen vidste det"})}) +
          tekstomraade(
              f, {.navn = "udeblivelse_bemaerkning", .etiket = "Bemærkning", .valgfri = true}, 3) +
          knapraekke({knap("Gem udeblivelse")}));
}

Html udeblivelser(const Ramme& ramme, const OpfoelgningSide& s) {
  Html h;
  if (s.opfoelgning.udeblivelser.empty()) {
    h = tom_liste("Der er ikke registreret udeblivelse eller afvisning.");
  } else {
    Tabel t{"Udeblivelse og afvisning",
            {{"Hvad", Kolonneslags::bryd},
             {"Periode"},
             {"Kendt"},
             {"Gjort", Kolonneslags::bryd},
             {"Handling", Kolonneslags::tekst, "", true}},
            {}};
    for (const auto& u : s.opfoelgning.udeblivelser)
      t.raekker.push_back(
          {{tekst(udeblivelse_ord(u.art)),
            tekst(kort_dato(u.fra) + (u.til ? " – " + kort_dato(*u.til) : " –")),
            tekst(kort_dato(u.kendt)), skridtliste(s, u.id),
            annuller(s, Opfoelgningsregister::udeblivelse, u.id.vaerdi, udeblivelse_kort(u))}});
    h = tabel(t);
  }
  if (!s.maa_skrive) return h;
  if (!s.opfoelgning.udeblivelser.empty()) h += nyt_skridt(ramme, s);
  return h + ny_udeblivelse(ramme, s);
}

}  // namespace

std::string borgerdato_ord(Borgerdatoart a) {
  switch (a) {
    case Borgerdatoart::tilmeldt:
      return "Tilmeldt på Jobnet";
    case Borgerdatoart::foerste_henvendelse:
      return "Første henvendelse til kommunen";
    case Borgerdatoart::cv_godkendt:
      return "CV lagt på Jobnet";
    case Borgerdatoart::fritaget_til:
      return "Fritaget for tilbud til og med";
    case Borgerdatoart::skriftlig_vejledning:
      return "Skriftlig vejledning om rettigheder og pligter";
    case Borgerdatoart::kontaktsamtale:
      return "Samtale i kontaktforløbet";
  }
  return "";
}

Webside vis_opfoelgning(const Ramme& ramme, const OpfoelgningSide& s) {
  const auto& b = s.borger.borger;
  std::int64_t over = 0;
  for (const auto& f : s.frister) over += f.over_frist ? 1 : 0;
  Webside side;
  side.menu = Menupunkt::borgere;
  side.titel = over > 0 ? antal_ord(over, "frist", "frister") + " er overskredet for " + b.navn
                        : "Opfølgning for " + b.navn;
  side.krummer = {{"Borgere", "/borgere"},
                  {b.navn, "/borgere/" + std::to_string(b.id.vaerdi)},
                  {"Opfølgning", ""}};
  side.indhold = fristkort(s.frister, s.i_dag) +
                 afsnit("opfoelgning", "Opfølgning på placeringer", opfoelgninger(ramme, s)) +
                 afsnit("udeblivelser", "Udeblivelse og afvisning", udeblivelser(ramme, s)) +
                 afsnit("datoer", "Datoer", datoer(ramme, s));
  return side;
}

Webside vis_annuller_opfoelgning(const Ramme& ramme, const AnnullerOpfoelgningSide& s) {
  Webside side;
  side.titel = "Annullér registreringen?";
  side.manchet = s.hvad +
                 " tæller ikke længere, og fristerne regnes om. Den kan stadig ses i historien. "
                 "Var den forkert, så registrér den rigtige bagefter.";
  side.krummer = {{"Tilbage", s.hjem}, {"Annullér", ""}};
  side.smal = true;
  side.indhold = formular(
      s.formular, s.sti, ramme.csrf,
      tekstomraade(
          s.formular,
          {.navn = "grund", .etiket = "Hvorfor annulleres den?", .hjaelp = "Står i historien."},
          2) +
          knapraekke(
              {knap("Annullér registreringen", Knapslags::hoved, {{"data-hovedhandling", true}}),
               knaplink("Fortryd", s.hjem, Knapslags::stille)}));
  return side;
}

}  // namespace nytte::web
