// Towards job and education: what a citizen can, what was agreed, what came after. Source 002
// (focus 4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dato.hpp"
#include "model/kode.hpp"
#include "model/sag/id.hpp"

namespace nytte {

NYTTE_KODE(Uddannelsesniveau, ingen, grundskole, gymnasial, erhvervsuddannelse, kort_videregaaende,
           mellemlang_videregaaende, lang_videregaaende);

// The competence form of the first day (Roskilde). Never changed: a correction is a new one, and
// the newest counts.
struct Kompetenceskema {
  std::int64_t id = 0;
  BorgerId borger;
  Dato dato;
  std::optional<Uddannelsesniveau> uddannelse{};
  std::string uddannelse_tekst{};
  std::string erfaring{};                  // trades and tasks, in words
  std::vector<std::string> koerekort{};    // "B", "C", "truck"
  std::vector<std::string> sprog{};        // "dansk", "arabisk"
  std::vector<std::string> oensker{};      // trades or educations the citizen aims at
  std::vector<std::string> kompetencer{};  // key words, as a job opening or a task asks for them
  bool af_borgeren = false;                // filled in by the citizen's own link
};

// How a citizen left the measure.
NYTTE_KODE(Afgangsart, ordinaert_job, job_med_tilskud, uddannelse, andet_tilbud, ydelsesskift,
           flyttet, sygdom, andet);
NYTTE_KODE(Afgangskilde, borger, arbejdsgiver, egen_viden, register);

struct Borgerafgang {
  std::int64_t id = 0;
  BorgerId borger;
  std::optional<PlaceringId> placering;  // the placement it followed
  Afgangsart art = Afgangsart::andet;
  Dato dato;
  Afgangskilde kilde = Afgangskilde::egen_viden;
  std::string bemaerkning;
  bool annulleret = false;
};

}  // namespace nytte
