// A day of a project leader with 14 people, from morning to evening, on a phone: who came, who did not, help given, the
// weather, the other team, and a front page with nothing left of the day. The sagsbehandler has the matter meanwhile.
import assert from "node:assert/strict";
import { PHONE, as_user, fill_form, form_to, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import { unfold } from "../verden.mjs";

const THURSDAY = "2026-11-19";

async function looks_right(page, javaScriptEnabled = true) {
  if (!javaScriptEnabled) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

const people = (page) => page.locator("fieldset");
/** By the keyboard: on a phone the row of buttons may lie over what a pointer would hit. */
const tap = (person, kind) => person.locator(`input[value=${kind}]`).press("Space");
const save = (page) => page.getByRole("button", { name: "Gem", exact: true });

async function morning(page) {
  await page.goto("/");
  assert.match(await text_of(page, "h1"), /skal møde i dag$/);
  await page.getByRole("link", { name: /^Registrér fremmøde: 14 mangler/ }).click();
  assert.equal(await people(page).count(), 14);
  await tap(people(page).nth(3), "udeblev");
  await tap(people(page).nth(6), "syg");
  await page.getByRole("button", { name: "Sæt resten til mødt" }).click();
  await save(page).click();
  await page.waitForURL(/gemt=ja/);
  assert.equal(await text_of(page, "h1"), "12 af 14 er mødt");
  await looks_right(page);
  return text_of(page, "fieldset:nth-of-type(4) legend");
}

async function at_the_office(browser, server, absent) {
  const mette = await as_user(browser, server, "mette");
  await mette.goto("/frister");
  assert.ok((await text_of(mette, "main")).includes(absent), `${absent} is a matter of the day`);
  assert.deepEqual(mette.faults, []);
  await mette.context().close();
}

/** Help and what comes next, for the first of the team. */
async function noon(page) {
  await page.goto("/hold");
  await page.getByRole("link", { name: "Naturholdet" }).first().click();
  await page.locator('main a[href$="/videre"]').first().click();
  await looks_right(page);
  const path = new URL(page.url()).pathname;
  await unfold(page, "Ny hjælp");
  const help = `${form_to(path)}:has([name=hjaelp_notat])`;
  await fill_form(page, help, { hjaelp_art: "cv", hjaelp_notat: "Nyt afsnit om kørekortet" });
  await send(page, `${help} button[type=submit]`);
  assert.match(await text_of(page, "main"), /Nyt afsnit om kørekortet/);
  await page.goto(path.replace("videre", "ugeplan"));
  await looks_right(page);
  assert.equal((await page.goto(path.replace("/videre", ""))).status(), 403, "the case is not the leader's");
}

async function the_weather(page) {
  await page.goto("/hold");
  const href = await page.getByRole("link", { name: "Naturholdet" }).first().getAttribute("href");
  await page.goto(`${href}/fremmoede?dato=${THURSDAY}`);
  await page.getByRole("link", { name: "Stop for vejret" }).click();
  await page.fill("[name=klokken]", "13.00");
  await page.fill("[name=bemaerkning]", "Storm");
  await send(page, "button.hoved");
  assert.match(await text_of(page, "main"), /Vejrdag\. Storm/);
  return href;
}

async function evening(page, team) {
  await page.goto("/");
  await page.getByRole("link", { name: /^Registrér fremmøde: 5 mangler/ }).click();
  await page.getByRole("button", { name: "Sæt resten til mødt" }).click();
  await save(page).click();
  await page.waitForURL(/gemt=ja/);
  await page.goto("/");
  assert.doesNotMatch(await text_of(page, "main"), /Registrér fremmøde/, "nothing is left of the day");
  await looks_right(page);
  await page.goto(`${team}/maaned/2026-11`);
  assert.match(await text_of(page, "main"), /14/);
  await looks_right(page);
}

export default {
  "a project leader's day with 14 people, from morning to evening": async ({ browser, practice }) => {
    const server = await practice(THURSDAY);
    const page = await as_user(browser, server, "pia", { viewport: PHONE });
    const absent = await morning(page);
    await at_the_office(browser, server, absent);
    await noon(page);
    const team = await the_weather(page);
    await evening(page, team);
    assert.deepEqual(page.faults, []);
  },
};
