// The parts of the page "Vejen videre" that show what stands written down, and the acts that end
// something.
#include <algorithm>

#include "sager/videre/ord.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/videre_visning.hpp"

namespace nytte::web {
namespace {

Html frist(Dato inden, Dato i_dag) {
  if (inden < i_dag) return maerke(Tone::advarsel, "Over tid: " + om_dage(i_dag, inden));
  return maerke(Tone::rolig, "Senest " + paa_dansk(inden));
}

Tone tone(Aftaleudfald u) {
  switch (u) {
    case Aftaleudfald::gjort:
      return Tone::god;
    case Aftaleudfald::ikke_gjort:
      return Tone::advarsel;
    case Aftaleudfald::bortfaldet:
      break;
  }
  return Tone::rolig;
}

Html luk_link(const VidereSide& s, Videreregister r, std::int64_t id, const std::string& hvad) {
  return el("a",
            {{"href", videre_sti(s.v.borger.id) + "/" + std::string(navn(r)) + "/" +
                          std::to_string(id) + "/luk"}},
            "Afslut", skaermlaeser(": " + hvad));
}

Html afsluttet(const Aftaleafslutning& a, const std::string& hvad) {
  return el("li", {}, hvad + " ", maerke(tone(a.udfald), sager::aftaleudfald_ord(a.udfald)),
            " " + paa_dansk(a.dato) + (a.bemaerkning.empty() ? "" : ": " + a.bemaerkning));
}

struct Delt {
  Html aabne;
  Html lukkede;
  std::int64_t antal_lukkede = 0;
};

template <class T, class Ord>
Delt del(const VidereSide& s, const std::vector<T>& alle, Videreregister r, Ord ord, bool maa) {
  Delt d;
  for (const T& x : alle) {
    if (x.afslutning) {
      d.lukkede += afsluttet(*x.afslutning, ord(x));
      ++d.antal_lukkede;
      continue;
    }
    d.aabne +=
        el("li", {}, ord(x) + " ", frist(x.inden, s.i_dag), " ",
           maa ? samlet(luk_link(s, r, x.id, x.hvad), " · ", annuller_link(s, r, x.id, x.hvad))
               : Html());
  }
  return d;
}

Html vist(const Delt& d, const char* tomt, const char* lukkede) {
  Html h = d.aabne.tom() ? tom_liste(tomt) : el("ul", {{"class", "nobullet-list"}}, d.aabne);
  if (d.antal_lukkede > 0)
    h += foldet(std::string(lukkede) + " (" + std::to_string(d.antal_lukkede) + ")",
                el("ul", {{"class", "nobullet-list"}}, d.lukkede));
  return h;
}

Html fristliste(const VidereSide& s) {
  Html h;
  for (const auto& f : s.v.frister)
    h += el("li", {}, el("strong", {}, paa_dansk(f.dato)),
            " (" + om_dage(s.i_dag, f.dato) + "): " + f.frist.navn + ". ",
            el("span", {{"class", "kilde"}}, f.frist.kilde));
  return h.tom() ? Html()
                 : p("Ansøgningsfrister (", link("se og ret dem", "/ansoegningsfrister"), "):") +
                       el("ul", {}, h);
}

Html skridt_felter(const VidereSide& s) {
  Formular f = form_for(s, Videreformular::skridt);
  return vaelger(f, {.navn = "skridt_art", .etiket = "Hvilket skridt", .bredde = "mellem"},
                 valg_af<Uddannelsesskridtart>(sager::uddannelsesskridt_ord), "Vælg") +
         tekstfelt(f, {.navn = "skridt_hvad",
                       .etiket = "Hvad skal gøres?",
                       .hjaelp = "Fx søg optagelse på SOSU-uddannelsen på optagelse.dk"}) +
         datofelt(f, {.navn = "skridt_inden", .etiket = "Senest"}) +
         knapraekke({knap("Gem skridt")});
}

Html skema_oplysninger(const Kompetenceskema& k) {
  const auto ord = [](const std::vector<std::string>& o) {
    return tekst(sager::ordliste_ord(o, "–"));
  };
  std::string uddannelse = k.uddannelse ? sager::uddannelsesniveau_ord(*k.uddannelse) : "–";
  if (!k.uddannelse_tekst.empty()) uddannelse += ": " + k.uddannelse_tekst;
  return oplysninger({{"Uddannelse", tekst(uddannelse)},
                      {"Erfaring", tekst(k.erfaring.empty() ? "–" : k.erfaring)},
                      {"Kan", ord(k.kompetencer)},
                      {"Kørekort", ord(k.koerekort)},
                      {"Sprog", ord(k.sprog)},
                      {"Vil gerne", ord(k.oensker)}});
}

std::string skema_kilde(const Kompetenceskema& k) {
  return "Udfyldt " + paa_dansk(k.dato) + (k.af_borgeren ? " af borgeren selv." : ".");
}

Html grunde(const sager::Jobmatchsvar& m) {
  std::string ud;
  for (const auto& g : m.grunde) ud += (ud.empty() ? "" : "; ") + sager::saetning(g);
  return tekst(ud.empty() ? "Der er intet skema at holde op mod." : ud);
}

std::vector<Valg> placeringsvalg(const sager::Videresvisning& v) {
  std::vector<Valg> ud;
  for (const auto& p : v.placeringer)
    ud.push_back({std::to_string(p.placering.id.vaerdi),
                  p.arbejdssted_navn + ", " + periode_ord(p.placering.fra, p.placering.til)});
  return ud;
}

}  // namespace

Html aftaler_afsnit(const VidereSide& s) {
  const auto ord = [](const Samtaleaftale& a) {
    return a.hvad + " (" + sager::aftaleansvarlig_ord(a.hvem) + ")";
  };
  return afsnit(
      "aftaler", "Aftaler",
      vist(del(s, s.v.aftaler, Videreregister::samtaleaftale, ord, s.maa_skrive),
           "Ingen åbne aftaler. De skrives ned sammen med en samtale.", "Afsluttede aftaler"));
}

Html uddannelse_afsnit(const Ramme& ramme, const VidereSide& s) {
  const bool vises = s.v.i_paalaeg || !s.v.skridt.empty();
  if (!vises && !s.sagsbehandler) return {};
  Html h;
  if (s.v.i_paalaeg) {
    h += p(s.v.uddannelse_ukendt
               ? "Borgeren er under 30, og det er ikke oplyst, om han eller hun har en "
                 "erhvervskompetencegivende uddannelse. Uden den gælder uddannelsespålægget"
               : "Uddannelsespålægget gælder borgeren",
           s.v.paalaeg_hjemmel.empty() ? std::string(".") : " (" + s.v.paalaeg_hjemmel + ").");
    h += fristliste(s);
  }
  const auto ord = [](const Uddannelsesskridt& x) {
    return sager::uddannelsesskridt_ord(x.art) + ": " + x.hvad;
  };
  h += vist(del(s, s.v.skridt, Videreregister::uddannelsesskridt, ord, s.sagsbehandler),
            "Ingen åbne skridt mod en uddannelse.", "Afsluttede skridt");
  if (s.sagsbehandler)
    h += som_formular(s, ramme, Videreformular::skridt, "Nyt skridt", skridt_felter(s));
  return afsnit("uddannelse", "Skridt mod uddannelse", h);
}

Html kompetencer_afsnit(const Ramme& ramme, const VidereSide& s) {
  Html h;
  if (s.v.skemaer.empty()) {
    h = tom_liste("Kompetenceskemaet er ikke udfyldt.",
                  p("Udfyld det sammen på den første dag, eller lad borgeren gøre det selv på sin "
                    "telefon."));
  } else {
    h = p(skema_kilde(s.v.skemaer.front())) + skema_oplysninger(s.v.skemaer.front());
    Html foer;
    for (auto i = s.v.skemaer.begin() + 1; i != s.v.skemaer.end(); ++i)
      foer += el("h3", {}, skema_kilde(*i)) + skema_oplysninger(*i);
    if (!foer.tom())
      h += foldet("Tidligere skemaer (" + std::to_string(s.v.skemaer.size() - 1) + ")", foer);
  }
  if (s.maa_skrive)
    h += knapraekke({knaplink(s.v.skemaer.empty() ? "Udfyld skemaet" : "Ret skemaet",
                              videre_sti(s.v.borger.id) + "/skema")}) +
         formular({}, videre_sti(s.v.borger.id) + "/skemalink", ramme.csrf,
                  knapraekke({knap("Lav et link til borgeren", Knapslags::anden)}));
  return afsnit("kompetencer", "Hvad borgeren kan", h);
}

Html cv_afsnit(const VidereSide& s) {
  const auto& cv = s.v.cv;
  Html h = cv.uger ? p("CV'et blev sidst set efter for " +
                           (*cv.uger == 0 ? std::string("under en uge")
                                          : antal_ord(*cv.uger, "uge", "uger")) +
                           " siden. ",
                       cv.igen ? maerke(Tone::advarsel, "Bør ses efter igen")
                               : maerke(Tone::god, "Nyt nok"))
                   : p("Det er ikke skrevet ned, at CV'et er set efter. ",
                       cv.igen ? maerke(Tone::advarsel, "Bør ses efter") : Html());
  if (cv.paa_jobnet) h += p("Lagt på Jobnet " + paa_dansk(*cv.paa_jobnet) + ".");
  if (s.sagsbehandler)
    h += p(link("Skriv, at CV'et er gennemgået",
                "/borgere/" + std::to_string(s.v.borger.id.vaerdi) + "/opfoelgning#opfoelgning"));
  return afsnit("cv", "CV", h);
}

Html job_afsnit(const VidereSide& s) {
  Html liste;
  for (const auto& x : s.v.job) {
    const std::string sti = "/jobaabninger/" + std::to_string(x.job.id.vaerdi);
    liste += el("li", {}, link(x.job.titel + ", " + x.job.arbejdsgiver, sti), " ",
                x.seneste ? maerke(Tone::viden, sager::jobmatch_ord(x.seneste->skridt)) : Html(),
                el("p", {{"class", "kilde"}}, grunde(x.svar)));
  }
  const std::string tomt = s.v.skemaer.empty()
                               ? "Jobåbninger kan foreslås, når kompetenceskemaet er udfyldt."
                               : "Ingen af de åbne jobåbninger passer lige nu.";
  return afsnit("job", "Jobåbninger, der passer",
                (liste.tom() ? tom_liste(tomt) : el("ul", {{"class", "nobullet-list"}}, liste)) +
                    p(link("Alle jobåbninger", "/jobaabninger")));
}

Html afgang_afsnit(const VidereSide& s) {
  if (s.v.afgange.empty())
    return afsnit("afgang", "Afgang",
                  tom_liste("Ingen afgang er registreret.",
                            p("Den skrives ned, når borgeren forlader indsatsen, og igen senere, "
                              "hvis det ændrer sig.")));
  Tabel t{"Afgang",
          {{"Hvad", Kolonneslags::bryd},
           {"Dato"},
           {"Kilde"},
           {"Bemærkning", Kolonneslags::bryd},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& a : s.v.afgange)
    t.raekker.push_back(
        {{a.annulleret ? samlet(sager::afgang_ord(a.art), " ", maerke(Tone::rolig, "Annulleret"))
                       : tekst(sager::afgang_ord(a.art)),
          tekst(kort_dato(a.dato)), tekst(sager::afgangskilde_ord(a.kilde)),
          tekst(a.bemaerkning.empty() ? "–" : a.bemaerkning),
          s.sagsbehandler && !a.annulleret
              ? annuller_link(s, Videreregister::borgerafgang, a.id, sager::afgang_ord(a.art))
              : Html()}});
  return afsnit("afgang", "Afgang", tabel(t));
}

Webside vis_aftaleluk(const Ramme& ramme, const AftalelukSide& s) {
  const Formular& f = s.formular;
  Webside side;
  side.titel = "Hvad kom der ud af det?";
  side.manchet = s.hvad + ".";
  side.krummer = {{"Vejen videre", s.hjem}, {"Afslut", ""}};
  side.smal = true;
  side.indhold =
      formular(f, s.sti, ramme.csrf,
               radioknapper(f, {.navn = "udfald", .etiket = "Udfald"},
                            valg_af<Aftaleudfald>(sager::aftaleudfald_ord)) +
                   datofelt(f, {.navn = "dato", .etiket = "Dato"}) +
                   tekstfelt(f, {.navn = "bemaerkning", .etiket = "Med få ord", .valgfri = true}) +
                   knapraekke({knap("Afslut", Knapslags::hoved, {{"data-hovedhandling", true}}),
                               knaplink("Fortryd", s.hjem, Knapslags::stille)}));
  return side;
}

Webside vis_afgang(const Ramme& ramme, const AfgangSide& s) {
  const Formular& f = s.formular;
  const std::string hjem = videre_sti(s.v.borger.id);
  Webside side;
  side.titel = "Hvor gik " + s.v.borger.navn + " hen?";
  side.manchet =
      "Skriv det også, når det sker senere, fx tre måneder efter. Hver afgang tæller for sig.";
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Vejen videre", hjem}, {"Registrér afgang", ""}};
  side.smal = true;
  side.indhold = formular(
      f, hjem + "/afgang", ramme.csrf,
      radioknapper(f, {.navn = "art", .etiket = "Hvortil"},
                   valg_af<Afgangsart>(sager::afgang_ord)) +
          datofelt(f, {.navn = "dato", .etiket = "Fra hvilken dag"}) +
          vaelger(f,
                  {.navn = "placering",
                   .etiket = "Efter hvilken placering",
                   .valgfri = true,
                   .bredde = "mellem"},
                  placeringsvalg(s.v), "Ingen bestemt") +
          vaelger(f, {.navn = "kilde", .etiket = "Hvor ved vi det fra", .bredde = "mellem"},
                  valg_af<Afgangskilde>(sager::afgangskilde_ord)) +
          tekstfelt(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}) +
          knapraekke({knap("Registrér afgang", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", hjem, Knapslags::stille)}));
  return side;
}

Html afgangsfelter(const Formular& f, bool afbrudt) {
  std::vector<Valg> valg;
  if (afbrudt) valg.push_back({"som_aarsag", "Som årsagen siger"});
  valg.push_back({"", "Ved det ikke endnu"});
  for (const Valg& v : valg_af<Afgangsart>(sager::afgang_ord)) valg.push_back(v);
  return feltgruppe(
      "Hvor gik borgeren hen?",
      vaelger(f, {.navn = "afgang_art", .etiket = "Afgang", .bredde = "mellem"}, valg) +
          feltraekke(
              {datofelt(f, {.navn = "afgang_dato",
                            .etiket = "Fra hvilken dag",
                            .hjaelp = "Tom: sidste dag på arbejdsstedet",
                            .valgfri = true}),
               vaelger(
                   f, {.navn = "afgang_kilde", .etiket = "Hvor ved vi det fra", .bredde = "mellem"},
                   valg_af<Afgangskilde>(sager::afgangskilde_ord))}),
      "Tæller i den årlige evaluering. Kan også skrives senere under Vejen videre.");
}

std::optional<sager::Afgangsoplysning> laes_afgang(Feltlaeser& l, Placeringsaarsag aarsag) {
  const auto dato = l.valgfri_dato("afgang_dato");
  const auto kilde = l.valgfri_kode<Afgangskilde>("afgang_kilde");
  const bool som_aarsag = l.tekst("afgang_art") == "som_aarsag";
  const auto art = som_aarsag ? sager::afgang_af(aarsag) : l.valgfri_kode<Afgangsart>("afgang_art");
  if (!art) return std::nullopt;
  return sager::Afgangsoplysning{*art, dato, kilde.value_or(Afgangskilde::egen_viden), {}};
}

Webside vis_ansoegningsfrister(const Ramme& ramme, const AnsoegningsfristSide& s) {
  const Formular& f = s.formular;
  Tabel t{"Ansøgningsfrister",
          {{"Hvad", Kolonneslags::bryd},
           {"Næste gang"},
           {"Om"},
           {"Kilde", Kolonneslags::bryd},
           {"Handling", Kolonneslags::tekst, "", true}},
          {}};
  for (const auto& x : s.frister)
    t.raekker.push_back(
        {{tekst(x.frist.navn), tekst(paa_dansk(x.dato)), tekst(om_dage(s.i_dag, x.dato)),
          tekst(x.frist.kilde),
          s.maa_skrive && x.frist.id != 0
              ? el("a",
                   {{"href", "/ansoegningsfrister/" + std::to_string(x.frist.id) + "/annuller"}},
                   "Fjern", skaermlaeser(": " + x.frist.navn))
              : Html()}});
  Webside side;
  side.titel = s.frister.empty() ? "Ingen ansøgningsfrister"
                                 : "Næste ansøgningsfrist er " + paa_dansk(s.frister[0].dato);
  side.manchet =
      "Fristerne for videregående uddannelser gælder hele landet. FGU og erhvervsuddannelser har "
      "ikke én dag: skriv den, der gælder hos jer.";
  side.menu = Menupunkt::jobaabninger;
  side.krummer = {{"Jobåbninger", "/jobaabninger"}, {"Ansøgningsfrister", ""}};
  side.indhold = tabel(t);
  if (s.maa_skrive)
    side.indhold += foldet(
        "Ny frist",
        formular(
            f, "/ansoegningsfrister", ramme.csrf,
            tekstfelt(
                f, {.navn = "navn", .etiket = "Hvad søges der om?", .hjaelp = "Fx FGU, august"}) +
                feltraekke({tekstfelt(f, {.navn = "dag",
                                          .etiket = "Dag",
                                          .bredde = "kort",
                                          .inputmode = "numeric"}),
                            tekstfelt(f, {.navn = "maaned",
                                          .etiket = "Måned",
                                          .hjaelp = "1 til 12",
                                          .bredde = "kort",
                                          .inputmode = "numeric"})}) +
                tekstfelt(f, {.navn = "kilde",
                              .etiket = "Hvor står det?",
                              .hjaelp = "Fx skolens hjemmeside, set 3. marts 2026"}) +
                knapraekke({knap("Gem frist")})),
        !f.fejl.tom());
  return side;
}

}  // namespace nytte::web
