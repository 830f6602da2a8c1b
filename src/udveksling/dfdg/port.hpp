// The national register as nytte sees it, whichever generation of interface is behind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/sag/dfdg.hpp"
#include "model/sag/kodeliste.hpp"
#include "sager/dfdg/indbakke.hpp"

namespace nytte::udveksling {

/// What an answer means for what was asked.
enum class Svarart {
  taget,       // the register has it now
  taget_foer,  // HTTP 412: it had this request before; to be read back
  afvist,      // no, for good
  for_nu,      // no answer that can be relied on; to be tried again
  fremmed      // an answer about somebody else's record: never a yes
};

struct Registersvar {
  Svarart art = Svarart::for_nu;
  std::string kode{};       ///< the national code; may be empty
  std::string tekst{};      ///< the register's words, or ours
  bool vej_lukket = false;  ///< nothing else will come through either: leave the register alone
};

/// Who asks, about whom, under which name.
struct Registerkald {
  std::string anmodning;  ///< x-requestId; also for what only reads
  std::string cpr;        ///< ten digits; empty for job orders and code lists
  Myndighed afsender;
};

/// What was read, or why it could not be.
template <class T>
struct Laest {
  std::optional<T> post{};
  Registersvar svar{};  ///< when there is no `post`
};

class Dfdgport {
 public:
  Dfdgport() = default;
  virtual ~Dfdgport() = default;
  Dfdgport(const Dfdgport&) = delete;
  Dfdgport& operator=(const Dfdgport&) = delete;

  /// Register, change, end or annul.
  virtual Registersvar skriv_aktivitet(Registerhandling h, const Registeraktivitet& a,
                                       const Registerkald& k) = 0;
  virtual Laest<std::vector<Registeraktivitet>> laes_aktiviteter(const Registerkald& k) = 0;
  virtual Registersvar skriv_jobordre(Registerhandling h, const Registerjobordre& j,
                                      const Registerkald& k) = 0;
  /// Nothing in the answer: the register has no such job order.
  virtual Laest<std::optional<Registerjobordre>> laes_jobordre(const std::string& noegle,
                                                               const Registerkald& k) = 0;
  virtual Laest<std::vector<Kodevaerdi>> kodeliste(Kodelistenavn liste, Dato dag,
                                                   const Registerkald& k) = 0;
  /// The next message of the queue, left there until it is acknowledged; nothing when it is empty,
  /// and always nothing where messages are pushed instead.
  virtual Laest<std::optional<sager::Indkommen>> hent_besked(Beskedtype type,
                                                             const Registerkald& k) = 0;
  virtual Registersvar kvitter(const std::string& besked_id, const Registerkald& k) = 0;
};

}  // namespace nytte::udveksling
