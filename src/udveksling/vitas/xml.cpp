#include "udveksling/vitas/xml.hpp"

#include <pugixml.hpp>

#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

constexpr int kHoejstDybde = 64;
constexpr std::size_t kHoejstTekst = 16'384;  // bytes of one text

std::string_view lokalt(const char* navn) {
  const std::string_view n(navn);
  const auto kolon = n.find(':');
  return kolon == std::string_view::npos ? n : n.substr(kolon + 1);
}

class Leder {
 public:
  explicit Leder(std::string_view kendes_paa) : kendes_paa_(kendes_paa) {}

  // False when it goes too deep.
  bool gaa(const pugi::xml_node& node, int dybde) {
    if (dybde > kHoejstDybde) return false;
    bool her = false;
    for (const auto& barn : node.children())
      her = her || (barn.type() == pugi::node_element && lokalt(barn.name()) == kendes_paa_);
    if (her) {
      fundne.emplace_back();
      return saml(node, fundne.back(), dybde);
    }
    for (const auto& barn : node.children())
      if (barn.type() == pugi::node_element && !gaa(barn, dybde + 1)) return false;
    return true;
  }

  std::vector<Xmlfelter> fundne;

 private:
  static bool saml(const pugi::xml_node& node, Xmlfelter& ud, int dybde) {
    if (dybde > kHoejstDybde) return false;
    for (const auto& barn : node.children()) {
      if (barn.type() != pugi::node_element) continue;
      bool blad = true;
      for (const auto& b : barn.children()) blad = blad && b.type() != pugi::node_element;
      if (blad)
        ud.emplace(ren_tekst(lokalt(barn.name()), kHoejstTekst),
                   ren_tekst(barn.text().get(), kHoejstTekst));
      if (!blad && !saml(barn, ud, dybde + 1)) return false;
    }
    return true;
  }

  std::string_view kendes_paa_;
};

bool har_doctype(const pugi::xml_document& d) {
  for (const auto& n : d.children())
    if (n.type() == pugi::node_doctype) return true;
  return false;
}

}  // namespace

Resultat<std::vector<Xmlfelter>> laes_xml(std::string_view xml, std::string_view kendes_paa) {
  pugi::xml_document d;
  // pugixml resolves no external reference and no entity of a document type; that there is one is
  // enough to refuse. An unknown entity would stand as text, so a "&" left over refuses too.
  const auto svar = d.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_doctype,
                                  pugi::encoding_auto);
  if (!svar) return Fejl(Fejlkode::xml_ugyldig, "", "tegn " + std::to_string(svar.offset));
  if (har_doctype(d)) return Fejl(Fejlkode::xml_ugyldig, "", "dokumenttyper tages ikke imod");
  Leder leder(kendes_paa);
  if (!leder.gaa(d, 0)) return Fejl(Fejlkode::xml_ugyldig, "", "den er indlejret for dybt");
  return std::move(leder.fundne);
}

}  // namespace nytte::udveksling
