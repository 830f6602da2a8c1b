#include "sager/brev/brev.hpp"

#include "dokumenter/brev_json.hpp"
#include "dokumenter/pdf.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/post.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/borger.hpp"
#include "store/brev.hpp"

namespace nytte::sager {
namespace {

constexpr std::string_view kEmne = "brev";

bool kraever_modtager(Brevart art) {
  return art != Brevart::ansoegning && art != Brevart::moedepapirer;
}

Resultat<UdstedtBrev> skriv(store::Forbindelse& db, const Kontekst& k, const NytBrev& ny) {
  const std::string modtager = ny.brev.modtager.empty() ? "" : ny.brev.modtager.front();
  if (er_blank(modtager) && kraever_modtager(ny.art))
    return Fejl(Fejlkode::modtager_mangler, "modtager");
  UdstedtBrev b{.id = {},
                .kommune = ny.kommune.value_or(k.bruger.kommune),
                .art = ny.art,
                .emne = ny.emne,
                .noegle = ny.noegle,
                .borger = ny.borger,
                .titel = ny.brev.titel,
                .modtager = modtager,
                .indhold = dokumenter::encode_brev(ny.brev),
                .pdf_sha256 = gem_indhold(db, dokumenter::som_pdf(ny.brev)),
                .bruger = k.bruger.id,
                .tid = k.nu};
  b.id = store::insert_brev(db, b);
  noter(db, k,
        {"brev_udstedt",
         ny.emne,
         ny.noegle,
         "",
         {{"titel", b.titel}, {"brev", std::to_string(b.id.vaerdi)}}});
  return b;
}

std::vector<Meddelelse> forsendelser(store::Forbindelse& db, const UdstedtBrev& b) {
  return meddelelser_om(db, b.kommune, std::string(kEmne), std::to_string(b.id.vaerdi));
}

// Who may open a letter of his own municipality.
Resultat<UdstedtBrev> find_mit(store::Forbindelse& db, const Kontekst& k, BrevId id) {
  auto b = store::find_brev(db, id);
  if (!b || b->kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke, "brev");
  if (b->borger) {
    NYTTE_TRY(kraev_borgerlaeser(k));
  } else {
    NYTTE_TRY(kraev_laeser(k));
  }
  return std::move(*b);
}

Resultat<Brevvisning> vis(store::Forbindelse& db, UdstedtBrev b) {
  auto brev = dokumenter::decode_brev(b.indhold);
  if (!brev) return Fejl(Fejlkode::intern);
  NYTTE_TRY(auto pdf, hent_bilag_indhold(db, b.pdf_sha256));
  auto sendt = forsendelser(db, b);
  const auto afsendt = bekraeftet_afsendt(sendt);
  return Brevvisning{std::move(b), std::move(*brev), std::move(pdf), std::move(sendt), afsendt};
}

// The same receiver by the same channel, and nothing that says it did not arrive.
bool er_undervejs(const Meddelelse& m, const Brevforsendelse& f) {
  using enum Meddelelsestilstand;
  return m.kanal == f.kanal && m.modtager == f.mailadresse &&
         (m.tilstand == venter || m.tilstand == i_mappe || m.tilstand == afsendt);
}

Resultat<void> kan_sendes(const UdstedtBrev& b, const Brevforsendelse& f,
                          const std::vector<Meddelelse>& foer) {
  if (f.kanal == Kanal::digital_post && !b.borger)
    return Fejl(Fejlkode::modtager_mangler, "kanal", "brevet har ingen borger");
  if (f.kanal == Kanal::mail && b.borger)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "kanal",
                "et brev til en borger sendes med Digital Post");
  if (f.kanal == Kanal::mail && er_blank(f.mailadresse))
    return Fejl(Fejlkode::felt_mangler, "mailadresse");
  for (const auto& m : foer)
    if (er_undervejs(m, f))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "kanal", "brevet er allerede lagt i posten");
  return success();
}

Resultat<MeddelelseId> send(store::Forbindelse& db, const Kontekst& k, const Brevforsendelse& f) {
  NYTTE_TRY(const auto b, find_mit(db, k, f.brev));
  NYTTE_TRY(kan_sendes(b, f, forsendelser(db, b)));
  NyMeddelelse m;
  m.kanal = f.kanal;
  m.modtager_navn = b.modtager;
  m.modtager = f.mailadresse;
  m.borger = b.borger;
  m.titel = b.titel;
  m.tekst = "Brevet er vedhæftet.\n";
  m.emne = kEmne;
  m.noegle = std::to_string(b.id.vaerdi);
  m.bilag = {{b.pdf_sha256, sikkert_filnavn(b.titel + ".pdf")}};
  m.kommune = b.kommune;
  const auto id = laeg_i_post(db, k, m);
  noter(db, k,
        {"brev_lagt_i_post", b.emne, b.noegle, "", {{"titel", b.titel}, {"brev", m.noegle}}});
  if (b.borger) noter_opslag(db, k, {*b.borger}, "send_brev");
  return id;
}

std::vector<Brevlinje> linjer(store::Forbindelse& db, std::vector<UdstedtBrev> breve) {
  std::vector<Brevlinje> ud;
  for (auto& b : breve) {
    const auto alle = forsendelser(db, b);
    ud.push_back({std::move(b), forsendelsestilstand(alle), bekraeftet_afsendt(alle)});
  }
  return ud;
}

}  // namespace

Resultat<UdstedtBrev> udsted_brev(store::Forbindelse& db, const Kontekst& k, const NytBrev& ny) {
  return i_transaktion(db, Koersel::gem, [&] { return skriv(db, k, ny); });
}

std::vector<UdstedtBrev> list_breve(store::Forbindelse& db, const std::string& emne,
                                    const std::string& noegle) {
  return store::list_breve(db, emne, noegle);
}

Resultat<Brevvisning> laes_brev(store::Forbindelse& db, BrevId id) {
  auto b = store::find_brev(db, id);
  if (!b) return Fejl(Fejlkode::findes_ikke, "brev");
  return vis(db, std::move(*b));
}

Resultat<Brevvisning> hent_brev(store::Forbindelse& db, const Kontekst& k, BrevId id) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Brevvisning> {
    NYTTE_TRY(auto b, find_mit(db, k, id));
    if (b.borger) noter_opslag(db, k, {*b.borger}, "vis_brev");
    return vis(db, std::move(b));
  });
}

Resultat<MeddelelseId> send_brev(store::Forbindelse& db, const Kontekst& k,
                                 const Brevforsendelse& forsendelse, Koersel koersel) {
  NYTTE_TRY(kraev_konsulent(k));
  return i_transaktion(db, koersel, [&] { return send(db, k, forsendelse); });
}

std::optional<Meddelelsestilstand> forsendelsestilstand(const std::vector<Meddelelse>& alle) {
  if (alle.empty()) return std::nullopt;
  return alle.back().tilstand;
}

std::optional<Tidspunkt> bekraeftet_afsendt(const std::vector<Meddelelse>& alle) {
  std::optional<Tidspunkt> ud;
  for (const auto& m : alle)
    if (m.tilstand == Meddelelsestilstand::afsendt && m.afsendt && (!ud || *m.afsendt < *ud))
      ud = m.afsendt;
  return ud;
}

std::vector<Brevlinje> brevlinjer(store::Forbindelse& db, const std::string& emne,
                                  const std::string& noegle) {
  return linjer(db, store::list_breve(db, emne, noegle));
}

Resultat<std::vector<Brevlinje>> borgers_breve(store::Forbindelse& db, const Kontekst& k,
                                               BorgerId borger) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<std::vector<Brevlinje>> {
    if (!store::find_borger(db, k.bruger.kommune, borger))
      return Fejl(Fejlkode::findes_ikke, "borger");
    noter_opslag(db, k, {borger}, "vis_breve");
    return linjer(db, store::list_borgers_breve(db, k.bruger.kommune, borger));
  });
}

}  // namespace nytte::sager
