// One sheet of a workbook.
#include <algorithm>
#include <charconv>
#include <deque>
#include <optional>

#include "udveksling/regneark/xlsx.hpp"
#include "udveksling/regneark/xml.hpp"

namespace nytte::udveksling {
namespace {

struct Place {
  std::size_t column = 0;
  std::int64_t row = 0;
};

// "AB12"; column 0 when it is none.
Place read_place(std::string_view text) {
  Place ud;
  std::size_t i = 0;
  for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && i < 4; ++i)
    ud.column = ud.column * 26 + static_cast<std::size_t>(text[i] - 'A') + 1;
  const auto* end = text.data() + text.size();
  if (std::from_chars(text.data() + i, end, ud.row).ptr != end || i == 0) return {};
  return ud;
}

class Sheet final : public Xmlmodtager {
 public:
  Sheet(const Projektmappe& book, const Ark& sheet, const Arkmodtager& sink,
        const Regnearksgraenser& limits)
      : book_(book), sheet_(sheet), sink_(sink), limits_(limits) {}

  Xmllaeser* parser = nullptr;
  Laesvalg answer = Laesvalg::videre;

  void begynd(std::string_view name, const Attributter& a) override {
    collects_ = false;
    if (name == "row") {
      begin_row(a);
    } else if (name == "c") {
      begin_cell(a);
    } else if (name == "v" || (name == "t" && in_inline_ && phonetic_ == 0)) {
      collects_ = true;
      has_value_ = has_value_ || name == "v" || name == "t";
    } else if (name == "is") {
      in_inline_ = true;
    } else if (name == "rPh") {
      ++phonetic_;
    } else if (name == "f") {
      has_formula_ = true;
    } else if (name == "mergeCell") {
      merged(a["ref"]);
    }
  }

  void slut(std::string_view name) override {
    collects_ = false;
    if (name == "c")
      end_cell();
    else if (name == "row")
      end_row();
    else if (name == "is")
      in_inline_ = false;
    else if (name == "rPh")
      --phonetic_;
  }

  void tekst(std::string_view piece) override {
    if (!collects_) return;
    row_bytes_ += piece.size();
    if (row_bytes_ <= limits_.linje_bytes) value_ += piece;
  }

 private:
  void begin_row(const Attributter& a) {
    std::int64_t given = 0;
    const auto text = a["r"];
    std::from_chars(text.data(), text.data() + text.size(), given);
    row_ = given > row_ ? given : row_ + 1;
    cells_.clear();
    texts_.clear();
    row_bytes_ = 0;
    column_ = 0;
    is_row_blank_ = true;
    is_row_too_wide_ = false;
  }

  void begin_cell(const Attributter& a) {
    const auto place = read_place(a["r"]);
    column_ = place.column > column_ ? place.column : column_ + 1;
    type_ = a["t"];
    style_ = 0;
    const auto style = a["s"];
    std::from_chars(style.data(), style.data() + style.size(), style_);
    value_.clear();
    has_value_ = has_formula_ = in_inline_ = false;
    phonetic_ = 0;
  }

  void error(Fejlkode code, std::string detail) {
    sink_.fejl(code, sted(sheet_.navn, row_, column_), std::move(detail));
  }

  void end_cell() {
    if (has_formula_ && !has_value_)
      return error(Fejlkode::regneark_formel, "formlen har intet gemt resultat");
    if (!has_value_ || (value_.empty() && type_ != "s")) return;
    if (column_ > limits_.kolonner) {
      is_row_too_wide_ = true;
      return;
    }
    const auto cell = understand();
    if (cell.art == Celleart::tom) return;
    cells_.resize(std::max(cells_.size(), column_));
    cells_[column_ - 1] = cell;
    is_row_blank_ = false;
  }

  Celle keep(std::string text, Celleart kind) {
    const auto& kept = texts_.emplace_back(std::move(text));
    const bool blank = kept.find_first_not_of(" \t\r\n") == std::string::npos;
    return {kept, blank ? Celleart::tom : kind};
  }

  Celle understand() {
    if (type_ == "s") return shared();
    if (type_ == "e") {
      error(Fejlkode::regneark_formel, "cellen viser fejlen " + value_);
      return {};
    }
    if (type_ == "b")
      return keep(value_ == "1" || value_ == "true" ? "ja" : "nej", Celleart::sandhed);
    if (type_ == "d") return keep(value_.substr(0, 10), Celleart::dato);
    if (type_ == "str" || type_ == "inlineStr") return keep(value_, Celleart::tekst);
    return numeric();
  }

  Celle shared() {
    std::size_t number = 0;
    const auto* end = value_.data() + value_.size();
    const auto [at, wrong] = std::from_chars(value_.data(), end, number);
    if (wrong != std::errc() || at != end || number >= book_.slut.size()) {
      error(Fejlkode::regneark_ugyldigt, "cellen peger på en tekst, der ikke er i filen");
      return {};
    }
    const auto text = book_.tekst(number);
    row_bytes_ += text.size();
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return {text, blank ? Celleart::tom : Celleart::tekst};
  }

  Celle numeric() {
    const auto number = laes_tal(value_);
    if (!number) {
      error(Fejlkode::tal_ugyldigt, value_.substr(0, 40));
      return {};
    }
    const auto kind = style_ < book_.formater.size() ? book_.formater[style_] : Celleart::tal;
    if (kind == Celleart::dato) {
      const auto day = dato_af_tal(*number, book_.datoer);
      if (day) return keep(iso(*day), kind);
      error(Fejlkode::dato_ugyldig, tal_som_tekst(*number));
      return {};
    }
    if (kind == Celleart::klokkeslaet)
      if (auto time = klokkeslaet_af_tal(*number)) return keep(std::move(*time), kind);
    return keep(tal_som_tekst(*number), Celleart::tal);
  }

  void end_row() {
    if (row_bytes_ > limits_.linje_bytes || is_row_too_wide_) {
      column_ = 0;
      return error(Fejlkode::linje_for_lang, is_row_too_wide_ ? "for mange kolonner" : "");
    }
    if (is_row_blank_) return;
    answer = sink_.raekke({sheet_.navn, row_, cells_});
    if (answer != Laesvalg::videre) parser->stop();
  }

  void merged(std::string_view ref) {
    if (!sink_.flettet) return;
    const auto colon = ref.find(':');
    const auto a = read_place(ref.substr(0, colon));
    const auto b = colon == std::string_view::npos ? a : read_place(ref.substr(colon + 1));
    if (a.column == 0 || b.column == 0) return;
    sink_.flettet(sheet_.navn, {std::min(a.row, b.row), std::max(a.row, b.row),
                                std::min(a.column, b.column), std::max(a.column, b.column)});
  }

  const Projektmappe& book_;
  const Ark& sheet_;
  const Arkmodtager& sink_;
  const Regnearksgraenser& limits_;
  std::int64_t row_ = 0;
  std::size_t column_ = 0;
  std::size_t style_ = 0;
  std::size_t row_bytes_ = 0;
  int phonetic_ = 0;
  std::string type_;
  std::string value_;
  std::vector<Celle> cells_;
  std::deque<std::string> texts_;  // a deque: the cells point into it
  bool collects_ = false;
  bool has_value_ = false;
  bool has_formula_ = false;
  bool in_inline_ = false;
  bool is_row_blank_ = true;
  bool is_row_too_wide_ = false;
};

}  // namespace

Resultat<Laesvalg> laes_ark(Pakke& pakke, const Projektmappe& mappe, const Ark& ark,
                            const Arkmodtager& modtager, const Regnearksgraenser& graenser) {
  Sheet sheet(mappe, ark, modtager, graenser);
  Xmllaeser xml(sheet);
  sheet.parser = &xml;
  NYTTE_TRY(pakke.laes(ark.del, [&](std::string_view piece) { return xml.laes(piece); }));
  const auto done = xml.afslut();
  if (done) return sheet.answer;
  return Fejl(Fejlkode::xml_ugyldig, "fil", ark.del + ": " + done.error().poster()[0].detalje);
}

}  // namespace nytte::udveksling
