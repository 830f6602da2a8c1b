// A plain HTTPS client for tests: it can show any certificate, or none, and tells what it saw.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "udveksling/dfdg/proevecertifikater.hpp"

namespace nytte::udveksling::test {

struct Tlsklientsvar {
  int status = 0;     // 0: not even a first line
  std::string hoved;  // all lines before the body
  std::string krop;
  bool helt = false;  // head, and as much body as the head says
};

// Keeps its connection while the server does; a new one is made when it is needed.
class Tlsklient {
 public:
  using Hoveder = std::vector<std::pair<std::string, std::string>>;

  Tlsklient(std::uint16_t port, std::string ca,
            std::optional<dfdg::Certifikatpar> klient = std::nullopt);
  ~Tlsklient();
  Tlsklient(const Tlsklient&) = delete;
  Tlsklient& operator=(const Tlsklient&) = delete;

  // status 0 where there is no connection or no answer.
  Tlsklientsvar spoerg(const std::string& metode, const std::string& sti,
                       const std::string& krop = "", const Hoveder& hoveder = {});
  // The bytes as they are, and what comes back until the server closes.
  std::string raat(const std::string& bytes);
  bool forbind();
  void luk();

 private:
  struct Indre;
  std::unique_ptr<Indre> indre_;
};

}  // namespace nytte::udveksling::test
