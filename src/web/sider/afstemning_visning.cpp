#include "web/sider/afstemning_visning.hpp"

#include "web/html_tabel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using sager::Afstemningslinje;

Html stand_maerke(Afstemningsstand s) {
  const std::string ord(sager::stand_ord(s));
  switch (s) {
    case Afstemningsstand::ens:
    case Afstemningsstand::inden_for_det_tilladte:
      return maerke(Tone::god, ord);
    case Afstemningsstand::skjult:
      return maerke(Tone::rolig, ord);
    case Afstemningsstand::forklaret:
      return maerke(Tone::viden, ord);
    case Afstemningsstand::delvist_forklaret:
      return maerke(Tone::advarsel, ord);
    case Afstemningsstand::uforklaret:
      break;
  }
  return maerke(Tone::fejl, ord);
}

Html grunde(const Ramme& ramme, const Afstemningslinje& l) {
  if (l.grunde.empty()) return tekst("–");
  Html punkter;
  for (const auto& g : l.grunde) {
    Html sager_;
    for (std::size_t i = 0; i < g.sager.size(); ++i) {
      if (i > 0) sager_ += tekst(", ");
      const bool side = ramme.ser_borgere && g.borgere[i];
      sager_ += side ? link(g.sager[i], "/borgere/" + std::to_string(g.borgere[i]->vaerdi))
                     : tekst(g.sager[i]);
    }
    punkter += el("li", {}, std::string(sager::saetning(g.grund)),
                  g.sager.empty() ? Html() : tekst(": "), sager_);
  }
  return el("ul", {}, punkter);
}

Html linjer(const Ramme& ramme, const sager::Afstemning& a) {
  Tabel t{"Egne og offentliggjorte tal",
          {{"Tilbud"},
           {"Mål"},
           {"Talt her", Kolonneslags::tal},
           {"Offentliggjort", Kolonneslags::tal},
           {"Forskel", Kolonneslags::tal},
           {"Tilladt", Kolonneslags::tal},
           {"Stand"},
           {"Det kan forklare den", Kolonneslags::bryd}},
          {}};
  for (const auto& l : a.linjer)
    t.raekker.push_back({{tekst(std::string(sager::tilbud_ord(l.tilbud))),
                          tekst(std::string(sager::maal_ord(l.maal))), tekst(tal_ord(l.egen)),
                          tekst(l.publiceret ? tal_ord(*l.publiceret) : "ikke vist"),
                          tekst((l.forskel > 0 ? "+" : "") + tal_ord(l.forskel)),
                          tekst(tal_ord(l.tilladt)), stand_maerke(l.stand), grunde(ramme, l)}});
  return t.raekker.empty() ? tom_liste("Kommunen er ikke med i de offentliggjorte tal.") : tabel(t);
}

Html valg(const AfstemningSide& s) {
  std::vector<Valg> hvilken;
  for (const auto& p : s.publiceringer)
    hvilken.push_back(
        {std::to_string(p.hoved.id), p.hoved.kilde + ", læst " + tidspunkt_ord(p.hoved.hentet)});
  return el("form", {{"method", "get"}, {"action", "/statistik/afstemning"}, {"class", "filter"}},
            feltraekke({vaelger(s.valg, {.navn = "publicering", .etiket = "Tal", .valgfri = true},
                                hvilken, "De nyeste"),
                        tekstfelt(s.valg, {.navn = "periode",
                                           .etiket = "Periode",
                                           .hjaelp = "Fx 2026M07; tom: den seneste",
                                           .valgfri = true,
                                           .bredde = "kort"}),
                        tekstfelt(s.valg, {.navn = "tilladt",
                                           .etiket = "Tilladt forskel",
                                           .hjaelp = "Procent af det offentliggjorte, rundet ned",
                                           .valgfri = true,
                                           .bredde = "kort",
                                           .inputmode = "numeric"})}),
            knapraekke({knap("Vis", Knapslags::anden)}));
}

Html filer(const sager::Afstemningsvisning& v) {
  const Parametre p{{"publicering", std::to_string(v.publicering.id)},
                    {"periode", v.afstemning.periode.kode()}};
  return knapraekke(
      {knaplink("Hent som CSV", adresse("/statistik/afstemning.csv", p), Knapslags::stille),
       knaplink("Hent som XLSX", adresse("/statistik/afstemning.xlsx", p), Knapslags::stille)});
}

Html hent(const Ramme& ramme, const AfstemningSide& s) {
  if (!s.maa_hente) return {};
  Html h;
  if (s.kan_hentes)
    h += formular(s.hent, "/statistik/afstemning/hent", ramme.csrf,
                  tekstfelt(s.hent, {.navn = "hent_periode",
                                     .etiket = "Periode",
                                     .hjaelp = "Fx 2026M07",
                                     .bredde = "kort"}) +
                      knapraekke({knap("Hent fra jobindsats.dk")}));
  h += formular(s.fil, "/statistik/afstemning/fil", ramme.csrf,
                tekstfelt(s.fil, {.navn = "fil",
                                  .etiket = "Offentliggjorte tal",
                                  .hjaelp = "Et svar fra jobindsats (JSON), eller CSV",
                                  .type = "file",
                                  .husk = false}) +
                    knapraekke({knap("Læs filen", Knapslags::anden)}),
                {{"enctype", "multipart/form-data"}});
  return afsnit("hent", "Læs nye tal", h);
}

std::string svar(const sager::Afstemning& a) {
  if (a.linjer.empty()) return "Kommunen er ikke med i tallene for " + a.periode.kode();
  if (a.afvigende == 0) return "Vores tal for " + a.periode.kode() + " stemmer";
  return antal_ord(a.afvigende, "tal", "tal") + " for " + a.periode.kode() + " stemmer ikke";
}

}  // namespace

Webside vis_afstemning(const Ramme& ramme, const AfstemningSide& s) {
  Webside ud;
  ud.menu = Menupunkt::statistik;
  ud.krummer = {{"Statistik", "/statistik"}, {"Afstemning", ""}};
  ud.titel = s.visning                 ? svar(s.visning->afstemning)
             : s.publiceringer.empty() ? "Der er ingen offentliggjorte tal endnu"
                                       : "Der er ingen tal for perioden";
  ud.manchet = "Egne tal ved siden af dem fra jobindsats.dk";
  if (!s.publiceringer.empty() || !s.valg.fejl.tom())
    ud.indhold = fejlliste(s.valg, Html()) + valg(s);
  if (s.visning) {
    ud.indhold += linjer(ramme, s.visning->afstemning) + filer(*s.visning);
    Html noter;
    for (const auto& b : s.visning->publicering.bemaerkninger) noter += el("li", {}, b);
    if (!noter.tom()) ud.indhold += foldet("Om de læste tal", el("ul", {}, noter));
  }
  ud.indhold += hent(ramme, s);
  return ud;
}

}  // namespace nytte::web
