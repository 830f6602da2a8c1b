// The tasks of a job order: as a field of its form, as a section of its page, and under a decision.
#include <algorithm>

#include "web/sider/opgave_visning.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::omraade_ord;

std::string feltnavn(OpgaveId id) { return "opgave-" + std::to_string(id.vaerdi); }

}  // namespace

Html opgavefelt(const Formular& f, const std::vector<Opgave>& opgaver, std::string_view etiket,
                std::string_view hjaelp) {
  Html indhold;
  for (const auto omraade : alle<Opgaveomraade>()) {
    Html felter;
    bool valgt = false;
    for (const auto& o : opgaver) {
      const bool denne = f.vaerdi(feltnavn(o.id)) == "ja";
      if (o.omraade != omraade || (!o.aktiv && !denne)) continue;
      valgt = valgt || denne;
      felter += afkrydsning(f, {.navn = feltnavn(o.id), .etiket = o.navn});
    }
    if (!felter.tom()) indhold += foldet(omraade_ord(omraade), felter, valgt);
  }
  if (indhold.tom()) indhold = p("Kataloget er tomt. ", link("Læg opgaver i det", "/opgaver"), ".");
  return feltgruppe(etiket, indhold, hjaelp);
}

std::vector<OpgaveId> laes_opgaver(const Felter& form) {
  constexpr std::string_view kForan = "opgave-";
  std::vector<OpgaveId> ud;
  for (const auto& [navn, vaerdi] : form.pairs()) {
    if (!std::string_view(navn).starts_with(kForan) || vaerdi != "ja") continue;
    std::int64_t id = 0;
    bool tal = navn.size() > kForan.size() && navn.size() < kForan.size() + 18;
    for (const char c : std::string_view(navn).substr(kForan.size())) {
      tal = tal && c >= '0' && c <= '9';
      id = id * 10 + (c - '0');
    }
    if (tal) ud.push_back({id});
  }
  std::sort(ud.begin(), ud.end());
  return ud;
}

void foreslaa_opgaver(Formular& f, const std::vector<OpgaveId>& opgaver) {
  for (const auto o : opgaver) f.foreslaa(feltnavn(o), "ja");
}

Html ordrens_opgaver(const sager::Ordreopgaver& o) {
  if (o.opgaver.empty()) return {};
  Tabel t{"Opgaver fra kataloget",
          {{"Opgave", Kolonneslags::bryd}, {"Område"}, {"Vurderingen i dag"}, {"Med borgere"}},
          {}};
  for (const auto& en : o.opgaver)
    t.raekker.push_back(
        {{link(en.opgave.navn, opgave_sti(en.opgave.id)), tekst(omraade_ord(en.opgave.omraade)),
          stand_maerke(en.stand, en.vurdering),
          tekst(en.vurdering ? opgavesvar_ord(en.vurdering->borgerrettet) : "–")}});
  return tabel(t) + p("Reglerne læser den ringeste af opgavernes vurderinger på dagen:") +
         vis_opgavesvar(o.fakta);
}

Html afgoerelsens_opgaver(const std::vector<sager::Afgoerelsesopgave>& alle) {
  if (alle.empty()) return {};
  Html punkter;
  for (const auto& a : alle)
    punkter += el("li", {}, link(a.opgave.navn, opgave_sti(a.opgave.id)),
                  ", vurderet " + paa_dansk(a.vurdering.dato) +
                      (a.vurdering.p_nummer ? " på arbejdspladsen" : " for hele kommunen") +
                      (a.vurdering.annulleret ? ", siden annulleret" : ""));
  return afsnit("opgavegrundlag", "Opgaverne var vurderet",
                p("Svarene om opgaven kom fra:") + el("ul", {}, punkter));
}

}  // namespace nytte::web
