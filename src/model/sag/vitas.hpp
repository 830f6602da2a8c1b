// VITAS, the state's forms for employers: a thin notice that something happened, the case it is
// about, and the draft of a job order that a person may complete. The lists of codes are not
// public: a code is data, never an enumerator.
#pragma once

#include <optional>
#include <string>

#include "model/dato.hpp"
#include "model/sag/id.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

using VitasudkastId = Id<struct Vitasudkastnavn>;

// GetVitasCaseNotificationVersion1, as far as its elements are known.
struct Vitasbesked {
  std::string sag{};                // JobIdentifier: GUID, small letters
  std::string ordning{};            // VitasFormTypeIdentifier
  std::string sagsakt{};            // VitasSubFormTypeIdentifier
  std::string ansoegningsstatus{};  // JobOfferStatusTypeIdentifier; may be empty
  std::string afgoerelsesstatus{};  // JobAllocationStatusTypeIdentifier; may be empty
  std::string tid{};                // IncidentDateTime, as sent
  Cvr cvr;
  PNummer p_nummer;

  // The same notice sent twice has the same key; notices carry no id of their own.
  std::string noegle() const {
    return sag + "|" + ordning + "|" + sagsakt + "|" + ansoegningsstatus + "|" + afgoerelsesstatus +
           "|" + tid;
  }
  bool operator==(const Vitasbesked&) const = default;
};

// The fetched case, in the shape of GetCaseElement as the newest VITAS services answer it; a
// service for praktik and nytteindsats has not been seen, so the shape is assumed to be the same.
struct Vitassag {
  std::string sag{};  // caseElementIdentifier
  std::string ansoegningsstatus{};
  std::string afgoerelsesstatus{};
  std::string vitas_nummer{};  // vitasCaseId
  std::string vitas_url{};
  std::optional<bool> ekstern_operatoer{};
  std::string sagsbehandler{};
  std::string sagsbehandler_mail{};
  std::string afgjort{};  // decisionDate, as sent; may be empty
  Cvr cvr;
  std::optional<PNummer> p_nummer{};
  bool operator==(const Vitassag&) const = default;
};

NYTTE_KODE(Vitasudkasttilstand, udkast, oprettet, afvist);

// What is known of one VITAS case. Not a job order until a person has completed it.
struct Vitasudkast {
  VitasudkastId id;
  Kommunekode kommune;
  std::string sag{};
  std::string ordning{};
  std::string sagsakt{};
  std::string ansoegningsstatus{};
  std::string afgoerelsesstatus{};
  std::string haendt{};  // of the newest notice, as sent
  std::string vitas_nummer{};
  std::string vitas_url{};
  std::string sagsbehandler{};
  Cvr cvr;
  PNummer p_nummer;
  bool hentet = false;  // the case itself, not only a notice
  Vitasudkasttilstand tilstand = Vitasudkasttilstand::udkast;
  std::string grund{};                   // why it was put aside
  std::optional<JobordreId> jobordre{};  // once completed
  Tidspunkt modtaget;
  Version version = 1;
};

// What a job order needs and VITAS does not say, in the order of the form. Everything of the
// employer's form beyond his numbers is cut from the sources we have [part].
NYTTE_KODE(Vitasmangel, arbejdssted, type, stilling, faggruppe, opgave, pladser, periode,
           ugentlig_tid, vurdering, sagen);

}  // namespace nytte
