#include "store/plads_sql.hpp"

#include <fmt/core.h>

namespace nytte::store {

std::string peak_placed(const std::string& jobordre, const std::string& fra, const std::string& til,
                        const std::string& undtagen) {
  const auto day = fmt::format("CASE WHEN s.fra > {0} THEN s.fra ELSE {0} END", fra);
  return fmt::format(
      "COALESCE((SELECT MAX((SELECT COUNT(*) FROM placering x WHERE x.jobordre = {0}"
      " AND x.id <> {3} AND x.fra <= {4} AND x.sidste_dag >= {4}))"
      " FROM placering s WHERE s.jobordre = {0} AND s.id <> {3} AND s.fra <= {2}"
      " AND s.sidste_dag >= {1}), 0)",
      jobordre, fra, til, undtagen, day);
}

const std::string kLedigePladser =
    "SELECT CASE WHEN j.pladser > j.placerede"
    " THEN j.pladser - j.placerede ELSE 0 END FROM"
    " (SELECT jj.pladser, " +
    peak_placed("jj.id", "$2", "$3", "$4") +
    " AS placerede FROM jobordre jj"
    " WHERE jj.id = $1 AND jj.status = 'aaben') j";

}  // namespace nytte::store
