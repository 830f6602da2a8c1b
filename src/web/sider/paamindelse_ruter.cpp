// A user's own reminders: the calendar with a secret address, and the daily mail; and the calendar
// itself, which asks for nothing but the secret.
#include <algorithm>

#include "sager/frister/paamindelser.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kEndelse = ".ics";
const std::string kKalenderfil = "/kalender/{fil}";

Html kalendere(const Ramme& r, const sager::Paamindelser& p) {
  Html h;
  if (p.kalendere.empty()) {
    h = tom_liste("Du har ingen kalender.",
                  nytte::web::p("Lav en, og indsæt adressen i dit kalenderprogram."));
  } else {
    Tabel t{"Kalendere", {{"Lavet"}, {"Handling", Kolonneslags::tekst, "", true}}, {}};
    for (const auto& k : p.kalendere)
      t.raekker.push_back(
          {{tekst(tidspunkt_ord(k.oprettet)),
            el("a", {{"href", "/paamindelser/kalender/" + std::to_string(k.id) + "/luk"}}, "Luk",
               skaermlaeser(": kalenderen fra " + tidspunkt_ord(k.oprettet)))}});
    h = tabel(t);
  }
  return h + formular({}, "/paamindelser/kalender", r.csrf,
                      knapraekke({knap("Lav en kalenderadresse", Knapslags::anden)}));
}

Webside vis_paamindelser(const Ramme& r, const sager::Paamindelser& p, Formular f) {
  f.foreslaa("email", p.email).foreslaa("version", std::to_string(p.version));
  if (p.daglig_mail) f.foreslaa("daglig_mail", "ja");
  Webside side;
  side.titel = p.daglig_mail ? "Du får dine frister på mail" : "Påmindelser om dine frister";
  side.manchet = "Kalender og mail viser, hvad der skal ske, og sagens nummer, aldrig et navn.";
  side.krummer = {{"Arbejdsliste", "/"}, {"Frister", "/frister"}, {"Påmindelser", ""}};
  const Html felter = skjult("version", f.vaerdi("version")) +
                      afkrydsning(f, {.navn = "daglig_mail",
                                      .etiket = "Send mig en mail, når der er nye frister"}) +
                      tekstfelt(f, {.navn = "email",
                                    .etiket = "Mailadresse",
                                    .valgfri = true,
                                    .bredde = "mellem",
                                    .type = "email",
                                    .autocomplete = "email"}) +
                      knapraekke({knap("Gem")});
  side.indhold = afsnit("mail", "Daglig mail", formular(f, "/paamindelser", r.csrf, felter)) +
                 afsnit("kalender", "Kalender", kalendere(r, p));
  return side;
}

Svar vis_siden(const Anmodning& a, store::Forbindelse& db) {
  const auto p = sager::vis_paamindelser(db, a.kontekst());
  if (!p) return vis_fejlside(a, &db, p.error());
  return vis(a, db, vis_paamindelser(ramme(a, db), p.value(), {}));
}

Svar gem_mail(const Anmodning& a, store::Forbindelse& db) {
  const auto p = sager::vis_paamindelser(db, a.kontekst());
  if (!p) return vis_fejlside(a, &db, p.error());
  const Feltlaeser l(a.form);
  const auto svar = sager::gem_daglig_mail(db, a.kontekst(),
                                           {.email = l.tekst("email"),
                                            .daglig_mail = l.kryds("daglig_mail"),
                                            .version = l.version(),
                                            .kalendere = {}});
  if (svar) return videre("/paamindelser", Besked::paamindelser_gemt);
  // What was typed stands, also a box that was emptied.
  sager::Paamindelser vist = p.value();
  vist.daglig_mail = l.kryds("daglig_mail");
  return vis_igen(a, db, vis_paamindelser(ramme(a, db), vist, som_sendt(a, svar.error())),
                  svar.error());
}

Svar ny_kalender(const Anmodning& a, store::Forbindelse& db) {
  const auto hemmelighed = sager::opret_kalender(db, a.kontekst());
  if (!hemmelighed) return vis_fejlside(a, &db, hemmelighed.error());
  const std::string sti = "/kalender/" + hemmelighed.value() + std::string(kEndelse);
  Webside side;
  side.titel = "Kalenderen er lavet: kopiér adressen nu";
  side.manchet =
      "Den vises kun denne ene gang. Indsæt den i dit kalenderprogram som et abonnement, og giv "
      "den ikke videre: den, der har adressen, kan se dine frister.";
  side.krummer = {{"Påmindelser", "/paamindelser"}, {"Ny kalender", ""}};
  side.smal = true;
  side.indhold = oplysninger({{"Adresse", el("code", {{"id", "kalenderadresse"}},
                                             std::string(a.headers.get("host")) + sti)}}) +
                 p(link("Hent kalenderen som fil", sti), ".") +
                 knapraekke({knaplink("Jeg har kopieret den", "/paamindelser", Knapslags::hoved)});
  return vis(a, db, side);
}

Svar luk_kalender(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_positivt_tal(a.path_values.get("nr"));
  const auto p = sager::vis_paamindelser(db, a.kontekst());
  if (!p) return vis_fejlside(a, &db, p.error());
  const bool min = id && std::any_of(p.value().kalendere.begin(), p.value().kalendere.end(),
                                     [&](const auto& k) { return k.id == *id; });
  if (!min) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  if (a.method == Method::post) {
    const auto svar = sager::tilbagekald_kalender(db, a.kontekst(), *id);
    if (!svar) return vis_fejlside(a, &db, svar.error());
    return videre("/paamindelser", Besked::kalender_tilbagekaldt);
  }
  Webside side;
  side.titel = "Luk kalenderen?";
  side.manchet =
      "Adressen virker ikke længere bagefter. Det kan ikke gøres om; lav en ny, hvis du "
      "skal bruge en igen.";
  side.krummer = {{"Påmindelser", "/paamindelser"}, {"Luk", ""}};
  side.smal = true;
  side.indhold = formular({}, a.path, ramme(a, db).csrf,
                          knapraekke({knap("Luk kalenderen"),
                                      knaplink("Fortryd", "/paamindelser", Knapslags::stille)}));
  return vis(a, db, side);
}

// Open to whoever has the secret, and to nobody else: any other word is not found.
Svar kalenderfil(const Anmodning& a, store::Forbindelse& db) {
  std::string_view fil = a.path_values.get("fil");
  if (!fil.ends_with(kEndelse)) return vis_fejlside(a, nullptr, Fejlkode::findes_ikke);
  fil.remove_suffix(kEndelse.size());
  const auto tekst = sager::kalender_for(db, std::string(fil), a.nu, a.i_dag);
  if (!tekst) return vis_fejlside(a, nullptr, tekst.error());
  Svar svar = download(tekst.value(), "text/calendar; charset=utf-8", "frister.ics");
  svar.headers.set("Referrer-Policy", "no-referrer");
  return svar;
}

}  // namespace

void tilfoej_paamindelsessider(Ruter& ruter) {
  const auto enhver = kraever(alle_brugere);
  const std::string luk = "/paamindelser/kalender/{nr}/luk";
  ruter.get("/paamindelser", enhver, vis_siden);
  ruter.post("/paamindelser", enhver, gem_mail);
  ruter.post("/paamindelser/kalender", enhver, ny_kalender);
  ruter.get(luk, enhver, luk_kalender);
  ruter.post(luk, enhver, luk_kalender);
  ruter.get(kKalenderfil, offentlig, kalenderfil);  // a file, no page
}

}  // namespace nytte::web
