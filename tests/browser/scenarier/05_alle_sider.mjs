// Every page a browser can open, on a desk and on a phone: no accessibility fault, nothing wider than the phone, no
// error in the console. The list is held to the routes in the source, so that a new page cannot be forgotten.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { overflow, violations } from "../axe.mjs";
import { as_user, DESKTOP, fill_form, form_to, open_page, PHONE, send } from "../browser.mjs";
import * as d from "../dispensation.mjs";
import { current_borger, current_order, give_representative } from "../verden.mjs";

const SIDER = new URL("../../../src/web/sider/", import.meta.url);

/** The patterns of `ruter.get("...")` in the pages' source, but for the files to download. A pattern may begin with, or
 * be, a constant text of the same file: `ruter.get(sag + "/ret", ...)`. What else stands there fails the case. */
function page_routes() {
  const found = new Set();
  for (const file of readdirSync(SIDER).filter((f) => f.endsWith(".cpp"))) {
    const text = readFileSync(new URL(file, SIDER), "utf8");
    const constants = new Map([...text.matchAll(/const\w*(?: auto| std::string(?:_view)?)\s+(\w+)\s*=\s*"([^"]*)"/g)].map((m) => [m[1], m[2]]));
    for (const [, first, name, rest] of text.matchAll(/ruter\.get\(\s*(?:"([^"]+)"|(\w+)(?:\s*\+\s*"([^"]+)")?)\s*,/g)) {
      const pattern = first ?? (constants.has(name) ? constants.get(name) + (rest ?? "") : `${file}: ${name}`);
      if (!/[./](csv|xlsx|pdf|ics|xml)$/.test(pattern)) found.add(pattern);
    }
  }
  return found;
}

/** A real address of each pattern; the first of several stands for all when roles are compared. */
function addresses({ order, borger, p, placering, decision, key, hoering, letter, matter, question, mistakes, list }) {
  return {
    "/": ["/"],
    "/projekter": ["/projekter", "/projekter?tilstand=lukket"],
    "/projekter/ny": ["/projekter/ny", `/projekter/ny?p_nummer=${p}`],
    "/projekter/godkendelse": ["/projekter/godkendelse"],
    // Of the example: approved, waiting for the leader, sent back.
    "/projekter/{id}": ["/projekter/2", "/projekter/1", "/projekter/3"],
    "/projekter/{id}/ret": ["/projekter/3/ret"],
    "/projekter/{id}/send": ["/projekter/3/send"],
    "/projekter/{id}/ny-udgave": ["/projekter/1/ny-udgave"],
    "/projekter/{id}/luk": ["/projekter/1/luk"],
    "/projekter/{id}/udgaver/{nr}": ["/projekter/1/udgaver/1"],
    "/faktaark": ["/faktaark"],
    "/faktaark/ny": ["/faktaark/ny"],
    "/faktaark/{id}": ["/faktaark/1"],
    "/faktaark/{id}/ret": ["/faktaark/1/ret"],
    // A picture; and the page by link, looked at where one is sent.
    "/faktaark/{id}/billede": [],
    "/godkend/{hemmelighed}": ["/godkend/et-link-der-ikke-findes"],
    "/godkend/{hemmelighed}/kvittering": [],
    "/borgere/{id}/ugeplan": [`/borgere/${borger}/ugeplan`, `/borgere/${borger}/ugeplan?uge=2026-W53`],
    "/opgaver": ["/opgaver", "/opgaver?omraade=omsorg&stand=ikke_vurderet"],
    "/opgaver/ny": ["/opgaver/ny"],
    "/opgaver/{id}": ["/opgaver/1"],
    "/opgaver/{id}/ret": ["/opgaver/1/ret"],
    "/opgaver/{id}/vurder": ["/opgaver/1/vurder"],
    "/opgaver/{id}/vurderinger/{nr}/annuller": ["/opgaver/27/vurderinger/1/annuller"],
    "/opgaver/aftaler": ["/opgaver/aftaler"],
    "/opgaver/aftaler/ny": ["/opgaver/aftaler/ny"],
    "/opgaver/aftaler/{nr}": ["/opgaver/aftaler/1"],
    "/opgaver/aftaler/{nr}/ret": ["/opgaver/aftaler/1/ret"],
    "/opgaver/aftaler/{nr}/ophoer": ["/opgaver/aftaler/1/ophoer"],
    "/jobordrer": ["/jobordrer", "/jobordrer?q=findes+ikke", "/jobordrer?side=2&sorter=stilling"],
    "/jobordrer/ny": ["/jobordrer/ny", `/jobordrer/ny?p_nummer=${p}`],
    "/jobordrer/{nummer}": [`/jobordrer/${order}`, "/jobordrer/JO18436", "/jobordrer/JO26002"],
    "/jobordrer/{nummer}/ret": [`/jobordrer/${order}/ret`],
    "/jobordrer/{nummer}/luk": [`/jobordrer/${order}/luk`],
    "/jobordrer/{nummer}/placer": [`/jobordrer/${order}/placer`],
    "/jobordrer/{nummer}/placer/{borger}": [
      `/jobordrer/${order}/placer/${borger}`,
      `/jobordrer/${order}/placer/${borger}?ugentlig_tid=45`,
      `/jobordrer/JO24002/placer/${borger}?fra=01-03-2024&til=01-09-2024&ugentlig_tid=37`,
    ],
    "/jobordrer/{nummer}/hoering/ny": [`/jobordrer/${order}/hoering/ny`],
    "/arbejdssteder/{p_nummer}/hvem-skal-hoeres": [`/arbejdssteder/${p}/hvem-skal-hoeres`, `/arbejdssteder/${p}/hvem-skal-hoeres?dag=03-05-2023`],
    "/hoeringer": ["/hoeringer", "/hoeringer?tilstand=lukket", "/hoeringer?overskredet=ja"],
    "/hoeringer/{id}": [matter],
    "/hoeringer/{id}/luk": [`${matter}/luk`],
    "/hoeringer/{id}/henvendelser/{henvendelse}/{handling}": ["send", "afleveret", "adresse", "videre", "papirsvar"].map((h) => `${question}/${h}`),
    "/borgere": ["/borgere", "/borgere?side=2"],
    "/borgere/ny": ["/borgere/ny"],
    "/borgere/{id}": [`/borgere/${borger}`],
    "/statistik": ["/statistik", "/statistik?maal=beroerte&opdel=ydelse&opdel2=visitation", "/statistik?maal=varighed"],
    "/frister": ["/frister", "/frister?over=ja", "/frister?dato=2024-02-29&art=foerste_tilbud"],
    "/forslag": ["/forslag"],
    "/forslag/{borger}/{nummer}/fravaelg": [`/forslag/${borger}/${order}/fravaelg`],
    "/borgere/{id}/opfoelgning": [`/borgere/${borger}/opfoelgning`],
    "/borgere/{id}/videre": [`/borgere/${borger}/videre`],
    "/borgere/{id}/videre/afgang": [`/borgere/${borger}/videre/afgang`],
    "/borgere/{id}/videre/skema": [`/borgere/${borger}/videre/skema`],
    "/jobaabninger": ["/jobaabninger"],
    "/jobaabninger/ny": ["/jobaabninger/ny"],
    "/jobaabninger/opslag": ["/jobaabninger/opslag"],
    "/jobaabninger/opslag/pdf": [], // a file
    "/jobaabninger/{id}": ["/jobaabninger/1"],
    "/jobaabninger/{id}/ret": ["/jobaabninger/1/ret"],
    "/jobaabninger/{id}/luk": ["/jobaabninger/1/luk"],
    "/ansoegningsfrister": ["/ansoegningsfrister"],
    // There only when something was recorded: opened where it is (46_videre).
    "/ansoegningsfrister/{nr}/annuller": [],
    "/borgere/{id}/videre/{register}/{nr}/luk": [],
    "/borgere/{id}/videre/{register}/{nr}/annuller": [],
    "/skema/{hemmelighed}": ["/skema/findes-ikke"],
    "/skema-tak": ["/skema-tak"],
    "/arbejdssteder/{p_nummer}/ansoegninger": [`/arbejdssteder/${p}/ansoegninger`],
    "/indberetninger": ["/indberetninger"],
    "/paamindelser": ["/paamindelser"],
    "/strategi": ["/strategi"],
    "/strategi/droeftelser": ["/strategi/droeftelser"],
    "/strategi/opfoelgning": ["/strategi/opfoelgning", "/strategi/opfoelgning?fra=01-01-2026&til=2025"],
    "/strategi/opfoelgning/{punkt}": ["maalgruppe", "varighed", "gentaget_forloeb", "borgerrettede_opgaver", "tid_til_jobsoegning"].map((p) => `/strategi/opfoelgning/${p}`),
    "/strategi/opfoelgning/{punkt}/{format}": [], // a file
    "/strategi/{id}": ["/strategi/1", "/strategi/2", "/strategi/3"],
    "/strategi/{id}/forskelle": ["/strategi/1/forskelle", "/strategi/3/forskelle"],
    "/strategi/{id}/pdf": [], // a file
    "/strategi/{id}/ret": ["/strategi/3/ret"],
    "/strategi/{id}/godkend": ["/strategi/3/godkend"],
    "/strategi/{id}/kasser": ["/strategi/3/kasser"],
    "/strategi/{id}/revision": ["/strategi/2/revision"],
    "/strategi/{id}/parter": ["/strategi/2/parter", "/strategi/3/parter"],
    "/strategi/{id}/parter/{part}": ["/strategi/2/parter/6", "/strategi/3/parter/10"],
    "/strategi/{id}/parter/{part}/fjern": ["/strategi/3/parter/10/fjern"],
    "/strategi/{id}/udmelding": ["/strategi/2/udmelding"],
    "/offentlig/strategi/{kommune}": ["/offentlig/strategi/710", "/offentlig/strategi/730"],
    "/offentlig/strategi/{kommune}/pdf": [], // a file
    // By a link that only its mail knows: looked at in the case about the strategy.
    "/strategisvar/{hemmelighed}": ["/strategisvar/et-link-der-ikke-findes"],
    "/strategisvar/{hemmelighed}/kvittering": ["/strategisvar/et-link-der-ikke-findes/kvittering"],
    // The first team of the example; a day of it that is over is made and walked in 45.
    "/hold": ["/hold", "/hold?nedlagte=ja"],
    "/hold/nyt": ["/hold/nyt"],
    "/hold/{id}": ["/hold/1", "/hold/1?fra=2026-01-01"],
    "/hold/{id}/ret": ["/hold/1/ret"],
    "/hold/{id}/dage": ["/hold/1/dage"],
    "/hold/{id}/folk": ["/hold/1/folk"],
    "/hold/{id}/fremmoede": ["/hold/1/fremmoede"],
    "/hold/{id}/vejr": ["/hold/1/vejr"],
    "/hold/{id}/maaned/{maaned}": ["/hold/1/maaned/2026-01"],
    "/hold/{id}/maaned/{maaned}/{format}": [], // a file
    "/placeringer/{id}/hold": [`${placering}/hold`],
    "/placeringer/{id}/meldelink": [`${placering}/meldelink`],
    "/borgere/{id}/fremmoede": [`/borgere/${borger}/fremmoede`],
    "/meld/{hemmelighed}": ["/meld/et-link-der-ikke-findes"],
    "/meld/{hemmelighed}/{art}": ["/meld/et-link-der-ikke-findes/udeblev"],
    "/rapporter": ["/rapporter"],
    "/evalueringer": ["/evalueringer"],
    "/evalueringer/{aar}": ["/evalueringer/2024", "/evalueringer/2024?tal=alle", "/evalueringer/2026"],
    "/evalueringer/{aar}/{nummer}": ["/evalueringer/2024/1", "/evalueringer/2024/1?tal=alle"],
    "/evalueringer/{aar}/tal": ["/evalueringer/2024/tal?version=1&tabel=varighed&raekke=i_alt"],
    "/evalueringer/{aar}/beslutninger/{id}/annuller": ["/evalueringer/2024/beslutninger/1/annuller"],
    "/evalueringer/{aar}/kladde/{format}": [], // files
    "/evalueringer/{aar}/{nummer}/{format}": [],
    "/raad/evalueringer/{id}/{format}": [],
    "/raad/evalueringer": ["/raad/evalueringer"],
    "/raad/evalueringer/{id}": [], // only where the leader showed the council of the day one
    "/evalueringssvar/{hemmelighed}": [], // walked in scenario 49
    "/evalueringssvar/{hemmelighed}/kvittering": [],
    "/rapporter/pladser": ["/rapporter/pladser"],
    "/rapporter/{kvartal}": ["/rapporter/2014K2", "/rapporter/2024K2"],
    // Files; and a version is there only when one was frozen.
    "/rapporter/pladser/{format}": [],
    "/rapporter/{kvartal}/kladde/{format}": [],
    "/rapporter/{kvartal}/{nummer}": [],
    "/rapporter/{kvartal}/{nummer}/{format}": [],
    "/maalgrupper": ["/maalgrupper", "/maalgrupper?dato=01-03-2016", "/maalgrupper?dato=01-07-2025&population=almindelig"],
    "/maalgrupper/mangler-tilbud": ["/maalgrupper/mangler-tilbud", "/maalgrupper/mangler-tilbud?kun_lov=ja"],
    "/maalgrupper/mangler-tilbud/{format}": [], // a file
    "/maalgrupper/{gruppe}": ["/maalgrupper/kontanthjaelp-jobparat-almindelig", "/maalgrupper/kontanthjaelp-aktivitetsparat-ukraine"],
    "/maalgrupper/{gruppe}/ret": ["/maalgrupper/kontanthjaelp-jobparat-almindelig/ret"],
    "/placeringer/{id}/forudsaetninger": [`${placering}/forudsaetninger`],
    // Among their own flow: 42_maalgrupper.
    "/placeringer/{id}/forudsaetninger/{nr}/bortfald": [],
    "/placeringer/{id}/forudsaetninger/{nr}/genaabn": [],
    "/jobordrer/{nummer}/forudsaetninger": [`/jobordrer/${order}/forudsaetninger`],
    "/jobordrer/{nummer}/forudsaetninger/{nr}/fjern": [],
    "/arbejdssteder/{p_nummer}/forudsaetninger": [`/arbejdssteder/${p}/forudsaetninger`, "/arbejdssteder/9900100005/forudsaetninger"],
    "/arbejdssteder/{p_nummer}/forudsaetninger/{nr}/fjern": [],
    "/borgere/{id}/ret": [`/borgere/${borger}/ret`],
    "/borgere/{id}/placer": [`/borgere/${borger}/placer`],
    "/borgere/{id}/breve": [`/borgere/${borger}/breve`],
    "/placeringer/{id}/breve": [`${placering}/breve`],
    "/placeringer/{id}/registrering": [`${placering}/registrering`],
    "/register/kodelister": ["/register/kodelister", "/register/kodelister?dato=2013-12-31"],
    "/register/kodelister/{liste}/{udgave}": [], // a file
    "/register/myndighed": ["/register/myndighed"],
    "/jobordrer/{nummer}/aftale": [`/jobordrer/${order}/aftale`],
    "/breve/{id}": [letter],
    "/breve/skabeloner": ["/breve/skabeloner"],
    "/breve/skabeloner/{art}": ["/breve/skabeloner/tilbud", "/breve/skabeloner/aftale", "/breve/skabeloner/afbrydelse"],
    "/arbejdssteder": ["/arbejdssteder", "/arbejdssteder?q=findes+ikke"],
    "/arbejdssteder/ny": ["/arbejdssteder/ny"],
    "/arbejdssteder/{p_nummer}": [`/arbejdssteder/${p}`, "/arbejdssteder/9900100001", "/arbejdssteder/9900100001?dato=2024-04-01"],
    "/arbejdssteder/{p_nummer}/ret": [`/arbejdssteder/${p}/ret`],
    "/afgoerelser/{id}": [decision],
    "/regler": ["/regler", "/regler?dato=2016-07-01", "/regler?dato=2024-03-01&sammenlign=2026-01-01"],
    "/adgangskode": ["/adgangskode"],
    "/noegler": ["/noegler"],
    "/noegler/{id}/tilbagekald": [key],
    "/brugere": ["/brugere"],
    "/brugere/ny": ["/brugere/ny"],
    "/brugere/{id}": ["/brugere/2"],
    "/fagsystemer": ["/fagsystemer"],
    "/fagsystemer/{id}": [list, `${list}?vis=afvigelser&tilbud=nytteindsats`],
    "/fagsystemer/{id}/fund": [`${list}/fund`, `${list}/fund?sikkerhed=sikker`],
    // There only when the list has such a finding.
    "/fagsystemer/{id}/fund/{linje}/{type}": [],
    "/placeringer/{id}/indtastning": [`${placering}/indtastning`, `${placering}/indtastning?system=schultz_fasit`],
    "/register": ["/register", "/register?tilstand=afvist"],
    "/register/historik/{emne}/{id}": [`/register/historik/placering/${placering?.split("/").pop()}`],
    "/register/forskelle": ["/register/forskelle", "/register/forskelle?tilstand=&art=kun_her"],
    "/register/beskeder": ["/register/beskeder"],
    "/arbejdssteder/{p_nummer}/cvr": [`/arbejdssteder/${p}/cvr`],
    "/vitas": ["/vitas", "/vitas?tilstand=udkast"],
    // There only when a notice has come: looked at where one is read.
    "/vitas/{id}": [],
    "/statistik/afstemning": ["/statistik/afstemning", "/statistik/afstemning?periode=2026M07&tilladt=5"],
    "/post": ["/post", "/post?tilstand=afvist&kanal=mail"],
    "/post/{id}": ["/post/1"],
    "/jobordrer/{nummer}/hoeringer/{id}/annuller": [hoering],
    "/arbejdssteder/{p_nummer}/repraesentanter/{id}/slut": mistakes?.slice(0, 1),
    // Written with a loop in the source.
    "annuller_ruter.cpp: moenster": mistakes?.slice(1),
    "/placeringer/{id}/": ["aendr", "ikke_startet", "afbryd", "afslut", "annuller"].map((h) => `${placering}/${h}`),
    // Files behind a secret or a right, no pages: looked at where they are made.
    "/bilag/{id}": [],
    "/kalender/{fil}": [],
    // Among the mistakes above.
    "/borgere/{id}/opfoelgning/{register}/{nr}/annuller": [],
    "/paamindelser/kalender/{nr}/luk": [],
    // One form and one paragraph like theirs, there only when something was recorded: the roller test opens them.
    "/arbejdssteder/{p_nummer}/ansoegninger/{nr}/annuller": [],
    "/indberetninger/{nr}/annuller": [],
    "/dispensationer": ["/dispensationer", "/dispensationer?tilstand=afslaaet"],
    "/dispensationer/ny": ["/dispensationer/ny", `/dispensationer/ny?p_nummer=${p}`],
    // There only where the law has applications: looked at on the practice day below.
    "/dispensationer/{id}": [],
    "/dispensationer/{id}/indsend": [],
    "/dispensationer/{id}/traek-tilbage": [],
    "/dispensationer/{id}/indsendelser/{nr}": [],
    // Without login, by a link that only its mail knows: looked at in the case about hearing.
    "/svar/{hemmelighed}": ["/svar/et-link-der-ikke-findes"],
    "/svar/{hemmelighed}/kvittering": ["/svar/et-link-der-ikke-findes/kvittering"],
    // The council's: looked at by its own people below, and refused to all others. Matters and letters of a council that
    // has none yet are not there.
    ...Object.fromEntries(
      [
        "/raad",
        "/raad/rapporter",
        "/raad/moeder",
        "/raad/moeder/nyt",
        "/raad/medlemmer",
        "/raad/medlemmer/nyt",
        "/raad/medlemmer/{id}/ret",
        "/raad/medlemmer/{id}/annuller",
        "/raad/sagsudvalg",
        "/raad/sagsudvalg/nyt",
        "/raad/sagsudvalg/{id}/ret",
        "/raad/moeder/{id}",
        "/raad/moeder/{id}/ret",
        "/raad/moeder/{id}/aflys",
        "/raad/moeder/{id}/materiale",
        "/raad/sager/{id}",
        "/raad/sager/{id}/returner",
        "/raad/sager/{id}/bekraeft",
        "/raad/sager/{id}/kasser",
        "/raad/sager/{id}/afgoer",
        "/raad/sager/{id}/ret",
        "/raad/breve/{id}",
      ].map((pattern) => [pattern, [pattern.replace("{id}", "1")]]),
    ),
    // Not of the pages' own source.
    "/api": ["/api"],
    unknown: ["/findes-ikke"],
  };
}

async function example_case(browser, server) {
  const page = await as_user(browser, server, "mette");
  const { order, p } = await current_order(page, "Alle siders skole");
  const borger = await current_borger(page, "Alma Alleside");
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  await send(page, "button[value=placer]");
  const href = (selector) => page.locator(selector).first().getAttribute("href");
  const placering = (await href("#placeringer a[href^='/placeringer/']")).replace(/\/[^/]+$/, "");
  const decision = await href("#placeringer a[href^='/afgoerelser/']");
  await page.goto("/noegler");
  await fill_form(page, form_to("/noegler"), { navn: "Natlig overførsel" });
  await send(page, `${form_to("/noegler")} button[type=submit]`);
  const shown_once = await faults_here(page, "a new key");
  assert.deepEqual(shown_once, []);
  await page.click("main a[href='/noegler']");
  const key = await href("main a[href$='/tilbagekald']");
  await page.goto(`/jobordrer/${order}`);
  const hoering = await href("main a[href*='/hoeringer/'][href$='/annuller']");
  await give_representative(page, p, { navn: "Alma Tillid", email: "alma@example.dk" });
  await page.goto(`/jobordrer/${order}/hoering/ny`);
  await send(page, `${form_to(`/jobordrer/${order}/hoering/ny`)} button[type=submit]`);
  const matter = new URL(page.url()).pathname;
  const question = (await href("main a[href*='/henvendelser/']")).replace(/\/[^/]+$/, "");
  await page.goto("/arbejdssteder/9900100001?dato=2024-04-01");
  const mistakes = [await href("main a[href$='/slut']")];
  for (const kind of ["repraesentanter", "andre"]) mistakes.push(await href(`main a[href*='/${kind}/'][href$='/annuller']`));
  await page.goto(`${placering}/breve`);
  await fill_form(page, form_to(`${placering}/breve`), { kontaktperson: "Tove Prøve, telefon 12 34 56 78" });
  await send(page, "main form button[value=udsted]");
  const letter = new URL(page.url()).pathname;
  assert.match(letter, /^\/breve\/\d+$/);
  mistakes.push(`/borgere/${borger}/opfoelgning/borgerdato/1/annuller`);
  await page.goto("/paamindelser");
  await send(page, `${form_to("/paamindelser/kalender")} button[type=submit]`);
  assert.deepEqual(await faults_here(page, "a new calendar"), []);
  await page.click("main a[href='/paamindelser']");
  mistakes.push(await href("main a[href$='/luk']"));
  await page.goto("/fagsystemer");
  const upload = form_to("/fagsystemer");
  await fill_form(page, upload, { system: "workbase", liste: "placeringer" });
  const rows = "CPR-nr.;Jobordre type;Start dato;Slut dato\n1402851231;Nytteindsats;09-09-2014;09-03-2015\n";
  await page.setInputFiles(`${upload} input[type=file]`, { name: "alle-sider.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
  await send(page, `${upload} .button-primary`);
  const list = new URL(page.url()).pathname;
  return { order, p, borger, placering, decision, key, hoering, letter, matter, question, mistakes, list };
}

/** What is wrong with the page as it stands now, folded parts unfolded. */
async function faults_here(page, where, sizes = [DESKTOP, PHONE]) {
  await page.evaluate(() => {
    for (const d of document.querySelectorAll("main details")) d.open = true;
  });
  const found = [];
  for (const size of sizes) {
    const name = size === PHONE ? "phone" : "desk";
    await page.setViewportSize(size);
    for (const v of await violations(page)) found.push(`${where} on a ${name}: ${v}`);
    const wider = await overflow(page);
    if (wider > 0) found.push(`${where} on a ${name}: ${wider} px too wide`);
  }
  await page.setViewportSize(DESKTOP);
  return found;
}

const body_of = (page) => page.evaluate(() => document.body.innerHTML.replace(/name="csrf" value="[^"]*"/g, ""));

const seen = new Set(); // a page that looks the same to two roles is looked at once
let map;

/** Opens the address as the user and looks for faults, unless somebody has seen the very same page. */
async function look(page, user, address, sizes, found) {
  const status = (await page.goto(address)).status();
  const key = status === 403 ? `${user} is refused` : `${address} ${await body_of(page)}`;
  if (seen.has(key)) return { status, looked: 0 };
  seen.add(key);
  found.push(...(await faults_here(page, `${user} ${address}`, sizes)));
  return { status, looked: 1 };
}

export default {
  "the list of pages is the list of routes": async ({ browser, server }) => {
    const known = addresses({});
    assert.deepEqual([...page_routes()].filter((r) => !(r in known)), []);
  },

  "every page, as a sagsbehandler": async ({ browser, server }) => {
    map = addresses(await example_case(browser, server));
    const page = await as_user(browser, server, "mette");
    const found = [];
    for (const [pattern, list] of Object.entries(map)) {
      for (const address of list) {
        const { status } = await look(page, "mette", address, [DESKTOP, PHONE], found);
        const raad = pattern.startsWith("/raad");
        if (raad && status !== 403) found.push(`${address}: ${status}`);
        else if (!raad && !/^\/(brugere|post|svar|godkend|skema|strategisvar|meld|offentlig|strategi\/\{id\}\/(ret|godkend|kasser|revision|udmelding|parter)|maalgrupper\/\{gruppe\}\/ret|evalueringer\/.*annuller|projekter\/(ny|\{id\}\/)|faktaark\/(ny|\{id\}\/ret)|indberetninger|breve\/skabeloner)/.test(pattern) && pattern !== "unknown" && status !== 200)
          found.push(`${address}: ${status}`);
      }
    }
    assert.deepEqual([...found, ...page.faults], []);
    return `${seen.size} different pages`;
  },

  "every page that another role sees differently": async ({ browser, server }) => {
    map ??= addresses(await example_case(browser, server));
    const found = [];
    let looked = 0;
    for (const user of ["admin", "lone", "jens", "pia"]) {
      const page = await as_user(browser, server, user);
      for (const [address] of Object.values(map).filter((list) => list.length > 0)) looked += (await look(page, user, address, [DESKTOP], found)).looked;
      found.push(...page.faults);
      await page.context().close();
    }
    assert.deepEqual(found, []);
    return `${looked} different pages`;
  },

  "every page of a raad, as its sekretariat and its formand": async ({ browser, server }) => {
    const found = [];
    for (const user of ["ulla", "poul"]) {
      const page = await as_user(browser, server, user);
      for (const [pattern, list] of Object.entries(addresses({}))) {
        if (!pattern.startsWith("/raad")) continue;
        for (const address of list) {
          const { status } = await look(page, user, address, [DESKTOP, PHONE], found);
          assert.ok([200, 403, 404].includes(status), `${address}: ${status}`);
        }
      }
      found.push(...page.faults);
      await page.context().close();
    }
    assert.deepEqual(found, []);
  },

  "every page of a dispensation, from the first draft to the corrected decision, on a practice day": async ({ browser, practice }) => {
    const server = await practice();
    const { mette, ulla, svend, poul } = await d.people(browser, server);
    const found = [];
    const see = async (page, user, ...addresses) => {
      for (const address of addresses) {
        assert.equal((await page.goto(address)).status(), 200, address);
        found.push(...(await faults_here(page, `${user} ${address}`)));
      }
    };
    const { p } = await d.full_arbejdssted(mette, "Alle dispensationers skole");
    await see(mette, "mette", `/dispensationer/ny?p_nummer=${p}`);
    const path = await d.begin_application(mette, p);
    await see(mette, "mette", path, `${path}/indsend`);
    await d.save_application(mette, path, { pladser: "mange", fra: "31-02-2023" });
    assert.ok((await mette.locator(".fejlliste").count()) > 0);
    found.push(...(await faults_here(mette, "the application with errors")));
    await d.save_application(mette, path, d.COMPLETE);
    await d.attach(mette, path, "referat.pdf", d.small_pdf("Referat"), "Referat af mødet");
    await see(mette, "mette", path, `${path}/indsend`);
    await d.send_application(mette, path);
    await see(mette, "mette", path, `${path}/traek-tilbage`, `${path}/indsendelser/1`, "/dispensationer");
    const matter = d.raad_path(path);
    await see(ulla, "ulla", "/raad", matter, `${matter}/returner`);
    const meeting = await d.call_meeting(ulla);
    await d.put_on_agenda(ulla, matter, meeting);
    await d.attend(ulla, meeting, d.everybody);
    await see(poul, "poul", "/raad", matter, meeting, `${meeting}/materiale`);
    await see(ulla, "ulla", meeting, `${meeting}/ret`, `${meeting}/aflys`, `${matter}/afgoer`);
    await d.record_decision(ulla, matter);
    await see(svend, "svend", matter, `${matter}/bekraeft`, `${matter}/kasser`);
    await d.confirm_decision(svend, matter);
    await see(svend, "svend", "/raad", `${matter}/ret`, matter);
    await see(svend, "svend", await svend.locator("#breve a").first().getAttribute("href"));
    await see(mette, "mette", path, `/arbejdssteder/${p}`);
    for (const page of [mette, ulla, svend, poul]) found.push(...page.faults);
    assert.deepEqual(found, []);
  },

  "pages that come by sending a form": async ({ browser, server }) => {
    const { order, borger, p } = await example_case(browser, server);
    const out = await open_page(browser, server);
    await out.goto("/login");
    const found = await faults_here(out, "/login");
    await fill_form(out, form_to("/login"), { brugernavn: "mette", adgangskode: "forkert" });
    await send(out, "main button[type=submit]");
    found.push(...(await faults_here(out, "/login refused")));

    const page = await as_user(browser, server, "mette");
    for (const address of ["/borgere/ny", "/arbejdssteder/ny", "/jobordrer/ny", `/jobordrer/${order}/placer/${borger}`]) {
      await page.goto(address);
      await page.locator("main form:not([role=search]) input[type=text]").first().fill("");
      await send(page, "main form .button-primary");
      assert.ok((await page.locator(".fejlliste").count()) === 1, address);
      found.push(...(await faults_here(page, `${address} with errors`)));
    }
    await page.fill("#soegetekst", "Alma");
    await send(page, "form.hovedsoegning button");
    found.push(...(await faults_here(page, "/soeg")));
    await page.goto(`/arbejdssteder/${p}`);
    await page.locator("details", { hasText: "Tilføj eller ret en måned" }).last().evaluate((d) => (d.open = true));
    await fill_form(page, form_to(`/arbejdssteder/${p}/ansatte`), { maaned: "13-2026" });
    await send(page, `${form_to(`/arbejdssteder/${p}/ansatte`)} button`);
    found.push(...(await faults_here(page, "the arbejdssted with errors in one of its forms")));
    assert.deepEqual([...found, ...page.faults, ...out.faults], []);
  },
};
