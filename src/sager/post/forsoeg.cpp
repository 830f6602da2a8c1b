#include "sager/post/forsoeg.hpp"

#include "sager/adgang/brugere.hpp"
#include "sager/post/link.hpp"
#include "sager/post/skridt.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "store/bilag.hpp"
#include "store/borger.hpp"

namespace nytte::sager {
namespace {

std::string_view vaert(std::string_view afsender) {
  const std::size_t snabel = afsender.rfind('@');
  return snabel == std::string_view::npos ? "nytte.invalid" : afsender.substr(snabel + 1);
}

Kontekst programmet(const Postur& ur, const Meddelelse& m) {
  return systemkontekst(ur.nu, ur.i_dag, m.kommune);
}

void laeg_link_i(store::Forbindelse& db, const Postur& ur, const store::Linkvalg& link,
                 Paabegyndt& p) {
  if (link.udloeber <= ur.nu) {
    p.mangel = "Linket i meddelelsen er udløbet, før den blev sendt. Lav en ny fra sagen";
    return;
  }
  const Meddelelse& m = p.meddelelse;
  p.linksti = link.sti;
  p.token = nyt_link(db, {link.formaal, m.emne, m.noegle, link.udloeber, ur.nu, m.id});
}

// On behalf of the one who had it sent; by the program itself, the event alone tells it.
void laes_cpr(store::Forbindelse& db, const Postur& ur, Paabegyndt& p) {
  const Meddelelse& m = p.meddelelse;
  if (m.kanal != Kanal::digital_post || !m.borger) return;
  const auto borger = store::find_borger(db, m.kommune, *m.borger);
  if (!borger) {
    p.mangel = "Borgeren hører ikke længere til kommunen";
    return;
  }
  p.cpr = borger->cpr.udlever(CprFormaal::digital_post);
  Kontekst k = programmet(ur, m);
  noter(db, k,
        {.art = "cpr_laest_til_digital_post",
         .emne = m.emne,
         .noegle = m.noegle,
         .grund = {},
         .felter = {{"meddelelse", std::to_string(m.id.vaerdi)}}});
  k.bruger.id = m.bruger;
  noter_opslag(db, k, {*m.borger}, "digital_post");
}

void laes_indhold(store::Forbindelse& db, Paabegyndt& p) {
  for (std::size_t i = 0; i < p.meddelelse.bilag.size(); ++i) {
    auto bytes = store::find_bilagsindhold(db, p.meddelelse.bilag[i]);
    if (!bytes) {
      p.mangel = "Indholdet af bilaget \"" + p.meddelelse.bilagsnavne.at(i) + "\" findes ikke";
      return;
    }
    p.indhold.push_back(std::move(*bytes));
  }
}

Paabegyndt hent(store::Forbindelse& db, MeddelelseId id, const Postur& ur) {
  auto post = store::find_meddelelse(db, id).value();
  Paabegyndt p{.meddelelse = std::move(post.meddelelse),
               .uuid = std::move(post.uuid),
               .besked_id = std::move(post.besked_id),
               .venter_siden = post.venter_siden};
  store::insert_postforsoeg(db, id, {p.meddelelse.forsoeg, ur.nu, Postskridt::begyndt, {}, {}, {}});
  laes_indhold(db, p);
  if (p.mangel.empty() && post.link) laeg_link_i(db, ur, *post.link, p);
  if (p.mangel.empty()) laes_cpr(db, ur, p);
  return p;
}

}  // namespace

Resultat<std::optional<Paabegyndt>> begynd_forsoeg(store::Forbindelse& db, MeddelelseId id,
                                                   const Postur& ur, const Forsoegsvalg& valg) {
  using Svar = Resultat<std::optional<Paabegyndt>>;
  return i_transaktion(db, Koersel::gem, [&]() -> Svar {
    const auto post = store::find_meddelelse(db, id);
    if (!post) return Fejl(Fejlkode::findes_ikke, "meddelelse");
    const std::string nummer = "<" + post->uuid + "@" + std::string(vaert(valg.afsender)) + ">";
    if (!store::laan_meddelelse(db, id, valg.hvem, ur.nu, nummer))
      return std::optional<Paabegyndt>{};
    return std::optional(hent(db, id, ur));
  });
}

Resultat<Meddelelse> registrer_udfald(store::Forbindelse& db, MeddelelseId id, const Postur& ur,
                                      const Postudfald& udfald) {
  return i_transaktion(db, Koersel::gem, [&]() -> Resultat<Meddelelse> {
    const auto post = store::find_meddelelse(db, id);
    if (!post) return Fejl(Fejlkode::findes_ikke, "meddelelse");
    return tag_skridt(
        db, programmet(ur, post->meddelelse), *post,
        {.skridt = udfald.skridt,
         .grund = udfald.grund,
         .afsendt = udfald.skridt == Postskridt::afsendt ? std::optional(ur.nu) : std::nullopt,
         .naeste = udfald.naeste});
  });
}

}  // namespace nytte::sager
