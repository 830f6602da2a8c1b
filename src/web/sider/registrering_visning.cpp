#include "web/sider/registrering_visning.hpp"

#include "sager/registrering/kodebog.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

std::string eller_streg(const std::string& t) { return t.empty() ? "–" : t; }

std::string ja_nej(bool ja) { return ja ? "Ja" : "Nej"; }

std::string sti(const Placering& p) {
  return "/placeringer/" + std::to_string(p.id.vaerdi) + "/registrering";
}

std::string borgersti(const Placering& p) {
  return p.borger ? "/borgere/" + std::to_string(p.borger->vaerdi) : "/borgere";
}

Html myndighed(const Myndighed& m) {
  return samlet(eller_streg(m.sagsbehandler), tom_el("br", {}),
                el("span", {{"class", "kilde"}},
                   eller_streg(m.navn) + ", " + eller_streg(m.kode) + ", organisationstype " +
                       std::to_string(m.organisationstype)));
}

Html kontakt(const Kontaktperson& k) {
  std::string t;
  for (const auto& del : {k.navn, k.telefon, k.email})
    if (!del.empty()) t += (t.empty() ? "" : ", ") + del;
  return tekst(eller_streg(t));
}

Html om_hvem(const Registrering& r, const std::string& borger) {
  return oplysninger(
      {{"Borger", tekst(eller_streg(borger))},
       {"Kommune", tekst(r.kommune.tekst())},
       {"Ansvarlig sagsbehandler", myndighed(r.ansvarlig)},
       {"Registreret af", myndighed(r.registrerende)},
       {"Registreret", tekst(tidspunkt_ord(r.registreret))},
       {"Status", tekst(status_ord(r.status))},
       {"Årsag", tekst(aarsag_ord(r.aarsag))},
       {"Hændelsesdato", tekst(paa_dansk(r.haendelsesdato))},
       {"Bemærkning", tekst(eller_streg(r.bemaerkning))},
       {"Entydig nøgle", tekst(r.noegle + ", udgave " + std::to_string(r.revision))}});
}

Html om_hvad(const Registrering& r) {
  return oplysninger({{"Aktiveringstype", tekst(kAktiveringstype)},
                      {"Jobordretype", tekst(jobordretype_ord(r.type))},
                      {"Ministerområde", tekst(eller_streg(r.ministeromraade.value_or("")))},
                      {"Stilling", tekst(eller_streg(r.stilling.tekst))},
                      {"DISCO-08", tekst(eller_streg(r.stilling.disco))},
                      {"ESCO STAR", tekst(eller_streg(r.stilling.esco_uri))},
                      {"ESCO STAR, alias", tekst(eller_streg(r.stilling.esco_alias))},
                      {"Første dag", tekst(paa_dansk(r.fra))},
                      {"Sidste dag", tekst(paa_dansk(r.til))},
                      {"Timer om ugen", tekst(r.ugentlig_tid.paa_dansk())},
                      {"Rådighedsafprøvende", tekst(ja_nej(r.raadighedsafproevende))},
                      {"Særligt tilrettelagt", tekst(ja_nej(r.saerligt_tilrettelagt))},
                      {"Del af planen", tekst(ja_nej(r.del_af_plan))},
                      {"Bevillingsramme", tekst(eller_streg(r.bevillingsramme))},
                      {"Beskrivelse", tekst(eller_streg(r.beskrivelse))}});
}

Html om_stedet(const Registrering& r) {
  return oplysninger({{"CVR-nummer", tekst(r.cvr.tekst())},
                      {"P-nummer", tekst(r.p_nummer.tekst())},
                      {"Arbejdssted", tekst(r.sted)},
                      {"Adresse", tekst(eller_streg(r.adresse) + ", " + r.postnummer + " " + r.by)},
                      {"Sektor", tekst(sektor_ord(r.sektor))},
                      {"Kontakt", kontakt(r.kontakt)},
                      {"Jobordre", tekst(r.jobordre_nummer + ", " + r.jobordre_noegle)}});
}

std::vector<Valg> ansvarlige(const RegistreringSide& s) {
  std::vector<Valg> ud;
  for (const auto& b : s.mulige_ansvarlige) ud.push_back({std::to_string(b.id.vaerdi), b.navn});
  return ud;
}

bool mangler_aarsag(const RegistreringSide& s) {
  for (const auto& f : s.klarhed.fund)
    if (f.mangel == Registermangel::aarsag_mangler) return true;
  return false;
}

std::vector<Valg> aarsager() {
  std::vector<Valg> ud;
  for (const auto a : alle<Placeringsaarsag>())
    if (a != Placeringsaarsag::ikke_valgt) ud.push_back({std::string(navn(a)), aarsag_ord(a)});
  return ud;
}

Html retteform(const Ramme& ramme, const RegistreringSide& s) {
  const Formular& f = s.formular;
  Html felter =
      skjult("version", std::to_string(s.visning.placering.version)) +
      afkrydsning(f, {.navn = "del_af_plan", .etiket = "Del af borgerens plan"}) +
      vaelger(f, {.navn = "ansvarlig", .etiket = "Ansvarlig sagsbehandler", .bredde = "mellem"},
              ansvarlige(s), "Den, der placerede borgeren");
  if (mangler_aarsag(s))
    felter += vaelger(f, {.navn = "aarsag", .etiket = "Årsag", .bredde = "mellem"}, aarsager(),
                      "Vælg årsag");
  felter += tekstomraade(
      f, {.navn = "bemaerkning", .etiket = "Bemærkning til registeret", .valgfri = true}, 3);
  felter += knapraekke({knap("Gem", Knapslags::hoved, {{"data-hovedhandling", true}})});
  return formular(f, sti(s.visning.placering), ramme.csrf, felter);
}

std::string titel(const RegistreringSide& s) {
  const auto n = static_cast<std::int64_t>(s.klarhed.fund.size());
  if (n == 0) return "Registreringen er klar til registeret";
  return antal_ord(n, "ting", "ting") + " mangler, før registreringen kan sendes";
}

}  // namespace

Html vis_registerfund(const sager::Registerklarhed& k) {
  if (k.fund.empty())
    return p(maerke(Tone::god, "Klar"), " Alt det, registeret skal have, er på plads.");
  Html punkter;
  for (const auto& f : k.fund)
    punkter += el("li", {}, maerke(Tone::fejl, "Mangler"), " ", sager::saetning(f), " ",
                  el("a", {{"href", sager::ret_paa_side(k.registrering, f)}}, "Ret det",
                     skaermlaeser(": " + sager::saetning(f))));
  return el("ul", {{"class", "registerfund"}}, punkter);
}

Html vis_registerforslag(const sager::Registerklarhed& k) {
  Html h;
  if (k.fund.empty()) {
    h = p(maerke(Tone::god, "Klar"), " Placeringen kan sendes til registeret, når den er gemt.");
  } else {
    Html punkter;
    for (const auto& f : k.fund) {
      // What the form itself holds is mended there.
      const bool her = f.felt == "ugentlig_tid" || f.felt == "til" || f.felt == "bemaerkning";
      punkter += el("li", {}, maerke(Tone::advarsel, "Mangler"), " ", sager::saetning(f),
                    her ? Html()
                        : samlet(" ", el("a", {{"href", sager::ret_paa_side(k.registrering, f)}},
                                         "Ret det", skaermlaeser(": " + sager::saetning(f)))));
    }
    h = p("Placeringen kan gemmes, men ikke sendes til registeret, før dette er rettet:") +
        el("ul", {{"class", "registerfund"}}, punkter);
  }
  return el("section", {{"class", "registerforslag"}, {"aria-labelledby", "registerforslag"}},
            el("h2", {{"id", "registerforslag"}}, "Registrering"), h);
}

Webside vis_registrering(const Ramme& ramme, const RegistreringSide& s) {
  const Placering& pl = s.visning.placering;
  const Registrering& r = s.klarhed.registrering;
  Webside side;
  side.titel = titel(s);
  side.manchet = s.visning.borger_navn + ", " + s.visning.arbejdssted_navn + ", " +
                 periode_ord(pl.fra, pl.til) + ".";
  side.menu = Menupunkt::borgere;
  side.krummer = {
      {"Borgere", "/borgere"}, {s.visning.borger_navn, borgersti(pl)}, {"Registrering", ""}};
  side.indhold = vis_registerfund(s.klarhed);
  if (s.maa_rette) side.indhold += afsnit("ret", "Kun til registeret", retteform(ramme, s));
  side.indhold += afsnit("hvem", "Hvem og hvornår", om_hvem(r, s.visning.borger_navn));
  side.indhold += afsnit("hvad", "Aktiviteten", om_hvad(r));
  side.indhold += afsnit("hvor", "Arbejdsstedet", om_stedet(r));
  side.indhold +=
      p("CPR-nummeret lægges ved, når registreringen sendes. Oplysningerne er dem, BEK "
        "1606/2024 og BEK 113/2026 § 43 kræver.");
  return side;
}

Webside vis_myndighed(const Ramme& ramme, const MyndighedSide& s) {
  const Registermyndighed& m = s.myndighed;
  std::vector<Valg> typer;
  for (const auto& v : s.organisationstyper) typer.push_back({std::to_string(v.kode), v.navn});
  Webside side;
  side.titel = "Kommunen i det nationale register";
  side.manchet = m.version == 0 ? "Ingen har bekræftet oplysningerne endnu; det, der står, er et "
                                  "forslag efter kommunens nummer."
                                : "Version " + std::to_string(m.version) + ".";
  side.menu = Menupunkt::kodelister;
  side.krummer = {{"Kodelister", "/register/kodelister"}, {"Kommunen i registeret", ""}};
  if (!s.maa_rette) {
    side.indhold = oplysninger({{"Myndighedskode", tekst(m.kode)},
                                {"Navn", tekst(m.navn)},
                                {"Organisationstype", tekst(std::to_string(m.organisationstype))},
                                {"Bevillingsramme", tekst(eller_streg(m.bevillingsramme))}});
    return side;
  }
  const Formular& f = s.formular;
  side.indhold = formular(
      f, "/register/myndighed", ramme.csrf,
      skjult("version", std::to_string(m.version)) +
          tekstfelt(f, {.navn = "kode",
                        .etiket = "Myndighedskode",
                        .hjaelp = "1 til 8 cifre. Et jobcenters er fem: kommunens tre og to mere",
                        .bredde = "kort",
                        .inputmode = "numeric"}) +
          tekstfelt(f, {.navn = "navn", .etiket = "Myndighedens navn", .hoejst_tegn = 100}) +
          vaelger(f, {.navn = "organisationstype", .etiket = "Organisationstype"}, typer,
                  "Vælg type") +
          tekstfelt(f, {.navn = "bevillingsramme",
                        .etiket = "Bevillingsramme",
                        .valgfri = true,
                        .hoejst_tegn = 100}) +
          knapraekke({knap("Gem", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", "/register/kodelister", Knapslags::stille)}));
  side.smal = true;
  return side;
}

}  // namespace nytte::web
