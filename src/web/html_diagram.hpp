// A chart on a page: SVG with title and description, patterns and marks beside colour, words where
// a figure is missing.
#pragma once

#include <string_view>

#include "dokumenter/diagram.hpp"
#include "dokumenter/kort.hpp"
#include "web/html.hpp"

namespace nytte::web {

// The picture alone; `id` (a-z, 0-9, '-') is its own on the page. A wide one scrolls in a box of
// its own rather than shrink. The table of its figures must stand beside it.
Html diagram_billede(const dokumenter::Diagram& d, std::string_view id);

// A map, likewise; the numbered list of its places must stand beside it. Nothing without points.
Html kort_billede(const dokumenter::Kort& k, std::string_view id);

// With its title as caption and its table folded out below (`aaben`) or behind "Vis tallene".
Html diagram_figur(const dokumenter::Diagram& d, std::string_view id, bool aaben = true);

}  // namespace nytte::web
