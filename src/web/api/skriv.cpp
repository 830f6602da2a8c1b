#include "web/api/skriv.hpp"

#include <fmt/format.h>

namespace nytte::web::api {

void vaerdi(JsonSkriver& w, std::string_view tekst) { w.tekst(tekst); }
void vaerdi(JsonSkriver& w, Dato dato) { w.tekst(iso(dato)); }
void vaerdi(JsonSkriver& w, Maaned maaned) { w.tekst(iso(maaned)); }
void vaerdi(JsonSkriver& w, Ugetimer tid) { w.tekst(tid.tekst()); }
void vaerdi(JsonSkriver& w, Aarsvaerk antal) { w.tekst(antal.tekst()); }
void vaerdi(JsonSkriver& w, PNummer nummer) { w.tekst(nummer.tekst()); }
void vaerdi(JsonSkriver& w, Cvr nummer) { w.tekst(nummer.tekst()); }
void vaerdi(JsonSkriver& w, Kommunekode kode) { w.tekst(kode.tekst()); }
void vaerdi(JsonSkriver& w, bool ja) { w.boolsk(ja); }
void vaerdi(JsonSkriver& w, std::int64_t tal) { w.tal(tal); }
void vaerdi(JsonSkriver& w, std::int32_t tal) { w.tal(tal); }

void vaerdi(JsonSkriver& w, Tidspunkt tid) {
  const std::int64_t i_dagen = tid.sekunder % 86'400;
  const Dato dag = Dato::fra_dagnummer(static_cast<std::int32_t>(tid.sekunder / 86'400));
  w.tekst(fmt::format("{}T{:02}:{:02}:{:02}Z", iso(dag), i_dagen / 3'600, i_dagen / 60 % 60,
                      i_dagen % 60));
}

namespace {

/// A share in ten-thousandths as decimal text ("0.5").
std::optional<std::string> share_text(std::optional<std::int64_t> titusindedele) {
  if (!titusindedele) return std::nullopt;
  std::string tekst = fmt::format("{}.{:04}", *titusindedele / 10'000, *titusindedele % 10'000);
  while (tekst.back() == '0' && !tekst.ends_with(".0")) tekst.pop_back();
  return tekst;
}

}  // namespace

void skriv(JsonSkriver& w, const Arbejdssted& a) {
  w.objekt();
  felt(w, "p_nummer", a.p_nummer);
  felt(w, "cvr", a.cvr);
  felt(w, "navn", a.navn);
  felt(w, "adresse", a.adresse);
  felt(w, "postnummer", a.postnummer);
  felt(w, "by", a.by);
  felt(w, "kommune", a.kommune);
  felt(w, "sektor", a.sektor);
  felt(w, "ministeromraade", a.ministeromraade);
  felt(w, "tilskudsandel", share_text(a.tilskudsandel));
  felt(w, "fuld_uge", a.fuld_uge);
  felt(w, "saesonudsving", a.saesonudsving);
  felt(w, "erhverv_paa_markedsvilkaar", a.erhverv_paa_markedsvilkaar);
  felt(w, "lukket_fra", a.lukket_fra);
  felt(w, "bredde", a.koordinat ? std::optional(grader(a.koordinat->bredde)) : std::nullopt);
  felt(w, "laengde", a.koordinat ? std::optional(grader(a.koordinat->laengde)) : std::nullopt);
  felt(w, "version", a.version);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const AnsatteMaaned& m) {
  w.objekt();
  felt(w, "maaned", m.maaned);
  felt(w, "aarsvaerk", m.aarsvaerk);
  felt(w, "hoveder", m.hoveder);
  felt(w, "version", m.version);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Medarbejderrepraesentant& r) {
  w.objekt();
  felt(w, "id", r.id);
  felt(w, "niveau", r.niveau);
  felt(w, "p_nummer", r.p_nummer);
  felt(w, "cvr", r.cvr);
  felt(w, "faggruppe", r.faggruppe);
  felt(w, "navn", r.navn);
  felt(w, "organisation", r.organisation);
  felt(w, "email", r.email);
  felt(w, "fra", r.fra);
  felt(w, "til", r.til);
  felt(w, "version", r.version);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Fravaer& f) {
  w.objekt();
  felt(w, "id", f.id);
  felt(w, "repraesentant", f.repraesentant);
  felt(w, "fra", f.fra);
  felt(w, "til", f.til);
  felt(w, "grund", f.grund);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const NiveauFindesIkke& n) {
  w.objekt();
  felt(w, "id", n.id);
  felt(w, "p_nummer", n.p_nummer);
  felt(w, "niveau", n.niveau);
  felt(w, "faggruppe", n.faggruppe);
  felt(w, "fra", n.fra);
  felt(w, "til", n.til);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Dispensation& d) {
  w.objekt();
  felt(w, "id", d.id);
  felt(w, "p_nummer", d.p_nummer);
  felt(w, "pladser", d.pladser);
  felt(w, "fra", d.fra);
  felt(w, "til", d.til);
  felt(w, "raad", d.raad);
  felt(w, "journalnummer", d.journalnummer);
  felt(w, "version", d.version);
  if (d.forhold) {
    w.felt("forhold");
    w.objekt();
    felt(w, "personer", d.forhold->personer);
    felt(w, "pr_ansatte", d.forhold->pr_ansatte);
    w.objekt_slut();
  }
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Hoering& h) {
  w.objekt();
  felt(w, "id", h.id);
  felt(w, "jobordre", h.jobordre);
  felt(w, "art", h.art);
  felt(w, "niveau", h.niveau);
  felt(w, "navn", h.navn);
  felt(w, "dato", h.dato);
  felt(w, "arbejdsgiver_erklaering", h.arbejdsgiver_erklaering);
  felt(w, "medarbejder_erklaering", h.medarbejder_erklaering);
  felt(w, "enig", h.enig);
  felt(w, "bemaerkning", h.bemaerkning);
  felt(w, "version", h.version);
  w.objekt_slut();
}

void felter(JsonSkriver& w, const Jobordre& j) {
  felt(w, "id", j.id);
  felt(w, "nummer", j.nummer);
  felt(w, "kommune", j.kommune);
  felt(w, "p_nummer", j.p_nummer);
  felt(w, "type", j.type);
  felt(w, "stilling", j.stilling);
  felt(w, "faggruppe", j.faggruppe);
  felt(w, "opgave", j.opgave);
  felt(w, "ministeromraade", j.ministeromraade);
  felt(w, "pladser", j.pladser);
  felt(w, "fra", j.fra);
  felt(w, "til", j.til);
  felt(w, "ugentlig_tid", j.ugentlig_tid);
  felt(w, "saerligt_tilrettelagt", j.saerligt_tilrettelagt);
  felt(w, "ud_over_normeret_niveau", j.vurdering.ud_over_normeret_niveau);
  felt(w, "konkurrenceforvridende", j.vurdering.konkurrenceforvridende);
  felt(w, "indgaar_i_serviceniveau", j.vurdering.indgaar_i_serviceniveau);
  felt(w, "service_for_borger", j.vurdering.service_for_borger);
  felt(w, "borgers_dokumentation", j.vurdering.borgers_dokumentation);
  liste(w, "opgaver", j.opgaver, [](JsonSkriver& v, OpgaveId o) { vaerdi(v, o); });
  felt(w, "disco", j.disco);
  felt(w, "esco_uri", j.esco_uri);
  felt(w, "esco_alias", j.esco_alias);
  felt(w, "kontakt_navn", j.kontakt.navn);
  felt(w, "kontakt_telefon", j.kontakt.telefon);
  felt(w, "kontakt_email", j.kontakt.email);
  felt(w, "projekt", j.projekt);
  felt(w, "status", j.status);
  felt(w, "version", j.version);
}

void felter(JsonSkriver& w, const Placering& p) {
  felt(w, "id", p.id);
  felt(w, "ordning", p.ordning);
  felt(w, "kommune", p.kommune);
  felt(w, "borger", p.borger);
  felt(w, "jobordre", p.jobordre);
  felt(w, "p_nummer", p.p_nummer);
  felt(w, "fra", p.fra);
  felt(w, "til", p.til);
  felt(w, "ugentlig_tid", p.ugentlig_tid);
  felt(w, "raadighedsafproevende", p.raadighedsafproevende);
  felt(w, "raadighedsvurdering", p.raadighedsvurdering);
  felt(w, "saerligt_tilrettelagt", p.saerligt_tilrettelagt);
  felt(w, "del_af_plan", p.del_af_plan);
  felt(w, "ansvarlig", p.ansvarlig);
  felt(w, "status", p.status);
  felt(w, "aarsag", p.aarsag);
  felt(w, "haendelsesdato", p.haendelsesdato);
  felt(w, "bemaerkning", p.bemaerkning);
  felt(w, "afgoerelse", p.afgoerelse);
  felt(w, "version", p.version);
}

void skriv(JsonSkriver& w, const Jobordre& j) {
  w.objekt();
  felter(w, j);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Placering& p) {
  w.objekt();
  felter(w, p);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Pladstal& p) {
  w.objekt();
  felt(w, "placerede", p.placerede);
  felt(w, "henviste", p.henviste);
  felt(w, "ledige", p.ledige);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Borger& b) {
  w.objekt();
  felt(w, "id", b.id);
  felt(w, "kommune", b.kommune);
  felt(w, "cpr", b.cpr.maskeret());
  felt(w, "navn", b.navn);
  felt(w, "population", b.population);
  felt(w, "erhvervskompetencegivende_uddannelse", b.erhvervskompetencegivende_uddannelse);
  felt(w, "arbejdspligt", b.arbejdspligt);
  felt(w, "deltidsforsikret", b.deltidsforsikret);
  felt(w, "senest_ansat_kendt", b.senest_ansat_kendt);
  w.felt("senest_ansat");
  if (b.senest_ansat) {
    w.objekt();
    felt(w, "p_nummer", b.senest_ansat->p_nummer);
    felt(w, "cvr", b.senest_ansat->cvr);
    w.objekt_slut();
  } else {
    w.null();
  }
  felt(w, "adressebeskyttet", b.adressebeskyttet);
  felt(w, "version", b.version);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Ydelsesperiode& y) {
  w.objekt();
  felt(w, "id", y.id);
  felt(w, "ydelse", y.ydelse);
  felt(w, "visitation", y.visitation);
  felt(w, "fra", y.fra);
  felt(w, "til", y.til);
  w.objekt_slut();
}

void skriv(JsonSkriver& w, const Bruger& b) {
  w.objekt();
  felt(w, "id", b.id);
  felt(w, "kommune", b.kommune);
  felt(w, "brugernavn", b.brugernavn);
  felt(w, "navn", b.navn);
  liste(w, "roller", b.roller, [](JsonSkriver& ww, Rolle rolle) { vaerdi(ww, rolle); });
  felt(w, "aktiv", b.aktiv);
  felt(w, "raad", b.raad);
  felt(w, "version", b.version);
  w.objekt_slut();
}

}  // namespace nytte::web::api
