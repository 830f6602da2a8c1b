#include "app/daglig_mail.hpp"

#include "app/ur.hpp"
#include "sager/frister/paamindelser.hpp"
#include "sager/projekt/projekt.hpp"

namespace nytte::app {

int pas_daglig_mail(store::Forbindelse& db, const Indstillinger& i) {
  const Tidspunkt tid = nu();
  if (dansk_klokke(tid) < i.daglig_mail_klokken) return 0;
  sager::pas_projekter(db, tid, dansk_dag(tid));
  return sager::pas_frister(db, tid, dansk_dag(tid));
}

}  // namespace nytte::app
