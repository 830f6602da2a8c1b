#include "model/sag/dfdg.hpp"

#include <algorithm>
#include <initializer_list>

namespace nytte {
namespace {

using T = Forsendelsestilstand;

std::optional<T> fra_en_af(T fra, std::initializer_list<T> mulige, T til) {
  return std::find(mulige.begin(), mulige.end(), fra) == mulige.end() ? std::nullopt
                                                                      : std::optional(til);
}

// 46 characters less a GUID and the hyphen.
constexpr std::size_t kHoejstLoebenummer = 9;

std::string i_36(std::int64_t tal) {
  constexpr std::string_view kCifre = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::string ud;
  do {
    ud.insert(ud.begin(), kCifre[static_cast<std::size_t>(tal % 36)]);
    tal /= 36;
  } while (tal > 0);
  return ud;
}

class Sammenligning {
 public:
  void tekst(std::string_view felt, const std::string& her, const std::string& der) {
    if (her != der) fundne_.push_back({std::string(felt), her, der});
  }
  template <class T>
  void tal(std::string_view felt, T her, T der) {
    tekst(felt, her == 0 ? "" : std::to_string(her), der == 0 ? "" : std::to_string(der));
  }
  void valgfrit_tal(std::string_view felt, std::optional<std::int32_t> her,
                    std::optional<std::int32_t> der) {
    tekst(felt, her ? std::to_string(*her) : "", der ? std::to_string(*der) : "");
  }
  void dato(std::string_view felt, std::optional<Dato> her, std::optional<Dato> der) {
    tekst(felt, her ? iso(*her) : "", der ? iso(*der) : "");
  }
  void ja_nej(std::string_view felt, bool her, bool der) {
    tekst(felt, her ? "ja" : "nej", der ? "ja" : "nej");
  }
  std::vector<Feltforskel> fundne() { return std::move(fundne_); }

 private:
  std::vector<Feltforskel> fundne_;
};

void stilling(Sammenligning& s, const Stillingskode& her, const Stillingskode& der) {
  s.tekst("stilling", her.tekst, der.tekst);
  s.tekst("disco", her.disco, der.disco);
  s.tekst("esco_uri", her.esco_uri, der.esco_uri);
  s.tekst("esco_alias", her.esco_alias, der.esco_alias);
}

}  // namespace

std::optional<T> efter(T fra, Forsendelsesskridt skridt) {
  switch (skridt) {
    case Forsendelsesskridt::begyndt:
    case Forsendelsesskridt::venter:
      return fra_en_af(fra, {T::venter}, T::venter);
    case Forsendelsesskridt::taget:
      return fra_en_af(fra, {T::venter}, T::taget);
    case Forsendelsesskridt::afvist:
      return fra_en_af(fra, {T::venter}, T::afvist);
    case Forsendelsesskridt::tilbageholdt:
      return fra_en_af(fra, {T::venter}, T::tilbageholdt);
    case Forsendelsesskridt::bortfaldet:
      return fra_en_af(fra, {T::venter}, T::bortfaldet);
    case Forsendelsesskridt::erstattet:  // never what may be on its way: that is settled first
      return fra_en_af(fra, {T::tilbageholdt, T::afvist}, T::erstattet);
    case Forsendelsesskridt::send_igen:
      return fra_en_af(fra, {T::venter, T::tilbageholdt, T::afvist}, T::venter);
  }
  return std::nullopt;
}

std::optional<Registerhandling> virkelig_handling(Registerhandling oensket, bool registeret_har) {
  if (registeret_har) return oensket == Registerhandling::opret ? Registerhandling::aendr : oensket;
  if (oensket == Registerhandling::annuller) return std::nullopt;
  return Registerhandling::opret;
}

std::string anmodningsnavn(std::string_view noegle, Version revision, std::int32_t omgang) {
  std::string loebe = i_36(revision);
  if (omgang > 0) loebe += "." + i_36(omgang);
  return std::string(noegle) + "-" + loebe.substr(0, kHoejstLoebenummer);
}

std::int64_t pause_efter(std::int32_t forsoeg) {
  constexpr std::int64_t kFoerste = 30;
  constexpr std::int64_t kLoft = 3600;
  constexpr std::int32_t kNaarLoftet = 8;  // 30 doubled seven times is more than an hour
  if (forsoeg >= kNaarLoftet) return kLoft;
  return std::min(kLoft, kFoerste << std::max(0, forsoeg - 1));
}

std::vector<Feltforskel> forskelle(const Registeraktivitet& her, const Registeraktivitet& der) {
  Sammenligning s;
  s.dato("fra", her.fra, der.fra);
  s.dato("til", her.til, der.til);
  s.valgfrit_tal("timer", her.timer, der.timer);
  s.valgfrit_tal("minutter", her.minutter, der.minutter);
  s.tal("aktiveringstype", her.aktiveringstype, der.aktiveringstype);
  s.tal("jobordretype", her.jobordretype, der.jobordretype);
  s.tal("status", her.status, der.status);
  s.tal("aarsag", her.aarsag, der.aarsag);
  s.tal("ministeromraade", her.ministeromraade, der.ministeromraade);
  s.dato("haendelsesdato", her.haendelsesdato, der.haendelsesdato);
  s.tekst("jobordre_noegle", her.jobordre_noegle, der.jobordre_noegle);
  s.tekst("cvr", her.cvr, der.cvr);
  s.tekst("p_nummer", her.p_nummer, der.p_nummer);
  stilling(s, her.stilling, der.stilling);
  s.ja_nej("raadighedsafproevende", her.raadighedsafproevende, der.raadighedsafproevende);
  s.ja_nej("saerligt_tilrettelagt", her.saerligt_tilrettelagt, der.saerligt_tilrettelagt);
  s.ja_nej("del_af_plan", her.del_af_plan, der.del_af_plan);
  s.tekst("ansvarlig", her.ansvarlig.kode, der.ansvarlig.kode);
  s.ja_nej("fejloprettet", her.fejloprettet, der.fejloprettet);
  return s.fundne();
}

std::vector<Feltforskel> forskelle(const Registerjobordre& her, const Registerjobordre& der) {
  Sammenligning s;
  s.dato("fra", her.fra, der.fra);
  s.dato("til", her.til, der.til);
  s.tal("timer", her.timer, der.timer);
  s.tal("minutter", her.minutter, der.minutter);
  s.tal("jobordretype", her.jobordretype, der.jobordretype);
  s.tal("ministeromraade", her.ministeromraade, der.ministeromraade);
  s.tal("pladser", her.pladser, der.pladser);
  s.tekst("cvr", her.cvr, der.cvr);
  s.tekst("p_nummer", her.p_nummer, der.p_nummer);
  stilling(s, her.stilling, der.stilling);
  s.tekst("status", her.status, der.status);
  s.tekst("ansvarlig", her.ansvarlig.kode, der.ansvarlig.kode);
  return s.fundne();
}

}  // namespace nytte
