// Sentences of a subject of its own, kept beside the others. Only for the files of this folder.
#pragma once

#include <span>
#include <string_view>

namespace nytte::sager {

// {felt} is put in from the event; a date is written in Danish.
struct Saetning {
  std::string_view art;
  std::string_view tekst;
};

// Towards job and education.
std::span<const Saetning> saetninger_om_vejen_videre();
std::span<const Saetning> saetninger_om_projekter();
std::span<const Saetning> saetninger_om_strategien();
std::span<const Saetning> saetninger_om_evalueringen();
std::span<const Saetning> saetninger_om_hold();

}  // namespace nytte::sager
