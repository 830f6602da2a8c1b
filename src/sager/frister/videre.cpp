// Deadlines on the way towards job and education.
#include "regler/frister/videre.hpp"

#include "regler/frister/tilbud.hpp"
#include "sager/frister/samler.hpp"
#include "sager/videre/adgang.hpp"
#include "store/fristgrundlag.hpp"
#include "store/videre_frister.hpp"

namespace nytte::sager {
namespace {

using store::Fristplacering;

constexpr std::int32_t kLaengstForan = 14;  // days ahead an agreement or a step is shown at most

std::string side(BorgerId b, const char* efter) {
  return "/borgere/" + std::to_string(b.vaerdi) + "/videre" + efter;
}

Fristpunkt om(const Fristplacering& p, const char* efter) {
  Fristpunkt ud;
  ud.borger = p.borger;
  ud.borger_navn = p.borger_navn;
  ud.placering = p.id;
  ud.jobordre = p.jobordre;
  ud.jobordre_nummer = p.jobordrenummer;
  ud.stilling = p.stilling;
  ud.p_nummer = p.p_nummer;
  ud.arbejdssted_navn = p.arbejdssted;
  ud.sti = side(p.borger, efter);
  return ud;
}

class Viderefrister {
 public:
  explicit Viderefrister(Fristsamler& s)
      : s_(s),
        datoer_(store::list_yderdatoer(s.db, s.k.bruger.kommune, s.dag, s.kun_borger)),
        notater_(store::nyeste_notater(s.db, s.k.bruger.kommune, s.dag)),
        med_skema_(store::borgere_med_skema(s.db, s.k.bruger.kommune)),
        med_naeste_(store::placeringer_med_naesteskridt(s.db, s.k.bruger.kommune)),
        egne_(egne_borgere(s.db, s.k)) {}

  void saml() {
    for (const auto& p : store::list_fristplaceringer(s_.db, s_.k.bruger.kommune, s_.kun_borger))
      if (p.ordning == Ordning::nytteindsats && p.status == Placeringsstatus::ansat &&
          p.fra <= s_.dag && s_.dag <= p.til && egne_.indeholder(p.borger))
        placering(p);
    skridt();
  }

 private:
  void placering(const Fristplacering& p) {
    const std::string noegle = "placering:" + std::to_string(p.id.vaerdi);
    if (!med_skema_.contains(p.borger))
      s_.tag(regler::kompetenceskema_mangler(p.fra), om(p, "/skema"), noegle);
    if (!med_naeste_.contains(p.id))
      s_.tag(regler::naeste_skridt_mangler(p.til), om(p, "#naeste"), noegle);
    cv(p, noegle);
  }

  // Only where it was looked through before: a first time is asked for at the start. Not when the
  // placement ends before it would be too old.
  void cv(const Fristplacering& p, const std::string& noegle) {
    const auto set = notater_.find({p.id, Placeringsnotatart::cv_gennemgaaet});
    if (set == notater_.end()) return;
    Dato senest = set->second;
    const auto godkendt = datoer_.find({p.borger, Borgerdatoart::cv_godkendt});
    if (godkendt != datoer_.end()) senest = std::max(senest, godkendt->second.nyeste);
    const Frist f = regler::cv_igen(senest);
    if (f.forfalder > p.til) return;
    auto punkt = om(p, "#cv");
    punkt.antal = (s_.dag - senest) / 7;
    s_.tag(f, std::move(punkt), noegle + ":igen");
  }

  void skridt() {
    const auto aabne =
        store::list_aabne_skridt(s_.db, s_.k.bruger.kommune, s_.dag + kLaengstForan, s_.kun_borger);
    if (aabne.empty()) return;
    const auto unge = find_unge();
    for (const auto& x : aabne) {
      if (!egne_.indeholder(x.borger)) continue;
      Fristpunkt p;
      p.borger = x.borger;
      p.borger_navn = x.borger_navn;
      p.om = x.hvad;
      const bool aftale = x.tabel == Videreregister::samtaleaftale;
      p.sti = side(x.borger, aftale ? "#aftaler" : "#uddannelse");
      const Frist f = aftale ? regler::samtaleaftale(x.inden)
                             : regler::uddannelsesskridt(x.inden, unge.contains(x.borger), s_.dag);
      s_.tag(f, std::move(p), std::string(navn(x.tabel)) + ":" + std::to_string(x.id));
    }
  }

  std::set<BorgerId> find_unge() {
    std::set<BorgerId> ud;
    for (const auto& b :
         store::list_fristborgere(s_.db, s_.k.bruger.kommune, s_.dag, s_.kun_borger))
      if (regler::er_ung_uden_uddannelse({.population = b.population,
                                          .ydelse = b.ydelse,
                                          .visitation = b.visitation,
                                          .foedt = b.foedt,
                                          .uddannelse = b.uddannelse,
                                          .fra = b.fra,
                                          .fritaget_til = {},
                                          .tilbud = {}},
                                         s_.dag))
        ud.insert(b.id);
    return ud;
  }

  Fristsamler& s_;
  store::Borgerdatoer datoer_;
  std::map<std::pair<PlaceringId, Placeringsnotatart>, Dato> notater_;
  std::set<BorgerId> med_skema_;
  std::set<PlaceringId> med_naeste_;
  Egne egne_;
};

}  // namespace

void saml_videre(Fristsamler& s) {
  if (s.er_min(Fristart::kompetenceskema_mangler) || s.er_min(Fristart::samtaleaftale))
    Viderefrister(s).saml();
}

}  // namespace nytte::sager
