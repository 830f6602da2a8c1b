// The acts on a hearing, a page each: what will happen, what must be filled in, one button.
#include "dokumenter/breve/hoeringsord.hpp"
#include "web/sider/hoering_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(HoeringssagId id) { return "/hoeringer/" + std::to_string(id.vaerdi); }

Html ja_nej(const Formular& f, const std::string& felt, const std::string& etiket) {
  return radioknapper(f, {.navn = felt, .etiket = etiket}, {{"ja", "Ja"}, {"nej", "Nej"}});
}

Html kontaktfelt(const Formular& f) {
  return tekstfelt(f, {.navn = "kontakt",
                       .etiket = "Hvem kan modtageren ringe til?",
                       .hjaelp = "Navn og telefonnummer. Står i mailen."});
}

Html papirsvar(const HoeringshandlingSide& s) {
  const auto& g = s.visning.grundlag;
  const Part part = s.henvendelse.henvendelse.part;
  const auto spurgt = dokumenter::spoergsmaal(g, part);
  const Formular& f = s.formular;
  Html ud = datofelt(f, {.navn = "dag", .etiket = "Svaret er dateret"}) +
            ja_nej(f, "droeftet", spurgt[0]) +
            datofelt(f, {.navn = "droeftet_dato", .etiket = spurgt[1], .valgfri = true});
  if (g.art == Hoeringsart::hoering && g.forhold) ud += ja_nej(f, "forhold_holder", spurgt[2]);
  if (g.art == Hoeringsart::hoering && part == Part::medarbejderside)
    ud += ja_nej(f, "enig", spurgt.back());
  return ud +
         tekstomraade(f, {.navn = "bemaerkning",
                          .etiket = "Bemærkning",
                          .hjaelp = "Som den står på papiret",
                          .valgfri = true}) +
         tekstfelt(f, {.navn = "navn", .etiket = "Hvem har skrevet under?"}) +
         tekstfelt(f, {.navn = "fil",
                       .etiket = "Papiret",
                       .hjaelp = "PDF, PNG, JPEG, ODT eller DOCX. Vælges igen, hvis der er fejl.",
                       .type = "file",
                       .husk = false});
}

struct Handlingsord {
  std::string titel;
  std::string knap;
  Html felter;
};

Handlingsord ord(const HoeringshandlingSide& s) {
  const Henvendelse& h = s.henvendelse.henvendelse;
  const Formular& f = s.formular;
  switch (s.handling) {
    case Hoeringshandling::send:
      return {"Send til " + h.navn, "Send mailen",
              p("Mailen sendes til " + (h.email.empty() ? "ingen: adressen mangler" : h.email) +
                ". Den har et personligt link. Først når mailserveren har taget imod den, står "
                "den som sendt.") +
                  kontaktfelt(f)};
    case Hoeringshandling::ryk:
      return {"Ryk " + h.navn, "Send påmindelsen",
              p("Påmindelsen sendes til " + h.email + " med et nyt link.") + kontaktfelt(f)};
    case Hoeringshandling::afleveret:
      return {"Afleveret til " + h.navn, "Registrér",
              datofelt(f, {.navn = "dag", .etiket = "Hvornår fik modtageren papirerne?"}) +
                  tekstfelt(f, {.navn = "hvordan",
                                .etiket = "Hvordan?",
                                .hjaelp = "Fx givet på mødet, eller sendt som brev"})};
    case Hoeringshandling::adresse:
      return {"Ret mailadressen til " + h.navn, "Gem adressen",
              p("Links, der er sendt til den gamle adresse, holder op med at virke.") +
                  tekstfelt(f, {.navn = "email", .etiket = "Mailadresse", .type = "email"})};
    case Hoeringshandling::videre:
      return {"Giv høringen videre fra " + h.navn, "Giv videre",
              p("Det kan kun ske, når repræsentanten ikke findes, eller fra 2020 er fraværende i "
                "mere end 3 arbejdsdage. Det ses efter i det, der er registreret på "
                "arbejdsstedet.") +
                  tekstomraade(f, {.navn = "grund", .etiket = "Bemærkning", .valgfri = true}, 3)};
    case Hoeringshandling::papirsvar:
      return {"Svar på papir fra " + h.navn, "Gem svaret", papirsvar(s)};
  }
  return {};
}

}  // namespace

Webside vis_hoeringshandling(const Ramme& ramme, const HoeringshandlingSide& s) {
  const Henvendelse& h = s.henvendelse.henvendelse;
  Handlingsord o = ord(s);
  Webside side;
  side.titel = o.titel;
  side.menu = Menupunkt::hoeringer;
  side.krummer = {{"Høringer", "/hoeringer"},
                  {"Høring " + std::to_string(h.sag.vaerdi), sti(h.sag)},
                  {o.titel, ""}};
  const Html felter = skjult("version", std::to_string(h.version)) + o.felter +
                      knapraekke({knap(o.knap, Knapslags::hoved, {{"data-hovedhandling", true}}),
                                  knaplink("Fortryd", sti(h.sag), Knapslags::stille)});
  Attributter mere;
  if (s.handling == Hoeringshandling::papirsvar) mere = {{"enctype", "multipart/form-data"}};
  side.indhold = formular(s.formular,
                          sti(h.sag) + "/henvendelser/" + std::to_string(h.id.vaerdi) + "/" +
                              std::string(navn(s.handling)),
                          ramme.csrf, felter, mere);
  side.smal = true;
  return side;
}

Webside vis_luk_hoering(const Ramme& ramme, const LukHoeringSide& s) {
  const auto id = s.visning.sag.id;
  Webside side;
  side.titel = "Luk høring " + std::to_string(id.vaerdi) + "?";
  side.manchet = "Ingen kan svare mere, og der kommer intet resultat. Det kan ikke fortrydes.";
  side.menu = Menupunkt::hoeringer;
  side.krummer = {
      {"Høringer", "/hoeringer"}, {"Høring " + std::to_string(id.vaerdi), sti(id)}, {"Luk", ""}};
  side.indhold = formular(
      s.formular, sti(id) + "/luk", ramme.csrf,
      skjult("version", std::to_string(s.visning.version)) +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor lukkes den?"}, 3) +
          knapraekke({knap("Luk høringen", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", sti(id), Knapslags::stille)}));
  side.smal = true;
  return side;
}

Webside vis_ny_hoering(const Ramme& ramme, const NyHoeringSide& s) {
  const bool hoering = s.valg.art == Hoeringsart::hoering;
  const auto* led = s.valg.naeste_led();
  Webside side;
  side.titel = led != nullptr && !led->navn.empty()
                   ? (hoering ? "Gør høring af " : "Gør orientering af ") + led->navn + " klar"
                   : "Der er ingen at spørge";
  side.manchet = s.hvad;
  side.menu = Menupunkt::hoeringer;
  side.krummer = {
      {"Jobordrer", "/jobordrer"}, {s.nummer, "/jobordrer/" + s.nummer}, {"Høring", ""}};
  Html felter =
      afsnit("hvem", hoering ? "Hvem skal høres?" : "Hvem skal orienteres?", raekkefoelge(s.valg));
  if (hoering)
    felter += feltgruppe(
        "Arbejdsgiveren",
        tekstfelt(s.formular, {.navn = "arbejdsgiver_navn", .etiket = "Navn"}) +
            tekstfelt(s.formular,
                      {.navn = "arbejdsgiver_email", .etiket = "Mailadresse", .type = "email"}),
        "Arbejdsgiveren skal også sige skriftligt, at det er drøftet, og får sit eget link.");
  felter += p("Tallene om ansatte og personer på pladserne fryses nu. Intet sendes endnu.") +
            knapraekke({knap("Gør klar", Knapslags::hoved, {{"data-hovedhandling", true}}),
                        knaplink("Fortryd", "/jobordrer/" + s.nummer, Knapslags::stille)});
  side.indhold = formular(s.formular, "/jobordrer/" + s.nummer + "/hoering/ny", ramme.csrf, felter);
  side.smal = true;
  return side;
}

Webside vis_hvem(const HvemSide& s) {
  const bool hoering = s.valg.art == Hoeringsart::hoering;
  const auto* led = s.valg.naeste_led();
  Webside side;
  side.titel = led != nullptr && !led->navn.empty()
                   ? led->navn + (hoering ? " skal høres" : " skal orienteres")
                   : (hoering ? "Hvem skal høres?" : "Hvem skal orienteres?");
  side.manchet = "Efter reglerne den " + paa_dansk(s.dag) + ".";
  side.menu = Menupunkt::arbejdssteder;
  const std::string sted = "/arbejdssteder/" + s.p_nummer;
  side.krummer = {{"Arbejdssteder", "/arbejdssteder"}, {s.p_nummer, sted}, {"Hvem", ""}};
  side.indhold = fejlliste(s.formular, Html()) +
                 el("form",
                    {{"method", "get"},
                     {"action", sted + "/hvem-skal-hoeres"},
                     {"class", "filtre"},
                     {"aria-label", "Faggruppe og dag"}},
                    feltraekke({tekstfelt(s.formular, {.navn = "faggruppe",
                                                       .etiket = "Faggruppe",
                                                       .valgfri = true,
                                                       .bredde = "mellem"}),
                                datofelt(s.formular, {.navn = "dag", .etiket = "Dag"}),
                                knap("Vis", Knapslags::anden)})) +
                 afsnit("raekkefoelge", "Rækkefølgen", raekkefoelge(s.valg));
  side.smal = true;
  return side;
}

}  // namespace nytte::web
