// What case workers write, by what the course really is. Two parts: one to tune on, one kept back.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace nytte::saet {

struct Tekster {
  std::span<const std::string_view> nytte_navngivet;  // says what it is
  std::span<const std::string_view> nytte_opgave;     // says only what is done
  std::span<const std::string_view> praktik;
  std::span<const std::string_view> praktik_naevner;  // of practice, with a word that misleads
  std::span<const std::string_view> vejledning;
  std::span<const std::string_view> intetsigende;  // of any course
};

inline constexpr std::array<std::string_view, 14> kNavngivetA{
    "Nytteindsats i Vej og Park",
    "nyttejob på genbrugspladsen",
    "Nytteindsats, 13 uger",
    "Borgeren deltager i nytteindsats indtil uddannelsesstart",
    "NYTTEINDSATS rengøring af strande",
    "Nyttejob - oprydning i byens parker",
    "nytteindsats jf. samtale, borger arbejder for sin ydelse",
    "Placeret i nyttejob hos kommunens driftsafdeling",
    "nytteaktivering, grønne områder",
    "Nytteindsatsprojekt Ren By",
    "Virksomhedspraktik (nytteindsats)",
    "nytte - vejkanter",
    "start i nytteindsatsen mandag kl. 7",
    "Jobparat, nyttejob 25 t."};
inline constexpr std::array<std::string_view, 12> kOpgaveA{
    "Vedligeholdelse af grønne områder",
    "Oprydning og affaldsindsamling",
    "Hjælper på genbrugspladsen",
    "renholdelse af strand og stier",
    "Praktisk hjælp ved det kommunale museum, ekstra opgaver",
    "Snerydning og lugning for ældre borgere",
    "Pakke og sortere legetøj på biblioteket",
    "Opgaver ud over normeringen i park",
    "Samfundsnyttigt arbejde på idrætsanlæg",
    "Fjerne ukrudt og skrald langs cykelstier",
    "arbejder for kontanthjælpen indtil job",
    "Fast hold ved driftsgården, mødetid 7.30"};
inline constexpr std::array<std::string_view, 16> kPraktikA{
    "Afklaring af jobmål inden for køkken",
    "Opkvalificering til pædagogmedhjælper",
    "Praktik med henblik på ordinær ansættelse",
    "Afprøve arbejdsevne, skånehensyn ryg",
    "Oplæring i kassebetjening",
    "praktik som gartnermedhjælper, optræning af timer",
    "Sprogpraktik i plejecenter",
    "Brancheskift fra lager til kontor",
    "Snusepraktik i børnehave",
    "Virksomhedspraktik i park og vej, afklaring",
    "Få nyere erfaring til cv",
    "Udvikling af faglige kompetencer, truckcertifikat",
    "Praktik på genbrugsplads, mål: fast job som chauffør",
    "Udredning forud for fleksjob",
    "Afklare om social- og sundhedshjælper er et realistisk mål",
    "Kontorpraktik, skal lære nyt it-system"};
inline constexpr std::array<std::string_view, 8> kNaevnerA{
    "Praktik efter nytteindsats hos Vej og Park",
    "Ikke nytteindsats, da borger er aktivitetsparat",
    "Skal udnytte sine sprogkundskaber i receptionen",
    "Praktikken skal være til nytte for borgerens jobsøgning",
    "Har tidligere været i nyttejob",
    "Nyttig erfaring med kundekontakt",
    "Praktik i stedet for nyttejob efter ønske",
    "Benytte ventetiden til afklaring"};
inline constexpr std::array<std::string_view, 8> kVejledningA{
    "Jobsøgningskursus, 6 uger",
    "Vejledning og opkvalificering hos anden aktør",
    "Særligt tilrettelagt projekt med mentor",
    "Dansk og matematik, FVU",
    "Afklaringsforløb med samtaler",
    "Kursus i digital jobansøgning",
    "Uddannelsespålæg, brobygning til eud",
    "Motion og mestring"};
inline constexpr std::array<std::string_view, 7> kIntetA{
    "Se plan",          "Aftalt med virksomheden", "jf. jobplan",
    "25 timer pr. uge", "Forløb aftalt på møde",   "Mødetid 8-14",
    "Forlænget"};

inline constexpr std::array<std::string_view, 13> kNavngivetB{
    "Tilbud om nytteindsats ved Materielgården",
    "Ung i nytteindsats, venter på studiestart august",
    "nyttejobber hos gartnerne",
    "NYTTEINDSATS / havnen",
    "Borger tilbudt nytteindsats - har accepteret",
    "Nytte-indsats på kirkegården",
    "nytte indsats skolens udearealer",
    "nyttehold 3, torsdagsholdet",
    "Kommunalt nytteforløb",
    "Aktiveret i nyttejobs, driften",
    "Opstart nytteinds. uge 14",
    "Arbejde for ydelsen jf. ny lov",
    "nyttejobbet er aftalt med teamleder"};
inline constexpr std::array<std::string_view, 11> kOpgaveB{
    "Male bænke og skraldespande i skoven",
    "Lettere havearbejde ved institutioner",
    "Klargøre badestrande før sæsonen",
    "Opsamling af flasker og papir ved rasteplads",
    "Ekstra hænder ved byfest og markedsdage",
    "Rydde sne og feje ved skoler",
    "Assistere pedel med forefaldende",
    "Naturpleje, le-slåning af eng",
    "Vaske cykler og hjælpemidler",
    "Gå tur med beboere, ekstraopgave",
    "Beskæring langs vandløb"};
inline constexpr std::array<std::string_view, 14> kPraktikB{
    "Mål: job som tjener, skal prøve kræfter med faget",
    "Vurdering af timetal i rengøring",
    "Praktik i børnehus, vil være pædagog",
    "Lageret, oplært af mester",
    "Trin 2 i jobplan, butik, vejen til ansættelse",
    "Træne dansk på arbejdspladsen",
    "Optrapning efter stress, 10 timer",
    "Hjælp til driften, mulighed for løntilskud bagefter",
    "Udeteam i park, ønsker elevplads som gartner",
    "Kendskab til branchen, håber på job",
    "Afdække hvad borger kan holde til",
    "Opdatering af svejsekompetencer",
    "Teknisk servicemedarbejder - forløber for ansættelse",
    "Virksomhedspraktik 4 uger på rådhus"};
inline constexpr std::array<std::string_view, 7> kNaevnerB{
    "Overgår fra nytteindsats til praktik",
    "Nytteindsats afsluttet, nu praktik",
    "Borger ønsker ikke nyttejob men praktik i butik",
    "Drage nytte af tidligere erhvervserfaring",
    "Gøre nytte i køkkenet og lære faget",
    "Kan blive nytteindsats senere",
    "Samfundsnyttig, men først afklaring af helbred"};
inline constexpr std::array<std::string_view, 7> kVejledningB{"CV-værksted og virksomhedsbesøg",
                                                              "Mestringsforløb hos leverandør",
                                                              "6 ugers jobrettet uddannelse",
                                                              "Ordblindeundervisning",
                                                              "Individuel vejledning, 4 gange",
                                                              "Projekt På Vej",
                                                              "Hygiejnekursus"};
inline constexpr std::array<std::string_view, 6> kIntetB{
    "Efter aftale", "Bevilget, se journal", "Kontaktperson: teamleder",
    "OK",           "starter snart",        "Genoptaget"};

inline constexpr Tekster kTuning{kNavngivetA, kOpgaveA,     kPraktikA,
                                 kNaevnerA,   kVejledningA, kIntetA};
inline constexpr Tekster kTilbageholdt{kNavngivetB, kOpgaveB,     kPraktikB,
                                       kNaevnerB,   kVejledningB, kIntetB};

}  // namespace nytte::saet
