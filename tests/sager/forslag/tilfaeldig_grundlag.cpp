#include "tilfaeldig_grundlag.hpp"

#include <array>
#include <random>
#include <string>

namespace nytte::sager::test {
namespace {

class Digter {
 public:
  explicit Digter(const Grundlagsvalg& v) : v_(v), t_(v.froe) {}

  Forslagsgrundlag digt() {
    Forslagsgrundlag g{.dag = v_.dag, .borgere = {}, .pladser = {}, .fravalg = {}};
    if (chance(50)) {
      g.politik = Lokalpolitik{};
      g.politik->foretrukne = {{Ydelse::kontanthjaelp, Visitation::jobparat}};
      g.politik->maaneder_mellem_forloeb = 6;
      g.politik->fri_til_jobsoegning = Ugetimer::af(10);
    }
    for (std::size_t j = 0; j < v_.jobordrer; ++j) g.pladser.push_back(plads(j, g.politik));
    std::erase_if(g.pladser, [](const auto& p) { return p.grundlag.ledige_pladser == 0; });
    for (std::size_t i = 0; i < v_.borgere; ++i) g.borgere.push_back(borger(i));
    for (const auto& b : g.borgere)
      for (const auto& p : g.pladser)
        if (v_.borgere < 200 && chance(v_.mangler) && chance(10))
          g.fravalg.push_back(
              {b.hvem.borger.id, p.grundlag.jobordre.id, "nej", BrugerId{1}, "Bo", {}});
    return g;
  }

 private:
  int mellem(int fra, int til) {  // both included
    return fra + static_cast<int>(t_() % static_cast<std::uint64_t>(til - fra + 1));
  }
  bool chance(int procent) { return mellem(1, 100) <= procent; }
  PNummer p_nummer(int n) { return PNummer::laes(std::to_string(9'900'000'000 + n)).value(); }
  Cvr cvr(int n) { return Cvr::laes(std::to_string(99'000'000 + n)).value(); }
  std::optional<bool> svar(bool rigtigt) {
    if (chance(v_.mangler / 4)) return std::nullopt;
    return chance(v_.mangler / 10) ? !rigtigt : rigtigt;
  }

  Arbejdssted sted(int n) {
    return {.p_nummer = p_nummer(n),
            .cvr = cvr(n / 3),
            .navn = "Arbejdssted " + std::to_string(n),
            .adresse = {},
            .postnummer = {},
            .by = {},
            .kommune = Kommunekode::fra(751).value(),
            .sektor = Sektor::kommune,
            .ministeromraade = {},
            .tilskudsandel = {},
            .fuld_uge = kFuldUge,
            .saesonudsving = false,
            .erhverv_paa_markedsvilkaar = {},
            .lukket_fra =
                chance(v_.mangler / 5) ? std::optional(v_.dag + mellem(10, 100)) : std::nullopt};
  }

  Forslagsplads plads(std::size_t j, const std::optional<Lokalpolitik>& politik) {
    const int n = mellem(1, static_cast<int>(v_.jobordrer) * 2 / 3 + 1);
    static constexpr std::array kOrd{"gartner", "køkken", "pedel", "lager", "kontor"};
    const std::array tider{Ugetimer::af(37), Ugetimer::af(25), Ugetimer::af(20), Ugetimer::af(13)};
    Jobordre o{
        .id = JobordreId{static_cast<std::int64_t>(j) + 1},
        .nummer = "JO" + std::to_string(100'001 + j),
        .kommune = Kommunekode::fra(751).value(),
        .p_nummer = p_nummer(n),
        .type = Jobordretype::nytteindsats_kommune,
        .stilling = std::string(kOrd[j % kOrd.size()]) + "medhjælper",
        .faggruppe = "FOA",
        .opgave = "Hjælp, der ellers ikke blev givet",
        .ministeromraade = {},
        .pladser = mellem(0, v_.hoejst_pladser),
        .fra = v_.dag - 60 + mellem(0, 70),
        .til = v_.dag + (chance(v_.mangler) ? mellem(5, 80) : 400),
        .ugentlig_tid = v_.samme_uge ? tider[1] : tider[static_cast<std::size_t>(mellem(0, 3))],
        .saerligt_tilrettelagt = chance(v_.mangler / 4),
        .vurdering = {.ud_over_normeret_niveau = svar(true),
                      .konkurrenceforvridende = svar(false),
                      .indgaar_i_serviceniveau = svar(false),
                      .service_for_borger = svar(false),
                      .borgers_dokumentation = {}}};
    store::Placeringsgrundlag g{store::Placeringsomstaendigheder{}, o, sted(n)};
    omstaendigheder(g, n);
    g.ledige_pladser = o.pladser;
    auto form = oenskeform(o, g.arbejdssted, v_.dag, politik);
    if (!form) {  // over or closing: not one of those proposed
      g.ledige_pladser = 0;
      form = Oenskeform{v_.dag, v_.dag + 13, o.ugentlig_tid, false, kFuldUge};
    }
    return {std::move(g), *form, {}};
  }

  // Alike for all job orders of one workplace, but for the hearing.
  void omstaendigheder(store::Placeringsgrundlag& g, int n) {
    std::mt19937_64 stedets(v_.froe * 1'000'003 + static_cast<std::uint64_t>(n));
    std::swap(t_, stedets);
    const int hoveder = mellem(2, 60);
    const bool uden_maaned = chance(v_.mangler / 2);
    for (Maaned m = v_.dag.maaned() - 12; m < v_.dag.maaned() + 3; m = m + 1)
      if (!uden_maaned || m != v_.dag.maaned() - 2)
        g.ansatte.push_back(
            {g.arbejdssted.p_nummer, m, Aarsvaerk::fra_titusindedele(hoveder * 9'000), hoveder});
    for (int i = mellem(0, hoveder / 10); i > 0; --i)
      g.i_forvejen.push_back({Ordning::virksomhedspraktik, v_.dag - 20, v_.dag + mellem(0, 200),
                              Ugetimer::af(mellem(10, 37))});
    std::swap(t_, stedets);
    if (chance(v_.mangler)) return;  // nobody was heard
    const Dato dag = v_.dag - 30;
    Hoering h{
        .id = {},
        .jobordre = g.jobordre.id,
        .art = v_.dag >= Dato::af(2025, 1, 1) ? Hoeringsart::orientering : Hoeringsart::hoering,
        .niveau = Niveau::tr_p_nummer,
        .navn = "Kim Holm",
        .dato = dag,
        .arbejdsgiver_erklaering = dag,
        .medarbejder_erklaering = dag,
        .enig = true,
        .bemaerkning = {}};
    g.hoeringer.push_back(h);
  }

  Forslagsborger borger(std::size_t i) {
    const auto n = static_cast<std::int64_t>(i) + 1;
    const bool ung = chance(25);
    Borger b{.id = BorgerId{n},
             .kommune = Kommunekode::fra(751).value(),
             .cpr = Cpr::laes(ung ? "0203001111" : "0203831111").value(),
             .navn = "Borger Prøvesen " + std::to_string(n),
             .population = chance(v_.mangler / 3) ? Population::ukraine : Population::almindelig,
             .erhvervskompetencegivende_uddannelse =
                 chance(v_.mangler / 4) ? std::nullopt : std::optional(!ung),
             .senest_ansat_kendt = !chance(v_.mangler / 4),
             .senest_ansat = {}};
    if (chance(v_.mangler))
      b.senest_ansat = SenesteArbejdsgiver{p_nummer(mellem(1, 12)), cvr(mellem(0, 4))};
    Forslagsborger ud{.hvem = {b, {}, {}, {}}};
    const std::array ydelser{Ydelse::kontanthjaelp, Ydelse::kontanthjaelp, Ydelse::dagpenge,
                             Ydelse::uddannelseshjaelp, Ydelse::sygedagpenge};
    ud.hvem.ydelser.push_back(
        {.borger = b.id,
         .ydelse = chance(v_.mangler) ? ydelser[static_cast<std::size_t>(mellem(0, 4))]
                   : ung              ? Ydelse::uddannelseshjaelp
                                      : Ydelse::kontanthjaelp,
         .visitation = chance(v_.mangler / 4) ? std::nullopt
                       : ung                  ? std::optional(Visitation::uddannelsesparat)
                                              : std::optional(Visitation::jobparat),
         .fra = v_.dag - mellem(10, 400),
         .til = chance(v_.mangler) ? std::optional(v_.dag + mellem(0, 150)) : std::nullopt});
    while (chance(v_.mangler)) {
      const Dato fra = v_.dag - mellem(100, 400);
      ud.hvem.tidligere_placeringer.push_back({p_nummer(mellem(1, 8)), fra, fra + mellem(5, 90)});
    }
    ud.hast = mellem(0, 4);
    if (chance(v_.mangler / 4)) ud.fritaget_til = v_.dag + mellem(-10, 40);
    if (v_.noegleord && chance(30)) ud.noegleord = {chance(50) ? "gartner" : "køkken"};
    if (v_.noegleord && chance(10)) ud.noegleord.emplace_back("lager");
    return ud;
  }

  const Grundlagsvalg& v_;
  std::mt19937_64 t_;
};

}  // namespace

Forslagsgrundlag tilfaeldigt_grundlag(const Grundlagsvalg& v) { return Digter(v).digt(); }

}  // namespace nytte::sager::test
