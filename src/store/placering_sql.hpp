#pragma once

#include <string>
#include <string_view>

#include "store/laes.hpp"

/// The two questions that store/placering and store/placeringsgrundlag both ask.
namespace nytte::store {

/// Everyone at the workplace `p_nummer` (an SQL expression) on the day $2 or later, but the
/// placement $3.
inline std::string sql_i_forvejen(const std::string& p_nummer) {
  return "SELECT " + std::string(kIForvejen) + " FROM placering p WHERE p.p_nummer = " + p_nummer +
         " AND p.sidste_dag >= $2 AND p.id <> $3 ORDER BY p.fra, p.id";
}

/// The nytteindsats of the citizen $1, but the placement $2; also what another municipality gave
/// the same person (the law counts the days at a workplace, whoever placed him), without saying
/// which. The last column is 1 for those of another municipality.
inline constexpr std::string_view kTidligere =
    "SELECT p.p_nummer, p.fra, p.sidste_dag, CASE WHEN p.borger = $1 THEN 0 ELSE 1 END"
    " FROM placering p WHERE p.borger IN (SELECT samme.id"
    " FROM borger b JOIN borger samme ON samme.cpr = b.cpr WHERE b.id = $1) AND p.id <> $2"
    " AND p.ordning = 'nytteindsats' AND p.sidste_dag IS NOT NULL ORDER BY p.fra, p.id";

/// The column above, of a row that `laes_tidligere` has read.
inline bool er_fra_anden_kommune(const Raekke& row) { return row.integer(3) == 1; }

inline TidligerePlacering laes_tidligere(const Raekke& row) {
  Laeser r(row);
  return {r.next<PNummer>(), r.next<Dato>(), r.next<Dato>()};
}

}  // namespace nytte::store
