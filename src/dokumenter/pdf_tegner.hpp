// Setting and drawing text: the only view the layout has of Pango and Cairo. Points (1/72 inch)
// from the upper left corner.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "dokumenter/diagram_plan.hpp"
#include "dokumenter/pdf_struktur.hpp"

namespace nytte::dokumenter::pdf {

inline constexpr double kSidebredde = 595.276;  // A4
inline constexpr double kSidehoejde = 841.89;

enum class Skrift { broed, fed, lille, tabel, tabelhoved, titel, over2, over3, over4, diagram };

struct Satsdata;

// Text broken into lines of a width. Cheap to copy.
class Sats {
 public:
  explicit Sats(std::shared_ptr<const Satsdata> data) : data_(std::move(data)) {}
  std::size_t linjer() const;
  double hoejde(std::size_t linje) const;
  double hoejde() const;  // of all lines
  double bredde() const;  // of the widest line
  const Satsdata& data() const { return *data_; }

 private:
  std::shared_ptr<const Satsdata> data_;
};

// What the file says of itself.
struct Dokumentdata {
  std::string titel;
  std::string forfatter;
  std::string iso_tid;  // "2026-03-02T00:00:00"
};

// Collects pages and draws them at the end, when their number is known. Not to be shared between
// threads; Pango's own state is locked inside.
class Tegner {
 public:
  Tegner();
  ~Tegner();
  Tegner(const Tegner&) = delete;
  Tegner& operator=(const Tegner&) = delete;

  // `bredde` < 0: never broken, except at line breaks of the text. Web addresses become links.
  Sats saet(std::string_view tekst, Skrift skrift, double bredde) const;

  Knude knude(Knude foraelder, std::string_view rolle, std::string_view omfang = {});
  void ny_side();
  std::size_t sider() const;
  // One line of the text with its upper left corner there; on the newest page, or on `side`.
  void linje(const Sats& sats, std::size_t nr, double x, double y, Knude knude);
  void paa_side(std::size_t side, const Sats& sats, double x, double y);
  // A rule or bar, without meaning for the reader.
  struct Streg {
    double x0, y0, x1, y1, tykkelse, graa;  // graa: 0 black, 1 white
  };
  void streg(const Streg& streg);

  // The drawing with its upper left corner there, as a Figure below the document; `alternativ` is
  // read in its place. On the newest page, which must have room for it.
  struct Figur {
    const Tegning& tegning;
    std::string_view alternativ;
    double x, y, skala;
  };
  void figur(const Figur& f);

  // A PNG or JPEG, likewise as a Figure; so wide and high.
  struct Foto {
    std::shared_ptr<const std::string> indhold;
    std::string_view alternativ;
    double x, y, bredde, hoejde;
  };
  void foto(const Foto& f);

  Raatryk faerdig(const Dokumentdata& data);

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::dokumenter::pdf
