#include "udveksling/post/mappe.hpp"

#include <utility>

#include "sager/feltkontrol.hpp"
#include "udveksling/post/filer.hpp"
#include "udveksling/post/mime.hpp"

namespace nytte::udveksling {

std::string som_eml(const Udgaaende& u, const Afsender& afsender) {
  return som_mime({.fra_navn = afsender.navn,
                   .fra = afsender.adresse,
                   .til_navn = u.meddelelse.modtager_navn,
                   .til = u.meddelelse.modtager,
                   .emne = u.meddelelse.titel,
                   .besked_id = u.besked_id,
                   .dato = u.nu,
                   .tekst = u.meddelelse.tekst,
                   .bilag = u.bilag});
}

std::string spoolnavn(MeddelelseId id) { return std::to_string(id.vaerdi) + ".eml"; }

Mappeudgang::Mappeudgang(std::string mappe, Afsender afsender)
    : mappe_(std::move(mappe)), afsender_(std::move(afsender)) {}

Afleveret Mappeudgang::aflever(const Udgaaende& u) {
  if (!sager::er_mailadresse(u.meddelelse.modtager))
    return {.skridt = Postskridt::afvist, .grund = "Mailadressen kan ikke bruges"};
  if (auto galt = skriv_fil(mappe_, spoolnavn(u.meddelelse.id), som_eml(u, afsender_)))
    return {.skridt = Postskridt::venter, .grund = *galt, .vej_lukket = true};
  return {.skridt = Postskridt::i_mappe,
          .grund = "Ingen mailserver er sat op. Mailen ligger i en mappe og er ikke sendt"};
}

}  // namespace nytte::udveksling
