#include "raad_verden.hpp"

#include "dokumenter/breve/ansoegning.hpp"
#include "kontrakt/ansoegning_json.hpp"
#include "sager/ansoegning/tilstand.hpp"
#include "sager/brev/brev.hpp"
#include "store/ansoegning.hpp"
#include "store/bruger.hpp"
#include "store/moede.hpp"

namespace nytte::sager::test {

void Raadsverden::SetUp() {
  Verden::SetUp();
  if (IsSkipped()) return;
  udpeg_raadet();
}

Kontekst Raadsverden::raadsbruger(const std::string& brugernavn, Rolle rolle,
                                  const std::string& raad, Dato i_dag) {
  auto b = store::find_bruger(db(), brugernavn);
  if (!b) {
    Bruger ny{.id = {},
              .kommune = Kommunekode::fra(851).value(),
              .brugernavn = brugernavn,
              .navn = "Navn " + brugernavn,
              .roller = {rolle}};
    ny.raad = raad;
    EXPECT_TRUE(store::insert_bruger(db(), ny, "ingen adgangskode").has_value());
    b = store::find_bruger(db(), brugernavn);
  }
  return {*b, {std::int64_t{i_dag.dagnummer()} * 86'400 + 36'000}, i_dag, "proeve"};
}

Raadsmedlem Raadsverden::medlem(const std::string& navn, Medlemsgruppe gruppe, Medlemspost post,
                                Dato fra) {
  NytRaadsmedlem ny{{.id = {},
                     .raad = {},
                     .navn = navn,
                     .organisation = "Organisation " + navn,
                     .email = "",
                     .gruppe = gruppe,
                     .post = post,
                     .bruger = {},
                     .fra = fra,
                     .til = {},
                     .version = 1},
                    {}};
  if (post == Medlemspost::formand) ny.brugernavn = formand().bruger.brugernavn;
  const auto svar = registrer_raadsmedlem(db(), bo(), ny);
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  return svar.value();
}

void Raadsverden::udpeg_raadet(Dato fra) {
  medlemmer.clear();
  medlemmer.push_back(medlem("Formand", Medlemsgruppe::arbejdsgivere, Medlemspost::formand, fra));
  medlemmer.push_back(
      medlem("Næstformand", Medlemsgruppe::loenmodtagere, Medlemspost::naestformand, fra));
  const auto flere = [&](int antal, const std::string& navn, Medlemsgruppe g) {
    for (int i = 1; i <= antal; ++i)
      medlemmer.push_back(medlem(navn + std::to_string(i), g, Medlemspost::medlem, fra));
  };
  flere(6, "Arbejdsgiver ", Medlemsgruppe::arbejdsgivere);
  flere(6, "Lønmodtager ", Medlemsgruppe::loenmodtagere);
  flere(5, "Kommune ", Medlemsgruppe::kommuner);
  flere(2, "Anden ", Medlemsgruppe::andre);
}

Ansoegningsindhold Raadsverden::indhold() {
  Ansoegningsindhold i;
  i.navn = "Strandvejens Plejehjem 1";
  i.adresse = "Strandvejen 1, 8000 Aarhus";
  i.p_nummer = p_nummer(1);
  i.pladser = 20;
  i.opgaver = "Gåture og oprydning i haven";
  i.visiterede_ydelser = false;
  i.i_praktik = 0;
  i.i_loentilskud = 0;
  i.i_nytteindsats = 0;
  i.hoert = true;
  i.hoert_art = Hoertart::tillidsrepraesentant;
  i.hoert_navn = "Kim Holm";
  i.forelagt_ansoegningen = true;
  i.hoeringsresultat = "Tillidsrepræsentanten er enig.";
  i.konkurrence = "Opgaverne udføres ikke af andre.";
  i.nyttigt_arbejde = "Beboerne kommer ud.";
  i.ordinaert_ansatte = Aarsvaerk::fra_titusindedele(510'000);
  i.placerede_i_alt = Aarsvaerk::fra_titusindedele(200'000);
  i.fra = Dato::af(2023, 3, 1);
  i.til = Dato::af(2024, 12, 31);
  i.tidligere_ordinaert = false;
  return i;
}

AnsoegningId Raadsverden::indsendt(const Ansoegningsindhold& i, Dato dag, const std::string& raad) {
  const auto k = konsulent(dag);
  store::Ansoegningsraekke r{.id = {},
                             .kommune = k.bruger.kommune,
                             .p_nummer = i.p_nummer,
                             .indhold_json = kontrakt::encode_ansoegning(i),
                             .raad = raad,
                             .hoering = {},
                             .journalnummer = "23/17",
                             .oprettet = k.nu,
                             .oprettet_af = k.bruger.id};
  const auto id = store::insert_ansoegning(db(), r);
  store::insert_ansoegningsskridt(db(), {.ansoegning = id,
                                         .nr = 1,
                                         .handling = Ansoegningshandling::opret,
                                         .tilstand = Ansoegningstilstand::kladde,
                                         .bruger = k.bruger.id,
                                         .tid = k.nu,
                                         .dag = dag,
                                         .grund = ""});
  EXPECT_TRUE(store::set_ansoegning_raad(db(), id, raad));
  EXPECT_TRUE(store::set_ansoegning_journalnummer(db(), id, "23/17"));
  send_igen(id);
  return id;
}

void Raadsverden::send_igen(AnsoegningId id) {
  const auto k = konsulent(Dato::af(2023, 2, 1));
  const auto a = store::find_ansoegning(db(), id).value();
  const auto nr = static_cast<std::int32_t>(store::list_indsendelser(db(), id).size()) + 1;
  store::insert_indsendelse(db(),
                            {.ansoegning = id,
                             .nr = nr,
                             .indhold_json = a.indhold_json,
                             .bilag = {},
                             .fingeraftryk = ansoegnings_fingeraftryk(a.indhold_json, {}),
                             .raad = a.raad,
                             .dag = k.i_dag,
                             .tid = k.nu,
                             .bruger = k.bruger.id},
                            {});
  const auto papir =
      dokumenter::ansoegning({.indhold = kontrakt::decode_ansoegning(a.indhold_json).value(),
                              .kommune = "Aarhus Kommune",
                              .raad = a.raad,
                              .dag = k.i_dag,
                              .nr = nr,
                              .sagsnummer = std::to_string(id.vaerdi),
                              .fingeraftryk = ansoegnings_fingeraftryk(a.indhold_json, {})});
  EXPECT_TRUE(udsted_brev(db(), k,
                          {.art = Brevart::ansoegning,
                           .brev = papir,
                           .emne = "ansoegning",
                           .noegle = std::to_string(id.vaerdi)}));
  const auto svar =
      skift_tilstand(db(), k, id, {Ansoegningshandling::indsend, Aktoer::kommune, ""});
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
}

Moede Raadsverden::moede(Dato dato, std::optional<SagsudvalgId> udvalg) {
  const auto svar = indkald_moede(db(), bo(),
                                  {.id = {},
                                   .raad = {},
                                   .sagsudvalg = udvalg,
                                   .dato = dato,
                                   .klokken = "10.00",
                                   .sted = "Nybrogade 16, Aalborg",
                                   .aflyst = false,
                                   .til_stede = {},
                                   .version = 1});
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  return svar.value();
}

void Raadsverden::til_stede(Moede& m, const std::vector<RaadsmedlemId>& hvem) {
  const auto svar = registrer_fremmoede(db(), bo(m.dato), {m.id, m.version, hvem});
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  if (svar) m = svar.value();
}

Moede Raadsverden::paa_moede(AnsoegningId id, std::size_t antal, Dato dato) {
  auto m = moede(dato);
  const auto svar = saet_paa_dagsorden(db(), bo(), {id, skridt(id), ""}, m.id);
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  std::vector<RaadsmedlemId> hvem;
  for (std::size_t i = 0; i < antal; ++i) hvem.push_back(medlemmer.at(i).id);
  til_stede(m, hvem);
  return m;
}

std::int32_t Raadsverden::skridt(AnsoegningId id) {
  return store::find_ansoegning(db(), id).value().skridt;
}

Ansoegningstilstand Raadsverden::tilstand(AnsoegningId id) {
  return store::find_ansoegning(db(), id).value().tilstand;
}

NyRaadsafgoerelse Raadsverden::enige(AnsoegningId id, const Moede& m) {
  NyRaadsafgoerelse ny;
  ny.ansoegning = id;
  ny.skridt = skridt(id);
  ny.udfald = Raadsudfald::imoedekommet;
  ny.pladser = 20;
  ny.fra = Dato::af(2023, 3, 1);
  ny.til = Dato::af(2024, 12, 31);
  ny.begrundelse = "Rådet finder opgaverne egnede.";
  for (const auto x : m.til_stede) ny.stemmer.push_back({x, Stemme::stemmer_for});
  return ny;
}

RaadsafgoerelseId Raadsverden::registreret(AnsoegningId id, const Moede& m) {
  const auto svar = registrer_raadsafgoerelse(db(), bo(m.dato), enige(id, m));
  EXPECT_TRUE(svar.has_value()) << fejltekst(svar);
  EXPECT_TRUE(svar.value().afgoerelse.has_value());
  return svar.value().afgoerelse.value();
}

}  // namespace nytte::sager::test
