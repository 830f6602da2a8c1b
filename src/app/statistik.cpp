#include "app/statistik.hpp"

#include "app/database.hpp"
#include "app/ur.hpp"
#include "sager/statistik/statistik.hpp"

namespace nytte::app {
namespace {

using sager::Statistikspoergsmaal;

// Reads the flags one by one; every error is kept.
class Flag {
 public:
  explicit Flag(const Kommando& k) : k_(k) {}

  std::string tekst(const std::string& navn) const {
    const auto it = k_.statistik.find(navn);
    return it == k_.statistik.end() ? "" : it->second;
  }
  template <Kode E>
  E kode(const std::string& navn, E ellers) {
    const std::string t = tekst(navn);
    const auto e = laes_kode<E>(t);
    if (t.empty() || e) return e.value_or(ellers);
    std::string mulige;
    for (const auto m : Koder<E>::navne)
      mulige += (mulige.empty() ? "skriv " : ", ") + std::string(m);
    fejl_.tilfoej(Fejlkode::vaerdi_ukendt, "--" + navn, mulige);
    return ellers;
  }
  std::optional<Maaned> maaned(const std::string& navn) {
    const auto m = laes_maaned(tekst(navn));
    if (!m) fejl_.tilfoej(Fejlkode::maaned_ugyldig, "--" + navn, "skriv ÅÅÅÅ-MM, fx 2014-01");
    return m;
  }
  template <class T>
  std::vector<T> liste(Resultat<std::vector<T>> laest) {
    if (laest) return std::move(laest.value());
    for (const auto& f : laest.error().poster()) fejl_.tilfoej(f.kode, "--" + f.felt, f.detalje);
    return {};
  }
  std::optional<Kommunekode> kommune() {
    const auto kode = Kommunekode::laes(k_.kommune);
    if (!kode && !k_.kommune.empty())
      fejl_.tilfoej(Fejlkode::kommune_ukendt, "--kommune", k_.kommune);
    return kode;
  }
  bool csv() {
    const std::string t = tekst("format");
    if (!t.empty() && t != "json" && t != "csv")
      fejl_.tilfoej(Fejlkode::vaerdi_ukendt, "--format", "skriv json eller csv");
    return t == "csv";
  }
  const Fejl& fejl() const { return fejl_; }

 private:
  const Kommando& k_;
  Fejl fejl_;
};

}  // namespace

Resultat<std::string> udfoer_statistik(const Kommando& k) {
  Flag flag(k);
  Statistikspoergsmaal s;
  s.maal = flag.kode("maal", Maal::forloeb);
  s.fra = flag.maaned("fra");
  s.til = flag.maaned("til");
  s.opdel = flag.liste(sager::laes_opdel(flag.tekst("opdel")));
  s.tilbud = flag.liste(sager::laes_tilbud(flag.tekst("tilbud")));
  s.inddeling = flag.kode("periode", Periodeinddeling::maaned);
  s.kilde = flag.kode("kilde", Statistikkilde::begge);
  s.kommune = flag.kommune();
  s.alle_tal = k.alle_tal;
  const bool csv = flag.csv();
  if (!flag.fejl().tom()) return flag.fejl();
  NYTTE_TRY(auto db, aabn_klar_database(k));
  sager::Statistiklager lager;
  NYTTE_TRY(const auto svar, sager::statistik_for_driften(db, dansk_dag(nu()), lager, s));
  return csv ? sager::som_csv(svar.tabel) : sager::som_json(svar.tabel) + "\n";
}

}  // namespace nytte::app
