// The real program on a database of the tests, to be killed.
#pragma once

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "store/databaser.hpp"

namespace nytte::udveksling::test {

// The program calls its file something else than the tests of the store do.
inline void giv_programmets_navn(const store::test::Database& database, store::Dialekt dialekt) {
  const std::filesystem::path fil = database.adresse();
  if (dialekt == store::Dialekt::sqlite)
    std::filesystem::create_symlink(fil, fil.parent_path() / "nytte.db");
}

// What tells the program which database.
inline std::vector<std::string> databaseord(const store::test::Database& database,
                                            store::Dialekt dialekt) {
  const std::string& hvor = database.adresse();
  if (dialekt == store::Dialekt::postgres) return {"--database", hvor};
  return {"--data", hvor.substr(0, hvor.rfind('/'))};
}

// A program under way.
class Proces {
 public:
  explicit Proces(std::vector<std::string> ord) {
    ord.insert(ord.begin(), NYTTE_PROGRAM);
    std::vector<char*> argv;
    for (auto& o : ord) argv.push_back(o.data());
    argv.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ != 0) return;
    const int intet = ::open("/dev/null", O_RDWR);
    ::dup2(intet, STDIN_FILENO);
    ::dup2(intet, STDOUT_FILENO);
    ::execv(NYTTE_PROGRAM, argv.data());
    ::_exit(127);
  }
  ~Proces() { draeb(); }
  Proces(const Proces&) = delete;
  Proces& operator=(const Proces&) = delete;

  void draeb() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = -1;
  }
  int vent() {
    int status = 0;
    ::waitpid(pid_, &status, 0);
    pid_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  bool lever() const {
    siginfo_t om{};
    return ::waitid(P_PID, static_cast<id_t>(pid_), &om, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           om.si_pid == 0;
  }
  // Whether it sleeps a little while, as SQLite does while somebody else has the lock.
  bool sover() const {
    std::ifstream fil(fmt::format("/proc/{}/syscall", pid_));
    std::string nummer;
    fil >> nummer;
    return nummer == "35" || nummer == "230";  // nanosleep, clock_nanosleep
  }

 private:
  pid_t pid_ = -1;
};

}  // namespace nytte::udveksling::test
