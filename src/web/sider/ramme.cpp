#include "web/sider/ramme.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "sager/register/opslagsvaerk.hpp"
#include "web/sider/adgang_visning.hpp"
#include "web/sider/besked.hpp"

namespace nytte::web {
namespace {

constexpr std::string_view kBeskedcookie = "nytte_besked";

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
  r.leder_hold = bruger.roller.contains(Rolle::projektleder);
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
