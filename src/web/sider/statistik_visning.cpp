#include "web/sider/statistik_visning.hpp"

#include "web/html_diagram.hpp"
#include "web/html_tabel.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kHoejstRaekker = 500;

std::vector<Valg> valg_af_opdelinger() {
  std::vector<Valg> ud;
  for (const Opdeling o : alle<Opdeling>())
    if (o != Opdeling::periode && o != Opdeling::tilbud)
      ud.push_back({std::string(navn(o)), std::string(sager::opdelingsnavn(o))});
  return ud;
}

Html felter(const Formular& f) {
  const auto opdelinger = valg_af_opdelinger();
  return feltraekke(
      {vaelger(f, {.navn = "maal", .etiket = "Hvad skal tælles", .bredde = "mellem"},
               valg_af<Maal>([](Maal m) { return std::string(sager::maaltekst(m).navn); })),
       tekstfelt(f,
                 {.navn = "fra", .etiket = "Fra måned", .hjaelp = "Fx 2026-01", .bredde = "kort"}),
       tekstfelt(
           f,
           {.navn = "til", .etiket = "Til og med måned", .hjaelp = "Fx 2026-06", .bredde = "kort"}),
       vaelger(f, {.navn = "periode", .etiket = "Vis pr.", .bredde = "mellem"},
               valg_af<Periodeinddeling>(
                   [](Periodeinddeling i) { return std::string(sager::inddelingsnavn(i)); }),
               "Hele perioden"),
       vaelger(f, {.navn = "opdel", .etiket = "Del op på", .bredde = "mellem"}, opdelinger,
               "Ingen opdeling"),
       vaelger(f, {.navn = "opdel2", .etiket = "og på", .bredde = "mellem"}, opdelinger,
               "Ingen opdeling"),
       vaelger(f, {.navn = "tilbud", .etiket = "Tilbud", .bredde = "mellem"},
               valg_af<Tilbud>([](Tilbud t) { return std::string(sager::tilbudsnavn(t)); }),
               "Alle, hver for sig"),
       vaelger(f, {.navn = "kilde", .etiket = "Tal fra", .bredde = "mellem"},
               {{"begge", "Nytte og indlæste lister"},
                {"nytte", "Kun nytte"},
                {"lister", "Kun indlæste lister"}}),
       knap("Vis tallene")});
}

Html formularen(const Formular& f) {
  const Html alle_felter = felter(f);
  return el("form",
            {{"method", "get"},
             {"action", "/statistik"},
             {"class", "filtre"},
             {"aria-label", "Vælg tal"}},
            fejlliste(f, alle_felter), alle_felter);
}

struct Celletekst {
  bool decimal;
  Html operator()(const std::string& t) const { return tekst(t); }
  Html operator()(std::int64_t n) const { return tekst(tal_ord(n)); }
  Html operator()(double d) const { return tekst(dokumenter::tal_paa_dansk(d, decimal ? 2 : 1)); }
  Html operator()(Tomt t) const { return el("em", {}, t == Tomt::skjult ? "skjult" : "ukendt"); }
};

Html tallene(const Statistikside& s) {
  const auto& t = s.svar->tabel;
  Tabel tabellen{std::string(sager::maaltekst(s.spoergsmaal.maal).navn), {}, {}};
  for (std::size_t k = 0; k < t.columns.size(); ++k) {
    const bool ord = !t.rows.empty() && std::holds_alternative<std::string>(t.rows.front()[k]);
    tabellen.kolonner.push_back({t.columns[k], ord ? Kolonneslags::tekst : Kolonneslags::tal});
  }
  const Celletekst skriv{s.spoergsmaal.maal == Maal::fuldtidspersoner};
  for (const auto& raekke : t.rows) {
    if (tabellen.raekker.size() == kHoejstRaekker) break;
    Raekke& ny = tabellen.raekker.emplace_back();
    for (const auto& celle : raekke) ny.celler.push_back(std::visit(skriv, celle));
  }
  Html ud = tabel(tabellen);
  if (t.rows.size() > kHoejstRaekker)
    ud += p("Her står de første " + tal_ord(kHoejstRaekker) + " af " +
            tal_ord(static_cast<std::int64_t>(t.rows.size())) +
            " rækker. Hent filen for at få dem alle.");
  return ud;
}

Html forbehold(const sager::Statistiksvar& svar) {
  std::vector<Html> linjer;
  const auto skriv = [&](const std::string& t) { linjer.push_back(el("li", {}, t)); };
  if (svar.alle_tal)
    skriv(
        "Her står alle tal, også dem under tre. De må ikke offentliggøres; i filerne er de "
        "skjult.");
  if (svar.skjult)
    skriv("Tal under tre er skjult, og andre med dem, så de ikke kan regnes ud af resten.");
  if (svar.uafsluttet) skriv("Perioden er ikke slut: planlagte dage er talt med.");
  if (svar.uden_datoer > 0)
    skriv(antal_ord(svar.uden_datoer, "række", "rækker") +
          " i de indlæste lister har ingen start- eller slutdato og er ikke talt med.");
  if (svar.uden_person > 0)
    skriv(antal_ord(svar.uden_person, "række", "rækker") +
          " har intet CPR-nummer. De tæller som hver sin person.");
  if (svar.i_begge > 0)
    skriv(antal_ord(svar.i_begge, "række", "rækker") +
          " står både i nytte og i en liste. De er talt én gang, som de står i nytte.");
  return linjer.empty() ? Html() : el("ul", {}, linjer);
}

Html saadan_taelles(Maal maal) {
  const auto& m = sager::maaltekst(maal);
  return afsnit("saadan-taelles-det", "Sådan tælles det",
                p(m.definition) + p(el("span", {{"class", "kilde"}}, "Kilde: ", m.kilde)));
}

Parametre parametre(const Formular& f) {
  Parametre ud;
  for (const char* n : {"maal", "fra", "til", "periode", "opdel", "opdel2", "tilbud", "kilde"})
    ud.emplace_back(n, f.vaerdi(n));
  return ud;
}

Html filer(const Statistikside& s) {
  return el("div", {{"class", "tabelfod d-print-none"}},
            link("Hent tallene som CSV", adresse("/statistik.csv", parametre(s.form))), " ",
            link("Hent tallene som regneark", adresse("/statistik.xlsx", parametre(s.form))));
}

}  // namespace

Webside vis_statistik(const Statistikside& s) {
  Webside side;
  side.menu = Menupunkt::statistik;
  side.titel = "Statistik";
  side.manchet = "Tal om kommunens forløb, talt som jobindsats.dk tæller.";
  side.krummer = {{"Arbejdsliste", "/"}, {"Statistik", ""}};
  side.indhold = formularen(s.form);
  if (!s.svar) return side;
  side.indhold += el("h2", {}, sager::maaltekst(s.spoergsmaal.maal).navn);
  if (s.svar->tabel.rows.empty()) {
    side.indhold +=
        tom_liste("Der er ingen i perioden.", p("Vælg en anden periode eller et andet tilbud."));
  } else {
    if (const auto d = sager::som_diagram(*s.svar, s.spoergsmaal))
      side.indhold += diagram_billede(*d, "statistik");
    side.indhold += tallene(s);
    side.indhold += filer(s);
  }
  side.indhold += forbehold(*s.svar) + saadan_taelles(s.spoergsmaal.maal);
  side.indhold +=
      p(link("Sammenhold med de offentliggjorte tal fra jobindsats.dk", "/statistik/afstemning"));
  return side;
}

}  // namespace nytte::web
