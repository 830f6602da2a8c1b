#include "sager/videre/ord.hpp"

#include <array>

namespace nytte::sager {
namespace {

// In the order of the code; a test sees that each has one.
template <Kode E, std::size_t N>
std::string ord(const std::array<std::string_view, N>& alle, E e) {
  static_assert(N == Koder<E>::navne.size());
  return std::string(alle.at(static_cast<std::size_t>(e)));
}

}  // namespace

std::string uddannelsesniveau_ord(Uddannelsesniveau e) {
  static constexpr std::array<std::string_view, 7> kOrd{"Ingen",
                                                        "Grundskole",
                                                        "Gymnasial uddannelse",
                                                        "Erhvervsuddannelse",
                                                        "Kort videregående uddannelse",
                                                        "Mellemlang videregående uddannelse",
                                                        "Lang videregående uddannelse"};
  return ord(kOrd, e);
}

std::string naesteskridt_ord(Naesteskridtart e) {
  static constexpr std::array<std::string_view, 6> kOrd{"Ordinært job",         "Job med tilskud",
                                                        "Uddannelse",           "Et andet tilbud",
                                                        "Samtale om det næste", "Andet"};
  return ord(kOrd, e);
}

std::string aftaleansvarlig_ord(Aftaleansvarlig e) {
  static constexpr std::array<std::string_view, 4> kOrd{"Borgeren", "Sagsbehandleren",
                                                        "Projektlederen", "Andre"};
  return ord(kOrd, e);
}

std::string aftaleudfald_ord(Aftaleudfald e) {
  static constexpr std::array<std::string_view, 3> kOrd{"Gjort", "Ikke gjort",
                                                        "Ikke aktuelt længere"};
  return ord(kOrd, e);
}

std::string uddannelsesskridt_ord(Uddannelsesskridtart e) {
  static constexpr std::array<std::string_view, 6> kOrd{
      "Forslag til uddannelser", "Vejledning",           "Ansøgning om optagelse",
      "Begynde på uddannelsen",  "Blive på uddannelsen", "Andet"};
  return ord(kOrd, e);
}

std::string hjaelp_ord(Hjaelpsart e) {
  static constexpr std::array<std::string_view, 7> kOrd{
      "CV",      "Jobansøgning",           "Ansøgning om uddannelse",
      "Jobcafé", "Kontakt til virksomhed", "Opmuntring og sparring",
      "Andet"};
  return ord(kOrd, e);
}

std::string afgang_ord(Afgangsart e) {
  static constexpr std::array<std::string_view, 8> kOrd{
      "Ordinært job", "Job med tilskud", "Uddannelse", "Et andet tilbud",
      "Anden ydelse", "Flyttet",         "Syg",        "Andet"};
  return ord(kOrd, e);
}

std::string afgangskilde_ord(Afgangskilde e) {
  static constexpr std::array<std::string_view, 4> kOrd{"Borgeren", "Arbejdsgiveren",
                                                        "Det ved vi selv", "Registeret"};
  return ord(kOrd, e);
}

std::string jobaabning_ord(Jobaabningsart e) {
  static constexpr std::array<std::string_view, 2> kOrd{"Ordinært job", "Job med tilskud"};
  return ord(kOrd, e);
}

std::string jobmatch_ord(Jobmatchskridt e) {
  static constexpr std::array<std::string_view, 6> kOrd{
      "Valgt",      "Fravalgt",       "Fortalt til borgeren", "Borgeren har søgt",
      "Fik jobbet", "Fik ikke jobbet"};
  return ord(kOrd, e);
}

std::string ordliste_ord(const std::vector<std::string>& o, std::string_view tom) {
  std::string ud;
  for (const auto& t : o) ud += (ud.empty() ? "" : ", ") + t;
  return ud.empty() ? std::string(tom) : ud;
}

}  // namespace nytte::sager
