// What every command is built of: its settings, its file, its municipality.
#include "app/kommandolinje_dele.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "app/indstillinger.hpp"

namespace nytte::app::kommandolinje {
namespace {

std::string flagnavn(std::string_view indstilling) {
  std::string ud(indstilling);
  std::replace(ud.begin(), ud.end(), '_', '-');
  return "--" + ud;
}

void tilfoej_indstilling(CLI::App* a, Tilstand& t, const Indstillingsbeskrivelse& b) {
  const std::string navn(b.navn);
  const std::string standard = b.standard.empty() ? "" : fmt::format(" [{}]", b.standard);
  const std::string tekst = fmt::format("{}{}", b.tekst, standard);
  // A yes or no is a flag too: --tom is --tom=true.
  if (b.standard == "false" || b.standard == "nej") {
    a->add_flag_callback(
        flagnavn(navn), [&t, navn] { t.k.indstillinger[navn] = "true"; }, tekst);
    return;
  }
  a->add_option_function<std::string>(
       flagnavn(navn), [&t, navn](const std::string& v) { t.k.indstillinger[navn] = v; }, tekst)
      ->type_name("VÆRDI");
}

}  // namespace

CLI::App* tilfoej(CLI::App& over, Tilstand& t, N navn, std::string ord, std::string tekst) {
  CLI::App* a = over.add_subcommand(std::move(ord), std::move(tekst));
  a->callback([&t, navn] {
    t.k.navn = navn;
    t.valgt = true;
  });
  return a;
}

void tilfoej_indstillinger(CLI::App* a, Tilstand& t, bool kun_database) {
  for (const auto& b : alle_indstillinger())
    if (!kun_database || b.navn == "data" || b.navn == "database" || b.navn == "oevedag")
      tilfoej_indstilling(a, t, b);
  a->add_option_function<std::string>(
       "--indstillinger", [&t](const std::string& v) { t.k.indstillingsfil = v; },
       "Læs indstillinger fra en TOML-fil")
      ->type_name("FIL");
}

void fil(CLI::App* a, Tilstand& t, const std::string& tekst, bool paakraevet) {
  auto* o = a->add_option("FIL", t.k.fil, tekst)->type_name("");
  if (paakraevet) o->required();
}

void kommune(CLI::App* a, Tilstand& t, bool paakraevet) {
  auto* o = a->add_option("--kommune", t.k.kommune,
                          paakraevet ? "Kommunens kode, tre cifre, fx 751"
                                     : "Kommunens kode; udeladt: den eneste, der har brugere her");
  o->type_name("KODE");
  if (paakraevet) o->required();
}

}  // namespace nytte::app::kommandolinje
