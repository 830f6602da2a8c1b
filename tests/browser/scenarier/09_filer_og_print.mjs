// What leaves the screen: lists as files, the decision on paper.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { as_user } from "../browser.mjs";

/** Fields of a CSV line; the program quotes what holds its separator, a quote or a line break. */
function csv(text) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1);
    const c = text[i];
    if (quoted && c === '"' && text[i + 1] === '"') row[row.length - 1] += text[++i];
    else if (c === '"') quoted = !quoted;
    else if (!quoted && c === ";") row.push("");
    else if (!quoted && c === "\n") rows.push([""]);
    else if (quoted || c !== "\r") row[row.length - 1] += c;
  }
  return rows.filter((r) => r.length > 1);
}

async function shown_rows(page, address) {
  const rows = [];
  for (let next = address; next; ) {
    await page.goto(next);
    rows.push(...(await page.locator("main table tbody tr").evaluateAll((all) => all.map((tr) => [...tr.cells].map((c) => c.innerText.trim())))));
    const arrow = page.locator("nav a", { hasText: "Næste" });
    next = (await arrow.count()) > 0 ? await arrow.first().getAttribute("href") : null;
  }
  return rows;
}

export default {
  "the CSV of the job orders is the list as it is filtered and sorted": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    const filtered = "/jobordrer?q=skole&status=alle&sorter=stilling&retning=faldende";
    const rows = await shown_rows(page, filtered);
    await page.goto(filtered);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Hent listen som CSV")]);
    assert.equal(download.suggestedFilename(), "jobordrer.csv");
    const [header, ...lines] = csv((await readFile(await download.path(), "utf8")).replace(/^\uFEFF/, ""));
    assert.equal(header[0], "Nr.");
    assert.ok(rows.length > 25, `${rows.length} rows: more than one page`);
    assert.deepEqual(
      lines.map((l) => [l[0], l[1], l[3], l[4], l[5]]),
      rows.map((r) => [r[0].split(/\s/)[0], r[1], r[3], r[4], r[5]]),
    );
    assert.deepEqual(page.faults, []);
    return `${rows.length} rows`;
  },

  "the printed decision holds the outcome and every paragraph, and no buttons": async ({ browser, server }) => {
    const page = await as_user(browser, server, "mette");
    await page.goto("/afgoerelser/20");
    const outcome = await page.locator("h1").innerText();
    const paragraphs = await page.locator("section.fund .hjemmel").evaluateAll((all) => all.map((e) => e.textContent.trim()));
    assert.ok(paragraphs.length > 5);
    const pdf = await page.pdf({ format: "A4" });
    const read = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
    assert.equal(read.status, 0, read.stderr);
    const text = read.stdout.replace(/\s+/g, " ");
    assert.ok(text.includes(outcome.replace(/\s+/g, " ")), text.slice(0, 500));
    for (const paragraph of paragraphs) assert.ok(text.includes(paragraph), paragraph);
    assert.doesNotMatch(text, /Udskriv|Log ud|Arbejdsliste/);
    assert.deepEqual(page.faults, []);
  },
};
