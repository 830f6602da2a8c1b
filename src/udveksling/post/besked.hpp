// The parts of a message that every way out shares: its link, its id, what an address may be.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nytte::udveksling {

/// The text with every "{{link}}" replaced by the address.
std::string med_link(std::string_view tekst, std::string_view adresse);

/// "https://nytte.aarhus.dk" + "/svar/" + secret, with one slash between each.
std::string linkadresse(std::string_view basis_url, std::string_view sti, std::string_view token);

/// What a stranger wrote, made fit to be stored and shown: one line of valid UTF-8, control
/// characters made blanks, bytes that are no letter made "?", cut at `hoejst` bytes between
/// letters.
std::string ren_tekst(std::string_view raa, std::size_t hoejst = 500);

}  // namespace nytte::udveksling
