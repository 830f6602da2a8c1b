#include "web/sider/brev_visning.hpp"

#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(BrevId id) { return "/breve/" + std::to_string(id.vaerdi); }

// What a person must add to a letter about a placement.
Html felter(const Formular& f, Brevart art) {
  if (art == Brevart::tilbud)
    return tekstfelt(f, {.navn = "kontaktperson",
                         .etiket = "Kontaktperson på arbejdsstedet",
                         .hjaelp = "Navn, og hvordan borgeren får fat i personen.",
                         .autocomplete = "off",
                         .hoejst_tegn = 200});
  return tekstomraade(f, {.navn = "begrundelse",
                          .etiket = "Begrundelse",
                          .hjaelp = "Årsagen fra placeringen står i brevet. Uddyb den her.",
                          .valgfri = true}) +
         tekstomraade(f, {.navn = "hvad_nu", .etiket = "Hvad sker der nu?"});
}

std::string knaptekst(Brevart art) {
  return "Udsted " + std::string(art == Brevart::tilbud ? "tilbuddet" : "meddelelsen");
}

Html forsendelser(const sager::Brevvisning& v) {
  if (v.forsendelser.empty()) return p("Brevet er ikke lagt i posten.");
  return meddelelsesliste(v.forsendelser);
}

Html sendeform(const Ramme& ramme, const BrevSide& s) {
  const auto& b = s.visning.udstedt;
  const std::string kanal(navn(b.borger ? Kanal::digital_post : Kanal::mail));
  Html indhold = skjult("kanal", kanal);
  if (!b.borger)
    indhold += tekstfelt(s.formular, {.navn = "mailadresse",
                                      .etiket = "Modtagerens e-mail",
                                      .type = "email",
                                      .autocomplete = "off"});
  indhold += knapraekke({knap(b.borger ? "Send med Digital Post" : "Send med e-mail",
                              Knapslags::hoved, {{"data-hovedhandling", true}})});
  return formular(s.formular, sti(b.id) + "/send", ramme.csrf, indhold);
}

std::string afsendt_saetning(const sager::Brevvisning& v) {
  if (v.afsendt) return "Sendt, bekræftet " + tidspunkt_ord(*v.afsendt) + ".";
  if (v.forsendelser.empty()) return "Brevet er udstedt, men ikke sendt.";
  return "Brevet er lagt i posten. Afsendelsen er ikke bekræftet.";
}

}  // namespace

Html forsendelse_maerke(std::optional<Meddelelsestilstand> tilstand) {
  using enum Meddelelsestilstand;
  if (!tilstand) return maerke(Tone::rolig, "Ikke sendt");
  switch (*tilstand) {
    case venter:
      return maerke(Tone::viden, "Venter på afsendelse");
    case i_mappe:
      return maerke(Tone::advarsel, "Lagt i en mappe, ikke sendt");
    case afsendt:
      return maerke(Tone::god, "Afsendt");
    case afvist:
      return maerke(Tone::fejl, "Afvist");
    case returneret:
      return maerke(Tone::fejl, "Kom retur");
    case opgivet:
      break;
  }
  return maerke(Tone::fejl, "Opgivet");
}

std::string brevart_ord(Brevart art) {
  switch (art) {
    case Brevart::tilbud:
      return "Tilbud";
    case Brevart::aftale:
      return "Aftale";
    case Brevart::afbrydelse:
      return "Meddelelse om afbrydelse";
    case Brevart::hoeringspapir:
      return "Høringspapir";
    case Brevart::hoeringssvar:
      return "Høringssvar";
    case Brevart::ansoegning:
      return "Ansøgning";
    case Brevart::raadsafgoerelse:
      return "Rådets afgørelse";
    case Brevart::moedepapirer:
      break;
  }
  return "Mødepapirer";
}

Html brevtabel(const std::vector<sager::Brevlinje>& breve) {
  Tabel t{"Breve", {{"Brev", Kolonneslags::bryd}, {"Til"}, {"Udstedt"}, {"Forsendelse"}}, {}};
  for (const auto& l : breve)
    t.raekker.push_back({{link(l.brev.titel, sti(l.brev.id)), tekst(l.brev.modtager),
                          tekst(tidspunkt_ord(l.brev.tid)), forsendelse_maerke(l.tilstand)}});
  return tabel(t);
}

Webside vis_placeringsbreve(const Ramme& ramme, const PlaceringsbreveSide& s) {
  Webside side;
  side.titel = "Breve til " + s.borger_navn + " om " + s.arbejdssted;
  side.menu = Menupunkt::borgere;
  const std::string borger = "/borgere/" + std::to_string(s.placering.borger->vaerdi);
  side.krummer = {{"Borgere", "/borgere"}, {s.borger_navn, borger}, {"Breve", ""}};
  side.indhold =
      s.breve.empty() ? tom_liste("Der er ikke udstedt breve om placeringen.") : brevtabel(s.breve);
  if (!s.maa_skrive) return side;
  if (!s.mulig) {
    side.indhold += p("Der er ikke et brev at udstede, som placeringen står nu.");
    return side;
  }
  const std::string her = "/placeringer/" + std::to_string(s.placering.id.vaerdi) + "/breve";
  const Html form = skjult("art", navn(*s.mulig)) + felter(s.formular, *s.mulig) +
                    knapraekke({knap("Se brevet først", Knapslags::anden,
                                     {{"name", "handling"}, {"value", "vis"}}),
                                knap(knaptekst(*s.mulig), Knapslags::hoved,
                                     {{"name", "handling"}, {"value", "udsted"}})});
  side.indhold += afsnit("nyt", "Nyt brev: " + brevart_ord(*s.mulig),
                         formular(s.formular, her, ramme.csrf, form));
  if (s.forhaandsvist)
    side.indhold += afsnit("brev", "Sådan bliver brevet", brev_html(*s.forhaandsvist));
  return side;
}

Webside vis_aftaler(const Ramme& ramme, const AftaleSide& s) {
  Webside side;
  side.titel = "Aftale med arbejdsgiveren om " + s.jobordre;
  side.menu = Menupunkt::jobordrer;
  side.krummer = {
      {"Jobordrer", "/jobordrer"}, {s.jobordre, "/jobordrer/" + s.jobordre}, {"Aftale", ""}};
  side.indhold = s.breve.empty() ? tom_liste("Der er ikke udstedt en aftale om jobordren.")
                                 : brevtabel(s.breve);
  if (!s.forhaandsvist) return side;
  side.indhold += formular(
      s.formular, "/jobordrer/" + s.jobordre + "/aftale", ramme.csrf,
      knapraekke({knap("Udsted aftalen", Knapslags::hoved, {{"data-hovedhandling", true}})}));
  side.indhold += afsnit("brev", "Sådan bliver aftalen", brev_html(*s.forhaandsvist));
  return side;
}

Webside vis_brev(const Ramme& ramme, const BrevSide& s) {
  const auto& b = s.visning.udstedt;
  Webside side;
  side.titel = brevart_ord(b.art) + " til " + (b.modtager.empty() ? b.titel : b.modtager);
  side.manchet = afsendt_saetning(s.visning) + " Udstedt " + tidspunkt_ord(b.tid) + ".";
  side.menu = b.borger ? Menupunkt::borgere : Menupunkt::jobordrer;
  if (s.tilbage.size() == 2) side.krummer = {{s.tilbage[0], s.tilbage[1]}};
  side.krummer.push_back({"Brev", ""});
  side.indhold = el("div", {{"class", "handlinger"}},
                    knaplink("Hent som PDF", sti(b.id) + ".pdf", Knapslags::anden));
  Html post = forsendelser(s.visning);
  if (s.maa_sende) post += sendeform(ramme, s);
  side.indhold += afsnit("post", "Forsendelse", post);
  side.indhold += afsnit("brev", "Brevet", brev_html(s.visning.brev));
  return side;
}

Webside vis_borgers_breve(const std::string& navn, BorgerId borger,
                          const std::vector<sager::Brevlinje>& breve) {
  Webside side;
  side.titel = "Breve til " + navn;
  side.menu = Menupunkt::borgere;
  side.krummer = {
      {"Borgere", "/borgere"}, {navn, "/borgere/" + std::to_string(borger.vaerdi)}, {"Breve", ""}};
  side.indhold = breve.empty() ? tom_liste("Borgeren har ikke fået breve herfra.",
                                           p("Breve udstedes fra en placering."))
                               : brevtabel(breve);
  return side;
}

}  // namespace nytte::web
