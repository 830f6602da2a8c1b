// The commands that exchange with other systems: the national register and its stand, the case
// systems' lists, the published figures and the national code lists.
#include "app/kommandolinje_dele.hpp"

namespace nytte::app::kommandolinje {
namespace {

void fagsystem(CLI::App* a, Tilstand& t) {
  a->add_option("--system", t.k.system, "workbase, kmd_opera eller schultz_fasit")
      ->type_name("SYSTEM")
      ->required();
}

}  // namespace

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

}  // namespace nytte::app::kommandolinje
