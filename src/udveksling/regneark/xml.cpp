#include "udveksling/regneark/xml.hpp"

#include <expat.h>

#include <cstring>
#include <string>

namespace nytte::udveksling {
namespace {

std::string_view without_prefix(const char* name) {
  const std::string_view whole(name);
  const auto colon = whole.rfind(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

constexpr int kDeepest = 100;

}  // namespace

std::string_view Attributter::operator[](std::string_view navn) const {
  for (const char** p = par_; *p != nullptr; p += 2)
    if (without_prefix(p[0]) == navn) return p[1];
  return {};
}

struct Xmllaeser::Indre {
  explicit Indre(Xmlmodtager& to) : modtager(to), parser(XML_ParserCreate(nullptr)) {}
  ~Indre() { XML_ParserFree(parser); }
  Indre(const Indre&) = delete;
  Indre& operator=(const Indre&) = delete;

  void refuse(const char* why) {
    if (reason.empty()) reason = why;
    XML_StopParser(parser, XML_FALSE);
  }

  Xmlmodtager& modtager;
  XML_Parser parser;
  std::string reason;
  int depth = 0;
  bool stopped = false;
};

namespace {

template <class T>
T& self(void* data) {
  return *static_cast<T*>(data);
}

}  // namespace

Xmllaeser::Xmllaeser(Xmlmodtager& modtager) : indre_(std::make_unique<Indre>(modtager)) {
  auto* p = indre_->parser;
  XML_SetUserData(p, indre_.get());
  XML_SetElementHandler(
      p,
      [](void* d, const char* name, const char** attributes) {
        auto& me = self<Indre>(d);
        if (++me.depth > kDeepest) return me.refuse("for mange lag");
        me.modtager.begynd(without_prefix(name), Attributter(attributes));
      },
      [](void* d, const char* name) {
        auto& me = self<Indre>(d);
        --me.depth;
        if (!me.stopped) me.modtager.slut(without_prefix(name));
      });
  XML_SetCharacterDataHandler(p, [](void* d, const char* s, int n) {
    self<Indre>(d).modtager.tekst({s, static_cast<std::size_t>(n)});
  });
  XML_SetStartDoctypeDeclHandler(
      p, [](void* d, const char* /*name*/, const char* /*system*/, const char* /*public*/,
            int /*internal*/) { self<Indre>(d).refuse("dokumenttyper læses ikke"); });
  XML_SetEntityDeclHandler(
      p, [](void* d, const char*, int, const char*, int, const char*, const char*, const char*,
            const char*) { self<Indre>(d).refuse("entiteter læses ikke"); });
  XML_SetExternalEntityRefHandler(
      p, [](XML_Parser, const char*, const char*, const char*, const char*) -> int {
        return XML_STATUS_ERROR;
      });
}

Xmllaeser::~Xmllaeser() = default;

bool Xmllaeser::laes(std::string_view stykke) {
  if (indre_->stopped || !indre_->reason.empty()) return false;
  if (XML_Parse(indre_->parser, stykke.data(), static_cast<int>(stykke.size()), 0) ==
          XML_STATUS_ERROR &&
      !indre_->stopped && indre_->reason.empty())
    indre_->reason = XML_ErrorString(XML_GetErrorCode(indre_->parser));
  return !indre_->stopped && indre_->reason.empty();
}

void Xmllaeser::stop() {
  indre_->stopped = true;
  XML_StopParser(indre_->parser, XML_FALSE);
}

Resultat<void> Xmllaeser::afslut() {
  if (indre_->stopped) return success();
  if (indre_->reason.empty() && XML_Parse(indre_->parser, nullptr, 0, 1) == XML_STATUS_ERROR &&
      !indre_->stopped)
    indre_->reason = XML_ErrorString(XML_GetErrorCode(indre_->parser));
  if (indre_->reason.empty()) return success();
  return Fejl(
      Fejlkode::xml_ugyldig, "fil",
      indre_->reason + ", linje " + std::to_string(XML_GetCurrentLineNumber(indre_->parser)));
}

}  // namespace nytte::udveksling
