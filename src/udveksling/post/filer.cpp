#include "udveksling/post/filer.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace nytte::udveksling {
namespace {

namespace fs = std::filesystem;

std::string grund(const std::string& hvad, const std::string& sti, int nummer) {
  const char* ord = nummer == ENOSPC   ? "der er ikke mere plads på disken"
                    : nummer == EACCES ? "programmet har ikke adgang"
                    : nummer == EROFS  ? "disken kan kun læses"
                    : nummer == ENOENT ? "mappen findes ikke"
                                       : "systemet melder fejl";
  return hvad + " " + sti + ": " + ord + " (" + std::to_string(nummer) + ")";
}

class Fil {
 public:
  Fil(const std::string& sti, int flag, mode_t ret) : fd_(::open(sti.c_str(), flag, ret)) {}
  ~Fil() {
    if (fd_ >= 0) ::close(fd_);
  }
  Fil(const Fil&) = delete;
  Fil& operator=(const Fil&) = delete;
  bool aaben() const { return fd_ >= 0; }

  bool skriv(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto skrevet = ::write(fd_, bytes.data(), bytes.size());
      if (skrevet < 0 && errno == EINTR) continue;
      if (skrevet <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(skrevet));
    }
    return ::fsync(fd_) == 0;
  }
  void flush_folder() const { ::fsync(fd_); }

 private:
  int fd_;
};

}  // namespace

std::optional<std::string> klargoer_mappe(const std::string& mappe) {
  std::error_code fejl;
  if (fs::is_directory(mappe, fejl)) return std::nullopt;
  fs::create_directories(fs::path(mappe).parent_path(), fejl);
  if (::mkdir(mappe.c_str(), S_IRWXU) != 0 && errno != EEXIST)
    return grund("Mappen kan ikke oprettes:", mappe, errno);
  return std::nullopt;
}

std::optional<std::string> skriv_fil(const std::string& mappe, const std::string& navn,
                                     std::string_view bytes) {
  if (auto galt = klargoer_mappe(mappe)) return galt;
  const std::string sti = mappe + "/" + navn;
  const std::string halv = mappe + "/." + navn + ".halv";
  {
    ::unlink(halv.c_str());
    const Fil fil(halv, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!fil.aaben()) return grund("Filen kan ikke skrives:", sti, errno);
    if (!fil.skriv(bytes)) {
      const int nummer = errno;
      ::unlink(halv.c_str());
      return grund("Filen kan ikke skrives:", sti, nummer);
    }
  }
  if (::rename(halv.c_str(), sti.c_str()) != 0) {
    const int nummer = errno;
    ::unlink(halv.c_str());
    return grund("Filen kan ikke skrives:", sti, nummer);
  }
  const Fil folder(mappe, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (folder.aaben()) folder.flush_folder();
  return std::nullopt;
}

std::optional<std::string> laes_fil(const std::string& sti, std::size_t hoejst) {
  std::error_code fejl;
  if (fs::symlink_status(sti, fejl).type() != fs::file_type::regular) return std::nullopt;
  const auto bytes = fs::file_size(sti, fejl);
  if (fejl || bytes > hoejst) return std::nullopt;
  std::ifstream fil(sti, std::ios::binary);
  if (!fil) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(fil), {});
}

std::vector<std::string> filer_i(const std::string& mappe, std::string_view endelse) {
  std::vector<std::string> fundet;
  std::error_code fejl;
  for (fs::directory_iterator i(mappe, fejl), ende; !fejl && i != ende; i.increment(fejl)) {
    const std::string navn = i->path().filename().string();
    std::error_code art;
    const bool fil = i->symlink_status(art).type() == fs::file_type::regular;
    if (fil && !navn.starts_with('.') && navn.ends_with(endelse)) fundet.push_back(navn);
  }
  std::sort(fundet.begin(), fundet.end());
  return fundet;
}

bool laeg_til_side(const std::string& mappe, const std::string& navn, const std::string& under) {
  const std::string til = mappe + "/" + under;
  if (klargoer_mappe(til)) return false;
  std::error_code fejl;
  std::string ledigt = til + "/" + navn;
  for (int nr = 2; fs::exists(ledigt, fejl) && nr < 1000; ++nr)
    ledigt = til + "/" + std::to_string(nr) + "-" + navn;
  fs::rename(mappe + "/" + navn, ledigt, fejl);
  return !fejl;
}

}  // namespace nytte::udveksling
