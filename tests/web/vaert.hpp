// The web layer on a real database in memory, without a socket: what a request is answered.
#pragma once

#include <map>
#include <set>
#include <string>

#include "model/sag/bruger.hpp"
#include "store/forbindelse.hpp"
#include "web/fordeler.hpp"

namespace nytte::web::proeve {

inline constexpr const char* kRaad = "RAR Østjylland";  ///< of the users of a council
inline constexpr std::string_view kKodeord = "en lang sætning om cykler";

class Vaert {
 public:
  Vaert();

  /// A user with its password, and an API key of his.
  struct Konto {
    Bruger bruger;
    std::string noegle;
  };
  Konto account(const std::string& brugernavn, std::set<Rolle> roller, int kommune = 101);

  /// Answers a request with those headers ("name: value" pairs); Host is added.
  Svar ask(std::string method, std::string target, Felter headers = {}, std::string body = "");
  /// JSON to the API as the holder of a key.
  Svar api(const Konto& konto, std::string method, std::string target, std::string body = "",
           Felter headers = {});
  /// A browser: keeps cookies and sends the form token of the last page it saw.
  Svar browse(std::string target);
  Svar submit(std::string target, const Felter& felter, bool med_csrf = true);
  /// The browser logs in.
  Svar log_in(const std::string& brugernavn, std::string_view kodeord = kKodeord);

  store::Forbindelse db;
  Ruter ruter;
  Metrik metrik;
  Tidspunkt nu{1'790'000'000};       // 2026-09-21
  std::vector<std::string> journal;  ///< route and status of each request
  std::map<std::string, std::string> cookies;
  std::string csrf;
  Fordelervalg valg;

 private:
  Svar with_cookies(std::string method, std::string target, Felter headers, std::string body);
};

}  // namespace nytte::web::proeve
