// A project leader's attendance: on a desk, on a phone in a van that loses its connection, and without JavaScript; and the
// workplace that reports by its link. Each case has a day or a team of its own on the practice server.
import assert from "node:assert/strict";
import { PHONE, as_user, has_cpr, open_page, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";
import { link_in, mailbox } from "../postkasse.mjs";
import * as verden from "../verden.mjs";

const WEDNESDAY = "2026-11-18";
const SMALLEST_TARGET = 44;

async function looks_right(page, options = {}) {
  if (options.javaScriptEnabled === false) return;
  assert.deepEqual(await violations(page), [], page.url());
  assert.ok((await overflow(page)) <= 0, `${page.url()} is wider than the window`);
}

/** The day of the team with that name. */
async function open_day(page, team, day) {
  await page.goto("/hold");
  const href = await page.getByRole("link", { name: team }).first().getAttribute("href");
  await page.goto(`${href}/fremmoede?dato=${day}`);
  return href;
}

const people = (page) => page.locator("fieldset");
const choose = (person, kind) => person.locator(`input[value=${kind}]`).check({ force: true });
/** By the keyboard: on a phone the row of buttons may lie over what a pointer would hit. */
const tap = (person, kind) => person.locator(`input[value=${kind}]`).press("Space");
const save = (page) => page.getByRole("button", { name: "Gem", exact: true });

async function small_targets(page) {
  return page.evaluate(
    (smallest) =>
      [...document.querySelectorAll("main a, main button, main summary, .v label")]
        .map((e) => [e.textContent.trim(), e.getBoundingClientRect()])
        .filter(([, r]) => r.height > 0 && r.height < smallest)
        .map(([t, r]) => `${t}: ${r.height}`),
    SMALLEST_TARGET,
  );
}

export default {
  "the morning on a desk: from the front page to everybody told": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia");
    assert.match(await text_of(page, "h1"), /skal møde i dag$/);
    await looks_right(page);
    await page.getByRole("link", { name: /^Registrér fremmøde: 14 mangler/ }).click();
    assert.equal(await people(page).count(), 14);
    await looks_right(page);
    await choose(people(page).nth(2), "syg");
    await page.getByRole("button", { name: "Sæt resten til mødt" }).click();
    assert.match(await text_of(page, "#linje"), /^13 er sat til mødt/);
    await save(page).click();
    await page.waitForURL(/gemt=ja/);
    assert.equal(await text_of(page, "h1"), "13 af 14 er mødt");
    await page.goto("/");
    assert.match(await text_of(page, "main"), /13 af 14 er mødt/);
    assert.match(await text_of(page, "#mangler"), /Fremmødet mangler for 5 på Værkstedsholdet/);
    assert.deepEqual(page.faults, []);
  },
  "a phone: a row with an error loses no other row": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia", { viewport: PHONE });
    await open_day(page, "Værkstedsholdet", "2026-11-16");
    assert.deepEqual(await small_targets(page), []);
    for (const [n, kind] of ["kom", "kom_for_sent", "udeblev", "aftalt_fravaer", "kom"].entries()) await tap(people(page).nth(n), kind);
    await save(page).click();
    await page.waitForSelector("[role=alert]");
    assert.match(await text_of(page, "[role=alert]"), /^De andre er gemt \(3\)\. 2 personer mangler at blive gemt/);
    await looks_right(page);
    await people(page).nth(1).locator("input[name^=t]").fill("3:30");
    await people(page).nth(3).locator("input[name^=b]").fill("Tandlæge, aftalt med Pia");
    await save(page).click();
    await page.waitForURL(/gemt=ja/);
    assert.equal(await text_of(page, "h1"), "3 af 5 er mødt");
    await looks_right(page);
    assert.deepEqual(page.faults, []);
  },
  "a lost connection: the choices stay on the phone and are sent once when it is back": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia", { viewport: PHONE });
    const team = await open_day(page, "Værkstedsholdet", WEDNESDAY);
    for (let n = 0; n < 5; n++) await tap(people(page).nth(n), "kom");
    await page.context().setOffline(true);
    await save(page).click();
    await page.waitForFunction(() => /Ingen forbindelse/.test(document.getElementById("linje").textContent));
    await page.context().setOffline(false);
    await page.waitForURL(/gemt=ja/, { timeout: 30_000 });
    assert.equal(await text_of(page, "h1"), "5 af 5 er mødt");
    await page.goto(`${team}/maaned/2026-11`);
    await looks_right(page);
    const lost = page.faults.filter((f) => !/ERR_INTERNET_DISCONNECTED/.test(f));
    assert.deepEqual(lost, []);
  },
  "choices that were not sent are found again after a reload": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia", { viewport: PHONE });
    await open_day(page, "Værkstedsholdet", "2026-11-17");
    await tap(people(page).nth(1), "syg");
    await page.reload();
    assert.ok(await people(page).nth(1).locator("input[value=syg]").isChecked());
    assert.match(await text_of(page, "#linje"), /fundet frem igen/);
    assert.deepEqual(page.faults, []);
  },
  "without JavaScript: the same, and a day before is corrected with a reason": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia", { javaScriptEnabled: false });
    await open_day(page, "Værkstedsholdet", "2026-11-17");
    await send(page, "button[value=alle]");
    assert.match(await text_of(page, "main"), /5 personer er sat til mødt\. Intet er gemt endnu/);
    await send(page, "button[value=gem]");
    assert.equal(await text_of(page, "h1"), "5 af 5 er mødt");
    await choose(people(page).first(), "udeblev");
    await send(page, "button[value=gem]");
    assert.match(await text_of(page, "[role=alert]"), /skriv, hvorfor dagen rettes/);
    await page.fill("[name=grund]", "Var ikke i bilen alligevel");
    await send(page, "button[value=gem]");
    assert.equal(await text_of(page, "h1"), "4 af 5 er mødt");
    assert.match(await text_of(page, "main"), /Før: Kom/);
    assert.deepEqual(page.faults, []);
  },
  "the weather ends the day for all, and a closed day takes none": async ({ browser, practice }) => {
    const page = await as_user(browser, await practice(WEDNESDAY), "pia", { viewport: PHONE });
    const team = await open_day(page, "Naturholdet", "2026-11-17");
    await page.getByRole("link", { name: "Stop for vejret" }).click();
    await looks_right(page);
    await page.fill("[name=klokken]", "10.30");
    await page.fill("[name=bemaerkning]", "Skybrud");
    await send(page, "button.hoved");
    assert.match(await text_of(page, "main"), /Vejrdag\. Skybrud/);
    assert.match(await text_of(page, "main"), /Sendt hjem, 2:30 timer/);
    await page.goto(`${team}/fremmoede?dato=2026-11-15`);
    assert.match(await text_of(page, "main"), /har ikke åbent den dag/);
    assert.equal(await page.locator("form").count(), 0);
    for (const path of [team, `${team}/dage`, "/hold"]) {
      await page.goto(path);
      await looks_right(page);
    }
    assert.deepEqual(page.faults, []);
  },
  "a team is made, somebody is put on it, and the leader sees nobody else": async ({ browser, practice }) => {
    const server = await practice(WEDNESDAY);
    const page = await as_user(browser, server, "mette");
    await page.goto("/hold/nyt?p_nummer=9900000801");
    await looks_right(page);
    await page.fill("#navn", "Prøveholdet");
    await page.selectOption("#projektleder", { label: "Pia Storm" });
    await page.fill("#moedested", "Porten");
    await page.fill("#moedetid", "7.30");
    await send(page, "main form button.button-primary");
    assert.match(await text_of(page, "h1"), /^Prøveholdet/);
    await looks_right(page);
    await page.goto("/hold");
    await page.getByRole("link", { name: "Naturholdet" }).click();
    await page.getByRole("link", { name: /^Flyt/ }).first().click();
    await looks_right(page);
    await page.selectOption("#hold", { index: 3 });
    await page.fill("#fra", "20-11-2026");
    await send(page, "main form button.button-primary");
    assert.match(await text_of(page, "main"), /Det er gemt, hvem der er på holdet/);
    const other = await as_user(browser, server, "jens");
    await other.goto("/hold/1");
    assert.match(await text_of(other, "#folk"), /Navnene ses af/);
    const pia = await as_user(browser, server, "pia");
    assert.equal((await pia.goto("/borgere/1/fremmoede")).status(), 404);
    assert.equal((await pia.goto("/borgere/1")).status(), 403);
    assert.deepEqual([...page.faults, ...other.faults, ...pia.faults], []);
  },
  "the place reports by the link, and mette has the matter at once": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await verden.current_order(page, "Meldeskolen");
    const borger = await verden.current_borger(page, "Signe Meldesen");
    await page.goto(`/jobordrer/${order}/placer/${borger}?fra=${verden.danish(verden.in_days(0))}`);
    await send(page, "button[value=placer]");
    await page.goto(`/borgere/${borger}/fremmoede`);
    await looks_right(page);
    await page.getByRole("link", { name: /Send arbejdspladsen et link/ }).click();
    await looks_right(page);
    await page.fill("#navn", "Kim Kontakt");
    await page.fill("#email", "kim.kontakt@proeve.example");
    await send(page, "main form button.button-primary");
    const mail = await mailbox(server).receive("kim.kontakt@proeve.example");
    assert.ok(!/Meldesen/.test(mail.text + mail.subject), "no surname leaves the house");
    const link = link_in(mail, server);
    const phone = await open_page(browser, server, { viewport: PHONE });
    await phone.goto(link);
    assert.match(await text_of(phone, "h1"), /^Hvordan gik det med Signe i dag\?$/);
    assert.ok(!/Meldesen/.test(await text_of(phone, "main")) && !has_cpr(await text_of(phone, "main")));
    await looks_right(phone);
    await phone.getByRole("link", { name: "Mødte ikke i dag" }).click();
    await looks_right(phone);
    await send(phone, "main form button.button-primary");
    assert.match(await text_of(phone, "main"), /Det er meldt, at Signe ikke mødte i dag/);
    await page.goto(`/borgere/${borger}/opfoelgning`);
    assert.match(await text_of(page, "main"), /Udeblev fra tilbuddet/);
    assert.deepEqual([...page.faults, ...phone.faults], []);
  },
};
