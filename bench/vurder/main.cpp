// How many lines a second `nytte vurder` answers, and in how much memory.
//   bench_vurder [lines]     one million unless told
// The answers of the program must first have the digest of the same lines answered in this process.
#include <fcntl.h>
#include <fmt/core.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>

#include "kontrakt/fakta_json.hpp"
#include "kontrakt/svar_json.hpp"
#include "regler/placering.hpp"
#include "sager.hpp"

namespace nytte::bench {
namespace {

using kontrakt::Svarform;

// FNV-1a, 64 bits.
struct Digest {
  std::uint64_t h = 14'695'981'039'346'656'037ULL;
  void add(std::string_view t) {
    for (const char c : t) h = (h ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
  }
};

struct Maaling {
  double sekunder;
  double cpu;
  long kb;
  int kode;
};

// The cases in a file; the answers of both forms in two digests.
std::size_t skriv_sager(const std::string& fil, std::uint32_t linjer, Digest& kort, Digest& fuldt) {
  std::ofstream ud(fil, std::ios::binary);
  kontrakt::Faktalaeser laeser;
  Placeringsvurdering v;
  std::size_t bytes = 0;
  std::string svar;
  for (std::uint32_t i = 0; i < linjer; ++i) {
    const std::string linje = sag(i);
    bytes += linje.size() + 1;
    ud << linje << '\n';
    const auto f = laeser.laes(linje);
    regler::afgoer_placering(f.value(), v);
    for (const auto form : {Svarform::kort, Svarform::fuldt}) {
      svar.clear();
      kontrakt::skriv_svar(svar, laeser.id(), v, form);
      svar += '\n';
      (form == Svarform::kort ? kort : fuldt).add(svar);
    }
  }
  if (!ud.flush()) throw std::runtime_error("the cases cannot be written");
  return bytes;
}

// Runs the program; its answers go to `ud`, or to nowhere when that is -1.
pid_t start(const std::string& fil, bool kort, int ud) {
  const pid_t barn = ::fork();
  if (barn != 0) return barn;
  const int hjem = ud >= 0 ? ud : ::open("/dev/null", O_WRONLY);
  ::dup2(hjem, STDOUT_FILENO);
  ::execl(NYTTE_PROGRAM, "nytte", "vurder", fil.c_str(), kort ? "--kort" : nullptr, nullptr);
  ::_exit(127);
}

Digest digest_af_program(const std::string& fil, bool kort) {
  std::array<int, 2> roer{};
  if (::pipe(roer.data()) != 0) throw std::runtime_error("pipe");
  const pid_t barn = start(fil, kort, roer[1]);
  ::close(roer[1]);
  Digest d;
  std::string buffer(1 << 16, '\0');
  while (const ssize_t n = ::read(roer[0], buffer.data(), buffer.size())) {
    if (n < 0) break;
    d.add(std::string_view(buffer).substr(0, static_cast<std::size_t>(n)));
  }
  ::close(roer[0]);
  ::waitpid(barn, nullptr, 0);
  return d;
}

Maaling maal(const std::string& fil, bool kort) {
  const auto foer = std::chrono::steady_clock::now();
  const pid_t barn = start(fil, kort, -1);
  int status = 0;
  rusage brug{};
  ::wait4(barn, &status, 0, &brug);
  const std::chrono::duration<double> tid = std::chrono::steady_clock::now() - foer;
  const auto sekunder = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return {tid.count(), sekunder(brug.ru_utime) + sekunder(brug.ru_stime), brug.ru_maxrss,
          WEXITSTATUS(status)};
}

int run(std::uint32_t linjer) {
  std::string mappe = "/tmp/bench_vurder-XXXXXX";
  if (::mkdtemp(mappe.data()) == nullptr) throw std::runtime_error("mkdtemp");
  const std::string fil = mappe + "/sager.ndjson";
  Digest kort;
  Digest fuldt;
  const std::size_t bytes = skriv_sager(fil, linjer, kort, fuldt);
  fmt::print("{} lines, {} bytes a line\n", linjer, bytes / linjer);
  bool ens = true;
  for (const bool k : {true, false}) {
    const Digest d = digest_af_program(fil, k);
    const std::uint64_t ventet = k ? kort.h : fuldt.h;
    ens = ens && d.h == ventet;
    fmt::print("{:7} digest {:016x} {}\n", k ? "--kort" : "full", d.h,
               d.h == ventet ? "as in process" : "DIFFERS");
  }
  for (int runde = 0; ens && runde < 3; ++runde)
    for (const bool k : {true, false}) {
      const Maaling m = maal(fil, k);
      fmt::print("{:7} {:8.0f} lines/s  {:5.2f} s  {:5.2f} us cpu a line  {} kB peak  exit {}\n",
                 k ? "--kort" : "full", linjer / m.sekunder, m.sekunder, m.cpu * 1e6 / linjer, m.kb,
                 m.kode);
    }
  ::unlink(fil.c_str());
  ::rmdir(mappe.c_str());
  return ens ? 0 : 1;
}

}  // namespace
}  // namespace nytte::bench

int main(int argc, char** argv) {
  const long linjer = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1'000'000;
  if (linjer < 1 || linjer > 100'000'000) return 1;
  return nytte::bench::run(static_cast<std::uint32_t>(linjer));
}
