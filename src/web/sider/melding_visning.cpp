#include "web/sider/melding_visning.hpp"

#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string titel_ord(Arbejdsgivermelding art, const std::string& navn) {
  switch (art) {
    case Arbejdsgivermelding::moedt:
      return "Mødte " + navn + " i dag?";
    case Arbejdsgivermelding::udeblev:
      return "Mødte " + navn + " ikke i dag?";
    case Arbejdsgivermelding::stoppet:
      break;
  }
  return "Er " + navn + " stoppet?";
}

std::string knap_ord(Arbejdsgivermelding art) {
  switch (art) {
    case Arbejdsgivermelding::moedt:
      return "Mødte i dag";
    case Arbejdsgivermelding::udeblev:
      return "Mødte ikke i dag";
    case Arbejdsgivermelding::stoppet:
      break;
  }
  return "Er stoppet";
}

std::string foelge_ord(Arbejdsgivermelding art) {
  switch (art) {
    case Arbejdsgivermelding::moedt:
      return "Kommunen får at vide, at borgeren er der. I skal ikke gøre mere.";
    case Arbejdsgivermelding::udeblev:
      return "Kommunens sagsbehandler får besked med det samme og tager kontakt til borgeren. Det "
             "kan få betydning for borgerens ydelse, så meld kun, hvis I ikke har hørt fra "
             "borgeren. Er borgeren syg eller har en aftale med jer, så ring til kommunen.";
    case Arbejdsgivermelding::stoppet:
      break;
  }
  return "Kommunens sagsbehandler får besked med det samme og ringer til jer.";
}

std::string sagen(const sager::Meldeside& s) {
  return s.arbejdssted + ", jobordre " + s.jobordre_nummer + ", " + periode_ord(s.fra, s.til) + ".";
}

// What has been told of the day; nothing when nothing has.
Html det_staar(const sager::Meldeside& s) {
  if (s.stoppet)
    return besked_boks(Tone::god, "I har meldt, at " + s.fornavn + " er stoppet", Html(), true);
  if (!s.i_dag) return {};
  const bool moedt = er_moedt(*s.i_dag);
  return besked_boks(
      Tone::god, "Det er meldt, at " + s.fornavn + (moedt ? " mødte i dag" : " ikke mødte i dag"),
      p("Er det forkert, så meld det rigtige, eller ring til kommunen."), true);
}

}  // namespace

Webside vis_meldeside(const MeldeSideVisning& s) {
  Webside side;
  side.smal = true;
  side.titel = "Hvordan gik det med " + s.side.fornavn + " i dag?";
  side.manchet = sagen(s.side);
  side.indhold = det_staar(s.side);
  if (!s.side.loeber) {
    side.titel = "Der er ikke noget at melde i dag";
    side.indhold +=
        p(s.i_dag < s.side.fra
              ? "Forløbet begynder den " + paa_dansk(s.side.fra) + ". Linket virker fra den dag."
              : std::string("Forløbet er slut. Linket kan ikke bruges mere."));
    return side;
  }
  std::vector<Html> knapper;
  for (const auto art : alle<Arbejdsgivermelding>())
    knapper.push_back(
        knaplink(knap_ord(art), s.sti + "/" + std::string(navn(art)), Knapslags::anden));
  side.indhold += knapraekke(knapper);
  side.indhold +=
      p("Meld med det samme, når en borger ikke møder eller holder op. Gem linket: det "
        "virker til og med den " +
        paa_dansk(s.side.til) + ".");
  return side;
}

Webside vis_meldebekraeftelse(const Ramme& ramme, const MeldeSideVisning& s,
                              Arbejdsgivermelding art) {
  Webside side;
  side.smal = true;
  side.titel = titel_ord(art, s.side.fornavn);
  side.manchet = sagen(s.side);
  side.indhold =
      p("I dag er det " + paa_dansk_med_ugedag(s.i_dag) + ". " + foelge_ord(art)) +
      formular(
          {}, s.sti + "/" + std::string(navn(art)), ramme.csrf,
          knapraekke({knap("Ja, meld det", Knapslags::hoved), knaplink("Nej, tilbage", s.sti)}));
  return side;
}

Webside vis_meldefejl(Fejlkode kode) {
  Webside side;
  side.smal = true;
  if (kode == Fejlkode::link_udloebet) {
    side.titel = "Linket er udløbet";
    side.indhold = p("Forløbet er slut. Er det forlænget, så bed kommunen om et nyt link.");
  } else if (kode == Fejlkode::for_mange_forsoeg) {
    side.titel = "Vent et minut";
    side.indhold = p("Linket er brugt mange gange lige nu. Vent et minut, og prøv igen.");
  } else if (kode == Fejlkode::tilstand_tillader_ikke) {
    side.titel = "Der er ikke noget at melde i dag";
    side.indhold = p("Forløbet er ikke i gang i dag. Ring til kommunen, hvis det er forkert.");
  } else {
    side.titel = "Linket findes ikke";
    side.indhold =
        p("Kontrollér, at hele linket fra mailen er kommet med. Virker det stadig ikke, "
          "så ring til den i kommunen, der står i mailen.");
  }
  return side;
}

Webside vis_meldelink(const Ramme& ramme, const MeldelinkSide& s) {
  const auto& v = s.visning;
  Webside side;
  side.menu = Menupunkt::borgere;
  side.smal = true;
  side.titel = v.sendt.empty() ? "Arbejdspladsen har intet link til at melde fremmøde"
                               : "Arbejdspladsen har et link til at melde fremmøde";
  side.manchet = v.borger_navn + ", " + v.arbejdssted + ", " + periode_ord(v.fra, v.til) + ".";
  side.krummer = {{"Borgere", "/borgere"},
                  {v.borger_navn, "/borgere/" + std::to_string(v.borger.vaerdi)},
                  {"Link til arbejdspladsen", ""}};
  side.indhold =
      p("Med linket melder arbejdspladsen selv, at borgeren mødte, udeblev eller er stoppet. Siden "
        "viser kun borgerens fornavn og jobordrens nummer. Linket virker til og med den " +
        paa_dansk(v.til) + ".");
  if (!v.sendt.empty()) side.indhold += afsnit("sendt", "Sendt", meddelelsesliste(v.sendt));
  if (!s.maa_sende) return side;
  if (!v.kan_sendes) {
    side.indhold += p("Placeringen løber ikke, så der kan ikke sendes et link.");
    return side;
  }
  const Formular& f = s.formular;
  side.indhold +=
      formular(f, "/placeringer/" + std::to_string(v.placering.vaerdi) + "/meldelink", ramme.csrf,
               tekstfelt(f, {.navn = "navn", .etiket = "Kontakt på arbejdspladsen"}) +
                   tekstfelt(f, {.navn = "email", .etiket = "Mailadresse", .type = "email"}) +
                   tekstfelt(f, {.navn = "kontakt",
                                 .etiket = "Hvem kan de ringe til hos os?",
                                 .hjaelp = "Navn og telefonnummer"}) +
                   knapraekke({knap(v.sendt.empty() ? "Send linket" : "Send et nyt link",
                                    Knapslags::hoved, {{"data-hovedhandling", true}})}));
  return side;
}

}  // namespace nytte::web
