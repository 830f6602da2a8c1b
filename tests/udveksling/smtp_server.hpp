// A mail server of a test's own on a free port of 127.0.0.1: says what it is told to say at each
// step, and keeps what it was given.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace nytte::udveksling::test {

// What happens at a step ("hilsen", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "slut"):
// the answer to give; kHaeng never answers, kAfbryd closes the connection.
using Manus = std::map<std::string, std::string>;
inline const std::string kHaeng = "(hang)";
inline const std::string kAfbryd = "(drop)";

class Smtpserver {
 public:
  // `tls`: offers STARTTLS with a certificate of its own for 127.0.0.1.
  explicit Smtpserver(Manus manus = {}, bool tls = false);
  ~Smtpserver();
  Smtpserver(const Smtpserver&) = delete;
  Smtpserver& operator=(const Smtpserver&) = delete;

  std::string adresse() const { return "smtp://127.0.0.1:" + std::to_string(port_); }
  std::string certifikat() const { return certifikat_; }  // the file to trust
  // From now on it answers so.
  void svar(Manus manus);
  // Content of each message that was given in full, whether or not it was answered.
  std::vector<std::string> modtaget();
  int forbindelser() const { return forbindelser_; }
  // Every command line, without contents and secrets.
  std::vector<std::string> kommandoer();

 private:
  struct Tls;
  class Samtale;
  void lyt();
  std::string manus_for(const std::string& trin);

  int lytter_ = -1;
  int port_ = 0;
  std::string certifikat_;
  std::unique_ptr<Tls> tls_;
  std::atomic<bool> stop_{false};
  std::atomic<int> forbindelser_{0};
  std::mutex laas_;
  Manus manus_;
  std::vector<std::string> modtaget_;
  std::vector<std::string> kommandoer_;
  std::vector<std::thread> traade_;
  std::thread lytter_traad_;
};

}  // namespace nytte::udveksling::test
