// The one file that knows GMime.
#include "udveksling/post/mime.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>

#include "udveksling/post/besked.hpp"

namespace nytte::udveksling {
namespace {

constexpr int kHoejstDele = 64;

struct Slip {
  void operator()(gpointer objekt) const { g_object_unref(objekt); }
};
template <class T>
using Gmime = std::unique_ptr<T, Slip>;

// GObject's inheritance is by layout; its own cast macros are C casts.
template <class T>
GMimeObject* as_object(T* del) {
  return reinterpret_cast<GMimeObject*>(del);
}
template <class T>
GMimePart* as_part(T* del) {
  return reinterpret_cast<GMimePart*>(del);
}

void start_gmime() {
  static std::once_flag en_gang;
  std::call_once(en_gang, g_mime_init);
}

std::string tag(char* tekst) {
  std::string ud = tekst == nullptr ? "" : tekst;
  g_free(tekst);
  return ud;
}

// One line, whatever came in: the library encodes it, but a line break is no part of a name.
std::string paa_en_linje(std::string tekst) {
  std::replace_if(
      tekst.begin(), tekst.end(),
      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
  return tekst;
}

// --- writing

Gmime<GMimeDataWrapper> indpakket(const std::string& bytes) {
  Gmime<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  return Gmime<GMimeDataWrapper>(
      g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

// UTF-8 always, where the library would choose the smallest alphabet that fits.
Gmime<GMimePart> tekstdel(const std::string& tekst) {
  Gmime<GMimePart> del(g_mime_part_new_with_type("text", "plain"));
  g_mime_object_set_content_type_parameter(as_object(del.get()), "charset", "utf-8");
  g_mime_part_set_content(del.get(), indpakket(tekst).get());
  g_mime_part_set_content_encoding(del.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
  return del;
}

void saet_filnavn(GMimePart* del, const std::string& navn) {
  g_mime_part_set_filename(del, navn.c_str());
  auto* disposition = g_mime_object_get_content_disposition(as_object(del));
  auto* type = g_mime_object_get_content_type(as_object(del));
  g_mime_param_set_charset(g_mime_param_list_get_parameter(
                               g_mime_content_disposition_get_parameters(disposition), "filename"),
                           "utf-8");
  g_mime_param_set_charset(
      g_mime_param_list_get_parameter(g_mime_content_type_get_parameters(type), "name"), "utf-8");
}

struct Medietype {
  std::string_view endelse;
  const char* type;
  const char* subtype;
};

Medietype medietype(const std::string& navn) {
  constexpr std::array kTyper{
      Medietype{".pdf", "application", "pdf"},
      Medietype{".png", "image", "png"},
      Medietype{".jpg", "image", "jpeg"},
      Medietype{".jpeg", "image", "jpeg"},
      Medietype{".odt", "application", "vnd.oasis.opendocument.text"},
      Medietype{".docx", "application",
                "vnd.openxmlformats-officedocument.wordprocessingml.document"},
      Medietype{".ics", "text", "calendar"}};
  for (const auto& t : kTyper)
    if (navn.ends_with(t.endelse)) return t;
  return {"", "application", "octet-stream"};
}

Gmime<GMimePart> vedhaeftet(const Indhold& bilag) {
  const auto type = medietype(bilag.navn);
  Gmime<GMimePart> del(g_mime_part_new_with_type(type.type, type.subtype));
  const auto indhold = indpakket(bilag.bytes);
  g_mime_part_set_content(del.get(), indhold.get());
  g_mime_part_set_content_encoding(del.get(), GMIME_CONTENT_ENCODING_BASE64);
  g_mime_object_set_disposition(as_object(del.get()), GMIME_DISPOSITION_ATTACHMENT);
  saet_filnavn(del.get(), paa_en_linje(bilag.navn));
  return del;
}

void saet_krop(GMimeMessage* besked, const Mail& mail) {
  const auto tekst = tekstdel(mail.tekst);
  if (mail.bilag.empty()) {
    g_mime_message_set_mime_part(besked, as_object(tekst.get()));
    return;
  }
  Gmime<GMimeMultipart> alle(g_mime_multipart_new_with_subtype("mixed"));
  g_mime_multipart_add(alle.get(), as_object(tekst.get()));
  for (const auto& b : mail.bilag) g_mime_multipart_add(alle.get(), as_object(vedhaeftet(b).get()));
  g_mime_message_set_mime_part(besked, as_object(alle.get()));
}

void saet_adresse(GMimeMessage* besked, GMimeAddressType slags, const std::string& navn,
                  const std::string& adresse) {
  g_mime_message_add_mailbox(besked, slags, paa_en_linje(navn).c_str(),
                             paa_en_linje(adresse).c_str());
  auto* liste = g_mime_message_get_addresses(besked, slags);
  internet_address_set_charset(internet_address_list_get_address(liste, 0), "utf-8");
}

void saet_hoved(GMimeMessage* besked, const Mail& mail) {
  saet_adresse(besked, GMIME_ADDRESS_TYPE_FROM, mail.fra_navn, mail.fra);
  saet_adresse(besked, GMIME_ADDRESS_TYPE_TO, mail.til_navn, mail.til);
  g_mime_message_set_subject(besked, paa_en_linje(mail.emne).c_str(), "utf-8");
  GDateTime* dato = g_date_time_new_from_unix_utc(mail.dato.sekunder);
  g_mime_message_set_date(besked, dato);
  g_date_time_unref(dato);
  std::string nummer = paa_en_linje(mail.besked_id);
  if (nummer.starts_with('<')) nummer = nummer.substr(1, nummer.size() - 2);
  g_mime_message_set_message_id(besked, nummer.c_str());
  // RFC 3834: an out-of-office robot shall not answer, a bounce shall come.
  g_mime_object_set_header(as_object(besked), "Auto-Submitted", "auto-generated", nullptr);
}

// --- reading

std::string indhold_af(GMimeObject* del) {
  if (!GMIME_IS_PART(del)) return {};
  GMimeDataWrapper* indhold = g_mime_part_get_content(as_part(del));
  if (indhold == nullptr) return {};
  Gmime<GMimeStream> ud(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(indhold, ud.get());
  const GByteArray* bytes =
      g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(ud.get()));
  if (bytes == nullptr || bytes->data == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

std::string smaat(std::string_view tekst) {
  std::string ud(tekst);
  std::transform(ud.begin(), ud.end(), ud.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return ud;
}

std::string_view beskaaret(std::string_view t) {
  while (!t.empty() && (t.front() == ' ' || t.front() == '\t')) t.remove_prefix(1);
  while (!t.empty() && (t.back() == ' ' || t.back() == '\t' || t.back() == '\r'))
    t.remove_suffix(1);
  return t;
}

// Blocks of header lines, parted by empty lines; continuation lines are joined.
using Blok = std::map<std::string, std::string>;
std::vector<Blok> laes_blokke(std::string_view tekst) {
  std::vector<Blok> blokke(1);
  std::string navn;
  while (!tekst.empty()) {
    const auto ende = std::min(tekst.find('\n'), tekst.size() - 1);
    const auto raa = tekst.substr(0, ende + 1);
    tekst.remove_prefix(ende + 1);
    const bool fortsat = raa.front() == ' ' || raa.front() == '\t';
    const auto linje = beskaaret(raa.substr(0, raa.find('\n')));
    const auto kolon = linje.find(':');
    if (linje.empty()) {
      if (!blokke.back().empty()) blokke.emplace_back();
      navn.clear();
    } else if (fortsat && !navn.empty()) {
      blokke.back()[navn] += " " + std::string(linje);
    } else if (kolon != std::string_view::npos) {
      navn = smaat(beskaaret(linje.substr(0, kolon)));
      blokke.back().emplace(navn, beskaaret(linje.substr(kolon + 1)));
    }
  }
  return blokke;
}

std::string felt(const Blok& blok, const std::string& navn) {
  const auto f = blok.find(navn);
  return f == blok.end() ? "" : f->second;
}

void tilfoej_nummer(std::string_view nummer, Leveringsrapport& r) {
  nummer = beskaaret(nummer);
  if (!nummer.empty() && !nummer.starts_with('<')) {
    tilfoej_nummer("<" + std::string(nummer) + ">", r);
    return;
  }
  const bool rent =
      std::all_of(nummer.begin(), nummer.end(), [](char c) { return c > ' ' && c < 0x7f; });
  if (rent && nummer.size() > 2 && nummer.size() < 1000) r.besked_id.emplace_back(nummer);
}

void laes_status(const std::string& tekst, Leveringsrapport& r) {
  const Blok* valgt = nullptr;
  const auto blokke = laes_blokke(tekst);
  for (const auto& blok : blokke) {
    for (const char* navn : {"x-original-message-id", "original-message-id"})
      tilfoej_nummer(felt(blok, navn), r);
    if (!blok.contains("action")) continue;
    if (valgt == nullptr || smaat(felt(blok, "action")) == "failed") valgt = &blok;
  }
  if (valgt == nullptr) return;
  r.handling = ren_tekst(smaat(felt(*valgt, "action")));
  r.status = ren_tekst(felt(*valgt, "status"));
  std::string ord = felt(*valgt, "diagnostic-code");
  if (const auto semikolon = ord.find(';'); semikolon != std::string::npos)
    ord = std::string(beskaaret(std::string_view(ord).substr(semikolon + 1)));
  r.diagnostik = ren_tekst(ord);
}

struct Laesning {
  Leveringsrapport rapport{};
  bool har_status = false;
  int dele = 0;
};

void laes_del(GMimeObject* del, Laesning& l) {
  if (del == nullptr || ++l.dele > kHoejstDele) return;
  GMimeContentType* type = g_mime_object_get_content_type(del);
  const std::string ord = smaat(tag(g_mime_content_type_get_mime_type(type)));
  if (ord == "message/delivery-status" || ord == "message/global-delivery-status") {
    l.har_status = true;
    laes_status(indhold_af(del), l.rapport);
  } else if (ord == "text/rfc822-headers" || ord == "message/global-headers") {
    for (const auto& blok : laes_blokke(indhold_af(del)))
      tilfoej_nummer(felt(blok, "message-id"), l.rapport);
  } else if (GMIME_IS_MESSAGE_PART(del)) {
    GMimeMessage* retur = g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart*>(del));
    const char* nummer = retur == nullptr ? nullptr : g_mime_message_get_message_id(retur);
    if (nummer != nullptr) tilfoej_nummer(nummer, l.rapport);
  } else if (GMIME_IS_MULTIPART(del)) {
    auto* flere = reinterpret_cast<GMimeMultipart*>(del);
    const int antal = std::min(g_mime_multipart_get_count(flere), kHoejstDele);
    for (int i = 0; i < antal; ++i) laes_del(g_mime_multipart_get_part(flere, i), l);
  }
}

}  // namespace

std::string som_mime(const Mail& mail) {
  start_gmime();
  Gmime<GMimeMessage> besked(g_mime_message_new(TRUE));
  saet_hoved(besked.get(), mail);
  saet_krop(besked.get(), mail);
  const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> form(
      g_mime_format_options_new(), g_mime_format_options_free);
  g_mime_format_options_set_newline_format(form.get(), GMIME_NEWLINE_FORMAT_DOS);
  return tag(g_mime_object_to_string(as_object(besked.get()), form.get()));
}

std::optional<Leveringsrapport> laes_leveringsrapport(std::string_view eml) {
  start_gmime();
  Gmime<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(eml.data(), eml.size()));
  Gmime<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  Gmime<GMimeMessage> besked(g_mime_parser_construct_message(parser.get(), nullptr));
  if (!besked) return std::nullopt;
  Laesning l;
  laes_del(g_mime_message_get_mime_part(besked.get()), l);
  if (!l.har_status || l.rapport.handling.empty()) return std::nullopt;
  return l.rapport;
}

}  // namespace nytte::udveksling
