// The program under test, on a free loopback port with its own data directory and the example data.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PASSWORD = "nytte-eksempel-2026"; // of every example user; only example data has it
const READY_MS = 30_000;

/** Starts the program and waits until it says it is ready. `log()` is all it has written so far. */
export async function start_server(program) {
  const data = await mkdtemp(join(tmpdir(), "nytte-browser-"));
  const child = spawn(program, ["serve", "--port", "0", "--data", data], { stdio: ["ignore", "pipe", "pipe"] });
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
    return { base, log: () => output, stop, ready_status: ready?.status };
  } catch (error) {
    await stop();
    throw error;
  }
}
