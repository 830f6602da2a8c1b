// A list from one of the three case systems of source 003, as neutral rows. What was typed stays
// as text beside what it was understood as: the finder needs both, and so does the way back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/arbejdstid.hpp"
#include "model/cpr.hpp"
#include "model/dato.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"
#include "model/ydelse.hpp"

namespace nytte {

NYTTE_KODE(Fagsystem, kmd_opera, schultz_fasit, workbase);
NYTTE_KODE(Fagsystemliste, jobordrer, placeringer);
NYTTE_KODE(Filformat, csv, xlsx);

// What kind of offer the words of a list name.
NYTTE_KODE(Tilbud, nytteindsats, saerligt_tilrettelagt_nytteindsats, virksomhedspraktik,
           loentilskud, vejledning_og_opkvalificering, andet);

// Where a row is not as the appendix of its system says (source 003); judged row by row when the
// list is read. A bit of `afvigelser` each, so the order never changes.
NYTTE_KODE(Afvigelse,
           tilbudstype_forkert,      // other words say nytteindsats, the type does not
           jobordretype_upraecis,    // WorkBase: none of the four types
           aktiveringstype_forkert,  // not "Løntilskud og virksomhedspraktik"
           tilbudssted_mangler, tilbudssted_passer_ikke,  // Opera: the place against the sector
           kategori_forkert,         // Fasit: neither of the two ways of placing
           ministeromraade_mangler,  // state without ministry
           ministeromraade_overfloedigt,
           modul_forkert,                   // WorkBase: module against benefit
           sagstype_uden_for_vejledningen,  // WorkBase: none of the three kinds of case
           varighed_over_graensen);         // 13 weeks, in its time

using Afvigelser = std::uint32_t;
constexpr Afvigelser bit(Afvigelse a) { return Afvigelser{1} << static_cast<unsigned>(a); }
constexpr bool har(Afvigelser alle, Afvigelse a) { return (alle & bit(a)) != 0; }

using FagsystemimportId = Id<struct Fagsystemimport>;

// One list that was read. A newer one of the same system and kind takes its place in all counting,
// for the municipalities it covers.
struct Fagsystemimport {
  FagsystemimportId id;
  Fagsystem system{};
  Fagsystemliste liste{};
  std::optional<Kommunekode> kommune;  // nothing: a list of several municipalities
  std::string filnavn;
  Filformat format = Filformat::csv;
  std::string fingeraftryk;  // of the file's bytes; the same file gives the same
  std::string kolonner;      // how the columns were understood, as JSON
  std::int64_t raekker = 0;
  std::int64_t raekker_med_afvigelse = 0;
  BrugerId bruger;
  std::string bruger_navn;
  Tidspunkt tid;
  bool erstattet = false;  // wholly: a newer list covers the same
};

// One placement of a list. Empty text: the list has no such column, or nothing in it.
struct Kildeplacering {
  std::int64_t id = 0;     // 0 until stored
  std::int64_t linje = 0;  // in the file; the heading is line 1
  Kommunekode kommune;
  std::optional<Cpr> cpr{};
  std::string borger{};       // name
  std::string nummer{};       // of the job order or offer: "JO18436"
  std::string kategori{};     // tilbudskategori, as typed
  std::string tilbudstype{};  // tilbudstype or jobordretype, as typed: "Nytteindsats, kommune"
  std::string aktiveringstype{};
  std::string tilbudssted{};  // "Kommunal arbejdsplads"
  std::string sagstype{};     // benefit, as typed
  std::string modul{};        // WorkBase: "Placeringsmodul", "Jobplansmodul"
  std::string stilling{};
  std::string tekst{};  // purpose, title, job content: what the finder reads for words
  std::string virksomhed{};
  std::string ministeromraade{};
  std::string status{};  // "Ansat"
  std::string aarsag{};
  std::optional<Cvr> cvr{};
  std::optional<PNummer> p_nummer{};
  std::optional<Dato> fra{};
  std::optional<Dato> til{};  // included
  std::optional<Ugetimer> ugentlig_tid{};
  std::optional<bool> del_af_plan{};
  // understood from the words above
  Tilbud tilbud = Tilbud::andet;
  std::optional<Sektor> sektor{};
  std::optional<Ydelse> ydelse{};
  Afvigelser afvigelser = 0;
  bool operator==(const Kildeplacering&) const = default;
};

// One job order or offer of a list.
struct Kildejobordre {
  std::int64_t id = 0;
  std::int64_t linje = 0;
  Kommunekode kommune;
  std::string nummer{};
  std::string kategori{};
  std::string tilbudstype{};
  std::string tilbudssted{};
  std::string stilling{};
  std::string tekst{};
  std::string virksomhed{};
  std::string ministeromraade{};
  std::optional<Cvr> cvr{};
  std::optional<PNummer> p_nummer{};
  std::optional<Dato> fra{};
  std::optional<Dato> til{};  // included
  std::optional<std::int32_t> placerede{};
  std::optional<std::int32_t> henviste{};
  std::optional<std::int32_t> ledige{};
  Tilbud tilbud = Tilbud::andet;
  std::optional<Sektor> sektor{};
  Afvigelser afvigelser = 0;
  bool operator==(const Kildejobordre&) const = default;
};

}  // namespace nytte
