#include "statistik/noegle.hpp"

#include <algorithm>
#include <iterator>

namespace nytte::statistik {
namespace {

constexpr std::uint64_t kGrupper = std::size(kAldersgraenser) + 1;  // and one for unknown

template <class T>
std::uint64_t plads_i(const std::vector<T>& sorteret, T v) {
  return static_cast<std::uint64_t>(std::lower_bound(sorteret.begin(), sorteret.end(), v) -
                                    sorteret.begin());
}

}  // namespace

Noegle::Noegle(const Datasaet& d, const std::vector<Opdeling>& opdel, Periode dage)
    : d_(&d), opdel_(opdel), foerste_dag_(dage.fra().dagnummer()) {
  for (const Opdeling o : opdel_) {
    if (o == Opdeling::alder)
      alder_skridt_ = antal_;
    else if (o == Opdeling::raad)
      raad_skridt_ = antal_;
    else
      laeg_fast(o, antal_);
    antal_ *= bredde(o);
  }
  if (alder_skridt_ == 0) return;
  dagtal_.reserve(static_cast<std::size_t>(dage.dage()));
  for (Dato dag = dage.fra(); dag <= dage.til(); dag = dag + 1) dagtal_.push_back(som_tal(dag));
}

std::uint64_t Noegle::bredde(Opdeling o) const {
  switch (o) {
    case Opdeling::kommune:
      return std::max<std::uint64_t>(1, d_->kommuner().size());
    case Opdeling::arbejdssted:
      return std::max<std::uint64_t>(1, d_->steder().size());
    case Opdeling::raad:
      return d_->raad().size() + 1;
    case Opdeling::ydelse:
      return Koder<Ydelse>::navne.size() + 1;
    case Opdeling::visitation:
      return Koder<Visitation>::navne.size() + 1;
    case Opdeling::sektor:
      return Koder<Sektor>::navne.size() + 1;
    case Opdeling::koen:
      return Koder<Koen>::navne.size() + 1;
    case Opdeling::alder:
      return kGrupper;
    default:
      return 1;
  }
}

void Noegle::laeg_fast(Opdeling o, std::uint64_t skridt) {
  if (fast_.empty()) fast_.resize(d_->antal_raekker());
  const auto laeg = [&](const auto& kolonne) {
    for (std::size_t i = 0; i < fast_.size(); ++i) fast_[i] += skridt * kolonne[i];
  };
  switch (o) {
    case Opdeling::kommune:
      return laeg(d_->kommune());
    case Opdeling::arbejdssted:
      return laeg(d_->sted());
    case Opdeling::ydelse:
      return laeg(d_->ydelse());
    case Opdeling::visitation:
      return laeg(d_->visitation());
    case Opdeling::sektor:
      return laeg(d_->sektor());
    case Opdeling::koen:
      return laeg(d_->koen());
    default:
      return;
  }
}

std::uint64_t Noegle::aldersgruppe(std::uint32_t raekke, std::int32_t dag) const {
  const std::int32_t foedt = d_->foedt()[raekke];
  const std::int32_t nu = dagtal_[static_cast<std::size_t>(dag - foerste_dag_)];
  if (foedt == 0 || foedt > nu) return 0;
  const std::int32_t aar = alder(foedt, nu);
  std::uint64_t gruppe = 0;
  for (const std::int32_t graense : kAldersgraenser) gruppe += aar >= graense ? 1U : 0U;
  return gruppe;
}

std::uint64_t Noegle::celle(const Pladsraekke& p, std::int32_t dag) const {
  std::uint64_t c = 0;
  std::uint64_t skridt = 1;
  for (const Opdeling o : opdel_) {
    if (o == Opdeling::kommune) c += skridt * plads_i(d_->kommuner(), p.kommune);
    if (o == Opdeling::arbejdssted) c += skridt * plads_i(d_->steder(), p.p_nummer);
    if (o == Opdeling::raad)
      c += skridt * static_cast<std::uint64_t>(d_->raad_for(p.kommune, dag) + 1);
    if (o == Opdeling::sektor && p.sektor)
      c += skridt * (static_cast<std::uint64_t>(*p.sektor) + 1);
    skridt *= bredde(o);
  }
  return c;
}

std::int64_t Noegle::vaerdi(Opdeling o, std::uint64_t kode) const {
  const auto i = static_cast<std::size_t>(kode);
  switch (o) {
    case Opdeling::kommune:
      return d_->kommuner().empty() ? kUkendt : d_->kommuner()[i];
    case Opdeling::arbejdssted:
      return d_->steder().empty() ? 0 : d_->steder()[i];
    case Opdeling::alder:
      return kode == 0 ? kUkendt : kAldersgraenser[i - 1];
    default:
      return static_cast<std::int64_t>(kode) - 1;
  }
}

std::vector<std::int64_t> Noegle::vaerdier(std::uint64_t celle) const {
  std::vector<std::int64_t> ud;
  ud.reserve(opdel_.size());
  for (const Opdeling o : opdel_) {
    ud.push_back(vaerdi(o, celle % bredde(o)));
    celle /= bredde(o);
  }
  return ud;
}

}  // namespace nytte::statistik
