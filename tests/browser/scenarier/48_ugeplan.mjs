// The weekly plan: four days and one for job search in one click, an activity beside it, what clashes, the week copied, and the count of
// arbejdspligt beside it.
import assert from "node:assert/strict";
import { PHONE, as_user, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import { unfold } from "../verden.mjs";

const SELECTS = new Set(["art", "dag"]);

/** Without a script in the page, which hangs where scripts are off. */
async function fill_form(page, form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`${form} [name="${name}"]`);
    await (SELECTS.has(name) ? field.selectOption(value) : field.fill(value));
  }
}

async function looks_right(page, options) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

const form = (which) => `form:has(input[name=formular][value=${which}])`;

/** A task of the work list leads to a plan that lacks hours. */
async function a_plan(page) {
  await page.goto("/frister?art=arbejdspligt_ugetimer");
  const links = await page.locator("main a[href*='/ugeplan']").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  assert.ok(links.length > 0, "nobody lacks hours in the example data");
  return links;
}

async function lay_the_week(page, address, options) {
  await page.goto(address);
  assert.match(await text_of(page, "h1"), / i uge \d+, \d{4}$/);
  await looks_right(page, options);
  if ((await page.locator(form("ryd")).count()) > 0) {
    await unfold(page, "Ryd ugen");
    await send(page, `${form("ryd")} button`);
  }
  await unfold(page, "Fire dages nytteindsats");
  await send(page, `${form("fire_plus_en")} button`);
  assert.match(await text_of(page, "#ugen"), /CV og jobsøgning/);
  assert.match(await text_of(page, "#arbejdspligt"), /tæller/);
  await unfold(page, "Tilføj en aktivitet");
  await fill_form(page, form("tilfoej"), { art: "danskundervisning", dag: "1", fra: "10", til: "9.30" });
  await send(page, `${form("tilfoej")} button`);
  assert.ok((await page.locator(".fejlliste a[href='#til']").count()) === 1, "the end lies before the beginning");
  assert.equal(await page.inputValue("#fra"), "10");
  await looks_right(page, options);
  await fill_form(page, form("tilfoej"), { til: "11.30", sted: "Sprogcentret" });
  await send(page, `${form("tilfoej")} button`);
  assert.match(await text_of(page, "main"), /ligger oven i hinanden/);
  await looks_right(page, options);
  await send(page, "button[aria-label^='Fjern Danskundervisning']");
  assert.ok(!/ligger oven i hinanden/.test(await text_of(page, "main")));
  await unfold(page, "Kopiér ugen");
  await fill_form(page, form("kopier"), { antal: "1" });
  await send(page, `${form("kopier")} button`);
  assert.match(await text_of(page, "main"), /Ugen er kopieret/);
  await looks_right(page, options);
}

async function flow({ browser, server }, which, options = {}) {
  const seen = await as_user(browser, server, "mette");
  const links = await a_plan(seen);
  const page = options.viewport || options.javaScriptEnabled === false ? await as_user(browser, server, "mette", options) : seen;
  await lay_the_week(page, links[which % links.length], options);
  assert.deepEqual([...seen.faults, ...page.faults], []);
}

export default {
  "a week is laid as four days and one, filled and copied": (world) => flow(world, 0),
  "the same on a phone": (world) => flow(world, 1, { viewport: PHONE }),
  "the same without JavaScript": (world) => flow(world, 2, { javaScriptEnabled: false }),
};
