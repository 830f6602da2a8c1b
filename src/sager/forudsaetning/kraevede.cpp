// The pure half of forudsaetning.hpp: no database, no clock.
#include <algorithm>
#include <cstdint>

#include "sager/forudsaetning/forudsaetning.hpp"

namespace nytte::sager {
namespace {

// How many months a proof is worth suggesting; nothing: never taken from before. F-058.
std::optional<int> holder_maaneder(Forudsaetningsart art) {
  switch (art) {
    case Forudsaetningsart::boerneattest:
    case Forudsaetningsart::straffeattest:
      return std::nullopt;
    case Forudsaetningsart::arbejdstoej:
      return 12;
    case Forudsaetningsart::kursus:
    case Forudsaetningsart::vaccination:
    case Forudsaetningsart::koerekort:
    case Forudsaetningsart::andet:
      return 24;
  }
  return std::nullopt;
}

bool holder(const TidligereForudsaetning& t, Dato dag) {
  const auto maaneder = holder_maaneder(t.art);
  if (!maaneder) return false;
  return t.gaelder_til ? dag <= *t.gaelder_til : dag <= t.opfyldt.plus_maaneder_ned(*maaneder);
}

// Lower case, æ, ø and å too, without the blanks at the ends.
std::string foldet(const std::string& navn) {
  std::string ud;
  bool dansk = false;  // after the first byte of a letter of two
  for (const char c : navn) {
    const auto byte = static_cast<unsigned char>(c);
    const bool stort = dansk ? byte >= 0x80 && byte <= 0x9E : c >= 'A' && c <= 'Z';
    ud += stort ? static_cast<char>(byte + 0x20) : c;
    dansk = byte == 0xC3;
  }
  const auto fra = ud.find_first_not_of(' ');
  if (fra == std::string::npos) return {};
  return ud.substr(fra, ud.find_last_not_of(' ') - fra + 1);
}

bool samme(Forudsaetningsart a, const std::string& navn_a, Forudsaetningsart b,
           const std::string& navn_b) {
  return a == b && foldet(navn_a) == foldet(navn_b);
}

void tag(std::vector<Kraevet>& ud, const Forudsaetningskrav& k, Forudsaetningskilde kilde) {
  const auto ens =
      std::find_if(ud.begin(), ud.end(), [&](const Kraevet& x) { return enslydende(x.krav, k); });
  if (ens == ud.end()) {
    ud.push_back({k, {kilde}});
    return;
  }
  ens->krav.noedvendig = ens->krav.noedvendig || k.noedvendig;
  if (k.arbejdsdage > ens->krav.arbejdsdage) {
    ens->krav.arbejdsdage = k.arbejdsdage;
    ens->krav.ejer = k.ejer;
  }
  if (ens->kilder.back() != kilde) ens->kilder.push_back(kilde);
}

template <class Noegle>
void tag_alle(std::vector<Kraevet>& ud,
              const std::map<Noegle, std::vector<Forudsaetningskrav>>& bog, const Noegle& noegle,
              Forudsaetningskilde kilde) {
  const auto i = bog.find(noegle);
  if (i == bog.end()) return;
  for (const auto& k : i->second) tag(ud, k, kilde);
}

}  // namespace

bool enslydende(const Forudsaetningskrav& a, const Forudsaetningskrav& b) {
  return samme(a.art, a.navn, b.art, b.navn);
}

std::vector<Kraevet> kraevede(const Kravbog& bog, const Borgergruppe& gruppe, PNummer p_nummer,
                              JobordreId jobordre) {
  std::vector<Kraevet> ud;
  tag_alle(ud, bog.grupper, gruppe, Forudsaetningskilde::gruppe);
  tag_alle(ud, bog.steder, p_nummer, Forudsaetningskilde::arbejdssted);
  tag_alle(ud, bog.ordrer, jobordre, Forudsaetningskilde::jobordre);
  return ud;
}

std::vector<TidligereForudsaetning> opfyldte_paa_borgeren(
    const std::vector<TidligereForudsaetning>& alle, Dato dag) {
  std::vector<TidligereForudsaetning> ud;
  for (const auto& t : alle) {
    if (!holder(t, dag)) continue;
    const auto ens = std::find_if(
        ud.begin(), ud.end(), [&](const auto& x) { return samme(x.art, x.navn, t.art, t.navn); });
    if (ens == ud.end())
      ud.push_back(t);
    else if (ens->opfyldt < t.opfyldt)
      *ens = t;
  }
  return ud;
}

const TidligereForudsaetning* allerede(const Forudsaetningskrav& krav,
                                       const std::vector<TidligereForudsaetning>& opfyldte) {
  const auto i = std::find_if(opfyldte.begin(), opfyldte.end(), [&](const auto& t) {
    return samme(t.art, t.navn, krav.art, krav.navn);
  });
  return i == opfyldte.end() ? nullptr : &*i;
}

std::int32_t antal_manglende(const std::vector<Kraevet>& asked,
                             const std::vector<TidligereForudsaetning>& opfyldte) {
  return static_cast<std::int32_t>(std::count_if(asked.begin(), asked.end(), [&](const Kraevet& k) {
    return k.krav.noedvendig && allerede(k.krav, opfyldte) == nullptr;
  }));
}

std::string_view forudsaetningsart_ord(Forudsaetningsart art) {
  switch (art) {
    case Forudsaetningsart::boerneattest:
      return "børneattest";
    case Forudsaetningsart::straffeattest:
      return "straffeattest";
    case Forudsaetningsart::arbejdstoej:
      return "arbejdstøj";
    case Forudsaetningsart::kursus:
      return "kursus";
    case Forudsaetningsart::vaccination:
      return "vaccination";
    case Forudsaetningsart::koerekort:
      return "kørekort";
    case Forudsaetningsart::andet:
      return "andet";
  }
  return {};
}

std::string forudsaetning_ord(Forudsaetningsart art, const std::string& navn) {
  const std::string hvad(forudsaetningsart_ord(art));
  if (navn.empty()) return hvad;
  return art == Forudsaetningsart::andet ? navn : hvad + ": " + navn;
}

std::string forudsaetninger_ord(const std::vector<Forudsaetning>& alle) {
  std::string ud;
  for (std::size_t i = 0; i < alle.size(); ++i) {
    if (i > 0) ud += i + 1 == alle.size() ? " og " : ", ";
    ud += forudsaetning_ord(alle[i].art, alle[i].navn);
  }
  return ud;
}

Borgergruppe gruppe_af(const Fakta& f) {
  return borgergruppe(f.borger.ydelse, f.borger.visitation, f.population);
}

std::string kan_ikke_begynde(const std::vector<Forudsaetning>& mangler, Dato start, Dato dag) {
  if (mangler.empty()) return {};
  if (start < dag)
    return "Skulle være begyndt " + paa_dansk(start) +
           ", men mangler stadig: " + forudsaetninger_ord(mangler) + ".";
  return "Kan ikke begynde " + paa_dansk(start) + ", før " + forudsaetninger_ord(mangler) +
         " er på plads.";
}

}  // namespace nytte::sager
