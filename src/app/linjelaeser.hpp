// Lines from a file descriptor, in portions of whole lines, with memory that does not grow with the
// input. A text that is one object over several lines comes as one portion.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace nytte::app {

struct Portion {
  std::string tekst;      // whole lines; the last one may lack its line end
  bool for_lang = false;  // one line (or the whole text), over the limit: only its beginning
  bool hele = false;      // one text over several lines
};

struct Linjegraenser {
  std::size_t linje;                  // bytes of the longest line, line end not counted
  std::size_t portion = 64 * 1024;    // bytes
  std::size_t linjer = 128;           // so that many small lines do not become one huge answer
  std::size_t begyndelse = 4 * 1024;  // bytes kept of a line over the limit
};

/// Whether a line breaks off in the middle of an object.
using Afbrudt = bool (*)(std::string_view linje);

/// Reads what is there and waits for no more, so that a program at the other end gets its answer
/// before it sends the next line. A byte order mark at the very start is left out.
///
/// The text is taken as one object when its first non-empty line breaks off in the middle of one
/// and the next does not begin a new one ('{'); otherwise each line stands for itself.
class Linjelaeser {
 public:
  Linjelaeser(int fd, Linjegraenser graenser, Afbrudt afbrudt)
      : fd_(fd), graenser_(graenser), afbrudt_(afbrudt) {}

  /// The next portion; nothing at the end, or when reading failed.
  std::optional<Portion> naeste();
  /// Why reading failed (errno), or 0.
  int fejl() const { return fejl_; }

 private:
  bool fyld();
  bool er_et_objekt();
  std::optional<std::size_t> ikke_tom(std::size_t fra);
  std::optional<std::size_t> linjeende(std::size_t fra);
  std::string_view resten() const { return std::string_view(buffer_).substr(start_); }
  Portion tag(std::size_t bytes);
  Portion tag_alt();
  Portion spring_over();
  std::size_t hele_linjer() const;

  int fd_;
  Linjegraenser graenser_;
  Afbrudt afbrudt_;
  std::string buffer_;  // from start_ on it is unread
  std::size_t start_ = 0;
  bool begyndt_ = false;
  bool slut_ = false;
  int fejl_ = 0;
};

}  // namespace nytte::app
