// Where the strategy stands, and one version of it.
#include "web/sider/strategi_visning.hpp"

#include "sager/strategi/brev.hpp"
#include "sager/strategi/ord.hpp"
#include "sager/strategi/politik.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Strategilinje;

std::string version_ord(const Strategi& s) { return "version " + std::to_string(s.nummer); }

Html politikliste(const Lokalpolitik& l) {
  std::vector<std::pair<std::string, Html>> ud;
  for (const auto p : alle<Politikpunkt>())
    if (const auto t = sager::politiktekst(l, p); !t.empty())
      ud.emplace_back(sager::politikpunkt_ord(p), tekst(t));
  if (ud.empty()) return p("Strategien siger ikke noget, der kan måles.");
  return oplysninger(ud);
}

Html gaelder_celle(const Strategilinje& l) {
  const auto& g = l.strategi.godkendelse;
  if (!g) return {};
  return l.sidste_dag ? tekst(periode_ord(g->gaelder_fra, *l.sidste_dag))
                      : tekst("Fra " + paa_dansk(g->gaelder_fra));
}

Html versionstabel(const std::vector<Strategilinje>& alle) {
  Tabel t{
      "Versioner", {{"Version"}, {"Tilstand"}, {"Gælder"}, {"Besluttet", Kolonneslags::bryd}}, {}};
  for (const auto& l : alle)
    t.raekker.push_back(
        {{link("Version " + std::to_string(l.strategi.nummer), strategi_sti(l.strategi.id)),
          strategitilstand_maerke(l.tilstand), gaelder_celle(l),
          tekst(l.strategi.godkendelse ? l.strategi.godkendelse->beslutning : "")}});
  return tabel(t);
}

Html eftersyn_boks(const Strategilinje& l, Dato i_dag) {
  if (!l.revideres || *l.revideres >= i_dag) return {};
  return besked_boks(Tone::advarsel, "Strategien skulle være set efter",
                     p("Fristen var " + paa_dansk(*l.revideres) + ". ",
                       link("Se den efter nu", strategi_sti(l.strategi.id) + "/revision"), "."));
}

Html kladdeknapper(const Ramme& ramme, const StrategioverblikSide& s) {
  if (const auto* k = s.overblik.find(Strategitilstand::kladde))
    return p("Version " + std::to_string(k->strategi.nummer) + " er under arbejde. ",
             link("Se kladden", strategi_sti(k->strategi.id)), ".");
  if (!s.er_leder) return {};
  const bool foerste = s.overblik.find(Strategitilstand::i_kraft) == nullptr;
  return formular({}, "/strategi/ny", ramme.csrf,
                  p(foerste ? "Overskrifterne er der i forvejen, med spørgsmål at svare på."
                            : "Den begynder som en kopi, og de samme parter bliver spurgt.") +
                      knapraekke({knap(foerste ? "Skriv en strategi" : "Skriv næste version")}));
}

std::string overbliktitel(const sager::Strategioverblik& o) {
  if (const auto* l = o.find(Strategitilstand::i_kraft))
    return "Strategien gælder fra " + paa_dansk(l->strategi.godkendelse->gaelder_fra);
  if (const auto* l = o.find(Strategitilstand::kommende))
    return "Strategien gælder først fra " + paa_dansk(l->strategi.godkendelse->gaelder_fra);
  return "Der er ingen strategi for nytteindsats endnu";
}

Html i_kraft(const StrategioverblikSide& s, const Strategilinje& l) {
  const std::string sti = strategi_sti(l.strategi.id);
  Html h = eftersyn_boks(l, s.i_dag);
  h += knapraekke({knaplink("Læs strategien", sti, Knapslags::hoved),
                   knaplink("Sådan går det", "/strategi/opfoelgning"),
                   knaplink("Hent som PDF", sti + "/pdf")});
  h += afsnit("politik", "Det, vi måler os selv på",
              p("Kommunens egen politik. Den går aldrig forud for loven, og den stopper ingen "
                "placering.") +
                  politikliste(l.strategi.indhold.politik));
  if (l.offentlig)
    h += p("Alle kan læse den på ", link(offentlig_sti(s.kommune), offentlig_sti(s.kommune)), ".");
  return h;
}

// The acts of the leder, by where the version stands.
Html handlinger(const Ramme& ramme, const StrategiSide& s) {
  const std::string sti = strategi_sti(s.v.linje.strategi.id);
  std::vector<Html> knapper;
  const auto t = s.v.linje.tilstand;
  if (t == Strategitilstand::kladde && s.er_leder) {
    knapper = {knaplink("Ret kladden", sti + "/ret", Knapslags::hoved),
               knaplink("Inddrag parter", sti + "/parter"), knaplink("Godkend", sti + "/godkend"),
               knaplink("Læg væk", sti + "/kasser", Knapslags::stille)};
  } else if (s.er_leder && (t == Strategitilstand::i_kraft || t == Strategitilstand::kommende)) {
    knapper = {knaplink("Meld ud", sti + "/udmelding", Knapslags::hoved),
               knaplink("Parter og svar", sti + "/parter")};
    if (t == Strategitilstand::i_kraft) knapper.push_back(knaplink("Se efter", sti + "/revision"));
  } else {
    knapper = {knaplink("Parter og svar", sti + "/parter")};
  }
  knapper.push_back(knaplink("Hent som PDF", sti + "/pdf"));
  Html h = knapraekke(knapper);
  if (s.er_leder && s.v.linje.strategi.godkendelse && t != Strategitilstand::afloest)
    h += formular({}, sti + "/offentlig", ramme.csrf,
                  skjult("vist", s.v.linje.offentlig ? "nej" : "ja") +
                      knapraekke({knap(s.v.linje.offentlig ? "Tag den ned fra den offentlige side"
                                                           : "Vis den offentligt",
                                       Knapslags::stille)}));
  return h;
}

Html partstabel(const sager::Strategivisning& v) {
  if (v.parter.empty())
    return tom_liste("Ingen er inddraget endnu.",
                     p("Kilderne råder til at tale med politikere, faglige organisationer og "
                       "erhvervsråd, mens strategien bliver skrevet."));
  Tabel t{"Parter", {{"Hvem"}, {"Slags"}, {"Svar"}, {"Dag"}}, {}};
  for (const auto& p : v.parter)
    t.raekker.push_back(
        {{link(p.part.navn, strategipart_sti(p.part)),
          tekst(sager::strategipartart_ord(p.part.art)), tilslutning_maerke(p.gaelder()),
          tekst(p.gaelder() != nullptr ? paa_dansk(p.gaelder()->dag)
                : p.svarfrist          ? "Svarfrist " + paa_dansk(*p.svarfrist)
                                       : "")}});
  return tabel(t);
}

Html udmeldingstabel(const sager::Strategivisning& v) {
  if (v.udmeldinger.empty()) return p("Den er ikke meldt ud til nogen endnu.");
  Tabel t{"Meldt ud til",
          {{"Hvem"}, {"Hvordan"}, {"Dag"}, {"Mailen"}, {"Bemærkning", Kolonneslags::bryd}},
          {}};
  for (const auto& u : v.udmeldinger)
    t.raekker.push_back(
        {{tekst(u.udmelding.modtager), tekst(sager::udmeldingsmaade_ord(u.udmelding.maade)),
          tekst(paa_dansk(u.udmelding.dag)), u.post ? meddelelsestilstand_maerke(*u.post) : Html(),
          tekst(u.udmelding.bemaerkning)}});
  return tabel(t);
}

Html revisionsliste(const sager::Strategivisning& v) {
  Html punkter;
  for (const auto& r : v.revisioner)
    punkter += el("li", {},
                  paa_dansk(r.dag) + ": " + r.konklusion + " Næste gang senest " +
                      paa_dansk(r.revideres) + ".");
  return punkter.tom() ? Html() : afsnit("eftersyn", "Set efter", el("ul", {}, punkter));
}

std::string strategititel(const Strategilinje& l) {
  const std::string v = "Strategien, " + version_ord(l.strategi) + ", ";
  switch (l.tilstand) {
    case Strategitilstand::kladde:
      return v + "er en kladde";
    case Strategitilstand::kommende:
      return v + "gælder fra " + paa_dansk(l.strategi.godkendelse->gaelder_fra);
    case Strategitilstand::i_kraft:
      return v + "er i kraft";
    case Strategitilstand::afloest:
      return v + "er afløst";
    case Strategitilstand::kasseret:
      return v + "er lagt væk";
  }
  return v;
}

Html forskelslinje(const sager::Linjeforskel& l) {
  if (l.art == Linjeaendring::uaendret) return el("p", {}, l.tekst);
  const bool fjernet = l.art == Linjeaendring::fjernet;
  return el("p", {{"class", fjernet ? "linje-fjernet" : "linje-tilfoejet"}},
            el("strong", {}, fjernet ? "Fjernet: " : "Nyt: "),
            fjernet ? el("del", {}, l.tekst) : el("ins", {}, l.tekst));
}

}  // namespace

std::string strategi_sti(StrategiId id) { return "/strategi/" + std::to_string(id.vaerdi); }

std::string strategipart_sti(const Strategipart& p) {
  return strategi_sti(p.strategi) + "/parter/" + std::to_string(p.id.vaerdi);
}

std::string offentlig_sti(Kommunekode kommune) { return "/offentlig/strategi/" + kommune.tekst(); }

Html strategitilstand_maerke(Strategitilstand t) {
  const Tone tone = t == Strategitilstand::i_kraft    ? Tone::god
                    : t == Strategitilstand::kommende ? Tone::viden
                    : t == Strategitilstand::kladde   ? Tone::advarsel
                                                      : Tone::rolig;
  return maerke(tone, sager::strategitilstand_ord(t));
}

Html tilslutning_maerke(const Strategisvar* svar) {
  if (svar == nullptr) return maerke(Tone::rolig, "Ikke svaret");
  const Tone tone = svar->tilslutning == Tilslutning::godkender        ? Tone::god
                    : svar->tilslutning == Tilslutning::godkender_ikke ? Tone::advarsel
                                                                       : Tone::viden;
  return maerke(tone, sager::tilslutning_ord(svar->tilslutning));
}

std::vector<Krumme> strategikrummer(const Strategilinje* l, std::string her) {
  std::vector<Krumme> ud{{"Strategi", "/strategi"}};
  if (l != nullptr)
    ud.push_back({"Version " + std::to_string(l->strategi.nummer), strategi_sti(l->strategi.id)});
  ud.push_back({std::move(her), ""});
  return ud;
}

Webside vis_strategioverblik(const Ramme& ramme, const StrategioverblikSide& s) {
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = overbliktitel(s.overblik);
  const auto* l = s.overblik.find(Strategitilstand::i_kraft);
  if (l != nullptr) {
    side.manchet = "Version " + std::to_string(l->strategi.nummer) +
                   (l->revideres ? ". Ses efter senest " + paa_dansk(*l->revideres) + "." : ".");
    side.indhold = i_kraft(s, *l);
  } else {
    side.manchet =
        "En strategi siger, hvad kommunen vil med nytteindsats, hvem der får den, og hvor grænsen "
        "går. Loven kræver den ikke; rådene har anbefalet den.";
  }
  if (const Html knapper = kladdeknapper(ramme, s); !knapper.tom())
    side.indhold += afsnit("naeste", "Næste version", knapper);
  if (!s.overblik.versioner.empty())
    side.indhold += afsnit("versioner", "Versioner", versionstabel(s.overblik.versioner));
  side.indhold += afsnit("raadet", "Drøftelse med rådet",
                         p("Hvornår strategien er drøftet med det regionale råd: ",
                           link("se årene", "/strategi/droeftelser"), "."));
  return side;
}

Webside vis_strategiside(const Ramme& ramme, const StrategiSide& s) {
  const auto& l = s.v.linje;
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = strategititel(l);
  side.manchet =
      l.strategi.godkendelse
          ? "Godkendt af " + s.v.godkendt_af + ": " + l.strategi.godkendelse->beslutning
          : "Skrevet af " + s.v.oprettet_af + " fra " + tidspunkt_ord(l.strategi.oprettet) + ".";
  side.krummer = strategikrummer(nullptr, "Version " + std::to_string(l.strategi.nummer));
  side.indhold = (l.tilstand == Strategitilstand::i_kraft ? eftersyn_boks(l, s.i_dag) : Html()) +
                 handlinger(ramme, s);
  if (s.v.forrige)
    side.indhold +=
        p(s.v.forskelle.empty()
              ? tekst("Indholdet er som i version " + std::to_string(s.v.forrige->nummer) + ".")
              : link("Se, hvad der er ændret siden version " + std::to_string(s.v.forrige->nummer),
                     strategi_sti(l.strategi.id) + "/forskelle"));
  side.indhold += el("div", {{"class", "brev"}},
                     brev_html(sager::strategibrev(sager::til_offentligheden(s.v))));
  side.indhold += afsnit("parter", "Parter og deres svar", partstabel(s.v));
  if (l.strategi.godkendelse)
    side.indhold += afsnit("udmeldt", "Meldt ud", udmeldingstabel(s.v)) + revisionsliste(s.v);
  return side;
}

Webside vis_strategiforskelle(const sager::Strategivisning& v) {
  Webside side;
  side.menu = Menupunkt::strategi;
  side.krummer = strategikrummer(&v.linje, "Hvad er ændret");
  if (!v.forrige) {
    side.titel = "Det er den første version";
    side.indhold = p("Der er ingen tidligere at sammenligne med.");
    return side;
  }
  const std::string fra = "version " + std::to_string(v.forrige->nummer);
  side.titel = v.forskelle.empty() ? "Intet er ændret siden " + fra
                                   : antal_ord(static_cast<std::int64_t>(v.forskelle.size()),
                                               "sted er", "steder er") +
                                         " ændret siden " + fra;
  side.manchet = v.linje.strategi.indhold.hvad_er_nyt;
  int nr = 0;
  for (const auto& f : v.forskelle) {
    Html linjer;
    for (const auto& l : f.linjer) linjer += forskelslinje(l);
    side.indhold += afsnit("forskel-" + std::to_string(++nr), f.om, linjer);
  }
  return side;
}

Webside vis_offentlig_strategi(const sager::OffentligStrategi& s) {
  Webside side;
  side.titel = "Strategi for nytteindsats i " + s.kommune;
  side.manchet = "Version " + std::to_string(s.linje.strategi.nummer) + ".";
  side.indhold = p(link("Hent som PDF", offentlig_sti(s.linje.strategi.kommune) + "/pdf")) +
                 el("div", {{"class", "brev"}}, brev_html(sager::strategibrev(s)));
  return side;
}

}  // namespace nytte::web
