// A million placement rows from a WorkBase list into the database, fully checked, beside
// `sqlite3 .import` of the same file into an untyped table in the same run:
// bench_import [rows [rounds]]. Files go to the folder of TMPDIR.
//
// Before anything is timed, what was stored must be what was generated, row by row (count and
// digest); else the program fails.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <vector>

#include "fejlregistrering/maerket_saet.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/import/csv.hpp"
#include "store/fagsystem.hpp"
#include "store/migration.hpp"
#include "store/raad.hpp"
#include "udveksling/fagsystem/port.hpp"

namespace {

using namespace nytte;
namespace fs = std::filesystem;

constexpr Dato kDag = Dato::af(2014, 12, 1);

Tidspunkt tid() { return Tidspunkt{1'417'392'000}; }  // 2014-12-01

store::Forbindelse ny_database(const fs::path& fil) {
  for (const char* endelse : {"", "-wal", "-shm"}) fs::remove(fil.string() + endelse);
  auto db = store::open(fil.string());
  if (!store::forbered(db, tid())) std::exit(1);
  return db;
}

// FNV-1a over the values that both sides must agree on, in the order of the file.
class Digest {
 public:
  void operator()(const Kildeplacering& r) {
    tekst(r.kommune.tekst());
    tekst(r.cpr ? r.cpr->udlever(CprFormaal::gem_i_database) : "");
    for (const auto* t : {&r.borger, &r.nummer, &r.tilbudstype, &r.aktiveringstype, &r.tilbudssted,
                          &r.stilling, &r.tekst, &r.virksomhed, &r.status, &r.aarsag})
      tekst(*t);
    tekst(r.cvr ? r.cvr->tekst() : "");
    tekst(r.p_nummer ? r.p_nummer->tekst() : "");
    tekst(r.fra ? iso(*r.fra) : "");
    tekst(r.til ? iso(*r.til) : "");
    tekst(r.ugentlig_tid ? r.ugentlig_tid->tekst() : "");
    tekst(navn(r.tilbud));
    ++raekker_;
  }
  std::int64_t raekker() const { return raekker_; }
  std::uint64_t vaerdi() const { return h_; }

 private:
  void tekst(std::string_view t) {
    for (const char c : t) byte(static_cast<unsigned char>(c));
    byte(0xFF);
  }
  void byte(unsigned char c) { h_ = (h_ ^ c) * 1'099'511'628'211ULL; }
  std::uint64_t h_ = 14'695'981'039'346'656'037ULL;
  std::int64_t raekker_ = 0;
};

std::string jobtype(Sektor s) {
  switch (s) {
    case Sektor::region:
      return "Nytteindsats, regional";
    case Sektor::stat:
      return "Nytteindsats, staten";
    case Sektor::selvejende:
      return "Nytteindsats, selvejende institution";
    default:
      return "Nytteindsats, kommune";
  }
}

// A cell is read without the blanks at its ends.
void trim(std::string& t) {
  while (!t.empty() && t.back() == ' ') t.pop_back();
  t.erase(0, std::min(t.find_first_not_of(' '), t.size()));
}

// The labelled set of the finder as a WorkBase list, with the real municipalities' codes.
std::vector<Kildeplacering> lav_raekker(std::size_t antal,
                                        const std::vector<store::Kommune>& kommuner) {
  auto s = saet::maerket_saet(
      {.froe = 2014, .kommuner = 98, .borgere = static_cast<int>(antal * 78 / 98 / 100 + 50)});
  if (s.raekker.size() < antal) {
    fmt::print(stderr, "only {} rows\n", s.raekker.size());
    std::exit(1);
  }
  s.raekker.erase(s.raekker.begin() + static_cast<std::ptrdiff_t>(antal), s.raekker.end());
  for (auto& r : s.raekker) {
    r.kommune =
        kommuner[static_cast<std::size_t>((r.kommune.tal() - 101) / 9) % kommuner.size()].kode;
    trim(r.tekst);
    trim(r.virksomhed);
    if (r.tilbud == Tilbud::nytteindsats && r.sektor) r.tilbudstype = jobtype(*r.sektor);
  }
  return std::move(s.raekker);
}

void skriv_fil(const fs::path& fil, const std::vector<Kildeplacering>& raekker) {
  const auto& port = sager::fagsystemport();
  std::ofstream ud(fil, std::ios::binary);
  std::string linje;
  sager::skriv_csv_linje(linje,
                         port.overskrifter(Fagsystem::workbase, Fagsystemliste::placeringer));
  ud << linje;
  for (const auto& r : raekker) {
    linje.clear();
    sager::skriv_csv_linje(linje, port.placering(Fagsystem::workbase, r));
    ud << linje;
  }
  if (!ud.flush()) std::exit(1);
}

// By the wall clock, and of the processor: the second does not care who else uses the machine.
struct Forbrug {
  double vaeg = 0;
  double cpu = 0;
};

double cpu(int hvem) {
  rusage r{};
  getrusage(hvem, &r);
  const auto sekunder = [](const timeval& t) {
    return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
  };
  return sekunder(r.ru_utime) + sekunder(r.ru_stime);
}

class Maaler {
 public:
  explicit Maaler(int hvem) : hvem_(hvem), cpu_(cpu(hvem)) {}
  Forbrug slut() const {
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - fra_).count(),
            cpu(hvem_) - cpu_};
  }

 private:
  int hvem_;
  double cpu_;
  std::chrono::steady_clock::time_point fra_ = std::chrono::steady_clock::now();
};

struct Importeret {
  Forbrug tog;
  FagsystemimportId id;
};

Importeret importer(store::Forbindelse& db, const fs::path& fil) {
  const auto k = sager::systemkontekst(tid(), kDag, *Kommunekode::fra(101));
  const Maaler m(RUSAGE_SELF);
  const auto svar = sager::importer_liste(db, k,
                                          {.system = Fagsystem::workbase,
                                           .liste = Fagsystemliste::placeringer,
                                           .filnavn = fil.filename().string(),
                                           .fil = {.sti = fil.string(), .indhold = {}},
                                           .flere_kommuner = true});
  const auto tog = m.slut();
  if (!svar) {
    for (const auto& p : svar.error().poster())
      fmt::print(stderr, "{} {} {}\n", navn(p.kode), p.felt, p.detalje);
    std::exit(1);
  }
  return {tog, svar.value().import.id};
}

// The same bytes into a table of texts without types, by the shell that comes with the database.
Forbrug sqlite_import(const fs::path& fil, const fs::path& base) {
  fs::remove(base);
  const std::string kommando = "sqlite3 '" + base.string() +
                               "' '.mode csv' '.separator ;' \".import '" + fil.string() +
                               "' raa\"";
  const Maaler m(RUSAGE_CHILDREN);
  if (std::system(kommando.c_str()) != 0) std::exit(1);
  return m.slut();
}

bool kontroller(store::Forbindelse& db, FagsystemimportId id,
                const std::vector<Kildeplacering>& raekker) {
  Digest lavet;
  for (const auto& r : raekker) lavet(r);
  Digest gemt;
  std::size_t n = 0;
  bool sagt = false;
  store::hver_kildeplacering(db, id, [&](const Kildeplacering& r) {
    gemt(r);
    Digest a;
    Digest b;
    a(r);
    if (n < raekker.size()) b(raekker[n++]);
    if (a.vaerdi() == b.vaerdi() || sagt) return;
    sagt = true;  // the people are invented
    fmt::print("the first that differs is line {}: {} | {} | {} | {} | {} | {}\n", r.linje, r.tekst,
               r.tilbudstype, r.virksomhed, r.stilling, r.aarsag, navn(r.tilbud));
    const auto& g = raekker[n - 1];
    fmt::print("  for {} | {} | {} | {} | {} | {}\n", g.tekst, g.tilbudstype, g.virksomhed,
               g.stilling, g.aarsag, navn(g.tilbud));
  });
  fmt::print("generated {} rows, digest {:016x}; stored {} rows, digest {:016x}\n", lavet.raekker(),
             lavet.vaerdi(), gemt.raekker(), gemt.vaerdi());
  return lavet.raekker() == gemt.raekker() && lavet.vaerdi() == gemt.vaerdi();
}

double median(const std::vector<Forbrug>& alle, double Forbrug::*felt) {
  std::vector<double> v;
  for (const auto& f : alle) v.push_back(f.*felt);
  std::sort(v.begin(), v.end());
  return v[v.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const auto antal = static_cast<std::size_t>(argc > 1 ? std::atoll(argv[1]) : 1'000'000);
  const int runder = argc > 2 ? std::atoi(argv[2]) : 3;
  const fs::path mappe = fs::temp_directory_path() / "nytte-bench-import";
  fs::create_directories(mappe);
  sager::indstil_fagsystemer(udveksling::fagsystemport());
  const fs::path fil = mappe / "workbase.csv";
  {
    auto db = ny_database(mappe / "nytte.db");
    const auto raekker = lav_raekker(antal, store::list_kommuner(db));
    skriv_fil(fil, raekker);
    const auto i = importer(db, fil);
    if (!kontroller(db, i.id, raekker)) return 1;
  }
  std::vector<Forbrug> vores;
  std::vector<Forbrug> deres;
  for (int n = 0; n < runder; ++n) {
    deres.push_back(sqlite_import(fil, mappe / "raa.db"));
    auto db = ny_database(mappe / "nytte.db");
    vores.push_back(importer(db, fil).tog);
    fmt::print("round {}: sqlite3 .import {:.2f} s ({:.2f} s CPU), nytte {:.2f} s ({:.2f} s CPU)\n",
               n + 1, deres.back().vaeg, deres.back().cpu, vores.back().vaeg, vores.back().cpu);
  }
  fmt::print("{} rows, {:.1f} MB\n", antal, static_cast<double>(fs::file_size(fil)) / 1e6);
  for (const auto& [navnet, felt] :
       {std::pair("by the wall clock", &Forbrug::vaeg), std::pair("CPU", &Forbrug::cpu)})
    fmt::print("{}: sqlite3 .import {:.2f} s, nytte {:.2f} s, ratio of speed {:.2f}\n", navnet,
               median(deres, felt), median(vores, felt), median(deres, felt) / median(vores, felt));
  fs::remove_all(mappe);
  return 0;
}
