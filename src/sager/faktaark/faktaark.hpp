// Fact sheets: written, given a picture, shown, and put together for one citizen's first meeting.
// Which citizen is nowhere: the sheets are the same for everybody.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dokumenter/brev.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/faktaark.hpp"
#include "model/sag/hold.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

// `ny.id`, `.kommune`, `.version` and the picture are ignored. felt_mangler (titel, opgaver, hvor),
// tekst_for_lang, findes_ikke (p_nummer). Role virksomhedskonsulent, as all that writes here.
Resultat<Faktaark> opret_faktaark(store::Forbindelse& db, const Kontekst& k, const Faktaark& ny,
                                  Koersel koersel = Koersel::gem);
// Words and whether it is handed out; the workplace stays, and so does the picture.
Resultat<Faktaark> ret_faktaark(store::Forbindelse& db, const Kontekst& k, const Faktaark& ny,
                                Koersel koersel = Koersel::gem);

struct Faktaarkbillede {
  FaktaarkId id;
  Version version = 0;
  std::string navn;         // as the sender calls the file
  std::string indhold;      // PNG or JPEG
  std::string billedtekst;  // what is to be seen
};
inline constexpr std::size_t kBilledbytes = std::size_t{3} * 1024 * 1024;
inline constexpr std::int32_t kBilledpunkter = 4'000;  // on either side

// The picture, without what a camera writes into it (place, time, names). The checks of bilag, and:
// for_stor (over 3 MB), billede_ugyldigt (neither PNG nor JPEG, over 4,000 points, or lying on its
// side), felt_mangler (billedtekst).
Resultat<Faktaark> gem_faktaarkbillede(store::Forbindelse& db, const Kontekst& k,
                                       const Faktaarkbillede& b, Koersel koersel = Koersel::gem);
Resultat<Faktaark> fjern_faktaarkbillede(store::Forbindelse& db, const Kontekst& k, FaktaarkId id,
                                         Version version, Koersel koersel = Koersel::gem);

struct Faktaarkvisning {
  Faktaark ark;
  Arbejdssted sted;
  std::string kommunenavn;
  std::vector<Projekthold> hold{};         // that meet at the workplace
  std::vector<std::string> betingelser{};  // what must be in hand before a start there
};
// Roles sagsbehandler, virksomhedskonsulent, leder and projektleder, as all that reads here.
Resultat<Faktaarkvisning> vis_faktaark(store::Forbindelse& db, const Kontekst& k, FaktaarkId id);
// By workplace; with `ogsaa_gamle` those that are not handed out any more too.
Resultat<std::vector<Faktaarkvisning>> find_faktaark(store::Forbindelse& db, const Kontekst& k,
                                                     bool ogsaa_gamle = false);

struct Hentetbillede {
  std::string indhold;
  std::string mediatype;
};
Resultat<Hentetbillede> hent_faktaarkbillede(store::Forbindelse& db, const Kontekst& k,
                                             FaktaarkId id);

// Each chosen sheet as a letter, the picture in it; findes_ikke if one is not there or not handed
// out any more, felt_mangler (ark) for none, tal_uden_for_graenser for more than 20. In the list's
// order.
Resultat<std::vector<dokumenter::Brev>> faktaark_til_print(store::Forbindelse& db,
                                                           const Kontekst& k,
                                                           const std::vector<FaktaarkId>& ark);
// One sheet as a letter; `billede` is its content, or empty.
dokumenter::Brev faktaarkbrev(const Faktaarkvisning& v, const std::string& billede);
// One PDF: the sheet itself, or several with a front page, a map and bookmarks.
std::string faktaark_pdf(const std::vector<dokumenter::Brev>& ark);

// --- places on a map

struct Kortsted {
  int nummer = 0;  // on the map; 0: its coordinates are not known
  Arbejdssted sted;
  std::int32_t pladser = 0;     // of its open job orders today
  std::vector<Faktaark> ark{};  // handed out
};
// Places with open job orders today or a sheet that is handed out, by name; numbered from 1 in that
// order.
Resultat<std::vector<Kortsted>> steder_paa_kort(store::Forbindelse& db, const Kontekst& k);
dokumenter::Kort kort_over(const std::string& titel, const std::vector<Kortsted>& steder);
dokumenter::Brev kortbrev(const std::string& kommunenavn, Dato dag,
                          const std::vector<Kortsted>& steder);

// Without what a camera writes into a picture; billede_ugyldigt as above. Pure.
Resultat<std::string> rens_billede(const std::string& indhold);

}  // namespace nytte::sager
