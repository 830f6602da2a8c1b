#include "dokumenter/breve/faelles.hpp"

#include <fmt/format.h>

#include "regler/bestemmelser.hpp"

namespace nytte::dokumenter {

std::string hjemler(std::initializer_list<const Hjemmel*> alle) {
  std::string ud;
  for (const Hjemmel* h : alle) {
    if (h == nullptr) continue;
    const std::string en = fmt::format("{} {}", h->dokument, h->sted);
    if (("; " + ud + "; ").find("; " + en + "; ") != std::string::npos) continue;
    ud += (ud.empty() ? "" : "; ") + en;
  }
  return ud;
}

Lovtekst klagevejledning(std::string_view kommune, Dato dag, Population p) {
  return {"Sådan klager du",
          fmt::format(
              "Du kan klage over afgørelsen til Ankestyrelsens Beskæftigelsesudvalg. Du sender "
              "klagen til {0}, eller du ringer eller kommer og siger, at du vil klage. Klagen skal "
              "være hos os senest {1} uger efter, at du har fået dette brev.\n"
              "Vi ser først selv på sagen igen. Ændrer vi ikke afgørelsen, sender vi klagen og "
              "vores begrundelse videre til Ankestyrelsen.",
              kommune, regler::kKlagefristUger),
          hjemler({regler::klageadgang(dag, p), regler::klagemyndighed(dag, p),
                   regler::klagefrist(dag, p)})};
}

std::string timer_om_ugen(Ugetimer tid) {
  const auto minutter = tid.minutter() % 60;
  const auto timer = tid.minutter() / 60;
  const std::string t = fmt::format("{} {}", timer, timer == 1 ? "time" : "timer");
  return minutter == 0 ? t + " om ugen" : fmt::format("{} og {} minutter om ugen", t, minutter);
}

void egen_del(Brev& brev, std::string_view overskrift, const std::string& tekst) {
  if (tekst.empty()) return;
  brev.blokke.emplace_back(Overskrift{2, std::string(overskrift)});
  brev.blokke.emplace_back(Afsnit{tekst, false});
}

void afslut(Brev& brev, const Egentekster& t, std::string_view kommune) {
  if (!t.afslutning.empty()) brev.blokke.emplace_back(Afsnit{t.afslutning, false});
  brev.blokke.emplace_back(Afsnit{
      t.underskrift.empty() ? fmt::format("Venlig hilsen\n{}", kommune) : t.underskrift, false});
}

}  // namespace nytte::dokumenter
