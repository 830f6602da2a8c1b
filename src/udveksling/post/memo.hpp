// Digital Post as XML: MeMo 1.1 in the body of SF1601 KombiPostAfsend, and the receipts. memo.cpp
// is the only file that knows pugixml.
//
// What we have seen of the format stands in docs/adr/0012. Assumed, since no source for it was at
// hand: AdditionalDocument for the second attachment on, `mandatory` and `legalNotification` false,
// and the whole format of receipts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "udveksling/post/udgang.hpp"

namespace nytte::udveksling {

struct Memo {
  std::string uuid;
  std::string titel;
  std::string afsender_cvr;  ///< eight digits
  std::string afsender_navn;
  std::string modtager;  ///< CPR (ten digits) or CVR (eight)
  Tidspunkt oprettet;
  std::vector<Indhold> dokumenter{};  ///< the first is the letter, a PDF
};

/// The request as XML in UTF-8. Whether it is right is for `memo_mangler` to say.
std::string som_memo(const Memo& memo);

/// What is wrong with a request: elements that are missing, unknown, out of order or empty,
/// attributes, UUID, numbers, base64, media types, a letter that is no PDF, a DOCTYPE. Empty when
/// nothing is. Never quotes a content, which may be a CPR number.
std::vector<std::string> memo_mangler(std::string_view xml);

/// What became of a message in Digital Post (format assumed):
/// <kvittering><messageUUID>..</messageUUID><status>AFLEVERET, AFVIST or FRITAGET</status>
/// <tekst>..</tekst></kvittering>, with or without a namespace prefix.
struct Memokvittering {
  std::string uuid;  ///< lower case
  bool afleveret = false;
  bool fritaget = false;  ///< the receiver is exempt from Digital Post
  std::string tekst{};    ///< ren_tekst
};
/// Nothing for anything else, and for a document with a DOCTYPE: entities are never expanded and
/// nothing outside the bytes is read.
std::optional<Memokvittering> laes_memokvittering(std::string_view xml);

/// "6fa459ea-ee8a-4ca4-894e-db77e160355e", upper or lower case.
bool er_uuid(std::string_view tekst);

}  // namespace nytte::udveksling
