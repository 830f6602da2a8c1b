#include "sager/arbejdssted/registrer_arbejdssted.hpp"
#include "sager/import/lister.hpp"
#include "store/arbejdssted.hpp"

namespace nytte::sager {
namespace {

const std::vector<Kolonne>& kolonner() {
  static const std::vector<Kolonne> alle{
      {"p_nummer", true, {"pnr", "p_nr", "produktionsenhed"}},
      {"cvr", true, {"cvr_nummer", "cvr_nr"}},
      {"navn", true, {"virksomhedsnavn", "virksomhed", "arbejdssted"}},
      {"adresse"},
      {"postnummer", false, {"postnr"}},
      {"by", false, {"bynavn", "postdistrikt"}},
      {"kommune", true, {"kommunekode"}},
      {"sektor", true},
      {"ministeromraade"},
      {"tilskudsandel"},
      {"fuld_uge"},
      {"saesonudsving"},
      {"erhverv_paa_markedsvilkaar"},
      {"lukket_fra"},
      {"bredde"},
      {"laengde"},
      {"arbejdsgiver_navn", false, {"arbejdsgiver"}}};
  return alle;
}

bool samme(Arbejdssted a, const Arbejdssted& b) {
  return a.cvr == b.cvr && a.navn == b.navn && a.adresse == b.adresse &&
         a.postnummer == b.postnummer && a.by == b.by && a.kommune == b.kommune &&
         a.sektor == b.sektor && a.ministeromraade == b.ministeromraade &&
         a.tilskudsandel == b.tilskudsandel && a.fuld_uge == b.fuld_uge &&
         a.saesonudsving == b.saesonudsving &&
         a.erhverv_paa_markedsvilkaar == b.erhverv_paa_markedsvilkaar &&
         a.lukket_fra == b.lukket_fra && a.koordinat == b.koordinat;
}

// Both or none.
std::optional<Koordinat> laes_koordinat(Linje& l) {
  if (!l.har("bredde") && !l.har("laengde")) return std::nullopt;
  const auto nord = laes_grader(l.tekst("bredde"));
  const auto oest = laes_grader(l.tekst("laengde"));
  if (!nord) l.fejl(Fejlkode::tal_ugyldigt, "bredde", l.tekst("bredde"));
  if (!oest) l.fejl(Fejlkode::tal_ugyldigt, "laengde", l.tekst("laengde"));
  return nord && oest ? std::optional(Koordinat{*nord, *oest}) : std::nullopt;
}

std::optional<Arbejdssted> laes(Linje& l) {
  const auto p = l.p_nummer("p_nummer");
  const auto cvr = l.cvr("cvr");
  const auto kommune = l.kommune("kommune");
  const auto sektor = l.kode<Sektor>("sektor");
  const auto andel = l.andel("tilskudsandel");
  const auto uge = l.ugetid("fuld_uge");
  const auto saeson = l.ja_nej("saesonudsving");
  const auto marked = l.ja_nej("erhverv_paa_markedsvilkaar");
  const auto lukket = l.dato("lukket_fra");
  const auto koordinat = laes_koordinat(l);
  bool ok = l.kraev(p, "p_nummer");
  ok = l.kraev(cvr, "cvr") && ok;
  ok = l.kraev(kommune, "kommune") && ok;
  ok = l.kraev(sektor, "sektor") && ok;
  if (!ok) return std::nullopt;
  std::optional<std::string> ministerium;
  if (l.har("ministeromraade")) ministerium = l.tekst("ministeromraade");
  return Arbejdssted{.p_nummer = *p,
                     .cvr = *cvr,
                     .navn = l.tekst("navn"),
                     .adresse = l.tekst("adresse"),
                     .postnummer = l.tekst("postnummer"),
                     .by = l.tekst("by"),
                     .kommune = *kommune,
                     .sektor = *sektor,
                     .ministeromraade = ministerium,
                     .tilskudsandel = andel,
                     .fuld_uge = uge.value_or(kFuldUge),
                     .saesonudsving = saeson.value_or(false),
                     .erhverv_paa_markedsvilkaar = marked,
                     .lukket_fra = lukket,
                     .koordinat = koordinat};
}

void gem(Importkoersel& i, Linje& l) {
  const auto a = laes(l);
  if (!a) return;
  if (const auto foer = store::find_arbejdssted(i.db, a->p_nummer)) {
    if (samme(*foer, *a))
      ++i.svar.uaendret;
    else
      l.fejl(Fejlkode::findes_allerede, "p_nummer", a->p_nummer.tekst() + " med andre oplysninger");
    return;
  }
  const auto svar = registrer_arbejdssted(i.db, i.k, {*a, l.tekst("arbejdsgiver_navn")});
  if (svar.has_failure()) return l.fejl(svar.error());
  ++i.svar.oprettet;
}

std::vector<Eksportraekke> raekker(store::Forbindelse& db, const Kontekst&) {
  std::vector<Eksportraekke> ud;
  for (const auto& a :
       store::list_arbejdssteder(db, {}, Arbejdsstedorden::p_nummer, Side{.start = 0, .antal = 0})
           .raekker) {
    const auto arbejdsgiver = store::find_arbejdsgiver(db, a.cvr);
    ud.push_back({a.p_nummer.tekst(), a.cvr.tekst(), a.navn, a.adresse, a.postnummer, a.by,
                  a.kommune.tekst(), std::string(navn(a.sektor)), a.ministeromraade.value_or(""),
                  csv_andel(a.tilskudsandel), a.fuld_uge.tekst(), csv_ja_nej(a.saesonudsving),
                  csv_ja_nej(a.erhverv_paa_markedsvilkaar), csv_dato(a.lukket_fra),
                  a.koordinat ? grader(a.koordinat->bredde) : "",
                  a.koordinat ? grader(a.koordinat->laengde) : "",
                  arbejdsgiver ? arbejdsgiver->navn : ""});
  }
  return ud;
}

}  // namespace

const Listeform kArbejdsstederliste{kolonner, gem, raekker};

}  // namespace nytte::sager
