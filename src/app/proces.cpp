#include "app/proces.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <fstream>
#include <iterator>

namespace nytte::app {
namespace {

std::string laes(const std::string& fil) {
  std::ifstream f(fil);
  std::string alt{std::istreambuf_iterator<char>(f), std::istreambuf_iterator<char>()};
  while (alt.ends_with('\n')) alt.pop_back();
  return alt;
}

// Containers of one machine have each their own numbers, and their own name.
std::string maskine() {
  std::array<char, 256> navn{};
  if (::gethostname(navn.data(), navn.size() - 1) != 0) return {};
  return std::string(navn.data()) + "/" + laes("/proc/sys/kernel/random/boot_id");
}

// Ticks since the machine started, field 22 of stat; empty when there is no such process, or it is
// only waiting to be forgotten.
std::string start_af(long pid) {
  const std::string stat = laes(fmt::format("/proc/{}/stat", pid));
  const auto efter_navn = stat.rfind(')');
  if (efter_navn == std::string::npos) return {};
  constexpr int kStart = 19;  // fields after the state, which follows the name
  std::size_t sted = efter_navn + 2;
  if (sted >= stat.size() || stat[sted] == 'Z' || stat[sted] == 'X') return {};
  for (int i = 0; i < kStart; ++i) {
    sted = stat.find(' ', sted);
    if (sted == std::string::npos) return {};
    ++sted;
  }
  return stat.substr(sted, stat.find(' ', sted) - sted);
}

}  // namespace

std::string denne_proces() {
  const long pid = ::getpid();
  return fmt::format("{}/{}/{}", maskine(), pid, start_af(pid));
}

bool er_doed_proces(const std::string& hvem) {
  const std::string her = maskine() + "/";
  if (her.size() <= 2 || !hvem.starts_with(her)) return false;
  long pid = 0;
  const char* til = hvem.data() + hvem.size();
  const auto svar = std::from_chars(hvem.data() + her.size(), til, pid);
  if (svar.ec != std::errc{} || svar.ptr == til || *svar.ptr != '/') return false;
  return start_af(pid) != std::string(svar.ptr + 1, til);
}

}  // namespace nytte::app
