#include "dokumenter/qr.hpp"

#include <qrencode.h>

#include <memory>

namespace nytte::dokumenter {

Qrkode qrkode(const std::string& tekst) {
  if (tekst.empty() || tekst.find('\0') != std::string::npos) return {};
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> kode(
      QRcode_encodeString8bit(tekst.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!kode) return {};
  Qrkode ud{.bredde = static_cast<std::size_t>(kode->width), .moerke = {}};
  ud.moerke.reserve(ud.bredde * ud.bredde);
  // The lowest bit of each square says whether it is dark.
  for (std::size_t i = 0; i < ud.bredde * ud.bredde; ++i)
    ud.moerke.push_back((kode->data[i] & 1U) != 0);
  return ud;
}

}  // namespace nytte::dokumenter
