#include "sager/eksempel/projekter.hpp"

#include "sager/eksempel/forloeb.hpp"
#include "sager/faktaark/faktaark.hpp"
#include "sager/jobordre/opret_jobordre.hpp"
#include "sager/projekt/kaede.hpp"
#include "sager/projekt/projekt.hpp"

namespace nytte::sager {
namespace {

using A = Projekttrinart;
using M = Projekttrinmaade;

// Of the kinds in steder.cpp: Vej og Park, a nursing home, a library.
constexpr std::size_t kVejOgPark = 4;
constexpr std::size_t kPlejehjem = 0;
constexpr std::size_t kBibliotek = 3;

constexpr int kSkrevet = 70;  // days ago
constexpr int kSendt = 60;

PNummer p_nummer(const Eksempelsted& s) { return PNummer::laes(s.p_nummer).value(); }

Projekttrin trin(A art, M maade, std::string titel = {}) {
  if (titel.empty()) titel = projekttrin_ord(art);
  return {1, art, maade, std::move(titel), {}, {}};
}

Resultat<void> gem_kaede(store::Forbindelse& db, const Kontekst& leder) {
  NYTTE_TRY(gem_godkendelseskaede(
      db, paa_dagen(leder, leder.i_dag - 2 * kSkrevet),
      {.trin = {trin(A::projektafdeling, M::login),
                trin(A::leder, M::login, "Arbejdsmarkedschefen"), trin(A::tr, M::link),
                trin(A::med, M::moede), trin(A::foelgegruppe, M::moede),
                trin(A::udvalg, M::moede, "Arbejdsmarkedsudvalget")},
       .paamind_efter = 10}));
  return success();
}

Projektindhold stihold() {
  return {.navn = "Stier og bænke",
          .arbejdspladsen =
              "Vej og Park passer kommunens veje, stier og grønne områder fra en plads med "
              "værksted og mandskabsrum.",
          .borgere = "Alle, der færdes på stier og pladser i kommunen.",
          .arbejdet =
              "Snerydning, græsslåning, beskæring, tømning af affaldskurve og tilsyn med "
              "legepladser.",
          .opgaver_i_ord =
              "Slibe og male bænke langs stierne, rense skilte og sætte nye kilometersten. En "
              "gang hvert sted hen over året.",
          .ingen_fortraengning =
              "Bænke og skilte er ikke med i driftsplanen. De blev sidst malet i 2011, og ingen "
              "ansat har haft opgaven siden.",
          .ingen_konkurrence =
              "Kommunen har ikke købt opgaven hos private. Uden projektet bliver den ikke løst.",
          .pladser = 6};
}

Projektindhold sansehave() {
  return {.navn = "Sansehaven",
          .arbejdspladsen = "Et plejehjem med have, dagcenter og køkken.",
          .borgere = "Beboerne, deres pårørende og gæster i dagcentret.",
          .arbejdet = "Pleje, rengøring, mad og aktiviteter.",
          .opgaver_i_ord =
              "Bygge højbede, vaske havemøbler og gå ture med beboere, som personalet udvælger.",
          .ingen_fortraengning =
              "Haven har ikke haft en gartner. Personalet følger beboerne ud som hidtil; turene i "
              "projektet kommer oveni.",
          .ingen_konkurrence = "Der er ikke købt havearbejde eller ledsagelse hos private.",
          .pladser = 2};
}

Projektindhold lokalarkiv() {
  return {.navn = "Lokalarkivet på nettet",
          .arbejdspladsen = "Et bibliotek med et lille lokalarkiv.",
          .borgere = "Lånere, foreninger og skoler.",
          .arbejdet = "Udlån, arrangementer og vejledning.",
          .opgaver_i_ord = "Skanne skolebilleder og protokoller og skrive tekst til dem.",
          .ingen_fortraengning = "Arkivet har ingen fast bemanding.",
          .ingen_konkurrence = "Skanning er ikke købt hos private.",
          .pladser = 4};
}

class Rejse {
 public:
  Rejse(store::Forbindelse& db, const Eksempelfolk& folk) : db_(db), folk_(folk) {}

  Resultat<void> send(const Eksempelsted& sted, const Projektindhold& indhold) {
    const auto i_dag = folk_.konsulent.i_dag;
    NYTTE_TRY(p_, opret_projekt(db_, paa_dagen(folk_.konsulent, i_dag - kSkrevet),
                                {p_nummer(sted), indhold}));
    NYTTE_TRY(p_, send_projekt(db_, paa_dagen(folk_.konsulent, i_dag - kSendt), {p_.id, p_.version},
                               {{.nr = 3,
                                 .navn = "Tove Skabelon",
                                 .email = "tr-" + sted.p_nummer + "@fagforening.example"}}));
    return success();
  }

  // The step whose turn it is, so many days ago.
  Resultat<void> godkend(int dage_siden, const std::string& reference = {},
                         const std::string& kommentar = {}) {
    NYTTE_TRY(p_, godkend_trin(db_, hvem(dage_siden), svar(dage_siden, reference, kommentar)));
    return success();
  }
  Resultat<void> returner(int dage_siden, const std::string& grund) {
    NYTTE_TRY(p_, returner_projekt(db_, hvem(dage_siden), svar(dage_siden, {}, grund)));
    return success();
  }
  const Projekt& projekt() const { return p_; }

 private:
  Kontekst hvem(int dage_siden) const {
    const auto& k = p_.venter_paa == 2 ? folk_.leder : folk_.konsulent;
    return paa_dagen(k, k.i_dag - dage_siden);
  }
  Trinsvar svar(int dage_siden, const std::string& reference, const std::string& kommentar) const {
    Trinsvar s{.valg = {p_.id, p_.version},
               .trin = p_.venter_paa,
               .reference = reference,
               .kommentar = kommentar};
    if (p_.venter_paa == 3) s.navn = "Tove Skabelon";
    if (p_.venter_paa > 2) s.moede_dato = folk_.konsulent.i_dag - dage_siden;
    return s;
  }

  store::Forbindelse& db_;
  const Eksempelfolk& folk_;
  Projekt p_{.id = {},
             .kommune = folk_.konsulent.bruger.kommune,
             .p_nummer = *PNummer::laes("1000000000"),
             .indhold = {},
             .oprettet = {},
             .oprettet_af = {}};
};

Resultat<void> godkendt_projekt(store::Forbindelse& db, const Eksempelfolk& folk,
                                const Eksempelsted& sted) {
  Rejse r(db, folk);
  NYTTE_TRY(r.send(sted, stihold()));
  NYTTE_TRY(r.godkend(59));
  NYTTE_TRY(r.godkend(56, "", "Godt, at det er skilt ud fra driften."));
  NYTTE_TRY(r.godkend(50, "underskrevet beskrivelse i sagen"));
  NYTTE_TRY(r.godkend(41, "referat nr. 4, punkt 7"));
  NYTTE_TRY(r.godkend(34, "referat af 2. møde"));
  NYTTE_TRY(r.godkend(20, "referat nr. 6, punkt 3"));
  const auto i_dag = folk.konsulent.i_dag;
  NYTTE_TRY(importer_jobordre(db, folk.konsulent,
                              {.id = {},
                               .nummer = "JO90001",
                               .kommune = folk.konsulent.bruger.kommune,
                               .p_nummer = p_nummer(sted),
                               .type = Jobordretype::nytteindsats_kommune,
                               .stilling = "medhjælper på stier",
                               .faggruppe = sted.faggruppe,
                               .opgave = "Male bænke og rense skilte langs stierne",
                               .ministeromraade = {},
                               .pladser = 4,
                               .fra = i_dag - 14,
                               .til = i_dag + 200,
                               .ugentlig_tid = Ugetimer::af(25),
                               .vurdering = {.ud_over_normeret_niveau = true,
                                             .konkurrenceforvridende = false,
                                             .indgaar_i_serviceniveau = false,
                                             .service_for_borger = false,
                                             .borgers_dokumentation = {}},
                               .projekt = r.projekt().id}));
  return success();
}

Resultat<void> faktaark(store::Forbindelse& db, const Kontekst& k,
                        const std::vector<Eksempelsted>& steder) {
  NYTTE_TRY(opret_faktaark(
      db, k,
      {.id = {},
       .kommune = k.bruger.kommune,
       .p_nummer = p_nummer(steder.at(kVejOgPark)),
       .titel = "Stier og bænke",
       .opgaver =
           "Du sliber og maler bænke langs stierne.\nDu renser skilte.\nDu sætter nye sten, der "
           "viser, hvor langt der er.",
       .hvor = "Mød op på pladsen ved porten. Spørg efter holdlederen.\nBussen stopper ved porten.",
       .krav =
           "Tøj til al slags vejr. Du låner sikkerhedssko og handsker.\nMadpakke.\nDu skal kunne "
           "gå og bære lette ting."}));
  NYTTE_TRY(opret_faktaark(
      db, k,
      {.id = {},
       .kommune = k.bruger.kommune,
       .p_nummer = p_nummer(steder.at(kPlejehjem)),
       .titel = "Ture og have på plejehjemmet",
       .opgaver = "Du går ture med beboere.\nDu passer højbede.\nDu vasker havemøbler.",
       .hvor = "Gå ind ad hovedindgangen, og sig dit navn på kontoret.",
       .krav = "Kommunen henter en straffeattest, før du begynder.\nTavshed om beboerne."}));
  return success();
}

}  // namespace

Resultat<void> opret_eksempelprojekter(store::Forbindelse& db, const Eksempelfolk& folk,
                                       const std::vector<Eksempelsted>& steder) {
  NYTTE_TRY(gem_kaede(db, folk.leder));
  NYTTE_TRY(godkendt_projekt(db, folk, steder.at(kVejOgPark)));
  Rejse venter(db, folk);
  NYTTE_TRY(venter.send(steder.at(kPlejehjem), sansehave()));
  NYTTE_TRY(venter.godkend(12));
  Rejse retur(db, folk);
  NYTTE_TRY(retur.send(steder.at(kBibliotek), lokalarkiv()));
  NYTTE_TRY(retur.godkend(58));
  NYTTE_TRY(retur.returner(30, "Skriv, hvem der tog sig af arkivet før, og sæt pladserne ned."));
  return faktaark(db, folk.konsulent, steder);
}

}  // namespace nytte::sager
