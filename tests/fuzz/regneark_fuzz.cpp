// libFuzzer over the readers of CSV and XLSX and the profiles of the three systems: whatever the
// bytes say, every cell is UTF-8, a row that is accepted has its person, type and first day, and
// what is written of it reads back the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "sager/import/csv.hpp"
#include "sager/import/tegnsaet.hpp"
#include "udveksling/fagsystem/laes.hpp"
#include "udveksling/fagsystem/skriv.hpp"

namespace {

using namespace nytte;  // NOLINT: a program of one file

const sager::Kommuneopslag& kommuner() {
  static const sager::Kommuneopslag alle = [] {
    sager::Kommuneopslag ud;
    ud.tilfoej(*Kommunekode::fra(751), "Aarhus");
    return ud;
  }();
  return alle;
}

sager::Listevalg valg(Fagsystem s) {
  return {.system = s,
          .liste = Fagsystemliste::placeringer,
          .kommune = *Kommunekode::fra(751),
          .kommuner = &kommuner(),
          .overensstemmelse = nullptr};
}

// Small, so that a run is many inputs and not one big one.
udveksling::Regnearksgraenser limits() {
  udveksling::Regnearksgraenser g;
  g.udpakket = std::uint64_t{4} << 20;
  g.faelles_tekster = std::uint64_t{1} << 20;
  return g;
}

void one_row(Fagsystem s, const Kildeplacering& r) {
  if (!r.cpr || !r.fra || !nytte::sager::er_utf8(r.tekst) || !nytte::sager::er_utf8(r.borger))
    std::abort();
  std::string fil;
  sager::skriv_csv_linje(fil, udveksling::overskrifter(s, Fagsystemliste::placeringer));
  sager::skriv_csv_linje(fil, udveksling::celler(s, r));
  int seen = 0;
  const auto igen =
      udveksling::laes_liste(udveksling::Regnearkskilde::af_bytes(fil), valg(s),
                             {.placering =
                                  [&](const Kildeplacering& n) {
                                    ++seen;
                                    if (n.cpr != r.cpr || n.fra != r.fra || n.til != r.til ||
                                        n.ugentlig_tid != r.ugentlig_tid || n.tekst != r.tekst)
                                      std::abort();
                                  },
                              .jobordre = {}});
  if (!igen || seen != 1) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto kilde = udveksling::Regnearkskilde::af_bytes(bytes);
  const udveksling::Arkmodtager check{
      .raekke =
          [](const udveksling::Arkraekke& r) {
            for (const auto& c : r.celler)
              if (!nytte::sager::er_utf8(c.tekst)) std::abort();
            return udveksling::Laesvalg::videre;
          },
      .flettet = [](std::string_view, const udveksling::Flettet&) {},
      .fejl = [](Fejlkode, const std::string&, const std::string&) {}};
  (void)udveksling::laes_regneark(kilde, check, limits());
  for (const auto s : alle<Fagsystem>())
    (void)udveksling::laes_liste(
        kilde, valg(s),
        {.placering = [&](const Kildeplacering& r) { one_row(s, r); }, .jobordre = {}}, limits());
  return 0;
}
