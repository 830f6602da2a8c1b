// The program under test, on a free loopback port with its own data directory and the example data.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PASSWORD = "nytte-eksempel-2026"; // of every example user; only example data has it
const READY_MS = 30_000;
// Post is laid in the spool folders at once, and Digital Post is on, with an invented sender.
const POST = ["--post-sekunder", "1", "--digital-post-cvr", "99010001", "--digital-post-navn", "Favrskov Kommune (eksempel)"];

const free_port = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts the program and waits until it says it is ready. `log()` is all it has written so far, `data` its folder.
 * The port is known before the start, since the links in its mails must lead to it. */
export async function start_server(program, args = []) {
  const data = await mkdtemp(join(tmpdir(), "nytte-browser-"));
  const port = await free_port();
  const child = spawn(program, ["serve", "--port", String(port), "--data", data, "--basis-url", `http://127.0.0.1:${port}`, ...POST, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    const hard = setTimeout(() => child.kill("SIGKILL"), 5_000);
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await ended;
    clearTimeout(hard);
    await rm(data, { recursive: true, force: true });
  };
  const address = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      output += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`${program} was not ready after ${READY_MS} ms:\n${output}`)), READY_MS).unref();
  });
  try {
    const base = await address;
    const ready = await fetch(`${base}/sundhed/klar`).catch(() => null);
    return { base, data, log: () => output, stop, ready_status: ready?.status };
  } catch (error) {
    await stop();
    throw error;
  }
}
