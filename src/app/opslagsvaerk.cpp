#include "app/opslagsvaerk.hpp"

#include <fmt/format.h>

#include "kontrakt/json_skriver.hpp"
#include "kontrakt/tekst.hpp"
#include "model/kalender.hpp"
#include "regler/sagsregister.hpp"

namespace nytte::app {
namespace {

using kontrakt::JsonSkriver;

std::string citat(const Hjemmel& h) { return fmt::format("{} {}", h.dokument, h.sted); }

void skriv_bestemmelse(JsonSkriver& s, const regler::Bestemmelse& b, Dato d, Population p) {
  const Hjemmel* h = b.paa(d, p);
  s.objekt();
  s.felt("hvad", b.hvad);
  s.felt("hjemmel");
  if (h == nullptr) {
    s.null();
  } else {
    s.tekst(citat(*h));
    s.felt("grad", navn(h->grad));
    s.felt("kontrolleret", iso(h->kontrolleret));
  }
  s.objekt_slut();
}

void skriv_periode(JsonSkriver& s, const regler::Regelperiode* periode) {
  s.felt("gaelder");
  s.boolsk(periode != nullptr && periode->gaelder);
  if (periode == nullptr) return;
  s.felt("indhold", periode->indhold);
  s.felt("fra", iso(periode->fra));
  if (periode->til) s.felt("til", iso(*periode->til));
}

void skriv_regel(JsonSkriver& s, const regler::Regelkort& kort, Dato d, Population p) {
  s.objekt();
  s.felt("regel", navn(kort.regel));
  s.felt("navn", kontrakt::regelnavn(kort.regel));
  skriv_periode(s, regler::periode_paa(kort, d, p));
  s.felt("lov", kort.lov);
  s.felt("bestemmelser");
  s.liste();
  for (const auto& b : kort.bestemmelser) skriv_bestemmelse(s, b, d, p);
  s.liste_slut();
  s.objekt_slut();
}

void skriv_sagsregel(JsonSkriver& s, const regler::Sagsregelkort& kort, Dato d, Population p) {
  s.objekt();
  s.felt("kode", kort.kode);
  s.felt("navn", kort.navn);
  skriv_periode(s, regler::periode_paa(kort, d, p));
  s.felt("lov", kort.lov);
  s.felt("bestemmelser");
  s.liste();
  for (const auto* b : kort.bestemmelser) skriv_bestemmelse(s, *b, d, p);
  s.liste_slut();
  s.objekt_slut();
}

// The provisions of the day, one a line.
std::string linje(const regler::Bestemmelse& b, Dato d, Population p) {
  const Hjemmel* h = b.paa(d, p);
  return h == nullptr ? std::string() : fmt::format("  {}: {}\n", b.hvad, citat(*h));
}

std::string periodetekst(const regler::Regelperiode* periode) {
  return fmt::format("  {}\n",
                     periode == nullptr ? "Vi kender ikke reglen på den dag." : periode->indhold);
}

std::string regel_som_tekst(const regler::Regelkort& kort, Dato d, Population p) {
  std::string ud = fmt::format("\n{}\n", kontrakt::regelnavn(kort.regel));
  ud += periodetekst(regler::periode_paa(kort, d, p));
  for (const auto& b : kort.bestemmelser) ud += linje(b, d, p);
  return ud;
}

std::string sagsregel_som_tekst(const regler::Sagsregelkort& kort, Dato d, Population p) {
  std::string ud = fmt::format("\n{}\n", kort.navn);
  ud += periodetekst(regler::periode_paa(kort, d, p));
  for (const auto* b : kort.bestemmelser) ud += linje(*b, d, p);
  return ud;
}

}  // namespace

std::string regler_som_tekst(Dato d, Population p) {
  std::string ud = fmt::format("Reglerne for nytteindsats {} ({})\n", paa_dansk_med_ugedag(d),
                               kontrakt::tekst(p));
  for (const auto* kort : regler::register_over_regler()) ud += regel_som_tekst(*kort, d, p);
  ud += "\nHøring, dispensation og råd\n";
  for (const auto* kort : regler::register_over_sagsregler())
    ud += sagsregel_som_tekst(*kort, d, p);
  return ud;
}

std::string regler_som_json(Dato d, Population p) {
  std::string ud;
  JsonSkriver s(ud);
  s.objekt();
  s.felt("dato", iso(d));
  s.felt("population", navn(p));
  s.felt("version", regler::version());
  s.felt("regler");
  s.liste();
  for (const auto* kort : regler::register_over_regler()) skriv_regel(s, *kort, d, p);
  s.liste_slut();
  s.felt("sagsregler");
  s.liste();
  for (const auto* kort : regler::register_over_sagsregler()) skriv_sagsregel(s, *kort, d, p);
  s.liste_slut();
  s.objekt_slut();
  return ud + "\n";
}

std::string kalender(int aar) {
  std::string ud;
  for (const Helligdag& h : helligdage(aar)) ud += fmt::format("{} {}\n", iso(h.dato), h.navn);
  for (int m = 1; m <= 12; ++m) {
    const Maaned maaned = *Maaned::fra(aar, m);
    const auto dage = Periode::fra_til(maaned.foerste_dag(), maaned.sidste_dag());
    ud += fmt::format("{} {}\n", iso(maaned), arbejdsdage(*dage));
  }
  return ud;
}

}  // namespace nytte::app
