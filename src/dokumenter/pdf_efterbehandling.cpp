// Language, title, reading tree and links: what Cairo does not write, or not well enough.
#include <array>
#include <cassert>
#include <map>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "dokumenter/pdf_struktur.hpp"

namespace nytte::dokumenter::pdf {
namespace {

using Objekt = QPDFObjectHandle;

// qpdf counts in long long.
long long antal(std::size_t n) { return static_cast<long long>(n); }

Objekt navneord(const std::string& n) { return Objekt::newName("/" + n); }

// Cairo marks every piece; those without meaning (rules, page numbers) become artifacts.
class Artefaktfilter : public Objekt::TokenFilter {
 public:
  void handleToken(QPDFTokenizer::Token const& token) override {
    if (!holder_ && token.getType() == QPDFTokenizer::tt_name && token.getValue() == "/NonStruct") {
      holder_ = true;
      return;
    }
    if (!holder_) {
      writeToken(token);
    } else if (token.getType() == QPDFTokenizer::tt_word && token.getValue() == "BDC") {
      write("/Artifact BMC");
      holder_ = false;
    }
  }

 private:
  bool holder_ = false;
};

class Struktur {
 public:
  Struktur(QPDF& pdf, const Raatryk& raa)
      : pdf_(pdf), raa_(raa), sider_(QPDFPageDocumentHelper(pdf).getAllPages()) {}

  void byg() {
    Objekt rod = pdf_.makeIndirectObject(Objekt::newDictionary());
    rod.replaceKey("/Type", navneord("StructTreeRoot"));
    for (std::size_t i = 0; i < raa_.knuder.size(); ++i)
      elementer_.push_back(pdf_.makeIndirectObject(Objekt::newDictionary()));
    foraeldre_.resize(sider_.size());
    for (std::size_t i = 0; i < raa_.knuder.size(); ++i) element(i, rod);
    for (const auto& f : raa_.felter) linkfelt(f);
    rod.replaceKey("/K", elementer_[kDokument]);
    rod.replaceKey("/ParentTree", foraeldretrae());
    rod.replaceKey("/ParentTreeNextKey", Objekt::newInteger(naeste_noegle_));
    pdf_.getRoot().replaceKey("/StructTreeRoot", rod);
  }

 private:
  void element(Knude i, const Objekt& rod) {
    const Strukturknude& k = raa_.knuder[i];
    Objekt e = elementer_[i];
    e.replaceKey("/Type", navneord("StructElem"));
    e.replaceKey("/S", navneord(k.rolle));
    e.replaceKey("/P", i == kDokument ? rod : elementer_[k.foraelder]);
    if (!k.omfang.empty()) {
      Objekt a = Objekt::newDictionary();
      a.replaceKey("/O", navneord("Table"));
      a.replaceKey("/Scope", navneord(k.omfang));
      e.replaceKey("/A", a);
    }
    if (!k.alternativ.empty()) figur(e, k);
    Objekt led = Objekt::newArray();
    for (const auto& l : k.led) {
      if (const auto* barn = std::get_if<Knude>(&l))
        led.appendItem(elementer_[*barn]);
      else
        led.appendItem(stykke(i, std::get<Stykke>(l)));
    }
    e.replaceKey("/K", led);
  }

  static void figur(Objekt& e, const Strukturknude& k) {
    Objekt a = Objekt::newDictionary();
    a.replaceKey("/O", navneord("Layout"));
    a.replaceKey("/Placement", navneord("Block"));
    a.replaceKey("/BBox", Objekt::newArray(
                              Objekt::Rectangle(k.kasse[0], k.kasse[1], k.kasse[2], k.kasse[3])));
    e.replaceKey("/A", a);
    e.replaceKey("/Alt", Objekt::newUnicodeString(k.alternativ));
  }

  Objekt stykke(Knude i, const Stykke& s) {
    auto& paa_siden = foraeldre_[s.side];
    const auto plads = static_cast<std::size_t>(s.mcid);
    if (paa_siden.size() <= plads) paa_siden.resize(plads + 1, kArtefakt);
    paa_siden[plads] = i;
    Objekt o = Objekt::newDictionary();
    o.replaceKey("/Type", navneord("MCR"));
    o.replaceKey("/Pg", sider_[s.side].getObjectHandle());
    o.replaceKey("/MCID", Objekt::newInteger(s.mcid));
    return o;
  }

  void linkfelt(const Linkfelt& f) {
    const std::string& url = raa_.knuder[f.knude].adresse;
    Objekt handling = Objekt::newDictionary();
    handling.replaceKey("/S", navneord("URI"));
    handling.replaceKey("/URI", Objekt::newString(url));
    Objekt note = pdf_.makeIndirectObject(Objekt::newDictionary());
    note.replaceKey("/Type", navneord("Annot"));
    note.replaceKey("/Subtype", navneord("Link"));
    note.replaceKey("/Rect", Objekt::newArray(Objekt::Rectangle(f.x0, f.y0, f.x1, f.y1)));
    note.replaceKey("/Border", Objekt::parse("[0 0 0]"));
    note.replaceKey("/F", Objekt::newInteger(4));
    note.replaceKey("/Contents", Objekt::newUnicodeString(url));
    note.replaceKey("/A", handling);
    const auto noegle = antal(sider_.size()) + antal(noter_.size());
    note.replaceKey("/StructParent", Objekt::newInteger(noegle));
    noter_.push_back(elementer_[f.knude]);
    Objekt side = sider_[f.side].getObjectHandle();
    if (!side.hasKey("/Annots")) side.replaceKey("/Annots", Objekt::newArray());
    side.getKey("/Annots").appendItem(note);
    Objekt ref = Objekt::newDictionary();
    ref.replaceKey("/Type", navneord("OBJR"));
    ref.replaceKey("/Obj", note);
    ref.replaceKey("/Pg", side);
    elementer_[f.knude].getKey("/K").appendItem(ref);
  }

  // From the pieces of a page, and from a link, back to its element.
  Objekt foraeldretrae() {
    Objekt tal = Objekt::newArray();
    for (std::size_t s = 0; s < sider_.size(); ++s) {
      Objekt liste = Objekt::newArray();
      for (const Knude k : foraeldre_[s])
        liste.appendItem(k == kArtefakt ? Objekt::newNull() : elementer_[k]);
      tal.appendItem(Objekt::newInteger(static_cast<long long>(s)));
      tal.appendItem(pdf_.makeIndirectObject(liste));
      sider_[s].getObjectHandle().replaceKey("/StructParents",
                                             Objekt::newInteger(static_cast<long long>(s)));
    }
    for (std::size_t n = 0; n < noter_.size(); ++n) {
      tal.appendItem(Objekt::newInteger(antal(sider_.size()) + antal(n)));
      tal.appendItem(noter_[n]);
    }
    naeste_noegle_ = antal(sider_.size()) + antal(noter_.size());
    Objekt trae = Objekt::newDictionary();
    trae.replaceKey("/Nums", tal);
    return pdf_.makeIndirectObject(trae);
  }

  QPDF& pdf_;
  const Raatryk& raa_;
  std::vector<QPDFPageObjectHelper> sider_;
  std::vector<Objekt> elementer_;
  std::vector<Objekt> noter_;
  std::vector<std::vector<Knude>> foraeldre_;
  long long naeste_noegle_ = 0;
};

void saet_dokumentdata(QPDF& pdf) {
  Objekt rod = pdf.getRoot();
  rod.replaceKey("/Lang", Objekt::newUnicodeString("da-DK"));
  rod.replaceKey("/MarkInfo", Objekt::parse("<< /Marked true >>"));
  rod.replaceKey("/ViewerPreferences", Objekt::parse("<< /DisplayDocTitle true >>"));
}

}  // namespace

std::string efterbehandl(const Raatryk& raa) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("brev", raa.pdf.data(), raa.pdf.size());
  for (auto& side : QPDFPageDocumentHelper(pdf).getAllPages()) {
    side.addContentTokenFilter(std::make_shared<Artefaktfilter>());
    side.getObjectHandle().replaceKey("/Tabs", navneord("S"));
  }
  Struktur(pdf, raa).byg();
  saet_dokumentdata(pdf);
  QPDFWriter w(pdf);
  w.setOutputMemory();
  w.setDeterministicID(true);
  w.setObjectStreamMode(qpdf_o_generate);
  w.write();
  const std::shared_ptr<Buffer> ud = w.getBufferSharedPointer();
  // qpdf hands out bytes as unsigned.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  return {reinterpret_cast<const char*>(ud->getBuffer()), ud->getSize()};
}

}  // namespace nytte::dokumenter::pdf
