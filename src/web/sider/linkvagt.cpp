#include "web/sider/linkvagt.hpp"

namespace nytte::web {
namespace {

constexpr int kGaetIMinuttet = 30;

}  // namespace

bool Linkvagt::for_mange(Tidspunkt nu) {
  const std::scoped_lock laas(mutex_);
  const std::int64_t minut = nu.sekunder / 60;
  if (minut != minut_) antal_ = 0;
  minut_ = minut;
  return ++antal_ > kGaetIMinuttet;
}

sager::Linkanmodning ved_link(const Anmodning& a) {
  return {.token = a.path_values.get("hemmelighed"),
          .nu = a.nu,
          .i_dag = a.i_dag,
          .korrelation = a.korrelation};
}

Svar uden_spor(Svar svar) {
  svar.headers.set("Referrer-Policy", "no-referrer");
  svar.headers.set("X-Robots-Tag", "noindex, nofollow");
  return svar;
}

}  // namespace nytte::web
