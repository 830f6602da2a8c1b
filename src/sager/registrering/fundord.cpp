// A finding in words, and where it is mended.
#include <fmt/core.h>

#include "kontrakt/tekst.hpp"
#include "sager/registrering/registrering.hpp"

namespace nytte::sager {
namespace {

using enum Registermangel;

struct Felttekst {
  std::string_view felt;
  std::string_view tekst;
};

constexpr Felttekst kFelter[] = {
    {"aktiveringstype", "aktiveringstypen"},
    {"type", "jobordretypen"},
    {"ministeromraade", "ministerområdet"},
    {"status", "status"},
    {"aarsag", "årsagen"},
    {"ansvarlig.kode", "den ansvarlige myndigheds kode"},
    {"ansvarlig.navn", "den ansvarlige myndigheds navn"},
    {"ansvarlig.sagsbehandler", "den ansvarlige sagsbehandler"},
    {"ansvarlig.organisationstype", "den ansvarlige myndigheds organisationstype"},
    {"registrerende.kode", "den registrerende myndigheds kode"},
    {"registrerende.navn", "den registrerende myndigheds navn"},
    {"registrerende.sagsbehandler", "den registrerende sagsbehandler"},
    {"registrerende.organisationstype", "den registrerende myndigheds organisationstype"},
    {"stilling.tekst", "stillingsbetegnelsen"},
    {"stilling.esco_uri", "ESCO-adressen"},
    {"beskrivelse", "opgavens beskrivelse"},
    {"bemaerkning", "bemærkningen"}};

std::string_view felttekst(std::string_view felt) {
  for (const auto& f : kFelter)
    if (f.felt == felt) return f.tekst;
  return felt;
}

std::string om_koden(const Registerfund& f) {
  const auto felt = kontrakt::med_stort(felttekst(f.felt));
  if (f.mangel == kode_mangler)
    return fmt::format(
        "{} findes ikke i den nationale kodeliste ({}). Vælg den kode, den svarer til.", felt,
        f.detalje);
  if (f.mangel == kode_ikke_begyndt)
    return fmt::format("{} kan ikke bruges på dagen: koden gælder først senere ({}).", felt,
                       f.detalje);
  return fmt::format("{} kan ikke bruges på dagen: koden er udløbet ({}).", felt, f.detalje);
}

std::string om_stedet(const Registerfund& f) {
  if (f.mangel == p_nummer_ukendt)
    return fmt::format(
        "P-nummeret {} kendes ikke. Et forkert P-nummer giver et forkert forholdstal.", f.detalje);
  if (f.mangel == p_nummer_lukket) return fmt::format("P-nummeret er lukket fra {}.", f.detalje);
  if (f.mangel == p_nummer_hoerer_til_andet_cvr)
    return fmt::format("Registreringen siger CVR-nummer {}.", f.detalje);
  return fmt::format("Jobordretypen passer ikke til arbejdsgiverens sektor ({}).",
                     kontrakt::kodetekst(f.detalje));
}

std::string jobordre(const Registrering& r) { return "/jobordrer/" + r.jobordre_nummer + "/ret"; }
std::string placering(const Registrering& r, std::string_view handling) {
  return "/placeringer/" + std::to_string(r.placering.vaerdi) + "/" + std::string(handling);
}

std::string ret_koden(const Registerfund& f) {
  if (f.felt.ends_with(".organisationstype")) return "/register/myndighed";
  const auto liste = f.felt == "type"              ? Kodelistenavn::jobordretype
                     : f.felt == "status"          ? Kodelistenavn::aktivitetsstatus
                     : f.felt == "aarsag"          ? Kodelistenavn::aktivitetsstatus_aarsag
                     : f.felt == "ministeromraade" ? Kodelistenavn::ministeromraade
                                                   : Kodelistenavn::aktiveringstype;
  return "/register/kodelister#" + std::string(navn(liste));
}

std::string ret_teksten(const Registrering& r, const Registerfund& f) {
  if (f.felt == "bemaerkning") return placering(r, "registrering");
  if (f.felt.ends_with(".sagsbehandler")) return placering(r, "registrering");
  if (f.felt.starts_with("ansvarlig") || f.felt.starts_with("registrerende"))
    return "/register/myndighed";
  return jobordre(r);
}

}  // namespace

std::string saetning(const Registerfund& f) {
  switch (f.mangel) {
    case timer_mangler:
      return "Timerne om ugen mangler. Registeret tager ingen aktivitet uden timer.";
    case timer_over_graensen:
      return fmt::format("Registeret tager højst 59 timer og 59 minutter om ugen; her står {}.",
                         f.detalje);
    case p_nummer_ukendt:
    case p_nummer_lukket:
    case p_nummer_hoerer_til_andet_cvr:
    case type_passer_ikke_til_sektor:
      return om_stedet(f);
    case kode_mangler:
    case kode_ikke_begyndt:
    case kode_udloebet:
      return om_koden(f);
    case ministeromraade_mangler:
      return "Ministerområdet mangler. Registeret skal have det, når arbejdsgiveren er statslig.";
    case slutdato_foer_start:
      return fmt::format("Sidste dag ligger før første dag ({}).", f.detalje);
    case aarsag_mangler:
      return "Årsagen mangler. Registeret skal have den, når placeringen er afbrudt, ikke startet "
             "eller annulleret.";
    case myndighed_mangler:
      return fmt::format("{} mangler{}.", kontrakt::med_stort(felttekst(f.felt)),
                         f.detalje.empty() ? "" : " eller kan ikke bruges (" + f.detalje + ")");
    case borger_mangler:
      return "Borgeren mangler. Placeringen er kun talt med på arbejdsstedet og har ingen sag her.";
    case stilling_mangler:
      return "Stillingsbetegnelsen mangler.";
    case tekst_for_lang:
      return fmt::format("{} er for lang: {}.", kontrakt::med_stort(felttekst(f.felt)), f.detalje);
  }
  return {};
}

std::string ret_paa_side(const Registrering& r, const Registerfund& f) {
  switch (f.mangel) {
    case timer_mangler:
    case timer_over_graensen:
    case slutdato_foer_start:
      return placering(r, "aendr");
    case p_nummer_ukendt:
    case p_nummer_lukket:
    case p_nummer_hoerer_til_andet_cvr:
      return "/arbejdssteder/" + r.p_nummer.tekst();
    case type_passer_ikke_til_sektor:
    case ministeromraade_mangler:
    case stilling_mangler:
      return jobordre(r);
    case kode_mangler:
    case kode_ikke_begyndt:
    case kode_udloebet:
      return ret_koden(f);
    case aarsag_mangler:
    case borger_mangler:
      return placering(r, "registrering");
    case myndighed_mangler:
    case tekst_for_lang:
      return ret_teksten(r, f);
  }
  return {};
}

}  // namespace nytte::sager
