#include "sager/hold/melding.hpp"

#include <algorithm>

#include "sager/adgang/brugere.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/hold/udeblivelser.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/register/opslagsvaerk.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/arbejdssted.hpp"
#include "store/borger.hpp"
#include "store/dagsfremmoede.hpp"
#include "store/hold.hpp"
#include "store/jobordre.hpp"
#include "store/opfoelgning.hpp"
#include "store/placering.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDoegn = 86'400;

std::string tekst(std::int64_t n) { return std::to_string(n); }

bool loeber(const Placering& p, Dato dag) { return tilstand(p, dag) == Placeringstilstand::i_gang; }

std::string foerste_ord(const std::string& navnet) { return navnet.substr(0, navnet.find(' ')); }

std::optional<Jobordre> ordre_af(store::Forbindelse& db, const Placering& p) {
  return p.jobordre ? store::find_jobordre(db, p.kommune, *p.jobordre) : std::nullopt;
}

std::string kommune_navn(store::Forbindelse& db, Kommunekode kode) {
  for (const auto& kommune : alle_kommuner(db))
    if (kommune.kode == kode) return kommune.navn + " Kommune";
  return "Kommunen";
}

std::string sted_navn(store::Forbindelse& db, const Placering& p) {
  const auto a = store::find_arbejdssted(db, p.p_nummer);
  return a ? a->navn : p.p_nummer.tekst();
}

// The row of the day that counts.
std::optional<Dagsfremmoede> dagens(store::Forbindelse& db, const Placering& p, Dato dag) {
  for (auto& d : store::list_dagsfremmoede(db, p.kommune, p.id))
    if (d.dato == dag) return d;
  return std::nullopt;
}

bool er_stoppet(store::Forbindelse& db, const Placering& p) {
  const auto alle = store::list_placeringsudeblivelser(db, p.kommune, p.id);
  return std::any_of(alle.begin(), alle.end(), [](const auto& u) {
    return !u.annulleret && u.udeblivelse.art == Udeblivelsesart::ophoert;
  });
}

Resultat<Placering> placering_af(store::Forbindelse& db, const Linkanmodning& a) {
  NYTTE_TRY(const auto link, find_link(db, a.token, kMeldeformaal, a.nu));
  const PlaceringId id{std::stoll(link.noegle)};
  const auto kommune = store::placeringens_kommune(db, id);
  if (!kommune) return Fejl(Fejlkode::link_ukendt);
  const auto p = store::find_placering(db, *kommune, id);
  if (!p || !p->borger) return Fejl(Fejlkode::link_ukendt);
  return *p;
}

Meldeside side_af(store::Forbindelse& db, const Placering& p, Dato i_dag) {
  const auto b = store::find_borger(db, p.kommune, *p.borger);
  const auto j = ordre_af(db, p);
  const auto nu = dagens(db, p, i_dag);
  return {.fornavn = b ? foerste_ord(b->navn) : std::string(),
          .jobordre_nummer = j ? j->nummer : std::string(),
          .arbejdssted = sted_navn(db, p),
          .kommune = kommune_navn(db, p.kommune),
          .fra = p.fra,
          .til = p.til,
          .loeber = loeber(p, i_dag),
          .i_dag = nu ? std::optional(nu->art) : std::nullopt,
          .stoppet = er_stoppet(db, p)};
}

// The team he is on that day, if any: the employer's link is for single places, but works for all.
std::optional<ProjektholdId> holdet(store::Forbindelse& db, const Placering& p, Dato dag) {
  for (const auto& h : store::list_holdpladser(db, p.kommune, p.id))
    if (h.fra <= dag && (!h.til || dag <= *h.til)) return h.hold;
  return std::nullopt;
}

class Melding {
 public:
  Melding(store::Forbindelse& db, const Kontekst& k, const Placering& p) : db_(db), k_(k), p_(p) {}

  bool udfoer(Arbejdsgivermelding art) {
    if (art == Arbejdsgivermelding::stoppet) return stop();
    const auto som = art == Arbejdsgivermelding::moedt ? Fremmoedeart::kom : Fremmoedeart::udeblev;
    const auto nu = dagens(db_, p_, k_.i_dag);
    if (nu && (nu->art == som || (som == Fremmoedeart::kom && er_moedt(nu->art)))) return false;
    if (!gem_dagen(som, nu)) return false;
    notat(art);
    noter_melding(art);
    hold::tilpas_udeblivelser(db_, k_, p_, "Meldt af arbejdspladsen");
    return true;
  }

 private:
  bool gem_dagen(Fremmoedeart som, const std::optional<Dagsfremmoede>& foer) {
    const auto h = holdet(db_, p_, k_.i_dag);
    const auto hold = h ? store::find_hold(db_, p_.kommune, *h) : std::nullopt;
    const auto planlagt =
        hold ? planlagte_minutter(*hold, p_.ugentlig_tid) : planlagte_minutter(p_.ugentlig_tid);
    return store::insert_dagsfremmoede(db_, {.id = 0,
                                             .placering = p_.id,
                                             .dato = k_.i_dag,
                                             .art = som,
                                             .minutter = er_moedt(som) ? planlagt : 0,
                                             .bemaerkning = "Meldt af arbejdspladsen",
                                             .bruger = {},
                                             .tid = k_.nu,
                                             .nr = foer ? foer->nr + 1 : 1,
                                             .hold = h,
                                             .planlagt = planlagt,
                                             .grund = foer ? "Meldt af arbejdspladsen" : ""});
  }

  bool stop() {
    if (er_stoppet(db_, p_)) return false;
    const Udeblivelse u{.id = {},
                        .borger = *p_.borger,
                        .placering = p_.id,
                        .art = Udeblivelsesart::ophoert,
                        .fra = k_.i_dag,
                        .til = {},
                        .kendt = k_.i_dag,
                        .bemaerkning = "Meldt af arbejdspladsen"};
    store::insert_udeblivelse(db_, u, {{}, k_.nu});
    notat(Arbejdsgivermelding::stoppet);
    noter_melding(Arbejdsgivermelding::stoppet);
    return true;
  }

  // The note that the deadlines of the start and of the follow-up look for: once a day and kind.
  void notat(Arbejdsgivermelding art) {
    if (!store::insert_arbejdsgivermelding(db_, p_.id, k_.i_dag, std::string(navn(art)), k_.nu))
      return;
    const bool moedt = art == Arbejdsgivermelding::moedt;
    store::insert_placeringsnotat(
        db_,
        {.id = 0,
         .placering = p_.id,
         .art = moedt ? Placeringsnotatart::start_meldt : Placeringsnotatart::udeblivelse_meldt,
         .dato = k_.i_dag,
         .notat = art == Arbejdsgivermelding::stoppet ? "Er stoppet. Meldt af arbejdspladsen"
                                                      : "Meldt af arbejdspladsen"},
        {{}, k_.nu});
  }

  void noter_melding(Arbejdsgivermelding art) {
    const std::string hvad = "arbejdsgiver_meldte_" + std::string(navn(art));
    noter(db_, k_, {hvad, "placering", tekst(p_.id.vaerdi), "", {{"dato", iso(k_.i_dag)}}});
  }

  store::Forbindelse& db_;
  const Kontekst& k_;
  const Placering& p_;
};

struct Mailfakta {
  const Placering& placering;
  std::string nummer;
  std::string sted;
  std::string kommune;
};

std::string mailen(const Meldelinkvalg& v, const Mailfakta& f) {
  const auto& [p, nummer, sted, kommune] = f;
  return "Hej " + v.navn + "\n\nEn borger er i nytteindsats hos jer fra den " + paa_dansk(p.fra) +
         " til den " + paa_dansk(p.til) + " (" + sted + ", jobordre " + nummer +
         ").\n\nMed linket her melder I med ét tryk, om borgeren mødte den første dag, hvis "
         "borgeren "
         "udebliver en dag, og hvis borgeren holder op. Loven siger, at kommunen skal have det at "
         "vide med det samme. I skal ikke logge ind:\n{{link}}\n\nLinket er personligt og kan "
         "bruges igen, så længe borgeren er hos jer. Gem mailen.\n\nSpørgsmål? Kontakt " +
         v.kontakt + ", " + kommune + ".\n";
}

Resultat<void> kontroller(const Meldelinkvalg& v) {
  Feltkontrol felter;
  felter.paakraevet("navn", v.navn);
  felter.paakraevet("email", v.email);
  felter.mailadresse("email", v.email);
  felter.paakraevet("kontakt", v.kontakt);
  return felter.svar();
}

bool kan_sendes(const Placering& p, Dato i_dag) {
  return p.status == Placeringsstatus::ansat && i_dag <= p.til;
}

}  // namespace

Resultat<MeddelelseId> send_meldelink(store::Forbindelse& db, const Kontekst& k,
                                      const Meldelinkvalg& valg, Koersel koersel) {
  NYTTE_TRY(kraev_sagsbehandler(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<MeddelelseId> {
    const auto p = store::find_placering(db, k.bruger.kommune, valg.placering);
    if (!p || !p->borger) return Fejl(Fejlkode::findes_ikke, "placering");
    if (!kan_sendes(*p, k.i_dag)) return Fejl(Fejlkode::tilstand_tillader_ikke, "placering");
    NYTTE_TRY(kontroller(valg));
    const auto j = ordre_af(db, *p);
    const std::string nummer = j ? j->nummer : std::string();
    const Tidspunkt udloeber{(std::int64_t{p->til.dagnummer()} + 1) * kDoegn};
    const auto id = laeg_i_post(
        db, k,
        {.modtager_navn = valg.navn,
         .modtager = valg.email,
         .titel = "Meld fremmøde på jobordre " + nummer,
         .tekst = mailen(valg, {*p, nummer, sted_navn(db, *p), kommune_navn(db, p->kommune)}),
         .emne = std::string(kMeldeemne),
         .noegle = tekst(p->id.vaerdi),
         .link = Linkoenske{
             .formaal = std::string(kMeldeformaal), .udloeber = udloeber, .sti = "/meld/"}});
    noter(db, k, {"arbejdsgiverlink_lagt_i_post", "placering", tekst(p->id.vaerdi), "", {}});
    return id;
  });
}

Resultat<Meldelinkvisning> vis_meldelink(store::Forbindelse& db, const Kontekst& k,
                                         PlaceringId placering) {
  NYTTE_TRY(kraev_borgerlaeser(k));
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Meldelinkvisning> {
    const auto p = store::find_placering(db, k.bruger.kommune, placering);
    if (!p || !p->borger) return Fejl(Fejlkode::findes_ikke, "placering");
    const auto b = store::find_borger(db, p->kommune, *p->borger);
    const auto j = ordre_af(db, *p);
    noter_opslag(db, k, {*p->borger}, "arbejdsgiverlink");
    return Meldelinkvisning{
        .placering = p->id,
        .borger = *p->borger,
        .borger_navn = b ? b->navn : std::string(),
        .jobordre_nummer = j ? j->nummer : std::string(),
        .arbejdssted = sted_navn(db, *p),
        .fra = p->fra,
        .til = p->til,
        .kan_sendes = kan_sendes(*p, k.i_dag),
        .navn = j ? j->kontakt.navn : std::string(),
        .email = j ? j->kontakt.email : std::string(),
        .sendt = meddelelser_om(db, p->kommune, std::string(kMeldeemne), tekst(p->id.vaerdi))};
  });
}

Resultat<Meldeside> find_meldeside(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Meldeside> {
    NYTTE_TRY(const auto p, placering_af(db, a));
    return side_af(db, p, a.i_dag);
  });
}

Resultat<Meldekvittering> meld(store::Forbindelse& db, const Linkanmodning& a,
                               Arbejdsgivermelding art) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Meldekvittering> {
    NYTTE_TRY(const auto p, placering_af(db, a));
    if (!loeber(p, a.i_dag)) return Fejl(Fejlkode::tilstand_tillader_ikke, "placering");
    Kontekst k = systemkontekst(a.nu, a.i_dag, p.kommune);
    k.korrelation = a.korrelation;
    const bool gjort = Melding(db, k, p).udfoer(art);
    return Meldekvittering{side_af(db, p, a.i_dag), gjort};
  });
}

}  // namespace nytte::sager
