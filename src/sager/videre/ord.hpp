// The Danish words for the codes on the way towards job and education.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/sag/videre.hpp"

namespace nytte::sager {

std::string uddannelsesniveau_ord(Uddannelsesniveau u);      // "Grundskole"
std::string naesteskridt_ord(Naesteskridtart a);             // "Ordinært job"
std::string aftaleansvarlig_ord(Aftaleansvarlig p);          // "Borgeren"
std::string aftaleudfald_ord(Aftaleudfald u);                // "Gjort"
std::string uddannelsesskridt_ord(Uddannelsesskridtart a);   // "Forslag til uddannelser"
std::string hjaelp_ord(Hjaelpsart a);                        // "CV"
std::string afgang_ord(Afgangsart a);                        // "Ordinært job"
std::string afgangskilde_ord(Afgangskilde k);                // "Borgeren"
std::string jobaabning_ord(Jobaabningsart a);                // "Ordinært job"
std::string jobmatch_ord(Jobmatchskridt s);                  // "Fortalt til borgeren"
std::string ordliste_ord(const std::vector<std::string>& o,  // "dansk, arabisk"
                         std::string_view tom = "");

}  // namespace nytte::sager
