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
inline constexpr std::array kNavneord{Listeord{"nytteindsats", Ordform::slaafejl, 24},
                                      Listeord{"nytteinds", Ordform::begynder, 24},
                                      Listeord{"nyttejob", Ordform::slaafejl, 24},
                                      Listeord{"nytteakt", Ordform::begynder, 24},
                                      Listeord{"nytteplads", Ordform::begynder, 24},
                                      Listeord{"nytteforloeb", Ordform::begynder, 24},
                                      Listeord{"nyttehold", Ordform::begynder, 24},
                                      Listeord{"nyttearbejde", Ordform::begynder, 24},
                                      Listeord{"nytteopgave", Ordform::begynder, 24},
                                      Listeord{"nytteprojekt", Ordform::begynder, 24},
                                      Listeord{"nytteordning", Ordform::begynder, 24},
                                      Listeord{"nytte", Ordform::helt, 20},
                                      Listeord{"samfundsnytt", Ordform::begynder, 12}};

// What such work often is about. Weak alone: practice is done in the same places.
inline constexpr std::array kOpgaveord{
    Listeord{"genbrug", Ordform::begynder, 2},   Listeord{"park", Ordform::helt, 2},
    Listeord{"parker", Ordform::begynder, 2},    Listeord{"strand", Ordform::begynder, 8},
    Listeord{"skrald", Ordform::begynder, 8},    Listeord{"affald", Ordform::begynder, 8},
    Listeord{"oprydning", Ordform::begynder, 8}, Listeord{"renhold", Ordform::begynder, 6},
    Listeord{"skov", Ordform::begynder, 2},      Listeord{"ukrudt", Ordform::begynder, 8},
    Listeord{"natursti", Ordform::begynder, 8},  Listeord{"naturpleje", Ordform::begynder, 6},
    Listeord{"snerydning", Ordform::begynder, 6}};

// The purpose of practice (source 003): to upgrade, and to clarify what the person can work with.
inline constexpr std::array kPraktikord{Listeord{"afklar", Ordform::begynder, -12},
                                        Listeord{"jobmaal", Ordform::begynder, -12},
                                        Listeord{"beskaeftigelsesmaal", Ordform::begynder, -12},
                                        Listeord{"opkvalific", Ordform::begynder, -12},
                                        Listeord{"kvalificer", Ordform::begynder, -10},
                                        Listeord{"oplaer", Ordform::begynder, -12},
                                        Listeord{"optraen", Ordform::begynder, -12},
                                        Listeord{"arbejdsevne", Ordform::begynder, -13},
                                        Listeord{"skaanehensyn", Ordform::begynder, -12},
                                        Listeord{"kompetence", Ordform::begynder, -10},
                                        Listeord{"sprog", Ordform::begynder, -10},
                                        Listeord{"danskundervisning", Ordform::begynder, -10},
                                        Listeord{"kursus", Ordform::begynder, -12},
                                        Listeord{"kurser", Ordform::begynder, -12},
                                        Listeord{"cv", Ordform::helt, -10},
                                        Listeord{"jobsoegning", Ordform::begynder, -10},
                                        Listeord{"brancheskift", Ordform::begynder, -12},
                                        Listeord{"snuse", Ordform::begynder, -12},
                                        Listeord{"proeve", Ordform::begynder, -8},
                                        Listeord{"mentor", Ordform::begynder, -8},
                                        Listeord{"fleksjob", Ordform::begynder, -13},
                                        Listeord{"certifikat", Ordform::begynder, -12},
                                        Listeord{"udredning", Ordform::begynder, -12},
                                        Listeord{"erfaring", Ordform::begynder, -8},
                                        Listeord{"praktik", Ordform::begynder, -5},
                                        Listeord{"virksomhedspraktik", Ordform::begynder, -5}};

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

// A word of at least this weight names the offer.
inline constexpr std::int32_t kNavngivet = 20;
inline constexpr std::int32_t kForbeholdsvaegt = -10;
inline constexpr std::int32_t kArbejderForYdelsen = 20;

}  // namespace nytte::sager
