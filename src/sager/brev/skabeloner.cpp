#include "sager/brev/skabeloner.hpp"

#include <array>

#include "dokumenter/breve/afbrydelse.hpp"
#include "dokumenter/breve/aftale.hpp"
#include "dokumenter/breve/tilbud.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/brev.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

using dokumenter::Egentekster;
using dokumenter::Pladsvaerdier;

struct Tekstfelt {
  std::string_view navn;
  std::string Brevskabelon::*felt;
};
constexpr std::array kFelter{Tekstfelt{"indledning", &Brevskabelon::indledning},
                             Tekstfelt{"kontakt", &Brevskabelon::kontakt},
                             Tekstfelt{"medbring", &Brevskabelon::medbring},
                             Tekstfelt{"afslutning", &Brevskabelon::afslutning},
                             Tekstfelt{"underskrift", &Brevskabelon::underskrift}};

Resultat<void> kraev_skabelonret(const Kontekst& k) {
  return kraev_rolle(k, {Rolle::administrator, Rolle::leder});
}

std::string_view standardindledning(Brevart art) {
  if (art == Brevart::tilbud)
    return "Kære {{borger}}\n\nVi giver dig et tilbud om nytteindsats. Her står, hvor og hvornår "
           "du "
           "skal møde, hvad du skal lave, og hvilke rettigheder og pligter du har.";
  if (art == Brevart::afbrydelse)
    return "Kære {{borger}}\n\nDit forløb på {{arbejdssted}} er stoppet. Her står hvorfor, og hvad "
           "der sker nu.";
  return "{{kommune}} og {{arbejdssted}} aftaler hermed pladserne på jobordre {{jobordre}}.";
}

Brevskabelon standard(Kommunekode kommune, Brevart art) {
  Brevskabelon s{.kommune = kommune, .art = art};
  s.indledning = standardindledning(art);
  s.kontakt = "Skriv eller ring til {{kommune}}.";
  s.underskrift = "Venlig hilsen\n{{kommune}}";
  return s;
}

Brevskabelon find(store::Forbindelse& db, Kommunekode kommune, Brevart art) {
  return store::find_brevskabelon(db, kommune, art).value_or(standard(kommune, art));
}

Resultat<void> kontroller(const Brevskabelon& s) {
  if (!har_skabelon(s.art)) return Fejl(Fejlkode::findes_ikke, "art");
  Feltkontrol felter;
  for (const auto& f : kFelter) {
    const std::string& tekst = s.*f.felt;
    felter.valgfri(f.navn, tekst);
    if (const auto fejl = dokumenter::skabelonfejl(tekst, s.art))
      felter.fejl(Fejlkode::skabelon_ugyldig, f.navn, *fejl);
  }
  return felter.svar();
}

Egentekster udfyldt(const Brevskabelon& s, const Pladsvaerdier& v) {
  const auto t = [&v](const std::string& tekst) { return dokumenter::udfyld_skabelon(tekst, v); };
  return {t(s.indledning), t(s.kontakt), t(s.medbring), t(s.afslutning), t(s.underskrift)};
}

// Invented, as the examples of the placeholders are.
struct Proeveperson {
  std::string kommune;
  Dato dag;
  Egentekster egne;
};

dokumenter::Brev proevetilbud(const Proeveperson& p) {
  dokumenter::Tilbudsdata d{.kommune = p.kommune,
                            .borger = "Åse Prøve",
                            .dag = p.dag,
                            .arbejdssted = "Strandvejens Plejehjem",
                            .stilling = "Gartnermedhjælper",
                            .opgave = "Du passer de fælles bede.",
                            .kontaktperson = "Tove Prøve, telefon 12 34 56 78",
                            .fra = p.dag + 7,
                            .til = p.dag + 60};
  d.egne = p.egne;
  return dokumenter::tilbud(d);
}

dokumenter::Brev proeveaftale(const Proeveperson& p) {
  dokumenter::Aftaledata d{.kommune = p.kommune,
                           .arbejdsgiver = p.kommune,
                           .arbejdssted = "Strandvejens Plejehjem",
                           .p_nummer = "1000000001",
                           .dag = p.dag,
                           .jobordre = "JO18436",
                           .stilling = "Gartnermedhjælper",
                           .opgave = "Deltageren passer de fælles bede.",
                           .fra = p.dag + 7,
                           .til = p.dag + 200};
  d.egne = p.egne;
  return dokumenter::aftale(d);
}

dokumenter::Brev proeveafbrydelse(const Proeveperson& p) {
  dokumenter::Afbrydelsesdata d{.kommune = p.kommune,
                                .borger = "Åse Prøve",
                                .dag = p.dag,
                                .arbejdssted = "Strandvejens Plejehjem",
                                .fra = p.dag - 20,
                                .sidste_dag = p.dag - 1,
                                .aarsag = Placeringsaarsag::sygdom,
                                .hvad_nu = "Vi ringer til dig i næste uge."};
  d.egne = p.egne;
  return dokumenter::afbrydelse(d);
}

Resultat<Brevskabelon> gem(store::Forbindelse& db, const Kontekst& k, Brevskabelon s) {
  s.kommune = k.bruger.kommune;
  s.bruger = k.bruger.id;
  s.tid = k.nu;
  if (find(db, s.kommune, s.art).version != s.version)
    return Fejl(Fejlkode::version_foraeldet, "version");
  NYTTE_TRY(s.version, store::insert_brevskabelon(db, s));
  noter(db, k,
        {"brevskabelon_gemt",
         "brevskabelon",
         std::string(navn(s.art)),
         "",
         {{"art", std::string(navn(s.art))}, {"version", std::to_string(s.version)}}});
  return s;
}

}  // namespace

bool har_skabelon(Brevart art) { return !dokumenter::pladsholdere(art).empty(); }

Resultat<Brevskabelon> vis_brevskabelon(store::Forbindelse& db, const Kontekst& k, Brevart art) {
  NYTTE_TRY(kraev_skabelonret(k));
  if (!har_skabelon(art)) return Fejl(Fejlkode::findes_ikke, "art");
  return find(db, k.bruger.kommune, art);
}

Resultat<std::vector<Brevskabelon>> brevskabelonens_versioner(store::Forbindelse& db,
                                                              const Kontekst& k, Brevart art) {
  NYTTE_TRY(kraev_skabelonret(k));
  return store::list_brevskabeloner(db, k.bruger.kommune, art);
}

Resultat<Brevskabelon> gem_brevskabelon(store::Forbindelse& db, const Kontekst& k,
                                        const Brevskabelon& skabelon, Koersel koersel) {
  NYTTE_TRY(kraev_skabelonret(k));
  NYTTE_TRY(kontroller(skabelon));
  return i_transaktion(db, koersel, [&] { return gem(db, k, skabelon); });
}

Resultat<dokumenter::Brev> proev_brevskabelon(store::Forbindelse& db, const Kontekst& k,
                                              const Brevskabelon& skabelon) {
  NYTTE_TRY(kraev_skabelonret(k));
  NYTTE_TRY(kontroller(skabelon));
  Pladsvaerdier v;
  for (const auto& p : dokumenter::pladsholdere(skabelon.art)) v.emplace(p.navn, p.eksempel);
  const std::string kommune = myndighedsnavn(db, k.bruger.kommune);
  v["kommune"] = kommune;
  const Proeveperson p{kommune, k.i_dag, udfyldt(skabelon, v)};
  if (skabelon.art == Brevart::tilbud) return proevetilbud(p);
  if (skabelon.art == Brevart::aftale) return proeveaftale(p);
  return proeveafbrydelse(p);
}

Egentekster egne_tekster(store::Forbindelse& db, Kommunekode kommune, Brevart art,
                         const Pladsvaerdier& vaerdier) {
  return udfyldt(find(db, kommune, art), vaerdier);
}

std::string myndighedsnavn(store::Forbindelse& db, Kommunekode kommune) {
  const auto k = store::find_kommune(db, kommune);
  if (!k) return "Kommunen";
  if (k->navn == "København") return "Københavns Kommune";
  if (k->navn == "Bornholm") return "Bornholms Regionskommune";
  return k->navn + " Kommune";
}

}  // namespace nytte::sager
