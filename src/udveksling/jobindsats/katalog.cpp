#include <boost/json/value.hpp>

#include "udveksling/jobindsats/laeser.hpp"
#include "udveksling/json_opslag.hpp"

namespace nytte::udveksling {
namespace {

namespace json = boost::json;

constexpr std::size_t kHoejst = std::size_t{64} << 20U;

const json::array& liste(const json::value* v) {
  static const json::array kTom;
  const auto* a = v == nullptr ? nullptr : v->if_array();
  return a == nullptr ? kTom : *a;
}

Jobindsatsdimension hierarki(const std::string& id, const json::value& h) {
  Jobindsatsdimension ud{id, tekst_eller_tom(find(h, "hierarchy_id")), {}};
  for (const auto& niveau : liste(find(h, "levels")))
    for (const auto& v : liste(find(niveau, "values")))
      ud.vaerdier.push_back(
          {tekst_eller_tom(find(v, "value_id")), tekst_eller_tom(find(v, "value_name"))});
  return ud;
}

}  // namespace

Resultat<std::vector<Jobindsatstabel>> laes_katalog(std::string_view tekst) {
  NYTTE_TRY(const auto v, laes_json(tekst, kHoejst));
  if (!v.is_array()) return Fejl(Fejlkode::svar_ugyldigt, "", "kataloget er ikke en liste");
  std::vector<Jobindsatstabel> ud;
  for (const auto& emne : v.get_array())
    for (const auto& gruppe : liste(find(emne, "table_groups")))
      for (const auto& t : liste(find(gruppe, "tables")))
        ud.push_back({tekst_eller_tom(find(emne, "subject_name")),
                      tekst_eller_tom(find(gruppe, "table_group_name")),
                      tekst_eller_tom(find(t, "table_id")),
                      tekst_eller_tom(find(t, "table_name"))});
  return ud;
}

Resultat<std::vector<Jobindsatsdimension>> laes_dimensioner(std::string_view tekst) {
  NYTTE_TRY(const auto v, laes_json(tekst, kHoejst));
  const auto* alle = find(v, "dimensions");
  if (alle == nullptr) return Fejl(Fejlkode::svar_ugyldigt, "", "dimensionerne mangler");
  std::vector<Jobindsatsdimension> ud;
  for (const auto& d : liste(alle))
    for (const auto& h : liste(find(d, "hierarchies")))
      ud.push_back(hierarki(tekst_eller_tom(find(d, "dimension_id")), h));
  return ud;
}

Resultat<std::vector<Publiceringsperiode>> laes_perioder_v2(std::string_view tekst) {
  NYTTE_TRY(const auto v, laes_json(tekst, kHoejst));
  if (!v.is_array()) return Fejl(Fejlkode::svar_ugyldigt, "", "kataloget er ikke en liste");
  std::vector<Publiceringsperiode> ud;
  for (const auto& del : v.get_array())
    for (const auto& p : liste(find(del, "Period")))
      if (const auto periode = Publiceringsperiode::laes(tekst_eller_tom(&p)))
        ud.push_back(*periode);
  return ud;
}

}  // namespace nytte::udveksling
