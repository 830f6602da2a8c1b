#include "web/sider/opgave_visning.hpp"

#include <algorithm>

#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::omraade_ord;

std::string stand_ord(Vurderingsstand s) {
  switch (s) {
    case Vurderingsstand::gaelder:
      return "Vurderet";
    case Vurderingsstand::udloebet:
      return "Udløbet";
    case Vurderingsstand::ikke_vurderet:
      break;
  }
  return "Ikke vurderet";
}

Html filtre(const OpgavelisteSide& s) {
  Formular f;
  for (const auto& [n, v] : s.parametre) f.vaerdier.add(n, v);
  return el("form",
            {{"method", "get"},
             {"action", "/opgaver"},
             {"class", "filtre"},
             {"aria-label", "Filtrér opgaver"}},
            feltraekke(
                {vaelger(f, {.navn = "omraade", .etiket = "Område", .bredde = "mellem"},
                         valg_af<Opgaveomraade>([](auto o) { return std::string(omraade_ord(o)); }),
                         "Alle"),
                 vaelger(f, {.navn = "stand", .etiket = "Vurdering", .bredde = "mellem"},
                         valg_af<Vurderingsstand>(stand_ord), "Alle"),
                 knap("Vis", Knapslags::anden)}));
}

Html oversigt(const OpgavelisteSide& s) {
  Tabel t{"Opgaver",
          {{"Opgave", Kolonneslags::bryd},
           {"Område"},
           {"Vurdering"},
           {"Med borgere"},
           {"Jobordrer", Kolonneslags::tal}},
          {}};
  for (const auto& l : s.viste) {
    const Html navn = samlet(link(l.opgave.navn, opgave_sti(l.opgave.id)),
                             l.opgave.aktiv ? Html() : maerke(Tone::rolig, "Bruges ikke mere"));
    const Html egne =
        l.egne_steder == 0
            ? Html()
            : samlet(" ", tekst("(" + antal_ord(l.egne_steder, "arbejdsplads", "arbejdspladser") +
                                " for sig)"));
    t.raekker.push_back(
        {{navn, tekst(omraade_ord(l.opgave.omraade)), stand_maerke(l.stand, l.vurdering) + egne,
          tekst(l.vurdering ? opgavesvar_ord(l.vurdering->borgerrettet) : "–"),
          tekst(tal_ord(l.jobordrer))}});
  }
  return tabel(t);
}

std::string hvor(const sager::Vurderingslinje& l) {
  if (!l.vurdering.p_nummer) return "Hele kommunen";
  return l.arbejdssted.empty() ? l.vurdering.p_nummer->tekst() : l.arbejdssted;
}

Html en_vurdering(const sager::Vurderingslinje& l) {
  const auto& v = l.vurdering;
  return oplysninger({{"Vurderet", tekst(paa_dansk(v.dato) + " af " + l.ansvarlig)},
                      {"Ses efter senest", tekst(paa_dansk(v.revideres))},
                      {"Bemandet til i dag", tekst(v.normeret_niveau)},
                      {"Kommunens serviceniveau", tekst(v.serviceniveau)},
                      {"Hvor ofte", tekst(v.hyppighed)},
                      {"Hvem gjorde det før", tekst(v.hvem_foer)},
                      {"Derfor fortrænger den ingen", tekst(v.begrundelse)},
                      {"I kontakt med borgere", tekst(opgavesvar_ord(v.borgerrettet))}}) +
         vis_opgavesvar(v.svar);
}

Html vurderingsliste(const Ramme& ramme, const sager::Opgavevisning& s) {
  Tabel t{"Alle vurderinger",
          {{"Hvor", Kolonneslags::bryd},
           {"Fra"},
           {"Ses efter senest"},
           {"Ansvarlig"},
           {"Tilstand"},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& l : s.vurderinger) {
    const auto& v = l.vurdering;
    const Html tilstand = v.annulleret ? maerke(Tone::rolig, "Annulleret")
                          : l.gaelder  ? maerke(Tone::god, "Gælder")
                                       : maerke(Tone::rolig, "Gælder ikke mere");
    const Html handling =
        !ramme.maa_skrive || v.annulleret
            ? Html()
            : el("a",
                 {{"href", opgave_sti(s.opgave.id) + "/vurderinger/" + std::to_string(v.id.vaerdi) +
                               "/annuller"}},
                 "Annullér", skaermlaeser(" vurderingen fra " + paa_dansk(v.dato)));
    t.raekker.push_back({{tekst(hvor(l)), tekst(paa_dansk(v.dato)), tekst(paa_dansk(v.revideres)),
                          tekst(l.ansvarlig), tilstand, handling}});
  }
  return foldet("Alle vurderinger (" + std::to_string(s.vurderinger.size()) + ")", tabel(t));
}

Html bygger_paa(const sager::Opgavevisning& s) {
  if (s.jobordrer.empty()) return p("Ingen åbne jobordrer bruger opgaven.");
  Tabel t{"Jobordrer på opgaven",
          {{"Jobordre"}, {"Stilling"}, {"Arbejdssted"}, {"Periode"}, {"Vurderingen i dag"}},
          {}};
  for (const auto& [j, stand] : s.jobordrer)
    t.raekker.push_back(
        {{link(j.nummer, "/jobordrer/" + j.nummer), tekst(j.stilling),
          link(j.arbejdssted, "/arbejdssteder/" + j.p_nummer.tekst()),
          tekst(kort_dato(j.fra) + " – " + kort_dato(j.til)), stand_maerke(stand, std::nullopt)}});
  return tabel(t);
}

Html gaeldende(const sager::Opgavevisning& s) {
  Html ud;
  for (const auto& l : s.vurderinger)
    if (l.gaelder) ud += el("h3", {}, hvor(l)) + en_vurdering(l);
  return ud;
}

std::string sidetitel(const sager::Opgavevisning& s) {
  const bool et_sted = std::any_of(s.vurderinger.begin(), s.vurderinger.end(),
                                   [](const auto& l) { return l.gaelder; });
  if (et_sted) return s.opgave.navn + " er vurderet";
  return s.opgave.navn +
         (s.stand == Vurderingsstand::udloebet ? " skal vurderes igen" : " mangler en vurdering");
}

std::vector<Valg> svarvalg() { return {{"ja", "Ja"}, {"nej", "Nej"}, {"", "Ikke vurderet endnu"}}; }

Html svarfelter(const Formular& f) {
  const auto valg = svarvalg();
  return feltgruppe(
      "Det, reglerne ser efter",
      radioknapper(f,
                   {.navn = "ud_over_normeret_niveau",
                    .etiket = "Ligger opgaven ud over det normerede niveau?"},
                   valg) +
          radioknapper(
              f, {.navn = "konkurrenceforvridende", .etiket = "Er den konkurrenceforvridende?"},
              valg) +
          radioknapper(f,
                       {.navn = "indgaar_i_serviceniveau",
                        .etiket = "Indgår den i kommunens serviceniveau over for borgerne?",
                        .hjaelp = "Servicelovens § 83; fra 1. juli 2025 også ældreloven"},
                       valg) +
          radioknapper(
              f, {.navn = "service_for_borger", .etiket = "Er det en serviceopgave for en borger?"},
              valg) +
          radioknapper(f,
                       {.navn = "borgers_dokumentation",
                        .etiket = "Er det dokumenteret, at borgeren ikke selv kan?",
                        .hjaelp = "Kun hvis det er en serviceopgave for en borger"},
                       valg),
      "Et svar, der står åbent, betyder, at opgaven ikke er vurderet på det punkt.");
}

Html tekstfelter(const Formular& f) {
  return tekstomraade(
             f, {.navn = "normeret_niveau", .etiket = "Hvad er arbejdspladsen bemandet til i dag?"},
             3) +
         tekstomraade(f, {.navn = "serviceniveau", .etiket = "Hvad er kommunens serviceniveau?"},
                      3) +
         tekstomraade(f, {.navn = "hyppighed", .etiket = "Hvor ofte skal opgaven løses?"}, 2) +
         tekstomraade(f, {.navn = "hvem_foer", .etiket = "Hvem gjorde det før, og hvornår?"}, 2) +
         tekstomraade(f, {.navn = "begrundelse", .etiket = "Hvorfor fortrænger den ingen?"}, 3) +
         radioknapper(f, {.navn = "borgerrettet", .etiket = "Løses opgaven i kontakt med borgere?"},
                      {{"ja", "Ja"}, {"nej", "Nej"}});
}

}  // namespace

std::string opgavesvar_ord(const std::optional<bool>& b) {
  return !b ? "Ikke vurderet" : *b ? "Ja" : "Nej";
}

Html vis_opgavesvar(const OpgaveFakta& o) {
  return oplysninger(
      {{"Ligger ud over det normerede niveau", tekst(opgavesvar_ord(o.ud_over_normeret_niveau))},
       {"Konkurrenceforvridende", tekst(opgavesvar_ord(o.konkurrenceforvridende))},
       {"Del af kommunens serviceniveau", tekst(opgavesvar_ord(o.indgaar_i_serviceniveau))},
       {"Service for en borger", tekst(opgavesvar_ord(o.service_for_borger))},
       {"Borgeren har dokumenteret behovet", tekst(opgavesvar_ord(o.borgers_dokumentation))}});
}

std::string opgave_sti(OpgaveId id) { return "/opgaver/" + std::to_string(id.vaerdi); }

Html stand_maerke(Vurderingsstand s, const std::optional<Opgavevurdering>& v) {
  switch (s) {
    case Vurderingsstand::gaelder:
      return maerke(Tone::god, v ? "Vurderet til " + kort_dato(v->revideres) : "Vurderet");
    case Vurderingsstand::udloebet:
      return maerke(Tone::advarsel, v ? "Udløbet " + kort_dato(v->revideres) : "Udløbet");
    case Vurderingsstand::ikke_vurderet:
      break;
  }
  return maerke(Tone::advarsel, "Ikke vurderet");
}

Webside vis_opgaver(const Ramme& ramme, const OpgavelisteSide& s) {
  Webside ud;
  const auto& k = s.katalog;
  ud.titel = k.linjer.empty() ? "Der er ingen opgaver i kataloget"
             : k.mangler == 0
                 ? "Alle opgaver i kataloget er vurderet"
                 : antal_ord(k.mangler, "opgave mangler", "opgaver mangler") + " en vurdering";
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", ""}};
  Html knapper;
  if (ramme.maa_skrive)
    knapper += knaplink("Ny opgave", "/opgaver/ny",
                        k.linjer.empty() ? Knapslags::anden : Knapslags::hoved);
  knapper += knaplink("Områdeaftaler", "/opgaver/aftaler");
  ud.indhold = el("div", {{"class", "handlinger"}}, knapper);
  if (k.linjer.empty()) {
    const Html eksempler =
        !ramme.maa_skrive
            ? p("En virksomhedskonsulent kan hente eksempler at begynde med.")
            : formular({}, "/opgaver/eksempler", ramme.csrf,
                       p("Begynd med eksempler fra andre kommuner. De er ikke vurderet: om en "
                         "opgave ligger ud over jeres niveau, ved kun I.") +
                           knapraekke({knap("Hent eksempler")}));
    ud.indhold += tom_liste("Kataloget er tomt.", eksempler);
    return ud;
  }
  ud.indhold += filtre(s);
  if (s.viste.empty()) {
    ud.indhold += tom_liste("Ingen opgaver passer på filteret.", link("Vis alle", "/opgaver"));
    return ud;
  }
  ud.indhold +=
      oversigt(s) +
      el("div", {{"class", "tabelfod d-print-none"}},
         el("span", {}, antal_ord(static_cast<std::int64_t>(s.viste.size()), "opgave", "opgaver")),
         link("Hent listen som CSV", adresse("/opgaver.csv", s.parametre)),
         link("Excel", adresse("/opgaver.xlsx", s.parametre)));
  return ud;
}

Webside vis_opgaveside(const Ramme& ramme, const sager::Opgavevisning& s) {
  Webside ud;
  ud.titel = sidetitel(s);
  ud.manchet = s.opgave.beskrivelse;
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {s.opgave.navn, ""}};
  if (ramme.maa_skrive)
    ud.indhold = el("div", {{"class", "handlinger"}},
                    knaplink("Vurdér opgaven", opgave_sti(s.opgave.id) + "/vurder",
                             Knapslags::hoved, {{"data-hovedhandling", true}}),
                    knaplink("Ret", opgave_sti(s.opgave.id) + "/ret"));
  ud.indhold += oplysninger(
      {{"Område", tekst(omraade_ord(s.opgave.omraade))},
       {"Bruges", s.opgave.aktiv ? tekst("Ja") : maerke(Tone::rolig, "Ikke til nye jobordrer")}});
  const auto antal = static_cast<std::int64_t>(s.jobordrer.size());
  if (antal > 0 && s.stand == Vurderingsstand::udloebet)
    ud.indhold +=
        besked_boks(Tone::advarsel, "Vurderingen er udløbet",
                    p(antal_ord(antal, "jobordre bygger", "jobordrer bygger") +
                      " på den. Ingen kan placeres på dem, før opgaven er vurderet igen, medmindre "
                      "arbejdspladsen har sin egen vurdering."));
  const Html nu = gaeldende(s);
  ud.indhold += afsnit("vurdering", "Vurderingen i dag",
                       nu.tom() ? tom_liste("Ingen vurdering gælder i dag.",
                                            p("Uden en vurdering er opgaven ikke vurderet, og "
                                              "jobordrer på den kan ikke bruges."))
                                : nu);
  if (!s.vurderinger.empty()) ud.indhold += vurderingsliste(ramme, s);
  ud.indhold +=
      afsnit("jobordrer",
             antal == 0 ? "Jobordrer"
                        : antal_ord(antal, "jobordre bygger", "jobordrer bygger") + " på den",
             bygger_paa(s));
  ud.indhold += vis_historie(s.historie);
  return ud;
}

Webside vis_opgaveformular(const Ramme& ramme, const OpgaveformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.opgave;
  Html felter =
      vaelger(f, {.navn = "omraade", .etiket = "Område", .bredde = "mellem"},
              valg_af<Opgaveomraade>([](auto o) { return std::string(omraade_ord(o)); }),
              "Vælg område") +
      tekstfelt(f,
                {.navn = "navn", .etiket = "Opgave", .hjaelp = "Kort, som den skal stå i lister"}) +
      tekstomraade(f, {.navn = "beskrivelse", .etiket = "Hvad går den ud på?", .valgfri = true}, 3);
  if (!ny)
    felter += skjult("version", std::to_string(s.opgave->version)) +
              afkrydsning(f, {.navn = "aktiv",
                              .etiket = "Kan bruges til nye jobordrer",
                              .hjaelp = "Jobordrer, der har den, beholder den"});
  felter += knapraekke(
      {knap(ny ? "Opret opgave" : "Gem"),
       knaplink("Fortryd", ny ? "/opgaver" : opgave_sti(s.opgave->id), Knapslags::stille)});
  Webside ud;
  ud.titel = ny ? "Ny opgave" : "Ret " + s.opgave->navn;
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {ud.titel, ""}};
  ud.indhold =
      formular(f, ny ? "/opgaver/ny" : opgave_sti(s.opgave->id) + "/ret", ramme.csrf, felter);
  ud.smal = true;
  return ud;
}

Webside vis_vurderingsformular(const Ramme& ramme, const VurderingsformularSide& s) {
  const Formular& f = s.formular;
  const auto& o = s.visning.opgave;
  Html felter;
  if (!s.visning.jobordrer.empty())
    felter += p(antal_ord(static_cast<std::int64_t>(s.visning.jobordrer.size()), "åben jobordre",
                          "åbne jobordrer") +
                " bygger på opgaven. De følger den nye vurdering; de afgørelser, der er truffet, "
                "står, som de er.");
  felter += vaelger(f,
                    {.navn = "p_nummer",
                     .etiket = "Hvor gælder vurderingen?",
                     .hjaelp = "En arbejdsplads med sin egen vurdering følger kun den"},
                    s.steder, "Hele kommunen") +
            tekstfelter(f) + svarfelter(f) +
            feltraekke({datofelt(f, {.navn = "dato", .etiket = "Vurderet og gælder fra"}),
                        datofelt(f, {.navn = "revideres", .etiket = "Ses efter senest"})}) +
            vaelger(f, {.navn = "ansvarlig", .etiket = "Ansvarlig", .bredde = "mellem"},
                    s.ansvarlige, "Vælg") +
            knapraekke({knap("Gem vurderingen", Knapslags::hoved, {{"data-hovedhandling", true}}),
                        knaplink("Fortryd", opgave_sti(o.id), Knapslags::stille)});
  Webside ud;
  ud.titel = "Vurdér " + o.navn;
  ud.manchet = "En ny vurdering afløser den gamle fra sin dag. Den gamle bliver stående.";
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {o.navn, opgave_sti(o.id)}, {"Vurdér", ""}};
  ud.indhold = formular(f, opgave_sti(o.id) + "/vurder", ramme.csrf, felter);
  ud.smal = true;
  return ud;
}

Webside vis_annuller_vurdering(const Ramme& ramme, const AnnullerVurderingSide& s) {
  const auto& o = s.visning.opgave;
  Webside ud;
  ud.titel = "Annullér vurderingen fra " + paa_dansk(s.linje.vurdering.dato) + "?";
  ud.manchet = o.navn + ", " + hvor(s.linje) + ".";
  ud.menu = Menupunkt::opgaver;
  ud.krummer = {{"Opgaver", "/opgaver"}, {o.navn, opgave_sti(o.id)}, {"Annullér", ""}};
  ud.indhold = formular(
      s.formular,
      opgave_sti(o.id) + "/vurderinger/" + std::to_string(s.linje.vurdering.id.vaerdi) +
          "/annuller",
      ramme.csrf,
      p("Kun hvis den er skrevet ind ved en fejl. Har noget ændret sig, så lav en ny vurdering. "
        "Afgørelser, der er truffet på den, står, som de er.") +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor annulleres den?"}, 3) +
          knapraekke({knap("Annullér vurderingen"),
                      knaplink("Fortryd", opgave_sti(o.id), Knapslags::stille)}));
  ud.smal = true;
  return ud;
}

}  // namespace nytte::web
