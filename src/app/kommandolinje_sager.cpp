// The commands of the daily work: the law, the deadlines, the lists and the database, the users and
// the mail.
#include "app/kommandolinje_dele.hpp"

namespace nytte::app::kommandolinje {
namespace {

CLI::App* om_bruger(CLI::App& under, Tilstand& t, N navn, const std::string& ord,
                    const std::string& tekst) {
  auto* a = tilfoej(under, t, navn, ord, tekst);
  a->add_option("BRUGERNAVN", t.k.brugernavn, "Brugernavnet")->type_name("")->required();
  tilfoej_indstillinger(a, t, true);
  return a;
}

}  // namespace

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

void tilfoej_brugere(CLI::App& rod, Tilstand& t) {
  auto* b = rod.add_subcommand("bruger", "Opret og vedligehold brugere");
  b->require_subcommand(1);
  auto* o = om_bruger(*b, t, N::bruger_opret, "opret",
                      "Opret en bruger; adgangskoden læses fra terminalen eller standardinput");
  o->add_option("--navn", t.k.fulde_navn, "Brugerens navn")->type_name("NAVN")->required();
  kommune(o, t, true);
  o->add_option("--rolle", t.k.roller,
                "sagsbehandler, virksomhedskonsulent, leder, administrator, sekretariat eller "
                "raadsmedlem, projektleder; kan gentages")
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

}  // namespace nytte::app::kommandolinje
