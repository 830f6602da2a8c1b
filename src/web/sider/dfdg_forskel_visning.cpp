// The differences to the national register, and what it has sent.
#include "web/html_tabel.hpp"
#include "web/sider/dfdg_visning.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string felt_ord(std::string_view felt) {
  static const std::vector<std::pair<std::string_view, std::string_view>> kOrd{
      {"fra", "Første dag"},
      {"til", "Sidste dag"},
      {"timer", "Timer om ugen"},
      {"minutter", "Minutter om ugen"},
      {"aktiveringstype", "Aktiveringstype"},
      {"jobordretype", "Jobordretype"},
      {"status", "Status"},
      {"aarsag", "Årsag"},
      {"ministeromraade", "Ministerområde"},
      {"haendelsesdato", "Hændelsesdato"},
      {"jobordre_noegle", "Jobordre"},
      {"cvr", "CVR-nummer"},
      {"p_nummer", "P-nummer"},
      {"stilling", "Stillingsbetegnelse"},
      {"disco", "DISCO-kode"},
      {"esco_uri", "ESCO"},
      {"esco_alias", "ESCO-alias"},
      {"raadighedsafproevende", "Rådighedsafprøvende"},
      {"saerligt_tilrettelagt", "Særligt tilrettelagt"},
      {"del_af_plan", "Del af plan"},
      {"ansvarlig", "Ansvarlig myndighed"},
      {"fejloprettet", "Markeret som fejloprettet"}};
  for (const auto& [kode, ord] : kOrd)
    if (kode == felt) return std::string(ord);
  return std::string(felt);
}

std::string vaerdi_ord(const std::string& v) {
  if (v.empty()) return "ingenting";
  const auto d = laes_iso_dato(v);
  return d ? kort_dato(*d) : v;
}

Html haandter_formular(const Ramme& ramme, const ForskelSide& s, const Registerforskel& f) {
  const auto id = std::to_string(f.id.vaerdi);
  const Formular tom;
  const Formular& brugt = s.proevet == f.id.vaerdi ? s.formular : tom;
  return foldet("Håndtér",
                formular(brugt, "/register/forskelle/" + id + "/haandter", ramme.csrf,
                         skjult("version", std::to_string(f.version)) +
                             tekstfelt(brugt, {.navn = "bemaerkning",
                                               .etiket = "Hvad er der gjort ved det?",
                                               .hoejst_tegn = 1000}) +
                             knapraekke({knap("Markér som håndteret", Knapslags::anden)})),
                s.proevet == f.id.vaerdi);
}

Html forskel_maerke(const Registerforskel& f) {
  const auto ord = forskelsart_ord(f.art);
  if (f.tilstand != Forskelstilstand::aaben) return maerke(Tone::rolig, ord);
  return maerke(f.art == Forskelsart::forskellig ? Tone::advarsel : Tone::fejl, ord);
}

Html hvad_er_forskelligt(const Registerforskel& f) {
  std::vector<Html> linjer;
  for (const auto& felt : f.felter) linjer.push_back(el("li", {}, feltforskel_ord(felt)));
  return el("ul", {}, linjer);
}

Html hvad_der_skete(const Ramme& ramme, const ForskelSide& s, const Registerforskel& f) {
  if (f.tilstand == Forskelstilstand::haandteret)
    return p("Håndteret af " + f.bruger_navn + ": " + f.bemaerkning);
  if (f.tilstand == Forskelstilstand::forsvundet) return p("Er der ikke mere.");
  return s.maa_haandtere ? haandter_formular(ramme, s, f) : Html{};
}

Html forskelstabel(const Ramme& ramme, const ForskelSide& s) {
  Tabel t{"Forskelle til registeret",
          {{"Borger"},
           {"Forskel"},
           {"Hvad", Kolonneslags::bryd},
           {"Fundet"},
           {.titel = "Handling", .slags = Kolonneslags::bryd, .skjult_titel = true}},
          {}};
  for (const auto& l : s.forskelle.liste.raekker) {
    const auto& f = l.forskel;
    const std::string hvem = l.borger_navn.empty() ? "Ikke en borger her" : l.borger_navn;
    const Html celle =
        f.placering
            ? link(hvem, "/placeringer/" + std::to_string(f.placering->vaerdi) + "/registrering")
        : f.borger ? link(hvem, "/borgere/" + std::to_string(f.borger->vaerdi))
                   : tekst(hvem);
    t.raekker.push_back({{celle, forskel_maerke(f), hvad_er_forskelligt(f),
                          tekst(tidspunkt_ord(f.fundet)), hvad_der_skete(ramme, s, f)}});
  }
  return tabel(t);
}

Html forskelsfilter(const ForskelSide& s) {
  Formular f;
  if (s.oenske.tilstand) f.foreslaa("tilstand", std::string(navn(*s.oenske.tilstand)));
  if (s.oenske.art) f.foreslaa("art", std::string(navn(*s.oenske.art)));
  return el("form", {{"method", "get"}, {"action", "/register/forskelle"}, {"class", "filter"}},
            feltraekke({vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .valgfri = true},
                                valg_af<Forskelstilstand>(forskelstilstand_ord), "Alle"),
                        vaelger(f, {.navn = "art", .etiket = "Forskel", .valgfri = true},
                                valg_af<Forskelsart>(forskelsart_ord), "Alle")}),
            knapraekke({knap("Vis", Knapslags::anden),
                        knaplink("Hent som CSV",
                                 adresse("/register/forskelle.csv", forskelsparametre(s.oenske)),
                                 Knapslags::stille)}));
}

std::string beskedtype_ord(Beskedtype t) {
  return t == Beskedtype::flytning ? "Flytning" : "Aktivitet";
}

}  // namespace

std::string forskelsart_ord(Forskelsart a) {
  switch (a) {
    case Forskelsart::kun_her:
      return "Kun her";
    case Forskelsart::kun_der:
      return "Kun i registeret";
    case Forskelsart::forskellig:
      return "Forskellig";
  }
  return {};
}

std::string forskelstilstand_ord(Forskelstilstand t) {
  switch (t) {
    case Forskelstilstand::aaben:
      return "Åben";
    case Forskelstilstand::haandteret:
      return "Håndteret";
    case Forskelstilstand::forsvundet:
      return "Forsvundet";
  }
  return {};
}

std::string feltforskel_ord(const Feltforskel& f) {
  return felt_ord(f.felt) + ": " + vaerdi_ord(f.her) + " her, " + vaerdi_ord(f.der) +
         " i registeret";
}

Parametre forskelsparametre(const sager::Forskelsoenske& oenske) {
  return {{"tilstand", oenske.tilstand ? std::string(navn(*oenske.tilstand)) : ""},
          {"art", oenske.art ? std::string(navn(*oenske.art)) : ""}};
}

Webside vis_registerforskelle(const Ramme& ramme, const ForskelSide& s) {
  Webside ud;
  ud.titel = s.forskelle.liste.i_alt == 0
                 ? "Ingen forskelle"
                 : antal_ord(s.forskelle.liste.i_alt, "forskel", "forskelle");
  ud.manchet = s.forskelle.afstemt
                   ? "Senest sammenlignet med registeret " + tidspunkt_ord(*s.forskelle.afstemt)
                   : "Der er ikke sammenlignet med registeret endnu";
  ud.menu = Menupunkt::registeret;
  ud.krummer = {{"Registeret", "/register"}, {"Forskelle", ""}};
  ud.indhold = forskelsfilter(s);
  ud.indhold +=
      s.forskelle.liste.raekker.empty()
          ? tom_liste("Der er ingen forskelle at vise.")
          : forskelstabel(ramme, s) +
                sideskift("/register/forskelle", forskelsparametre(s.oenske), s.side, s.sider);
  return ud;
}

Webside vis_registerbeskeder(const BeskedSide& s) {
  Tabel t{
      "Beskeder fra registeret",
      {{"Borger"}, {"Om"}, {"Sket"}, {"Modtaget"}, {"Afsender"}, {"Udfald", Kolonneslags::bryd}},
      {}};
  for (const auto& l : s.beskeder.liste.raekker) {
    const auto& b = l.besked;
    const std::string hvem = l.borger_navn.empty() ? "Ikke en borger her" : l.borger_navn;
    std::string udfald = b.tilstand == Beskedtilstand::ny ? "Ikke behandlet endnu." : b.udfald;
    if (b.konflikter > 0) udfald += " En anden besked med det samme id er afvist.";
    t.raekker.push_back({{l.placeringssti.empty() ? tekst(hvem) : link(hvem, l.placeringssti),
                          tekst(beskedtype_ord(b.type)), tekst(tidspunkt_ord(b.haendelse)),
                          tekst(tidspunkt_ord(b.modtaget)), tekst(b.afsender), tekst(udfald)}});
  }
  Webside ud;
  ud.titel = "Beskeder fra registeret";
  ud.manchet = "Hvad det nationale register selv har fortalt, nyeste først";
  ud.menu = Menupunkt::registeret;
  ud.krummer = {{"Registeret", "/register"}, {"Beskeder", ""}};
  if (s.beskeder.konflikter > 0)
    ud.indhold += besked_boks(
        Tone::fejl, "Noget passer ikke",
        p(antal_ord(s.beskeder.konflikter, "besked er afvist", "beskeder er afvist") +
          ", fordi en anden med det samme id var modtaget før. Sig det til administratoren."));
  ud.indhold += s.beskeder.liste.raekker.empty()
                    ? tom_liste("Registeret har ikke sendt noget.")
                    : tabel(t) + sideskift("/register/beskeder", {}, s.side, s.sider);
  return ud;
}

}  // namespace nytte::web
