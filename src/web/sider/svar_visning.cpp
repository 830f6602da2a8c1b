#include "web/sider/svar_visning.hpp"

#include "dokumenter/breve/hoeringsord.hpp"
#include "dokumenter/breve/hoeringssvar.hpp"
#include "web/brev_html.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using Linjer = std::vector<std::pair<std::string, std::string>>;

Html linjer(const Linjer& l) {
  std::vector<std::pair<std::string, Html>> ud;
  for (const auto& [navn, vaerdi] : l) ud.emplace_back(navn, tekst(vaerdi));
  return oplysninger(ud);
}

std::string indledning(const sager::Svarside& s) {
  const auto hvem = dokumenter::kommune_ord(s.grundlag.kommune);
  if (s.sag.art == Hoeringsart::orientering)
    return hvem +
           " orienterer dig om pladser til nytteindsats. Bekræft nederst, at du er "
           "orienteret, og skriv gerne, hvad du mener om den praktiske udførelse.";
  if (s.sag.formaal == Hoeringsformaal::dispensation)
    return hvem +
           " vil søge om dispensation, så der kan oprettes flere pladser. Læs planen, og "
           "svar nederst. Du må gerne være uenig.";
  return hvem +
         " vil oprette pladser til nytteindsats. Læs planen, og svar nederst. Du må gerne "
         "være uenig.";
}

Html hvorfor_dig(const sager::Svarside& s) {
  if (s.henvendelse.part != Part::medarbejderside) return {};
  Html punkter;
  for (const auto& t : s.grundlag.raekkefoelge)
    punkter += el("li", {}, niveau_ord(t.niveau) + ": " + t.hvorfor);
  return punkter.tom() ? Html()
                       : foldet("Hvorfor du bliver spurgt",
                                el("ol", {}, punkter) + p("Reglen: " + s.grundlag.hjemmel));
}

const std::vector<Valg>& ja_nej_valg() {
  static const std::vector<Valg> valg{{"ja", "Ja"}, {"nej", "Nej"}};
  return valg;
}

Html spoergsmaal(const SvarSide& s) {
  const auto& g = s.side.grundlag;
  const Part part = s.side.henvendelse.part;
  const auto spurgt = dokumenter::spoergsmaal(g, part);
  const Formular& f = s.formular;
  Html ud = radioknapper(f, {.navn = "droeftet", .etiket = spurgt[0]}, ja_nej_valg()) +
            datofelt(f, {.navn = "droeftet_dato",
                         .etiket = spurgt[1],
                         .hjaelp = "Kun hvis du svarer ja. Fx 03-03-2026"});
  if (g.art == Hoeringsart::orientering) return ud;
  if (g.forhold)
    ud += radioknapper(f, {.navn = "forhold_holder", .etiket = spurgt[2]}, ja_nej_valg());
  if (part == Part::medarbejderside)
    ud += radioknapper(f, {.navn = "enig", .etiket = spurgt.back()}, ja_nej_valg());
  return ud;
}

Html filer(const SvarSide& s) {
  Html ud;
  for (const Bilag& b : s.side.bilag)
    ud += el("li", {}, b.navn + " ",
             knap("Fjern", Knapslags::stille,
                  {{"name", "handling"},
                   {"value", "fjern-" + std::to_string(b.id)},
                   {"aria-label", "Fjern " + b.navn}}));
  const Html liste = ud.tom() ? Html() : p("Vedhæftet:") + el("ul", {}, ud);
  return feltgruppe("Referat eller andre bilag",
                    liste +
                        tekstfelt(s.formular, {.navn = "fil",
                                               .etiket = "Fil",
                                               .hjaelp = "PDF, PNG, JPEG, ODT eller DOCX",
                                               .valgfri = true,
                                               .type = "file",
                                               .husk = false}) +
                        knap("Vedhæft filen nu", Knapslags::anden,
                             {{"name", "handling"}, {"value", "vedhaeft"}}));
}

}  // namespace

Webside vis_svarside(const Ramme& ramme, const SvarSide& s) {
  const auto& g = s.side.grundlag;
  const bool hoering = g.art == Hoeringsart::hoering;
  Webside side;
  side.titel =
      (hoering ? "Høring om nytteindsats på " : "Orientering om nytteindsats på ") + g.arbejdssted;
  side.manchet = indledning(s.side);
  side.indhold = afsnit("plan", "Planen", linjer(dokumenter::opgavelinjer(g)));
  if (g.forhold)
    side.indhold +=
        afsnit("forhold", "Ansatte og personer på pladserne",
               linjer(dokumenter::forholdslinjer(*g.forhold)) +
                   p(dokumenter::forholdssaetning(*g.forhold)) +
                   p("Tallene er fra den " + paa_dansk(g.dag) + ". Reglen: " + g.forhold->hjemmel));
  side.indhold += hvorfor_dig(s.side);
  const Html felter =
      spoergsmaal(s) +
      tekstomraade(s.formular,
                   {.navn = "bemaerkning",
                    .etiket = "Bemærkning",
                    .hjaelp = "Med dine egne ord. Skriv ikke navne på borgere.",
                    .valgfri = true},
                   6) +
      filer(s) +
      tekstfelt(s.formular, {.navn = "navn", .etiket = "Dit navn", .autocomplete = "name"}) +
      p("Når du sender, får kommunen svaret, du får en kopi i en mail, og svaret kan ikke "
        "ændres.") +
      knapraekke({knap("Send svaret", Knapslags::hoved,
                       {{"name", "handling"}, {"value", "send"}, {"data-hovedhandling", true}})});
  side.indhold +=
      afsnit("svar", "Dit svar",
             formular(s.formular, s.sti, ramme.csrf, felter, {{"enctype", "multipart/form-data"}}));
  return side;
}

Webside vis_kvittering(const sager::Svarside& s) {
  std::vector<std::string> bilag;
  for (const Bilag& b : s.bilag) bilag.push_back(b.navn);
  Webside side;
  side.titel = "Tak. Dit svar er modtaget";
  side.manchet = dokumenter::kommune_ord(s.grundlag.kommune) +
                 " har fået det. Du får en kopi i en mail, og du kan udskrive siden.";
  side.indhold =
      brev_html(dokumenter::hoeringssvar({.grundlag = s.grundlag,
                                          .henvendelse = s.henvendelse,
                                          .svar = *s.svar,
                                          .reference = "Høring " + std::to_string(s.sag.id.vaerdi),
                                          .bilag = bilag}));
  return side;
}

Webside vis_linkfejl(Fejlkode kode, const std::string& kvittering) {
  Webside side;
  side.smal = true;
  if (kode == Fejlkode::link_udloebet) {
    side.titel = "Linket er udløbet";
    side.indhold =
        p("Tiden til at svare med dette link er gået. Skriv eller ring til den i "
          "kommunen, der står i mailen, så sender kommunen et nyt link.");
  } else if (kode == Fejlkode::link_brugt) {
    side.titel = kvittering.empty() ? "Linket kan ikke bruges mere" : "Der er svaret";
    side.indhold =
        kvittering.empty()
            ? p("Kommunen har taget spørgsmålet tilbage eller sendt det til en anden. Du skal ikke "
                "gøre mere.")
            : p("Svaret er modtaget og kan ikke ændres. Er noget forkert, så skriv til kommunen.") +
                  p(link("Se svaret", kvittering));
  } else if (kode == Fejlkode::for_mange_forsoeg) {
    side.titel = "Vent et minut";
    side.indhold =
        p("Der er prøvet for mange links, der ikke findes. Vent et minut, og prøv igen "
          "med hele linket fra mailen.");
  } else {
    side.titel = "Linket findes ikke";
    side.indhold =
        p("Kontrollér, at hele linket fra mailen er kommet med. Virker det stadig ikke, "
          "så skriv eller ring til den i kommunen, der står i mailen.");
  }
  return side;
}

}  // namespace nytte::web
