// The competence form: filled in by the citizen by his own link, by his project leader or by the
// caseworker. A correction is a new form; the newest counts.
#pragma once

#include <string>
#include <string_view>

#include "model/sag/videre.hpp"
#include "sager/hoering/svar.hpp"
#include "sager/koersel.hpp"

namespace nytte::sager {

inline constexpr std::size_t kHoejstOrd = 20;       // words of one list
inline constexpr std::size_t kOrdLaengde = 60;      // characters of one of them
inline constexpr std::int32_t kSkemalinkDage = 14;  // how long a link works

// Words as they are typed, parted by commas or lines: trimmed, without empty ones and repeats.
std::vector<std::string> ordliste(std::string_view tekst);

// Role sagsbehandler, or projektleder for his own people. `s.dato` is the day it is about; `id` and
// `af_borgeren` are ignored. Errors: findes_ikke, felt_mangler (nothing was written),
// tekst_for_lang, dato_ugyldig.
Resultat<std::int64_t> gem_skema(store::Forbindelse& db, const Kontekst& k,
                                 const Kompetenceskema& s, Koersel koersel = Koersel::gem);

// A link for the citizen; the earlier ones are closed. Returns its secret, which is stored nowhere.
// The same roles.
struct Skemalink {
  std::string token;
  Dato sidste_dag;  // the last day it works, included
};
Resultat<Skemalink> lav_skemalink(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                                  Koersel koersel = Koersel::gem);
// The same by mail to an address that is told. Also mailadresse_ugyldig.
Resultat<void> mail_skemalink(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                              const std::string& email, Koersel koersel = Koersel::gem);

// What the link shows: a first name and a municipality, and nothing that is stored already, should
// the link have gone astray.
struct Skemaside {
  BorgerId borger;
  std::string fornavn;
  std::string kommune;  // "Aarhus Kommune"
  Kommunekode kode;
};
// Reads only. link_ukendt, link_udloebet, link_brugt.
Resultat<Skemaside> find_skemaside(store::Forbindelse& db, const Linkanmodning& a);
// Once: the link is closed with it. The errors of gem_skema; `s.borger` and `s.dato` are ignored.
Resultat<void> gem_skema_ved_link(store::Forbindelse& db, const Linkanmodning& a,
                                  const Kompetenceskema& s, Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
