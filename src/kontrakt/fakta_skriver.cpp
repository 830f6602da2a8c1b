#include "kontrakt/fakta_json.hpp"
#include "kontrakt/json_skriver.hpp"

namespace nytte::kontrakt {
namespace {

void felt(JsonSkriver& s, std::string_view navn, const std::optional<bool>& v) {
  if (!v) return;
  s.felt(navn);
  s.boolsk(*v);
}
void felt(JsonSkriver& s, std::string_view navn, const std::optional<Dato>& v) {
  if (v) s.felt(navn, iso(*v));
}
void felt(JsonSkriver& s, std::string_view navn, const std::optional<std::string>& v) {
  if (v) s.felt(navn, *v);
}
void periode(JsonSkriver& s, Dato fra, Dato til) {
  s.felt("fra", iso(fra));
  s.felt("til", iso(til));
}

void skriv(JsonSkriver& s, const AnsatteFakta& a) {
  s.objekt();
  s.felt("maaned", iso(a.maaned));
  if (a.aarsvaerk) s.felt("aarsvaerk", a.aarsvaerk->tekst());
  if (a.hoveder) {
    s.felt("hoveder");
    s.tal(*a.hoveder);
  }
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const IForvejen& f) {
  s.objekt();
  s.felt("ordning", navn(f.ordning));
  s.felt("fra", iso(f.fra));
  s.felt("til");
  if (f.til) {
    s.tekst(iso(*f.til));
  } else {
    s.null();
  }
  s.felt("ugentlig_tid", f.ugentlig_tid.tekst());
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const TidligerePlacering& t) {
  s.objekt();
  s.felt("p_nummer", t.p_nummer.tekst());
  periode(s, t.fra, t.til);
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const FravaerFakta& f) {
  s.objekt();
  s.felt("niveau", navn(f.niveau));
  periode(s, f.fra, f.til);
  s.objekt_slut();
}

template <class T>
void liste(JsonSkriver& s, std::string_view navn, const std::vector<T>& alle) {
  s.felt(navn);
  s.liste();
  for (const T& e : alle) skriv(s, e);
  s.liste_slut();
}

void skriv(JsonSkriver& s, const ArbejdsgiverFakta& a) {
  s.felt("arbejdsgiver");
  s.objekt();
  s.felt("p_nummer", a.p_nummer.tekst());
  s.felt("cvr", a.cvr.tekst());
  s.felt("sektor", navn(a.sektor));
  felt(s, "ministeromraade", a.ministeromraade);
  if (a.tilskudsandel)
    s.felt("tilskudsandel", Aarsvaerk::fra_titusindedele(*a.tilskudsandel).tekst());
  s.felt("fuld_uge", a.fuld_uge.tekst());
  liste(s, "ordinaert_ansatte", a.ordinaert_ansatte);
  felt(s, "saesonudsving", std::optional(a.saesonudsving));
  liste(s, "i_forvejen", a.i_forvejen);
  felt(s, "erhverv_paa_markedsvilkaar", a.erhverv_paa_markedsvilkaar);
  s.objekt_slut();
}

void skriv_seneste(JsonSkriver& s, const BorgerFakta& b) {
  if (!b.senest_ansat_kendt && !b.senest_ansat) return;
  s.felt("senest_ansat");
  if (!b.senest_ansat) {
    s.null();
    return;
  }
  s.objekt();
  s.felt("p_nummer", b.senest_ansat->p_nummer.tekst());
  s.felt("cvr", b.senest_ansat->cvr.tekst());
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const BorgerFakta& b) {
  s.felt("borger");
  s.objekt();
  s.felt("ydelse", navn(b.ydelse));
  if (b.visitation) s.felt("visitation", navn(*b.visitation));
  felt(s, "foedselsdato", b.foedselsdato);
  felt(s, "erhvervskompetencegivende_uddannelse", b.erhvervskompetencegivende_uddannelse);
  felt(s, "ydelse_til", b.ydelse_til);
  felt(s, "arbejdspligt", std::optional(b.arbejdspligt));
  felt(s, "deltidsforsikret", std::optional(b.deltidsforsikret));
  skriv_seneste(s, b);
  liste(s, "tidligere_placeringer", b.tidligere_placeringer);
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const PlaceringFakta& p) {
  s.felt("placering");
  s.objekt();
  periode(s, p.fra, p.til);
  s.felt("ugentlig_tid", p.ugentlig_tid.tekst());
  felt(s, "raadighedsafproevende", std::optional(p.raadighedsafproevende));
  felt(s, "raadighedsvurdering", p.raadighedsvurdering);
  felt(s, "saerligt_tilrettelagt", std::optional(p.saerligt_tilrettelagt));
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const OpgaveFakta& o) {
  s.felt("opgave");
  s.objekt();
  felt(s, "ud_over_normeret_niveau", o.ud_over_normeret_niveau);
  felt(s, "konkurrenceforvridende", o.konkurrenceforvridende);
  felt(s, "indgaar_i_serviceniveau", o.indgaar_i_serviceniveau);
  felt(s, "service_for_borger", o.service_for_borger);
  felt(s, "borgers_dokumentation", o.borgers_dokumentation);
  if (o.borgerrettet_omsorg) {
    s.felt("borgerrettet_omsorg");
    s.boolsk(true);
  }
  s.objekt_slut();
}

void skriv(JsonSkriver& s, const HoeringFakta& h) {
  s.felt("hoering");
  s.objekt();
  if (h.hoert) {
    s.felt("hoert");
    s.objekt();
    s.felt("niveau", navn(h.hoert->niveau));
    s.felt("navn", h.hoert->navn);
    s.objekt_slut();
  }
  s.felt("ikke_fundet");
  s.liste();
  for (const Niveau n : h.ikke_fundet) s.tekst(navn(n));
  s.liste_slut();
  liste(s, "fravaer", h.fravaer);
  felt(s, "arbejdsgiver_erklaering", h.arbejdsgiver_erklaering);
  felt(s, "medarbejder_erklaering", h.medarbejder_erklaering);
  felt(s, "orienteret", h.orienteret);
  s.objekt_slut();
}

}  // namespace

std::string encode_fakta(const Fakta& f, const std::optional<std::string>& id) {
  std::string ud;
  ud.reserve(2048);
  JsonSkriver s(ud);
  s.objekt();
  felt(s, "id", id);
  s.felt("dato", iso(f.dato));
  s.felt("population", navn(f.population));
  skriv(s, f.arbejdsgiver);
  skriv(s, f.borger);
  skriv(s, f.placering);
  skriv(s, f.opgave);
  skriv(s, f.hoering);
  if (f.dispensation) {
    s.felt("dispensation");
    s.objekt();
    if (f.dispensation->pladser) {
      s.felt("pladser");
      s.tal(*f.dispensation->pladser);
    }
    periode(s, f.dispensation->fra, f.dispensation->til);
    if (const auto& forhold = f.dispensation->forhold) {
      s.felt("forhold");
      s.objekt();
      s.felt("personer");
      s.tal(forhold->personer);
      s.felt("pr_ansatte");
      s.tal(forhold->pr_ansatte);
      s.objekt_slut();
    }
    s.objekt_slut();
  }
  s.objekt_slut();
  return ud;
}

}  // namespace nytte::kontrakt
