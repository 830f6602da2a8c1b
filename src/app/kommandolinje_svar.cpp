// What the program says back of the commands themselves: why a line is not taken, in Danish and
// with the nearest word, and the completion of a shell. CLI11 has neither.
#include <fmt/format.h>

#include <string_view>

#include "app/kommandolinje_dele.hpp"
#include "app/navneforslag.hpp"

namespace nytte::app::kommandolinje {
std::vector<CLI::App*> under(CLI::App* a) {
  return a->get_subcommands([](const CLI::App*) { return true; });
}

CLI::App* valgt(CLI::App* a) {
  const auto u = a->get_subcommands();
  return u.empty() ? a : valgt(u.back());
}

std::string hvor(CLI::App* a) {
  return a->get_parent() == nullptr ? "nytte" : hvor(a->get_parent()) + " " + a->get_name();
}

namespace {

std::vector<std::string> mulige(CLI::App* a, bool flag) {
  std::vector<std::string> ud;
  if (!flag)
    for (const auto* u : under(a)) ud.push_back(u->get_name());
  if (flag)
    for (const auto* o : a->get_options())
      for (const auto& l : o->get_lnames()) ud.push_back("--" + l);
  return ud;
}

std::string uventet(CLI::App* a) {
  CLI::App* v = valgt(a);
  auto tilovers = a->remaining(true);
  if (tilovers.empty()) return "Der er et ord for meget";
  const std::string ord = tilovers.front();
  const bool flag = ord.starts_with("-");
  std::string ud = flag               ? fmt::format("Valget {} kendes ikke", ord)
                   : under(v).empty() ? fmt::format("Argumentet \"{}\" er for meget", ord)
                                      : fmt::format("Kommandoen \"{}\" kendes ikke", ord);
  if (const auto naer = naermeste(ord, mulige(v, flag))) ud += fmt::format("; mente du {}?", *naer);
  return ud;
}

std::string manglende(CLI::App* v) {
  std::string ud;
  for (const auto* o : v->get_options()) {
    if (!o->get_required() || o->count() > 0) continue;
    if (!ud.empty()) ud += " og ";
    ud += o->get_positional() ? o->get_name() : "--" + o->get_lnames().front();
  }
  return ud;
}

std::string bash_grene(CLI::App* a) {
  std::string ud;
  for (CLI::App* u : under(a)) {
    ud += bash_grene(u);
    std::string ord;
    for (const auto& m : mulige(u, false)) ord += m + " ";
    for (const auto& m : mulige(u, true)) ord += m + " ";
    ord.pop_back();
    ud += fmt::format("    \"{}\") ord=\"{}\" ;;\n", hvor(u).substr(6), ord);
  }
  return ud;
}

}  // namespace

std::string grund(CLI::App* rod, const CLI::ParseError& e) {
  CLI::App* v = valgt(rod);
  switch (static_cast<CLI::ExitCodes>(e.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
      return uventet(rod);
    case CLI::ExitCodes::RequiredError:
      if (!under(v).empty()) {
        const auto tilovers = rod->remaining(true);
        return tilovers.empty() ? "Angiv en kommando" : uventet(rod);
      }
      return "Angiv " + manglende(v);
    case CLI::ExitCodes::ConversionError:
      return "Værdien er ikke et tal: " +
             std::string(v->get_name() == "kalender" ? "året" : "valget");
    case CLI::ExitCodes::ArgumentMismatch:
      return "Et valg mangler sin værdi, eller har fået en, det ikke skal have";
    default:
      return "Kommandolinjen kan ikke forstås";
  }
}

// Offers commands first, then the flags of the command; files where nothing else fits. zsh reads
// it through its own bashcompinit.
std::string fuldfoering(CLI::App* rod, bool zsh) {
  std::string ord;
  for (const auto& m : mulige(rod, false)) ord += m + " ";
  for (const auto& m : mulige(rod, true)) ord += m + " ";
  ord.pop_back();
  return fmt::format(R"({}_nytte() {{
  local ord kommando="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "${{COMP_WORDS[i]}}" in
      -*) ;;
      *) if [ -z "$kommando" ]; then kommando="${{COMP_WORDS[i]}}";
         elif [ "$kommando" = bruger ] || [ "$kommando" = post ] || [ "$kommando" = dfdg ] || [ "$kommando" = rapport ] || [ "$kommando" = proevestand ] || [ "$kommando" = cvr ] || [ "$kommando" = vitas ] || [ "$kommando" = kodelister ]; then kommando="$kommando ${{COMP_WORDS[i]}}"; fi ;;
    esac
  done
  case "$kommando" in
    "") ord="{}" ;;
{}    *) ord="" ;;
  esac
  case "$kommando" in
    import|eksport) ord="$ord jobordrer arbejdssteder ansatte borgere placeringer" ;;
  esac
  COMPREPLY=($(compgen -W "$ord" -- "${{COMP_WORDS[COMP_CWORD]}}"))
}}
complete -o default -F _nytte nytte
)",
                     zsh ? "autoload -U +X bashcompinit && bashcompinit\n" : "", ord,
                     bash_grene(rod));
}

}  // namespace nytte::app::kommandolinje
