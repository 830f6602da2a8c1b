// Who may what, as a browser meets it.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, open_page, send, text_of } from "../browser.mjs";
import { PASSWORD } from "../server.mjs";
import { current_borger, current_order, typed_cprs } from "../verden.mjs";

const status = async (page, address) => (await page.goto(address)).status();

/** What a forged form of another role or municipality gets. */
const forge = (page, address, fields) =>
  page.evaluate(
    async ([to, sent]) => {
      const csrf = document.querySelector("[name=csrf]").value;
      return (await fetch(to, { method: "POST", body: new URLSearchParams({ csrf, ...sent }), redirect: "manual" })).status;
    },
    [address, fields],
  );

export default {
  "a leader reads and does not place; another kommune's borger does not exist": async ({ browser, server }) => {
    const mette = await as_user(browser, server, "mette");
    const { order, p } = await current_order(mette, "Rolleskolen");
    const borger = await current_borger(mette, "Rie Rolle");
    const placing = `/jobordrer/${order}/placer/${borger}`;
    await mette.goto(placing);
    const wish = { fra: await mette.inputValue("[name=fra]"), til: await mette.inputValue("[name=til]"), ugentlig_tid: "25", handling: "placer" };

    const leder = await as_user(browser, server, "lone");
    assert.equal(await status(leder, `/borgere/${borger}`), 200);
    assert.equal(await leder.locator("main a[href$='/placer'], main a[href$='/ret']").count(), 0, "no act the role does not have");
    assert.equal(await status(leder, `/jobordrer/${order}`), 200);
    assert.equal(await leder.locator("main a[href$='/placer'], main a[href$='/ret'], main a[href$='/luk'], main form").count(), 0);
    assert.equal(await status(leder, placing), 403);
    assert.match(await text_of(leder, "main"), /adgang/i);
    assert.equal(await forge(leder, placing, wish), 403);

    const konsulent = await as_user(browser, server, "jens");
    assert.equal(await status(konsulent, `/jobordrer/${order}`), 200);
    assert.equal(await status(konsulent, `/borgere/${borger}`), 403);
    assert.equal(await forge(konsulent, placing, wish), 403);

    const nabo = await as_user(browser, server, "nabo");
    assert.equal(await status(nabo, `/borgere/${borger}`), 404);
    assert.equal(await status(nabo, `/jobordrer/${order}`), 404);
    assert.equal(await status(nabo, placing), 404);
    assert.equal(await forge(nabo, placing, wish), 404);
    assert.equal(await status(nabo, `/arbejdssteder/${p}`), 200, "a arbejdssted is shared");
    await nabo.fill("#soegetekst", "Rie Rolle");
    await send(nabo, "form.hovedsoegning button");
    assert.doesNotMatch(await text_of(nabo, "main"), /Rie Rolle[^”]*født/);

    await mette.goto(`/borgere/${borger}`);
    assert.match(await text_of(mette, "#placeringer"), /ingen placeringer/);
    for (const page of [mette, leder, konsulent, nabo]) assert.deepEqual(page.faults, []);
  },

  "an arbejdssted counts the neighbour's person without saying who": async ({ browser, server }) => {
    const mette = await as_user(browser, server, "mette");
    const { order, p } = await current_order(mette, "Den fælles skole");
    const borger = await current_borger(mette, "Signe Skjult");
    await mette.goto(`/jobordrer/${order}/placer/${borger}`);
    await send(mette, "button[value=placer]");
    const nabo = await as_user(browser, server, "nabo");
    await nabo.goto(`/arbejdssteder/${p}`);
    assert.match(await text_of(nabo, "#andre"), /Fra en anden kommune/);
    assert.doesNotMatch(await nabo.content(), /Signe Skjult/);
  },

  "logged out: login, and then the page that was asked for": async ({ browser, server }) => {
    const page = await open_page(browser, server);
    await page.goto("/jobordrer?status=aaben&q=skole");
    assert.equal(new URL(page.url()).pathname, "/login");
    await fill_form(page, form_to("/login"), { brugernavn: "mette", adgangskode: "forkert adgangskode" });
    await send(page, "main button[type=submit]");
    assert.equal(await page.inputValue("#brugernavn"), "mette");
    assert.equal(await page.inputValue("#adgangskode"), "", "a password is never sent back");
    assert.match(await text_of(page, "main [role=alert]"), /\S/);
    await page.fill("#adgangskode", PASSWORD);
    await send(page, "main button[type=submit]");
    const here = new URL(page.url());
    assert.equal(here.pathname, "/jobordrer");
    assert.equal(here.searchParams.get("q"), "skole");
    await page.locator("header button", { hasText: "Log ud" }).first().click();
    await page.waitForURL(/\/login/);
    await page.goto("/borgere");
    assert.equal(new URL(page.url()).pathname, "/login", "the session is gone");
    assert.deepEqual(page.faults, []);
  },

  "a borger is found by CPR number without the number in any address": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const borger = await current_borger(page, "Cille Cpr");
    const cpr = typed_cprs.at(-1);
    for (const typed of [cpr, `${cpr.slice(0, 6)}-${cpr.slice(6)}`]) {
      await page.goto("/");
      await page.fill("#soegetekst", typed);
      await send(page, "form.hovedsoegning button");
      assert.equal(new URL(page.url()).pathname, `/borgere/${borger}`);
      assert.ok(!(await page.content()).includes(cpr.slice(6)), "shown masked");
    }
    assert.deepEqual(page.faults, []);
  },
};
