// What lists are asked and what they answer: filters, orders, pages, rows. Shared by store, use
// cases and pages.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/arbejdssted.hpp"
#include "model/sag/borger.hpp"
#include "model/sag/jobordre.hpp"
#include "model/sag/placering.hpp"

namespace nytte {

// Which part of a list is wanted.
struct Side {
  std::int64_t start = 0;   // rows skipped
  std::int64_t antal = 25;  // rows at most; 0 for all
  bool faldende = false;    // sorted from the end
};

// One page of a list, and how many rows there are in all that the asker may see and his filter lets
// through.
template <class T>
struct Liste {
  std::vector<T> raekker;
  std::int64_t i_alt = 0;
};

// Every filter lets all through until a field is set; the braces let a caller name only the fields
// he wants.
struct Arbejdsstedfilter {
  std::string tekst{};  // anywhere in name, address, town, P-number or CVR number
  std::optional<Kommunekode> kommune{};
  std::optional<Sektor> sektor{};
  std::optional<Cvr> cvr{};
  std::optional<Dato> aaben{};                    // not closed on this day
  std::optional<Kommunekode> jobordre_kommune{};  // where this municipality has an open job order
};
NYTTE_KODE(Arbejdsstedorden, navn, p_nummer, kommune);

struct Borgerfilter {
  std::string tekst{};                  // anywhere in the name
  std::optional<Cpr> cpr{};             // exactly this person
  std::optional<Ydelse> ydelse{};       // on this benefit on the day asked for
  std::optional<bool> har_placering{};  // placed on the day asked for, or not
};
NYTTE_KODE(Borgerorden, navn, ydelse);

struct Borgeroversigt {
  Borger borger;
  std::optional<Ydelse> ydelse;  // on the day asked for
  std::optional<Visitation> visitation;
  std::int32_t placeringer = 0;  // all not annulled
};

struct Jobordrefilter {
  std::string tekst{};  // anywhere in number, occupation, task or the workplace's name
  std::optional<Jobordrestatus> status{};
  std::optional<Jobordretype> type{};
  std::optional<PNummer> p_nummer{};
  std::optional<Dato> loeber{};  // whose period includes this day
  bool kun_ledige = false;       // with a free place
};
NYTTE_KODE(Jobordreorden, nummer, stilling, type, arbejdssted, placerede, henviste, ledige, fra,
           til);

struct Jobordreoversigt {
  Jobordre jobordre;
  std::string arbejdssted;  // its name
  Pladstal pladstal;        // as `pladstal` counts on the day asked for
};

struct Placeringsfilter {
  std::string tekst{};  // anywhere in the citizen's or the workplace's name
  std::optional<BorgerId> borger{};
  std::optional<JobordreId> jobordre{};
  std::optional<PNummer> p_nummer{};
  std::optional<Ordning> ordning{};
  std::optional<Placeringsstatus> status{};
  std::optional<Dato> fra{};  // ends on this day or later
  std::optional<Dato> til{};  // begins on this day or earlier
};
NYTTE_KODE(Placeringsorden, fra, til, borger, arbejdssted, status);

struct Placeringsoversigt {
  Placering placering;
  std::string borger;       // the name, empty without a case here
  std::string arbejdssted;  // the name
  std::string jobordrenummer;
  std::string stilling;
};

}  // namespace nytte
