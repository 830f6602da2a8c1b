#include "sager/strategi/parter.hpp"

#include <algorithm>

#include "sager/adgangskontrol.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/spor.hpp"
#include "sager/strategi/intern.hpp"
#include "sager/transaktion.hpp"
#include "store/strategi.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDagISekunder = 86'400;
constexpr int kHoejstDage = 365;

struct Partfund {
  Strategipart part;
  Strategilinje linje;
};

// Of the caller's municipality and not annulled.
Resultat<Partfund> find_part(store::Forbindelse& db, const Kontekst& k, StrategipartId id) {
  const auto p = store::find_strategipart(db, id);
  if (!p || p->annulleret) return Fejl(Fejlkode::findes_ikke, "part");
  for (auto& l : strategilinjer(db, k.bruger.kommune, k.i_dag))
    if (l.strategi.id == p->strategi) return Partfund{*p, std::move(l)};
  return Fejl(Fejlkode::findes_ikke, "part");
}

Resultat<void> kan_svares(const Strategilinje& l) {
  if (l.tilstand == Strategitilstand::afloest || l.tilstand == Strategitilstand::kasseret)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "strategi", "versionen bruges ikke mere");
  return success();
}

Resultat<void> kontroller(const Svaroenske& o, const Kontekst& k) {
  Feltkontrol felter;
  felter.paakraevet("navn", o.navn);
  felter.paakraevet("kilde", o.kilde);
  if (o.tilslutning == Tilslutning::kun_kommentar)
    felter.paakraevet("bemaerkning", o.bemaerkning, kTekstLaengde);
  else
    felter.valgfri("bemaerkning", o.bemaerkning);
  if (o.dag > k.i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dag", "dagen ligger ude i fremtiden");
  return felter.svar();
}

bool er_paa_vej(store::Forbindelse& db, const Kontekst& k, const Strategipart& p) {
  const auto post =
      meddelelser_om(db, k.bruger.kommune, std::string(kStrategipartemne), partnoegle(p.id));
  return std::any_of(post.begin(), post.end(),
                     [](const Meddelelse& m) { return m.tilstand == Meddelelsestilstand::venter; });
}

std::string spoergemail(const Partfund& f, const std::string& kommune, Dato svarfrist,
                        const std::string& kontakt) {
  const auto hvem = dokumenter_kommune(kommune);
  std::string t = "Hej " + (f.part.kontakt.empty() ? f.part.navn : f.part.kontakt) + "\n\n";
  t += hvem + (f.linje.strategi.godkendelse ? " har en strategi for nytteindsats"
                                            : " er ved at skrive en strategi for nytteindsats");
  t += " og vil gerne høre, hvad " + f.part.navn + " mener om den.\n\n";
  t += "Læs den, og svar her (du skal ikke logge ind):\n{{link}}\n\n";
  t += "Svar senest den " + paa_dansk(svarfrist) +
       ". Linket er dit personlige og virker til og med den dag.\n\n";
  t += "Spørgsmål? Kontakt " + kontakt + ", " + hvem + ".\n";
  return t;
}

Resultat<void> kontroller(store::Forbindelse& db, const Kontekst& k, const Partfund& f,
                          const Strategiforespoergsel& o) {
  NYTTE_TRY(kan_svares(f.linje));
  Feltkontrol felter;
  felter.paakraevet("kontakt", o.kontakt);
  felter.tal("svarlink_dage", o.svarlink_dage, 1, kHoejstDage);
  if (f.part.email.empty())
    felter.fejl(Fejlkode::modtager_mangler, "part", "der er ingen mailadresse");
  if (er_paa_vej(db, k, f.part))
    felter.fejl(Fejlkode::tilstand_tillader_ikke, "part", "en mail er allerede på vej");
  return felter.svar();
}

}  // namespace

std::string partnoegle(StrategipartId id) { return std::to_string(id.vaerdi); }

void noter_part(store::Forbindelse& db, const Kontekst& k, std::string_view art,
                const Strategipart& p, std::string grund) {
  noter(db, k,
        {art,
         kStrategiemne,
         std::to_string(p.strategi.vaerdi),
         std::move(grund),
         {{"navn", p.navn}, {"part", partnoegle(p.id)}}});
}

std::vector<Partvisning> strategiparter(store::Forbindelse& db, const Strategi& s) {
  const auto svar = store::list_strategisvar(db, s.id);
  const auto spurgt = store::list_strategianmodninger(db, s.id);
  std::vector<Partvisning> ud;
  for (const auto& p : store::list_strategiparter(db, s.id)) {
    Partvisning v{.part = p, .svar = {}, .svarfrist = {}, .post = {}};
    for (const auto& x : svar)
      if (x.part == p.id) v.svar.push_back(x);
    for (const auto& a : spurgt)
      if (a.part == p.id && !v.svarfrist) v.svarfrist = a.svarfrist;
    if (!p.email.empty())
      v.post = meddelelser_om(db, s.kommune, std::string(kStrategipartemne), partnoegle(p.id));
    ud.push_back(std::move(v));
  }
  return ud;
}

Resultat<StrategipartId> tilfoej_strategipart(store::Forbindelse& db, const Kontekst& k,
                                              const Strategipart& p, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<StrategipartId> {
    NYTTE_TRY(const auto v, vis_strategi(db, k, p.strategi));
    NYTTE_TRY(kan_svares(v.linje));
    Feltkontrol felter;
    felter.paakraevet("navn", p.navn);
    felter.valgfri("kontakt", p.kontakt, kNavnLaengde);
    felter.mailadresse("email", p.email);
    NYTTE_TRY(felter.svar());
    Strategipart ny = p;
    ny.id = store::insert_strategipart(db, p, k.bruger.id, k.nu);
    noter_part(db, k, "strategipart_tilfoejet", ny);
    return ny.id;
  });
}

Resultat<void> annuller_strategipart(store::Forbindelse& db, const Kontekst& k, StrategipartId id,
                                     const std::string& grund, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto f, find_part(db, k, id));
    if (er_blank(grund)) return Fejl(Fejlkode::begrundelse_mangler, "grund");
    NYTTE_TRY(store::annuller_strategipart(db, id));
    brug_links(db, std::string(kStrategisvarformaal), std::string(kStrategipartemne),
               partnoegle(id), k.nu);
    noter_part(db, k, "strategipart_annulleret", f.part, grund);
    return success();
  });
}

Resultat<Partside> vis_strategipart(store::Forbindelse& db, const Kontekst& k, StrategipartId id) {
  NYTTE_TRY(kraev_laeser(k));
  return i_laesning(db, [&]() -> Resultat<Partside> {
    NYTTE_TRY(const auto f, find_part(db, k, id));
    NYTTE_TRY(auto v, vis_strategi(db, k, f.part.strategi));
    for (const auto& p : v.parter)
      if (p.part.id == id) {
        Partvisning part = p;
        return Partside{std::move(v), std::move(part)};
      }
    return Fejl(Fejlkode::findes_ikke, "part");
  });
}

Resultat<void> registrer_strategisvar(store::Forbindelse& db, const Kontekst& k,
                                      const Svaroenske& o, Koersel koersel) {
  NYTTE_TRY(kraev_laeser(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto f, find_part(db, k, o.part));
    NYTTE_TRY(kan_svares(f.linje));
    NYTTE_TRY(kontroller(o, k));
    store::insert_strategisvar(db, {.id = 0,
                                    .part = o.part,
                                    .tilslutning = o.tilslutning,
                                    .bemaerkning = o.bemaerkning,
                                    .navn = o.navn,
                                    .kilde = o.kilde,
                                    .ved_link = false,
                                    .laest_version = f.linje.strategi.version,
                                    .bruger = k.bruger.id,
                                    .dag = o.dag,
                                    .tid = k.nu});
    noter_part(db, k, "strategisvar_registreret", f.part, o.kilde);
    return success();
  });
}

Resultat<void> spoerg_strategipart(store::Forbindelse& db, const Kontekst& k,
                                   const Strategiforespoergsel& o, Koersel koersel) {
  NYTTE_TRY(kraev_rolle(k, {Rolle::leder}));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto f, find_part(db, k, o.part));
    NYTTE_TRY(kontroller(db, k, f, o));
    const Dato svarfrist = k.i_dag + o.svarlink_dage;
    // One day over: the link works to the end of the day that is named.
    const Tidspunkt udloeber{k.nu.sekunder + (o.svarlink_dage + 1) * kDagISekunder};
    const auto id = laeg_i_post(
        db, k,
        {.modtager_navn = f.part.kontakt.empty() ? f.part.navn : f.part.kontakt,
         .modtager = f.part.email,
         .titel = "Jeres mening om strategien for nytteindsats",
         .tekst = spoergemail(f, strategikommune(db, k.bruger.kommune), svarfrist, o.kontakt),
         .emne = std::string(kStrategipartemne),
         .noegle = partnoegle(f.part.id),
         .link = Linkoenske{.formaal = std::string(kStrategisvarformaal),
                            .udloeber = udloeber,
                            .sti = "/strategisvar/"},
         .kommune = k.bruger.kommune});
    store::insert_strategianmodning(db, {f.part.id, id, svarfrist, k.bruger.id, k.nu});
    noter_part(db, k, "strategipart_spurgt", f.part);
    return success();
  });
}

}  // namespace nytte::sager
