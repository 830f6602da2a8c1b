#include "dokumenter/breve/hoeringsord.hpp"

#include <algorithm>

#include "kontrakt/tekst.hpp"

namespace nytte::dokumenter {
namespace {

using Linjer = std::vector<std::pair<std::string, std::string>>;

std::string ja_nej(const std::optional<bool>& b) { return !b ? "Ikke oplyst" : *b ? "Ja" : "Nej"; }

std::string enhed(const Forholdsgrundlag& f) {
  return f.hoveder ? " personer" : " fuldtidspersoner";
}

std::string maaneder_ord(const Forholdsgrundlag& f) {
  std::string ud;
  for (const auto& m : f.maaneder) {
    if (!ud.empty()) ud += ", ";
    ud += paa_dansk(m.maaned) + ": ";
    if (f.hoveder)
      ud += m.hoveder ? std::to_string(*m.hoveder) : "ikke oplyst";
    else
      ud += m.aarsvaerk ? antal_ord(Broek(m.aarsvaerk->titusindedele(), Aarsvaerk::kSkala))
                        : "ikke oplyst";
  }
  return ud;
}

}  // namespace

std::string niveau_ord(Niveau n) { return std::string(kontrakt::tekst(n)); }

std::string art_ord(Hoeringsart art) {
  return art == Hoeringsart::hoering ? "høring" : "orientering";
}

std::string antal_ord(const Broek& b) {
  std::string t = to_decimaler_paa_dansk(b);
  if (t.ends_with(",00")) t.resize(t.size() - 3);
  return t;
}

std::string kommune_ord(const std::string& kommune) {
  return kommune.ends_with("ommune") ? kommune : kommune + " Kommune";
}

Linjer opgavelinjer(const Hoeringsgrundlag& g) {
  Linjer ud{{"Arbejdssted", g.arbejdssted + ", " + g.adresse},
            {"P-nummer", g.p_nummer},
            {"Arbejdsgiver", g.arbejdsgiver}};
  if (!g.jobordre.empty()) ud.emplace_back("Jobordre", g.jobordre);
  if (!g.stilling.empty()) ud.emplace_back("Stilling", g.stilling);
  if (!g.faggruppe.empty()) ud.emplace_back("Faggruppe", g.faggruppe);
  ud.emplace_back("Opgaver", g.opgave.empty() ? "Ikke beskrevet" : g.opgave);
  ud.emplace_back(
      g.formaal == Hoeringsformaal::dispensation ? "Pladser, der søges om" : "Antal pladser",
      std::to_string(g.pladser));
  ud.emplace_back("Timer om ugen", g.ugentlig_tid.paa_dansk());
  ud.emplace_back("Periode", paa_dansk(g.fra) + " til " + paa_dansk(g.til));
  std::erase_if(ud, [](const auto& l) { return l.second.empty(); });
  return ud;
}

Linjer forholdslinjer(const Forholdsgrundlag& f) {
  Linjer ud;
  if (!f.maaneder.empty()) ud.emplace_back("Ordinært ansatte, måned for måned", maaneder_ord(f));
  ud.emplace_back("Ordinært ansatte i gennemsnit",
                  f.snit      ? antal_ord(*f.snit) + enhed(f)
                  : f.mangler ? "Kan ikke regnes ud: " + paa_dansk(*f.mangler) + " mangler"
                              : "Kan ikke regnes ud");
  if (f.kvote) ud.emplace_back("Forholdstallet giver plads til", std::to_string(*f.kvote));
  if (f.dispensation)
    ud.emplace_back("Dispensation nu", "op til " + std::to_string(*f.dispensation) + " pladser");
  ud.emplace_back("I brug i dag", antal_ord(f.brugt) + enhed(f) + " (" +
                                      std::to_string(f.personer) +
                                      (f.personer == 1 ? " person)" : " personer)"));
  ud.emplace_back("I brug, hvis pladserne besættes", antal_ord(f.hvis) + enhed(f));
  if (f.kvote || f.dispensation) {
    const Broek luft = f.graense - f.hvis;
    ud.emplace_back(luft < Broek(0) ? "For mange" : "Ledigt derefter",
                    antal_ord(luft < Broek(0) ? -luft : luft) + enhed(f));
  }
  return ud;
}

std::string forholdssaetning(const Forholdsgrundlag& f) {
  if (!f.kvote && !f.dispensation)
    return "Om forholdstallet holder, kan ikke regnes ud, før alle måneders ansatte er oplyst.";
  const std::string tal = antal_ord(f.hvis) + " af " + antal_ord(f.graense);
  return f.holder
             ? "Efter kommunens tal holder forholdstallet, når pladserne er besat: " + tal + "."
             : "Efter kommunens tal holder forholdstallet ikke, når pladserne er besat: " + tal +
                   ".";
}

std::vector<std::string> spoergsmaal(const Hoeringsgrundlag& g, Part part) {
  if (g.art == Hoeringsart::orientering)
    return {"Er du orienteret om pladserne, og har I drøftet, hvordan arbejdet udføres i praksis?",
            "Hvornår?"};
  std::vector<std::string> ud{part == Part::medarbejderside
                                  ? "Har arbejdsgiveren drøftet etableringen med dig?"
                                  : "Har du drøftet etableringen med medarbejdernes repræsentant?",
                              "Hvornår?"};
  if (g.forhold) ud.emplace_back("Holder forholdet mellem ansatte og personer på pladserne?");
  if (part == Part::medarbejderside) ud.emplace_back("Er du enig i, at pladserne oprettes?");
  return ud;
}

Linjer svarlinjer(const Hoeringsgrundlag& g, Part part, const Hoeringssvar& s) {
  const std::vector<std::string> spurgt = spoergsmaal(g, part);
  Linjer ud{{spurgt[0], ja_nej(s.droeftet)}};
  if (s.droeftet_dato) ud.emplace_back(spurgt[1], paa_dansk(*s.droeftet_dato));
  std::size_t n = 2;
  if (g.art == Hoeringsart::hoering && g.forhold)
    ud.emplace_back(spurgt[n++], ja_nej(s.forhold_holder));
  if (n < spurgt.size()) ud.emplace_back(spurgt[n], ja_nej(s.enig));
  if (!s.bemaerkning.empty()) ud.emplace_back("Bemærkning", s.bemaerkning);
  return ud;
}

}  // namespace nytte::dokumenter
