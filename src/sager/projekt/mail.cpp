#include "sager/projekt/mail.hpp"

#include "sager/post/post.hpp"
#include "store/arbejdssted.hpp"
#include "store/raad.hpp"

namespace nytte::sager {
namespace {

constexpr std::int64_t kDagISekunder = 86'400;

std::string kommunenavn(store::Forbindelse& db, Kommunekode kode) {
  const auto k = store::find_kommune(db, kode);
  return (k ? k->navn : "Kommunen") + " Kommune";
}

std::string tekst(store::Forbindelse& db, const Kontekst& k, const Projektmail& m, Dato sidste) {
  const auto sted = store::find_arbejdssted(db, m.projekt.p_nummer);
  const std::string kommune = kommunenavn(db, m.projekt.kommune);
  std::string t = "Hej " + m.trin.navn + "\n\n";
  if (m.paamindelse) t += "Vi har endnu ikke fået dit svar.\n\n";
  t += kommune + " vil oprette nytteindsats på " + (sted ? sted->navn : "et arbejdssted") +
       " i projektet \"" + m.projekt.navn + "\" og beder om dit svar som " + m.trin.titel + ".\n\n";
  t += "Læs beskrivelsen, og godkend den eller send den tilbage her. Du skal ikke logge "
       "ind:\n{{link}}\n\n";
  t += "Linket er dit personlige og virker til og med den " + paa_dansk(sidste) + ".\n\n";
  // Reminders that nobody sent have no name to call.
  t += k.bruger.id.vaerdi == 0 ? "Spørgsmål? Skriv eller ring til " + kommune + ".\n"
                               : "Spørgsmål? Kontakt " + k.bruger.navn + ", " + kommune + ".\n";
  return t;
}

}  // namespace

void send_projektmail(store::Forbindelse& db, const Kontekst& k, const Projektmail& m) {
  const Dato sidste = k.i_dag + kProjektlinkDage;
  laeg_i_post(
      db, k,
      {.modtager_navn = m.trin.navn,
       .modtager = m.trin.email,
       .titel = (m.paamindelse ? "Påmindelse: " : "") +
                ("Godkend projekt om nytteindsats: " + m.projekt.navn),
       .tekst = tekst(db, k, m, sidste),
       .emne = std::string(kProjekttrinemne),
       .noegle = trinnoegle(m.projekt.id, m.udgave.nr, m.trin.nr),
       .link = Linkoenske{.formaal = std::string(kProjektformaal),
                          .udloeber = {k.nu.sekunder + (kProjektlinkDage + 1) * kDagISekunder},
                          .sti = "/godkend/"},
       .kommune = m.projekt.kommune});
}

}  // namespace nytte::sager
