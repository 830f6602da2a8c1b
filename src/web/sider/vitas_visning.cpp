#include "web/sider/vitas_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string sti(VitasudkastId id) { return "/vitas/" + std::to_string(id.vaerdi); }

std::string tilstand_tekst(Vitasudkasttilstand t) {
  switch (t) {
    case Vitasudkasttilstand::udkast:
      return "Udkast";
    case Vitasudkasttilstand::oprettet:
      return "Blev jobordre";
    case Vitasudkasttilstand::afvist:
      return "Lagt væk";
  }
  return {};
}

Html tilstand_vist(Vitasudkasttilstand t) {
  return maerke(t == Vitasudkasttilstand::udkast     ? Tone::advarsel
                : t == Vitasudkasttilstand::oprettet ? Tone::god
                                                     : Tone::rolig,
                tilstand_tekst(t));
}

std::string mangel_ord(Vitasmangel m) {
  switch (m) {
    case Vitasmangel::arbejdssted:
      return "Arbejdsstedet er ikke registreret her";
    case Vitasmangel::type:
      return "Jobordretypen (den følger af arbejdsstedets sektor)";
    case Vitasmangel::stilling:
      return "Stillingsbetegnelsen";
    case Vitasmangel::faggruppe:
      return "Faggruppen, hvis repræsentant skal høres eller orienteres";
    case Vitasmangel::opgave:
      return "Opgaven";
    case Vitasmangel::pladser:
      return "Antallet af pladser";
    case Vitasmangel::periode:
      return "Første og sidste dag";
    case Vitasmangel::ugentlig_tid:
      return "Timer om ugen";
    case Vitasmangel::vurdering:
      return "Vurderingen af, om opgaven kan være nytteindsats";
    case Vitasmangel::sagen:
      return "Selve sagen er ikke hentet, kun beskeden om den";
  }
  return {};
}

// A case without its own number goes by the beginning of its key.
std::string navn_paa(const Vitasudkast& u) {
  return u.vitas_nummer.empty() ? "VITAS " + u.sag.substr(0, 8) : u.vitas_nummer;
}

Html filter(const VitaslisteSide& s) {
  Formular f;
  if (s.tilstand) f.foreslaa("tilstand", std::string(navn(*s.tilstand)));
  return el("form", {{"method", "get"}, {"action", "/vitas"}, {"class", "filter"}},
            feltraekke({vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .valgfri = true},
                                valg_af<Vitasudkasttilstand>(tilstand_tekst), "Alle")}),
            knapraekke({knap("Vis", Knapslags::anden),
                        knaplink("Hent som CSV", "/vitas.csv", Knapslags::stille)}));
}

Html hent(const Ramme& ramme, const VitaslisteSide& s) {
  if (!ramme.maa_skrive) return {};
  Html h;
  if (!s.hvor.empty())
    h += formular(
        {}, "/vitas/hent", ramme.csrf,
        p("Beskeder og sager hentes fra " + s.hvor + ".") + knapraekke({knap("Hent nye nu")}));
  h += formular(s.fil, "/vitas/fil", ramme.csrf,
                tekstfelt(s.fil, {.navn = "fil",
                                  .etiket = "Fil fra VITAS",
                                  .hjaelp = "Beskeder som XML eller JSON, eller en sag som JSON",
                                  .type = "file",
                                  .husk = false}) +
                    knapraekke({knap("Læs filen", Knapslags::anden)}),
                {{"enctype", "multipart/form-data"}});
  return afsnit("hent", "Hent", h);
}

Html ikke_brugt(const std::vector<std::string>& fejl) {
  if (fejl.empty()) return {};
  Html punkter;
  for (const auto& f : fejl) punkter += el("li", {}, f);
  return besked_boks(Tone::advarsel, "Noget kunne ikke bruges", el("ul", {}, punkter));
}

Html naeste_skridt(const Ramme& ramme, const VitasudkastSide& s) {
  const auto& u = s.visning.udkast;
  if (u.tilstand != Vitasudkasttilstand::udkast || !ramme.maa_skrive) return {};
  const std::string p_nummer = u.p_nummer.tekst();
  Html h =
      s.visning.arbejdssted
          ? knapraekke({knaplink("Udfyld jobordren",
                                 adresse("/jobordrer/ny", {{"p_nummer", p_nummer},
                                                           {"vitas", std::to_string(u.id.vaerdi)}}),
                                 Knapslags::hoved)})
          : p("Registrér først arbejdsstedet; så kan jobordren udfyldes.") +
                knapraekke({knaplink(
                    "Registrér arbejdsstedet",
                    adresse("/arbejdssteder/ny", {{"p_nummer", p_nummer}, {"cvr", u.cvr.tekst()}}),
                    Knapslags::hoved)});
  h += foldet("Læg udkastet væk",
              formular(s.afvis, sti(u.id) + "/afvis", ramme.csrf,
                       skjult("version", std::to_string(u.version)) +
                           tekstfelt(s.afvis, {.navn = "grund", .etiket = "Hvorfor?"}) +
                           knapraekke({knap("Læg væk", Knapslags::anden)})),
              !s.afvis.fejl.tom());
  return h;
}

}  // namespace

Webside vis_vitasliste(const Ramme& ramme, const VitaslisteSide& s) {
  Tabel t{"Udkast fra VITAS",
          {{"Sag"}, {"P-nummer"}, {"Tilstand"}, {"Skete"}, {"Modtaget"}, {"Sagsbehandler"}},
          {}};
  for (const auto& u : s.liste.raekker)
    t.raekker.push_back({{link(navn_paa(u), sti(u.id)), tekst(u.p_nummer.tekst()),
                          tilstand_vist(u.tilstand), tekst(u.haendt.substr(0, 10)),
                          tekst(tidspunkt_ord(u.modtaget)), tekst(u.sagsbehandler)}});
  Webside ud;
  ud.titel = s.liste.i_alt == 0 ? "Der er ingen sager fra VITAS"
                                : antal_ord(s.liste.i_alt, "sag fra VITAS", "sager fra VITAS");
  ud.manchet = "Arbejdsgiveres ansøgninger, der kan blive til jobordrer";
  ud.menu = Menupunkt::vitas;
  ud.krummer = {{"VITAS", ""}};
  ud.indhold = ikke_brugt(s.fejl) + filter(s);
  const Parametre parametre{{"tilstand", s.tilstand ? std::string(navn(*s.tilstand)) : ""}};
  ud.indhold += s.liste.raekker.empty()
                    ? tom_liste("Der er ingen sager at vise.")
                    : tabel(t) + sideskift("/vitas", parametre, s.side, s.sider);
  ud.indhold += hent(ramme, s);
  return ud;
}

Webside vis_vitasudkast(const Ramme& ramme, const VitasudkastSide& s) {
  const auto& v = s.visning;
  const auto& u = v.udkast;
  Webside ud;
  ud.titel =
      u.tilstand == Vitasudkasttilstand::udkast ? navn_paa(u) + " er et udkast" : navn_paa(u);
  ud.manchet = u.tilstand == Vitasudkasttilstand::udkast
                   ? "Det er ikke en jobordre, før resten er udfyldt."
                   : u.grund;
  ud.menu = Menupunkt::vitas;
  ud.krummer = {{"VITAS", "/vitas"}, {navn_paa(u), ""}};
  std::vector<std::pair<std::string, Html>> fakta{
      {"Tilstand", tilstand_vist(u.tilstand)},
      {"Arbejdssted", v.arbejdssted
                          ? link(v.arbejdssted->navn, "/arbejdssteder/" + u.p_nummer.tekst())
                          : tekst("P-nummer " + u.p_nummer.tekst())},
      {"CVR-nummer", tekst(u.cvr.tekst())},
      {"Ordning og sagsakt", tekst("kode " + u.ordning + " og " + u.sagsakt)},
      {"Ansøgningens status",
       tekst(u.ansoegningsstatus.empty() ? "–" : "kode " + u.ansoegningsstatus)},
      {"Afgørelsens status",
       tekst(u.afgoerelsesstatus.empty() ? "–" : "kode " + u.afgoerelsesstatus)},
      {"Skete senest", tekst(u.haendt)},
      {"Sagsbehandler i VITAS", tekst(u.sagsbehandler.empty() ? "–" : u.sagsbehandler)}};
  if (!u.vitas_url.empty())
    fakta.push_back(
        {"I VITAS", el("a", {{"href", u.vitas_url}, {"rel", "noreferrer"}}, "Åbn sagen i VITAS")});
  if (!v.jobordre_nummer.empty())
    fakta.push_back({"Jobordre", link(v.jobordre_nummer, "/jobordrer/" + v.jobordre_nummer)});
  if (v.arbejdssted && v.arbejdssted->cvr != u.cvr)
    ud.indhold = besked_boks(Tone::advarsel, "CVR-nummeret er et andet her",
                             p("Arbejdsstedet hører her til " + v.arbejdssted->cvr.tekst() +
                               "; VITAS siger " + u.cvr.tekst() + "."));
  ud.indhold += oplysninger(fakta);
  if (u.tilstand == Vitasudkasttilstand::udkast) {
    Html punkter;
    for (const auto m : v.mangler) punkter += el("li", {}, mangel_ord(m));
    ud.indhold += afsnit("mangler", "Det siger VITAS ikke", el("ul", {}, punkter));
  }
  ud.indhold += naeste_skridt(ramme, s);
  return ud;
}

}  // namespace nytte::web
