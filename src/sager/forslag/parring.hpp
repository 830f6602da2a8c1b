// Which citizen may have which place, and what speaks against it: the same rules as when a citizen
// is placed, each asked once for what it depends on (the citizen, the place, or both), so that
// thousands by thousands can be looked at.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "model/vurdering.hpp"
#include "sager/forslag/grundlag.hpp"
#include "sager/forslag/tildel.hpp"

namespace nytte::sager {

// What a rule depends on; every rule is in exactly one (a test counts them). The citizen's group
// also look at the wished dates and hours, the place's also at whose rules hold (Population).
std::span<const Regel> borgerregler();
std::span<const Regel> stedregler();
std::span<const Regel> parregler();

// What holds a pair back besides the law.
enum class Hindring : std::uint8_t { fravalgt, er_paa_stedet, fritaget, for_kort, timer };

// One bit for each rule and each hindrance.
class Bits {
 public:
  void saet(Regel r) { n_ |= bit(r); }
  void saet(Hindring h) { n_ |= bit(h); }
  bool har(Regel r) const { return (n_ & bit(r)) != 0; }
  bool har(Hindring h) const { return (n_ & bit(h)) != 0; }
  bool tom() const { return n_ == 0; }
  // Nothing but what is in `andre`.
  bool kun(const Bits& andre) const { return (n_ & ~andre.n_) == 0; }
  Bits uden(const Bits& andre) const { return Bits(n_ & ~andre.n_); }
  Bits og(const Bits& andre) const { return Bits(n_ | andre.n_); }
  Bits faelles(const Bits& andre) const { return Bits(n_ & andre.n_); }
  std::uint32_t tal() const { return n_; }
  Bits() = default;

 private:
  explicit Bits(std::uint32_t n) : n_(n) {}
  static constexpr std::uint32_t bit(Regel r) { return 1U << static_cast<unsigned>(r); }
  static constexpr std::uint32_t bit(Hindring h) {
    return 1U << (kAntalRegler + static_cast<unsigned>(h));
  }
  std::uint32_t n_ = 0;
};

struct Dom {
  Bits stopper;    // says no, or does not know
  Bits advarsler;  // a reason is due
  Bits oplyses;    // those of `stopper` that pass when a missing fact is recorded, and only that
};

// A change of the facts that is tried out: what would the proposal be then?
struct Loesnelse {
  std::optional<std::size_t> plads{};  // at this place...
  Bits paa_stedet{};                   // ...these rules no longer stop
  std::int32_t flere_pladser = 0;      // ...so many more persons on the job order
  std::optional<PNummer> p_nummer{};   // at this workplace...
  std::int32_t flere_ansatte = 0;      // ...so many more full-time persons in every month
  Bits hos_borgeren{};                 // these rules about citizens no longer lack a fact
};

class Parring {
 public:
  explicit Parring(const Forslagsgrundlag& g);

  Dom dom(std::size_t borger, std::size_t plads) const;
  // The citizen's part alone, with the place's dates and hours.
  Dom borgerdom(std::size_t borger, std::size_t plads) const;
  Dom steddom(std::size_t plads, Population population) const;
  // Dates and hours as they may be for this citizen: shortened to his benefit period, and to the
  // weekly time the law sets for him.
  Placeringsoenske oenske(std::size_t borger, std::size_t plads) const;
  // Where the pair departs from local policy.
  std::vector<Politikfund> politik(std::size_t borger, std::size_t plads) const;
  // Necessary before he can begin there, and not shown before.
  std::vector<Kraevet> mangler(std::size_t borger, std::size_t plads) const;
  std::vector<std::string> fundne_ord(std::size_t borger, std::size_t plads) const;

  // The assignment to be solved.
  Tildelingsopgave opgave(const Loesnelse& l = {}) const;
  // How many more persons the ratio lets be at the workplace together, with the weekly time and the
  // days of its job orders; nothing where the ratio sets no limit. F-067.
  std::optional<std::int32_t> kvoteplads(PNummer p, std::int32_t flere_ansatte = 0) const;
  const std::vector<PNummer>& arbejdspladser() const { return arbejdspladser_; }

 private:
  // A citizen with the dates and hours of a form.
  struct Borgerdel {
    Dato til;
    Ugetimer tid;
    bool tilpasset = false;  // other dates or hours than the form's
    std::uint8_t politik = 0;
    Dom dom;
  };
  using Tilpasning = std::tuple<Population, Dato, Ugetimer>;

  void find_former();
  void find_saerlige();
  void find_ord();
  void find_krav();
  Borgerdel borgerdel(const Forslagsborger& b, const Oenskeform& f, std::size_t eksempel) const;
  Borgerdel borgerdel_en_gang(const Forslagsborger& b, const Oenskeform& f,
                              std::size_t eksempel) const;
  std::uint8_t politik_af(const Forslagsborger& b, const Borgerdel& d, Dato fra) const;
  Dom regn_sted(std::size_t plads, Population population, Dato til, Ugetimer tid) const;
  Dom pardom(std::size_t borger, std::size_t plads, const Borgerdel& d) const;
  const Borgerdel& del(std::size_t borger, std::size_t plads) const {
    return borgerdele_[borger * former_.size() + formnummer_[plads]];
  }
  std::uint8_t antal_mangler(std::size_t borger, std::size_t plads) const;
  const Dom& sted(std::size_t plads, const Forslagsborger& b, const Borgerdel& d) const;
  // Without what only the few known places have: earlier days there, key words found.
  Parpris prisen(std::size_t borger, std::size_t plads, const Dom& dom) const;
  std::vector<Parpris> raekke(std::size_t borger, const Loesnelse& l) const;
  void saet_grupper(Tildelingsopgave& o, const Loesnelse& l) const;
  Bits loesnet(const Dom& d, std::size_t plads, const Loesnelse& l) const;

  const Forslagsgrundlag& g_;
  std::vector<Oenskeform> former_;
  std::vector<std::size_t> formnummer_;                         // by place
  std::vector<Borgerdel> borgerdele_;                           // by citizen and form
  std::vector<std::array<Dom, 3>> steddomme_;                   // by place and population
  mutable std::vector<std::map<Tilpasning, Dom>> andre_domme_;  // by place: other dates and hours
  std::vector<std::vector<std::size_t>> saerlige_;  // by citizen: places known from before
  std::map<std::string, std::vector<bool>> ord_;    // by key word: the places that name it
  std::vector<PNummer> arbejdspladser_;             // rising
  std::vector<std::uint8_t> stedpolitik_;           // by place
  std::vector<std::size_t> gruppe_af_;              // by citizen: his group
  std::vector<std::vector<Kraevet>> krav_;          // necessary, by group and place
};

}  // namespace nytte::sager
