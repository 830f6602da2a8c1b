#include "sager/jobordre/kontrol.hpp"

#include "sager/feltkontrol.hpp"

namespace nytte::sager {
namespace {

void kontroller_sted(Feltkontrol& felter, Jobordre& j, const Arbejdssted& sted) {
  if (!type_passer(j.type, sted.sektor))
    felter.fejl(Fejlkode::vaerdi_ukendt, "type",
                "arbejdsstedets sektor er " + std::string(navn(sted.sektor)));
  if (j.type == Jobordretype::nytteindsats_staten && er_blank(j.ministeromraade.value_or("")))
    j.ministeromraade = sted.ministeromraade;
  if (j.type == Jobordretype::nytteindsats_staten && er_blank(j.ministeromraade.value_or("")))
    felter.fejl(Fejlkode::ministeromraade_mangler, "ministeromraade");
  if (sted.lukket_fra && j.til >= *sted.lukket_fra)
    felter.fejl(Fejlkode::arbejdssted_lukket, "til", "fra " + iso(*sted.lukket_fra));
}

}  // namespace

bool type_passer(Jobordretype type, Sektor sektor) {
  switch (sektor) {
    case Sektor::kommune:
      return type == Jobordretype::nytteindsats_kommune;
    case Sektor::region:
      return type == Jobordretype::nytteindsats_regional;
    case Sektor::stat:
      return type == Jobordretype::nytteindsats_staten;
    case Sektor::selvejende:
      return type == Jobordretype::nytteindsats_selvejende_institution;
    case Sektor::privat:
      return true;
  }
  return false;
}

Resultat<void> kontroller_jobordre(Jobordre& j, const std::optional<Arbejdssted>& sted) {
  Feltkontrol felter;
  felter.valgfri("nummer", j.nummer, 40);
  felter.paakraevet("stilling", j.stilling);
  felter.valgfri("faggruppe", j.faggruppe, kNavnLaengde);
  felter.valgfri("opgave", j.opgave);
  felter.tal("pladser", j.pladser, 1, 1000);
  felter.periode("til", j.fra, j.til);
  if (j.ministeromraade) felter.valgfri("ministeromraade", *j.ministeromraade, kNavnLaengde);
  if (sted)
    kontroller_sted(felter, j, *sted);
  else
    felter.fejl(Fejlkode::findes_ikke, "p_nummer", j.p_nummer.tekst());
  return felter.svar();
}

Spor jobordre_spor(std::string_view art, const Jobordre& j, const std::string& grund) {
  return {art,
          "jobordre",
          std::to_string(j.id.vaerdi),
          grund,
          {{"nummer", j.nummer},
           {"stilling", j.stilling},
           {"pladser", std::to_string(j.pladser)},
           {"fra", iso(j.fra)},
           {"til", iso(j.til)}}};
}

}  // namespace nytte::sager
