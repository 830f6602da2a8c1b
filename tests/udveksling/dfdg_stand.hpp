// A running test stand for one test, and requests to it in both forms.
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <string>

#include "proevemappe.hpp"
#include "tls_klient.hpp"
#include "udveksling/dfdg/proevestand/proevestand.hpp"

namespace nytte::udveksling::test {

// Fails modulus 11; nobody has it.
inline constexpr const char* kCpr = "0702901234";

inline dfdg::Standvalg standvalg() {
  dfdg::Standvalg v;
  v.certifikater = certifikater();
  v.server = certifikater().server;
  v.ur = &maskinens_tid;
  return v;
}

struct Stand {
  dfdg::Proevestand stand;
  Tlsklient styring;

  explicit Stand(dfdg::Standvalg valg = standvalg())
      : stand(std::move(valg)), styring(stand.port(), certifikater().ca, certifikater().klient) {}

  // What the steering interface answers; throws when it says no, or is not JSON.
  boost::json::object styr(const std::string& hvad, const boost::json::object& med) {
    const auto svar = styring.spoerg("POST", "/proevestand/" + hvad, boost::json::serialize(med));
    if (svar.status != 200) throw std::runtime_error(hvad + ": " + svar.krop);
    return boost::json::parse(svar.krop).as_object();
  }
  boost::json::object spoerg(const std::string& hvad) {
    const auto svar = styring.spoerg("GET", "/proevestand/" + hvad);
    if (svar.status != 200) throw std::runtime_error(hvad + ": " + svar.krop);
    return boost::json::parse(svar.krop).as_object();
  }
  void fejl(const std::string& art, boost::json::object med = {}) {
    med["art"] = art;
    styr("fejl", med);
  }
};

}  // namespace nytte::udveksling::test
