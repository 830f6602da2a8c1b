#include "dokumenter/breve/afbrydelse.hpp"

#include <fmt/format.h>

#include "dokumenter/breve/faelles.hpp"

namespace nytte::dokumenter {
namespace {

// The cause as a sentence to the citizen; empty where his case worker's words must do.
std::string_view grund(Placeringsaarsag a) {
  using enum Placeringsaarsag;
  switch (a) {
    case ordinaert_job:
      return "Du har fået arbejde.";
    case uddannelse:
      return "Du er begyndt på en uddannelse.";
    case andet_tilbud:
      return "Du har fået et andet tilbud.";
    case sygdom:
      return "Du er syg.";
    case udeblevet:
      return "Du er ikke mødt op.";
    case arbejdsgiver_afbroed:
      return "Arbejdsstedet har stoppet forløbet.";
    case borger_afbroed:
      return "Du har selv stoppet forløbet.";
    case oenske_fra_borger:
      return "Du har selv bedt om at stoppe.";
    case flyttet:
      return "Du er flyttet til en anden kommune.";
    case ikke_valgt:
    case fejlregistrering:
    case andet:
      break;
  }
  return "";
}

}  // namespace

Brev afbrydelse(const Afbrydelsesdata& d) {
  Brev b;
  b.titel = "Dit forløb i nytteindsats er stoppet";
  b.afsender = d.kommune;
  b.modtager = {d.borger};
  b.dato = d.dag;
  b.reference = d.reference;
  if (!d.egne.indledning.empty()) b.blokke.emplace_back(Afsnit{d.egne.indledning, false});
  b.blokke.emplace_back(Overskrift{2, "Hvad der er sket"});
  b.blokke.emplace_back(Oplysninger{{{"Arbejdssted", d.arbejdssted},
                                     {"Begyndte", paa_dansk_med_ugedag(d.fra)},
                                     {"Sidste dag", paa_dansk_med_ugedag(d.sidste_dag)}}});
  b.blokke.emplace_back(Overskrift{2, "Grunden"});
  const std::string_view g = grund(d.aarsag);
  std::string hvorfor(g);
  if (!d.begrundelse.empty()) hvorfor += (g.empty() ? "" : "\n") + d.begrundelse;
  b.blokke.emplace_back(Afsnit{hvorfor, false});
  egen_del(b, "Hvad der sker nu", d.hvad_nu);
  b.blokke.emplace_back(klagevejledning(d.kommune, d.dag, d.population));
  egen_del(b, "Har du spørgsmål?", d.egne.kontakt);
  afslut(b, d.egne, d.kommune);
  return b;
}

}  // namespace nytte::dokumenter
