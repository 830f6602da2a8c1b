// The words of the weekly plan, and the plan as a letter to the citizen.
#include <algorithm>

#include "sager/ugeplan/ugeplan.hpp"

namespace nytte::sager {
namespace {

std::string antal(std::int32_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}

std::string stor_dag(Dato d) {
  std::string ud = paa_dansk_med_ugedag(d);
  if (!ud.empty() && ud.front() >= 'a' && ud.front() <= 'z')
    ud.front() = static_cast<char>(ud.front() - 'a' + 'A');
  return ud;
}

}  // namespace

std::string_view aktivitet_ord(Ugeaktivitetsart a) {
  switch (a) {
    case Ugeaktivitetsart::nytteindsats:
      return "Nytteindsats";
    case Ugeaktivitetsart::virksomhedspraktik:
      return "Virksomhedspraktik";
    case Ugeaktivitetsart::loentilskud:
      return "Løntilskud";
    case Ugeaktivitetsart::ordinaert_arbejde:
      return "Almindeligt arbejde med løn";
    case Ugeaktivitetsart::danskundervisning:
      return "Danskundervisning";
    case Ugeaktivitetsart::forberedelse_dansk:
      return "Forberedelse til dansk";
    case Ugeaktivitetsart::jobsoegning:
      return "CV og jobsøgning";
    case Ugeaktivitetsart::vejledning:
      return "Vejledning";
    case Ugeaktivitetsart::opkvalificering:
      return "Kursus eller opkvalificering";
    case Ugeaktivitetsart::samtale:
      return "Samtale i jobcentret";
    case Ugeaktivitetsart::anden_aktivitet:
      return "Anden aktivitet, som kommunen har givet";
    case Ugeaktivitetsart::social_eller_sundhed:
      return "Social indsats eller sundhedstilbud";
    case Ugeaktivitetsart::transport_mellem:
      return "Transport mellem aktiviteter";
    case Ugeaktivitetsart::transport_hjem:
      return "Transport til og fra hjemmet";
    case Ugeaktivitetsart::andet:
      break;
  }
  return "Andet";
}

std::string klokken(std::int32_t minutter) {
  const auto m = minutter % 60;
  return std::to_string(minutter / 60) + "." + (m < 10 ? "0" : "") + std::to_string(m);
}

std::string timer_ord(std::int32_t minutter) {
  const auto t = minutter / 60;
  const auto m = minutter % 60;
  if (m == 0) return antal(t, "time", "timer");
  if (t == 0) return antal(m, "minut", "minutter");
  return antal(t, "time", "timer") + " og " + antal(m, "minut", "minutter");
}

std::string pligt_saetning(const Arbejdspligtsvar& s) {
  switch (s.begrundelse) {
    case Pligtbegrundelse::ukendt_ret:
      return "Loven for den uge kendes ikke her.";
    case Pligtbegrundelse::gaelder_ikke_endnu:
      return "Der var ikke arbejdspligt for den, der fik denne ydelse, i den uge.";
    case Pligtbegrundelse::gaelder_ikke_for_gruppen:
      return "Arbejdspligten gælder ikke for den, der får denne ydelse.";
    case Pligtbegrundelse::undtaget_ukraine:
      return "Borgeren er omfattet af særloven om Ukraine og har ikke arbejdspligt.";
    case Pligtbegrundelse::ingen_arbejdspligt:
      return "Borgeren er ikke registreret med arbejdspligt.";
    case Pligtbegrundelse::timer_naaet:
      return timer_ord(s.taeller) + " tæller, og det er netop, hvad pligten er.";
    case Pligtbegrundelse::timer_mangler:
      return timer_ord(s.taeller) + " tæller, men pligten er " + timer_ord(s.kraevet) +
             ". Der mangler " + timer_ord(-s.margen) + ".";
    case Pligtbegrundelse::timer_over:
      return timer_ord(s.taeller) + " tæller, og pligten er " + timer_ord(s.kraevet) + ". Det er " +
             timer_ord(s.margen) + " for meget.";
  }
  return {};
}

std::string saetning(const Pligtfund& f) {
  switch (f.art) {
    case Pligtfundart::over_fire_timer:
      return "Jobsøgning og forberedelse til dansk må højst tælle fire timer om ugen; " +
             timer_ord(f.minutter) + " tæller ikke.";
    case Pligtfundart::sted_ikke_anvist:
      return timer_ord(f.minutter) +
             " jobsøgning eller forberedelse tæller ikke: det skal være et sted, kommunen har "
             "anvist, og hvor fremmødet registreres.";
    case Pligtfundart::ikke_naevnt_tilfaelde:
      return timer_ord(f.minutter) +
             " vejledning eller opkvalificering tæller ikke: det gør de kun i de tilfælde, loven "
             "nævner.";
    case Pligtfundart::nedsat_uden_begrundelse:
      break;
  }
  return "Færre end 37 timer kræver en konkret vurdering, og den er ikke skrevet ned.";
}

std::string saetning(const Ugefund& f) {
  const std::string dag = stor_dag(f.dato);
  switch (f.art) {
    case Ugefundart::overlap:
      return dag + ": " + f.om + " ligger oven i hinanden i " + timer_ord(f.minutter) + ".";
    case Ugefundart::helligdag:
      return dag + " er " + f.om + "; der er planlagt " + timer_ord(f.minutter) + ".";
    case Ugefundart::hold_lukket:
      return dag + " har holdet " + f.om + " ikke åbent.";
    case Ugefundart::uden_for_placering:
      return dag + " ligger uden for placeringen hos " + f.om + ".";
    case Ugefundart::mindre_end_aftalt:
      break;
  }
  return "Hos " + f.om + " er der planlagt " + timer_ord(f.minutter) +
         " mindre, end der er aftalt.";
}

dokumenter::Brev som_brev(const Ugeplan& p) {
  using namespace dokumenter;
  Brev b;
  b.titel = "Din ugeplan for " + p.uge.paa_dansk();
  b.afsender = p.kommune;
  b.modtager = {p.navn};
  b.blokke.emplace_back(
      Afsnit{"Her kan du se, hvad du skal i ugen, hvornår og hvor. Kan du ikke "
             "komme, så sig det med det samme til det sted, du skal møde."});
  Tabel t{"Din uge", {"Dag", "Klokken", "Hvad", "Hvor"}, {}};
  for (const auto& a : p.aktiviteter) {
    std::string hvad(aktivitet_ord(a.art));
    if (!a.bemaerkning.empty()) hvad += ": " + a.bemaerkning;
    t.raekker.push_back(
        {stor_dag(a.dato), klokken(a.fra) + "–" + klokken(a.til), std::move(hvad), a.sted});
  }
  if (t.raekker.empty())
    b.blokke.emplace_back(Afsnit{"Der er ikke planlagt noget i ugen."});
  else
    b.blokke.emplace_back(std::move(t));
  if (p.pligt.kraevet > 0) {
    b.blokke.emplace_back(Overskrift{2, "Din arbejdspligt"});
    b.blokke.emplace_back(Oplysninger{{{"Dine timer om ugen", timer_ord(p.pligt.kraevet)},
                                       {"I planen tæller", timer_ord(p.pligt.taeller)}}});
    b.blokke.emplace_back(
        Afsnit{"Transport mellem to aktiviteter tæller med. Transport hjemmefra og hjem gør ikke. "
               "Jobsøgning og forberedelse til dansk tæller højst fire timer om ugen."});
    if (p.pligt.hjemmel)
      b.blokke.emplace_back(Lovtekst{
          "Derfor", "Du skal deltage i det antal timer, der står her.",
          std::string(p.pligt.hjemmel->dokument) + ", " + std::string(p.pligt.hjemmel->sted)});
  }
  return b;
}

}  // namespace nytte::sager
