// The fonts of the letters and the one lock round Pango. Only for pdf_sats.cpp and pdf_tegner.cpp,
// which alone set and draw.
#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <mutex>

namespace nytte::dokumenter::pdf {

struct Slip {
  void operator()(gpointer o) const { g_object_unref(o); }
};
template <class T>
using Objekt = std::unique_ptr<T, Slip>;

// Pango's font map is no thread's own: one lock round all use of it.
std::mutex& laas();

// A context with the letters' fonts, in points, for Danish. Under the lock.
Objekt<PangoContext> ny_kontekst();

}  // namespace nytte::dokumenter::pdf
