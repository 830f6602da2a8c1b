#include "web/sider/kravlaeser.hpp"

namespace nytte::web {

std::optional<Forudsaetningskrav> laes_krav(Feltlaeser& l, const std::string& nr) {
  const auto art = l.kode<Forudsaetningsart>("art" + nr);
  const auto ejer = l.kode<Forudsaetningsejer>("ejer" + nr);
  const auto dage = l.tal("arbejdsdage" + nr);
  if (!art || !ejer || !dage) return std::nullopt;
  return Forudsaetningskrav{.id = 0,
                            .art = *art,
                            .navn = l.tekst("navn" + nr),
                            .noedvendig = l.kryds("noedvendig" + nr),
                            .ejer = *ejer,
                            .arbejdsdage = *dage};
}

}  // namespace nytte::web
