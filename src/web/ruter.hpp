// The route table: every address the server answers, who may call it, and the handler.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "web/adgangskrav.hpp"
#include "web/http.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::web {

/// A handler is blocking and runs on a worker. The connection is that worker's, lent for the length
/// of the call; web only passes it on to use cases (`sager::...(db, anmodning.kontekst(), ...)`). A
/// thrown exception becomes 500 with the correlation id.
using Handler = std::function<Svar(const Anmodning&, store::Forbindelse&)>;

/// A handler that needs neither user nor database: assets, health.
using StatiskHandler = std::function<Svar(const Anmodning&)>;

/// How much body a route takes: what every route takes, or a file (Servervalg::hoejst_filkrop).
enum class Kropstype : std::uint8_t { almindelig, fil };

struct Rute {
  Method method;
  std::string moenster;  ///< "/arbejdssteder/{p_nummer}"; "{fil...}" at the end takes the rest
  Adgangskrav adgang;
  Handler handler;
  StatiskHandler statisk;  ///< exactly one of the two is set
  Kropstype krop = Kropstype::almindelig;
};

struct Fundet {
  const Rute* rute;
  Felter path_values;
};
struct UkendtSti {};
struct ForkertMetode {
  std::string allow;  ///< value of the Allow header, HEAD and OPTIONS included
};
using Opslag = std::variant<Fundet, UkendtSti, ForkertMetode>;

class Ruter {
 public:
  /// Adds a route. Throws std::logic_error when the pattern is malformed, when the same method and
  /// shape is there already, or when the route is neither public nor open to a role.
  void add(Method method, std::string moenster, Adgangskrav adgang, Handler handler);
  void get(std::string moenster, Adgangskrav adgang, Handler handler);
  void post(std::string moenster, Adgangskrav adgang, Handler handler);
  /// A POST whose body may be as big as a file; all others keep the ordinary limit.
  void modtag_fil(std::string moenster, Adgangskrav adgang, Handler handler);
  /// A public GET that is answered without looking up the user and without a connection.
  void statisk(std::string moenster, StatiskHandler handler);
  void put(std::string moenster, Adgangskrav adgang, Handler handler);

  /// The route of a decoded path. A literal part beats a parameter; HEAD is answered by GET.
  [[nodiscard]] Opslag find(Method method, std::string_view path) const;
  /// All routes in the order they were added.
  [[nodiscard]] const std::vector<Rute>& all() const { return ruter_; }

 private:
  void insert(Rute rute);

  std::vector<Rute> ruter_;
};

}  // namespace nytte::web
