#include "app/kommandolinje.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <functional>
#include <memory>

#include "app/indstillinger.hpp"
#include "app/navneforslag.hpp"
#include "app/version.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/kodeliste.hpp"

namespace nytte::app {
namespace {

using N = Kommandonavn;

// The parsed line on its way: CLI11 writes straight into `k`.
struct Tilstand {
  Kommando k{N::serve};
  std::string dato;
  std::string population = "almindelig";
  std::string fuldfoering;
  int tilladt = 2;
  bool valgt = false;
};

std::string flagnavn(std::string_view indstilling) {
  std::string ud(indstilling);
  std::replace(ud.begin(), ud.end(), '_', '-');
  return "--" + ud;
}

CLI::App* tilfoej(CLI::App& over, Tilstand& t, N navn, std::string ord, std::string tekst) {
  CLI::App* a = over.add_subcommand(std::move(ord), std::move(tekst));
  a->callback([&t, navn] {
    t.k.navn = navn;
    t.valgt = true;
  });
  return a;
}

void tilfoej_indstilling(CLI::App* a, Tilstand& t, const Indstillingsbeskrivelse& b) {
  const std::string navn(b.navn);
  const std::string standard = b.standard.empty() ? "" : fmt::format(" [{}]", b.standard);
  const std::string tekst = fmt::format("{}{}", b.tekst, standard);
  // A yes or no is a flag too: --tom is --tom=true.
  if (b.standard == "false" || b.standard == "nej") {
    a->add_flag_callback(
        flagnavn(navn), [&t, navn] { t.k.indstillinger[navn] = "true"; }, tekst);
    return;
  }
  a->add_option_function<std::string>(
       flagnavn(navn), [&t, navn](const std::string& v) { t.k.indstillinger[navn] = v; }, tekst)
      ->type_name("VÆRDI");
}

// `kun_database`: only what says which database, and which day it is.
void tilfoej_indstillinger(CLI::App* a, Tilstand& t, bool kun_database) {
  for (const auto& b : alle_indstillinger())
    if (!kun_database || b.navn == "data" || b.navn == "database" || b.navn == "oevedag")
      tilfoej_indstilling(a, t, b);
  a->add_option_function<std::string>(
       "--indstillinger", [&t](const std::string& v) { t.k.indstillingsfil = v; },
       "Læs indstillinger fra en TOML-fil")
      ->type_name("FIL");
}

void fil(CLI::App* a, Tilstand& t, const std::string& tekst, bool paakraevet) {
  auto* o = a->add_option("FIL", t.k.fil, tekst)->type_name("");
  if (paakraevet) o->required();
}

void kommune(CLI::App* a, Tilstand& t, bool paakraevet) {
  auto* o = a->add_option("--kommune", t.k.kommune,
                          paakraevet ? "Kommunens kode, tre cifre, fx 751"
                                     : "Kommunens kode; udeladt: den eneste, der har brugere her");
  o->type_name("KODE");
  if (paakraevet) o->required();
}

void tilfoej_loven(CLI::App& rod, Tilstand& t) {
  auto* v = tilfoej(rod, t, N::vurder, "vurder",
                    "Svar på sager: ét JSON-objekt pr. linje ind, ét svar pr. linje ud");
  fil(v, t, "Sagerne; udeladt eller - er standardinput", false);
  v->add_flag("--kort", t.k.kort, "Udelad regler, der er opfyldt eller ikke gælder");
  v->footer(
      "Udgangskode: 0 alle linjer er besvaret, 2 mindst én linje var forkert, 1 kunne ikke køre.");
  auto* r = tilfoej(rod, t, N::regler, "regler", "Vis, hvad der gælder på en dag, med hjemmel");
  r->add_option("--dato", t.dato, "Dagen, ÅÅÅÅ-MM-DD [i dag]")->type_name("DATO");
  r->add_option("--population", t.population,
                "almindelig, integrationsprogram eller ukraine [almindelig]")
      ->type_name("HVEM");
  r->add_flag("--json", t.k.json, "Skriv som JSON");
  r->add_flag("--hjemmel-md", t.k.hjemmel_md,
              "Skriv alle reglers perioder og hjemmel som Markdown (docs/hjemmel.md)");
  auto* k = tilfoej(rod, t, N::kalender, "kalender",
                    "Vis årets helligdage og antallet af arbejdsdage i hver måned");
  k->add_option("AAR", t.k.aar, "Året, 1900 til 2199")->type_name("")->required();
}

void tilfoej_frister(CLI::App& rod, Tilstand& t) {
  auto* f = tilfoej(rod, t, N::frister, "frister",
                    "Vis, hvad der skal gøres hvornår, med hjemmel; uden navne på borgere");
  f->add_option("--dato", t.dato, "Dagen, ÅÅÅÅ-MM-DD [i dag]")->type_name("DATO");
  f->add_option("--rolle", t.k.rolle, "Kun dem, rollen handler på")->type_name("ROLLE");
  kommune(f, t, false);
  f->add_flag("--json", t.k.json, "Skriv som JSON");
  tilfoej_indstillinger(f, t, true);
}

void tilfoej_statistik(CLI::App& rod, Tilstand& t) {
  auto* s = tilfoej(rod, t, N::statistik, "statistik",
                    "Tæl forløb og personer, som jobindsats.dk tæller; uden navne og CPR-numre");
  const auto valg = [&](const std::string& navn, const std::string& ord, const std::string& tekst) {
    return s
        ->add_option_function<std::string>(
            "--" + navn, [&t, navn](const std::string& v) { t.k.statistik[navn] = v; }, tekst)
        ->type_name(ord);
  };
  valg("maal", "MAAL",
       "forloeb, beroerte, fuldtidspersoner, nye_forloeb, varighed, afgang, belaegning eller "
       "kommuner")
      ->required();
  valg("fra", "MAANED", "Første måned, ÅÅÅÅ-MM")->required();
  valg("til", "MAANED", "Sidste måned, med i tallene, ÅÅÅÅ-MM")->required();
  valg("opdel", "LISTE",
       "kommune, raad, ydelse, visitation, sektor, tilbud, alder, koen, arbejdssted og periode, "
       "adskilt af komma");
  valg("periode", "HVAD", "maaned, kvartal eller aar, hvor der deles på periode [maaned]");
  valg("tilbud", "LISTE", "De tilbud, der tælles, hvert for sig [nytteindsats]");
  valg("kilde", "HVAD", "nytte, lister eller begge [begge]");
  valg("format", "FORMAT", "json eller csv [json]");
  s->add_option("--kommune", t.k.kommune, "Kun denne kommune; udeladt: alle")->type_name("KODE");
  s->add_flag("--alle-tal", t.k.alle_tal,
              "Skjul ikke tal under tre; svaret må ikke offentliggøres");
  tilfoej_indstillinger(s, t, true);
}

void tilfoej_data(CLI::App& rod, Tilstand& t) {
  auto* i = tilfoej(rod, t, N::importer, "import",
                    "Læs en CSV-fil ind: alle fejl på én gang, ellers alt eller intet");
  i->add_option("LISTE", t.k.liste, "jobordrer, arbejdssteder, ansatte, borgere eller placeringer")
      ->type_name("")
      ->required();
  fil(i, t, "CSV-filen; - er standardinput", true);
  kommune(i, t, false);
  i->add_flag("--proev", t.k.proev, "Kontrollér alt, men gem intet");
  tilfoej_indstillinger(i, t, true);
  auto* e = tilfoej(rod, t, N::eksporter, "eksport", "Skriv en liste som CSV");
  e->add_option("LISTE", t.k.liste, "jobordrer, arbejdssteder, ansatte, borgere eller placeringer")
      ->type_name("")
      ->required();
  fil(e, t, "Filen; udeladt eller - er standardoutput", false);
  kommune(e, t, false);
  tilfoej_indstillinger(e, t, true);
  auto* b = tilfoej(rod, t, N::backup, "backup",
                    "Tag en hel kopi af databasen; serveren må gerne køre imens");
  fil(b, t, "Kopien; må ikke findes i forvejen", true);
  tilfoej_indstillinger(b, t, true);
  auto* g = tilfoej(rod, t, N::gendan, "gendan", "Læg en kopi ind i en tom database");
  fil(g, t, "Kopien fra nytte backup", true);
  tilfoej_indstillinger(g, t, true);
  tilfoej_indstillinger(
      tilfoej(rod, t, N::migrer, "migrer", "Bring databasen op til denne udgave af programmet"), t,
      true);
}

CLI::App* om_bruger(CLI::App& under, Tilstand& t, N navn, const std::string& ord,
                    const std::string& tekst) {
  auto* a = tilfoej(under, t, navn, ord, tekst);
  a->add_option("BRUGERNAVN", t.k.brugernavn, "Brugernavnet")->type_name("")->required();
  tilfoej_indstillinger(a, t, true);
  return a;
}

void fagsystem(CLI::App* a, Tilstand& t) {
  a->add_option("--system", t.k.system, "workbase, kmd_opera eller schultz_fasit")
      ->type_name("SYSTEM")
      ->required();
}

void tilfoej_fagsystemer(CLI::App& rod, Tilstand& t) {
  auto* i = tilfoej(rod, t, N::importer_liste, "importer-liste",
                    "Læs en liste fra et fagsystem ind (CSV eller .xlsx): alle fejl på én gang, "
                    "ellers alt eller intet");
  fil(i, t, "Filen, som systemet giver den", true);
  fagsystem(i, t);
  i->add_option("--liste", t.k.liste, "placeringer eller jobordrer [placeringer]")
      ->type_name("LISTE");
  i->add_option("--kommune", t.k.kommune,
                "Kommunens kode, eller alle, når filen har en kolonne med kommunen; udeladt: den "
                "eneste, der har brugere her")
      ->type_name("KODE");
  i->add_flag("--proev", t.k.proev, "Kontrollér alt, men gem intet");
  tilfoej_indstillinger(i, t, true);
}

void tilfoej_finder(CLI::App& rod, Tilstand& t) {
  auto* f = tilfoej(rod, t, N::find_fejlregistreringer, "find-fejlregistreringer",
                    "Vis, hvad der ser forkert registreret ud i et fagsystems liste over "
                    "placeringer; intet gemmes");
  fil(f, t, "Listen, CSV eller .xlsx, som systemet giver den", true);
  fagsystem(f, t);
  f->add_option("--jobordrer", t.k.jobordrefil,
                "Systemets liste over jobordrer eller tilbud; den giver flere beviser")
      ->type_name("FIL");
  f->add_option("--kommune", t.k.kommune,
                "Kommunens kode; udeladt: filen har en kolonne med kommunen")
      ->type_name("KODE");
  f->add_flag("--json", t.k.json, "Skriv som JSON (docs/fejlregistreringer.md)");
  tilfoej_indstillinger(f, t, true);
}

void tilfoej_brugere(CLI::App& rod, Tilstand& t) {
  auto* b = rod.add_subcommand("bruger", "Opret og vedligehold brugere");
  b->require_subcommand(1);
  auto* o = om_bruger(*b, t, N::bruger_opret, "opret",
                      "Opret en bruger; adgangskoden læses fra terminalen eller standardinput");
  o->add_option("--navn", t.k.fulde_navn, "Brugerens navn")->type_name("NAVN")->required();
  kommune(o, t, true);
  o->add_option("--rolle", t.k.roller,
                "sagsbehandler, virksomhedskonsulent, leder, administrator, sekretariat eller "
                "raadsmedlem; kan gentages")
      ->type_name("ROLLE")
      ->required()
      ->allow_extra_args(false);
  o->add_option("--raad", t.k.raad,
                "Rådets navn, for sekretariat og raadsmedlem, fx \"RAR Østjylland\"")
      ->type_name("NAVN");
  auto* v = tilfoej(*b, t, N::bruger_vis, "vis", "Vis alle brugere");
  tilfoej_indstillinger(v, t, true);
  om_bruger(*b, t, N::bruger_laas, "laas", "Luk en bruger ude; alle hans sessioner slutter");
  om_bruger(*b, t, N::bruger_aabn, "aabn", "Luk en bruger ind igen");
  om_bruger(*b, t, N::bruger_adgangskode, "adgangskode",
            "Sæt en ny adgangskode; den læses fra terminalen eller standardinput");
}

void tilfoej_post(CLI::App& rod, Tilstand& t) {
  auto* p = rod.add_subcommand("post", "Send og se mails og Digital Post");
  p->require_subcommand(1);
  tilfoej_indstillinger(tilfoej(*p, t, N::post_send, "send",
                                "Send det, der venter, og læs det, der er kommet tilbage, én gang"),
                        t, false);
  tilfoej_indstillinger(
      tilfoej(*p, t, N::post_vis, "vis", "Vis det, der ikke er sendt, og hvorfor"), t, true);
}

void tilfoej_dfdg(CLI::App& rod, Tilstand& t) {
  auto* d = rod.add_subcommand("dfdg", "Send til det nationale register, og sammenlign med det");
  d->require_subcommand(1);
  tilfoej_indstillinger(
      tilfoej(*d, t, N::dfdg_send, "send",
              "Send de registreringer, der venter, og hent registerets beskeder, én gang"),
      t, false);
  tilfoej_indstillinger(tilfoej(*d, t, N::dfdg_afstem, "afstem",
                                "Læs alt igangværende tilbage fra registeret, og gem forskellene"),
                        t, false);
}

void tilfoej_proevestand(CLI::App& rod, Tilstand& t) {
  auto* p = rod.add_subcommand("proevestand", "Prøv udvekslingen på egen maskine");
  p->require_subcommand(1);
  auto* d = tilfoej(*p, t, N::proevestand_dfdg, "dfdg", "Spil det nationale register på 127.0.0.1");
  d->add_option("--mappe", t.k.mappe, "Mappen med certifikater; laves, hvis den mangler")
      ->type_name("MAPPE")
      ->required();
  d->add_option("--port", t.k.standport, "Porten; 0 er en ledig [8443]")->type_name("PORT");
  d->add_option("--borgere", t.k.fil, "Opdigtede CPR-numre [alle er borgere]")->type_name("FIL");
  d->add_option("--certifikat", t.k.certifikat,
                "Det, standen viser: server, server_udloebet, server_forkert_navn eller "
                "server_fremmed [server]")
      ->type_name("NAVN");
  d->add_flag("--gem", t.k.gem, "Husk i mappen, hvad der er taget, til næste gang");
}

void om_rapport(CLI::App* a, Tilstand& t) {
  a->add_option("--format", t.k.format, "csv, xlsx eller pdf [csv]")->type_name("FORMAT");
  a->add_option("--ud", t.k.fil, "Filen; udeladt eller - er standardoutput")->type_name("FIL");
  kommune(a, t, false);
  tilfoej_indstillinger(a, t, true);
}

void tilfoej_rapport(CLI::App& rod, Tilstand& t) {
  auto* r = rod.add_subcommand("rapport", "Skriv kommunens opgørelser til rådet");
  r->require_subcommand(1);
  auto* k = tilfoej(*r, t, N::rapport_kvartal, "kvartal",
                    "Forløbene i et kvartal, som de står nu; fryser ikke");
  k->add_option("KVARTAL", t.k.kvartal, "Kvartalet, fx 2024K2")->type_name("")->required();
  k->add_flag("--frossen", t.k.frossen, "Den nyeste frosne version i stedet");
  om_rapport(k, t);
  om_rapport(tilfoej(*r, t, N::rapport_pladser, "pladser", "Pladserne lige nu"), t);
}

void tilfoej_kilder(CLI::App& rod, Tilstand& t) {
  auto* c = rod.add_subcommand("cvr", "Hent arbejdssteders oplysninger fra CVR");
  c->require_subcommand(1);
  auto* ch = tilfoej(*c, t, N::cvr_hent, "hent",
                     "Gem et svar fra CVR som forslag; intet tal ændres, før nogen vælger det");
  fil(ch, t, "Et gemt svar (JSON), eller et P-nummer at spørge om", true);
  kommune(ch, t, false);
  tilfoej_indstillinger(ch, t, false);
  auto* v = rod.add_subcommand("vitas", "Hent beskeder og sager fra VITAS");
  v->require_subcommand(1);
  auto* vh =
      tilfoej(*v, t, N::vitas_hent, "hent", "Læs beskeder og sager ind som udkast til jobordrer");
  fil(vh, t, "En fil med beskeder (XML, JSON) eller en sag; udeladt: mappen og adressen", false);
  kommune(vh, t, false);
  tilfoej_indstillinger(vh, t, false);
  auto* a = tilfoej(rod, t, N::afstem, "afstem",
                    "Sammenhold egne tal med offentliggjorte fra jobindsats.dk, med forklaringer");
  fil(a, t, "Offentliggjorte tal: svar fra jobindsats (JSON) eller CSV", true);
  a->add_option("--periode", t.k.periode, "2026M07, 2026Q3 eller 2026")
      ->type_name("PERIODE")
      ->required();
  kommune(a, t, false);
  a->add_option("--tilladt", t.tilladt, "Tilladt afvigelse i procent af det offentliggjorte [2]")
      ->type_name("PROCENT");
  a->add_option("--format", t.k.format, "tekst, csv eller json [tekst]")->type_name("FORMAT");
  a->add_flag("--proevesaet", t.k.proevesaet,
              "Brug et opdigtet sæt for hele landet i stedet for egne tal");
  tilfoej_indstillinger(a, t, true);
}

void tilfoej_kodelister(CLI::App& rod, Tilstand& t) {
  auto* l = rod.add_subcommand("kodelister", "Indlæs og se de nationale kodelister");
  l->require_subcommand(1);
  auto* i = tilfoej(*l, t, N::kodelister_importer, "importer",
                    "Læs en kodeliste ind som en ny version: alle fejl på én gang");
  fil(i, t, "CSV-filen; - er standardinput", true);
  i->add_option("--liste", t.k.kodeliste, "Hvilken liste, fx jobordretype")
      ->type_name("LISTE")
      ->required();
  kommune(i, t, false);
  i->add_flag("--proev", t.k.proev, "Kontrollér alt, men gem intet");
  tilfoej_indstillinger(i, t, true);
  auto* v = tilfoej(*l, t, N::kodelister_vis, "vis",
                    "Vis koderne, og hvilke vores egne værdier svarer til");
  v->add_option("--liste", t.k.kodeliste, "Kun denne liste")->type_name("LISTE");
  v->add_option("--dato", t.dato, "Dagen, koderne slås op på, ÅÅÅÅ-MM-DD [i dag]")
      ->type_name("DATO");
  kommune(v, t, false);
  tilfoej_indstillinger(v, t, true);
}

void dansk_hjaelp(CLI::App& a) {
  a.set_help_flag("-h,--hjaelp,--help", "Vis denne hjælp");
  for (CLI::App* under : a.get_subcommands([](const CLI::App*) { return true; })) {
    under->group("Kommandoer");
    dansk_hjaelp(*under);
  }
}

std::unique_ptr<CLI::App> byg(Tilstand& t) {
  auto rod = std::make_unique<CLI::App>(
      "nytte: fra jobordre til placering i nytteindsats, med lovens svar på dagen", "nytte");
  rod->option_defaults()->group("Valg");
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", "Brug");
  formatter->label("OPTIONS", "VALG");
  formatter->label("SUBCOMMAND", "KOMMANDO");
  formatter->label("SUBCOMMANDS", "KOMMANDO");
  formatter->label("POSITIONALS", "");
  formatter->label("Positionals", "Argumenter");
  formatter->label("REQUIRED", "(skal angives)");
  formatter->column_width(34);
  rod->formatter(formatter);
  rod->require_subcommand(1);
  auto* s = tilfoej(*rod, t, N::serve, "serve", "Start serveren med sider og API");
  tilfoej_indstillinger(s, t, false);
  tilfoej_loven(*rod, t);
  tilfoej_frister(*rod, t);
  tilfoej_statistik(*rod, t);
  tilfoej_data(*rod, t);
  tilfoej_fagsystemer(*rod, t);
  tilfoej_finder(*rod, t);
  tilfoej_brugere(*rod, t);
  tilfoej_post(*rod, t);
  tilfoej_dfdg(*rod, t);
  tilfoej_proevestand(*rod, t);
  tilfoej_rapport(*rod, t);
  tilfoej_kilder(*rod, t);
  tilfoej_kodelister(*rod, t);
  auto* f = rod->add_subcommand("fuldfoering", "Skriv fuldførelse af kommandoer til en skal");
  f->add_option("SKAL", t.fuldfoering, "bash eller zsh")->type_name("")->required();
  rod->set_version_flag("--version", fmt::format("nytte {}", kVersion), "Vis versionen");
  rod->footer(
      "Udgangskode: 0 det gik godt, 1 det kunne ikke lade sig gøre, 2 der var fejl i "
      "indholdet.\nSe også: man nytte");
  dansk_hjaelp(*rod);
  return rod;
}

std::vector<CLI::App*> under(CLI::App* a) {
  return a->get_subcommands([](const CLI::App*) { return true; });
}

// The command that the line has come to.
CLI::App* valgt(CLI::App* a) {
  const auto u = a->get_subcommands();
  return u.empty() ? a : valgt(u.back());
}

std::string hvor(CLI::App* a) {
  return a->get_parent() == nullptr ? "nytte" : hvor(a->get_parent()) + " " + a->get_name();
}

std::vector<std::string> mulige(CLI::App* a, bool flag) {
  std::vector<std::string> ud;
  if (!flag)
    for (const auto* u : under(a)) ud.push_back(u->get_name());
  if (flag)
    for (const auto* o : a->get_options())
      for (const auto& l : o->get_lnames()) ud.push_back("--" + l);
  return ud;
}

std::string uventet(CLI::App* a) {
  CLI::App* v = valgt(a);
  auto tilovers = a->remaining(true);
  if (tilovers.empty()) return "Der er et ord for meget";
  const std::string ord = tilovers.front();
  const bool flag = ord.starts_with("-");
  std::string ud = flag               ? fmt::format("Valget {} kendes ikke", ord)
                   : under(v).empty() ? fmt::format("Argumentet \"{}\" er for meget", ord)
                                      : fmt::format("Kommandoen \"{}\" kendes ikke", ord);
  if (const auto naer = naermeste(ord, mulige(v, flag))) ud += fmt::format("; mente du {}?", *naer);
  return ud;
}

std::string manglende(CLI::App* v) {
  std::string ud;
  for (const auto* o : v->get_options()) {
    if (!o->get_required() || o->count() > 0) continue;
    if (!ud.empty()) ud += " og ";
    ud += o->get_positional() ? o->get_name() : "--" + o->get_lnames().front();
  }
  return ud;
}

std::string grund(CLI::App* rod, const CLI::ParseError& e) {
  CLI::App* v = valgt(rod);
  switch (static_cast<CLI::ExitCodes>(e.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
      return uventet(rod);
    case CLI::ExitCodes::RequiredError:
      if (!under(v).empty()) {
        const auto tilovers = rod->remaining(true);
        return tilovers.empty() ? "Angiv en kommando" : uventet(rod);
      }
      return "Angiv " + manglende(v);
    case CLI::ExitCodes::ConversionError:
      return "Værdien er ikke et tal: " +
             std::string(v->get_name() == "kalender" ? "året" : "valget");
    case CLI::ExitCodes::ArgumentMismatch:
      return "Et valg mangler sin værdi, eller har fået en, det ikke skal have";
    default:
      return "Kommandolinjen kan ikke forstås";
  }
}

Udskrift forkert(CLI::App* a, const std::string& grund) {
  return {
      fmt::format("nytte: {}{}\nSe {} --hjaelp\n", grund, grund.ends_with('?') ? "" : ".", hvor(a)),
      kUdgangKanIkke};
}

std::string bash_grene(CLI::App* a) {
  std::string ud;
  for (CLI::App* u : under(a)) {
    ud += bash_grene(u);
    std::string ord;
    for (const auto& m : mulige(u, false)) ord += m + " ";
    for (const auto& m : mulige(u, true)) ord += m + " ";
    ord.pop_back();
    ud += fmt::format("    \"{}\") ord=\"{}\" ;;\n", hvor(u).substr(6), ord);
  }
  return ud;
}

// Offers commands first, then the flags of the command; files where nothing else fits. zsh reads
// it through its own bashcompinit.
std::string fuldfoering(CLI::App* rod, bool zsh) {
  std::string ord;
  for (const auto& m : mulige(rod, false)) ord += m + " ";
  for (const auto& m : mulige(rod, true)) ord += m + " ";
  ord.pop_back();
  return fmt::format(R"({}_nytte() {{
  local ord kommando="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${{COMP_WORDS[i]}}" in
      -*) ;;
      *) if [ -z "$kommando" ]; then kommando="${{COMP_WORDS[i]}}";
         elif [ "$kommando" = bruger ] || [ "$kommando" = post ] || [ "$kommando" = dfdg ] || [ "$kommando" = rapport ] || [ "$kommando" = proevestand ] || [ "$kommando" = cvr ] || [ "$kommando" = vitas ] || [ "$kommando" = kodelister ]; then kommando="$kommando ${{COMP_WORDS[i]}}"; fi ;;
    esac
  done
  case "$kommando" in
    "") ord="{}" ;;
{}    *) ord="" ;;
  esac
  case "$kommando" in
    import|eksport) ord="$ord jobordrer arbejdssteder ansatte borgere placeringer" ;;
  esac
  COMPREPLY=($(compgen -W "$ord" -- "${{COMP_WORDS[COMP_CWORD]}}"))
}}
complete -o default -F _nytte nytte
)",
                     zsh ? "autoload -U +X bashcompinit && bashcompinit\n" : "", ord,
                     bash_grene(rod));
}

// What CLI11 cannot check: the values. Says the first that is wrong.
std::optional<std::string> kontroller(Tilstand& t) {
  if (!t.dato.empty()) {
    t.k.dato = laes_dato(t.dato);
    if (!t.k.dato) return "Der findes ingen sådan dato. Skriv ÅÅÅÅ-MM-DD, fx 2024-02-29";
  }
  const auto p = laes_kode<Population>(t.population);
  if (!p) return "Skriv --population almindelig, integrationsprogram eller ukraine";
  t.k.population = *p;
  if (t.k.navn == N::kalender && (t.k.aar < 1900 || t.k.aar > 2199))
    return "Året skal ligge mellem 1900 og 2199";
  if (!t.k.rolle.empty() && !laes_kode<Rolle>(t.k.rolle))
    return "Skriv --rolle sagsbehandler, virksomhedskonsulent, leder eller sekretariat";
  constexpr std::array kFormater{"csv", "xlsx", "pdf"};
  if (t.k.navn != N::afstem && !t.k.format.empty() &&
      std::find(kFormater.begin(), kFormater.end(), t.k.format) == kFormater.end())
    return "Skriv --format csv, xlsx eller pdf";
  if (t.tilladt < 0 || t.tilladt > 100) return "Skriv --tilladt som 0 til 100 procent";
  t.k.tilladt = t.tilladt * 100LL;
  if (t.k.navn == N::afstem && !t.k.format.empty() && t.k.format != "tekst" &&
      t.k.format != "csv" && t.k.format != "json")
    return "Skriv --format tekst, csv eller json";
  constexpr std::array kLister{"jobordrer", "arbejdssteder", "ansatte", "borgere", "placeringer"};
  if (!t.k.liste.empty() && std::find(kLister.begin(), kLister.end(), t.k.liste) == kLister.end())
    return "Skriv jobordrer, arbejdssteder, ansatte, borgere eller placeringer";
  if (!t.k.kodeliste.empty() && !laes_kode<Kodelistenavn>(t.k.kodeliste)) {
    std::string navne;
    for (const auto l : alle<Kodelistenavn>())
      navne += (navne.empty() ? "" : ", ") + std::string(navn(l));
    return "Skriv --liste med en af " + navne;
  }
  return std::nullopt;
}

}  // namespace

std::variant<Kommando, Udskrift> laes_kommandolinje(const std::vector<std::string>& argv) {
  Tilstand t;
  const auto rod = byg(t);
  std::vector<std::string> baglaens(argv.rbegin(), argv.rend());  // as CLI11 wants them
  try {
    rod->parse(baglaens);
  } catch (const CLI::CallForHelp&) {
    CLI::App* v = valgt(rod.get());
    return Udskrift{v->help(v == rod.get() ? "" : hvor(v->get_parent())), kUdgangOk};
  } catch (const CLI::CallForVersion&) {
    return Udskrift{fmt::format("nytte {}\n", kVersion), kUdgangOk};
  } catch (const CLI::ParseError& e) {
    return forkert(valgt(rod.get()), grund(rod.get(), e));
  }
  if (!t.fuldfoering.empty()) {
    if (t.fuldfoering != "bash" && t.fuldfoering != "zsh")
      return forkert(valgt(rod.get()), "Skriv bash eller zsh");
    return Udskrift{fuldfoering(rod.get(), t.fuldfoering == "zsh"), kUdgangOk};
  }
  if (const auto galt = kontroller(t)) return forkert(valgt(rod.get()), *galt);
  return t.k;
}

std::vector<std::string> alle_kommandoer() {
  Tilstand t;
  const auto rod = byg(t);
  std::vector<std::string> ud;
  for (CLI::App* a : under(rod.get())) {
    if (under(a).empty()) ud.push_back(a->get_name());
    for (CLI::App* u : under(a)) ud.push_back(a->get_name() + " " + u->get_name());
  }
  return ud;
}

}  // namespace nytte::app
