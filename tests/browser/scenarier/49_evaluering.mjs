// The yearly evaluation: the leader writes, freezes and shows it; a figure leads to its members; a party comments by its
// link; the raad reads what it was shown, and nobody else's hidden figures.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PHONE, as_user, has_cpr, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";

async function looks_right(page, options = {}) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

async function downloaded(page, link) {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The leader adds a judgement, a comment and a decision, and freezes the year once more. */
async function write_and_freeze({ browser, server }, options = {}) {
  const page = await as_user(browser, server, "lone", options);
  await page.goto("/evalueringer");
  await looks_right(page, options);
  await page.goto("/evalueringer/2024");
  await looks_right(page, options);
  assert.match(await text_of(page, "h1"), /^Evalueringen for 2024 /);
  const word = `Prøve ${options.viewport ? "telefon" : "bord"} ${options.javaScriptEnabled === false ? "uden" : "med"}`;
  await page.fill("[name=kommentar]", word);
  await send(page, 'form[action$="/kommentarer"] button');
  assert.match(await text_of(page, "main"), /Kommentaren er gemt/);
  await page.fill("[name=beslutning]", "Flere korte forløb");
  await send(page, 'form[action$="/beslutninger"] button');
  assert.match(await text_of(page, "#beslutninger"), /Flere korte forløb/);
  await send(page, 'form[action$="/frys"] button');
  assert.match(await text_of(page, "main"), /grund|begrundelse/i, "a change needs a reason");
  await page.fill("[name=grund]", "En kommentar manglede");
  await send(page, 'form[action$="/frys"] button');
  assert.match(await text_of(page, "h1"), /er frosset$/);
  const newest = page.locator("#versioner table a").first();
  await newest.click();
  await looks_right(page, options);
  const fingerprint = await text_of(page, "code.fingeraftryk");
  const csv = await downloaded(page, page.getByRole("link", { name: "CSV", exact: true }));
  assert.equal(createHash("sha256").update(csv.bytes).digest("hex"), fingerprint);
  assert.ok(!has_cpr(csv.bytes.toString("utf8")), "no CPR number in the file");
  assert.ok(csv.bytes.toString("utf8").includes(word), "the comment is frozen with it");
  assert.deepEqual(page.faults, []);
}

export default {
  "the leader writes to the evaluation and freezes it again": (world) => write_and_freeze(world),
  "the same on a phone": (world) => write_and_freeze(world, { viewport: PHONE }),
  "the same without JavaScript": (world) => write_and_freeze(world, { javaScriptEnabled: false }),
  "a figure leads to what it counts, and only for those who ask for all figures": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/evalueringer/2024/1");
    assert.equal(await page.locator('main table a[href*="/tal?"]').count(), 0);
    await page.goto("/evalueringer/2024/1?tal=alle");
    await page.locator('main table a[href*="tabel=varighed"]').last().click();
    assert.match(await text_of(page, "h1"), /bag tallet$/);
    await looks_right(page);
    assert.ok((await page.locator('main ul a[href^="/borgere/"]').count()) > 0);
    assert.deepEqual(page.faults, []);
  },
  "the raad reads what it was shown": async ({ browser, server }) => {
    const page = await as_user(browser, server, "ulla", { viewport: PHONE });
    await page.goto("/raad/evalueringer");
    await looks_right(page);
    if ((await page.locator("main table a").count()) > 0) {
      await page.locator("main table a").first().click();
      assert.match(await text_of(page, "h1"), /^Evaluering af nytteindsats 2024/);
      await looks_right(page);
    }
    assert.deepEqual(page.faults, []);
  },
  "a year that runs is a status and cannot be frozen": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone");
    const year = new Date().getFullYear();
    await page.goto(`/evalueringer/${year}`);
    assert.match(await text_of(page, "h1"), new RegExp(`^Status for ${year} så langt$`));
    assert.equal(await page.locator('form[action$="/frys"]').count(), 0);
    assert.deepEqual(page.faults, []);
  },
};
