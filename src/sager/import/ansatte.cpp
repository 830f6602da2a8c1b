#include "sager/arbejdssted/registrer_ansatte.hpp"
#include "sager/import/lister.hpp"
#include "store/arbejdssted.hpp"

namespace nytte::sager {
namespace {

const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{
      {"p_nummer", true, {"pnr", "p_nr", "produktionsenhed"}},
      {"maaned", true, {"periode"}},
      {"aarsvaerk", false, {"fuldtidspersoner", "fuldtidsansatte"}},
      {"hoveder", false, {"antal_ansatte", "ansatte"}}};
  return alle;
}

void gem(Importkoersel& i, Linje& l) {
  const auto p = l.p_nummer("p_nummer");
  const auto maaned = l.maaned("maaned");
  const auto aarsvaerk = l.aarsvaerk("aarsvaerk");
  const auto hoveder = l.tal("hoveder");
  bool ok = l.kraev(p, "p_nummer");
  ok = l.kraev(maaned, "maaned") && ok;
  if (!ok) return;
  AnsatteMaaned a{.p_nummer = *p, .maaned = *maaned, .aarsvaerk = aarsvaerk, .hoveder = hoveder};
  const auto foer = store::find_ansatte(i.db, *p, *maaned);
  if (foer && foer->aarsvaerk == aarsvaerk && foer->hoveder == hoveder) {
    ++i.svar.uaendret;
    return;
  }
  a.version = foer ? foer->version : 0;
  const auto svar = registrer_ansatte(i.db, i.k, *p, {a});
  if (svar.has_failure()) return l.fejl(svar.error());
  ++(foer ? i.svar.rettet : i.svar.oprettet);
}

std::vector<Eksportraekke> raekker(store::Forbindelse& db, const Kontekst&) {
  const auto foerste = Maaned::fra(1900, 1).value();
  const auto sidste = Maaned::fra(9999, 12).value();
  std::vector<Eksportraekke> ud;
  for (const auto& a :
       store::list_arbejdssteder(db, {}, Arbejdsstedorden::p_nummer, Side{.start = 0, .antal = 0})
           .raekker)
    for (const auto& m : store::list_ansatte(db, a.p_nummer, foerste, sidste))
      ud.push_back({m.p_nummer.tekst(), iso(m.maaned), m.aarsvaerk ? m.aarsvaerk->tekst() : "",
                    m.hoveder ? std::to_string(*m.hoveder) : ""});
  return ud;
}

}  // namespace

const Listeform kAnsatteliste{kolonner, gem, raekker};

}  // namespace nytte::sager
