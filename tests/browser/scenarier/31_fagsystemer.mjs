// A municipality that still types into a case system: its list is read, what was typed wrongly is shown, and the typing
// guide says field by field what to type. The CPR numbers fail modulus 11 and belong to nobody.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import * as verden from "../verden.mjs";

const HEAD = "Mentor ID nr.;Titel;Start dato;Slut dato;Status;Årsag;CPR-nr.;Navn;Sagstype;Jobordre type;Virksomhed;P-nummer;Aktiveringstype;Antal timer;Modul";
const CORRECT = "JO18436;anlægsgartnerarbejder;09-09-2014;09-10-2014;Ansat;Ikke valgt;1402851231;Kim Prøve;Kontanthjælp;Nytteindsats, kommune;Park og Vej;9910000001;Løntilskud og virksomhedspraktik;25;Placeringsmodul";
const WRONG_MODULE = "JO18436;anlægsgartnerarbejder;09-09-2014;09-10-2014;Ansat;Ikke valgt;1502851232;Bo Prøve;Arbejdsmarkedsydelse;Nytteindsats, kommune;Park og Vej;9910000001;Løntilskud og virksomhedspraktik;20;Placeringsmodul";
const TOO_LONG = "JO18437;havehjælper;01-09-2014;31-12-2014;Ansat;Ikke valgt;1602851233;Li Prøve;Uddannelseshjælp;Nytteindsats, kommune;Park og Vej;9910000001;Løntilskud og virksomhedspraktik;25;Placeringsmodul";

const as_file = (name, ...lines) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n") + "\r\n", "utf8") });

async function upload(page, file) {
  await page.goto("/fagsystemer");
  const form = form_to("/fagsystemer");
  await fill_form(page, form, { system: "workbase", liste: "placeringer" });
  await page.setInputFiles(`${form} input[type=file]`, file);
  await send(page, `${form} .button-primary`);
}

async function read_a_list({ browser, server }, options) {
  const page = await as_user(browser, server, "mette", options);
  await upload(page, as_file(options.name, HEAD, CORRECT, WRONG_MODULE, TOO_LONG));
  assert.match(new URL(page.url()).pathname, /^\/fagsystemer\/\d+$/, await text_of(page, "main"));
  const all = await text_of(page, "main");
  assert.match(all, /Kim Prøve/);
  assert.match(all, /Jobplansmodul/, "arbejdsmarkedsydelse is typed elsewhere");
  assert.match(all, /13 uger/, "the limit of its time");
  await page.goto(`${page.url().split("?")[0]}?vis=afvigelser`);
  const to_look_at = await page.locator("main").innerText();
  assert.ok(!to_look_at.includes("Kim Prøve") && to_look_at.includes("Bo Prøve"), to_look_at);
  if (options.javaScriptEnabled !== false) {
    assert.deepEqual(await violations(page), []);
    assert.ok((await overflow(page)) <= 0, "wider than the window");
  }
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`form[action$="/hent"] button`).first().click(),
  ]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  assert.equal((await readFile(await file.path())).subarray(0, 2).toString(), "PK");
  assert.deepEqual(page.faults, []);
}

async function all_faults_at_once({ browser, server }) {
  const page = await as_user(browser, server, "mette");
  await upload(page, as_file("fejl.csv", HEAD.replace("Start dato", "Dag").replace("CPR-nr.", "Status"), CORRECT));
  assert.equal(new URL(page.url()).pathname, "/fagsystemer");
  const said = await text_of(page, "main");
  assert.match(said, /Start dato/);
  assert.match(said, /CPR/);
  await upload(page, as_file("datoer.csv", HEAD, CORRECT.replace("09-09-2014", "31-02-2014").replace(";25;", ";mange;"), CORRECT.replace("9910000001", "12")));
  const values = await text_of(page, "main");
  assert.match(values, /linje 2/i);
  assert.match(values, /linje 3/i);
  assert.ok(!values.includes("1402851231"), "no CPR number in an error");
  await upload(page, { name: "rod.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("ikke et regneark") });
  assert.match(await text_of(page, "main"), /ingen af de første rækker er listens overskrifter/);
  assert.deepEqual(page.faults, []);
}

async function typing_guide({ browser, server }) {
  const page = await as_user(browser, server, "mette");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const { order } = await verden.current_order(page, "Indtastningsskolen");
  const borger = await verden.current_borger(page, "Nora Indtastet");
  await page.goto(`/jobordrer/${order}/placer/${borger}`);
  await fill_form(page, form_to(`/jobordrer/${order}/placer/${borger}`), { fra: verden.danish(verden.in_days(1)), til: verden.danish(verden.in_days(60)), ugentlig_tid: "20" });
  await send(page, "button[value=placer]");
  await page.goto(`/borgere/${borger}`);
  await page.locator('main a[href*="/indtastning"]').first().click();
  await page.waitForURL(/\/indtastning/);
  for (const system of ["workbase", "kmd_opera", "schultz_fasit"]) {
    await page.goto(`${new URL(page.url()).pathname}?system=${system}`);
    const guide = await text_of(page, "main");
    assert.match(guide, /Løntilskud og virksomhedspraktik|Nytteindsats/, system);
    assert.deepEqual(await violations(page), [], system);
  }
  await page.locator("button[data-kopi]:visible").first().click();
  const wanted = await page.locator("button[data-kopi]:visible").first().getAttribute("data-kopi");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), wanted);
  assert.deepEqual(page.faults, []);
}

export default {
  "a list from WorkBase is read, and shows what was typed wrongly": (world) => read_a_list(world, { name: "workbase.csv" }),
  "the same on a phone": (world) => read_a_list(world, { name: "telefon.csv", viewport: PHONE }),
  "the same without JavaScript": (world) => read_a_list(world, { name: "uden.csv", javaScriptEnabled: false }),
  "a wrong list is told of all at once, with line and column": all_faults_at_once,
  "the typing guide of a placering can be copied field by field": typing_guide,
};
