// Letters on pages: lists, the forms that issue them, one letter, and the municipality's own texts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/skabelon.hpp"
#include "model/sag/placering.hpp"
#include "sager/brev/brev.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"

namespace nytte::web {

// Word, icon and colour; nothing laid in the post is "Ikke sendt".
Html forsendelse_maerke(std::optional<Meddelelsestilstand> tilstand);
std::string brevart_ord(Brevart art);

// The letters of one matter.
Html brevtabel(const std::vector<sager::Brevlinje>& breve);

// A placement's letters and the next one to issue.
struct PlaceringsbreveSide {
  Placering placering;
  std::string borger_navn;
  std::string arbejdssted;
  std::vector<sager::Brevlinje> breve;
  std::optional<Brevart> mulig;  // the letter that its state allows; nothing when none does
  Formular formular;
  std::optional<dokumenter::Brev> forhaandsvist;
  bool maa_skrive = false;
};
Webside vis_placeringsbreve(const Ramme& ramme, const PlaceringsbreveSide& s);

struct AftaleSide {
  std::string jobordre;
  std::string stilling;
  std::vector<sager::Brevlinje> breve;
  std::optional<dokumenter::Brev> forhaandsvist;  // for who may issue it
  Formular formular;
};
Webside vis_aftaler(const Ramme& ramme, const AftaleSide& s);

struct BrevSide {
  sager::Brevvisning visning;
  std::vector<std::string> tilbage;  // text and address of the matter
  Formular formular;
  bool maa_sende = false;
};
Webside vis_brev(const Ramme& ramme, const BrevSide& s);

Webside vis_borgers_breve(const std::string& navn, BorgerId borger,
                          const std::vector<sager::Brevlinje>& breve);

// The municipality's own texts.
Webside vis_skabelonliste();
struct SkabelonSide {
  Brevart art = Brevart::tilbud;
  Version version = 0;
  Formular formular;
  std::optional<dokumenter::Brev> proeve;
  std::vector<Brevskabelon> versioner;
};
Webside vis_skabelon(const Ramme& ramme, const SkabelonSide& s);

}  // namespace nytte::web
