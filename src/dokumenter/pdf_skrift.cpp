// The one file that knows fontconfig.
#include "dokumenter/pdf_skrift.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <sys/mman.h>
#include <unistd.h>

#include <optional>
#include <string>

#include "dokumenter/pdf.hpp"
#include "dokumenter/skriftdata.hpp"

namespace nytte::dokumenter {
namespace pdf {
namespace {

// Gives fontconfig a font from memory: a file without a name, open as long as the program runs.
bool tilfoej_skrift(FcConfig* config, std::string_view data) {
  const int fd = memfd_create("nytte-skrift", MFD_CLOEXEC);
  if (fd < 0) return false;
  while (!data.empty()) {
    const auto n = write(fd, data.data(), data.size());
    if (n <= 0) return false;
    data.remove_prefix(static_cast<std::size_t>(n));
  }
  const std::string sti = "/proc/self/fd/" + std::to_string(fd);
  // fontconfig wants unsigned bytes for a path.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  return FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(sti.c_str())) == FcTrue;
}

struct Skrifter {
  PangoFontMap* kort = nullptr;
  std::string advarsel;
};

Skrifter indlaes_skrifter() {
  Skrifter ud;
  FcConfig* config = FcInitLoadConfigAndFonts();  // the machine's own, for letters Plex lacks
  std::size_t fundet = 0;
  for (const auto data : skriftdata())
    if (tilfoej_skrift(config, data)) ++fundet;
  if (fundet != skriftdata().size())
    ud.advarsel = "IBM Plex Sans kunne ikke indlæses; breve sættes med en anden skrift";
  ud.kort = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(ud.kort), config);
  return ud;
}

const Skrifter& skrifter() {
  static const Skrifter s = indlaes_skrifter();
  return s;
}

}  // namespace

std::mutex& laas() {
  static std::mutex m;
  return m;
}

Objekt<PangoContext> ny_kontekst() {
  Objekt<PangoContext> k(pango_font_map_create_context(skrifter().kort));
  pango_cairo_context_set_resolution(k.get(), 72);
  pango_context_set_language(k.get(), pango_language_from_string("da"));
  cairo_font_options_t* valg = cairo_font_options_create();
  cairo_font_options_set_hint_style(valg, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(valg, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(k.get(), valg);
  cairo_font_options_destroy(valg);
  return k;
}

}  // namespace pdf

std::optional<std::string> skriftadvarsel() {
  const std::scoped_lock l(pdf::laas());
  const auto& a = pdf::skrifter().advarsel;
  return a.empty() ? std::nullopt : std::optional(a);
}

}  // namespace nytte::dokumenter
