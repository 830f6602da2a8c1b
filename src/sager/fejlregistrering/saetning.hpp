// The findings in plain Danish, and as JSON.
#pragma once

#include <string>
#include <string_view>

#include "model/sag/fejlregistrering.hpp"

namespace nytte::kontrakt {
class JsonSkriver;
}

namespace nytte::sager {

// "Nytteindsats skrevet som virksomhedspraktik": a heading.
std::string_view overskrift(Fejlregistreringstype t);
// "sikker", "sandsynlig", "mulig".
std::string_view ord(Sikkerhed s);
// One ground as a sentence without full stop.
std::string saetning(const Bevis& b);
// "linje 12", "linje 4 i listen fra KMD Opera", "nyttes egen placering".
std::string saetning(const Raekkehenvisning& h);
// What would be right, as far as it can be said; empty when it is for a person to find out.
std::string ret_tekst(const Fejlregistrering& f);

// {"type","sikkerhed","vaegt","linje","beviser":[{"kode","vaerdi","vaegt","tekst"}],
//  "relaterede":[{"kilde","linje","system"}],"rettelse":{...},"rettelse_tekst"}: fields into an
// object that is open. No CPR number.
void skriv_felter(kontrakt::JsonSkriver& w, const Fejlregistrering& f);

}  // namespace nytte::sager
