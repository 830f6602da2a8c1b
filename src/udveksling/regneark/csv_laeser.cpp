#include "udveksling/regneark/csv_laeser.hpp"

#include <array>
#include <cstring>
#include <deque>
#include <optional>
#include <vector>

#include "sager/import/tegnsaet.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::size_t kChunk = std::size_t{1} << 16;

bool is_formula_start(char c) {
  return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

// An apostrophe put in front of what a spreadsheet would calculate is not part of the text.
std::string_view without_guard(std::string_view field) {
  const auto i = field.find_first_not_of('\'');
  return i != std::string_view::npos && i > 0 && is_formula_start(field[i]) ? field.substr(1)
                                                                            : field;
}

bool is_blank(std::string_view s) { return s.find_first_not_of(" \t") == std::string_view::npos; }

// The separator there are most of in the first line, outside quotes; semicolon when they are even.
char find_separator(std::string_view text) {
  std::array<std::int64_t, 3> count{};  // ; , tab
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n') break;
    count[0] += c == ';' ? 1 : 0;
    count[1] += c == ',' ? 1 : 0;
    count[2] += c == '\t' ? 1 : 0;
  }
  if (count[2] > count[0] && count[2] >= count[1]) return '\t';
  return count[1] > count[0] ? ',' : ';';
}

// Where a record ends in the buffer.
enum class Scan : std::uint8_t { done, need_more, open_quote };

class Reader {
 public:
  Reader(const Bytekilde& source, const Arkmodtager& sink, const Regnearksgraenser& limits)
      : source_(source), sink_(sink), limits_(limits) {}

  Resultat<void> read() {
    fill();
    if (buffer_.size() >= kBom.size() && rest().starts_with(kBom)) {
      at_ = kBom.size();
      has_bom_ = true;
    }
    if (rest().empty()) return Fejl(Fejlkode::fil_tom, "fil");
    separator_ = find_separator(rest());
    for (;;) {
      if (too_big_) return Fejl(Fejlkode::for_stor, "fil", "teksten fylder for meget");
      if (rest().empty() && !fill()) return success();
      if (!record()) return success();
    }
  }

 private:
  std::string_view rest() const { return std::string_view(buffer_).substr(at_); }

  // More bytes behind what is left; false at the end of the file.
  bool fill() {
    if (is_end_) return false;
    buffer_.erase(0, at_);
    at_ = 0;
    const auto old = buffer_.size();
    buffer_.resize(old + kChunk);
    const auto n = source_(std::span<char>(buffer_.data() + old, kChunk));
    buffer_.resize(old + n);
    is_end_ = n == 0;
    total_ += n;
    too_big_ = total_ > limits_.csv_bytes;
    return n > 0 && !too_big_;
  }

  void error(Fejlkode code, std::string detail) {
    sink_.fejl(code, sted({}, line_), std::move(detail));
  }

  // One record; false when the receiver wants no more.
  bool record() {
    auto scan = split();
    while (scan == Scan::need_more) {
      if (rest().size() > limits_.linje_bytes) return skip_long_line();
      if (!fill()) break;
      scan = split();
    }
    if (scan == Scan::need_more) scan = split_last();
    if (scan == Scan::open_quote) {
      error(Fejlkode::csv_linje_ufuldstaendig, "et anførselstegn lukkes ikke");
      at_ = buffer_.size();
      return true;
    }
    const bool go_on = hand_over();
    at_ += used_;
    line_ += lines_;
    return go_on;
  }

  bool skip_long_line() {
    error(Fejlkode::linje_for_lang, "er alle anførselstegn lukket?");
    for (;;) {
      const auto end = rest().find('\n');
      if (end != std::string_view::npos) {
        at_ += end + 1;
        ++line_;
        return true;
      }
      at_ = buffer_.size();
      if (!fill()) return true;
    }
  }

  Scan split_last() {
    is_last_ = true;
    return split();
  }

  // Fields of the record at `at_`, as ranges of the buffer or of scratch_.
  Scan split() {
    fields_.clear();
    scratch_.clear();
    lines_ = 0;
    const auto text = rest();
    std::size_t i = 0;
    for (;;) {
      const auto field = i < text.size() && text[i] == '"' ? quoted(text, i) : plain(text, i);
      if (field != Scan::done) return field;
      if (i >= text.size()) {
        if (!is_last_) return Scan::need_more;
        used_ = i;
        return Scan::done;
      }
      if (text[i] == separator_) {
        ++i;
        continue;
      }
      used_ = i + 1;  // the line break
      ++lines_;
      return Scan::done;
    }
  }

  Scan plain(std::string_view text, std::size_t& i) {
    const auto start = i;
    while (i < text.size() && text[i] != separator_ && text[i] != '\n') ++i;
    if (i >= text.size() && !is_last_) return Scan::need_more;
    auto field = text.substr(start, i - start);
    const bool at_break = i >= text.size() || text[i] == '\n';
    if (at_break && field.ends_with('\r')) field.remove_suffix(1);
    fields_.push_back(field);
    return Scan::done;
  }

  // From the opening quote to what follows the closing one.
  Scan quoted(std::string_view text, std::size_t& i) {
    const auto start = ++i;
    bool doubled = false;
    for (;;) {
      const auto end = text.find('"', i);
      if (end == std::string_view::npos) return is_last_ ? Scan::open_quote : Scan::need_more;
      if (end + 1 >= text.size() && !is_last_) return Scan::need_more;
      i = end + 1;
      if (i >= text.size() || text[i] != '"') return close(text, start, end, i, doubled);
      doubled = true;
      ++i;
    }
  }

  Scan close(std::string_view text, std::size_t start, std::size_t end, std::size_t& i,
             bool doubled) {
    const auto inside = text.substr(start, end - start);
    for (const char c : inside) lines_ += c == '\n' ? 1 : 0;
    const auto tail_start = i;
    while (i < text.size() && text[i] != separator_ && text[i] != '\n') ++i;
    if (i >= text.size() && !is_last_) return Scan::need_more;
    auto tail = text.substr(tail_start, i - tail_start);
    if (tail.ends_with('\r')) tail.remove_suffix(1);
    if (!doubled && tail.empty()) {
      fields_.push_back(inside);
      return Scan::done;
    }
    auto& decoded = scratch_.emplace_back();
    for (std::size_t k = 0; k < inside.size(); ++k) {
      decoded += inside[k];
      if (inside[k] == '"') ++k;
    }
    decoded += tail;
    fields_.push_back(decoded);
    return Scan::done;
  }

  bool hand_over() {
    bool blank = true;
    for (const auto f : fields_) blank = blank && is_blank(f);
    if (blank) return true;
    if (fields_.size() > limits_.kolonner) {
      error(Fejlkode::csv_linje_ufuldstaendig, "for mange felter");
      return true;
    }
    if (!sager::er_ascii(rest().substr(0, used_)) && !to_utf8()) return true;
    cells_.clear();
    for (const auto f : fields_) {
      const auto text = without_guard(f);
      cells_.push_back({text, is_blank(text) ? Celleart::tom : Celleart::tekst});
    }
    return sink_.raekke({{}, line_, cells_}) == Laesvalg::videre;
  }

  // One encoding for the whole file; the line that breaks it is named. False: the line is not
  // handed over.
  bool to_utf8() {
    const auto raw = rest().substr(0, used_);
    const bool utf8 = sager::er_utf8(raw);
    auto& first = utf8 ? first_utf8_ : first_1252_;
    if (first == 0) first = line_;
    if (!utf8 && has_bom_) {
      error(Fejlkode::utf8_ugyldig, "filen siger, at den er UTF-8, men det er denne linje ikke");
      return false;
    }
    if (first_utf8_ > 0 && first_1252_ > 0) {
      error(Fejlkode::utf8_ugyldig, "linje " + std::to_string(first_utf8_) +
                                        " er UTF-8, og linje " + std::to_string(first_1252_) +
                                        " er Windows-1252; gem hele filen som UTF-8");
      return false;
    }
    return utf8 || from_windows1252();
  }

  bool from_windows1252() {
    for (auto& f : fields_) {
      if (sager::er_ascii(f)) continue;
      std::string decoded;
      if (!sager::tilfoej_fra_windows1252(decoded, f)) {
        error(Fejlkode::utf8_ugyldig, "hverken UTF-8 eller Windows-1252");
        return false;
      }
      f = scratch_.emplace_back(std::move(decoded));
    }
    return true;
  }

  const Bytekilde& source_;
  const Arkmodtager& sink_;
  const Regnearksgraenser& limits_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::size_t used_ = 0;
  std::int64_t line_ = 1;
  std::int64_t lines_ = 0;
  std::uint64_t total_ = 0;
  std::int64_t first_utf8_ = 0;
  std::int64_t first_1252_ = 0;
  char separator_ = ';';
  bool has_bom_ = false;
  bool is_end_ = false;
  bool is_last_ = false;
  bool too_big_ = false;
  std::vector<std::string_view> fields_;
  std::deque<std::string> scratch_;  // a deque: the fields stay where they are
  std::vector<Celle> cells_;
};

}  // namespace

Resultat<void> laes_csv(const Bytekilde& kilde, const Arkmodtager& modtager,
                        const Regnearksgraenser& graenser) {
  return Reader(kilde, modtager, graenser).read();
}

}  // namespace nytte::udveksling
