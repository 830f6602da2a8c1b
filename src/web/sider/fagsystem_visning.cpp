#include "web/sider/fagsystem_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(FagsystemimportId id) { return "/fagsystemer/" + std::to_string(id.vaerdi); }

std::string titel(const Fagsystemimport& i) {
  return fagsystemliste_ord(i.liste) + " fra " + fagsystem_navn(i.system);
}

Html gaelder(const Fagsystemimport& i) {
  return i.erstattet ? maerke(Tone::rolig, "Afløst af en nyere") : maerke(Tone::god, "Tæller med");
}

Html afvigelsestal(const Fagsystemimport& i) {
  if (i.raekker_med_afvigelse == 0) return maerke(Tone::god, "Ingen");
  return maerke(Tone::advarsel, tal_ord(i.raekker_med_afvigelse));
}

Html filfelt(const Formular& f) {
  const auto fejl = f.fejl_ved("fil");
  return el(
      "div",
      {{"class", fejl ? "form-group form-error" : "form-group"},
       {"data-felt", "fil"},
       {"data-etiket", "Fil"}},
      el("label", {{"class", "form-label"}, {"for", "fil"}}, "Fil"),
      el("span", {{"class", "form-hint"}, {"id", "fil-hint"}},
         "CSV eller Excel (.xlsx), som systemet giver den. Overskrifterne må stå i enhver "
         "rækkefølge."),
      fejl ? el("span", {{"class", "form-error-message"}, {"id", "fil-error"}},
                skaermlaeser("Fejl: "), *fejl)
           : Html(),
      tom_el("input", {{"type", "file"},
                       {"id", "fil"},
                       {"name", "fil"},
                       {"accept", ".csv,.txt,.xlsx"},
                       {"aria-invalid", fejl ? std::optional<std::string>("true") : std::nullopt},
                       {"aria-describedby", fejl ? "fil-hint fil-error" : "fil-hint"}}));
}

Html systemvalg(const Formular& f, const std::string& foran) {
  return feltraekke({vaelger(f, {.navn = foran + "system", .etiket = "System"},
                             valg_af<Fagsystem>(fagsystem_navn)),
                     vaelger(f, {.navn = foran + "liste", .etiket = "Hvad er det en liste over?"},
                             valg_af<Fagsystemliste>(fagsystemliste_ord))});
}

// What is wrong in the file, place by place: there may be hundreds.
Html filens_fejl(const std::vector<Fejlpost>& fejl) {
  if (fejl.empty()) return {};
  Tabel t{"Fejl i filen", {{"Hvor"}, {"Hvad", Kolonneslags::bryd}}, {}};
  for (const auto& f : fejl) t.raekker.push_back({{tekst(f.felt), tekst(besked(f))}});
  return besked_boks(
      Tone::fejl, antal_ord(static_cast<std::int64_t>(fejl.size()), "fejl i filen", "fejl i filen"),
      p("Intet er gemt. Ret filen eller sagen i systemet, og indlæs den igen.") + tabel(t));
}

Html indlaes(const Ramme& ramme, const Formular& f) {
  return afsnit("indlaes", "Indlæs en liste",
                p("Alle rækker bliver kontrolleret, og alle fejl vist på én gang. Er der en fejl, "
                  "bliver intet gemt. En nyere liste afløser den gamle, når der tælles.") +
                    formular(f, "/fagsystemer", ramme.csrf,
                             systemvalg(f, "") + filfelt(f) +
                                 knapraekke({knap("Indlæs listen", Knapslags::hoved,
                                                  {{"data-hovedhandling", true}})}),
                             {{"enctype", "multipart/form-data"}}));
}

Html formatvalg(const Formular& f, const std::string& foran) {
  return vaelger(f, {.navn = foran + "format", .etiket = "Filtype"},
                 {{"xlsx", "Excel (.xlsx)"}, {"csv", "CSV"}});
}

Html egne(const Ramme& ramme) {
  const Formular f;
  return afsnit(
      "egne", "Hent nyttes egne i systemets opstilling",
      p("Filen kan læses ind igen og sammenlignes række for række. Den indeholder CPR-numre, når "
        "det er placeringer, og det bliver noteret, at du har hentet den.") +
          formular(f, "/fagsystemer/egne", ramme.csrf,
                   systemvalg(f, "egne_") + formatvalg(f, "egne_") +
                       knapraekke({knap("Hent filen", Knapslags::anden)})));
}

Html importtabel(const std::vector<Fagsystemimport>& importer) {
  if (importer.empty())
    return tom_liste("Der er ikke læst en liste ind endnu.",
                     p("Hent en liste i KMD Opera, Schultz Fasit eller WorkBase, og indlæs den "
                       "nedenfor."));
  Tabel t{"Indlæste lister",
          {{"Liste"},
           {"Fil", Kolonneslags::bryd},
           {"Rækker", Kolonneslags::tal},
           {"Rækker at se på"},
           {"Tæller den med?"},
           {"Indlæst"},
           {"Af"}},
          {}};
  for (const auto& i : importer)
    t.raekker.push_back(
        {{link(titel(i), sti(i.id)), tekst(i.filnavn), tekst(tal_ord(i.raekker)), afvigelsestal(i),
          gaelder(i), tekst(tidspunkt_ord(i.tid)), tekst(i.bruger_navn)}});
  return tabel(t);
}

// --- one list

Parametre parametre(const sager::Listeoenske& o) {
  return {{"tilbud", o.tilbud ? std::string(navn(*o.tilbud)) : ""},
          {"afvigelse", o.afvigelse ? std::string(navn(*o.afvigelse)) : ""},
          {"vis", o.kun_afvigelser ? "afvigelser" : ""}};
}

Html filter(const FagsystemlisteSide& s) {
  Formular f;
  for (const auto& [navnet, vaerdi] : parametre(s.oenske))
    if (!vaerdi.empty()) f.foreslaa(navnet, vaerdi);
  return el("form", {{"method", "get"}, {"action", sti(s.visning.import.id)}, {"class", "filter"}},
            feltraekke({vaelger(f, {.navn = "vis", .etiket = "Rækker", .valgfri = true},
                                {{"afvigelser", "Kun dem at se på"}}, "Alle"),
                        vaelger(f, {.navn = "afvigelse", .etiket = "Hvad er der", .valgfri = true},
                                valg_af<Afvigelse>(afvigelse_ord), "Alt"),
                        vaelger(f, {.navn = "tilbud", .etiket = "Tilbud", .valgfri = true},
                                valg_af<Tilbud>(tilbud_ord), "Alle")}),
            knapraekke({knap("Vis", Knapslags::anden)}));
}

std::string periode(const std::optional<Dato>& fra, const std::optional<Dato>& til) {
  if (!fra) return "Ukendt";
  return kort_dato(*fra) + " – " + (til ? kort_dato(*til) : "uden slutdato");
}

Html fund(Fagsystem system, Afvigelser alle) {
  const auto forklaringer = sager::fagsystemport().forklar(system, alle);
  if (forklaringer.empty()) return maerke(Tone::god, "Som vejledningen siger");
  std::vector<Html> punkter;
  for (const auto& f : forklaringer)
    punkter.push_back(
        el("li", {}, maerke(Tone::advarsel, afvigelse_ord(f.afvigelse)), p(f.hvad + ". " + f.ret)));
  return el("ul", {{"class", "nobullet-list"}}, punkter);
}

template <class Raekketype>
std::string sted(const Raekketype& r) {
  std::string ud = r.virksomhed;
  if (r.p_nummer) ud += (ud.empty() ? "P-nummer " : ", P-nummer ") + r.p_nummer->tekst();
  return ud.empty() ? "Ukendt" : ud;
}

Html to_linjer(const std::string& foerst, const std::string& saa) {
  return saa.empty() ? tekst(foerst) : tekst(foerst) + tom_el("br", {}) + tekst(saa);
}

Html placeringer(const FagsystemlisteSide& s) {
  Tabel t{"Placeringer i listen",
          {{"Linje", Kolonneslags::tal},
           {"Borger", Kolonneslags::bryd},
           {"Type og sted", Kolonneslags::bryd},
           {"Periode og timer"},
           {"Hvad der ville være rigtigt", Kolonneslags::bryd}},
          {}};
  for (const auto& r : s.visning.placeringer.raekker)
    t.raekker.push_back({{tekst(tal_ord(r.linje)),
                          to_linjer(r.borger.empty() ? "Uden navn" : r.borger,
                                    r.cpr ? "født " + kort_dato(r.cpr->foedselsdato()) : ""),
                          to_linjer(r.tilbudstype, sted(r)),
                          to_linjer(periode(r.fra, r.til),
                                    r.ugentlig_tid ? r.ugentlig_tid->paa_dansk() : "Timer mangler"),
                          fund(s.visning.import.system, r.afvigelser)}});
  return tabel(t);
}

Html jobordrer(const FagsystemlisteSide& s) {
  Tabel t{"Jobordrer i listen",
          {{"Nummer"},
           {"Type", Kolonneslags::bryd},
           {"Stilling"},
           {"Arbejdssted", Kolonneslags::bryd},
           {"Periode"},
           {"Ledige", Kolonneslags::tal},
           {"Hvad der ville være rigtigt", Kolonneslags::bryd}},
          {}};
  for (const auto& r : s.visning.jobordrer.raekker)
    t.raekker.push_back({{tekst(r.nummer), tekst(r.tilbudstype), tekst(r.stilling), tekst(sted(r)),
                          tekst(periode(r.fra, r.til)), tekst(r.ledige ? tal_ord(*r.ledige) : ""),
                          fund(s.visning.import.system, r.afvigelser)}});
  return tabel(t);
}

Html kolonner(const std::vector<sager::Kolonneforstaaelse>& alle) {
  Tabel t{"Kolonner", {{"Kolonne"}, {"Overskrift i filen"}, {"Læst som"}}, {}};
  for (const auto& k : alle)
    t.raekker.push_back(
        {{tekst(k.bogstav), tekst(k.overskrift),
          k.felt ? tekst(listefelt_ord(*k.felt)) : maerke(Tone::rolig, "Kendes ikke, ikke læst")}});
  return foldet("Sådan blev kolonnerne forstået", tabel(t));
}

Html hent(const Ramme& ramme, const Fagsystemimport& i) {
  const Formular f;
  const auto advarsel =
      i.liste == Fagsystemliste::placeringer
          ? p("Filen indeholder CPR-numre, og det bliver noteret, at du har hentet den.")
          : Html();
  return afsnit(
      "hent", "Hent listen",
      advarsel + formular(f, sti(i.id) + "/hent", ramme.csrf,
                          formatvalg(f, "") + knapraekke({knap("Hent filen", Knapslags::anden)})));
}

Html oplyst(const Fagsystemimport& i) {
  return oplysninger({{"Fil", tekst(i.filnavn)},
                      {"Indlæst", tekst(tidspunkt_ord(i.tid) + " af " + i.bruger_navn)},
                      {"Rækker", tekst(tal_ord(i.raekker))},
                      {"Rækker at se på", afvigelsestal(i)},
                      {"Tæller den med?", gaelder(i)}});
}

}  // namespace

Webside vis_fagsystemer(const Ramme& ramme, const FagsystemerSide& s) {
  Webside ud;
  ud.titel = s.importer.empty() ? "Ingen lister fra fagsystemer endnu"
                                : antal_ord(static_cast<std::int64_t>(s.importer.size()),
                                            "liste fra et fagsystem", "lister fra fagsystemer");
  ud.manchet = "KMD Opera, Schultz Fasit og WorkBase: se, hvad der er tastet forkert";
  ud.menu = Menupunkt::fagsystemer;
  ud.krummer = {{"Fagsystemer", ""}};
  ud.indhold =
      filens_fejl(s.fejl) + importtabel(s.importer) + indlaes(ramme, s.formular) + egne(ramme);
  return ud;
}

Webside vis_fagsystemliste(const Ramme& ramme, const FagsystemlisteSide& s) {
  const auto& i = s.visning.import;
  const bool er_placeringer = i.liste == Fagsystemliste::placeringer;
  const auto i_alt = er_placeringer ? s.visning.placeringer.i_alt : s.visning.jobordrer.i_alt;
  Webside ud;
  ud.titel = titel(i);
  ud.manchet = i.raekker_med_afvigelse == 0
                   ? "Alle rækker er, som systemets vejledning siger"
                   : antal_ord(i.raekker_med_afvigelse, "række skal ses på", "rækker skal ses på");
  ud.menu = Menupunkt::fagsystemer;
  ud.krummer = {{"Fagsystemer", "/fagsystemer"}, {ud.titel, ""}};
  ud.indhold = oplyst(i);
  if (er_placeringer)
    ud.indhold += p(knaplink("Se, hvad der ser forkert registreret ud", sti(i.id) + "/fund"));
  ud.indhold += kolonner(s.visning.kolonner) + filter(s);
  ud.indhold += p(antal_ord(i_alt, "række", "rækker"));
  if (i_alt == 0)
    ud.indhold += tom_liste("Ingen rækker passer til det, du har valgt.");
  else
    ud.indhold += (er_placeringer ? placeringer(s) : jobordrer(s)) +
                  sideskift(sti(i.id), parametre(s.oenske), s.side, s.sider);
  ud.indhold += hent(ramme, i);
  return ud;
}

}  // namespace nytte::web
