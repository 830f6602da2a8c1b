// Who may open which page: every page, every role, and nobody; and that looking changes nothing.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>

#include "raadssager.hpp"
#include "sager/adgang/brugere.hpp"
#include "sager/afstemning/kilde.hpp"
#include "sager/ansoegning/ansoegning.hpp"
#include "sager/bilag/bilag.hpp"
#include "sager/evaluering/evaluering.hpp"
#include "sager/fagsystem/fagsystem.hpp"
#include "sager/faktaark/faktaark.hpp"
#include "sager/forudsaetning/krav.hpp"
#include "sager/forudsaetning/placering.hpp"
#include "sager/frister/paamindelser.hpp"
#include "sager/hoering/hoeringssag.hpp"
#include "sager/hold/hold.hpp"
#include "sager/hold/pladser.hpp"
#include "sager/post/post.hpp"
#include "sager/projekt/projekt.hpp"
#include "sager/rapport/rapport.hpp"
#include "sager/strategi/parter.hpp"
#include "sager/videre/jobaabning.hpp"
#include "sager/videre/registrer.hpp"
#include "sager/vitas/vitas.hpp"
#include "store/bruger.hpp"
#include "store/evaluering.hpp"
#include "store/jobordre.hpp"
#include "vaert.hpp"
#include "web/api/ruter_api.hpp"
#include "web/sider/sider.hpp"

namespace nytte::web::proeve {
namespace {

// Who has what to do where: S sagsbehandler, V virksomhedskonsulent, L leder, A administrator,
// K sekretariat, R raadsmedlem, P projektleder. Said again here, so that opening a page to one more
// role takes two hands.
const std::map<std::string, std::string>& expected() {
  static const std::map<std::string, std::string> sider{
      {"GET /", "SVLAKRP"},
      {"GET /evalueringer", "SVL"},
      {"GET /evalueringer/{aar}", "SVL"},
      {"GET /evalueringer/{aar}/tal", "SVL"},
      {"GET /evalueringer/{aar}/kladde/{format}", "SVL"},
      {"POST /evalueringer/{aar}/frys", "L"},
      {"POST /evalueringer/{aar}/tekst/{afsnit}", "L"},
      {"POST /evalueringer/{aar}/beslutninger", "L"},
      {"GET /evalueringer/{aar}/beslutninger/{id}/annuller", "L"},
      {"POST /evalueringer/{aar}/beslutninger/{id}/annuller", "L"},
      {"POST /evalueringer/{aar}/kommentarer", "SVL"},
      {"POST /evalueringer/{aar}/parter", "L"},
      {"GET /evalueringer/{aar}/{nummer}", "SVL"},
      {"GET /evalueringer/{aar}/{nummer}/{format}", "SVL"},
      {"POST /evalueringer/{aar}/{nummer}/del", "L"},
      {"GET /raad/evalueringer", "KR"},
      {"GET /raad/evalueringer/{id}", "KR"},
      {"GET /raad/evalueringer/{id}/{format}", "KR"},
      {"POST /soeg", "SVLA"},
      {"GET /regler", "SVLAP"},
      {"GET /adgangskode", "SVLAKRP"},
      {"POST /adgangskode", "SVLAKRP"},
      {"GET /noegler", "SVLAKRP"},
      {"POST /noegler", "SVLAKRP"},
      {"GET /noegler/{id}/tilbagekald", "SVLAKRP"},
      {"POST /noegler/{id}/tilbagekald", "SVLAKRP"},
      {"GET /brugere", "A"},
      {"GET /brugere/ny", "A"},
      {"POST /brugere/ny", "A"},
      {"GET /brugere/{id}", "A"},
      {"POST /brugere/{id}", "A"},
      {"POST /brugere/{id}/adgangskode", "A"},
      {"GET /fagsystemer", "SL"},
      {"POST /fagsystemer", "SL"},
      {"POST /fagsystemer/egne", "SL"},
      {"GET /fagsystemer/{id}", "SL"},
      {"POST /fagsystemer/{id}/hent", "SL"},
      {"GET /fagsystemer/{id}/fund", "SL"},
      {"POST /fagsystemer/{id}/fund/hent", "SL"},
      {"GET /fagsystemer/{id}/fund/{linje}/{type}", "SL"},
      {"POST /fagsystemer/{id}/fund/{linje}/{type}", "SL"},
      {"GET /placeringer/{id}/indtastning", "SL"},
      {"GET /placeringer/{id}/indtastning/pdf", "SL"},
      {"GET /register", "SLA"},
      {"GET /register/historik/{emne}/{id}", "SL"},
      {"GET /register/forskelle", "SL"},
      {"GET /register/forskelle.csv", "SL"},
      {"GET /register/beskeder", "SL"},
      {"POST /register/forsendelser/{id}/send-igen", "S"},
      {"POST /register/forskelle/{id}/haandter", "S"},
      {"GET /post", "A"},
      {"GET /post.csv", "A"},
      {"GET /post/{id}", "A"},
      {"POST /post/{id}/eml", "A"},
      {"POST /post/{id}/send-igen", "A"},
      {"POST /post/{id}/sendt-selv", "A"},
      {"GET /arbejdssteder/{p_nummer}/cvr", "SVLA"},
      {"POST /arbejdssteder/{p_nummer}/cvr/hent", "SV"},
      {"POST /arbejdssteder/{p_nummer}/cvr/fil", "SV"},
      {"POST /arbejdssteder/{p_nummer}/cvr/valg", "SV"},
      {"GET /vitas", "SVL"},
      {"GET /vitas.csv", "SVL"},
      {"POST /vitas/fil", "SV"},
      {"POST /vitas/hent", "SV"},
      {"GET /vitas/{id}", "SVL"},
      {"POST /vitas/{id}/afvis", "SV"},
      {"GET /statistik/afstemning", "SVLA"},
      {"GET /statistik/afstemning.csv", "SVLA"},
      {"GET /statistik/afstemning.xlsx", "SVLA"},
      {"POST /statistik/afstemning/fil", "LA"},
      {"POST /statistik/afstemning/hent", "LA"},
      {"GET /placeringer/{id}/registrering", "SL"},
      {"POST /placeringer/{id}/registrering", "S"},
      {"GET /register/myndighed", "SVLA"},
      {"POST /register/myndighed", "A"},
      {"GET /register/kodelister", "SVLA"},
      {"POST /register/kodelister", "A"},
      {"POST /register/kodelister/{liste}/valg", "A"},
      {"GET /register/kodelister/{liste}/{udgave}", "SVLA"},
      {"GET /arbejdssteder", "SVLA"},
      {"GET /arbejdssteder.csv", "SVLA"},
      {"GET /arbejdssteder/{p_nummer}", "SVLA"},
      {"GET /arbejdssteder/ny", "SV"},
      {"POST /arbejdssteder/ny", "SV"},
      {"GET /arbejdssteder/{p_nummer}/ret", "SV"},
      {"POST /arbejdssteder/{p_nummer}/ret", "SV"},
      {"POST /arbejdssteder/{p_nummer}/ansatte", "SV"},
      {"POST /arbejdssteder/{p_nummer}/repraesentanter", "SV"},
      {"POST /arbejdssteder/{p_nummer}/fravaer", "SV"},
      {"POST /arbejdssteder/{p_nummer}/findes-ikke", "SV"},
      {"POST /arbejdssteder/{p_nummer}/andre", "SV"},
      {"POST /arbejdssteder/{p_nummer}/dispensationer", "SV"},
      {"GET /arbejdssteder/{p_nummer}/repraesentanter/{id}/slut", "SV"},
      {"POST /arbejdssteder/{p_nummer}/repraesentanter/{id}/slut", "SV"},
      {"GET /arbejdssteder/{p_nummer}/repraesentanter/{id}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/repraesentanter/{id}/annuller", "SV"},
      {"GET /arbejdssteder/{p_nummer}/fravaer/{id}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/fravaer/{id}/annuller", "SV"},
      {"GET /arbejdssteder/{p_nummer}/findes-ikke/{id}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/findes-ikke/{id}/annuller", "SV"},
      {"GET /arbejdssteder/{p_nummer}/dispensationer/{id}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/dispensationer/{id}/annuller", "SV"},
      {"GET /arbejdssteder/{p_nummer}/andre/{id}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/andre/{id}/annuller", "SV"},
      {"GET /jobordrer/{nummer}/hoeringer/{id}/annuller", "SV"},
      {"POST /jobordrer/{nummer}/hoeringer/{id}/annuller", "SV"},
      {"GET /dispensationer", "SVL"},
      {"GET /dispensationer.csv", "SVL"},
      {"GET /dispensationer/ny", "SV"},
      {"POST /dispensationer/ny", "SV"},
      {"GET /dispensationer/{id}", "SVL"},
      {"POST /dispensationer/{id}", "SV"},
      {"POST /dispensationer/{id}/vurdering", "SV"},
      {"POST /dispensationer/{id}/bilag", "SV"},
      {"POST /dispensationer/{id}/bilag/{bilag}/fjern", "SV"},
      {"GET /dispensationer/{id}/indsend", "SV"},
      {"POST /dispensationer/{id}/indsend", "SV"},
      {"GET /dispensationer/{id}/traek-tilbage", "SV"},
      {"POST /dispensationer/{id}/traek-tilbage", "SV"},
      {"GET /dispensationer/{id}/indsendelser/{nr}", "SVL"},
      {"GET /dispensationer/{id}/indsendelser/{nr}/pdf", "SVL"},
      {"GET /bilag/{id}", "SVLKR"},
      {"GET /projekter", "SVL"},
      {"GET /projekter.csv", "SVL"},
      {"GET /projekter/ny", "V"},
      {"POST /projekter/ny", "V"},
      {"GET /projekter/godkendelse", "SVL"},
      {"POST /projekter/godkendelse", "L"},
      {"GET /projekter/{id}", "SVL"},
      {"GET /projekter/{id}/pdf", "SVL"},
      {"GET /projekter/{id}/ret", "V"},
      {"POST /projekter/{id}/ret", "V"},
      {"GET /projekter/{id}/send", "V"},
      {"POST /projekter/{id}/send", "V"},
      {"POST /projekter/{id}/svar", "VL"},
      {"POST /projekter/{id}/kommentar", "SVL"},
      {"POST /projekter/{id}/paamind", "VL"},
      {"GET /projekter/{id}/ny-udgave", "V"},
      {"POST /projekter/{id}/ny-udgave", "V"},
      {"GET /projekter/{id}/luk", "VL"},
      {"POST /projekter/{id}/luk", "VL"},
      {"GET /projekter/{id}/udgaver/{nr}", "SVL"},
      {"GET /projekter/{id}/udgaver/{nr}/pdf", "SVL"},
      {"GET /faktaark", "SVLP"},
      {"GET /faktaark/samlet.pdf", "SVLP"},
      {"GET /faktaark/kort.pdf", "SVLP"},
      {"GET /faktaark/ny", "V"},
      {"POST /faktaark/ny", "V"},
      {"GET /faktaark/{id}", "SVLP"},
      {"GET /faktaark/{id}/pdf", "SVLP"},
      {"GET /faktaark/{id}/ret", "V"},
      {"POST /faktaark/{id}/ret", "V"},
      {"GET /faktaark/{id}/billede", "SVLP"},
      {"POST /faktaark/{id}/billede", "V"},
      {"POST /faktaark/{id}/billede/fjern", "V"},
      {"GET /borgere/{id}/ugeplan", "SLP"},
      {"POST /borgere/{id}/ugeplan", "SP"},
      {"GET /borgere/{id}/ugeplan/pdf", "SLP"},
      {"GET /opgaver", "SVL"},
      {"GET /opgaver.csv", "SVL"},
      {"GET /opgaver.xlsx", "SVL"},
      {"POST /opgaver/eksempler", "SV"},
      {"GET /opgaver/ny", "SV"},
      {"POST /opgaver/ny", "SV"},
      {"GET /opgaver/{id}", "SVL"},
      {"GET /opgaver/{id}/ret", "SV"},
      {"POST /opgaver/{id}/ret", "SV"},
      {"GET /opgaver/{id}/vurder", "SV"},
      {"POST /opgaver/{id}/vurder", "SV"},
      {"GET /opgaver/{id}/vurderinger/{nr}/annuller", "SV"},
      {"POST /opgaver/{id}/vurderinger/{nr}/annuller", "SV"},
      {"GET /opgaver/aftaler", "SVL"},
      {"GET /opgaver/aftaler/ny", "SV"},
      {"POST /opgaver/aftaler/ny", "SV"},
      {"GET /opgaver/aftaler/{nr}", "SVL"},
      {"GET /opgaver/aftaler/{nr}/pdf", "SVL"},
      {"GET /opgaver/aftaler/{nr}/ret", "SV"},
      {"POST /opgaver/aftaler/{nr}/ret", "SV"},
      {"GET /opgaver/aftaler/{nr}/ophoer", "SV"},
      {"POST /opgaver/aftaler/{nr}/ophoer", "SV"},
      {"GET /jobordrer", "SVL"},
      {"GET /jobordrer.csv", "SVL"},
      {"GET /jobordrer/{nummer}", "SVL"},
      {"GET /jobordrer/ny", "SV"},
      {"POST /jobordrer/ny", "SV"},
      {"POST /jobordrer/{nummer}/hoeringer", "SV"},
      {"GET /jobordrer/{nummer}/ret", "SV"},
      {"POST /jobordrer/{nummer}/ret", "SV"},
      {"GET /jobordrer/{nummer}/luk", "SV"},
      {"POST /jobordrer/{nummer}/luk", "SV"},
      {"GET /arbejdssteder/{p_nummer}/hvem-skal-hoeres", "SVLA"},
      {"GET /hoeringer", "SVL"},
      {"GET /hoeringer.csv", "SVL"},
      {"GET /jobordrer/{nummer}/hoering/ny", "SV"},
      {"POST /jobordrer/{nummer}/hoering/ny", "SV"},
      {"GET /hoeringer/{id}", "SVL"},
      {"GET /hoeringer/{id}/papir.pdf", "SVL"},
      {"GET /hoeringer/{id}/luk", "SV"},
      {"POST /hoeringer/{id}/luk", "SV"},
      {"GET /hoeringer/{id}/henvendelser/{henvendelse}/{handling}", "SV"},
      {"POST /hoeringer/{id}/henvendelser/{henvendelse}/{handling}", "SV"},
      {"GET /borgere", "SL"},
      {"POST /borgere", "SL"},
      {"GET /borgere/{id}", "SL"},
      {"GET /borgere/ny", "S"},
      {"POST /borgere/ny", "S"},
      {"GET /borgere/{id}/ret", "S"},
      {"POST /borgere/{id}/ret", "S"},
      {"POST /borgere/{id}/ydelser", "S"},
      {"GET /borgere/{id}/placer", "S"},
      {"GET /jobordrer/{nummer}/placer", "S"},
      {"POST /jobordrer/{nummer}/placer", "S"},
      {"GET /jobordrer/{nummer}/placer/{borger}", "S"},
      {"POST /jobordrer/{nummer}/placer/{borger}", "S"},
      {"POST /jobordrer/{nummer}/placer/{borger}/vurdering", "S"},
      {"GET /placeringer/{id}/aendr", "S"},
      {"POST /placeringer/{id}/aendr", "S"},
      {"GET /placeringer/{id}/afbryd", "S"},
      {"POST /placeringer/{id}/afbryd", "S"},
      {"GET /placeringer/{id}/afslut", "S"},
      {"POST /placeringer/{id}/afslut", "S"},
      {"GET /placeringer/{id}/ikke_startet", "S"},
      {"POST /placeringer/{id}/ikke_startet", "S"},
      {"GET /placeringer/{id}/annuller", "S"},
      {"POST /placeringer/{id}/annuller", "S"},
      {"GET /afgoerelser/{id}", "SL"},
      {"GET /placeringer/{id}/breve", "SL"},
      {"POST /placeringer/{id}/breve", "S"},
      {"GET /jobordrer/{nummer}/aftale", "SVL"},
      {"POST /jobordrer/{nummer}/aftale", "SV"},
      {"GET /breve/{id}", "SVL"},
      {"POST /breve/{id}/send", "SV"},
      {"GET /borgere/{id}/breve", "SL"},
      {"GET /breve/skabeloner", "LA"},
      {"GET /breve/skabeloner/{art}", "LA"},
      {"POST /breve/skabeloner/{art}", "LA"},
      {"GET /frister", "SVLAKRP"},
      {"GET /frister.csv", "SVLAKRP"},
      {"GET /forslag", "SL"},
      {"GET /forslag.csv", "SL"},
      {"GET /forslag/{borger}/{nummer}/fravaelg", "S"},
      {"POST /forslag/{borger}/{nummer}/fravaelg", "S"},
      {"POST /forslag/{borger}/{nummer}/fortryd", "S"},
      {"GET /statistik", "SVLA"},
      {"GET /statistik.csv", "SVLA"},
      {"GET /statistik.xlsx", "SVLA"},
      {"GET /borgere/{id}/videre", "SLP"},
      {"POST /borgere/{id}/videre", "SP"},
      {"GET /borgere/{id}/videre/afgang", "S"},
      {"POST /borgere/{id}/videre/afgang", "S"},
      {"GET /borgere/{id}/videre/skema", "SP"},
      {"POST /borgere/{id}/videre/skema", "SP"},
      {"POST /borgere/{id}/videre/skemalink", "SP"},
      {"POST /borgere/{id}/videre/skemamail", "SP"},
      {"GET /borgere/{id}/videre/{register}/{nr}/luk", "SP"},
      {"POST /borgere/{id}/videre/{register}/{nr}/luk", "SP"},
      {"GET /borgere/{id}/videre/{register}/{nr}/annuller", "SP"},
      {"POST /borgere/{id}/videre/{register}/{nr}/annuller", "SP"},
      {"GET /ansoegningsfrister", "SVLP"},
      {"POST /ansoegningsfrister", "SL"},
      {"GET /ansoegningsfrister/{nr}/annuller", "SL"},
      {"POST /ansoegningsfrister/{nr}/annuller", "SL"},
      {"GET /jobaabninger", "SVLP"},
      {"GET /jobaabninger.csv", "SVLP"},
      {"GET /jobaabninger/ny", "SV"},
      {"POST /jobaabninger/ny", "SV"},
      {"GET /jobaabninger/opslag", "SVLP"},
      {"GET /jobaabninger/opslag/pdf", "SVLP"},
      {"GET /jobaabninger/{id}", "SVLP"},
      {"GET /jobaabninger/{id}/ret", "SV"},
      {"POST /jobaabninger/{id}/ret", "SV"},
      {"GET /jobaabninger/{id}/luk", "SV"},
      {"POST /jobaabninger/{id}/luk", "SV"},
      {"POST /jobaabninger/{id}/match", "SP"},
      {"GET /borgere/{id}/opfoelgning", "SL"},
      {"POST /borgere/{id}/opfoelgning", "S"},
      {"GET /borgere/{id}/opfoelgning/{register}/{nr}/annuller", "S"},
      {"POST /borgere/{id}/opfoelgning/{register}/{nr}/annuller", "S"},
      {"GET /arbejdssteder/{p_nummer}/ansoegninger", "SVL"},
      {"POST /arbejdssteder/{p_nummer}/ansoegninger", "SV"},
      {"POST /arbejdssteder/{p_nummer}/ansoegninger/svar", "SV"},
      {"GET /arbejdssteder/{p_nummer}/ansoegninger/{nr}/annuller", "SV"},
      {"POST /arbejdssteder/{p_nummer}/ansoegninger/{nr}/annuller", "SV"},
      {"GET /indberetninger", "L"},
      {"POST /indberetninger", "L"},
      {"GET /indberetninger/{nr}/annuller", "L"},
      {"POST /indberetninger/{nr}/annuller", "L"},
      {"GET /strategi", "SVL"},
      {"POST /strategi/ny", "L"},
      {"GET /strategi/droeftelser", "SVL"},
      {"POST /strategi/droeftelser", "L"},
      {"GET /strategi/{id}", "SVL"},
      {"GET /strategi/{id}/forskelle", "SVL"},
      {"GET /strategi/{id}/pdf", "SVL"},
      {"GET /strategi/{id}/ret", "L"},
      {"POST /strategi/{id}/ret", "L"},
      {"GET /strategi/{id}/godkend", "L"},
      {"POST /strategi/{id}/godkend", "L"},
      {"GET /strategi/{id}/kasser", "L"},
      {"POST /strategi/{id}/kasser", "L"},
      {"GET /strategi/{id}/revision", "L"},
      {"POST /strategi/{id}/revision", "L"},
      {"POST /strategi/{id}/offentlig", "L"},
      {"GET /strategi/{id}/parter", "SVL"},
      {"POST /strategi/{id}/parter", "L"},
      {"GET /strategi/{id}/parter/{part}", "SVL"},
      {"POST /strategi/{id}/parter/{part}/svar", "SVL"},
      {"POST /strategi/{id}/parter/{part}/send", "L"},
      {"GET /strategi/{id}/parter/{part}/fjern", "L"},
      {"POST /strategi/{id}/parter/{part}/fjern", "L"},
      {"GET /strategi/{id}/udmelding", "L"},
      {"POST /strategi/{id}/udmelding", "L"},
      {"POST /strategi/{id}/udmelding/parter", "L"},
      {"GET /strategi/opfoelgning", "SVL"},
      {"GET /strategi/opfoelgning/{punkt}", "SVL"},
      {"GET /strategi/opfoelgning/{punkt}/{format}", "SVL"},
      {"GET /hold", "SVLP"},
      {"GET /hold.csv", "SVLP"},
      {"GET /hold/nyt", "SVL"},
      {"POST /hold/nyt", "SVL"},
      {"GET /hold/{id}", "SVLP"},
      {"GET /hold/{id}/ret", "SVL"},
      {"POST /hold/{id}/ret", "SVL"},
      {"GET /hold/{id}/dage", "SVLP"},
      {"POST /hold/{id}/dage", "SVLP"},
      {"GET /hold/{id}/folk", "S"},
      {"POST /hold/{id}/folk", "S"},
      {"GET /hold/{id}/fremmoede", "SLP"},
      {"POST /hold/{id}/fremmoede", "SP"},
      {"GET /hold/{id}/vejr", "SP"},
      {"POST /hold/{id}/vejr", "SP"},
      {"GET /hold/{id}/maaned/{maaned}", "SLP"},
      {"GET /hold/{id}/maaned/{maaned}/{format}", "SLP"},
      {"GET /placeringer/{id}/hold", "S"},
      {"POST /placeringer/{id}/hold", "S"},
      {"GET /placeringer/{id}/meldelink", "SL"},
      {"POST /placeringer/{id}/meldelink", "S"},
      {"GET /borgere/{id}/fremmoede", "SLP"},
      {"GET /rapporter", "SVL"},
      {"GET /rapporter/pladser", "SVL"},
      {"GET /rapporter/pladser/{format}", "SVL"},
      {"GET /rapporter/{kvartal}", "SVL"},
      {"POST /rapporter/{kvartal}/frys", "L"},
      {"GET /rapporter/{kvartal}/kladde/{format}", "SVL"},
      {"GET /rapporter/{kvartal}/{nummer}", "SVL"},
      {"GET /rapporter/{kvartal}/{nummer}/{format}", "SVL"},
      {"POST /rapporter/{kvartal}/{nummer}/send", "L"},
      {"GET /raad/rapporter", "KR"},
      {"GET /maalgrupper", "SVL"},
      {"GET /maalgrupper/mangler-tilbud", "SL"},
      {"GET /maalgrupper/mangler-tilbud/{format}", "SL"},
      {"GET /maalgrupper/{gruppe}", "SVL"},
      {"GET /maalgrupper/{gruppe}/ret", "VL"},
      {"POST /maalgrupper/{gruppe}/ret", "VL"},
      {"GET /placeringer/{id}/forudsaetninger", "SL"},
      {"POST /placeringer/{id}/forudsaetninger", "S"},
      {"POST /placeringer/{id}/forudsaetninger/{nr}/opfyld", "S"},
      {"GET /placeringer/{id}/forudsaetninger/{nr}/bortfald", "S"},
      {"POST /placeringer/{id}/forudsaetninger/{nr}/bortfald", "S"},
      {"GET /placeringer/{id}/forudsaetninger/{nr}/genaabn", "S"},
      {"POST /placeringer/{id}/forudsaetninger/{nr}/genaabn", "S"},
      {"GET /jobordrer/{nummer}/forudsaetninger", "SVL"},
      {"POST /jobordrer/{nummer}/forudsaetninger", "SV"},
      {"GET /jobordrer/{nummer}/forudsaetninger/{nr}/fjern", "SV"},
      {"POST /jobordrer/{nummer}/forudsaetninger/{nr}/fjern", "SV"},
      {"GET /arbejdssteder/{p_nummer}/forudsaetninger", "SVL"},
      {"POST /arbejdssteder/{p_nummer}/forudsaetninger", "SV"},
      {"GET /arbejdssteder/{p_nummer}/forudsaetninger/{nr}/fjern", "SV"},
      {"POST /arbejdssteder/{p_nummer}/forudsaetninger/{nr}/fjern", "SV"},
      {"POST /raad/rapporter/{id}/hent", "KR"},
      {"GET /paamindelser", "SVLAKRP"},
      {"POST /paamindelser", "SVLAKRP"},
      {"POST /paamindelser/kalender", "SVLAKRP"},
      {"GET /paamindelser/kalender/{nr}/luk", "SVLAKRP"},
      {"POST /paamindelser/kalender/{nr}/luk", "SVLAKRP"},
      {"GET /raad", "KR"},
      {"GET /raad/sager.csv", "KR"},
      {"GET /raad/sager/{id}", "KR"},
      {"POST /raad/sager/{id}/journalnummer", "K"},
      {"POST /raad/sager/{id}/dagsorden", "K"},
      {"POST /raad/sager/{id}/af-dagsorden", "K"},
      {"GET /raad/sager/{id}/returner", "K"},
      {"POST /raad/sager/{id}/returner", "K"},
      {"GET /raad/sager/{id}/bekraeft", "KR"},
      {"POST /raad/sager/{id}/bekraeft", "KR"},
      {"GET /raad/sager/{id}/kasser", "KR"},
      {"POST /raad/sager/{id}/kasser", "KR"},
      {"GET /raad/sager/{id}/afgoer", "K"},
      {"POST /raad/sager/{id}/afgoer", "K"},
      {"GET /raad/sager/{id}/ret", "K"},
      {"POST /raad/sager/{id}/ret", "K"},
      {"GET /raad/breve/{id}", "KR"},
      {"GET /raad/breve/{id}/pdf", "KR"},
      {"GET /raad/moeder", "KR"},
      {"GET /raad/moeder.csv", "KR"},
      {"GET /raad/moeder/nyt", "K"},
      {"POST /raad/moeder/nyt", "K"},
      {"GET /raad/moeder/{id}", "KR"},
      {"POST /raad/moeder/{id}/fremmoede", "K"},
      {"GET /raad/moeder/{id}/ret", "K"},
      {"POST /raad/moeder/{id}/ret", "K"},
      {"GET /raad/moeder/{id}/aflys", "K"},
      {"POST /raad/moeder/{id}/aflys", "K"},
      {"GET /raad/moeder/{id}/materiale", "KR"},
      {"GET /raad/moeder/{id}/materiale.pdf", "KR"},
      {"GET /raad/medlemmer", "KR"},
      {"GET /raad/medlemmer.csv", "KR"},
      {"GET /raad/medlemmer/nyt", "K"},
      {"POST /raad/medlemmer/nyt", "K"},
      {"GET /raad/medlemmer/{id}/ret", "K"},
      {"POST /raad/medlemmer/{id}/ret", "K"},
      {"GET /raad/medlemmer/{id}/annuller", "K"},
      {"POST /raad/medlemmer/{id}/annuller", "K"},
      {"GET /raad/sagsudvalg", "KR"},
      {"GET /raad/sagsudvalg/nyt", "K"},
      {"POST /raad/sagsudvalg/nyt", "K"},
      {"GET /raad/sagsudvalg/{id}/ret", "K"},
      {"POST /raad/sagsudvalg/{id}/ret", "K"},
  };
  return sider;
}

const std::map<std::string, Rolle> kBrugere{
    {"rolle-s", Rolle::sagsbehandler}, {"rolle-v", Rolle::virksomhedskonsulent},
    {"rolle-l", Rolle::leder},         {"rolle-a", Rolle::administrator},
    {"rolle-k", Rolle::sekretariat},   {"rolle-r", Rolle::raadsmedlem},
    {"rolle-p", Rolle::projektleder}};

class Sideroller : public ::testing::Test {
 protected:
  Sideroller() {
    tilfoej_api(vaert.ruter);
    tilfoej_sider(vaert.ruter);
    for (const auto& [brugernavn, rolle] : kBrugere) {
      const auto konto = vaert.account(brugernavn, {rolle});
      if (rolle == Rolle::sagsbehandler) mette = konto;
      const Kontekst k{konto.bruger, Tidspunkt{1'700'000'000}, Dato::af(2026, 11, 1), "proeve"};
      kalendere[rolle] = make_calendar(k);
    }
    create_cases();
    lay_in_post();
    create_opgaver();
    create_projekter();
    create_forudsaetninger();
    receive_from_elsewhere();
    raad = raadssager(vaert.db);
  }

  /// The number of a calendar address of the user's own.
  std::int64_t make_calendar(const Kontekst& k) {
    EXPECT_TRUE(sager::opret_kalender(vaert.db, k).has_value());
    return sager::vis_paamindelser(vaert.db, k).value().kalendere.at(0).id;
  }

  boost::json::object created(const std::string& sti, const std::string& krop) {
    const Svar svar = vaert.api(mette, "POST", sti, krop);
    EXPECT_TRUE(svar.status == 201U) << sti << ": " << svar.body;
    return boost::json::parse(svar.body).as_object();
  }

  /// One workplace, job order, citizen, placement and decision.
  void create_cases() {
    created("/api/v1/arbejdssteder",
            R"({"p_nummer":"9900000001","cvr":"99000001","navn":"Strandvejens Plejehjem",)"
            R"("kommune":"101","sektor":"kommune"})");
    const auto ordre =
        created("/api/v1/jobordrer",
                R"({"p_nummer":"9900000001","type":"nytteindsats_kommune","stilling":"Medhjælper",)"
                R"("pladser":2,"fra":"2026-09-01","til":"2027-08-31",)"
                R"("ud_over_normeret_niveau":true,"konkurrenceforvridende":false,)"
                R"("indgaar_i_serviceniveau":false,"service_for_borger":false})");
    nummer = ordre.at("nummer").as_string().c_str();
    const auto id = std::to_string(ordre.at("id").as_int64());
    // An agreement: a citizen's letter is not for the virksomhedskonsulent (tests/sager).
    registreret["breve"] = id_of(created("/api/v1/jobordrer/" + id + "/aftaler", "{}"));
    registreret["hoeringer"] =
        id_of(created("/api/v1/jobordrer/" + id + "/hoeringer",
                      R"({"art":"orientering","navn":"Kim Holm","dato":"2026-09-01",)"
                      R"("arbejdsgiver_erklaering":"2026-09-01",)"
                      R"("medarbejder_erklaering":"2026-09-01"})"));
    register_on_arbejdssted();
    const auto sag =
        sager::opret_hoeringssag(vaert.db, {mette.bruger, vaert.nu, Dato::af(2026, 9, 21), ""},
                                 {.jobordre = JobordreId{ordre.at("id").as_int64()}});
    ASSERT_TRUE(sag);
    hoeringssag = sag.value().henvendelser.at(0).henvendelse;
    const auto fil =
        sager::gem_bilag(vaert.db, {mette.bruger, vaert.nu, Dato::af(2026, 9, 21), ""},
                         {"proeve", "1", "a.pdf", "", "%PDF-1.4\nstartxref\n0\n%%EOF\n"});
    EXPECT_TRUE(fil.has_value());
    registreret["bilag"] = fil.value().id;
    registreret["fagsystemer"] = indlaes_liste();
    create_dispensation();
    create_strategi();
    borger = created("/api/v1/borgere",
                     R"({"cpr":"0203851230","navn":"Karen Prøve",)"
                     R"("erhvervskompetencegivende_uddannelse":false,"senest_ansat_kendt":true,)"
                     R"("ydelser":[{"ydelse":"kontanthjaelp","visitation":"jobparat",)"
                     R"("fra":"2026-01-05"}]})")
                 .at("id")
                 .as_int64();
    const auto svar = created(
        "/api/v1/jobordrer/" + id + "/placeringer",
        fmt::format(R"({{"borger":{},"fra":"2026-10-01","til":"2026-11-30","ugentlig_tid":"25:00",)"
                    R"("begrundelse":"aftalt med borgeren"}})",
                    borger));
    placering = svar.at("placering").at("id").as_int64();
    afgoerelse = svar.at("afgoerelse").as_int64();
    lead_on();
  }

  /// The citizen on the project leader's team, an agreement with him, a job opening, a day to apply
  /// by.
  void lead_on() {
    const Kontekst k{mette.bruger, vaert.nu, Dato::af(2026, 9, 21), ""};
    const auto leder = store::find_bruger(vaert.db, std::string("rolle-p"));
    const auto hold = sager::opret_hold(vaert.db, k,
                                        {.id = {},
                                         .kommune = Kommunekode::fra(101).value(),
                                         .navn = "Videreholdet",
                                         .p_nummer = *PNummer::laes("9900000001"),
                                         .projekt = {},
                                         .projektleder = leder->id,
                                         .moedested = "Gården",
                                         .saeson_fra = {},
                                         .saeson_til = {},
                                         .lukket_fra = {}});
    ASSERT_TRUE(hold.has_value());
    registreret["hold"] = hold.value().id.vaerdi;
    EXPECT_TRUE(
        sager::vaelg_hold(vaert.db, k, {{placering}, hold.value().id, Dato::af(2026, 10, 1)}));
    EXPECT_TRUE(sager::registrer_samtale(
        vaert.db, k,
        {{.borger = {borger}, .dato = k.i_dag, .tekst = "Om job"},
         {{.borger = {borger}, .hvad = "Ring", .inden = Dato::af(2026, 10, 9)}}}));
    registreret["jobaabninger"] = sager::opret_jobaabning(vaert.db, k,
                                                          {.id = {},
                                                           .kommune = k.bruger.kommune,
                                                           .titel = "Lager",
                                                           .arbejdsgiver = "Lageret",
                                                           .sted = "Hammel",
                                                           .kilde = "Jobnet"})
                                      .value()
                                      .vaerdi;
    EXPECT_TRUE(sager::registrer_uddannelsesfrist(
        vaert.db, k, {.navn = "FGU", .maaned = 5, .dag = 1, .kilde = "FGU"}));
  }

  /// A notice of VITAS and a published figure, by adapters that are only here, and a frozen report.
  void receive_from_elsewhere() {
    const auto som = [this](Rolle rolle) {
      Kontekst k{mette.bruger, vaert.nu, Dato::af(2026, 11, 1), ""};
      k.bruger.roller = {rolle};
      return k;
    };
    sager::Vitasport vitas;
    vitas.laes = [](std::string_view) -> Resultat<sager::Vitasindhold> {
      return sager::Vitasindhold{{Vitasbesked{.sag = "0a000000-0000-4000-8000-000000000001",
                                              .tid = "2026-10-01T10:00:00",
                                              .cvr = *Cvr::laes("99000001"),
                                              .p_nummer = *PNummer::laes("9900000001")}},
                                 std::nullopt};
    };
    sager::indstil_vitas(std::move(vitas));
    EXPECT_EQ(sager::modtag_vitas(vaert.db, som(Rolle::sagsbehandler), "x").value().nye, 1);
    const auto udkast = sager::find_vitas(vaert.db, som(Rolle::sagsbehandler), std::nullopt, {});
    registreret["vitas"] = udkast.value().raekker.front().id.vaerdi;
    sager::Jobindsatsport jobindsats;
    jobindsats.laes = [](std::string_view) -> Resultat<Publicering> {
      Publicering p{.kilde = "proeve", .form = "csv"};
      p.tal.push_back({.periode = *Publiceringsperiode::laes("2026M07"),
                       .kommune = Kommunekode::fra(101),
                       .omraade = "København",
                       .tilbud = Tilbud::nytteindsats,
                       .vaerdi = 98});
      return p;
    };
    sager::indstil_jobindsats(std::move(jobindsats));
    EXPECT_TRUE(sager::modtag_publicering(vaert.db, som(Rolle::leder), "x", "proeve"));
    const auto frosset = sager::frys_rapport(vaert.db, som(Rolle::leder), {.kvartal = kvartal});
    EXPECT_TRUE(frosset.has_value()) << frosset.error().poster().front().detalje;
    create_evaluering(som(Rolle::leder));
  }

  /// Last year's evaluation, frozen and shown to the council of the test users.
  void create_evaluering(const Kontekst& k) {
    registreret["beslutninger"] =
        sager::beslut(vaert.db, k, kEvalueringsaar, {.tekst = "Kortere forløb"}).value();
    EXPECT_TRUE(sager::frys_evaluering(vaert.db, k, {.aar = kEvalueringsaar}));
    evaluering = store::list_evalueringer(vaert.db, k.bruger.kommune, kEvalueringsaar).front().id;
    store::insert_evalueringsdeling(vaert.db, {evaluering, kRaad, k.bruger.id, k.nu});
  }

  /// A judged task of the catalogue, and an agreement on it: the first of each.
  void create_opgaver() {
    const std::string bruger = std::to_string(mette.bruger.id.vaerdi);
    const auto opgave =
        id_of(created("/api/v1/opgaver", R"({"omraade":"omsorg","navn":"Vask af havemøbler"})"));
    registreret["opgaver"] = opgave;
    created("/api/v1/opgaver/" + std::to_string(opgave) + "/vurderinger",
            R"({"normeret_niveau":"ingen","serviceniveau":"ingen","hyppighed":"sjældent",)"
            R"("hvem_foer":"ingen","begrundelse":"ingen gør det","borgerrettet":false,)"
            R"("dato":"2026-09-01","revideres":"2027-08-31","ansvarlig":)" +
                bruger + "}");
    created("/api/v1/omraadeaftaler",
            R"({"omraade":"omsorg","part":"Omsorg","normeret_niveau":"ingen",)"
            R"("serviceniveau":"ingen","hyppighed":"sjældent","fra":"2026-09-01",)"
            R"("revideres":"2027-08-31","opgaver":[)" +
                std::to_string(opgave) + R"(],"ansvarlig":)" + bruger + "}");
  }

  /// What a workplace and a job order ask before a start, and two asked of the placement: one
  /// open, one let go.
  void create_forudsaetninger() {
    const Kontekst k{mette.bruger, vaert.nu, Dato::af(2026, 9, 21), ""};
    const Forudsaetningskrav toej{.art = Forudsaetningsart::arbejdstoej};
    const auto sted = *PNummer::laes("9900000001");
    const auto ordre = store::find_jobordre(vaert.db, k.bruger.kommune, nummer).value().id;
    krav_paa_stedet = sager::tilfoej_krav(vaert.db, k, {sted, {}}, toej).value();
    krav_paa_ordren = sager::tilfoej_krav(vaert.db, k, {{}, ordre}, toej).value();
    forudsaetning = sager::tilfoej_forudsaetning(vaert.db, k, {placering}, toej).value();
    const Forudsaetningskrav attest{.art = Forudsaetningsart::boerneattest};
    bortfaldet = sager::tilfoej_forudsaetning(vaert.db, k, {placering}, attest).value();
    EXPECT_TRUE(sager::lad_bortfalde(vaert.db, k, {bortfaldet, 1, "ingen børn på stedet"}));
  }

  /// A project on its way, and a fact sheet with a picture.
  void create_projekter() {
    Kontekst k{mette.bruger, vaert.nu, Dato::af(2026, 11, 1), ""};
    k.bruger.roller = {Rolle::virksomhedskonsulent};
    const auto sted = *PNummer::laes("9900000001");
    const auto p = sager::opret_projekt(vaert.db, k,
                                        {sted,
                                         {.navn = "Stiholdet",
                                          .arbejdspladsen = "Et sted",
                                          .borgere = "Alle",
                                          .arbejdet = "Drift",
                                          .opgaver_i_ord = "Maling",
                                          .ingen_fortraengning = "Ingen",
                                          .ingen_konkurrence = "Ingen"}});
    EXPECT_TRUE(p.has_value());
    const auto sendt =
        sager::send_projekt(vaert.db, k, {p.value().id, 1},
                            {{.nr = 2, .navn = "Leder", .email = "leder@proeve.invalid"},
                             {.nr = 3, .navn = "Kim Holm", .email = "kim@proeve.invalid"}});
    EXPECT_TRUE(sendt.has_value()) << sendt.error().poster().front().detalje;
    registreret["projekter"] = p.value().id.vaerdi;
    const auto ark = sager::opret_faktaark(vaert.db, k,
                                           {.id = {},
                                            .kommune = k.bruger.kommune,
                                            .p_nummer = sted,
                                            .titel = "Have",
                                            .opgaver = "Du luger.",
                                            .hvor = "Ved porten.",
                                            .krav = ""});
    EXPECT_TRUE(ark.has_value());
    const std::string png(
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0c"
        "IDATx\x9c"
        "c\xf8\xff\xff?\0\x05\xfe\x02\xfe\r\xef"
        "F\xb8\0\0\0\0IEND\xae"
        "B`\x82",
        69);
    const auto billede =
        sager::gem_faktaarkbillede(vaert.db, k, {ark.value().id, 1, "have.png", png, "En have"});
    EXPECT_TRUE(billede.has_value()) << besked(billede.error().poster().front());
    registreret["faktaark"] = ark.value().id.vaerdi;
  }

  /// A mail that waits, as a case lays it in the post.
  void lay_in_post() {
    const Tidspunkt tid{1'790'000'000};
    const auto k = sager::systemkontekst(tid, Dato::af(2026, 9, 21), Kommunekode::fra(101).value());
    sager::NyMeddelelse ny;
    ny.modtager_navn = "Kim Holm";
    ny.modtager = "kim@proeve.invalid";
    ny.titel = "Høring";
    ny.tekst = "Svar her: {{link}}";
    ny.emne = "henvendelse";
    ny.noegle = "1";
    const auto lagt = store::udfoer(vaert.db, store::Adgang::skriv, [&](store::Forbindelse& db) {
      return sager::laeg_i_post(db, k, ny);
    });
    registreret["post"] = lagt.vaerdi;
  }

  /// An application of 2023 that was sent, written as it would have been then.
  void create_dispensation() {
    const Dato dag = Dato::af(2023, 5, 3);
    const Kontekst k{mette.bruger, {1'683'100'000}, dag, ""};
    const auto a = sager::opret_ansoegning(vaert.db, k, {.p_nummer = *PNummer::laes("9900000001")});
    EXPECT_TRUE(a.has_value());
    auto i = a.value().indhold;
    i.adresse = "Vejen 1";
    i.opgaver = "Oprydning";
    i.visiterede_ydelser = false;
    i.hoert = true;
    i.hoert_art = Hoertart::tillidsrepraesentant;
    i.hoert_navn = "Kim Holm";
    i.forelagt_ansoegningen = true;
    i.hoeringsresultat = "Enig";
    i.konkurrence = "Ingen";
    i.nyttigt_arbejde = "Ja";
    i.ordinaert_ansatte = Aarsvaerk::laes("51");
    i.placerede_i_alt = Aarsvaerk::laes("12");
    i.fra = Dato::af(2023, 6, 1);
    i.til = Dato::af(2024, 5, 31);
    i.tidligere_ordinaert = false;
    const auto gemt = sager::gem_ansoegning(vaert.db, k, {a.value().id, 1}, i);
    EXPECT_TRUE(gemt.has_value());
    const auto sendt = sager::indsend_ansoegning(vaert.db, k, {a.value().id, 2});
    EXPECT_TRUE(sendt.has_value()) << sendt.error().poster().front().detalje;
    ansoegning = a.value().id.vaerdi;
  }

  /// A strategy in force, and the draft of its next version with a party.
  void create_strategi() {
    Bruger leder = mette.bruger;
    leder.roller = {Rolle::leder};
    const Kontekst k{leder, vaert.nu, Dato::af(2026, 9, 21), ""};
    strategi_i_kraft = sager::ny_strategikladde(vaert.db, k).value().vaerdi;
    Strategiindhold i;
    i.tekst(Strategiafsnit::formaal) = "Arbejde for ydelsen";
    EXPECT_TRUE(sager::gem_strategi(vaert.db, k, {{strategi_i_kraft}, 1}, i).has_value());
    EXPECT_TRUE(sager::godkend_strategi(vaert.db, k,
                                        {.valg = {{strategi_i_kraft}, 2},
                                         .gaelder_fra = k.i_dag,
                                         .revideres = k.i_dag + 300,
                                         .beslutning = "Byrådet"})
                    .has_value());
    strategi_kladde = sager::ny_strategikladde(vaert.db, k).value().vaerdi;
    strategipart =
        sager::tilfoej_strategipart(
            vaert.db, k,
            {.id = {}, .strategi = {strategi_kladde}, .art = Strategipartart::andre, .navn = "3F"})
            .value()
            .vaerdi;
  }

  /// A list of a case system with one row, read by an adapter that is only here: the real ones are
  /// in udveksling, which pages never see.
  std::int64_t indlaes_liste() {
    sager::Fagsystemport port;
    port.laes = [](const sager::Listefil&, const sager::Listevalg& v,
                   const sager::Listeraekker& til) -> Resultat<sager::Listeforstaaelse> {
      Kildeplacering r{.linje = 2, .kommune = *v.kommune};
      r.borger = "Karen Prøve";
      r.tilbud = Tilbud::nytteindsats;  // without hours: there is something to find
      til.placering(r);
      sager::Listeforstaaelse ud;
      ud.kolonner = {{"CPR", "A", Listefelt::cpr}};
      ud.raekker = 1;
      return ud;
    };
    port.fingeraftryk = [](const sager::Listefil& fil) -> Resultat<std::string> {
      return std::string(fil.indhold);
    };
    port.overskrifter = [](Fagsystem, Fagsystemliste) { return std::vector<std::string>{"Navn"}; };
    port.placering = [](Fagsystem, const Kildeplacering& r) {
      return std::vector<std::string>{r.borger};
    };
    port.jobordre = [](Fagsystem, const Kildejobordre& r) {
      return std::vector<std::string>{r.nummer};
    };
    port.forklar = [](Fagsystem, Afvigelser) { return std::vector<sager::Afvigelsesforklaring>{}; };
    port.indtastning = [](Fagsystem, const sager::Indtastningsgrundlag& g) {
      const sager::Indtastningstrin trin{"Skærm", "Gør dette", {{"Navn", g.borger_navn}}};
      return sager::Indtastning{{{"Vejen", {trin}}}, {}};
    };
    port.jobordretype = [](Jobordretype) { return std::string("Nytteindsats"); };
    sager::indstil_fagsystemer(std::move(port));
    const auto svar =
        sager::importer_liste(vaert.db, {mette.bruger, vaert.nu, Dato::af(2026, 9, 21), ""},
                              {.system = Fagsystem::workbase,
                               .liste = Fagsystemliste::placeringer,
                               .filnavn = "liste.csv",
                               .fil = {.sti = {}, .indhold = "x"}});
    EXPECT_TRUE(svar.has_value());
    return svar.value().import.id.vaerdi;
  }

  static std::int64_t id_of(const boost::json::object& o) { return o.at("id").as_int64(); }

  /// One of each that can be annulled.
  void register_on_arbejdssted() {
    const std::string sted = "/api/v1/arbejdssteder/9900000001";
    const auto tr = id_of(created("/api/v1/medarbejderrepraesentanter",
                                  R"({"niveau":"tr_p_nummer","p_nummer":"9900000001",)"
                                  R"("cvr":"99000001","navn":"Kim Holm","fra":"2026-01-01"})"));
    registreret["repraesentanter"] = tr;
    registreret["fravaer"] =
        id_of(created(fmt::format("/api/v1/medarbejderrepraesentanter/{}/fravaer", tr),
                      R"({"fra":"2026-09-01","til":"2026-09-10"})"));
    registreret["findes-ikke"] = id_of(
        created(sted + "/niveauer-der-ikke-findes", R"({"niveau":"tr_cvr","fra":"2026-01-01"})"));
    registreret["dispensationer"] =
        id_of(created(sted + "/dispensationer",
                      R"({"pladser":3,"fra":"2026-01-01","til":"2027-06-30","raad":"RAR Nord"})"));
    registreret["andre"] =
        id_of(created(sted + "/andre-ordninger",
                      R"({"ordning":"loentilskud","fra":"2026-09-01","til":"2026-12-31",)"
                      R"("ugentlig_tid":"37:00"})"));
  }

  /// The pages that ask for a role: not the API, not login, not the assets.
  [[nodiscard]] std::vector<const Rute*> pages() const {
    std::vector<const Rute*> fundne;
    for (const Rute& rute : vaert.ruter.all()) {
      if (rute.adgang.offentlig_for_alle || rute.moenster.starts_with("/api")) continue;
      if (rute.moenster != "/logud") fundne.push_back(&rute);
    }
    return fundne;
  }

  /// The address of a page, about the cases above.
  [[nodiscard]] std::string address(const Rute& rute, std::int64_t bruger) const {
    std::string sti = rute.moenster;
    const auto put = [&sti](const std::string& del, const std::string& vaerdi) {
      if (const auto i = sti.find(del); i != std::string::npos) sti.replace(i, del.size(), vaerdi);
    };
    if (sti.starts_with("/raad/evalueringer")) {
      put("{id}", std::to_string(evaluering.vaerdi));
      put("{format}", "pdf");
      return sti;
    }
    if (sti.starts_with("/raad/")) return raad.adresse(sti);
    if (sti.starts_with("/evalueringer/")) put("{nummer}", "1");
    put("{aar}", std::to_string(kEvalueringsaar));
    put("{afsnit}", "effekt");
    if (sti.starts_with("/rapporter/{kvartal}")) put("{nummer}", "1");
    if (sti.starts_with("/strategi/{id}")) {
      const bool i_kraft =
          sti.find("/revision") != std::string::npos || sti.find("/udmelding") != std::string::npos;
      put("{id}", std::to_string(i_kraft ? strategi_i_kraft : strategi_kladde));
      put("{part}", std::to_string(strategipart));
    }
    put("{punkt}", "varighed");
    put("{kvartal}", kvartal.tekst());
    put("{format}", "csv");
    put("{maaned}", "2026-10");
    put("{p_nummer}", "9900000001");
    put("{nummer}", nummer);
    put("{art}", "tilbud");
    put("{borger}", std::to_string(borger));
    if (sti.starts_with("/hoeringer/")) put("{id}", std::to_string(hoeringssag.sag.vaerdi));
    put("{henvendelse}", std::to_string(hoeringssag.id.vaerdi));
    put("{handling}", "afleveret");
    put("{emne}", "placering");
    if (sti.starts_with("/register/historik")) put("{id}", std::to_string(placering));
    const std::int64_t id = sti.starts_with("/borgere")       ? borger
                            : sti.starts_with("/placeringer") ? placering
                            : sti.starts_with("/afgoerelser") ? afgoerelse
                                                              : bruger;
    if (sti.starts_with("/dispensationer")) {
      put("{id}", std::to_string(ansoegning));
      put("{nr}", "1");
    }
    if (sti.starts_with("/projekter/") || sti.starts_with("/opgaver/")) put("{nr}", "1");
    if (sti.find("/forudsaetninger/{nr}") != std::string::npos)
      put("{nr}", std::to_string(sti.starts_with("/arbejdssteder") ? krav_paa_stedet
                                 : sti.starts_with("/jobordrer")   ? krav_paa_ordren
                                 : sti.ends_with("/genaabn")       ? bortfaldet
                                                                   : forudsaetning));
    put("{gruppe}", "kontanthjaelp-jobparat-almindelig");
    for (const auto& [del, nr] : registreret)
      put("/" + del + "/{id}", "/" + del + "/" + std::to_string(nr));
    put("{id}", std::to_string(id));
    if (sti.starts_with("/borgere/") && sti.find("/videre/") != std::string::npos) {
      put("{register}", "samtaleaftale");
      put("{nr}", "1");
    }
    if (sti.starts_with("/ansoegningsfrister/")) put("{nr}", "1");
    put("{linje}", "2");
    put("{type}", "timer_mangler");
    put("{register}", "borgerdato");
    put("{liste}", "jobordretype");
    put("{udgave}", "0");
    put("{nr}", std::to_string(nr_i_stien));
    return sti;
  }

  /// Rows that were ever written through this connection, but for the look-ups, which are written
  /// because somebody looked.
  std::int64_t written() {
    return vaert.db.value<std::int64_t>("SELECT total_changes()").value() -
           vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM opslag").value() -
           vaert.db.value<std::int64_t>("SELECT COUNT(*) FROM kildeopslag").value();
  }

  Vaert vaert;
  Vaert::Konto mette{{{}, Kommunekode::fra(101).value(), "", "", {}}, ""};
  std::string nummer;
  std::int64_t borger = 0;
  std::int64_t placering = 0;
  std::int64_t ansoegning = 0;
  std::int64_t afgoerelse = 0;
  Henvendelse hoeringssag;  // the question of a matter of hearing
  std::map<Rolle, std::int64_t> kalendere;
  std::int64_t strategi_i_kraft = 0;
  std::int64_t strategi_kladde = 0;
  std::int64_t strategipart = 0;
  std::int64_t krav_paa_stedet = 0;
  std::int64_t krav_paa_ordren = 0;
  std::int64_t forudsaetning = 0;
  std::int64_t bortfaldet = 0;
  std::int64_t nr_i_stien = 1;  // what {nr} of an address becomes
  Raadssager raad;
  EvalueringsversionId evaluering;
  static constexpr std::int32_t kEvalueringsaar = 2025;
  Kvartal kvartal = *Kvartal::fra(2026, 3);
  std::map<std::string, std::int64_t> registreret;  // part of the address -> id
};

std::string name_of_route(const Rute& rute) {
  return std::string(method_name(rute.method)) + " " + rute.moenster;
}

TEST_F(Sideroller, hver_side_er_aaben_for_dem_den_skal_og_ingen_andre) {
  std::map<std::string, std::string> faktiske;
  for (const Rute* rute : pages()) {
    std::string hvem;
    if (rute->adgang.roller.has(Rolle::sagsbehandler)) hvem += 'S';
    if (rute->adgang.roller.has(Rolle::virksomhedskonsulent)) hvem += 'V';
    if (rute->adgang.roller.has(Rolle::leder)) hvem += 'L';
    if (rute->adgang.roller.has(Rolle::administrator)) hvem += 'A';
    if (rute->adgang.roller.has(Rolle::sekretariat)) hvem += 'K';
    if (rute->adgang.roller.has(Rolle::raadsmedlem)) hvem += 'R';
    if (rute->adgang.roller.has(Rolle::projektleder)) hvem += 'P';
    faktiske[name_of_route(*rute)] = hvem;
  }
  EXPECT_EQ(faktiske, expected());
}

TEST_F(Sideroller, hver_rolle_lukkes_ind_hvor_den_skal_og_afvises_ellers) {
  for (const auto& [brugernavn, rolle] : kBrugere) {
    vaert.cookies.clear();
    ASSERT_EQ(vaert.log_in(brugernavn).status, 303U);
    vaert.browse("/adgangskode");  // for the form token
    for (const Rute* rute : pages()) {
      const std::string sti = address(*rute, mette.bruger.id.vaerdi);
      const Svar svar = rute->method == Method::post ? vaert.submit(sti, {}) : vaert.browse(sti);
      EXPECT_EQ(svar.status == 403U, !rute->adgang.roller.has(rolle))
          << name_of_route(*rute) << " as " << navn(rolle) << ": " << svar.status;
      EXPECT_LT(svar.status, 500U) << name_of_route(*rute) << " as " << navn(rolle);
    }
  }
}

TEST_F(Sideroller, de_sider_man_maa_se_vises_og_aendrer_intet) {
  for (const auto& [brugernavn, rolle] : kBrugere) {
    vaert.cookies.clear();
    vaert.log_in(brugernavn);
    nr_i_stien = kalendere.at(rolle);
    const auto noegle = vaert.db.value<std::int64_t>(
        "SELECT MIN(n.id) FROM api_noegle n JOIN bruger b ON b.id = n.bruger"
        " WHERE b.brugernavn = $1",
        brugernavn);
    for (const Rute* rute : pages()) {
      if (rute->method != Method::get || !rute->adgang.roller.has(rolle)) continue;
      const bool om_noegle = rute->moenster.starts_with("/noegler/");
      std::string sti = address(*rute, om_noegle ? *noegle : mette.bruger.id.vaerdi);
      // A council sees the files of what was sent to it.
      if (er_raadsrolle(rolle) && rute->moenster == "/bilag/{id}")
        sti = "/bilag/" + std::to_string(raad.bilag);
      if (rute->moenster == "/faktaark/samlet.pdf") sti += "?ark_1=ja";
      if (rute->moenster == "/evalueringer/{aar}/tal") sti += "?tabel=omfang&raekke=forloeb";
      const std::int64_t foer = written();
      const Svar svar = vaert.browse(sti);
      // An administrator's front page is the list of users; a placement that has not begun cannot
      // have ended.
      EXPECT_TRUE(svar.status == 200U || (sti == "/" && svar.status == 303U))
          << sti << " as " << navn(rolle) << ": " << svar.status;
      EXPECT_EQ(written(), foer) << sti << " wrote something";
    }
  }
}

TEST_F(Sideroller, den_der_ikke_er_logget_ind_kommer_tilbage_til_den_side_han_bad_om) {
  for (const Rute* rute : pages()) {
    vaert.cookies.clear();
    std::string sti = address(*rute, mette.bruger.id.vaerdi);
    if (rute->method == Method::post) {
      EXPECT_EQ(vaert.submit(sti, {}).status, 401U) << sti;
      continue;
    }
    sti += "?side=2&sorter=navn";
    const Svar svar = vaert.browse(sti);
    ASSERT_EQ(svar.status, 303U) << sti;
    const std::string login(svar.headers.get("Location"));
    ASSERT_TRUE(login.starts_with("/login?til=")) << login;
    const Svar side = vaert.browse(login);
    const std::string maerke = "name=\"til\" value=\"";
    const auto fra = side.body.find(maerke) + maerke.size();
    std::string til = side.body.substr(fra, side.body.find('"', fra) - fra);
    for (auto i = til.find("&amp;"); i != std::string::npos; i = til.find("&amp;"))
      til.replace(i, 5, "&");
    Felter felter;
    felter.add("brugernavn", "rolle-s");
    felter.add("adgangskode", std::string(kKodeord));
    felter.add("til", til);
    EXPECT_EQ(vaert.submit("/login", felter).headers.get("Location"), sti);
  }
}

TEST_F(Sideroller, en_placering_fra_en_side_taelles_i_metrics_som_fra_APIet) {
  const auto talt = [&] {
    const std::string tekst = vaert.metrik.text();
    std::int64_t sum = 0;
    for (auto i = tekst.find("nytte_decisions_total{"); i != std::string::npos;
         i = tekst.find("nytte_decisions_total{", i + 1))
      sum += std::stoll(tekst.substr(tekst.find("} ", i) + 2));
    return sum;
  };
  vaert.log_in("rolle-s");
  const std::string sti = fmt::format("/jobordrer/{}/placer/{}", nummer, borger);
  vaert.browse(sti);
  const std::int64_t foer = talt();
  Felter felter;
  felter.add("fra", "01-12-2026");
  felter.add("til", "31-12-2026");
  felter.add("ugentlig_tid", "25");
  felter.add("handling", "beregn");
  vaert.submit(sti, felter);
  EXPECT_EQ(talt(), foer) << "a try is no decision";
  felter.set("handling", "placer");
  felter.add("begrundelse", "aftalt med borgeren");
  const Svar svar = vaert.submit(sti, felter);
  EXPECT_TRUE(svar.status == 303U || svar.status == 422U) << svar.status;
  EXPECT_EQ(talt(), foer + 1);
}

TEST_F(Sideroller, en_noegle_vises_een_gang_virker_og_kaldes_tilbage) {
  vaert.log_in("rolle-l");
  vaert.browse("/noegler");
  Felter felter;
  EXPECT_EQ(vaert.submit("/noegler", felter).status, 422U) << "without a name";
  felter.add("navn", "natlig overførsel");
  felter.add("sidste_dag", "01-01-2020");
  EXPECT_EQ(vaert.submit("/noegler", felter).status, 422U) << "over already";
  felter.set("sidste_dag", "31-12-2026");
  const Svar lavet = vaert.submit("/noegler", felter);
  ASSERT_EQ(lavet.status, 200U);
  const auto fra = lavet.body.find("nytte_");
  ASSERT_NE(fra, std::string::npos);
  const std::string noegle = lavet.body.substr(fra, lavet.body.find('<', fra) - fra);
  Vaert::Konto program = mette;
  program.noegle = noegle;
  const Svar mig = vaert.api(program, "GET", "/api/v1/mig");
  EXPECT_NE(mig.body.find("\"rolle-l\""), std::string::npos) << mig.body;
  const Svar liste = vaert.browse("/noegler");
  EXPECT_EQ(liste.body.find(noegle), std::string::npos);
  EXPECT_NE(liste.body.find("natlig overførsel"), std::string::npos);
  const auto id = vaert.db.value<std::int64_t>("SELECT MAX(id) FROM api_noegle").value();
  const std::string sti = fmt::format("/noegler/{}/tilbagekald", id);
  EXPECT_EQ(vaert.browse(sti).status, 200U);
  EXPECT_EQ(vaert.api(program, "GET", "/api/v1/mig").status, 200U) << "only asked about";
  EXPECT_EQ(vaert.submit(sti, {}).status, 303U);
  EXPECT_EQ(vaert.api(program, "GET", "/api/v1/mig").status, 401U);
  vaert.cookies.clear();
  vaert.log_in("rolle-s");
  EXPECT_EQ(vaert.browse(sti).status, 404U) << "somebody else's key";
}

}  // namespace
}  // namespace nytte::web::proeve
