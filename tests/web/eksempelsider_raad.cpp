// The council's pages, drawn from invented facts.
#include "eksempelsider.hpp"
#include "web/sider/raad_afgoerelse_visning.hpp"
#include "web/sider/raad_medlem_visning.hpp"
#include "web/sider/raad_moede_visning.hpp"
#include "web/sider/raad_visning.hpp"

namespace nytte::web::test {
namespace {

constexpr Dato kDag = Dato::af(2023, 5, 3);

Ramme raadsramme() {
  Ramme r;
  r.bruger = "Ulla Krog";
  r.kommune = "RAR Østjylland";
  r.i_raad = true;
  r.sekretariat = true;
  r.csrf = "token";
  return r;
}

sager::Raadssagslinje linje(Ansoegningstilstand t) {
  return {.id = {7},
          .skridt = 3,
          .tilstand = t,
          .kommune = "Favrskov",
          .arbejdssted = "Havens Børnehus",
          .p_nummer = "9900000077",
          .pladser = 6,
          .fra = Dato::af(2023, 6, 1),
          .til = Dato::af(2024, 5, 31),
          .indsendt = Dato::af(2023, 4, 12),
          .moede = kDag,
          .moede_id = MoedeId{4},
          .journalnummer = "23/17",
          .mangler = {}};
}

Raadsmedlem medlem(std::int64_t id, const std::string& navn, Medlemspost post) {
  return {.id = {id},
          .raad = "RAR Østjylland",
          .navn = navn,
          .organisation = "Fagforbundenes Samråd Øst",
          .email = {},
          .gruppe = Medlemsgruppe::loenmodtagere,
          .post = post,
          .bruger = {},
          .fra = Dato::af(2022, 1, 1),
          .til = Dato::af(2025, 2, 28),
          .version = 1};
}

sager::Moedevisning moede() {
  const std::vector<Raadsmedlem> alle{medlem(1, "Poul Winther", Medlemspost::formand),
                                      medlem(2, "Aase Bæk", Medlemspost::medlem)};
  return {.moede = {.id = {4},
                    .raad = "RAR Østjylland",
                    .sagsudvalg = {},
                    .dato = kDag,
                    .klokken = "10.00",
                    .sted = "Nybrogade 16, Aalborg",
                    .aflyst = false,
                    .til_stede = {{1}, {2}},
                    .version = 2},
          .sagsudvalg = {},
          .medlemmer = alle,
          .punkter = {linje(Ansoegningstilstand::dagsordensat)},
          .er_holdt = true,
          .fremmoede = "Formanden og 1 andet medlem er til stede.",
          .beslutningsdygtigt = true};
}

sager::Raadsafgoerelsesvisning afgoerelse() {
  Raadsafgoerelse a;
  a.id = {3};
  a.ansoegning = {7};
  a.moede = {4};
  a.udfald = Raadsudfald::imoedekommet;
  a.pladser = 6;
  a.fra = Dato::af(2023, 6, 1);
  a.til = Dato::af(2024, 5, 31);
  a.begrundelse = "Rådet finder opgaverne egnede.";
  a.fund_json = R"([{"kode":"enstemmigt","udfald":"opfyldt","felt":"","tekst":"Alle stemte for.",)"
                R"("hjemmel":"BEK 1178/2019 § 12, stk. 6"}])";
  return {.afgoerelse = a,
          .moede = kDag,
          .sagsudvalg = {},
          .stemmer = {{medlem(1, "Poul Winther", Medlemspost::formand), Stemme::stemmer_for}},
          .registreret_af = "Ulla Krog",
          .bekraeftet_af = {},
          .kasseret_grund = {},
          .dispensation = {},
          .venter = true};
}

sager::Raadssagsvisning sag(Ansoegningstilstand t) {
  Dispensationsansoegning a{.id = {7},
                            .kommune = Kommunekode::fra(710).value(),
                            .raad = "RAR Østjylland",
                            .indhold = {},
                            .tilstand = t,
                            .hoering = {},
                            .journalnummer = "23/17",
                            .oprettet = {},
                            .oprettet_af = {1}};
  sager::Raadssagsvisning v{.ansoegning = a,
                            .linje = linje(t),
                            .indsendelse = {.ansoegning = {7},
                                            .nr = 1,
                                            .indhold_json = {},
                                            .bilag = {},
                                            .fingeraftryk = std::string(64, 'a'),
                                            .raad = a.raad,
                                            .dag = Dato::af(2023, 4, 12),
                                            .tid = {},
                                            .bruger = {1}},
                            .bilag = {},
                            .historik = {{{.ansoegning = {7},
                                           .nr = 2,
                                           .handling = Ansoegningshandling::indsend,
                                           .tilstand = Ansoegningstilstand::indsendt,
                                           .bruger = {1},
                                           .tid = {},
                                           .dag = Dato::af(2023, 4, 12),
                                           .grund = ""},
                                          "Jens Bruun"}},
                            .afgoerelser = {},
                            .kommende_moeder = {}};
  return v;
}

void sagssider(std::map<std::string, std::string>& ud) {
  auto paa = sag(Ansoegningstilstand::dagsordensat);
  paa.maa_tage_af = paa.maa_returnere = paa.maa_afgoere = true;
  ud["raad_sag"] =
      vis_side(raadsramme(), vis_raadssagsside(raadsramme(), {paa, Html(), Html(), {}}));
  ud["raad_returner"] = vis_side(raadsramme(), vis_returner(raadsramme(), {paa, {}}));
  const auto m = moede();
  Formular f;
  f.foreslaa("fra", "01-06-2023").foreslaa("til", "31-05-2024").foreslaa("pladser", "6");
  ud["raad_afgoer"] = vis_side(
      raadsramme(), vis_afgoerelsesformular(raadsramme(), {paa, m, false, std::move(f), {}}));
  auto venter = sag(Ansoegningstilstand::afventer_bekraeftelse);
  venter.afgoerelser = {afgoerelse()};
  venter.maa_bekraefte = venter.maa_kassere = true;
  ud["raad_bekraeft"] = vis_side(raadsramme(), vis_bekraeft(raadsramme(), {venter, {}}, Html()));
}

}  // namespace

void raadssider(std::map<std::string, std::string>& ud) {
  sager::Raadsoverblik o;
  o.raad = "RAR Østjylland";
  o.indkomne = {linje(Ansoegningstilstand::indsendt)};
  o.dagsordensatte = {linje(Ansoegningstilstand::dagsordensat)};
  o.afgjorte = {linje(Ansoegningstilstand::imoedekommet)};
  o.naeste_moede = moede().moede;
  ud["raad"] = vis_side(raadsramme(), vis_raadsforside(o, kDag));
  sagssider(ud);
  ud["raad_moede"] = vis_side(raadsramme(), vis_moedeside(raadsramme(), {moede(), {}}));
  const std::vector<sager::Medlemsvisning> medlemmer{
      {medlem(1, "Poul Winther", Medlemspost::formand), "poul", true}};
  ud["raad_medlemmer"] = vis_side(raadsramme(), vis_medlemsliste(raadsramme(), medlemmer));
}

}  // namespace nytte::web::test
