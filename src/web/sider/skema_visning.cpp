#include "web/sider/skema_visning.hpp"

#include "dokumenter/qr.hpp"
#include "sager/videre/ord.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kKvietZone = 4;  // the white border that a reader needs

// One path for all dark squares. The address stands beside it, so the picture says what it is.
Html qr_billede(const std::string& adresse) {
  const auto qr = dokumenter::qrkode(adresse);
  if (qr.bredde == 0) return {};
  std::string d;
  for (std::size_t y = 0; y < qr.bredde; ++y)
    for (std::size_t x = 0; x < qr.bredde; ++x)
      if (qr.moerk(x, y))
        d += "M" + std::to_string(x + kKvietZone) + " " + std::to_string(y + kKvietZone) +
             "h1v1h-1z";
  const std::string side = std::to_string(qr.bredde + 2 * kKvietZone);
  return el("svg",
            {{"role", "img"},
             {"aria-label", "QR-kode med linket til skemaet"},
             {"class", "qr"},
             {"width", "240"},
             {"height", "240"},
             {"viewBox", "0 0 " + side + " " + side},
             {"shape-rendering", "crispEdges"}},
            el("rect", {{"width", side}, {"height", side}, {"fill", "#fff"}}),
            el("path", {{"d", d}, {"fill", "#000"}}));
}

std::string med_linjer(const std::vector<std::string>& ord) { return sager::ordliste_ord(ord); }

// `til_borgeren`: spoken to the citizen himself, in his own words.
Html skema_felter(const Formular& f, bool til_borgeren) {
  const auto t = [&](const char* til, const char* om) { return til_borgeren ? til : om; };
  return vaelger(f,
                 {.navn = "uddannelse",
                  .etiket = t("Hvad er din højeste uddannelse?", "Højeste uddannelse"),
                  .valgfri = true,
                  .bredde = "mellem"},
                 valg_af<Uddannelsesniveau>(sager::uddannelsesniveau_ord), "Vælg") +
         tekstfelt(f, {.navn = "uddannelse_tekst",
                       .etiket = t("Hvilken?", "Hvilken"),
                       .hjaelp = "Fx tømrer, 9. klasse eller et år på hf",
                       .valgfri = true}) +
         tekstomraade(f,
                      {.navn = "erfaring",
                       .etiket = t("Hvad har du arbejdet med?", "Hvad har borgeren arbejdet med"),
                       .hjaelp = "Også fritidsjob, frivilligt arbejde og praktik",
                       .valgfri = true},
                      3) +
         tekstfelt(f, {.navn = "kompetencer",
                       .etiket = t("Hvad er du god til?", "Kan"),
                       .hjaelp = "Få ord med komma imellem, fx lager, rengøring, regneark",
                       .valgfri = true}) +
         tekstfelt(f, {.navn = "koerekort",
                       .etiket = t("Hvilke kørekort har du?", "Kørekort og certifikater"),
                       .hjaelp = "Fx B, C, truck",
                       .valgfri = true}) +
         tekstfelt(f, {.navn = "sprog",
                       .etiket = t("Hvilke sprog taler du?", "Sprog"),
                       .hjaelp = "Fx dansk, arabisk",
                       .valgfri = true}) +
         tekstfelt(f, {.navn = "oensker",
                       .etiket = t("Hvad vil du gerne?", "Vil gerne"),
                       .hjaelp = "Job eller uddannelse, fx kok, SOSU",
                       .valgfri = true});
}

Html mailform(const Ramme& ramme, BorgerId borger, const Formular& f) {
  return formular(f, videre_sti(borger) + "/skemamail", ramme.csrf,
                  tekstfelt(f, {.navn = "email",
                                .etiket = "Borgerens mailadresse",
                                .hjaelp = "Et link, der er vist før, lukkes; borgeren får et nyt",
                                .bredde = "mellem",
                                .type = "email",
                                .autocomplete = "off"}) +
                      knapraekke({knap("Send i en mail", Knapslags::anden)}));
}

}  // namespace

Kompetenceskema laes_skema(Feltlaeser& l, Dato dato) {
  return {.id = 0,
          .borger = {},
          .dato = dato,
          .uddannelse = l.valgfri_kode<Uddannelsesniveau>("uddannelse"),
          .uddannelse_tekst = l.tekst("uddannelse_tekst"),
          .erfaring = l.tekst("erfaring"),
          .koerekort = sager::ordliste(l.tekst("koerekort")),
          .sprog = sager::ordliste(l.tekst("sprog")),
          .oensker = sager::ordliste(l.tekst("oensker")),
          .kompetencer = sager::ordliste(l.tekst("kompetencer"))};
}

Formular udfyldt_skema(const Kompetenceskema& s) {
  Formular f;
  if (s.uddannelse) f.foreslaa("uddannelse", std::string(navn(*s.uddannelse)));
  f.foreslaa("uddannelse_tekst", s.uddannelse_tekst)
      .foreslaa("erfaring", s.erfaring)
      .foreslaa("koerekort", med_linjer(s.koerekort))
      .foreslaa("sprog", med_linjer(s.sprog))
      .foreslaa("oensker", med_linjer(s.oensker))
      .foreslaa("kompetencer", med_linjer(s.kompetencer));
  return f;
}

Webside vis_skema(const Ramme& ramme, const SkemaSide& s) {
  const std::string hjem = videre_sti(s.borger);
  Webside side;
  side.titel = s.nyt ? "Hvad kan " + s.navn + "?" : "Ret kompetenceskemaet for " + s.navn;
  side.manchet = "Kort, og sammen med borgeren. Det nyeste skema gælder; de tidligere bliver.";
  side.menu = s.ser_borgersiden ? Menupunkt::borgere : Menupunkt::hold;
  side.krummer = {{"Vejen videre", hjem}, {"Kompetenceskema", ""}};
  side.smal = true;
  side.indhold = formular(
      s.formular, hjem + "/skema", ramme.csrf,
      skema_felter(s.formular, false) +
          knapraekke({knap("Gem skemaet", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", hjem, Knapslags::stille)}));
  return side;
}

Webside vis_borgerskema(const Ramme& ramme, const BorgerskemaSide& s) {
  Webside side;
  side.titel = "Hej " + s.side.fornavn + ". Hvad kan du?";
  side.manchet = s.side.kommune +
                 " vil gerne vide det, så vi kan finde job og uddannelse, der passer til dig. Det "
                 "tager få minutter. Du bestemmer selv, hvad du skriver.";
  side.smal = true;
  side.indhold = formular(
      s.formular, s.sti, ramme.csrf,
      skema_felter(s.formular, true) +
          p("Når du sender, får din sagsbehandler og den, der leder dit hold, dine svar. Linket "
            "kan kun bruges én gang.") +
          knapraekke({knap("Send", Knapslags::hoved, {{"data-hovedhandling", true}})}));
  return side;
}

Webside vis_skematak() {
  Webside side;
  side.titel = "Tak. Vi har fået dine svar";
  side.manchet = "Vi bruger dem til at finde job og uddannelse, der passer til dig.";
  side.smal = true;
  side.indhold =
      p("Vil du rette noget, så sig det til din sagsbehandler eller den, der leder dit "
        "hold.");
  return side;
}

Webside vis_skemalinkfejl(Fejlkode kode) {
  Webside side;
  side.smal = true;
  if (kode == Fejlkode::link_brugt) {
    side.titel = "Linket er brugt";
    side.indhold =
        p("Skemaet er sendt, eller du har fået et nyere link. Vil du rette noget, så "
          "sig det til din sagsbehandler.");
  } else if (kode == Fejlkode::link_udloebet) {
    side.titel = "Linket er udløbet";
    side.indhold = p("Bed din sagsbehandler eller den, der leder dit hold, om et nyt.");
  } else if (kode == Fejlkode::for_mange_forsoeg) {
    side.titel = "Vent et minut";
    side.indhold = p("Der er prøvet for mange links, der ikke findes. Prøv igen om lidt.");
  } else {
    side.titel = "Linket findes ikke";
    side.indhold = p("Kontrollér, at hele linket er kommet med, eller scan koden igen.");
  }
  return side;
}

Webside vis_skemalink(const Ramme& ramme, const SkemalinkSide& s) {
  const std::string hjem = videre_sti(s.borger);
  Webside side;
  side.titel = "Giv linket til " + s.navn + " nu";
  side.manchet = "Det vises kun denne ene gang og virker til og med " + paa_dansk(s.sidste_dag) +
                 ". Tidligere links er lukket.";
  side.krummer = {{"Vejen videre", hjem}, {"Link til skemaet", ""}};
  side.smal = true;
  side.indhold = p("Lad borgeren scanne koden med sin telefon:") + qr_billede(s.adresse) +
                 oplysninger({{"Adresse", el("code", {{"id", "skemaadresse"}}, s.adresse)}}) +
                 afsnit("mail", "Eller send et link i en mail", mailform(ramme, s.borger, {})) +
                 knapraekke({knaplink("Borgeren har fået det", hjem, Knapslags::hoved)});
  return side;
}

Webside vis_skemamail(const Ramme& ramme, BorgerId borger, const std::string& navn,
                      const Formular& f) {
  Webside side;
  side.titel = "Send et link til " + navn;
  side.krummer = {{"Vejen videre", videre_sti(borger)}, {"Link til skemaet", ""}};
  side.smal = true;
  side.indhold = mailform(ramme, borger, f);
  return side;
}

}  // namespace nytte::web
