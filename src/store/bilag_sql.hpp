#pragma once

#include <string_view>

#include "model/sag/bilag.hpp"
#include "store/felter.hpp"

/// The columns of a file handed in, for the .cpp files that join it. The table goes by `b`.
namespace nytte::store {

inline constexpr std::string_view kBilag =
    "b.id, b.kommune, b.emne, b.noegle, b.navn, b.titel, b.type, b.bytes, b.sha256, b.skanning,"
    " COALESCE(b.bruger, 0), b.tid, b.annulleret";
Bilag laes_bilag(const Raekke& row);

}  // namespace nytte::store
