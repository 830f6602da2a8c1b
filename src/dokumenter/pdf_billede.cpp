// The one file that knows how Cairo reads a picture.
#include "dokumenter/pdf_billede.hpp"

#include <algorithm>
#include <cstring>

#include "dokumenter/billede.hpp"

namespace nytte::dokumenter::pdf {
namespace {

struct Laesning {
  const std::string& fra;
  std::size_t naaet = 0;
};

cairo_status_t laes(void* kilde, unsigned char* til, unsigned laengde) {
  auto& l = *static_cast<Laesning*>(kilde);
  if (l.fra.size() - l.naaet < laengde) return CAIRO_STATUS_READ_ERROR;
  std::memcpy(til, l.fra.data() + l.naaet, laengde);
  l.naaet += laengde;
  return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t* fra_png(const std::string& indhold) {
  Laesning l{indhold};
  return cairo_image_surface_create_from_png_stream(laes, &l);
}

// The pixels are never looked at: the bytes themselves go into the PDF. They outlive the surface,
// since the letter's page holds them.
cairo_surface_t* fra_jpeg(const std::string& indhold, const Billedmaal& maal) {
  cairo_surface_t* flade = cairo_image_surface_create(CAIRO_FORMAT_RGB24, maal.bredde, maal.hoejde);
  if (cairo_surface_status(flade) != CAIRO_STATUS_SUCCESS) return flade;
  // Cairo takes the bytes as unsigned.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  const auto* bytes = reinterpret_cast<const unsigned char*>(indhold.data());
  cairo_surface_set_mime_data(flade, CAIRO_MIME_TYPE_JPEG, bytes, indhold.size(), nullptr, nullptr);
  return flade;
}

void ramme(cairo_t* cr, const Billedtegning& b) {
  cairo_rectangle(cr, b.x, b.y, b.bredde, b.hoejde);
  cairo_set_source_rgb(cr, 0.6, 0.6, 0.6);
  cairo_set_line_width(cr, 0.6);
  cairo_stroke(cr);
}

}  // namespace

void tegn_billede(cairo_t* cr, const Billedtegning& b) {
  const auto maal = billedmaal(*b.indhold);
  if (!maal) return ramme(cr, b);
  cairo_surface_t* flade = maal->png ? fra_png(*b.indhold) : fra_jpeg(*b.indhold, *maal);
  if (cairo_surface_status(flade) != CAIRO_STATUS_SUCCESS) {
    cairo_surface_destroy(flade);
    return ramme(cr, b);
  }
  cairo_save(cr);
  cairo_translate(cr, b.x, b.y);
  cairo_scale(cr, b.bredde / maal->bredde, b.hoejde / maal->hoejde);
  cairo_set_source_surface(cr, flade, 0, 0);
  cairo_paint(cr);
  cairo_restore(cr);
  cairo_surface_destroy(flade);
}

}  // namespace nytte::dokumenter::pdf
