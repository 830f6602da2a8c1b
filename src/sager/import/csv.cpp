#include "sager/import/csv.hpp"

#include <algorithm>
#include <optional>

#include "sager/import/tegnsaet.hpp"

namespace nytte::sager {
namespace {

bool er_formeltegn(char c) {
  return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

// Apostrophes, and then what a spreadsheet would calculate.
bool ligner_formel(std::string_view felt) {
  const auto i = felt.find_first_not_of('\'');
  return i != std::string_view::npos && er_formeltegn(felt[i]);
}

class Parser {
 public:
  Parser(std::string_view tekst, char skilletegn) : tekst_(tekst), skilletegn_(skilletegn) {}

  bool slut() const { return i_ >= tekst_.size(); }

  // One record; `lukket` false when a quote is never closed.
  Csvraekke naeste(bool& lukket) {
    Csvraekke r{linje_, {}};
    lukket = true;
    for (;;) {
      r.felter.push_back(felt(lukket));
      if (slut() || !spis(skilletegn_)) break;
    }
    slut_paa_linje();
    return r;
  }

 private:
  bool spis(char c) {
    if (slut() || tekst_[i_] != c) return false;
    ++i_;
    return true;
  }

  void slut_paa_linje() {
    spis('\r');
    if (spis('\n')) ++linje_;
  }

  bool ved_feltets_ende() const {
    if (slut()) return true;
    const char c = tekst_[i_];
    return c == skilletegn_ || c == '\n' ||
           (c == '\r' && (i_ + 1 == tekst_.size() || tekst_[i_ + 1] == '\n'));
  }

  std::string felt(bool& lukket) {
    std::string ud;
    if (spis('"')) ud = citeret(lukket);
    while (!ved_feltets_ende()) ud += tekst_[i_++];
    // Only an apostrophe that guards a formula is taken away; other apostrophes are text.
    if (ud.size() > 1 && ud[0] == '\'' && ligner_formel(ud)) ud.erase(0, 1);
    return ud;
  }

  std::string citeret(bool& lukket) {
    std::string ud;
    while (!slut()) {
      const char c = tekst_[i_++];
      if (c == '\n') ++linje_;
      if (c != '"')
        ud += c;
      else if (spis('"'))
        ud += '"';
      else
        return ud;
    }
    lukket = false;
    return ud;
  }

  std::string_view tekst_;
  char skilletegn_;
  std::size_t i_ = 0;
  std::int64_t linje_ = 1;
};

// The one there are most of in the heading, outside quotes; semicolon when they are even.
char find_skilletegn(std::string_view tekst) {
  std::int64_t forspring = 0;  // commas ahead of semicolons
  bool citeret = false;
  for (const char c : tekst) {
    if (c == '"') citeret = !citeret;
    if (citeret) continue;
    if (c == '\n') break;
    forspring += c == ',' ? 1 : c == ';' ? -1 : 0;
  }
  return forspring > 0 ? ',' : ';';
}

bool er_tom(const Csvraekke& r) {
  return std::all_of(r.felter.begin(), r.felter.end(), [](const std::string& f) {
    return f.find_first_not_of(" \t") == std::string::npos;
  });
}

std::string antal_felter(std::size_t n) {
  return std::to_string(n) + (n == 1 ? " felt" : " felter");
}

void tag_raekke(Csvtabel& tabel, Csvraekke r, bool lukket) {
  const auto sted = "linje " + std::to_string(r.linje);
  if (!lukket)
    return tabel.fejl.tilfoej(Fejlkode::csv_linje_ufuldstaendig, sted,
                              "et anførselstegn lukkes ikke");
  if (er_tom(r)) return;
  if (r.felter.size() != tabel.overskrift.felter.size())
    return tabel.fejl.tilfoej(Fejlkode::csv_linje_ufuldstaendig, sted,
                              antal_felter(r.felter.size()) + ", overskriften har " +
                                  std::to_string(tabel.overskrift.felter.size()));
  tabel.raekker.push_back(std::move(r));
}

}  // namespace

std::optional<std::string> som_utf8(std::string_view indhold) {
  if (indhold.find('\0') != std::string_view::npos) return std::nullopt;
  if (er_utf8(indhold)) return std::string(indhold);
  std::string ud;
  ud.reserve(indhold.size() + indhold.size() / 8);
  if (!tilfoej_fra_windows1252(ud, indhold)) return std::nullopt;
  return ud;
}

Resultat<Csvtabel> laes_csv(std::string_view indhold) {
  if (indhold.size() > kCsvHoejst) return Fejl(Fejlkode::for_stor, "", "højst 100 MB");
  if (indhold.starts_with(kCsvBom)) indhold.remove_prefix(kCsvBom.size());
  const auto tekst = som_utf8(indhold);
  if (!tekst) return Fejl(Fejlkode::utf8_ugyldig, "", "hverken UTF-8 eller Windows-1252");
  Parser parser(*tekst, find_skilletegn(*tekst));
  Csvtabel tabel;
  bool lukket = true;
  if (!parser.slut()) tabel.overskrift = parser.naeste(lukket);
  if (er_tom(tabel.overskrift))
    return Fejl(Fejlkode::csv_kolonne_mangler, "linje 1", "filen har ingen overskrift");
  if (!lukket)
    return Fejl(Fejlkode::csv_linje_ufuldstaendig, "linje 1", "et anførselstegn lukkes ikke");
  while (!parser.slut()) {
    auto r = parser.naeste(lukket);
    tag_raekke(tabel, std::move(r), lukket);
  }
  return tabel;
}

void skriv_csv_linje(std::string& ud, const std::vector<std::string>& felter) {
  bool foerste = true;
  for (const auto& f : felter) {
    if (!foerste) ud += ';';
    foerste = false;
    const std::string felt = ligner_formel(f) ? "'" + f : f;
    if (felt.find_first_of(";,\"\r\n") == std::string::npos) {
      ud += felt;
      continue;
    }
    ud += '"';
    for (const char c : felt) {
      if (c == '"') ud += '"';
      ud += c;
    }
    ud += '"';
  }
  ud += "\r\n";
}

}  // namespace nytte::sager
