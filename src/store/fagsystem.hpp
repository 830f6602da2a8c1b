#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/fagsystem.hpp"
#include "model/sag/lister.hpp"
#include "store/forbindelse.hpp"

/// Lists of the case systems, as they were read. CPR numbers stand in kildeplacering.cpr alone.
namespace nytte::store {

/// The head of a list whose rows are about to come; its numbers of rows are ignored.
FagsystemimportId insert_fagsystemimport(Forbindelse& db, const Fagsystemimport& i);
/// Closes it when its rows are in, with its format, columns and numbers of rows: it cannot be
/// changed afterwards.
void slut_fagsystemimport(Forbindelse& db, const Fagsystemimport& i);

/// Takes rows one at a time and writes them many at a time; `slut` writes the rest. A million rows
/// use no more memory than a thousand. Belongs to one transaction.
template <class Raekketype>
class Kildeskriver {
 public:
  Kildeskriver(Forbindelse& db, FagsystemimportId import) : db_(db), import_(import) {}
  void tilfoej(const Raekketype& r);
  void slut();

 private:
  Forbindelse& db_;
  FagsystemimportId import_;
  std::vector<Parameter> parametre_{};  // kept between batches, with the room of its texts
  std::size_t raekker_ = 0;
};
extern template class Kildeskriver<Kildeplacering>;
extern template class Kildeskriver<Kildejobordre>;

std::optional<Fagsystemimport> find_fagsystemimport(Forbindelse& db, FagsystemimportId id);
/// The same file read before, as the same list for the same municipality.
std::optional<Fagsystemimport> find_fagsystemimport(Forbindelse& db, const Fagsystemimport& som);
/// Those of the municipality and those of several, newest first.
std::vector<Fagsystemimport> list_fagsystemimporter(Forbindelse& db, Kommunekode kommune);

/// Which rows a page shows.
struct Kildefilter {
  std::optional<Kommunekode> kommune{};
  std::optional<Tilbud> tilbud{};
  bool kun_afvigelser = false;
  std::optional<Afvigelse> afvigelse{};
};
/// In the order of the file.
Liste<Kildeplacering> find_kildeplaceringer(Forbindelse& db, FagsystemimportId import,
                                            const Kildefilter& filter, const Side& side);
Liste<Kildejobordre> find_kildejobordrer(Forbindelse& db, FagsystemimportId import,
                                         const Kildefilter& filter, const Side& side);

/// Every row of a list in the order of the file, one at a time; each lives during the call.
void hver_kildeplacering(Forbindelse& db, FagsystemimportId import,
                         const std::function<void(const Kildeplacering&)>& tag);
void hver_kildejobordre(Forbindelse& db, FagsystemimportId import,
                        const std::function<void(const Kildejobordre&)>& tag);

/// Somebody looked at persons of a list: `linjer` are the lines he saw, "2,3,17".
struct Kildeopslag {
  FagsystemimportId import;
  BrugerId bruger;
  Tidspunkt tid;
  std::string formaal;
  std::string linjer;
};
void insert_kildeopslag(Forbindelse& db, const Kildeopslag& o);

/// For the .cpp files of the store: FROM and WHERE of the rows that count, `r` the row and `i` its
/// list. A row counts unless a newer list of the same system and kind covers its municipality.
std::string gaeldende_kilder(Fagsystemliste liste);

/// Rows in the answer when a million of them are asked for: the highest line a list may have.
inline constexpr std::int64_t kKildelinjer = 16'777'216;

}  // namespace nytte::store
