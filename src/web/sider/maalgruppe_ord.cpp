#include "web/sider/maalgruppe_ord.hpp"

#include "model/sag/opgave.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

std::string omraade_ord(const std::string& kode) {
  const auto o = laes_kode<Opgaveomraade>(kode);
  if (!o) return kode;
  switch (*o) {
    case Opgaveomraade::teknik_og_miljoe:
      return "Teknik og miljø";
    case Opgaveomraade::omsorg:
      return "Omsorg";
    case Opgaveomraade::boern_og_unge:
      return "Børn og unge";
    case Opgaveomraade::andre:
      return "Andre opgaver";
  }
  return kode;
}

Html en(const Foretrukken& f) {
  switch (f.art) {
    case Foretrukkenart::arbejdssted:
      return link("P-nummer " + f.noegle, "/arbejdssteder/" + f.noegle);
    case Foretrukkenart::jobordre:
      return link("Jobordre " + f.noegle, "/jobordrer/" + f.noegle);
    case Foretrukkenart::omraade:
      return tekst(omraade_ord(f.noegle));
  }
  return {};
}

std::string_view uden_blanke(std::string_view t) {
  while (!t.empty() && (t.front() == ' ' || t.front() == '\t')) t.remove_prefix(1);
  while (!t.empty() && (t.back() == ' ' || t.back() == '\t' || t.back() == '\r'))
    t.remove_suffix(1);
  return t;
}

Foretrukken laes_en(std::string_view t) {
  if (PNummer::laes(t)) return {Foretrukkenart::arbejdssted, std::string(t)};
  if (laes_kode<Opgaveomraade>(t)) return {Foretrukkenart::omraade, std::string(t)};
  return {Foretrukkenart::jobordre, std::string(t)};
}

}  // namespace

Html foretrukne_liste(const std::vector<Foretrukken>& alle) {
  Html h;
  for (const auto& f : alle) h += el("li", {}, en(f));
  return el("ol", {{"class", "foretrukne"}}, h);
}

std::string foretrukne_tekst(const std::vector<Foretrukken>& alle) {
  std::string ud;
  for (const auto& f : alle) ud += f.noegle + "\n";
  return ud;
}

std::vector<Foretrukken> laes_foretrukne(std::string_view tekst) {
  std::vector<Foretrukken> ud;
  while (!tekst.empty()) {
    const auto til = std::min(tekst.find('\n'), tekst.size());
    const auto linje = uden_blanke(tekst.substr(0, til));
    if (!linje.empty()) ud.push_back(laes_en(linje));
    tekst.remove_prefix(std::min(til + 1, tekst.size()));
  }
  return ud;
}

}  // namespace nytte::web
