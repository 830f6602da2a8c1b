// HTML as a value. An Html holds finished markup; plain text only gets in escaped, and names of
// elements and attributes are literals checked by the compiler, so a page cannot be written that
// lets a person's text become markup. Inventory: Html, Navn, Attribut, el, tom_el, tekst, samlet.
#pragma once

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nytte::web {

// The name of an element or attribute: a literal of a-z, 0-9, '-' and (for SVG) A-Z. Others do not
// compile.
class Navn {
 public:
  consteval Navn(const char* navn) : navn_(navn) {  // NOLINT: implicit on purpose
    if (navn_.empty()) throw "an empty name";
    for (const char c : navn_) {
      const bool ok =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      if (!ok) throw "not a name";
    }
    if (navn_ == "style" || navn_.substr(0, 2) == "on")
      throw "inline style and script are forbidden by our CSP";
  }
  constexpr std::string_view tekst() const { return navn_; }

 private:
  std::string_view navn_;
};

// One attribute. A bool writes the bare name or nothing; an empty optional writes nothing. A href,
// src or action that is not a path, a fragment, a query or https is written as "#": no javascript:
// address reaches a page.
class Attribut {
 public:
  Attribut(Navn navn, std::string_view vaerdi) : navn_(navn), vaerdi_(vaerdi) {}
  Attribut(Navn navn, const char* vaerdi) : navn_(navn), vaerdi_(vaerdi) {}
  Attribut(Navn navn, const std::string& vaerdi) : navn_(navn), vaerdi_(vaerdi) {}
  Attribut(Navn navn, std::optional<std::string> vaerdi)
      : navn_(navn), findes_(vaerdi.has_value()), vaerdi_(std::move(vaerdi).value_or("")) {}
  Attribut(Navn navn, std::same_as<bool> auto findes) : navn_(navn), findes_(findes), bar_(true) {}
  Attribut(Navn navn, std::same_as<int> auto tal) : navn_(navn), vaerdi_(std::to_string(tal)) {}

  void skriv_til(std::string& ud) const;
  [[nodiscard]] bool hedder_som(const Attribut& anden) const;

 private:
  Navn navn_;
  bool findes_ = true;
  bool bar_ = false;
  std::string vaerdi_;
};

using Attributter = std::vector<Attribut>;

class Html {
 public:
  Html() = default;

  bool tom() const { return markup_.empty(); }
  const std::string& markup() const& { return markup_; }
  std::string markup() && { return std::move(markup_); }

  Html& operator+=(const Html& mere) {
    markup_ += mere.markup_;
    return *this;
  }
  friend Html operator+(Html foerst, const Html& saa) { return foerst += saa; }
  bool operator==(const Html&) const = default;

 private:
  friend class Elementskriver;
  friend Html tekst(std::string_view);
  std::string markup_;
};

// The text as text: & < > " ' escaped, control characters and broken UTF-8 bytes replaced.
Html tekst(std::string_view t);

// Writes one element; el() and tom_el() below are the way in.
class Elementskriver {
 public:
  Elementskriver(Navn navn, const Attributter& attributter);
  void barn(const Html& b) { html_.markup_ += b.markup_; }
  void barn(std::string_view t) { html_ += tekst(t); }
  void barn(const std::vector<Html>& boern) {
    for (const Html& b : boern) barn(b);
  }
  Html afsluttet(Navn navn) &&;
  Html uden_slutmaerke() && { return std::move(html_); }
  static Html dokument(const Html& html);

 private:
  Html html_;
};

// <navn attributter>boern</navn>; a child is Html, text (escaped) or a vector of Html.
template <class... Boern>
Html el(Navn navn, const Attributter& attributter, const Boern&... boern) {
  Elementskriver e(navn, attributter);
  (e.barn(boern), ...);
  return std::move(e).afsluttet(navn);
}

// An element without content: input, br, meta, link, col.
inline Html tom_el(Navn navn, const Attributter& attributter) {
  return Elementskriver(navn, attributter).uden_slutmaerke();
}

// Several pieces in a row.
template <class... Boern>
Html samlet(const Boern&... boern) {
  Html h;
  ((h +=
    [](const auto& b) {
      if constexpr (std::same_as<std::remove_cvref_t<decltype(b)>, Html>)
        return b;
      else
        return tekst(b);
    }(boern)),
   ...);
  return h;
}

// "<!doctype html>" before the html element.
Html html_dokument(const Html& html);

}  // namespace nytte::web
