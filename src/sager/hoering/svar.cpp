#include "sager/hoering/svar.hpp"

#include <algorithm>

#include "kontrakt/hoeringsgrundlag_json.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hoering/mail.hpp"
#include "sager/hoering/papirer.hpp"
#include "sager/hoering/resultat.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/transaktion.hpp"

namespace nytte::sager {
namespace {

const std::string kEmne(kHenvendelsesemne);

Hoeringsgrundlag grundlag_af(const Hoeringssag& sag) {
  return kontrakt::decode_hoeringsgrundlag(sag.grundlag_json).value();
}

Kontekst linkkontekst(const Linkanmodning& a, const Hoeringssag& sag) {
  Kontekst k = systemkontekst(a.nu, a.i_dag, sag.kommune);
  k.korrelation = a.korrelation;
  return k;
}

Resultat<Svarside> side_af(store::Forbindelse& db, const Engangslink& link) {
  if (link.emne != kHenvendelsesemne) return Fejl(Fejlkode::link_ukendt);
  const auto h = store::find_henvendelse(db, {std::stoll(link.noegle)});
  if (!h) return Fejl(Fejlkode::link_ukendt);
  // A mail to an address that was wrong may still have been on its way when it was corrected.
  if (link.meddelelse) {
    const auto lagt = store::find_skridt(db, *link.meddelelse);
    if (!lagt || lagt->email != h->email) return Fejl(Fejlkode::link_brugt);
  }
  const auto sag = store::find_hoeringssag(db, h->sag);
  if (!sag) return Fejl(Fejlkode::link_ukendt);
  return Svarside{.sag = *sag,
                  .grundlag = grundlag_af(*sag),
                  .henvendelse = *h,
                  .bilag = list_bilag(db, kEmne, link.noegle),
                  .svar = store::find_hoeringssvar(db, h->id)};
}

Resultat<Svarside> aaben_side(store::Forbindelse& db, const Linkanmodning& a) {
  NYTTE_TRY(const auto link, find_link(db, a.token, kSvarformaal, a.nu));
  NYTTE_TRY(auto side, side_af(db, link));
  if (er_faerdig(side.henvendelse.tilstand)) return Fejl(Fejlkode::link_brugt);
  return side;
}

struct Kontrolgrundlag {
  const Hoeringsgrundlag& grundlag;
  Part part;
  Dato sidste;  // the latest day that may be named
};

void kontroller_hoering(Feltkontrol& felter, const Svarindhold& s, const Kontrolgrundlag& g) {
  if (g.grundlag.forhold && !s.forhold_holder)
    felter.fejl(Fejlkode::felt_mangler, "forhold_holder", "svar ja eller nej");
  if (g.part == Part::medarbejderside && !s.enig)
    felter.fejl(Fejlkode::felt_mangler, "enig", "svar ja eller nej");
}

Resultat<void> kontroller(const Svarindhold& s, const Kontrolgrundlag& g) {
  Feltkontrol felter;
  if (!s.droeftet) felter.fejl(Fejlkode::felt_mangler, "droeftet", "svar ja eller nej");
  if (s.droeftet == std::optional(true) && !s.droeftet_dato)
    felter.fejl(Fejlkode::felt_mangler, "droeftet_dato", "skriv, hvornår I drøftede det");
  if (s.droeftet_dato && *s.droeftet_dato > g.sidste)
    felter.fejl(Fejlkode::dato_ugyldig, "droeftet_dato", "dagen ligger efter svaret");
  if (g.grundlag.art == Hoeringsart::hoering) kontroller_hoering(felter, s, g);
  felter.valgfri("bemaerkning", s.bemaerkning);
  felter.paakraevet("navn", s.navn);
  return felter.svar();
}

// Only what was asked is kept: an orientation has no question of agreement.
Hoeringssvar som_svar(const Svarindhold& s, const Henvendelse& h, const Hoeringsgrundlag& g) {
  const bool hoering = g.art == Hoeringsart::hoering;
  Hoeringssvar ud{.henvendelse = h.id,
                  .droeftet = s.droeftet,
                  .droeftet_dato = {},
                  .forhold_holder = {},
                  .enig = {},
                  .bemaerkning = s.bemaerkning,
                  .navn = s.navn,
                  .bruger = {},
                  .tid = {},
                  .dag = Dato::fra_dagnummer(0)};
  if (s.droeftet == std::optional(true)) ud.droeftet_dato = s.droeftet_dato;
  if (hoering && g.forhold) ud.forhold_holder = s.forhold_holder;
  if (hoering && h.part == Part::medarbejderside) ud.enig = s.enig;
  return ud;
}

void send_kopi(store::Forbindelse& db, const Kontekst& k, const Svarside& side) {
  const auto& h = side.henvendelse;
  if (h.email.empty()) return;
  const auto mail = kvitteringsmail(side.grundlag, h, dokumenter::som_tekst(svarpapir(side)));
  laeg_i_post(db, k,
              {.modtager_navn = h.navn,
               .modtager = h.email,
               .titel = mail.titel,
               .tekst = mail.tekst,
               .emne = kEmne,
               .noegle = noegle(h.id),
               .kommune = side.sag.kommune});
}

// The answer, the closed links, the event and, when it was the last one, the result.
Resultat<void> gem_svar(store::Forbindelse& db, const Kontekst& k, Svarside& side,
                        const Hoeringssvar& svar) {
  NYTTE_TRY(side.henvendelse, store::insert_hoeringssvar(db, side.henvendelse, svar));
  side.svar = svar;
  luk_links(db, side.henvendelse, k.nu);
  Sporfelter felter{{"svaret_af", svar.navn}};
  if (svar.enig) felter.emplace_back("enig", *svar.enig ? "ja" : "nej");
  noter_skridt(db, k, svar.paa_papir ? "henvendelse_besvaret_paa_papir" : "henvendelse_besvaret",
               side.henvendelse, {.mere = std::move(felter)});
  NYTTE_TRY(udsted_hoeringssvar(db, k, side));
  return saet_resultat(db, k, side.sag);
}

NytBilag nyt_bilag(const Svarfil& fil, HenvendelseId id) {
  return {
      .emne = kEmne, .noegle = noegle(id), .navn = fil.navn, .titel = {}, .indhold = fil.indhold};
}

}  // namespace

Resultat<Svarside> find_svarside(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&] { return aaben_side(db, a); });
}

Resultat<Svarside> find_kvittering(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Svarside> {
    NYTTE_TRY(const auto link, find_link_ogsaa_brugt(db, a.token, kSvarformaal));
    NYTTE_TRY(auto side, side_af(db, link));
    if (!side.svar) return Fejl(Fejlkode::findes_ikke, "svar");
    return side;
  });
}

Resultat<Svarside> besvar(store::Forbindelse& db, const Linkanmodning& a, const Svarindhold& s,
                          Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<Svarside> {
    NYTTE_TRY(auto side, aaben_side(db, a));
    NYTTE_TRY(kontroller(s, {side.grundlag, side.henvendelse.part, a.i_dag}));
    const auto k = linkkontekst(a, side.sag);
    auto svar = som_svar(s, side.henvendelse, side.grundlag);
    svar.tid = a.nu;
    svar.dag = a.i_dag;
    NYTTE_TRY(gem_svar(db, k, side, svar));
    send_kopi(db, k, side);
    return side;
  });
}

Resultat<Bilag> vedhaeft_svar(store::Forbindelse& db, const Linkanmodning& a, const Svarfil& fil,
                              Koersel koersel) {
  // The link first, so that nobody has us scan files without one; the scan outside the transaction.
  NYTTE_TRY(const auto side, find_svarside(db, a));
  const auto ny = nyt_bilag(fil, side.henvendelse.id);
  NYTTE_TRY(const auto kontrolleret, kontroller_bilag(ny));
  return i_transaktion(db, koersel, [&]() -> Resultat<Bilag> {
    NYTTE_TRY(const auto nu, aaben_side(db, a));
    if (nu.bilag.size() >= kHoejstBilag)
      return Fejl(Fejlkode::tal_uden_for_graenser, "fil",
                  "højst " + std::to_string(kHoejstBilag) + " filer");
    const auto k = linkkontekst(a, nu.sag);
    NYTTE_TRY(auto bilag, gem_kontrolleret_bilag(db, k, ny, kontrolleret));
    noter_skridt(db, k, "henvendelse_bilag_modtaget", nu.henvendelse,
                 {.mere = {{"fil", bilag.navn}}});
    return bilag;
  });
}

Resultat<void> fjern_svarfil(store::Forbindelse& db, const Linkanmodning& a, std::int64_t bilag,
                             Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto side, aaben_side(db, a));
    const auto i = std::find_if(side.bilag.begin(), side.bilag.end(),
                                [&](const Bilag& b) { return b.id == bilag; });
    if (i == side.bilag.end()) return Fejl(Fejlkode::findes_ikke, "fil");
    return annuller_bilag(db, linkkontekst(a, side.sag), bilag, "fjernet, før svaret blev sendt");
  });
}

Resultat<Hoeringssagsvisning> registrer_svar_paa_papir(store::Forbindelse& db, const Kontekst& k,
                                                       const Papirsvar& p, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  std::optional<Kontrolleret> kontrolleret;
  if (p.fil) {
    NYTTE_TRY(kontrolleret, kontroller_bilag(nyt_bilag(*p.fil, p.valg.id)));
  }
  return i_transaktion(db, koersel, [&]() -> Resultat<Hoeringssagsvisning> {
    NYTTE_TRY(const auto f, find_henvendelse(db, k, p.valg));
    Svarside side{.sag = f.sag,
                  .grundlag = grundlag_af(f.sag),
                  .henvendelse = f.henvendelse,
                  .bilag = list_bilag(db, kEmne, noegle(f.henvendelse.id)),
                  .svar = {}};
    Fejl fejl;
    const auto felter = kontroller(p.svar, {side.grundlag, side.henvendelse.part, p.dag});
    if (!felter) fejl.tilfoej(felter.error());
    if (p.dag > k.i_dag)
      fejl.tilfoej(Fejlkode::dato_ugyldig, "dag", "dagen ligger ude i fremtiden");
    if (!p.fil && side.bilag.empty())
      fejl.tilfoej(Fejlkode::felt_mangler, "fil", "vedhæft svaret, som det kom på papir");
    if (!fejl.tom()) return fejl;
    if (p.fil) {
      NYTTE_TRY(auto bilag,
                gem_kontrolleret_bilag(db, k, nyt_bilag(*p.fil, f.henvendelse.id), *kontrolleret));
      side.bilag.push_back(std::move(bilag));
    }
    auto svar = som_svar(p.svar, f.henvendelse, side.grundlag);
    svar.paa_papir = true;
    svar.bruger = k.bruger.id;
    svar.tid = k.nu;
    svar.dag = p.dag;
    NYTTE_TRY(gem_svar(db, k, side, svar));
    return laes_visning(db, store::find_hoeringssag(db, f.sag.id).value());
  });
}

}  // namespace nytte::sager
