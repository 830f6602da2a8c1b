#include "model/sag/post.hpp"

#include <initializer_list>

namespace nytte {
namespace {

using T = Meddelelsestilstand;

std::optional<T> fra_en_af(T fra, std::initializer_list<T> mulige, T til) {
  for (const T t : mulige)
    if (t == fra) return til;
  return std::nullopt;
}

}  // namespace

std::optional<T> efter(T fra, Postskridt skridt) {
  switch (skridt) {
    case Postskridt::begyndt:
    case Postskridt::venter:
      return fra_en_af(fra, {T::venter}, T::venter);
    case Postskridt::i_mappe:
      return fra_en_af(fra, {T::venter}, T::i_mappe);
    case Postskridt::opgivet:
      return fra_en_af(fra, {T::venter}, T::opgivet);
    case Postskridt::afsendt:  // by the server, or by the receipt of what stood in the folder
    case Postskridt::afvist:
      return fra_en_af(fra, {T::venter, T::i_mappe},
                       skridt == Postskridt::afsendt ? T::afsendt : T::afvist);
    case Postskridt::returneret:  // also when the server's yes never reached us
      return fra_en_af(fra, {T::afsendt, T::i_mappe, T::venter, T::opgivet}, T::returneret);
    case Postskridt::sendt_selv:
      return fra_en_af(fra, {T::venter, T::i_mappe, T::afvist, T::opgivet, T::returneret},
                       T::afsendt);
    case Postskridt::send_igen:
      return fra_en_af(fra, {T::venter, T::i_mappe, T::afvist, T::opgivet, T::returneret},
                       T::venter);
  }
  return std::nullopt;
}

}  // namespace nytte
