#include "web/sider/sted_paa_kort.hpp"

namespace nytte::web {

Html koordinatfelter(const Formular& f) {
  return feltgruppe(
      "Sted på kortet",
      feltraekke({tekstfelt(f, {.navn = "bredde",
                                .etiket = "Nord, i grader",
                                .hjaelp = "Fx 56,3214",
                                .valgfri = true,
                                .bredde = "kort",
                                .inputmode = "decimal"}),
                  tekstfelt(f, {.navn = "laengde",
                                .etiket = "Øst, i grader",
                                .hjaelp = "Fx 10,0451",
                                .valgfri = true,
                                .bredde = "kort",
                                .inputmode = "decimal"})}),
      "Så tegnes stedet på kortet over pladser og på faktaarket. Grader med decimaler, "
      "som et kort på nettet viser dem (WGS84).");
}

std::optional<Koordinat> laes_koordinat(Feltlaeser& l) {
  const std::string bredde = l.tekst("bredde");
  const std::string laengde = l.tekst("laengde");
  if (bredde.empty() && laengde.empty()) return std::nullopt;
  const auto nord = laes_grader(bredde);
  const auto oest = laes_grader(laengde);
  if (!nord) l.fejl(bredde.empty() ? Fejlkode::felt_mangler : Fejlkode::tal_ugyldigt, "bredde");
  if (!oest) l.fejl(laengde.empty() ? Fejlkode::felt_mangler : Fejlkode::tal_ugyldigt, "laengde");
  return nord && oest ? std::optional(Koordinat{*nord, *oest}) : std::nullopt;
}

void foreslaa_koordinat(Formular& f, const std::optional<Koordinat>& k) {
  if (k) f.foreslaa("bredde", grader(k->bredde)).foreslaa("laengde", grader(k->laengde));
}

}  // namespace nytte::web
