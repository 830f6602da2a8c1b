// bench_statistik raekker FIL   writes the rows as CSV, for DuckDB to read
// bench_statistik tael GANGE    counts every page warm: a line of JSON each, with median and answer
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "landet.hpp"
#include "statistik/optael.hpp"

namespace {

using namespace nytte;             // NOLINT: a program of one file
using namespace nytte::statistik;  // NOLINT

constexpr std::size_t kRaekker = 1'000'000;

struct Side {
  const char* navn;
  Maal maal;
  std::optional<Periodeinddeling> inddeling;
  std::vector<Opdeling> opdel;
};

std::vector<Side> sider() {
  using P = Periodeinddeling;
  using O = Opdeling;
  return {{"forloeb_maaned", Maal::forloeb, P::maaned, {}},
          {"forloeb_maaned_kommune", Maal::forloeb, P::maaned, {O::kommune}},
          {"forloeb_maaned_alder", Maal::forloeb, P::maaned, {O::alder}},
          {"forloeb_aar_arbejdssted", Maal::forloeb, P::aar, {O::arbejdssted}},
          {"nye_forloeb_kvartal_ydelse", Maal::nye_forloeb, P::kvartal, {O::ydelse}},
          {"beroerte_maaned_ydelse", Maal::beroerte, P::maaned, {O::ydelse}},
          {"beroerte_aar_kommune_ydelse", Maal::beroerte, P::aar, {O::kommune, O::ydelse}},
          {"beroerte_ti_aar_koen_visitation", Maal::beroerte, {}, {O::koen, O::visitation}},
          {"fuldtidspersoner_maaned_kommune", Maal::fuldtidspersoner, P::maaned, {O::kommune}},
          {"varighed_aar_sektor", Maal::varighed, P::aar, {O::sektor}},
          {"afgang_aar_ydelse", Maal::afgang, P::aar, {O::ydelse}},
          {"kommuner_maaned", Maal::kommuner, P::maaned, {}}};
}

double ms_siden(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

int skriv_raekker(const char* fil) {
  std::FILE* ud = std::fopen(fil, "w");
  if (ud == nullptr) return 1;
  fmt::print(ud,
             "person,p_nummer,fra,til,foedt,minutter,kommune,tilbud,ydelse,visitation,sektor,koen,"
             "afgang,afgang_dag\n");
  for (const auto& r : bench::landet(kRaekker))
    fmt::print(ud, "{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", r.person, r.p_nummer, iso(r.fra),
               iso(r.til), iso(*r.foedt), r.ugeminutter, r.kommune, static_cast<int>(r.tilbud),
               static_cast<int>(*r.ydelse), static_cast<int>(*r.visitation),
               static_cast<int>(*r.sektor), static_cast<int>(*r.koen), static_cast<int>(r.afgang),
               iso(r.afgang_dag));
  return std::fclose(ud) == 0 ? 0 : 1;
}

void skriv_svar(const std::vector<Linje>& linjer) {
  fmt::print("[");
  for (std::size_t i = 0; i < linjer.size(); ++i) {
    std::string tal = fmt::format("{}", linjer[i].tidsrum);
    for (const auto v : linjer[i].vaerdier) tal += fmt::format(",{}", v);
    for (const auto v : linjer[i].tal) tal += fmt::format(",{}", v);
    fmt::print("{}[{}]", i == 0 ? "" : ",", tal);
  }
  fmt::print("]");
}

int tael(int gange) {
  auto raekker = bench::landet(kRaekker);
  const auto start = std::chrono::steady_clock::now();
  const Datasaet d(std::move(raekker));
  fmt::print("{{\"navn\":\"goer_klar\",\"ms\":{:.1f},\"forloeb\":{}}}\n", ms_siden(start),
             d.antal_forloeb());
  for (const auto& side : sider()) {
    Valg v;
    v.maal = side.maal;
    v.opdel = side.opdel;
    v.tidsrum = inddel(*Maaned::fra(2015, 1), *Maaned::fra(2024, 12), side.inddeling);
    auto svar = optael(d, v);
    std::vector<double> tider;
    for (int i = 0; i < gange; ++i) {
      const auto fra = std::chrono::steady_clock::now();
      svar = optael(d, v);
      tider.push_back(ms_siden(fra));
    }
    std::sort(tider.begin(), tider.end());
    fmt::print("{{\"navn\":\"{}\",\"ms\":{:.2f},\"svar\":", side.navn, tider[tider.size() / 2]);
    skriv_svar(svar);
    fmt::print("}}\n");
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string hvad = argc > 2 ? argv[1] : "";
  if (hvad == "raekker") return skriv_raekker(argv[2]);
  if (hvad == "tael") return tael(std::atoi(argv[2]));  // NOLINT: our own script calls it
  std::fputs("bench_statistik raekker FIL | tael GANGE\n", stderr);
  return 1;
}
