// STAR counted 80 clicks from a known citizen to a registered placement in today's systems; here it is 12 at most.
import assert from "node:assert/strict";
import { as_user, text_of } from "../browser.mjs";
import { current_borger, current_order, danish, in_days } from "../verden.mjs";

const HOEJST = 12;

/** A person's moves, counted: every click, filled field, choice and key. */
class Hand {
  constructor(page) {
    this.page = page;
    this.moves = [];
  }
  async click(what) {
    this.moves.push("klik");
    await (typeof what === "string" ? this.page.locator(what).first() : what).click();
  }
  async fill(selector, value) {
    this.moves.push("felt");
    await this.page.fill(selector, value);
  }
  async press(key) {
    this.moves.push(key);
    await this.page.keyboard.press(key);
  }
}

export default {
  "from the front page to a registered placering in at most 12 interactions": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await current_order(page, "Fåklikskolen");
    const borger = await current_borger(page, "Nora Tolvklik");
    await page.goto("/");

    const hand = new Hand(page);
    await hand.press("/");
    await hand.fill("#soegetekst", "Nora Tolvklik");
    await hand.press("Enter");
    await page.waitForURL(`**/borgere/${borger}`);
    await hand.click("main [data-hovedhandling]");
    await hand.click(page.getByRole("link", { name: new RegExp(`^Vælg ${order} `) }));
    await hand.fill("[name=fra]", danish(in_days(1)));
    await hand.fill("[name=til]", danish(in_days(60)));
    await hand.fill("[name=ugentlig_tid]", "20");
    await hand.click("button[value=placer]");
    await page.waitForURL(`**/borgere/${borger}`);

    assert.match(await text_of(page, "main"), /Placeringen er registreret/);
    assert.match(await text_of(page, "#placeringer tbody"), /20 timer/);
    assert.ok(hand.moves.length <= HOEJST, `${hand.moves.length} interactions: ${hand.moves.join(", ")}`);
    assert.deepEqual(page.faults, []);
    return `${hand.moves.length} interactions: ${hand.moves.join(", ")}`;
  },

  "with the dates as suggested it takes half of that": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await current_order(page, "Halvvejsskolen");
    const borger = await current_borger(page, "Nora Seksklik");
    await page.goto("/");
    const hand = new Hand(page);
    await hand.fill("#soegetekst", "Nora Seksklik");
    await hand.press("Enter");
    await page.waitForURL(`**/borgere/${borger}`);
    await hand.press("Control+Enter");
    await page.waitForURL(/\/placer$/);
    await hand.click(page.getByRole("link", { name: new RegExp(`^Vælg ${order} `) }));
    await page.waitForURL(/\/placer\/\d+$/);
    await hand.press("Control+Enter");
    await page.waitForURL(`**/borgere/${borger}`);
    assert.match(await text_of(page, "main"), /Placeringen er registreret/);
    assert.ok(hand.moves.length <= 6, hand.moves.join(", "));
    return `${hand.moves.length} interactions`;
  },
};
