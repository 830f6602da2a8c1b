#include "sager/raad/materiale.hpp"

#include <algorithm>

#include "dokumenter/breve/moedemateriale.hpp"
#include "dokumenter/pdf.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/brev/brev.hpp"
#include "sager/raad/overblik.hpp"
#include "sager/raad/raadsadgang.hpp"
#include "sager/raad/raadssag.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/moede.hpp"

namespace nytte::sager {
namespace {

// Both kinds of papers hang on the matter: the application's own, and those of its hearing.
std::vector<UdstedtBrev> sagens_breve(store::Forbindelse& db, const Raadssag& sag) {
  auto ud = list_breve(db, "ansoegning", std::to_string(sag.ansoegning.id.vaerdi));
  if (sag.ansoegning.hoering)
    for (auto& b : list_breve(db, "hoeringssag", std::to_string(sag.ansoegning.hoering->vaerdi)))
      ud.push_back(std::move(b));
  return ud;
}

// The newest issued paper of the application itself.
std::optional<BrevId> udstedt_ansoegning(const std::vector<UdstedtBrev>& alle) {
  std::optional<BrevId> ud;
  for (const auto& b : alle)
    if (b.art == Brevart::ansoegning) ud = b.id;
  return ud;
}

// Issued in the transaction that sent the application, so a matter of the council has one.
Resultat<Brevvisning> papir(store::Forbindelse& db, const std::vector<UdstedtBrev>& breve) {
  const auto id = udstedt_ansoegning(breve);
  if (!id) return Fejl(Fejlkode::findes_ikke, "brev");
  return laes_brev(db, *id);
}

std::string om_punkt(std::size_t nr, const std::string& hvad) {
  return "Punkt " + std::to_string(nr) + ": " + hvad;
}

// The application, its hearing, its attachments: one part of the bundle each.
void saml_sag(store::Forbindelse& db, const Raadssag& sag, std::size_t nr,
              std::vector<dokumenter::Bundtdel>& dele, std::vector<std::string>& udeladt) {
  const auto breve = sagens_breve(db, sag);
  const auto navnet = sag.ansoegning.indhold.navn;
  const auto titlen = om_punkt(nr, "Ansøgning, " + navnet);
  if (auto ansoegning = papir(db, breve))
    dele.push_back({titlen, std::move(ansoegning.value().pdf)});
  else
    udeladt.push_back(titlen);
  for (const auto& b : breve)
    if (b.art == Brevart::hoeringssvar || b.art == Brevart::hoeringspapir)
      if (auto hele = laes_brev(db, b.id))
        dele.push_back({om_punkt(nr, b.titel), std::move(hele.value().pdf)});
  for (const auto& b : store::list_indsendelsesbilag(db, sag.ansoegning.id, sag.indsendelse.nr)) {
    const auto titel = om_punkt(nr, "Bilag, " + (b.titel.empty() ? b.navn : b.titel));
    auto indhold = hent_bilag_indhold(db, b.sha256);
    if (b.type == Filtype::pdf && indhold)
      dele.push_back({titel, std::move(indhold).value()});
    else
      udeladt.push_back(titel);
  }
}

dokumenter::Moedepunkt punkt_af(store::Forbindelse& db, const Raadssag& sag,
                                const Raadssagslinje& l) {
  dokumenter::Moedepunkt p;
  p.arbejdssted = l.arbejdssted;
  p.p_nummer = l.p_nummer;
  p.kommune = l.kommune;
  p.reference = std::to_string(l.id.vaerdi);
  p.pladser = l.pladser;
  p.fra = l.fra;
  p.til = l.til;
  p.hoering = sag.ansoegning.indhold.hoeringsresultat;
  for (const auto& b : store::list_indsendelsesbilag(db, l.id, sag.indsendelse.nr))
    p.bilag.push_back(b.titel.empty() ? b.navn : b.titel);
  return p;
}

dokumenter::Moedemateriale forside_af(const Moedevisning& v) {
  dokumenter::Moedemateriale m{.raad = v.moede.raad,
                               .sagsudvalg = v.sagsudvalg,
                               .dato = v.moede.dato,
                               .klokken = v.moede.klokken,
                               .sted = v.moede.sted};
  for (const auto& x : v.medlemmer)
    m.indkaldte.push_back({x.navn, x.organisation, x.gruppe, x.post, Stemme::hverken});
  return m;
}

}  // namespace

Resultat<dokumenter::Brev> ansoegningen_som_brev(store::Forbindelse& db, const Kontekst& k,
                                                 AnsoegningId id) {
  NYTTE_TRY(vis_raadssag(db, k, id));
  return i_laesning(db, [&]() -> Resultat<dokumenter::Brev> {
    NYTTE_TRY(const auto sag, laes_raadssag(db, k, id));
    NYTTE_TRY(auto b, papir(db, sagens_breve(db, sag)));
    return std::move(b.brev);
  });
}

Resultat<std::vector<Raadsbrevlinje>> raadets_breve(store::Forbindelse& db, const Kontekst& k,
                                                    AnsoegningId id) {
  NYTTE_TRY(vis_raadssag(db, k, id));
  return i_laesning(db, [&]() -> Resultat<std::vector<Raadsbrevlinje>> {
    NYTTE_TRY(const auto sag, laes_raadssag(db, k, id));
    std::vector<Raadsbrevlinje> ud;
    for (const auto& b : sagens_breve(db, sag))
      if (const auto hele = laes_brev(db, b.id))
        ud.push_back({b.id.vaerdi, b.titel, hele.value().brev.dato});
    return ud;
  });
}

Resultat<Raadsbrev> raadets_brev(store::Forbindelse& db, const Kontekst& k, std::int64_t id) {
  NYTTE_TRY(kraev_raadslaeser(k));
  auto b = laes_brev(db, BrevId{id});
  if (!b) return Fejl(Fejlkode::findes_ikke, "brev");
  for (const auto& sag : laes_raadssager(db, k))
    for (const auto& x : sagens_breve(db, sag))
      if (x.id.vaerdi == id) {
        NYTTE_TRY(vis_raadssag(db, k, sag.ansoegning.id));
        return Raadsbrev{std::move(b.value().brev), std::move(b.value().pdf)};
      }
  return Fejl(Fejlkode::findes_ikke, "brev");
}

Resultat<Moedepapirer> moedepapirer(store::Forbindelse& db, const Kontekst& k, MoedeId id) {
  NYTTE_TRY(const auto v, vis_moede(db, k, id));
  return i_laesning(db, [&]() -> Resultat<Moedepapirer> {
    auto forside = forside_af(v);
    std::vector<dokumenter::Bundtdel> dele;
    std::vector<std::string> udeladt;
    for (std::size_t i = 0; i < v.punkter.size(); ++i) {
      NYTTE_TRY(const auto sag, laes_raadssag(db, k, v.punkter[i].id));
      forside.punkter.push_back(punkt_af(db, sag, v.punkter[i]));
      saml_sag(db, sag, i + 1, dele, udeladt);
    }
    Moedepapirer ud;
    ud.forside = dokumenter::moedemateriale(forside);
    dele.insert(dele.begin(), {"Dagsorden", dokumenter::som_pdf(ud.forside)});
    auto bundt = dokumenter::bundt(ud.forside.titel, dele);
    ud.pdf = std::move(bundt.pdf);
    ud.udeladt = std::move(udeladt);
    for (auto& u : bundt.udeladt) ud.udeladt.push_back(std::move(u));
    return ud;
  });
}

}  // namespace nytte::sager
