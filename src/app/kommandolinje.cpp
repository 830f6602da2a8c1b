#include "app/kommandolinje.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "app/kommandolinje_dele.hpp"
#include "app/version.hpp"
#include "model/sag/bruger.hpp"
#include "model/sag/kodeliste.hpp"

namespace nytte::app {
namespace {

using namespace kommandolinje;

void dansk_hjaelp(CLI::App& a) {
  a.set_help_flag("-h,--hjaelp,--help", "Vis denne hjælp");
  for (CLI::App* under : a.get_subcommands([](const CLI::App*) { return true; })) {
    under->group("Kommandoer");
    dansk_hjaelp(*under);
  }
}

std::unique_ptr<CLI::App> byg(Tilstand& t) {
  auto rod = std::make_unique<CLI::App>(
      "nytte: fra jobordre til placering i nytteindsats, med lovens svar på dagen", "nytte");
  rod->option_defaults()->group("Valg");
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->label("Usage", "Brug");
  formatter->label("OPTIONS", "VALG");
  formatter->label("SUBCOMMAND", "KOMMANDO");
  formatter->label("SUBCOMMANDS", "KOMMANDO");
  formatter->label("POSITIONALS", "");
  formatter->label("Positionals", "Argumenter");
  formatter->label("REQUIRED", "(skal angives)");
  formatter->column_width(34);
  rod->formatter(formatter);
  rod->require_subcommand(1);
  auto* s = tilfoej(*rod, t, N::serve, "serve", "Start serveren med sider og API");
  tilfoej_indstillinger(s, t, false);
  tilfoej_loven(*rod, t);
  tilfoej_frister(*rod, t);
  tilfoej_statistik(*rod, t);
  tilfoej_data(*rod, t);
  tilfoej_fagsystemer(*rod, t);
  tilfoej_finder(*rod, t);
  tilfoej_brugere(*rod, t);
  tilfoej_post(*rod, t);
  tilfoej_dfdg(*rod, t);
  tilfoej_proevestand(*rod, t);
  tilfoej_rapport(*rod, t);
  tilfoej_kilder(*rod, t);
  tilfoej_kodelister(*rod, t);
  auto* f = rod->add_subcommand("fuldfoering", "Skriv fuldførelse af kommandoer til en skal");
  f->add_option("SKAL", t.fuldfoering, "bash eller zsh")->type_name("")->required();
  rod->set_version_flag("--version", fmt::format("nytte {}", kVersion), "Vis versionen");
  rod->footer(
      "Udgangskode: 0 det gik godt, 1 det kunne ikke lade sig gøre, 2 der var fejl i "
      "indholdet.\nSe også: man nytte");
  dansk_hjaelp(*rod);
  return rod;
}

Udskrift forkert(CLI::App* a, const std::string& grund) {
  return {
      fmt::format("nytte: {}{}\nSe {} --hjaelp\n", grund, grund.ends_with('?') ? "" : ".", hvor(a)),
      kUdgangKanIkke};
}

// What CLI11 cannot check: the values. Says the first that is wrong.
std::optional<std::string> kontroller(Tilstand& t) {
  if (!t.dato.empty()) {
    t.k.dato = laes_dato(t.dato);
    if (!t.k.dato) return "Der findes ingen sådan dato. Skriv ÅÅÅÅ-MM-DD, fx 2024-02-29";
  }
  const auto p = laes_kode<Population>(t.population);
  if (!p) return "Skriv --population almindelig, integrationsprogram eller ukraine";
  t.k.population = *p;
  if (t.k.navn == N::kalender && (t.k.aar < 1900 || t.k.aar > 2199))
    return "Året skal ligge mellem 1900 og 2199";
  if (!t.k.rolle.empty() && !laes_kode<Rolle>(t.k.rolle))
    return "Skriv --rolle sagsbehandler, virksomhedskonsulent, leder eller sekretariat";
  constexpr std::array kFormater{"csv", "xlsx", "pdf"};
  if (t.k.navn != N::afstem && !t.k.format.empty() &&
      std::find(kFormater.begin(), kFormater.end(), t.k.format) == kFormater.end())
    return "Skriv --format csv, xlsx eller pdf";
  if (t.tilladt < 0 || t.tilladt > 100) return "Skriv --tilladt som 0 til 100 procent";
  t.k.tilladt = t.tilladt * 100LL;
  if (t.k.navn == N::afstem && !t.k.format.empty() && t.k.format != "tekst" &&
      t.k.format != "csv" && t.k.format != "json")
    return "Skriv --format tekst, csv eller json";
  constexpr std::array kLister{"jobordrer", "arbejdssteder", "ansatte", "borgere", "placeringer"};
  if (!t.k.liste.empty() && std::find(kLister.begin(), kLister.end(), t.k.liste) == kLister.end())
    return "Skriv jobordrer, arbejdssteder, ansatte, borgere eller placeringer";
  if (!t.k.kodeliste.empty() && !laes_kode<Kodelistenavn>(t.k.kodeliste)) {
    std::string navne;
    for (const auto l : alle<Kodelistenavn>())
      navne += (navne.empty() ? "" : ", ") + std::string(navn(l));
    return "Skriv --liste med en af " + navne;
  }
  return std::nullopt;
}

}  // namespace

std::variant<Kommando, Udskrift> laes_kommandolinje(const std::vector<std::string>& argv) {
  Tilstand t;
  const auto rod = byg(t);
  std::vector<std::string> baglaens(argv.rbegin(), argv.rend());  // as CLI11 wants them
  try {
    rod->parse(baglaens);
  } catch (const CLI::CallForHelp&) {
    CLI::App* v = valgt(rod.get());
    return Udskrift{v->help(v == rod.get() ? "" : hvor(v->get_parent())), kUdgangOk};
  } catch (const CLI::CallForVersion&) {
    return Udskrift{fmt::format("nytte {}\n", kVersion), kUdgangOk};
  } catch (const CLI::ParseError& e) {
    return forkert(valgt(rod.get()), grund(rod.get(), e));
  }
  if (!t.fuldfoering.empty()) {
    if (t.fuldfoering != "bash" && t.fuldfoering != "zsh")
      return forkert(valgt(rod.get()), "Skriv bash eller zsh");
    return Udskrift{fuldfoering(rod.get(), t.fuldfoering == "zsh"), kUdgangOk};
  }
  if (const auto galt = kontroller(t)) return forkert(valgt(rod.get()), *galt);
  return t.k;
}

std::vector<std::string> alle_kommandoer() {
  Tilstand t;
  const auto rod = byg(t);
  std::vector<std::string> ud;
  for (CLI::App* a : under(rod.get())) {
    if (under(a).empty()) ud.push_back(a->get_name());
    for (CLI::App* u : under(a)) ud.push_back(a->get_name() + " " + u->get_name());
  }
  return ud;
}

}  // namespace nytte::app
