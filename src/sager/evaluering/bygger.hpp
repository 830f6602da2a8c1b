// Builds one table: this year's figures and those of the year before side by side, and which of
// them may be shown to anybody (F-052, F-070). Only for the .cpp files of this folder.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/sag/evaluering.hpp"

namespace nytte::sager {

// The two columns of years.
enum class Talaar : std::uint8_t { aar, foer };

// What decides whether a row is hidden.
enum class Skjulemaade : std::uint8_t {
  aaben,     // tells about nobody: workplaces, hearings, applications
  personer,  // rows with one or two persons are hidden, and others with them
};

// "i_alt": the row of the sums, which is hidden only when the whole table is about one or two.
inline constexpr std::string_view kIAlt = "i_alt";

class Tabelbygger {
 public:
  Tabelbygger(std::string_view noegle, std::string_view titel, std::string_view raekkeord);

  Tabelbygger& forklaring(std::string_view t);
  Tabelbygger& beregning(std::string adresse);
  Tabelbygger& kolonne(std::string_view navn, Talenhed enhed = Talenhed::antal);
  Tabelbygger& medlemmer(Talmedlem slags);

  // Makes the row if it is new. Rows stand in the order they were made.
  void raekke(std::string_view noegle, std::string_view navn);
  // In hundredths; nothing: unknown. What is never set is 0.
  void saet(Talaar side, std::string_view noegle, std::size_t kolonne,
            std::optional<Hundrededele> tal);
  void laeg_til(Talaar side, std::string_view noegle, std::size_t kolonne, Hundrededele tal);
  // One more of `personer`, of whom a person is counted once a row.
  void person(Talaar side, std::string_view noegle, std::int64_t person);
  // The same where only their number is known.
  void personantal(Talaar side, std::string_view noegle, std::int64_t antal);
  std::int64_t personer(Talaar side, std::string_view noegle) const;
  std::vector<std::string> noegler() const;                  // of all rows
  void medlem(std::string_view noegle, std::string medlem);  // of this year
  void skjul(Talaar side, std::string_view noegle);          // whatever the rule says

  // Rows by name instead of as they were made; the sum stays last.
  void efter_navn();
  // Without rows that are 0 in both years; the sum stays.
  void uden_tomme();
  Evalueringstabel byg(Skjulemaade skjul);

 private:
  struct Raekke {
    Talraekke raekke;
    std::set<std::int64_t> personer[2];
    std::int64_t kendt_antal[2] = {0, 0};
    std::int64_t antal(Talaar side) const;
  };
  Raekke& find(std::string_view noegle);
  void skjul_smaa(Talaar side);

  Evalueringstabel tabel_;
  std::vector<Raekke> raekker_;
};

}  // namespace nytte::sager
