// Several PDFs as one, with a list of contents, bookmarks and the tags of the parts.
#include <fmt/format.h>

#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "dokumenter/pdf.hpp"

namespace nytte::dokumenter {
namespace {

using Objekt = QPDFObjectHandle;

constexpr std::size_t kFlestSider = 20'000;

struct Aaben {
  std::string bogmaerke;
  std::shared_ptr<QPDF> pdf;
  std::vector<QPDFPageObjectHelper> sider;
};

// Nothing when the file cannot be read to its end, or only with a password or with rights that were
// withheld.
std::optional<Aaben> aabn(const std::string& bogmaerke, const std::string& bytes) {
  try {
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->setAttemptRecovery(false);
    pdf->processMemoryFile("del", bytes.data(), bytes.size());
    if (pdf->isEncrypted()) return std::nullopt;
    Aaben ud{bogmaerke, pdf, QPDFPageDocumentHelper(*pdf).getAllPages()};
    for (auto& s : ud.sider) (void)s.getAttribute("/MediaBox", true);
    if (ud.sider.empty() || !pdf->getWarnings().empty()) return std::nullopt;
    return ud;
  } catch (const std::exception&) {
    return std::nullopt;  // what a broken file makes qpdf say is of no use to the reader
  }
}

class Samler {
 public:
  Samler() {
    pdf_.emptyPDF();
    pdf_.setSuppressWarnings(true);
    rod_ = pdf_.makeIndirectObject(Objekt::newDictionary());
    rod_.replaceKey("/Type", Objekt::newName("/StructTreeRoot"));
    dokument_ = pdf_.makeIndirectObject(Objekt::newDictionary());
    dokument_.replaceKey("/Type", Objekt::newName("/StructElem"));
    dokument_.replaceKey("/S", Objekt::newName("/Document"));
    dokument_.replaceKey("/P", rod_);
  }

  void tilfoej(Aaben& del) {
    const auto foer = static_cast<long long>(naeste_);
    Objekt foerste;
    for (auto& s : del.sider) {
      QPDFPageDocumentHelper(pdf_).addPage(s, false);
      Objekt ny = QPDFPageDocumentHelper(pdf_).getAllPages().back().getObjectHandle();
      if (!foerste.isInitialized()) foerste = ny;
      forskyd(ny, foer);
      goer_passiv(ny);
    }
    bogmaerker_.emplace_back(del.bogmaerke, foerste);
    overtag_tags(*del.pdf, foer);
  }

  std::string faerdig(std::string_view titel) {
    Objekt kat = pdf_.getRoot();
    kat.replaceKey("/Lang", Objekt::newUnicodeString("da-DK"));
    kat.replaceKey("/ViewerPreferences", Objekt::parse("<< /DisplayDocTitle true >>"));
    kat.replaceKey("/PageMode", Objekt::newName("/UseOutlines"));
    kat.replaceKey("/Outlines", bogmaerketrae());
    if (alle_tagget_) kat.replaceKey("/MarkInfo", Objekt::parse("<< /Marked true >>"));
    Objekt trae = Objekt::newDictionary();
    trae.replaceKey("/Nums", numre_);
    dokument_.replaceKey("/K", elementer_);
    rod_.replaceKey("/K", dokument_);
    rod_.replaceKey("/ParentTree", pdf_.makeIndirectObject(trae));
    rod_.replaceKey("/ParentTreeNextKey", Objekt::newInteger(naeste_));
    kat.replaceKey("/StructTreeRoot", rod_);
    Objekt info = Objekt::newDictionary();
    info.replaceKey("/Title", Objekt::newUnicodeString(std::string(titel)));
    pdf_.getTrailer().replaceKey("/Info", pdf_.makeIndirectObject(info));
    QPDFWriter w(pdf_);
    w.setOutputMemory();
    w.setDeterministicID(true);
    w.setObjectStreamMode(qpdf_o_generate);
    w.write();
    const std::shared_ptr<Buffer> ud = w.getBufferSharedPointer();
    // qpdf hands out bytes as unsigned.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    return {reinterpret_cast<const char*>(ud->getBuffer()), ud->getSize()};
  }

 private:
  // The keys into the tree of parents move behind those of the parts before.
  static void forskyd(Objekt& side, long long med) {
    const auto flyt = [med](Objekt o, const std::string& felt) {
      if (o.isDictionary() && o.getKey(felt).isInteger())
        o.replaceKey(felt, Objekt::newInteger(o.getKey(felt).getIntValue() + med));
    };
    flyt(side, "/StructParents");
    Objekt noter = side.getKey("/Annots");
    for (int i = 0; noter.isArray() && i < noter.getArrayNItems(); ++i)
      flyt(noter.getArrayItem(i), "/StructParent");
  }

  // A file that was handed in may carry acts (scripts, programs to start): links alone stay.
  static void goer_passiv(Objekt& side) {
    side.removeKey("/AA");
    Objekt noter = side.getKey("/Annots");
    for (int i = 0; noter.isArray() && i < noter.getArrayNItems(); ++i) {
      Objekt n = noter.getArrayItem(i);
      if (!n.isDictionary()) continue;
      n.removeKey("/AA");
      Objekt a = n.getKey("/A");
      Objekt art = a.isDictionary() ? a.getKey("/S") : Objekt::newNull();
      if (!art.isName() || art.getName() != "/URI" || a.hasKey("/Next")) n.removeKey("/A");
    }
  }

  void overtag_tags(QPDF& fra, long long foer) {
    Objekt kilde = fra.getRoot().getKey("/StructTreeRoot");
    // Own roles and classes of a foreign file would be read as ours.
    if (!kilde.isDictionary() || kilde.hasKey("/RoleMap") || kilde.hasKey("/ClassMap") ||
        !kilde.getKey("/ParentTree").isDictionary()) {
      alle_tagget_ = false;
      return;
    }
    Objekt k = kilde.getKey("/K");
    const int antal = k.isArray() ? k.getArrayNItems() : 1;
    for (int i = 0; i < antal; ++i) {
      Objekt e = k.isArray() ? k.getArrayItem(i) : k;
      if (!e.isIndirect()) e = fra.makeIndirectObject(e);
      e.replaceKey("/P", Objekt::newNull());  // or the whole old tree would come along
      Objekt ny = pdf_.copyForeignObject(e);
      ny.replaceKey("/P", dokument_);
      elementer_.appendItem(ny);
    }
    QPDFNumberTreeObjectHelper foraeldre(kilde.getKey("/ParentTree"), fra, false);
    for (auto [noegle, vaerdi] : foraeldre) {
      Objekt v = vaerdi.isIndirect() ? vaerdi : fra.makeIndirectObject(vaerdi);
      numre_.appendItem(Objekt::newInteger(noegle + foer));
      numre_.appendItem(pdf_.copyForeignObject(v));
      naeste_ = std::max(naeste_, noegle + foer + 1);
    }
  }

  Objekt bogmaerketrae() {
    Objekt rod = pdf_.makeIndirectObject(Objekt::newDictionary());
    std::vector<Objekt> punkter;
    for (const auto& [navn, side] : bogmaerker_) {
      Objekt p = pdf_.makeIndirectObject(Objekt::newDictionary());
      p.replaceKey("/Title", Objekt::newUnicodeString(navn));
      p.replaceKey("/Parent", rod);
      Objekt maal = Objekt::newArray();
      maal.appendItem(side);
      maal.appendItem(Objekt::newName("/Fit"));
      p.replaceKey("/Dest", maal);
      if (!punkter.empty()) {
        p.replaceKey("/Prev", punkter.back());
        punkter.back().replaceKey("/Next", p);
      }
      punkter.push_back(p);
    }
    rod.replaceKey("/Type", Objekt::newName("/Outlines"));
    rod.replaceKey("/First", punkter.front());
    rod.replaceKey("/Last", punkter.back());
    rod.replaceKey("/Count", Objekt::newInteger(static_cast<long long>(punkter.size())));
    return rod;
  }

  QPDF pdf_;
  Objekt rod_;
  Objekt dokument_;  // the parts are its children
  Objekt elementer_ = Objekt::newArray();
  Objekt numre_ = Objekt::newArray();
  long long naeste_ = 0;
  bool alle_tagget_ = true;
  std::vector<std::pair<std::string, Objekt>> bogmaerker_;
};

// The list of contents. It may be longer than a page, which moves the pages it names.
std::string forside(std::string_view titel, const std::vector<Aaben>& dele,
                    const std::vector<std::string>& udeladt) {
  std::size_t egne = 1;
  for (;;) {
    Brev b;
    b.titel = std::string(titel);
    Tabel indhold{"Indhold", {"Dokument", "Side"}, {}, true};
    std::size_t side = egne + 1;
    for (const auto& d : dele) {
      indhold.raekker.push_back({d.bogmaerke, std::to_string(side)});
      side += d.sider.size();
    }
    b.blokke.emplace_back(indhold);
    if (!udeladt.empty()) {
      b.blokke.emplace_back(Overskrift{2, "Kan ikke vises her"});
      b.blokke.emplace_back(
          Afsnit{"Disse filer er beskadigede, låst med en adgangskode eller for store til at være "
                 "med her. Hent dem hver for sig.",
                 false});
      b.blokke.emplace_back(Punktliste{udeladt, false});
    }
    std::string pdf = som_pdf(b);
    const std::size_t blev = antal_sider(pdf).value_or(1);
    if (blev <= egne) return pdf;
    egne = blev;
  }
}

}  // namespace

std::optional<std::size_t> antal_sider(const std::string& pdf) {
  const auto a = aabn("", pdf);
  return a ? std::optional(a->sider.size()) : std::nullopt;
}

Bundt bundt(std::string_view titel, const std::vector<Bundtdel>& dele) {
  Bundt ud;
  std::vector<Aaben> gode;
  std::size_t sider = 0;
  for (const auto& d : dele) {
    auto a = aabn(d.bogmaerke, d.pdf);
    if (!a || sider + a->sider.size() > kFlestSider) {
      ud.udeladt.push_back(d.bogmaerke);
      continue;
    }
    sider += a->sider.size();
    gode.push_back(std::move(*a));
  }
  const std::string foerst = forside(titel, gode, ud.udeladt);
  auto front = aabn(std::string(titel), foerst);
  if (!front) throw std::logic_error("the front page of a bundle cannot be read");
  Samler samler;
  samler.tilfoej(*front);
  for (auto& d : gode) samler.tilfoej(d);
  ud.pdf = samler.faerdig(titel);
  return ud;
}

}  // namespace nytte::dokumenter
