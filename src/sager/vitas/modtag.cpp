#include <mutex>

#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/vitas/vitas.hpp"
#include "store/vitas.hpp"

namespace nytte::sager {
namespace {

Vitasport& den_ene() {
  static Vitasport port;
  return port;
}
std::mutex laas;

void noter_vitas(store::Forbindelse& db, const Kontekst& k, const Vitasudkast& u,
                 std::string_view art, const std::string& grund = {}) {
  noter(db, k,
        {art,
         "vitas_udkast",
         std::to_string(u.id.vaerdi),
         grund,
         {{"p_nummer", u.p_nummer.tekst()}}});
}

Vitasudkast nyt_udkast(const Kontekst& k, const std::string& sag, Cvr cvr, PNummer p) {
  return {.id = {},
          .kommune = k.bruger.kommune,
          .sag = sag,
          .ordning = {},
          .sagsakt = {},
          .ansoegningsstatus = {},
          .afgoerelsesstatus = {},
          .haendt = {},
          .vitas_nummer = {},
          .vitas_url = {},
          .sagsbehandler = {},
          .cvr = cvr,
          .p_nummer = p,
          .grund = {},
          .jobordre = {},
          .modtaget = k.nu};
}

// Times of one sender in one form: the later text is the later moment.
Resultat<void> tag_besked(store::Forbindelse& db, const Kontekst& k, const Vitasbesked& b,
                          Vitasmodtaget& ud) {
  if (!store::insert_vitasbesked(db, k.bruger.kommune, b, k.nu)) {
    ++ud.kendte;
    return success();
  }
  ++ud.nye;
  auto kendt = store::find_vitassag(db, k.bruger.kommune, b.sag);
  Vitasudkast u = kendt ? std::move(*kendt) : nyt_udkast(k, b.sag, b.cvr, b.p_nummer);
  const bool ny = u.id.vaerdi == 0;
  if (!ny && b.tid < u.haendt) return success();  // an older one, late
  u.ordning = b.ordning;
  u.sagsakt = b.sagsakt;
  if (!b.ansoegningsstatus.empty()) u.ansoegningsstatus = b.ansoegningsstatus;
  if (!b.afgoerelsesstatus.empty()) u.afgoerelsesstatus = b.afgoerelsesstatus;
  u.haendt = b.tid;
  if (ny) {
    u.id = store::insert_vitasudkast(db, u);
  } else {
    NYTTE_TRY(store::update_vitasudkast(db, u));
  }
  noter_vitas(db, k, u, ny ? "vitas_modtaget" : "vitas_haendt");
  return success();
}

Resultat<void> tag_sag(store::Forbindelse& db, const Kontekst& k, const Vitassag& s,
                       Vitasmodtaget& ud) {
  auto kendt = store::find_vitassag(db, k.bruger.kommune, s.sag);
  if (!kendt && !s.p_nummer)
    return Fejl(Fejlkode::p_nummer_ugyldigt, "productionUnitIdentifier",
                "sagen siger ikke, hvilket P-nummer den er om");
  if (kendt && kendt->cvr != s.cvr)
    return Fejl(Fejlkode::svar_om_en_anden, "cvRnumberIdentifier", s.cvr.tekst());
  Vitasudkast u = kendt ? std::move(*kendt) : nyt_udkast(k, s.sag, s.cvr, *s.p_nummer);
  if (s.p_nummer) u.p_nummer = *s.p_nummer;
  u.hentet = true;
  u.vitas_nummer = s.vitas_nummer;
  u.vitas_url = s.vitas_url;
  u.sagsbehandler = s.sagsbehandler;
  if (!s.ansoegningsstatus.empty()) u.ansoegningsstatus = s.ansoegningsstatus;
  if (!s.afgoerelsesstatus.empty()) u.afgoerelsesstatus = s.afgoerelsesstatus;
  if (u.id.vaerdi == 0) {
    u.id = store::insert_vitasudkast(db, u);
  } else {
    NYTTE_TRY(store::update_vitasudkast(db, u));
  }
  ++ud.sager;
  noter_vitas(db, k, u, "vitas_sag_hentet");
  return success();
}

Resultat<Vitasmodtaget> tag(store::Forbindelse& db, const Kontekst& k, const Vitasindhold& alt) {
  Vitasmodtaget ud;
  for (const auto& b : alt.beskeder) {
    NYTTE_TRY(tag_besked(db, k, b, ud));
  }
  if (alt.sag) {
    NYTTE_TRY(tag_sag(db, k, *alt.sag, ud));
  }
  return ud;
}

std::string i_ord(const std::string& hvad, const Fejl& fejl) {
  std::string ud = hvad + ": ";
  for (const auto& post : fejl.poster())
    ud += (ud.ends_with(": ") ? "" : "; ") + besked(post) +
          (post.felt.empty() ? "" : " i " + post.felt);
  return ud;
}

void laeg_til(Vitasmodtaget& i_alt, const Resultat<Vitasmodtaget>& en, const std::string& hvad) {
  if (!en) return i_alt.fejl.push_back(i_ord(hvad, en.error()));
  i_alt.nye += en.value().nye;
  i_alt.kendte += en.value().kendte;
  i_alt.sager += en.value().sager;
}

void hent_sagerne(store::Forbindelse& db, const Kontekst& k, const Vitasport& port,
                  Vitasmodtaget& ud) {
  const auto alle = store::list_vitasudkast(db, k.bruger.kommune, Vitasudkasttilstand::udkast,
                                            {.start = 0, .antal = 200});
  for (const auto& u : alle.raekker) {
    if (u.hentet) continue;
    auto sag = port.hent(u.sag);
    if (sag && sag.value().sag != u.sag) sag = Fejl(Fejlkode::svar_om_en_anden);
    if (!sag) {
      ud.fejl.push_back(i_ord("Sagen " + u.sag, sag.error()));
      if (sag.error().har(Fejlkode::registeret_svarer_ikke)) return;  // the rest waits too
      continue;
    }
    const Vitasindhold alt{{}, sag.value()};
    laeg_til(ud, i_transaktion(db, Koersel::gem, [&] { return tag(db, k, alt); }),
             "Sagen " + u.sag);
  }
}

}  // namespace

void indstil_vitas(Vitasport port) {
  const std::scoped_lock holdt(laas);
  den_ene() = std::move(port);
}

Vitasport vitasport() {
  const std::scoped_lock holdt(laas);
  return den_ene();
}

Resultat<Vitasmodtaget> modtag_vitas(store::Forbindelse& db, const Kontekst& k,
                                     std::string_view indhold, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  if (indhold.empty()) return Fejl(Fejlkode::fil_tom, "fil");
  const auto laest = vitasport().laes(indhold);
  if (!laest) {
    Fejl fejl;
    for (const auto& post : laest.error().poster())
      fejl.tilfoej(post.kode, post.felt.empty() ? "fil" : post.felt, post.detalje);
    return fejl;
  }
  return i_transaktion(db, koersel, [&] { return tag(db, k, laest.value()); });
}

Resultat<Vitasmodtaget> hent_vitas(store::Forbindelse& db, const Kontekst& k) {
  NYTTE_TRY(kraev_konsulent(k));
  const auto port = vitasport();
  if (!port.mappe && !port.hent)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "", "der er hverken mappe eller adresse sat op");
  Vitasmodtaget ud;
  if (port.mappe) {
    for (const auto& fil : port.mappe()) {
      const auto svar = modtag_vitas(db, k, fil.indhold);
      laeg_til(ud, svar, fil.navn);
      // Moved only once it is saved: killed in between, it is read again and found to be known.
      port.laeg_vaek(fil.navn, svar.has_value());
    }
  }
  if (port.hent) hent_sagerne(db, k, port, ud);
  return ud;
}

}  // namespace nytte::sager
