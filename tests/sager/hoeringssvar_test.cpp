#include <rapidcheck.h>

#include "hoeringsverden.hpp"
#include "sager/placering/placer_borger.hpp"

namespace nytte::sager::test {
namespace {

using T = Henvendelsestilstand;

class Hoeringssvar_ : public Hoeringsverden {
 protected:
  std::vector<Hoering> hoeringer() { return store::list_hoeringer(db(), jobordre.id); }
};
PAA_BEGGE(Hoeringssvar_);

TEST_P(Hoeringssvar_, siden_viser_det_frosne_og_aendrer_intet) {
  const auto v = opret();
  const auto token = link(v);
  const auto foer = antal("haendelse") + antal("henvendelse_skridt") + antal("hoeringssvar");
  const auto side = find_svarside(db(), ved(token));
  ASSERT_TRUE(side) << fejltekst(side);
  EXPECT_EQ(side.value().grundlag.opgave, "Pasning af sansehaven");
  EXPECT_TRUE(find_svarside(db(), ved(token))) << "opened twice, also by a mail scanner";
  EXPECT_EQ(antal("haendelse") + antal("henvendelse_skridt") + antal("hoeringssvar"), foer);
}

TEST_P(Hoeringssvar_, ukendt_udloebet_brugt_og_aendret_link) {
  const auto v = opret();
  EXPECT_EQ(fejlkode(find_svarside(db(), ved("gættet"))), Fejlkode::link_ukendt);
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(""))), Fejlkode::link_ukendt);
  const auto token = link(v, 0, kDag + 1);
  auto aendret = token;
  aendret[5] = aendret[5] == 'a' ? 'b' : 'a';
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(aendret))), Fejlkode::link_ukendt);
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(token, kDag + 1))), Fejlkode::link_udloebet);
  EXPECT_EQ(fejlkode(besvar(db(), ved(token, kDag + 1), ja())), Fejlkode::link_udloebet);
  ASSERT_TRUE(besvar(db(), ved(token), ja()));
  EXPECT_EQ(fejlkode(find_svarside(db(), ved(token))), Fejlkode::link_brugt);
  EXPECT_EQ(fejlkode(besvar(db(), ved(token), ja())), Fejlkode::link_brugt);
  EXPECT_EQ(antal("hoeringssvar"), 1);
}

TEST_P(Hoeringssvar_, alle_fejl_paa_en_gang_og_intet_gemt) {
  const auto v = opret();
  const auto galt = svar(v, 0, {.bemaerkning = std::string(4001, 'x')});
  ASSERT_FALSE(galt);
  EXPECT_EQ(galt.error().poster().size(), 5U) << fejltekst(galt);
  auto frem = ja();
  frem.droeftet_dato = kDag + 1;
  EXPECT_EQ(fejlfelt(svar(v, 0, frem)), "droeftet_dato");
  EXPECT_EQ(antal("hoeringssvar"), 0);
  EXPECT_EQ(henvendelse(v).tilstand, T::klargjort);
}

TEST_P(Hoeringssvar_, naar_begge_har_svaret_staar_hoeringen_paa_jobordren) {
  const auto v = opret();
  ASSERT_TRUE(svar(v, 0, ja()));
  EXPECT_TRUE(hoeringer().empty()) << "arbejdsgiveren has not answered";
  auto leder = ja();
  leder.navn = "Leder Jensen";
  ASSERT_TRUE(svar(v, 1, leder));
  ASSERT_EQ(hoeringer().size(), 1U);
  const auto h = hoeringer().front();
  EXPECT_EQ(h.niveau, Niveau::tr_p_nummer);
  EXPECT_EQ(h.navn, "Kim Holm");
  EXPECT_EQ(h.dato, kDag - 1);
  EXPECT_EQ(h.medarbejder_erklaering, kDag);
  EXPECT_EQ(h.arbejdsgiver_erklaering, kDag);
  EXPECT_EQ(h.enig, true);
  const auto nu = vis(v.sag.id);
  EXPECT_EQ(nu.tilstand, Hoeringstilstand::besvaret);
  ASSERT_TRUE(nu.resultat);
  EXPECT_EQ(nu.resultat->id, h.id);
  // The very next placement check sees it.
  const auto b = opret_borger(1);
  EXPECT_NO_FATAL_FAILURE(placer(b, jobordre));
}

TEST_P(Hoeringssvar_, uenighed_er_et_resultat_og_ingen_hindring) {
  const auto v = opret();
  auto nej = ja();
  nej.enig = false;
  nej.forhold_holder = false;
  ASSERT_TRUE(svar(v, 0, nej));
  ASSERT_TRUE(svar(v, 1, ja()));
  ASSERT_EQ(hoeringer().size(), 1U);
  EXPECT_EQ(hoeringer().front().enig, false);
  EXPECT_NO_FATAL_FAILURE(placer(opret_borger(1), jobordre));
}

TEST_P(Hoeringssvar_, er_det_ikke_droeftet_er_der_ingen_erklaering) {
  const auto v = opret();
  auto nej = ja();
  nej.droeftet = false;
  nej.droeftet_dato.reset();
  ASSERT_TRUE(svar(v, 0, nej));
  ASSERT_TRUE(svar(v, 1, ja()));
  EXPECT_TRUE(hoeringer().empty());
  EXPECT_EQ(vis(v.sag.id).tilstand, Hoeringstilstand::besvaret);
  const auto h = haendelser("hoeringssag");
  EXPECT_NE(std::find(h.begin(), h.end(), "hoeringssag_uden_droeftelse"), h.end());
}

TEST_P(Hoeringssvar_, kopien_gaar_til_den_der_svarede_og_kvitteringen_kan_ses) {
  const auto v = opret();
  const auto token = link(v);
  EXPECT_EQ(fejlkode(find_kvittering(db(), ved(token))), Fejlkode::findes_ikke);
  ASSERT_TRUE(besvar(db(), ved(token), ja()));
  const auto mail = sidste_mail(v);
  EXPECT_EQ(mail.modtager, "kim@example.dk");
  EXPECT_NE(mail.tekst.find("Fint."), std::string::npos);
  EXPECT_EQ(mail.tekst.find("{{link}}"), std::string::npos);
  const auto kvittering = find_kvittering(db(), ved(token, kDag + 300));
  ASSERT_TRUE(kvittering) << fejltekst(kvittering);
  EXPECT_EQ(kvittering.value().svar->bemaerkning, "Fint.");
  skaebne(mail, Meddelelsestilstand::afsendt);
  EXPECT_EQ(henvendelse(v).tilstand, T::besvaret) << "the copy moves nothing";
}

TEST_P(Hoeringssvar_, filer_gemmes_foer_svaret_og_kan_fjernes_igen) {
  const auto v = opret();
  const auto token = link(v);
  const auto fil = vedhaeft_svar(db(), ved(token), {"referat.pdf", kPdf});
  ASSERT_TRUE(fil) << fejltekst(fil);
  EXPECT_EQ(find_svarside(db(), ved(token)).value().bilag.size(), 1U);
  EXPECT_FALSE(vedhaeft_svar(db(), ved(token), {"virus.pdf", "MZ"}));
  EXPECT_EQ(fejlkode(vedhaeft_svar(db(), ved("gættet"), {"referat.pdf", kPdf})),
            Fejlkode::link_ukendt);
  EXPECT_EQ(fejlkode(fjern_svarfil(db(), ved(token), 999)), Fejlkode::findes_ikke);
  ASSERT_TRUE(fjern_svarfil(db(), ved(token), fil.value().id));
  EXPECT_TRUE(find_svarside(db(), ved(token)).value().bilag.empty());
}

TEST_P(Hoeringssvar_, paa_papir_kraever_papiret) {
  const auto v = opret();
  Papirsvar p{.valg = valg(v), .svar = ja(), .dag = kDag};
  EXPECT_EQ(fejlfelt(registrer_svar_paa_papir(db(), konsulent(), p)), "fil");
  p.fil = Svarfil{"svar.pdf", kPdf};
  const auto gemt = registrer_svar_paa_papir(db(), konsulent(), p);
  ASSERT_TRUE(gemt) << fejltekst(gemt);
  EXPECT_TRUE(gemt.value().henvendelser[0].svar->paa_papir);
  EXPECT_EQ(gemt.value().henvendelser[0].bilag.size(), 1U);
  EXPECT_EQ(fejlkode(registrer_svar_paa_papir(db(), konsulent(), p)), Fejlkode::version_foraeldet);
}

TEST_P(Hoeringssvar_, orienteringen_staar_paa_jobordren_naar_den_er_bekraeftet) {
  auto j = ordre();
  j.til = Dato::af(2025, 12, 31);
  jobordre = opret_jobordre(db(), konsulent(), j).value();
  const Dato dag = Dato::af(2025, 2, 3);
  auto uden = ny();
  uden.arbejdsgiver.reset();
  const auto v = opret_hoeringssag(db(), konsulent(dag), uden).value();
  const auto token = link(v, 0, dag + 22);
  const auto side =
      besvar(db(), ved(token, dag), {.droeftet = true, .droeftet_dato = dag, .navn = "Kim Holm"});
  ASSERT_TRUE(side) << fejltekst(side);
  ASSERT_EQ(hoeringer().size(), 1U);
  EXPECT_EQ(hoeringer().front().art, Hoeringsart::orientering);
  EXPECT_FALSE(hoeringer().front().niveau);
  EXPECT_FALSE(hoeringer().front().medarbejder_erklaering) << "no statement is asked";
}

TEST_P(Hoeringssvar_, den_der_blev_forbigaaet_skal_ikke_svare) {
  const auto v = opret();
  fravaer(kim, kDag, kDag + 20);
  const auto videre = giv_videre(db(), konsulent(), valg(v), "syg").value();
  ASSERT_TRUE(svar(videre, 1, ja()));
  ASSERT_TRUE(svar(videre, 2, ja()));
  ASSERT_EQ(hoeringer().size(), 1U);
  EXPECT_EQ(hoeringer().front().navn, "Bo Lund");
  EXPECT_EQ(hoeringer().front().niveau, Niveau::tr_cvr);
}

TEST_P(Hoeringssvar_, ansoegningens_hoering_bydes_punkt_6_og_7) {
  const Dispensationsforslag f{.ansoegning = AnsoegningId{4},
                               .p_nummer = p_nummer(),
                               .faggruppe = "FOA",
                               .opgave = "Havearbejde",
                               .pladser = 14,
                               .fra = Dato::af(2023, 5, 1),
                               .til = Dato::af(2024, 4, 30)};
  const auto v = opret_hoeringssag(db(), konsulent(), {.forslag = f});
  ASSERT_TRUE(v) << fejltekst(v);
  EXPECT_EQ(v.value().grundlag.forhold->hvis, Broek(14));
  EXPECT_FALSE(v.value().grundlag.forhold->holder);
  Ansoegningsindhold indhold;
  foreslaa_hoering(v.value(), indhold);
  EXPECT_FALSE(indhold.hoert) << "not yet answered";
  ASSERT_TRUE(svar(v.value(), 0, ja()));
  foreslaa_hoering(vis(v.value().sag.id), indhold);
  EXPECT_EQ(indhold.hoert, true);
  EXPECT_EQ(indhold.hoert_art, Hoertart::tillidsrepraesentant);
  EXPECT_EQ(indhold.hoert_navn, "Kim Holm");
  EXPECT_EQ(indhold.forelagt_ansoegningen, true);
  EXPECT_NE(indhold.hoeringsresultat.find("Fint."), std::string::npos);
  EXPECT_TRUE(hoeringer().empty());
}

// Any sequence of acts, by anybody, in any order.
class Tilfaeldige : public Hoeringsverden {
 protected:
  void handl(const Hoeringssagsvisning& v, int handling, std::size_t nr) {
    nr %= v.henvendelser.size();
    const auto u = udsendelse(v, nr);
    switch (handling) {
      case 0:
        (void)send_hoering(db(), konsulent(), u);
        break;
      case 1:
        (void)ryk(db(), konsulent(), u);
        break;
      case 2:
        (void)bekraeft_afsendt_selv(db(), konsulent(),
                                    {.valg = u.valg, .dag = kDag, .hvordan = "hånd"});
        break;
      case 3:
        (void)svar(v, nr, ja());
        break;
      case 4:
        (void)giv_videre(db(), konsulent(), u.valg, "vil gerne videre");
        break;
      case 5:
        (void)luk_hoeringssag(db(), konsulent(),
                              {.sag = v.sag.id, .version = v.version, .grund = "luk"});
        break;
      case 6:
        (void)ret_adresse(db(), konsulent(), u.valg, "ny@example.dk");
        break;
      case 7:
        if (!v.henvendelser[nr].post.empty())
          skaebne(v.henvendelser[nr].post.back(), Meddelelsestilstand::afsendt);
        break;
      case 8:
        if (!v.henvendelser[nr].post.empty())
          skaebne(v.henvendelser[nr].post.back(), Meddelelsestilstand::returneret);
        break;
      default:
        break;
    }
  }
  bool syg_ = false;  // an absence is never forgotten between the tries
  // What may never be, whatever was done.
  void er_sandt(const Hoeringssagsvisning& v, bool maa_videre) {
    std::size_t medarbejdere = 0;
    for (const auto& hv : v.henvendelser) {
      const auto& h = hv.henvendelse;
      RC_ASSERT((h.tilstand == T::besvaret) == hv.svar.has_value());
      if (h.tilstand == T::givet_videre) RC_ASSERT(maa_videre && !h.grund.empty());
      if (h.tilstand == T::sendt || h.tilstand == T::rykket) RC_ASSERT(h.sendt.has_value());
      medarbejdere += h.part == Part::medarbejderside && h.tilstand != T::givet_videre ? 1 : 0;
      auto stand = T::klargjort;
      for (std::size_t i = 1; i < hv.skridt.size(); ++i) {
        const auto naeste = efter(stand, hv.skridt[i].skridt.handling);
        RC_ASSERT(naeste.has_value());
        stand = *naeste;
        RC_ASSERT(stand == hv.skridt[i].skridt.tilstand);
      }
    }
    RC_ASSERT(medarbejdere == 1U);
    RC_ASSERT(v.resultat.has_value() == (v.tilstand == Hoeringstilstand::besvaret));
  }
};
INSTANTIATE_TEST_SUITE_P(Sqlite, Tilfaeldige, testing::Values(Dialekt::sqlite), name_of);

TEST_P(Tilfaeldige, ingen_raekke_af_handlinger_giver_et_svar_uden_svar_eller_en_ulovlig_vej) {
  const bool proevet = rc::check("hoeringssag", [&] {
    const auto id = opret().sag.id;
    const bool syg = *rc::gen::arbitrary<bool>();
    const Dato dag = kDag;
    if (syg && store::find_hoeringssag(db(), id)) fravaer(kim, dag, dag + 20);
    const auto handlinger = *rc::gen::container<std::vector<std::pair<int, std::size_t>>>(
        rc::gen::pair(rc::gen::inRange(0, 9), rc::gen::inRange<std::size_t>(0, 3)));
    std::size_t skridt = 0;
    for (const auto& [handling, nr] : handlinger) {
      handl(vis(id), handling, nr);
      const auto nu = vis(id);
      er_sandt(nu, syg_ || syg);
      std::size_t alle = 0;
      for (const auto& hv : nu.henvendelser) alle += hv.skridt.size();
      RC_ASSERT(alle >= skridt);
      skridt = alle;
    }
    syg_ = syg_ || syg;
    const auto nu = vis(id);
    if (nu.tilstand == Hoeringstilstand::aaben)
      RC_ASSERT(luk_hoeringssag(db(), konsulent(),
                                {.sag = id, .version = nu.version, .grund = "næste forsøg"})
                    .has_value());
  });
  EXPECT_TRUE(proevet);
}

}  // namespace
}  // namespace nytte::sager::test
