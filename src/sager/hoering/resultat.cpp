#include "sager/hoering/resultat.hpp"

#include <algorithm>

#include "dokumenter/breve/hoeringsord.hpp"
#include "store/hoering.hpp"
#include "store/jobordre.hpp"

namespace nytte::sager {
namespace {

struct Besvaret {
  Henvendelse henvendelse;
  Hoeringssvar svar;
};

// The answers of those who were not passed over; empty while one is missing.
std::vector<Besvaret> alle_svar(store::Forbindelse& db, HoeringssagId sag) {
  std::vector<Besvaret> ud;
  for (const auto& h : store::list_henvendelser(db, sag)) {
    if (h.tilstand == Henvendelsestilstand::givet_videre) continue;
    const auto svar = store::find_hoeringssvar(db, h.id);
    if (!svar) return {};
    ud.push_back({h, *svar});
  }
  return ud;
}

const Besvaret* af_part(const std::vector<Besvaret>& alle, Part part) {
  const auto i = std::find_if(alle.begin(), alle.end(),
                              [&](const Besvaret& b) { return b.henvendelse.part == part; });
  return i == alle.end() ? nullptr : &*i;
}

Hoering som_hoering(const Hoeringssag& sag, const Besvaret& medarbejder,
                    const Besvaret* arbejdsgiver) {
  const auto& s = medarbejder.svar;
  const bool hoering = sag.art == Hoeringsart::hoering;
  Hoering h{.id = {},
            .jobordre = *sag.jobordre,
            .art = sag.art,
            .niveau = hoering ? medarbejder.henvendelse.niveau : std::nullopt,
            .navn = medarbejder.henvendelse.navn,
            .dato = s.droeftet_dato.value_or(s.dag),
            .arbejdsgiver_erklaering = {},
            .medarbejder_erklaering = {},
            .enig = s.enig,
            .bemaerkning = s.bemaerkning};
  if (hoering) h.medarbejder_erklaering = s.dag;
  if (hoering && arbejdsgiver != nullptr) h.arbejdsgiver_erklaering = arbejdsgiver->svar.dag;
  return h;
}

void noter_resultat(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag,
                    const Hoering& h) {
  const bool hoering = h.art == Hoeringsart::hoering;
  Sporfelter felter{{"dato", iso(h.dato)}, {"navn", h.navn}};
  if (h.niveau) felter.emplace_back("niveau", std::string(navn(*h.niveau)));
  if (h.enig) felter.emplace_back("enig", *h.enig ? "ja" : "nej");
  noter(db, k,
        {hoering ? "hoering_registreret" : "orientering_registreret", "jobordre",
         std::to_string(h.jobordre.vaerdi), "svarene på høringssag " + noegle(sag.id), felter});
}

}  // namespace

Resultat<void> saet_resultat(store::Forbindelse& db, const Kontekst& k, const Hoeringssag& sag) {
  const auto alle = alle_svar(db, sag.id);
  const auto* medarbejder = af_part(alle, Part::medarbejderside);
  if (medarbejder == nullptr || !sag.jobordre || sag.hoering) return success();
  const bool benaegtet = std::any_of(alle.begin(), alle.end(), [](const Besvaret& b) {
    return b.svar.droeftet != std::optional(true);
  });
  if (benaegtet) {
    noter(db, k, {"hoeringssag_uden_droeftelse", "hoeringssag", noegle(sag.id), "", {}});
    return success();
  }
  Hoering h = som_hoering(sag, *medarbejder, af_part(alle, Part::arbejdsgiver));
  h.id = store::insert_hoering(db, h);
  NYTTE_TRY(store::insert_hoeringsresultat(db, sag.id, h.id, k.nu));
  noter_resultat(db, k, sag, h);
  return success();
}

namespace {

Hoertart hoertart(std::optional<Niveau> n) {
  return n == Niveau::mr_p_nummer ? Hoertart::medarbejderrepraesentant
                                  : Hoertart::tillidsrepraesentant;
}

std::string resultat_i_ord(const Hoeringssagsvisning& v) {
  std::string ud;
  for (const auto& hv : v.henvendelser) {
    if (!hv.svar) continue;
    if (!ud.empty()) ud += "\n\n";
    ud += hv.svar->navn + " (" + rolle_ord(hv.henvendelse) + ") svarede den " +
          paa_dansk(hv.svar->dag) + ":";
    for (const auto& [hvad, svar] :
         dokumenter::svarlinjer(v.grundlag, hv.henvendelse.part, *hv.svar))
      ud += "\n" + hvad + " " + svar;
  }
  return ud;
}

}  // namespace

void foreslaa_hoering(const Hoeringssagsvisning& v, Ansoegningsindhold& indhold) {
  const auto i = std::find_if(v.henvendelser.begin(), v.henvendelser.end(), [](const auto& hv) {
    return hv.henvendelse.part == Part::medarbejderside && hv.svar.has_value();
  });
  if (i == v.henvendelser.end()) return;
  const auto& h = i->henvendelse;
  indhold.hoert = true;
  indhold.hoert_art = hoertart(h.niveau);
  indhold.hoert_navn = h.navn;
  indhold.hoert_arbejdssted = v.grundlag.arbejdssted;
  indhold.hoert_organisation = h.organisation;
  indhold.hoert_dato = i->svar->dag;
  indhold.forelagt_ansoegningen = v.sag.formaal == Hoeringsformaal::dispensation;
  indhold.hoeringsresultat = resultat_i_ord(v);
}

}  // namespace nytte::sager
