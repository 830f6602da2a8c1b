// The commands that count: the statistics and the reports to the council.
#include "app/kommandolinje_dele.hpp"

namespace nytte::app::kommandolinje {
namespace {

void om_rapport(CLI::App* a, Tilstand& t) {
  a->add_option("--format", t.k.format, "csv, xlsx eller pdf [csv]")->type_name("FORMAT");
  a->add_option("--ud", t.k.fil, "Filen; udeladt eller - er standardoutput")->type_name("FIL");
  kommune(a, t, false);
  tilfoej_indstillinger(a, t, true);
}

}  // namespace

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

}  // namespace nytte::app::kommandolinje
