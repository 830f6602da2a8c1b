#include "udveksling/fagsystem/raekkelaeser.hpp"

#include <charconv>

#include "sager/feltkontrol.hpp"
#include "udveksling/fagsystem/ord.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::size_t kHoejstTegn = sager::kTekstLaengde;  // counted in bytes
constexpr Dato kFoersteDag = Dato::af(1990, 1, 1);
constexpr Dato kSidsteDag = Dato::af(2100, 12, 31);

std::string_view trim(std::string_view s) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto a = s.find_first_not_of(kBlank);
  if (a == std::string_view::npos) return {};
  return s.substr(a, s.find_last_not_of(kBlank) - a + 1);
}

int two(std::string_view s, std::size_t at) {
  const auto digit = [&](std::size_t i) { return s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : -100; };
  return digit(at) * 10 + digit(at + 1);
}

// The two shapes lists are full of, and then all the others.
std::optional<Dato> read_day(std::string_view s) {
  if (s.size() == 10 && s[2] == '-' && s[5] == '-') {
    const int aar = two(s, 6) * 100 + two(s, 8);
    if (const auto d = Dato::fra(aar, two(s, 3), two(s, 0))) return d;
  }
  if (s.size() == 10 && s[4] == '-' && s[7] == '-') {
    const int aar = two(s, 0) * 100 + two(s, 2);
    if (const auto d = Dato::fra(aar, two(s, 5), two(s, 8))) return d;
  }
  return laes_dato(s);
}

std::optional<std::int32_t> read_count(std::string_view s) {
  std::int32_t n = 0;
  const auto* end = s.data() + s.size();
  const auto [at, wrong] = std::from_chars(s.data(), end, n);
  if (wrong != std::errc() || at != end || n < 0 || n > 1'000'000) return std::nullopt;
  return n;
}

// "09-09-2014 - 09-09-2015", also with a long dash or "til" between.
std::pair<std::string_view, std::string_view> halves(std::string_view s) {
  for (const std::string_view between : {" - ", " \xE2\x80\x93 ", " til ", "\xE2\x80\x93"}) {
    const auto at = s.find(between);
    if (at != std::string_view::npos)
      return {trim(s.substr(0, at)), trim(s.substr(at + between.size()))};
  }
  return {s, {}};
}

// Hours as a person or a spreadsheet writes them: "25", "25:30", "25,5", "25.5".
std::optional<Ugetimer> read_hours(std::string_view s) {
  if (const auto whole = read_count(s)) return Ugetimer::fra_minutter(std::int64_t{*whole} * 60);
  std::string text(s);
  for (auto& c : text)
    if (c == '.') c = ',';
  return Ugetimer::laes_frit(text);
}

std::string quoted(std::string_view s) {
  constexpr std::size_t kShown = 60;
  auto n = std::min(s.size(), kShown);
  while (n > 0 && n < s.size() && (static_cast<unsigned char>(s[n]) & 0xC0U) == 0x80U) --n;
  return '"' + std::string(s.substr(0, n)) + (n < s.size() ? "…\"" : "\"");
}

}  // namespace

Raekkelaeser::Raekkelaeser(const Kolonnekort& kort, const sager::Listevalg& valg,
                           const Arkmodtager& fejl)
    : kort_(kort),
      valg_(valg),
      modtager_(fejl),
      kommune_(valg.kommune.value_or(*Kommunekode::fra(101))),
      placering_{.kommune = kommune_},
      jobordre_{.kommune = kommune_},
      tilbud_(tilbud_af_ord),
      sektor_(sektor_af_ord),
      ydelse_(ydelse_af_ord),
      ja_nej_(ja_nej_af_ord) {}

void Raekkelaeser::paa(const Arkraekke& r) {
  raekke_ = &r;
  ok_ = true;
}

std::string_view Raekkelaeser::celle(Listefelt f) const {
  const auto at = kort_.hvor(f);
  return at < raekke_->celler.size() ? trim(raekke_->celler[at].tekst) : std::string_view();
}

void Raekkelaeser::fejl(Fejlkode kode, Listefelt f, std::string detalje) {
  ok_ = false;
  const auto at = kort_.hvor(f);
  modtager_.fejl(kode, sted(raekke_->ark, raekke_->linje, at == kIngen ? 0 : at + 1),
                 std::move(detalje));
}

void Raekkelaeser::tekst(std::string& ind, Listefelt f) {
  const auto s = celle(f);
  if (s.size() > kHoejstTegn)
    return fejl(Fejlkode::tekst_for_lang, f, "højst " + std::to_string(kHoejstTegn) + " tegn");
  ind.assign(s);
}

template <class T>
std::optional<T> Raekkelaeser::nummer(Listefelt f, Fejlkode kode, std::string_view ret) {
  const auto s = celle(f);
  if (s.empty()) return std::nullopt;
  auto svar = T::laes(s);
  if (!svar) fejl(kode, f, quoted(s) + "; " + std::string(ret));
  return svar;
}

std::optional<Cpr> Raekkelaeser::cpr() {
  const auto s = celle(Listefelt::cpr);
  if (s.empty()) {
    fejl(Fejlkode::felt_mangler, Listefelt::cpr, "CPR-nummeret");
    return std::nullopt;
  }
  // A spreadsheet that took it for a number has eaten the nought in front.
  const bool tal = raekke_->celler[kort_.hvor(Listefelt::cpr)].art == Celleart::tal;
  auto svar = tal && s.size() == 9 ? Cpr::laes("0" + std::string(s)) : Cpr::laes(s);
  if (!svar)  // the number itself is never told
    fejl(Fejlkode::cpr_ugyldigt, Listefelt::cpr, "ti cifre, hvoraf de seks første er en dato");
  return svar;
}

std::optional<Dato> Raekkelaeser::dato(std::string_view s, Listefelt f) {
  if (s.empty()) return std::nullopt;
  const auto d = read_day(s);
  if (d && *d >= kFoersteDag && *d <= kSidsteDag) return d;
  fejl(Fejlkode::dato_ugyldig, f,
       quoted(s) + (d ? "; årstallet kan ikke være rigtigt" : "; skriv dag-måned-år"));
  return std::nullopt;
}

void Raekkelaeser::periode(std::optional<Dato>& fra, std::optional<Dato>& til) {
  fra = dato(celle(Listefelt::fra), Listefelt::fra);
  til = dato(celle(Listefelt::til), Listefelt::til);
  if (const auto hele = celle(Listefelt::periode); !hele.empty() && !fra && !til && ok_) {
    const auto [foerste, anden] = halves(hele);
    fra = dato(foerste, Listefelt::periode);
    til = dato(anden, Listefelt::periode);
  }
  const auto felt = har(kort_.felter, Listefelt::til) ? Listefelt::til : Listefelt::periode;
  if (fra && til && *til < *fra)
    fejl(Fejlkode::periode_omvendt, felt, iso(*til) + " er før " + iso(*fra));
}

std::optional<Ugetimer> Raekkelaeser::ugetid() {
  const auto s = celle(Listefelt::timer);
  const auto m = celle(Listefelt::minutter);
  if (s.empty() && m.empty()) return std::nullopt;
  const auto timer = s.empty() ? Ugetimer::af(0) : read_hours(s);
  if (!timer) {
    fejl(Fejlkode::ugetid_ugyldig, Listefelt::timer, quoted(s) + "; skriv fx 25 eller 25:30");
    return std::nullopt;
  }
  if (m.empty()) return timer;
  const auto minutter = read_count(m);
  if (!minutter || *minutter > 59) {
    fejl(Fejlkode::ugetid_ugyldig, Listefelt::minutter, quoted(m) + "; fra 0 til 59");
    return std::nullopt;
  }
  const auto svar = Ugetimer::fra_minutter(std::int64_t{timer->minutter()} + *minutter);
  if (!svar) fejl(Fejlkode::ugetid_ugyldig, Listefelt::timer, quoted(s));
  return svar;
}

std::optional<std::int32_t> Raekkelaeser::antal(Listefelt f) {
  const auto s = celle(f);
  if (s.empty()) return std::nullopt;
  const auto n = read_count(s);
  if (!n) fejl(Fejlkode::tal_ugyldigt, f, quoted(s) + "; et helt tal");
  return n;
}

Kommunekode Raekkelaeser::kommune() {
  if (!har(kort_.felter, Listefelt::kommune)) return kommune_;
  const auto s = celle(Listefelt::kommune);
  if (s.empty() && valg_.kommune) return kommune_;
  if (s.empty()) {
    fejl(Fejlkode::felt_mangler, Listefelt::kommune, "kommunens navn eller kode");
    return kommune_;
  }
  if (s != kommunetekst_) {
    kommunetekst_.assign(s);
    kommunesvar_ = valg_.kommuner->find(s);
  }
  if (!kommunesvar_) {
    fejl(Fejlkode::kommune_ukendt, Listefelt::kommune, quoted(s));
    return kommune_;
  }
  if (valg_.kommune && *kommunesvar_ != *valg_.kommune)
    fejl(Fejlkode::kommune_ukendt, Listefelt::kommune,
         quoted(s) + "; listen er for kommune " + valg_.kommune->tekst());
  return *kommunesvar_;
}

void Raekkelaeser::faelles(auto& r) {
  using F = Listefelt;
  r.linje = raekke_->linje;
  r.kommune = kommune();
  tekst(r.nummer, F::nummer);
  tekst(r.kategori, F::kategori);
  tekst(r.tilbudstype, F::tilbudstype);
  tekst(r.tilbudssted, F::tilbudssted);
  tekst(r.stilling, F::stilling);
  tekst(r.tekst, F::tekst);
  tekst(r.virksomhed, F::virksomhed);
  tekst(r.ministeromraade, F::ministeromraade);
  r.cvr = nummer<Cvr>(F::cvr, Fejlkode::cvr_ugyldigt, "et CVR-nummer er otte cifre");
  r.p_nummer = nummer<PNummer>(F::p_nummer, Fejlkode::p_nummer_ugyldigt, "et P-nummer er ti cifre");
  periode(r.fra, r.til);
  if (!r.fra && ok_)
    fejl(Fejlkode::felt_mangler, har(kort_.felter, F::fra) ? F::fra : F::periode, "startdatoen");
}

// The title of WorkBase's overview is type and occupation: "Nytteindsats, kommune - gartner".
void Raekkelaeser::typer(Kildeplacering& r) {
  const auto titel = celle(Listefelt::titel);
  const auto at = titel.find(" - ");
  if (r.tilbudstype.empty()) r.tilbudstype.assign(trim(titel.substr(0, at)));
  if (!har(kort_.felter, Listefelt::stilling) && at != std::string_view::npos)
    r.stilling.assign(trim(titel.substr(at + 3)));
}

Kildeplacering& Raekkelaeser::placering() {
  using F = Listefelt;
  auto& r = placering_;
  faelles(r);
  r.cpr = cpr();
  tekst(r.borger, F::borger);
  tekst(r.aktiveringstype, F::aktiveringstype);
  tekst(r.sagstype, F::sagstype);
  if (r.sagstype.empty()) tekst(r.sagstype, F::forsoergelsestype);
  tekst(r.modul, F::modul);
  tekst(r.status, F::status);
  tekst(r.aarsag, F::aarsag);
  typer(r);
  r.ugentlig_tid = ugetid();
  const auto plan = celle(F::del_af_plan);
  r.del_af_plan = plan.empty() ? std::nullopt : ja_nej_(plan);
  if (!plan.empty() && !r.del_af_plan)
    fejl(Fejlkode::vaerdi_ukendt, F::del_af_plan, quoted(plan) + "; skriv ja eller nej");
  r.tilbud = tilbud_(r.tilbudstype);
  if (r.tilbud == Tilbud::andet && r.tilbudstype.empty()) r.tilbud = tilbud_(r.kategori);
  r.sektor = sektor_(r.tilbudstype);
  if (!r.sektor) r.sektor = sektor_(r.tilbudssted);
  r.ydelse = ydelse_(r.sagstype);
  return r;
}

Kildejobordre& Raekkelaeser::jobordre() {
  using F = Listefelt;
  auto& r = jobordre_;
  faelles(r);
  r.placerede = antal(F::placerede);
  r.henviste = antal(F::henviste);
  r.ledige = antal(F::ledige);
  r.tilbud = tilbud_(r.tilbudstype);
  if (r.tilbud == Tilbud::andet && r.tilbudstype.empty()) r.tilbud = tilbud_(r.kategori);
  r.sektor = sektor_(r.tilbudstype);
  if (!r.sektor) r.sektor = sektor_(r.tilbudssted);
  return r;
}

}  // namespace nytte::udveksling
