#include "web/sider/rapport_visning.hpp"

#include <map>

#include "web/html_diagram.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"
#include "web/sider/rapport_dele.hpp"

namespace nytte::web {
namespace {

using sager::Kvartalsvisning;

constexpr std::size_t kUdfoldede = 6;  // missing things that are shown without being asked for

Html frist_celle(const sager::Kvartalslinje& l, Dato i_dag) {
  if (l.indberettet) return maerke(Tone::god, "Indberettet " + paa_dansk(*l.indberettet));
  if (!l.frist) return tekst("Loven satte ingen dag");
  const std::string dag = paa_dansk(l.frist->forfalder);
  if (l.frist->forfalder < i_dag) return maerke(Tone::fejl, "Over frist, " + dag);
  return tekst(dag);
}

Html tilstand_celle(const sager::Kvartalslinje& l) {
  if (!l.slut) return maerke(Tone::rolig, "Løber endnu");
  if (l.versioner == 0) return maerke(Tone::rolig, "Ikke opgjort");
  return rapporttilstand_maerke(l.tilstand);
}

// One click: draw up and freeze.
Html frysknap(const Ramme& ramme, const Formular& f, Kvartal k) {
  return formular(
      f, rapport_sti(k) + "/frys", ramme.csrf,
      skjult("kendt_nummer", "0") + knapraekke({knap("Opgør og frys " + k.paa_dansk()),
                                                knaplink("Se den først", rapport_sti(k))}));
}

Html naeste(const Ramme& ramme, const RapportoverblikSide& s) {
  if (!s.overblik.naeste) return {};
  const Kvartal k = *s.overblik.naeste;
  for (const auto& l : s.overblik.kvartaler) {
    if (l.kvartal != k) continue;
    if (l.versioner > 0)
      return afsnit(
          "naeste", "Mangler at blive sendt",
          p("Opgørelsen for " + k.paa_dansk() + " er frosset, men ikke sendt.") +
              knapraekke({knaplink("Send opgørelsen", rapport_sti(k), Knapslags::hoved)}));
    if (!s.maa_fryse)
      return afsnit("naeste", "Mangler at blive opgjort",
                    p("En leder kan fryse og sende opgørelsen for " + k.paa_dansk() + "."));
    return afsnit("naeste", "Mangler at blive opgjort", frysknap(ramme, s.formular, k));
  }
  return {};
}

Html advarsler(const Rapport& r) {
  if (r.advarsler.empty() && r.raekker.empty())
    return besked_boks(
        Tone::viden, "Ingen forløb i kvartalet",
        p("Kommunen havde ingen i nytteindsats, løntilskud eller virksomhedspraktik. "
          "Rådet skal have opgørelsen alligevel."));
  if (r.advarsler.empty())
    return besked_boks(Tone::god, "Intet mangler", p("Alle oplysninger er der."));
  std::map<Rapportadvarselart, std::vector<const Rapportadvarsel*>> efter_art;
  for (const auto& a : r.advarsler) efter_art[a.art].push_back(&a);
  Html ud;
  for (const auto& [art, alle] : efter_art) {
    Html punkter;
    for (const auto* a : alle)
      punkter += el("li", {}, a->emne.empty() ? tekst(a->om) : link(a->om, advarsel_sti(*a)));
    ud += foldet(std::string(sager::advarselsord(art)) + " (" + std::to_string(alle.size()) + ")",
                 el("ul", {}, punkter), r.advarsler.size() <= kUdfoldede);
  }
  return besked_boks(
      Tone::advarsel,
      antal_ord(static_cast<std::int64_t>(r.advarsler.size()), "ting at se på", "ting at se på"),
      p("Opgørelsen kan godt fryses, men så mangler det i den.") + ud);
}

Html frysformular(const Ramme& ramme, const KvartalSide& s) {
  const Kvartalsvisning& v = s.visning;
  const std::int32_t nyeste = v.versioner.empty() ? 0 : v.versioner.front().post.nummer;
  if (!s.maa_fryse) return p("En leder kan fryse og sende opgørelsen.");
  if (!v.slut)
    return p("Kvartalet slutter " + paa_dansk(v.kvartal.sidste_dag()) +
             ". Til da er det en kladde, som ikke kan fryses.");
  if (v.raad.empty()) return p("Ingen af rådene dækker kommunen, så der er ingen at sende til.");
  if (nyeste > 0 && v.siden_sidst && v.siden_sidst->empty() && s.frys.fejl.tom())
    return p("Der er ikke ændret noget, siden version " + std::to_string(nyeste) +
             " blev frosset.");
  Html felter = skjult("kendt_nummer", std::to_string(nyeste));
  if (nyeste > 0)
    felter += tekstomraade(s.frys,
                           {.navn = "grund",
                            .etiket = "Hvorfor skal opgørelsen rettes?",
                            .hjaelp = "Rådet kan se grunden."},
                           2);
  felter += afkrydsning(
      s.frys,
      {.navn = "aftalt_indhold",
       .etiket = "Tag indhold og formål med",
       .hjaelp = "Kun hvis det er aftalt med rådet (BOB § 11, stk. 3). Opgaven skrives, som "
                 "den står i jobordren."});
  felter += knapraekke(
      {knap(nyeste == 0 ? "Opgør og frys" : "Frys som version " + std::to_string(nyeste + 1))});
  return formular(s.frys, rapport_sti(v.kvartal) + "/frys", ramme.csrf, felter);
}

Html sendformular(const Ramme& ramme, const KvartalSide& s) {
  const auto& nyeste = s.visning.versioner.front();
  if (!s.maa_fryse) return {};
  const std::string sti = version_sti(s.visning.kvartal, nyeste.post.nummer) + "/send";
  const Html mail = formular(
      s.send, sti, ramme.csrf,
      tekstfelt(s.send, {.navn = "email", .etiket = "Rådets mailadresse", .type = "email"}) +
          tekstfelt(s.send, {.navn = "modtager_navn", .etiket = "Modtager", .valgfri = true}) +
          tekstfelt(s.send, {.navn = "kontakt",
                             .etiket = "Hvem kan rådet spørge?",
                             .hjaelp = "Navn og telefon",
                             .valgfri = true}) +
          knapraekke({knap("Send version " + std::to_string(nyeste.post.nummer) + " til " +
                           s.visning.raad)}));
  using T = Rapporttilstand;
  const bool paa_vej = nyeste.tilstand == T::i_posten || nyeste.tilstand == T::afsendt ||
                       nyeste.tilstand == T::hentet;
  if (paa_vej) return foldet("Send den igen eller til en anden", mail, !s.send.fejl.tom());
  if (nyeste.klar) return mail;
  return mail + formular({}, sti, ramme.csrf,
                         p("Har rådet brugere her, kan de hente den selv.") +
                             knapraekke({knap("Læg den klar til rådet", Knapslags::anden)}));
}

Html versionsliste(const Kvartalsvisning& v) {
  Tabel t{
      "Versioner",
      {{"Version"}, {"Frosset"}, {"Af"}, {"Tilstand"}, {"Grund", Kolonneslags::bryd}, {"Filer"}},
      {}};
  for (const auto& x : v.versioner)
    t.raekker.push_back(
        {{link("Version " + std::to_string(x.post.nummer), version_sti(v.kvartal, x.post.nummer)),
          tekst(tidspunkt_ord(x.post.frosset)), tekst(x.frosset_af),
          rapporttilstand_maerke(x.tilstand), tekst(x.post.grund),
          filer(version_sti(v.kvartal, x.post.nummer))}});
  return tabel(t);
}

std::string kvartalstitel(const Kvartalsvisning& v) {
  const std::string hvad = "Opgørelse for " + v.kvartal.paa_dansk();
  if (!v.slut) return hvad + " løber endnu";
  if (v.indberettet) return hvad + " er indberettet";
  return v.versioner.empty() ? hvad + " er ikke frosset" : hvad + " er ikke sendt";
}

}  // namespace

std::string rapport_sti(Kvartal k) { return "/rapporter/" + k.tekst(); }
std::string version_sti(Kvartal k, std::int32_t nummer) {
  return rapport_sti(k) + "/" + std::to_string(nummer);
}

Webside vis_rapporter(const Ramme& ramme, const RapportoverblikSide& s) {
  Tabel t{
      "Kvartaler", {{"Kvartal"}, {"Frist"}, {"Tilstand"}, {"Versioner", Kolonneslags::tal}}, {}};
  for (const auto& l : s.overblik.kvartaler)
    t.raekker.push_back(
        {{link(l.kvartal.paa_dansk(), rapport_sti(l.kvartal)), frist_celle(l, s.i_dag),
          tilstand_celle(l), tekst(std::to_string(l.versioner))}});
  Webside ud;
  ud.titel = s.overblik.naeste
                 ? "Opgørelsen for " + s.overblik.naeste->paa_dansk() + " mangler at blive sendt"
                 : "Alle opgørelser er sendt";
  ud.manchet = "Kommunens opgørelser til rådet over forløb på arbejdspladser";
  ud.menu = Menupunkt::rapporter;
  ud.krummer = {{"Rapporter", ""}};
  ud.indhold = naeste(ramme, s) + afsnit("kvartaler", "Kvartaler", tabel(t)) +
               afsnit("pladser", "Pladser lige nu",
                      p("Rådet skal også løbende have en oversigt over pladserne.") +
                          knapraekke({knaplink("Se pladserne", "/rapporter/pladser")}));
  return ud;
}

Webside vis_kvartalsside(const Ramme& ramme, const KvartalSide& s) {
  const Kvartalsvisning& v = s.visning;
  Webside ud;
  ud.titel = kvartalstitel(v);
  ud.manchet = v.raad.empty() ? "" : "Til " + v.raad;
  ud.menu = Menupunkt::rapporter;
  ud.krummer = {{"Rapporter", "/rapporter"}, {v.kvartal.paa_dansk(), ""}};
  if (v.frist)
    ud.indhold += p("Skal være sendt senest " + paa_dansk(v.frist->forfalder) +
                    (v.indberettet ? "; det er registreret som sendt " + paa_dansk(*v.indberettet)
                                   : std::string()) +
                    ".");
  if (!v.versioner.empty()) {
    ud.indhold += afsnit("versioner", "Frosne versioner", versionsliste(v));
    ud.indhold += afsnit("send", "Send til rådet", sendformular(ramme, s));
  }
  ud.indhold += afsnit(
      "nu", "Sådan ser den ud nu",
      rapportens_hovedtal(v.nu) + advarsler(v.nu) +
          knapraekke({knaplink("Hent kladde som CSV", rapport_sti(v.kvartal) + "/kladde/csv"),
                      knaplink("Excel", rapport_sti(v.kvartal) + "/kladde/xlsx"),
                      knaplink("PDF", rapport_sti(v.kvartal) + "/kladde/pdf")}));
  if (v.siden_sidst)
    ud.indhold += afsnit("aendret", "Ændret siden den frosne", forskelsliste(*v.siden_sidst));
  ud.indhold += afsnit("frys", v.versioner.empty() ? "Frys opgørelsen" : "Ret opgørelsen",
                       frysformular(ramme, s));
  ud.indhold += rapportens_diagrammer(v.nu) + afsnit("forloeb", "Forløb", raekketabel(v.nu));
  return ud;
}

Webside vis_versionsside(const sager::Versionsvisning& v) {
  const auto& x = v.version;
  const Kvartal k = x.post.kvartal;
  Webside ud;
  ud.titel = "Version " + std::to_string(x.post.nummer) + " af opgørelsen for " + k.paa_dansk();
  ud.manchet = "Til " + x.post.raad;
  ud.menu = Menupunkt::rapporter;
  ud.krummer = {{"Rapporter", "/rapporter"},
                {k.paa_dansk(), rapport_sti(k)},
                {"Version " + std::to_string(x.post.nummer), ""}};
  std::vector<std::pair<std::string, Html>> om{
      {"Tilstand", rapporttilstand_maerke(x.tilstand)},
      {"Frosset", tekst(tidspunkt_ord(x.post.frosset) + " af " + x.frosset_af)}};
  if (!x.post.grund.empty()) om.emplace_back("Rettet, fordi", tekst(x.post.grund));
  om.emplace_back("Fingeraftryk", el("code", {{"class", "fingeraftryk"}}, x.post.csv_sha256));
  om.emplace_back("Filer", filer(version_sti(k, x.post.nummer)));
  ud.indhold = oplysninger(om) + afsendelser(x) +
               afsnit("hovedtal", "Hovedtal", rapportens_hovedtal(x.rapport));
  if (v.fra_forrige)
    ud.indhold += afsnit("forrige", "Ændret siden version " + std::to_string(x.post.nummer - 1),
                         forskelsliste(*v.fra_forrige));
  if (v.fra_kvartalet_foer)
    ud.indhold += afsnit("foer", "Forskelle fra " + (k + -1).paa_dansk(),
                         forskelsliste(*v.fra_kvartalet_foer));
  ud.indhold +=
      afsnit("forloeb", "Forløb", raekketabel(x.rapport)) + rapportens_diagrammer(x.rapport);
  return ud;
}

Webside vis_pladser(const Pladsoversigt& o) {
  Tabel t{"Pladser",
          {{"Arbejdssted"},
           {"Stilling"},
           {"Jobordre"},
           {"Periode"},
           {"Pladser", Kolonneslags::tal},
           {"Brugte", Kolonneslags::tal},
           {"Henviste", Kolonneslags::tal},
           {"Ledige", Kolonneslags::tal}},
          {}};
  std::int64_t ledige = 0;
  for (const auto& x : o.raekker) {
    ledige += x.ledige;
    t.raekker.push_back({{link(x.arbejdssted, "/arbejdssteder/" + x.p_nummer), tekst(x.stilling),
                          tekst(x.jobordre), tekst(periode_ord(x.fra, x.til)),
                          tekst(std::to_string(x.pladser)), tekst(std::to_string(x.placerede)),
                          tekst(std::to_string(x.henviste)), tekst(std::to_string(x.ledige))}});
  }
  Webside ud;
  ud.titel = antal_ord(ledige, "ledig plads", "ledige pladser") + " lige nu";
  ud.manchet = o.raad.empty() ? "" : "Oversigten til " + o.raad + " (LOB § 31, stk. 1)";
  ud.menu = Menupunkt::rapporter;
  ud.krummer = {{"Rapporter", "/rapporter"}, {"Pladser", ""}};
  ud.indhold = knapraekke({knaplink("Hent som CSV", "/rapporter/pladser/csv"),
                           knaplink("Excel", "/rapporter/pladser/xlsx"),
                           knaplink("PDF", "/rapporter/pladser/pdf")}) +
               (o.raekker.empty()
                    ? tom_liste("Der er ingen åbne jobordrer.", link("Se jobordrer", "/jobordrer"))
                    : tabel(t));
  return ud;
}

Webside vis_raadets_rapporter(const Ramme& ramme, const std::vector<sager::Raadsrapport>& alle) {
  Tabel t{
      "Opgørelser", {{"Kvartal"}, {"Kommune"}, {"Version"}, {"Frosset"}, {"Hentet"}, {"Hent"}}, {}};
  for (const auto& r : alle)
    t.raekker.push_back(
        {{tekst(r.kvartal.paa_dansk()), tekst(r.kommune),
          tekst(std::to_string(r.nummer) + (r.nyeste ? "" : ", afløst")),
          tekst(tidspunkt_ord(r.frosset)),
          r.hentet ? maerke(Tone::god, tidspunkt_ord(*r.hentet)) : maerke(Tone::advarsel, "Nej"),
          hentknapper(ramme, r)}});
  Webside ud;
  ud.titel = alle.empty()
                 ? "Der er ingen opgørelser endnu"
                 : antal_ord(static_cast<std::int64_t>(alle.size()), "opgørelse", "opgørelser") +
                       " fra kommunerne";
  ud.manchet = "Kommunernes kvartalsvise opgørelser til rådet";
  ud.menu = Menupunkt::raadsrapporter;
  ud.krummer = {{"Opgørelser", ""}};
  ud.indhold = alle.empty()
                   ? tom_liste("Kommunerne har ikke sendt eller lagt opgørelser klar endnu.")
                   : p("Det bliver noteret, når en opgørelse hentes.") + tabel(t);
  ud.indhold += p(link("Se kommunernes årlige evalueringer", "/raad/evalueringer"));
  return ud;
}

}  // namespace nytte::web
