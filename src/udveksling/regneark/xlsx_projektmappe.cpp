// Everything of a workbook but the sheets themselves: their names, styles, shared strings.
#include <fmt/core.h>

#include <charconv>
#include <functional>
#include <map>

#include "udveksling/regneark/xlsx.hpp"
#include "udveksling/regneark/xml.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::size_t kMostSheets = 1'000;
constexpr std::size_t kMostStyles = 100'000;

Resultat<void> read_part(Pakke& pakke, const std::string& name, Xmlmodtager& into) {
  Xmllaeser xml(into);
  NYTTE_TRY(pakke.laes(name, [&](std::string_view piece) { return xml.laes(piece); }));
  auto done = xml.afslut();
  if (done) return success();
  return Fejl(Fejlkode::xml_ugyldig, "fil", name + ": " + done.error().poster()[0].detalje);
}

int number(std::string_view text) {
  int ud = -1;
  std::from_chars(text.data(), text.data() + text.size(), ud);
  return ud;
}

// Id of a relationship to the part it leads to, from _rels beside the owner.
class Relations final : public Xmlmodtager {
 public:
  void begynd(std::string_view name, const Attributter& a) override {
    if (name != "Relationship" || a["TargetMode"] == "External") return;
    by_id[std::string(a["Id"])] = std::string(a["Target"]);
    if (a["Type"].ends_with("/officeDocument")) main = a["Target"];
    if (a["Type"].ends_with("/sharedStrings")) strings = a["Target"];
    if (a["Type"].ends_with("/styles")) styles = a["Target"];
  }
  void slut(std::string_view /*name*/) override {}
  void tekst(std::string_view /*piece*/) override {}

  std::map<std::string, std::string> by_id;
  std::string main;
  std::string strings;
  std::string styles;
};

// A target is relative to the folder of its owner, or absolute.
std::string resolve(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (folder.ends_with('/')) folder.remove_suffix(1);
    const auto up = folder.rfind('/');
    folder = up == std::string_view::npos ? std::string_view() : folder.substr(0, up + 1);
  }
  return std::string(folder) + std::string(target);
}

class Workbook final : public Xmlmodtager {
 public:
  void begynd(std::string_view name, const Attributter& a) override {
    if (name == "sheet" && sheets.size() < kMostSheets)
      sheets.push_back({std::string(a["name"]), std::string(a["id"])});
    if (name == "workbookPr" && (a["date1904"] == "1" || a["date1904"] == "true"))
      dates = Datosystem::fra_1904;
  }
  void slut(std::string_view /*name*/) override {}
  void tekst(std::string_view /*piece*/) override {}

  std::vector<Ark> sheets;  // `del` is the relationship id here
  Datosystem dates = Datosystem::fra_1900;
};

class Styles final : public Xmlmodtager {
 public:
  void begynd(std::string_view name, const Attributter& a) override {
    if (name == "cellXfs") inside_ = true;
    if (name == "numFmt") own_[number(a["numFmtId"])] = art_af_format(a["formatCode"]);
    if (name != "xf" || !inside_ || kinds.size() >= kMostStyles) return;
    const int id = number(a["numFmtId"]);
    const auto own = own_.find(id);
    kinds.push_back(own != own_.end() ? own->second : art_af_indbygget(id));
  }
  void slut(std::string_view name) override {
    if (name == "cellXfs") inside_ = false;
  }
  void tekst(std::string_view /*piece*/) override {}

  std::vector<Celleart> kinds;

 private:
  std::map<int, Celleart> own_;
  bool inside_ = false;
};

class Strings final : public Xmlmodtager {
 public:
  Strings(Projektmappe& into, std::uint64_t most) : into_(into), most_(most) {}

  void begynd(std::string_view name, const Attributter& /*a*/) override {
    if (name == "rPh") ++phonetic_;
    is_text_ = name == "t" && phonetic_ == 0;
  }
  void slut(std::string_view name) override {
    is_text_ = false;
    if (name == "rPh") --phonetic_;
    if (name == "si" && !is_too_big) into_.slut.push_back(into_.tekster.size());
  }
  void tekst(std::string_view piece) override {
    if (!is_text_) return;
    is_too_big =
        is_too_big ||
        into_.tekster.size() + piece.size() + into_.slut.size() * sizeof(std::size_t) > most_;
    if (!is_too_big) into_.tekster += piece;
  }

  bool is_too_big = false;

 private:
  Projektmappe& into_;
  std::uint64_t most_;
  int phonetic_ = 0;
  bool is_text_ = false;
};

Resultat<void> read_strings(Pakke& pakke, const std::string& part, Projektmappe& mappe,
                            const Regnearksgraenser& limits) {
  Strings strings(mappe, limits.faelles_tekster);
  NYTTE_TRY(read_part(pakke, part, strings));
  if (strings.is_too_big) return Fejl(Fejlkode::fil_pakket_for_stor, "fil", "for mange tekster");
  return success();
}

std::string rels_of(std::string_view part) {
  const auto cut = part.rfind('/');
  const auto folder = cut == std::string_view::npos ? std::string_view() : part.substr(0, cut + 1);
  const auto name = cut == std::string_view::npos ? part : part.substr(cut + 1);
  return fmt::format("{}_rels/{}.rels", folder, name);
}

Resultat<std::string> main_part(Pakke& pakke) {
  Relations top;
  if (!pakke.har("_rels/.rels"))
    return Fejl(Fejlkode::filtype_ukendt, "fil", "et arkiv, der ikke er et Excel-ark");
  NYTTE_TRY(read_part(pakke, "_rels/.rels", top));
  auto part = resolve("", top.main);
  if (part.ends_with(".bin"))
    return Fejl(Fejlkode::filtype_ukendt, "fil", "gem arket som .xlsx i stedet for .xlsb");
  if (top.main.empty() || !pakke.har(part) || part.find("workbook") == std::string::npos)
    return Fejl(Fejlkode::filtype_ukendt, "fil", "et dokument, der ikke er et Excel-ark");
  return part;
}

}  // namespace

std::string_view Projektmappe::tekst(std::size_t nummer) const {
  if (nummer >= slut.size()) return {};
  const auto fra = nummer == 0 ? 0 : slut[nummer - 1];
  return std::string_view(tekster).substr(fra, slut[nummer] - fra);
}

Resultat<Projektmappe> laes_projektmappe(Pakke& pakke, const Regnearksgraenser& graenser) {
  NYTTE_TRY(const auto main, main_part(pakke));
  const auto folder = main.substr(0, main.rfind('/') + 1);
  Relations relations;
  Workbook book;
  NYTTE_TRY(read_part(pakke, rels_of(main), relations));
  NYTTE_TRY(read_part(pakke, main, book));
  Projektmappe mappe;
  mappe.datoer = book.dates;
  if (!relations.styles.empty()) {
    Styles styles;
    NYTTE_TRY(read_part(pakke, resolve(folder, relations.styles), styles));
    mappe.formater = std::move(styles.kinds);
  }
  if (!relations.strings.empty()) {
    NYTTE_TRY(read_strings(pakke, resolve(folder, relations.strings), mappe, graenser));
  }
  for (auto& sheet : book.sheets) {
    const auto found = relations.by_id.find(sheet.del);
    if (found == relations.by_id.end()) continue;
    auto part = resolve(folder, found->second);
    if (pakke.har(part)) mappe.ark.push_back({std::move(sheet.navn), std::move(part)});
  }
  if (mappe.ark.empty())
    return Fejl(Fejlkode::regneark_ugyldigt, "fil", "der er ingen ark i filen");
  return mappe;
}

}  // namespace nytte::udveksling
