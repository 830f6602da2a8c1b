// Folders that other programs read from or write to: a file is there whole or not at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nytte::udveksling {

/// Makes the folder, with those above it, readable by its owner only (0700) if it was not there.
/// What is wrong, in Danish words, otherwise.
std::optional<std::string> klargoer_mappe(const std::string& mappe);

/// Writes under another name, flushes to disk and renames: mode 0600, replacing an older file of
/// that name. What is wrong otherwise; nothing half-written is left under `navn`.
std::optional<std::string> skriv_fil(const std::string& mappe, const std::string& navn,
                                     std::string_view bytes);

/// Nothing when it cannot be read, is no plain file, or is larger than `hoejst`.
std::optional<std::string> laes_fil(const std::string& sti, std::size_t hoejst);

/// Plain files of the folder whose names end so, by name; no links, no hidden files. Empty when the
/// folder is not there.
std::vector<std::string> filer_i(const std::string& mappe, std::string_view endelse);

/// Moves a handled file into a folder inside its own, under a name that is free there. False when
/// it could not be moved.
bool laeg_til_side(const std::string& mappe, const std::string& navn, const std::string& under);

}  // namespace nytte::udveksling
