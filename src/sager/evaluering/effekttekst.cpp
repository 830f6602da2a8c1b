#include "sager/evaluering/effekttekst.hpp"

#include <fmt/format.h>

namespace nytte::sager {
namespace {

std::string antal(std::int64_t n, std::string_view en, std::string_view flere) {
  return fmt::format("{} {}", n, n == 1 ? en : flere);
}

// "5 i ordinært job, 3 i uddannelse": the ways out somebody took, the hidden ones as a word.
std::string afgange_i_ord(const Effekttal& t, const Effektskjul& s) {
  std::string ud;
  bool skjult = false;
  for (const auto a : alle<Afgangsart>()) {
    const auto i = static_cast<std::size_t>(a);
    skjult = skjult || s.afgange[i];
    if (s.afgange[i] || t.afgange[i] == 0) continue;
    ud += fmt::format("{}{}: {}", ud.empty() ? "" : ", ", afgangsord(a), t.afgange[i]);
  }
  if (skjult) ud += std::string(ud.empty() ? "" : ", ") + "de øvrige tal er for små til at vise";
  return ud.empty() ? "ingen kendt afgang" : ud;
}

std::string horisont(const Effekttal& t, const Effektskjul& s) {
  std::string ud = fmt::format("Inden for {} måneder. ", t.maaneder);
  if (s.ikke_kendt)
    ud += "Antallet, hvis tid ikke er gået endnu, er for lille til at vise. ";
  else if (t.ikke_kendt > 0)
    ud += fmt::format("Tiden er gået for {}; for {} er den ikke, og de er endnu ikke kendt. ",
                      antal(t.opgjort(), "forløb", "forløb"), t.ikke_kendt);
  if (!s.ikke_kendt && t.opgjort() == 0) return ud;
  ud += afgange_i_ord(t, s) + ". ";
  if (!s.ingen) ud += fmt::format("Ingen afgang kendt: {}. ", t.ingen);
  if (!s.igen) ud += fmt::format("Igen i nytteindsats: {}.", t.igen);
  if (ud.back() == ' ') ud.pop_back();
  return ud;
}

std::string kilder(const Effekt& e) {
  std::string ud;
  for (const auto k : alle<Effektkilde>())
    if (const auto n = e.kilder[static_cast<std::size_t>(k)]; n > 0)
      ud += fmt::format("{}{}: {}", ud.empty() ? "" : ", ", effektkildeord(k), n);
  return ud;
}

}  // namespace

std::string_view afgangsord(Afgangsart a) {
  switch (a) {
    case Afgangsart::ordinaert_job:
      return "Ordinært job";
    case Afgangsart::job_med_tilskud:
      return "Job med tilskud";
    case Afgangsart::uddannelse:
      return "Uddannelse";
    case Afgangsart::andet_tilbud:
      return "Andet tilbud";
    case Afgangsart::ydelsesskift:
      return "Anden ydelse";
    case Afgangsart::flyttet:
      return "Flyttet";
    case Afgangsart::sygdom:
      return "Sygdom";
    case Afgangsart::andet:
      break;
  }
  return "Andet";
}

std::string_view effektkildeord(Effektkilde k) {
  switch (k) {
    case Effektkilde::borger:
      return "Oplyst af borgeren";
    case Effektkilde::arbejdsgiver:
      return "Oplyst af arbejdsgiveren";
    case Effektkilde::egen_viden:
      return "Kommunens egen viden";
    case Effektkilde::registeret:
      return "Set i et register";
    case Effektkilde::placering:
      break;
  }
  return "Årsagen til, at placeringen sluttede";
}

const std::vector<std::string_view>& effektens_regler() {
  static const std::vector<std::string_view> alle{
      "Et forløb er dage i træk i nytteindsats for den samme borger. Det hører til det "
      "arbejdssted, "
      "hvor borgeren var den sidste dag.",
      "En måned slutter på samme dag i den senere måned, eller på dens sidste dag, hvis den er "
      "kortere. Der regnes altid fra forløbets sidste dag.",
      "Den første kendte afgang gælder.",
      "Er tiden ikke gået, er forløbet endnu ikke kendt. Det tæller hverken som afgang eller som "
      "ingen afgang."};
  return alle;
}

const std::vector<std::string_view>& effektens_forbehold() {
  static const std::vector<std::string_view> alle{
      "Der er ingen kontrolgruppe. Tallene viser, hvad der skete bagefter, ikke at nytteindsatsen "
      "var grunden.",
      "Borgerne er valgt ud til nytteindsats. Andre borgere kunne have klaret sig anderledes.",
      "En afgang, som ingen har registreret, står som ingen kendt afgang. Det kan være et job, vi "
      "ikke har hørt om.",
      "Hvad der sker i andre kommuner, kan ikke ses her.",
      "Tal på en eller to er skjult, og andre tal er skjult med dem, så de ikke kan regnes ud."};
  return alle;
}

std::string effekttekst(const Effekt& e, const Effektudvalg& u) {
  std::string ud = fmt::format(
      "Forløb i nytteindsats på arbejdsstedet, der sluttede fra {} til {}, mens dispensationen "
      "gjaldt. Opgjort af kommunens egne placeringer og registrerede afgange, som de var kendt til "
      "og med {}.\n\n",
      paa_dansk(u.sluttet.fra()), paa_dansk(u.sluttet.til()), paa_dansk(u.kendt_til));
  if (e.forloeb == 0) return ud + "Ingen forløb sluttede på arbejdsstedet i den tid.";
  const auto s = skjul(e);
  if (s.alt)
    return ud + "Så få borgere sluttede, at tallene ikke kan vises uden at vise, hvem de er.";
  ud += fmt::format("{} sluttede, for {}.\n", antal(e.forloeb, "forløb", "forløb"),
                    antal(e.personer, "borger", "borgere"));
  for (const auto& t : e.efter) ud += horisont(t, s) + "\n";
  if (const auto k = kilder(e); !s.kilder && !k.empty())
    ud += "\nHvad afgangene er kendt fra. " + k + ".\n";
  ud += "\n";
  for (const auto f : effektens_forbehold()) ud += std::string(f) + "\n";
  ud.pop_back();
  return ud;
}

}  // namespace nytte::sager
