// Deadlines of the citizens and their placements.
#include <algorithm>

#include "regler/frister/arbejdspligt_start.hpp"
#include "regler/frister/cv.hpp"
#include "regler/frister/forloeb.hpp"
#include "regler/frister/sanktion.hpp"
#include "regler/frister/tilbud.hpp"
#include "sager/frister/samler.hpp"
#include "store/fristgrundlag.hpp"

namespace nytte::sager {
namespace {

using store::Fristborger;
using store::Fristplacering;

constexpr std::int32_t kStartvindue = 28;  // days from its start that guidance on it is shown

std::string noegle(BorgerId b) { return "borger:" + std::to_string(b.vaerdi); }
std::string noegle(PlaceringId p) { return "placering:" + std::to_string(p.vaerdi); }

Fristpunkt om(const Fristborger& b) {
  Fristpunkt p;
  p.borger = b.id;
  p.borger_navn = b.navn;
  return p;
}

Fristpunkt om(const Fristplacering& r) {
  Fristpunkt p;
  p.borger = r.borger;
  p.borger_navn = r.borger_navn;
  p.placering = r.id;
  p.jobordre = r.jobordre;
  p.jobordre_nummer = r.jobordrenummer;
  p.stilling = r.stilling;
  p.p_nummer = r.p_nummer;
  p.arbejdssted_navn = r.arbejdssted;
  return p;
}

class Borgerfrister {
 public:
  explicit Borgerfrister(Fristsamler& s)
      : s_(s),
        borgere_(store::list_fristborgere(s.db, s.k.bruger.kommune, s.dag, s.kun_borger)),
        datoer_(store::list_yderdatoer(s.db, s.k.bruger.kommune, s.dag, s.kun_borger)),
        placeringer_(store::list_fristplaceringer(s.db, s.k.bruger.kommune, s.kun_borger)),
        notater_(store::nyeste_notater(s.db, s.k.bruger.kommune, s.dag)) {}

  void saml() {
    for (const auto& b : borgere_) borger(b);
    for (const auto& p : placeringer_)
      if (p.ordning == Ordning::nytteindsats) placering(p);
  }

 private:
  std::optional<Dato> nyeste(BorgerId b, Borgerdatoart art) const {
    const auto i = datoer_.find({b, art});
    return i == datoer_.end() ? std::nullopt : std::optional(i->second.nyeste);
  }
  std::optional<Dato> notat(PlaceringId p, Placeringsnotatart art) const {
    const auto i = notater_.find({p, art});
    return i == notater_.end() ? std::nullopt : std::optional(i->second);
  }

  // The days with an offer: of each, the days he was there or is to be.
  std::vector<regler::Givettilbud> tilbud(BorgerId b) const {
    std::vector<regler::Givettilbud> ud;
    const auto ligger = std::equal_range(placeringer_.begin(), placeringer_.end(), b, Orden());
    for (auto p = ligger.first; p != ligger.second; ++p)
      if (p->sidste_dag && *p->sidste_dag >= p->fra)
        ud.push_back({p->fra, *p->sidste_dag, p->ordning, p->ugentlig_tid});
    return ud;
  }

  void borger(const Fristborger& b) {
    const auto henvendt = nyeste(b.id, Borgerdatoart::foerste_henvendelse);
    // A first contact of an earlier, broken course is not where this one counts from.
    const bool denne_gang = henvendt && (!b.forrige_til || *henvendt > *b.forrige_til);
    const regler::Tilbudsfakta f{.population = b.population,
                                 .ydelse = b.ydelse,
                                 .visitation = b.visitation,
                                 .foedt = b.foedt,
                                 .uddannelse = b.uddannelse,
                                 .fra = denne_gang ? *henvendt : b.fra,
                                 .fritaget_til = nyeste(b.id, Borgerdatoart::fritaget_til),
                                 .tilbud = tilbud(b.id)};
    if (const auto t = regler::tilbudsfrist(f, s_.dag)) {
      auto punkt = om(b);
      punkt.skoennet = !denne_gang && t->art == Fristart::foerste_tilbud;
      s_.tag(*t, std::move(punkt), noegle(b.id));
    }
    if (const auto t = regler::integrationsfrist(f, s_.dag)) s_.tag(*t, om(b), noegle(b.id));
    arbejdspligt(b, f);
    const regler::CvFakta cv{.population = b.population,
                             .ydelse = b.ydelse,
                             .visitation = b.visitation,
                             .tilmeldt = nyeste(b.id, Borgerdatoart::tilmeldt),
                             .foerste_henvendelse = denne_gang ? henvendt : std::nullopt,
                             .godkendt = nyeste(b.id, Borgerdatoart::cv_godkendt)};
    if (const auto t = regler::cv_frist(cv, s_.dag)) s_.tag(*t, om(b), noegle(b.id));
  }

  void arbejdspligt(const Fristborger& b, const regler::Tilbudsfakta& f) {
    regler::Arbejdspligtsfakta pligt{.arbejdspligt = b.arbejdspligt,
                                     .population = b.population,
                                     .ydelser = {},
                                     .fritaget_til = f.fritaget_til,
                                     .tilbud = f.tilbud};
    for (const auto& [ydelse, fra] : b.ydelser) pligt.ydelser.push_back({ydelse, fra});
    if (const auto t = regler::arbejdspligtsstart(pligt, s_.dag)) s_.tag(*t, om(b), noegle(b.id));
  }

  void placering(const Fristplacering& p) {
    if (p.status == Placeringsstatus::henvist)
      s_.tag(regler::henvisning_ubesvaret(p.haendelsesdato), om(p), noegle(p.id));
    if (p.status != Placeringsstatus::ansat) return;
    const auto periode = *Periode::fra_til(p.fra, p.til);
    if (p.til < s_.dag) {
      s_.tag(regler::placering_over_tid(p.til), om(p), noegle(p.id));
      return;
    }
    s_.tag(regler::placering_slutter(periode, p.population), om(p), noegle(p.id));
    start(p);
    const auto fulgt = notat(p.id, Placeringsnotatart::opfoelgning);
    if (const auto t = regler::opfoelgning(periode, fulgt, s_.dag)) s_.tag(*t, om(p), noegle(p.id));
  }

  void start(const Fristplacering& p) {
    const bool meldt = notat(p.id, Placeringsnotatart::start_meldt) ||
                       notat(p.id, Placeringsnotatart::udeblivelse_meldt);
    if (!meldt)
      if (const auto t = regler::start_ikke_meldt(p.fra)) s_.tag(*t, om(p), noegle(p.id));
    if (s_.dag > p.fra + kStartvindue) return;
    const auto set = notat(p.id, Placeringsnotatart::cv_gennemgaaet);
    if (const auto t = regler::cv_ved_start(p.fra, set)) s_.tag(*t, om(p), noegle(p.id));
  }

  struct Orden {
    bool operator()(const Fristplacering& p, BorgerId b) const { return p.borger < b; }
    bool operator()(BorgerId b, const Fristplacering& p) const { return b < p.borger; }
  };

  Fristsamler& s_;
  std::vector<Fristborger> borgere_;
  store::Borgerdatoer datoer_;
  std::vector<Fristplacering> placeringer_;
  std::map<std::pair<PlaceringId, Placeringsnotatart>, Dato> notater_;
};

Fristpunkt om(const store::AabenUdeblivelse& a) {
  Fristpunkt p;
  p.borger = a.udeblivelse.borger;
  p.borger_navn = a.borger_navn;
  p.udeblivelse = a.udeblivelse.id;
  p.placering = a.udeblivelse.placering;
  p.arbejdssted_navn = a.arbejdssted;
  return p;
}

}  // namespace

void saml_borgere(Fristsamler& s) {
  if (s.er_min(Fristart::foerste_tilbud)) Borgerfrister(s).saml();
}

void saml_udeblivelser(Fristsamler& s) {
  if (!s.er_min(Fristart::sanktion_afgoeres)) return;
  const auto kommune = s.k.bruger.kommune;
  const auto aabne = store::list_aabne_udeblivelser(s.db, kommune, s.kun_borger);
  if (aabne.empty()) return;
  const auto datoer = store::list_yderdatoer(s.db, kommune, s.dag, s.kun_borger);
  const auto borgere = store::list_fristborgere(s.db, kommune, s.dag, s.kun_borger);
  for (const auto& a : aabne) {
    const auto id = a.udeblivelse.borger;
    const auto b = std::lower_bound(borgere.begin(), borgere.end(), id,
                                    [](const Fristborger& x, BorgerId y) { return x.id < y; });
    const bool findes = b != borgere.end() && b->id == id;
    const auto vejledt = datoer.find({id, Borgerdatoart::skriftlig_vejledning});
    const regler::Sanktionsfakta f{
        .art = a.udeblivelse.art,
        .ydelse = findes ? b->ydelse : Ydelse::ingen,
        .visitation = findes ? b->visitation : std::nullopt,
        .haendt = a.udeblivelse.fra,
        .kendt = a.udeblivelse.kendt,
        .vejledt = vejledt == datoer.end() ? std::nullopt : std::optional(vejledt->second.foerste),
        .gjort = a.skridt};
    for (const Frist& t : regler::sanktionsskridt(f, s.dag))
      s.tag(t, om(a), "udeblivelse:" + std::to_string(a.udeblivelse.id.vaerdi));
  }
}

}  // namespace nytte::sager
