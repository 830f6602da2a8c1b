#include "dokumenter/xlsx.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <memory>

#include "dokumenter/xlsx_tekst.hpp"

namespace nytte::dokumenter {
namespace {

constexpr std::int32_t kDagnul = 25'569;  // 1970-01-01 as a spreadsheet's day
constexpr std::int32_t kFoersteDag = 61;  // 1900-03-01: before it programs disagree
constexpr std::int64_t kNoejagtig =
    9'007'199'254'740'992;  // 2^53: a spreadsheet knows doubles only
constexpr Dato kFastDag = Dato::af(2014, 1, 1);

struct Luk {
  void operator()(lxw_workbook* b) const { lxw_workbook_free(b); }
};

// A file in memory with a name for the library to open.
class Hukommelsesfil {
 public:
  Hukommelsesfil() : fd_(memfd_create("nytte-regneark", MFD_CLOEXEC)) {}
  ~Hukommelsesfil() {
    if (fd_ >= 0) ::close(fd_);
  }
  Hukommelsesfil(const Hukommelsesfil&) = delete;
  Hukommelsesfil& operator=(const Hukommelsesfil&) = delete;
  std::string sti() const { return "/proc/self/fd/" + std::to_string(fd_); }
  std::optional<std::string> indhold() const {
    const off_t ende = fd_ < 0 ? -1 : ::lseek(fd_, 0, SEEK_END);
    if (ende <= 0) return std::nullopt;
    std::string ud(static_cast<std::size_t>(ende), '\0');
    std::size_t laest = 0;
    while (laest < ud.size()) {
      const ssize_t n =
          ::pread(fd_, ud.data() + laest, ud.size() - laest, static_cast<off_t>(laest));
      if (n <= 0) return std::nullopt;
      laest += static_cast<std::size_t>(n);
    }
    return ud;
  }

 private:
  int fd_;
};

struct Formater {
  lxw_format* hoved = nullptr;
  lxw_format* ingen = nullptr;
  std::array<lxw_format*, 6> af_type{};
};

// Stored as the file format wants it; the reader's program shows it with its own language's comma.
constexpr std::array kTalformat{"General",        "#,##0",   "#,##0.00",
                                "dd\\-mm\\-yyyy", "0.0\\ %", "[h]:mm"};

Formater formater(lxw_workbook* bog) {
  Formater f;
  f.hoved = workbook_add_format(bog);
  format_set_bold(f.hoved);
  format_set_text_wrap(f.hoved);
  format_set_align(f.hoved, LXW_ALIGN_VERTICAL_TOP);
  format_set_bottom(f.hoved, LXW_BORDER_THIN);
  for (std::size_t i = 0; i < f.af_type.size(); ++i) {
    f.af_type[i] = workbook_add_format(bog);
    format_set_num_format(f.af_type[i], kTalformat[i]);
    format_set_align(f.af_type[i], LXW_ALIGN_VERTICAL_TOP);
  }
  return f;
}

double bredde(const Regnearkskolonne& k) {
  if (k.bredde > 0) return std::min(k.bredde, 255.0);
  // Room for the filter's arrow beside the heading's last word; long headings are broken.
  const double hoved = std::min(static_cast<double>(k.navn.size()) + 3, 24.0);
  const double mindst = k.type == Kolonnetype::tekst ? 14.0 : 11.0;
  return std::max(hoved, mindst);
}

struct Plads {
  lxw_worksheet* ark;
  lxw_row_t raekke;
  lxw_col_t kolonne;
};

lxw_error skriv_tekst(const Plads& p, std::string_view tekst, lxw_format* f) {
  return worksheet_write_string(p.ark, p.raekke, p.kolonne, celletekst(tekst).c_str(), f);
}

lxw_error skriv_celle(const Plads& p, const Regnearkscelle& celle, Kolonnetype type,
                      const Formater& f) {
  lxw_format* format = f.af_type[static_cast<std::size_t>(type)];
  lxw_format* som_tekst = f.af_type[static_cast<std::size_t>(Kolonnetype::tekst)];
  if (const auto* t = std::get_if<std::string>(&celle)) return skriv_tekst(p, *t, som_tekst);
  if (const auto* n = std::get_if<std::int64_t>(&celle)) {
    if (*n > kNoejagtig || *n < -kNoejagtig) return skriv_tekst(p, std::to_string(*n), som_tekst);
    const double v = static_cast<double>(*n);
    return worksheet_write_number(p.ark, p.raekke, p.kolonne,
                                  type == Kolonnetype::ugetid ? v / (24 * 60) : v, format);
  }
  if (const auto* d = std::get_if<double>(&celle)) {
    if (!std::isfinite(*d)) return skriv_tekst(p, "ukendt", som_tekst);
    return worksheet_write_number(p.ark, p.raekke, p.kolonne, *d, format);
  }
  if (const auto* d = std::get_if<Dato>(&celle)) {
    const std::int32_t dag = d->dagnummer() + kDagnul;
    if (dag < kFoersteDag) return skriv_tekst(p, iso(*d), som_tekst);
    return worksheet_write_number(p.ark, p.raekke, p.kolonne, dag,
                                  f.af_type[static_cast<std::size_t>(Kolonnetype::dato)]);
  }
  return LXW_NO_ERROR;
}

// For a screen to scroll and paper to turn.
void ops_stil(lxw_worksheet* ark, const Regneark& r) {
  worksheet_freeze_panes(ark, 1, 0);
  worksheet_repeat_rows(ark, 0, 0);
  worksheet_set_landscape(ark);
  worksheet_set_paper(ark, 9);  // A4
  worksheet_fit_to_pages(ark, 1, 0);
  worksheet_set_footer(ark, "&L&A&RSide &P af &N");
  for (std::size_t i = 0; i < r.kolonner.size(); ++i)
    worksheet_set_column(ark, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                         bredde(r.kolonner[i]), nullptr);
}

Fejl for_mange(const Regneark& r) {
  return {Fejlkode::for_stor, "",
          "arket " + r.navn + " har over 1.048.575 rækker eller 16.384 kolonner, og det kan et " +
              "regneark ikke have; hent som CSV, eller vælg færre"};
}

Resultat<void> skriv_ark(lxw_worksheet* ark, const Regneark& r, const Formater& f) {
  ops_stil(ark, r);
  for (std::size_t i = 0; i < r.kolonner.size(); ++i)
    skriv_tekst({ark, 0, static_cast<lxw_col_t>(i)}, r.kolonner[i].navn, f.hoved);
  lxw_row_t nr = 0;
  const auto skriv = [&](const Regnearksraekke& raekke) {
    ++nr;
    for (std::size_t i = 0; i < std::min(raekke.size(), r.kolonner.size()); ++i)
      if (skriv_celle({ark, nr, static_cast<lxw_col_t>(i)}, raekke[i], r.kolonner[i].type, f) !=
          LXW_NO_ERROR)
        return false;
    return true;
  };
  const Fejl disk(Fejlkode::fil_kan_ikke_skrives, "", "arket " + r.navn);
  for (const auto& raekke : r.raekker)
    if (!skriv(raekke)) return disk;
  for (Regnearksraekke raekke; r.naeste && r.naeste(raekke); raekke.clear()) {
    if (nr == kMaksRaekker) return for_mange(r);
    if (!skriv(raekke)) return disk;
  }
  worksheet_autofilter(ark, 0, 0, nr, static_cast<lxw_col_t>(r.kolonner.size() - 1));
  return success();
}

void om_filen(lxw_workbook* bog, const Projektmappe& m) {
  std::array<std::string, 4> t{celletekst(m.titel), celletekst(m.emne), celletekst(m.forfatter),
                               celletekst(m.bemaerkning)};
  lxw_doc_properties p{};
  p.title = t[0].data();
  p.subject = t[1].data();
  p.author = t[2].data();
  p.company = t[2].data();
  p.comments = t[3].data();
  p.created = static_cast<time_t>(m.dato.value_or(kFastDag).dagnummer()) * 86'400;
  workbook_set_properties(bog, &p);
}

Resultat<void> kan_skrives(const Projektmappe& m) {
  if (m.ark.empty()) return Fejl(Fejlkode::felt_mangler, "ark");
  for (const auto& a : m.ark) {
    if (a.kolonner.empty()) return Fejl(Fejlkode::felt_mangler, "ark." + a.navn + ".kolonner");
    if (a.kolonner.size() > kMaksKolonner || a.raekker.size() > kMaksRaekker) return for_mange(a);
  }
  return success();
}

}  // namespace

Resultat<std::string> som_xlsx(const Projektmappe& mappe) {
  NYTTE_TRY(kan_skrives(mappe));
  const Hukommelsesfil fil;
  lxw_workbook_options valg{};
  valg.constant_memory = LXW_TRUE;
  std::unique_ptr<lxw_workbook, Luk> bog(workbook_new_opt(fil.sti().c_str(), &valg));
  const Fejl disk(Fejlkode::fil_kan_ikke_skrives, "", "regnearket");
  if (!bog) return disk;
  om_filen(bog.get(), mappe);
  const Formater f = formater(bog.get());
  std::vector<std::string> navne;
  for (const auto& a : mappe.ark) {
    navne.push_back(arknavn(a.navn, navne));
    lxw_worksheet* ark = workbook_add_worksheet(bog.get(), navne.back().c_str());
    if (ark == nullptr) return disk;
    NYTTE_TRY(skriv_ark(ark, a, f));
  }
  if (workbook_close(bog.release()) != LXW_NO_ERROR) return disk;
  auto bytes = fil.indhold();
  if (!bytes) return disk;
  return std::move(*bytes);
}

Resultat<std::string> som_xlsx(const Regneark& ark) {
  Projektmappe m;
  m.titel = ark.navn;
  m.ark.push_back(ark);
  return som_xlsx(m);
}

}  // namespace nytte::dokumenter
