#include "app/systemgrund.hpp"

#include <cerrno>
#include <cstring>

namespace nytte::app {

std::string systemgrund(int fejlnummer) {
  switch (fejlnummer) {
    case ENOENT:
      return "filen findes ikke";
    case EACCES:
    case EPERM:
      return "der er ikke adgang til filen";
    case EISDIR:
      return "det er en mappe";
    case EPIPE:
      return "modtageren har lukket";
    case ENOSPC:
      return "der er ikke mere plads på disken";
    case EIO:
      return "disken svarer ikke";
    default:
      return std::strerror(fejlnummer);
  }
}

}  // namespace nytte::app
