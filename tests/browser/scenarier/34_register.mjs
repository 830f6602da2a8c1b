// The national register: its code lists, read from a file whose faults are all told at once with their line; the queue
// to it; and the record of a placering, which says what is missing and where it is mended.
import assert from "node:assert/strict";
import { PHONE, as_user, fill_form, form_to, has_cpr, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import * as verden from "../verden.mjs";

const LISTS = "/register/kodelister";
const HEAD = "kode;startdato;slutdato;navn;beskrivelse";
const WRONG = [
  HEAD,
  "mange;01-01-2014;31-12-9999;Første;",
  "2;31-02-2014;31-12-9999;Anden;",
  "3;01-01-2014;01-01-2013;Tredje;",
  "4;01-01-2014;31-12-9999;;",
  "5;01-01-2014;31-12-9999;Femte;",
  "5;01-01-2014;31-12-9999;Sjette;",
];
const WRONG_LINES = [2, 3, 4, 5, 7];

const as_file = (name, lines) => ({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n") + "\r\n", "utf8") });

async function upload(page, liste, file) {
  await page.goto(LISTS);
  const form = form_to(LISTS);
  await fill_form(page, form, { liste });
  if (file) await page.setInputFiles(`${form} input[type=file]`, file);
  await send(page, `${form} .button-primary`);
}

async function looks_right(page, options = {}) {
  if (options.javaScriptEnabled === false) return; // axe asks by script
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

async function wrong_list({ browser, server }, options = {}) {
  const page = await as_user(browser, server, "admin", options);
  await page.goto(LISTS);
  await looks_right(page, options);
  const before = await text_of(page, "#ministeromraade");
  await upload(page, "ministeromraade", as_file("forkert.csv", WRONG));
  const said = await text_of(page, ".fejlliste");
  for (const line of WRONG_LINES) assert.match(said, new RegExp(`linje ${line}\\b`, "i"), `line ${line} in: ${said}`);
  assert.ok(!/linje 6, /i.test(said), said);
  assert.equal(await page.inputValue(`${form_to(LISTS)} [name=liste]`), "ministeromraade", "what was chosen stays");
  assert.equal(await text_of(page, "#ministeromraade"), before, "nothing of a wrong list is read");
  await looks_right(page, options);
  await upload(page, "ministeromraade", as_file("kolonner.csv", ["kode;navn;farve", "1;Første;blå"]));
  const columns = await text_of(page, ".fejlliste");
  for (const name of ["startdato", "slutdato", "farve"]) assert.ok(columns.includes(name), columns);
  await upload(page, "ministeromraade");
  assert.equal(await page.locator(".fejlliste a[href='#fil']").count(), 1, "a file must be chosen");
  assert.deepEqual(page.faults, []);
}

async function a_placering(page) {
  const { order } = await verden.current_order(page, "Registerskolen");
  const borger = await verden.current_borger(page, "Nora Registreret");
  const path = `/jobordrer/${order}/placer/${borger}`;
  await page.goto(path);
  await fill_form(page, form_to(path), { fra: verden.danish(verden.in_days(1)), til: verden.danish(verden.in_days(60)), ugentlig_tid: "20" });
  await send(page, "button[value=placer]");
  await page.goto(`/borgere/${borger}`);
  return page.locator('main a[href$="/registrering"]').first().getAttribute("href");
}

async function record({ browser, server }, options = {}) {
  const page = await as_user(browser, server, "mette", options);
  const address = await a_placering(page);
  await page.goto(address);
  const shown = await text_of(page, "main");
  assert.match(shown, /Nora Registreret/);
  assert.match(shown, /Registerskolen/);
  assert.ok(!has_cpr(shown), "the CPR number is laid in when it is sent, not shown");
  for (const missing of await page.locator(".registerfund a").all()) assert.match(await missing.getAttribute("href"), /^\//, "where it is mended");
  await looks_right(page, options);
  await page.fill(`${form_to(address)} [name=bemaerkning]`, "Aftalt med borgeren");
  await send(page, `${form_to(address)} .button-primary`);
  assert.equal(new URL(page.url()).pathname, address);
  assert.equal(await page.inputValue("[name=bemaerkning]"), "Aftalt med borgeren");
  await page.goto("/register");
  const queue = await text_of(page, "main");
  assert.match(queue, /Der sendes ikke noget til registeret nu/, "told, as long as nothing is connected");
  await looks_right(page, options);
  for (const other of ["/register/forskelle", "/register/beskeder"]) {
    await page.goto(other);
    await looks_right(page, options);
  }
  assert.deepEqual(page.faults, []);
}

export default {
  "a wrong code list is told of all at once, line by line": (world) => wrong_list(world),
  "the same on a phone": (world) => wrong_list(world, { viewport: PHONE }),
  "the same without JavaScript": (world) => wrong_list(world, { javaScriptEnabled: false }),
  "a right list becomes a version, and the same file once more does not": async ({ browser, server }) => {
    const page = await as_user(browser, server, "admin");
    const file = as_file("brugertyper.csv", [HEAD, "1;01-01-2014;31-12-9999;Prøvebruger;Kun til prøve"]);
    await upload(page, "brugertype", file);
    assert.match(await text_of(page, "#brugertype"), /Version 1, indlæst .* fra brugertyper\.csv/);
    await upload(page, "brugertype", file);
    assert.match(await text_of(page, "#brugertype"), /Version 1, indlæst/);
    await looks_right(page);
    assert.deepEqual(page.faults, []);
  },
  "the record of a placering is seen and mended, and the queue is told honestly": (world) => record(world),
  "the record on a phone": (world) => record(world, { viewport: PHONE }),
  "the record without JavaScript": (world) => record(world, { javaScriptEnabled: false }),
};
