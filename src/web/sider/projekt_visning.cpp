#include "web/sider/projekt_visning.hpp"

#include "sager/projekt/projektbrev.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Projekttilstand;
using sager::Projektvisning;
using sager::Trinvisning;

Html trinmaerke(const Trinvisning& t) {
  if (t.godkendt) return maerke(Tone::god, "Godkendt");
  if (t.tur) return maerke(Tone::advarsel, "Venter på svar");
  return maerke(Tone::rolig, "Ikke nået endnu");
}

std::string maade_ord(Projekttrinmaade m) {
  switch (m) {
    case Projekttrinmaade::login:
      return "Logger ind";
    case Projekttrinmaade::link:
      return "Får et link i en mail";
    case Projekttrinmaade::moede:
      break;
  }
  return "Møde, som vi noterer";
}

Html trinsvar(const Trinvisning& t) {
  if (!t.godkendt) return tekst(maade_ord(t.trin.maade));
  Html ud = tekst(sager::godkendt_ord(t.trin, *t.godkendt));
  if (t.trin.maade != Projekttrinmaade::login && !t.noteret_af.empty())
    ud += tekst(" (noteret af " + t.noteret_af + ")");
  if (!t.godkendt->tekst.empty()) ud += p("\"" + t.godkendt->tekst + "\"");
  return ud;
}

Html kaede(const sager::Udgavevisning& u) {
  Tabel t{"Godkendelse, trin for trin",
          {{"Trin"}, {"Hvem", Kolonneslags::bryd}, {"Tilstand"}, {"Svar", Kolonneslags::bryd}},
          {}};
  for (const auto& x : u.trin) {
    const std::string hvem = x.trin.titel + (x.trin.navn.empty() ? "" : ", " + x.trin.navn);
    t.raekker.push_back(
        {{tekst(std::to_string(x.trin.nr)), tekst(hvem), trinmaerke(x), trinsvar(x)}, x.tur});
  }
  return tabel(t);
}

const Trinvisning* turen(const Projektvisning& v) {
  if (!v.udgave) return nullptr;
  for (const auto& t : v.udgave->trin)
    if (t.tur) return &t;
  return nullptr;
}

// What is asked for beside yes or no.
Html svarfelter(const ProjektSide& s, const Trinvisning& t) {
  const Formular& f = s.svar;
  Html felter = skjult("version", std::to_string(s.visning.projekt.version)) +
                skjult("trin", std::to_string(t.trin.nr));
  if (t.trin.maade != Projekttrinmaade::login)
    felter += feltraekke(
        {datofelt(f, {.navn = "moede_dato",
                      .etiket = t.trin.maade == Projekttrinmaade::moede ? "Mødet var den"
                                                                        : "Underskrevet den"}),
         tekstfelt(f, {.navn = "reference",
                       .etiket = "Hvor kan det læses?",
                       .hjaelp = "Fx referat nr. 7, punkt 3",
                       .bredde = "mellem"}),
         tekstfelt(f, {.navn = "navn",
                       .etiket = "Hvem skrev under?",
                       .valgfri = t.trin.maade == Projekttrinmaade::moede,
                       .bredde = "mellem"})});
  return felter +
         tekstomraade(f,
                      {.navn = "kommentar",
                       .etiket = "Kommentar",
                       .hjaelp = "Skal skrives, hvis projektet sendes tilbage. Ingen navne på "
                                 "borgere.",
                       .valgfri = true},
                      3) +
         knapraekke({knap("Godkend som " + t.trin.titel, Knapslags::hoved,
                          {{"name", "handling"}, {"value", "godkend"}}),
                     knap("Send tilbage", Knapslags::anden,
                          {{"name", "handling"}, {"value", "returner"}})});
}

Html svarformular(const Ramme& ramme, const ProjektSide& s, const Trinvisning& t) {
  if (!t.min)
    return p(t.trin.maade == Projekttrinmaade::login
                 ? "Det er " + t.trin.titel + ", der skal logge ind og svare."
                 : "Svaret kommer fra " + t.trin.titel + ".");
  const Html form =
      formular(s.svar, projekt_sti(s.visning.projekt.id) + "/svar", ramme.csrf, svarfelter(s, t));
  if (t.trin.maade != Projekttrinmaade::link) return form;
  return foldet("Skriv et svar ind, der er givet på papir", form, !s.svar.fejl.tom());
}

Html turens_post(const Ramme& ramme, const ProjektSide& s, const Trinvisning& t) {
  if (t.trin.maade != Projekttrinmaade::link) return {};
  return p("Sendt til " + t.trin.navn + ", " + t.trin.email + ".") + meddelelsesliste(t.post) +
         formular({}, projekt_sti(s.visning.projekt.id) + "/paamind", ramme.csrf,
                  skjult("version", std::to_string(s.visning.projekt.version)) +
                      knapraekke({knap("Send en påmindelse nu", Knapslags::anden)})) +
         p("nytte sender selv en påmindelse, når der er gået " +
           antal_ord(s.visning.udgave->udgave.paamind_efter, "dag", "dage") + " uden svar.");
}

Html godkendelse(const Ramme& ramme, const ProjektSide& s) {
  const auto& v = s.visning;
  if (!v.udgave) return tom_liste("Projektet er ikke sendt til godkendelse endnu.");
  Html ud = kaede(*v.udgave);
  const Trinvisning* t = turen(v);
  if (t == nullptr || !(s.ret.skrive || s.ret.leder)) return ud;
  return ud + turens_post(ramme, s, *t) + svarformular(ramme, s, *t);
}

Html handlinger(const ProjektSide& s) {
  const Projekt& p = s.visning.projekt;
  const std::string sti = projekt_sti(p.id);
  const bool skrives = p.tilstand == T::kladde || p.tilstand == T::returneret;
  Html ud;
  if (s.ret.skrive && skrives)
    ud += knaplink("Send til godkendelse", sti + "/send", Knapslags::hoved,
                   {{"data-hovedhandling", true}}) +
          knaplink("Ret beskrivelsen", sti + "/ret");
  if (s.ret.skrive && p.tilstand == T::godkendt)
    ud += knaplink("Opret jobordre",
                   adresse("/jobordrer/ny", {{"p_nummer", p.p_nummer.tekst()},
                                             {"projekt", std::to_string(p.id.vaerdi)}}),
                   Knapslags::hoved, {{"data-hovedhandling", true}});
  if (s.ret.skrive && (p.tilstand == T::godkendt || p.tilstand == T::til_godkendelse))
    ud += knaplink(p.tilstand == T::godkendt ? "Lav en ny udgave" : "Tag det tilbage for at rette",
                   sti + "/ny-udgave");
  ud += knaplink("Hent som PDF", sti + "/pdf");
  if (p.tilstand != T::lukket && (s.ret.skrive || s.ret.leder))
    ud += knaplink("Luk projektet", sti + "/luk", Knapslags::stille);
  return el("div", {{"class", "handlinger"}}, ud);
}

Html ordrer(const ProjektSide& s) {
  const auto& v = s.visning;
  Html ud = p("Der er ønsket " +
              antal_ord(v.projekt.indhold.pladser, "fuldtidsplads", "fuldtidspladser") +
              ". Jobordrerne har " + antal_ord(v.pladser_i_ordrer, "plads", "pladser") + ", og " +
              antal_ord(v.placerede, "borger er placeret", "borgere er placeret") + ".");
  if (v.pladser_i_ordrer > v.projekt.indhold.pladser)
    ud += besked_boks(Tone::advarsel, "Flere pladser end ønsket",
                      p("Jobordrerne har flere pladser, end projektet er godkendt til. En plads "
                        "på deltid fylder mindre end en fuldtidsplads; se efter, om det passer."));
  if (v.jobordrer.empty()) return ud + tom_liste("Projektet har ingen jobordrer endnu.");
  Tabel t{"Jobordrer i projektet",
          {{"Nr."},
           {"Stilling", Kolonneslags::bryd},
           {"Periode"},
           {"Pladser", Kolonneslags::tal},
           {"Placerede", Kolonneslags::tal},
           {"Ledige", Kolonneslags::tal}},
          {}};
  for (const auto& o : v.jobordrer)
    t.raekker.push_back(
        {{link(o.jobordre.nummer, "/jobordrer/" + o.jobordre.nummer), tekst(o.jobordre.stilling),
          tekst(periode_ord(o.jobordre.fra, o.jobordre.til)), tekst(tal_ord(o.jobordre.pladser)),
          tekst(tal_ord(o.pladser.placerede)), tekst(tal_ord(o.pladser.ledige))}});
  return ud + tabel(t);
}

std::string handling_ord(Projekthandling h) {
  switch (h) {
    case Projekthandling::opret:
      return "Oprettet";
    case Projekthandling::ret:
      return "Rettet";
    case Projekthandling::send:
      return "Sendt til godkendelse";
    case Projekthandling::genoptag:
      return "Sendt igen, uændret";
    case Projekthandling::godkend:
    case Projekthandling::godkend_sidste:
      return "Godkendt";
    case Projekthandling::returner:
      return "Sendt tilbage";
    case Projekthandling::ny_udgave:
      return "Taget tilbage for at rette";
    case Projekthandling::kommenter:
      return "Kommentar";
    case Projekthandling::paamind:
      return "Påmindelse";
    case Projekthandling::luk:
      return "Lukket";
  }
  return {};
}

Html forloeb(const Ramme& ramme, const ProjektSide& s) {
  Tabel t{"Det er sket",
          {{"Hvornår"},
           {"Hvad"},
           {"Udgave", Kolonneslags::tal},
           {"Hvem", Kolonneslags::bryd},
           {"Ord", Kolonneslags::bryd}},
          {}};
  for (const auto& x : s.visning.skridt) {
    const auto& k = x.skridt;
    std::string hvem = !k.navn.empty() ? k.navn : x.af.empty() ? "nytte" : x.af;
    if (!x.trin.empty() && x.trin != hvem) hvem += ", " + x.trin;
    t.raekker.push_back({{tekst(tidspunkt_ord(k.tid)), tekst(handling_ord(k.handling)),
                          k.udgave == 0 ? tekst("–")
                                        : link(std::to_string(k.udgave),
                                               projekt_sti(s.visning.projekt.id) + "/udgaver/" +
                                                   std::to_string(k.udgave)),
                          tekst(hvem), tekst(k.tekst)}});
  }
  Html ud = tabel(t);
  if (s.visning.projekt.tilstand == T::lukket) return ud;
  return ud + formular(s.kommentar, projekt_sti(s.visning.projekt.id) + "/kommentar", ramme.csrf,
                       tekstomraade(s.kommentar,
                                    {.navn = "kommentar_tekst",
                                     .etiket = "Skriv en kommentar",
                                     .hjaelp = "Alle, der skal godkende, kan læse den."},
                                    3) +
                           knapraekke({knap("Gem kommentaren", Knapslags::anden)}));
}

std::string titel(const Projektvisning& v) {
  const std::string navn = v.projekt.indhold.navn;
  switch (v.projekt.tilstand) {
    case T::kladde:
      return navn + " er en kladde";
    case T::til_godkendelse: {
      const auto* t = turen(v);
      return navn + " venter på " + (t == nullptr ? "svar" : t->trin.titel);
    }
    case T::returneret:
      return navn + " er sendt tilbage";
    case T::godkendt:
      return navn + " er godkendt";
    case T::lukket:
      break;
  }
  return navn + " er lukket";
}

// Why it came back, said at the top and not only in the list below.
Html retur(const Projektvisning& v) {
  if (v.projekt.tilstand != T::returneret) return {};
  for (const auto& x : v.skridt)
    if (x.skridt.handling == Projekthandling::returner)
      return besked_boks(Tone::advarsel, "Sendt tilbage af " + x.trin,
                         p(x.skridt.tekst) +
                             p("Ret beskrivelsen, og send den igen. Er indholdet det samme, gælder "
                               "de godkendelser, der er givet."));
  return {};
}

}  // namespace

std::string projekt_sti(ProjektId id) { return "/projekter/" + std::to_string(id.vaerdi); }

std::string projekttilstand_ord(T t) {
  switch (t) {
    case T::kladde:
      return "Kladde";
    case T::til_godkendelse:
      return "Til godkendelse";
    case T::returneret:
      return "Sendt tilbage";
    case T::godkendt:
      return "Godkendt";
    case T::lukket:
      break;
  }
  return "Lukket";
}

Html projekttilstand_maerke(T t) {
  const Tone tone = t == T::godkendt          ? Tone::god
                    : t == T::til_godkendelse ? Tone::viden
                    : t == T::returneret      ? Tone::advarsel
                                              : Tone::rolig;
  return maerke(tone, projekttilstand_ord(t));
}

Html forskelstabel(const std::vector<sager::Projektforskel>& forskelle) {
  if (forskelle.empty()) return p("Der er ikke ændret noget.");
  Tabel t{"Det er ændret", {{"Hvad"}, {"Før", Kolonneslags::bryd}, {"Nu", Kolonneslags::bryd}}, {}};
  for (const auto& f : forskelle)
    t.raekker.push_back({{tekst(f.hvad), tekst(f.foer.empty() ? "(tomt)" : f.foer),
                          tekst(f.efter.empty() ? "(tomt)" : f.efter)}});
  return tabel(t);
}

Webside vis_projekt(const Ramme& ramme, const ProjektSide& s) {
  const auto& v = s.visning;
  const Projekt& p_ = v.projekt;
  Webside side;
  side.titel = titel(v);
  side.menu = Menupunkt::projekter;
  side.krummer = {{"Projekter", "/projekter"}, {p_.indhold.navn, ""}};
  std::vector<std::pair<std::string, Html>> om{
      {"Arbejdssted", link(v.arbejdssted.navn, "/arbejdssteder/" + v.arbejdssted.p_nummer.tekst())},
      {"Tilstand", projekttilstand_maerke(p_.tilstand)},
      {"Støttede på P-nummeret i dag", tekst(sager::stoettede_ord(v.stoettede))}};
  if (v.venter_siden)
    om.emplace_back("Har ventet siden", tekst(paa_dansk(*v.venter_siden) + " (" +
                                              om_dage(s.i_dag, *v.venter_siden) + ")"));
  side.indhold = retur(v) + handlinger(s) + oplysninger(om);
  side.indhold += afsnit("godkendelse", "Godkendelse", godkendelse(ramme, s));
  if (p_.tilstand == T::godkendt || !v.jobordrer.empty())
    side.indhold += afsnit("jobordrer", "Pladser og jobordrer", ordrer(s));
  if (!v.aendret.empty())
    side.indhold += afsnit("aendret", "Ændret siden udgave " + std::to_string(p_.udgave),
                           forskelstabel(v.aendret));
  const bool frosset = p_.tilstand == T::til_godkendelse || p_.tilstand == T::godkendt;
  side.indhold += afsnit(
      "beskrivelse", "Beskrivelsen",
      brev_html(sager::som_brev({.projekt = p_,
                                 .sted = v.arbejdssted,
                                 .kommunenavn = v.kommunenavn,
                                 .indhold = p_.indhold,
                                 .opgavenavne = v.opgavenavne,
                                 .stoettede = frosset ? v.udgave->udgave.stoettede : v.stoettede,
                                 .udgave = frosset ? &*v.udgave : nullptr,
                                 .dag = s.i_dag})));
  side.indhold += afsnit("forloeb", "Kommentarer og forløb", forloeb(ramme, s));
  return side;
}

Webside vis_projektudgave(const sager::Udgaveside& u) {
  const auto& x = u.udgave.udgave;
  const bool nyeste = x.nr == u.projekt.udgave;
  const std::string nr = "Udgave " + std::to_string(x.nr);
  Webside side;
  side.titel = nr + " af " + x.indhold.navn + (nyeste ? "" : " gælder ikke mere");
  side.menu = Menupunkt::projekter;
  side.krummer = {
      {"Projekter", "/projekter"}, {u.projekt.indhold.navn, projekt_sti(u.projekt.id)}, {nr, ""}};
  side.indhold = knapraekke({knaplink("Hent som PDF", projekt_sti(u.projekt.id) + "/udgaver/" +
                                                          std::to_string(x.nr) + "/pdf")}) +
                 afsnit("godkendelse", "Godkendelse", kaede(u.udgave));
  if (x.nr > 1)
    side.indhold += afsnit("aendret", "Ændret siden udgave " + std::to_string(x.nr - 1),
                           forskelstabel(u.aendret));
  side.indhold += afsnit("beskrivelse", "Beskrivelsen",
                         brev_html(sager::som_brev({.projekt = u.projekt,
                                                    .sted = u.arbejdssted,
                                                    .kommunenavn = u.kommunenavn,
                                                    .indhold = x.indhold,
                                                    .opgavenavne = x.opgavenavne,
                                                    .stoettede = x.stoettede,
                                                    .udgave = &u.udgave,
                                                    .dag = x.dag})));
  return side;
}

}  // namespace nytte::web
