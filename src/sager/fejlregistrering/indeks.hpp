// What the rows of a list say together: about each place, each citizen, each job order. Built once;
// every question after that is a look-up or a binary search.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "sager/fejlregistrering/find.hpp"
#include "sager/fejlregistrering/ord.hpp"

namespace nytte::sager {

bool er_nytteindsats(Tilbud t);
// A row that can be nytteindsats in disguise.
bool er_anden_aktivitet(Tilbud t);

struct Daterethenvisning {
  Dato fra;
  Dato til;  // included
  Raekkehenvisning hvor;
};

// Periods at one place, asked for one that overlaps another.
class Perioder {
 public:
  void tilfoej(Daterethenvisning p) { perioder_.push_back(p); }
  void saml();  // once, when all are in
  // The one that reaches furthest of those that begin in time; nullptr when none overlaps.
  const Daterethenvisning* der_overlapper(Dato fra, Dato til) const;

 private:
  std::vector<Daterethenvisning> perioder_;
  std::vector<std::uint32_t> laengst_;  // of 0..i, the index of the one that ends last
};

// How things are typed somewhere. `skjulte` are those of `andre` that plainly are nytteindsats: by
// its name in the texts or by the number of its order.
struct Vanetal {
  std::int32_t nytteindsatser = 0;
  std::int32_t andre = 0;
  std::int32_t skjulte = 0;
};

struct Sted {
  std::optional<Kendtarbejdssted> kendt{};
  Vanetal vane{};
  std::vector<std::pair<Cvr, std::int32_t>> cvr{};
  std::array<std::int32_t, Koder<Sektor>::navne.size()> sektorer{};  // of nytteindsats rows
  Perioder placeringer{};
  Perioder jobordrer{};
};

// A citizen's registered nytteindsats, one a row.
struct Forekomst {
  Cpr cpr;
  std::int64_t p_nummer = 0;  // 0: unknown
  Dato fra;
  Dato til;  // included
  Raekkehenvisning hvor;
  const Kildeplacering* raekke = nullptr;  // none: nytte's own
};

class Indeks {
 public:
  Indeks(std::span<const Kildeplacering> raekker, const Findergrundlag& grundlag);

  std::span<const Kildeplacering> raekker() const { return raekker_; }
  const Findergrundlag& grundlag() const { return *grundlag_; }
  const Sted* sted(const std::optional<PNummer>& p) const;
  const Vanetal& kommune(Kommunekode k) const;
  // The words of a row that can be nytteindsats in disguise; read once.
  const Ordvurdering& ord(const Kildeplacering& r) const;
  // Plainly nytteindsats, typed as another offer.
  bool er_skjult(const Kildeplacering& r) const;
  // A job order, or a row, of nytteindsats with the number; the line first met.
  std::optional<Raekkehenvisning> jobordre(const Kildeplacering& r) const;
  std::optional<Raekkehenvisning> delt_nummer(const Kildeplacering& r) const;
  // The citizen's nytteindsats that ends or begins at most `dage` from the row, the same place
  // first.
  const Forekomst* nabo(const Kildeplacering& r, std::int32_t dage) const;
  // The citizen's nytteindsats at the same place in the same days, outside this row.
  const Forekomst* samtidig(const Kildeplacering& r) const;
  // The sector most of a legal unit's rows name, when they agree.
  std::optional<Sektor> sektor_af_cvr(const std::optional<Cvr>& c) const;
  // nytte's own placement of the citizen there and then.
  const Kendtplacering* egen(const Kildeplacering& r) const;

 private:
  void laes_raekker();
  void laes_grundlag();
  void laes_raekke(const Kildeplacering& r);
  void laes_ord();
  void laes_vaner();
  std::span<const Forekomst> borgerens(const Cpr& c) const;

  std::span<const Kildeplacering> raekker_;
  const Findergrundlag* grundlag_;
  std::unordered_map<std::int64_t, Sted> steder_;
  std::map<Kommunekode, Vanetal> kommuner_;
  std::vector<std::uint32_t> ordplads_;  // of a row: where in ord_, or none
  std::vector<Ordvurdering> ord_;        // only where there is something
  Ordvurdering intet_{};
  std::unordered_map<std::string, Raekkehenvisning> jobordrer_;
  std::unordered_map<std::string, Raekkehenvisning> numre_;
  std::vector<Forekomst> forekomster_;  // by citizen, first day, line
  std::unordered_map<std::int64_t, std::array<std::int32_t, 5>> cvr_sektorer_;
  std::vector<const Kendtplacering*> egne_;  // by citizen, first day
};

// The row's last day; where it has none, the day 13 weeks give.
Dato sidste_dag(const Kildeplacering& r);

}  // namespace nytte::sager
