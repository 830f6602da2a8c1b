#include "sager/jobordre/medarbejderkrav.hpp"

#include <algorithm>

#include "regler/hjemmel.hpp"

namespace nytte::sager {

Medarbejderkrav medarbejderkrav(const Jobordre& j, Dato i_dag) {
  const Dato dag = std::clamp(i_dag, j.fra, std::max(j.fra, j.til));
  const bool hoering = regler::gamle_regler(dag, Population::almindelig);
  return {.dag = dag,
          .art = hoering ? Hoeringsart::hoering : Hoeringsart::orientering,
          .ukraine_hoeres = !hoering && regler::gamle_regler(dag, Population::ukraine)};
}

}  // namespace nytte::sager
