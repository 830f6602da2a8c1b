// What axe-core finds wrong with a page, as one line a fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }, resultTypes: ["violations"] };

/** The page's violations; injected past the page's Content-Security-Policy by the devtools protocol. */
export async function violations(page) {
  await page.evaluate(source);
  const result = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
  return result.violations.map(
    (v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].target.join(" ")} ${v.nodes[0].failureSummary?.split("\n")[1]?.trim() ?? ""}`,
  );
}

/** How many pixels the page is wider than the window. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
