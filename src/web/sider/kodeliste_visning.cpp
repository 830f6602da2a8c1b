#include "web/sider/kodeliste_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string slut_ord(Dato til) {
  return til == Dato::af(9999, 12, 31) ? "Ingen slut endnu" : "Før " + paa_dansk(til);
}

std::string kode_ord(const Kodevaerdi& v) { return std::to_string(v.kode) + " " + v.navn; }

Html kodemaerke(const Kodevaerdi& v, Dato dag) {
  if (v.opdigtet()) return maerke(Tone::advarsel, "Opdigtet");
  if (!v.gaelder(dag)) return maerke(Tone::rolig, dag < v.fra ? "Gælder senere" : "Udløbet");
  return maerke(Tone::god, "Gælder");
}

Html matchmaerke(const sager::Navnematch& m) {
  switch (m.opslag.svar) {
    case sager::Kodesvar::mangler:
      return maerke(Tone::fejl, "Findes ikke i listen");
    case sager::Kodesvar::ikke_begyndt:
      return maerke(Tone::advarsel, "Gælder senere");
    case sager::Kodesvar::udloebet:
      return maerke(Tone::advarsel, "Udløbet");
    case sager::Kodesvar::fundet:
      break;
  }
  if (m.opslag.vaerdi->opdigtet()) return maerke(Tone::advarsel, "Opdigtet");
  return maerke(Tone::god, m.valgt ? "Valgt" : "Samme navn");
}

Html vores(const sager::Kodelistevisning& v) {
  if (v.vores.empty()) return p("Ingen registrering her bruger listen endnu.");
  Tabel t{"Vores værdier i listen " + kodeliste_ord(v.liste),
          {{"Hos os", Kolonneslags::bryd}, {"I listen", Kolonneslags::bryd}, {"Tilstand"}},
          {}};
  for (const auto& m : v.vores)
    t.raekker.push_back(
        {{tekst(m.egen.navn), tekst(m.opslag.vaerdi ? kode_ord(*m.opslag.vaerdi) : "–"),
          matchmaerke(m)}});
  return tabel(t);
}

Html koder(const sager::Kodelistevisning& v, Dato dag) {
  Tabel t{"Koder i listen " + kodeliste_ord(v.liste),
          {{"Kode", Kolonneslags::tal},
           {"Navn", Kolonneslags::bryd},
           {"Fra"},
           {"Slut"},
           {"Tilstand"},
           {"Beskrivelse", Kolonneslags::bryd}},
          {}};
  for (const auto& k : v.vaerdier)
    t.raekker.push_back({{tekst(std::to_string(k.kode)), tekst(k.navn), tekst(kort_dato(k.fra)),
                          tekst(slut_ord(k.til)), kodemaerke(k, dag), tekst(k.beskrivelse)}});
  return tabel(t);
}

std::string fil_sti(Kodelistenavn liste, std::int64_t nummer) {
  return "/register/kodelister/" + std::string(navn(liste)) + "/" + std::to_string(nummer);
}

Html versioner(const sager::Kodelistevisning& v) {
  Tabel t{"Versioner af listen " + kodeliste_ord(v.liste),
          {{"Version"}, {"Fil", Kolonneslags::bryd}, {"Indlæst"}, {"Hent"}},
          {}};
  const auto hent = [&](std::int64_t nummer) {
    return el("a", {{"href", fil_sti(v.liste, nummer)}}, "Hent CSV",
              skaermlaeser(", " + kodeliste_ord(v.liste) + ", version " + std::to_string(nummer)));
  };
  for (const auto& u : v.udgaver)
    t.raekker.push_back({{tekst(std::to_string(u.nummer)), tekst(u.filnavn),
                          tekst(tidspunkt_ord(u.tid)), hent(u.nummer)}});
  t.raekker.push_back({{tekst("0"), tekst("Fulgte med programmet"), tekst("–"), hent(0)}});
  return tabel(t);
}

std::string navne(const std::vector<Kodevaerdi>& vaerdier) {
  std::string ud;
  for (const auto& v : vaerdier) ud += (ud.empty() ? "" : ", ") + kode_ord(v);
  return ud;
}

Html forskelle(const sager::Kodelistevisning& v) {
  Html h;
  if (!v.nye.empty()) h += p("Nye navne i denne version: " + navne(v.nye) + ".");
  if (!v.udgaaede.empty()) h += p("Navne, der ikke er med længere: " + navne(v.udgaaede) + ".");
  return h;
}

Html vaelgkode(const Ramme& ramme, const KodelisterSide& s, const sager::Kodelistevisning& v) {
  if (!s.maa_rette || v.vores.empty()) return {};
  const std::string liste(navn(v.liste));
  const bool her = s.valgt_liste == v.liste;
  const Formular f = her ? s.valg : Formular{};
  std::vector<Valg> vaerdier;
  for (const auto& m : v.vores) vaerdier.push_back({m.egen.noegle, m.egen.navn});
  std::vector<Valg> mulige;
  for (const auto& k : v.vaerdier) mulige.push_back({std::to_string(k.kode), kode_ord(k)});
  const Html felter =
      feltraekke(
          {vaelger(f, {.navn = "vaerdi_" + liste, .etiket = "Vores værdi", .bredde = "mellem"},
                   vaerdier, "Vælg"),
           vaelger(f, {.navn = "kode_" + liste, .etiket = "Koden i listen", .bredde = "mellem"},
                   mulige, "Efter navnet")}) +
      knapraekke({knap("Gem valget", Knapslags::anden)});
  return foldet("Vælg selv koden, hvor navnene ikke er ens",
                formular(f, "/register/kodelister/" + liste + "/valg", ramme.csrf, felter),
                her && !f.fejl.tom());
}

Html filfelt(const Formular& f) {
  const auto fejl = f.fejl_ved("fil");
  return el(
      "div",
      {{"class", fejl ? "form-group form-error" : "form-group"},
       {"data-felt", "fil"},
       {"data-etiket", "Fil"}},
      el("label", {{"class", "form-label"}, {"for", "fil"}}, "Fil"),
      el("span", {{"class", "form-hint"}, {"id", "fil-hint"}},
         "CSV med kolonnerne kode, startdato, slutdato, navn og beskrivelse"),
      fejl ? el("span", {{"class", "form-error-message"}, {"id", "fil-error"}},
                skaermlaeser("Fejl: "), *fejl)
           : Html(),
      tom_el("input", {{"type", "file"},
                       {"id", "fil"},
                       {"name", "fil"},
                       {"accept", ".csv,.txt"},
                       {"aria-invalid", fejl ? std::optional<std::string>("true") : std::nullopt},
                       {"aria-describedby", fejl ? "fil-hint fil-error" : "fil-hint"}}));
}

Html indlaes(const Ramme& ramme, const KodelisterSide& s) {
  std::vector<Valg> lister;
  for (const auto l : alle<Kodelistenavn>())
    lister.push_back({std::string(navn(l)), kodeliste_ord(l)});
  const Html felter =
      vaelger(s.indlaes, {.navn = "liste", .etiket = "Liste", .bredde = "mellem"}, lister,
              "Vælg liste") +
      filfelt(s.indlaes) +
      p("Filen er hele listen og bliver en ny version; de gamle bliver stående.") +
      knapraekke({knap("Indlæs", Knapslags::hoved, {{"data-hovedhandling", true}})});
  return afsnit("indlaes", "Indlæs en liste",
                formular(s.indlaes, "/register/kodelister", ramme.csrf, felter,
                         {{"enctype", "multipart/form-data"}}));
}

std::int64_t antal_opdigtede(const KodelisterSide& s) {
  std::int64_t n = 0;
  for (const auto& v : s.lister)
    for (const auto& m : v.vores) n += m.opslag.vaerdi && m.opslag.vaerdi->opdigtet() ? 1 : 0;
  return n;
}

Html udgave_ord(const sager::Kodelistevisning& v) {
  if (v.udgave.nummer == 0)
    return p("Listen fulgte med programmet; den rigtige er ikke indlæst endnu.");
  return p("Version " + std::to_string(v.udgave.nummer) + ", indlæst " +
           tidspunkt_ord(v.udgave.tid) + " fra " + v.udgave.filnavn + ".");
}

}  // namespace

std::string kodeliste_ord(Kodelistenavn liste) {
  switch (liste) {
    case Kodelistenavn::aktiveringstype:
      return "Aktiveringstype";
    case Kodelistenavn::jobordretype:
      return "Jobordretype";
    case Kodelistenavn::aktivitetsstatus:
      return "Status";
    case Kodelistenavn::aktivitetsstatus_aarsag:
      return "Årsag til status";
    case Kodelistenavn::ministeromraade:
      return "Ministerområde";
    case Kodelistenavn::forsoergelsestype:
      return "Forsørgelsestype";
    case Kodelistenavn::brugertype:
      return "Brugertype";
    case Kodelistenavn::organisationstype:
      return "Organisationstype";
  }
  return {};
}

Webside vis_kodelister(const Ramme& ramme, const KodelisterSide& s) {
  const auto opdigtede = antal_opdigtede(s);
  Webside side;
  side.titel = opdigtede == 0 ? "Kodelisterne er de rigtige"
                              : antal_ord(opdigtede, "kode", "koder") + " er kun til prøve";
  side.manchet = opdigtede == 0 ? "Registreringer kan sendes til det nationale register."
                                : "Intet sendes til det rigtige register, før de nationale "
                                  "kodelister er indlæst.";
  side.menu = Menupunkt::kodelister;
  side.krummer = {{"Kodelister", ""}};
  side.indhold = p(link("Kommunen i registeret", "/register/myndighed"));
  if (s.maa_rette) side.indhold += indlaes(ramme, s);
  for (const auto& v : s.lister)
    side.indhold +=
        afsnit(navn(v.liste), kodeliste_ord(v.liste),
               udgave_ord(v) + forskelle(v) + vores(v) + vaelgkode(ramme, s, v) +
                   foldet("Alle koder i listen " + kodeliste_ord(v.liste), koder(v, s.dag)) +
                   foldet("Versioner af listen " + kodeliste_ord(v.liste), versioner(v)));
  side.indhold +=
      p("En kode gælder fra og med sin første dag og til dagen før sin slutdato. At "
        "koden gælder, siger ikke, at loven tillader det.");
  return side;
}

}  // namespace nytte::web
