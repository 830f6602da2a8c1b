#include "web/sider/jobordre_visning.hpp"

#include "web/sider/annuller_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/jobordre_projekt.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(const Jobordre& j) { return "/jobordrer/" + j.nummer; }

std::string vaerdi(const Parametre& p, std::string_view navn) {
  for (const auto& [n, v] : p)
    if (n == navn) return v;
  return {};
}

Html filtre(const JobordrelisteSide& s) {
  Formular f;
  for (const auto& [n, v] : s.parametre) f.vaerdier.add(n, v);
  const std::vector<Valg> status{
      {"aaben", "Åbne"}, {"lukket", "Lukkede"}, {"annulleret", "Annullerede"}, {"alle", "Alle"}};
  return el("form",
            {{"method", "get"},
             {"action", "/jobordrer"},
             {"class", "filtre"},
             {"aria-label", "Filtrér jobordrer"}},
            feltraekke({tekstfelt(f, {.navn = "q",
                                      .etiket = "Stilling, nummer eller arbejdssted",
                                      .valgfri = true,
                                      .bredde = "mellem"}),
                        vaelger(f, {.navn = "type", .etiket = "Type", .bredde = "mellem"},
                                valg_af<Jobordretype>(jobordretype_ord), "Alle"),
                        vaelger(f, {.navn = "status", .etiket = "Status", .bredde = "kort"}, status,
                                "Alle"),
                        afkrydsning(f, {.navn = "ledige", .etiket = "Kun med ledig plads"}),
                        knap("Vis", Knapslags::anden)}),
            // The order of the list outlives a new filter.
            skjult("sorter", vaerdi(s.parametre, "sorter")),
            skjult("retning", vaerdi(s.parametre, "retning")));
}

Html handling(const Ramme& ramme, const Jobordreoversigt& l) {
  if (!ramme.maa_placere) return {};
  if (l.pladstal.ledige <= 0 || l.jobordre.status != Jobordrestatus::aaben) return {};
  return knaplink("Placér", sti(l.jobordre) + "/placer", Knapslags::anden,
                  {{"class", "button button-secondary button-lille"},
                   {"aria-label", "Placér borger på " + l.jobordre.nummer}});
}

// All are nytteindsats: in the list only what tells them apart.
std::string kort_type(Jobordretype t) {
  const std::string hele = jobordretype_ord(t);
  const auto komma = hele.find(", ");
  return komma == std::string::npos ? hele : hele.substr(komma + 2);
}

Html oversigt(const Ramme& ramme, const JobordrelisteSide& s) {
  Tabel t{"Jobordrer", jobordrekolonner(), {}};
  for (const Jobordreoversigt& l : s.liste.raekker) {
    const Jobordre& j = l.jobordre;
    const Html status = j.status == Jobordrestatus::aaben && s.i_dag <= j.til
                            ? Html()
                            : samlet(" ", jobordrestatus_maerke(j, s.i_dag));
    t.raekker.push_back(
        {{samlet(link(j.nummer, sti(j)), status), tekst(j.stilling), tekst(kort_type(j.type)),
          tekst(tal_ord(l.pladstal.placerede)), tekst(tal_ord(l.pladstal.henviste)),
          tekst(tal_ord(l.pladstal.ledige)), tekst(kort_dato(j.fra) + " – " + kort_dato(j.til)),
          link(l.arbejdssted, "/arbejdssteder/" + j.p_nummer.tekst()), handling(ramme, l)}});
  }
  return tabel(t, &s.sortering);
}

Html placerede(const JobordreSide& s) {
  if (s.visning.placeringer.empty())
    return tom_liste("Ingen er placeret eller henvist endnu.", Html());
  Tabel t{"Placeringer på jobordren",
          {{"Borger"}, {"Periode"}, {"Timer om ugen"}, {"Status"}, {"Årsag"}},
          {}};
  for (const sager::PlaceretPerson& l : s.visning.placeringer) {
    const Placering& p = l.placering;
    const Html hvem = l.navn.empty() || !p.borger
                          ? tekst("Borger i en anden kommune")
                          : link(l.navn, "/borgere/" + std::to_string(p.borger->vaerdi));
    t.raekker.push_back({{hvem, tekst(periode_ord(p.fra, p.til)), tekst(p.ugentlig_tid.paa_dansk()),
                          tilstand_maerke(tilstand(p, s.i_dag)), tekst(aarsag_ord(p.aarsag))}});
  }
  return tabel(t);
}

std::string dato_eller_streg(const std::optional<Dato>& d) { return d ? paa_dansk(*d) : "–"; }

Html hoeringer(const Ramme& ramme, const JobordreSide& s) {
  if (s.visning.hoeringer.empty()) return {};
  Tabel t{"Høring, orientering og erklæringer",
          {{"Hvad"},
           {"Dato"},
           {"Hvem"},
           {"Arbejdsgiverens erklæring"},
           {"Medarbejdernes erklæring"},
           {"Handlinger", Kolonneslags::tekst, "", true}},
          {}};
  for (const Hoering& h : s.visning.hoeringer)
    t.raekker.push_back(
        {{tekst(h.art == Hoeringsart::hoering ? "Høring" : "Orientering"), tekst(paa_dansk(h.dato)),
          tekst(h.navn + (h.niveau ? " (" + niveau_ord(*h.niveau) + ")" : "")),
          tekst(dato_eller_streg(h.arbejdsgiver_erklaering)),
          tekst(dato_eller_streg(h.medarbejder_erklaering)),
          ramme.maa_skrive ? annuller_hoering_link(s.visning.jobordre.nummer, h) : Html()}});
  return tabel(t);
}

Html hoeringsformular(const Ramme& ramme, const JobordreSide& s) {
  const Formular& f = s.hoering;
  Html felter =
      radioknapper(
          f, {.navn = "art", .etiket = "Hvad er der sket?"},
          {{"hoering", "Høring",
            "Repræsentanten er hørt, før placeringen begynder (krav til og med 2024, og stadig for "
            "borgere omfattet af særloven om Ukraine)."},
           {"orientering", "Orientering", "Repræsentanten er orienteret (krav fra 2025)."}}) +
      feltraekke(
          {vaelger(f, {.navn = "niveau", .etiket = "Hvem", .bredde = "mellem"},
                   valg_af<Niveau>(niveau_ord), "Vælg"),
           tekstfelt(f, {.navn = "navn", .etiket = "Repræsentantens navn", .bredde = "mellem"}),
           datofelt(f, {.navn = "dato", .etiket = "Dato"})}) +
      feltraekke({datofelt(f, {.navn = "arbejdsgiver_erklaering",
                               .etiket = "Arbejdsgiverens erklæring",
                               .valgfri = true}),
                  datofelt(f, {.navn = "medarbejder_erklaering",
                               .etiket = "Medarbejdernes erklæring",
                               .valgfri = true})}) +
      radioknapper(f, {.navn = "enig", .etiket = "Er repræsentanten enig?"},
                   {{"ja", "Ja"}, {"nej", "Nej"}, {"", "Ikke oplyst"}}) +
      tekstomraade(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}, 3) +
      knapraekke({knap("Gem")});
  return formular(f, sti(s.visning.jobordre) + "/hoeringer", ramme.csrf, felter);
}

std::string ja_nej(const std::optional<bool>& b) {
  return !b ? "Ikke vurderet" : *b ? "Ja" : "Nej";
}

Html opgavevurdering(const OpgaveFakta& o) {
  return oplysninger(
      {{"Ligger ud over det normerede niveau", tekst(ja_nej(o.ud_over_normeret_niveau))},
       {"Konkurrenceforvridende", tekst(ja_nej(o.konkurrenceforvridende))},
       {"Del af kommunens serviceniveau", tekst(ja_nej(o.indgaar_i_serviceniveau))},
       {"Service for en borger", tekst(ja_nej(o.service_for_borger))},
       {"Borgeren har dokumenteret behovet", tekst(ja_nej(o.borgers_dokumentation))}});
}

Html opgavefelter(const Formular& f) {
  const std::vector<Valg> svar{{"ja", "Ja"}, {"nej", "Nej"}, {"", "Ikke vurderet endnu"}};
  return feltgruppe(
      "Vurdering af opgaven",
      radioknapper(f,
                   {.navn = "ud_over_normeret_niveau",
                    .etiket = "Ligger opgaven ud over det normerede niveau?"},
                   svar) +
          radioknapper(
              f, {.navn = "konkurrenceforvridende", .etiket = "Er den konkurrenceforvridende?"},
              svar) +
          radioknapper(f,
                       {.navn = "indgaar_i_serviceniveau",
                        .etiket = "Indgår den i kommunens serviceniveau over for borgerne?"},
                       svar) +
          radioknapper(
              f, {.navn = "service_for_borger", .etiket = "Er det en serviceopgave for en borger?"},
              svar) +
          radioknapper(f,
                       {.navn = "borgers_dokumentation",
                        .etiket = "Har borgeren dokumenteret, at han ikke selv kan?"},
                       svar),
      "Det, kun et menneske kan vurdere. Reglerne ser efter, at der er taget stilling. Er der "
      "valgt "
      "opgaver i kataloget, læses deres vurderinger i stedet for disse svar.");
}

// Where the places are, and what the form completes.
Html stedfelt(const JobordreformularSide& s) {
  const Formular& f = s.formular;
  Html sted = s.arbejdssteder.empty() ? skjult("p_nummer", f.vaerdi("p_nummer")) +
                                            p(el("strong", {}, "Arbejdssted: "), s.arbejdssted)
                                      : vaelger(f, {.navn = "p_nummer", .etiket = "Arbejdssted"},
                                                s.arbejdssteder, "Vælg arbejdssted");
  // What the form completes: a draft from VITAS.
  if (!s.jobordre && !f.vaerdi("vitas").empty())
    sted += skjult("vitas", f.vaerdi("vitas")) +
            skjult("vitas_version", f.vaerdi("vitas_version")) +
            p("Jobordren udfyldes fra ", link("udkastet fra VITAS", "/vitas/" + f.vaerdi("vitas")),
              ".");
  return sted;
}

}  // namespace

const std::vector<Kolonne>& jobordrekolonner() {
  static const std::vector<Kolonne> kolonner{{"Nr.", Kolonneslags::tekst, "nummer"},
                                             {"Stilling", Kolonneslags::tekst, "stilling"},
                                             {"Type", Kolonneslags::tekst, "type"},
                                             {"Placerede", Kolonneslags::tal, "placerede"},
                                             {"Henviste", Kolonneslags::tal, "henviste"},
                                             {"Ledige", Kolonneslags::tal, "ledige"},
                                             {"Periode", Kolonneslags::tekst, "fra"},
                                             {"Arbejdssted", Kolonneslags::tekst, "arbejdssted"},
                                             {"Placér", Kolonneslags::tekst, "", true}};
  return kolonner;
}

Webside vis_jobordrer(const Ramme& ramme, const JobordrelisteSide& s) {
  Webside side;
  side.titel = s.med_ledige == 0
                   ? "Ingen jobordre har ledige pladser"
                   : antal_ord(s.med_ledige, "jobordre", "jobordrer") + " med ledige pladser";
  side.menu = Menupunkt::jobordrer;
  if (ramme.maa_skrive)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Opret jobordre", "/jobordrer/ny", Knapslags::hoved,
                               {{"data-hovedhandling", true}}),
                      knaplink("Høringer", "/hoeringer"));
  else
    side.indhold = p(link("Høringer", "/hoeringer"));
  side.indhold += filtre(s);
  if (s.liste.raekker.empty()) {
    side.indhold += tom_liste(
        "Ingen jobordrer passer på filteret.",
        p(link("Vis alle jobordrer", "/jobordrer?status=alle"),
          ramme.maa_skrive ? samlet(" eller ", link("opret en ny", "/jobordrer/ny")) : Html(),
          "."));
    return side;
  }
  side.indhold += oversigt(ramme, s);
  side.indhold +=
      el("div", {{"class", "tabelfod d-print-none"}},
         el("span", {}, antal_ord(s.liste.i_alt, "jobordre", "jobordrer") + " i alt"),
         link("Hent listen som CSV", adresse("/jobordrer.csv", med(s.parametre, "side", ""))));
  side.indhold += sideskift("/jobordrer", s.parametre, s.side, s.sider);
  return side;
}

Webside vis_jobordre(const Ramme& ramme, const JobordreSide& s) {
  const Jobordre& j = s.visning.jobordre;
  const bool aaben = j.status == Jobordrestatus::aaben;
  Webside side;
  side.titel = aaben ? antal_ord(s.visning.pladser.ledige, "ledig plads", "ledige pladser") +
                           " på " + j.nummer + ", " + j.stilling
                     : j.nummer + ", " + j.stilling + ", er " +
                           (j.status == Jobordrestatus::lukket ? "lukket" : "annulleret");
  side.menu = Menupunkt::jobordrer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {j.nummer, ""}};
  Html knapper;
  // Also on an order that is past its last day: registering late is judged by the law of that day.
  const bool sent = j.til < s.i_dag;
  if (aaben && ramme.maa_placere && (sent || s.visning.pladser.ledige > 0))
    knapper += knaplink("Placér borger", sti(j) + "/placer",
                        sent ? Knapslags::anden : Knapslags::hoved, {{"data-hovedhandling", true}});
  if (aaben && ramme.maa_skrive)
    knapper += knaplink("Ret", sti(j) + "/ret") + knaplink("Luk", sti(j) + "/luk");
  knapper += knaplink("Aftale", sti(j) + "/aftale");
  side.indhold = el("div", {{"class", "handlinger"}}, knapper);
  side.indhold += oplysninger(
      {{"Arbejdssted", link(s.visning.arbejdssted.navn, "/arbejdssteder/" + j.p_nummer.tekst())},
       {"Type", tekst(jobordretype_ord(j.type))},
       {"Periode", tekst(periode_ord(j.fra, j.til))},
       {"Pladser", tekst(tal_ord(j.pladser) + ": " + tal_ord(s.visning.pladser.placerede) +
                         " placeret, " + tal_ord(s.visning.pladser.henviste) + " henvist, " +
                         tal_ord(s.visning.pladser.ledige) + " ledig")},
       {"Timer om ugen, foreslået", tekst(j.ugentlig_tid.paa_dansk())},
       {"Faggruppe", tekst(j.faggruppe.empty() ? "Ikke angivet" : j.faggruppe)},
       {"Status", jobordrestatus_maerke(j, s.i_dag)}});
  if (j.ministeromraade)
    side.indhold += oplysninger({{"Ministerområde", tekst(*j.ministeromraade)}});
  side.indhold += s.projekt;
  side.indhold += afsnit("placeringer", "Placerede og henviste", placerede(s));
  side.indhold += afsnit("opgave", "Opgaven",
                         p(j.opgave.empty() ? "Opgaven er ikke beskrevet." : j.opgave) +
                             (s.opgaver.tom() ? opgavevurdering(j.vurdering) : s.opgaver));
  side.indhold += s.forudsaetninger;
  side.indhold += afsnit("kontakt", "Kontakt og stillingskoder", vis_registeroplysninger(j));
  const std::string overskrift =
      s.hoering_kraeves ? "Høring af medarbejderne" : "Orientering af medarbejderne";
  Html h = s.visning.hoeringer.empty()
               ? tom_liste(s.hoering_kraeves ? "Der er ikke registreret en høring."
                                             : "Der er ikke registreret en orientering.")
               : hoeringer(ramme, s);
  if (aaben && ramme.maa_skrive)
    h += foldet("Registrér en høring eller orientering, der er gennemført på papir",
                hoeringsformular(ramme, s), !s.hoering.fejl.tom());
  if (s.ukraine_hoeres)
    h = p("Er borgeren omfattet af særloven om fordrevne fra Ukraine, kræves der stadig en høring "
          "og begge erklæringer.") +
        h;
  side.indhold += afsnit("hoering", overskrift, s.hoeringskort + h);
  side.indhold += vis_historie(s.historie);
  return side;
}

Webside vis_jobordreformular(const Ramme& ramme, const JobordreformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.jobordre;
  Html felter =
      stedfelt(s) +
      vaelger(f, {.navn = "type", .etiket = "Jobordretype"},
              valg_af<Jobordretype>(jobordretype_ord), "Vælg type") +
      projektfelt(f, s.projekter) +
      tekstfelt(f, {.navn = "ministeromraade",
                    .etiket = "Ministerområde",
                    .hjaelp = "Kun for Nytteindsats, staten",
                    .valgfri = true}) +
      tekstfelt(f, {.navn = "stilling",
                    .etiket = "Stillingsbetegnelse",
                    .hjaelp = "Fx anlægsgartnerarbejder"}) +
      tekstfelt(
          f, {.navn = "faggruppe",
              .etiket = "Faggruppe",
              .hjaelp =
                  "Den faggruppe, opgaven hører til; dens repræsentant skal høres eller orienteres",
              .valgfri = true}) +
      tekstomraade(f,
                   {.navn = "opgave", .etiket = "Opgaven", .hjaelp = "Hvad skal borgeren lave?"}) +
      feltraekke({datofelt(f, {.navn = "fra", .etiket = "Første dag"}),
                  datofelt(f, {.navn = "til", .etiket = "Sidste dag"})}) +
      feltraekke({tekstfelt(f, {.navn = "pladser",
                                .etiket = "Antal pladser",
                                .bredde = "kort",
                                .inputmode = "numeric"}),
                  tekstfelt(f, {.navn = "ugentlig_tid",
                                .etiket = "Timer om ugen",
                                .hjaelp = "Foreslås, når nogen placeres",
                                .bredde = "kort"})}) +
      afkrydsning(
          f, {.navn = "saerligt_tilrettelagt", .etiket = "Særligt tilrettelagt nytteindsats"}) +
      vis_registerfelter(f) + s.opgaver + opgavefelter(f);
  if (!ny)
    felter +=
        skjult("version", std::to_string(s.jobordre->version)) +
        tekstomraade(
            f, {.navn = "grund", .etiket = "Hvorfor ændres den?", .hjaelp = "Står i historien."},
            2);
  felter += knapraekke(
      {knap(ny ? "Opret jobordre" : "Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
       knaplink("Fortryd", ny ? "/jobordrer" : sti(*s.jobordre), Knapslags::stille)});
  Webside side;
  side.titel = ny ? "Opret jobordre" : "Ret " + s.jobordre->nummer;
  side.menu = Menupunkt::jobordrer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {side.titel, ""}};
  side.indhold = formular(f, ny ? "/jobordrer/ny" : sti(*s.jobordre) + "/ret", ramme.csrf, felter);
  side.smal = true;
  return side;
}

Webside vis_luk_jobordre(const Ramme& ramme, const LukJobordreSide& s) {
  Html felter =
      p("Der kan ikke placeres flere på jobordren, når den er lukket. De " +
        tal_ord(s.tal.placerede) + " placerede og " + tal_ord(s.tal.henviste) +
        " henviste fortsætter som aftalt.") +
      skjult("version", std::to_string(s.jobordre.version)) +
      tekstomraade(
          s.formular,
          {.navn = "grund", .etiket = "Hvorfor lukkes den?", .hjaelp = "Står i historien."}, 3) +
      knapraekke({knap("Luk jobordren", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  s.tal.placerede + s.tal.henviste == 0
                      ? knap("Annullér, den er en fejl", Knapslags::anden,
                             {{"name", "handling"}, {"value", "annuller"}})
                      : Html(),
                  knaplink("Fortryd", sti(s.jobordre), Knapslags::stille)});
  Webside side;
  side.titel = "Luk " + s.jobordre.nummer + "?";
  side.manchet = s.jobordre.stilling + ".";
  side.menu = Menupunkt::jobordrer;
  side.krummer = {{"Jobordrer", "/jobordrer"}, {s.jobordre.nummer, sti(s.jobordre)}, {"Luk", ""}};
  side.indhold = formular(s.formular, sti(s.jobordre) + "/luk", ramme.csrf, felter);
  side.smal = true;
  return side;
}

}  // namespace nytte::web
