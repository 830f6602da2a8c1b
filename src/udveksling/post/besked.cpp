#include "udveksling/post/besked.hpp"

#include <algorithm>

namespace nytte::udveksling {
namespace {

constexpr std::string_view kPladsholder = "{{link}}";

bool er_vaert(std::string_view vaert) {
  if (vaert.empty() || vaert.front() == '.' || vaert.back() == '.' || vaert.front() == '-')
    return false;
  if (vaert.find("..") != std::string_view::npos) return false;
  return std::all_of(vaert.begin(), vaert.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-';
  });
}

}  // namespace

std::string med_link(std::string_view tekst, std::string_view adresse) {
  std::string ud;
  for (std::size_t fra = 0;;) {
    const std::size_t til = tekst.find(kPladsholder, fra);
    ud += tekst.substr(fra, til - fra);
    if (til == std::string_view::npos) return ud;
    ud += adresse;
    fra = til + kPladsholder.size();
  }
}

std::string linkadresse(std::string_view basis_url, std::string_view sti, std::string_view token) {
  while (basis_url.ends_with('/')) basis_url.remove_suffix(1);
  while (sti.starts_with('/')) sti.remove_prefix(1);
  while (sti.ends_with('/')) sti.remove_suffix(1);
  std::string ud(basis_url);
  if (!sti.empty()) ud += "/" + std::string(sti);
  return ud + "/" + std::string(token);
}

std::string besked_id(std::string_view uuid, std::string_view afsender) {
  const std::size_t snabel = afsender.rfind('@');
  const auto vaert =
      snabel == std::string_view::npos ? std::string_view() : afsender.substr(snabel + 1);
  return "<" + std::string(uuid) + "@" + (er_vaert(vaert) ? std::string(vaert) : "nytte.invalid") +
         ">";
}

bool er_mailadresse(std::string_view adresse) {
  const std::size_t snabel = adresse.find('@');
  if (adresse.size() > 254 || snabel == std::string_view::npos || snabel == 0 || snabel > 64)
    return false;
  const auto navn = adresse.substr(0, snabel);
  const bool rent = std::all_of(navn.begin(), navn.end(), [](char c) {
    return c > ' ' && c < 0x7f &&
           std::string_view("\"(),:;<>@[\\]").find(c) == std::string_view::npos;
  });
  return rent && er_vaert(adresse.substr(snabel + 1));
}

}  // namespace nytte::udveksling
