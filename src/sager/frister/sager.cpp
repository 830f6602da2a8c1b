// Deadlines of the matters that wait for an answer: hearings, applications, the council's own, and
// the time to appeal.
#include "model/dansk_tid.hpp"
#include "regler/frister/arbejdssted.hpp"
#include "regler/frister/sanktion.hpp"
#include "sager/frister/samler.hpp"
#include "store/fristsager.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDoegn = 86'400;
constexpr std::int32_t kKlagedage = 28;

void hoeringer(Fristsamler& s) {
  if (!s.er_min(Fristart::hoering_ubesvaret)) return;
  for (const auto& h : store::list_ubesvarede_henvendelser(s.db, s.k.bruger.kommune)) {
    Frist f = regler::hoering_ubesvaret(dansk_dag(h.rykket.value_or(h.sendt)), h.art);
    // What the representative was told in the letter counts before our practice.
    if (h.svarfrist) {
      f.forfalder = *h.svarfrist;
      f.arbejdsdage = 0;
    }
    Fristpunkt p;
    p.om = h.navn;
    p.p_nummer = h.p_nummer;
    p.arbejdssted_navn = h.arbejdssted;
    p.jobordre_nummer = h.jobordrenummer;
    p.hoeringssag = h.sag;
    s.tag(f, std::move(p), "henvendelse:" + std::to_string(h.id.vaerdi));
  }
}

Fristpunkt om(const store::VentendeAnsoegning& a) {
  Fristpunkt p;
  p.ansoegning = a.id;
  p.p_nummer = a.p_nummer;
  p.arbejdssted_navn = a.arbejdssted;
  return p;
}

std::string noegle(AnsoegningId a) { return "ansoegning:" + std::to_string(a.vaerdi); }

void ansoegninger(Fristsamler& s) {
  if (!s.er_min(Fristart::ansoegning_mangelfuld)) return;
  for (const auto& a : store::list_mangelfulde_ansoegninger(s.db, s.k.bruger.kommune))
    if (const auto f = regler::ansoegning_mangelfuld(a.siden)) s.tag(*f, om(a), noegle(a.id));
}

void raadets(Fristsamler& s) {
  if (!s.er_min(Fristart::ansoegning_uden_moede) || s.k.bruger.raad.empty()) return;
  for (const auto& a : store::list_raadets_ventende(s.db, s.k.bruger.raad)) {
    const auto f = a.tilstand == Ansoegningstilstand::indsendt
                       ? regler::ansoegning_uden_moede(a.siden)
                       : regler::afgoerelse_ubekraeftet(a.siden);
    auto p = om(a);
    p.sti = "/raad/sager/" + std::to_string(a.id.vaerdi);
    if (f) s.tag(*f, std::move(p), noegle(a.id));
  }
  for (const auto& d : store::list_raadets_dispensationer(s.db, s.k.bruger.raad, s.dag)) {
    const auto f = regler::dispensation_slutter(d.dispensation.til, s.dag);
    if (!f) continue;
    Fristpunkt p;
    p.p_nummer = d.dispensation.p_nummer;
    p.arbejdssted_navn = d.arbejdssted;
    p.antal = d.dispensation.pladser;
    p.om = bevilget(d.dispensation);
    p.sti = "/raad";
    s.tag(*f, std::move(p), "dispensation:" + std::to_string(d.dispensation.id.vaerdi));
  }
}

// Shown while it runs: afterwards there is nothing to wait for.
void klagefrister(Fristsamler& s) {
  if (!s.er_min(Fristart::klagefrist)) return;
  const Tidspunkt efter{(std::int64_t{s.dag.dagnummer()} - kKlagedage - 1) * kDoegn};
  for (const auto& b : store::list_afsendte_afgoerelser(s.db, s.k.bruger.kommune, efter)) {
    if (s.kun_borger.vaerdi != 0 && s.kun_borger != b.borger) continue;
    const Frist f = regler::klagefrist(dansk_dag(b.afsendt));
    if (f.forfalder < s.dag) continue;
    Fristpunkt p;
    p.borger = b.borger;
    p.borger_navn = b.borger_navn;
    p.om = b.titel;
    s.tag(f, std::move(p), "brev:" + std::to_string(b.brev.vaerdi));
  }
}

}  // namespace

void saml_sager(Fristsamler& s) {
  hoeringer(s);
  ansoegninger(s);
  raadets(s);
}

void saml_klagefrister(Fristsamler& s) { klagefrister(s); }

}  // namespace nytte::sager
