#include "web/sider/placering_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

std::string ordresti(const Jobordre& j) { return "/jobordrer/" + j.nummer; }

std::string ledige_ord(std::int32_t n) { return antal_ord(n, "ledig plads", "ledige pladser"); }

std::string placer_sti(const Jobordre& j, BorgerId b) {
  return ordresti(j) + "/placer/" + std::to_string(b.vaerdi);
}

Html kandidatliste(const VaelgBorgerSide& s) {
  if (s.kandidater.empty())
    return tom_liste("Ingen borger passer på “" + s.soegetekst + "”.",
                     p("Søg på en del af navnet eller hele CPR-nummeret, eller ",
                       link("opret borgeren", "/borgere/ny"), "."));
  Tabel t{"Borgere, der kan vælges",
          {{"Borger"},
           {"Ydelse"},
           {"Placeringer", Kolonneslags::tal},
           {"Vælg", Kolonneslags::tekst, "", true}},
          {}};
  for (const Kandidat& k : s.kandidater)
    t.raekker.push_back(
        {{samlet(el("strong", {}, k.navn), " ", el("span", {{"class", "kilde"}}, k.foedt)),
          tekst(k.ydelse), tekst(tal_ord(k.placeringer)),
          knaplink("Vælg", placer_sti(s.jobordre, k.id), Knapslags::anden,
                   {{"class", "button button-secondary button-lille"},
                    {"aria-label", "Vælg " + k.navn}})}});
  const auto vist = static_cast<std::int64_t>(s.kandidater.size());
  const Html flere = s.i_alt > vist ? p("Viser de første " + tal_ord(vist) + " af " +
                                        tal_ord(s.i_alt) + ". Søg for at indsnævre.")
                                    : Html();
  return tabel(t) + flere;
}

Html dagpengefelter(const Formular& f) {
  return feltgruppe(
      "Rådighed",
      afkrydsning(
          f,
          {.navn = "raadighedsafproevende",
           .etiket = "Tilbuddet afprøver borgerens rådighed",
           .hjaelp = "Dagpengemodtagere kan kun få nytteindsats som rådighedsafprøvende tilbud."}) +
          tekstomraade(
              f, {.navn = "raadighedsvurdering", .etiket = "Hvorfor er rådigheden i tvivl?"}, 3));
}

Html placer_felter(const PlacerSide& s) {
  const Formular& f = s.formular;
  Html h = feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                       datofelt(f, {.navn = "til", .etiket = "Sidste dag"})}) +
           tekstfelt(f, {.navn = "ugentlig_tid",
                         .etiket = "Timer om ugen",
                         .hjaelp = "Fx 25 eller 25:30",
                         .bredde = "kort",
                         .autocomplete = "off"});
  if (s.dagpenge) h += dagpengefelter(f);
  if (s.kan_saerligt)
    h += afkrydsning(f, {.navn = "saerligt_tilrettelagt",
                         .etiket = "Særligt tilrettelagt nytteindsats",
                         .hjaelp = "For borgere med arbejdspligt."});
  h += afkrydsning(f, {.navn = "del_af_plan",
                       .etiket = "Del af borgerens plan",
                       .hjaelp = "Skrives i det nationale register."});
  h += tekstomraade(f,
                    {.navn = "begrundelse",
                     .etiket = "Begrundelse",
                     .hjaelp = "Kræves, når vurderingen beder dig tage stilling.",
                     .valgfri = !s.kraever_begrundelse},
                    3);
  return h;
}

Html placer_knapper(const PlacerSide& s) {
  return knapraekke({knap("Placér", Knapslags::hoved,
                          {{"name", "handling"},
                           {"value", "placer"},
                           {"data-hovedhandling", true},
                           {"aria-keyshortcuts", "Control+Enter"}}),
                     knap("Beregn", Knapslags::anden, {{"name", "handling"}, {"value", "beregn"}}),
                     knap("Henvis", Knapslags::anden, {{"name", "handling"}, {"value", "henvis"}}),
                     s.nej ? knap("Gem som afslag", Knapslags::anden,
                                  {{"name", "handling"}, {"value", "gem_afslag"}})
                           : Html(),
                     knaplink("Fortryd", ordresti(s.jobordre), Knapslags::stille)});
}

Html placer_fakta(const PlacerSide& s) {
  return oplysninger(
      {{"Borger", link(s.borgernavn, "/borgere/" + std::to_string(s.borger.vaerdi))},
       {"Ydelse",
        samlet(s.ydelse, tom_el("br", {}), el("span", {{"class", "kilde"}}, s.ydelse_kilde))},
       {"Jobordre",
        samlet(link(s.jobordre.nummer, ordresti(s.jobordre)), " ", s.jobordre.stilling)},
       {"Arbejdssted", link(s.arbejdssted, "/arbejdssteder/" + s.jobordre.p_nummer.tekst())},
       {"Jobordrens periode", tekst(periode_ord(s.jobordre.fra, s.jobordre.til))},
       {"Pladser", tekst(ledige_ord(s.tal.ledige))}});
}

struct Handlingsform {
  Placeringshandling handling;
  std::string_view sti;
  std::string_view navn;
  std::string_view spoergsmaal;
  std::string_view foelge;
};

constexpr Handlingsform kHandlinger[] = {
    {Placeringshandling::aendr, "aendr", "Ændr", "Ændr placeringen",
     "De nye datoer og timer vurderes efter reglerne, før de gemmes. Den gamle afgørelse bliver "
     "stående i historien."},
    {Placeringshandling::ikke_startet, "ikke_startet", "Ikke startet", "Kom borgeren ikke i gang?",
     "Henvisningen eller placeringen afsluttes uden at være begyndt, og pladsen bliver ledig "
     "igen."},
    {Placeringshandling::afbryd, "afbryd", "Afbryd", "Afbryd placeringen",
     "Borgeren tæller ikke med på arbejdsstedet efter den dag, du skriver. Pladsen bliver ledig "
     "igen."},
    {Placeringshandling::afslut, "afslut", "Afslut", "Afslut placeringen som planlagt",
     "Placeringen markeres som gennemført til og med sidste dag."},
    {Placeringshandling::annuller, "annuller", "Annullér", "Annullér en fejlregistrering",
     "Placeringen tæller ikke længere med nogen steder, heller ikke bagud. Den kan stadig ses i "
     "historien med din begrundelse."},
};

const Handlingsform& form(Placeringshandling h) { return kHandlinger[static_cast<std::size_t>(h)]; }

std::vector<Valg> aarsager(Placeringshandling h) {
  using enum Placeringsaarsag;
  std::vector<Placeringsaarsag> mulige{
      ordinaert_job,        uddannelse,     andet_tilbud,      sygdom,  udeblevet,
      arbejdsgiver_afbroed, borger_afbroed, oenske_fra_borger, flyttet, andet};
  if (h == Placeringshandling::annuller) mulige = {fejlregistrering, andet};
  std::vector<Valg> ud;
  for (const auto a : mulige) ud.push_back({std::string(navn(a)), aarsag_ord(a)});
  return ud;
}

Html handling_felter(const HandlingSide& s) {
  const Formular& f = s.formular;
  const Html grund = tekstomraade(
      f, {.navn = "begrundelse", .etiket = "Hvorfor?", .hjaelp = "Står i historien."}, 3);
  const Html aarsag = vaelger(f, {.navn = "aarsag", .etiket = "Årsag", .bredde = "mellem"},
                              aarsager(s.handling), "Vælg årsag");
  switch (s.handling) {
    case Placeringshandling::aendr:
      return feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                         datofelt(f, {.navn = "til", .etiket = "Sidste dag"})}) +
             tekstfelt(f, {.navn = "ugentlig_tid",
                           .etiket = "Timer om ugen",
                           .hjaelp = "Fx 25 eller 25:30",
                           .bredde = "kort"}) +
             grund;
    case Placeringshandling::ikke_startet:
      return datofelt(f, {.navn = "haendelsesdato", .etiket = "Afgjort den"}) + aarsag + grund;
    case Placeringshandling::afbryd:
      return datofelt(f, {.navn = "haendelsesdato", .etiket = "Sidste dag på arbejdsstedet"}) +
             aarsag + grund + afgangsfelter(f, true);
    case Placeringshandling::afslut:
      return aarsag + grund + afgangsfelter(f, false);
    case Placeringshandling::annuller:
      return aarsag + grund;
  }
  return {};
}

}  // namespace

Webside vis_vaelg_borger(const Ramme& ramme, const VaelgBorgerSide& s) {
  Formular f;
  f.foreslaa("soegetekst_borger", s.soegetekst);
  const std::string sti = ordresti(s.jobordre) + "/placer";
  const Html soeg = el("form",
                       {{"method", "post"},
                        {"action", sti},
                        {"class", "filtre"},
                        {"role", "search"},
                        {"aria-label", "Søg borger"}},
                       skjult("csrf", ramme.csrf),
                       feltraekke({tekstfelt(f, {.navn = "soegetekst_borger",
                                                 .etiket = "Navn eller CPR-nummer",
                                                 .valgfri = true,
                                                 .bredde = "mellem",
                                                 .autocomplete = "off"}),
                                   knap("Søg", Knapslags::anden)}));
  Webside side;
  side.titel = "Hvem skal placeres som " + s.jobordre.stilling + "?";
  side.manchet = s.arbejdssted + ", " + periode_ord(s.jobordre.fra, s.jobordre.til) + ". " +
                 ledige_ord(s.tal.ledige) + ".";
  side.menu = Menupunkt::jobordrer;
  side.krummer = {
      {"Jobordrer", "/jobordrer"}, {s.jobordre.nummer, ordresti(s.jobordre)}, {"Vælg borger", ""}};
  side.indhold = soeg + kandidatliste(s);
  return side;
}

Webside vis_vaelg_jobordre(const VaelgJobordreSide& s) {
  Webside side;
  side.titel = "Hvor skal " + s.borgernavn + " placeres?";
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"},
                  {s.borgernavn, "/borgere/" + std::to_string(s.borger.vaerdi)},
                  {"Vælg jobordre", ""}};
  if (s.kandidater.empty()) {
    side.indhold = tom_liste(
        "Ingen åben jobordre har en ledig plads.",
        p(link("Opret en jobordre", "/jobordrer/ny"), " på et arbejdssted, hvor der er plads."));
    return side;
  }
  Tabel t{"Åbne jobordrer med ledig plads",
          {{"Nr."},
           {"Stilling"},
           {"Arbejdssted"},
           {"Ledige", Kolonneslags::tal},
           {"Periode"},
           {"Vælg", Kolonneslags::tekst, "", true}},
          {}};
  for (const Ordrekandidat& k : s.kandidater)
    t.raekker.push_back(
        {{tekst(k.jobordre.nummer), tekst(k.jobordre.stilling), tekst(k.arbejdssted),
          tekst(tal_ord(k.tal.ledige)), tekst(periode_ord(k.jobordre.fra, k.jobordre.til)),
          knaplink("Vælg", placer_sti(k.jobordre, s.borger), Knapslags::anden,
                   {{"class", "button button-secondary button-lille"},
                    {"aria-label", "Vælg " + k.jobordre.nummer + " " + k.jobordre.stilling}})}});
  side.indhold = tabel(t);
  return side;
}

Html vis_vurdering(const PlacerSide& s) {
  if (s.panel) return vis_fundpanel(*s.panel) + s.politik + s.registrering;
  Html fejl;
  for (const Fejlpost& post : s.formular.fejl.poster()) fejl += el("li", {}, besked(post));
  return el("section", {{"class", "fund"}, {"aria-label", "Vurdering efter reglerne"}},
            el("h2", {{"data-udfald", "uafklaret"}}, "Vurderingen venter på datoer og timer"),
            fejl.tom()
                ? p("Skriv første dag, sidste dag og timer om ugen; så står hver regels svar her.")
                : el("ul", {}, fejl));
}

Webside vis_placer(const Ramme& ramme, const PlacerSide& s) {
  const std::string sti = placer_sti(s.jobordre, s.borger);
  Html h;
  if (s.nej && s.panel)
    h += besked_boks(Tone::fejl, "Placeringen er ikke registreret",
                     p("Loven står i vejen. Se hvorfor og hvad der kan lade sig gøre."), true);
  h += placer_fakta(s);
  // Enter in a field presses the form's first button: it must calculate, never place or take a way
  // out unasked.
  const Html enter = el("button",
                        {{"type", "submit"},
                         {"class", "enter-knap"},
                         {"name", "handling"},
                         {"value", "beregn"},
                         {"tabindex", "-1"},
                         {"aria-hidden", "true"}},
                        "Beregn");
  h += formular(s.formular, sti, ramme.csrf,
                enter + el("div", {{"class", "felter"}}, placer_felter(s)) +
                    el("div", {{"class", "sidepanel"}, {"id", "vurdering"}}, vis_vurdering(s)) +
                    placer_knapper(s) +
                    el("p", {{"id", "vurdering-melding"},
                             {"class", "sr-only"},
                             {"role", "status"},
                             {"aria-live", "polite"}}),
                {{"class", "todelt"}, {"data-vurdering", sti + "/vurdering"}});
  Webside side;
  side.titel = "Placér " + s.borgernavn + " hos " + s.arbejdssted;
  side.menu = Menupunkt::jobordrer;
  side.krummer = {{"Jobordrer", "/jobordrer"},
                  {s.jobordre.nummer, ordresti(s.jobordre)},
                  {"Placér borger", ""}};
  side.indhold = h;
  side.moduler = {"vurdering.js"};
  return side;
}

std::string_view handling_sti(Placeringshandling h) { return form(h).sti; }
std::string_view handling_navn(Placeringshandling h) { return form(h).navn; }

Webside vis_handling(const Ramme& ramme, const HandlingSide& s) {
  const Handlingsform& f = form(s.handling);
  const std::string id = std::to_string(s.placering.id.vaerdi);
  const std::string tilbage =
      s.placering.borger ? "/borgere/" + std::to_string(s.placering.borger->vaerdi) : "/";
  Html felter =
      skjult("version", std::to_string(s.placering.version)) + p(f.foelge) + handling_felter(s);
  if (s.panel) felter += vis_fundpanel(*s.panel);
  const Html beregn =
      s.handling == Placeringshandling::aendr
          ? knap("Beregn", Knapslags::anden, {{"name", "handling"}, {"value", "beregn"}})
          : Html();
  felter += knapraekke({knap(f.navn, Knapslags::hoved, {{"data-hovedhandling", true}}), beregn,
                        knaplink("Fortryd", tilbage, Knapslags::stille)});
  Webside side;
  side.titel = f.spoergsmaal;
  side.manchet =
      s.borgernavn + ", " + s.hvor + ", " + periode_ord(s.placering.fra, s.placering.til) + ".";
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"}, {s.borgernavn, tilbage}, {std::string(f.navn), ""}};
  side.indhold =
      formular(s.formular, "/placeringer/" + id + "/" + std::string(f.sti), ramme.csrf, felter);
  side.smal = !s.panel;
  return side;
}

}  // namespace nytte::web
