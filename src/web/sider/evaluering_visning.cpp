#include "web/sider/evaluering_visning.hpp"

#include <algorithm>

#include "sager/evaluering/filer.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/evaluering_dele.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Evalueringsvisning;

std::string gjort_ord(const std::string& g) {
  if (g == "frosset") return "Evalueringen er frosset. Del den med rådet, når den er klar.";
  if (g == "skrevet") return "Teksten er gemt. Den fryses med næste gang.";
  if (g == "besluttet") return "Beslutningen er gemt. Den fryses med næste gang.";
  if (g == "annulleret") return "Beslutningen er annulleret.";
  if (g == "kommenteret") return "Kommentaren er gemt.";
  if (g == "spurgt") return "Mailen med det personlige link er lagt i posten.";
  if (g == "delt") return "Rådets egne folk kan se versionen nu.";
  return {};
}

Html kvittering(const std::string& gjort) {
  const auto ord = gjort_ord(gjort);
  return ord.empty() ? Html() : besked_boks(Tone::god, "Det er gjort", p(ord), true);
}

std::string sidetitel(const Evalueringsvisning& v) {
  const auto aar = std::to_string(v.aar);
  if (!v.slut) return "Status for " + aar + " så langt";
  if (v.versioner.empty()) return "Evalueringen for " + aar + " er ikke frosset";
  if (v.siden_sidst && !v.siden_sidst->empty())
    return "Evalueringen for " + aar + " er ændret, siden den blev frosset";
  return "Evalueringen for " + aar + " er frosset";
}

Html talvalg(std::int32_t aar, bool alle_tal, const std::string& sti) {
  static_cast<void>(aar);
  if (alle_tal)
    return p("Her står alle tal, også dem om en eller to borgere. De må ikke gives videre. ",
             link("Se det, alle må se", sti));
  return p("Tal om en eller to borgere er skjult. ", link("Se alle tal", sti + "?tal=alle"));
}

Html versionsliste(const Evalueringsvisning& v) {
  Tabel t{"Frosne versioner",
          {{"Version"}, {"Frosset"}, {"Af"}, {"Vist til"}, {"Grund", Kolonneslags::bryd}},
          {}};
  for (const auto& x : v.versioner) {
    std::string delt;
    for (const auto& d : x.delinger) delt += (delt.empty() ? "" : ", ") + d.raad;
    t.raekker.push_back({{link("Version " + std::to_string(x.post.nummer),
                               evaluering_sti(v.aar) + "/" + std::to_string(x.post.nummer)),
                          tekst(tidspunkt_ord(x.post.frosset)), tekst(x.frosset_af),
                          tekst(delt.empty() ? "Ingen endnu" : delt), tekst(x.post.grund)}});
  }
  return tabel(t);
}

Html forskelsliste(const std::vector<sager::Evalueringsforskel>& alle) {
  if (alle.empty()) return p("Ingen forskelle.");
  constexpr std::size_t kHoejst = 100;
  Tabel t{"Forskelle", {{"Hvad", Kolonneslags::bryd}, {"Før"}, {"Nu"}}, {}};
  for (std::size_t i = 0; i < std::min(alle.size(), kHoejst); ++i)
    t.raekker.push_back(
        {{tekst(alle[i].hvad), tekst(alle[i].foer.empty() ? "0 eller intet" : alle[i].foer),
          tekst(alle[i].nu.empty() ? "0 eller intet" : alle[i].nu)}});
  Html ud = tabel(t);
  if (alle.size() > kHoejst)
    ud += p("og " + std::to_string(alle.size() - kHoejst) + " forskelle mere.");
  return ud;
}

Html frysformular(const Ramme& ramme, const EvalueringSide& s) {
  const auto& v = s.visning;
  if (!s.maa_skrive) return p("En leder kan fryse evalueringen.");
  if (!v.slut)
    return p("Året slutter 31. december " + std::to_string(v.aar) +
             ". Til da er det en status, som ikke kan fryses.");
  const std::int32_t nyeste = v.versioner.empty() ? 0 : v.versioner.front().post.nummer;
  if (nyeste > 0 && v.siden_sidst && v.siden_sidst->empty() && s.frys.fejl.tom())
    return p("Intet er ændret, siden version " + std::to_string(nyeste) + " blev frosset.");
  Html felter = skjult("kendt_nummer", std::to_string(nyeste));
  if (nyeste > 0)
    felter += tekstomraade(s.frys,
                           {.navn = "grund",
                            .etiket = "Hvorfor skal evalueringen rettes?",
                            .hjaelp = "Grunden står på den nye version."},
                           2);
  felter += knapraekke(
      {knap(nyeste == 0 ? "Frys evalueringen" : "Frys som version " + std::to_string(nyeste + 1))});
  return p("Tal, ord, kommentarer og beslutninger bliver stående, som de er nu. Det, der rettes "
           "bagefter, bliver en ny version.") +
         formular(s.frys, evaluering_sti(v.aar) + "/frys", ramme.csrf, felter);
}

std::int32_t tekstnummer(const Evalueringsvisning& v, Evalueringsafsnit a) {
  for (const auto& [afsnit, nummer] : v.tekstnumre)
    if (afsnit == a) return nummer;
  return 0;
}

// What the municipality makes of a chapter: read by all, written by a leder.
Html vurdering(const Ramme& ramme, const EvalueringSide& s, const Evalueringskapitel& k) {
  Html ud;
  if (!k.vurdering.empty()) ud += el("p", {{"class", "brev-linjer"}}, k.vurdering);
  if (!s.maa_skrive) return ud;
  const std::string noegle(navn(k.afsnit));
  const std::string felt = "tekst-" + noegle;
  Formular f = s.afsnit == noegle ? s.tekst : Formular{};
  f.foreslaa(felt, k.vurdering);
  const Html felter =
      skjult("nummer", std::to_string(tekstnummer(s.visning, k.afsnit))) +
      tekstomraade(f,
                   {.navn = felt,
                    .etiket = "Kommunens vurdering: " + std::string(sager::afsnitsnavn(k.afsnit)),
                    .hjaelp = "Skriv ikke navne på borgere.",
                    .valgfri = true},
                   4) +
      knapraekke({knap("Gem vurderingen", Knapslags::anden)});
  return ud +
         foldet(k.vurdering.empty() ? "Skriv en vurdering" : "Ret vurderingen",
                formular(f, evaluering_sti(s.visning.aar) + "/tekst/" + noegle, ramme.csrf, felter),
                !f.fejl.tom());
}

Html kapitler(const Ramme& ramme, const EvalueringSide& s) {
  Html ud;
  for (const auto& k : s.visning.nu.kapitler)
    ud += afsnit(navn(k.afsnit), sager::afsnitsnavn(k.afsnit),
                 vurdering(ramme, s, k) +
                     evalueringskapitel(s.visning.nu, k,
                                        s.alle_tal ? std::optional(Forklaringsvej{s.visning.aar, 0})
                                                   : std::nullopt));
  return ud;
}

Html beslutninger(const Ramme& ramme, const EvalueringSide& s) {
  Html punkter;
  for (const auto& b : s.visning.nu.beslutninger) {
    Html li = tekst(b.tekst + (b.ansvarlig.empty() ? "" : " Ansvarlig: " + b.ansvarlig + ".") +
                    (b.frist ? " Senest " + paa_dansk(*b.frist) + "." : std::string()));
    if (s.maa_skrive)
      li += tekst(" ") + link("Annuller", evaluering_sti(s.visning.aar) + "/beslutninger/" +
                                              std::to_string(b.id) + "/annuller");
    punkter += el("li", {}, li);
  }
  Html ud = punkter.tom() ? p("Der er ingen beslutninger endnu.") : el("ol", {}, punkter);
  ud += p("Tag beslutningerne med, når ", link("strategien", "/strategi"), " ses efter.");
  if (!s.maa_skrive) return ud;
  const Formular& f = s.beslutning;
  return ud +
         formular(
             f, evaluering_sti(s.visning.aar) + "/beslutninger", ramme.csrf,
             tekstomraade(
                 f, {.navn = "beslutning", .etiket = "Hvad skal være anderledes næste år?"}, 3) +
                 feltraekke({tekstfelt(f, {.navn = "ansvarlig",
                                           .etiket = "Ansvarlig",
                                           .valgfri = true,
                                           .bredde = "mellem"}),
                             datofelt(f, {.navn = "frist", .etiket = "Senest", .valgfri = true})}) +
                 knapraekke({knap("Gem beslutningen", Knapslags::anden)}));
}

Html poststand(const sager::Evalueringspartlinje& l, Dato i_dag) {
  if (l.svaret) return maerke(Tone::god, "Har kommenteret");
  if (l.part.svarfrist < i_dag) return maerke(Tone::advarsel, "Kommenterede ikke");
  if (!l.post || *l.post == Meddelelsestilstand::venter)
    return maerke(Tone::viden, "Lagt i posten");
  if (*l.post == Meddelelsestilstand::afsendt) return maerke(Tone::viden, "Mailen er sendt");
  if (*l.post == Meddelelsestilstand::i_mappe)
    return maerke(Tone::advarsel, "Ligger i en mappe, ikke sendt");
  return maerke(Tone::fejl, "Mailen nåede ikke frem");
}

Html parter(const Ramme& ramme, const EvalueringSide& s) {
  Html ud;
  if (!s.visning.parter.empty()) {
    Tabel t{"Parter", {{"Part"}, {"Slags"}, {"Svarer senest"}, {"Stand"}}, {}};
    for (const auto& l : s.visning.parter)
      t.raekker.push_back({{tekst(l.part.navn), tekst(parter_ord(l.part.art)),
                            tekst(kort_dato(l.part.svarfrist)), poststand(l, s.i_dag)}});
    ud += tabel(t);
  }
  if (!s.maa_skrive) return ud.tom() ? p("Ingen er spurgt endnu.") : ud;
  Formular f = s.part;
  f.foreslaa("svarfrist", kort_dato(s.i_dag + 21));
  const Html felter =
      vaelger(f, {.navn = "art", .etiket = "Hvem er de?"}, valg_af<Strategipartart>(parter_ord)) +
      tekstfelt(f, {.navn = "navn", .etiket = "Organisation eller udvalg"}) +
      tekstfelt(f, {.navn = "kontakt", .etiket = "Person, der skrives til", .valgfri = true}) +
      tekstfelt(f, {.navn = "email", .etiket = "Mailadresse", .type = "email"}) +
      datofelt(f, {.navn = "svarfrist", .etiket = "Kommentarer senest"}) +
      knapraekke({knap("Bed om kommentarer", Knapslags::anden)});
  return ud +
         p("De får en mail med et personligt link. De ser det, alle må se: den nyeste frosne "
           "version, eller kladden, hvis intet er frosset.") +
         foldet("Spørg en part",
                formular(f, evaluering_sti(s.visning.aar) + "/parter", ramme.csrf, felter),
                !s.part.fejl.tom() || s.visning.parter.empty());
}

Html kommentarer(const Ramme& ramme, const EvalueringSide& s) {
  return kommentarliste(s.visning.nu.kommentarer) +
         formular(s.kommentar, evaluering_sti(s.visning.aar) + "/kommentarer", ramme.csrf,
                  tekstomraade(s.kommentar,
                               {.navn = "kommentar",
                                .etiket = "Din kommentar",
                                .hjaelp = "Den kommer med i evalueringen med dit navn. Skriv ikke "
                                          "navne på borgere."},
                               3) +
                      knapraekke({knap("Gem kommentaren", Knapslags::anden)}));
}

}  // namespace

std::string evaluering_sti(std::int32_t aar) { return "/evalueringer/" + std::to_string(aar); }

Webside vis_evalueringer(const std::vector<sager::Evalueringsaar>& alle) {
  Tabel t{"År", {{"År"}, {"Tilstand"}, {"Versioner", Kolonneslags::tal}, {"Senest frosset"}}, {}};
  // The newest year that is over and had something: an older one without an evaluation is history,
  // not a task.
  const sager::Evalueringsaar* seneste = nullptr;
  for (const auto& a : alle) {
    if (a.slut && !a.placeringer && a.versioner == 0) continue;
    if (a.slut && seneste == nullptr) seneste = &a;
    t.raekker.push_back({{link(std::to_string(a.aar), evaluering_sti(a.aar)),
                          !a.slut           ? maerke(Tone::rolig, "Status så langt")
                          : a.versioner > 0 ? maerke(Tone::god, "Frosset")
                                            : maerke(Tone::advarsel, "Ikke frosset"),
                          tekst(std::to_string(a.versioner)),
                          tekst(a.frosset ? tidspunkt_ord(*a.frosset) : std::string())}});
  }
  const std::string aar = seneste == nullptr ? "" : std::to_string(seneste->aar);
  const bool mangler = seneste != nullptr && seneste->versioner == 0;
  Webside ud;
  ud.titel = seneste == nullptr
                 ? "Intet år er slut endnu"
                 : "Evalueringen for " + aar + (mangler ? " mangler" : " er frosset");
  ud.manchet = "Kommunens årlige evaluering af nytteindsatsen: omfang, opgaver og effekt";
  ud.menu = Menupunkt::evalueringer;
  ud.krummer = {{"Evaluering", ""}};
  if (mangler)
    ud.indhold += knapraekke({knaplink("Gør evalueringen for " + aar + " færdig",
                                       evaluering_sti(seneste->aar), Knapslags::hoved)});
  ud.indhold += afsnit("aar", "Årene", tabel(t));
  return ud;
}

Webside vis_evalueringsside(const Ramme& ramme, const EvalueringSide& s) {
  const auto& v = s.visning;
  const auto sti = evaluering_sti(v.aar);
  Webside ud;
  ud.titel = sidetitel(v);
  ud.manchet = "Tallene er kendt til og med " + paa_dansk(v.nu.kendt_til) + ". Året før er " +
               paa_dansk(v.nu.foer.fra()) + " til " + paa_dansk(v.nu.foer.til()) + ".";
  ud.menu = Menupunkt::evalueringer;
  ud.krummer = {{"Evaluering", "/evalueringer"}, {std::to_string(v.aar), ""}};
  ud.indhold = kvittering(s.gjort) + talvalg(v.aar, s.alle_tal, sti);
  if (!v.versioner.empty()) ud.indhold += afsnit("versioner", "Frosne versioner", versionsliste(v));
  ud.indhold += afsnit("kladde", "Kladden nu", evalueringsfiler(sti + "/kladde"));
  ud.indhold += kapitler(ramme, s);
  ud.indhold += afsnit("kommentarer", "Kommentarer", kommentarer(ramme, s));
  ud.indhold += afsnit("parter", "Parter, der er spurgt", parter(ramme, s));
  ud.indhold += afsnit("beslutninger", "Beslutninger for næste år", beslutninger(ramme, s));
  if (v.siden_sidst)
    ud.indhold += afsnit("aendret", "Ændret siden den frosne", forskelsliste(*v.siden_sidst));
  ud.indhold += afsnit("frys", v.versioner.empty() ? "Frys evalueringen" : "Ret evalueringen",
                       frysformular(ramme, s));
  return ud;
}

Webside vis_evalueringsversion(const Ramme& ramme, const sager::Evalueringsversionsvisning& v,
                               bool maa_skrive, bool alle_tal, const std::string& gjort) {
  const auto& x = v.linje.post;
  const std::string sti = evaluering_sti(x.aar) + "/" + std::to_string(x.nummer);
  Webside ud;
  ud.titel = "Evaluering af nytteindsats " + std::to_string(x.aar) + ", version " +
             std::to_string(x.nummer);
  ud.manchet = "Frosset " + tidspunkt_ord(x.frosset) + " af " + v.linje.frosset_af;
  ud.menu = Menupunkt::evalueringer;
  ud.krummer = {{"Evaluering", "/evalueringer"},
                {std::to_string(x.aar), evaluering_sti(x.aar)},
                {"Version " + std::to_string(x.nummer), ""}};
  std::vector<std::pair<std::string, Html>> om{
      {"Kendt til og med", tekst(paa_dansk(v.indhold.kendt_til))},
      {"Fingeraftryk af CSV-filen", el("code", {{"class", "fingeraftryk"}}, x.csv_sha256)}};
  if (!x.grund.empty()) om.emplace_back("Rettet, fordi", tekst(x.grund));
  std::string delt;
  for (const auto& d : v.linje.delinger) delt += (delt.empty() ? "" : ", ") + d.raad;
  om.emplace_back("Vist til", tekst(delt.empty() ? "Ingen endnu" : delt));
  ud.indhold =
      kvittering(gjort) + oplysninger(om) + evalueringsfiler(sti) + talvalg(x.aar, alle_tal, sti);
  if (maa_skrive && v.linje.delinger.empty())
    ud.indhold += formular({}, sti + "/del", ramme.csrf,
                           knapraekke({knap("Vis den til rådet", Knapslags::anden)}));
  if (v.fra_forrige)
    ud.indhold += afsnit("forrige", "Ændret siden version " + std::to_string(x.nummer - 1),
                         forskelsliste(*v.fra_forrige));
  ud.indhold += evalueringskapitler(
      v.indhold, alle_tal ? std::optional(Forklaringsvej{x.aar, x.nummer}) : std::nullopt);
  ud.indhold += afsnit("kommentarer", "Kommentarer", kommentarliste(v.indhold.kommentarer));
  Html punkter;
  for (const auto& b : v.indhold.beslutninger) punkter += el("li", {}, b.tekst);
  ud.indhold += afsnit("beslutninger", "Beslutninger for næste år",
                       punkter.tom() ? p("Der var ingen beslutninger.") : el("ol", {}, punkter));
  return ud;
}

Webside vis_talforklaring(const sager::Talforklaring& t, const sager::Talopslag& o) {
  const auto& r = t.tabel.raekker.front();
  const std::string tilbage = evaluering_sti(o.aar) +
                              (o.nummer == 0 ? std::string() : "/" + std::to_string(o.nummer)) +
                              "?tal=alle";
  Webside ud;
  ud.titel = r.navn + ": " +
             antal_ord(static_cast<std::int64_t>(t.medlemmer.size()), "bag tallet", "bag tallet");
  ud.manchet = t.tabel.titel + ", " + std::to_string(o.aar);
  ud.menu = Menupunkt::evalueringer;
  ud.krummer = {{"Evaluering", "/evalueringer"}, {std::to_string(o.aar), tilbage}, {r.navn, ""}};
  Html punkter;
  for (const auto& m : t.medlemmer)
    punkter += el("li", {}, m.sti.empty() ? tekst(m.tekst) : link(m.tekst, m.sti));
  ud.indhold = evalueringstabel(t.hoved, t.tabel, std::nullopt);
  if (t.tabel.kolonner.size() > 1)
    ud.indhold +=
        p("Listen er dem, der tæller i den første kolonne i " + std::to_string(o.aar) + ".");
  ud.indhold += punkter.tom() ? tom_liste("Ingen tæller her.") : el("ul", {}, punkter);
  return ud;
}

Webside vis_annuller_beslutning(const Ramme& ramme, std::int32_t aar,
                                const Evalueringsbeslutning& b, const Formular& f) {
  Webside ud;
  ud.titel = "Annuller beslutningen";
  ud.menu = Menupunkt::evalueringer;
  ud.smal = true;
  ud.krummer = {{"Evaluering", "/evalueringer"},
                {std::to_string(aar), evaluering_sti(aar)},
                {"Annuller", ""}};
  ud.indhold =
      p(b.tekst) + p("Frosne versioner beholder den. Den kommer ikke med i den næste.") +
      formular(f, evaluering_sti(aar) + "/beslutninger/" + std::to_string(b.id) + "/annuller",
               ramme.csrf,
               tekstfelt(f, {.navn = "grund", .etiket = "Hvorfor?"}) +
                   knapraekke(
                       {knap("Annuller beslutningen"), knaplink("Fortryd", evaluering_sti(aar))}));
  return ud;
}

}  // namespace nytte::web
