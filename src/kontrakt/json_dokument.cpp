#include "kontrakt/json_dokument.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <boost/json/basic_parser_impl.hpp>
#include <cassert>
#include <cstring>
#include <memory_resource>
#include <string>
#include <vector>

#include "kontrakt/utf8.hpp"

namespace nytte::kontrakt {
namespace {

namespace json = boost::json;

// More than a machine's stack of nodes for an ordinary line; the rest is given back after a large
// one.
constexpr std::size_t kForventetStak = 256;

// Receives the tokens. Finished nodes wait on a stack; at the end of an object or list its children
// are moved to the arena, so that they stand side by side.
class Bygger {
 public:
  static constexpr std::size_t max_object_size = SIZE_MAX;
  static constexpr std::size_t max_array_size = SIZE_MAX;
  static constexpr std::size_t max_key_size = SIZE_MAX;
  static constexpr std::size_t max_string_size = SIZE_MAX;
  using Fejlsted = boost::system::error_code;

  void nulstil(std::size_t hoejst) {
    arena_.release();
    stak_.clear();
    if (stak_.capacity() > 16 * kForventetStak) stak_.shrink_to_fit();
    stak_.reserve(kForventetStak);
    samlet_.clear();
    noegle_ = {};
    brugt_ = 0;
    hoejst_ = hoejst;
    for_mange_ = false;
  }
  const std::vector<JsonNode>& stak() const { return stak_; }
  bool for_mange() const { return for_mange_; }

  bool on_document_begin(Fejlsted&) { return true; }
  bool on_document_end(Fejlsted&) { return true; }
  bool on_object_begin(Fejlsted& ec) { return begynd(JsonArt::objekt, ec); }
  bool on_array_begin(Fejlsted& ec) { return begynd(JsonArt::liste, ec); }
  bool on_object_end(std::size_t n, Fejlsted&) {
    afslut(n);
    marker_dobbelte(stak_.back());
    return true;
  }
  bool on_array_end(std::size_t n, Fejlsted&) {
    afslut(n);
    return true;
  }
  bool on_key_part(json::string_view s, std::size_t, Fejlsted&) { return saml(s); }
  bool on_key(json::string_view s, std::size_t, Fejlsted&) {
    noegle_ = faerdig_tekst(s);
    return true;
  }
  bool on_string_part(json::string_view s, std::size_t, Fejlsted&) { return saml(s); }
  bool on_string(json::string_view s, std::size_t, Fejlsted& ec) {
    JsonNode n;
    n.art = JsonArt::tekst;
    n.tekst = faerdig_tekst(s);
    return laeg(n, ec);
  }
  bool on_number_part(json::string_view s, Fejlsted&) { return saml(s); }
  bool on_int64(std::int64_t tal, json::string_view, Fejlsted& ec) {
    samlet_.clear();
    JsonNode n;
    n.art = JsonArt::heltal;
    n.heltal = tal;
    return laeg(n, ec);
  }
  bool on_uint64(std::uint64_t, json::string_view s, Fejlsted& ec) { return andet_tal(s, ec); }
  bool on_double(double, json::string_view s, Fejlsted& ec) { return andet_tal(s, ec); }
  bool on_bool(bool b, Fejlsted& ec) {
    JsonNode n;
    n.art = JsonArt::boolsk;
    n.heltal = b ? 1 : 0;
    return laeg(n, ec);
  }
  bool on_null(Fejlsted& ec) { return laeg(JsonNode{}, ec); }
  bool on_comment_part(json::string_view, Fejlsted&) { return true; }
  bool on_comment(json::string_view, Fejlsted&) { return true; }

 private:
  bool saml(json::string_view s) {
    samlet_.append(s.data(), s.size());
    return true;
  }
  // The whole of a text that came in parts, copied to the arena.
  std::string_view faerdig_tekst(json::string_view sidste) {
    const std::size_t n = samlet_.size() + sidste.size();
    if (n == 0) return {};
    char* hjem = static_cast<char*>(arena_.allocate(n, 1));
    std::memcpy(hjem, samlet_.data(), samlet_.size());
    std::memcpy(hjem + samlet_.size(), sidste.data(), sidste.size());
    samlet_.clear();
    return {hjem, n};
  }
  bool andet_tal(json::string_view s, Fejlsted& ec) {
    JsonNode n;
    n.art = JsonArt::talvaerdi;
    samlet_.append(s.data(), s.size());
    n.for_stort = samlet_.find_first_of(".eE") == std::string::npos;
    samlet_.clear();
    return laeg(n, ec);
  }
  bool laeg(JsonNode n, Fejlsted& ec) {
    if (++brugt_ > hoejst_) {
      for_mange_ = true;
      ec = json::error::exception;
      return false;
    }
    n.noegle = noegle_;
    noegle_ = {};
    stak_.push_back(n);
    return true;
  }
  bool begynd(JsonArt art, Fejlsted& ec) {
    JsonNode n;
    n.art = art;
    return laeg(n, ec);
  }
  void afslut(std::size_t n) {
    if (n > 0) {
      void* hjem = arena_.allocate(n * sizeof(JsonNode), alignof(JsonNode));
      auto* boern = static_cast<JsonNode*>(hjem);
      std::uninitialized_copy(stak_.end() - static_cast<std::ptrdiff_t>(n), stak_.end(), boern);
      stak_.resize(stak_.size() - n);
      stak_.back().boern = boern;
    }
    stak_.back().antal = static_cast<std::uint32_t>(n);
  }
  // Small objects pairwise; large ones sorted, so that a hostile one costs n log n.
  void marker_dobbelte(const JsonNode& objekt) {
    const auto boern = objekt.alle();
    if (boern.size() <= 16) {
      for (std::size_t i = 1; i < boern.size(); ++i)
        for (std::size_t k = 0; k < i && !boern[i].dobbelt; ++k)
          boern[i].dobbelt = boern[k].noegle == boern[i].noegle;
      return;
    }
    std::vector<const JsonNode*> orden;
    orden.reserve(boern.size());
    for (const auto& b : boern) orden.push_back(&b);
    std::stable_sort(orden.begin(), orden.end(),
                     [](const auto* a, const auto* b) { return a->noegle < b->noegle; });
    for (std::size_t i = 1; i < orden.size(); ++i)
      orden[i]->dobbelt = orden[i]->noegle == orden[i - 1]->noegle;
  }

  std::array<std::byte, 32 * 1024> foerste_{};
  std::pmr::monotonic_buffer_resource arena_{foerste_.data(), foerste_.size()};
  std::vector<JsonNode> stak_;
  std::string samlet_;
  std::string_view noegle_;
  std::size_t brugt_ = 0;
  std::size_t hoejst_ = 0;
  bool for_mange_ = false;
};

std::string sted(std::string_view tekst, std::size_t byte) {
  const std::string_view foran = tekst.substr(0, byte);
  const auto linje = std::count(foran.begin(), foran.end(), '\n') + 1;
  const std::size_t start = foran.rfind('\n') == std::string_view::npos ? 0 : foran.rfind('\n') + 1;
  std::size_t tegn = 1;
  for (const char c : foran.substr(start))
    tegn += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1U : 0U;
  return linje == 1 ? fmt::format("ved tegn {}", tegn)
                    : fmt::format("linje {}, tegn {}", linje, tegn);
}

std::string_view grund(json::error e) {
  switch (e) {
    case json::error::incomplete:
      return "teksten slutter for tidligt";
    case json::error::extra_data:
      return "der står mere efter slutningen";
    case json::error::illegal_leading_surrogate:
    case json::error::illegal_trailing_surrogate:
    case json::error::expected_utf16_escape:
    case json::error::expected_hex_digit:
      return "efter \\ står noget, som JSON ikke kender";
    default:
      return "her står noget, som JSON ikke kender";
  }
}

}  // namespace

struct JsonDokument::Indre {
  JsonGraenser graenser;
  json::basic_parser<Bygger> parser;
  bool ufuldstaendig = false;

  explicit Indre(JsonGraenser g) : graenser(g), parser(valg(g)) {}
  static json::parse_options valg(JsonGraenser g) {
    json::parse_options o;
    o.max_depth = g.hoejst_dybde;
    return o;
  }
};

JsonDokument::JsonDokument(JsonGraenser graenser) : indre_(std::make_unique<Indre>(graenser)) {}
JsonDokument::~JsonDokument() = default;

std::optional<Fejlpost> JsonDokument::parse(std::string_view tekst) {
  auto& d = *indre_;
  d.ufuldstaendig = false;
  d.parser.reset();
  d.parser.handler().nulstil(d.graenser.hoejst_vaerdier);
  if (tekst.size() > d.graenser.hoejst_bytes)
    return Fejlpost{Fejlkode::for_stor, "", fmt::format("højst {} bytes", d.graenser.hoejst_bytes)};
  if (const std::size_t n = gyldig_utf8(tekst); n != tekst.size())
    return Fejlpost{Fejlkode::utf8_ugyldig, "", sted(tekst, n)};
  boost::system::error_code ec;
  const std::size_t laest = d.parser.write_some(false, tekst.data(), tekst.size(), ec);
  if (!ec && laest < tekst.size()) ec = json::error::extra_data;
  if (!ec) return std::nullopt;
  d.ufuldstaendig = ec == json::error::incomplete;
  if (d.parser.handler().for_mange())
    return Fejlpost{Fejlkode::for_stor, "",
                    fmt::format("højst {} værdier", d.graenser.hoejst_vaerdier)};
  if (ec == json::error::too_deep)
    return Fejlpost{Fejlkode::json_for_dyb, "",
                    fmt::format("højst {} niveauer", d.graenser.hoejst_dybde)};
  const auto e = static_cast<json::error>(ec.value());
  return Fejlpost{Fejlkode::json_ugyldig, "",
                  fmt::format("{} ({})", grund(e), sted(tekst, std::min(laest, tekst.size())))};
}

const JsonNode& JsonDokument::rod() const {
  const auto& stak = indre_->parser.handler().stak();
  assert(stak.size() == 1 && "only after a successful parse");
  return stak.front();
}

bool JsonDokument::ufuldstaendig() const { return indre_->ufuldstaendig; }

std::optional<std::string_view> JsonDokument::tekst_i_rod(std::string_view noegle) const {
  const auto& stak = indre_->parser.handler().stak();
  if (stak.empty() || stak.front().art != JsonArt::objekt) return std::nullopt;
  const bool faerdig = stak.front().boern != nullptr;
  const std::span<const JsonNode> medlemmer =
      faerdig ? stak.front().alle() : std::span(stak).subspan(1);
  for (const auto& m : medlemmer) {
    if (m.art == JsonArt::tekst && m.noegle == noegle) return m.tekst;
    // An object or list that was never closed: what follows on the stack is inside it.
    const bool aaben = m.boern == nullptr && (m.art == JsonArt::objekt || m.art == JsonArt::liste);
    if (!faerdig && aaben && m.antal == 0 && &m != &medlemmer.back()) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace nytte::kontrakt
