#include "web/sider/jobordre_projekt.hpp"

#include "sager/projekt/vis_projekt.hpp"
#include "web/sider/projekt_visning.hpp"
#include "web/sider/ramme.hpp"

namespace nytte::web {

std::vector<Valg> mulige_projekter(const Anmodning& a, store::Forbindelse& db,
                                   std::optional<PNummer> p_nummer,
                                   std::optional<ProjektId> nuvaerende) {
  std::vector<Valg> ud;
  const auto alle = sager::find_projekter(db, a.kontekst(), {.tilstand = {}, .p_nummer = p_nummer});
  if (!alle) return ud;
  for (const auto& l : alle.value())
    if (l.projekt.tilstand == Projekttilstand::godkendt || l.projekt.id == nuvaerende)
      ud.push_back({std::to_string(l.projekt.id.vaerdi),
                    l.projekt.indhold.navn + " (" + l.arbejdssted + ")"});
  return ud;
}

std::optional<ProjektId> laes_projekt(const Feltlaeser& l) {
  const auto id = laes_positivt_tal(l.tekst("projekt"));
  return id ? std::optional(ProjektId{*id}) : std::nullopt;
}

Html projektfelt(const Formular& f, const std::vector<Valg>& projekter) {
  if (projekter.empty()) return {};
  return vaelger(f,
                 {.navn = "projekt",
                  .etiket = "Projekt",
                  .hjaelp = "Kun godkendte projekter på samme arbejdssted",
                  .valgfri = true},
                 projekter, "Enkelte pladser uden projekt");
}

Html jobordrens_projekt(const Anmodning& a, store::Forbindelse& db, const Jobordre& j) {
  if (!j.projekt) return {};
  const auto v = sager::vis_projekt(db, a.kontekst(), *j.projekt);
  if (!v) return {};
  const Projekt& projekt = v.value().projekt;
  Html ud = oplysninger({{"Projekt", samlet(link(projekt.indhold.navn, projekt_sti(projekt.id)),
                                            " ", projekttilstand_maerke(projekt.tilstand))}});
  if (projekt.tilstand != Projekttilstand::godkendt)
    ud += besked_boks(Tone::advarsel, "Der kan ikke placeres flere her",
                      p("Projektet er ikke godkendt, som det står nu. De, der er placeret, bliver; "
                        "nye kan først placeres, når projektet er godkendt igen."));
  return ud;
}

}  // namespace nytte::web
