// The task catalogue: the list, one task, its judgements; the tasks of a job order, as a field of
// its form and as a section of its page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sager/opgave/aftale.hpp"
#include "sager/opgave/opgave.hpp"
#include "web/html_formular.hpp"
#include "web/html_side.hpp"
#include "web/html_tabel.hpp"

namespace nytte::web {

std::string opgave_sti(OpgaveId id);
Html stand_maerke(Vurderingsstand s, const std::optional<Opgavevurdering>& v);

// "Ja", "Nej", "Ikke vurderet".
std::string opgavesvar_ord(const std::optional<bool>& b);
// The five answers that the rules read.
Html vis_opgavesvar(const OpgaveFakta& o);

struct OpgavelisteSide {
  const sager::Opgavekatalog& katalog;  // the whole
  std::vector<sager::Opgavelinje> viste;
  Parametre parametre;  // omraade, stand; in the address
};
Webside vis_opgaver(const Ramme& ramme, const OpgavelisteSide& s);

Webside vis_opgaveside(const Ramme& ramme, const sager::Opgavevisning& v);

struct OpgaveformularSide {
  std::optional<Opgave> opgave;  // nothing: a new one
  Formular formular;
};
Webside vis_opgaveformular(const Ramme& ramme, const OpgaveformularSide& s);

struct VurderingsformularSide {
  const sager::Opgavevisning& visning;
  std::vector<Valg> steder;
  std::vector<Valg> ansvarlige;
  Formular formular;
};
Webside vis_vurderingsformular(const Ramme& ramme, const VurderingsformularSide& s);

struct AnnullerVurderingSide {
  const sager::Opgavevisning& visning;
  const sager::Vurderingslinje& linje;
  Formular formular = {};
};
Webside vis_annuller_vurdering(const Ramme& ramme, const AnnullerVurderingSide& s);

// Tick boxes of the tasks that are in use (and of those already ticked), an area at a time.
Html opgavefelt(const Formular& f, const std::vector<Opgave>& opgaver, std::string_view etiket,
                std::string_view hjaelp);
// Those that were ticked, rising by id.
std::vector<OpgaveId> laes_opgaver(const Felter& form);
void foreslaa_opgaver(Formular& f, const std::vector<OpgaveId>& opgaver);

// The section of a job order's page; nothing when it has no tasks of the catalogue.
Html ordrens_opgaver(const sager::Ordreopgaver& o);
// What a decision rested on; nothing when it named no judgement.
Html afgoerelsens_opgaver(const std::vector<sager::Afgoerelsesopgave>& alle);

struct AftaleformularSide {
  std::optional<Omraadeaftale> aftale;  // nothing: a new one
  std::vector<Opgave> opgaver;
  std::vector<Valg> ansvarlige;
  Formular formular;
};
Webside vis_omraadeaftaler(const Ramme& ramme, const std::vector<sager::Aftalevisning>& alle,
                           Dato i_dag);
Webside vis_omraadeaftale(const Ramme& ramme, const std::vector<sager::Aftalevisning>& versioner,
                          const sager::Aftalevisning& valgt);
Webside vis_aftaleformular(const Ramme& ramme, const AftaleformularSide& s);
Webside vis_ophoer_aftale(const Ramme& ramme, const sager::Aftalevisning& v, const Formular& f);

}  // namespace nytte::web
