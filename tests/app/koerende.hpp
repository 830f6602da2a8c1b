// The whole program as a server on a thread of its own, and a browser and an API client for it.
#pragma once

#include <map>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/serve.hpp"
#include "program.hpp"
#include "web/klient.hpp"

namespace nytte::app {

inline constexpr const char* kKodeord = "en lang sætning om cykler";

// Settings of a server on a free port, its database and log in that folder, without example data.
Indstillinger indstillinger_i(const Mappe& m);

class Koerende {
 public:
  explicit Koerende(const Indstillinger& i);
  ~Koerende();
  Koerende(const Koerende&) = delete;
  Koerende& operator=(const Koerende&) = delete;

  std::string welcome() const { return server_.welcome(); }

  using Hoved = std::vector<std::pair<std::string, std::string>>;
  // One request on a connection of its own, with the cookies so far.
  web::proeve::Modtaget ask(const std::string& metode, const std::string& sti,
                            const std::string& krop = "", const Hoved& hoved = {});
  // JSON, with the form token of the session.
  web::proeve::Modtaget api(const std::string& metode, const std::string& sti,
                            const std::string& krop = "");
  // A form; the token is that of the page `sti` of the last ask.
  web::proeve::Modtaget submit(const std::string& sti, const std::string& felter);
  // True when the password was accepted.
  bool log_in(const std::string& brugernavn, const std::string& kodeord = kKodeord);

 private:
  void remember(const web::proeve::Modtaget& svar);

  Koerendeserver server_;
  std::thread traad_;
  std::map<std::string, std::string> cookies_;
  std::string csrf_;
};

// Percent-encodes what a form sends.
std::string formtekst(const std::string& tekst);

}  // namespace nytte::app
