#include "web/sider/afgoerelse_visning.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include "kontrakt/tekst.hpp"
#include "model/dansk_tid.hpp"
#include "web/sider/fund.hpp"
#include "web/sider/historie.hpp"
#include "web/sider/ord.hpp"

namespace nytte::web {
namespace {

using Raekker = std::vector<std::pair<std::string, Html>>;

std::string vaerdi_ord(const boost::json::value& v) {
  if (v.is_bool()) return v.get_bool() ? "ja" : "nej";
  if (v.is_int64()) return tal_ord(v.get_int64());
  if (v.is_null()) return "ingen";
  if (!v.is_string()) return {};
  return kontraktvaerdi_ord(std::string(v.get_string()));
}

std::string feltord(const std::string& sti) {
  return kontrakt::har_feltnavn(sti) ? kontrakt::med_stort(kontrakt::feltnavn(sti)) : sti;
}

std::string med_enhed(const std::string& felt, const std::string& vaerdi) {
  if (felt == "aarsvaerk") return vaerdi + " fuldtidspersoner";
  if (felt == "hoveder") return vaerdi + " hoveder";
  return vaerdi;
}

// One line a value; a list of objects one line each.
void saml(const boost::json::value& v, const std::string& sti, Raekker& ud) {
  if (v.is_object()) {
    for (const auto& par : v.get_object()) {
      const std::string under = (sti.empty() ? "" : sti + ".") + std::string(par.key());
      saml(par.value(), under, ud);
    }
    return;
  }
  if (!v.is_array()) {
    ud.emplace_back(feltord(sti), tekst(vaerdi_ord(v)));
    return;
  }
  Html linjer;
  for (const auto& punkt : v.get_array()) {
    std::string linje;
    if (punkt.is_object())
      for (const auto& par : punkt.get_object())
        linje += (linje.empty() ? "" : " · ") +
                 med_enhed(std::string(par.key()), vaerdi_ord(par.value()));
    else
      linje = vaerdi_ord(punkt);
    linjer += el("li", {}, linje);
  }
  if (!linjer.tom()) ud.emplace_back(feltord(sti), el("ul", {{"class", "nobullet-list"}}, linjer));
}

Html fakta(const std::string& fakta_json) {
  boost::system::error_code fejl;
  const auto json = boost::json::parse(fakta_json, fejl);
  if (fejl) return p("Fakta kan ikke læses.");
  Raekker raekker;
  saml(json, "", raekker);
  return oplysninger(raekker);
}

Dato afgoerelsesdag(const std::string& fakta_json, Tidspunkt tid) {
  boost::system::error_code fejl;
  const auto json = boost::json::parse(fakta_json, fejl);
  if (!fejl && json.is_object())
    if (const auto* d = json.get_object().if_contains("dato"); d != nullptr && d->is_string())
      if (const auto dato = laes_iso_dato(std::string_view(d->get_string()))) return *dato;
  return dansk_dag(tid);
}

std::string udfald_saetning(const sager::Afgoerelsesvisning& v) {
  const std::string hvem = v.borger_navn.empty() ? "Borgeren" : v.borger_navn;
  const std::string hvor = v.stilling + " hos " + v.arbejdssted_navn;
  if (v.afgoerelse.placering) return hvem + " blev placeret som " + hvor;
  return hvem + " blev ikke placeret som " + hvor;
}

}  // namespace

Webside vis_afgoerelse(const sager::Afgoerelsesvisning& v) {
  const Dato dag = afgoerelsesdag(v.afgoerelse.fakta_json, v.afgoerelse.tid);
  const std::string borgersti =
      v.afgoerelse.borger ? "/borgere/" + std::to_string(v.afgoerelse.borger->vaerdi) : "/borgere";
  Webside side;
  side.titel = udfald_saetning(v);
  side.manchet = "Afgjort " + tidspunkt_ord(v.afgoerelse.tid) + " af " + v.bruger_navn +
                 " efter reglerne den " + paa_dansk(dag) + ".";
  side.menu = Menupunkt::borgere;
  side.krummer = {{"Borgere", "/borgere"},
                  {v.borger_navn.empty() ? "Borger" : v.borger_navn, borgersti},
                  {"Afgørelse", ""}};
  side.indhold = el("div", {{"class", "handlinger"}},
                    el("button",
                       {{"type", "button"},
                        {"class", "button button-secondary"},
                        {"data-udskriv", true},
                        {"hidden", true}},
                       "Udskriv"));
  if (!v.afgoerelse.begrundelse.empty())
    side.indhold +=
        afsnit("begrundelse", "Sagsbehandlerens begrundelse", p(v.afgoerelse.begrundelse));
  side.indhold += vis_fundpanel({.fund = fund_af_json(v.afgoerelse.vurdering_json),
                                 .dato = dag,
                                 .med_veje = false,
                                 .overskrift = "Vurderingen, som den stod"});
  side.indhold += afsnit("fakta", "Fakta, afgørelsen hviler på", fakta(v.afgoerelse.fakta_json));
  side.indhold +=
      el("p", {{"class", "kilde"}},
         "Afgørelse nr. " + std::to_string(v.afgoerelse.id.vaerdi) + ", regelsæt " +
             v.afgoerelse.regelversion + ". " +
             (v.uaendret_ved_genberegning ? "En ny beregning på de samme fakta giver det samme."
                                          : "Reglerne er rettet siden; en ny beregning på de samme "
                                            "fakta giver et andet svar."));
  return side;
}

}  // namespace nytte::web
