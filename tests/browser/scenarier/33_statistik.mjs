// The municipality's own figures: chosen with a form, shown as a chart and a table that agree, fetched as files.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PHONE, as_user, fill_form, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";

const FORM = 'form[action="/statistik"]';
const QUESTION = { maal: "forloeb", fra: "2026-01", til: "2026-06", periode: "maaned", opdel: "ydelse" };

async function choose(page, fields) {
  await page.goto("/statistik");
  await fill_form(page, FORM, fields);
  await send(page, `${FORM} button`);
}

async function downloaded(page, link) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function figures({ browser, server }, options = {}) {
  const page = await as_user(browser, server, "lone", options);
  await choose(page, QUESTION);
  const main = await text_of(page, "main");
  assert.match(main, /Sådan tælles det/);
  assert.match(main, /Kilde: /);
  const rows = await page.locator("main table tbody tr").count();
  assert.ok(rows > 0, main);
  if (options.javaScriptEnabled !== false) {
    assert.deepEqual(await violations(page), []);
    assert.ok((await overflow(page)) <= 0, "wider than the window");
  }
  const csv = await downloaded(page, "Hent tallene som CSV");
  const lines = csv.bytes.toString("utf8").trim().split("\r\n");
  assert.equal(lines.length, rows + 1, "a line for each row, and the heading");
  const sheet = await downloaded(page, "Hent tallene som regneark");
  assert.equal(sheet.bytes.subarray(0, 2).toString(), "PK");
  assert.deepEqual(page.faults, []);
}

export default {
  "figures are chosen, drawn, shown and fetched": (world) => figures(world),
  "the same on a phone": (world) => figures(world, { viewport: PHONE }),
  "the same without JavaScript": (world) => figures(world, { javaScriptEnabled: false }),
  "a wrong month is told by its field, and what was typed stays": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await choose(page, { ...QUESTION, fra: "2026-13", til: "juni" });
    const main = await text_of(page, "main");
    assert.match(main, /Fra måned: /);
    assert.match(main, /Til og med måned: /);
    assert.equal(await page.inputValue(`${FORM} [name=fra]`), "2026-13");
    await choose(page, { ...QUESTION, fra: "2026-06", til: "2026-01" });
    assert.match(await text_of(page, "main"), /1 ting at rette/);
    assert.deepEqual(page.faults, []);
  },
  "the JSON of the API is that of the page's file, and small counts are hidden": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const answer = await page.evaluate(() => fetch("/api/v1/statistik?maal=beroerte&fra=2026-01&til=2026-06&opdel=ydelse,alder").then((r) => r.json()));
    assert.ok(answer.columns.length >= 3 && answer.rows.length > 0, JSON.stringify(answer).slice(0, 300));
    for (const row of answer.rows) for (const cell of row) assert.ok(!(typeof cell === "number" && (cell === 1 || cell === 2)), JSON.stringify(row));
    assert.deepEqual(page.faults, []);
  },
};
