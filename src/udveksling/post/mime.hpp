// Mail as bytes, and back: mime.cpp is the only file that knows GMime.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling {

struct Mail {
  std::string fra_navn;
  std::string fra;  ///< address; the caller has checked it (sager::er_mailadresse)
  std::string til_navn;
  std::string til;
  std::string emne;
  std::string besked_id;  ///< with its angle brackets
  Tidspunkt dato;         ///< written in UTC
  std::string tekst;      ///< UTF-8
  std::vector<Indhold> bilag{};
};

/// A message of RFC 5322 with CRLF line ends: text/plain in UTF-8, attachments as
/// application/octet-stream or by the ending of their name, Auto-Submitted: auto-generated. Names
/// and subject are encoded by RFC 2047 and 2231; nothing in them can begin a new header line.
std::string som_mime(const Mail& mail);

/// What a mail server reports of a message it could not deliver (RFC 3464).
struct Leveringsrapport {
  std::string handling;    ///< "failed", "delayed", "delivered", "relayed", "expanded"
  std::string status;      ///< "5.1.1"
  std::string diagnostik;  ///< the server's own words; control characters removed, cut to 500
  std::vector<std::string>
      besked_id{};  ///< every Message-ID of ours it may be about, with brackets
};

/// Nothing when the bytes are no delivery report. Any bytes at all will do: never throws, never
/// crashes; looks at most 64 parts into the message.
std::optional<Leveringsrapport> laes_leveringsrapport(std::string_view eml);

}  // namespace nytte::udveksling
