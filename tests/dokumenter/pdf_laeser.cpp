#include "pdf_laeser.hpp"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace nytte::dokumenter {

std::string laes_pdf(const std::string& pdf, const std::string& program, const std::string& valg) {
  std::string sti = "/tmp/nytte-pdf-XXXXXX";
  const int fd = mkstemp(sti.data());
  close(fd);
  std::ofstream(sti, std::ios::binary) << pdf;
  const std::string ud_til = program == "pdftotext" ? " -" : "";
  const std::string kald = program + " " + valg + " " + sti + ud_til + " 2>&1";
  FILE* roer = popen(kald.c_str(), "r");
  std::string ud;
  std::array<char, 4096> b{};
  for (std::size_t n = 0; (n = fread(b.data(), 1, b.size(), roer)) > 0;) ud.append(b.data(), n);
  const int status = pclose(roer);
  std::remove(sti.c_str());
  if (status != 0) ud += "exit " + std::to_string(status);
  for (auto i = ud.find(sti); i != std::string::npos; i = ud.find(sti))
    ud.replace(i, sti.size(), "FIL");
  return ud;
}

std::vector<std::string> ord(std::string_view tekst) {
  std::istringstream ind{std::string(tekst)};
  std::vector<std::string> ud;
  for (std::string o; ind >> o;) ud.push_back(o);
  return ud;
}

}  // namespace nytte::dokumenter
