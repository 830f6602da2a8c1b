// Figures that somebody else published (jobindsats.dk), as read: one cell a row.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/statistik.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// The periods of jobindsats: 2026M07, 2026Q3, 2026 and a year that ends with a quarter (2026QMAT2).
NYTTE_KODE(Periodeslags, maaned, kvartal, aar, rullende_aar);

struct Publiceringsperiode {
  Periodeslags slags{};
  Maaned foerste;            // the first month
  Maaned sidste;             // the last, included
  std::string kode() const;  // "2026M07"
  Dato fra() const { return foerste.foerste_dag(); }
  Dato til() const { return sidste.sidste_dag(); }
  bool operator==(const Publiceringsperiode&) const = default;

  // Nothing unless it is one of the four. "YYYYQMATn" is read as the four quarters that end with
  // the n'th [ours: only the letters were seen].
  static std::optional<Publiceringsperiode> laes(std::string_view tekst);
};

struct Publicerettal {
  Publiceringsperiode periode;
  std::optional<Kommunekode> kommune{};  // nothing: the whole country, or an area that is none
  std::string omraade{};                 // as written: "Favrskov", "Hele landet"
  Tilbud tilbud = Tilbud::andet;
  Maal maal = Maal::forloeb;
  // Nothing: zero, or hidden because it is under three; the source does not say which.
  std::optional<std::int64_t> vaerdi{};
  bool hele_landet() const { return !kommune && omraade == "Hele landet"; }
  bool operator==(const Publicerettal&) const = default;
};

using PubliceringId = std::int64_t;

struct Publicering {
  PubliceringId id = 0;
  std::string kilde{};  // file name or address
  std::string form{};   // v2, v3, csv
  Tidspunkt hentet{};
  std::vector<Publicerettal> tal{};
  std::vector<std::string> bemaerkninger{};  // rows left out and why
};

// What is known of a course's way into the published figures.
NYTTE_KODE(Registerstand, ukendt, sendt, venter, afvist, afviger);

NYTTE_KODE(Afstemningsstand, ens, skjult, inden_for_det_tilladte, forklaret, delvist_forklaret,
           uforklaret);

NYTTE_KODE(Jobindsatsudgave, v2, v3);

NYTTE_KODE(Afvigelsesgrund,
           timer_mangler,         // no weekly hours: never counted by the register
           ikke_sendt, afvist,    // waits, or the register said no
           afviger_i_registeret,  // the read-back is another
           fejlregistreret,       // typed as another scheme
           annulleret,            // annulled here; the register may still have it
           flyttet,               // counted where the citizen lives now, or lived
           ved_kanten,            // begins or ends within a week of the period's edge
           skjult_under_tre);     // nothing was published, and we count one or two

}  // namespace nytte
