// Words that the papers of a hearing share with its pages and mails.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/sag/hoeringsgrundlag.hpp"

namespace nytte::dokumenter {

// "TR på P-nummeret"
std::string niveau_ord(Niveau n);
// "høring", "orientering"
std::string art_ord(Hoeringsart art);
// "10", "3,38": as few decimals as it takes, at most two.
std::string antal_ord(const Broek& b);
// "Aarhus Kommune", whether or not the name says so already.
std::string kommune_ord(const std::string& kommune);

// What it is about: the workplace, the tasks, the places, the period. Names and values.
std::vector<std::pair<std::string, std::string>> opgavelinjer(const Hoeringsgrundlag& g);
// The ratio, today and if the places are filled.
std::vector<std::pair<std::string, std::string>> forholdslinjer(const Forholdsgrundlag& f);
// "Forholdstallet holder: ..." in one sentence; says so when a month is missing.
std::string forholdssaetning(const Forholdsgrundlag& f);

// The questions a party is asked, in order.
std::vector<std::string> spoergsmaal(const Hoeringsgrundlag& g, Part part);
// The answer under the same headings.
std::vector<std::pair<std::string, std::string>> svarlinjer(const Hoeringsgrundlag& g, Part part,
                                                            const Hoeringssvar& s);

}  // namespace nytte::dokumenter
