#include "sager/projekt/projektbrev.hpp"

#include <algorithm>

namespace nytte::sager {
namespace {

using dokumenter::Afsnit;
using dokumenter::Brev;
using dokumenter::Oplysninger;
using dokumenter::Overskrift;
using dokumenter::Punktliste;
using dokumenter::Underskrift;

void del(Brev& b, std::string overskrift, const std::string& tekst) {
  b.blokke.emplace_back(Overskrift{2, std::move(overskrift)});
  b.blokke.emplace_back(Afsnit{tekst.empty() ? "(ikke skrevet endnu)" : tekst});
}

std::string antal(std::int32_t n) { return n == 0 ? "ingen" : std::to_string(n); }

std::string tilstand(const Projektbrev& p) {
  if (p.udgave == nullptr) return "Kladde. Den er ikke sendt til godkendelse.";
  const auto& u = p.udgave->udgave;
  const std::string nr = "Udgave " + std::to_string(u.nr);
  const bool nyeste = u.nr == p.projekt.udgave;
  if (nyeste && p.projekt.tilstand == Projekttilstand::godkendt) return nr + ". Godkendt.";
  if (nyeste && p.projekt.tilstand == Projekttilstand::til_godkendelse)
    return nr + ". Til godkendelse; den er ikke godkendt endnu.";
  if (nyeste && p.projekt.tilstand == Projekttilstand::lukket) return nr + ". Projektet er lukket.";
  return nr + ". Gælder ikke mere.";
}

// Signatures first, as the template has them; the meetings with their dates after.
void underskrifter(Brev& b, const Udgavevisning& u) {
  b.blokke.emplace_back(Overskrift{2, "Underskrifter og godkendelser"});
  for (const auto& t : u.trin) {
    const std::string hvem = t.trin.titel + (t.trin.navn.empty() ? "" : ", " + t.trin.navn);
    b.blokke.emplace_back(
        Underskrift{hvem, t.godkendt ? godkendt_ord(t.trin, *t.godkendt) : "Mangler"});
  }
}

}  // namespace

std::string stoettede_ord(const Stoettede& s) {
  std::string ud = antal(s.nytteindsats) + " i nytteindsats, " + antal(s.virksomhedspraktik) +
                   " i virksomhedspraktik, " + antal(s.loentilskud) + " i løntilskud";
  if (s.i_alt() == 0) return "Ingen";
  const std::int64_t minutter = s.ugeminutter % 60;
  ud += "; i alt " + std::to_string(s.ugeminutter / 60) + " timer";
  if (minutter != 0) ud += " og " + std::to_string(minutter) + " minutter";
  return ud + " om ugen";
}

std::string godkendt_ord(const Projekttrin& trin, const Projektskridt& s) {
  std::string ud = "Godkendt den " + paa_dansk(s.moede_dato.value_or(s.dag));
  if (trin.maade == Projekttrinmaade::moede) ud += " på et møde";
  if (trin.maade == Projekttrinmaade::link && s.moede_dato) ud += " på papir";
  if (!s.reference.empty()) ud += ", " + s.reference;
  if (!s.navn.empty() && s.navn != trin.titel) ud += ", af " + s.navn;
  return ud;
}

Brev som_brev(const Projektbrev& p) {
  Brev b;
  const Projektindhold& i = p.indhold;
  b.titel = "Projektbeskrivelse: " + i.navn;
  b.afsender = p.kommunenavn + " Kommune";
  b.dato = p.udgave == nullptr ? p.dag : p.udgave->udgave.dag;
  b.blokke.emplace_back(
      Oplysninger{{{"Arbejdssted", p.sted.navn + ", P-nummer " + p.sted.p_nummer.tekst()},
                   {"Adresse", p.sted.adresse + ", " + p.sted.postnummer + " " + p.sted.by},
                   {"Tilstand", tilstand(p)}}});
  b.blokke.emplace_back(Overskrift{2, "1. Arbejdspladsen"});
  b.blokke.emplace_back(
      Afsnit{i.arbejdspladsen.empty() ? "(ikke skrevet endnu)" : i.arbejdspladsen});
  b.blokke.emplace_back(
      Oplysninger{{{"Borgerne, den er til for", i.borgere}, {"Arbejdet på stedet", i.arbejdet}}});
  b.blokke.emplace_back(Overskrift{2, "2. Opgaverne i nytteindsats"});
  if (!p.opgavenavne.empty()) b.blokke.emplace_back(Punktliste{p.opgavenavne});
  if (!i.opgaver_i_ord.empty() || p.opgavenavne.empty())
    b.blokke.emplace_back(
        Afsnit{i.opgaver_i_ord.empty() ? "(ikke skrevet endnu)" : i.opgaver_i_ord});
  del(b, "3. Ordinært ansatte udfører ikke opgaverne", i.ingen_fortraengning);
  del(b, "4. Private udfører ikke normalt opgaverne", i.ingen_konkurrence);
  del(b, "5. Personer med støtte på P-nummeret",
      stoettede_ord(p.stoettede) + ". Talt i registeret den " + paa_dansk(p.stoettede.dag) + ".");
  del(b, "6. Fuldtidspladser, der ønskes", std::to_string(i.pladser));
  if (p.udgave != nullptr) {
    underskrifter(b, *p.udgave);
    b.blokke.emplace_back(Oplysninger{{{"Fingeraftryk (SHA-256)", p.udgave->udgave.fingeraftryk}}});
  }
  return b;
}

}  // namespace nytte::sager
