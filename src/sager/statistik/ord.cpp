// The words of measures and splits, and how each is counted, in plain Danish.
#include <algorithm>
#include <array>

#include "sager/statistik/statistik.hpp"

namespace nytte::sager {
namespace {

std::string alle_navne(const auto& navne) {
  std::string ud;
  for (const auto& n : navne) ud += (ud.empty() ? "skriv " : ", ") + std::string(n);
  return ud;
}

// Codes separated by commas, each error on its own.
template <Kode E>
Resultat<std::vector<E>> laes_koder(std::string_view tekst, const char* felt) {
  std::vector<E> ud;
  Fejl fejl;
  while (!tekst.empty()) {
    const auto komma = std::min(tekst.find(','), tekst.size());
    const auto ord = tekst.substr(0, komma);
    tekst.remove_prefix(std::min(komma + 1, tekst.size()));
    const auto kode = laes_kode<E>(ord);
    if (kode)
      ud.push_back(*kode);
    else
      fejl.tilfoej(Fejlkode::vaerdi_ukendt, felt, alle_navne(Koder<E>::navne));
  }
  if (!fejl.tom()) return fejl;
  return ud;
}

constexpr std::string_view kJobindsats = "jobindsats.dk, 12. oktober 2017, om forløb i aktivering.";

}  // namespace

const Maaltekst& maaltekst(Maal maal) {
  static constexpr std::array<Maaltekst, 8> kTekster{{
      {"Antal forløb",
       "Et forløb er dage i tilbuddet uden ophold imellem, ned til én dag. Er personen ude af "
       "tilbuddet mindst én dag, begynder et nyt forløb. En fødselsdag, en flytning eller en ny "
       "ydelse deler ikke et forløb. Talt er de forløb, der har mindst én dag i perioden. Et "
       "forløb "
       "står under den kommune, ydelse og alder, personen havde på forløbets sidste dag, eller på "
       "periodens sidste dag, hvis forløbet fortsætter.",
       kJobindsats},
      {"Berørte personer",
       "Talt er personer med mindst én dag i tilbuddet i perioden, hver person én gang. Personen "
       "står under den kommune og ydelse, der gjaldt på den sidste dag i tilbuddet i perioden.",
       "Den fulde tekst på jobindsats.dk er ikke set; ordet er brugt, som styrelsen bruger det i "
       "vejledningen om registrering af nytteindsats fra 2014 (F-053)."},
      {"Fuldtidspersoner",
       "Den ugentlige tid er delt med 37 timer og fordelt på periodens dage: 18 timer og 30 "
       "minutter om ugen i hele perioden er en halv fuldtidsperson. Dage, hvor den ugentlige tid "
       "ikke er oplyst, tæller ikke som nul timer; de står for sig.",
       "Den fulde tekst på jobindsats.dk er ikke set (F-053). At tal bliver for lave, når timerne "
       "mangler, står i nyheden \"Undervurderet aktiveringsdata\" fra 13. februar 2020."},
      {"Nye forløb",
       "Talt er de forløb, hvis første dag ligger i perioden. Hvad et forløb er, står under Antal "
       "forløb.",
       kJobindsats},
      {"Varighed",
       "Talt er de forløb, der sluttede i perioden, fra første til sidste dag, begge med. "
       "Gennemsnittet er dagene delt med antallet af forløb, i uger.",
       "Vores egen afgrænsning (F-053): et forløb, der ikke er slut, har ingen varighed endnu."},
      {"Afgang efter forløbet",
       "Af de forløb, der sluttede i perioden: hvor mange der var i job, i uddannelse eller "
       "forsørgede sig selv inden for 1, 3, 6 og 12 måneder efter sidste dag. Job og uddannelse "
       "ses af årsagen til, at placeringen sluttede; selvforsørgelse af, at ydelsen holdt op. Hvad "
       "vi ikke ved, står som ukendt.",
       "Vores egen opgørelse (F-054) efter målingen \"Fra ydelse til job\" på jobindsats.dk."},
      {"Belægning af pladser",
       "Dage, hvor nogen var på en plads, delt med dage, hvor pladserne var tilbudt i en jobordre.",
       "Vores egen opgørelse."},
      {"Kommuner med registreringer",
       "Talt er kommuner, der har registreret mindst én dag i tilbuddet i perioden. Resten af "
       "landets kommuner står som uden registreringer.",
       "Som i styrelsens vejledning om registrering af nytteindsats fra 2014."},
  }};
  return kTekster[static_cast<std::size_t>(maal)];
}

Resultat<std::vector<Opdeling>> laes_opdel(std::string_view tekst) {
  return laes_koder<Opdeling>(tekst, "opdel");
}
Resultat<std::vector<Tilbud>> laes_tilbud(std::string_view tekst) {
  return laes_koder<Tilbud>(tekst, "tilbud");
}

std::string_view opdelingsnavn(Opdeling o) {
  static constexpr std::array<std::string_view, 10> kNavne{
      "Kommune", "Råd",   "Ydelse", "Visitation",  "Sektor",
      "Tilbud",  "Alder", "Køn",    "Arbejdssted", "Periode"};
  return kNavne[static_cast<std::size_t>(o)];
}

std::string_view tilbudsnavn(Tilbud t) {
  static constexpr std::array<std::string_view, 6> kNavne{"Nytteindsats",
                                                          "Særligt tilrettelagt nytteindsats",
                                                          "Virksomhedspraktik",
                                                          "Ansættelse med løntilskud",
                                                          "Vejledning og opkvalificering",
                                                          "Andet tilbud"};
  return kNavne[static_cast<std::size_t>(t)];
}

std::string_view inddelingsnavn(Periodeinddeling i) {
  static constexpr std::array<std::string_view, 3> kNavne{"Måned", "Kvartal", "År"};
  return kNavne[static_cast<std::size_t>(i)];
}

}  // namespace nytte::sager
