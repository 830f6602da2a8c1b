#include "eksempelsider.hpp"

#include "web/sider/adgang_visning.hpp"
#include "web/sider/afgoerelse_visning.hpp"
#include "web/sider/annuller_visning.hpp"
#include "web/sider/arbejdsliste_visning.hpp"
#include "web/sider/arbejdssted_visning.hpp"
#include "web/sider/borger_visning.hpp"
#include "web/sider/bruger_visning.hpp"
#include "web/sider/jobordre_visning.hpp"
#include "web/sider/noegle_visning.hpp"
#include "web/sider/placering_visning.hpp"
#include "web/sider/regler_visning.hpp"
#include "web/sider/soegning_visning.hpp"

namespace nytte::web::test {
namespace {

constexpr Dato kIdag = Dato::af(2024, 3, 1);

PNummer p_nummer() { return PNummer::laes("1003456789").value(); }
Cvr cvr() { return Cvr::laes("12345678").value(); }
Kommunekode kommune() { return Kommunekode::fra(101).value(); }

Ramme ramme() {
  Ramme r;
  r.bruger = "Mette Holm";
  r.kommune = "Strandby Kommune";
  r.administrator = true;
  r.ser_borgere = true;
  r.maa_placere = true;
  r.maa_skrive = true;
  r.csrf = "token";
  return r;
}

Arbejdssted sted() {
  return {p_nummer(),
          cvr(),
          "Strandvejens Plejehjem",
          "Strandvejen 12",
          "9999",
          "Strandby",
          kommune(),
          Sektor::kommune,
          {},
          {},
          kFuldUge,
          false,
          false,
          {},
          1};
}

Jobordre ordre(std::int64_t id, std::string nummer, std::string stilling) {
  return {{id},
          std::move(nummer),
          kommune(),
          p_nummer(),
          Jobordretype::nytteindsats_kommune,
          std::move(stilling),
          "3F",
          "Holder haven og stierne omkring plejehjemmet.",
          {},
          4,
          Dato::af(2024, 1, 1),
          Dato::af(2024, 12, 31),
          Ugetimer::af(25),
          false,
          {true, false, false, false, {}},
          "9214",
          {},
          {},
          {"Ida Eksempel", {}, "ida@arbejdssted.example"},
          Jobordrestatus::aaben,
          1};
}

Placering placering(std::int64_t id, Dato fra, Dato til, int timer,
                    Placeringsstatus status = Placeringsstatus::ansat) {
  Placering p{.id = {id},
              .kommune = kommune(),
              .borger = BorgerId{id + 100},
              .jobordre = JobordreId{1},
              .p_nummer = p_nummer(),
              .fra = fra,
              .til = til,
              .ugentlig_tid = Ugetimer::af(timer),
              .raadighedsvurdering = {},
              .status = status,
              .haendelsesdato = fra,
              .bemaerkning = {},
              .afgoerelse = AfgoerelseId{7}};
  return p;
}

std::vector<Fund> fund_nej() {
  return {
      {Udfald::ikke_opfyldt,
       "rimelighedskrav",
       "Rimelighedskrav",
       "Der er ikke plads fra 3. marts 2024 til 14. april 2024. Arbejdspladsen må højst have 10 i "
       "støttede forløb; med denne placering bliver det 10,54.",
       "Kan lade sig gøre med 17 timer om ugen. Kan lade sig gøre fra 15. april 2024.",
       "BEK 1216/2023 § 102, stk. 1",
       {{"Ordinært ansatte i gennemsnit", "51,00"},
        {"Personer i støttede forløb, højst", "10"},
        {"I støttede forløb i forvejen, højst", "9,54"},
        {"Med denne placering", "10,54"}},
       {{"Brug 17 timer", "ugentlig_tid=17:00"},
        {"Brug 15. april 2024", "fra=2024-04-15&til=2024-06-01"}}},
      {Udfald::uafklaret,
       "hoering",
       "Høring og orientering",
       "Ingen er hørt endnu.",
       "",
       "BEK 1216/2023 § 101, stk. 2",
       {},
       {{"Registrér høringen", {}, "/jobordrer/JO18436#hoering"}}},
      {Udfald::advarsel, "seneste_arbejdsgiver", "Seneste arbejdsgiver",
       "Borgeren var senest ansat på samme CVR-nummer, men et andet P-nummer.", "",
       "BEK 1216/2023 § 98, stk. 3"},
      {Udfald::opfyldt,
       "varighed",
       "Varighed",
       "Forløbet er højst 91 dage (13 uger).",
       "",
       "LBK 280/2024 § 85",
       {{"Dage i forløbet", "43 dage"}, {"Højst", "91 dage"}}},
      {Udfald::opfyldt, "maalgruppe", "Målgruppe", "Borgeren hører til LAB § 6, nr. 2.", "",
       "LBK 280/2024 § 82"},
      {Udfald::ikke_relevant, "suspension", "Suspension", "Nytteindsats er ikke suspenderet.", ""},
  };
}

PlacerSide placer(bool nej) {
  PlacerSide s{.borger = {112},
               .borgernavn = "Aksel Birk",
               .ydelse = "Kontanthjælp, jobparat",
               .ydelse_kilde = "ydelse fra 1. december 2023",
               .jobordre = ordre(1, "JO18436", "anlægsgartnerarbejder"),
               .arbejdssted = "Strandvejens Plejehjem",
               .tal = {2, 1, 2},
               .formular = {},
               .panel = {},
               .nej = nej};
  s.formular.foreslaa("fra", "03-03-2024")
      .foreslaa("til", "14-04-2024")
      .foreslaa("ugentlig_tid", "37");
  auto fund = fund_nej();
  if (!nej) fund.erase(fund.begin(), fund.begin() + 3);
  s.panel = Fundpanel{.fund = fund, .dato = Dato::af(2024, 3, 3)};
  return s;
}

sager::Kvotekurve kurve() {
  const auto stykke = [](Dato fra, Dato til, int kvote, std::optional<int> disp, Broek brugt,
                         int personer, bool over) {
    return sager::Kvotestykke{fra, til, kvote, false, disp, brugt, personer, over};
  };
  return {Periode::fra_til(Dato::af(2024, 3, 1), Dato::af(2024, 8, 29)).value(),
          {stykke(Dato::af(2024, 3, 1), Dato::af(2024, 3, 17), 4, {}, Broek(62, 37), 2, false),
           stykke(Dato::af(2024, 3, 18), Dato::af(2024, 4, 14), 4, {}, Broek(161, 37), 5, true),
           stykke(Dato::af(2024, 4, 15), Dato::af(2024, 5, 31), 4, {}, Broek(99, 37), 3, false),
           stykke(Dato::af(2024, 6, 1), Dato::af(2024, 7, 15), 5, 7, Broek(37, 37), 1, false),
           stykke(Dato::af(2024, 7, 16), Dato::af(2024, 8, 29), 5, 7, Broek(0), 0, false)},
          false,
          {}};
}

sager::Arbejdsstedsvisning arbejdssted() {
  sager::Arbejdsstedsvisning v{.arbejdssted = sted(),
                               .kommunenavn = "Strandby",
                               .arbejdsgiver_navn = "Strandby Kommune",
                               .ansatte = {},
                               .manglende_maaneder = {},
                               .repraesentanter = {},
                               .fravaer = {},
                               .findes_ikke = {},
                               .dispensationer = {},
                               .placerede = {},
                               .jobordrer = {},
                               .kurve = kurve()};
  for (int m = 2; m >= 1; --m)
    v.ansatte.push_back(
        {p_nummer(), Maaned::fra(2024, m).value(), Aarsvaerk::laes("21.50"), 24, m == 1 ? 2 : 1});
  v.manglende_maaneder.push_back(Maaned::fra(2023, 12).value());
  v.repraesentanter.push_back({{5},
                               Niveau::tr_p_nummer,
                               p_nummer(),
                               cvr(),
                               "Gartnere",
                               "Kim Lund",
                               "3F",
                               "",
                               Dato::af(2022, 1, 1),
                               {},
                               1});
  v.fravaer.push_back({{5}, Dato::af(2024, 3, 25), Dato::af(2024, 4, 3), "Ferie"});
  v.findes_ikke.push_back({p_nummer(), Niveau::ftr_cvr, "Gartnere", Dato::af(2022, 1, 1), {}});
  Dispensation d{.id = {9},
                 .p_nummer = p_nummer(),
                 .pladser = 0,
                 .fra = Dato::af(2024, 1, 1),
                 .til = Dato::af(2024, 12, 31),
                 .raad = "RAR Østjylland",
                 .journalnummer = "24/7"};
  d.forhold = Forhold{1, 4};
  v.dispensationer.push_back(d);
  v.holdbarhed.push_back({.kode = Fundkode::dispensation_raekker,
                          .udfald = Udfald::opfyldt,
                          .hjemmel = nullptr,
                          .felt = {},
                          .argumenter = {Vaerdi::broek(161, 37), Vaerdi::personer(5),
                                         Vaerdi::dato(Dato::af(2024, 3, 18))},
                          .ord = {}});
  v.placerede.push_back(
      {placering(1, Dato::af(2024, 2, 1), Dato::af(2024, 4, 30), 25), "Aksel Birk", true});
  auto anden = placering(2, Dato::af(2024, 3, 18), Dato::af(2024, 4, 14), 37);
  anden.ordning = Ordning::loentilskud;
  v.placerede.push_back({anden, "", false});
  v.placerede.push_back(
      {placering(3, Dato::af(2024, 3, 18), Dato::af(2024, 7, 15), 37), "Bodil Rask", true});
  v.jobordrer.push_back({ordre(1, "JO18436", "anlægsgartnerarbejder"), {2, 1, 2}});
  return v;
}

Borger borger() {
  return {{112},
          kommune(),
          Cpr::laes("0203851234").value(),
          "Aksel Birk",
          Population::almindelig,
          true,
          false,
          false,
          true,
          {},
          false,
          1};
}

sager::Borgervisning borgervisning() {
  sager::Borgervisning v{borger(), {}, {}, {}};
  v.ydelser.push_back(
      {{112}, Ydelse::kontanthjaelp, Visitation::jobparat, Dato::af(2023, 12, 1), {}});
  v.placeringer.push_back({placering(12, Dato::af(2024, 2, 1), Dato::af(2024, 4, 14), 25),
                           "JO18436", "anlægsgartnerarbejder", "Strandvejens Plejehjem",
                           Placeringstilstand::i_gang, 44});
  v.placeringer.push_back(
      {placering(9, Dato::af(2023, 6, 1), Dato::af(2023, 7, 1), 20, Placeringsstatus::afbrudt),
       "JO18001", "køkkenmedhjælper", "Havnens Børnehus", Placeringstilstand::afbrudt, 0});
  v.afslag.push_back({{3}, Udfald::ikke_opfyldt, {1'700'000'000}});
  return v;
}

std::vector<sager::Historiklinje> historie() {
  return {{{.id = 2,
            .tid = {1'709'280'000},
            .bruger = {1},
            .kommune = kommune(),
            .art = "placering_forkortet",
            .emne = "placering",
            .emne_noegle = "12",
            .grund = "",
            .data_json = ""},
           "Mette Holm",
           "Placeringen blev forkortet til 14. april 2024 af Mette Holm, fordi borgeren begynder "
           "på uddannelse."},
          {{.id = 1,
            .tid = {1'706'700'000},
            .bruger = {1},
            .kommune = kommune(),
            .art = "borger_placeret",
            .emne = "placering",
            .emne_noegle = "12",
            .grund = "",
            .data_json = ""},
           "Mette Holm",
           "Aksel Birk blev placeret på JO18436 af Mette Holm."}};
}

sager::Arbejdsliste arbejdsliste() {
  sager::Fristpunkt slut{.art = Fristart::placering_over_tid,
                         .forfalder = Dato::af(2024, 2, 27),
                         .over_frist = true,
                         .borger = BorgerId{112},
                         .borger_navn = "Aksel Birk",
                         .placering = PlaceringId{12},
                         .udeblivelse = {},
                         .jobordre = JobordreId{1},
                         .jobordre_nummer = "JO18436",
                         .stilling = "anlægsgartnerarbejder",
                         .p_nummer = p_nummer(),
                         .arbejdssted_navn = "Strandvejens Plejehjem",
                         .hoeringssag = {},
                         .ansoegning = {},
                         .om = {},
                         .maaneder = {},
                         .sti = {},
                         .noegle = {}};
  auto snart = slut;
  snart.art = Fristart::placering_slutter;
  snart.forfalder = Dato::af(2024, 3, 8);
  snart.over_frist = false;
  auto ansatte = snart;
  ansatte.art = Fristart::ansatte_mangler;
  ansatte.forfalder.reset();
  ansatte.maaneder = {Maaned::fra(2024, 1).value(), Maaned::fra(2024, 2).value()};
  auto ledig = snart;
  ledig.art = Fristart::ledige_pladser;
  ledig.forfalder.reset();
  ledig.antal = 2;
  return {.punkter = {slut, snart, ansatte, ledig},
          .flere = {{Fristart::ledige_pladser, 4}},
          .over_frist = 1,
          .i_alt = 3};
}

sager::Jobordrevisning jobordrevisning() {
  sager::Jobordrevisning v{ordre(1, "JO18436", "anlægsgartnerarbejder"), {2, 1, 1}, sted(), {}, {}};
  v.hoeringer.push_back({{4},
                         {1},
                         Hoeringsart::hoering,
                         Niveau::tr_p_nummer,
                         "Kim Lund",
                         Dato::af(2024, 1, 10),
                         Dato::af(2024, 1, 11),
                         {},
                         true,
                         "",
                         1});
  v.placeringer.push_back(
      {placering(12, Dato::af(2024, 2, 1), Dato::af(2024, 4, 14), 25), "Aksel Birk", true});
  v.placeringer.push_back(
      {placering(13, Dato::af(2024, 3, 4), Dato::af(2024, 4, 14), 25, Placeringsstatus::henvist),
       "Bodil Rask", true});
  return v;
}

JobordrelisteSide jobordreliste() {
  JobordrelisteSide s{.i_dag = kIdag,
                      .liste = {{}, 34},
                      .med_ledige = 12,
                      .side = 1,
                      .sider = 2,
                      .parametre = {{"status", "aaben"}},
                      .sortering = {}};
  s.liste.raekker.push_back(
      {ordre(1, "JO18436", "anlægsgartnerarbejder"), "Strandvejens Plejehjem", {2, 1, 1}});
  s.liste.raekker.push_back(
      {ordre(2, "JO18437", "køkkenmedhjælper"), "Havnens Børnehus", {1, 0, 0}});
  s.sortering =
      laes_sortering("/jobordrer", s.parametre, {"stilling", ""}, jobordrekolonner(), "nummer");
  return s;
}

const Hjemmel kVarighed{"LBK 280/2024",         "§ 85",  Dato::af(2024, 3, 12),
                        Dato::af(2024, 12, 31), Grad::A, Dato::af(2026, 11, 21)};

ReglerSide regler() {
  ReglerSide s{.dato = Dato::af(2024, 6, 1),
               .i_dag = Dato::af(2026, 11, 21),
               .regler = {},
               .sammenlign = Dato::af(2025, 6, 1),
               .andre = {},
               .formular = {}};
  const sager::Regelliv foer{Dato::af(2014, 1, 1), Dato::af(2024, 12, 31), true,
                             "Et forløb må højst vare 91 dage (13 uger)."};
  const sager::Regelliv efter{
      Dato::af(2025, 1, 1), {}, false, "Der er ingen grænse for varigheden."};
  s.regler.push_back(
      {Regel::varighed, "H-01, H-02", foer, {{"varigheden", &kVarighed}}, {foer, efter}});
  s.andre.push_back({Regel::varighed, "H-01, H-02", efter, {}, {foer, efter}});
  const sager::Regelliv ingen{Dato::af(2025, 1, 1), {}, false, "Ingen kan give dispensation."};
  const sager::Regelliv et_til_to{Dato::af(2014, 1, 1), Dato::af(2024, 12, 31), true,
                                  "Dispensationen gælder i mindst 1 og højst 2 år."};
  s.sagsregler.push_back({"dispensationens_varighed",
                          "Hvor længe en dispensation gælder",
                          "D-09",
                          et_til_to,
                          {{"varigheden", &kVarighed}},
                          {et_til_to, ingen}});
  s.formular.foreslaa("dato", "01-06-2024").foreslaa("sammenlign", "01-06-2025");
  return s;
}

sager::Afgoerelsesvisning afgoerelse() {
  return {
      .afgoerelse =
          {.id = {7},
           .kommune = kommune(),
           .placering = PlaceringId{12},
           .borger = BorgerId{112},
           .jobordre = JobordreId{1},
           .udfald = Udfald::advarsel,
           .fakta_json =
               R"({"dato":"2024-02-01","population":"almindelig","arbejdsgiver":{"p_nummer":"1003456789","sektor":"kommune","ordinaert_ansatte":[{"maaned":"2024-01","aarsvaerk":"21.50"}]},"placering":{"fra":"2024-02-01","til":"2024-04-14","ugentlig_tid":"25:00"}})",
           .vurdering_json =
               R"({"udfald":"advarsel","vurderinger":[{"regel":"varighed","udfald":"opfyldt","hjemmel":"LBK 280/2024 § 85","begrundelse":"Forløbet er højst 91 dage (13 uger).","trin":[["dage","74"],["hoejst","91"]],"margen":"17","mindste_aendring":null},{"regel":"seneste_arbejdsgiver","udfald":"advarsel","hjemmel":"BEK 1216/2023 § 98, stk. 3","begrundelse":"Borgeren var senest ansat på samme CVR-nummer.","trin":[],"margen":null,"mindste_aendring":null}]})",
           .begrundelse = "Andet arbejdssted og andre opgaver.",
           .regelversion = "2026-11-21",
           .bruger = {1},
           .tid = {1'706'700'000}},
      .borger_navn = "Aksel Birk",
      .jobordre_nummer = "JO18436",
      .stilling = "anlægsgartnerarbejder",
      .arbejdssted_navn = "Strandvejens Plejehjem",
      .bruger_navn = "Mette Holm",
      .uaendret_ved_genberegning = true};
}

Formular med_fejl() {
  Formular f;
  f.vaerdier.add("stilling", "gartner <b>");
  f.vaerdier.add("fra", "31-02-2026");
  f.fejl.tilfoej(Fejlkode::dato_ugyldig, "fra");
  f.fejl.tilfoej(Fejlkode::felt_mangler, "til");
  f.fejl.tilfoej(Fejlkode::tal_uden_for_graenser, "pladser");
  f.fejl.tilfoej(Fejlkode::arbejdssted_lukket, "");
  return f;
}

void noeglesider(std::map<std::string, std::string>& ud) {
  const Tidspunkt nu{1'790'000'000};
  const sager::Noeglelinje virker{1, "natlig overførsel", {1'780'000'000}, {}, {}};
  const sager::Noeglelinje kaldt{
      2, "gammelt regneark", {1'770'000'000}, {}, Tidspunkt{1'775'000'000}};
  const sager::Noeglelinje slut{3, "prøve", {1'770'000'000}, Tidspunkt{1'771'000'000}, {}};
  ud["noegler"] = vis_side(ramme(), vis_noegler(ramme(), {virker, kaldt, slut}, nu, {}));
  ud["noegler_ingen"] = vis_side(ramme(), vis_noegler(ramme(), {}, nu, {}));
  ud["noegle_ny"] = vis_side(ramme(), vis_ny_noegle({virker, "nytte_kun-et-eksempel"}));
  ud["noegle_tilbagekald"] = vis_side(ramme(), vis_tilbagekald(ramme(), virker, {}));
}

}  // namespace

std::map<std::string, std::string> alle_eksempelsider() {
  const auto visning = arbejdssted();
  const auto bv = borgervisning();
  const auto jv = jobordrevisning();
  Ramme besked = ramme();
  besked.besked =
      "Aksel Birk er placeret fra 1. februar 2024. Næste skridt: send tilbuddet til borgeren.";
  Ramme ude;
  ude.csrf = "token";
  std::map<std::string, std::string> ud;
  ud["login"] = vis_side(ude, vis_login(ude, {{}, "/", true}));
  ud["arbejdsliste"] = vis_side(ramme(), vis_arbejdsliste(arbejdsliste(), kIdag));
  ud["arbejdsliste_tom"] = vis_side(ramme(), vis_arbejdsliste({}, kIdag));
  ud["arbejdssteder"] = vis_side(
      ramme(), vis_arbejdssteder(ramme(), {.liste = {{{sted(), "Strandby", 3, 1, 2}}, 61},
                                           .side = 1,
                                           .sider = 3,
                                           .parametre = {},
                                           .sortering = {"/arbejdssteder", {}, "navn", false}}));
  ud["arbejdssted"] = vis_side(
      ramme(),
      vis_arbejdssted(ramme(), {.visning = visning, .i_dag = kIdag, .historie = historie()}));
  ud["arbejdssted_opret"] =
      vis_side(ramme(), vis_arbejdsstedformular(ramme(), {{}, {}, {{"101", "København"}}}));
  const sager::Registrering tr{.art = sager::Registreringsart::repraesentant,
                               .id = 5,
                               .version = 2,
                               .p_nummer = p_nummer(),
                               .fra = Dato::af(2022, 1, 1),
                               .navn = "Kim Lund",
                               .niveau = Niveau::tr_cvr,
                               .faggruppe = "Gartnere",
                               .hele_cvr = true};
  ud["annuller_repraesentant"] = vis_side(ramme(), vis_annuller(ramme(), {tr, sted().navn}));
  Formular uden_grund;
  uden_grund.fejl.tilfoej(Fejlkode::begrundelse_mangler, "grund");
  ud["annuller_dispensation_fejl"] =
      vis_side(ramme(), vis_annuller(ramme(), {{.art = sager::Registreringsart::dispensation,
                                                .id = 8,
                                                .p_nummer = p_nummer(),
                                                .fra = Dato::af(2024, 1, 1),
                                                .til = Dato::af(2025, 6, 30),
                                                .navn = "RAR Nord",
                                                .pladser = 12},
                                               sted().navn,
                                               uden_grund}));
  ud["slutdag"] = vis_side(ramme(), vis_slutdag(ramme(), {tr, sted().navn}));
  ud["annuller_hoering"] =
      vis_side(ramme(), vis_annuller_hoering(ramme(), {jv.hoeringer.at(0), "JO18436"}));
  ud["jobordrer"] = vis_side(ramme(), vis_jobordrer(ramme(), jobordreliste()));
  ud["jobordre"] = vis_side(ramme(), vis_jobordre(ramme(), {.visning = jv,
                                                            .i_dag = kIdag,
                                                            .hoering_kraeves = true,
                                                            .historie = historie()}));
  ud["jobordre_orientering"] = vis_side(
      ramme(), vis_jobordre(ramme(), {.visning = jv, .i_dag = kIdag, .ukraine_hoeres = true}));
  ud["jobordre_opret_fejl"] = vis_side(
      ramme(), vis_jobordreformular(
                   ramme(), {{}, med_fejl(), {{"1003456789", "Strandvejens Plejehjem"}}, ""}));
  ud["jobordre_luk"] = vis_side(ramme(), vis_luk_jobordre(ramme(), {jv.jobordre, jv.pladser, {}}));
  ud["vaelg_borger"] = vis_side(
      ramme(),
      vis_vaelg_borger(ramme(),
                       {jv.jobordre,
                        sted().navn,
                        jv.pladser,
                        "",
                        {{{112}, "Aksel Birk", "født 2. marts 1985", "Kontanthjælp, jobparat", 0}},
                        1}));
  ud["vaelg_jobordre"] = vis_side(
      ramme(), vis_vaelg_jobordre({{112}, "Aksel Birk", {{jv.jobordre, sted().navn, jv.pladser}}}));
  ud["placer_nej"] = vis_side(ramme(), vis_placer(ramme(), placer(true)));
  ud["placer_ja"] = vis_side(ramme(), vis_placer(ramme(), placer(false)));
  ud["borgere"] = vis_side(
      ramme(),
      vis_borgere(ramme(),
                  {{{{borger(), Ydelse::kontanthjaelp, Visitation::jobparat, 2}}, 1}, "", 1, 1}));
  ud["borger"] = vis_side(
      besked, vis_borger(ramme(), {.visning = bv, .i_dag = kIdag, .historie = historie()}));
  ud["borger_opret"] = vis_side(ramme(), vis_borgerformular(ramme(), {}));
  ud["afbryd"] =
      vis_side(ramme(), vis_handling(ramme(), {Placeringshandling::afbryd,
                                               bv.placeringer[0].placering,
                                               "Aksel Birk",
                                               "anlægsgartnerarbejder, Strandvejens Plejehjem",
                                               {},
                                               {}}));
  ud["afgoerelse"] = vis_side(ramme(), vis_afgoerelse(afgoerelse()));
  ud["regler"] = vis_side(ramme(), vis_regler(regler()));
  const Bruger mette{{1}, kommune(), "meho", "Mette Holm", {Rolle::sagsbehandler}, true, 1};
  ud["brugere"] = vis_side(ramme(), vis_brugere({{mette}, 1}, 1, 1));
  ud["bruger"] = vis_side(ramme(), vis_brugerformular(ramme(), {mette, {}}));
  ud["bruger_opret"] = vis_side(ramme(), vis_brugerformular(ramme(), {}));
  ud["adgangskode"] = vis_side(ramme(), vis_egen_adgangskode(ramme(), {}));
  noeglesider(ud);
  raadssider(ud);
  ud["soegning"] = vis_side(
      ramme(), vis_soegning({{{{borger(), Ydelse::kontanthjaelp, Visitation::jobparat, 2}}, 1},
                             jobordreliste().liste,
                             {}}));
  ud["soegning_tom"] = vis_side(ramme(), vis_soegning({}));
  ud["aendr"] =
      vis_side(ramme(), vis_handling(ramme(), {Placeringshandling::aendr,
                                               bv.placeringer[0].placering,
                                               "Aksel Birk",
                                               "anlægsgartnerarbejder, Strandvejens Plejehjem",
                                               {},
                                               Fundpanel{.fund = fund_nej(), .dato = kIdag}}));
  ud["fejl_404"] = vis_side(ramme(), vis_fejl(Fejl(Fejlkode::findes_ikke), "0123456789abcdef"));
  ud["fejl_500"] = vis_side(ude, vis_fejl(Fejl(Fejlkode::intern), "0123456789abcdef"));
  return ud;
}

}  // namespace nytte::web::test
