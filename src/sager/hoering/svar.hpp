// The answer: by the link in the mail, without login, or on paper.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sager/hoering/hoeringssag.hpp"

namespace nytte::sager {

// A request by link: nobody is logged in.
struct Linkanmodning {
  std::string_view token;
  Tidspunkt nu;
  Dato i_dag;
  std::string korrelation{};
};

// What the one who was asked sees: the frozen facts, his own henvendelse, and what he has handed
// in. Nothing of any citizen, and nothing of the other party's answer.
struct Svarside {
  Hoeringssag sag;
  Hoeringsgrundlag grundlag;
  Henvendelse henvendelse;
  std::vector<Bilag> bilag;
  std::optional<Hoeringssvar> svar;
};

// Reads only; a mail scanner that opens the link changes nothing. link_ukendt, link_udloebet,
// link_brugt.
Resultat<Svarside> find_svarside(store::Forbindelse& db, const Linkanmodning& a);
// The receipt, also once the link is used: findes_ikke until there is an answer.
Resultat<Svarside> find_kvittering(store::Forbindelse& db, const Linkanmodning& a);

struct Svarindhold {
  std::optional<bool> droeftet{};  // hearing: was it discussed; orientation: was he told
  std::optional<Dato> droeftet_dato{};
  std::optional<bool> forhold_holder{};
  std::optional<bool> enig{};
  std::string bemaerkning{};
  std::string navn{};
};

// Freezes the answer, closes the links, mails a copy, and when all parties have answered makes the
// result in the same transaction. Disagreement is a result. All errors at once, on the fields of
// Svarindhold; link_brugt the second time.
Resultat<Svarside> besvar(store::Forbindelse& db, const Linkanmodning& a, const Svarindhold& s,
                          Koersel koersel = Koersel::gem);

// Minutes of the meeting, at most kHoejstBilag; kept with the henvendelse before the answer is
// sent.
inline constexpr std::size_t kHoejstBilag = 5;
struct Svarfil {
  std::string navn;
  std::string indhold;
};
Resultat<Bilag> vedhaeft_svar(store::Forbindelse& db, const Linkanmodning& a, const Svarfil& fil,
                              Koersel koersel = Koersel::gem);
// Takes one of his own files away again, while he has not answered. findes_ikke.
Resultat<void> fjern_svarfil(store::Forbindelse& db, const Linkanmodning& a, std::int64_t bilag,
                             Koersel koersel = Koersel::gem);

// An answer that came on paper: recorded by a person, with the paper. `dag` is the day it is dated.
// felt_mangler on `fil` when there is none. Role virksomhedskonsulent or sagsbehandler.
struct Papirsvar {
  Henvendelsesvalg valg;
  Svarindhold svar;
  Dato dag;
  std::optional<Svarfil> fil{};
};
Resultat<Hoeringssagsvisning> registrer_svar_paa_papir(store::Forbindelse& db, const Kontekst& k,
                                                       const Papirsvar& p,
                                                       Koersel koersel = Koersel::gem);

}  // namespace nytte::sager
