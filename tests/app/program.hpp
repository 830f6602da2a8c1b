// Runs the built program and tells what it said.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace nytte::app {

// A folder of its own, gone with the object.
class Mappe {
 public:
  Mappe() {
    std::string sti = "/tmp/nytte-test-XXXXXX";
    if (::mkdtemp(sti.data()) == nullptr) throw std::runtime_error("mkdtemp");
    sti_ = sti;
  }
  Mappe(const Mappe&) = delete;
  Mappe& operator=(const Mappe&) = delete;
  ~Mappe() {
    if (std::system(("rm -r " + sti_).c_str()) != 0) std::perror("rm");
  }
  std::string fil(const std::string& navn) const { return sti_ + "/" + navn; }
  std::string skriv(const std::string& navn, const std::string& indhold) const {
    std::ofstream(fil(navn), std::ios::binary) << indhold;
    return fil(navn);
  }

 private:
  std::string sti_;
};

inline std::string laes_fil(const std::string& sti) {
  std::ifstream f(sti, std::ios::binary);
  std::stringstream s;
  s << f.rdbuf();
  return s.str();
}

struct Koersel {
  int kode;
  std::string ud;
  std::string fejl;
};

// `argumenter` is read by the shell; `ind` becomes standard input; `miljoe`: "NAVN=VÆRDI ".
inline Koersel koer(const std::string& argumenter, const std::string& ind = "",
                    const std::string& miljoe = "") {
  const Mappe m;
  const std::string kommando = miljoe + " " + std::string(NYTTE_PROGRAM) + " " + argumenter + " <" +
                               m.skriv("ind", ind) + " >" + m.fil("ud") + " 2>" + m.fil("fejl");
  const int status = std::system(kommando.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, laes_fil(m.fil("ud")),
          laes_fil(m.fil("fejl"))};
}

}  // namespace nytte::app
