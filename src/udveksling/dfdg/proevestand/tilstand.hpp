// What the stand knows: persons, code lists, the records it has taken, the
// requests it has seen, and the messages in its queue. Each public function is
// atomic.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/id.hpp"
#include "model/sag/kodeliste.hpp"
#include "udveksling/dfdg/proevestand/kald.hpp"

namespace nytte {

NYTTE_KODE(Borgertilstand, kendt, ukendt, doed, uden_kontaktgruppe);

}  // namespace nytte

namespace nytte::udveksling::dfdg::stand {

struct Proeveborger {
  Borgertilstand tilstand = Borgertilstand::kendt;
  std::string kommune;  // three digits; empty: whichever asks
};

/// A record as the register has it.
struct Post {
  std::string noegle;
  std::string cpr;  // empty of a job order
  boost::json::object felter;
  bool fejloprettet = false;
  std::map<Metode, int> taget;           // how often each was done to it
  std::vector<std::string> anmodninger;  // the requests that did so, in order
};

/// One error, with the HTTP status that goes with its kind (assumed).
Udfald afslag(int kode);

class Tilstand {
 public:
  /// With a file every recorded call is written to it, and flushed, before it
  /// is answered; what it holds from before is read. Throws std::runtime_error
  /// (Danish) when it cannot be used. With `alle_kendt` a number nobody has
  /// mentioned is a citizen of whichever municipality asks, else an unknown
  /// person.
  Tilstand(std::string journal, bool alle_kendt, std::function<Tidspunkt()> ur);
  ~Tilstand();
  Tilstand(const Tilstand &) = delete;
  Tilstand &operator=(const Tilstand &) = delete;

  /// Checks, records and answers one call.
  Udfald behandl(const Kald &kald);

  void saet_borger(const std::string &cpr, Proeveborger borger);
  void saet_kode(const std::string &liste, Kodevaerdi vaerdi);
  /// A record as if somebody else had made it; `cpr` empty for a job order.
  void laeg_post(const std::string &noegle, const std::string &cpr, boost::json::object felter);
  /// The register loses a record. False when it has none of that id.
  bool glem_post(const std::string &noegle);
  /// Messages for the queue the classic form fetches from, in the form of the
  /// webhook.
  void laeg_i_koe(boost::json::object besked);
  /// Everything that was taken, by record and by request, for whoever counts.
  boost::json::object optaelling();
  /// Forgets all records, requests and messages; persons and codes stay.
  void nulstil();

 private:
  struct Kodeopslag {
    const Kodevaerdi *vaerdi = nullptr;
    bool udloebet = false;
  };
  using Fejlliste = std::vector<Registerfejl>;

  Udfald behandl_laast(const Kald &kald);
  std::optional<Udfald> kontroller_kalder(const Kald &kald) const;
  std::optional<Udfald> kontroller_borger(const Kald &kald) const;
  Kodeopslag slaa_op(const std::string &liste, std::int64_t kode, const std::string &dag) const;
  void kontroller_koder(const Kald &kald, const boost::json::object &felter, Fejlliste &fejl) const;
  Fejlliste kontroller_indhold(const Kald &kald) const;
  Udfald udfoer(const Kald &kald);
  Udfald laes(const Kald &kald) const;
  Udfald kodeliste(const Kald &kald) const;
  Udfald fra_koe(const Kald &kald);
  void anvend(const boost::json::object &linje);
  void skriv(const boost::json::object &linje);
  std::map<std::string, Post> &poster(Metode m) {
    return om_jobordre(m) ? jobordrer_ : aktiviteter_;
  }
  const std::map<std::string, Post> &poster(Metode m) const {
    return om_jobordre(m) ? jobordrer_ : aktiviteter_;
  }

  mutable std::mutex laas_;
  int journal_ = -1;
  bool alle_kendt_;
  std::function<Tidspunkt()> ur_;
  std::map<std::string, Proeveborger> borgere_;
  std::map<std::string, std::vector<Kodevaerdi>> koder_;
  std::map<std::string, Post> aktiviteter_;
  std::map<std::string, Post> jobordrer_;
  std::map<std::string, std::string> anmodninger_;  // those taken, and the record
  std::map<std::string, int> set_;                  // every request that came, and how often
  std::deque<boost::json::object> koe_;
};

/// A line of the file of persons: number, and after semicolons what is special
/// about it and its municipality ("kendt;710"). Nothing where it cannot be
/// read.
std::optional<std::pair<std::string, Proeveborger>> laes_borgerlinje(const std::string &linje);

}  // namespace nytte::udveksling::dfdg::stand
