// What reading a list of a case system asks and answers. udveksling reads, the use cases here ask
// it to through `Fagsystemport`.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resultat.hpp"
#include "model/sag/fagsystem.hpp"

namespace nytte {

// What a column of a list is about.
NYTTE_KODE(Listefelt, kommune, cpr, borger, nummer, kategori, tilbudstype, titel, aktiveringstype,
           tilbudssted, sagstype, forsoergelsestype, modul, stilling, tekst, virksomhed,
           ministeromraade, status, aarsag, cvr, p_nummer, fra, til, periode, timer, minutter,
           del_af_plan, placerede, henviste, ledige);

}  // namespace nytte

namespace nytte::sager {

// Municipalities by code and by name, as lists write them: "751", "Aarhus", "Aarhus Kommune".
class Kommuneopslag {
 public:
  void tilfoej(Kommunekode kode, std::string_view navn);
  std::optional<Kommunekode> find(std::string_view tekst) const;

 private:
  std::map<std::string, Kommunekode, std::less<>> efter_navn_;
};

// What is known outside the list and asked for each row.
struct Overensstemmelsesgrundlag {
  // The most days a placement that begins on the day may last; nothing where the law sets no limit.
  std::function<std::optional<std::int32_t>(Dato)> hoejst_dage{};
  // The sector of a workplace that nytte knows.
  std::function<std::optional<Sektor>(PNummer)> sektor{};
};

struct Listevalg {
  Fagsystem system{};
  Fagsystemliste liste{};
  // Whose list it is: a row of another municipality is an error. Nothing: the list has a column
  // that says so in every row.
  std::optional<Kommunekode> kommune{};
  const Kommuneopslag* kommuner = nullptr;                      // needed
  const Overensstemmelsesgrundlag* overensstemmelse = nullptr;  // nothing: rows are not judged
};

// A file, or bytes that were handed in; exactly one is set.
struct Listefil {
  std::string sti{};
  std::string_view indhold{};
};

struct Kolonneforstaaelse {
  std::string overskrift;         // as it stands in the file
  std::string bogstav;            // "C"
  std::optional<Listefelt> felt;  // nothing: unknown, not read
};

// How the file was understood.
struct Listeforstaaelse {
  Filformat format = Filformat::csv;
  std::string ark;         // empty for CSV
  std::int64_t linje = 0;  // of the headings
  std::vector<Kolonneforstaaelse> kolonner;
  std::int64_t raekker = 0;
  std::int64_t raekker_med_afvigelse = 0;
};

// Who takes the rows, one at a time in the order of the file; each lives during the call. Only the
// one for the kind of list is called.
struct Listeraekker {
  std::function<void(const Kildeplacering&)> placering{};
  std::function<void(const Kildejobordre&)> jobordre{};
};

// The most errors of one file that are told one by one.
inline constexpr std::size_t kHoejstFejl = 500;

}  // namespace nytte::sager
