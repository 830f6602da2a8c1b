// Writes JSON straight into a text: no tree, stable bytes, no spaces. Commas are set by what stands
// before.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nytte::kontrakt {

class JsonSkriver {
 public:
  /// Appends to `ud`, which must outlive the writer.
  explicit JsonSkriver(std::string& ud) : ud_(ud), start_(ud.size()) {}

  void objekt() { aabn('{'); }
  void objekt_slut() { ud_ += '}'; }
  void liste() { aabn('['); }
  void liste_slut() { ud_ += ']'; }
  /// `navn` needs no escaping: field names of ours are ASCII.
  void felt(std::string_view navn);
  void tekst(std::string_view t);  // must be valid UTF-8
  void tal(std::int64_t n);
  void boolsk(bool b);
  void null();
  /// Already JSON.
  void raa(std::string_view json);

  void felt(std::string_view navn, std::string_view t) {
    felt(navn);
    tekst(t);
  }

 private:
  void komma();
  void aabn(char c) {
    komma();
    ud_ += c;
  }
  std::string& ud_;
  std::size_t start_;
};

}  // namespace nytte::kontrakt
