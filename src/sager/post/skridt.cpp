#include "sager/post/skridt.hpp"

#include "sager/post/virkning.hpp"
#include "sager/spor.hpp"

namespace nytte::sager {
namespace {

// What the history of the matter is told; a failed attempt that will be repeated is not news there.
std::string_view haendelse(Postskridt s) {
  switch (s) {
    case Postskridt::begyndt:
    case Postskridt::venter:
      return "";
    case Postskridt::i_mappe:
      return "meddelelse_i_mappe";
    case Postskridt::afsendt:
      return "meddelelse_afsendt";
    case Postskridt::afvist:
      return "meddelelse_afvist";
    case Postskridt::opgivet:
      return "meddelelse_opgivet";
    case Postskridt::returneret:
      return "meddelelse_returneret";
    case Postskridt::sendt_selv:
      return "meddelelse_sendt_selv";
    case Postskridt::send_igen:
      return "meddelelse_send_igen";
  }
  return "";
}

void noter_skridt(store::Forbindelse& db, const Kontekst& k, const Meddelelse& m, const Skridt& s) {
  const auto art = haendelse(s.skridt);
  if (art.empty()) return;
  noter(db, k,
        {.art = art,
         .emne = m.emne,
         .noegle = m.noegle,
         .grund = s.grund,
         .felter = {{"meddelelse", std::to_string(m.id.vaerdi)},
                    {"modtager", m.borger ? std::string("borgeren") : m.modtager_navn},
                    {"dag", s.dag}}});
}

}  // namespace

Resultat<Meddelelse> tag_skridt(store::Forbindelse& db, const Kontekst& k,
                                const store::Postsag& post, const Skridt& s) {
  Meddelelse m = post.meddelelse;
  const auto til = efter(m.tilstand, s.skridt);
  if (!til)
    return Fejl(Fejlkode::tilstand_tillader_ikke, "tilstand", std::string(navn(m.tilstand)));
  const bool igen = s.skridt == Postskridt::send_igen;
  const bool fejlet = *til == Meddelelsestilstand::venter || *til == Meddelelsestilstand::afvist ||
                      *til == Meddelelsestilstand::opgivet ||
                      *til == Meddelelsestilstand::returneret;
  const auto fra = m.tilstand;
  m.tilstand = *til;
  m.fejl = fejlet && !igen ? s.grund : "";
  if (*til == Meddelelsestilstand::afsendt)
    m.afsendt = s.afsendt;
  else if (*til != Meddelelsestilstand::returneret)
    m.afsendt.reset();
  NYTTE_TRY(store::set_skaebne(db, m.id,
                               {.fra = fra,
                                .til = m.tilstand,
                                .fejl = m.fejl,
                                .afsendt = m.afsendt,
                                .naeste_forsoeg = igen ? std::optional(k.nu) : s.naeste,
                                .venter_siden = igen ? std::optional(k.nu) : std::nullopt}));
  store::insert_postforsoeg(db, m.id, {m.forsoeg, k.nu, s.skridt, s.grund, k.bruger.id, {}});
  noter_skridt(db, k, m, s);
  efter_afsendelse(db, k, m);
  return m;
}

}  // namespace nytte::sager
