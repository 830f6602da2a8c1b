#include "sager/post/link.hpp"

#include "sager/adgang/hemmelighed.hpp"
#include "store/engangslink.hpp"

namespace nytte::sager {
namespace {

constexpr std::size_t kHoejstToken = 200;

std::optional<store::Linkraekke> slaa_op(store::Forbindelse& db, std::string_view token,
                                         std::string_view formaal) {
  if (token.empty() || token.size() > kHoejstToken) return std::nullopt;
  auto raekke = store::find_link(db, fingeraftryk(token, Aftryk::link));
  if (raekke && raekke->formaal != formaal) return std::nullopt;
  return raekke;
}

Engangslink som_link(const store::Linkraekke& r) {
  return {r.formaal, r.emne, r.noegle, r.udloeber, r.oprettet, r.meddelelse};
}

}  // namespace

std::string nyt_link(store::Forbindelse& db, const Engangslink& link) {
  const std::string token = ny_hemmelighed();
  store::insert_link(db, {fingeraftryk(token, Aftryk::link), link.formaal, link.emne, link.noegle,
                          link.udloeber, link.oprettet, std::nullopt, link.meddelelse});
  return token;
}

Resultat<Engangslink> find_link(store::Forbindelse& db, std::string_view token,
                                std::string_view formaal, Tidspunkt nu) {
  const auto raekke = slaa_op(db, token, formaal);
  if (!raekke) return Fejl(Fejlkode::link_ukendt);
  if (raekke->brugt) return Fejl(Fejlkode::link_brugt);
  if (nu >= raekke->udloeber) return Fejl(Fejlkode::link_udloebet);
  return som_link(*raekke);
}

Resultat<Engangslink> find_link_ogsaa_brugt(store::Forbindelse& db, std::string_view token,
                                            std::string_view formaal) {
  const auto raekke = slaa_op(db, token, formaal);
  if (!raekke) return Fejl(Fejlkode::link_ukendt);
  return som_link(*raekke);
}

void brug_links(store::Forbindelse& db, const std::string& formaal, const std::string& emne,
                const std::string& noegle, Tidspunkt nu) {
  store::luk_links(db, formaal, emne, noegle, nu);
}

}  // namespace nytte::sager
