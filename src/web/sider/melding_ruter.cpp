// What a workplace tells by its link, without login. A GET changes nothing (mail scanners open
// links); the journal shows the pattern of the route, never the link.
#include <functional>
#include <map>
#include <mutex>

#include "sager/hold/melding.hpp"
#include "web/sider/feltlaeser.hpp"
#include "web/sider/linkvagt.hpp"
#include "web/sider/melding_visning.hpp"
#include "web/sider/ramme.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web {
namespace {

constexpr int kHoejstIMinuttet = 30;

// How often each link was asked for in this minute; links are told apart by a hash, and those that
// do not exist share one place, so that guessing neither fills the memory nor shuts out who has
// one.
class Takstvagt {
 public:
  bool for_mange(std::string_view noegle, Tidspunkt nu) {
    const std::scoped_lock laas(mutex_);
    const std::int64_t minut = nu.sekunder / 60;
    if (minut != minut_) antal_.clear();
    minut_ = minut;
    return ++antal_[std::hash<std::string_view>{}(noegle)] > kHoejstIMinuttet;
  }

 private:
  std::mutex mutex_;
  std::int64_t minut_ = 0;
  std::map<std::size_t, int> antal_;
};

std::string sti(const Anmodning& a) {
  return "/meld/" + std::string(a.path_values.get("hemmelighed"));
}

class Meldesider {
 public:
  Svar en(const Anmodning& a, store::Forbindelse& db) {
    const auto s = find(a, db);
    if (!s) return afvis(a, db, s.error());
    return uden_spor(vis(a, db, vis_meldeside({s.value(), sti(a), a.i_dag})));
  }

  Svar bekraeft(const Anmodning& a, store::Forbindelse& db) {
    const auto art = laes_kode<Arbejdsgivermelding>(a.path_values.get("art"));
    if (!art) return afvis(a, db, Fejlkode::link_ukendt);
    const auto s = find(a, db);
    if (!s) return afvis(a, db, s.error());
    if (!s.value().loeber) return afvis(a, db, Fejlkode::tilstand_tillader_ikke);
    return uden_spor(
        vis(a, db, vis_meldebekraeftelse(ramme(a, db), {s.value(), sti(a), a.i_dag}, *art)));
  }

  Svar meld(const Anmodning& a, store::Forbindelse& db) {
    const auto art = laes_kode<Arbejdsgivermelding>(a.path_values.get("art"));
    if (!art) return afvis(a, db, Fejlkode::link_ukendt);
    if (const auto s = find(a, db); !s) return afvis(a, db, s.error());
    const auto svar = sager::meld(db, ved_link(a), *art);
    if (!svar) return afvis(a, db, svar.error());
    return uden_spor(redirect(sti(a)));
  }

 private:
  Resultat<sager::Meldeside> find(const Anmodning& a, store::Forbindelse& db) {
    auto s = sager::find_meldeside(db, ved_link(a));
    const bool ukendt = !s && s.error().har(Fejlkode::link_ukendt);
    const std::string_view noegle = ukendt ? "" : a.path_values.get("hemmelighed");
    if (vagt_.for_mange(noegle, a.nu)) return Fejl(Fejlkode::for_mange_forsoeg);
    return s;
  }

  static Svar afvis(const Anmodning& a, store::Forbindelse& db, const Fejl& fejl) {
    const Fejlkode kode = fejl.poster().front().kode;
    return uden_spor(
        vis(a, db, vis_meldefejl(kode), static_cast<unsigned>(beskrivelse(kode).http_status)));
  }

  Takstvagt vagt_;
};

Svar meldelink(const Anmodning& a, store::Forbindelse& db) {
  const auto id = laes_id<PlaceringId>(a, "id");
  if (!id) return vis_fejlside(a, &db, Fejlkode::findes_ikke);
  const auto v = sager::vis_meldelink(db, a.kontekst(), *id);
  if (!v) return vis_fejlside(a, &db, v.error());
  const bool maa = a.bruger().roller.contains(Rolle::sagsbehandler);
  if (a.method != Method::post) {
    Formular f;
    f.foreslaa("navn", v.value().navn)
        .foreslaa("email", v.value().email)
        .foreslaa("kontakt", a.bruger().navn);
    return vis(a, db, vis_meldelink(ramme(a, db), {v.value(), maa, std::move(f)}));
  }
  Feltlaeser l(a.form);
  const auto svar = sager::send_meldelink(
      db, a.kontekst(), {*id, l.tekst("navn"), l.tekst("email"), l.tekst("kontakt")});
  if (svar) return videre(a.path, Besked::meldelink_i_post);
  return vis_igen(a, db, vis_meldelink(ramme(a, db), {v.value(), maa, som_sendt(a, svar.error())}),
                  svar.error());
}

}  // namespace

void tilfoej_meldesider(Ruter& ruter) {
  using enum Rolle;
  const auto sider = std::make_shared<Meldesider>();
  ruter.get("/meld/{hemmelighed}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->en(a, db); });
  ruter.get("/meld/{hemmelighed}/{art}", offentlig,
            [sider](const Anmodning& a, store::Forbindelse& db) { return sider->bekraeft(a, db); });
  ruter.post("/meld/{hemmelighed}/{art}", offentlig,
             [sider](const Anmodning& a, store::Forbindelse& db) { return sider->meld(a, db); });
  ruter.get("/placeringer/{id}/meldelink", kraever({sagsbehandler, leder}), meldelink);
  ruter.post("/placeringer/{id}/meldelink", kraever({sagsbehandler}), meldelink);
}

}  // namespace nytte::web
