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

using FagsystemimportId = Id<struct Fagsystemimport>;

// One placement of a list. Empty text: the list has no such column, or nothing in it.
struct Kildeplacering {
  std::int64_t id = 0;     // 0 until stored
  std::int64_t linje = 0;  // in the file; the heading is line 1
  Kommunekode kommune;
  std::optional<Cpr> cpr;
  std::string borger;       // name
  std::string nummer;       // of the job order or offer: "JO18436"
  std::string kategori;     // tilbudskategori, as typed
  std::string tilbudstype;  // tilbudstype or jobordretype, as typed: "Nytteindsats, kommune"
  std::string aktiveringstype;
  std::string tilbudssted;  // "Kommunal arbejdsplads"
  std::string sagstype;     // benefit, as typed
  std::string modul;        // WorkBase: "Placeringsmodul", "Jobplansmodul"
  std::string stilling;
  std::string tekst;  // purpose, title, job content: what the finder reads for words
  std::string virksomhed;
  std::string ministeromraade;
  std::string status;  // "Ansat"
  std::string aarsag;
  std::optional<Cvr> cvr;
  std::optional<PNummer> p_nummer;
  std::optional<Dato> fra;
  std::optional<Dato> til;  // included
  std::optional<Ugetimer> ugentlig_tid;
  std::optional<bool> del_af_plan;
  // understood from the words above
  Tilbud tilbud = Tilbud::andet;
  std::optional<Sektor> sektor;
  std::optional<Ydelse> ydelse;
};

// One job order or offer of a list.
struct Kildejobordre {
  std::int64_t id = 0;
  std::int64_t linje = 0;
  Kommunekode kommune;
  std::string nummer;
  std::string kategori;
  std::string tilbudstype;
  std::string tilbudssted;
  std::string stilling;
  std::string tekst;
  std::string virksomhed;
  std::string ministeromraade;
  std::optional<Cvr> cvr;
  std::optional<PNummer> p_nummer;
  std::optional<Dato> fra;
  std::optional<Dato> til;  // included
  std::optional<std::int32_t> placerede;
  std::optional<std::int32_t> henviste;
  std::optional<std::int32_t> ledige;
  Tilbud tilbud = Tilbud::andet;
  std::optional<Sektor> sektor;
};

}  // namespace nytte
