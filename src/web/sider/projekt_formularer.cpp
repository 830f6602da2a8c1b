// The list of projects, and the forms: description, sending, taking back, closing, the chain.
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/projekt_visning.hpp"

namespace nytte::web {
namespace {

using T = Projekttilstand;

std::string trinart_ord(Projekttrinart a) { return std::string(sager::projekttrin_ord(a)); }

std::string maade_valg(Projekttrinmaade m) {
  switch (m) {
    case Projekttrinmaade::login:
      return "Logger ind i nytte";
    case Projekttrinmaade::link:
      return "Får et link i en mail";
    case Projekttrinmaade::moede:
      break;
  }
  return "Møde, som vi noterer";
}

Html felttekst(const Formular& f, const char* navn, const char* etiket, const char* hjaelp) {
  return tekstomraade(f, {.navn = navn, .etiket = etiket, .hjaelp = hjaelp}, 5);
}

Html opgavevalg(const ProjektformularSide& s) {
  if (s.opgaver.empty()) return {};
  Html felter;
  for (const Valg& v : s.opgaver)
    felter += afkrydsning(s.formular,
                          {.navn = "opgave_" + v.vaerdi, .etiket = v.etiket, .hjaelp = v.hjaelp});
  return feltgruppe("Opgaver fra kataloget", felter,
                    "Sæt kryds ved dem, projektet handler om. Deres vurdering følger med, når der "
                    "laves jobordrer.");
}

std::string felt(std::string_view navn, std::size_t nr) {
  return "t" + std::to_string(nr) + "_" + std::string(navn);
}

Html kaederaekke(const Formular& f, std::size_t nr) {
  return feltgruppe(
      "Trin " + std::to_string(nr),
      feltraekke({vaelger(f, {.navn = felt("art", nr), .etiket = "Hvem", .bredde = "mellem"},
                          valg_af<Projekttrinart>(trinart_ord), "Intet trin"),
                  vaelger(f, {.navn = felt("maade", nr), .etiket = "Hvordan", .bredde = "mellem"},
                          valg_af<Projekttrinmaade>(maade_valg)),
                  tekstfelt(f, {.navn = felt("titel", nr),
                                .etiket = "Kaldes",
                                .hjaelp = "Fx Hovedudvalget",
                                .valgfri = true,
                                .bredde = "mellem"})}) +
          feltraekke({tekstfelt(f, {.navn = felt("navn", nr),
                                    .etiket = "Navn",
                                    .valgfri = true,
                                    .bredde = "mellem"}),
                      tekstfelt(f, {.navn = felt("email", nr),
                                    .etiket = "E-mail",
                                    .valgfri = true,
                                    .bredde = "mellem",
                                    .type = "email",
                                    .autocomplete = "off"}),
                      tekstfelt(f, {.navn = felt("plads", nr),
                                    .etiket = "Nummer",
                                    .bredde = "kort",
                                    .inputmode = "numeric"})}));
}

Html mangler_boks(const std::vector<Projekttrinart>& mangler) {
  if (mangler.empty()) return {};
  std::string ord;
  for (const auto a : mangler) ord += (ord.empty() ? "" : ", ") + trinart_ord(a);
  return besked_boks(
      Tone::advarsel, "Skabelonen har flere underskrifter",
      p("Skabelonen for projekter nævner også: " + ord + ". Rækkefølgen kan godt gemmes uden."));
}

Html send_trin(const Formular& f, const Projekttrin& t) {
  if (t.maade != Projekttrinmaade::link)
    return p(std::to_string(t.nr) + ". " + t.titel + ": " + maade_valg(t.maade) + ".");
  const auto nr = static_cast<std::size_t>(t.nr);
  return feltgruppe(
      std::to_string(t.nr) + ". " + t.titel,
      feltraekke({tekstfelt(f, {.navn = felt("navn", nr), .etiket = "Navn", .bredde = "mellem"}),
                  tekstfelt(f, {.navn = felt("email", nr),
                                .etiket = "E-mail",
                                .bredde = "mellem",
                                .type = "email",
                                .autocomplete = "off"})}),
      "Får et personligt link, når det bliver dette trins tur.");
}

Html filtre(const ProjektlisteSide& s) {
  Formular f;
  if (s.tilstand) f.foreslaa("tilstand", std::string(navn(*s.tilstand)));
  return el("form",
            {{"method", "get"},
             {"action", "/projekter"},
             {"class", "filtre"},
             {"aria-label", "Filtrér projekter"}},
            feltraekke({vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .bredde = "mellem"},
                                valg_af<T>(projekttilstand_ord), "Alle"),
                        knap("Vis", Knapslags::anden)}));
}

std::string listetitel(const ProjektlisteSide& s) {
  std::int64_t venter = 0;
  for (const auto& l : s.linjer) venter += l.projekt.tilstand == T::til_godkendelse ? 1 : 0;
  if (venter > 0)
    return antal_ord(venter, "projekt venter på godkendelse", "projekter venter på godkendelse");
  return s.linjer.empty() ? "Ingen projekter" : "Ingen projekter venter på godkendelse";
}

}  // namespace

Webside vis_projekter(const ProjektlisteSide& s) {
  Webside side;
  side.titel = listetitel(s);
  side.manchet =
      "Et projekt beskriver pladserne på et arbejdssted og godkendes af alle, det angår, før der "
      "laves jobordrer.";
  side.menu = Menupunkt::projekter;
  side.krummer = {{"Projekter", ""}};
  Html knapper;
  if (s.ret.skrive)
    knapper += knaplink("Skriv et projekt", "/projekter/ny", Knapslags::hoved,
                        {{"data-hovedhandling", true}});
  knapper += knaplink("Hvem godkender?", "/projekter/godkendelse");
  side.indhold = el("div", {{"class", "handlinger"}}, knapper) + filtre(s);
  if (s.linjer.empty()) {
    side.indhold += tom_liste(s.tilstand ? "Ingen projekter er i den tilstand."
                                         : "Der er ikke skrevet noget projekt endnu.",
                              s.tilstand ? p(link("Vis alle projekter", "/projekter")) : Html());
    return side;
  }
  Tabel t{"Projekter",
          {{"Projekt", Kolonneslags::bryd},
           {"Arbejdssted", Kolonneslags::bryd},
           {"Tilstand"},
           {"Venter på", Kolonneslags::bryd},
           {"Ønskede pladser", Kolonneslags::tal},
           {"I jobordrer", Kolonneslags::tal}},
          {}};
  for (const auto& l : s.linjer)
    t.raekker.push_back(
        {{link(l.projekt.indhold.navn, projekt_sti(l.projekt.id)),
          link(l.arbejdssted, "/arbejdssteder/" + l.projekt.p_nummer.tekst()),
          projekttilstand_maerke(l.projekt.tilstand),
          tekst(l.venter_paa + (l.venter_siden ? ", " + om_dage(s.i_dag, *l.venter_siden) : "")),
          tekst(tal_ord(l.projekt.indhold.pladser)), tekst(tal_ord(l.pladser_i_ordrer))}});
  side.indhold +=
      tabel(t) +
      el("div", {{"class", "tabelfod d-print-none"}},
         el("span", {},
            antal_ord(static_cast<std::int64_t>(s.linjer.size()), "projekt", "projekter")),
         link("Hent listen som CSV",
              adresse("/projekter.csv",
                      {{"tilstand", s.tilstand ? std::string(navn(*s.tilstand)) : ""}})));
  return side;
}

Webside vis_projektformular(const Ramme& ramme, const ProjektformularSide& s) {
  const Formular& f = s.formular;
  Html felter = s.arbejdssteder.empty() ? skjult("p_nummer", f.vaerdi("p_nummer")) +
                                              p(el("strong", {}, "Arbejdssted: "), s.arbejdssted)
                                        : vaelger(f, {.navn = "p_nummer", .etiket = "Arbejdssted"},
                                                  s.arbejdssteder, "Vælg arbejdssted");
  if (s.id) felter += skjult("version", f.vaerdi("version"));
  felter += tekstfelt(f, {.navn = "navn", .etiket = "Projektets navn", .hjaelp = "Fx Stiholdet"});
  felter += felttekst(f, "arbejdspladsen", "Arbejdspladsen",
                      "Hvad er det for et sted? Hvor stort, og hvem leder det?");
  felter += felttekst(f, "borgere", "Borgerne, den er til for",
                      "Hvem får glæde af stedets arbejde til daglig?");
  felter += felttekst(f, "arbejdet", "Arbejdet på stedet", "Hvad laver de ansatte?");
  felter += opgavevalg(s);
  felter += tekstomraade(f,
                         {.navn = "opgaver_i_ord",
                          .etiket = "Opgaverne i nytteindsats",
                          .hjaelp = "Hvad skal de ledige lave, og hvor ofte?",
                          .valgfri = !s.opgaver.empty()},
                         5);
  felter += felttekst(f, "ingen_fortraengning", "Ordinært ansatte udfører ikke opgaverne",
                      "Hvordan ved I det? Hvem gjorde det før, og hvornår?");
  felter += felttekst(f, "ingen_konkurrence", "Private udfører ikke normalt opgaverne",
                      "Har I spurgt, eller købt det før? Hvad er grunden til, at det ikke købes?");
  felter += tekstfelt(f, {.navn = "pladser",
                          .etiket = "Fuldtidspladser, der ønskes",
                          .bredde = "kort",
                          .inputmode = "numeric"});
  felter +=
      p("Personer med støtte på P-nummeret tæller nytte selv i registeret, den dag projektet "
        "sendes.");
  felter += knapraekke(
      {knap("Gem beskrivelsen"),
       knaplink("Fortryd", s.id ? projekt_sti(*s.id) : "/projekter", Knapslags::stille)});
  Webside side;
  side.titel = s.id ? "Ret beskrivelsen" : "Skriv et projekt";
  side.manchet =
      "En kladde må gerne have huller. Når projektet sendes, skal alle felter være fyldt ud.";
  side.menu = Menupunkt::projekter;
  side.smal = true;
  side.krummer = {{"Projekter", "/projekter"}, {s.id ? "Ret" : "Nyt projekt", ""}};
  side.indhold =
      formular(f, s.id ? projekt_sti(*s.id) + "/ret" : "/projekter/ny", ramme.csrf, felter);
  return side;
}

Webside vis_projektsend(const Ramme& ramme, const ProjektsendSide& s) {
  const Projekt& p_ = s.visning.projekt;
  Html felter = skjult("version", s.formular.vaerdi("version"));
  for (const auto& t : s.kaede) felter += send_trin(s.formular, t);
  felter += knapraekke(
      {knap("Send til godkendelse"), knaplink("Fortryd", projekt_sti(p_.id), Knapslags::stille)});
  Webside side;
  side.titel = "Send " + p_.indhold.navn + " til godkendelse";
  side.manchet =
      "Beskrivelsen låses, og den første på listen bliver spurgt. De næste spørges, når den før "
      "dem har godkendt.";
  side.menu = Menupunkt::projekter;
  side.krummer = {{"Projekter", "/projekter"}, {p_.indhold.navn, projekt_sti(p_.id)}, {"Send", ""}};
  side.indhold = formular(s.formular, projekt_sti(p_.id) + "/send", ramme.csrf, felter);
  return side;
}

Webside vis_projektafslut(const Ramme& ramme, const ProjektafslutSide& s) {
  const auto& v = s.visning;
  const Projekt& p_ = v.projekt;
  Webside side;
  side.titel = (s.luk ? "Luk " : "Tag godkendelsen tilbage for ") + p_.indhold.navn;
  side.menu = Menupunkt::projekter;
  side.smal = true;
  side.krummer = {{"Projekter", "/projekter"},
                  {p_.indhold.navn, projekt_sti(p_.id)},
                  {s.luk ? "Luk" : "Ny udgave", ""}};
  const std::string hvad =
      s.luk ? "Et lukket projekt kan ikke åbnes igen."
            : "Beskrivelsen kan rettes igen. Alle, der har godkendt, skal godkende på ny, også "
              "selv om der kun rettes lidt.";
  const std::string pladser =
      v.placerede == 0
          ? "Ingen er placeret på projektets jobordrer. Der kan ikke placeres nogen, før det er "
            "godkendt igen."
          : antal_ord(v.placerede, "borger er placeret og bliver",
                      "borgere er placeret og bliver") +
                ", hvor de er, til deres forløb slutter. Der kan ikke placeres flere.";
  side.indhold =
      besked_boks(Tone::advarsel, "Det sker der", p(hvad) + p(pladser)) +
      formular(
          s.formular, projekt_sti(p_.id) + (s.luk ? "/luk" : "/ny-udgave"), ramme.csrf,
          skjult("version", std::to_string(p_.version)) +
              tekstomraade(
                  s.formular,
                  {.navn = "grund", .etiket = "Hvorfor?", .hjaelp = "Står i projektets forløb."},
                  3) +
              knapraekke({knap(s.luk ? "Luk projektet" : "Tag godkendelsen tilbage",
                               Knapslags::hoved, {{"class", "button button-warning"}}),
                          knaplink("Fortryd", projekt_sti(p_.id), Knapslags::stille)}));
  return side;
}

Webside vis_kaede(const Ramme& ramme, const KaedeSide& s) {
  Webside side;
  side.titel = "Hvem godkender projekter, og i hvilken rækkefølge?";
  side.manchet =
      "Kommunen bestemmer selv. Det gælder for projekter, der sendes fra nu af; de, der er på vej, "
      "beholder deres.";
  side.menu = Menupunkt::projekter;
  side.krummer = {{"Projekter", "/projekter"}, {"Hvem godkender?", ""}};
  side.indhold = mangler_boks(s.mangler);
  if (!s.maa_rette) {
    Tabel t{
        "Trinene", {{"Trin", Kolonneslags::tal}, {"Hvem", Kolonneslags::bryd}, {"Hvordan"}}, {}};
    for (std::size_t i = 1; i <= s.raekker; ++i) {
      const auto maade = laes_kode<Projekttrinmaade>(s.formular.vaerdi(felt("maade", i)));
      t.raekker.push_back({{tekst(std::to_string(i)), tekst(s.formular.vaerdi(felt("titel", i))),
                            tekst(maade ? maade_valg(*maade) : "")}});
    }
    side.indhold += tabel(t) + p("En leder kan ændre rækkefølgen.");
    return side;
  }
  Html felter = skjult("version", s.formular.vaerdi("version"));
  for (std::size_t i = 1; i <= s.raekker; ++i) felter += kaederaekke(s.formular, i);
  felter += tekstfelt(s.formular, {.navn = "paamind_efter",
                                   .etiket = "Påmind efter",
                                   .hjaelp = "Dage uden svar; så sendes mailen igen af sig selv",
                                   .bredde = "kort",
                                   .inputmode = "numeric",
                                   .efter = "dage"});
  felter += knapraekke({knap("Gem rækkefølgen")});
  side.indhold +=
      p("Vælg \"Intet trin\" for at fjerne et trin. Trinene ordnes efter deres nummer. Navn og "
        "mail kan også skrives, når et projekt sendes.") +
      formular(s.formular, "/projekter/godkendelse", ramme.csrf, felter);
  return side;
}

}  // namespace nytte::web
