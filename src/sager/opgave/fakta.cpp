#include "sager/opgave/fakta.hpp"

#include <algorithm>

#include "regler/register.hpp"

namespace nytte::sager {
namespace {

// The newest of those from the day or before.
const Opgavevurdering* nyeste(const std::vector<Opgavevurdering>& alle, std::optional<PNummer> sted,
                              Dato dag) {
  const Opgavevurdering* ud = nullptr;
  for (const auto& v : alle) {
    if (v.annulleret || v.dato > dag || v.p_nummer != sted) continue;
    if (!ud || ud->dato < v.dato || (ud->dato == v.dato && ud->id < v.id)) ud = &v;
  }
  return ud;
}

// Facts of a placement about which only the day and the task are known: what the two rules look at.
Fakta kun_opgaven(const OpgaveFakta& opgave, Dato dag) {
  return {
      .dato = dag,
      .population = Population::almindelig,
      .arbejdsgiver = {.p_nummer = *PNummer::laes("1000000000"),
                       .cvr = *Cvr::laes("10000000"),
                       .sektor = Sektor::kommune,
                       .ministeromraade = {},
                       .tilskudsandel = {},
                       .ordinaert_ansatte = {},
                       .i_forvejen = {},
                       .erhverv_paa_markedsvilkaar = {}},
      .borger = {.ydelse = Ydelse::kontanthjaelp,
                 .visitation = {},
                 .foedselsdato = {},
                 .erhvervskompetencegivende_uddannelse = {},
                 .ydelse_til = {},
                 .senest_ansat = {},
                 .tidligere_placeringer = {}},
      .placering = {.fra = dag, .til = dag, .ugentlig_tid = kFuldUge, .raadighedsvurdering = {}},
      .opgave = opgave,
      .hoering = {},
      .dispensation = {}};
}

const OpgaveFakta& vaerste(const std::vector<OpgaveFakta>& opgaver, Dato dag, Regel regel) {
  return *std::min_element(
      opgaver.begin(), opgaver.end(), [&](const OpgaveFakta& a, const OpgaveFakta& b) {
        return proev_opgaven(regel, a, dag).udfald < proev_opgaven(regel, b, dag).udfald;
      });
}

}  // namespace

Vurdering proev_opgaven(Regel regel, const OpgaveFakta& opgave, Dato dag) {
  return regler::regelkort(regel).funktion(kun_opgaven(opgave, dag));
}

Standsvar vurderingsstand(const std::vector<Opgavevurdering>& af_opgaven,
                          std::optional<PNummer> sted, Dato dag) {
  const Opgavevurdering* v = sted ? nyeste(af_opgaven, sted, dag) : nullptr;
  if (!v) v = nyeste(af_opgaven, std::nullopt, dag);
  if (!v) return {};
  return {dag <= v->revideres ? Vurderingsstand::gaelder : Vurderingsstand::udloebet, v};
}

const Opgavevurdering* gaeldende_vurdering(const std::vector<Opgavevurdering>& af_opgaven,
                                           std::optional<PNummer> sted, Dato dag) {
  const auto svar = vurderingsstand(af_opgaven, sted, dag);
  return svar.stand == Vurderingsstand::gaelder ? svar.vurdering : nullptr;
}

OpgaveFakta svar_om_opgaven(const Opgave& opgave, const Opgavevurdering* vurdering) {
  if (!vurdering) return {};
  OpgaveFakta ud = vurdering->svar;
  ud.borgerrettet_omsorg =
      opgave.omraade == Opgaveomraade::omsorg && vurdering->borgerrettet == true;
  return ud;
}

OpgaveFakta vaerste_opgavefakta(const std::vector<OpgaveFakta>& opgaver, Dato dag) {
  if (opgaver.empty()) return {};
  const OpgaveFakta& indhold = vaerste(opgaver, dag, Regel::opgavens_indhold);
  OpgaveFakta ud = vaerste(opgaver, dag, Regel::serviceloven);
  ud.ud_over_normeret_niveau = indhold.ud_over_normeret_niveau;
  ud.konkurrenceforvridende = indhold.konkurrenceforvridende;
  return ud;
}

Opgavegrundlag opgavefakta(const std::vector<Opgave>& opgaver,
                           const std::vector<Opgavevurdering>& vurderinger, PNummer sted,
                           Dato dag) {
  Opgavegrundlag ud;
  std::vector<OpgaveFakta> svar;
  for (const auto& o : opgaver) {
    std::vector<Opgavevurdering> af_opgaven;
    for (const auto& v : vurderinger)
      if (v.opgave == o.id) af_opgaven.push_back(v);
    const auto* v = gaeldende_vurdering(af_opgaven, sted, dag);
    svar.push_back(svar_om_opgaven(o, v));
    if (v) ud.vurderinger.push_back(v->id);
  }
  ud.fakta = vaerste_opgavefakta(svar, dag);
  return ud;
}

}  // namespace nytte::sager
