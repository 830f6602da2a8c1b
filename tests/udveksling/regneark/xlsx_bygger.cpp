#include "udveksling/regneark/xlsx_bygger.hpp"

#include <fmt/core.h>
#include <zip.h>

#include <stdexcept>

namespace nytte::proeve {

std::string pak(const Dele& dele, bool pakket) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* into = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(into);
  zip_t* archive = zip_open_from_source(into, ZIP_TRUNCATE, &error);
  if (archive == nullptr) throw std::runtime_error("zip_open_from_source");
  for (const auto& [navn, indhold] : dele) {
    zip_source_t* part = zip_source_buffer(archive, indhold.data(), indhold.size(), 0);
    const auto index = zip_file_add(archive, navn.c_str(), part, ZIP_FL_OVERWRITE);
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                             pakket ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
  }
  if (zip_close(archive) != 0) throw std::runtime_error("zip_close");
  zip_stat_t stat;
  zip_source_stat(into, &stat);
  std::string ud(stat.size, '\0');
  zip_source_open(into);
  zip_source_read(into, ud.data(), ud.size());
  zip_source_close(into);
  zip_source_free(into);
  zip_error_fini(&error);
  return ud;
}

Dele dele_af(const Mappe& m) {
  const std::string ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const std::string p = "http://schemas.openxmlformats.org/package/2006/relationships";
  Dele ud{
      {"_rels/.rels",
       fmt::format(
           R"(<Relationships xmlns="{}"><Relationship Id="rId1" Type="{}/officeDocument" Target="xl/workbook.xml"/></Relationships>)",
           p, r)},
      {"xl/workbook.xml",
       fmt::format(
           R"(<workbook xmlns="{}" xmlns:r="{}">{}<sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>)",
           ns, r, m.projekt_pr)},
      {"xl/_rels/workbook.xml.rels",
       fmt::format(
           R"(<Relationships xmlns="{0}"><Relationship Id="rId1" Type="{1}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{1}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{1}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>)",
           p, r)},
      {"xl/styles.xml",
       fmt::format(
           R"(<styleSheet xmlns="{}"><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0.00&quot; dage&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="49"/></cellXfs></styleSheet>)",
           ns)},
      {"xl/sharedStrings.xml", fmt::format(R"(<sst xmlns="{}">{}</sst>)", ns, m.tekster)},
      {"xl/worksheets/sheet1.xml",
       fmt::format(
           R"(<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{}"><sheetData>{}</sheetData>{}</worksheet>)",
           ns, m.raekker, m.efter)},
  };
  for (const auto& [navn, indhold] : m.ekstra) ud[navn] = indhold;
  return ud;
}

std::string xlsx(const Mappe& m) { return pak(dele_af(m)); }

std::string tekstraekke(int nummer, const std::vector<std::string>& celler) {
  std::string ud = fmt::format("<row r=\"{}\">", nummer);
  char kolonne = 'A';
  for (const auto& c : celler) {
    if (!c.empty())
      ud += fmt::format(R"(<c r="{}{}" t="inlineStr"><is><t>{}</t></is></c>)", kolonne, nummer, c);
    ++kolonne;
  }
  return ud + "</row>";
}

}  // namespace nytte::proeve
