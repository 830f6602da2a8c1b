#include "sager/post/post.hpp"

#include <algorithm>

#include "sager/adgang/hemmelighed.hpp"
#include "sager/spor.hpp"
#include "store/post.hpp"

namespace nytte::sager {
namespace {

// What would end a header line, or hide in one.
std::string paa_en_linje(std::string tekst) {
  std::replace_if(
      tekst.begin(), tekst.end(),
      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return tekst;
}

Meddelelse som_meddelelse(const Kontekst& k, const NyMeddelelse& ny) {
  Meddelelse m{.id = {},
               .kommune = ny.kommune.value_or(k.bruger.kommune),
               .kanal = ny.kanal,
               .modtager_navn = paa_en_linje(ny.modtager_navn),
               .modtager = ny.modtager,
               .borger = ny.borger,
               .titel = paa_en_linje(ny.titel),
               .tekst = ny.tekst,
               .emne = ny.emne,
               .noegle = ny.noegle,
               .bilag = {},
               .bilagsnavne = {},
               .tilstand = Meddelelsestilstand::venter,
               .forsoeg = 0,
               .fejl = {},
               .oprettet = k.nu,
               .afsendt = {},
               .bruger = k.bruger.id};
  for (const auto& b : ny.bilag) {
    m.bilag.push_back(b.sha256);
    m.bilagsnavne.push_back(paa_en_linje(b.navn));
  }
  return m;
}

}  // namespace

MeddelelseId laeg_i_post(store::Forbindelse& db, const Kontekst& k, const NyMeddelelse& ny) {
  const Meddelelse m = som_meddelelse(k, ny);
  std::optional<store::Linkvalg> link;
  if (ny.link) link = store::Linkvalg{ny.link->formaal, ny.link->udloeber, ny.link->sti};
  const auto id = store::insert_meddelelse(db, m, ny_uuid(), link);
  // A citizen's name stays out of the event.
  const bool borger = m.borger.has_value();
  noter(db, k,
        {.art = borger ? "borgerbesked_lagt_i_post" : "meddelelse_lagt_i_post",
         .emne = m.emne,
         .noegle = m.noegle,
         .grund = {},
         .felter = {{"meddelelse", std::to_string(id.vaerdi)},
                    {"modtager", borger ? std::string() : m.modtager_navn}}});
  return id;
}

std::vector<Meddelelse> meddelelser_om(store::Forbindelse& db, Kommunekode kommune,
                                       const std::string& emne, const std::string& noegle) {
  return store::list_meddelelser(db, kommune, emne, noegle);
}

}  // namespace nytte::sager
