#include "udveksling/fagsystem/port.hpp"

#include <fmt/core.h>
#include <sodium.h>

#include <array>
#include <fstream>

#include "udveksling/fagsystem/forklar.hpp"
#include "udveksling/fagsystem/indtastning.hpp"
#include "udveksling/fagsystem/laes.hpp"
#include "udveksling/fagsystem/ord.hpp"
#include "udveksling/fagsystem/skriv.hpp"

namespace nytte::udveksling {
namespace {

Regnearkskilde kilde(const sager::Listefil& fil) {
  return fil.sti.empty() ? Regnearkskilde::af_bytes(fil.indhold) : Regnearkskilde::af_fil(fil.sti);
}

using State = crypto_generichash_state;

void add(State& state, std::string_view bytes) {
  crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
}

bool add_file(State& state, const std::string& sti) {
  std::ifstream file(sti, std::ios::binary);
  std::string buffer(std::size_t{1} << 20, '\0');
  while (file) {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    add(state, std::string_view(buffer).substr(0, static_cast<std::size_t>(file.gcount())));
  }
  return file.eof();
}

}  // namespace

Resultat<std::string> fingeraftryk(const sager::Listefil& fil) {
  State state;
  std::array<unsigned char, 32> hash{};
  crypto_generichash_init(&state, nullptr, 0, hash.size());
  if (fil.sti.empty())
    add(state, fil.indhold);
  else if (!add_file(state, fil.sti))
    return Fejl(Fejlkode::fil_findes_ikke, "fil", fil.sti);
  crypto_generichash_final(&state, hash.data(), hash.size());
  std::string ud;
  for (const auto byte : hash) ud += fmt::format("{:02x}", byte);
  return ud;
}

sager::Fagsystemport fagsystemport() {
  sager::Fagsystemport p;
  p.laes = [](const sager::Listefil& fil, const sager::Listevalg& valg,
              const sager::Listeraekker& raekker) { return laes_liste(kilde(fil), valg, raekker); };
  p.fingeraftryk = fingeraftryk;
  p.overskrifter = overskrifter;
  p.placering = [](Fagsystem s, const Kildeplacering& r) { return celler(s, r); };
  p.jobordre = [](Fagsystem s, const Kildejobordre& r) { return celler(s, r); };
  p.forklar = forklar;
  p.indtastning = [](Fagsystem s, const sager::Indtastningsgrundlag& g) {
    return indtastning(s, g);
  };
  p.jobordretype = [](Jobordretype t) { return std::string(jobordretype_ord(t)); };
  return p;
}

}  // namespace nytte::udveksling
