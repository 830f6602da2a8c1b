#include "filer.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <stdexcept>

namespace nytte::sager::test {

std::string pdf(const std::string& krop) {
  std::string ud = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
  ud += "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n";
  ud += "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n";
  if (!krop.empty()) ud += "4 0 obj\n" + krop + "\nendobj\n";
  const auto xref = ud.size();
  ud += "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 1 >>\n";
  return ud + fmt::format("startxref\n{}\n%%EOF\n", xref);
}

std::string png() {
  constexpr char kBytes[] =
      "\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01"
      "\x00\x00\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41"
      "\x54\x78\x9c\x63\x60\x00\x00\x00\x02\x00\x01\x48\xaf\xa4\x71\x00\x00\x00\x00\x49"
      "\x45\x4e\x44\xae\x42\x60\x82";
  return {kBytes, sizeof kBytes - 1};
}

std::string jpeg() {
  constexpr char kBytes[] =
      "\xff\xd8\xff\xe0\x00\x10\x4a\x46\x49\x46\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
      "\xff\xdb\x00\x43\x00\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"
      "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"
      "\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08\x08"
      "\x08\x08\x08\x08\x08\x08\x08\x08\x08\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01"
      "\x11\x00\xff\xc4\x00\x1f\x00\x00\x01\x05\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00"
      "\x00\x00\x00\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\xff\xda\x00\x08\x01"
      "\x01\x00\x00\x3f\x00\xfb\xd0\xff\xd9";
  return {kBytes, sizeof kBytes - 1};
}

std::string zip(const Dele& dele, const std::string& kodeord) {
  zip_error_t fejl;
  zip_error_init(&fejl);
  zip_source_t* kilde = zip_source_buffer_create(nullptr, 0, 0, &fejl);
  zip_source_keep(kilde);
  zip_t* arkiv = zip_open_from_source(kilde, ZIP_TRUNCATE, &fejl);
  for (const auto& [navn, indhold] : dele) {
    zip_source_t* del = zip_source_buffer(arkiv, indhold.data(), indhold.size(), 0);
    const auto nr = static_cast<zip_uint64_t>(zip_file_add(arkiv, navn.c_str(), del, 0));
    zip_set_file_compression(arkiv, nr, nr == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
    if (!kodeord.empty()) zip_file_set_encryption(arkiv, nr, ZIP_EM_AES_256, kodeord.c_str());
  }
  if (zip_close(arkiv) != 0) throw std::runtime_error("the test cannot make its archive");
  zip_stat_t stoerrelse;
  zip_source_stat(kilde, &stoerrelse);
  std::string ud(stoerrelse.size, '\0');
  zip_source_open(kilde);
  zip_source_read(kilde, ud.data(), ud.size());
  zip_source_close(kilde);
  zip_source_free(kilde);
  return ud;
}

Dele odt_dele() {
  return {{"mimetype", "application/vnd.oasis.opendocument.text"},
          {"content.xml", "<office:document-content/>"},
          {"META-INF/manifest.xml", "<manifest:manifest/>"}};
}

Dele docx_dele() {
  return {{"[Content_Types].xml",
           "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
           "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"},
          {"_rels/.rels", "<Relationships/>"},
          {"word/document.xml", "<w:document/>"}};
}

std::string odt() { return zip(odt_dele()); }
std::string docx() { return zip(docx_dele()); }

}  // namespace nytte::sager::test
