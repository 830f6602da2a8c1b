#include "web/sider/forslag_visning.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/dansk_tid.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/csv.hpp"
#include "web/sider/frist_visning.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/ramme.hpp"

namespace nytte::web {
namespace {

using sager::Forslagslinje;
using sager::Forslagsperson;
using sager::UdenPlads;

constexpr std::size_t kVisteUden = 100;

std::string borgerside(BorgerId id) { return "/borgere/" + std::to_string(id.vaerdi); }

std::string parsti(BorgerId borger, const std::string& nummer) {
  return "/forslag/" + std::to_string(borger.vaerdi) + "/" + nummer;
}

std::string klokkeslaet(Tidspunkt t) {
  constexpr std::int64_t kDoegn = 86'400;
  const std::int64_t s = (t.sekunder + dansk_forskydning(t)) % kDoegn;
  return fmt::format("{:02}.{:02}", s / 3600, s / 60 % 60);
}

Html hastmaerke(const Forslagsperson& p, Dato dag) {
  if (!p.frist) return maerke(Tone::rolig, "Ingen frist nu");
  return frist_maerke(*p.frist, dag);
}

Html punkter(const std::vector<std::string>& saetninger) {
  Html ud;
  for (const auto& s : saetninger) ud += el("li", {}, s);
  return el("ul", {{"class", "grunde"}}, ud);
}

Html alternativer(const Forslagslinje& l) {
  if (l.mulige <= 1) return p("Det er den eneste ledige plads, borgeren kan få nu.");
  Html ud;
  for (const auto& a : l.alternativer)
    ud += el("li", {}, link(a.stilling, "/jobordrer/" + a.jobordre_nummer),
             " hos " + a.arbejdssted + ": " + a.forskel);
  return foldet(antal_ord(l.mulige - 1, "anden mulig plads", "andre mulige pladser"),
                el("ul", {{"class", "grunde"}}, ud));
}

// The form that places him, with the proposed days and hours in it.
std::string placer_adresse(const Forslagslinje& l) {
  const auto& o = l.oenske;
  const auto tid = o.ugentlig_tid;
  return adresse(
      "/jobordrer/" + l.jobordre_nummer + "/placer/" + std::to_string(l.person.id.vaerdi),
      {{"fra", kort_dato(o.fra)},
       {"til", kort_dato(o.til)},
       {"ugentlig_tid",
        tid.minutter() % 60 == 0 ? std::to_string(tid.minutter() / 60) : tid.tekst()}});
}

Html knapper(const Ramme& ramme, const Forslagslinje& l) {
  if (!ramme.maa_placere) return link("Se borgeren", borgerside(l.person.id));
  const std::string om = ": " + l.person.navn + ", " + l.stilling;
  return el(
      "div", {{"class", "handlinger"}},
      knaplink("Placér", placer_adresse(l), Knapslags::hoved,
               {{"class", "button button-primary button-lille"}, {"aria-label", "Placér" + om}}),
      knaplink(
          "Ikke denne", parsti(l.person.id, l.jobordre_nummer) + "/fravaelg", Knapslags::anden,
          {{"class", "button button-secondary button-lille"}, {"aria-label", "Ikke denne" + om}}));
}

Html forslagslinje(const Ramme& ramme, const Forslagslinje& l, Dato dag) {
  const auto& o = l.oenske;
  Html forbehold;
  if (!l.forbehold.empty())
    forbehold = el("div", {}, maerke(Tone::advarsel, "Vær opmærksom"), punkter(l.forbehold));
  return el("li", {}, el("div", {}, hastmaerke(l.person, dag)),
            el("div", {},
               el("p", {}, link(l.person.navn, borgerside(l.person.id)), " → ",
                  link(l.stilling, "/jobordrer/" + l.jobordre_nummer), " hos " + l.arbejdssted),
               el("span", {{"class", "kilde"}},
                  periode_ord(o.fra, o.til) + ", " + o.ugentlig_tid.paa_dansk() + " om ugen"),
               punkter(l.grunde), forbehold, alternativer(l)),
            knapper(ramme, l));
}

Html forslagene(const Ramme& ramme, const ForslagsSide& s) {
  const auto& alle = s.liste.forslag;
  if (alle.empty()) {
    const bool ingen_venter = s.liste.uden_plads.empty();
    return tom_liste(ingen_venter ? "Ingen borgere venter på en plads."
                                  : "Ingen af dem, der venter, kan få en af de ledige pladser nu.",
                     ingen_venter ? p("Her står de, der får ydelse og ikke er i et tilbud.")
                                  : p("Nedenfor står hvorfor, og hvad der kan ændre det."));
  }
  const auto pr_side = static_cast<std::size_t>(kRaekkerPaaSiden);
  const int sider = antal_sider(static_cast<std::int64_t>(alle.size()));
  const int side = std::clamp(s.side, 1, sider);
  const std::size_t fra = static_cast<std::size_t>(side - 1) * pr_side;
  Html linjer;
  for (std::size_t i = fra; i < std::min(alle.size(), fra + pr_side); ++i)
    linjer += forslagslinje(ramme, alle[i], s.liste.dag);
  return el("ul", {{"class", "arbejde forslag"}}, linjer) + sideskift("/forslag", {}, side, sider);
}

Html aendringer(const sager::Placeringsforslagsliste& l) {
  if (l.uden_plads.empty()) return {};
  if (l.aendringer.empty())
    return afsnit("aendringer", "Hvad kan give flere pladser",
                  p("Ingen enkelt ændring, vi kender til, ville give en plads mere."));
  Html ud;
  for (const auto& a : l.aendringer)
    ud += el("li", {},
             el("div", {}, maerke(Tone::viden, antal_ord(a.flere, "borger mere", "borgere mere"))),
             el("div", {}, p(a.saetning)),
             knaplink("Gå til", a.sti, Knapslags::anden,
                      {{"class", "button button-secondary button-lille"},
                       {"aria-label", "Gå til: " + a.saetning}}));
  Html h = p("Hver ændring er regnet igennem for sig: så mange flere ville få en plads.") +
           el("ul", {{"class", "arbejde"}}, ud);
  if (l.aendringer_afkortet)
    h +=
        p("Der er flere muligheder, end vi regner igennem på én gang. Vi tager dem, der kan give "
          "flest.");
  return afsnit("aendringer", "Hvad kan give flere pladser", h);
}

Html uden_plads(const sager::Placeringsforslagsliste& l) {
  if (l.uden_plads.empty() && l.uden_for_maalgruppe == 0) return {};
  Html h;
  if (!l.uden_plads.empty()) {
    Tabel t{"De, der ikke kan få en plads nu",
            {{"Borger"}, {"Frist"}, {"Hvorfor", Kolonneslags::bryd}},
            {}};
    for (std::size_t i = 0; i < std::min(l.uden_plads.size(), kVisteUden); ++i) {
      const UdenPlads& u = l.uden_plads[i];
      t.raekker.push_back({{link(u.person.navn, borgerside(u.person.id)),
                            hastmaerke(u.person, l.dag), punkter(u.grunde)}});
    }
    h += tabel(t);
    if (l.uden_plads.size() > kVisteUden)
      h += p("De første " + std::to_string(kVisteUden) + " er vist. Alle står i CSV-filen.");
  }
  if (l.uden_for_maalgruppe > 0)
    h += p(antal_ord(l.uden_for_maalgruppe, "borger", "borgere") +
           " får en ydelse, der ikke giver nytteindsats, og er ikke med.");
  return afsnit("uden-plads", "Kan ikke få en plads nu", h);
}

Html fravalgte(const Ramme& ramme, const sager::Placeringsforslagsliste& l) {
  if (l.fravalgte.empty()) return {};
  Tabel t{"Fravalgte forslag",
          {{"Borger"},
           {"Plads"},
           {"Grund", Kolonneslags::bryd},
           {"Hvem"},
           {"Tag tilbage", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& f : l.fravalgte) {
    const std::string sti = parsti(f.fravalg.borger, f.jobordre_nummer) + "/fortryd";
    const Html tilbage =
        ramme.maa_placere
            ? el("form", {{"method", "post"}, {"action", sti}}, skjult("csrf", ramme.csrf),
                 knap("Tag tilbage", Knapslags::stille,
                      {{"aria-label", "Tag tilbage: " + f.borger_navn + ", " + f.stilling}}))
            : Html();
    t.raekker.push_back({{link(f.borger_navn, borgerside(f.fravalg.borger)),
                          link(f.stilling, "/jobordrer/" + f.jobordre_nummer),
                          tekst(f.fravalg.grund), tekst(f.fravalg.bruger_navn), tilbage}});
  }
  return afsnit("fravalgte", "Fravalgt", tabel(t));
}

std::string samlet(const std::vector<std::string>& saetninger) {
  std::string ud;
  for (const auto& s : saetninger) ud += (ud.empty() ? "" : " ") + s;
  return ud;
}

}  // namespace

Webside vis_forslag(const Ramme& ramme, const ForslagsSide& s) {
  const auto& l = s.liste;
  const auto venter = static_cast<std::int64_t>(l.forslag.size() + l.uden_plads.size());
  Webside side;
  side.menu = Menupunkt::forslag;
  side.titel = venter == 0 ? "Ingen venter på en plads"
                           : tal_ord(static_cast<std::int64_t>(l.forslag.size())) + " af " +
                                 antal_ord(venter, "borger, der venter, kan få en plads",
                                           "borgere, der venter, kan få en plads");
  side.manchet = "Regnet ud den " + paa_dansk(l.dag) + " kl. " + klokkeslaet(s.nu) + " af " +
                 antal_ord(l.pladser, "ledig plads", "ledige pladser") +
                 ". Du bestemmer: intet er gjort, før du placerer.";
  side.krummer = {{"Arbejdsliste", "/"}, {"Forslag til placering", ""}};
  side.indhold =
      foldet("Sådan er forslaget lavet",
             p("Loven er holdt for hver plads og for alle forslagene tilsammen. De, hvis frist er "
               "overskredet eller nær, går først; derefter så mange som muligt, så få betingelser "
               "før start, afvigelser fra strategien og advarsler som muligt, helst en ny "
               "arbejdsplads, og så "
               "kompetenceskemaets ønsker. Afstand indgår ikke, for vi kender ikke borgernes "
               "adresser.")) +
      afsnit("forslag", "Forslag", forslagene(ramme, s)) + aendringer(l) + uden_plads(l) +
      fravalgte(ramme, l);
  if (venter > 0)
    side.indhold += el("div", {{"class", "tabelfod d-print-none"}},
                       link("Hent listen som CSV", "/forslag.csv"));
  return side;
}

Webside vis_fravaelg(const Ramme& ramme, const FravalgsSide& s) {
  Webside side;
  side.menu = Menupunkt::forslag;
  side.smal = true;
  side.titel = "Ikke denne plads til " + s.borgernavn;
  side.manchet = s.stilling + " hos " + s.arbejdssted +
                 " foreslås ikke igen til borgeren, før nogen tager det tilbage. De andre forslag "
                 "regnes om.";
  side.krummer = {{"Forslag til placering", "/forslag"}, {"Ikke denne", ""}};
  side.indhold = formular(
      s.formular, parsti(s.borger, s.jobordre_nummer) + "/fravaelg", ramme.csrf,
      tekstomraade(s.formular, {.navn = "grund",
                                .etiket = "Hvorfor ikke?",
                                .hjaelp = "Grunden står i borgerens historie.",
                                .hoejst_tegn = 4000}) +
          knapraekke({knap("Find en anden"), knaplink("Fortryd", "/forslag", Knapslags::stille)}));
  return side;
}

std::string forslag_csv(const sager::Placeringsforslagsliste& l) {
  std::vector<std::vector<std::string>> raekker;
  const auto frist = [](const Forslagsperson& p) {
    return p.frist && p.frist->forfalder ? iso(*p.frist->forfalder) : std::string();
  };
  for (const auto& f : l.forslag)
    raekker.push_back({std::to_string(f.person.id.vaerdi), f.person.navn, frist(f.person),
                       f.jobordre_nummer, f.stilling, f.p_nummer.tekst(), f.arbejdssted,
                       iso(f.oenske.fra), iso(f.oenske.til), f.oenske.ugentlig_tid.tekst(),
                       samlet(f.grunde), samlet(f.forbehold)});
  for (const auto& u : l.uden_plads)
    raekker.push_back({std::to_string(u.person.id.vaerdi), u.person.navn, frist(u.person), "", "",
                       "", "", "", "", "", samlet(u.grunde), ""});
  return csv_fil({"Sagsnr.", "Borger", "Frist", "Jobordre", "Stilling", "P-nummer", "Arbejdssted",
                  "Fra", "Til", "Timer om ugen", "Hvorfor", "Forbehold"},
                 raekker);
}

}  // namespace nytte::web
