// The parts of DKFDS that our pages use, as functions: the markup follows the reference macros of
// dkfds 11.2, the words are ours. Inventory: ikon, Tone, maerke, besked_boks, foldet, broedkrummer,
// sideskift, oplysninger, knap, knaplink, skaermlaeser, adresse.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/html.hpp"

namespace nytte::web {

// An icon of the dkfds sprite, by its name there. Always beside a word, so it is hidden from screen
// readers.
Html ikon(std::string_view navn, std::string_view klasse = "");

// State is a word, an icon and a colour, always all three: the tone chooses icon and colour.
enum class Tone { god, advarsel, fejl, viden, rolig };
Html maerke(Tone tone, std::string_view ord);

// A box with a heading and a text: fejl and advarsel have role alert, the others role status when
// `meld` is set.
Html besked_boks(Tone tone, std::string_view overskrift, const Html& indhold, bool meld = false);

// Content folded away under a link-like summary.
Html foldet(std::string_view overskrift, const Html& indhold, bool aaben = false);

struct Krumme {
  std::string tekst;
  std::string href;
};
// The way here; the last one is this page and needs no href.
Html broedkrummer(const std::vector<Krumme>& krummer);

// Query parameters of an address, in order; empty values are left out.
using Parametre = std::vector<std::pair<std::string, std::string>>;
// "/jobordrer?filter=ledige&side=2", percent-encoded.
std::string adresse(std::string_view sti, const Parametre& parametre = {});
// The parameters with one of them set to another value (or removed when it is empty).
Parametre med(Parametre parametre, std::string_view navn, std::string vaerdi);

// Page links; nothing when there is one page. `side` and `sider` count from 1.
Html sideskift(std::string_view sti, const Parametre& parametre, int side, int sider);

// Names and values as a definition list.
Html oplysninger(const std::vector<std::pair<std::string, Html>>& raekker);

enum class Knapslags { hoved, anden, stille };
Html knap(std::string_view etiket, Knapslags slags = Knapslags::hoved,
          const Attributter& mere = {});
Html knaplink(std::string_view etiket, std::string_view href, Knapslags slags = Knapslags::anden,
              const Attributter& mere = {});
Html link(std::string_view etiket, std::string_view href);

// Text that only a screen reader says.
Html skaermlaeser(std::string_view t);

// A section with its own heading (h2) that the page can link to by its id.
Html afsnit(std::string_view id, std::string_view overskrift, const Html& indhold);

template <class... Boern>
Html p(const Boern&... boern) {
  return el("p", {}, boern...);
}

}  // namespace nytte::web
