#include "udveksling/regneark/regneark.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "udveksling/regneark/csv_laeser.hpp"
#include "udveksling/regneark/xlsx.hpp"

namespace nytte::udveksling {
namespace {

using namespace std::string_view_literals;

Fejl error(Fejlkode code, std::string detail = {}) { return {code, "fil", std::move(detail)}; }

class Fildeskriptor {
 public:
  explicit Fildeskriptor(const std::string& path)
      : fd_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Fildeskriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Fildeskriptor(const Fildeskriptor&) = delete;
  Fildeskriptor& operator=(const Fildeskriptor&) = delete;
  bool ok() const { return fd_ >= 0; }
  // 0 at the end, and when it cannot be read, which `galt` then says.
  std::size_t read(std::span<char> into) {
    ssize_t n = -1;
    do n = ::read(fd_, into.data(), into.size());
    while (n < 0 && errno == EINTR);
    is_wrong_ = is_wrong_ || n < 0;
    return n > 0 ? static_cast<std::size_t>(n) : 0;
  }
  bool is_wrong() const { return is_wrong_; }

 private:
  int fd_;
  bool is_wrong_ = false;
};

// The first bytes of the file; at most as many as it takes to see what it is.
Resultat<std::string> beginning(const Regnearkskilde& kilde, std::size_t most) {
  if (!kilde.er_fil()) return std::string(kilde.indhold.substr(0, most));
  Fildeskriptor file(kilde.sti);
  if (!file.ok()) return error(Fejlkode::fil_findes_ikke, kilde.sti);
  std::string ud(most, '\0');
  std::size_t n = 0;
  for (std::size_t now = 1; now > 0 && n < most; n += now)
    now = file.read(std::span<char>(ud.data() + n, most - n));
  if (file.is_wrong()) return error(Fejlkode::fil_findes_ikke, kilde.sti);
  ud.resize(n);
  return ud;
}

bool has_wide(std::string_view bytes, std::string_view word) {
  std::string wide;
  for (const char c : word) {
    wide += c;
    wide += '\0';
  }
  return bytes.find(wide) != std::string_view::npos;
}

// Microsoft's old container: a workbook of before 2007, or a new one behind a password.
Fejl old_container(const Regnearkskilde& kilde) {
  constexpr std::size_t kLookAt = std::size_t{4} << 20;
  const auto bytes = beginning(kilde, kLookAt);
  if (bytes && has_wide(bytes.value(), "EncryptedPackage")) return error(Fejlkode::fil_krypteret);
  return error(Fejlkode::filtype_ukendt, "gem arket som .xlsx eller CSV i stedet for .xls");
}

Resultat<void> read_csv(const Regnearkskilde& kilde, const Arkmodtager& to,
                        const Regnearksgraenser& limits) {
  if (!kilde.er_fil()) {
    auto left = kilde.indhold;
    return laes_csv(
        [&](std::span<char> into) {
          const auto n = std::min(left.size(), into.size());
          std::copy_n(left.begin(), n, into.begin());
          left.remove_prefix(n);
          return n;
        },
        to, limits);
  }
  Fildeskriptor file(kilde.sti);
  if (!file.ok()) return error(Fejlkode::fil_findes_ikke, kilde.sti);
  auto done = laes_csv([&](std::span<char> into) { return file.read(into); }, to, limits);
  if (file.is_wrong()) return error(Fejlkode::fil_findes_ikke, kilde.sti);
  return done;
}

Resultat<void> read_xlsx(const Regnearkskilde& kilde, const Arkmodtager& to,
                         const Regnearksgraenser& limits) {
  NYTTE_TRY(auto pakke, Pakke::aabn(kilde, limits));
  NYTTE_TRY(const auto mappe, laes_projektmappe(pakke, limits));
  for (const auto& ark : mappe.ark) {
    NYTTE_TRY(const auto valg, laes_ark(pakke, mappe, ark, to, limits));
    if (valg == Laesvalg::stop) return success();
  }
  return success();
}

}  // namespace

Resultat<Filformat> find_format(const Regnearkskilde& kilde) {
  NYTTE_TRY(const auto first, beginning(kilde, 512));
  if (first.empty()) return error(Fejlkode::fil_tom);
  if (first.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return old_container(kilde);
  if (first.starts_with("PK"sv)) {
    if (first.find("application/vnd.oasis.opendocument") != std::string::npos)
      return error(Fejlkode::filtype_ukendt, "gem arket som .xlsx eller CSV i stedet for .ods");
    return Filformat::xlsx;
  }
  if (first.starts_with("%PDF"sv) || first.find('\0') != std::string::npos)
    return error(Fejlkode::filtype_ukendt, "brug CSV eller .xlsx");
  return Filformat::csv;
}

Resultat<void> laes_regneark(const Regnearkskilde& kilde, const Arkmodtager& modtager,
                             const Regnearksgraenser& graenser) {
  NYTTE_TRY(const auto format, find_format(kilde));
  return format == Filformat::csv ? read_csv(kilde, modtager, graenser)
                                  : read_xlsx(kilde, modtager, graenser);
}

std::string kolonnebogstav(std::size_t kolonne) {
  std::string ud;
  for (; kolonne > 0; kolonne = (kolonne - 1) / 26)
    ud.insert(ud.begin(), static_cast<char>('A' + (kolonne - 1) % 26));
  return ud;
}

std::string sted(std::string_view ark, std::int64_t linje, std::size_t kolonne) {
  std::string ud = ark.empty() ? "linje " : std::string(ark) + ", række ";
  ud += std::to_string(linje);
  if (kolonne > 0) ud += ", kolonne " + kolonnebogstav(kolonne);
  return ud;
}

}  // namespace nytte::udveksling
