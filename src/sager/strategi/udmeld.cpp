// Telling the approved strategy to those it concerns.
#include <algorithm>

#include "dokumenter/pdf.hpp"
#include "model/dansk_tid.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/brev.hpp"
#include "sager/strategi/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

Resultat<Strategivisning> find_godkendt(store::Forbindelse& db, const Kontekst& k, StrategiId id) {
  NYTTE_TRY(auto v, vis_strategi(db, k, id));
  if (!v.linje.strategi.godkendelse)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "strategi", "den er ikke godkendt");
  return v;
}

std::string udmeldingsmail(const Strategivisning& v, const Strategipart& p,
                           const std::string& kontakt) {
  const auto& g = *v.linje.strategi.godkendelse;
  const auto hvem = dokumenter_kommune(v.kommune);
  std::string t = "Hej " + (p.kontakt.empty() ? p.navn : p.kontakt) + "\n\n" + hvem +
                  " har godkendt en strategi for nytteindsats. Den gælder fra " +
                  paa_dansk(g.gaelder_fra) + " og er vedhæftet.\n\n";
  if (!v.linje.strategi.indhold.hvad_er_nyt.empty())
    t += "Det nye: " + v.linje.strategi.indhold.hvad_er_nyt + "\n\n";
  return t + "Spørgsmål? Kontakt " + kontakt + ", " + hvem + ".\n";
}

void gem(store::Forbindelse& db, const Kontekst& k, Strategiudmelding u) {
  u.bruger = k.bruger.id;
  u.tid = k.nu;
  store::insert_strategiudmelding(db, u);
  noter(db, k,
        {"strategi_udmeldt",
         kStrategiemne,
         std::to_string(u.strategi.vaerdi),
         u.bemaerkning,
         {{"modtager", u.modtager}, {"maade", std::string(navn(u.maade))}, {"dato", iso(u.dag)}}});
}

}  // namespace

Resultat<void> registrer_udmelding(store::Forbindelse& db, const Kontekst& k,
                                   const Strategiudmelding& u, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto v, find_godkendt(db, k, u.strategi));
    Feltkontrol felter;
    felter.paakraevet("modtager", u.modtager);
    felter.valgfri("bemaerkning", u.bemaerkning);
    if (u.dag > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dag", "dagen ligger ude i fremtiden");
    if (u.dag < dansk_dag(v.linje.strategi.godkendelse->tid) &&
        u.dag < v.linje.strategi.godkendelse->gaelder_fra)
      felter.fejl(Fejlkode::dato_ugyldig, "dag", "strategien var ikke godkendt endnu");
    NYTTE_TRY(felter.svar());
    Strategiudmelding ny = u;
    ny.part.reset();
    ny.meddelelse.reset();
    gem(db, k, std::move(ny));
    return success();
  });
}

Resultat<std::int64_t> udmeld_til_parter(store::Forbindelse& db, const Kontekst& k, StrategiId id,
                                         const std::string& kontakt, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    NYTTE_TRY(const auto v, find_godkendt(db, k, id));
    Feltkontrol felter;
    felter.paakraevet("kontakt", kontakt);
    NYTTE_TRY(felter.svar());
    const auto offentlig = til_offentligheden(v);
    std::optional<std::string> pdf;
    std::int64_t antal = 0;
    for (const auto& p : v.parter) {
      const bool fortalt =
          std::any_of(v.udmeldinger.begin(), v.udmeldinger.end(),
                      [&](const Udmeldingsvisning& u) { return u.udmelding.part == p.part.id; });
      if (p.part.email.empty() || fortalt) continue;
      if (!pdf) pdf = gem_indhold(db, dokumenter::som_pdf(strategibrev(offentlig)));
      const auto meddelelse =
          laeg_i_post(db, k,
                      {.modtager_navn = p.part.kontakt.empty() ? p.part.navn : p.part.kontakt,
                       .modtager = p.part.email,
                       .titel = "Strategi for nytteindsats i " + dokumenter_kommune(v.kommune),
                       .tekst = udmeldingsmail(v, p.part, kontakt),
                       .emne = std::string(kStrategiemne),
                       .noegle = std::to_string(id.vaerdi),
                       .bilag = {{*pdf, strategifilnavn(offentlig)}},
                       .kommune = k.bruger.kommune});
      gem(db, k,
          {.strategi = id,
           .modtager = p.part.navn,
           .maade = Udmeldingsmaade::mail,
           .dag = k.i_dag,
           .part = p.part.id,
           .meddelelse = meddelelse});
      ++antal;
    }
    if (antal == 0)
      return Fejl(Fejlkode::modtager_mangler, "part",
                  "alle parter med en mailadresse har fået den");
    return antal;
  });
}

}  // namespace nytte::sager
