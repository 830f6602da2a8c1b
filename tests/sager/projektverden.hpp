// A project ready to be sent, and the people round it.
#pragma once

#include "sager/projekt/kaede.hpp"
#include "sager/projekt/link.hpp"
#include "sager/projekt/projekt.hpp"
#include "sager/projekt/vis_projekt.hpp"
#include "verden.hpp"

namespace nytte::sager::test {

class Projektverden : public Verden {
 protected:
  static Projektindhold indhold() {
    return {.navn = "Stiholdet",
            .arbejdspladsen = "Vej og Park passer kommunens stier.",
            .borgere = "Alle, der går tur.",
            .arbejdet = "Drift af stier og grønne områder.",
            .opgaver_i_ord = "Maling af bænke langs stien.",
            .ingen_fortraengning = "Bænkene er ikke malet siden 2015.",
            .ingen_konkurrence = "Det er aldrig købt hos private.",
            .pladser = 3};
  }
  static Projekttrin trin(Projekttrinart art, Projekttrinmaade maade) {
    return {1, art, maade, std::string(projekttrin_ord(art)), {}, {}};
  }
  // Project department and leder by login, TR by link, MED at a meeting.
  Godkendelseskaede gem_kaede() {
    const Godkendelseskaede k{
        .trin = {trin(Projekttrinart::projektafdeling, Projekttrinmaade::login),
                 trin(Projekttrinart::leder, Projekttrinmaade::login),
                 trin(Projekttrinart::tr, Projekttrinmaade::link),
                 trin(Projekttrinart::med, Projekttrinmaade::moede)},
        .version = vis_godkendelseskaede(db(), leder()).value().version};
    return gem_godkendelseskaede(db(), leder(), k).value();
  }
  Projekt opret() { return opret_projekt(db(), konsulent(), {p_nummer(), indhold()}).value(); }
  static std::vector<Trinmodtager> modtagere() {
    return {{.nr = 3, .navn = "Kim Holm", .email = "kim@fagforening.example"}};
  }
  static Projektvalg valg(const Projekt& p) { return {p.id, p.version}; }
  Projekt send(const Projekt& p) {
    return send_projekt(db(), konsulent(), valg(p), modtagere()).value();
  }
  Trinsvar svar(const Projekt& p, const std::string& kommentar = {}) {
    return {.valg = valg(p),
            .trin = p.venter_paa,
            .navn = "Kim Holm",
            .moede_dato = kDag,
            .reference = "referat 7",
            .kommentar = kommentar};
  }
  // Each step by somebody who may take it.
  Projekt godkend_alt(Projekt p) {
    while (p.tilstand == Projekttilstand::til_godkendelse)
      p = godkend_trin(db(), p.venter_paa == 2 ? leder() : konsulent(), svar(p)).value();
    return p;
  }
  Projekt godkendt() {
    gem_kaede();
    return godkend_alt(send(opret()));
  }
};

}  // namespace nytte::sager::test
