#include "web/sider/historie.hpp"

#include <fmt/core.h>

#include "model/dansk_tid.hpp"
#include "model/dato.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

constexpr std::size_t kViste = 8;  // the older ones are folded

}  // namespace

std::string tidspunkt_ord(Tidspunkt t) {
  const std::int64_t sekund = (t.sekunder + dansk_forskydning(t)) % 86'400;
  return fmt::format("{} kl. {:02}.{:02}", paa_dansk(dansk_dag(t)), sekund / 3'600,
                     sekund % 3'600 / 60);
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
