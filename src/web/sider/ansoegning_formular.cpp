// The form in the order of its 13 points.
#include <algorithm>

#include "web/sider/ansoegning_visning.hpp"
#include "web/sider/hoering_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

const std::vector<Valg> kJaNej{{"ja", "Ja"}, {"nej", "Nej"}};

std::string med_komma(Aarsvaerk a) {
  return to_decimaler_paa_dansk(Broek(a.titusindedele(), Aarsvaerk::kSkala));
}

// One point with its own button, which saves all of the form and comes back here.
Html punkt(int nr, std::string_view overskrift, const Html& felter) {
  const std::string id = "punkt-" + std::to_string(nr);
  return afsnit(id, std::to_string(nr) + ". " + std::string(overskrift),
                felter + knap("Gem", Knapslags::anden,
                              {{"name", "gem"},
                               {"value", id},
                               {"class", "button button-secondary button-lille"},
                               {"aria-label", "Gem, punkt " + std::to_string(nr)}}));
}

Html arbejdsstedet(const DispensationSide& s) {
  const Formular& f = s.formular;
  const auto& i = s.visning.ansoegning.indhold;
  return punkt(1, "Navn og adresse på arbejdsstedet",
               tekstfelt(f, {.navn = "navn", .etiket = "Navn"}) +
                   tekstfelt(f, {.navn = "adresse", .etiket = "Adresse"})) +
         punkt(2, "P-nummer",
               oplysninger({{"P-nummer", i.p_nummer ? link(i.p_nummer->tekst(),
                                                           "/arbejdssteder/" + i.p_nummer->tekst())
                                                    : tekst("Ikke oplyst")}})) +
         punkt(3, "Antal pladser, der søges dispensation til",
               tekstfelt(f, {.navn = "pladser",
                             .etiket = "Antal pladser i alt",
                             .hjaelp = "Alle, der skal kunne være på arbejdsstedet på én gang i "
                                       "nytteindsats, virksomhedspraktik og løntilskud.",
                             .bredde = "kort",
                             .inputmode = "numeric"})) +
         punkt(4, "Opgaver, der skal løses som nytteindsats",
               tekstomraade(f, {.navn = "opgaver", .etiket = "Beskriv opgaverne"}, 5) +
                   tekstfelt(f, {.navn = "faggruppe",
                                 .etiket = "Faggruppe",
                                 .hjaelp = "Hvis arbejde opgaverne ligner. Den bestemmer, hvem der "
                                           "skal høres.",
                                 .valgfri = true,
                                 .bredde = "mellem"}) +
                   radioknapper(f,
                                {.navn = "visiterede_ydelser",
                                 .etiket = "Omfatter opgaverne visiterede ydelser efter "
                                           "serviceloven?"},
                                kJaNej));
}

std::string registeret_siger(const DispensationSide& s) {
  const auto& r = s.visning.register_i_dag;
  if (!r) return {};
  return "Registeret har " + paa_dansk(r->dag) + ": " +
         antal_ord(r->i_praktik, "person i virksomhedspraktik", "personer i virksomhedspraktik") +
         ", " + antal_ord(r->i_loentilskud, "i løntilskud", "i løntilskud") + " og " +
         antal_ord(r->i_nytteindsats, "i nytteindsats", "i nytteindsats") +
         ". Retter du et tal her eller i punkt 10, skal du skrive hvorfor.";
}

Html i_forvejen(const DispensationSide& s) {
  const Formular& f = s.formular;
  const auto felt = [&f](const char* navn, const char* etiket) {
    return tekstfelt(f, {.navn = navn, .etiket = etiket, .bredde = "kort", .inputmode = "numeric"});
  };
  return punkt(
      5, "Personer, der er på arbejdsstedet i forvejen",
      p(registeret_siger(s)) +
          feltraekke({felt("i_praktik", "Virksomhedspraktik"), felt("i_loentilskud", "Løntilskud"),
                      felt("i_nytteindsats", "Nytteindsats")}) +
          tekstomraade(f,
                       {.navn = "rettelsesgrund",
                        .etiket = "Hvorfor er tallene andre end registerets?",
                        .valgfri = true},
                       2) +
          knap("Hent registerets tal fra i dag", Knapslags::anden,
               {{"name", "handling"}, {"value", "registertal"}}));
}

// The matter that asks the employees' side: where it stands, and the next act.
Html hoeringssagen(const DispensationSide& s) {
  const auto& h = s.visning.hoering;
  Html ud;
  if (h) {
    const auto nr = std::to_string(h->sag.id.vaerdi);
    ud += p(link("Høring " + nr, "/hoeringer/" + nr), ": ", hoeringstilstand_maerke(h->tilstand));
    for (const auto& hv : h->henvendelser)
      ud += p(hv.henvendelse.navn + ": " + henvendelsestilstand_ord(hv.henvendelse.tilstand));
    if (sager::kan_bruges(*h))
      ud += knap("Brug svaret i ansøgningen", Knapslags::anden,
                 {{"name", "handling"}, {"value", "hoeringssvar"}}) +
            p("Det fylder punkt 6 og 7 og tager bilagene fra svaret med.");
  }
  if (!h || h->tilstand != Hoeringstilstand::aaben)
    ud += knap(h ? "Send ny høring" : "Send høring", Knapslags::anden,
               {{"name", "handling"}, {"value", "hoering"}}) +
          p("Det gemmer ansøgningen og gør høringen klar til at blive sendt.");
  return ud;
}

Html hoeringen(const DispensationSide& s) {
  const Formular& f = s.formular;
  return punkt(6, "Høring af medarbejderne",
               hoeringssagen(s) +
                   p("Dokumentation for høringen vedlægges nedenfor under bilag, med referat af "
                     "det møde "
                     "eller den drøftelse, som svaret bygger på.") +
                   radioknapper(f, {.navn = "hoert", .etiket = "Er der hørt skriftligt?"}, kJaNej) +
                   radioknapper(f, {.navn = "hoert_art", .etiket = "Hvem er hørt?"},
                                {{"tillidsrepraesentant", "Tillidsrepræsentant"},
                                 {"medarbejderrepraesentant", "Medarbejderrepræsentant"},
                                 {"faglig_organisation", "Faglig organisation",
                                  "Organisationen skal sikre, at tillids- eller "
                                  "medarbejderrepræsentanten er blevet hørt."}}) +
                   feltraekke(
                       {tekstfelt(f, {.navn = "hoert_navn", .etiket = "Navn", .bredde = "mellem"}),
                        datofelt(f, {.navn = "hoert_dato", .etiket = "Hørt den"})}) +
                   feltraekke({tekstfelt(f, {.navn = "hoert_arbejdssted",
                                             .etiket = "Arbejdssted",
                                             .valgfri = true,
                                             .bredde = "mellem"}),
                               tekstfelt(f, {.navn = "hoert_organisation",
                                             .etiket = "Faglig organisation",
                                             .valgfri = true,
                                             .bredde = "mellem"})}) +
                   radioknapper(f,
                                {.navn = "forelagt_ansoegningen",
                                 .etiket = "Har den hørte fået denne ansøgning forelagt?"},
                                kJaNej)) +
         punkt(7, "Resultatet af høringen",
               tekstomraade(f,
                            {.navn = "hoeringsresultat",
                             .etiket = "Hvad svarede de?",
                             .hjaelp = "Uenighed hindrer ikke, at der søges."},
                            4));
}

Html arbejdet(const DispensationSide& s) {
  const Formular& f = s.formular;
  return punkt(8, "Reglerne om konkurrenceforvridning",
               tekstomraade(f, {.navn = "konkurrence",
                                .etiket = "Hvordan har kommunen forholdt sig til dem?"})) +
         punkt(9, "Arbejdet gør nytte",
               tekstomraade(f, {.navn = "nyttigt_arbejde",
                                .etiket = "Hvordan indgår den enkelte i et arbejdsfællesskab og "
                                          "udfører et arbejde, der gør nytte?"}));
}

// How the figures of point 10 come about, step by step.
Html beregning(const DispensationSide& s) {
  const auto& v = s.visning;
  if (!v.register_i_dag) return {};
  const auto& r = *v.register_i_dag;
  const std::string enhed = r.hoveder ? " personer" : " fuldtidspersoner";
  std::vector<std::pair<std::string, Html>> trin;
  for (const auto& m : r.maaneder) {
    const std::string tal = r.hoveder ? (m.hoveder ? std::to_string(*m.hoveder) : "–")
                                      : (m.aarsvaerk ? med_komma(*m.aarsvaerk) : "–");
    trin.emplace_back("Ordinært ansatte i " + paa_dansk(m.maaned), tekst(tal));
  }
  if (r.mangler)
    trin.emplace_back("Mangler",
                      link("Antal ansatte for " + paa_dansk(*r.mangler),
                           "/arbejdssteder/" + v.arbejdssted->p_nummer.tekst() + "#ansatte"));
  if (r.ordinaert_ansatte)
    trin.emplace_back("Gennemsnit", tekst(med_komma(*r.ordinaert_ansatte) + enhed));
  if (v.kvote) {
    trin.emplace_back("Pladser uden dispensation", tekst(tal_ord(*v.kvote)));
    if (const auto& soegt = v.ansoegning.indhold.pladser)
      trin.emplace_back("Pladser ud over dem, der søges om",
                        tekst(tal_ord(std::max<std::int64_t>(0, *soegt - *v.kvote))));
  }
  trin.emplace_back("I brug " + paa_dansk(r.dag), tekst(med_komma(r.brugt) + enhed));
  return foldet("Sådan er tallene beregnet", oplysninger(trin), true);
}

Html antallet(const DispensationSide& s) {
  const Formular& f = s.formular;
  const bool hoveder = s.visning.register_i_dag && s.visning.register_i_dag->hoveder;
  const std::string enhed = hoveder ? "personer" : "fuldtidspersoner";
  return punkt(10, "Ansatte, og placerede hvis ansøgningen imødekommes",
               feltraekke({tekstfelt(f, {.navn = "ordinaert_ansatte",
                                         .etiket = "Ordinært ansatte",
                                         .bredde = "kort",
                                         .inputmode = "decimal",
                                         .efter = enhed}),
                           tekstfelt(f, {.navn = "placerede_i_alt",
                                         .etiket = "Placerede i alt",
                                         .bredde = "kort",
                                         .inputmode = "decimal",
                                         .efter = enhed})}) +
                   beregning(s));
}

// What was drawn up, and the field that may say otherwise.
Html effekten(const DispensationSide& s) {
  const auto& i = s.visning.ansoegning.indhold;
  const bool opgjort = !i.effekt_opgjort.empty();
  Html ud;
  if (opgjort)
    ud +=
        p("Feltet er fyldt ud med, hvad kommunens egne placeringer og afgange viser. Retter du "
          "det, skal du skrive hvorfor. Det opgjorte bliver gemt sammen med ansøgningen.");
  ud += tekstomraade(
      s.formular,
      {.navn = "effekt", .etiket = "Hvad førte den forrige dispensation til?", .valgfri = true},
      opgjort ? 14 : 3);
  if (opgjort)
    ud += tekstomraade(s.formular,
                       {.navn = "effekt_grund",
                        .etiket = "Hvorfor er det andet end opgørelsen?",
                        .valgfri = true},
                       2) +
          foldet("Det, der blev opgjort", el("p", {{"class", "brev-linjer"}}, i.effekt_opgjort));
  if (i.genansoegning && i.forrige)
    ud +=
        knap("Opgør effekten igen", Knapslags::anden, {{"name", "handling"}, {"value", "effekt"}});
  return ud;
}

Html genansoegningen(const DispensationSide& s) {
  const Formular& f = s.formular;
  return punkt(
      13, "Genansøgning",
      radioknapper(f, {.navn = "genansoegning", .etiket = "Er det en genansøgning?"}, kJaNej) +
          radioknapper(
              f,
              {.navn = "aendret", .etiket = "Er ansøgningen ændret siden sidst?", .valgfri = true},
              kJaNej) +
          tekstomraade(
              f, {.navn = "aendret_p_nummer", .etiket = "Ændringer i P-nummer", .valgfri = true},
              2) +
          tekstomraade(
              f, {.navn = "aendret_opgaver", .etiket = "Ændringer i opgaverne", .valgfri = true},
              2) +
          tekstomraade(f,
                       {.navn = "aendret_forhold",
                        .etiket = "Ændringer i forholdet mellem placerede og ansatte",
                        .valgfri = true},
                       2) +
          tekstomraade(f, {.navn = "aendret_andet", .etiket = "Andre ændringer", .valgfri = true},
                       2) +
          effekten(s));
}

Html tiden(const Formular& f) {
  return punkt(11, "Dispensationens varighed",
               p("Fra et til to år.") +
                   feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                               datofelt(f, {.navn = "til", .etiket = "Sidste dag"})})) +
         punkt(12, "Er opgaverne tidligere udført som ordinært arbejde?",
               radioknapper(f, {.navn = "tidligere_ordinaert", .etiket = "Tidligere ordinært"},
                            kJaNej) +
                   tekstfelt(f, {.navn = "tidligere_hvornaar",
                                 .etiket = "Hvis ja: hvornår?",
                                 .valgfri = true}));
}

Html formularen(const Ramme& ramme, const DispensationSide& s) {
  const std::string sti = dispensation_sti(s.visning.ansoegning.id);
  // Enter in a field saves, and never sends.
  const Html enter = el("button",
                        {{"type", "submit"},
                         {"class", "enter-knap"},
                         {"name", "gem"},
                         {"value", ""},
                         {"tabindex", "-1"},
                         {"aria-hidden", "true"}},
                        "Gem");
  const Html felter = arbejdsstedet(s) + i_forvejen(s) + hoeringen(s) + arbejdet(s) + antallet(s) +
                      tiden(s.formular) + genansoegningen(s);
  return formular(
      s.formular, sti, ramme.csrf,
      enter + skjult("version", std::to_string(s.visning.ansoegning.version)) +
          el("div", {{"class", "felter"}}, felter) +
          el("div", {{"class", "sidepanel"}, {"id", "vurdering"}},
             dispensationspanel(s.visning, s.i_dag)) +
          knapraekke(
              {knap("Gem, og se hvad der mangler", Knapslags::anden,
                    {{"name", "gem"}, {"value", "vurdering"}}),
               knap("Gem, og gennemse før afsendelse", Knapslags::hoved,
                    {{"name", "handling"}, {"value", "gennemse"}, {"data-hovedhandling", true}})}) +
          el("p", {{"id", "vurdering-melding"},
                   {"class", "sr-only"},
                   {"role", "status"},
                   {"aria-live", "polite"}}),
      {{"class", "todelt"}, {"data-vurdering", sti + "/vurdering"}});
}

Html uden_skriveret(const DispensationSide& s) { return dispensationspanel(s.visning, s.i_dag); }

// The hearing for those who only read, and once the points are fixed.
Html hoeringslinje(const DispensationSide& s) {
  const auto& h = s.visning.hoering;
  if (!h) return {};
  const auto nr = std::to_string(h->sag.id.vaerdi);
  return p(link("Høring " + nr, "/hoeringer/" + nr), ": ", hoeringstilstand_maerke(h->tilstand));
}

Html sendt(const DispensationSide& s) {
  Html linjer;
  for (const auto& i : s.visning.indsendelser) {
    const std::string nr = std::to_string(i.indsendelse.nr);
    linjer += el("li", {},
                 link("Indsendelse " + nr + ", " + paa_dansk(i.indsendelse.dag) + " til " +
                          i.indsendelse.raad,
                      dispensation_sti(s.visning.ansoegning.id) + "/indsendelser/" + nr));
  }
  if (linjer.tom()) return {};
  return afsnit("sendt", "Sendt", el("ul", {}, linjer));
}

// Every step on its way, the council's too.
Html forloeb(const sager::Ansoegningsvisning& v) {
  Tabel t{"Forløb", {{"Dag"}, {"Hvad"}, {"Af"}, {"Begrundelse", Kolonneslags::bryd}}, {}};
  for (const auto& l : v.skridt)
    t.raekker.push_back(
        {{tekst(kort_dato(l.skridt.dag)), tekst(dispensationstilstand_ord(l.skridt.tilstand)),
          tekst(l.af), tekst(l.skridt.grund)}});
  return afsnit("forloeb", "Forløb", tabel(t));
}

Html handlinger(const Ramme& ramme, const DispensationSide& s) {
  const auto t = s.visning.ansoegning.tilstand;
  const std::string sti = dispensation_sti(s.visning.ansoegning.id);
  if (!ramme.maa_skrive) return {};
  std::vector<Html> knapper;
  if (efter(t, Ansoegningshandling::traek_tilbage, Aktoer::kommune))
    knapper.push_back(knaplink("Træk ansøgningen tilbage", sti + "/traek-tilbage"));
  if (!s.visning.indsendelser.empty() && s.visning.ansoegning.indhold.p_nummer &&
      (er_afgjort(t) || t == Ansoegningstilstand::trukket_tilbage))
    knapper.push_back(knaplink(
        "Søg igen", adresse("/dispensationer/ny",
                            {{"p_nummer", s.visning.ansoegning.indhold.p_nummer->tekst()},
                             {"forrige", std::to_string(s.visning.ansoegning.id.vaerdi)}})));
  return knapper.empty() ? Html() : knapraekke(knapper);
}

}  // namespace

Webside vis_dispensation(const Ramme& ramme, const DispensationSide& s) {
  const auto& v = s.visning;
  Webside side;
  side.titel = "Ansøgning om dispensation, " + v.ansoegning.indhold.navn;
  side.menu = Menupunkt::dispensationer;
  side.krummer = {{"Dispensationer", "/dispensationer"},
                  {"Sag " + std::to_string(v.ansoegning.id.vaerdi), ""}};
  Html h = el("p", {}, dispensationstilstand_maerke(v.ansoegning.tilstand));
  if (v.ansoegning.tilstand == Ansoegningstilstand::mangelfuld && !v.skridt.empty())
    h += besked_boks(Tone::advarsel, "Rådet mangler oplysninger", p(v.skridt.back().skridt.grund));
  h += sendt(s);
  if (!v.kan_rettes || !ramme.maa_skrive) h += hoeringslinje(s);
  if (v.kan_rettes) h += ramme.maa_skrive ? formularen(ramme, s) : uden_skriveret(s);
  h += dispensationsbilag(ramme, s) + forloeb(v) + handlinger(ramme, s);
  side.indhold = h;
  if (v.kan_rettes && ramme.maa_skrive) side.moduler = {"vurdering.js"};
  return side;
}

}  // namespace nytte::web
