// The only file that knows libzip.
#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "sager/bilag/filkontrol.hpp"

namespace nytte::sager {
namespace {

using namespace std::string_view_literals;

Fejl error(Fejlkode kode, std::string detalje = {}) { return {kode, "fil", std::move(detalje)}; }

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive open_archive(std::string_view indhold) {
  zip_error_t ignored;
  zip_error_init(&ignored);
  zip_source_t* source = zip_source_buffer_create(indhold.data(), indhold.size(), 0, &ignored);
  if (source == nullptr) return nullptr;
  Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &ignored));
  if (!archive) zip_source_free(source);
  zip_error_fini(&ignored);
  return archive;
}

// What is still allowed, over the archive and all archives in it.
struct Budget {
  std::size_t poster;
  std::uint64_t udpakket;
};

struct Part {
  std::string name;
  std::string begins;  // the first bytes; all of it for the parts that are looked into
};

bool is_looked_into(std::string_view name) {
  return name == "mimetype" || name == "[Content_Types].xml" || name == "META-INF/manifest.xml" ||
         name.ends_with(".rels");
}

std::string lower(std::string_view s) {
  std::string out(s);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool leads_out(std::string_view name) {
  return name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
         name == ".." || name.starts_with("../") || name.find("/../") != std::string_view::npos ||
         name.find(':') != std::string_view::npos;
}

// Macros and controls by the names of their parts: VBA, ActiveX and OLE in DOCX; Basic and scripts
// in ODT.
bool is_macro_part(std::string_view written) {
  const std::string name = lower(written);
  constexpr std::array kHvorsomhelst{"vbaproject"sv, "vbadata"sv, "/activex"sv, "oleobject"sv};
  return name.starts_with("basic/") || name.starts_with("scripts/") ||
         std::any_of(kHvorsomhelst.begin(), kHvorsomhelst.end(),
                     [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

// A part that says there are macros, or fetches a template from elsewhere.
bool tells_of_macros(const Part& part) {
  if (!is_looked_into(part.name)) return false;
  const std::string text = lower(part.begins);
  return text.find("macroenabled") != std::string::npos ||
         text.find("vbaproject") != std::string::npos ||
         (text.find("attachedtemplate") != std::string::npos &&
          text.find("\"external\"") != std::string::npos);
}

class Reader {
 public:
  Reader(const Pakkegraenser& limits, Budget& budget) : limits_(limits), budget_(budget) {}

  // Unpacks every entry to its end, counting; the checksums are compared by libzip at the end of
  // each.
  Resultat<std::vector<Part>> read(std::string_view indhold, int depth) {
    const Archive archive = open_archive(indhold);
    if (!archive) return error(Fejlkode::fil_beskadiget);
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    if (count > budget_.poster) return error(Fejlkode::fil_pakket_for_stor, "for mange dele");
    budget_.poster -= count;
    std::vector<Part> parts;
    for (zip_uint64_t i = 0; i < count; ++i) {
      NYTTE_TRY(auto part, read_part(archive.get(), i, depth));
      parts.push_back(std::move(part));
    }
    return parts;
  }

 private:
  Resultat<Part> read_part(zip_t* archive, zip_uint64_t index, int depth) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
      return error(Fejlkode::fil_beskadiget);
    }
    if (stat.encryption_method != ZIP_EM_NONE) return error(Fejlkode::fil_krypteret);
    Part part{stat.name, {}};
    if (leads_out(part.name)) return error(Fejlkode::fil_beskadiget);
    if (is_macro_part(part.name)) return error(Fejlkode::fil_aktivt_indhold);
    if (stat.size > budget_.udpakket) return error(Fejlkode::fil_pakket_for_stor);
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(archive, index, 0));
    if (!file) return error(Fejlkode::fil_beskadiget);
    NYTTE_TRY(unpack(file.get(), part, depth));
    if (tells_of_macros(part)) return error(Fejlkode::fil_aktivt_indhold);
    return part;
  }

  Resultat<void> unpack(zip_file_t* file, Part& part, int depth) {
    std::array<char, 65'536> buffer{};
    bool is_archive = false;
    std::string inner;
    for (bool is_first = true;; is_first = false) {
      const auto read = zip_fread(file, buffer.data(), buffer.size());
      if (read < 0) return error(Fejlkode::fil_beskadiget);
      if (read == 0) break;
      const std::string_view now(buffer.data(), static_cast<std::size_t>(read));
      if (now.size() > budget_.udpakket) return error(Fejlkode::fil_pakket_for_stor);
      budget_.udpakket -= now.size();
      if (is_first) is_archive = now.starts_with("PK\x03\x04"sv);
      if (is_archive) inner += now;
      if (is_first || (is_looked_into(part.name) && part.begins.size() < 1'000'000)) {
        part.begins += now;
      }
    }
    if (!is_archive) return success();
    if (depth >= limits_.dybde) return error(Fejlkode::fil_pakket_for_stor, "arkiver i arkiver");
    NYTTE_TRY(read(inner, depth + 1));
    return success();
  }

  const Pakkegraenser& limits_;
  Budget& budget_;
};

const Part* find_part(const std::vector<Part>& parts, std::string_view name) {
  const auto found =
      std::find_if(parts.begin(), parts.end(), [&](const Part& p) { return p.name == name; });
  return found == parts.end() ? nullptr : &*found;
}

bool is_odt(const std::vector<Part>& parts) {
  // The first entry by its rule (ODF 1.2 part 3, 3.3), so that it can be read without unpacking.
  return !parts.empty() && parts.front().name == "mimetype" &&
         parts.front().begins == "application/vnd.oasis.opendocument.text" &&
         find_part(parts, "content.xml") != nullptr &&
         find_part(parts, "META-INF/manifest.xml") != nullptr;
}

bool is_docx(const std::vector<Part>& parts) {
  const Part* types = find_part(parts, "[Content_Types].xml");
  return types != nullptr && find_part(parts, "_rels/.rels") != nullptr &&
         find_part(parts, "word/document.xml") != nullptr &&
         types->begins.find("wordprocessingml.document.main+xml") != std::string::npos;
}

}  // namespace

Resultat<Filtype> kontroller_pakke(std::string_view indhold, const Pakkegraenser& graenser) {
  Budget budget{graenser.poster,
                std::min<std::uint64_t>(graenser.udpakket, indhold.size() * graenser.forhold)};
  NYTTE_TRY(const auto parts, Reader(graenser, budget).read(indhold, 0));
  const bool odt = is_odt(parts);
  const bool docx = is_docx(parts);
  if (odt == docx) return error(Fejlkode::filtype_ukendt, "application/zip");
  if (odt && find_part(parts, "META-INF/manifest.xml")->begins.find("encryption-data") !=
                 std::string::npos) {
    return error(Fejlkode::fil_krypteret);
  }
  return odt ? Filtype::odt : Filtype::docx;
}

}  // namespace nytte::sager
