#include "web/sider/ansoegning_visning.hpp"

#include <algorithm>

#include "dokumenter/breve/ansoegning.hpp"
#include "kontrakt/fund_tekst.hpp"
#include "web/brev_html.hpp"
#include "web/sider/fundpanel.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using T = Ansoegningstilstand;

bool hindrer(const nytte::Fund& f) {
  return f.udfald == Udfald::ikke_opfyldt || f.udfald == Udfald::uafklaret;
}

std::string forhold_ord(std::ptrdiff_t n) { return antal_ord(n, "forhold", "forhold"); }

// A finding of the application as the panel shows it; its way out is the field.
Fund som_fund(const nytte::Fund& f) {
  Fund ud{.udfald = f.udfald,
          .regel = std::string(navn(f.kode)),
          .regelnavn = f.felt.empty() ? "Ansøgningen" : kontrakt::punktnavn(f.felt),
          .begrundelse = kontrakt::saetning(f)};
  if (hindrer(f) || f.udfald == Udfald::advarsel) {
    // The P-number has no field: it is the whole of point 2.
    const std::string maal = f.felt == "p_nummer" ? "punkt-2" : f.felt;
    if (!maal.empty()) ud.veje.push_back({"Gå til " + kontrakt::punktnavn(f.felt), "", "#" + maal});
    ud.udvej = kontrakt::hjemmelstekst(f);
  }
  return ud;
}

std::string overskrift(const sager::Ansoegningsvisning& v) {
  const auto n = std::count_if(v.fund.begin(), v.fund.end(), hindrer);
  if (n > 0) return "Kan ikke sendes endnu: " + forhold_ord(n);
  const auto a = std::count_if(v.fund.begin(), v.fund.end(),
                               [](const nytte::Fund& f) { return f.udfald == Udfald::advarsel; });
  if (a > 0) return "Kan sendes: " + forhold_ord(a) + " at tage stilling til";
  return "Kan sendes: intet mangler";
}

dokumenter::Brev kladdebrev(const DispensationHandlingSide& s) {
  const auto& v = s.visning;
  dokumenter::Ansoegningsbrev a{.indhold = v.ansoegning.indhold,
                                .kommune = v.kommunenavn + " Kommune",
                                .raad = v.raad.value_or("Intet råd"),
                                .dag = s.i_dag,
                                .nr = static_cast<std::int32_t>(v.indsendelser.size()) + 1,
                                .sagsnummer = std::to_string(v.ansoegning.id.vaerdi),
                                .kvote = v.kvote,
                                .hoveder = v.register_i_dag && v.register_i_dag->hoveder,
                                .fingeraftryk = "gives ved afsendelsen"};
  for (const auto& b : v.bilag) a.bilag.push_back(b.titel);
  return dokumenter::ansoegning(a);
}

Webside handlingsside(const sager::Ansoegningsvisning& v, std::string titel, std::string krumme) {
  Webside side;
  side.titel = std::move(titel);
  side.menu = Menupunkt::dispensationer;
  side.krummer = {
      {"Dispensationer", "/dispensationer"},
      {"Sag " + std::to_string(v.ansoegning.id.vaerdi), dispensation_sti(v.ansoegning.id)},
      {std::move(krumme), ""}};
  return side;
}

}  // namespace

std::string dispensation_sti(AnsoegningId id) {
  return "/dispensationer/" + std::to_string(id.vaerdi);
}

std::string dispensationstilstand_ord(T t) {
  switch (t) {
    case T::kladde:
      return "Kladde";
    case T::indsendt:
      return "Sendt, venter på rådet";
    case T::mangelfuld:
      return "Sendt tilbage efter flere oplysninger";
    case T::dagsordensat:
      return "På dagsordenen i rådet";
    case T::afventer_bekraeftelse:
      return "Behandlet, afgørelsen er på vej";
    case T::imoedekommet:
      return "Imødekommet";
    case T::delvist_imoedekommet:
      return "Delvist imødekommet";
    case T::afslaaet:
      return "Afslag";
    case T::trukket_tilbage:
      return "Trukket tilbage";
  }
  return {};
}

Html dispensationstilstand_maerke(T t) {
  const Tone tone = t == T::imoedekommet || t == T::delvist_imoedekommet ? Tone::god
                    : t == T::mangelfuld                                 ? Tone::advarsel
                    : t == T::afslaaet                                   ? Tone::fejl
                    : t == T::kladde || t == T::trukket_tilbage          ? Tone::rolig
                                                                         : Tone::viden;
  return maerke(tone, dispensationstilstand_ord(t));
}

std::string dispensation_naeste(const sager::Ansoegningsoversigt& o) {
  const auto t = o.ansoegning.tilstand;
  if (t != T::kladde && t != T::mangelfuld) return {};
  if (o.mangler > 0)
    return "Udfyld: " + forhold_ord(static_cast<std::ptrdiff_t>(o.mangler)) + " mangler";
  return t == T::kladde ? "Gennemse og send" : "Gennemse og send igen";
}

Html dispensationspanel(const sager::Ansoegningsvisning& v, Dato i_dag) {
  Fundpanel panel{.fund = {}, .dato = i_dag, .overskrift = overskrift(v)};
  for (const auto& f : v.fund) panel.fund.push_back(som_fund(f));
  return vis_fundpanel(panel);
}

Webside vis_dispensationer(const Ramme& ramme, const DispensationslisteSide& s) {
  Webside side;
  side.titel = "Dispensationer";
  side.manchet = "Kommunens ansøgninger om flere pladser, end rimelighedskravet giver.";
  side.menu = Menupunkt::dispensationer;
  side.krummer = {{"Dispensationer", ""}};
  Formular f;
  f.foreslaa("tilstand", s.tilstand);
  Html h = el("form",
              {{"method", "get"},
               {"action", "/dispensationer"},
               {"class", "filtre"},
               {"aria-label", "Filtrér ansøgninger"}},
              feltraekke({vaelger(f, {.navn = "tilstand", .etiket = "Tilstand", .bredde = "mellem"},
                                  valg_af<T>(dispensationstilstand_ord), "Alle"),
                          knap("Vis", Knapslags::anden)}));
  if (ramme.maa_skrive) h += knapraekke({knaplink("Ny ansøgning", "/dispensationer/ny")});
  if (s.liste.raekker.empty()) {
    h += tom_liste("Der er ingen ansøgninger her.");
  } else {
    Tabel t{"Ansøgninger om dispensation",
            {{"Sag"}, {"Arbejdssted"}, {"Tilstand"}, {"Næste skridt"}, {"Senest"}},
            {}};
    for (const auto& o : s.liste.raekker)
      t.raekker.push_back(
          {{link(std::to_string(o.ansoegning.id.vaerdi), dispensation_sti(o.ansoegning.id)),
            tekst(o.arbejdssted), dispensationstilstand_maerke(o.ansoegning.tilstand),
            tekst(dispensation_naeste(o)), tekst(kort_dato(o.senest))}});
    h += tabel(t) + sideskift("/dispensationer", {{"tilstand", s.tilstand}}, s.side, s.sider) +
         p(link("Hent som CSV", adresse("/dispensationer.csv", {{"tilstand", s.tilstand}})));
  }
  side.indhold = h;
  return side;
}

Webside vis_ny_dispensation(const Ramme& ramme, const DispensationNySide& s) {
  Webside side;
  side.titel = "Søg dispensation fra rimelighedskravet";
  side.menu = Menupunkt::dispensationer;
  side.krummer = {{"Dispensationer", "/dispensationer"}, {"Ny", ""}};
  side.smal = true;
  if (s.myndighed && s.myndighed->udfald == Udfald::ikke_opfyldt) {
    side.indhold =
        fejlliste(s.formular, Html()) +
        besked_boks(Tone::viden, "Der kan ikke søges dispensation",
                    p(kontrakt::saetning(*s.myndighed)) + p(kontrakt::hjemmelstekst(*s.myndighed)));
    return side;
  }
  Html felter;
  if (!s.arbejdssted.empty()) {
    felter += oplysninger({{"Arbejdssted", tekst(s.arbejdssted)}}) +
              skjult("p_nummer", s.formular.vaerdi("p_nummer"));
  } else {
    felter +=
        vaelger(s.formular, {.navn = "p_nummer", .etiket = "Arbejdssted"}, s.arbejdssteder, "Vælg");
  }
  if (s.myndighed) felter += p(kontrakt::saetning(*s.myndighed));
  for (const char* navn : {"jobordre", "forrige"})
    if (!s.formular.vaerdi(navn).empty()) felter += skjult(navn, s.formular.vaerdi(navn));
  felter +=
      p("Der laves en kladde med det, nytte allerede ved. Intet sendes, før du har gennemset "
        "den.") +
      knapraekke({knap("Begynd ansøgningen", Knapslags::hoved, {{"data-hovedhandling", true}}),
                  knaplink("Fortryd", "/dispensationer", Knapslags::stille)});
  side.indhold = formular(s.formular, "/dispensationer/ny", ramme.csrf, felter);
  return side;
}

Webside vis_indsend_dispensation(const Ramme& ramme, const DispensationHandlingSide& s) {
  const auto& v = s.visning;
  const std::string sti = dispensation_sti(v.ansoegning.id);
  auto side = handlingsside(v, "Gennemse og send", "Send");
  Html h = dispensationspanel(v, s.i_dag);
  if (v.kan_indsendes) {
    const Html felter =
        skjult("version", std::to_string(v.ansoegning.version)) +
        p("Ansøgningen sendes til " + v.raad.value_or("") + ". Punkter og " +
          antal_ord(std::ssize(v.bilag), "bilag", "bilag") +
          " bliver stående, som de er nu, og kan ikke rettes bagefter; rådet kan sende den tilbage "
          "efter flere oplysninger, og I kan trække den tilbage, til der er truffet afgørelse.") +
        knapraekke({knap("Send ansøgningen", Knapslags::hoved, {{"data-hovedhandling", true}}),
                    knaplink("Tilbage til kladden", sti, Knapslags::stille)});
    h += formular(s.formular, sti + "/indsend", ramme.csrf, felter);
  } else {
    h += fejlliste(s.formular, Html()) +
         knapraekke({knaplink("Tilbage til kladden", sti, Knapslags::hoved)});
  }
  side.indhold = h + afsnit("papiret", "Sådan kommer den til at se ud", brev_html(kladdebrev(s)));
  return side;
}

Webside vis_traek_tilbage(const Ramme& ramme, const DispensationHandlingSide& s) {
  const auto& v = s.visning;
  const std::string sti = dispensation_sti(v.ansoegning.id);
  auto side = handlingsside(v, "Træk ansøgningen tilbage?", "Træk tilbage");
  side.smal = true;
  side.indhold = formular(
      s.formular, sti + "/traek-tilbage", ramme.csrf,
      p("Rådet behandler den ikke længere, og den kan ikke åbnes igen. I kan søge på ny.") +
          tekstomraade(s.formular, {.navn = "grund", .etiket = "Hvorfor?"}, 3) +
          knapraekke({knap("Træk tilbage", Knapslags::hoved, {{"data-hovedhandling", true}}),
                      knaplink("Fortryd", sti, Knapslags::stille)}));
  return side;
}

Webside vis_indsendelse(const Ramme&, const IndsendelseSide& s) {
  const auto& i = s.indsendelse.indsendelse;
  const std::string nr = std::to_string(i.nr);
  const std::string sti = dispensation_sti(s.visning.ansoegning.id) + "/indsendelser/" + nr;
  auto side = handlingsside(s.visning, "Indsendelse " + nr, "Indsendelse " + nr);
  Html bilag;
  for (const auto& b : s.indsendelse.bilag)
    bilag += el("li", {}, link(b.titel, "/bilag/" + std::to_string(b.id)));
  side.indhold = oplysninger({{"Sendt", tekst(tidspunkt_ord(i.tid))},
                              {"Til", tekst(i.raad)},
                              {"Fingeraftryk (SHA-256)", el("code", {}, i.fingeraftryk)}}) +
                 p("Sådan blev den sendt. Det står fast, hvad der end rettes bagefter.") +
                 p(link("Hent som PDF", sti + "/pdf")) +
                 (bilag.tom() ? Html() : afsnit("bilag", "Bilag", el("ol", {}, bilag))) +
                 brev_html(s.brev.brev);
  return side;
}

}  // namespace nytte::web
