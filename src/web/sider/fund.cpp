#include "web/sider/fund.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "kontrakt/saetning.hpp"
#include "kontrakt/tekst.hpp"
#include "kontrakt/vaerditekst.hpp"
#include "web/afkodning.hpp"
#include "web/html_komponenter.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

Dato som_dato(const Vaerdi& v) { return Dato::fra_dagnummer(static_cast<std::int32_t>(v.a)); }

// The page where a missing fact is recorded; the form itself for what stands in it.
std::string registreringssted(std::string_view felt, const Fundsteder& s) {
  if (felt.starts_with("arbejdsgiver.ordinaert_ansatte")) return s.arbejdssted + "#ansatte";
  if (felt.starts_with("arbejdsgiver")) return s.arbejdssted + "/ret";
  if (felt.starts_with("hoering.fravaer") || felt.starts_with("hoering.ikke_fundet"))
    return s.arbejdssted + "#repraesentanter";
  if (felt.starts_with("hoering")) return s.jobordre + "#hoering";
  if (felt.starts_with("opgave")) return s.jobordre + "/ret#ud_over_normeret_niveau";
  if (felt.starts_with("borger.ydelse") || felt.starts_with("borger.visitation"))
    return s.borger + "#ydelser";
  if (felt.starts_with("borger") || felt == "population") return s.borger + "/ret";
  if (felt == "placering.raadighedsvurdering") return "#raadighedsvurdering";
  return {};
}

// The other page, which then offers the way back to the form.
std::string med_tilbage(std::string sted, const Fundsteder& s) {
  if (s.tilbage.empty() || sted.starts_with("#")) return sted;
  const auto anker = std::min(sted.find('#'), sted.size());
  return sted.insert(anker, "?tilbage=" + percent_encode(s.tilbage));
}

// The last part of a path: the number of the thing.
std::string sidste_del(const std::string& sti) { return sti.substr(sti.rfind('/') + 1); }

// Nothing for what has no button here.
std::optional<Vej> vej(const Aendring& a, const PlaceringFakta& oenske, const Fundsteder& s) {
  const std::string etiket = kontrakt::aendring_paa_knap(a);
  const std::string vaerdi = kontrakt::kontrakttekst(a.vaerdi);
  switch (a.art) {
    case Aendringsart::ugentlig_tid:
      return Vej{etiket, "ugentlig_tid=" + vaerdi};
    case Aendringsart::til:
      return Vej{etiket, "til=" + vaerdi};
    case Aendringsart::flyt_til: {
      const Dato ny = som_dato(a.vaerdi);
      return Vej{etiket, "fra=" + iso(ny) + "&til=" + iso(ny + (oenske.til - oenske.fra))};
    }
    case Aendringsart::raadighedsafproevende:
      return Vej{etiket, "raadighedsafproevende=ja"};
    case Aendringsart::almindelig:
      return Vej{etiket, "saerligt_tilrettelagt=nej"};
    case Aendringsart::andet_arbejdssted:
      return Vej{etiket, {}, s.borger + "/placer"};
    case Aendringsart::registrer: {
      const std::string sted = registreringssted(a.felt, s);
      if (sted.empty()) return std::nullopt;
      return Vej{etiket, {}, med_tilbage(sted, s)};
    }
    case Aendringsart::dispensation:
      return Vej{etiket,
                 {},
                 adresse("/dispensationer/ny", {{"p_nummer", sidste_del(s.arbejdssted)},
                                                {"jobordre", sidste_del(s.jobordre)}})};
  }
  return std::nullopt;
}

bool uden_ydelse(const Vurdering& v) {
  return v.begrundelse == Begrundelse::maalgruppe_uden_ydelse ||
         v.begrundelse == Begrundelse::integrationsprogram_uden_ydelse;
}

// The rule takes a citizen without a recorded benefit for one who gets none; the caseworker is told
// which of the two it is, and where it is put right.
void sig_at_ydelsen_mangler(Fund& f, const PlaceringFakta& oenske, const Fundsteder& s) {
  f.begrundelse = "Der er ikke registreret en ydelse for borgeren den " + paa_dansk(oenske.fra) +
                  ". Uden en ydelse at arbejde for kan nytteindsats ikke gives.";
  f.udvej = "Registrér ydelsen, hvis borgeren får en.";
  f.veje.push_back({"Registrér ydelse", {}, med_tilbage(s.borger + "#ydelser", s)});
}

Fund et_fund(const Vurdering& v, const PlaceringFakta& oenske, const Fundsteder& s) {
  Fund f{v.udfald, std::string(navn(v.regel)), std::string(kontrakt::regelnavn(v.regel)),
         kontrakt::saetning(v)};
  if (v.hjemmel != nullptr)
    f.hjemmel = std::string(v.hjemmel->dokument) + " " + std::string(v.hjemmel->sted);
  for (const Trin& t : v.trin)
    f.trin.emplace_back(kontrakt::trinnavn(t.navn), kontrakt::paa_dansk(t.vaerdi));
  for (const Aendring& a : v.aendringer) {
    f.udvej += (f.udvej.empty() ? "" : " ") + kontrakt::aendring_paa_dansk(a);
    if (auto x = vej(a, oenske, s)) f.veje.push_back(std::move(*x));
  }
  if (!s.ydelse_registreret && uden_ydelse(v)) sig_at_ydelsen_mangler(f, oenske, s);
  return f;
}

std::string tekst_i(const boost::json::object& o, std::string_view navn) {
  const auto* v = o.if_contains(navn);
  return v != nullptr && v->is_string() ? std::string(v->get_string()) : std::string();
}

Fund et_gemt_fund(const boost::json::object& o) {
  Fund f{};
  f.udfald = laes_kode<Udfald>(tekst_i(o, "udfald")).value_or(Udfald::uafklaret);
  f.regel = tekst_i(o, "regel");
  if (const auto regel = laes_kode<Regel>(f.regel)) f.regelnavn = kontrakt::regelnavn(*regel);
  f.begrundelse = tekst_i(o, "begrundelse");
  f.udvej = tekst_i(o, "mindste_aendring");
  f.hjemmel = tekst_i(o, "hjemmel");
  const auto* trin = o.if_contains("trin");
  if (trin == nullptr || !trin->is_array()) return f;
  for (const auto& t : trin->get_array())
    if (t.is_array() && t.get_array().size() == 2 && t.get_array()[0].is_string() &&
        t.get_array()[1].is_string())
      f.trin.emplace_back(kontrakt::trinnavn(std::string_view(t.get_array()[0].get_string())),
                          kontraktvaerdi_ord(std::string(t.get_array()[1].get_string())));
  return f;
}

}  // namespace

std::vector<Fund> fund_af(const Placeringsvurdering& v, const PlaceringFakta& oenske,
                          const Fundsteder& steder) {
  std::vector<Fund> ud;
  for (const Vurdering& vurdering : v.vurderinger) ud.push_back(et_fund(vurdering, oenske, steder));
  return ud;
}

std::vector<Fund> fund_af_json(std::string_view vurdering_json) {
  boost::system::error_code fejl;
  const auto json = boost::json::parse({vurdering_json.data(), vurdering_json.size()}, fejl);
  if (fejl || !json.is_object()) return {};
  const auto* liste = json.get_object().if_contains("vurderinger");
  if (liste == nullptr || !liste->is_array()) return {};
  std::vector<Fund> ud;
  for (const auto& v : liste->get_array())
    if (v.is_object()) ud.push_back(et_gemt_fund(v.get_object()));
  return ud;
}

}  // namespace nytte::web
