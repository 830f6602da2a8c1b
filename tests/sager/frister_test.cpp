// The deadlines of a municipality on a day, from its cases; who gets which; and the dated facts
// they are computed from.
#include "sager/frister/frister.hpp"

#include <algorithm>

#include "sager/frister/registrer.hpp"
#include "sager/historik/saetninger.hpp"
#include "store/dispensation.hpp"
#include "store/opslag.hpp"
#include "verden.hpp"

namespace nytte::sager::test {
namespace {

class Frister : public Verden {
 protected:
  std::vector<Fristpunkt> paa(const Kontekst& k) { return frister(db(), k, k.i_dag).value(); }

  static std::optional<Fristpunkt> find(const std::vector<Fristpunkt>& alle, Fristart art) {
    const auto i =
        std::find_if(alle.begin(), alle.end(), [art](const auto& p) { return p.art == art; });
    return i == alle.end() ? std::nullopt : std::optional(*i);
  }
  std::optional<Fristpunkt> find(const Kontekst& k, Fristart art) { return find(paa(k), art); }
  static bool har_navne(const std::vector<Fristpunkt>& alle) {
    return std::any_of(alle.begin(), alle.end(),
                       [](const auto& p) { return !p.borger_navn.empty(); });
  }
  // Registers one dated fact about the citizen, as a case worker of that day.
  std::int64_t dato(const Borger& b, Borgerdatoart art, Dato d) {
    const auto id =
        registrer_borgerdato(db(), sagsbehandler(std::max(d, kDag)),
                             {.id = 0, .borger = b.id, .art = art, .dato = d, .bemaerkning = {}});
    EXPECT_TRUE(id.has_value()) << fejltekst(id);
    return id.value();
  }
  UdeblivelseId udeblev(const Borger& b, Dato fra) {
    const auto id = registrer_udeblivelse(db(), sagsbehandler(fra),
                                          {.id = {},
                                           .borger = b.id,
                                           .placering = {},
                                           .art = Udeblivelsesart::udeblevet,
                                           .fra = fra,
                                           .til = {},
                                           .kendt = fra,
                                           .bemaerkning = {}});
    EXPECT_TRUE(id.has_value()) << fejltekst(id);
    return id.value();
  }
  auto skridt(UdeblivelseId id, Udeblivelsesskridtart art, Dato dag) {
    return registrer_udeblivelsesskridt(
        db(), sagsbehandler(dag),
        {.id = 0, .udeblivelse = id, .art = art, .dato = dag, .notat = {}});
  }
};

TEST_P(Frister, den_foerste_henvendelse_flytter_fristen_for_det_foerste_tilbud) {
  auto ny = ny_borger(1);
  ny.ydelser[0].fra = Dato::af(2023, 1, 2);
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto k = sagsbehandler(Dato::af(2023, 7, 1));
  EXPECT_EQ(find(k, Fristart::foerste_tilbud)->forfalder, Dato::af(2023, 7, 2));
  dato(b, Borgerdatoart::foerste_henvendelse, Dato::af(2023, 1, 20));
  EXPECT_EQ(find(k, Fristart::foerste_tilbud)->forfalder, Dato::af(2023, 7, 20));
}

TEST_P(Frister, forsvinder_naar_det_er_gjort) {
  auto ny = ny_borger(1);
  ny.ydelser[0].fra = Dato::af(2022, 10, 3);
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto k = sagsbehandler(Dato::af(2023, 3, 20));
  EXPECT_TRUE(find(k, Fristart::foerste_tilbud));
  placer(b, opret_ordre());
  EXPECT_FALSE(find(k, Fristart::foerste_tilbud));
}

TEST_P(Frister, en_annulleret_dato_taeller_ikke_men_staar_i_historien) {
  auto ny = ny_borger(1);
  ny.ydelser[0].fra = Dato::af(2023, 1, 2);
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  const auto id = dato(b, Borgerdatoart::foerste_henvendelse, Dato::af(2023, 1, 20));
  const Opfoelgningsannullering uden_grund{Opfoelgningsregister::borgerdato, id, ""};
  EXPECT_EQ(fejlkode(annuller_opfoelgning(db(), sagsbehandler(), uden_grund)),
            Fejlkode::begrundelse_mangler);
  const Opfoelgningsannullering a{Opfoelgningsregister::borgerdato, id, "Forkert dag"};
  EXPECT_EQ(fejlkode(annuller_opfoelgning(db(), fremmed(), a)), Fejlkode::findes_ikke);
  ASSERT_TRUE(annuller_opfoelgning(db(), sagsbehandler(), a).has_value());
  EXPECT_EQ(fejlkode(annuller_opfoelgning(db(), sagsbehandler(), a)), Fejlkode::findes_ikke);
  EXPECT_EQ(find(sagsbehandler(Dato::af(2023, 7, 1)), Fristart::foerste_tilbud)->forfalder,
            Dato::af(2023, 7, 2));
  EXPECT_EQ(antal("borgerdato"), 1);
  const auto spor = haendelser("borger");
  EXPECT_EQ(std::count(spor.begin(), spor.end(), "opfoelgning_annulleret"), 1);
}

TEST_P(Frister, opfoelgning_og_arbejdsgiverens_melding_registreres_paa_placeringen) {
  const auto b = opret_borger(1);
  const auto p = placer(b, opret_ordre());
  const auto k = sagsbehandler(p.fra + 21);
  EXPECT_TRUE(find(k, Fristart::start_ikke_meldt)->over_frist);
  EXPECT_FALSE(find(k, Fristart::opfoelgning));  // 28 days: it ends before
  const auto meldt = registrer_opfoelgning(db(), k,
                                           {.id = 0,
                                            .placering = p.id,
                                            .art = Placeringsnotatart::start_meldt,
                                            .dato = p.fra,
                                            .notat = "Ringede"});
  ASSERT_TRUE(meldt.has_value()) << fejltekst(meldt);
  EXPECT_FALSE(find(k, Fristart::start_ikke_meldt));
}

TEST_P(Frister, intet_registreres_frem_i_tiden) {
  const auto b = opret_borger(1);
  const auto svar = registrer_borgerdato(db(), sagsbehandler(),
                                         {.id = 0,
                                          .borger = b.id,
                                          .art = Borgerdatoart::tilmeldt,
                                          .dato = kDag + 1,
                                          .bemaerkning = {}});
  EXPECT_EQ(fejlkode(svar), Fejlkode::dato_ugyldig);
  EXPECT_EQ(fejlfelt(svar), "dato");
  dato(b, Borgerdatoart::tilmeldt, kDag);
  EXPECT_TRUE(registrer_borgerdato(db(), sagsbehandler(),
                                   {.id = 0,
                                    .borger = b.id,
                                    .art = Borgerdatoart::fritaget_til,
                                    .dato = kDag + 30,
                                    .bemaerkning = {}})
                  .has_value());
}

TEST_P(Frister, en_sanktion_kraever_skriftlig_vejledning_fra_foer) {
  const auto b = opret_borger(1);
  const Dato dag = Dato::af(2023, 3, 15);
  const auto sag = udeblev(b, dag);
  EXPECT_TRUE(find(sagsbehandler(dag), Fristart::skriftlig_vejledning));
  EXPECT_EQ(fejlkode(skridt(sag, Udeblivelsesskridtart::afgjort, dag)),
            Fejlkode::tilstand_tillader_ikke);
  dato(b, Borgerdatoart::skriftlig_vejledning, Dato::af(2023, 2, 1));
  EXPECT_FALSE(find(sagsbehandler(dag), Fristart::skriftlig_vejledning));
  const auto afgjort = skridt(sag, Udeblivelsesskridtart::afgjort, dag);
  ASSERT_TRUE(afgjort.has_value()) << fejltekst(afgjort);
  const auto gennemfoeres = find(sagsbehandler(dag), Fristart::sanktion_gennemfoeres);
  ASSERT_TRUE(gennemfoeres);
  EXPECT_EQ(gennemfoeres->forfalder, Dato::af(2023, 6, 30));
  EXPECT_FALSE(find(sagsbehandler(dag), Fristart::sanktion_afgoeres));
}

TEST_P(Frister, en_sanktion_gennemfoeres_inden_tre_hele_maaneder_og_saa_er_sagen_slut) {
  const auto b = opret_borger(1);
  dato(b, Borgerdatoart::skriftlig_vejledning, Dato::af(2023, 2, 1));
  const auto sag = udeblev(b, Dato::af(2023, 3, 15));
  EXPECT_EQ(fejlkode(skridt(sag, Udeblivelsesskridtart::gennemfoert, Dato::af(2023, 4, 1))),
            Fejlkode::tilstand_tillader_ikke);  // not decided yet
  ASSERT_TRUE(skridt(sag, Udeblivelsesskridtart::afgjort, Dato::af(2023, 4, 1)).has_value());
  EXPECT_EQ(fejlkode(skridt(sag, Udeblivelsesskridtart::gennemfoert, Dato::af(2023, 7, 1))),
            Fejlkode::tilstand_tillader_ikke);  // a day too late
  ASSERT_TRUE(skridt(sag, Udeblivelsesskridtart::gennemfoert, Dato::af(2023, 6, 30)).has_value());
  EXPECT_FALSE(find(sagsbehandler(Dato::af(2023, 6, 30)), Fristart::sanktion_gennemfoeres));
  EXPECT_EQ(fejlkode(skridt(sag, Udeblivelsesskridtart::kontaktforsoeg, Dato::af(2023, 6, 30))),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Frister, aktivitetsparate_forsoeges_kontaktet_foer_der_afgoeres) {
  auto ny = ny_borger(1);
  ny.ydelser[0].visitation = Visitation::aktivitetsparat;
  const auto b = registrer_borger(db(), sagsbehandler(), ny).value();
  dato(b, Borgerdatoart::skriftlig_vejledning, Dato::af(2023, 2, 1));
  const Dato dag = Dato::af(2023, 3, 15);
  const auto sag = udeblev(b, dag);
  EXPECT_TRUE(find(sagsbehandler(dag), Fristart::kontaktforsoeg));
  EXPECT_EQ(fejlkode(skridt(sag, Udeblivelsesskridtart::afgjort, dag)),
            Fejlkode::tilstand_tillader_ikke);
  ASSERT_TRUE(skridt(sag, Udeblivelsesskridtart::kontaktforsoeg, dag).has_value());
  EXPECT_FALSE(find(sagsbehandler(dag), Fristart::kontaktforsoeg));
  EXPECT_TRUE(skridt(sag, Udeblivelsesskridtart::afgjort, dag).has_value());
}

TEST_P(Frister, en_arbejdsgivers_ansoegning_besvares_en_gang_inden_ti_arbejdsdage) {
  const auto k = konsulent();
  const auto id = registrer_arbejdsgiveransoegning(db(), k,
                                                   {.id = 0,
                                                    .p_nummer = p_nummer(),
                                                    .modtaget = kDag,
                                                    .pladser = 2,
                                                    .bemaerkning = {},
                                                    .besvaret = {},
                                                    .svar = {}});
  ASSERT_TRUE(id.has_value()) << fejltekst(id);
  const auto f = find(k, Fristart::arbejdsgiver_venter_svar);
  ASSERT_TRUE(f);
  EXPECT_EQ(f->forfalder, Dato::af(2023, 3, 15));
  EXPECT_EQ(f->arbejdsdage, 10);
  const Ansoegningssvar svar{.id = id.value(), .besvaret = kDag, .svar = "Ja, to pladser"};
  ASSERT_TRUE(besvar_arbejdsgiveransoegning(db(), k, svar).has_value());
  EXPECT_FALSE(find(k, Fristart::arbejdsgiver_venter_svar));
  EXPECT_EQ(fejlkode(besvar_arbejdsgiveransoegning(db(), k, svar)),
            Fejlkode::tilstand_tillader_ikke);
}

TEST_P(Frister, kun_de_der_maa_se_borgere_faar_navne_og_hvert_blik_noteres) {
  const auto b = opret_borger(1);
  placer(b, opret_ordre());
  const Dato dag = Dato::af(2023, 3, 30);
  const auto foer = store::list_opslag(db(), b.id, Side{}).i_alt;
  const auto mine = paa(sagsbehandler(dag));
  EXPECT_TRUE(har_navne(mine));
  EXPECT_EQ(store::list_opslag(db(), b.id, Side{}).i_alt, foer + 1);
  const auto konsulentens = paa(konsulent(dag));
  EXPECT_FALSE(har_navne(konsulentens));
  EXPECT_TRUE(std::none_of(konsulentens.begin(), konsulentens.end(),
                           [](const auto& p) { return om_borger(p.art) || p.borger; }));
  EXPECT_TRUE(paa(administrator()).empty());
  EXPECT_TRUE(paa(fremmed()).empty());
  const auto foer_kalender = store::list_opslag(db(), b.id, Side{}).i_alt;
  EXPECT_FALSE(har_navne(frister_uden_navne(db(), sagsbehandler(dag), dag)));
  EXPECT_EQ(store::list_opslag(db(), b.id, Side{}).i_alt, foer_kalender);
}

TEST_P(Frister, lederen_ser_alle_roller_og_indberetningerne) {
  placer(opret_borger(1), opret_ordre());
  const auto k = som({Rolle::leder}, 751, Dato::af(2023, 4, 3));
  const auto alle = paa(k);
  EXPECT_TRUE(find(alle, Fristart::placering_over_tid));
  const auto kvartal = find(alle, Fristart::kvartalsindberetning);
  ASSERT_TRUE(kvartal);
  EXPECT_EQ(kvartal->om, "1. kvartal 2023");
  EXPECT_EQ(kvartal->forfalder, Dato::af(2023, 4, 30));
  ASSERT_TRUE(registrer_indberetning(db(), k,
                                     {.id = 0,
                                      .art = Indberetningsart::kvartal,
                                      .periode = Dato::af(2023, 2, 14),
                                      .dato = Dato::af(2023, 4, 3),
                                      .bemaerkning = {}})
                  .has_value());
  EXPECT_FALSE(find(k, Fristart::kvartalsindberetning));
}

TEST_P(Frister, lederen_ledes_til_borgeren_eller_jobordren_og_ikke_til_sagsbehandlerens_handling) {
  placer(opret_borger(1), opret_ordre());
  const Dato efter = Dato::af(2023, 4, 20);
  const auto borger = find(som({Rolle::leder}, 751, efter), Fristart::placering_over_tid);
  ASSERT_TRUE(borger);
  EXPECT_EQ(gaa_til(*borger), "/borgere/" + std::to_string(borger->borger->vaerdi));
  EXPECT_TRUE(
      gaa_til(*find(sagsbehandler(efter), Fristart::placering_over_tid)).ends_with("/afslut"));
  const auto b = opret_borger(2);
  const auto tilbud =
      find(som({Rolle::leder}, 751, Dato::af(2023, 12, 1)), Fristart::foerste_tilbud);
  ASSERT_TRUE(tilbud);
  EXPECT_EQ(gaa_til(*tilbud), "/borgere/" + std::to_string(b.id.vaerdi));
}

TEST_P(Frister, kun_sagsbehandleren_ledes_til_at_placere_paa_de_ledige_pladser) {
  opret_ordre(1, 2);
  const auto til = [&](const Kontekst& k) { return gaa_til(*find(k, Fristart::ledige_pladser)); };
  EXPECT_TRUE(til(sagsbehandler()).ends_with("/placer"));
  const auto leder = som({Rolle::leder}, 751, kDag);
  EXPECT_FALSE(til(leder).ends_with("/placer"));
  EXPECT_TRUE(til(leder).starts_with("/jobordrer/"));
}

TEST_P(Frister, en_dispensation_varsles_tre_maaneder_foer_den_slutter) {
  opret_ordre();
  store::insert_dispensation(db(), {.id = {},
                                    .p_nummer = p_nummer(),
                                    .pladser = 12,
                                    .fra = Dato::af(2022, 7, 1),
                                    .til = Dato::af(2023, 6, 30),
                                    .raad = "RAR Østjylland",
                                    .journalnummer = "1"});
  EXPECT_FALSE(find(konsulent(Dato::af(2023, 3, 29)), Fristart::dispensation_slutter));
  const auto f = find(konsulent(Dato::af(2023, 3, 30)), Fristart::dispensation_slutter);
  ASSERT_TRUE(f);
  EXPECT_EQ(f->forfalder, Dato::af(2023, 6, 30));
  EXPECT_FALSE(find(konsulent(Dato::af(2023, 3, 30)), Fristart::dispensation_utilstraekkelig));
}

TEST_P(Frister, noeglen_er_den_samme_paa_hver_dag_og_sin_egen_for_hver_frist) {
  placer(opret_borger(1), opret_ordre(1, 2));
  placer(opret_borger(2), opret_ordre(1, 2));
  std::set<std::string> noegler;
  const auto alle = paa(sagsbehandler(Dato::af(2023, 4, 1)));
  for (const auto& p : alle) EXPECT_TRUE(noegler.insert(p.noegle).second) << p.noegle;
  const auto i_morgen = paa(sagsbehandler(Dato::af(2023, 4, 2)));
  for (const auto& p : alle)
    EXPECT_TRUE(std::any_of(i_morgen.begin(), i_morgen.end(), [&](const auto& q) {
      return q.noegle == p.noegle;
    })) << p.noegle;
}

TEST_P(Frister, hver_slags_har_navn_saetning_handlende_og_et_sted_at_gaa_hen) {
  for (const Fristart art : alle<Fristart>()) {
    Fristpunkt p;
    p.art = art;
    p.arbejdssted_navn = "Stedet";
    EXPECT_FALSE(fristnavn(art).empty()) << navn(art);
    EXPECT_TRUE(saetning(p).ends_with(".") || saetning(p).ends_with("?")) << navn(art);
    EXPECT_TRUE(gaa_til(p).starts_with("/")) << navn(art);
    EXPECT_FALSE(hvem(art).empty()) << navn(art);
    EXPECT_GT(forvarsel(art), 0) << navn(art);
  }
}

TEST_P(Frister, hver_haendelse_har_sin_saetning) {
  for (const char* art :
       {"borgerdato_registreret", "opfoelgning_registreret", "udeblivelse_registreret",
        "udeblivelsesskridt_registreret", "arbejdsgiveransoegning_modtaget",
        "arbejdsgiveransoegning_besvaret", "indberetning_registreret", "opfoelgning_annulleret",
        "daglig_mail_valgt", "daglig_mail_fravalgt", "kalender_aabnet", "kalender_lukket"})
    EXPECT_TRUE(har_saetning(art)) << art;
}

PAA_BEGGE(Frister);

}  // namespace
}  // namespace nytte::sager::test
