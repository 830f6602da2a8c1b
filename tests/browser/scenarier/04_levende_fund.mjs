// With JavaScript the findings follow what is typed, without moving anything, and say so to a screen reader.
import assert from "node:assert/strict";
import { as_user } from "../browser.mjs";
import { current_borger, current_order } from "../verden.mjs";

const finding = (page, text) =>
  page.waitForFunction((t) => document.querySelector("#vurdering").innerText.includes(t), text);

export default {
  "findings follow hours and dates; focus and caret stay; the outcome is announced": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await current_order(page, "Levendeskolen");
    const borger = await current_borger(page, "Liv Levende");
    await page.goto(`/jobordrer/${order}/placer/${borger}`);
    const region = page.locator("#vurdering-melding");
    assert.equal(await region.getAttribute("aria-live"), "polite");

    await page.locator("#vurdering details.oevrige > summary").click();
    await page.locator("[name=ugentlig_tid]").focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("40");
    await finding(page, "men må højst være 37 timer");
    const where = await page.evaluate(() => [document.activeElement.name, document.activeElement.selectionStart]);
    assert.deepEqual(where, ["ugentlig_tid", 2]);
    assert.match(await region.innerText(), /Kan ikke placeres endnu: 1 forhold/);
    assert.equal(await page.locator("#vurdering details.oevrige").getAttribute("open"), "", "what was unfolded stays so");
    assert.equal(await page.locator("#vurdering").getAttribute("aria-busy"), null);

    await page.keyboard.press("Control+A");
    await page.keyboard.type("30");
    await finding(page, "Kan placeres");
    assert.match(await region.innerText(), /Kan placeres/);

    // A date no calendar has is said at once too, and the form can still be saved when it is mended.
    await page.fill("[name=til]", "29-02-2027");
    await finding(page, "Der findes ingen sådan dato");
    assert.equal(await page.inputValue("[name=til]"), "29-02-2027");
    assert.deepEqual(page.faults, []);
  },

  "a way out is put in the fields in the sagsbehandler's own way of writing": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await current_order(page, "Udvejsskolen");
    const borger = await current_borger(page, "Liv Udvej");
    await page.goto(`/jobordrer/${order}/placer/${borger}`);
    await page.fill("[name=ugentlig_tid]", "39");
    await finding(page, "Brug 37 timer");
    await page.getByRole("button", { name: "Brug 37 timer" }).click();
    await finding(page, "Kan placeres");
    assert.equal(await page.inputValue("[name=ugentlig_tid]"), "37");
    assert.equal(await page.evaluate(() => document.activeElement.name), "ugentlig_tid");
    assert.match(new URL(page.url()).pathname, /\/placer\//);
  },
};
