// A letter as plain text: lines of at most 76 characters, wrapped at blanks.
#include <string_view>

#include "dokumenter/brev.hpp"

namespace nytte::dokumenter {
namespace {

constexpr std::size_t kLinje = 76;

// Letters, not bytes: a continuation byte of UTF-8 takes no place.
std::size_t bredde(std::string_view t) {
  std::size_t n = 0;
  for (const char c : t) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return n;
}

// Wraps one text; lines after the first begin with `indryk` blanks.
void ombryd(std::string& ud, std::string_view t, std::string_view foerst, std::size_t indryk) {
  std::string linje(foerst);
  std::size_t fyldt = bredde(foerst);
  bool ny = true;
  const auto afslut = [&] {
    ud += linje + "\n";
    linje.assign(indryk, ' ');
    fyldt = indryk;
    ny = true;
  };
  std::size_t i = 0;
  while (i < t.size()) {
    if (t[i] == '\n') {
      afslut();
      ++i;
      continue;
    }
    const std::size_t ord_slut = std::min(t.find_first_of(" \n", i), t.size());
    const std::string_view ord = t.substr(i, ord_slut - i);
    if (!ny && fyldt + 1 + bredde(ord) > kLinje) afslut();
    if (!ny) linje += ' ';
    fyldt += bredde(ord) + (ny ? 0 : 1);
    linje += ord;
    ny = ny && ord.empty();
    i = ord_slut < t.size() && t[ord_slut] == ' ' ? ord_slut + 1 : ord_slut;
  }
  afslut();
}

struct Skriver {
  std::string& ud;

  void operator()(const Overskrift& o) const { ud += "\n" + o.tekst + "\n"; }
  void operator()(const Afsnit& a) const {
    ombryd(ud, a.tekst, "", 0);
    ud += "\n";
  }
  void operator()(const Punktliste& l) const {
    std::size_t nr = 0;
    for (const auto& p : l.punkter) {
      const std::string foran = l.nummereret ? std::to_string(++nr) + ". " : "- ";
      ombryd(ud, p, foran, foran.size());
    }
    ud += "\n";
  }
  void operator()(const Oplysninger& o) const {
    for (const auto& [navn, vaerdi] : o.linjer) ombryd(ud, vaerdi, navn + ": ", 2);
    ud += "\n";
  }
  void operator()(const Tabel& t) const {
    if (!t.titel.empty()) ud += t.titel + "\n";
    for (const auto& raekke : t.raekker) {
      std::string linje;
      for (std::size_t i = 0; i < raekke.size(); ++i) {
        if (i > 0) linje += "; ";
        if (i < t.kolonner.size() && !t.kolonner[i].empty()) linje += t.kolonner[i] + ": ";
        linje += raekke[i];
      }
      ombryd(ud, linje, "- ", 2);
    }
    ud += "\n";
  }
  void operator()(const Underskrift& u) const {
    ud += u.hvem + ": " + (u.tekst.empty() ? std::string(30, '_') : u.tekst) + "\n\n";
  }
  void operator()(const Lovtekst& l) const {
    ud += "\n" + l.overskrift + "\n";
    ombryd(ud, l.tekst, "", 0);
    if (!l.hjemmel.empty()) ombryd(ud, l.hjemmel, "(", 1), ud.insert(ud.size() - 1, ")");
    ud += "\n";
  }
  void operator()(const Sideskift&) const { ud += "\n"; }
  void operator()(const Diagram& d) const {
    ombryd(ud, "Figur: " + alternativ_tekst(d), "", 0);
    ud += "\n";
  }
  void operator()(const Kort& k) const {
    ombryd(ud, alternativ_tekst(k), "", 0);
    ud += "\n";
  }
  void operator()(const Billede& b) const {
    ombryd(ud, "Billede: " + b.alternativ, "", 0);
    ud += "\n";
  }
};

}  // namespace

std::string som_tekst(const Brev& brev) {
  std::string ud;
  if (!brev.afsender.empty()) ud += brev.afsender + "\n\n";
  for (const auto& linje : brev.modtager) ud += linje + "\n";
  if (!brev.modtager.empty()) ud += "\n";
  if (brev.dato) ud += paa_dansk(*brev.dato) + "\n\n";
  ombryd(ud, brev.titel, "", 0);
  if (!brev.reference.empty()) ud += "Sag: " + brev.reference + "\n";
  ud += "\n";
  for (const Blok& b : brev.blokke) std::visit(Skriver{ud}, b);
  return ud;
}

}  // namespace nytte::dokumenter
