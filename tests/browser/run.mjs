// The browser tests: starts the program, walks every scenario in Chromium, prints one line a case.
//   NYTTE=build/dev/nytte node tests/browser/run.mjs [part of a scenario's file name]...
import { readdir } from "node:fs/promises";
import { launch } from "./browser.mjs";
import { start_server } from "./server.mjs";

const CASE_MS = 600_000; // far above the slowest, which looks at every page, on two busy cores
const program = process.env.NYTTE ?? "build/dev/nytte";
const wanted = process.argv.slice(2);

/** Fails a case that hangs, so that the run always ends. */
function within(promise, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function run_case(name, walk, surroundings) {
  const start = Date.now();
  try {
    const note = await within(walk(surroundings), CASE_MS);
    console.log(`ok     ${name}${note ? ` (${note})` : ""}  ${Date.now() - start} ms`);
    return true;
  } catch (error) {
    console.log(`FAILED ${name}\n       ${String(error.stack ?? error).split("\n").join("\n       ")}`);
    return false;
  } finally {
    for (const context of surroundings.browser.contexts()) await context.close();
  }
}

async function scenarios() {
  const folder = new URL("./scenarier/", import.meta.url);
  const files = (await readdir(folder)).filter((f) => f.endsWith(".mjs")).sort();
  const chosen = files.filter((f) => wanted.length === 0 || wanted.some((w) => f.includes(w)));
  const loaded = [];
  for (const file of chosen) {
    const cases = (await import(new URL(file, folder))).default;
    for (const [name, walk] of Object.entries(cases)) loaded.push([`${file.replace(/\.mjs$/, "")}: ${name}`, walk]);
  }
  return loaded;
}

let passed = 0;
let failed = 0;
let server;
let browser;
const practising = new Map();
/** Another server on a practice day: the same program with a port and data of its own, started by the first case that
 * asks for the day. Unless a day is named, it is a Wednesday when the councils still gave dispensations. */
function practice(day = "2023-05-03") {
  if (!practising.has(day)) practising.set(day, start_server(program, ["--oevedag", day]));
  return practising.get(day);
}
try {
  const cases = await scenarios();
  if (cases.length === 0) throw new Error("no scenario chosen");
  server = await start_server(program);
  browser = await launch();
  for (const [name, walk] of cases) (await run_case(name, walk, { browser, server, practice })) ? passed++ : failed++;
} catch (error) {
  console.log(`FAILED the browser tests could not run\n       ${error.stack ?? error}`);
  failed++;
} finally {
  await browser?.close().catch(() => {});
  await server?.stop();
  for (const other of practising.values()) await other.then((s) => s.stop()).catch(() => {});
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
