// The parties: who they are, what they said, how they are asked, and whom the strategy was told to.
#include "sager/strategi/brev.hpp"
#include "sager/strategi/ord.hpp"
#include "web/brev_html.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/meddelelsesliste.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/strategi_visning.hpp"

namespace nytte::web {
namespace {

bool kan_bruges(Strategitilstand t) {
  return t == Strategitilstand::kladde || t == Strategitilstand::kommende ||
         t == Strategitilstand::i_kraft;
}

Html partsliste(const sager::Strategivisning& v) {
  if (v.parter.empty())
    return tom_liste("Ingen er inddraget i denne version endnu.",
                     p("Skriv dem herunder: politisk udvalg, faglige organisationer, erhvervsråd, "
                       "rådet, styre- eller følgegruppe."));
  Tabel t{"Parter",
          {{"Hvem"}, {"Slags"}, {"Svar"}, {"Bemærkning", Kolonneslags::bryd}, {"Svarfrist"}},
          {}};
  for (const auto& p : v.parter) {
    const auto* s = p.gaelder();
    t.raekker.push_back({{link(p.part.navn, strategipart_sti(p.part)),
                          tekst(sager::strategipartart_ord(p.part.art)), tilslutning_maerke(s),
                          tekst(s != nullptr ? s->bemaerkning : ""),
                          tekst(s == nullptr && p.svarfrist ? paa_dansk(*p.svarfrist) : "")}});
  }
  return tabel(t);
}

Html ny_part(const Ramme& ramme, const StrategiparterSide& s) {
  const Formular& f = s.formular;
  return formular(f, strategi_sti(s.v.linje.strategi.id) + "/parter", ramme.csrf,
                  vaelger(f, {.navn = "art", .etiket = "Slags", .bredde = "mellem"},
                          valg_af<Strategipartart>(sager::strategipartart_ord), "Vælg") +
                      tekstfelt(f, {.navn = "navn",
                                    .etiket = "Navn",
                                    .hjaelp = "Udvalget eller organisationen, fx 3F Favrskov"}) +
                      feltraekke({tekstfelt(f, {.navn = "kontakt",
                                                .etiket = "Kontaktperson",
                                                .valgfri = true,
                                                .bredde = "mellem"}),
                                  tekstfelt(f, {.navn = "email",
                                                .etiket = "Mailadresse",
                                                .hjaelp = "Så kan den spørges med et link",
                                                .valgfri = true,
                                                .bredde = "mellem",
                                                .type = "email"})}) +
                      knapraekke({knap("Gem part")}));
}

Html et_svar(const Strategisvar& s, Version nu) {
  std::vector<std::pair<std::string, Html>> linjer{
      {"Svar", tilslutning_maerke(&s)},
      {"Fra", tekst(s.navn)},
      {"Dag", tekst(paa_dansk(s.dag))},
      {"Kilde", tekst(s.ved_link ? "Svarede selv ved link" : s.kilde)}};
  if (!s.bemaerkning.empty()) linjer.emplace_back("Bemærkning", tekst(s.bemaerkning));
  Html h = oplysninger(linjer);
  if (s.laest_version < nu)
    h += p(el("span", {{"class", "kilde"}}, "Teksten eller dens tilstand er ændret siden svaret."));
  return h;
}

Html svarliste(const StrategipartSide& s) {
  const auto& svar = s.side.part.svar;
  if (svar.empty()) return tom_liste("Der er ikke noget svar endnu.");
  const Version nu = s.side.strategi.linje.strategi.version;
  Html ud = et_svar(svar.front(), nu);
  Html gamle;
  for (std::size_t i = 1; i < svar.size(); ++i) gamle += et_svar(svar[i], nu);
  if (!gamle.tom()) ud += foldet("Tidligere svar", gamle);
  return ud;
}

Html svarformular(const Ramme& ramme, const StrategipartSide& s) {
  Formular f = s.svar;
  f.foreslaa("dag", kort_dato(s.i_dag)).foreslaa("navn", s.side.part.part.kontakt);
  return formular(
      f, strategipart_sti(s.side.part.part) + "/svar", ramme.csrf,
      radioknapper(f, {.navn = "tilslutning", .etiket = "Svar"},
                   valg_af<Tilslutning>(sager::tilslutning_ord)) +
          tekstomraade(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}, 4) +
          feltraekke({tekstfelt(f, {.navn = "navn", .etiket = "Hvem svarede?", .bredde = "mellem"}),
                      datofelt(f, {.navn = "dag", .etiket = "Hvornår?"})}) +
          tekstfelt(f, {.navn = "kilde",
                        .etiket = "Hvor står det?",
                        .hjaelp = "Fx referat af møde i følgegruppen"}) +
          knapraekke({knap("Gem svar")}));
}

Html mailformular(const Ramme& ramme, const StrategipartSide& s) {
  const auto& part = s.side.part.part;
  if (part.email.empty())
    return p(
        "Der er ingen mailadresse. Registrér svaret her, eller fjern parten og opret den igen "
        "med en adresse.");
  Formular f = s.mail;
  f.foreslaa("svarlink_dage", "30").foreslaa("kontakt", ramme.bruger);
  return formular(
      f, strategipart_sti(part) + "/send", ramme.csrf,
      p("Mailen går til " + part.email +
        " med et personligt link. Den, der får den, kan læse strategien og svare uden at logge "
        "ind.") +
          tekstfelt(f, {.navn = "svarlink_dage",
                        .etiket = "Dage til at svare",
                        .bredde = "kort",
                        .inputmode = "numeric",
                        .efter = "dage"}) +
          tekstfelt(f, {.navn = "kontakt",
                        .etiket = "Hvem kan svare på spørgsmål?",
                        .hjaelp = "Navn og telefon"}) +
          knapraekke({knap("Send til " + part.navn)}));
}

}  // namespace

Webside vis_strategiparter(const Ramme& ramme, const StrategiparterSide& s) {
  std::int64_t svaret = 0;
  for (const auto& p : s.v.parter) svaret += p.gaelder() != nullptr ? 1 : 0;
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = s.v.parter.empty()
                   ? "Ingen er inddraget i strategien endnu"
                   : tal_ord(svaret) + " af " +
                         antal_ord(static_cast<std::int64_t>(s.v.parter.size()), "part", "parter") +
                         " har svaret";
  side.krummer = strategikrummer(&s.v.linje, "Parter");
  side.indhold = partsliste(s.v);
  if (s.er_leder && kan_bruges(s.v.linje.tilstand))
    side.indhold += afsnit("ny", "Inddrag en part", ny_part(ramme, s));
  return side;
}

Webside vis_strategipart(const Ramme& ramme, const StrategipartSide& s) {
  const auto& v = s.side.strategi;
  const auto& part = s.side.part;
  const auto* gaelder = part.gaelder();
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = gaelder == nullptr
                   ? part.part.navn + " har ikke svaret"
                   : part.part.navn + ": " + sager::tilslutning_ord(gaelder->tilslutning);
  side.manchet = sager::strategipartart_ord(part.part.art) +
                 (part.part.kontakt.empty() ? "" : ", " + part.part.kontakt) + ".";
  side.krummer = strategikrummer(&v.linje, part.part.navn);
  side.krummer.insert(side.krummer.end() - 1,
                      {"Parter", strategi_sti(v.linje.strategi.id) + "/parter"});
  side.indhold = afsnit("svaret", "Svar", svarliste(s));
  if (!part.post.empty()) side.indhold += afsnit("post", "Mails", meddelelsesliste(part.post));
  if (!kan_bruges(v.linje.tilstand)) return side;
  if (s.er_leder) side.indhold += afsnit("send", "Spørg med en mail", mailformular(ramme, s));
  side.indhold += afsnit("registrer", "Registrér et svar på deres vegne", svarformular(ramme, s));
  if (s.er_leder)
    side.indhold +=
        p(link("Fjern parten fra denne version", strategipart_sti(part.part) + "/fjern"));
  return side;
}

Webside vis_fjern_strategipart(const Ramme& ramme, const sager::Partside& s, const Formular& f) {
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = "Fjern " + s.part.part.navn + " fra strategien?";
  side.manchet = "Linket i mailen holder op med at virke. Det, der er svaret, bliver gemt.";
  side.smal = true;
  side.krummer = strategikrummer(&s.strategi.linje, "Fjern part");
  side.indhold = formular(
      f, strategipart_sti(s.part.part) + "/fjern", ramme.csrf,
      tekstomraade(f, {.navn = "grund", .etiket = "Hvorfor?"}, 3) +
          knapraekke({knap("Fjern"),
                      knaplink("Fortryd", strategipart_sti(s.part.part), Knapslags::stille)}));
  return side;
}

Webside vis_udmelding(const Ramme& ramme, const UdmeldingSide& s) {
  const auto& st = s.v.linje.strategi;
  const std::string sti = strategi_sti(st.id) + "/udmelding";
  Webside side;
  side.menu = Menupunkt::strategi;
  side.titel = s.v.udmeldinger.empty()
                   ? "Strategien er ikke meldt ud endnu"
                   : "Strategien er meldt ud til " +
                         tal_ord(static_cast<std::int64_t>(s.v.udmeldinger.size()));
  side.manchet =
      "Ledere, medarbejdere, politikere og de parter, der var med, skal kende den for at bruge "
      "den.";
  side.krummer = strategikrummer(&s.v.linje, "Meld ud");
  Html punkter;
  for (const auto& u : s.v.udmeldinger)
    punkter += el("li", {},
                  u.udmelding.modtager + ", " + sager::udmeldingsmaade_ord(u.udmelding.maade) +
                      ", " + paa_dansk(u.udmelding.dag) + " ",
                  u.post ? meddelelsestilstand_maerke(*u.post) : Html());
  if (!punkter.tom()) side.indhold += el("ul", {}, punkter);
  Formular mail = s.mail;
  mail.foreslaa("kontakt", ramme.bruger);
  side.indhold +=
      afsnit("mail", "Send den til parterne",
             formular(mail, sti + "/parter", ramme.csrf,
                      p("Hver part med en mailadresse, der ikke har fået den, får den som PDF.") +
                          tekstfelt(mail, {.navn = "kontakt",
                                           .etiket = "Hvem kan svare på spørgsmål?",
                                           .hjaelp = "Navn og telefon"}) +
                          knapraekke({knap("Send til parterne")})));
  Formular f = s.formular;
  f.foreslaa("dag", kort_dato(s.i_dag));
  side.indhold += afsnit(
      "ny", "Meldt ud på anden måde",
      formular(
          f, sti, ramme.csrf,
          tekstfelt(f, {.navn = "modtager",
                        .etiket = "Til hvem?",
                        .hjaelp = "Fx alle ledere i jobcentret"}) +
              feltraekke({vaelger(f, {.navn = "maade", .etiket = "Hvordan?", .bredde = "mellem"},
                                  valg_af<Udmeldingsmaade>(sager::udmeldingsmaade_ord), "Vælg"),
                          datofelt(f, {.navn = "dag", .etiket = "Hvornår?"})}) +
              tekstfelt(f, {.navn = "bemaerkning", .etiket = "Bemærkning", .valgfri = true}) +
              knapraekke({knap("Gem")})));
  return side;
}

Webside vis_strategisvar(const Ramme& ramme, const StrategisvarSide& s) {
  const auto& v = s.side.strategi;
  Webside side;
  side.titel = "Hvad mener " + s.side.part.navn + " om strategien for nytteindsats?";
  side.manchet = "Læs strategien, og svar nederst. I må gerne være uenige.";
  side.indhold =
      el("div", {{"class", "brev"}}, brev_html(sager::strategibrev(sager::til_offentligheden(v))));
  if (v.forrige && !v.forskelle.empty()) {
    Html punkter;
    for (const auto& f : v.forskelle) {
      Html linjer;
      for (const auto& l : f.linjer)
        if (l.art != Linjeaendring::uaendret)
          linjer +=
              el("p", {}, (l.art == Linjeaendring::fjernet ? "Fjernet: " : "Nyt: ") + l.tekst);
      punkter += el("li", {}, el("strong", {}, f.om), linjer);
    }
    side.indhold +=
        foldet("Ændret siden version " + std::to_string(v.forrige->nummer), el("ul", {}, punkter));
  }
  Formular f = s.formular;
  f.foreslaa("navn", s.side.part.kontakt);
  const auto laest = f.vaerdi("laest_version");
  // What the reader has before him now: after a change the new text is shown, so it is that one.
  const bool aendret = f.fejl_ved("laest_version").has_value();
  const std::string nu = std::to_string(v.linje.strategi.version);
  side.indhold += afsnit(
      "svar", "Jeres svar",
      formular(f, s.sti, ramme.csrf,
               skjult("laest_version", laest.empty() || aendret ? nu : laest) +
                   radioknapper(f, {.navn = "tilslutning", .etiket = "Hvad mener I?"},
                                valg_af<Tilslutning>(sager::tilslutning_ord)) +
                   tekstomraade(f,
                                {.navn = "bemaerkning",
                                 .etiket = "Bemærkninger",
                                 .hjaelp = "Skriv ikke navne på borgere.",
                                 .valgfri = true},
                                6) +
                   tekstfelt(f, {.navn = "navn", .etiket = "Dit navn", .autocomplete = "name"}) +
                   p("Kommunen får svaret, du får en kopi i en mail, og svaret kan ikke ændres.") +
                   knapraekke({knap("Send svaret")})));
  return side;
}

Webside vis_strategikvittering(const sager::Strategiside& s) {
  Webside side;
  side.titel = "Tak. Jeres svar er modtaget";
  side.manchet = "Du får en kopi i en mail, og du kan udskrive siden.";
  side.smal = true;
  side.indhold = oplysninger({{"Part", tekst(s.part.navn)},
                              {"Svar", tekst(sager::tilslutning_ord(s.svar->tilslutning))},
                              {"Fra", tekst(s.svar->navn)},
                              {"Dag", tekst(paa_dansk(s.svar->dag))}});
  if (!s.svar->bemaerkning.empty()) side.indhold += p(s.svar->bemaerkning);
  return side;
}

}  // namespace nytte::web
