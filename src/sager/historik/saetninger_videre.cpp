#include <array>

#include "sager/historik/saetning_raekke.hpp"

namespace nytte::sager {

std::span<const Saetning> saetninger_om_vejen_videre() {
  static constexpr std::array kAlle{
      Saetning{"kompetenceskema_udfyldt", "Et kompetenceskema blev udfyldt"},
      Saetning{"kompetenceskema_udfyldt_af_borgeren", "Borgeren udfyldte selv sit kompetenceskema"},
      Saetning{"skemalink_lavet",
               "Et link til kompetenceskemaet blev lavet; det virker til og med {til}"},
      Saetning{"skemalink_i_posten",
               "Et link til kompetenceskemaet blev lagt i posten; det virker til og med {til}"},
      Saetning{"naesteskridt_registreret",
               "Det blev skrevet ned, hvad der sker bagefter: {hvad}, {dato}"},
      Saetning{"samtale_registreret",
               "En samtale den {dato} blev skrevet ned med {antal} aftale(r)"},
      Saetning{"samtaleaftale_afsluttet",
               "En aftale fra en samtale (nr. {nr}) blev afsluttet den {dato}: {udfald}"},
      Saetning{"uddannelsesskridt_registreret",
               "Et skridt mod uddannelse blev skrevet ned: {hvad}, senest {dato}"},
      Saetning{"uddannelsesskridt_afsluttet",
               "Et skridt mod uddannelse (nr. {nr}) blev afsluttet den {dato}: {udfald}"},
      Saetning{"uddannelsesfrist_registreret", "Ansøgningsfristen {navn} blev skrevet ind"},
      Saetning{"hjaelp_registreret", "Der blev givet hjælp den {dato}: {hvad}"},
      Saetning{"afgang_registreret", "Afgangen blev registreret: {hvad}, {dato}"},
      Saetning{"videre_annulleret", "En registrering på vejen videre (nr. {nr}) blev annulleret"},
      Saetning{"jobaabning_oprettet", "Jobåbningen {titel} blev oprettet"},
      Saetning{"jobaabning_rettet", "Jobåbningen {titel} blev rettet"},
      Saetning{"jobaabning_lukket", "Jobåbningen {titel} blev lukket"},
      Saetning{"jobaabning_aabnet", "Jobåbningen {titel} blev åbnet igen"},
      Saetning{"jobmatch_registreret", "Om jobåbningen {titel}: {skridt}, {dato}"},
  };
  return kAlle;
}

}  // namespace nytte::sager
