#include "dokumenter/breve/raadsafgoerelse.hpp"

#include <algorithm>

#include "kontrakt/fund_tekst.hpp"
#include "regler/bestemmelser.hpp"

namespace nytte::dokumenter {
namespace {

constexpr auto kAlmindelig = Population::almindelig;

std::string hjemmel(const Hjemmel* h) { return h == nullptr ? "" : kontrakt::hjemmeltekst(*h); }

std::string periode(const Raadsafgoerelsesbrev& b) {
  if (!b.fra || !b.til) return "";
  return "fra " + paa_dansk(*b.fra) + " til og med " + paa_dansk(*b.til);
}

std::string organ(const Raadsafgoerelsesbrev& b) {
  return b.sagsudvalg.empty() ? b.raad : "Sagsudvalget " + b.sagsudvalg + " under " + b.raad;
}

// The outcome, in one sentence: the first thing that is read.
std::string udfald(const Raadsafgoerelsesbrev& b) {
  const auto hvem = organ(b);
  const auto kommune = b.kommune + " Kommune";
  switch (b.udfald) {
    case Raadsudfald::imoedekommet:
      return hvem + " giver " + kommune + " dispensation fra rimelighedskravet på " +
             b.arbejdssted + ": " + omfang(b.pladser, b.forhold) + ", " + periode(b) + ".";
    case Raadsudfald::delvist_imoedekommet:
      return hvem + " giver " + kommune + " en del af den dispensation, der er søgt om på " +
             b.arbejdssted + ": " + omfang(b.pladser, b.forhold) + ", " + periode(b) + ".";
    case Raadsudfald::afslaaet:
      break;
  }
  return hvem + " giver ikke " + kommune + " dispensation fra rimelighedskravet på " +
         b.arbejdssted + ".";
}

void om_sagen(const Raadsafgoerelsesbrev& b, std::vector<Blok>& ud) {
  Oplysninger o;
  o.linjer = {{"Arbejdssted", b.arbejdssted}, {"Adresse", b.adresse}, {"P-nummer", b.p_nummer}};
  if (b.soegt_pladser)
    o.linjer.emplace_back("Søgt om", std::to_string(*b.soegt_pladser) + " pladser");
  if (b.soegt_fra && b.soegt_til)
    o.linjer.emplace_back("Søgt for", paa_dansk(*b.soegt_fra) + " til " + paa_dansk(*b.soegt_til));
  o.linjer.emplace_back("Afgjort på mødet", paa_dansk(b.moede));
  if (!b.journalnummer.empty()) o.linjer.emplace_back("Rådets journalnummer", b.journalnummer);
  ud.emplace_back(std::move(o));
}

void hvad_det_betyder(const Raadsafgoerelsesbrev& b, std::vector<Blok>& ud) {
  ud.emplace_back(Overskrift{2, "Hvad det betyder"});
  if (b.udfald == Raadsudfald::afslaaet) {
    ud.emplace_back(
        Afsnit{"Rimelighedskravet gælder fortsat på arbejdsstedet. Kommunen må kun "
               "etablere så mange pladser, som det almindelige forhold til de "
               "ordinært ansatte giver."});
    return;
  }
  Punktliste p;
  p.punkter.push_back("Fra " + paa_dansk(b.fra.value()) + " må der være " +
                      omfang(b.pladser, b.forhold) + " på arbejdsstedet.");
  p.punkter.emplace_back("Personer i nytteindsats, virksomhedspraktik og løntilskud tæller med.");
  p.punkter.push_back(
      "Sidste dag er " + paa_dansk(b.til.value()) +
      ". Derefter gælder de almindelige regler. Er der stadig brug for en dispensation, "
      "skal den søges på ny, og medarbejderne skal høres igen.");
  p.punkter.emplace_back("Alle andre regler om nytteindsats gælder uændret.");
  ud.emplace_back(std::move(p));
}

void hvem_der_deltog(const Raadsafgoerelsesbrev& b, std::vector<Blok>& ud) {
  ud.emplace_back(Overskrift{2, "Hvem der traf afgørelsen"});
  Tabel t;
  t.titel = "Deltagere og stemmer på mødet den " + paa_dansk(b.moede);
  t.kolonner = {"Navn", "Organisation", "Udpeget for", "Post", "Stemte"};
  t.foerste_kolonne = true;
  for (const auto& d : b.deltagere)
    t.raekker.push_back({d.navn, d.organisation, std::string(gruppeord(d.gruppe)),
                         std::string(postord(d.post)), std::string(stemmeord(d.stemme))});
  ud.emplace_back(std::move(t));
}

void lovtekst(std::vector<Blok>& ud, std::string overskrift, std::string tekst, const Hjemmel* h) {
  if (h == nullptr) return;  // no text of that day is held: the letter names no paragraph
  ud.emplace_back(Lovtekst{std::move(overskrift), std::move(tekst), hjemmel(h)});
}

void retsgrundlag(const Raadsafgoerelsesbrev& b, std::vector<Blok>& ud) {
  ud.emplace_back(Overskrift{2, "Reglerne"});
  lovtekst(ud, "Hvem der afgør",
           "Rådet for den kommune, hvor arbejdsstedet ligger, kan efter ansøgning fra kommunen "
           "fravige rimelighedskravet for nytteindsats.",
           regler::dispensation_kompetence(b.moede, kAlmindelig));
  if (b.udfald != Raadsudfald::afslaaet) {
    lovtekst(ud, "Hvor mange",
             "Dispensationen er en afgørelse om forholdet mellem personer i nytteindsats og "
             "ordinært ansatte.",
             regler::dispensation_forhold(b.moede, kAlmindelig));
    lovtekst(ud, "Hvor længe", "En dispensation gælder mellem et og to år.",
             regler::dispensation_varighed(b.moede, kAlmindelig));
  }
  if (b.sagsudvalg.empty())
    lovtekst(ud, "Hvordan der afgøres",
             "Formanden og mindst halvdelen af de udpegede medlemmer skal være til stede, og en "
             "dispensation gives kun, når alle er enige.",
             regler::beslutningsdygtighed(b.moede, kAlmindelig));
  else
    lovtekst(ud, "Hvordan der afgøres",
             "Mindst en fra arbejdsgiverne, en fra lønmodtagerne og en af de kommunalt valgte "
             "medlemmer skal være til stede i sagsudvalget, og en dispensation gives kun, når "
             "alle er enige.",
             regler::sagsudvalg_hjemmel(b.moede, kAlmindelig));
}

void klage(const Raadsafgoerelsesbrev& b, std::vector<Blok>& ud) {
  const auto* h = regler::ingen_klageadgang(b.moede, kAlmindelig);
  ud.emplace_back(Overskrift{2, "Klage"});
  ud.emplace_back(Lovtekst{"Afgørelsen kan ikke påklages",
                           "Afgørelsen kan ikke påklages til anden administrativ myndighed.",
                           hjemmel(h)});
}

}  // namespace

std::string omfang(std::optional<std::int32_t> pladser, std::optional<Forhold> forhold) {
  if (forhold)
    return std::to_string(forhold->personer) + (forhold->personer == 1 ? " person" : " personer") +
           " for hver " + std::to_string(forhold->pr_ansatte) + " ordinært ansatte";
  if (!pladser) return "intet antal";
  return "højst " + std::to_string(*pladser) + (*pladser == 1 ? " person" : " personer") +
         " ad gangen";
}

std::string_view gruppeord(Medlemsgruppe g) {
  switch (g) {
    case Medlemsgruppe::arbejdsgivere:
      return "arbejdsgiverne";
    case Medlemsgruppe::loenmodtagere:
      return "lønmodtagerne";
    case Medlemsgruppe::kommuner:
      return "kommunerne";
    case Medlemsgruppe::andre:
      break;
  }
  return "andre";
}

std::string_view postord(Medlemspost p) {
  if (p == Medlemspost::formand) return "formand";
  return p == Medlemspost::naestformand ? "næstformand" : "medlem";
}

std::string_view stemmeord(Stemme s) {
  if (s == Stemme::stemmer_for) return "for";
  return s == Stemme::imod ? "imod" : "hverken for eller imod";
}

Brev raadsafgoerelse(const Raadsafgoerelsesbrev& b) {
  Brev ud;
  ud.titel = "Afgørelse om dispensation fra rimelighedskravet";
  ud.afsender = b.raad;
  ud.modtager = {b.kommune + " Kommune"};
  ud.dato = b.dag;
  ud.reference = b.reference;
  ud.blokke.emplace_back(Afsnit{udfald(b), true});
  if (b.retter)
    ud.blokke.emplace_back(Afsnit{"Afgørelsen træder i stedet for afgørelsen fra mødet den " +
                                  paa_dansk(*b.retter) +
                                  ". Den tidligere afgørelse gælder ikke længere."});
  om_sagen(b, ud.blokke);
  ud.blokke.emplace_back(Overskrift{2, "Begrundelse"});
  ud.blokke.emplace_back(Afsnit{b.begrundelse});
  if (!b.vilkaar.empty()) {
    ud.blokke.emplace_back(Overskrift{2, "Vilkår"});
    ud.blokke.emplace_back(Afsnit{b.vilkaar});
  }
  hvad_det_betyder(b, ud.blokke);
  hvem_der_deltog(b, ud.blokke);
  retsgrundlag(b, ud.blokke);
  klage(b, ud.blokke);
  return ud;
}

}  // namespace nytte::dokumenter
