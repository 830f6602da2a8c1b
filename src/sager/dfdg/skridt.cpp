#include "sager/dfdg/skridt.hpp"

#include "sager/spor.hpp"
#include "store/dfdg.hpp"

namespace nytte::sager {
namespace {

std::string_view haendelsesart(Forsendelsesskridt skridt) {
  switch (skridt) {
    case Forsendelsesskridt::taget:
      return "registrering_taget";
    case Forsendelsesskridt::afvist:
      return "registrering_afvist";
    case Forsendelsesskridt::tilbageholdt:
      return "registrering_tilbageholdt";
    case Forsendelsesskridt::bortfaldet:
      return "registrering_bortfaldet";
    case Forsendelsesskridt::erstattet:
      return "registrering_erstattet";
    case Forsendelsesskridt::send_igen:
      return "registrering_sendt_igen";
    case Forsendelsesskridt::begyndt:
    case Forsendelsesskridt::venter:
      break;
  }
  return "";
}

void noter_haendelse(store::Forbindelse& db, const Kontekst& k, const Registerforsendelse& f,
                     const Forsendelsesskridtet& s) {
  const auto art = haendelsesart(s.skridt);
  if (art.empty()) return;
  const auto emne = haendelsesemne(f.emne);
  noter(db, k,
        {.art = art,
         .emne = emne,
         .noegle = std::to_string(f.emne_id),
         .grund = s.tekst,
         .felter = {{"revision", std::to_string(f.revision)}, {"kode", s.kode}}});
}

}  // namespace

std::string haendelsesemne(Registeremne emne) { return "dfdg_" + std::string(navn(emne)); }

Resultat<Registerforsendelse> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                         Registerforsendelse f, const Forsendelsesskridtet& s) {
  const auto til = efter(f.tilstand, s.skridt);
  if (!til)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(f.tilstand)));
  const bool taget = *til == Forsendelsestilstand::taget;
  NYTTE_TRY(store::set_forsendelse(db, f.id,
                                   {.fra = f.tilstand,
                                    .til = *til,
                                    .svarkode = s.kode,
                                    .svartekst = s.tekst,
                                    .taget = taget ? std::optional(k.nu) : std::nullopt,
                                    .naeste_forsoeg = s.naeste}));
  store::insert_dfdg_forsoeg(db, f.id,
                             {f.forsoeg, k.nu, s.skridt, s.kode, s.tekst, k.bruger.id, {}});
  noter_haendelse(db, k, f, s);
  f.tilstand = *til;
  f.svarkode = s.kode;
  f.svartekst = s.tekst;
  if (taget) f.taget = k.nu;
  if (s.naeste) f.naeste_forsoeg = *s.naeste;
  return f;
}

}  // namespace nytte::sager
