#include "web/sider/ord.hpp"

#include "kontrakt/tekst.hpp"
#include "web/html_komponenter.hpp"

namespace nytte::web {
namespace {

// The word of the contract, as a label.
template <Kode E>
std::string kodeord(E e) {
  return kontrakt::med_stort(kontrakt::tekst(e));
}

}  // namespace

std::string ydelse_ord(Ydelse y) { return kodeord(y); }
std::string visitation_ord(Visitation v) { return kodeord(v); }
std::string population_ord(Population p) { return kodeord(p); }
std::string sektor_ord(Sektor s) { return kodeord(s); }
std::string jobordretype_ord(Jobordretype t) { return kodeord(t); }
std::string ordning_ord(Ordning o) { return kodeord(o); }
std::string niveau_ord(Niveau n) { return kodeord(n); }

std::string aarsag_ord(Placeringsaarsag a) {
  switch (a) {
    case Placeringsaarsag::ikke_valgt:
      return "Ikke valgt";
    case Placeringsaarsag::ordinaert_job:
      return "Ordinært job";
    case Placeringsaarsag::uddannelse:
      return "Uddannelse";
    case Placeringsaarsag::andet_tilbud:
      return "Andet tilbud";
    case Placeringsaarsag::sygdom:
      return "Sygdom";
    case Placeringsaarsag::udeblevet:
      return "Udeblevet";
    case Placeringsaarsag::arbejdsgiver_afbroed:
      return "Arbejdsgiveren afbrød";
    case Placeringsaarsag::borger_afbroed:
      return "Borgeren afbrød";
    case Placeringsaarsag::oenske_fra_borger:
      return "Ønske fra borgeren";
    case Placeringsaarsag::fejlregistrering:
      return "Fejlregistrering";
    case Placeringsaarsag::flyttet:
      return "Flyttet";
    case Placeringsaarsag::andet:
      return "Andet";
  }
  return {};
}

std::string rolle_ord(Rolle r) {
  switch (r) {
    case Rolle::sagsbehandler:
      return "Sagsbehandler";
    case Rolle::virksomhedskonsulent:
      return "Virksomhedskonsulent";
    case Rolle::leder:
      return "Leder";
    case Rolle::administrator:
      return "Administrator";
    case Rolle::sekretariat:
      return "Rådets sekretariat";
    case Rolle::raadsmedlem:
      return "Rådsmedlem";
    case Rolle::projektleder:
      return "Projektleder";
  }
  return {};
}

std::string tilstand_ord(Placeringstilstand t) {
  switch (t) {
    case Placeringstilstand::henvist:
      return "Henvist";
    case Placeringstilstand::kommende:
      return "Ansat, ikke begyndt";
    case Placeringstilstand::i_gang:
      return "I gang";
    case Placeringstilstand::slut:
      return "Afsluttet";
    case Placeringstilstand::ikke_startet:
      return "Ikke startet";
    case Placeringstilstand::afbrudt:
      return "Afbrudt";
    case Placeringstilstand::annulleret:
      return "Annulleret";
  }
  return {};
}

std::string status_ord(Placeringsstatus s) {
  switch (s) {
    case Placeringsstatus::henvist:
      return "Henvist";
    case Placeringsstatus::ansat:
      return "Ansat";
    case Placeringsstatus::ikke_startet:
      return "Ikke startet";
    case Placeringsstatus::afbrudt:
      return "Afbrudt";
    case Placeringsstatus::afsluttet:
      return "Afsluttet";
    case Placeringsstatus::annulleret:
      return "Annulleret";
  }
  return {};
}

std::string jobordrestatus_ord(Jobordrestatus s) {
  switch (s) {
    case Jobordrestatus::aaben:
      return "Åben";
    case Jobordrestatus::lukket:
      return "Lukket";
    case Jobordrestatus::annulleret:
      return "Annulleret";
  }
  return {};
}

Html tilstand_maerke(Placeringstilstand t) {
  switch (t) {
    case Placeringstilstand::i_gang:
      return maerke(Tone::god, tilstand_ord(t));
    case Placeringstilstand::henvist:
    case Placeringstilstand::kommende:
      return maerke(Tone::viden, tilstand_ord(t));
    case Placeringstilstand::afbrudt:
    case Placeringstilstand::ikke_startet:
      return maerke(Tone::advarsel, tilstand_ord(t));
    case Placeringstilstand::slut:
    case Placeringstilstand::annulleret:
      break;
  }
  return maerke(Tone::rolig, tilstand_ord(t));
}

Html jobordrestatus_maerke(const Jobordre& j, Dato dag) {
  if (j.status == Jobordrestatus::aaben && j.til < dag) return maerke(Tone::rolig, "Udløbet");
  return maerke(j.status == Jobordrestatus::aaben ? Tone::god : Tone::rolig,
                jobordrestatus_ord(j.status));
}

std::string tal_ord(std::int64_t n) {
  std::string cifre = std::to_string(n < 0 ? -n : n);
  for (std::size_t i = cifre.size(); i > 3; i -= 3) cifre.insert(i - 3, ".");
  return n < 0 ? "-" + cifre : cifre;
}

std::string dispensation_ord(std::int32_t pladser, const std::optional<Forhold>& forhold) {
  if (!forhold) return antal_ord(pladser, "plads", "pladser");
  return antal_ord(forhold->personer, "person", "personer") + " for hver " +
         tal_ord(forhold->pr_ansatte) + " ordinært ansatte";
}

std::string antal_ord(std::int64_t n, std::string_view en, std::string_view flere) {
  return tal_ord(n) + " " + std::string(n == 1 ? en : flere);
}

std::string periode_ord(Dato fra, Dato til) {
  std::string a = paa_dansk(fra);
  if (fra.aar() == til.aar()) a = a.substr(0, a.size() - 5);
  return a + " – " + paa_dansk(til);
}

std::string kort_dato(Dato d) {
  const std::string i = iso(d);
  return i.substr(8, 2) + "-" + i.substr(5, 2) + "-" + i.substr(0, 4);
}

std::string om_dage(Dato i_dag, Dato d) {
  const std::int32_t n = d - i_dag;
  if (n == 0) return "i dag";
  if (n == 1) return "i morgen";
  if (n == -1) return "i går";
  return n > 0 ? "om " + antal_ord(n, "dag", "dage")
               : "for " + antal_ord(-n, "dag", "dage") + " siden";
}

std::string kontraktvaerdi_ord(const std::string& t) {
  if (const auto d = laes_iso_dato(t)) return paa_dansk(*d);
  if (const auto m = laes_maaned(t)) return paa_dansk(*m);
  if (const auto u = Ugetimer::laes(t)) return u->paa_dansk();
  if (t.find('.') != std::string::npos)
    if (const auto a = Aarsvaerk::laes(t))
      return to_decimaler_paa_dansk(Broek(a->titusindedele(), Aarsvaerk::kSkala));
  if (kontrakt::har_kodetekst(t)) return std::string(kontrakt::kodetekst(t));
  return t;
}

}  // namespace nytte::web
