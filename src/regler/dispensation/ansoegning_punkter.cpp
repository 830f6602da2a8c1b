// D-03 to D-07: who applies, for which tasks, and what must be filled in.
#include "regler/dispensation/ansoegning_dele.hpp"
#include "regler/dispensation/svar.hpp"

namespace nytte::regler {

namespace b = bestemmelser;

// stk. 1: the municipality applies.
void Ansoegningsproeve::ansoeger() {
  const bool kommune = f_.ansoeger.has_value();
  ud_.push_back(fund(kommune ? Fundkode::ansoeger_er_kommunen : Fundkode::ansoeger_er_ikke_kommunen,
                     kommune ? Udfald::opfyldt : Udfald::ikke_opfyldt, hjemmel(b::kKompetence)));
}

// stk. 1, 2. pkt.: not for help the municipality has granted under the social services act.
void Ansoegningsproeve::opgaver() {
  const auto& v = i_.visiterede_ydelser;
  ud_.push_back(fund(!v   ? Fundkode::visiterede_ydelser_uoplyst
                     : *v ? Fundkode::visiterede_ydelser
                          : Fundkode::ikke_visiterede_ydelser,
                     !v   ? Udfald::uafklaret
                     : *v ? Udfald::ikke_opfyldt
                          : Udfald::opfyldt,
                     hjemmel(b::kVisiterede), "visiterede_ydelser"));
}

void Ansoegningsproeve::punkt(std::string_view felt, bool udfyldt, Krav krav,
                              const Bestemmelse* bestemmelse) {
  const Hjemmel* h = bestemmelse != nullptr ? hjemmel(*bestemmelse) : nullptr;
  if (udfyldt) {
    ud_.push_back(fund(Fundkode::punkt_udfyldt, Udfald::opfyldt, h, felt));
  } else if (krav == Krav::lov) {
    ud_.push_back(fund(Fundkode::punkt_mangler, Udfald::ikke_opfyldt, h, felt));
  } else {
    // F-022: the form was seen as it stood from 2020-01-09; before that nobody is held to it.
    const bool bindende = krav == Krav::skema && dag_ >= b::kSkema;
    ud_.push_back(fund(Fundkode::skemapunkt_mangler,
                       bindende ? Udfald::ikke_opfyldt : Udfald::advarsel, h, felt));
  }
}

void Ansoegningsproeve::ikke_negativ(std::string_view felt, const std::optional<std::int32_t>& tal,
                                     std::int32_t mindst, const Bestemmelse* bestemmelse) {
  if (tal && *tal < mindst)
    ud_.push_back(fund(Fundkode::tal_forkert, Udfald::ikke_opfyldt,
                       bestemmelse != nullptr ? hjemmel(*bestemmelse) : nullptr, felt,
                       {Vaerdi::tal(mindst)}));
}

// The register's figure was changed: why?
void Ansoegningsproeve::rettet(std::string_view felt, bool afviger) {
  if (afviger && er_blank(i_.rettelsesgrund))
    ud_.push_back(om(std::string(felt), fund(Fundkode::rettelsesgrund_mangler, Udfald::ikke_opfyldt,
                                             nullptr, "rettelsesgrund", {})));
}

// F-022: what § 12, stk. 2 and 3, names, or the council cannot decide without (stk. 4 and 5), is
// demanded by law; the rest by the form.
void Ansoegningsproeve::punkter() {
  using enum Krav;
  punkt("navn", !er_blank(i_.navn), skema, &b::kArbejdspladser);
  punkt("adresse", !er_blank(i_.adresse), skema, &b::kArbejdspladser);
  punkt("p_nummer", i_.p_nummer.has_value(), lov, &b::kArbejdspladser);
  punkt("pladser", i_.pladser.has_value(), lov, &b::kForholdet);
  ikke_negativ("pladser", i_.pladser, 1, &b::kForholdet);
  punkt("opgaver", !er_blank(i_.opgaver), lov, &b::kOpgaver);
  punkt("i_praktik", i_.i_praktik.has_value(), lov, &b::kArbejdspladser);
  ikke_negativ("i_praktik", i_.i_praktik, 0, &b::kArbejdspladser);
  punkt("i_loentilskud", i_.i_loentilskud.has_value(), lov, &b::kArbejdspladser);
  ikke_negativ("i_loentilskud", i_.i_loentilskud, 0, &b::kArbejdspladser);
  punkt("i_nytteindsats", i_.i_nytteindsats.has_value(), skema, nullptr);
  ikke_negativ("i_nytteindsats", i_.i_nytteindsats, 0, nullptr);
  const Registertal& r = f_.registeret;
  rettet("i_praktik", r.i_praktik && i_.i_praktik && r.i_praktik != i_.i_praktik);
  rettet("i_loentilskud",
         r.i_loentilskud && i_.i_loentilskud && r.i_loentilskud != i_.i_loentilskud);
  rettet("i_nytteindsats",
         r.i_nytteindsats && i_.i_nytteindsats && r.i_nytteindsats != i_.i_nytteindsats);
  punkt("konkurrence", !er_blank(i_.konkurrence), lov, &b::kKonkurrence);
  punkt("nyttigt_arbejde", !er_blank(i_.nyttigt_arbejde), lov, &b::kGoerNytte);
  punkt("ordinaert_ansatte", i_.ordinaert_ansatte.has_value(), lov, &b::kForholdet);
  rettet("ordinaert_ansatte", r.ordinaert_ansatte && i_.ordinaert_ansatte &&
                                  r.ordinaert_ansatte != i_.ordinaert_ansatte);
  punkt("placerede_i_alt", i_.placerede_i_alt.has_value(), skema, &b::kForholdet);
}

}  // namespace nytte::regler
