// What those who run the server ask it: /sundhed, /klar and /metrics.
#pragma once

#include "web/metrik.hpp"
#include "web/ruter.hpp"

namespace nytte::web {

/// /sundhed: the process lives. /klar: it reaches its database and the schema is there; 503
/// otherwise. /metrics: Prometheus text. All public: let the proxy in front keep strangers out.
void tilfoej_drift(Ruter& ruter, const Metrik& metrik);

}  // namespace nytte::web
