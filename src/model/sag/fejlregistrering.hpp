// What looks wrongly registered in a list from a case system (source 003), with the evidence for
// it. Computed, never stored; what is stored is what a person has decided about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/sag/fagsystem.hpp"

namespace nytte {

// Worst first: the first two hide a course from the national figures, the last counts it twice.
NYTTE_KODE(Fejlregistreringstype, nytteindsats_som_virksomhedspraktik, nytteindsats_som_vejledning,
           forkert_sektor, for_lang, p_nummer_andet_cvr, p_nummer_ukendt, timer_mangler,
           slutdato_mangler, dobbelt_registrering);

// What share of the findings is right, as measured in the labelled set (bench/README.md): nearly
// all; most; some. Below the last nothing is told.
NYTTE_KODE(Sikkerhed, sikker, sandsynlig, mulig);

NYTTE_KODE(
    Bevisart,
    // for and against a course being nytteindsats
    egen_placering,                // nytte itself has the citizen in nytteindsats there and then
    jobordre_er_nytteindsats,      // the job order the row names is one of nytteindsats
    nummer_deles,                  // a row of nytteindsats names the same job order
    aktiveringstype_vejledning,    // typed as nytteindsats, but with the activity type of guidance
    ord_for,                       // a word of the texts; value is the word
    ord_imod,                      // a word that speaks against it
    tekst_uden_ordet,              // there is a text, and it does not name nytteindsats
    jobordre_sted_og_tid,          // a job order of nytteindsats at the P-number in the period
    nytteindsats_sted_og_tid,      // a placement in nytteindsats at the P-number in the period
    mange_paa_stedet,              // most rows of the P-number are nytteindsats
    tretten_uger,                  // exactly 13 weeks
    laengere_end_13_uger,          // longer than nytteindsats could be on the day
    offentligt_sted, privat_sted,  //
    ydelse_passer, ydelse_udelukker,  // who may have nytteindsats
    nabo_samme_sted,  // right before or after the citizen's nytteindsats at the P-number
    nabo,             // the same, elsewhere
    kommunens_vane,   // of the rows that plainly are nytteindsats, how many say another offer
    stedets_vane,     // the same at the P-number
    // that a row is wrong in another way
    felt_tomt, nul_timer, p_nummer_findes_ikke, p_nummer_lukket, p_nummer_ligner,
    cvr_efter_register, cvr_efter_listen, dage_over_graensen, sektor_efter_register,
    sektor_efter_listen, sektor_efter_navn, sektor_efter_tilbudssted, sektor_privat, helt_ens,
    overlapper, andet_nummer, afbrudt, samme_navn, i_andet_system, ogsaa_som_andet_tilbud);

// One ground. The weight is in decibans, 10 log10 of how much more common it is among wrong rows
// than among right ones: +10 is ten times, negative speaks against.
struct Bevis {
  Bevisart art{};
  std::string vaerdi;  // what was seen: a word, a day, a number of days; never a CPR number
  std::int32_t vaegt = 0;
  bool operator==(const Bevis&) const = default;
};

NYTTE_KODE(Raekkekilde, listen, jobordrelisten, anden_liste, nytte);

struct Raekkehenvisning {
  Raekkekilde kilde{};
  std::int64_t linje = 0;             // in its file; 0 in nytte
  std::int64_t id = 0;                // of the row or placement; 0 when not stored
  std::optional<Fagsystem> system{};  // of another list
  bool operator==(const Raekkehenvisning&) const = default;
};

// What would be right, as far as it can be said. Empty: nothing to say about that field.
struct Rettelse {
  std::optional<Tilbud> tilbud{};
  std::optional<Sektor> sektor{};
  std::string aktiveringstype{};
  std::optional<Dato> til{};  // included: the last day the law allowed
  std::optional<Cvr> cvr{};
  std::optional<PNummer> p_nummer{};
  std::optional<Ugetimer> ugentlig_tid{};
  bool udgaar = false;  // the row is one too many
  bool operator==(const Rettelse&) const = default;
};

struct Fejlregistrering {
  Fejlregistreringstype type{};
  std::size_t raekke = 0;  // in the rows that were searched
  std::int64_t linje = 0;  // in the file
  std::int64_t kilde = 0;  // Kildeplacering::id
  std::vector<Raekkehenvisning> relaterede{};
  std::vector<Bevis> beviser{};  // heaviest first
  std::int32_t vaegt = 0;        // of all of them
  Sikkerhed sikkerhed{};
  Rettelse rettelse{};
  bool operator==(const Fejlregistrering&) const = default;
};

// nytte's own placement in nytteindsats, as the rows of a list are held against it.
struct Kendtplacering {
  std::int64_t id = 0;
  Cpr cpr;
  PNummer p_nummer;
  Dato fra;
  Dato til;  // included: the last day there
};

// What a person made of a finding.
NYTTE_KODE(Fundsvar, rettet, ikke_en_fejl);

// Whether anybody has decided, as lists are filtered.
NYTTE_KODE(Fundtilstand, ubehandlet, behandlet);

// As stored: never changed, the highest number of a row and type counts.
struct Lagretbeslutning {
  std::int64_t kilde = 0;  // the row
  std::int64_t linje = 0;
  Fejlregistreringstype type{};
  std::int64_t nummer = 0;
  Fundsvar svar{};
  std::string begrundelse;
  BrugerId bruger;
  std::string bruger_navn;
  Tidspunkt tid;
};

}  // namespace nytte
