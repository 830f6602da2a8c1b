// Hearings and disagreements, dispensations with their effect, and where courses departed from the
// strategy.
#include <algorithm>
#include <map>

#include "model/dansk_tid.hpp"
#include "sager/evaluering/dele.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager {
namespace {

class Parter {
 public:
  Parter(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e)
      : g_(g), d_(d), e_(e) {}

  void hoeringer() {
    e_.kapitler.push_back({Evalueringsafsnit::hoeringer, {registrerede(), sager()}, {}, {}});
  }

  void dispensationer() {
    Evalueringskapitel k{Evalueringsafsnit::dispensationer, {ansoegninger()}, {}, {}};
    if (auto t = gaeldende()) {
      k.tabeller.push_back(std::move(*t));
      k.saetninger.emplace_back(
          "Effekten er talt for de forløb, der sluttede på arbejdsstedet, mens dispensationen "
          "gjaldt. "
          "De samme forbehold gælder som for resten af effekten.");
    } else {
      k.saetninger.emplace_back("Der gjaldt ingen dispensationer i de to år.");
    }
    e_.kapitler.push_back(std::move(k));
  }

  void politik() {
    Evalueringskapitel k{Evalueringsafsnit::politik, {}, {}, {}};
    const bool nogen =
        std::any_of(g_.politik.begin(), g_.politik.end(), [](const auto& p) { return p.strategi; });
    if (nogen)
      k.tabeller.push_back(afvigelser());
    else
      k.saetninger.emplace_back(
          "Der gjaldt ingen godkendt strategi, da forløbene begyndte, så de kan ikke holdes op mod "
          "en.");
    e_.kapitler.push_back(std::move(k));
  }

 private:
  std::optional<Talaar> hvornaar(Dato dag) const {
    for (const auto side : kTalaar)
      if (d_[side].indeholder(dag)) return side;
    return std::nullopt;
  }
  static void en(Tabelbygger& b, Talaar side, std::string_view raekke, const std::string& medlem) {
    b.laeg_til(side, raekke, 0, hele(1));
    if (side == Talaar::aar) b.medlem(raekke, medlem);
  }

  Evalueringstabel registrerede() const {
    Tabelbygger b("hoeringer", "Høringer og orienteringer, der er registreret på jobordrer",
                  "Hvad");
    b.kolonne("Antal")
        .medlemmer(Talmedlem::jobordre)
        .forklaring(
            "Efter den dag, det blev drøftet eller orienteret. Uenighed er et resultat: den "
            "hindrer ikke "
            "jobordren.");
    b.raekke("hoering", "Høringer");
    b.raekke("enig", "Heraf enige");
    b.raekke("uenig", "Heraf uenige");
    b.raekke("uoplyst", "Heraf ikke oplyst, om der var enighed");
    b.raekke("orientering", "Orienteringer");
    for (const auto& h : g_.hoeringer) {
      const auto side = hvornaar(h.dato);
      const auto j = g_.jobordrer.find(h.jobordre);
      if (!side || j == g_.jobordrer.end()) continue;
      if (h.art == Hoeringsart::orientering) {
        en(b, *side, "orientering", j->second.nummer);
        continue;
      }
      en(b, *side, "hoering", j->second.nummer);
      en(b, *side, !h.enig ? "uoplyst" : *h.enig ? "enig" : "uenig", j->second.nummer);
    }
    return b.byg(Skjulemaade::aaben);
  }

  Evalueringstabel sager() const {
    Tabelbygger b("hoeringssager", "Høringer, der er sendt fra nytte", "Hvad");
    b.kolonne("Antal")
        .medlemmer(Talmedlem::hoeringssag)
        .forklaring(
            "Efter den dag, sagen blev oprettet. Givet videre er spørgsmål, som den adspurgte "
            "eller "
            "kommunen lod gå til en anden.");
    b.raekke("sager", "Sager");
    b.raekke("besvaret", "Besvaret af alle");
    b.raekke("uenig", "Hvor medarbejdersiden er uenig");
    b.raekke("givet_videre", "Hvor spørgsmålet er givet videre");
    b.raekke("lukket", "Lukket uden svar fra alle");
    b.raekke("aaben", "Venter endnu");
    for (const auto& h : g_.hoeringssager) {
      const auto side = hvornaar(oprettet(h.sag.sag));
      if (!side) continue;
      const auto id = std::to_string(h.sag.sag.id.vaerdi);
      en(b, *side, "sager", id);
      const auto t = hoeringstilstand(h.sag.henvendelser);
      en(b, *side,
         t == Hoeringstilstand::besvaret ? "besvaret"
         : t == Hoeringstilstand::lukket ? "lukket"
                                         : "aaben",
         id);
      if (std::any_of(h.svar.begin(), h.svar.end(),
                      [](const Hoeringssvar& s) { return s.enig == false; }))
        en(b, *side, "uenig", id);
      if (std::any_of(h.sag.henvendelser.begin(), h.sag.henvendelser.end(), [](const auto& x) {
            return x.tilstand == Henvendelsestilstand::givet_videre;
          }))
        en(b, *side, "givet_videre", id);
    }
    return b.byg(Skjulemaade::aaben);
  }

  static Dato oprettet(const Hoeringssag& s) { return dansk_dag(s.oprettet); }

  Evalueringstabel ansoegninger() const {
    Tabelbygger b("ansoegninger", "Ansøgninger om dispensation", "Hvad");
    b.kolonne("Antal")
        .medlemmer(Talmedlem::ansoegning)
        .forklaring(
            "Efter den dag, det skete. En ansøgning kan være sendt et år og afgjort det næste.");
    b.raekke("indsendt", "Sendt første gang");
    b.raekke("imoedekommet", "Imødekommet");
    b.raekke("delvist_imoedekommet", "Delvist imødekommet");
    b.raekke("afslaaet", "Afslået");
    b.raekke("trukket_tilbage", "Trukket tilbage");
    for (const auto& a : g_.ansoegninger) {
      std::set<std::pair<Talaar, Ansoegningstilstand>> talt;
      bool sendt = false;
      for (const auto& s : a.skridt) {
        const auto side = hvornaar(s.dag);
        const bool igen = s.tilstand == Ansoegningstilstand::indsendt && sendt;
        sendt = sendt || s.tilstand == Ansoegningstilstand::indsendt;
        const bool staar = s.tilstand == Ansoegningstilstand::indsendt || er_afgjort(s.tilstand) ||
                           s.tilstand == Ansoegningstilstand::trukket_tilbage;
        if (side && staar && !igen && talt.insert({*side, s.tilstand}).second)
          en(b, *side, navn(s.tilstand), std::to_string(a.id.vaerdi));
      }
    }
    return b.byg(Skjulemaade::aaben);
  }

  // The days of it in the period, as far as they are over.
  static std::optional<Periode> falles(const Dispensation& disp, const Periode& p, Dato kendt_til) {
    return Periode::fra_til(std::max(disp.fra, p.fra()),
                            std::min({disp.til, p.til(), std::max(kendt_til, p.fra())}));
  }

  void effekten(Tabelbygger& b, Talaar side, const std::string& noegle,
                const Dispensation& disp) const {
    const auto dage = falles(disp, d_[side], e_.kendt_til);
    if (!dage) return;
    const auto ef = effekt(
        g_.forloeb, {.sluttet = *dage, .kendt_til = e_.kendt_til, .p_nummer = disp.p_nummer});
    const auto s = sager::skjul(ef);
    const auto& seks = ef.efter[1];
    b.saet(side, noegle, 1, hele(ef.forloeb));
    b.saet(side, noegle, 2,
           hele(seks.afgang(Afgangsart::ordinaert_job) + seks.afgang(Afgangsart::job_med_tilskud) +
                seks.afgang(Afgangsart::uddannelse)));
    b.saet(side, noegle, 3, hele(seks.ikke_kendt));
    for (const auto& f : g_.forloeb)
      if (er_med(f, {.sluttet = *dage, .kendt_til = e_.kendt_til, .p_nummer = disp.p_nummer}))
        b.person(side, noegle, f.person);
    // A part is hidden, or the rest is one or two: then the sum of the parts is hidden too.
    if (s.noget()) b.skjul(side, noegle);
  }

  std::optional<Evalueringstabel> gaeldende() const {
    if (g_.dispensationer.empty()) return std::nullopt;
    Tabelbygger b("dispensationer", "Dispensationer, der gjaldt, og hvad der skete",
                  "Dispensation");
    b.kolonne("Pladser")
        .kolonne("Forløb, der sluttede")
        .kolonne("Job eller uddannelse inden for 6 måneder")
        .kolonne("Endnu ikke kendt")
        .medlemmer(Talmedlem::arbejdssted);
    for (const auto& disp : g_.dispensationer) {
      const auto sted = g_.steder.find(disp.p_nummer);
      const std::string noegle = std::to_string(disp.id.vaerdi);
      b.raekke(noegle, (sted == g_.steder.end() ? disp.p_nummer.tekst() : sted->second.navn) +
                           ", " + paa_dansk(disp.fra) + " til " + paa_dansk(disp.til));
      b.medlem(noegle, disp.p_nummer.tekst());
      for (const auto side : kTalaar) {
        if (disp.fra > d_[side].til() || d_[side].fra() > disp.til) continue;
        b.saet(side, noegle, 0, disp.forhold ? std::nullopt : std::optional(hele(disp.pladser)));
        effekten(b, side, noegle, disp);
      }
    }
    return b.byg(Skjulemaade::personer);
  }

  Evalueringstabel afvigelser() const {
    Tabelbygger b("politik", "Forløb, der afveg fra strategien", "Strategiens punkt");
    b.kolonne("Personer")
        .kolonne("Forløb")
        .medlemmer(Talmedlem::placering)
        .forklaring(
            "Forløb, der begyndte i perioden, holdt op mod den strategi, der gjaldt den dag. "
            "Strategien "
            "er kommunens egen politik; at afvige fra den er ikke at bryde loven. Et forløb kan "
            "afvige "
            "på flere punkter.");
    for (const auto p : alle<Politikpunkt>()) b.raekke(navn(p), politikpunkt_ord(p));
    b.raekke("ingen", "Ingen afvigelse");
    b.raekke("uden_strategi", "Uden en strategi, der gjaldt");
    b.raekke(kIAlt, "Begyndte forløb");
    for (const auto& p : g_.politik) {
      const auto side = hvornaar(p.fra);
      if (!side) continue;
      std::vector<std::string_view> raekker{kIAlt};
      for (const auto& f : p.fund) raekker.push_back(navn(f.punkt));
      if (!p.strategi)
        raekker.emplace_back("uden_strategi");
      else if (p.fund.empty())
        raekker.emplace_back("ingen");
      for (const auto r : raekker) {
        b.person(*side, r, p.person);
        b.laeg_til(*side, r, 1, hele(1));
        if (*side == Talaar::aar) b.medlem(r, medlemsnoegle(p.placering));
      }
    }
    for (const auto side : kTalaar)
      for (const auto& r : b.noegler()) b.saet(side, r, 0, hele(b.personer(side, r)));
    return b.byg(Skjulemaade::personer);
  }

  const Evalueringsgrundlag& g_;
  const Evalueringsdage& d_;
  Evalueringsindhold& e_;
};

}  // namespace

void opgoer_parter(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  Parter p(g, d, e);
  p.hoeringer();
  p.dispensationer();
  p.politik();
}

}  // namespace nytte::sager
