// The quarterly report to the raad: the leader freezes the kvartal that is due and sends it, in two clicks. The page
// says how far it has come and no more, and the files are the frozen ones: without CPR numbers, under their fingerprint.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PHONE, as_user, has_cpr, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import * as verden from "../verden.mjs";

const ON_ITS_WAY = /Lagt i post, ikke sendt endnu|Lagt i en mappe, ikke sendt/;
const BEGINNINGS = { CSV: "\ufeffKvartal;Kommune;CVR-nummer;", Excel: "PK", PDF: "%PDF-" };

async function downloaded(page, link) {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** axe asks by script; without it, what was seen with it must do. */
async function looks_right(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

/** Somebody in another scheme all the way back: a row in whichever kvartal is due. */
async function a_row(browser, server) {
  const page = await as_user(browser, server, "mette");
  const p = await verden.create_arbejdssted(page, "Opgørelsesskolen");
  await verden.give_other_scheme(page, p, { ordning_fra: verden.danish(verden.in_days(-1500)), ordning_til: verden.danish(verden.in_days(30)), ordning_tid: "37" });
  await page.context().close();
}

/** Returns the address of the kvartal that was due. */
async function two_clicks(page, options) {
  await page.goto("/rapporter");
  assert.match(await text_of(page, "h1"), /^Opgørelsen for \d\. kvartal \d{4} mangler at blive sendt$/);
  await looks_right(page, options);
  await send(page, 'form[action$="/frys"] button');
  const kvartal = new URL(page.url()).pathname;
  assert.match(kvartal, /^\/rapporter\/\d{4}K[1-4]$/);
  const frozen = await text_of(page, "main");
  assert.match(frozen, /Opgørelsen er frosset/);
  assert.match(frozen, /Ikke sendt/);
  assert.ok(!ON_ITS_WAY.test(frozen), frozen);
  await looks_right(page, options);
  await page.fill(`form[action="${kvartal}/1/send"] [name=email]`, "raad@example.dk");
  await send(page, `form[action="${kvartal}/1/send"] button`);
  assert.equal(new URL(page.url()).pathname, kvartal);
  assert.match(await text_of(page, "#versioner"), ON_ITS_WAY, "no more than it knows");
  // The mail ends in a folder here, which nobody but the operator empties: that is not sent.
  for (let n = 0; n < 40 && !/Lagt i en mappe, ikke sendt/.test(await text_of(page, "#versioner")); n++) {
    await new Promise((later) => setTimeout(later, 250));
    await page.goto(kvartal);
  }
  assert.match(await text_of(page, "#versioner"), /Lagt i en mappe, ikke sendt/);
  assert.ok(!/\bAfsendt\b|er indberettet/.test(await text_of(page, "main")), "nothing has left the house");
  return kvartal;
}

async function the_frozen_files(page, kvartal, options) {
  await page.goto(`${kvartal}/1`);
  await looks_right(page, options);
  const fingerprint = await text_of(page, "code.fingeraftryk");
  assert.match(fingerprint, /^[0-9a-f]{64}$/);
  assert.match(await text_of(page, "main"), /Mail til raad@example\.dk/);
  for (const [format, beginning] of Object.entries(BEGINNINGS)) {
    const file = await downloaded(page, page.locator("main").getByRole("link", { name: format, exact: true }).first());
    assert.ok(file.bytes.toString("utf8").startsWith(beginning), `${file.name}: ${file.bytes.subarray(0, 40)}`);
    assert.match(file.name, /^opgoerelse-\d{3}-\d{4}K[1-4]-v1\.(csv|xlsx|pdf)$/);
    if (format !== "CSV") continue;
    const text = file.bytes.toString("utf8");
    assert.ok(text.trim().split("\r\n").length > 1, "a row besides the heading");
    assert.ok(!has_cpr(text), "no CPR number in the file");
    assert.equal(createHash("sha256").update(file.bytes).digest("hex"), fingerprint, "the file is the one that was frozen");
  }
}

async function freeze_and_send({ browser, server }, options = {}) {
  await a_row(browser, server);
  const page = await as_user(browser, server, "lone", options);
  await the_frozen_files(page, await two_clicks(page, options), options);
  assert.deepEqual(page.faults, []);
}

export default {
  "the leader freezes what is due and sends it in two clicks": (world) => freeze_and_send(world),
  "the same on a phone, on another day": async ({ browser, practice }) =>
    freeze_and_send({ browser, server: await practice("2024-08-14") }, { viewport: PHONE }),
  "the same without JavaScript": async ({ browser, practice }) =>
    freeze_and_send({ browser, server: await practice() }, { javaScriptEnabled: false }),
  "a kvartal with placeringer is told without a CPR number, also on a phone": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone", { viewport: PHONE });
    for (const address of ["/rapporter", "/rapporter/2014K2", "/rapporter/pladser"]) {
      await page.goto(address);
      await looks_right(page, {});
    }
    await page.goto("/rapporter/2014K2");
    const draft = await downloaded(page, page.getByRole("link", { name: "Hent kladde som CSV" }));
    const text = draft.bytes.toString("utf8");
    assert.match(text, /nytteindsats/i);
    assert.ok(!has_cpr(text), "no CPR number in the file");
    assert.deepEqual(page.faults, []);
  },
  "the raad fetches what was laid ready for it, and the leader sees that": async ({ browser, server }) => {
    const leader = await as_user(browser, server, "lone");
    await leader.goto("/rapporter/2014K4");
    await send(leader, 'form[action$="/frys"] button');
    await send(leader, 'form[action="/rapporter/2014K4/1/send"]:not(:has([name=email])) button');
    assert.match(await text_of(leader, "#versioner"), /Ligger klar til rådet, ikke hentet/);
    const raad = await as_user(browser, server, "ulla");
    await raad.goto("/raad/rapporter");
    await looks_right(raad, {});
    const file = await downloaded(raad, raad.getByRole("button", { name: /^CSV, .*4\. kvartal 2014, version 1$/ }));
    assert.ok(file.bytes.toString("utf8").startsWith(BEGINNINGS.CSV));
    assert.ok(!has_cpr(file.bytes.toString("utf8")), "no CPR number in the file");
    await leader.reload();
    assert.match(await text_of(leader, "#versioner"), /Hentet af rådet/);
    assert.deepEqual([...leader.faults, ...raad.faults], []);
  },
  "a wrong address and none are told by the field, and the sagsbehandler may look but not freeze": async ({ browser, server }) => {
    const leader = await as_user(browser, server, "lone");
    await leader.goto("/rapporter/2014K3");
    await send(leader, 'form[action$="/frys"] button');
    const form = 'form[action="/rapporter/2014K3/1/send"]';
    await leader.fill(`${form} [name=email]`, "ingen adresse");
    await send(leader, `${form} button`);
    assert.equal(await leader.inputValue(`${form} [name=email]`), "ingen adresse");
    assert.equal(await leader.locator(".fejlliste a[href='#email']").count(), 1);
    assert.deepEqual(await violations(leader), []);
    await leader.fill(`${form} [name=email]`, "");
    await send(leader, `${form} button`);
    assert.equal(await leader.locator(".fejlliste a[href='#email']").count(), 1);
    assert.match(await text_of(leader, "#versioner"), /Ikke sendt/, "nor is it laid ready instead");
    const page = await as_user(browser, server, "mette");
    await page.goto("/rapporter/2014K3");
    assert.match(await text_of(page, "main"), /En leder kan fryse/);
    assert.equal(await page.locator('form[action^="/rapporter"]').count(), 0);
    assert.deepEqual([...leader.faults, ...page.faults], []);
  },
};
