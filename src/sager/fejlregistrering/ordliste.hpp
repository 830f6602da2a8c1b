// The words, as data. Weights are decibans (see Bevis), set from how often each group stands in
// rows that are nytteindsats and in rows that are not, in the part of the labelled set that is kept
// for tuning (bench/fejlregistrering --vaegte).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace nytte::sager {

enum class Ordform : std::uint8_t {
  helt,      // the whole word
  begynder,  // the word begins so: Danish puts endings and compounds behind
  slaafejl   // begins so with up to two letters wrong, left out, doubled or swapped
};

struct Listeord {
  std::string_view ord;
  Ordform form;
  std::int32_t vaegt;
};

// The name of the offer, and what people call it. "nytte" alone is weaker: it is also a noun.
inline constexpr std::array kNavneord{Listeord{"nytteindsats", Ordform::slaafejl, 16},
                                      Listeord{"nytteinds", Ordform::begynder, 16},
                                      Listeord{"nyttejob", Ordform::slaafejl, 16},
                                      Listeord{"nytteakt", Ordform::begynder, 16},
                                      Listeord{"nytteplads", Ordform::begynder, 16},
                                      Listeord{"nytteforloeb", Ordform::begynder, 16},
                                      Listeord{"nyttehold", Ordform::begynder, 16},
                                      Listeord{"nyttearbejde", Ordform::begynder, 16},
                                      Listeord{"nytteopgave", Ordform::begynder, 16},
                                      Listeord{"nytteprojekt", Ordform::begynder, 16},
                                      Listeord{"nytteordning", Ordform::begynder, 16},
                                      Listeord{"nytte", Ordform::helt, 12},
                                      Listeord{"samfundsnytt", Ordform::begynder, 9}};

// What such work often is about. Weak alone: practice is done in the same places.
inline constexpr std::array kOpgaveord{
    Listeord{"genbrug", Ordform::begynder, 2},   Listeord{"park", Ordform::helt, 2},
    Listeord{"parker", Ordform::begynder, 2},    Listeord{"strand", Ordform::begynder, 4},
    Listeord{"skrald", Ordform::begynder, 4},    Listeord{"affald", Ordform::begynder, 4},
    Listeord{"oprydning", Ordform::begynder, 4}, Listeord{"renhold", Ordform::begynder, 3},
    Listeord{"skov", Ordform::begynder, 2},      Listeord{"ukrudt", Ordform::begynder, 4},
    Listeord{"natursti", Ordform::begynder, 4},  Listeord{"naturpleje", Ordform::begynder, 3},
    Listeord{"snerydning", Ordform::begynder, 3}};

// The purpose of practice (source 003): to upgrade, and to clarify what the person can work with.
inline constexpr std::array kPraktikord{Listeord{"afklar", Ordform::begynder, -8},
                                        Listeord{"jobmaal", Ordform::begynder, -8},
                                        Listeord{"beskaeftigelsesmaal", Ordform::begynder, -8},
                                        Listeord{"opkvalific", Ordform::begynder, -8},
                                        Listeord{"kvalificer", Ordform::begynder, -6},
                                        Listeord{"oplaer", Ordform::begynder, -8},
                                        Listeord{"optraen", Ordform::begynder, -8},
                                        Listeord{"arbejdsevne", Ordform::begynder, -10},
                                        Listeord{"skaanehensyn", Ordform::begynder, -8},
                                        Listeord{"kompetence", Ordform::begynder, -6},
                                        Listeord{"sprog", Ordform::begynder, -6},
                                        Listeord{"danskundervisning", Ordform::begynder, -6},
                                        Listeord{"kursus", Ordform::begynder, -8},
                                        Listeord{"kurser", Ordform::begynder, -8},
                                        Listeord{"cv", Ordform::helt, -6},
                                        Listeord{"jobsoegning", Ordform::begynder, -6},
                                        Listeord{"brancheskift", Ordform::begynder, -8},
                                        Listeord{"snuse", Ordform::begynder, -8},
                                        Listeord{"proeve", Ordform::begynder, -5},
                                        Listeord{"mentor", Ordform::begynder, -5},
                                        Listeord{"fleksjob", Ordform::begynder, -10},
                                        Listeord{"certifikat", Ordform::begynder, -8},
                                        Listeord{"udredning", Ordform::begynder, -8},
                                        Listeord{"erfaring", Ordform::begynder, -5},
                                        Listeord{"praktik", Ordform::begynder, -3},
                                        Listeord{"virksomhedspraktik", Ordform::begynder, -3}};

// Before the name of the offer: the row is about something else than that offer now.
inline constexpr std::array<std::string_view, 18> kForbehold{
    "ikke",     "ej",       "tidligere", "efter",     "foer",    "inden",
    "forud",    "afventer", "venter",    "stedet",    "fremfor", "fra",
    "kommende", "senere",   "evt",       "eventuelt", "modsat",  "vaeret"};
// And after it.
inline constexpr std::array<std::string_view, 9> kForbeholdEfter{
    "ikke", "afsluttet", "ophoert", "fravalgt", "udloebet", "senere", "slut", "droppet", "aflyst"};
// "til nytte for", "nytte af": the noun.
inline constexpr std::array<std::string_view, 9> kNavneordsbrug{
    "til", "goere", "goer", "drage", "have", "har", "stor", "faa", "ingen"};

inline constexpr std::int32_t kForbeholdsvaegt = -4;
inline constexpr std::int32_t kArbejderForYdelsen = 10;

}  // namespace nytte::sager
