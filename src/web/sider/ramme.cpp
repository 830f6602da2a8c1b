#include "web/sider/ramme.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "sager/register/opslagsvaerk.hpp"
#include "web/sider/adgang_visning.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kBeskedcookie = "nytte_besked";

// What is registered about the employees of a workplace and those who are there already.
std::string_view besked_om_stedet(Besked b) {
  switch (b) {
    case Besked::ansatte_gemt:
      return "Måneden er gemt, og pladserne er beregnet igen.";
    case Besked::repraesentant_gemt:
      return "Repræsentanten er gemt.";
    case Besked::fravaer_gemt:
      return "Fraværet er gemt.";
    case Besked::findes_ikke_gemt:
      return "Det er gemt, at der ikke findes en sådan repræsentant.";
    case Besked::ordning_gemt:
      return "Personen tæller med på arbejdsstedet.";
    case Besked::dispensation_gemt:
      return "Dispensationen er gemt, og pladserne er beregnet igen.";
    default:
      return "";
  }
}

std::string_view besked_om_hoeringen(Besked b) {
  if (b == Besked::hoering_klargjort)
    return "Høringen er klar. Næste skridt: send den til hver part.";
  if (b == Besked::hoering_i_post)
    return "Mailen er lagt i kø. Den står som sendt, når mailserveren har taget imod den.";
  if (b == Besked::hoering_givet_videre)
    return "Høringen er givet videre. Næste skridt: send den til den næste.";
  return "Det er registreret på høringen.";
}

// An application for dispensation.
std::string_view besked_om_ansoegningen(Besked b) {
  switch (b) {
    case Besked::ansoegning_oprettet:
      return "Kladden er lavet. Næste skridt: udfyld punkterne, og vedlæg svaret på høringen.";
    case Besked::ansoegning_gemt:
      return "Det er gemt.";
    case Besked::ansoegning_sendt:
      return "Ansøgningen er sendt til rådet og kan ikke længere rettes.";
    case Besked::ansoegning_trukket:
      return "Ansøgningen er trukket tilbage.";
    case Besked::bilag_vedlagt:
      return "Filen er vedlagt.";
    case Besked::bilag_taget_af:
      return "Filen er taget af.";
    default:
      return "";
  }
}

std::string_view besked_om_raadet(Besked b) {
  switch (b) {
    case Besked::raadssag_gemt:
      return "Det er gemt.";
    case Besked::raadssag_paa_dagsorden:
      return "Sagen er sat på dagsordenen. Den er med i mødematerialet fra nu af.";
    case Besked::raadssag_af_dagsorden:
      return "Sagen er taget af dagsordenen.";
    case Besked::raadssag_returneret:
      return "Ansøgningen er sendt tilbage til kommunen.";
    case Besked::raadsafgoerelse_registreret:
      return "Afgørelsen er registreret. Næste skridt: en anden skal bekræfte den.";
    case Besked::raadsafgoerelse_bekraeftet:
      return "Afgørelsen er bekræftet og har virkning. Brevet ligger på sagen hos kommunen.";
    case Besked::raadsafgoerelse_kasseret:
      return "Det registrerede er kasseret og har ingen virkning.";
    case Besked::moede_gemt:
      return "Mødet er gemt.";
    case Besked::moede_aflyst:
      return "Mødet er aflyst. Sagerne er tilbage blandt de nye ansøgninger.";
    case Besked::fremmoede_gemt:
      return "Fremmødet er gemt.";
    case Besked::raadsmedlem_gemt:
      return "Medlemmet er gemt.";
    case Besked::raadsmedlem_annulleret:
      return "Registreringen af medlemmet er annulleret.";
    case Besked::sagsudvalg_gemt:
      return "Sagsudvalget er gemt.";
    default:
      return "";
  }
}

std::string_view beskedtekst(Besked b) {
  switch (b) {
    case Besked::raadssag_gemt:
    case Besked::raadssag_paa_dagsorden:
    case Besked::raadssag_af_dagsorden:
    case Besked::raadssag_returneret:
    case Besked::raadsafgoerelse_registreret:
    case Besked::raadsafgoerelse_bekraeftet:
    case Besked::raadsafgoerelse_kasseret:
    case Besked::moede_gemt:
    case Besked::moede_aflyst:
    case Besked::fremmoede_gemt:
    case Besked::raadsmedlem_gemt:
    case Besked::raadsmedlem_annulleret:
    case Besked::sagsudvalg_gemt:
      return besked_om_raadet(b);
    case Besked::placeret:
      return "Placeringen er registreret. Næste skridt: giv borgeren tilbuddet.";
    case Besked::henvist:
      return "Henvisningen er registreret. Næste skridt: registrér arbejdsstedets svar.";
    case Besked::afslag_gemt:
      return "Afgørelsen er gemt som afslag. Borgeren er ikke placeret.";
    case Besked::aendret:
      return "Placeringen er ændret, og en ny afgørelse er gemt.";
    case Besked::afbrudt:
      return "Placeringen er afbrudt. Pladsen er ledig igen.";
    case Besked::afsluttet:
      return "Placeringen er afsluttet.";
    case Besked::ikke_startet:
      return "Det er registreret, at borgeren ikke startede. Pladsen er ledig igen.";
    case Besked::annulleret:
      return "Placeringen er annulleret. Den kan stadig ses i historien.";
    case Besked::jobordre_oprettet:
      return "Jobordren er oprettet. Næste skridt: registrér høring eller orientering, og placér "
             "en borger.";
    case Besked::jobordre_rettet:
      return "Jobordren er rettet.";
    case Besked::jobordre_lukket:
      return "Jobordren er lukket. De placerede fortsætter som aftalt.";
    case Besked::jobordre_annulleret:
      return "Jobordren er annulleret.";
    case Besked::hoering_gemt:
      return "Det er registreret. Næste skridt: placér en borger.";
    case Besked::hoering_klargjort:
    case Besked::hoering_i_post:
    case Besked::hoering_givet_videre:
    case Besked::hoering_opdateret:
      return besked_om_hoeringen(b);
    case Besked::arbejdssted_oprettet:
      return "Arbejdsstedet er oprettet. Næste skridt: tilføj antal ansatte og "
             "medarbejderrepræsentanter.";
    case Besked::arbejdssted_rettet:
      return "Arbejdsstedet er rettet.";
    case Besked::ansatte_gemt:
    case Besked::repraesentant_gemt:
    case Besked::fravaer_gemt:
    case Besked::findes_ikke_gemt:
    case Besked::ordning_gemt:
    case Besked::dispensation_gemt:
      return besked_om_stedet(b);
    case Besked::ansoegning_oprettet:
    case Besked::ansoegning_gemt:
    case Besked::ansoegning_sendt:
    case Besked::ansoegning_trukket:
    case Besked::bilag_vedlagt:
    case Besked::bilag_taget_af:
      return besked_om_ansoegningen(b);
    case Besked::registrering_annulleret:
      return "Registreringen er annulleret og tæller ikke længere. Den kan stadig ses i historien.";
    case Besked::borger_oprettet:
      return "Borgeren er oprettet. Næste skridt: placér eller henvis.";
    case Besked::borger_rettet:
      return "Oplysningerne er rettet.";
    case Besked::ydelse_gemt:
      return "Ydelsen er gemt.";
    case Besked::bruger_oprettet:
      return "Brugeren er oprettet. Giv adgangskoden videre ad en sikker vej.";
    case Besked::bruger_rettet:
      return "Brugeren er rettet.";
    case Besked::adgangskode_sat:
      return "Adgangskoden er sat. Kontoen er åben igen, og brugeren er logget ud alle steder.";
    case Besked::post_sendes_igen:
      return "Meddelelsen er i køen og bliver forsøgt sendt om lidt.";
    case Besked::post_sendt_selv:
      return "Det er registreret, at meddelelsen er sendt.";
    case Besked::brev_udstedt:
      return "Brevet er udstedt og kan ikke længere ændres. Næste skridt: send det.";
    case Besked::brev_i_posten:
      return "Brevet er lagt i posten. Her på siden kan du se, når det er sendt.";
    case Besked::skabelon_gemt:
      return "Teksterne er gemt som en ny version og står i de næste breve.";
    case Besked::opfoelgning_gemt:
      return "Det er registreret, og fristerne er regnet om.";
    case Besked::arbejdsgiver_besvaret:
      return "Svaret er registreret.";
    case Besked::paamindelser_gemt:
      return "Dine påmindelser er gemt.";
    case Besked::kalender_tilbagekaldt:
      return "Kalenderen er lukket. Adressen virker ikke længere.";
    case Besked::noegle_tilbagekaldt:
      return "Nøglen er kaldt tilbage. Programmet kan ikke længere komme ind.";
  }
  return {};
}

std::string ventende_besked(const Anmodning& anmodning) {
  const auto kode = laes_positivt_tal(anmodning.cookies.get(kBeskedcookie));
  if (!kode || *kode > static_cast<std::int64_t>(Besked::noegle_tilbagekaldt) + 1) return {};
  return std::string(beskedtekst(static_cast<Besked>(*kode - 1)));
}

std::string besked_cookie(const std::string& vaerdi, int sekunder) {
  return std::string(kBeskedcookie) + "=" + vaerdi +
         "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + std::to_string(sekunder);
}

constexpr std::string_view kTilbagecookie = "nytte_tilbage";

// Only a placing form of ours: the address comes from outside.
bool er_placering(std::string_view sti) {
  return sti.starts_with("/jobordrer/") && sti.find("/placer/") != std::string_view::npos &&
         sti.find_first_of("\r\n\\;, ") == std::string_view::npos;
}

// Whoever left a placing form to record a missing fact is offered the way back until he takes it.
// The address holds an order number, a case number and dates, never a name.
void tilbyd_tilbage(const Anmodning& anmodning, Ramme& r, std::string& cookie) {
  const std::string husket(anmodning.cookies.get(kTilbagecookie));
  const std::string sti(anmodning.query.get("tilbage"));
  const std::string maal = sti.empty() ? husket : sti;
  if (!er_placering(maal)) return;
  const bool er_der = maal.starts_with(anmodning.path);
  if (!er_der) r.fortsaet = maal;
  if (er_der || !sti.empty())
    cookie = std::string(kTilbagecookie) + "=" + (er_der ? "" : maal) +
             "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + (er_der ? "0" : "3600");
}

std::string kommunenavn(store::Forbindelse& db, Kommunekode kode) {
  for (const auto& kommune : sager::alle_kommuner(db))
    if (kommune.kode == kode) return kommune.navn;
  return "Kommune " + kode.tekst();
}

Ramme uden_database(const Anmodning& anmodning) {
  Ramme r = ramme_foer_login(anmodning);
  if (!anmodning.session) return r;
  const Bruger& bruger = anmodning.bruger();
  r.bruger = bruger.navn;
  r.administrator = bruger.roller.contains(Rolle::administrator);
  r.skriver_skabeloner = r.administrator || bruger.roller.contains(Rolle::leder);
  r.maa_placere = bruger.roller.contains(Rolle::sagsbehandler);
  r.ser_borgere = r.maa_placere || bruger.roller.contains(Rolle::leder);
  r.sekretariat = bruger.roller.contains(Rolle::sekretariat);
  r.i_raad = r.sekretariat || bruger.roller.contains(Rolle::raadsmedlem);
  r.maa_skrive = r.maa_placere || bruger.roller.contains(Rolle::virksomhedskonsulent);
  return r;
}

}  // namespace

Ramme ramme_foer_login(const Anmodning& anmodning) {
  Ramme r;
  r.csrf = anmodning.csrf();
  if (anmodning.oevedag) r.oevedag = anmodning.i_dag;
  return r;
}

Ramme ramme(const Anmodning& anmodning, store::Forbindelse& db) {
  Ramme r = uden_database(anmodning);
  if (anmodning.session)
    r.kommune = r.i_raad ? anmodning.bruger().raad : kommunenavn(db, anmodning.bruger().kommune);
  return r;
}

Svar vis(const Anmodning& anmodning, store::Forbindelse& db, const Webside& side, unsigned status) {
  Ramme r = ramme(anmodning, db);
  r.besked = ventende_besked(anmodning);
  std::string tilbage;
  tilbyd_tilbage(anmodning, r, tilbage);
  Svar svar = html(vis_side(r, side), status);
  if (!r.besked.empty()) svar.headers.add("Set-Cookie", besked_cookie("0", 0));
  if (!tilbage.empty()) svar.headers.add("Set-Cookie", tilbage);
  return svar;
}

Svar vis_igen(const Anmodning& anmodning, store::Forbindelse& db, const Webside& side,
              const Fejl& fejl) {
  return vis(anmodning, db, side, static_cast<unsigned>(fejl.http_status()));
}

Svar vis_fejlside(const Anmodning& anmodning, store::Forbindelse* db, const Fejl& fejl) {
  const Ramme r = db == nullptr ? uden_database(anmodning) : ramme(anmodning, *db);
  return html(vis_side(r, vis_fejl(fejl, anmodning.korrelation)),
              static_cast<unsigned>(fejl.http_status()));
}

Svar videre(std::string til, Besked besked) {
  Svar svar = redirect(std::move(til));
  svar.headers.add("Set-Cookie", besked_cookie(std::to_string(static_cast<int>(besked) + 1), 60));
  return svar;
}

Svar med_udfald(Svar svar, Udfald udfald) {
  svar.udfald = udfald;
  return svar;
}

Formular som_sendt(const Anmodning& anmodning, Fejl fejl) {
  return {anmodning.form, std::move(fejl)};
}

std::optional<std::int64_t> laes_positivt_tal(std::string_view t) {
  std::int64_t n = 0;
  const auto [slut, fejl] = std::from_chars(t.data(), t.data() + t.size(), n);
  if (fejl != std::errc() || slut != t.data() + t.size() || n < 1) return std::nullopt;
  return n;
}

int laes_sidenummer(const Felter& query) {
  return static_cast<int>(
      std::min<std::int64_t>(laes_positivt_tal(query.get("side")).value_or(1), 1'000'000));
}

int antal_sider(std::int64_t i_alt) {
  return static_cast<int>((i_alt + kRaekkerPaaSiden - 1) / kRaekkerPaaSiden);
}

}  // namespace nytte::web
