// A temporary folder with a whole set of certificates, made once for the program of tests.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "udveksling/dfdg/proevecertifikater.hpp"

namespace nytte::udveksling::test {

class Proevemappe {
 public:
  Proevemappe() {
    std::string skabelon = (std::filesystem::temp_directory_path() / "nytte-stand-XXXXXX").string();
    sti_ = ::mkdtemp(skabelon.data());
  }
  ~Proevemappe() {
    std::error_code ligegyldig;
    std::filesystem::remove_all(sti_, ligegyldig);
  }
  Proevemappe(const Proevemappe&) = delete;
  Proevemappe& operator=(const Proevemappe&) = delete;
  const std::string& sti() const { return sti_; }

 private:
  std::string sti_;
};

// The machine's own time, since OpenSSL asks it too.
inline Tidspunkt maskinens_tid() { return {static_cast<std::int64_t>(std::time(nullptr))}; }

inline const dfdg::Proevecertifikater& certifikater() {
  static const Proevemappe mappe;
  static const auto alle =
      std::get<dfdg::Proevecertifikater>(dfdg::proevecertifikater(mappe.sti(), maskinens_tid()));
  return alle;
}

}  // namespace nytte::udveksling::test
