// Certificates for trying the exchange on one machine: good ones, and one of each kind that must be
// refused. Nothing outside the machine trusts them.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/sag/id.hpp"

namespace nytte::udveksling::dfdg {

/// Paths of two PEM files.
struct Certifikatpar {
  std::string certifikat;
  std::string noegle;
};

struct Proevecertifikater {
  std::string ca;        ///< vouches for all but the two "fremmed"
  std::string anden_ca;  ///< vouches for the two "fremmed"
  Certifikatpar server;  ///< 127.0.0.1 and localhost; for the stand, and for nytte's own webhook
  Certifikatpar server_udloebet;
  Certifikatpar server_forkert_navn;  ///< for another machine
  Certifikatpar server_fremmed;       ///< by the other CA
  Certifikatpar klient;               ///< the municipality's system
  Certifikatpar klient_udloebet;
  Certifikatpar klient_forkert_navn;  ///< by the right CA, but somebody else
  Certifikatpar klient_fremmed;       ///< by the other CA
  Certifikatpar register_;            ///< the register, when it calls the webhook
};

/// The subject CN of the register's certificate: who may deliver to the webhook.
inline constexpr const char* kRegisternavn = "DFDG proevestand";
/// The subject CN of the municipality's.
inline constexpr const char* kKlientnavn = "nytte proevekommune";

/// Makes them in the folder (created, 0700; files 0600), valid for a year from the day before
/// `nu`. Those that are there are used again while the whole set is there and has at least a
/// day left. The other alternative says what is wrong, in Danish.
std::variant<Proevecertifikater, std::string> proevecertifikater(const std::string& mappe,
                                                                 Tidspunkt nu);

}  // namespace nytte::udveksling::dfdg
