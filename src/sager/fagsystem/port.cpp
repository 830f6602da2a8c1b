#include "sager/fagsystem/port.hpp"

namespace nytte::sager {
namespace {

Fagsystemport& den_ene() {
  static Fagsystemport port;
  return port;
}

}  // namespace

void indstil_fagsystemer(Fagsystemport port) { den_ene() = std::move(port); }
const Fagsystemport& fagsystemport() { return den_ene(); }

}  // namespace nytte::sager
