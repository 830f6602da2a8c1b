// The only file that knows libmagic.
#include <magic.h>

#include <memory>
#include <stdexcept>

#include "sager/bilag/filkontrol.hpp"

namespace nytte::sager {
namespace {

struct Close {
  void operator()(magic_set* cookie) const { magic_close(cookie); }
};
using Cookie = std::unique_ptr<magic_set, Close>;

Cookie load() {
  Cookie cookie(magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS));
  if (!cookie || magic_load(cookie.get(), nullptr) != 0) {
    throw std::runtime_error("libmagic cannot load its table of types");
  }
  return cookie;
}

}  // namespace

std::string mediatype_af_indhold(std::string_view indhold) {
  // A cookie belongs to one thread; loading it takes longer than asking it.
  thread_local const Cookie cookie = load();
  const char* type = magic_buffer(cookie.get(), indhold.data(), indhold.size());
  return type == nullptr ? std::string() : std::string(type);
}

}  // namespace nytte::sager
