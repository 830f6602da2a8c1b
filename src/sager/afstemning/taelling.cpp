#include "sager/afstemning/kilde.hpp"
#include "statistik/optael.hpp"

namespace nytte::sager {

Optaelling taelling_af(const statistik::Datasaet& d, const Publiceringsperiode& periode) {
  Optaelling ud;
  for (const Maal maal : {Maal::forloeb, Maal::beroerte}) {
    const statistik::Valg valg{
        .maal = maal,
        .tidsrum = {{*Periode::fra_til(periode.fra(), periode.til()), periode.kode()}},
        .tilbud = {Tilbud::nytteindsats, Tilbud::saerligt_tilrettelagt_nytteindsats,
                   Tilbud::virksomhedspraktik, Tilbud::loentilskud,
                   Tilbud::vejledning_og_opkvalificering},
        .opdel = {Opdeling::kommune}};
    for (const auto& l : statistik::optael(d, valg))
      ud[{static_cast<int>(l.vaerdier.at(0)), l.tilbud, maal}] = l.tal.at(0);
  }
  return ud;
}

Optaelling taelling_af(std::span<const Afstemningssag> sager, const Publiceringsperiode& periode) {
  std::vector<Forloebsraekke> raekker;
  raekker.reserve(sager.size());
  for (const auto& s : sager)
    if (!s.annulleret) raekker.push_back(s.raekke);
  return taelling_af(statistik::Datasaet(std::move(raekker)), periode);
}

}  // namespace nytte::sager
