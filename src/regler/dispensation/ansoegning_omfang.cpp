// D-08, D-09, C-05, D-14 and T-08: how many, how long, and what is new since last time.
#include <string>

#include "regler/dispensation/ansoegning_dele.hpp"
#include "regler/dispensation/periode.hpp"
#include "regler/dispensation/svar.hpp"

namespace nytte::regler {
namespace {

namespace b = bestemmelser;

// Full-time persons as an exact value.
Vaerdi fuldtid(Aarsvaerk a) { return Vaerdi::broek(a.titusindedele(), Aarsvaerk::kSkala); }

// Without its blanks and line breaks: a browser sends other ones than it was given.
std::string ord_for_ord(const std::string& t) {
  std::string ud;
  for (const char c : t)
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') ud += c;
  return ud;
}

}  // namespace

// A dispensation is needed only for more than the quota allows; and the places sought must hold
// everybody who will be there.
void Ansoegningsproeve::antal() {
  const Hjemmel* h = hjemmel(b::kForholdet);
  const auto kvoten =
      i_.ordinaert_ansatte ? kvote_for(*i_.ordinaert_ansatte, dag_, pop_) : std::nullopt;
  if (!i_.pladser || *i_.pladser < 1 || !kvoten) return;
  const bool noedvendig = *i_.pladser > *kvoten;
  std::vector<Vaerdi> tal{Vaerdi::personer(*i_.pladser), Vaerdi::tal(*kvoten),
                          fuldtid(*i_.ordinaert_ansatte)};
  if (noedvendig) tal.push_back(Vaerdi::tal(*i_.pladser - *kvoten));
  ud_.push_back(
      fund(noedvendig ? Fundkode::dispensation_noedvendig : Fundkode::dispensation_unoedvendig,
           noedvendig ? Udfald::opfyldt : Udfald::advarsel, h, "pladser", std::move(tal)));
  const auto& i_alt = i_.placerede_i_alt;
  if (i_alt && i_alt->titusindedele() > *i_.pladser * Aarsvaerk::kSkala)
    ud_.push_back(fund(Fundkode::pladser_daekker_ikke, Udfald::advarsel, h, "placerede_i_alt",
                       {fuldtid(*i_alt), Vaerdi::personer(*i_.pladser)}));
}

// stk. 5: between one and two years.
void Ansoegningsproeve::varighed() {
  punkt("fra", i_.fra.has_value(), Krav::lov, &b::kEtTilToAar);
  punkt("til", i_.til.has_value(), Krav::lov, &b::kEtTilToAar);
  if (!i_.fra || !i_.til) return;
  ud_.push_back(bedoem_periode({*i_.fra, *i_.til}, dag_, pop_));
  if (*i_.fra < dag_)
    ud_.push_back(fund(Fundkode::periode_er_begyndt, Udfald::advarsel, hjemmel(b::kEtTilToAar),
                       "fra", {Vaerdi::dato(*i_.fra), Vaerdi::dato(dag_)}));
  if (auto uden = uden_virkning(*i_.til, pop_)) ud_.push_back(std::move(*uden));
}

// Point 12. No text forbids it; the councils' strategies do (C-05): no displacement.
void Ansoegningsproeve::tidligere() {
  punkt("tidligere_ordinaert", i_.tidligere_ordinaert.has_value(), Krav::skema, nullptr);
  if (i_.tidligere_ordinaert != true) return;
  punkt("tidligere_hvornaar", !er_blank(i_.tidligere_hvornaar), Krav::skema, nullptr);
  ud_.push_back(fund(Fundkode::tidligere_ordinaert_arbejde, Udfald::advarsel, nullptr,
                     "tidligere_ordinaert"));
}

// Point 13: policy of the councils and the form, so it warns.
void Ansoegningsproeve::genansoegning() {
  if (!i_.genansoegning) {
    if (f_.forrige)
      ud_.push_back(fund(Fundkode::er_genansoegning, Udfald::advarsel, nullptr, "genansoegning",
                         {Vaerdi::dato(f_.forrige->indsendt)}));
    return;
  }
  if (!i_.aendret)
    ud_.push_back(fund(Fundkode::aendring_uoplyst, Udfald::advarsel, nullptr, "aendret"));
  const bool intet_beskrevet = er_blank(i_.aendret_p_nummer) && er_blank(i_.aendret_opgaver) &&
                               er_blank(i_.aendret_forhold) && er_blank(i_.aendret_andet);
  if (i_.aendret == true && intet_beskrevet)
    ud_.push_back(fund(Fundkode::aendring_ikke_beskrevet, Udfald::advarsel, nullptr, "aendret"));
  const bool effekt = !er_blank(i_.effekt);
  ud_.push_back(fund(effekt ? Fundkode::effekt_beskrevet : Fundkode::effekt_mangler,
                     effekt ? Udfald::opfyldt : Udfald::advarsel, nullptr, "effekt"));
  if (effekt && !er_blank(i_.effekt_opgjort) &&
      ord_for_ord(i_.effekt) != ord_for_ord(i_.effekt_opgjort) && er_blank(i_.effekt_grund))
    ud_.push_back(om("effekt", fund(Fundkode::rettelsesgrund_mangler, Udfald::ikke_opfyldt, nullptr,
                                    "effekt_grund", {})));
  if (!f_.forrige) {
    ud_.push_back(fund(Fundkode::genansoegning_uden_forrige, Udfald::advarsel, nullptr, "forrige"));
    return;
  }
  if (f_.forrige->p_nummer && i_.p_nummer && f_.forrige->p_nummer != i_.p_nummer &&
      er_blank(i_.aendret_p_nummer))
    ud_.push_back(
        fund(Fundkode::aendret_p_nummer_ubeskrevet, Udfald::advarsel, nullptr, "aendret_p_nummer"));
  ny_hoering(*f_.forrige);
}

// The employees are heard anew: after the last hearing, and after the last application where the
// day of its hearing is not known.
void Ansoegningsproeve::ny_hoering(const ForrigeAnsoegning& forrige) {
  if (!f_.hoert_dato) {
    ud_.push_back(fund(Fundkode::hoeringsdag_uoplyst, Udfald::advarsel, nullptr, "hoert"));
    return;
  }
  const Dato sidst = forrige.hoert.value_or(forrige.indsendt);
  const bool ny = sidst < *f_.hoert_dato;
  ud_.push_back(fund(ny ? Fundkode::hoering_fornyet : Fundkode::hoering_ikke_fornyet,
                     ny ? Udfald::opfyldt : Udfald::advarsel, nullptr, "hoert",
                     {Vaerdi::dato(*f_.hoert_dato), Vaerdi::dato(sidst)}));
}

}  // namespace nytte::regler
