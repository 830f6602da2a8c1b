#include "web/sider/dfdg_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Forsendelsestilstand;

Html tilstand_maerke(T t) {
  switch (t) {
    case T::taget:
      return maerke(Tone::god, forsendelsestilstand_ord(t));
    case T::venter:
      return maerke(Tone::viden, forsendelsestilstand_ord(t));
    case T::tilbageholdt:
      return maerke(Tone::advarsel, forsendelsestilstand_ord(t));
    case T::afvist:
      return maerke(Tone::fejl, forsendelsestilstand_ord(t));
    case T::erstattet:
    case T::bortfaldet:
      break;
  }
  return maerke(Tone::rolig, forsendelsestilstand_ord(t));
}

std::string handling_ord(Registerhandling h) {
  switch (h) {
    case Registerhandling::opret:
      return "Oprettelse";
    case Registerhandling::aendr:
      return "Ændring";
    case Registerhandling::afslut:
      return "Afslutning";
    case Registerhandling::annuller:
      return "Annullering";
  }
  return {};
}

std::string skridt_ord(Forsendelsesskridt s) {
  switch (s) {
    case Forsendelsesskridt::begyndt:
      return "Forsøg begyndt";
    case Forsendelsesskridt::taget:
      return "Registeret tog imod";
    case Forsendelsesskridt::afvist:
      return "Registeret sagde nej";
    case Forsendelsesskridt::venter:
      return "Lykkedes ikke, prøves igen";
    case Forsendelsesskridt::tilbageholdt:
      return "Holdt tilbage";
    case Forsendelsesskridt::erstattet:
      return "Erstattet af en nyere";
    case Forsendelsesskridt::bortfaldet:
      return "Der var intet at annullere";
    case Forsendelsesskridt::send_igen:
      return "Skal sendes igen";
  }
  return {};
}

std::string i_ord(const sager::Koeside& k) {
  std::string ud;
  const auto del = [&](std::int64_t n, std::string_view en, std::string_view flere) {
    if (n > 0) ud += (ud.empty() ? "" : ", ") + antal_ord(n, en, flere);
  };
  del(k.antal.afvist, "registrering er afvist", "registreringer er afvist");
  del(k.antal.tilbageholdt, "er holdt tilbage", "er holdt tilbage");
  del(k.antal.venter, "venter", "venter");
  if (!ud.empty()) return ud;
  return k.antal.taget == 0 ? "Der er ikke sendt noget til registeret endnu"
                            : "Registeret har det hele";
}

Html om_tilslutningen(const sager::Dfdgtilslutning& t) {
  if (!t.tilsluttet)
    return besked_boks(Tone::advarsel, "Der sendes ikke noget til registeret nu",
                       p(t.grund + " Registreringerne venter i køen og går ikke tabt."));
  if (!t.produktion)
    return besked_boks(
        Tone::viden, "Forbindelsen er til prøve",
        p("Registreringerne sendes til " + t.vaert + ", ikke til det rigtige register."));
  return {};
}

Html genveje(const sager::Koeside& k) {
  const std::string forskelle =
      k.forskelle == 0 ? "Forskelle" : antal_ord(k.forskelle, "åben forskel", "åbne forskelle");
  return knapraekke({knaplink(forskelle, "/register/forskelle", Knapslags::stille),
                     knaplink("Beskeder fra registeret", "/register/beskeder", Knapslags::stille)});
}

Html filter(const KoeSide& s) {
  Formular f;
  if (s.oenske.tilstand) f.foreslaa("tilstand", std::string(navn(*s.oenske.tilstand)));
  return el("form", {{"method", "get"}, {"action", "/register"}, {"class", "filter"}},
            vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .valgfri = true},
                    valg_af<T>(forsendelsestilstand_ord), "Alle"),
            knapraekke({knap("Vis", Knapslags::anden)}));
}

// What the register said, what it means, and where it is mended.
Html hvorfor(const sager::Koelinje& l) {
  const auto& f = l.forsendelse;
  Html ud;
  if (l.flytning)
    ud += p("Kan ikke skrives, før flytningen fra kommune " + l.flytning->fra_kommune +
            " til kommune " + l.flytning->til_kommune + " er bekræftet (fejl 6005).");
  if (l.venter_paa_jobordre) ud += p("Venter på, at registeret har jobordren.");
  if (f.svarkode.empty()) return ud;
  ud += p(l.forklaring.betydning);
  if (!f.svartekst.empty())
    ud += el("span", {{"class", "kilde"}}, "Kode " + f.svarkode + ": " + f.svartekst);
  if (!l.retsti.empty() && f.tilstand != T::taget) ud += p(link("Ret det her", l.retsti));
  return ud;
}

bool kan_sendes_igen(T t) { return t == T::afvist || t == T::tilbageholdt; }

Html send_igen(const Ramme& ramme, const sager::Koelinje& l) {
  const auto id = std::to_string(l.forsendelse.id.vaerdi);
  return formular({}, "/register/forsendelser/" + id + "/send-igen", ramme.csrf,
                  skjult("tilstand", navn(l.forsendelse.tilstand)) +
                      knap("Send igen", Knapslags::stille,
                           {{"aria-label", "Send igen: " + l.titel + ", nr. " + id}}));
}

std::string historiksti(const Registerforsendelse& f) {
  return "/register/historik/" + std::string(navn(f.emne)) + "/" + std::to_string(f.emne_id);
}

Html koetabel(const Ramme& ramme, const KoeSide& s) {
  Tabel t{"Køen til registeret",
          {{"Hvem eller hvad"},
           {"Hvad der skal ske"},
           {"Tilstand"},
           {"Skrevet"},
           {"Hvorfor", Kolonneslags::bryd},
           {.titel = "Handling", .skjult_titel = true}},
          {}};
  for (const auto& l : s.koe.liste.raekker) {
    const auto& f = l.forsendelse;
    const bool knap_her = s.maa_sende && kan_sendes_igen(f.tilstand);
    t.raekker.push_back(
        {{link(l.titel.empty() ? "Uden navn" : l.titel, historiksti(f)),
          tekst(handling_ord(f.handling) + (l.detalje.empty() ? "" : ", " + l.detalje)),
          tilstand_maerke(f.tilstand), tekst(tidspunkt_ord(f.oprettet)), hvorfor(l),
          knap_her ? send_igen(ramme, l) : Html{}}});
  }
  return tabel(t);
}

Html kun_tal(const sager::Koeside& k) {
  return oplysninger(
      {{"Venter", tekst(std::to_string(k.antal.venter))},
       {"Holdt tilbage", tekst(std::to_string(k.antal.tilbageholdt))},
       {"Afvist", tekst(std::to_string(k.antal.afvist))},
       {"Taget af registeret", tekst(std::to_string(k.antal.taget))},
       {"Ældste, der venter",
        tekst(k.antal.aeldste_ventende ? tidspunkt_ord(*k.antal.aeldste_ventende) : "Ingen")},
       {"Åbne forskelle", tekst(std::to_string(k.forskelle))},
       {"Senest sammenlignet", tekst(k.afstemt ? tidspunkt_ord(*k.afstemt) : "Ikke endnu")}});
}

Html forsoeg_tabel(const std::vector<Forsendelsesforsoeg>& alle, Version revision) {
  Tabel t{"Forsøg med udgave " + std::to_string(revision),
          {{"Tidspunkt"}, {"Hvad"}, {"Hvem"}, {"Svar", Kolonneslags::bryd}},
          {}};
  for (const auto& f : alle)
    t.raekker.push_back({{tekst(tidspunkt_ord(f.tid)), tekst(skridt_ord(f.skridt)),
                          tekst(f.bruger_navn.empty() ? "nytte" : f.bruger_navn),
                          tekst(f.kode.empty() ? f.tekst : "Kode " + f.kode + ": " + f.tekst)}});
  return alle.empty() ? tom_liste("Der er ikke prøvet endnu.") : tabel(t);
}

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

std::string forsendelsestilstand_ord(T t) {
  switch (t) {
    case T::venter:
      return "Venter";
    case T::tilbageholdt:
      return "Holdt tilbage";
    case T::taget:
      return "I registeret";
    case T::afvist:
      return "Afvist";
    case T::erstattet:
      return "Erstattet";
    case T::bortfaldet:
      return "Bortfaldet";
  }
  return {};
}

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

Parametre koeparametre(const sager::Koeoenske& oenske) {
  return {{"tilstand", oenske.tilstand ? std::string(navn(*oenske.tilstand)) : ""}};
}

Parametre forskelsparametre(const sager::Forskelsoenske& oenske) {
  return {{"tilstand", oenske.tilstand ? std::string(navn(*oenske.tilstand)) : ""},
          {"art", oenske.art ? std::string(navn(*oenske.art)) : ""}};
}

Webside vis_registerkoe(const Ramme& ramme, const KoeSide& s) {
  Webside ud;
  ud.titel = i_ord(s.koe);
  ud.manchet = "Registreringer på vej til det nationale register (DFDG)";
  ud.menu = Menupunkt::registeret;
  ud.krummer = {{"Registeret", ""}};
  ud.indhold = fejlliste(s.igen, {}) + om_tilslutningen(s.koe.tilslutning);
  if (!s.ser_personer) {
    ud.indhold += kun_tal(s.koe);
    return ud;
  }
  ud.indhold += genveje(s.koe) + filter(s);
  ud.indhold +=
      s.koe.liste.raekker.empty()
          ? tom_liste("Der er ingen registreringer at vise.")
          : koetabel(ramme, s) + sideskift("/register", koeparametre(s.oenske), s.side, s.sider);
  return ud;
}

Webside vis_registerhistorik(const Ramme& ramme, const sager::Registerhistorik& h, bool maa_sende) {
  Webside ud;
  ud.titel = "Registreringen af " + h.titel;
  ud.manchet = "Alt, der er sendt til det nationale register, nyeste først";
  ud.menu = Menupunkt::registeret;
  ud.krummer = {{"Registeret", "/register"}, {h.titel, ""}};
  if (!h.sti.empty())
    ud.indhold = knapraekke(
        {knaplink(h.emne == Registeremne::placering ? "Se placeringen" : "Se jobordren", h.sti)});
  for (const auto& post : h.poster) {
    const auto& f = post.linje.forsendelse;
    Html indhold = oplysninger({{"Tilstand", tilstand_maerke(f.tilstand)},
                                {"Skrevet", tekst(tidspunkt_ord(f.oprettet))},
                                {"Taget", tekst(f.taget ? tidspunkt_ord(*f.taget) : "Nej")},
                                {"Anmodning", tekst(f.anmodning)}});
    indhold += hvorfor(post.linje) + forsoeg_tabel(post.forsoeg, f.revision);
    const bool er_nyeste = &post == &h.poster.front();
    if (maa_sende && er_nyeste && kan_sendes_igen(f.tilstand))
      indhold += send_igen(ramme, post.linje);
    const std::string omgang = f.omgang == 0 ? "" : ", omgang " + std::to_string(f.omgang + 1);
    ud.indhold += afsnit(
        "f" + std::to_string(f.id.vaerdi),
        handling_ord(f.handling) + ", udgave " + std::to_string(f.revision) + omgang, indhold);
  }
  return ud;
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

Html vis_registerstatus(const std::optional<sager::Koelinje>& linje) {
  if (!linje) return {};
  const auto& f = linje->forsendelse;
  return afsnit("registeret", "Det nationale register",
                p(tilstand_maerke(f.tilstand)) + hvorfor(*linje) +
                    p(link("Se, hvad der er sendt", historiksti(f))));
}

}  // namespace nytte::web
