// What was sent about a matter, to whom and when, and what to do where it did not arrive: for the
// matter's own page.
#pragma once

#include <string>
#include <vector>

#include "model/sag/post.hpp"
#include "web/html.hpp"

namespace nytte::web {

std::string kanal_ord(Kanal k);                              // "Mail"
std::string meddelelsestilstand_ord(Meddelelsestilstand t);  // "Ligger i mappe, ikke sendt"
Html meddelelsestilstand_maerke(Meddelelsestilstand t);
// What a person can do about it; empty where nothing is needed.
std::string raad_om_meddelelse(const Meddelelse& m);

// Nothing when nothing was sent. `til_post`: each line leads to the administrator's page of it.
Html meddelelsesliste(const std::vector<Meddelelse>& meddelelser, bool til_post = false);

}  // namespace nytte::web
