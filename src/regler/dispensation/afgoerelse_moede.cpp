// D-10 to D-12: who must be there, and who must agree.
#include <algorithm>
#include <array>
#include <map>

#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/afgoerelse_dele.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;

constexpr Dato kUdvalgFra = Dato::af(2024, 1, 1);  // BEK 1209/2023 § 12, stk. 7
constexpr std::array kParter{Medlemsgruppe::arbejdsgivere, Medlemsgruppe::loenmodtagere,
                             Medlemsgruppe::kommuner};

}  // namespace

void Afgoerelsesproeve::beslutning() {
  if (f_.sagsudvalg) {
    udvalgets_beslutning();
  } else {
    raadets_beslutning();
  }
}

// stk. 6: the chair, and at least half of the appointed members. The deputy is not named, so he
// does not stand in (F-024).
void Afgoerelsesproeve::raadets_beslutning() {
  const Hjemmel* h = b::kBeslutning.paa(dag_, pop_);
  if (udpegede_.empty()) {
    tag(Fundkode::ingen_medlemmer, Udfald::ikke_opfyldt, h, "til_stede", {Vaerdi::dato(dag_)});
    return;
  }
  const auto formand = std::find_if(udpegede_.begin(), udpegede_.end(), [](const Raadsmedlem& m) {
    return m.post == Medlemspost::formand;
  });
  const bool har_formand = formand != udpegede_.end();
  const bool formanden_er_der =
      std::any_of(udpegede_.begin(), udpegede_.end(), [&](const Raadsmedlem& m) {
        return m.post == Medlemspost::formand && til_stede_.contains(m.id);
      });
  if (!har_formand)
    tag(Fundkode::raad_uden_formand, Udfald::ikke_opfyldt, h, "til_stede", {Vaerdi::dato(dag_)});
  else if (!formanden_er_der)
    tag(Fundkode::formand_ikke_til_stede, Udfald::ikke_opfyldt, h, "til_stede").ord = formand->navn;
  const std::size_t mindst = mindst_til_stede(udpegede_.size());
  const bool nok = til_stede_.size() >= mindst;
  const auto tal = [](std::size_t n) { return Vaerdi::tal(static_cast<std::int64_t>(n)); };
  if (!nok)
    tag(Fundkode::for_faa_til_stede, Udfald::ikke_opfyldt, h, "til_stede",
        {tal(til_stede_.size()), tal(mindst), tal(udpegede_.size())});
  if (nok && formanden_er_der)
    tag(Fundkode::beslutningsdygtigt, Udfald::opfyldt, h, "til_stede",
        {tal(til_stede_.size()), tal(mindst), tal(udpegede_.size())})
        .ord = formand->navn;
}

// stk. 7, in 2024 only: members of the council, and at least one from each of three sides.
void Afgoerelsesproeve::udvalgets_beslutning() {
  const Hjemmel* h = b::kSagsudvalg.paa(dag_, pop_);
  if (dag_ < kUdvalgFra || dag_ > b::kSidsteDispensation) {
    tag(Fundkode::sagsudvalg_ikke_tilladt, Udfald::ikke_opfyldt,
        h != nullptr ? h : b::kBeslutning.paa(dag_, pop_), "sagsudvalg", {Vaerdi::dato(dag_)});
    return;
  }
  if (dag_ < f_.sagsudvalg->fra || (f_.sagsudvalg->til && *f_.sagsudvalg->til < dag_))
    tag(Fundkode::sagsudvalg_uden_for_periode, Udfald::ikke_opfyldt, h, "sagsudvalg",
        {Vaerdi::dato(dag_)})
        .ord = f_.sagsudvalg->navn;
  bool alle_parter = true;
  for (const Medlemsgruppe part : kParter) {
    const bool med = std::any_of(til_stede_.begin(), til_stede_.end(),
                                 [&](RaadsmedlemId id) { return medlem(id)->gruppe == part; });
    alle_parter = alle_parter && med;
    if (!med)
      tag(Fundkode::sagsudvalg_part_mangler, Udfald::ikke_opfyldt, h, "til_stede",
          {Vaerdi::kode(navn(part))});
  }
  if (alle_parter)
    tag(Fundkode::sagsudvalg_beslutningsdygtigt, Udfald::opfyldt, h, "til_stede").ord =
        f_.sagsudvalg->navn;
}

bool Afgoerelsesproeve::har_stemt(RaadsmedlemId id) const {
  return std::any_of(f_.stemmer.begin(), f_.stemmer.end(),
                     [&](const Afstemning& s) { return s.medlem == id; });
}

// A vote counts once, from one who is present. Whatever was decided, a vote by anybody else is an
// error in the minutes.
void Afgoerelsesproeve::afstemning() {
  const Hjemmel* h = (f_.sagsudvalg ? b::kSagsudvalg : b::kBeslutning).paa(dag_, pop_);
  std::map<RaadsmedlemId, int> talt;
  for (const Afstemning& s : f_.stemmer) {
    if (++talt[s.medlem] == 2)
      tag(Fundkode::stemt_to_gange, Udfald::ikke_opfyldt, h, "stemmer").ord = hvem(s.medlem);
    if (!til_stede_.contains(s.medlem) && talt[s.medlem] == 1)
      tag(Fundkode::stemt_uden_at_vaere_til_stede, Udfald::ikke_opfyldt, h, "stemmer").ord =
          hvem(s.medlem);
  }
  stemmer_tael();
}

// stk. 6, 2. pkt., and stk. 7, 3. pkt.: all for. An abstention is no vote against, but whether it
// breaks unanimity the text does not say (F-025): it warns.
void Afgoerelsesproeve::stemmer_tael() {
  const Hjemmel* h = (f_.sagsudvalg ? b::kSagsudvalg : b::kBeslutning).paa(dag_, pop_);
  std::int64_t for_ = 0;
  std::int64_t imod = 0;
  std::int64_t hverken = 0;
  std::int64_t mangler = 0;
  for (const RaadsmedlemId id : til_stede_) mangler += har_stemt(id) ? 0 : 1;
  for (const Afstemning& s : f_.stemmer) {
    if (!til_stede_.contains(s.medlem)) continue;
    for_ += s.stemme == Stemme::stemmer_for ? 1 : 0;
    imod += s.stemme == Stemme::imod ? 1 : 0;
    hverken += s.stemme == Stemme::hverken ? 1 : 0;
  }
  if (!giver()) {
    // A refusal needs no unanimity; but all for granting, and refused, is a slip of the pen.
    if (for_ > 0 && imod == 0 && hverken == 0)
      tag(Fundkode::enstemmigt_men_afslaaet, Udfald::advarsel, h, "stemmer", {Vaerdi::tal(for_)});
    return;
  }
  if (mangler > 0)
    tag(Fundkode::stemme_mangler, Udfald::uafklaret, h, "stemmer", {Vaerdi::tal(mangler)});
  if (imod > 0)
    tag(Fundkode::ikke_enstemmigt, Udfald::ikke_opfyldt, h, "stemmer",
        {Vaerdi::tal(imod), Vaerdi::tal(for_)});
  if (for_ == 0) tag(Fundkode::ingen_stemte_for, Udfald::ikke_opfyldt, h, "stemmer");
  if (hverken > 0)
    tag(Fundkode::stemte_hverken, Udfald::advarsel, h, "stemmer", {Vaerdi::tal(hverken)});
  if (imod == 0 && for_ > 0 && mangler == 0)
    tag(Fundkode::enstemmigt, Udfald::opfyldt, h, "stemmer", {Vaerdi::tal(for_)});
}

}  // namespace nytte::regler
