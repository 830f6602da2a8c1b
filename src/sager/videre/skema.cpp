#include "sager/videre/skema.hpp"

#include <algorithm>

#include "dokumenter/breve/hoeringsord.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/feltkontrol.hpp"
#include "sager/post/link.hpp"
#include "sager/post/post.hpp"
#include "sager/spor.hpp"
#include "sager/transaktion.hpp"
#include "sager/videre/adgang.hpp"
#include "store/borger.hpp"
#include "store/dansk.hpp"
#include "store/raad.hpp"
#include "store/videre.hpp"

namespace nytte::sager {
namespace {

const std::string kFormaal = "kompetenceskema";
const std::string kEmne = "borger";
constexpr std::int64_t kDagISekunder = 86'400;

std::string tekst(BorgerId b) { return std::to_string(b.vaerdi); }

void kontroller_ord(Feltkontrol& felter, std::string_view felt,
                    const std::vector<std::string>& ord) {
  if (ord.size() > kHoejstOrd)
    felter.fejl(Fejlkode::tekst_for_lang, felt, "højst " + std::to_string(kHoejstOrd) + " ord");
  for (const auto& o : ord) {
    felter.valgfri(felt, o, kOrdLaengde);
    if (o.find('\n') != std::string::npos)
      felter.fejl(Fejlkode::anmodning_ugyldig, felt, "et ord må ikke have linjeskift");
  }
}

Resultat<void> kontroller(const Kompetenceskema& s, Dato i_dag) {
  Feltkontrol felter;
  const bool tomt = !s.uddannelse && er_blank(s.uddannelse_tekst) && er_blank(s.erfaring) &&
                    s.koerekort.empty() && s.sprog.empty() && s.oensker.empty() &&
                    s.kompetencer.empty();
  if (tomt) felter.fejl(Fejlkode::felt_mangler, "uddannelse", "skriv mindst en ting");
  if (s.dato > i_dag) felter.fejl(Fejlkode::dato_ugyldig, "dato", "ligger efter i dag");
  felter.valgfri("uddannelse_tekst", s.uddannelse_tekst, kNavnLaengde);
  felter.valgfri("erfaring", s.erfaring);
  kontroller_ord(felter, "koerekort", s.koerekort);
  kontroller_ord(felter, "sprog", s.sprog);
  kontroller_ord(felter, "oensker", s.oensker);
  kontroller_ord(felter, "kompetencer", s.kompetencer);
  return felter.svar();
}

// To the end of the day that is told.
Tidspunkt udloeber(const Kontekst& k) {
  return {k.nu.sekunder + (kSkemalinkDage + 1) * kDagISekunder};
}

std::string kommunenavn(store::Forbindelse& db, Kommunekode kode) {
  const auto k = store::find_kommune(db, kode);
  return dokumenter::kommune_ord(k ? k->navn : kode.tekst());
}

std::string fornavn(const std::string& navn) { return navn.substr(0, navn.find(' ')); }

Resultat<std::pair<Engangslink, Borger>> aabent(store::Forbindelse& db, const Linkanmodning& a) {
  NYTTE_TRY(auto link, find_link(db, a.token, kFormaal, a.nu));
  if (link.emne != kEmne) return Fejl(Fejlkode::link_ukendt);
  // The link names the citizen, the citizen his municipality.
  const BorgerId id{std::stoll(link.noegle)};
  const auto kommune = store::borgers_kommune(db, id);
  const auto b = kommune ? store::find_borger(db, *kommune, id) : std::nullopt;
  if (!b) return Fejl(Fejlkode::link_ukendt);
  return std::pair{std::move(link), *b};
}

}  // namespace

std::vector<std::string> ordliste(std::string_view tekst) {
  std::vector<std::string> ud;
  std::vector<std::string> foldet;
  while (!tekst.empty()) {
    const auto slut = std::min(tekst.find_first_of(",;\n"), tekst.size());
    std::string_view ord = tekst.substr(0, slut);
    tekst.remove_prefix(std::min(slut + 1, tekst.size()));
    const auto foerste = ord.find_first_not_of(" \t\r");
    if (foerste == std::string_view::npos) continue;
    ord = ord.substr(foerste, ord.find_last_not_of(" \t\r") - foerste + 1);
    auto f = store::fold(ord);
    if (std::find(foldet.begin(), foldet.end(), f) != foldet.end()) continue;
    foldet.push_back(std::move(f));
    ud.emplace_back(ord);
  }
  return ud;
}

Resultat<std::int64_t> gem_skema(store::Forbindelse& db, const Kontekst& k,
                                 const Kompetenceskema& s, Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<std::int64_t> {
    NYTTE_TRY(find_egen_borger(db, k, s.borger));
    NYTTE_TRY(kontroller(s, k.i_dag));
    Kompetenceskema ny = s;
    ny.af_borgeren = false;
    const auto id = store::insert_kompetenceskema(db, ny, {k.bruger.id, k.nu});
    noter(db, k,
          {"kompetenceskema_udfyldt", kEmne, tekst(s.borger), "", {{"nr", std::to_string(id)}}});
    return id;
  });
}

Resultat<Skemalink> lav_skemalink(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                                  Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<Skemalink> {
    NYTTE_TRY(find_egen_borger(db, k, borger));
    brug_links(db, kFormaal, kEmne, tekst(borger), k.nu);
    Skemalink ud{nyt_link(db, {.formaal = kFormaal,
                               .emne = kEmne,
                               .noegle = tekst(borger),
                               .udloeber = udloeber(k),
                               .oprettet = k.nu,
                               .meddelelse = {}}),
                 k.i_dag + kSkemalinkDage};
    noter(db, k, {"skemalink_lavet", kEmne, tekst(borger), "", {{"til", iso(ud.sidste_dag)}}});
    return ud;
  });
}

Resultat<void> mail_skemalink(store::Forbindelse& db, const Kontekst& k, BorgerId borger,
                              const std::string& email, Koersel koersel) {
  NYTTE_TRY(kraev_vejleder(k));
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto b, find_egen_borger(db, k, borger));
    Feltkontrol felter;
    felter.paakraevet("email", email);
    felter.mailadresse("email", email);
    NYTTE_TRY(felter.svar());
    brug_links(db, kFormaal, kEmne, tekst(borger), k.nu);
    laeg_i_post(
        db, k,
        {.modtager_navn = b.navn,
         .modtager = email,
         .titel = "Fortæl os kort, hvad du kan",
         .tekst = "Hej " + fornavn(b.navn) +
                  "\n\nUdfyld et kort skema om, hvad du har lært og prøvet. Det tager få minutter "
                  "på en telefon, og du skal ikke logge ind:\n{{link}}\n\nLinket er dit personlige "
                  "og virker til og med den " +
                  paa_dansk(k.i_dag + kSkemalinkDage) + ".\n\nVenlig hilsen\n" +
                  kommunenavn(db, b.kommune) + "\n",
         .emne = kEmne,
         .noegle = tekst(borger),
         .link = Linkoenske{.formaal = kFormaal, .udloeber = udloeber(k), .sti = "/skema/"}});
    noter(
        db, k,
        {"skemalink_i_posten", kEmne, tekst(borger), "", {{"til", iso(k.i_dag + kSkemalinkDage)}}});
    return success();
  });
}

Resultat<Skemaside> find_skemaside(store::Forbindelse& db, const Linkanmodning& a) {
  return i_laesning(db, [&]() -> Resultat<Skemaside> {
    NYTTE_TRY(const auto fundet, aabent(db, a));
    const Borger& b = fundet.second;
    return Skemaside{b.id, fornavn(b.navn), kommunenavn(db, b.kommune), b.kommune};
  });
}

Resultat<void> gem_skema_ved_link(store::Forbindelse& db, const Linkanmodning& a,
                                  const Kompetenceskema& s, Koersel koersel) {
  return i_transaktion(db, koersel, [&]() -> Resultat<void> {
    NYTTE_TRY(const auto fundet, aabent(db, a));
    const Borger& b = fundet.second;
    Kontekst k = systemkontekst(a.nu, a.i_dag, b.kommune);
    k.korrelation = a.korrelation;
    Kompetenceskema ny = s;
    ny.borger = b.id;
    ny.dato = a.i_dag;
    ny.af_borgeren = true;
    NYTTE_TRY(kontroller(ny, a.i_dag));
    const auto id = store::insert_kompetenceskema(db, ny, {{}, a.nu});
    brug_links(db, kFormaal, kEmne, fundet.first.noegle, a.nu);
    noter(db, k,
          {"kompetenceskema_udfyldt_af_borgeren",
           kEmne,
           tekst(b.id),
           "",
           {{"nr", std::to_string(id)}}});
    return success();
  });
}

}  // namespace nytte::sager
