// What only the national register asks of a job order, and whom to talk to at the workplace.
#include "web/sider/jobordre_visning.hpp"

namespace nytte::web {
namespace {

std::string eller_streg(const std::string& t) { return t.empty() ? "Ikke angivet" : t; }

}  // namespace

Html vis_registerfelter(const Formular& f) {
  return feltgruppe("Kontakt på arbejdsstedet",
                    tekstfelt(f, {.navn = "kontakt_navn", .etiket = "Navn", .valgfri = true}) +
                        feltraekke({tekstfelt(f, {.navn = "kontakt_telefon",
                                                  .etiket = "Telefon",
                                                  .valgfri = true,
                                                  .bredde = "mellem",
                                                  .type = "tel"}),
                                    tekstfelt(f, {.navn = "kontakt_email",
                                                  .etiket = "E-mail",
                                                  .valgfri = true,
                                                  .bredde = "mellem",
                                                  .type = "email"})})) +
         feltgruppe("Stillingens koder i det nationale register",
                    tekstfelt(f, {.navn = "disco",
                                  .etiket = "DISCO-08",
                                  .hjaelp = "1 til 6 cifre, fx 9214",
                                  .valgfri = true,
                                  .bredde = "kort",
                                  .inputmode = "numeric"}) +
                        tekstfelt(f, {.navn = "esco_uri",
                                      .etiket = "ESCO STAR",
                                      .hjaelp = "Adressen på stillingen i ESCO STAR",
                                      .valgfri = true}) +
                        tekstfelt(f, {.navn = "esco_alias",
                                      .etiket = "ESCO STAR, alias",
                                      .hjaelp = "Nøglen på den betegnelse, arbejdsstedet bruger",
                                      .valgfri = true}));
}

Html vis_registeroplysninger(const Jobordre& j) {
  return oplysninger({{"Kontakt på arbejdsstedet", tekst(eller_streg(j.kontakt.navn))},
                      {"Telefon", tekst(eller_streg(j.kontakt.telefon))},
                      {"E-mail", tekst(eller_streg(j.kontakt.email))},
                      {"DISCO-08", tekst(eller_streg(j.disco))},
                      {"ESCO STAR", tekst(eller_streg(j.esco_uri))},
                      {"ESCO STAR, alias", tekst(eller_streg(j.esco_alias))}});
}

}  // namespace nytte::web
