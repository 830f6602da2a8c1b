#include "web/login.hpp"

#include <algorithm>
#include <utility>

#include "web/fejlsvar.hpp"
#include "web/fordeler.hpp"

namespace nytte::web {
namespace {

/// The form in plain HTML: every part of it that a person typed goes through escaped_html.
std::string plain_login_page(const Anmodning& anmodning, const Loginformular& formular) {
  std::string fejl;
  for (const Fejlpost& post : formular.fejl.poster()) {
    fejl += "<p role=\"alert\">" + escaped_html(besked(post)) + "</p>\n";
  }
  return "<!doctype html>\n<html lang=\"da\"><head><meta charset=\"utf-8\"><title>Log ind – nytte"
         "</title></head>\n<body><main><h1>Log ind</h1>\n" +
         fejl +
         "<form method=\"post\" action=\"/login\">\n"
         "<input type=\"hidden\" name=\"csrf\" value=\"" +
         escaped_html(anmodning.csrf()) + "\">\n<input type=\"hidden\" name=\"til\" value=\"" +
         escaped_html(formular.til) +
         "\">\n<p><label>Brugernavn <input name=\"brugernavn\" autocomplete=\"username\" value=\"" +
         escaped_html(formular.brugernavn) +
         "\"></label></p>\n<p><label>Adgangskode <input name=\"adgangskode\" type=\"password\" "
         "autocomplete=\"current-password\"></label></p>\n"
         "<p><button type=\"submit\">Log ind</button></p></form></main></body></html>\n";
}

Svar login_page(const Loginvalg& valg, const Anmodning& anmodning, const Loginformular& formular) {
  const unsigned status =
      formular.fejl.tom() ? 200U : static_cast<unsigned>(formular.fejl.http_status());
  return html(valg.side ? valg.side(anmodning, formular) : plain_login_page(anmodning, formular),
              status);
}

Svar log_in(const Loginvalg& valg, Metrik& metrik, const Anmodning& anmodning,
            store::Forbindelse& db) {
  Loginformular formular{std::string(anmodning.form.get("brugernavn")),
                         safe_return_path(anmodning.form.get("til")),
                         {}};
  const auto svar = sager::log_ind(db, formular.brugernavn, anmodning.form.get("adgangskode"),
                                   anmodning.nu, valg.regler);
  metrik.count("nytte_logins_total", "Login attempts by outcome.",
               {{"outcome", svar ? "ok" : std::string(navn(svar.error().poster().at(0).kode))}});
  if (!svar) {
    formular.fejl = svar.error();
    return login_page(valg, anmodning, formular);
  }
  Svar videre = redirect(formular.til);
  videre.headers.add("Set-Cookie", session_cookie(svar.value().token, valg.sikker_cookie));
  return videre;
}

Svar log_out(const Loginvalg& valg, const Anmodning& anmodning, store::Forbindelse& db) {
  if (const auto token = anmodning.cookies.find(session_cookie_name(valg.sikker_cookie))) {
    sager::log_ud(db, *token, anmodning.kontekst());
  }
  Svar svar = redirect("/login");
  svar.headers.add("Set-Cookie", expired_session_cookie(valg.sikker_cookie));
  // What the browser kept of these pages is nobody else's business.
  svar.headers.add("Clear-Site-Data", "\"cache\"");
  return svar;
}

}  // namespace

std::string safe_return_path(std::string_view til) {
  const bool lokal =
      til.starts_with('/') && !til.starts_with("//") && til.find('\\') == std::string_view::npos &&
      std::none_of(til.begin(), til.end(),
                   [](char tegn) { return static_cast<unsigned char>(tegn) <= 0x20; });
  return lokal ? std::string(til) : "/";
}

void tilfoej_login(Ruter& ruter, const Loginvalg& valg, Metrik& metrik) {
  ruter.get("/login", offentlig, [valg](const Anmodning& anmodning, store::Forbindelse&) {
    Loginformular formular{"", safe_return_path(anmodning.query.get("til")), {}};
    if (anmodning.session) return redirect(formular.til);
    return login_page(valg, anmodning, formular);
  });
  ruter.post("/login", offentlig,
             [valg, &metrik](const Anmodning& anmodning, store::Forbindelse& db) {
               return log_in(valg, metrik, anmodning, db);
             });
  ruter.post("/logud", kraever(alle_brugere),
             [valg](const Anmodning& anmodning, store::Forbindelse& db) {
               return log_out(valg, anmodning, db);
             });
}

}  // namespace nytte::web
