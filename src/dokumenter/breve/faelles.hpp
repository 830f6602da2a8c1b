// What several letters have in common.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "dokumenter/brev.hpp"
#include "dokumenter/breve/egentekster.hpp"
#include "model/arbejdstid.hpp"
#include "model/vurdering.hpp"
#include "model/ydelse.hpp"

namespace nytte::dokumenter {

// "BEK 1216/2023 § 98, stk. 1; LBK 280/2024 § 86": those that are there, each once.
std::string hjemler(std::initializer_list<const Hjemmel*> alle);

// Four weeks, to the municipality first.
Lovtekst klagevejledning(std::string_view kommune, Dato dag, Population p);

// "25 timer om ugen", "25 timer og 30 minutter om ugen".
std::string timer_om_ugen(Ugetimer tid);

// A section of the municipality's own; nothing when there is no text.
void egen_del(Brev& brev, std::string_view overskrift, const std::string& tekst);
// Closing and signature.
void afslut(Brev& brev, const Egentekster& t, std::string_view kommune);

}  // namespace nytte::dokumenter
