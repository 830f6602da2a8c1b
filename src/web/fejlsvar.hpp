// The answer to an error: problem details (RFC 9457) under /api, a plain Danish page elsewhere.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "model/resultat.hpp"
#include "web/http.hpp"

namespace nytte::web {

/// True for addresses that answer in JSON also when something is wrong.
bool is_api(std::string_view path);

/// application/problem+json: type, title, status, detail, korrelation and
/// `fejl: [{kode, felt, besked}]` with every error found.
Svar problem(const Fejl& fejl, std::string_view korrelation);

/// Draws an error as a page; sider/ supplies the one with menu and looks.
using Fejlside = std::function<Svar(const Anmodning&, const Fejl&)>;

/// The text as HTML text or attribute value: & < > " become entities.
std::string escaped_html(std::string_view text);

/// A page without menu, style or session: what is left when nothing else can be shown.
Svar plain_error_page(const Fejl& fejl, std::string_view korrelation);

}  // namespace nytte::web
