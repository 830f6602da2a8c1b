#include "sager/projekt/link.hpp"

#include <charconv>

#include "sager/adgang/brugere.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/link.hpp"
#include "sager/projekt/skridt.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

struct Trinnoegle {
  ProjektId projekt;
  std::int32_t udgave = 0;
  std::int32_t trin = 0;
};

// "12-1-3", as trinnoegle wrote it.
std::optional<Trinnoegle> laes_noegle(std::string_view t) {
  Trinnoegle ud;
  const char* til = t.data() + t.size();
  auto [a, fejl_a] = std::from_chars(t.data(), til, ud.projekt.vaerdi);
  if (fejl_a != std::errc() || a == til || *a != '-') return std::nullopt;
  auto [b, fejl_b] = std::from_chars(a + 1, til, ud.udgave);
  if (fejl_b != std::errc() || b == til || *b != '-') return std::nullopt;
  auto [c, fejl_c] = std::from_chars(b + 1, til, ud.trin);
  if (fejl_c != std::errc() || c != til || ud.trin < 1) return std::nullopt;
  return ud;
}

Kontekst linkkontekst(const Projektlink& l, Kommunekode kommune) {
  Kontekst k = systemkontekst(l.nu, l.i_dag, kommune);
  k.korrelation = l.korrelation;
  return k;
}

struct Fundet {
  store::Projektraekke projekt;
  Trinnoegle noegle;
  Trinside side;
};

// The steps of one edition, newest first; who of our own did what is not a stranger's business.
std::vector<Projektskridtlinje> skridt_i(const Projektudgave& u,
                                         const std::vector<Projektskridt>& alle) {
  std::vector<Projektskridtlinje> ud;
  for (auto s = alle.rbegin(); s != alle.rend(); ++s) {
    if (s->udgave != u.nr) continue;
    const bool har_trin = s->trin > 0 && static_cast<std::size_t>(s->trin) <= u.kaede.size();
    ud.push_back(
        {*s, har_trin ? u.kaede[static_cast<std::size_t>(s->trin) - 1].titel : std::string(), {}});
  }
  return ud;
}

Resultat<Fundet> find(store::Forbindelse& db, const Engangslink& link) {
  const auto n = laes_noegle(link.noegle);
  if (link.emne != kProjekttrinemne || !n) return Fejl(Fejlkode::link_ukendt);
  const auto r = store::find_projekt(db, n->projekt);
  const auto u = r ? store::find_projektudgave(db, n->projekt, n->udgave) : std::nullopt;
  if (!u || static_cast<std::size_t>(n->trin) > u->udgave.kaede.size())
    return Fejl(Fejlkode::link_ukendt);
  const auto skridt = store::list_projektskridt(db, n->projekt);
  auto udgave = som_udgave(*u);
  const auto kommune = store::find_kommune(db, r->kommune);
  const auto alle = godkendelser(udgave, skridt);
  std::vector<Trinvisning> trin;
  for (std::size_t i = 0; i < alle.size(); ++i)
    trin.push_back({.trin = udgave.kaede[i],
                    .godkendt = alle[i],
                    .noteret_af = {},
                    .tur = udgave.nr == r->udgave && r->venter_paa == udgave.kaede[i].nr,
                    .min = false,
                    .post = {}});
  auto linjer = skridt_i(udgave, skridt);
  Trinside side{.projekt = som_projekt(*r),
                .arbejdssted = store::find_arbejdssted(db, r->p_nummer).value(),
                .kommunenavn = kommune ? kommune->navn : r->kommune.tekst(),
                .udgave = {std::move(udgave), std::move(trin)},
                .trin = u->udgave.kaede[static_cast<std::size_t>(n->trin) - 1],
                .skridt = std::move(linjer)};
  return Fundet{*r, *n, std::move(side)};
}

Resultat<Fundet> find_aaben(store::Forbindelse& db, const Projektlink& l) {
  NYTTE_TRY(const auto link, find_link(db, l.token, kProjektformaal, l.nu));
  NYTTE_TRY(auto f, find(db, link));
  const auto& r = f.projekt;
  if (r.tilstand != Projekttilstand::til_godkendelse || r.udgave != f.noegle.udgave ||
      r.venter_paa != f.noegle.trin)
    return Fejl(Fejlkode::link_brugt);
  return f;
}

Resultat<void> kontroller(const Projektlinksvar& s) {
  Feltkontrol felter;
  felter.paakraevet("navn", s.navn);
  felter.valgfri("kommentar", s.kommentar);
  if (s.handling == Linkhandling::returner && er_blank(s.kommentar))
    felter.fejl(Fejlkode::begrundelse_mangler, "kommentar");
  if (s.handling == Linkhandling::kommenter && er_blank(s.kommentar))
    felter.fejl(Fejlkode::felt_mangler, "kommentar");
  return felter.svar();
}

Resultat<store::Projektraekke> udfoer(store::Forbindelse& db, const Kontekst& k, const Fundet& f,
                                      const Projektlinksvar& s) {
  Projektord ord{.trin = f.noegle.trin, .navn = s.navn, .tekst = s.kommentar};
  switch (s.handling) {
    case Linkhandling::godkend:
      return godkend(db, k, f.projekt, std::move(ord));
    case Linkhandling::returner:
      return returner(db, k, f.projekt, std::move(ord));
    case Linkhandling::kommenter:
      break;
  }
  return tag_skridt(db, k, f.projekt, Projekthandling::kommenter, std::move(ord));
}

}  // namespace

Resultat<Trinside> find_trinside(store::Forbindelse& db, const Projektlink& l) {
  return i_laesning(db, [&]() -> Resultat<Trinside> {
    NYTTE_TRY(auto f, find_aaben(db, l));
    return std::move(f.side);
  });
}

Resultat<Trinside> find_trinkvittering(store::Forbindelse& db, const Projektlink& l) {
  return i_laesning(db, [&]() -> Resultat<Trinside> {
    NYTTE_TRY(const auto link, find_link_ogsaa_brugt(db, l.token, kProjektformaal));
    NYTTE_TRY(auto f, find(db, link));
    for (const auto& s : f.side.skridt) {
      const auto h = s.skridt.handling;
      const bool svar = h == Projekthandling::godkend || h == Projekthandling::godkend_sidste ||
                        h == Projekthandling::returner;
      if (svar && s.skridt.trin == f.noegle.trin) return std::move(f.side);
    }
    return Fejl(Fejlkode::findes_ikke, "svar");
  });
}

Resultat<Trinside> svar_ved_link(store::Forbindelse& db, const Projektlink& l,
                                 const Projektlinksvar& s, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Trinside> {
    NYTTE_TRY(const auto f, find_aaben(db, l));
    NYTTE_TRY(kontroller(s));
    NYTTE_TRY(udfoer(db, linkkontekst(l, f.projekt.kommune), f, s));
    NYTTE_TRY(const auto link, find_link_ogsaa_brugt(db, l.token, kProjektformaal));
    NYTTE_TRY(auto efter_svaret, find(db, link));
    return std::move(efter_svaret.side);
  });
}

}  // namespace nytte::sager
