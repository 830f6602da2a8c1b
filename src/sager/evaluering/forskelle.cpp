// What is other in one evaluation than in another.
#include <map>

#include "sager/evaluering/evaluering.hpp"
#include "sager/evaluering/filer.hpp"

namespace nytte::sager {
namespace {

// Every figure and every word by what it is called, in the order they are read.
class Opslagsliste {
 public:
  explicit Opslagsliste(const Evalueringsindhold& e) {
    for (const auto& k : e.kapitler) {
      laeg(std::string(afsnitsnavn(k.afsnit)) + ": vurdering", k.vurdering);
      for (const auto& t : k.tabeller) tabel(e, k, t);
    }
    for (const auto& k : e.kommentarer)
      laeg("Kommentar fra " + k.hvem + " (" + std::to_string(k.id) + ")", k.tekst);
    for (const auto& b : e.beslutninger)
      laeg("Beslutning " + std::to_string(b.id),
           b.tekst + (b.ansvarlig.empty() ? "" : ", " + b.ansvarlig) +
               (b.frist ? ", senest " + paa_dansk(*b.frist) : std::string()));
  }
  const std::vector<std::pair<std::string, std::string>>& alle() const { return alle_; }
  std::string find(const std::string& hvad) const {
    const auto it = efter_navn_.find(hvad);
    return it == efter_navn_.end() ? std::string() : it->second;
  }

 private:
  void tabel(const Evalueringsindhold& e, const Evalueringskapitel& k, const Evalueringstabel& t) {
    const auto kolonner = talkolonner(e, t);
    for (const auto& r : t.raekker)
      for (std::size_t i = 0; i < kolonner.size(); ++i) {
        const auto& tal = i % 2 == 0 ? r.aar[i / 2] : r.foer[i / 2];
        // A row that is 0 is as a row that is not there.
        const bool nul = tal.tilstand == Taltilstand::kendt && tal.vaerdi == 0;
        laeg(std::string(afsnitsnavn(k.afsnit)) + ": " + t.titel + ", " + r.navn + ", " +
                 kolonner[i],
             nul ? std::string() : tal_i_ord(tal, t.kolonner[i / 2].enhed));
      }
  }
  void laeg(std::string hvad, std::string vaerdi) {
    if (vaerdi.empty() || !efter_navn_.try_emplace(hvad, vaerdi).second) return;
    alle_.emplace_back(std::move(hvad), std::move(vaerdi));
  }
  std::vector<std::pair<std::string, std::string>> alle_;
  std::map<std::string, std::string> efter_navn_;
};

}  // namespace

std::vector<Evalueringsforskel> forskelle(const Evalueringsindhold& foer,
                                          const Evalueringsindhold& nu) {
  const Opslagsliste gamle(foer);
  const Opslagsliste nye(nu);
  std::vector<Evalueringsforskel> ud;
  for (const auto& [hvad, vaerdi] : nye.alle())
    if (auto a = gamle.find(hvad); a != vaerdi) ud.push_back({hvad, std::move(a), vaerdi});
  for (const auto& [hvad, vaerdi] : gamle.alle())
    if (nye.find(hvad).empty()) ud.push_back({hvad, vaerdi, {}});
  return ud;
}

}  // namespace nytte::sager
