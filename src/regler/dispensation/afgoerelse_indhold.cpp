// D-08 and D-09: what a grant must say. A refusal says nothing of the kind.
#include "regler/bestemmelser_data.hpp"
#include "regler/dispensation/afgoerelse_dele.hpp"
#include "regler/dispensation/ansoegning.hpp"
#include "regler/dispensation/periode.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;

std::int32_t dage(Dato fra, Dato til) { return til - fra + 1; }

}  // namespace

// stk. 4: a ratio, or the number it comes to; one of them.
std::optional<std::int64_t> Afgoerelsesproeve::bevilget() {
  const Hjemmel* h = b::kForholdet.paa(dag_, pop_);
  if (f_.pladser && f_.forhold) {
    tag(Fundkode::antal_dobbelt, Udfald::ikke_opfyldt, h, "pladser");
    return std::nullopt;
  }
  if (f_.forhold) {
    const bool kan_bruges = f_.forhold->personer >= 1 && f_.forhold->pr_ansatte >= 1 &&
                            f_.forhold->personer <= kForholdHoejst &&
                            f_.forhold->pr_ansatte <= kForholdHoejst;
    if (!kan_bruges)
      tag(Fundkode::forhold_forkert, Udfald::ikke_opfyldt, h, "forhold",
          {Vaerdi::tal(kForholdHoejst)});
    if (!kan_bruges || !f_.ordinaert_ansatte) return std::nullopt;
    return f_.forhold->pladser(f_.ordinaert_ansatte->titusindedele(), Aarsvaerk::kSkala);
  }
  if (!f_.pladser || *f_.pladser < 1) {
    tag(Fundkode::antal_mangler, Udfald::ikke_opfyldt, h, "pladser");
    return std::nullopt;
  }
  return *f_.pladser;
}

void Afgoerelsesproeve::antal() {
  if (!giver()) return;
  const auto antallet = bevilget();
  if (!f_.ordinaert_ansatte) {
    tag(Fundkode::ansatte_ukendt, Udfald::uafklaret, b::kForholdet.paa(dag_, pop_),
        "ordinaert_ansatte");
    return;
  }
  if (!antallet) return;
  mod_kvoten(*antallet);
  mod_det_soegte(*antallet);
}

// A dispensation to what is allowed anyway is none.
void Afgoerelsesproeve::mod_kvoten(std::int64_t bevilget) {
  const auto kvoten = kvote_for(*f_.ordinaert_ansatte, dag_, pop_);
  if (!kvoten) return;  // no ratio that day; hvem_afgoer has said so
  const bool over = bevilget > *kvoten;
  tag(over ? Fundkode::antal_over_kvoten : Fundkode::antal_ikke_over_kvoten,
      over ? Udfald::opfyldt : Udfald::ikke_opfyldt, b::kForholdet.paa(dag_, pop_),
      f_.forhold ? "forhold" : "pladser",
      {Vaerdi::personer(bevilget), Vaerdi::tal(*kvoten),
       Vaerdi::broek(f_.ordinaert_ansatte->titusindedele(), Aarsvaerk::kSkala)});
}

// All that was sought, or in part: the number decides; a shorter period is less too.
void Afgoerelsesproeve::mod_det_soegte(std::int64_t bevilget) {
  if (!f_.soegt_pladser) return;
  const Hjemmel* h = b::kForholdet.paa(dag_, pop_);
  const std::vector<Vaerdi> tal{Vaerdi::personer(bevilget), Vaerdi::tal(*f_.soegt_pladser)};
  const bool faerre = bevilget < *f_.soegt_pladser;
  const bool kortere = f_.fra && f_.til && f_.soegt_fra && f_.soegt_til &&
                       dage(*f_.fra, *f_.til) < dage(*f_.soegt_fra, *f_.soegt_til);
  if (bevilget > *f_.soegt_pladser)
    tag(Fundkode::mere_end_soegt, Udfald::advarsel, h, "pladser", tal);
  if (f_.udfald == Raadsudfald::imoedekommet) {
    tag(faerre ? Fundkode::mindre_end_soegt : Fundkode::som_soegt,
        faerre ? Udfald::ikke_opfyldt : Udfald::opfyldt, h, "udfald", tal);
    if (kortere)
      tag(Fundkode::kortere_end_soegt, Udfald::advarsel, b::kEtTilToAar.paa(dag_, pop_), "til",
          {Vaerdi::dato(*f_.fra), Vaerdi::dato(*f_.til), Vaerdi::dato(*f_.soegt_fra),
           Vaerdi::dato(*f_.soegt_til)});
    return;
  }
  const bool mindre = faerre || kortere;
  tag(mindre ? Fundkode::delvist_imoedekommet_mindre : Fundkode::delvist_er_alt,
      mindre ? Udfald::opfyldt : Udfald::ikke_opfyldt, h, "udfald", tal);
}

// stk. 5: between one and two years.
void Afgoerelsesproeve::varighed() {
  if (!giver()) return;
  const Hjemmel* h = b::kEtTilToAar.paa(dag_, pop_);
  if (!f_.fra || !f_.til) {
    tag(Fundkode::periode_mangler, Udfald::ikke_opfyldt, h, f_.fra ? "til" : "fra");
    return;
  }
  ud_.push_back(bedoem_periode({*f_.fra, *f_.til}, dag_, pop_));
  if (*f_.fra < dag_)
    tag(Fundkode::periode_er_begyndt, Udfald::advarsel, h, "fra",
        {Vaerdi::dato(*f_.fra), Vaerdi::dato(dag_)});
  if (auto uden = uden_virkning(*f_.til, pop_)) ud_.push_back(std::move(*uden));
}

}  // namespace nytte::regler
