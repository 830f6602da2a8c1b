#include "app/postkommando.hpp"

#include <fmt/format.h>

#include "app/daglig_mail.hpp"
#include "app/database.hpp"
#include "app/log.hpp"
#include "app/postkontor.hpp"
#include "store/post.hpp"

namespace nytte::app {
namespace {

std::string standard_url(const Indstillinger& i) {
  return fmt::format("http://localhost:{}", i.port);
}

std::string linje(std::string_view kanal, const udveksling::Rundesvar& r) {
  std::string ud = fmt::format("{}: {} sendt, {} i mappe, {} venter, {} afvist, {} opgivet\n",
                               kanal, r.afsendt, r.i_mappe, r.venter, r.afvist, r.opgivet);
  if (r.vej_lukket) ud += fmt::format("{}: {}\n", kanal, r.grund);
  return ud;
}

std::string linje(std::string_view slags, const udveksling::Retursvar& r) {
  return fmt::format("{}: {} læst, {} lagt til side\n", slags, r.behandlet, r.lagt_til_side.size());
}

std::string linje(const Meddelelse& m) {
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", m.id.vaerdi, m.kommune.tal(),
                     navn(m.tilstand), navn(m.kanal), utc_text(m.oprettet), m.forsoeg,
                     m.borger ? "borgeren" : m.modtager_navn, m.fejl);
}

}  // namespace

Resultat<std::string> udfoer_post_send(const Kommando& k) {
  NYTTE_TRY(const auto i, indstillinger_for(k));
  NYTTE_TRY(auto db, aabn_klar_database(k));
  pas_daglig_mail(db, i);  // so that it goes out with the rest
  Postkontor kontor(i, standard_url(i), [] { return false; });
  const auto pas = kontor.pas(db);
  return linje("returmails", pas.retur) + linje("kvitteringer", pas.kvitteringer) +
         linje("mail", pas.mail) + linje("digital_post", pas.digital_post);
}

Resultat<std::string> udfoer_post_vis(const Kommando& k) {
  NYTTE_TRY(auto db, aabn_klar_database(k));
  std::string ud;
  for (const auto& m : store::list_usendt(db)) ud += linje(m);
  return ud.empty() ? std::string("Alt er sendt.\n") : ud;
}

}  // namespace nytte::app
