#include "udveksling/fagsystem/laes.hpp"

#include <memory>

#include "udveksling/fagsystem/raekkelaeser.hpp"

namespace nytte::udveksling {
namespace {

constexpr int kTitleRows = 25;  // rows of a sheet in which the headings are looked for
constexpr std::int64_t kLastLine = 16'000'000;  // a row's key has room for no more

class Reader {
 public:
  Reader(const sager::Listevalg& valg, const sager::Listeraekker& to, Filformat format)
      : valg_(valg), to_(to), profil_(profil(valg.system, valg.liste)) {
    answer_.format = format;
    sink_ = {
        .raekke = [this](const Arkraekke& r) { return row(r); },
        .flettet = [this](std::string_view ark, const Flettet& f) { merged(ark, f); },
        .fejl = [this](Fejlkode kode, std::string felt,
                       std::string detalje) { error(kode, std::move(felt), std::move(detalje)); }};
  }

  const Arkmodtager& sink() const { return sink_; }

  Resultat<sager::Listeforstaaelse> done() {
    if (!cells_) no_heading();
    if (not_told_ > 0)
      errors_.tilfoej(last_code_, "fil", "og " + std::to_string(not_told_) + " fejl mere");
    if (!errors_.tom()) return errors_;
    return answer_;
  }

 private:
  void error(Fejlkode kode, std::string felt, std::string detalje) {
    // What stands in a sheet without the headings is no concern of ours.
    if (!cells_ && answer_.format == Filformat::xlsx) return;
    if (errors_.poster().size() < sager::kHoejstFejl)
      return errors_.tilfoej(kode, std::move(felt), std::move(detalje));
    ++not_told_;
    last_code_ = kode;
  }

  Laesvalg row(const Arkraekke& r) {
    if (!cells_) return title_or_heading(r);
    if (r.ark != answer_.ark) return Laesvalg::stop;  // the sheet with the list is read
    if (answer_.format == Filformat::csv && r.celler.size() != map_.bredde) {
      error(Fejlkode::csv_linje_ufuldstaendig, sted(r.ark, r.linje),
            std::to_string(r.celler.size()) + " felter, overskriften har " +
                std::to_string(map_.bredde));
      return Laesvalg::videre;
    }
    if (r.linje > kLastLine) {
      error(Fejlkode::for_stor, sted(r.ark, r.linje), "højst 16 millioner linjer; del filen");
      return Laesvalg::stop;
    }
    ++answer_.raekker;
    cells_->paa(r);
    if (valg_.liste == Fagsystemliste::placeringer)
      hand_over(cells_->placering(), to_.placering);
    else
      hand_over(cells_->jobordre(), to_.jobordre);
    return Laesvalg::videre;
  }

  template <class Row>
  void hand_over(Row& r, const std::function<void(const Row&)>& to) {
    // After the first error nothing will be kept; the rest is read for its errors only.
    if (!cells_->ok() || !errors_.tom()) return;
    r.afvigelser = valg_.overensstemmelse == nullptr
                       ? 0
                       : kontroller(valg_.system, r, map_.felter, *valg_.overensstemmelse);
    answer_.raekker_med_afvigelse += r.afvigelser != 0 ? 1 : 0;
    if (to) to(r);
  }

  Laesvalg title_or_heading(const Arkraekke& r) {
    if (r.ark != sheet_ || seen_ == 0) {
      sheet_ = r.ark;
      seen_ = 0;
    }
    auto map = laes_overskrift(r, profil_, !valg_.kommune);
    if (map.ligner() && map.fejl.tom()) {
      begin(r, std::move(map));
      return Laesvalg::videre;
    }
    if (map.kendte > nearest_.kendte || (nearest_.kolonner.empty() && map.kendte > 0))
      nearest_ = std::move(map);
    return ++seen_ < kTitleRows ? Laesvalg::videre : Laesvalg::naeste_ark;
  }

  void begin(const Arkraekke& r, Kolonnekort map) {
    map_ = std::move(map);
    // Blank cells at the end of the heading are columns too, where every line must have as many.
    if (answer_.format == Filformat::csv) map_.bredde = r.celler.size();
    answer_.ark = r.ark;
    answer_.linje = r.linje;
    answer_.kolonner = map_.kolonner;
    cells_ = std::make_unique<Raekkelaeser>(map_, valg_, sink_);
  }

  // Above the headings a title may be merged; among them and below them it hides what is where.
  void merged(std::string_view ark, const Flettet& f) {
    if (!cells_ || ark != answer_.ark || f.til_linje < answer_.linje) return;
    error(Fejlkode::regneark_flettede_celler, sted(ark, f.fra_linje, f.fra_kolonne),
          kolonnebogstav(f.fra_kolonne) + std::to_string(f.fra_linje) + ":" +
              kolonnebogstav(f.til_kolonne) + std::to_string(f.til_linje) +
              "; ophæv fletningen, og skriv værdien i hver række");
  }

  void no_heading() {
    if (!nearest_.fejl.tom() && nearest_.kendte > 0) return errors_.tilfoej(nearest_.fejl);
    std::string names;
    for (const auto& k : profil_.kolonner)
      if (!k.kun_ind) names += (names.empty() ? "" : ", ") + std::string(k.navn);
    errors_.tilfoej(Fejlkode::csv_kolonne_mangler, "fil",
                    "ingen af de første rækker er listens overskrifter: " + names);
  }

  const sager::Listevalg& valg_;
  const sager::Listeraekker& to_;
  const Profil& profil_;
  Arkmodtager sink_;
  sager::Listeforstaaelse answer_;
  std::string sheet_;
  int seen_ = 0;
  Kolonnekort map_;
  Kolonnekort nearest_;
  std::unique_ptr<Raekkelaeser> cells_;
  Fejl errors_;
  std::size_t not_told_ = 0;
  Fejlkode last_code_{};
};

}  // namespace

Resultat<sager::Listeforstaaelse> laes_liste(const Regnearkskilde& kilde,
                                             const sager::Listevalg& valg,
                                             const sager::Listeraekker& raekker,
                                             const Regnearksgraenser& graenser) {
  NYTTE_TRY(const auto format, find_format(kilde));
  Reader reader(valg, raekker, format);
  NYTTE_TRY(laes_regneark(kilde, reader.sink(), graenser));
  return reader.done();
}

}  // namespace nytte::udveksling
