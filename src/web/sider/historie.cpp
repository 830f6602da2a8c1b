#include "web/sider/historie.hpp"

#include <fmt/core.h>

#include "model/dato.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kViste = 8;  // the older ones are folded

// Hours from UTC to Danish time: 2 from the last Sunday of March 01:00 UTC to the last of October,
// else 1 (EU rule since 1996).
std::int64_t dansk_forskydning(Tidspunkt t) {
  const Dato dag = Dato::fra_dagnummer(static_cast<std::int32_t>(t.sekunder / 86'400));
  const auto skift = [&](int maaned) {
    const Dato sidste = Dato::fra(dag.aar(), maaned, 31).value();
    return std::int64_t{(sidste - sidste.ugedag() % 7).dagnummer()} * 86'400 + 3'600;
  };
  return t.sekunder >= skift(3) && t.sekunder < skift(10) ? 2 : 1;
}

}  // namespace

std::string tidspunkt_ord(Tidspunkt t) {
  const std::int64_t dansk = t.sekunder + dansk_forskydning(t) * 3'600;
  const Dato dag = Dato::fra_dagnummer(static_cast<std::int32_t>(dansk / 86'400));
  const std::int64_t sekund = dansk % 86'400;
  return fmt::format("{} kl. {:02}.{:02}", paa_dansk(dag), sekund / 3'600, sekund % 3'600 / 60);
}

Html vis_historie(const std::vector<sager::Historiklinje>& linjer) {
  if (linjer.empty()) return {};
  Html nye;
  Html gamle;
  for (std::size_t i = 0; i < linjer.size(); ++i)
    (i < kViste ? nye : gamle) +=
        el("li", {}, p(linjer[i].saetning),
           el("span", {{"class", "kilde"}}, tidspunkt_ord(linjer[i].haendelse.tid)));
  const Html resten = gamle.tom() ? Html()
                                  : foldet("Ældre: " + std::to_string(linjer.size() - kViste),
                                           el("ol", {{"class", "historie"}}, gamle));
  return afsnit("historie", "Historie", el("ol", {{"class", "historie"}}, nye) + resten);
}

}  // namespace nytte::web
