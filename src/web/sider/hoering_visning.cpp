#include "web/sider/hoering_visning.hpp"

#include <algorithm>

#include "dokumenter/breve/hoeringsord.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Henvendelsestilstand;

std::string sti(HoeringssagId id) { return "/hoeringer/" + std::to_string(id.vaerdi); }
std::string sti(const Henvendelse& h, Hoeringshandling handling) {
  return sti(h.sag) + "/henvendelser/" + std::to_string(h.id.vaerdi) + "/" +
         std::string(navn(handling));
}

Html tilstand_maerke(T t) {
  const Tone tone = t == T::besvaret                  ? Tone::god
                    : t == T::sendt || t == T::rykket ? Tone::viden
                    : t == T::klargjort               ? Tone::advarsel
                                                      : Tone::rolig;
  return maerke(tone, henvendelsestilstand_ord(t));
}

std::string part_ord(const Henvendelse& h) {
  if (h.part == Part::arbejdsgiver) return "Arbejdsgiveren";
  return h.niveau ? niveau_ord(*h.niveau) : "Medarbejdernes repræsentant";
}

bool er_overskredet(const Henvendelse& h, Dato i_dag) {
  return (h.tilstand == T::sendt || h.tilstand == T::rykket) && h.svarfrist && *h.svarfrist < i_dag;
}

// What became of the newest mail, and what to do about it.
Html poststatus(const sager::Henvendelsesvisning& hv) {
  if (hv.post.empty()) return tekst("Ingen mail er sendt.");
  const Meddelelse& m = hv.post.back();
  const std::string fejl = m.fejl.empty() ? "" : " (" + m.fejl + ")";
  switch (m.tilstand) {
    case Meddelelsestilstand::venter:
      return maerke(Tone::viden, "I kø") + tekst(" Mailen er ikke sendt endnu." + fejl);
    case Meddelelsestilstand::i_mappe:
      return maerke(Tone::advarsel, "Ikke sendt") +
             tekst(
                 " Mailen ligger i en mappe, fordi der ikke er sat en mailserver op. Aflevér "
                 "den selv, og registrér det.");
    case Meddelelsestilstand::afsendt:
      return maerke(Tone::god, "Afsendt") +
             tekst(" " + tidspunkt_ord(m.afsendt.value_or(m.oprettet)));
    case Meddelelsestilstand::afvist:
      return maerke(Tone::fejl, "Afvist") +
             tekst(" Ret adressen, og send igen, eller aflevér den selv." + fejl);
    case Meddelelsestilstand::returneret:
      return maerke(Tone::fejl, "Kom retur") +
             tekst(" Ret adressen, og send igen, eller aflevér den selv." + fejl);
    case Meddelelsestilstand::opgivet:
      return maerke(Tone::fejl, "Opgivet") +
             tekst(" Mailen kunne ikke sendes. Prøv igen, eller aflevér den selv." + fejl);
  }
  return {};
}

Html handlinger(const Henvendelse& h) {
  Html ud;
  const auto en = [&](std::string_view etiket, Hoeringshandling handling, Knapslags slags) {
    ud += knaplink(etiket, sti(h, handling), slags,
                   {{"aria-label", std::string(etiket) + ": " + h.navn}});
  };
  if (efter(h.tilstand, Henvendelseshandling::laeg_i_post))
    en("Send", Hoeringshandling::send, Knapslags::hoved);
  if (efter(h.tilstand, Henvendelseshandling::laeg_rykker_i_post))
    en("Ryk", Hoeringshandling::ryk, Knapslags::hoved);
  if (er_faerdig(h.tilstand)) return ud;
  en("Afleveret selv", Hoeringshandling::afleveret, Knapslags::anden);
  en("Ret mailadresse", Hoeringshandling::adresse, Knapslags::anden);
  en("Svar på papir", Hoeringshandling::papirsvar, Knapslags::anden);
  if (h.part == Part::medarbejderside) en("Giv videre", Hoeringshandling::videre, Knapslags::anden);
  return ud;
}

Html bilagsliste(const std::vector<Bilag>& bilag) {
  Html ud;
  for (const Bilag& b : bilag) ud += el("li", {}, link(b.navn, "/bilag/" + std::to_string(b.id)));
  return ud.tom() ? Html() : p("Bilag:") + el("ul", {}, ud);
}

Html svar(const HoeringsSide& s, const sager::Henvendelsesvisning& hv) {
  if (!hv.svar) return {};
  std::vector<std::pair<std::string, Html>> linjer;
  linjer.emplace_back("Svaret af", tekst(hv.svar->navn + ", " + paa_dansk(hv.svar->dag) +
                                         (hv.svar->paa_papir ? ", på papir" : "")));
  for (const auto& [hvad, v] :
       dokumenter::svarlinjer(s.visning.grundlag, hv.henvendelse.part, *hv.svar))
    linjer.emplace_back(hvad, tekst(v));
  return el("h3", {}, "Svaret") + oplysninger(linjer);
}

Html henvendelse(const Ramme& ramme, const HoeringsSide& s, const sager::Henvendelsesvisning& hv) {
  const Henvendelse& h = hv.henvendelse;
  std::vector<std::pair<std::string, Html>> linjer{
      {"Hvem", tekst(part_ord(h) + (h.organisation.empty() ? "" : ", " + h.organisation))},
      {"Mailadresse", tekst(h.email.empty() ? "Mangler" : h.email)},
      {"Tilstand", tilstand_maerke(h.tilstand)},
      {"Mail", poststatus(hv)}};
  if (h.sendt) linjer.emplace_back("Afsendt", tekst(tidspunkt_ord(*h.sendt)));
  if (h.rykket) linjer.emplace_back("Rykket", tekst(tidspunkt_ord(*h.rykket)));
  if (h.svarfrist)
    linjer.emplace_back("Svar senest",
                        er_overskredet(h, s.i_dag)
                            ? maerke(Tone::advarsel, paa_dansk(*h.svarfrist) + ", er overskredet")
                            : tekst(paa_dansk(*h.svarfrist)));
  if (!h.grund.empty()) linjer.emplace_back("Hvorfor", tekst(h.grund));
  return afsnit(
      "henvendelse-" + std::to_string(h.id.vaerdi), h.navn,
      oplysninger(linjer) + svar(s, hv) + bilagsliste(hv.bilag) + meddelelsesliste(hv.post) +
          (ramme.maa_skrive ? el("div", {{"class", "handlinger d-print-none"}}, handlinger(h))
                            : Html()));
}

Html resultat(const sager::Hoeringssagsvisning& v) {
  if (v.resultat)
    return besked_boks(Tone::god, "Alle har svaret",
                       p("Det står på jobordren fra den " + paa_dansk(v.resultat->dato) +
                         " og tæller med, næste gang nogen placeres."));
  if (v.tilstand == Hoeringstilstand::besvaret && v.sag.jobordre)
    return besked_boks(Tone::advarsel, "Drøftelsen har ikke fundet sted",
                       p("Mindst én svarede, at det ikke er drøftet, og så er der ingen erklæring. "
                         "Hold mødet, og opret en ny høring."));
  return {};
}

Html grundlag(const Hoeringsgrundlag& g) {
  std::vector<std::pair<std::string, Html>> linjer;
  for (const auto& [n, v] : dokumenter::opgavelinjer(g)) linjer.emplace_back(n, tekst(v));
  if (g.forhold)
    for (const auto& [n, v] : dokumenter::forholdslinjer(*g.forhold))
      linjer.emplace_back(n, tekst(v));
  return oplysninger(linjer) + (g.forhold ? p(dokumenter::forholdssaetning(*g.forhold)) : Html());
}

Html frosne_trin(const std::vector<Hoeringstrin>& alle) {
  Html ud;
  for (const auto& t : alle)
    ud += el("li", {},
             niveau_ord(t.niveau) + (t.navn.empty() ? "" : ", " + t.navn) + ": " + t.hvorfor +
                 (t.hjemmel.empty() ? "" : " (" + t.hjemmel + ")"));
  return el("ol", {}, ud);
}

std::string hvem(const Hoeringssagsoversigt& o) {
  std::string ud;
  for (const auto& h : o.henvendelser) {
    if (h.tilstand == T::givet_videre) continue;
    ud += (ud.empty() ? "" : ", ") + h.navn + " (" + henvendelsestilstand_ord(h.tilstand) + ")";
  }
  return ud;
}

Html filtre(const HoeringslisteSide& s) {
  Formular f;
  for (const auto& [n, v] : s.parametre) f.vaerdier.add(n, v);
  return el("form",
            {{"method", "get"},
             {"action", "/hoeringer"},
             {"class", "filtre"},
             {"aria-label", "Filtrér høringer"}},
            feltraekke({tekstfelt(f, {.navn = "q",
                                      .etiket = "Navn, arbejdssted eller jobordre",
                                      .valgfri = true,
                                      .bredde = "mellem"}),
                        vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .bredde = "kort"},
                                valg_af<Hoeringstilstand>(hoeringstilstand_ord), "Alle"),
                        afkrydsning(f, {.navn = "overskredet", .etiket = "Kun overskredne"}),
                        knap("Vis", Knapslags::anden)}));
}

}  // namespace

std::string hoeringstilstand_ord(Hoeringstilstand t) {
  return t == Hoeringstilstand::aaben      ? "Åben"
         : t == Hoeringstilstand::besvaret ? "Besvaret"
                                           : "Lukket";
}

Html hoeringstilstand_maerke(Hoeringstilstand t) {
  return maerke(t == Hoeringstilstand::besvaret ? Tone::god
                : t == Hoeringstilstand::aaben  ? Tone::viden
                                                : Tone::rolig,
                hoeringstilstand_ord(t));
}

std::string henvendelsestilstand_ord(T t) {
  switch (t) {
    case T::klargjort:
      return "Ikke sendt";
    case T::sendt:
      return "Sendt";
    case T::rykket:
      return "Rykket";
    case T::besvaret:
      return "Besvaret";
    case T::givet_videre:
      return "Givet videre";
    case T::lukket:
      return "Lukket";
  }
  return {};
}

Webside vis_hoeringer(const HoeringslisteSide& s) {
  Webside side;
  side.titel = antal_ord(s.liste.i_alt, "høring", "høringer");
  side.menu = Menupunkt::hoeringer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {"Høringer", ""}};
  side.indhold = filtre(s);
  if (s.liste.raekker.empty()) {
    side.indhold +=
        tom_liste("Ingen høringer passer på filteret.", p(link("Vis alle", "/hoeringer"),
                                                          ". En ny begynder på jobordrens "
                                                          "side."));
    return side;
  }
  Tabel t{"Høringer",
          {{"Sag"}, {"Arbejdssted"}, {"Jobordre"}, {"Hvem", Kolonneslags::bryd}, {"Tilstand"}},
          {}};
  for (const auto& o : s.liste.raekker)
    t.raekker.push_back(
        {{link((o.sag.art == Hoeringsart::hoering ? "Høring " : "Orientering ") +
                   std::to_string(o.sag.id.vaerdi),
               sti(o.sag.id)),
          tekst(o.arbejdssted), tekst(o.jobordrenummer.empty() ? "Ansøgning" : o.jobordrenummer),
          tekst(hvem(o)), hoeringstilstand_maerke(hoeringstilstand(o.henvendelser))}});
  side.indhold += tabel(t);
  side.indhold += el("div", {{"class", "tabelfod d-print-none"}},
                     link("Hent listen som CSV", adresse("/hoeringer.csv", s.parametre)));
  side.indhold += sideskift("/hoeringer", s.parametre, s.side, s.sider);
  return side;
}

Webside vis_hoering(const Ramme& ramme, const HoeringsSide& s) {
  const auto& v = s.visning;
  Webside side;
  side.titel = (v.sag.art == Hoeringsart::hoering ? "Høring " : "Orientering ") +
               std::to_string(v.sag.id.vaerdi) + ": " + v.grundlag.arbejdssted;
  side.menu = Menupunkt::hoeringer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {"Høringer", "/hoeringer"}, {side.titel, ""}};
  Html knapper = knaplink("Papiret som PDF", sti(v.sag.id) + "/papir.pdf");
  if (!v.grundlag.jobordre.empty())
    knapper += knaplink("Til jobordren", "/jobordrer/" + v.grundlag.jobordre);
  if (v.sag.ansoegning)
    knapper +=
        knaplink("Til ansøgningen", "/dispensationer/" + std::to_string(v.sag.ansoegning->vaerdi));
  if (ramme.maa_skrive && v.tilstand == Hoeringstilstand::aaben)
    knapper += knaplink("Luk", sti(v.sag.id) + "/luk");
  side.indhold = el("div", {{"class", "handlinger d-print-none"}}, knapper) + resultat(v) +
                 p("Tilstand: ", hoeringstilstand_maerke(v.tilstand));
  for (const auto& hv : v.henvendelser) side.indhold += henvendelse(ramme, s, hv);
  side.indhold += afsnit("grundlag", "Det, der bliver vist", grundlag(v.grundlag));
  side.indhold += afsnit("raekkefoelge", "Hvem der skal spørges",
                         frosne_trin(v.grundlag.raekkefoelge) + p("Reglen: " + v.grundlag.hjemmel));
  side.indhold += vis_historie(s.historie);
  return side;
}

Html raekkefoelge(const Hoeringsvalg& valg) {
  Html ud;
  for (const auto& l : valg.led) {
    const auto hjemmel = kontrakt::hjemmelstekst(l.fund);
    ud += el("li", {},
             niveau_ord(l.niveau) + (l.navn.empty() ? "" : ", " + l.navn) + ": " +
                 kontrakt::saetning(l.fund) + (hjemmel.empty() ? "" : " (" + hjemmel + ")"));
  }
  return ud.tom() ? p(kontrakt::saetning(valg.fund)) : el("ol", {}, ud);
}

Html hoeringskort(const Ramme& ramme, const std::string& nummer, const Hoeringsvalg& valg,
                  const std::vector<Hoeringssagsoversigt>& sager) {
  Html ud;
  bool aaben = false;
  for (const auto& o : sager) {
    const auto t = hoeringstilstand(o.henvendelser);
    aaben |= t == Hoeringstilstand::aaben;
    ud += el("li", {},
             link((o.sag.art == Hoeringsart::hoering ? "Høring " : "Orientering ") +
                      std::to_string(o.sag.id.vaerdi),
                  sti(o.sag.id)),
             ": " + hvem(o) + " ", hoeringstilstand_maerke(t));
  }
  if (!ud.tom()) ud = el("ul", {}, ud);
  ud += foldet(valg.art == Hoeringsart::hoering ? "Hvem skal høres?" : "Hvem skal orienteres?",
               raekkefoelge(valg));
  const auto* led = valg.naeste_led();
  if (ramme.maa_skrive && !aaben && led != nullptr && led->repraesentant)
    ud += p(knaplink((valg.art == Hoeringsart::hoering ? "Send høring til " : "Orientér ") +
                         led->navn + " (" + niveau_ord(led->niveau) + ")",
                     "/jobordrer/" + nummer + "/hoering/ny"));
  return ud;
}

}  // namespace nytte::web
