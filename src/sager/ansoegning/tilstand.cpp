#include "sager/ansoegning/tilstand.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <stdexcept>

#include "kontrakt/ansoegning_json.hpp"
#include "sager/adgangskontrol.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/ansoegning.hpp"
#include "store/migration.hpp"

namespace nytte::sager {
namespace {

Ansoegningsindhold laes_indhold(const std::string& json) {
  auto indhold = kontrakt::decode_ansoegning(json);
  if (!indhold) throw std::runtime_error("the stored points of an application cannot be read");
  return std::move(indhold).value();
}

// Whose matter it is; a stranger is told that there is none.
Resultat<void> kraev_aktoer(const Kontekst& k, const store::Ansoegningsraekke& a, Aktoer aktoer) {
  if (aktoer == Aktoer::kommune) {
    NYTTE_TRY(kraev_konsulent(k));
    if (a.kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke);
    return success();
  }
  // The chair confirms too; which act is whose is said by sager/raad before it comes here.
  NYTTE_TRY(kraev_rolle(k, {Rolle::sekretariat, Rolle::raadsmedlem}));
  if (a.raad.empty() || a.raad != k.bruger.raad) return Fejl(Fejlkode::findes_ikke);
  return success();
}

// Each sending has its frozen points, made just before its step.
bool er_frosset(store::Forbindelse& db, AnsoegningId id) {
  const auto skridt = store::list_ansoegningsskridt(db, id);
  const auto sendt = std::count_if(skridt.begin(), skridt.end(), [](const auto& s) {
    return s.skridt.handling == Ansoegningshandling::indsend;
  });
  return store::list_indsendelser(db, id).size() == static_cast<std::size_t>(sendt) + 1;
}

}  // namespace

Resultat<Ansoegningsskridt> skift_tilstand(store::Forbindelse& db, const Kontekst& k,
                                           AnsoegningId id, const Ansoegningsskift& skift) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Ansoegningsskridt> {
    const auto a = store::find_ansoegning(db, id);
    if (!a) return Fejl(Fejlkode::findes_ikke);
    NYTTE_TRY(kraev_aktoer(k, *a, skift.aktoer));
    const auto til = efter(a->tilstand, skift.handling, skift.aktoer);
    if (!til || (skift.handling == Ansoegningshandling::indsend && !er_frosset(db, id)))
      return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(a->tilstand)));
    const Ansoegningsskridt s{.ansoegning = id,
                              .nr = a->skridt + 1,
                              .handling = skift.handling,
                              .tilstand = *til,
                              .bruger = k.bruger.id,
                              .tid = k.nu,
                              .dag = k.i_dag,
                              .grund = skift.grund};
    store::insert_ansoegningsskridt(db, s);
    noter(db, k,
          {.art = "ansoegning_" + std::string(navn(skift.handling)),
           .emne = "ansoegning",
           .noegle = std::to_string(id.vaerdi),
           .grund = skift.grund,
           .felter = {{"raad", a->raad}, {"tilstand", std::string(navn(*til))}}});
    return s;
  });
}

Dispensationsansoegning som_ansoegning(const store::Ansoegningsraekke& a) {
  return {.id = a.id,
          .kommune = a.kommune,
          .raad = a.raad,
          .indhold = laes_indhold(a.indhold_json),
          .tilstand = a.tilstand,
          .hoering = a.hoering,
          .journalnummer = a.journalnummer,
          .oprettet = a.oprettet,
          .oprettet_af = a.oprettet_af,
          .version = a.version};
}

Resultat<Dispensationsansoegning> find_egen_ansoegning(store::Forbindelse& db, const Kontekst& k,
                                                       AnsoegningId id) {
  const auto a = store::find_ansoegning(db, id);
  if (!a || a->kommune != k.bruger.kommune) return Fejl(Fejlkode::findes_ikke);
  return som_ansoegning(*a);
}

Ansoegningsindhold indhold_af(const Indsendelse& i) { return laes_indhold(i.indhold_json); }

std::string ansoegnings_fingeraftryk(const std::string& indhold_json,
                                     const std::vector<std::string>& bilag) {
  // The length in front: no content can be taken for another with a file more or less.
  std::string samlet = fmt::format("{}\n{}\n", indhold_json.size(), indhold_json);
  for (const auto& sha : bilag) samlet += sha + '\n';
  return store::checksum(samlet);
}

}  // namespace nytte::sager
