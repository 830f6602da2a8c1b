#pragma once

#include <string_view>

#include "model/fakta.hpp"
#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/hoering.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"
#include "store/felter.hpp"

/// The columns of each record in one place, with the function that reads them in that order; for
/// the .cpp files of the subjects only. The tables go by the alias in the columns (`a.`, `m.`,
/// ...).
namespace nytte::store {

inline constexpr std::string_view kArbejdssted =
    "a.p_nummer, a.cvr, a.navn, a.adresse, a.postnummer, a.bynavn, a.kommune, a.sektor,"
    " a.ministeromraade, a.tilskudsandel, a.fuld_uge, a.saesonudsving,"
    " a.erhverv_paa_markedsvilkaar, a.lukket_fra, a.version, a.bredde, a.laengde";
Arbejdssted laes_arbejdssted(Laeser& r);

inline constexpr std::string_view kAnsatte =
    "m.p_nummer, m.maaned, m.aarsvaerk, m.hoveder, m.version";
AnsatteMaaned laes_ansatte(Laeser& r);

inline constexpr std::string_view kRepraesentant =
    "r.id, r.niveau, r.p_nummer, r.cvr, r.faggruppe, r.navn, r.organisation, r.email, r.fra, r.til,"
    " r.version";
Medarbejderrepraesentant laes_repraesentant(Laeser& r);

inline constexpr std::string_view kFravaer = "f.repraesentant, f.fra, f.til, f.grund, f.id";
Fravaer laes_fravaer(Laeser& r);

inline constexpr std::string_view kFindesIkke =
    "n.p_nummer, n.niveau, n.faggruppe, n.fra, n.til, n.id";
NiveauFindesIkke laes_findes_ikke(Laeser& r);

inline constexpr std::string_view kBorger =
    "b.id, b.kommune, b.cpr, b.navn, b.population, b.erhvervskompetencegivende_uddannelse,"
    " b.arbejdspligt, b.deltidsforsikret, b.senest_ansat_kendt, b.senest_ansat_p_nummer,"
    " b.senest_ansat_cvr, b.adressebeskyttet, b.version";
Borger laes_borger(Laeser& r);

inline constexpr std::string_view kYdelsesperiode =
    "y.borger, y.ydelse, y.visitation, y.fra, y.til, y.id";
Ydelsesperiode laes_ydelsesperiode(Laeser& r);

inline constexpr std::string_view kJobordre =
    "j.id, j.nummer, j.kommune, j.p_nummer, j.type, j.stilling, j.faggruppe, j.opgave,"
    " j.ministeromraade, j.pladser, j.fra, j.til, j.ugentlig_tid, j.saerligt_tilrettelagt,"
    " j.ud_over_normeret_niveau, j.konkurrenceforvridende, j.indgaar_i_serviceniveau,"
    " j.service_for_borger, j.borgers_dokumentation, j.disco, j.esco_uri, j.esco_alias,"
    " j.kontakt_navn, j.kontakt_telefon, j.kontakt_email, j.status, j.version, j.projekt";
Jobordre laes_jobordre(Laeser& r);

inline constexpr std::string_view kHoering =
    "h.id, h.jobordre, h.art, h.niveau, h.navn, h.dato, h.arbejdsgiver_erklaering,"
    " h.medarbejder_erklaering, h.enig, h.bemaerkning, h.version";
Hoering laes_hoering(Laeser& r);

inline constexpr std::string_view kDispensation =
    "d.id, d.p_nummer, d.pladser, d.fra, d.til, d.raad, d.journalnummer, d.version,"
    " d.forhold_personer, d.forhold_pr_ansatte";
Dispensation laes_dispensation(Laeser& r);

inline constexpr std::string_view kPlacering =
    "p.id, p.ordning, p.kommune, p.borger, p.jobordre, p.p_nummer, p.fra, p.til, p.ugentlig_tid,"
    " p.raadighedsafproevende, p.raadighedsvurdering, p.saerligt_tilrettelagt, p.del_af_plan,"
    " p.ansvarlig, p.status, p.aarsag, p.haendelsesdato, p.bemaerkning,"
    " (SELECT MAX(g.id) FROM afgoerelse g WHERE g.placering = p.id), p.version";
Placering laes_placering(Laeser& r);

/// What others may know of somebody placed at a workplace: no name, no municipality.
inline constexpr std::string_view kIForvejen = "p.ordning, p.fra, p.sidste_dag, p.ugentlig_tid";
IForvejen laes_i_forvejen(Laeser& r);

/// For `all` and `first`: reads a whole row with one of the functions above.
template <class T>
auto raekke(T (*laes)(Laeser&)) {
  return [laes](const Raekke& row) {
    Laeser r(row);
    return laes(r);
  };
}

}  // namespace nytte::store
