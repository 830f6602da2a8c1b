// The words of the proposal: why this place, what the others would cost, why none.
#include <algorithm>
#include <map>

#include "kontrakt/saetning.hpp"
#include "kontrakt/tekst.hpp"
#include "sager/forslag/loesning.hpp"
#include "sager/placering/bedoem.hpp"
#include "sager/strategi/politik.hpp"

namespace nytte::sager::forslag {
namespace {

constexpr std::size_t kViste = 2;   // alternatives
constexpr std::size_t kGrunde = 3;  // reasons from the places

std::string antal(std::int64_t n, const char* en, const char* flere) {
  return std::to_string(n) + " " + (n == 1 ? en : flere);
}

std::string opremset(const std::vector<std::string>& ord) {
  std::string ud;
  for (std::size_t i = 0; i < ord.size(); ++i)
    ud += (i == 0 ? "" : i + 1 == ord.size() ? " og " : ", ") + ord[i];
  return ud;
}

std::string fristgrund(const Forslagsperson& p, Dato dag) {
  const auto& f = *p.frist;
  std::string ud = std::string(fristnavn(f.art)) + ": ";
  const auto dage = *f.forfalder - dag;
  ud += dage < 0 ? "fristen var den " : "senest den ";
  ud += paa_dansk(*f.forfalder) + " (" + hjemmelsord(f) + ").";
  if (f.skoennet) ud += " Første henvendelse er ikke registreret, så dagen er et skøn.";
  return ud;
}

std::vector<std::string> grunde(const Forslagsgrundlag& g, const Parring& parring, std::size_t i,
                                std::size_t j) {
  const auto& b = g.borgere[i];
  const auto& plads = g.pladser[j];
  const auto p = person(b);
  const auto oenske = parring.oenske(i, j);
  std::vector<std::string> ud;
  if (p.frist) ud.push_back(fristgrund(p, g.dag));
  if (oenske.til < plads.form.til)
    ud.push_back("Slutter den " + paa_dansk(oenske.til) +
                 ", hvor borgerens ydelsesperiode slutter.");
  if (oenske.ugentlig_tid != plads.form.tid)
    ud.push_back(oenske.ugentlig_tid.paa_dansk() + " om ugen er det, loven tillader for borgeren.");
  if (const auto ord = parring.fundne_ord(i, j); !ord.empty())
    ud.push_back("Passer til kompetenceskemaet: " + opremset(ord) + ".");
  const auto& tidligere = b.hvem.tidligere_placeringer;
  const bool var_der = std::any_of(tidligere.begin(), tidligere.end(), [&](const auto& t) {
    return t.p_nummer == plads.grundlag.jobordre.p_nummer;
  });
  ud.emplace_back(var_der ? "Har været på arbejdspladsen før; loven giver plads til flere dage."
                          : "Har ikke været på arbejdspladsen før.");
  if (g.politik && parring.politik(i, j).empty()) ud.emplace_back("Holder kommunens strategi.");
  if (parring.dom(i, j).advarsler.tom()) ud.emplace_back("Loven er opfyldt uden forbehold.");
  return ud;
}

auto noegle(const Parpris& p) {
  return std::tuple(p.forudsaetninger, p.politik, p.tidligere, p.oensker);
}

std::string forskel(const Parpris& valgt, const Parpris& anden, bool optaget) {
  std::vector<std::string> dyrere;
  if (anden.forudsaetninger > valgt.forudsaetninger)
    dyrere.push_back(
        antal(anden.forudsaetninger - valgt.forudsaetninger, "betingelse", "betingelser") +
        " mere skal være på plads før start");
  if (anden.politik > valgt.politik)
    dyrere.push_back(antal(anden.politik - valgt.politik, "forbehold mere", "forbehold mere"));
  if (anden.tidligere > valgt.tidligere) dyrere.emplace_back("borgeren har været der før");
  if (anden.oensker > valgt.oensker) dyrere.emplace_back("passer dårligere til kompetenceskemaet");
  if (noegle(anden) < noegle(valgt))
    return "Ville passe bedre, men er foreslået til en anden, så flere eller mere hastende får en "
           "plads.";
  if (noegle(anden) == noegle(valgt))
    return optaget ? "Lige så god, men foreslået til en anden." : "Lige så god.";
  return kontrakt::med_stort(opremset(dyrere)) + ".";
}

std::vector<bool> optagne(const Loesning& l) {
  std::vector<std::int32_t> paa(l.opgave.pladser.size(), 0);
  for (const auto& p : l.svar.plads)
    if (p) ++paa[*p];
  std::vector<bool> ud;
  for (std::size_t j = 0; j < paa.size(); ++j) ud.push_back(paa[j] >= l.opgave.pladser[j].antal);
  return ud;
}

std::vector<std::string> navne_af(Bits bits, const Placeringsvurdering& v) {
  std::vector<std::string> ud;
  for (const auto& x : v.vurderinger)
    if (bits.har(x.regel)) ud.push_back(kontrakt::saetning(x));
  return ud;
}

// What stops him everywhere, in the rules' own sentences.
std::vector<std::string> overalt(const Forslagsgrundlag& g, const Parring& parring, std::size_t i,
                                 Bits faelles) {
  const auto& b = g.borgere[i];
  const auto svar = vurder(grundlag_for(b, g.pladser[0]), parring.oenske(i, 0));
  auto ud = navne_af(faelles, svar.vurdering);
  if (faelles.har(Hindring::fritaget))
    ud.push_back("Er fritaget for tilbud til og med den " + paa_dansk(*b.fritaget_til) + ".");
  if (faelles.har(Hindring::fravalgt))
    ud.emplace_back("I har sagt nej til alle pladser, der er ledige.");
  if (faelles.har(Hindring::for_kort))
    ud.emplace_back("Der er under to uger til, at ydelsen slutter.");
  if (faelles.har(Hindring::er_paa_stedet)) ud.emplace_back("Er på arbejdspladsen i forvejen.");
  if (faelles.har(Hindring::timer)) ud.emplace_back("Jobordrerne har ingen ugentlig tid.");
  return ud;
}

// What stops him most often.
std::vector<std::string> hyppigst(const std::map<Regel, std::int32_t>& stoppet, std::int32_t alle) {
  std::vector<std::pair<std::int32_t, Regel>> ordnet;
  for (const auto& [r, n] : stoppet) ordnet.emplace_back(-n, r);
  std::sort(ordnet.begin(), ordnet.end());
  std::vector<std::string> ud;
  for (const auto& [n, r] : ordnet) {
    if (ud.size() == kGrunde) break;
    ud.push_back(std::string(kontrakt::regelnavn(r)) + " holder ikke på " + std::to_string(-n) +
                 " af " + antal(alle, "jobordre.", "jobordrer."));
  }
  return ud;
}

}  // namespace

Forslagsperson person(const Forslagsborger& b) {
  return {b.hvem.borger.id, b.hvem.borger.navn, b.hast, b.frist};
}

Forslagslinje linje(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                    std::size_t i) {
  const std::size_t j = *l.svar.plads[i];
  const auto& grundlag = g.pladser[j].grundlag;
  Forslagslinje ud{.person = person(g.borgere[i]),
                   .oenske = parring.oenske(i, j),
                   .jobordre_nummer = grundlag.jobordre.nummer,
                   .stilling = grundlag.jobordre.stilling,
                   .p_nummer = grundlag.jobordre.p_nummer,
                   .arbejdssted = grundlag.arbejdssted.navn,
                   .grunde = grunde(g, parring, i, j),
                   .forbehold = {},
                   .alternativer = {}};
  for (std::size_t n = 0; n < l.forbehold.size(); ++n)
    if (l.forbehold_af[n] == i) ud.forbehold.push_back(kontrakt::saetning(l.forbehold[n]));
  if (const auto mangler = parring.mangler(i, j); !mangler.empty()) {
    std::vector<std::string> ord;
    for (const auto& x : mangler) ord.push_back(forudsaetning_ord(x.krav.art, x.krav.navn));
    ud.forbehold.push_back("Skal være på plads før start: " + opremset(ord) + ".");
  }
  for (const auto& f : parring.politik(i, j)) ud.forbehold.push_back(saetning(f));
  const auto& raekke = l.opgave.raekker[l.opgave.borgere[i].raekke];
  const auto fulde = optagne(l);
  std::vector<std::size_t> andre;
  for (std::size_t k = 0; k < raekke.size(); ++k) {
    if (!raekke[k].muligt) continue;
    ++ud.mulige;
    if (k != j) andre.push_back(k);
  }
  const auto vist = std::min(andre.size(), kViste);
  std::partial_sort(andre.begin(), andre.begin() + static_cast<std::ptrdiff_t>(vist), andre.end(),
                    [&](std::size_t a, std::size_t c) {
                      return std::tuple(noegle(raekke[a]), fulde[a], a) <
                             std::tuple(noegle(raekke[c]), fulde[c], c);
                    });
  for (std::size_t n = 0; n < vist; ++n) {
    const auto& anden = g.pladser[andre[n]].grundlag;
    ud.alternativer.push_back({anden.jobordre.id, anden.jobordre.nummer, anden.jobordre.stilling,
                               anden.arbejdssted.navn,
                               forskel(raekke[j], raekke[andre[n]], fulde[andre[n]])});
  }
  return ud;
}

UdenPlads uden_plads(const Forslagsgrundlag& g, const Parring& parring, const Loesning& l,
                     std::size_t i) {
  UdenPlads ud{.person = person(g.borgere[i]), .grunde = {}};
  if (g.pladser.empty()) {
    ud.grunde.emplace_back("Der er ingen ledige pladser nu.");
    return ud;
  }
  std::int32_t mulige = 0;
  Bits faelles = parring.dom(i, 0).stopper;
  std::map<Regel, std::int32_t> stoppet;
  for (std::size_t j = 0; j < g.pladser.size(); ++j) {
    const Bits stopper = parring.dom(i, j).stopper;
    mulige += stopper.tom() ? 1 : 0;
    faelles = faelles.faelles(stopper);
    for (const Regel r : alle<Regel>())
      if (stopper.har(r)) ++stoppet[r];
  }
  for (const auto& o : l.opgivet)
    if (o.borger == i) {
      --mulige;
      for (const auto& v : o.nej)
        ud.grunde.push_back("Sammen med de andre forslag: " + kontrakt::saetning(v));
    }
  if (mulige > 0) {
    ud.kun_mangel = true;
    ud.grunde.insert(ud.grunde.begin(),
                     "Kan få " + antal(mulige, "jobordre", "jobordrer") +
                         ", men pladserne er foreslået til andre, eller arbejdspladsen er fuld.");
  } else if (!faelles.tom()) {
    ud.grunde = overalt(g, parring, i, faelles);
  } else {
    const auto flest = hyppigst(stoppet, static_cast<std::int32_t>(g.pladser.size()));
    ud.grunde.insert(ud.grunde.end(), flest.begin(), flest.end());
  }
  return ud;
}

}  // namespace nytte::sager::forslag
