// One of the files that know pugixml.
#include "udveksling/post/memo.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <pugixml.hpp>
#include <sstream>

#include "store/felter.hpp"
#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

constexpr std::string_view kNavnerum = "https://DigitalPost.dk/MeMo-1";
constexpr std::string_view kBase64 =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view bytes) {
  std::string ud;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t tre = 0;
    for (std::size_t j = 0; j < 3; ++j)
      tre = (tre << 8U) | (i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U);
    for (std::size_t j = 0; j < 4; ++j)
      ud += i + j > bytes.size() ? '=' : kBase64[(tre >> (18U - 6U * j)) & 63U];
  }
  return ud;
}

std::string_view medietype(std::string_view navn) {
  if (navn.ends_with(".pdf")) return "application/pdf";
  if (navn.ends_with(".png")) return "image/png";
  if (navn.ends_with(".jpg") || navn.ends_with(".jpeg")) return "image/jpeg";
  return "";
}

pugi::xml_node under(pugi::xml_node far, const char* navn) { return far.append_child(navn); }
void under(pugi::xml_node far, const char* navn, const std::string& tekst) {
  far.append_child(navn).text().set(tekst.c_str());
}

void skriv_fil(pugi::xml_node dokument, const Indhold& d) {
  auto fil = under(dokument, "memo:File");
  under(fil, "memo:encodingFormat", std::string(medietype(d.navn)));
  under(fil, "memo:filename", ren_tekst(d.navn));
  under(fil, "memo:language", "da");
  under(fil, "memo:content", base64(d.bytes));
}

void skriv_hoved(pugi::xml_node hoved, const Memo& m) {
  under(hoved, "memo:messageType", "DIGITALPOST");
  under(hoved, "memo:messageUUID", m.uuid);
  under(hoved, "memo:label", ren_tekst(m.titel));
  under(hoved, "memo:mandatory", "false");
  under(hoved, "memo:legalNotification", "false");
  auto afsender = under(hoved, "memo:Sender");
  under(afsender, "memo:senderID", m.afsender_cvr);
  under(afsender, "memo:idType", "CVR");
  under(afsender, "memo:label", ren_tekst(m.afsender_navn));
  auto modtager = under(hoved, "memo:Recipient");
  under(modtager, "memo:recipientID", m.modtager);
  under(modtager, "memo:idType", m.modtager.size() == 10 ? "CPR" : "CVR");
}

// --- checking

bool cifre(std::string_view t, std::size_t antal) {
  return t.size() == antal &&
         std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool er_base64(std::string_view t) {
  if (t.empty() || t.size() % 4 != 0) return false;
  const std::size_t lig = t.ends_with("==") ? 2 : t.ends_with('=') ? 1 : 0;
  t.remove_suffix(lig);
  return t.find_first_not_of(kBase64) == std::string_view::npos;
}

bool er_tidspunkt(std::string_view t) { return store::laes_tidspunkt(t).has_value(); }
bool er_sandhed(std::string_view t) { return t == "true" || t == "false"; }
bool er_filnavn(std::string_view t) {
  return !t.empty() && t.find_first_of("/\\") == std::string_view::npos && !t.starts_with('.') &&
         !medietype(t).empty();
}

class Kontrol {
 public:
  std::vector<std::string> mangler{};

  void hvis(bool galt, const std::string& hvad) {
    if (galt) mangler.push_back(hvad);
  }

  // The children are exactly these, in this order; a name that ends in "*" may come any number of
  // times.
  void boern(pugi::xml_node far, std::initializer_list<std::string_view> navne) {
    auto barn = far.first_child();
    for (auto navn : navne) {
      const bool flere = navn.ends_with('*');
      if (flere) navn.remove_suffix(1);
      if (flere) {
        for (; barn && barn.name() == navn; barn = barn.next_sibling()) continue;
      } else if (barn && barn.name() == navn) {
        barn = barn.next_sibling();
      } else {
        hvis(true, std::string(far.name()) + " mangler " + std::string(navn));
      }
    }
    hvis(static_cast<bool>(barn),
         std::string(far.name()) + " har for meget: " + ren_tekst(barn.name(), 60));
  }

  void vaerdi(pugi::xml_node far, const char* navn, bool (*rigtig)(std::string_view)) {
    hvis(!rigtig(far.child(navn).text().get()), std::string(navn) + " er forkert");
  }

  void fil(pugi::xml_node dokument) {
    boern(dokument, {"memo:File"});
    const auto f = dokument.child("memo:File");
    boern(f, {"memo:encodingFormat", "memo:filename", "memo:language", "memo:content"});
    vaerdi(f, "memo:filename", er_filnavn);
    vaerdi(f, "memo:language", [](std::string_view t) { return t == "da"; });
    vaerdi(f, "memo:content", er_base64);
    hvis(f.child("memo:encodingFormat").text().get() !=
             medietype(f.child("memo:filename").text().get()),
         "memo:encodingFormat er forkert");
  }

  void part(pugi::xml_node part, const char* nummer) {
    const std::string_view type = part.child("memo:idType").text().get();
    const std::string_view id = part.child(nummer).text().get();
    const bool godt = (type == "CVR" && cifre(id, 8)) || (type == "CPR" && cifre(id, 10));
    hvis(!godt, std::string(nummer) + " er forkert");
  }
};

bool udfyldt(std::string_view t) { return t.find_first_not_of(" ") != std::string_view::npos; }

void kontroller_hoved(pugi::xml_node hoved, Kontrol& k) {
  k.boern(hoved, {"memo:messageType", "memo:messageUUID", "memo:label", "memo:mandatory",
                  "memo:legalNotification", "memo:Sender", "memo:Recipient"});
  k.vaerdi(hoved, "memo:messageType", [](std::string_view t) { return t == "DIGITALPOST"; });
  k.vaerdi(hoved, "memo:messageUUID", er_uuid);
  k.vaerdi(hoved, "memo:label", udfyldt);
  k.vaerdi(hoved, "memo:mandatory", er_sandhed);
  k.vaerdi(hoved, "memo:legalNotification", er_sandhed);
  const auto afsender = hoved.child("memo:Sender");
  k.boern(afsender, {"memo:senderID", "memo:idType", "memo:label"});
  k.part(afsender, "memo:senderID");
  k.hvis(afsender.child("memo:idType").text().get() != std::string_view("CVR"),
         "memo:Sender skal have CVR");
  k.vaerdi(afsender, "memo:label", udfyldt);
  const auto modtager = hoved.child("memo:Recipient");
  k.boern(modtager, {"memo:recipientID", "memo:idType"});
  k.part(modtager, "memo:recipientID");
}

void kontroller_krop(pugi::xml_node krop, Kontrol& k) {
  k.boern(krop, {"memo:createdDateTime", "memo:MainDocument", "memo:AdditionalDocument*"});
  k.vaerdi(krop, "memo:createdDateTime", er_tidspunkt);
  const auto brev = krop.child("memo:MainDocument");
  k.fil(brev);
  // "%PDF-" in base64; the sixth letter also holds bits of what follows.
  const std::string_view indhold = brev.child("memo:File").child("memo:content").text().get();
  k.hvis(!indhold.starts_with("JVBERi"), "memo:MainDocument er ikke en PDF");
  for (const auto mere : krop.children("memo:AdditionalDocument")) k.fil(mere);
}

void kontroller_besked(pugi::xml_node besked, Kontrol& k) {
  k.hvis(besked.attribute("xmlns:memo").value() != kNavnerum, "navnerummet er forkert");
  k.hvis(besked.attribute("memoVersion").value() != std::string_view("1.1"),
         "memoVersion er forkert");
  k.hvis(besked.attribute("memoSchVersion").value() != std::string_view("1.1.0"),
         "memoSchVersion er forkert");
  k.boern(besked, {"memo:MessageHeader", "memo:MessageBody"});
  kontroller_hoved(besked.child("memo:MessageHeader"), k);
  kontroller_krop(besked.child("memo:MessageBody"), k);
}

// Nothing for what is no XML, or has a DOCTYPE.
bool indlaes(pugi::xml_document& xml, std::string_view bytes) {
  constexpr unsigned kSom = pugi::parse_default | pugi::parse_doctype;
  if (!xml.load_buffer(bytes.data(), bytes.size(), kSom, pugi::encoding_utf8)) return false;
  const auto alle = xml.children();
  return std::none_of(alle.begin(), alle.end(),
                      [](const pugi::xml_node& n) { return n.type() == pugi::node_doctype; });
}

std::string_view lokalt(std::string_view navn) {
  const auto kolon = navn.rfind(':');
  return kolon == std::string_view::npos ? navn : navn.substr(kolon + 1);
}

std::string tekst_i(pugi::xml_node far, std::string_view navn) {
  for (const auto barn : far.children())
    if (lokalt(barn.name()) == navn) return ren_tekst(barn.text().get());
  return {};
}

}  // namespace

bool er_uuid(std::string_view t) {
  if (t.size() != 36) return false;
  for (std::size_t i = 0; i < t.size(); ++i) {
    const bool streg = i == 8 || i == 13 || i == 18 || i == 23;
    const bool ciffer = (t[i] >= '0' && t[i] <= '9') || (t[i] >= 'a' && t[i] <= 'f') ||
                        (t[i] >= 'A' && t[i] <= 'F');
    if (streg ? t[i] != '-' : !ciffer) return false;
  }
  return true;
}

std::string som_memo(const Memo& m) {
  pugi::xml_document xml;
  auto rod = under(xml, "kombi_request");
  under(rod, "KombiValgKode", "Digital Post");
  auto besked = under(rod, "memo:Message");
  besked.append_attribute("xmlns:memo") = std::string(kNavnerum).c_str();
  besked.append_attribute("memoVersion") = "1.1";
  besked.append_attribute("memoSchVersion") = "1.1.0";
  skriv_hoved(under(besked, "memo:MessageHeader"), m);
  auto krop = under(besked, "memo:MessageBody");
  under(krop, "memo:createdDateTime", store::iso(m.oprettet));
  for (std::size_t i = 0; i < m.dokumenter.size(); ++i)
    skriv_fil(under(krop, i == 0 ? "memo:MainDocument" : "memo:AdditionalDocument"),
              m.dokumenter[i]);
  std::ostringstream ud;
  xml.save(ud, "", pugi::format_raw, pugi::encoding_utf8);
  return ud.str();
}

std::vector<std::string> memo_mangler(std::string_view bytes) {
  pugi::xml_document xml;
  if (!indlaes(xml, bytes)) return {"dokumentet er ikke ren XML"};
  Kontrol k;
  const auto rod = xml.document_element();
  k.hvis(rod.name() != std::string_view("kombi_request"), "roden er forkert");
  k.boern(rod, {"KombiValgKode", "memo:Message"});
  k.vaerdi(rod, "KombiValgKode", [](std::string_view t) { return t == "Digital Post"; });
  kontroller_besked(rod.child("memo:Message"), k);
  return k.mangler;
}

std::optional<Memokvittering> laes_memokvittering(std::string_view bytes) {
  pugi::xml_document xml;
  if (!indlaes(xml, bytes)) return std::nullopt;
  const auto rod = xml.document_element();
  if (lokalt(rod.name()) != "kvittering") return std::nullopt;
  Memokvittering k;
  k.uuid = tekst_i(rod, "messageUUID");
  if (!er_uuid(k.uuid)) return std::nullopt;
  std::transform(k.uuid.begin(), k.uuid.end(), k.uuid.begin(), [](char c) {
    return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const std::string status = tekst_i(rod, "status");
  k.afleveret = status == "AFLEVERET";
  k.fritaget = status == "FRITAGET";
  if (!k.afleveret && !k.fritaget && status != "AFVIST") return std::nullopt;
  k.tekst = tekst_i(rod, "tekst");
  return k;
}

}  // namespace nytte::udveksling
