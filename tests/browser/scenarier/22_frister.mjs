// Deadlines: the page, the file, and the calendar that a program fetches by its secret address.
import assert from "node:assert/strict";
import { as_user, fill_form, form_to, open_page, send, text_of } from "../browser.mjs";

export default {
  "every role sees its deadlines with paragraph, day and who acts, and can filter and save them": async ({ browser, server }) => {
    for (const user of ["mette", "jens", "lone"]) {
      const page = await as_user(browser, server, user);
      await page.goto("/frister");
      const rows = page.locator("main tbody tr");
      assert.ok((await rows.count()) > 0, user);
      assert.match(await text_of(page, "main table"), /§/);
      for (const link of await page.locator("main tbody a").all()) assert.match(await link.getAttribute("href"), /^\//);
      const answer = await page.context().request.get("/frister.csv");
      assert.equal(answer.status(), 200);
      assert.equal((await answer.text()).trim().split("\r\n").length - 1, await rows.count(), "the file has the rows of the page");
      // The way on leads to a page this role may open; a leader does not act.
      if (user !== "lone") {
        const first = await page.locator("main tbody a").first().getAttribute("href");
        assert.ok((await page.goto(first)).status() < 400, `${user}: ${first}`);
      }
      await page.goto("/frister?over=ja");
      for (const text of await page.locator("main tbody tr td:nth-child(3)").allInnerTexts()) assert.match(text, /Over frist|siden/);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  },

  "the deadlines of another day are that day's; an impossible day is told": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/frister?dato=01-06-2024");
    assert.match(await text_of(page, "main"), /lørdag den 1\. juni 2024/);
    await page.goto("/frister?dato=31-02-2024");
    assert.ok((await page.locator(".fejlliste").count()) > 0);
    assert.equal(await page.inputValue("[name=dato]"), "31-02-2024");
    assert.deepEqual(page.faults, []);
  },

  "a calendar by secret address: fetched without login, unknown when altered, gone when closed": async ({ browser, server }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await as_user(browser, server, "mette", { javaScriptEnabled });
      await page.goto("/paamindelser");
      await send(page, `${form_to("/paamindelser/kalender")} button[type=submit]`);
      const address = await page.locator("main a[href^='/kalender/']").getAttribute("href");
      const outside = await open_page(browser, server);
      const fetch_calendar = (path) => outside.context().request.get(path);
      const calendar = await fetch_calendar(address);
      assert.equal(calendar.status(), 200);
      assert.match(calendar.headers()["content-type"], /text\/calendar/);
      const text = await calendar.text();
      assert.match(text, /^BEGIN:VCALENDAR\r\n/);
      assert.match(text, /BEGIN:VEVENT/);
      for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
      const altered = address.replace(/\w(?=\.ics$)/, (c) => (c === "a" ? "b" : "a"));
      assert.equal((await fetch_calendar(altered)).status(), 404);
      await page.goto("/paamindelser");
      assert.ok(!(await page.content()).includes(address), "shown once");
      // Every one of hers: other cases have made some too.
      for (let left = await page.locator("main a[href$='/luk']").count(); left > 0; left--) {
        await page.locator("main a[href$='/luk']").first().click();
        await page.waitForURL(/\/luk$/);
        await send(page, "main form button[type=submit]");
      }
      assert.equal((await fetch_calendar(address)).status(), 404);
      assert.deepEqual([...page.faults, ...outside.faults], []);
    }
  },

  "the daily mail is asked for with an address, and an address that is none is told": async ({ browser, server }) => {
    const page = await as_user(browser, server, "jens");
    await page.goto("/paamindelser");
    await fill_form(page, form_to("/paamindelser"), { daglig_mail: true, email: "ikke en adresse@" });
    await send(page, `${form_to("/paamindelser")} button[type=submit]`);
    assert.ok((await page.locator(".fejlliste").count()) > 0, await text_of(page, "main"));
    assert.equal(await page.inputValue("[name=email]"), "ikke en adresse@");
    await fill_form(page, form_to("/paamindelser"), { daglig_mail: true, email: "jens@kommune.example" });
    await send(page, `${form_to("/paamindelser")} button[type=submit]`);
    assert.match(await text_of(page, "h1"), /Du får dine frister på mail/);
    assert.deepEqual(page.faults, []);
  },
};
