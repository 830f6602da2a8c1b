// The answering page: by a link, without login. A GET changes nothing (mail scanners open links);
// the journal shows the pattern of the route, never the link.
#include "sager/hoering/svar.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"
#include "web/sider/svar_visning.hpp"

namespace nytte::web {
namespace {

std::string sti(const Anmodning& a) {
  return "/svar/" + std::string(a.path_values.get("hemmelighed"));
}

class Svarsider {
 public:
  Svar en(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_svarside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    Formular f;
    f.foreslaa("navn", side.value().henvendelse.navn);
    return uden_spor(vis(a, db, vis_svarside(ramme(a, db), {side.value(), sti(a), std::move(f)})));
  }

  Svar send(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_svarside(db, ved_link(a));
    if (!side) return afvis(a, db, side.error());
    const std::string handling(a.form.get("handling"));
    Fejl fejl = gem_filer(a, db);
    if (handling.starts_with("fjern-")) fjern(a, db, handling.substr(6), fejl);
    if (handling == "send") {
      Feltlaeser l(a.form);
      const auto svar = laes(l);
      fejl.tilfoej(l.alle());
      if (fejl.tom()) {
        const auto gemt = sager::besvar(db, ved_link(a), svar);
        if (gemt) return uden_spor(redirect(sti(a) + "/kvittering"));
        fejl = gemt.error();
      }
    }
    return igen(a, db, fejl);
  }

  Svar kvittering(const Anmodning& a, store::Forbindelse& db) {
    const auto side = sager::find_kvittering(db, ved_link(a));
    if (!side) return afvis(a, db, Fejl(Fejlkode::link_ukendt));
    return uden_spor(vis(a, db, vis_kvittering(side.value())));
  }

 private:
  static sager::Svarindhold laes(Feltlaeser& l) {
    return {.droeftet = l.ja_nej("droeftet"),
            .droeftet_dato = l.valgfri_dato("droeftet_dato"),
            .forhold_holder = l.ja_nej("forhold_holder"),
            .enig = l.ja_nej("enig"),
            .bemaerkning = l.tekst("bemaerkning"),
            .navn = l.tekst("navn")};
  }

  // Kept at once, so that a file outlives an error in another field.
  static Fejl gem_filer(const Anmodning& a, store::Forbindelse& db) {
    Fejl fejl;
    for (const Fil& fil : a.filer) {
      if (fil.filnavn.empty() && fil.indhold.empty()) continue;
      const auto gemt = sager::vedhaeft_svar(db, ved_link(a), {fil.filnavn, fil.indhold});
      if (!gemt) fejl.tilfoej(gemt.error());
    }
    return fejl;
  }

  static void fjern(const Anmodning& a, store::Forbindelse& db, const std::string& nr, Fejl& fejl) {
    const auto id = laes_positivt_tal(nr);
    if (!id) return;
    if (const auto svar = sager::fjern_svarfil(db, ved_link(a), *id); !svar)
      fejl.tilfoej(svar.error());
  }

  Svar igen(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    const auto nu = sager::find_svarside(db, ved_link(a));
    if (!nu) return afvis(a, db, nu.error());
    const auto side = vis_svarside(ramme(a, db), {nu.value(), sti(a), som_sendt(a, fejl)});
    return uden_spor(fejl.tom() ? vis(a, db, side) : vis_igen(a, db, side, fejl));
  }

  // Each kind of dead link has its own calm page. Known and unknown ones are looked up alike.
  Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    Fejlkode kode = fejl.poster().front().kode;
    if (kode == Fejlkode::link_ukendt && vagt_.for_mange(a.nu)) kode = Fejlkode::for_mange_forsoeg;
    const bool svaret =
        kode == Fejlkode::link_brugt && sager::find_kvittering(db, ved_link(a)).has_value();
    const auto side = vis_linkfejl(kode, svaret ? sti(a) + "/kvittering" : "");
    return uden_spor(vis(a, db, side, static_cast<unsigned>(beskrivelse(kode).http_status)));
  }

  Linkvagt vagt_;
};

}  // namespace

void tilfoej_svarsider(Ruter& ruter) {
  const auto sider = std::make_shared<Svarsider>();
  ruter.get("/svar/{hemmelighed}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->en(a, db); });
  ruter.modtag_fil(
      "/svar/{hemmelighed}", offentlig,
      [sider](const Anmodning& a, store::Forbindelse& db) { return sider->send(a, db); });
  ruter.get(
      "/svar/{hemmelighed}/kvittering", offentlig,
      [sider](const Anmodning& a, store::Forbindelse& db) { return sider->kvittering(a, db); });
}

}  // namespace nytte::web
