#include "web/sider/forudsaetning_visning.hpp"

#include "kontrakt/tekst.hpp"
#include "sager/forudsaetning/forudsaetning.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Forudsaetningslinje;

std::string art_ord(Forudsaetningsart a) {
  return kontrakt::med_stort(sager::forudsaetningsart_ord(a));
}

std::string hvad(const Forudsaetning& f) {
  return kontrakt::med_stort(sager::forudsaetning_ord(f.art, f.navn));
}

std::string kilder(const std::vector<Forudsaetningskilde>& alle) {
  std::string ud;
  for (const auto k : alle) ud += (ud.empty() ? "" : ", ") + kilde_ord(k);
  return ud;
}

Html tilstand_celle(const Forudsaetning& f, Dato i_dag) {
  if (f.opfyldt) return maerke(Tone::god, "På plads " + paa_dansk(*f.opfyldt));
  if (f.bortfaldet) return maerke(Tone::rolig, "Gælder ikke her");
  if (f.frist < i_dag) return maerke(Tone::fejl, "Mangler, skulle være klar " + paa_dansk(f.frist));
  return maerke(f.noedvendig ? Tone::advarsel : Tone::viden,
                "Mangler, senest " + paa_dansk(f.frist));
}

std::string linjesti(const Forudsaetning& f) {
  return forudsaetning_sti(f.placering) + "/" + std::to_string(f.id);
}

Html opfyldformular(const Ramme& ramme, const ForudsaetningSide& s, const Forudsaetning& f) {
  const std::string nr = std::to_string(f.id);
  Formular form = s.sendt == f.id ? s.formular : Formular{};
  form.foreslaa("opfyldt_" + nr, kort_dato(s.i_dag));
  Html felter = skjult("version", std::to_string(f.version));
  Html datoer = datofelt(form, {.navn = "opfyldt_" + nr, .etiket = "Dag"});
  if (er_attest(f.art)) {
    felter +=
        p("Der gemmes kun, at attesten er set, hvornår og af hvem. Skriv aldrig, hvad der "
          "står i den.");
  } else {
    datoer += datofelt(
        form, {.navn = "gaelder_til_" + nr, .etiket = "Beviset gælder til", .valgfri = true});
  }
  felter += feltraekke({datoer});
  if (!er_attest(f.art))
    felter += tekstfelt(form, {.navn = "bevis_" + nr,
                               .etiket = "Hvordan ved vi det?",
                               .hjaelp = "For eksempel: kørekortet er vist, tøjet er udleveret"});
  felter += knapraekke({knap(er_attest(f.art) ? "Attesten er set" : "Sæt på plads"),
                        knaplink("Gælder ikke her", linjesti(f) + "/bortfald", Knapslags::stille)});
  return foldet("Sæt på plads: " + sager::forudsaetning_ord(f.art, f.navn),
                formular(form, linjesti(f) + "/opfyld", ramme.csrf, felter), s.sendt == f.id);
}

// Suggested, never assumed: one button says that it still holds.
Html tidligere(const Ramme& ramme, const ForudsaetningSide& s, const Forudsaetningslinje& l) {
  if (!l.tidligere) return {};
  const auto& t = *l.tidligere;
  const std::string nr = std::to_string(l.forudsaetning.id);
  std::string hvornaar = "Vist " + paa_dansk(t.opfyldt) + " hos " + t.arbejdssted;
  if (t.gaelder_til) hvornaar += ", gælder til " + paa_dansk(*t.gaelder_til);
  return formular({}, linjesti(l.forudsaetning) + "/opfyld", ramme.csrf,
                  p(maerke(Tone::viden, "Tidligere bevis"), " ", hvornaar + ".") +
                      skjult("version", std::to_string(l.forudsaetning.version)) +
                      skjult("opfyldt_" + nr, kort_dato(s.i_dag)) +
                      skjult("tidligere", std::to_string(t.id)) +
                      knapraekke({knap("Det gælder stadig", Knapslags::anden)}));
}

Html en_linje(const Ramme& ramme, const ForudsaetningSide& s, const Forudsaetningslinje& l) {
  const Forudsaetning& f = l.forudsaetning;
  Html h = el("h3", {}, hvad(f)) + p(tilstand_celle(f, s.i_dag)) +
           p(std::string(f.noedvendig ? "Nødvendig før start" : "Ønskelig") +
             ". Ansvarlig: " + ejer_ord(f.ejer) + ". Kræves af " + kilder(f.kilder) + ".");
  if (!f.aaben()) {
    h += p((f.bevis.empty() ? "" : f.bevis + ". ") + "Skrevet af " + l.set_af_navn + ".");
    if (f.gaelder_til) h += p("Beviset gælder til " + paa_dansk(*f.gaelder_til) + ".");
    if (s.maa_skrive)
      h += p(el("a", {{"href", linjesti(f) + "/genaabn"}}, "Det var en fejl",
                skaermlaeser(": " + hvad(f))));
  } else if (s.maa_skrive) {
    h += tidligere(ramme, s, l) + opfyldformular(ramme, s, f);
  }
  return el("li", {{"id", "linje-" + std::to_string(f.id)}}, h);
}

std::string svar(const sager::Forudsaetningsvisning& v) {
  const auto& p = v.placering;
  if (v.linjer.empty()) return "Intet er krævet, før " + p.borger_navn + " begynder";
  if (v.mangler.empty()) return "Alt nødvendigt er på plads for " + p.borger_navn;
  return antal_ord(static_cast<std::int64_t>(v.mangler.size()), "ting mangler", "ting mangler") +
         ", før " + p.borger_navn + " kan begynde";
}

Html kravliste(const KravSide& s) {
  if (s.krav.empty())
    return tom_liste("Intet kræves her.", p("Gruppens arbejdsgang kan stadig kræve noget; se ",
                                            link("Målgrupper", "/maalgrupper"), "."));
  Tabel t{"Kræves før start",
          {{"Hvad", Kolonneslags::bryd},
           {"Nødvendig"},
           {"Arbejdsdage før", Kolonneslags::tal},
           {"Ansvarlig"},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& k : s.krav) {
    const std::string navnet = kontrakt::med_stort(sager::forudsaetning_ord(k.art, k.navn));
    t.raekker.push_back(
        {{tekst(navnet), tekst(k.noedvendig ? "Ja" : "Nej"), tekst(std::to_string(k.arbejdsdage)),
          tekst(ejer_ord(k.ejer)),
          s.maa_skrive ? el("a", {{"href", s.sti + "/" + std::to_string(k.id) + "/fjern"}}, "Fjern",
                            skaermlaeser(" " + navnet))
                       : Html()}});
  }
  return tabel(t);
}

}  // namespace

std::string forudsaetning_sti(PlaceringId p) {
  return "/placeringer/" + std::to_string(p.vaerdi) + "/forudsaetninger";
}

std::string ejer_ord(Forudsaetningsejer e) {
  switch (e) {
    case Forudsaetningsejer::sagsbehandler:
      return "Sagsbehandler";
    case Forudsaetningsejer::virksomhedskonsulent:
      return "Virksomhedskonsulent";
    case Forudsaetningsejer::projektleder:
      return "Projektleder";
    case Forudsaetningsejer::arbejdsgiver:
      return "Arbejdsstedet";
    case Forudsaetningsejer::borger:
      return "Borgeren";
  }
  return {};
}

std::string kilde_ord(Forudsaetningskilde k) {
  switch (k) {
    case Forudsaetningskilde::gruppe:
      return "målgruppens arbejdsgang";
    case Forudsaetningskilde::arbejdssted:
      return "arbejdsstedet";
    case Forudsaetningskilde::jobordre:
      return "jobordren";
    case Forudsaetningskilde::tilfoejet:
      return "sagsbehandleren";
  }
  return {};
}

Html vis_ventende(const std::vector<sager::Ventende>& alle, Dato i_dag, bool med_links) {
  Html h;
  for (const auto& v : alle) {
    const std::string ord = sager::kan_ikke_begynde(v.mangler, v.fra, i_dag);
    h += el("li", {}, maerke(Tone::advarsel, "Venter"), " ",
            med_links ? link(ord, forudsaetning_sti(v.placering)) : tekst(ord),
            tekst(" " + v.arbejdssted + "."));
  }
  if (h.tom()) return h;
  return el("ul", {{"class", "nobullet-list"}, {"id", "forudsaetninger"}}, h);
}

Html vis_forudsaetningsforslag(const std::vector<sager::Forudsaetningsforslag>& alle) {
  if (alle.empty()) return {};
  Html h;
  for (const auto& x : alle) {
    Html linje = tekst(kravlinje(x.krav) + " (" + kilder(x.kilder) + ")");
    if (x.tidligere)
      linje += tekst(". Vist før: " + paa_dansk(x.tidligere->opfyldt) + " hos " +
                     x.tidligere->arbejdssted);
    h += el("li", {}, linje);
  }
  return afsnit("forudsaetninger", "Skal være på plads før start",
                el("ul", {}, h) + p("Kommunens egne krav, ikke lovens. De kommer på placeringen."));
}

Html vis_kravafsnit(const std::vector<Forudsaetningskrav>& krav, const std::string& hjem) {
  Html punkter;
  for (const auto& k : krav) punkter += el("li", {}, kravlinje(k));
  return afsnit("krav", "Skal være på plads før start",
                (punkter.tom() ? p("Intet kræves her.") : el("ul", {}, punkter)) +
                    p(link("Se og ret, hvad der kræves", hjem + "/forudsaetninger")));
}

std::string kravlinje(const Forudsaetningskrav& k) {
  return kontrakt::med_stort(sager::forudsaetning_ord(k.art, k.navn)) +
         (k.noedvendig ? ", nødvendig, " : ", ønskelig, ") +
         antal_ord(k.arbejdsdage, "arbejdsdag", "arbejdsdage") + " før start, " + ejer_ord(k.ejer);
}

Html kravfelter(const Formular& f, const std::string& nr) {
  return feltraekke({vaelger(f, {.navn = "art" + nr, .etiket = "Hvad", .bredde = "mellem"},
                             valg_af<Forudsaetningsart>(art_ord), "Vælg"),
                     tekstfelt(f, {.navn = "navn" + nr,
                                   .etiket = "Hvilket",
                                   .hjaelp = "Kursets navn, kørekortets kategori",
                                   .valgfri = true,
                                   .bredde = "mellem"})}) +
         feltraekke({vaelger(f, {.navn = "ejer" + nr, .etiket = "Ansvarlig", .bredde = "mellem"},
                             valg_af<Forudsaetningsejer>(ejer_ord)),
                     tekstfelt(f, {.navn = "arbejdsdage" + nr,
                                   .etiket = "Arbejdsdage før start",
                                   .bredde = "kort",
                                   .inputmode = "numeric"})}) +
         afkrydsning(f, {.navn = "noedvendig" + nr, .etiket = "Nødvendig: starten venter på det"});
}

Webside vis_forudsaetningsside(const Ramme& ramme, const ForudsaetningSide& s) {
  const auto& v = s.visning;
  const auto& pl = v.placering;
  const std::string hjem =
      pl.placering.borger ? "/borgere/" + std::to_string(pl.placering.borger->vaerdi) : "/";
  Webside side;
  side.titel = svar(v);
  side.manchet = pl.arbejdssted_navn + ", " + periode_ord(pl.placering.fra, pl.placering.til) +
                 ". " + sager::kan_ikke_begynde(v.mangler, pl.placering.fra, s.i_dag);
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"}, {pl.borger_navn, hjem}, {"Før start", ""}};
  Html linjer;
  for (const auto& l : v.linjer) linjer += en_linje(ramme, s, l);
  side.indhold = linjer.tom()
                     ? tom_liste("Hverken målgruppen, arbejdsstedet eller jobordren kræver noget.",
                                 p("Mangler der noget for netop denne borger, så føj det til."))
                     : el("ul", {{"class", "regelkort"}}, linjer);
  if (!s.maa_skrive) return side;
  Formular f = s.sendt == 0 ? s.formular : Formular{};
  if (f.fejl.tom())
    f.foreslaa("ejer", "sagsbehandler").foreslaa("arbejdsdage", "2").foreslaa("noedvendig", "ja");
  side.indhold += foldet("Føj noget til",
                         formular(f, forudsaetning_sti(pl.placering.id), ramme.csrf,
                                  kravfelter(f) + knapraekke({knap("Føj til")})),
                         !f.fejl.tom());
  return side;
}

Webside vis_forudsaetningsgrund(const Ramme& ramme, const ForudsaetningsgrundSide& s) {
  Webside side;
  side.titel = s.titel;
  side.manchet = s.foelge;
  side.krummer = {{"Før start", s.hjem}, {s.knap, ""}};
  side.smal = true;
  side.indhold = formular(
      s.formular, s.sti, ramme.csrf,
      skjult("version", std::to_string(s.version)) +
          tekstomraade(s.formular,
                       {.navn = "grund",
                        .etiket = "Hvorfor?",
                        .hjaelp = s.attest ? "Står i historien. Skriv intet om, hvad der står i "
                                             "attesten."
                                           : "Står i historien."},
                       2) +
          knapraekke({knap(s.knap, Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", s.hjem, Knapslags::stille)}));
  return side;
}

Webside vis_kravside(const Ramme& ramme, const KravSide& s) {
  Webside side;
  side.titel = s.krav.empty()
                   ? "Intet kræves før start på " + s.navn
                   : antal_ord(static_cast<std::int64_t>(s.krav.size()),
                               "ting kræves før start på ", "ting kræves før start på ") +
                         s.navn;
  side.manchet = "Kommunens egne krav, ikke lovens. De gælder placeringer, der laves fra nu af.";
  side.menu = s.jobordre ? Menupunkt::jobordrer : Menupunkt::arbejdssteder;
  side.krummer = {
      {s.jobordre ? "Jobordrer" : "Arbejdssteder", s.jobordre ? "/jobordrer" : "/arbejdssteder"},
      {s.navn, s.hjem},
      {"Før start", ""}};
  side.indhold = kravliste(s);
  if (!s.maa_skrive) return side;
  Formular f = s.formular;
  if (f.fejl.tom())
    f.foreslaa("ejer", "sagsbehandler").foreslaa("arbejdsdage", "5").foreslaa("noedvendig", "ja");
  side.indhold +=
      afsnit("nyt", "Kræv noget mere",
             formular(f, s.sti, ramme.csrf, kravfelter(f) + knapraekke({knap("Gem kravet")})));
  return side;
}

}  // namespace nytte::web
