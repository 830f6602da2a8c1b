// The proposal of places: read, said no to, and taken into the ordinary placing form.
import assert from "node:assert/strict";
import { DESKTOP, PHONE, as_user, send, text_of } from "../browser.mjs";
import { overflow, violations } from "../axe.mjs";

export default {
  "mette says no to a place with a reason, gets another, and places from the proposal": async ({ browser, server }) => {
    for (const [viewport, javaScriptEnabled] of [[DESKTOP, true], [PHONE, true], [DESKTOP, false]]) {
      const page = await as_user(browser, server, "mette", { viewport, javaScriptEnabled });
      await page.goto("/forslag");
      assert.match(await text_of(page, "h1"), /kan få en plads/);
      if (javaScriptEnabled) assert.ok((await overflow(page)) <= 0, "nothing to the side");
      const first = page.locator(".forslag > li").first();
      const before = await first.innerText();
      await first.getByRole("link", { name: /^Ikke denne/ }).click();
      await send(page, "main form button[type=submit]");
      assert.ok((await page.locator(".fejlliste").count()) > 0, "a no needs its reason");
      await page.fill("[name=grund]", "Borgeren kan ikke komme dertil");
      await send(page, "main form button[type=submit]");
      assert.match(page.url(), /\/forslag$/);
      assert.match(await text_of(page, "main"), /Borgeren kan ikke komme dertil/);
      assert.notEqual(await page.locator(".forslag > li").first().innerText(), before);
      await page.getByRole("button", { name: /^Tag tilbage/ }).first().click();
      await page.waitForURL(/\/forslag$/);
      assert.doesNotMatch(await text_of(page, "main"), /Borgeren kan ikke komme dertil/);
      await page.locator(".forslag > li").first().getByRole("link", { name: /^Placér/ }).click();
      assert.match(page.url(), /\/placer\/\d+\?fra=/);
      assert.match(await page.inputValue("[name=fra]"), /^\d\d-\d\d-\d{4}$/);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  },

  "the page, the no and the file; a leader reads and does not act": async ({ browser, server }) => {
    const page = await as_user(browser, server, "lone");
    await page.goto("/forslag");
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.getByRole("link", { name: /^Placér/ }).count(), 0);
    const answer = await page.context().request.get("/forslag.csv");
    assert.equal(answer.status(), 200);
    assert.match(await answer.text(), /Sagsnr\.;Borger;Frist/);
    const mette = await as_user(browser, server, "mette");
    await mette.goto("/forslag");
    assert.deepEqual(await violations(mette), []);
    await mette.locator(".forslag > li").first().getByRole("link", { name: /^Ikke denne/ }).click();
    assert.deepEqual(await violations(mette), []);
    assert.deepEqual([...page.faults, ...mette.faults], []);
  },
};
