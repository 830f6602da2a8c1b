#include "web/sider/cvr_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(PNummer p) { return "/arbejdssteder/" + p.tekst(); }

std::string aarsvaerk_ord(const std::optional<Aarsvaerk>& a) {
  return a ? to_decimaler_paa_dansk(Broek(a->titusindedele(), Aarsvaerk::kSkala)) : "–";
}
std::string hoveder_ord(const std::optional<std::int32_t>& h) { return h ? tal_ord(*h) : "–"; }

Html maerke_af(const sager::Cvrlinje& l) {
  switch (l.stand) {
    case Cvrstand::mangler_i_cvr:
      return maerke(Tone::rolig,
                    l.cvr && !l.cvr->interval.empty() ? "Kun interval i CVR" : "Mangler i CVR");
    case Cvrstand::kun_i_cvr:
      return maerke(Tone::viden, "Forslag");
    case Cvrstand::ens:
      return maerke(Tone::god, "Ens");
    case Cvrstand::forskellig:
      return l.afgjort ? maerke(Tone::god, "Afgjort") : maerke(Tone::advarsel, "Forskellig");
  }
  return {};
}

std::string lovens_tal(Maaned m) {
  return sager::ansatteenhed(m) == Ansatteenhed::hoveder ? "Hoveder" : "Fuldtidspersoner";
}

// The reason and the buttons of a month; every value typed survives an error on that month.
Html vaelg(const Ramme& ramme, const CvrSide& s, const sager::Cvrlinje& l) {
  const bool kan =
      l.stand == Cvrstand::kun_i_cvr || (l.stand == Cvrstand::forskellig && !l.afgjort);
  if (!ramme.maa_skrive || !kan) return l.valg ? tekst(l.valg->grund) : Html();
  const std::string m = iso(l.maaned);
  const bool igen = s.valg.vaerdi("maaned") == m;
  Html felter = skjult("maaned", m) +
                skjult("version", std::to_string(l.egen ? l.egen->version : 0)) +
                skjult("opslag", std::to_string(s.visning.opslag->id.vaerdi));
  if (l.stand == Cvrstand::forskellig) {
    const std::string id = "grund-" + m;
    felter += el("label", {{"for", id}}, "Hvorfor?", skaermlaeser(" for " + paa_dansk(l.maaned))) +
              tom_el("input", {{"type", "text"},
                               {"class", "form-input"},
                               {"id", id},
                               {"name", "grund"},
                               {"value", igen ? s.valg.vaerdi("grund") : ""}});
  }
  Html knapper = knap("Brug CVR's tal", Knapslags::anden,
                      {{"name", "valg"},
                       {"value", "brug_cvr"},
                       {"class", "button button-secondary button-lille"},
                       {"aria-label", "Brug CVR's tal for " + paa_dansk(l.maaned)}});
  if (l.stand == Cvrstand::forskellig)
    knapper += knap("Behold vores", Knapslags::anden,
                    {{"name", "valg"},
                     {"value", "behold_egen"},
                     {"class", "button button-secondary button-lille"},
                     {"aria-label", "Behold vores tal for " + paa_dansk(l.maaned)}});
  return formular(igen ? s.valg : Formular{}, sti(s.visning.arbejdssted.p_nummer) + "/cvr/valg",
                  ramme.csrf, felter + el("div", {{"class", "knapraekke"}}, knapper));
}

Html maaneder(const Ramme& ramme, const CvrSide& s) {
  if (s.visning.linjer.empty())
    return tom_liste("CVR har ingen månedstal for arbejdsstedet.",
                     p("Det gælder mange arbejdssteder. Spørg arbejdsgiveren om tallene."));
  Tabel t{"CVR's tal og vores, måned for måned",
          {{"Måned"},
           {"Loven regner i"},
           {"CVR: hoveder", Kolonneslags::tal},
           {"CVR: fuldtid", Kolonneslags::tal},
           {"Vores: hoveder", Kolonneslags::tal},
           {"Vores: fuldtid", Kolonneslags::tal},
           {"Stand"},
           {"Valg", Kolonneslags::bryd}},
          {}};
  for (const auto& l : s.visning.linjer)
    t.raekker.push_back({{tekst(paa_dansk(l.maaned)), tekst(lovens_tal(l.maaned)),
                          tekst(l.cvr ? hoveder_ord(l.cvr->hoveder) : "–"),
                          tekst(l.cvr ? aarsvaerk_ord(l.cvr->aarsvaerk) : "–"),
                          tekst(l.egen ? hoveder_ord(l.egen->hoveder) : "–"),
                          tekst(l.egen ? aarsvaerk_ord(l.egen->aarsvaerk) : "–"), maerke_af(l),
                          vaelg(ramme, s, l)}});
  return tabel(t);
}

std::string advarsel_ord(Cvradvarsel a, const sager::Cvrvisning& v) {
  const Cvrenhed& e = v.opslag->enhed;
  switch (a) {
    case Cvradvarsel::lukket:
      return "P-nummeret er lukket i CVR fra " + paa_dansk(*e.lukket_fra) + ".";
    case Cvradvarsel::andet_cvr:
      return "P-nummeret hører i CVR til " + e.cvr->tekst() + "; her står " +
             v.arbejdssted.cvr.tekst() + ".";
    case Cvradvarsel::anden_kommune:
      return "Adressen ligger i CVR i kommune " + e.kommune->tekst() + "; her står " +
             v.arbejdssted.kommune.tekst() + ".";
    case Cvradvarsel::andet_navn:
      return "Navnet er i CVR: " + e.navn + ".";
  }
  return {};
}

Html advarsler(const Ramme& ramme, const sager::Cvrvisning& v) {
  Html h;
  if (!v.advarsler.empty()) {
    Html punkter;
    for (const auto a : v.advarsler) punkter += el("li", {}, advarsel_ord(a, v));
    if (ramme.maa_skrive)
      punkter += el("li", {}, link("Ret arbejdsstedet", sti(v.arbejdssted.p_nummer) + "/ret"));
    h += besked_boks(Tone::advarsel, "CVR siger noget andet end her", el("ul", {}, punkter));
  }
  if (v.sektorforslag && *v.sektorforslag != v.arbejdssted.sektor)
    h += besked_boks(
        Tone::viden, "Virksomhedsformen tyder på en anden sektor",
        p("CVR's form er \"" + v.opslag->enhed.form + "\", som tyder på " +
          sektor_ord(*v.sektorforslag) + ". Her står " + sektor_ord(v.arbejdssted.sektor) +
          ". Formen afgør det ikke: spørg, og ret arbejdsstedet, hvis det er forkert."));
  return h;
}

Html bemaerkninger(const sager::Cvrvisning& v) {
  const auto& alle = v.opslag->enhed.bemaerkninger;
  if (alle.empty()) return {};
  Html punkter;
  for (const auto& b : alle) punkter += el("li", {}, b);
  return foldet("Det kunne ikke bruges (" + std::to_string(alle.size()) + ")",
                el("ul", {}, punkter));
}

Html hent(const Ramme& ramme, const CvrSide& s) {
  if (!ramme.maa_skrive) return {};
  const std::string her = sti(s.visning.arbejdssted.p_nummer) + "/cvr";
  Html h;
  if (s.kan_hentes)
    h += formular({}, her + "/hent", ramme.csrf, knapraekke({knap("Hent fra CVR nu")}));
  h += formular(s.fil, her + "/fil", ramme.csrf,
                tekstfelt(s.fil, {.navn = "fil",
                                  .etiket = "Svar fra CVR (JSON)",
                                  .hjaelp = "En fil fra CVR's distribution",
                                  .type = "file",
                                  .husk = false}) +
                    knapraekke({knap("Læs filen", Knapslags::anden)}),
                {{"enctype", "multipart/form-data"}});
  return afsnit("hent", "Hent", h);
}

}  // namespace

Webside vis_cvr(const Ramme& ramme, const CvrSide& s) {
  const auto& v = s.visning;
  Webside ud;
  ud.menu = Menupunkt::arbejdssteder;
  ud.krummer = {{"Arbejdssteder", "/arbejdssteder"},
                {v.arbejdssted.navn, sti(v.arbejdssted.p_nummer)},
                {"CVR", ""}};
  std::int64_t forslag = 0;
  for (const auto& l : v.linjer)
    forslag +=
        l.stand == Cvrstand::kun_i_cvr || (l.stand == Cvrstand::forskellig && !l.afgjort) ? 1 : 0;
  ud.titel = !v.opslag ? "CVR er ikke spurgt om " + v.arbejdssted.navn
             : forslag == 0
                 ? "Intet at tage stilling til fra CVR"
                 : antal_ord(forslag, "måned", "måneder") + " at tage stilling til fra CVR";
  if (v.opslag)
    ud.manchet = "Svaret er fra " + tidspunkt_ord(v.opslag->tid) + " (" + v.opslag->kilde +
                 "). Tallene er forslag: arbejdsgiverens egne tal står, til nogen vælger.";
  if (v.opslag) ud.indhold = advarsler(ramme, v) + maaneder(ramme, s) + bemaerkninger(v);
  ud.indhold += hent(ramme, s);
  return ud;
}

}  // namespace nytte::web
