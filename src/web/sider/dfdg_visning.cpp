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

Parametre koeparametre(const sager::Koeoenske& oenske) {
  return {{"tilstand", oenske.tilstand ? std::string(navn(*oenske.tilstand)) : ""}};
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

Html vis_registerstatus(const std::optional<sager::Koelinje>& linje) {
  if (!linje) return {};
  const auto& f = linje->forsendelse;
  return afsnit("registeret", "Det nationale register",
                p(tilstand_maerke(f.tilstand)) + hvorfor(*linje) +
                    p(link("Se, hvad der er sendt", historiksti(f))));
}

}  // namespace nytte::web
