#include "web/sider/faktaark_visning.hpp"

#include "web/brev_html.hpp"
#include "web/html_diagram.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

Html valg(const FaktaarklisteSide& s) {
  if (s.ark.empty())
    return tom_liste("Der er ikke skrevet noget faktaark endnu.",
                     s.maa_skrive ? p(link("Skriv et faktaark", "/faktaark/ny")) : Html());
  Html felter;
  for (const auto& v : s.ark) {
    const std::string navn = "ark_" + std::to_string(v.ark.id.vaerdi);
    felter += el("li", {},
                 afkrydsning(s.formular, {.navn = navn,
                                          .etiket = v.ark.titel,
                                          .hjaelp = v.sted.navn + ", " + v.sted.by}),
                 link("Se arket om " + v.ark.titel, faktaark_sti(v.ark.id)));
  }
  const Html indhold = el("ul", {{"class", "faktaarkvalg"}}, felter) +
                       knapraekke({knap("Hent de valgte som én PDF")});
  // A GET, so that it may be printed again; which sheets they are says nothing of any person.
  return fejlliste(s.formular, indhold) +
         el("form", {{"method", "get"}, {"action", "/faktaark/samlet.pdf"}}, indhold);
}

Html kort(const FaktaarklisteSide& s) {
  if (s.steder.empty()) return tom_liste("Der er ingen steder med åbne jobordrer eller faktaark.");
  const auto tegning = sager::kort_over("Steder med nytteindsats", s.steder);
  Tabel t{"Stederne",
          {{"Nr."},
           {"Sted", Kolonneslags::bryd},
           {"Adresse", Kolonneslags::bryd},
           {"Pladser", Kolonneslags::tal},
           {"Faktaark", Kolonneslags::bryd}},
          {}};
  for (const auto& x : s.steder) {
    Html ark;
    for (const auto& f : x.ark)
      ark += (ark.tom() ? Html() : tekst(", ")) + link(f.titel, faktaark_sti(f.id));
    t.raekker.push_back(
        {{x.nummer > 0 ? tekst(std::to_string(x.nummer)) : tekst("–"), tekst(x.sted.navn),
          tekst(x.sted.adresse + ", " + x.sted.postnummer + " " + x.sted.by),
          tekst(tal_ord(x.pladser)), ark}});
  }
  Html ud = tegning.punkter.empty()
                ? p("Ingen af stederne har et sted på kortet. En virksomhedskonsulent kan skrive "
                    "det ind på arbejdsstedet.")
                : kort_billede(tegning, "steder");
  if (!tegning.punkter.empty() && tegning.punkter.size() < s.steder.size())
    ud += p("Steder uden nummer mangler at få skrevet deres sted på kortet ind.");
  return ud + tabel(t) + knapraekke({knaplink("Hent kort og liste som PDF", "/faktaark/kort.pdf")});
}

Html billedformular(const Ramme& ramme, const FaktaarkSide& s) {
  const auto& f = s.visning.ark;
  const Html version = skjult("version", std::to_string(f.version));
  Html felter = version +
                tekstfelt(s.billede, {.navn = "fil",
                                      .etiket = "Billede",
                                      .hjaelp = "PNG eller JPEG, højst 3 MB. Vis stedet, ikke "
                                                "personer, der kan kendes.",
                                      .type = "file",
                                      .husk = false}) +
                tekstfelt(s.billede, {.navn = "billedtekst",
                                      .etiket = "Hvad viser billedet?",
                                      .hjaelp = "Læses op for den, der ikke kan se det"}) +
                knapraekke({knap("Gem billedet", Knapslags::anden)});
  Html ud = formular(s.billede, faktaark_sti(f.id) + "/billede", ramme.csrf, felter,
                     {{"enctype", "multipart/form-data"}});
  if (!f.billede.empty())
    ud += formular({}, faktaark_sti(f.id) + "/billede/fjern", ramme.csrf,
                   version + knapraekke({knap("Fjern billedet", Knapslags::stille)}));
  return foldet(f.billede.empty() ? "Tilføj et billede" : "Skift eller fjern billedet", ud,
                !s.billede.fejl.tom());
}

}  // namespace

std::string faktaark_sti(FaktaarkId id) { return "/faktaark/" + std::to_string(id.vaerdi); }

Webside vis_faktaarkliste(const FaktaarklisteSide& s) {
  Webside side;
  side.titel = s.ark.empty() ? "Ingen faktaark endnu"
                             : antal_ord(static_cast<std::int64_t>(s.ark.size()),
                                         "faktaark til borgerens første møde",
                                         "faktaark til borgerens første møde");
  side.manchet = "Vælg dem, der passer til borgeren, og hent dem i ét print.";
  side.menu = Menupunkt::faktaark;
  side.krummer = {{"Faktaark", ""}};
  if (s.maa_skrive)
    side.indhold = el("div", {{"class", "handlinger"}},
                      knaplink("Skriv et faktaark", "/faktaark/ny", Knapslags::anden));
  side.indhold +=
      afsnit("vaelg", "Vælg faktaark", valg(s)) + afsnit("kort", "Hvor er stederne?", kort(s));
  return side;
}

Webside vis_faktaark(const Ramme& ramme, const FaktaarkSide& s) {
  const auto& v = s.visning;
  Webside side;
  side.titel = v.ark.titel;
  side.menu = Menupunkt::faktaark;
  side.krummer = {{"Faktaark", "/faktaark"}, {v.ark.titel, ""}};
  if (!v.ark.aktiv)
    side.indhold += besked_boks(Tone::advarsel, "Udleveres ikke mere",
                                p("Faktaarket er lagt væk og kan ikke vælges til print."));
  Html knapper;
  if (v.ark.aktiv)
    knapper += knaplink("Hent som PDF", faktaark_sti(v.ark.id) + "/pdf", Knapslags::hoved,
                        {{"data-hovedhandling", true}});
  if (s.maa_skrive) knapper += knaplink("Ret faktaarket", faktaark_sti(v.ark.id) + "/ret");
  side.indhold += el("div", {{"class", "handlinger"}}, knapper);
  if (!v.ark.billede.empty())
    side.indhold += tom_el(
        "img", {{"src", faktaark_sti(v.ark.id) + "/billede?v=" + std::to_string(v.ark.version)},
                {"alt", v.ark.billedtekst},
                {"class", "faktaarkbillede"}});
  side.indhold += brev_html(sager::faktaarkbrev(v, ""));
  if (s.maa_skrive) side.indhold += afsnit("billede", "Billede", billedformular(ramme, s));
  return side;
}

Webside vis_faktaarkformular(const Ramme& ramme, const FaktaarkformularSide& s) {
  const Formular& f = s.formular;
  Html felter = s.arbejdssteder.empty() ? skjult("p_nummer", f.vaerdi("p_nummer")) +
                                              p(el("strong", {}, "Arbejdssted: "), s.arbejdssted)
                                        : vaelger(f, {.navn = "p_nummer", .etiket = "Arbejdssted"},
                                                  s.arbejdssteder, "Vælg arbejdssted");
  if (s.id) felter += skjult("version", f.vaerdi("version"));
  felter +=
      tekstfelt(f, {.navn = "titel", .etiket = "Overskrift", .hjaelp = "Fx Hjælp i naturen"}) +
      tekstomraade(f,
                   {.navn = "opgaver",
                    .etiket = "Det skal du lave",
                    .hjaelp = "Korte sætninger. Skriv en opgave på hver linje, og sig du."},
                   6) +
      tekstomraade(f,
                   {.navn = "hvor",
                    .etiket = "Sådan kommer du derhen",
                    .hjaelp = "Bus, indgang, hvem du spørger efter. Adressen står der allerede."},
                   4) +
      tekstomraade(f,
                   {.navn = "krav",
                    .etiket = "Det skal du have med eller være klar til",
                    .hjaelp = "Fx varmt tøj, tunge løft, madpakke. En ting på hver linje.",
                    .valgfri = true},
                   4);
  if (s.id) felter += afkrydsning(f, {.navn = "aktiv", .etiket = "Udleveres til borgere"});
  felter += knapraekke(
      {knap("Gem faktaarket"),
       knaplink("Fortryd", s.id ? faktaark_sti(*s.id) : "/faktaark", Knapslags::stille)});
  Webside side;
  side.titel = s.id ? "Ret faktaarket" : "Skriv et faktaark";
  side.manchet = "Det, en borger skal vide, før han vælger: opgaverne, stedet og kravene.";
  side.menu = Menupunkt::faktaark;
  side.smal = true;
  side.krummer = {{"Faktaark", "/faktaark"}, {s.id ? "Ret" : "Nyt faktaark", ""}};
  side.indhold =
      formular(f, s.id ? faktaark_sti(*s.id) + "/ret" : "/faktaark/ny", ramme.csrf, felter);
  return side;
}

}  // namespace nytte::web
