#include "kontrakt/json_laeser.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace nytte::kontrakt {
namespace {

std::string_view artsnavn(const JsonNode& n) {
  switch (n.art) {
    case JsonArt::null:
      return "null";
    case JsonArt::boolsk:
      return "true eller false";
    case JsonArt::heltal:
    case JsonArt::talvaerdi:
      return "et tal";
    case JsonArt::tekst:
      return "tekst";
    case JsonArt::liste:
      return "en liste";
    case JsonArt::objekt:
      return "et objekt";
  }
  return "andet";
}

bool cifferform(std::string_view t, std::string_view form) {
  return t.size() == form.size() &&
         std::equal(t.begin(), t.end(), form.begin(),
                    [](char c, char f) { return f == '0' ? (c >= '0' && c <= '9') : c == f; });
}

int tal(std::string_view cifre) {
  int v = 0;
  for (const char c : cifre) v = v * 10 + (c - '0');
  return v;
}

// Why a text in the shape of a date is none.
std::string hvorfor_ingen_dato(std::string_view t) {
  if (!cifferform(t, "0000-00-00")) return "skriv ÅÅÅÅ-MM-DD, fx 2024-02-29";
  const int aar = tal(t.substr(0, 4));
  const int maaned = tal(t.substr(5, 2));
  if (aar < kFoersteAar || aar > kSidsteAar)
    return fmt::format("året skal ligge mellem {} og {}", kFoersteAar, kSidsteAar);
  if (maaned < 1 || maaned > 12) return "måneden skal ligge mellem 01 og 12";
  return fmt::format("{} {} har {} dage", maanedsnavn(maaned), aar, dage_i_maaned(aar, maaned));
}

std::string hvorfor_ingen_ugetid(std::string_view t) {
  const std::size_t kolon = t.find(':');
  const bool form = kolon != std::string_view::npos && t.size() == kolon + 3 &&
                    (cifferform(t, "0:00") || cifferform(t, "00:00") || cifferform(t, "000:00"));
  if (!form) return {};
  if (tal(t.substr(kolon + 1)) > 59) return "minutterne skal ligge mellem 00 og 59";
  return "en uge har 168 timer";
}

// Digits and nothing else: tells how many stand there, never which.
std::string antal_cifre(std::string_view t) {
  const bool kun = std::all_of(t.begin(), t.end(), [](char c) { return c >= '0' && c <= '9'; });
  return kun ? fmt::format("her står {}", t.size()) : "her står andet end cifre";
}

template <class T>
std::optional<T> nummer(const JsonNode& n, const Sted& s, Fejlkode kode, Fejl& fejl) {
  const auto t = laes_tekst(n, s, "cifrene som tekst", fejl);
  if (!t) return std::nullopt;
  const auto v = T::laes(*t);
  if (!v || t->front() == ' ' || t->back() == ' ') {
    fejl.tilfoej(kode, s.tekst(), antal_cifre(*t));
    return std::nullopt;
  }
  return v;
}

}  // namespace

std::string Sted::tekst() const {
  std::string ud = over == nullptr ? std::string() : over->tekst();
  if (!felt.empty()) {
    if (!ud.empty()) ud += '.';
    ud += felt.substr(0, 64);
  }
  if (indeks) ud += fmt::format("[{}]", *indeks);
  return ud;
}

ObjektLaeser::ObjektLaeser(const JsonNode& node, const Sted& sted, Fejl& fejl)
    : node_(node), sted_(sted), fejl_(fejl), er_objekt_(node.art == JsonArt::objekt) {
  if (!er_objekt_) note_type(node, sted, "et objekt", fejl);
}

const JsonNode* ObjektLaeser::find(std::string_view felt) {
  if (antal_kendte_ < kendte_.size()) kendte_[antal_kendte_++] = felt;
  if (!er_objekt_) return nullptr;
  const auto boern = node_.alle();
  for (std::size_t i = 0; i < boern.size(); ++i) {
    const std::size_t k = naeste_ + i < boern.size() ? naeste_ + i : naeste_ + i - boern.size();
    if (boern[k].noegle != felt) continue;
    boern[k].laest = true;
    naeste_ = k + 1 < boern.size() ? k + 1 : 0;
    return &boern[k];
  }
  return nullptr;
}

void ObjektLaeser::slut() {
  if (!er_objekt_) return;
  for (const JsonNode& b : node_.alle()) {
    if (fejl_.poster().size() >= kFejlHoejst) return;
    if (b.dobbelt) {
      fejl_.tilfoej(Fejlkode::felt_dobbelt, under(b.noegle).tekst());
    } else if (!b.laest) {
      const bool kendt = std::find(kendte_.begin(), kendte_.end(), b.noegle) != kendte_.end();
      if (!kendt) fejl_.tilfoej(Fejlkode::felt_ukendt, under(b.noegle).tekst(), mulige_felter());
    }
  }
}

void ObjektLaeser::note(Fejlkode kode, std::string_view felt, std::string detalje) {
  fejl_.tilfoej(kode, under(felt).tekst(), std::move(detalje));
}

bool ObjektLaeser::kraev(const JsonNode& n, JsonArt art, std::string_view felt) {
  if (n.art == art) return true;
  note_type(n, under(felt), art == JsonArt::liste ? "en liste" : "et objekt", fejl_);
  return false;
}

void ObjektLaeser::note_mangler(std::string_view felt) {
  if (er_objekt_) fejl_.tilfoej(Fejlkode::felt_mangler, under(felt).tekst());
}

std::string ObjektLaeser::mulige_felter() const {
  std::string ud = "mulige felter er ";
  for (std::size_t i = 0; i < antal_kendte_; ++i) {
    if (i > 0) ud += i + 1 == antal_kendte_ ? " og " : ", ";
    ud += kendte_[i];
  }
  return ud;
}

void note_type(const JsonNode& n, const Sted& sted, std::string_view ventet, Fejl& fejl) {
  fejl.tilfoej(Fejlkode::type_forkert, sted.tekst(),
               fmt::format("her skal stå {}, ikke {}", ventet, artsnavn(n)));
}

std::optional<std::string_view> laes_tekst(const JsonNode& n, const Sted& sted,
                                           std::string_view ventet, Fejl& fejl) {
  if (n.art != JsonArt::tekst) {
    note_type(n, sted, ventet, fejl);
    return std::nullopt;
  }
  if (n.tekst.find('\0') != std::string_view::npos) {
    fejl.tilfoej(Fejlkode::utf8_ugyldig, sted.tekst(), "tegnet U+0000 kan ikke bruges");
    return std::nullopt;
  }
  return n.tekst;
}

std::optional<std::int64_t> laes_heltal(const JsonNode& n, const Sted& sted, std::int64_t mindst,
                                        std::int64_t hoejst, Fejl& fejl) {
  if (n.art != JsonArt::heltal && !n.for_stort) {
    note_type(n, sted, "et helt tal", fejl);
    return std::nullopt;
  }
  if (n.for_stort || n.heltal < mindst || n.heltal > hoejst) {
    fejl.tilfoej(Fejlkode::tal_uden_for_graenser, sted.tekst(),
                 fmt::format("mindst {} og højst {}", mindst, hoejst));
    return std::nullopt;
  }
  return n.heltal;
}

void note_ukendt_vaerdi(const Sted& sted, const std::string_view* navne, std::size_t antal,
                        Fejl& fejl) {
  std::string mulige = "skriv ";
  for (std::size_t i = 0; i < antal; ++i) {
    if (i > 0) mulige += i + 1 == antal ? " eller " : ", ";
    mulige += navne[i];
  }
  fejl.tilfoej(Fejlkode::vaerdi_ukendt, sted.tekst(), std::move(mulige));
}

std::optional<std::string> Afkoder<std::string>::laes(const JsonNode& n, const Sted& s,
                                                      Fejl& fejl) {
  const auto t = laes_tekst(n, s, "tekst", fejl);
  if (!t) return std::nullopt;
  if (t->size() > kTekstHoejst) {
    fejl.tilfoej(Fejlkode::tekst_for_lang, s.tekst(), fmt::format("højst {} bytes", kTekstHoejst));
    return std::nullopt;
  }
  return std::string(*t);
}

std::optional<bool> Afkoder<bool>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  if (n.art == JsonArt::boolsk) return n.heltal != 0;
  note_type(n, s, "true eller false", fejl);
  return std::nullopt;
}

std::optional<std::int64_t> Afkoder<std::int64_t>::laes(const JsonNode& n, const Sted& s,
                                                        Fejl& fejl) {
  return laes_heltal(n, s, INT64_MIN, INT64_MAX, fejl);
}

std::optional<Dato> Afkoder<Dato>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  const auto t = laes_tekst(n, s, "en dato som tekst, fx \"2024-02-29\"", fejl);
  if (!t) return std::nullopt;
  const auto d = laes_iso_dato(*t);
  if (cifferform(*t, "0000-00-00") && d && d->aar() >= kFoersteAar && d->aar() <= kSidsteAar)
    return d;
  fejl.tilfoej(Fejlkode::dato_ugyldig, s.tekst(), hvorfor_ingen_dato(*t));
  return std::nullopt;
}

std::optional<Maaned> Afkoder<Maaned>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  const auto t = laes_tekst(n, s, "en måned som tekst, fx \"2024-02\"", fejl);
  if (!t) return std::nullopt;
  const auto m = laes_maaned(*t);
  if (cifferform(*t, "0000-00") && m && m->aar() >= kFoersteAar && m->aar() <= kSidsteAar) return m;
  fejl.tilfoej(Fejlkode::maaned_ugyldig, s.tekst(), "skriv ÅÅÅÅ-MM, fx 2024-02");
  return std::nullopt;
}

std::optional<Ugetimer> Afkoder<Ugetimer>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  const auto t = laes_tekst(n, s, "timer og minutter som tekst, fx \"25:00\"", fejl);
  if (!t) return std::nullopt;
  const auto u = Ugetimer::laes(*t);
  if (!u) fejl.tilfoej(Fejlkode::ugetid_ugyldig, s.tekst(), hvorfor_ingen_ugetid(*t));
  return u;
}

std::optional<Aarsvaerk> Afkoder<Aarsvaerk>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  const auto t = laes_tekst(n, s, "et decimaltal som tekst, fx \"51.00\"", fejl);
  if (!t) return std::nullopt;
  const auto a = Aarsvaerk::laes(*t);
  if (a) return a;
  if (t->starts_with('-') && Aarsvaerk::laes(t->substr(1))) {
    fejl.tilfoej(Fejlkode::tal_uden_for_graenser, s.tekst(), "tallet kan ikke være negativt");
  } else {
    fejl.tilfoej(Fejlkode::tal_ugyldigt, s.tekst(),
                 "skriv et tal med punktum og højst fire decimaler, fx 51.00");
  }
  return std::nullopt;
}

std::optional<PNummer> Afkoder<PNummer>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  return nummer<PNummer>(n, s, Fejlkode::p_nummer_ugyldigt, fejl);
}

std::optional<Cvr> Afkoder<Cvr>::laes(const JsonNode& n, const Sted& s, Fejl& fejl) {
  return nummer<Cvr>(n, s, Fejlkode::cvr_ugyldigt, fejl);
}

}  // namespace nytte::kontrakt
