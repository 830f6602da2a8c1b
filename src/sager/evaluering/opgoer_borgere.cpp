// How many, who, and how long: the measures of the statistics (F-051 to F-053), so that the
// evaluation and the statistics page say the same.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "kontrakt/tekst.hpp"
#include "sager/evaluering/dele.hpp"
#include "statistik/noegle.hpp"
#include "statistik/optael.hpp"

namespace nytte::sager {
namespace {

using statistik::Linje;

class Borgere {
 public:
  Borgere(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e)
      : g_(g), d_(d), e_(e) {}

  void omfang() {
    Tabelbygger b("omfang", "Forløb og personer", "Hvad");
    b.kolonne("Antal", Talenhed::fuldtidspersoner)
        .medlemmer(Talmedlem::placering)
        .beregning(statistikken("forloeb"))
        .forklaring(
            "Et forløb er dage i træk i nytteindsats for den samme borger. En berørt person har "
            "haft "
            "mindst en dag. En fuldtidsperson er 37 timer om ugen hele året. Særligt tilrettelagte "
            "forløb tælles for sig og er ikke med i resten. Talt som i statistikken.");
    b.raekke("forloeb", "Forløb");
    b.raekke("nye_forloeb", "Nye forløb");
    b.raekke("beroerte", "Berørte personer");
    b.raekke("fuldtidspersoner", "Fuldtidspersoner i gennemsnit");
    b.raekke("saerlige", "Særligt tilrettelagte forløb");
    for (const auto side : kTalaar) omfang(b, side);
    for (const auto& p : g_.placeringer) {
      if (!e_.periode.overlapper(*Periode::fra_til(p.fra, p.til))) continue;
      b.medlem("forloeb", medlemsnoegle(p.id));
      b.medlem("beroerte", medlemsnoegle(p.id));
      b.medlem("fuldtidspersoner", medlemsnoegle(p.id));
      if (e_.periode.indeholder(p.fra)) b.medlem("nye_forloeb", medlemsnoegle(p.id));
    }
    e_.kapitler.push_back({Evalueringsafsnit::omfang, {b.byg(Skjulemaade::aaben)}, {}, {}});
  }

  void hvem() {
    Evalueringskapitel k{Evalueringsafsnit::hvem, {}, {}, {}};
    k.tabeller.push_back(delt("maalgruppe", "Efter målgruppe", "Målgruppe",
                              {Opdeling::ydelse, Opdeling::visitation}, maalgruppeord));
    k.tabeller.push_back(delt("alder", "Efter alder", "Alder", {Opdeling::alder}, aldersord));
    k.tabeller.push_back(delt("koen", "Efter køn", "Køn", {Opdeling::koen}, koensord));
    e_.kapitler.push_back(std::move(k));
  }

  void varighed() {
    Tabelbygger b("varighed", "Hvor længe de forløb varede, der sluttede", "Varighed");
    b.kolonne("Forløb").medlemmer(Talmedlem::placering).beregning(statistikken("varighed"));
    b.forklaring("Første og sidste dag er regnet med. Kun forløb, der er slut.");
    for (std::size_t i = 0; i <= std::size(statistik::kVarighedsgraenser); ++i)
      b.raekke(std::to_string(i), klasseord(i));
    b.raekke(kIAlt, "I alt");
    Tabelbygger snit("varighed_snit", "Varighed i gennemsnit", "Hvad");
    snit.kolonne("Uger", Talenhed::uger);
    snit.raekke("uger", "Uger i gennemsnit");
    for (const auto side : kTalaar) varighed(b, snit, side);
    e_.kapitler.push_back({Evalueringsafsnit::varighed,
                           {snit.byg(Skjulemaade::personer), b.byg(Skjulemaade::personer)},
                           {},
                           {}});
  }

 private:
  std::vector<Linje> tael(Maal maal, Talaar side, std::vector<Opdeling> opdel = {},
                          Tilbud tilbud = Tilbud::nytteindsats) const {
    statistik::Valg v;
    v.maal = maal;
    v.tidsrum = {{d_[side], ""}};
    v.tilbud = {tilbud};
    v.opdel = std::move(opdel);
    v.kendt_til = g_.i_dag;
    return statistik::optael(*g_.data, v);
  }
  std::string statistikken(std::string_view maal) const {
    if (!e_.hele_aaret) return {};
    return fmt::format("/statistik?maal={}&fra={}-01&til={}-12", maal, e_.aar, e_.aar);
  }

  void omfang(Tabelbygger& b, Talaar side) const {
    const auto personer = tael(Maal::beroerte, side).front().tal[0];
    b.saet(side, "forloeb", 0, hele(tael(Maal::forloeb, side).front().tal[0]));
    b.saet(side, "nye_forloeb", 0, hele(tael(Maal::nye_forloeb, side).front().tal[0]));
    b.saet(side, "beroerte", 0, hele(personer));
    const auto fuldtid = tael(Maal::fuldtidspersoner, side).front().tal;
    b.saet(side, "fuldtidspersoner", 0,
           hundrededele(fuldtid[1], std::int64_t{kFuldUge.minutter()} * d_[side].dage()));
    const auto saerlige =
        tael(Maal::forloeb, side, {}, Tilbud::saerligt_tilrettelagt_nytteindsats).front().tal[0];
    b.saet(side, "saerlige", 0, hele(saerlige));
    const auto lille = [](std::int64_t n) { return n > 0 && n < 3; };
    if (lille(personer))
      for (const auto* r : {"forloeb", "nye_forloeb", "beroerte", "fuldtidspersoner"})
        b.skjul(side, r);
    if (lille(tael(Maal::nye_forloeb, side).front().tal[0])) b.skjul(side, "nye_forloeb");
    if (lille(saerlige)) b.skjul(side, "saerlige");
  }

  using Ord = std::string (*)(const std::vector<std::int64_t>&);

  Evalueringstabel delt(std::string_view noegle, std::string_view titel, std::string_view ord,
                        const std::vector<Opdeling>& opdel, Ord navn) const {
    Tabelbygger b(noegle, titel, ord);
    b.kolonne("Personer").kolonne("Forløb");
    b.forklaring(
        "Hver person står, hvor personen var på sin sidste dag i nytteindsats i perioden.");
    std::string adresse = statistikken("beroerte");
    if (!adresse.empty()) {
      adresse += fmt::format("&opdel={}", nytte::navn(opdel[0]));
      if (opdel.size() > 1) adresse += fmt::format("&opdel2={}", nytte::navn(opdel[1]));
    }
    b.beregning(std::move(adresse));
    std::map<std::vector<std::int64_t>, std::string> grupper;
    std::map<Talaar, std::array<std::vector<Linje>, 2>> linjer;
    for (const auto side : kTalaar) {
      linjer[side] = {tael(Maal::beroerte, side, opdel), tael(Maal::forloeb, side, opdel)};
      for (const auto& l : linjer[side][0]) grupper[l.vaerdier] = navn(l.vaerdier);
      for (const auto& l : linjer[side][1]) grupper[l.vaerdier] = navn(l.vaerdier);
    }
    for (const auto& [vaerdier, gruppe] : grupper) b.raekke(noegle_af(vaerdier), gruppe);
    b.raekke(kIAlt, "I alt");
    for (const auto side : kTalaar) laeg(b, side, linjer[side]);
    return b.byg(Skjulemaade::personer);
  }

  static void laeg(Tabelbygger& b, Talaar side, const std::array<std::vector<Linje>, 2>& linjer) {
    std::int64_t personer = 0;
    for (std::size_t kolonne = 0; kolonne < 2; ++kolonne)
      for (const auto& l : linjer[kolonne]) {
        b.laeg_til(side, noegle_af(l.vaerdier), kolonne, hele(l.tal[0]));
        b.laeg_til(side, kIAlt, kolonne, hele(l.tal[0]));
        if (kolonne > 0) continue;
        b.personantal(side, noegle_af(l.vaerdier), l.tal[0]);
        personer += l.tal[0];
      }
    b.personantal(side, kIAlt, personer);
  }

  static std::string noegle_af(const std::vector<std::int64_t>& v) {
    std::string ud;
    for (const auto n : v) ud += (ud.empty() ? "" : ":") + std::to_string(n);
    return ud;
  }

  template <Kode E>
  static std::string kodeord(std::int64_t v) {
    return v < 0 ? "uoplyst" : std::string(kontrakt::tekst(static_cast<E>(v)));
  }
  static std::string maalgruppeord(const std::vector<std::int64_t>& v) {
    const auto ydelse = kontrakt::med_stort(kodeord<Ydelse>(v[0]));
    return v[1] < 0 ? ydelse : ydelse + ", " + kodeord<Visitation>(v[1]);
  }
  static std::string koensord(const std::vector<std::int64_t>& v) {
    return v[0] < 0 ? "Uoplyst" : v[0] == 0 ? "Kvinder" : "Mænd";
  }
  static std::string aldersord(const std::vector<std::int64_t>& v) {
    if (v[0] < 0) return "Uoplyst";
    const auto* const naeste =
        std::upper_bound(std::begin(statistik::kAldersgraenser),
                         std::end(statistik::kAldersgraenser), static_cast<std::int32_t>(v[0]));
    if (v[0] == 0) return fmt::format("Under {} år", *naeste);
    if (naeste == std::end(statistik::kAldersgraenser)) return fmt::format("{} år og over", v[0]);
    return fmt::format("{}-{} år", v[0], *naeste - 1);
  }

  static std::size_t klasse(std::int32_t dage) {
    std::size_t ud = 0;
    for (const auto graense : statistik::kVarighedsgraenser) ud += dage > graense ? 1U : 0U;
    return ud;
  }
  static std::string klasseord(std::size_t i) {
    const auto uger = [](std::size_t n) { return statistik::kVarighedsgraenser[n] / 7; };
    if (i == 0) return fmt::format("Til og med {} uger", uger(0));
    if (i == std::size(statistik::kVarighedsgraenser))
      return fmt::format("Over {} uger", uger(i - 1));
    return fmt::format("Over {} til {} uger", uger(i - 1), uger(i));
  }

  void varighed(Tabelbygger& b, Tabelbygger& snit, Talaar side) const {
    std::int64_t dage = 0;
    std::int64_t antal = 0;
    for (const auto& f : g_.forloeb) {
      if (!er_med(f, {.sluttet = d_[side], .kendt_til = e_.kendt_til})) continue;
      const auto n = f.til - f.fra + 1;
      const auto r = std::to_string(klasse(n));
      for (const std::string_view raekke : {std::string_view(r), kIAlt}) {
        b.laeg_til(side, raekke, 0, hele(1));
        b.person(side, raekke, f.person);
        if (side == Talaar::aar)
          for (const auto p : f.placeringer) b.medlem(raekke, medlemsnoegle(p));
      }
      snit.person(side, "uger", f.person);
      dage += n;
      ++antal;
    }
    snit.saet(side, "uger", 0,
              antal == 0 ? std::nullopt : std::optional(hundrededele(dage, antal * 7)));
  }

  const Evalueringsgrundlag& g_;
  const Evalueringsdage& d_;
  Evalueringsindhold& e_;
};

}  // namespace

void opgoer_borgere(const Evalueringsgrundlag& g, const Evalueringsdage& d, Evalueringsindhold& e) {
  Borgere b(g, d, e);
  b.omfang();
  b.hvem();
  b.varighed();
}

}  // namespace nytte::sager
