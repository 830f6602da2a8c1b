#include "sager/jobordre/kontrol.hpp"

#include <algorithm>

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

// What only the national register asks for; all of it may be empty.
void kontroller_register(Feltkontrol& felter, const Jobordre& j) {
  if (!j.disco.empty() && !er_disco(j.disco))
    felter.fejl(Fejlkode::tal_ugyldigt, "disco", "DISCO-koden skal have 1 til 6 cifre");
  felter.valgfri("esco_uri", j.esco_uri, kEscoUriLaengde);
  if (!j.esco_alias.empty() && !er_guid(j.esco_alias))
    felter.fejl(Fejlkode::type_forkert, "esco_alias",
                "nøglen skal have 32 hexcifre med bindestreger, 8-4-4-4-12");
  felter.valgfri("kontakt_navn", j.kontakt.navn, kNavnLaengde);
  felter.valgfri("kontakt_telefon", j.kontakt.telefon, 40);
  felter.mailadresse("kontakt_email", j.kontakt.email);
}

}  // namespace

bool er_disco(std::string_view t) {
  return !t.empty() && t.size() <= 6 &&
         std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool er_guid(std::string_view t) {
  if (t.size() != 36) return false;
  for (std::size_t i = 0; i < t.size(); ++i) {
    const char c = t[i];
    const bool streg = i == 8 || i == 13 || i == 18 || i == 23;
    const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    if (streg ? c != '-' : !hex) return false;
  }
  return true;
}

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
  kontroller_register(felter, j);
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
