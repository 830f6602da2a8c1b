// Keyboard only.
import assert from "node:assert/strict";
import { as_user, text_of } from "../browser.mjs";
import { current_borger, current_order } from "../verden.mjs";

/** The focused element: what it is, and whether a sighted person can see that it has focus. */
const focused = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    const s = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    return {
      name: e.id || (e.tagName === "INPUT" ? e.name : e.textContent.trim()),
      tag: e.tagName,
      main: document.querySelector("main").contains(e),
      act: e.matches("[data-hovedhandling]"),
      outlined: (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== "none",
      size: Math.min(box.width, box.height),
    };
  });

async function tab_until(page, wanted, most) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const here = await focused(page);
    assert.ok(here.outlined, `focus on ${here.tag} "${here.name}" cannot be seen`);
    if (wanted(here)) return here;
  }
  throw new Error(`not reached with ${most} tabs`);
}

export default {
  "the skip link is the first stop and leads past the menu": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/jobordrer");
    await page.keyboard.press("Tab");
    assert.equal((await focused(page)).name, "Gå til sidens indhold");
    await page.waitForFunction(() => {
      const box = document.querySelector(".skipnav").getBoundingClientRect();
      return box.left >= 0 && box.top >= 0 && box.height > 10; // it slides in when it gets focus
    });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok((await focused(page)).main, "the next stop is in the page's content");
  },

  "/ goes to the search field, but not while somebody types": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/jobordrer");
    await page.keyboard.press("/");
    assert.equal((await focused(page)).name, "soegetekst");
    assert.equal(await page.inputValue("#soegetekst"), "");
    await page.locator("[name=q]").focus();
    await page.keyboard.type("a/b");
    assert.equal(await page.inputValue("[name=q]"), "a/b");
  },

  "a placering without touching the mouse; focus is always seen": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const { order } = await current_order(page, "Tastaturskolen");
    const borger = await current_borger(page, "Tea Tast");
    await page.goto(`/jobordrer/${order}`);
    const act = await tab_until(page, (e) => e.act, 30);
    assert.equal(act.name, "Placér borger");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/placer$/);
    await tab_until(page, (e) => e.name === "soegetekst_borger", 30);
    await page.keyboard.type("Tea Tast");
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    await tab_until(page, (e) => e.main && e.name === "Vælg", 30);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/placer/${borger}`);
    const place = await tab_until(page, (e) => e.act, 60);
    assert.equal(place.name, "Placér");
    assert.ok(place.size >= 24);
    await page.keyboard.press("Space");
    await page.waitForURL(`**/borgere/${borger}`);
    assert.match(await text_of(page, "main"), /Placeringen er registreret/);
    assert.deepEqual(page.faults, []);
  },

  "targets are at least 24 by 24 pixels": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const small = [];
    for (const address of ["/", "/jobordrer", "/arbejdssteder/9900100002", "/borgere", "/regler"]) {
      await page.goto(address);
      // A link inside a sentence is exempt (WCAG 2.5.8).
      small.push(
        ...(await page.evaluate(() =>
          [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")]
            .filter((e) => e.checkVisibility() && !e.closest("p, .skipnav") && !e.matches(".skipnav, .form-checkbox, .form-radio"))
            .map((e) => [e.getBoundingClientRect(), e])
            .filter(([b]) => b.width > 1 && (b.height < 23.9 || b.width < 23.9))
            .map(([b, e]) => `${location.pathname}: ${e.tagName} "${e.textContent.trim().slice(0, 30)}" ${Math.round(b.width)}x${Math.round(b.height)}`),
        )),
      );
    }
    assert.deepEqual([...new Set(small)], []);
  },
};
