// The words of the lists, as people say them.
#include <array>

#include "web/sider/fagsystem_visning.hpp"

namespace nytte::web {

std::string fagsystem_navn(Fagsystem s) { return std::string(sager::fagsystem_ord(s)); }

std::string fagsystemliste_ord(Fagsystemliste l) {
  return l == Fagsystemliste::placeringer ? "Placeringer" : "Jobordrer og tilbud";
}

std::string tilbud_ord(Tilbud t) {
  switch (t) {
    case Tilbud::nytteindsats:
      return "Nytteindsats";
    case Tilbud::saerligt_tilrettelagt_nytteindsats:
      return "Særligt tilrettelagt nytteindsats";
    case Tilbud::virksomhedspraktik:
      return "Virksomhedspraktik";
    case Tilbud::loentilskud:
      return "Løntilskud";
    case Tilbud::vejledning_og_opkvalificering:
      return "Vejledning og opkvalificering";
    case Tilbud::andet:
      break;
  }
  return "Andet";
}

std::string afvigelse_ord(Afvigelse a) {
  switch (a) {
    case Afvigelse::tilbudstype_forkert:
      return "Forkert tilbudstype";
    case Afvigelse::jobordretype_upraecis:
      return "Ikke en af de fire jobordretyper";
    case Afvigelse::aktiveringstype_forkert:
      return "Forkert aktiveringstype";
    case Afvigelse::tilbudssted_mangler:
      return "Tilbudsstedet mangler";
    case Afvigelse::tilbudssted_passer_ikke:
      return "Tilbudsstedet passer ikke";
    case Afvigelse::kategori_forkert:
      return "Forkert tilbudskategori";
    case Afvigelse::ministeromraade_mangler:
      return "Ministerområde mangler";
    case Afvigelse::ministeromraade_overfloedigt:
      return "Ministerområde er overflødigt";
    case Afvigelse::modul_forkert:
      return "Forkert modul";
    case Afvigelse::sagstype_uden_for_vejledningen:
      return "Sagstypen er ikke i vejledningen";
    case Afvigelse::varighed_over_graensen:
      break;
  }
  return "Længere end 13 uger";
}

std::string listefelt_ord(Listefelt f) {
  static constexpr std::array<std::string_view, Koder<Listefelt>::navne.size()> kOrd{
      "Kommune",
      "CPR-nummer",
      "Borgerens navn",
      "Jobordrens eller tilbuddets nummer",
      "Tilbudskategori",
      "Type",
      "Titel: type og stilling",
      "Aktiveringstype",
      "Tilbudssted",
      "Sagstype",
      "Forsørgelsestype",
      "Modul",
      "Stilling",
      "Formål eller indhold",
      "Arbejdssted",
      "Ministerområde",
      "Status",
      "Årsag",
      "CVR-nummer",
      "P-nummer",
      "Første dag",
      "Sidste dag",
      "Periode",
      "Timer om ugen",
      "Minutter om ugen",
      "Del af plan",
      "Placerede",
      "Henviste",
      "Ledige pladser"};
  return std::string(kOrd[static_cast<std::size_t>(f)]);
}

}  // namespace nytte::web
