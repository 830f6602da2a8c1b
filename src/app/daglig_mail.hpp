// The daily mail of deadlines, when its hour has come.
#pragma once

#include "app/indstillinger.hpp"

namespace nytte::store {
class Forbindelse;
}

namespace nytte::app {

/// Lays the mails that are due in the post, once a day from the hour `daglig_mail_klokken` in
/// Copenhagen; as often as it is called, nobody is told twice (sager/frister/paamindelser). Returns
/// how many. Throws store::DatabaseFejl.
int pas_daglig_mail(store::Forbindelse& db, const Indstillinger& i);

}  // namespace nytte::app
