#include "udveksling/regneark/pakke.hpp"

#include <zip.h>

#include <array>
#include <filesystem>

namespace nytte::udveksling {
namespace {

Fejl error(Fejlkode code, std::string detail = {}) { return {code, "fil", std::move(detail)}; }

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

std::string megabytes(std::uint64_t bytes) {
  return "højst " + std::to_string(bytes >> 20) + " MB";
}

zip_source_t* make_source(const Regnearkskilde& source, zip_error_t* why) {
  return source.er_fil()
             ? zip_source_file_create(source.sti.c_str(), 0, -1, why)
             : zip_source_buffer_create(source.indhold.data(), source.indhold.size(), 0, why);
}

Archive open_archive(const Regnearkskilde& kilde) {
  zip_error_t ignored;
  zip_error_init(&ignored);
  zip_source_t* source = make_source(kilde, &ignored);
  zip_t* raw = source == nullptr
                   ? nullptr
                   : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &ignored);
  if (raw == nullptr && source != nullptr) zip_source_free(source);
  zip_error_fini(&ignored);
  return Archive(raw);
}

bool leads_out(std::string_view name) {
  return name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
         name == ".." || name.starts_with("../") || name.find("/../") != std::string_view::npos ||
         name.find(':') != std::string_view::npos;
}

// What the table of contents says: too many parts, too much in all, packed too hard, a password,
// a path that leads out.
Resultat<void> check_contents(zip_t* archive, const Regnearksgraenser& limits) {
  const auto count = zip_get_num_entries(archive, 0);
  if (count > limits.dele) return error(Fejlkode::fil_pakket_for_stor, "for mange dele");
  std::uint64_t unpacked = 0;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0 ||
        (stat.valid & kNeeded) != kNeeded)
      return error(Fejlkode::fil_beskadiget);
    if (stat.encryption_method != ZIP_EM_NONE) return error(Fejlkode::fil_krypteret);
    if (leads_out(stat.name))
      return error(Fejlkode::fil_beskadiget, "en del har en sti, der fører ud af filen");
    if (stat.size > limits.udpakket || unpacked + stat.size > limits.udpakket)
      return error(Fejlkode::fil_pakket_for_stor, megabytes(limits.udpakket));
    unpacked += stat.size;
    constexpr std::uint64_t kSmall = std::uint64_t{1} << 20;
    if (stat.size > kSmall && stat.size / limits.forhold > stat.comp_size)
      return error(Fejlkode::fil_pakket_for_stor, "pakket hårdere, end et regneark bliver");
  }
  return success();
}

Resultat<std::uint64_t> size_of(const Regnearkskilde& kilde) {
  if (!kilde.er_fil()) return kilde.indhold.size();
  std::error_code why;
  const auto bytes = std::filesystem::file_size(kilde.sti, why);
  if (why) return error(Fejlkode::fil_findes_ikke);
  return bytes;
}

}  // namespace

struct Pakke::Indre {
  Archive archive;
  std::uint64_t left;  // bytes that may still be unpacked
};

Pakke::Pakke(std::unique_ptr<Indre> indre) : indre_(std::move(indre)) {}
Pakke::~Pakke() = default;
Pakke::Pakke(Pakke&&) noexcept = default;
Pakke& Pakke::operator=(Pakke&&) noexcept = default;

Resultat<Pakke> Pakke::aabn(const Regnearkskilde& kilde, const Regnearksgraenser& graenser) {
  NYTTE_TRY(const auto bytes, size_of(kilde));
  if (bytes > graenser.xlsx_bytes) return error(Fejlkode::for_stor, megabytes(graenser.xlsx_bytes));
  auto archive = open_archive(kilde);
  if (!archive) return error(Fejlkode::fil_beskadiget);
  NYTTE_TRY(check_contents(archive.get(), graenser));
  // Twice: the table of contents is held to the same, and a whole archive unpacks within it.
  const auto most =
      std::min(graenser.udpakket, std::max<std::uint64_t>(bytes, 1 << 16) * graenser.forhold);
  return Pakke(std::make_unique<Indre>(Indre{std::move(archive), most}));
}

bool Pakke::har(const std::string& navn) const {
  return zip_name_locate(indre_->archive.get(), navn.c_str(), ZIP_FL_NOCASE) >= 0;
}

Resultat<void> Pakke::laes(const std::string& navn,
                           const std::function<bool(std::string_view)>& tag) {
  const auto index = zip_name_locate(indre_->archive.get(), navn.c_str(), ZIP_FL_NOCASE);
  if (index < 0) return error(Fejlkode::findes_ikke, navn);
  const std::unique_ptr<zip_file_t, Discard> file(
      zip_fopen_index(indre_->archive.get(), static_cast<zip_uint64_t>(index), 0));
  if (!file) return error(Fejlkode::fil_beskadiget);
  std::array<char, 65'536> buffer{};
  for (;;) {
    const auto n = zip_fread(file.get(), buffer.data(), buffer.size());
    if (n < 0) return error(Fejlkode::fil_beskadiget);
    if (n == 0) return success();
    const auto read = static_cast<std::uint64_t>(n);
    if (read > indre_->left) return error(Fejlkode::fil_pakket_for_stor);
    indre_->left -= read;
    if (!tag(std::string_view(buffer.data(), static_cast<std::size_t>(read)))) return success();
  }
}

}  // namespace nytte::udveksling
