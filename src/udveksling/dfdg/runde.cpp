#include "udveksling/dfdg/runde.hpp"

#include <algorithm>

#include "sager/dfdg/koe.hpp"
#include "store/dfdg.hpp"
#include "udveksling/dfdg/svar.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::int64_t kPrHold = 50;    // rows asked for at once
constexpr std::int32_t kProevIgen = 4;  // so many attempts find nothing after a 412: then a person

Registerkald kald(const sager::Paabegyndtregistrering& p) {
  return {.anmodning = p.forsendelse.anmodning, .cpr = p.cpr, .afsender = p.afsender};
}

sager::Registerudfald taget(std::string tekst, std::vector<Feltforskel> forskelle) {
  return {.skridt = Forsendelsesskridt::taget,
          .kode = {},
          .tekst = std::move(tekst),
          .forskelle = std::move(forskelle)};
}

// The register says that it had the request, and has no such record. It may still be at work on it.
sager::Registerudfald findes_ikke(const Registerforsendelse& f) {
  return {
      .skridt = f.forsoeg < kProevIgen ? Forsendelsesskridt::venter : Forsendelsesskridt::afvist,
      .kode = sager::kSvarIgen,
      .tekst = "Registeret siger, at det har fået den før, men den er der ikke",
      .forskelle = {}};
}

sager::Registerudfald for_nu(const Registersvar& s) {
  return {.skridt = Forsendelsesskridt::venter, .kode = s.kode, .tekst = s.tekst, .forskelle = {}};
}

constexpr const char* kHavdeDen = "Registeret havde den allerede; den er læst tilbage";

sager::Registerudfald laes_aktivitet_tilbage(Dfdgport& port,
                                             const sager::Paabegyndtregistrering& p) {
  auto der = port.laes_aktiviteter(kald(p));
  if (!der.post) return for_nu(der.svar);
  const auto fundet = std::find_if(der.post->begin(), der.post->end(), [&](const auto& a) {
    return samme_guid(a.noegle, p.aktivitet->noegle);
  });
  if (fundet == der.post->end()) return findes_ikke(p.forsendelse);
  return taget(kHavdeDen, forskelle(*p.aktivitet, *fundet));
}

sager::Registerudfald laes_jobordre_tilbage(Dfdgport& port,
                                            const sager::Paabegyndtregistrering& p) {
  auto der = port.laes_jobordre(p.jobordre->noegle, kald(p));
  if (!der.post) return for_nu(der.svar);
  if (!*der.post) return findes_ikke(p.forsendelse);
  if (!samme_guid((*der.post)->noegle, p.jobordre->noegle))
    return {.skridt = Forsendelsesskridt::afvist,
            .kode = sager::kSvarFremmed,
            .tekst = "Registeret svarede med en anden jobordre",
            .forskelle = {}};
  return taget(kHavdeDen, forskelle(*p.jobordre, **der.post));
}

Registersvar send(Dfdgport& port, const sager::Paabegyndtregistrering& p) {
  return p.aktivitet ? port.skriv_aktivitet(p.handling, *p.aktivitet, kald(p))
                     : port.skriv_jobordre(p.handling, *p.jobordre, kald(p));
}

void tael(Dfdgrundesvar& ud, const sager::Registerudfald& u) {
  if (u.skridt == Forsendelsesskridt::taget) ++ud.taget;
  if (u.skridt == Forsendelsesskridt::afvist) ++ud.afvist;
  if (u.skridt == Forsendelsesskridt::venter) ++ud.venter;
  if (u.kode == sager::kSvarFremmed) ++ud.fremmede;
}

class Runde {
 public:
  Runde(store::Forbindelse& db, Dfdgport& port, const std::string& hvem, const Dfdgomgivelser& o)
      : db_(db), port_(port), hvem_(hvem), o_(o) {}

  Dfdgrundesvar koer() {
    for (;;) {
      const auto ider = store::list_forfaldne_forsendelser(db_, o_.ur().nu, kPrHold);
      std::int64_t faerdige = 0;
      for (const auto id : ider) {
        if (ud_.vej_lukket || (o_.stop && o_.stop())) return ud_;
        faerdige += en(id) ? 1 : 0;
      }
      if (faerdige == 0) return ud_;  // what is left waits for something else
    }
  }

 private:
  // Whether the lane may go on: this one is settled.
  bool en(ForsendelseId id) {
    const auto begyndt = sager::begynd_registrering(db_, id, o_.ur(), hvem_);
    if (!begyndt || !begyndt.value()) return false;  // another process has it
    const auto& p = *begyndt.value();
    ++ud_.behandlet;
    if (p.afgjort) {
      ++ud_.tilbageholdt;
      return true;
    }
    const auto svar = send(port_, p);
    ud_.vej_lukket |= svar.vej_lukket;
    const auto udfald = udfald_af(port_, p, svar);
    const auto gemt = sager::registrer_registerudfald(db_, id, o_.ur(), udfald);
    if (gemt) tael(ud_, udfald);
    return gemt && udfald.skridt != Forsendelsesskridt::venter;
  }

  store::Forbindelse& db_;
  Dfdgport& port_;
  const std::string& hvem_;
  const Dfdgomgivelser& o_;
  Dfdgrundesvar ud_;
};

}  // namespace

sager::Registerudfald udfald_af(Dfdgport& port, const sager::Paabegyndtregistrering& p,
                                const Registersvar& svar) {
  switch (svar.art) {
    case Svarart::taget:
      return taget({}, {});
    case Svarart::taget_foer:
      return p.aktivitet ? laes_aktivitet_tilbage(port, p) : laes_jobordre_tilbage(port, p);
    case Svarart::for_nu:
      return for_nu(svar);
    case Svarart::afvist:
    case Svarart::fremmed:
      break;
  }
  return {.skridt = Forsendelsesskridt::afvist,
          .kode = svar.kode,
          .tekst = svar.tekst,
          .forskelle = {}};
}

Dfdgrundesvar send_registreringer(store::Forbindelse& db, Dfdgport& port, const std::string& hvem,
                                  const Dfdgomgivelser& omgivelser) {
  return Runde(db, port, hvem, omgivelser).koer();
}

}  // namespace nytte::udveksling
