#include "sager/eksempel/strategi.hpp"

#include <array>
#include <vector>

#include "regler/frister/indberetning.hpp"
#include "sager/eksempel/forloeb.hpp"
#include "sager/strategi/droeftelse.hpp"
#include "sager/strategi/parter.hpp"

namespace nytte::sager {
namespace {

using A = Strategiafsnit;

Strategiindhold foerste() {
  Strategiindhold i;
  i.tekst(A::formaal) =
      "Nytteindsats giver borgeren en plads i et arbejdsfællesskab og byen noget, der ellers ikke "
      "blev gjort.\n- Borgeren arbejder for sin ydelse.\n- Borgeren kommer tættere på job eller "
      "uddannelse.";
  i.tekst(A::maalgrupper) =
      "Jobparate kontanthjælpsmodtagere får tilbuddet, når de har søgt job i tre "
      "måneder.\nÅbenlyst "
      "uddannelsesparate unge får det, mens de venter på studiestart.";
  i.tekst(A::opgaver) =
      "Opgaverne ligger ud over det, arbejdspladsen er normeret til. Lederen og "
      "tillidsrepræsentanten "
      "ser på hver opgave, før den bruges.\n- Natur og stier\n- Genbrug og oprydning\n- Hjælp ved "
      "arrangementer";
  i.tekst(A::job_og_uddannelse) =
      "CV'et gennemgås den første dag. Projektlederen taler med borgeren om det næste skridt hver "
      "anden uge.";
  i.tekst(A::organisering) =
      "Hold i Natur og Vej ledes af en projektleder. Enkeltpladser bruges på kommunens "
      "institutioner.";
  i.organiseringsform = Organiseringsform::begge;
  i.politik = {.foretrukne = {{Ydelse::kontanthjaelp, Visitation::jobparat},
                              {Ydelse::uddannelseshjaelp, Visitation::aabenlyst_uddannelsesparat}},
               .hoejst_uger = 13,
               .maaneder_mellem_forloeb = {},
               .hoejst_borgerrettet = 25,
               .fri_til_jobsoegning = {}};
  return i;
}

Strategiindhold anden() {
  auto i = foerste();
  i.tekst(A::job_og_uddannelse) =
      "CV'et gennemgås den første dag. Projektlederen taler med borgeren om det næste skridt hver "
      "uge.\nFredag er jobklub: ansøgninger, virksomhedsbesøg og kurser.";
  i.tekst(A::kompetencer) =
      "Projektlederne er uddannet i vejledning og kender uddannelsespålæggets trin.";
  i.tekst(A::kombinationer) = "Fire dage med nytteindsats og en dag i jobklubben.";
  i.politik.hoejst_uger = 8;
  i.politik.maaneder_mellem_forloeb = 6;
  i.politik.fri_til_jobsoegning = Ugetimer::af(7);
  i.hvad_er_nyt =
      "Forløbene er blevet kortere, og der er sat tid af til at søge job, fordi mange gik fra et "
      "forløb til det næste.";
  return i;
}

Strategiindhold tredje() {
  auto i = anden();
  i.tekst(A::maalgrupper) =
      "Jobparate kontanthjælpsmodtagere får tilbuddet, når de har søgt job i to måneder.\nÅbenlyst "
      "uddannelsesparate unge får det, mens de venter på studiestart.\nBorgere, der lærer dansk, "
      "får "
      "det sammen med danskundervisning.";
  i.politik.hoejst_uger = 6;
  i.hvad_er_nyt = "Danskundervisning er kommet med.";
  return i;
}

struct Udsagn {
  std::size_t part;
  Tilslutning tilslutning;
  const char* bemaerkning;
  const char* kilde;
};

Resultat<void> inddrag(store::Forbindelse& db, const Kontekst& k, StrategiId id) {
  using P = Strategipartart;
  struct En {
    P art;
    const char* navn;
    const char* kontakt;
    const char* email;
  };
  constexpr std::array kParter{
      En{P::politisk_udvalg, "Arbejdsmarkedsudvalget", "Birthe Lund", ""},
      En{P::faglig_organisation, "3F Østjylland", "Kaj Munk Olsen", "3f@fagforening.example"},
      En{P::erhvervsraad, "Erhvervsrådet", "Dorte Kvist", "kontakt@erhverv.example"},
      En{P::styregruppe, "Følgegruppen for nytteindsats", "Ib Rask", "foelgegruppe@example.dk"}};
  for (const auto& p : kParter) {
    NYTTE_TRY(tilfoej_strategipart(db, k,
                                   {.id = {},
                                    .strategi = id,
                                    .art = p.art,
                                    .navn = p.navn,
                                    .kontakt = p.kontakt,
                                    .email = p.email}));
  }
  return success();
}

Resultat<void> udtal(store::Forbindelse& db, const Kontekst& k, StrategiId id,
                     const std::vector<Udsagn>& alle) {
  NYTTE_TRY(const auto v, vis_strategi(db, k, id));
  for (const auto& u : alle) {
    const auto& part = v.parter.at(u.part).part;
    NYTTE_TRY(registrer_strategisvar(db, k,
                                     {.part = part.id,
                                      .tilslutning = u.tilslutning,
                                      .bemaerkning = u.bemaerkning,
                                      .navn = part.kontakt,
                                      .kilde = u.kilde,
                                      .dag = k.i_dag}));
  }
  return success();
}

Resultat<StrategiId> skriv(store::Forbindelse& db, const Kontekst& k, const Strategiindhold& i) {
  NYTTE_TRY(const auto id, ny_strategikladde(db, k));
  NYTTE_TRY(gem_strategi(db, k, {id, 1}, i));
  return id;
}

Resultat<void> godkend(store::Forbindelse& db, const Kontekst& k, StrategiId id, Dato fra) {
  NYTTE_TRY(const auto v, vis_strategi(db, k, id));
  return godkend_strategi(db, k,
                          {.valg = {id, v.linje.strategi.version},
                           .gaelder_fra = fra,
                           .revideres = fra.plus_aar_ned(1),
                           .beslutning = "Arbejdsmarkedsudvalget, punkt 4",
                           .offentlig = true});
}

// The last year the law asked for the talk.
Resultat<void> droeft(store::Forbindelse& db, const Kontekst& k) {
  const Dato dag = Dato::af(2024, 11, 12);
  if (k.i_dag < dag) return success();
  NYTTE_TRY(registrer_strategidroeftelse(
      db, paa_dagen(k, dag),
      {.aar = 2024,
       .dato = dag,
       .referat = "Kommunen fremlagde tal for året. Rådet spurgte til effekten for de unge og til, "
                  "hvordan opgaverne holdes fri af normal drift.",
       .beslutning = "Rådet tog strategien til efterretning."}));
  return success();
}

}  // namespace

Resultat<void> opret_eksempelstrategi(store::Forbindelse& db, const Kontekst& leder) {
  if (leder.i_dag < Dato::af(2016, 1, 1)) return success();
  using T = Tilslutning;
  const Dato v1 = leder.i_dag - 690;
  const Dato v2 = leder.i_dag - 325;  // to be looked at again in some weeks
  const auto foer = paa_dagen(leder, v1 - 14);
  NYTTE_TRY(const auto et, skriv(db, foer, foerste()));
  NYTTE_TRY(inddrag(db, foer, et));
  NYTTE_TRY(udtal(db, foer, et, {{0, T::godkender, "", "Referat af udvalgets møde"}}));
  NYTTE_TRY(godkend(db, foer, et, v1));
  NYTTE_TRY(droeft(db, leder));
  const auto da = paa_dagen(leder, v2 - 14);
  NYTTE_TRY(const auto to, skriv(db, da, anden()));
  NYTTE_TRY(udtal(db, da, to,
                  {{0, T::godkender, "Udvalget er glad for jobklubben.", "Referat, punkt 4"},
                   {1, T::godkender, "Vi vil se opgaverne, før de bruges.", "Brev fra afdelingen"},
                   {2, T::kun_kommentar, "Husk de private, der lever af at slå græs.",
                    "Møde i erhvervsrådet"}}));
  NYTTE_TRY(godkend(db, da, to, v2));
  NYTTE_TRY(registrer_udmelding(db, paa_dagen(leder, v2 + 3),
                                {.strategi = to,
                                 .modtager = "Ledere og medarbejdere i jobcentret",
                                 .maade = Udmeldingsmaade::moede,
                                 .dag = v2 + 3,
                                 .bemaerkning = "Personalemøde"}));
  const auto nu = paa_dagen(leder, leder.i_dag - 6);
  NYTTE_TRY(const auto tre, skriv(db, nu, tredje()));
  return udtal(
      db, nu, tre,
      {{1, T::godkender_ikke, "Seks uger er for kort til at lære noget.", "Mail fra afdelingen"},
       {3, T::kun_kommentar, "Hvem betaler for danskundervisningen?",
        "Referat af følgegruppens møde"}});
}

}  // namespace nytte::sager
