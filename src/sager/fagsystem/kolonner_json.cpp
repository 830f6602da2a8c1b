#include "kontrakt/json_dokument.hpp"
#include "kontrakt/json_skriver.hpp"
#include "sager/fagsystem/fagsystem.hpp"

namespace nytte::sager {

std::string kolonner_som_json(const std::vector<Kolonneforstaaelse>& kolonner) {
  std::string ud;
  kontrakt::JsonSkriver w(ud);
  w.liste();
  for (const auto& k : kolonner) {
    w.objekt();
    w.felt("overskrift");
    w.tekst(k.overskrift);
    w.felt("bogstav");
    w.tekst(k.bogstav);
    w.felt("felt");
    if (k.felt)
      w.tekst(navn(*k.felt));
    else
      w.null();
    w.objekt_slut();
  }
  w.liste_slut();
  return ud;
}

std::vector<Kolonneforstaaelse> kolonner_fra_json(std::string_view json) {
  kontrakt::JsonDokument dokument;
  if (dokument.parse(json)) return {};
  std::vector<Kolonneforstaaelse> ud;
  for (const auto& en : dokument.rod().alle()) {
    auto& k = ud.emplace_back();
    for (const auto& felt : en.alle()) {
      if (felt.noegle == "overskrift") k.overskrift = felt.tekst;
      if (felt.noegle == "bogstav") k.bogstav = felt.tekst;
      if (felt.noegle == "felt") k.felt = laes_kode<Listefelt>(felt.tekst);
    }
  }
  return ud;
}

}  // namespace nytte::sager
