// Answers of the API: a value as JSON with its version as ETag, a list with its totals, or problem
// details. Only for the .cpp files of this folder.
#pragma once

#include <functional>
#include <string>

#include "kontrakt/json_skriver.hpp"
#include "model/resultat.hpp"
#include "model/sag/id.hpp"
#include "model/sag/lister.hpp"
#include "web/fejlsvar.hpp"
#include "web/http.hpp"
#include "web/ruter.hpp"

namespace nytte::web::api {

using kontrakt::JsonSkriver;

/// A handler that answers a Resultat<Svar>: errors become problem details.
using Apihandler = std::function<Resultat<Svar>(const Anmodning&, store::Forbindelse&)>;
Handler svarer(Apihandler handler);

/// As svarer, and obeys Idempotency-Key: the same key gives the same answer, and the work is done
/// once. For routes that create something.
Handler svarer_en_gang(Apihandler handler);

/// The JSON that `skriv(JsonSkriver&)` writes.
template <class Skriv>
Svar json_svar(Skriv skriv, unsigned status = 200) {
  std::string krop;
  JsonSkriver skriver(krop);
  skriv(skriver);
  return json(std::move(krop), status);
}

/// Sets ETag: the version of what was answered, quoted.
Svar med_version(Svar svar, Version version);
/// 201 with Location.
Svar oprettet(Svar svar, std::string adresse);

/// The version of If-Match: version_mangler (428) when the header is not there, version_foraeldet
/// (412) when it is not an ETag of ours.
Resultat<Version> if_match(const Anmodning& anmodning);

/// {"raekker": [...], "i_alt", "start", "antal"} and a Link header to the next and previous page.
template <class T, class Skriv>
Svar liste_svar(const Anmodning& anmodning, const Liste<T>& liste, const Side& side, Skriv skriv);
void set_links(Svar& svar, const Anmodning& anmodning, const Side& side, std::int64_t i_alt);

template <class T, class Skriv>
Svar liste_svar(const Anmodning& anmodning, const Liste<T>& liste, const Side& side, Skriv skriv) {
  Svar svar = json_svar([&](JsonSkriver& w) {
    w.objekt();
    w.felt("raekker");
    w.liste();
    for (const T& raekke : liste.raekker) skriv(w, raekke);
    w.liste_slut();
    w.felt("i_alt");
    w.tal(liste.i_alt);
    w.felt("start");
    w.tal(side.start);
    w.felt("antal");
    w.tal(side.antal);
    w.objekt_slut();
  });
  set_links(svar, anmodning, side, liste.i_alt);
  return svar;
}

}  // namespace nytte::web::api
