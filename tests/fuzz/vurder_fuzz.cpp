// Any bytes: the reader refuses them with errors that name a code, or gives facts that survive
// being written and read again, and that the rules can answer.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "kontrakt/fakta_json.hpp"
#include "kontrakt/svar_json.hpp"
#include "regler/placering.hpp"

namespace {

void kraev(bool sandt) {
  if (!sandt) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace nytte;  // NOLINT: only here
  static kontrakt::Faktalaeser laeser;
  const std::string_view tekst(reinterpret_cast<const char*>(data), size);
  const auto fakta = laeser.laes(tekst);
  std::string svar;
  if (fakta.has_error()) {
    kraev(!fakta.error().tom());
    kontrakt::skriv_fejl(svar, laeser.id(), fakta.error());
  } else {
    const auto igen = kontrakt::decode_fakta(kontrakt::encode_fakta(fakta.value(), laeser.id()));
    kraev(igen.has_value() && igen.value() == fakta.value());
    static Placeringsvurdering v;
    regler::afgoer_placering(fakta.value(), v);
    kontrakt::skriv_svar(svar, laeser.id(), v, kontrakt::Svarform::fuldt);
  }
  kontrakt::JsonDokument d(kontrakt::JsonGraenser{std::size_t{1} << 26, 16, 1U << 22});
  kraev(!d.parse(svar));
  return 0;
}
