// A municipality's strategy for nytteindsats: fixed headings, the measurable policy, and who had a
// say. A draft may be rewritten; what is approved never changes, the next version takes its place.
// Source 002 (focus 1).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/sag/id.hpp"
#include "model/sag/meddelelse.hpp"
#include "model/sag/politik.hpp"
#include "model/virksomhed.hpp"

namespace nytte {

// The headings of source 002's list, in its order.
NYTTE_KODE(Strategiafsnit, formaal, maalgrupper, opgaver, job_og_uddannelse, organisering,
           kompetencer, kombinationer);
NYTTE_KODE(Organiseringsform, enkeltpladser, projekter, begge);
// Derived from the approval and the day, never stored.
NYTTE_KODE(Strategitilstand, kladde, kommende, i_kraft, afloest, kasseret);

// What became of a line from one version to the next.
NYTTE_KODE(Linjeaendring, uaendret, fjernet, tilfoejet);
// Whether a course keeps a point of the policy of its first day.
NYTTE_KODE(Politikholdning, holder, afviger, ukendt);

// What a version says.
struct Strategiindhold {
  std::array<std::string, Koder<Strategiafsnit>::navne.size()> tekster{};
  std::optional<Organiseringsform> organiseringsform{};
  Lokalpolitik politik{};
  std::string hvad_er_nyt{};  // what was changed since the last version and why, in own words

  std::string& tekst(Strategiafsnit a) { return tekster.at(static_cast<std::size_t>(a)); }
  const std::string& tekst(Strategiafsnit a) const {
    return tekster.at(static_cast<std::size_t>(a));
  }
  bool operator==(const Strategiindhold&) const = default;
};

struct Strategigodkendelse {
  Dato gaelder_fra;
  Dato revideres;          // the last day before it is to be looked at again, included
  std::string beslutning;  // who approved it, where and when: "Byrådet den 24. marts 2026, punkt 7"
  BrugerId bruger{};       // who recorded it
  Tidspunkt tid{};
};

struct Strategi {
  StrategiId id;
  Kommunekode kommune;
  std::int32_t nummer = 1;
  Strategiindhold indhold{};
  std::optional<Strategigodkendelse> godkendelse{};
  bool kasseret = false;  // a draft that was put away
  BrugerId oprettet_af{};
  Tidspunkt oprettet{};
  Version version = 1;
};

using StrategipartId = Id<struct Strategipart>;

NYTTE_KODE(Strategipartart, politisk_udvalg, faglig_organisation, erhvervsraad, regionalt_raad,
           styregruppe, medarbejdere, andre);

// Somebody who is asked about one version.
struct Strategipart {
  StrategipartId id;
  StrategiId strategi;
  Strategipartart art = Strategipartart::andre;
  std::string navn;       // of the organisation or committee
  std::string kontakt{};  // the person who is written to
  std::string email{};
  bool annulleret = false;
};

NYTTE_KODE(Tilslutning, godkender, godkender_ikke, kun_kommentar);

// What a party said. Never changed; the newest of a party counts.
struct Strategisvar {
  std::int64_t id = 0;
  StrategipartId part;
  Tilslutning tilslutning = Tilslutning::kun_kommentar;
  std::string bemaerkning{};
  std::string navn{};   // who said it
  std::string kilde{};  // where it stands, when it was recorded for him: "referat af møde ..."
  bool ved_link = false;
  Version laest_version = 1;  // of the text he had before him
  BrugerId bruger{};          // who recorded it; 0 by link
  Dato dag;
  Tidspunkt tid{};
};

struct Strategianmodning {
  StrategipartId part;
  MeddelelseId meddelelse;
  Dato svarfrist;
  BrugerId bruger{};
  Tidspunkt tid{};
};

NYTTE_KODE(Udmeldingsmaade, mail, moede, intranet, papir, andet);

struct Strategiudmelding {
  StrategiId strategi;
  std::string modtager;
  Udmeldingsmaade maade = Udmeldingsmaade::moede;
  Dato dag;
  std::optional<StrategipartId> part{};
  std::optional<MeddelelseId> meddelelse{};  // a mail of ours
  std::string bemaerkning{};
  BrugerId bruger{};
  Tidspunkt tid{};
};

// Looked at again and left as it is.
struct Strategirevision {
  StrategiId strategi;
  Dato dag;
  std::string konklusion;
  Dato revideres;  // the next time, at the latest, included
  BrugerId bruger{};
  Tidspunkt tid{};
};

// The yearly talk with the regional council (LOB § 31, stk. 2, until 2025-02-28), beside what the
// register of reports holds of it.
struct Strategidroeftelse {
  std::int64_t indberetning = 0;
  std::optional<StrategiId> strategi{};  // what was in force or in draft when they talked
  std::string referat{};
  std::string beslutning{};
};

}  // namespace nytte
