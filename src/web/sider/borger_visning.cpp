#include "web/sider/borger_visning.hpp"

#include <algorithm>

#include "kontrakt/tekst.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/forudsaetning_visning.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/placering_visning.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

std::string sti(BorgerId b) { return "/borgere/" + std::to_string(b.vaerdi); }

Html soegefelt(const Ramme& ramme, const BorgerlisteSide& s) {
  Formular f;
  f.foreslaa("soegetekst_borger", s.soegetekst);
  return el("form",
            {{"method", "post"},
             {"action", "/borgere"},
             {"class", "filtre"},
             {"role", "search"},
             {"aria-label", "Søg borger"}},
            skjult("csrf", ramme.csrf),
            feltraekke({tekstfelt(f, {.navn = "soegetekst_borger",
                                      .etiket = "Navn eller CPR-nummer",
                                      .valgfri = true,
                                      .bredde = "mellem",
                                      .autocomplete = "off"}),
                        knap("Søg", Knapslags::anden)}));
}

std::vector<Placeringshandling> mulige(const sager::Borgerplacering& p) {
  using enum Placeringshandling;
  switch (p.tilstand) {
    case Placeringstilstand::henvist:
      return {ikke_startet, annuller};
    case Placeringstilstand::kommende:
      return {aendr, ikke_startet, annuller};
    case Placeringstilstand::i_gang:
      return {aendr, afbryd, annuller};
    case Placeringstilstand::slut:
      // An interruption may be learnt of after the planned last day.
      if (p.placering.status == Placeringsstatus::ansat) return {afslut, afbryd, annuller};
      return {annuller};
    case Placeringstilstand::ikke_startet:
    case Placeringstilstand::afbrudt:
      return {annuller};
    case Placeringstilstand::annulleret:
      break;
  }
  return {};
}

// Its letters are reached from a placement that is the municipality's own.
Html brevlink(const sager::Borgerplacering& p) {
  if (p.placering.ordning != Ordning::nytteindsats) return {};
  const std::string sti = "/placeringer/" + std::to_string(p.placering.id.vaerdi);
  const Html breve =
      el("a", {{"href", sti + "/breve"}}, "Breve", skaermlaeser(" om " + p.arbejdssted_navn));
  if (!p.placering.jobordre || !p.placering.borger) return breve;
  return breve + tekst(" · ") +
         el("a", {{"href", sti + "/indtastning"}}, "Indtastning",
            skaermlaeser(" i et fagsystem af placeringen på " + p.arbejdssted_navn));
}

// What must be in hand before it starts.
Html forudsaetningslink(const sager::Borgerplacering& p) {
  using enum Placeringstilstand;
  if (p.placering.ordning != Ordning::nytteindsats || p.tilstand == henvist) return {};
  return el("a", {{"href", forudsaetning_sti(p.placering.id)}}, "Før start",
            skaermlaeser(" på " + p.arbejdssted_navn));
}

// What the national register gets of it.
Html registreringslink(const sager::Borgerplacering& p) {
  if (p.placering.ordning != Ordning::nytteindsats || !p.placering.jobordre) return {};
  return el("a",
            {{"href", "/placeringer/" + std::to_string(p.placering.id.vaerdi) + "/registrering"}},
            "Registrering", skaermlaeser(" af placeringen på " + p.arbejdssted_navn));
}

Html handlinger(const sager::Borgerplacering& p) {
  Html h;
  if (p.tilstand == Placeringstilstand::henvist && p.placering.borger)
    h = link("Placér", "/jobordrer/" + p.jobordre_nummer + "/placer/" +
                           std::to_string(p.placering.borger->vaerdi));
  const std::string sti = "/placeringer/" + std::to_string(p.placering.id.vaerdi) + "/";
  for (const Placeringshandling x : mulige(p)) {
    if (!h.tom()) h += tekst(" · ");
    h += el("a", {{"href", sti + std::string(handling_sti(x))}}, handling_navn(x),
            skaermlaeser(" placeringen på " + p.arbejdssted_navn));
  }
  for (const Html& mere : {forudsaetningslink(p), registreringslink(p), brevlink(p)}) {
    if (!h.tom() && !mere.tom()) h += tekst(" · ");
    h += mere;
  }
  return h;
}

Html placeringer(const BorgerSide& s) {
  if (s.visning.placeringer.empty())
    return tom_liste("Borgeren har ingen placeringer eller henvisninger.");
  Tabel t{"Placeringer og henvisninger",
          {{"Jobordre"},
           {"Titel", Kolonneslags::bryd},
           {"Periode"},
           {"Timer om ugen"},
           {"Status"},
           {"Årsag"},
           {"Afgørelse"},
           {"Handling"}},
          {}};
  for (const sager::Borgerplacering& p : s.visning.placeringer) {
    const Html nr = p.jobordre_nummer.empty()
                        ? tekst("–")
                        : link(p.jobordre_nummer, "/jobordrer/" + p.jobordre_nummer);
    const Html afgoerelse =
        p.placering.afgoerelse
            ? link("Se", "/afgoerelser/" + std::to_string(p.placering.afgoerelse->vaerdi))
            : tekst("–");
    t.raekker.push_back(
        {{nr,
          tekst(ordning_ord(p.placering.ordning) + ", " + p.stilling + ", " + p.arbejdssted_navn),
          tekst(kort_dato(p.placering.fra) + " – " + kort_dato(p.placering.til)),
          tekst(p.placering.ugentlig_tid.paa_dansk()), tilstand_maerke(p.tilstand),
          tekst(aarsag_ord(p.placering.aarsag)), afgoerelse,
          s.maa_placere ? handlinger(p) : Html()},
         p.tilstand == Placeringstilstand::i_gang});
  }
  return tabel(t);
}

Html ydelser(const Ramme& ramme, const BorgerSide& s) {
  Html h;
  if (s.visning.ydelser.empty()) {
    h = tom_liste("Ingen ydelse er registreret.", p("Målgruppen kan ikke afgøres uden."));
  } else {
    Tabel t{"Ydelser", {{"Ydelse"}, {"Visitation"}, {"Fra"}, {"Til"}}, {}};
    for (const Ydelsesperiode& y : s.visning.ydelser)
      t.raekker.push_back(
          {{tekst(ydelse_ord(y.ydelse)), tekst(y.visitation ? visitation_ord(*y.visitation) : "–"),
            tekst(paa_dansk(y.fra)), tekst(y.til ? paa_dansk(*y.til) : "løber")}});
    h = tabel(t);
  }
  if (!s.maa_placere) return h;
  const Formular& f = s.ydelsesform;
  const Html felter =
      feltraekke(
          {vaelger(f, {.navn = "ydelse", .etiket = "Ydelse", .bredde = "mellem"},
                   valg_af<Ydelse>(ydelse_ord), "Vælg ydelse"),
           vaelger(
               f,
               {.navn = "visitation", .etiket = "Visitation", .valgfri = true, .bredde = "mellem"},
               valg_af<Visitation>(visitation_ord), "Ingen")}) +
      feltraekke({datofelt(f, {.navn = "ydelse_fra", .etiket = "Fra"}),
                  datofelt(f, {.navn = "ydelse_til", .etiket = "Sidste dag", .valgfri = true})}) +
      knapraekke({knap("Gem ydelse")});
  return h + foldet("Ny ydelse",
                    formular(f, sti(s.visning.borger.id) + "/ydelser", ramme.csrf, felter),
                    !f.fejl.tom());
}

Html afslag(const BorgerSide& s) {
  if (s.visning.afslag.empty()) return {};
  Html h;
  for (const sager::StoretAfslag& a : s.visning.afslag)
    h += el(
        "li", {},
        link("Afgørelse af " + tidspunkt_ord(a.tid), "/afgoerelser/" + std::to_string(a.id.vaerdi)),
        " ", maerke(Tone::fejl, kontrakt::udfaldsnavn(a.udfald)));
  return afsnit("afslag", "Afgørelser uden placering", el("ul", {}, h));
}

const sager::Borgerplacering* loebende(const sager::Borgervisning& v) {
  const auto find = [&](Placeringstilstand t) {
    const auto it = std::find_if(v.placeringer.begin(), v.placeringer.end(),
                                 [t](const auto& p) { return p.tilstand == t; });
    return it == v.placeringer.end() ? nullptr : &*it;
  };
  if (const auto* p = find(Placeringstilstand::i_gang)) return p;
  if (const auto* p = find(Placeringstilstand::kommende)) return p;
  return find(Placeringstilstand::henvist);
}

std::string svar(const sager::Borgervisning& v) {
  const auto* p = loebende(v);
  if (p == nullptr) return v.borger.navn + " er ikke placeret";
  if (p->tilstand == Placeringstilstand::i_gang)
    return v.borger.navn + " er hos " + p->arbejdssted_navn + " til " + paa_dansk(p->placering.til);
  if (p->tilstand == Placeringstilstand::kommende)
    return v.borger.navn + " begynder hos " + p->arbejdssted_navn + " " +
           paa_dansk(p->placering.fra);
  return v.borger.navn + " er henvist til " + p->arbejdssted_navn;
}

std::string naeste_skridt(const sager::Borgervisning& v) {
  const auto* p = loebende(v);
  if (p == nullptr) return "Næste skridt: find en jobordre med en ledig plads.";
  if (p->tilstand == Placeringstilstand::i_gang)
    return antal_ord(p->dage_tilbage, "dag", "dage") + " tilbage.";
  if (p->tilstand == Placeringstilstand::henvist) return "Venter på arbejdsstedets svar.";
  return {};
}

std::string senest_ansat(const Borger& b) {
  if (!b.senest_ansat_kendt) return "Ikke oplyst";
  if (!b.senest_ansat) return "Har ikke været ansat";
  return "P-nummer " + b.senest_ansat->p_nummer.tekst() + ", CVR " + b.senest_ansat->cvr.tekst();
}

Html fakta(const Borger& b) {
  const auto uddannelse = b.erhvervskompetencegivende_uddannelse;
  return oplysninger({{"CPR-nummer", tekst(b.cpr.maskeret())},
                      {"Regler", tekst(population_ord(b.population))},
                      {"Erhvervskompetencegivende uddannelse", tekst(!uddannelse   ? "Ikke oplyst"
                                                                     : *uddannelse ? "Ja"
                                                                                   : "Nej")},
                      {"Arbejdspligt", tekst(b.arbejdspligt ? "Ja" : "Nej")},
                      {"Deltidsforsikret", tekst(b.deltidsforsikret ? "Ja" : "Nej")},
                      {"Senest ansat", tekst(senest_ansat(b))}});
}

// Only of a new citizen; later benefits are registered one by one.
Html ydelsesfelter(const Formular& f) {
  return feltraekke({vaelger(f, {.navn = "ydelse", .etiket = "Ydelse", .bredde = "mellem"},
                             valg_af<Ydelse>(ydelse_ord), "Vælg ydelse"),
                     vaelger(f,
                             {.navn = "visitation",
                              .etiket = "Visitation",
                              .valgfri = true,
                              .bredde = "mellem"},
                             valg_af<Visitation>(visitation_ord), "Ingen")}) +
         feltraekke(
             {datofelt(f, {.navn = "ydelse_fra", .etiket = "Ydelse fra"}),
              datofelt(
                  f, {.navn = "ydelse_til", .etiket = "Sidste dag med ydelse", .valgfri = true})});
}

Html felter_om_senest_ansat(const Formular& f) {
  return radioknapper(f, {.navn = "senest_ansat", .etiket = "Hvor var borgeren senest ansat?"},
                      {{"ukendt", "Ikke oplyst"},
                       {"ingen", "Har ikke været ansat"},
                       {"kendt", "På dette P-nummer:"}}) +
         feltraekke({tekstfelt(f, {.navn = "senest_p_nummer",
                                   .etiket = "P-nummer",
                                   .valgfri = true,
                                   .bredde = "kort",
                                   .inputmode = "numeric"}),
                     tekstfelt(f, {.navn = "senest_cvr",
                                   .etiket = "CVR-nummer",
                                   .valgfri = true,
                                   .bredde = "kort",
                                   .inputmode = "numeric"})});
}

}  // namespace

std::string ydelse_og_visitation(const std::optional<Ydelse>& y,
                                 const std::optional<Visitation>& v) {
  if (!y) return "Ingen kendt ydelse";
  return ydelse_ord(*y) + (v ? ", " + std::string(kontrakt::tekst(*v)) : "");
}

std::string foedt_ord(const Cpr& cpr) { return "født " + paa_dansk(cpr.foedselsdato()); }

Webside vis_borgere(const Ramme& ramme, const BorgerlisteSide& s) {
  Webside side;
  side.titel = s.soegetekst.empty() ? antal_ord(s.liste.i_alt, "borger", "borgere")
                                    : antal_ord(s.liste.i_alt, "borger fundet", "borgere fundet");
  side.menu = Menupunkt::borgere;
  if (ramme.maa_placere)
    side.indhold = el(
        "div", {{"class", "handlinger"}},
        knaplink("Opret borger", "/borgere/ny", Knapslags::hoved, {{"data-hovedhandling", true}}));
  side.indhold += soegefelt(ramme, s);
  if (s.liste.raekker.empty()) {
    side.indhold += tom_liste(
        "Ingen borger passer på søgningen.",
        p("Søg på en del af navnet eller hele CPR-nummeret",
          ramme.maa_placere ? samlet(", eller ", link("opret borgeren", "/borgere/ny")) : Html(),
          "."));
    return side;
  }
  Tabel t{"Borgere",
          {{"Borger"},
           {"Født"},
           {"Ydelse"},
           {"Placeringer", Kolonneslags::tal},
           {"Placér", Kolonneslags::tekst, "", true}},
          {}};
  for (const Borgeroversigt& b : s.liste.raekker)
    t.raekker.push_back(
        {{link(b.borger.navn, sti(b.borger.id)), tekst(paa_dansk(b.borger.cpr.foedselsdato())),
          tekst(ydelse_og_visitation(b.ydelse, b.visitation)), tekst(tal_ord(b.placeringer)),
          knaplink("Placér", sti(b.borger.id) + "/placer", Knapslags::anden,
                   {{"class", "button button-secondary button-lille"},
                    {"aria-label", "Placér " + b.borger.navn}})}});
  side.indhold += tabel(t) + sideskift("/borgere", {}, s.side, s.sider);
  return side;
}

Webside vis_borger(const Ramme& ramme, const BorgerSide& s) {
  const Borger& b = s.visning.borger;
  Webside side;
  side.titel = svar(s.visning);
  side.manchet = naeste_skridt(s.visning);
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"}, {b.navn, ""}};
  if (s.maa_placere)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Placér eller henvis", sti(b.id) + "/placer", Knapslags::hoved,
                               {{"data-hovedhandling", true}}),
                      knaplink("Vejen videre", videre_sti(b.id)),
                      knaplink("Opfølgning", sti(b.id) + "/opfoelgning"),
                      knaplink("Ugeplan", sti(b.id) + "/ugeplan"),
                      knaplink("Ret oplysninger", sti(b.id) + "/ret") +
                          knaplink("Breve", sti(b.id) + "/breve") +
                          knaplink("Fremmøde", sti(b.id) + "/fremmoede"));
  else
    side.indhold = el("div", {{"class", "handlinger"}}, knaplink("Vejen videre", videre_sti(b.id)),
                      knaplink("Opfølgning", sti(b.id) + "/opfoelgning"),
                      knaplink("Ugeplan", sti(b.id) + "/ugeplan"),
                      knaplink("Fremmøde", sti(b.id) + "/fremmoede"));
  side.indhold += vis_ventende(s.ventende, s.i_dag, true) + fristkort(s.frister, s.i_dag) +
                  bagefter_afsnit(b.id, s.videre);
  side.indhold += afsnit("placeringer", "Placeringer", placeringer(s)) +
                  afsnit("ydelser", "Ydelser", ydelser(ramme, s)) + afslag(s) +
                  afsnit("oplysninger", "Oplysninger", fakta(b)) + vis_historie(s.historie);
  return side;
}

Webside vis_borgerformular(const Ramme& ramme, const BorgerformularSide& s) {
  const Formular& f = s.formular;
  const bool ny = !s.borger;
  Html felter;
  if (ny)
    felter += tekstfelt(f, {.navn = "cpr",
                            .etiket = "CPR-nummer",
                            .hjaelp = "Ti cifre",
                            .bredde = "kort",
                            .autocomplete = "off",
                            .inputmode = "numeric"});
  else
    felter += skjult("version", std::to_string(s.borger->version));
  felter += tekstfelt(f, {.navn = "navn", .etiket = "Navn", .autocomplete = "off"});
  if (ny) felter += ydelsesfelter(f);
  felter +=
      vaelger(f, {.navn = "population", .etiket = "Hvilke regler", .bredde = "mellem"},
              valg_af<Population>(population_ord)) +
      radioknapper(
          f,
          {.navn = "uddannelse", .etiket = "Har borgeren en erhvervskompetencegivende uddannelse?"},
          {{"ja", "Ja"}, {"nej", "Nej"}, {"", "Ikke oplyst"}}) +
      feltgruppe("Særlige forhold",
                 afkrydsning(f, {.navn = "arbejdspligt", .etiket = "Omfattet af arbejdspligten"}) +
                     afkrydsning(f, {.navn = "deltidsforsikret", .etiket = "Deltidsforsikret"}) +
                     afkrydsning(f, {.navn = "adressebeskyttet", .etiket = "Adressebeskyttet"})) +
      felter_om_senest_ansat(f);
  if (!ny)
    felter += tekstomraade(
        f, {.navn = "grund", .etiket = "Hvorfor rettes det?", .hjaelp = "Står i historien."}, 2);
  felter += knapraekke(
      {knap(ny ? "Opret borger" : "Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
       knaplink("Fortryd", ny ? "/borgere" : sti(s.borger->id), Knapslags::stille)});
  Webside side;
  side.titel = ny ? "Opret borger" : "Ret oplysninger om " + s.borger->navn;
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"}, {side.titel, ""}};
  side.indhold = formular(f, ny ? "/borgere/ny" : sti(s.borger->id) + "/ret", ramme.csrf, felter);
  side.smal = true;
  return side;
}

}  // namespace nytte::web
