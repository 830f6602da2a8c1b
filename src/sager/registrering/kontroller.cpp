// The conformance check of a record. Lengths and patterns are those of snitflader 1.3, 1.5 and 1.7;
// where only part of a contract was seen, the limit of the sibling field is taken.
#include "sager/jobordre/kontrol.hpp"
#include "sager/registrering/kodebog.hpp"
#include "sager/registrering/registrering.hpp"

namespace nytte::sager {
namespace {

using enum Registermangel;

constexpr std::size_t kMyndighedsnavn = 100;  // AuthorityName
constexpr std::size_t kSagsbehandler = 140;   // UserFullName
constexpr std::size_t kMyndighedskode = 8;    // AuthorityCode, digits
constexpr std::size_t kStilling = 100;        // CompanyRecruitmentTitle
constexpr std::size_t kBeskrivelse = 5'000;   // CompanyRecruitmentJobDescription
constexpr std::size_t kBemaerkning = 1'500;   // CorrectionComment

// Characters, not bytes.
std::size_t tegn(std::string_view utf8) {
  std::size_t n = 0;
  for (const char c : utf8) n += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
  return n;
}

bool er_tom(std::string_view t) { return t.find_first_not_of(" \t\r\n") == std::string_view::npos; }

bool er_cifre(std::string_view t) {
  return t.find_first_not_of("0123456789") == std::string_view::npos;
}

class Samler {
 public:
  void fund(Registermangel mangel, std::string felt, std::string detalje = {}) {
    alle_.push_back({mangel, std::move(felt), std::move(detalje)});
  }
  void laengde(std::string felt, std::string_view tekst, std::size_t hoejst) {
    if (const auto n = tegn(tekst); n > hoejst)
      fund(tekst_for_lang, std::move(felt),
           std::to_string(n) + " tegn, højst " + std::to_string(hoejst));
  }
  void kode(const Kodeopslag& o, std::string felt, std::string_view vores) {
    switch (o.svar) {
      case Kodesvar::fundet:
        return;
      case Kodesvar::mangler:
        return fund(kode_mangler, std::move(felt), std::string(vores));
      case Kodesvar::ikke_begyndt:
        return fund(kode_ikke_begyndt, std::move(felt),
                    o.vaerdi->navn + ", fra " + paa_dansk(o.vaerdi->fra));
      case Kodesvar::udloebet:
        return fund(kode_udloebet, std::move(felt),
                    o.vaerdi->navn + ", til og med " + paa_dansk(o.vaerdi->til - 1));
    }
  }
  std::vector<Registerfund> alle() && { return std::move(alle_); }

 private:
  std::vector<Registerfund> alle_;
};

void se_paa_tid(Samler& s, const Registrering& r) {
  const auto minutter = r.ugentlig_tid.minutter();
  if (minutter == 0) s.fund(timer_mangler, "ugentlig_tid");
  if (minutter > kRegisterminutter)
    s.fund(timer_over_graensen, "ugentlig_tid", r.ugentlig_tid.paa_dansk());
  if (r.til < r.fra)
    s.fund(slutdato_foer_start, "til", paa_dansk(r.til) + " og " + paa_dansk(r.fra));
}

void se_paa_sted(Samler& s, const Registrering& r, const Registergrundlag& g) {
  if (!g.sted) return s.fund(p_nummer_ukendt, "p_nummer", r.p_nummer.tekst());
  if (g.sted->cvr != r.cvr)
    s.fund(p_nummer_hoerer_til_andet_cvr, "cvr",
           r.cvr.tekst() + "; P-nummeret hører til " + g.sted->cvr.tekst());
  if (g.sted->lukket_fra && *g.sted->lukket_fra <= r.til)
    s.fund(p_nummer_lukket, "p_nummer", paa_dansk(*g.sted->lukket_fra));
  // A private employer fits none of the four: all are public.
  if (g.sted->sektor == Sektor::privat || !type_passer(r.type, g.sted->sektor))
    s.fund(type_passer_ikke_til_sektor, "type", std::string(navn(g.sted->sektor)));
}

void se_paa_ministerium(Samler& s, const Registrering& r, const Kodebog& bog) {
  if (r.type != Jobordretype::nytteindsats_staten) return;  // only asked for the state: source 003
  if (er_tom(r.ministeromraade.value_or("")))
    return s.fund(ministeromraade_mangler, "ministeromraade");
  s.kode(slaa_op(bog, Kodelistenavn::ministeromraade, *r.ministeromraade, r.fra), "ministeromraade",
         *r.ministeromraade);
}

void se_paa_koder(Samler& s, const Registrering& r, const Kodebog& bog) {
  s.kode(slaa_op(bog, Kodelistenavn::aktiveringstype, kAktiveringstypenoegle, r.fra),
         "aktiveringstype", kAktiveringstype);
  s.kode(slaa_op(bog, Kodelistenavn::jobordretype, navn(r.type), r.fra), "type", navn(r.type));
  se_paa_ministerium(s, r, bog);
  s.kode(slaa_op(bog, Kodelistenavn::aktivitetsstatus, navn(r.status), r.haendelsesdato), "status",
         navn(r.status));
  s.kode(slaa_op(bog, Kodelistenavn::aktivitetsstatus_aarsag, navn(r.aarsag), r.haendelsesdato),
         "aarsag", navn(r.aarsag));
}

// 8090: some statuses need a reason; which is not public. Ours are those that end a placement
// otherwise than planned.
bool kraever_aarsag(Placeringsstatus status) {
  return status == Placeringsstatus::afbrudt || status == Placeringsstatus::ikke_startet ||
         status == Placeringsstatus::annulleret;
}

void se_paa_myndighed(Samler& s, const Myndighed& m, const std::string& felt,
                      const Registergrundlag& g) {
  if (m.kode.empty() || m.kode.size() > kMyndighedskode || !er_cifre(m.kode))
    s.fund(myndighed_mangler, felt + ".kode", "1 til 8 cifre");
  if (er_tom(m.navn)) s.fund(myndighed_mangler, felt + ".navn");
  if (er_tom(m.sagsbehandler)) s.fund(myndighed_mangler, felt + ".sagsbehandler");
  s.laengde(felt + ".navn", m.navn, kMyndighedsnavn);
  s.laengde(felt + ".sagsbehandler", m.sagsbehandler, kSagsbehandler);
  s.kode(slaa_op(g.koder, Kodelistenavn::organisationstype, m.organisationstype, g.dag),
         felt + ".organisationstype", std::to_string(m.organisationstype));
}

void se_paa_tekster(Samler& s, const Registrering& r) {
  if (er_tom(r.stilling.tekst)) s.fund(stilling_mangler, "stilling.tekst");
  s.laengde("stilling.tekst", r.stilling.tekst, kStilling);
  s.laengde("stilling.esco_uri", r.stilling.esco_uri, kEscoUriLaengde);
  s.laengde("beskrivelse", r.beskrivelse, kBeskrivelse);
  s.laengde("bemaerkning", r.bemaerkning, kBemaerkning);
}

}  // namespace

std::vector<Registerfund> kontroller(const Registrering& r, const Registergrundlag& g) {
  Samler s;
  if (!r.borger) s.fund(borger_mangler, "borger");
  se_paa_tid(s, r);
  se_paa_sted(s, r, g);
  se_paa_koder(s, r, g.koder);
  if (kraever_aarsag(r.status) && r.aarsag == Placeringsaarsag::ikke_valgt)
    s.fund(aarsag_mangler, "aarsag", std::string(navn(r.status)));
  se_paa_myndighed(s, r.ansvarlig, "ansvarlig", g);
  se_paa_myndighed(s, r.registrerende, "registrerende", g);
  se_paa_tekster(s, r);
  return std::move(s).alle();
}

}  // namespace nytte::sager
