// Chromium, a page that remembers everything that went wrong in it, and the few moves every scenario makes.
import { chromium } from "playwright-core";
import { PASSWORD } from "./server.mjs";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** playwright gives every launch a fresh user-data-dir and removes it again. */
export function launch() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: ARGS });
}

/** The errors a browser reports for a refused action, which a scenario expects and asserts on by itself. */
const EXPECTED = /status of 4\d\d/;

/** A logged-out page of its own context. `faults` fills with console errors, CSP breaches, failed requests and
 * addresses with ten digits that are not a P-number; it must be empty when the scenario ends. */
export async function open_page(browser, { base }, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, baseURL: base, locale: "da-DK", ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (m) => {
    if (m.type() === "error" && !EXPECTED.test(m.text())) page.faults.push(`console on ${page.url()}: ${m.text()}`);
  });
  page.on("pageerror", (e) => page.faults.push(`script on ${page.url()}: ${e.message}`));
  page.on("requestfailed", (r) => {
    // A newer assessment replaces one under way, and a page that is left drops what it still asked for.
    if (r.failure()?.errorText !== "net::ERR_ABORTED") page.faults.push(`request ${r.url()}: ${r.failure()?.errorText}`);
  });
  page.on("response", (r) => {
    if (r.status() >= 500) page.faults.push(`${r.status()} on ${r.url()}`);
  });
  page.on("request", (r) => {
    if (!r.url().startsWith(base)) page.faults.push(`request to another host: ${r.url()}`);
    if (has_cpr(r.url())) page.faults.push(`ten digits that may be a CPR number in ${new URL(r.url()).pathname}`);
  });
  return page;
}

/** Ten digits that begin with a day and month of birth. The example's P-numbers begin with 99, those made here with 98;
 * digits inside a longer number or a hexadecimal mark are neither. */
export function has_cpr(text) {
  return /(?<![0-9a-f])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4}(?![0-9a-f])/.test(text);
}

export async function log_in(page, user, til = "/") {
  await page.goto(til === "/" ? "/login" : `/login?til=${encodeURIComponent(til)}`);
  await page.fill("#brugernavn", user);
  await page.fill("#adgangskode", PASSWORD);
  await Promise.all([page.waitForURL((u) => u.pathname !== "/login"), page.click("main button[type=submit]")]);
}

export async function as_user(browser, server, user, options) {
  const page = await open_page(browser, server, options);
  await log_in(page, user);
  return page;
}

export const text_of = async (page, selector) => (await page.locator(selector).first().innerText()).trim();

/** Fills the fields by name: text, a select's value, a radio's value, true for a tick. */
export async function fill_form(page, form, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const all = page.locator(`${form} [name="${name}"]`);
    const kind = await all.first().evaluate((e) => (e.tagName === "SELECT" ? "select" : e.type));
    if (kind === "select") await all.selectOption(value);
    else if (kind === "radio") await page.locator(`${form} [name="${name}"][value="${value}"]`).check();
    else if (kind === "checkbox") await all.setChecked(value);
    else await all.fill(value);
  }
}

/** Presses the button and waits for the page that answers. */
export async function send(page, button) {
  await Promise.all([page.waitForEvent("load"), page.locator(button).first().click()]);
}

export const form_to = (path) => `form[action="${path}"]`;
