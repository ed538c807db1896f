// A desk, the Agents Playground and a browser, started on free ports and ended again.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { settings } from "./people.js";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const HOUSE = fileURLToPath(new URL("../../", import.meta.url));
const PLAYGROUND = join(HERE, "node_modules/@microsoft/m365agentsplayground/cli.js");
const START_MS = 60_000;
const STOP_MS = 10_000;

export const CHROMIUM_FLAGS = [
  "--no-sandbox", // as root, as in a container, there is none
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost", // nothing leaves this machine
];

/**
 * Starts all three, with the sample knowledge.
 * @param {string} me who sits at the client
 * @returns {Promise<{page: import("playwright-core").Page, folder: string, desk: string, teams: string,
 *   deskLog: () => object[], stop: () => Promise<void>}>} the client's page, where everything is kept, and the
 *   addresses that the desk and the Playground receive activities at
 */
export async function start(me) {
  const folder = mkdtempSync(join(tmpdir(), "lotsen-e2e-"));
  const running = [];
  const stop = async () => {
    for (const end of running.reverse()) await end();
  };
  try {
    const desk = `http://127.0.0.1:${await startDesk(folder, running)}/api/messages`;
    const port = await startPlayground(folder, me, desk, running);
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: CHROMIUM_FLAGS });
    running.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    const deskLog = () => logged(join(folder, "desk.log"));
    return { page, folder, desk, teams: `http://localhost:${port}/_connector`, deskLog, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Starts a desk alone, with the sample knowledge.
 * @returns {Promise<{folder: string, url: string, command: (...words: string[]) => void, stop: () => Promise<void>}>}
 *   `command` runs `app.py` with those words, beside the running desk
 */
export async function startAlone() {
  const folder = mkdtempSync(join(tmpdir(), "lotsen-e2e-"));
  const running = [];
  const stop = async () => {
    for (const end of running.reverse()) await end();
  };
  try {
    const url = `http://127.0.0.1:${await startDesk(folder, running)}`;
    const command = (...words) => {
      const args = [join(HOUSE, "app.py"), ...words, ...folders(folder)];
      execFileSync(join(HOUSE, ".venv/bin/python"), args, { cwd: folder, env: quietEnvironment() });
    };
    return { folder, url, command, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export function tidyAway(folder) {
  rmSync(folder, { recursive: true, force: true });
}

async function startDesk(folder, running) {
  const port = await freePort();
  const args = [join(HOUSE, "app.py"), "serve", "--insecure-local", "--port", String(port)];
  args.push(...folders(folder));
  await startOne("desk", join(HOUSE, ".venv/bin/python"), args, quietEnvironment(), folder, port, running);
  return port;
}

function folders(folder) {
  return ["--data", join(folder, "data"), "--knowledge", join(HOUSE, "knowledge")];
}

async function startPlayground(folder, me, desk, running) {
  const port = await freePort();
  const args = ["--require", join(HERE, "loopback.cjs"), PLAYGROUND, "start"];
  args.push("-e", desk, "-c", "msteams", "-p", String(port), "--disable-telemetry");
  const config = join(folder, "playground.yml");
  writeFileSync(config, JSON.stringify(settings(me))); // which is YAML too
  const environment = {
    ...quietEnvironment(),
    TEAMSAPPTESTER_BROWSER: "none",
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "playground-own.log"),
  };
  await startOne("playground", process.execPath, args, environment, folder, port, running);
  return port;
}

/** This process's environment, without what would change how the desk behaves. */
function quietEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("LOTSEN_"));
  return { ...Object.fromEntries(kept), NO_PROXY: "127.0.0.1,localhost" };
}

/** Starts a program in its own folder, so that it reads no .env of the house, and waits until it listens. */
async function startOne(name, program, args, env, cwd, port, running) {
  const log = openSync(join(cwd, `${name}.log`), "a");
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", log, log] });
  const ended = once(child, "close");
  running.push(() => end(child, ended));
  const deadline = Date.now() + START_MS;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`${name} does not listen:\n${readFileSync(join(cwd, `${name}.log`), "utf8")}`);
    }
    await sleep(100);
  }
}

async function end(child, ended) {
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
  await ended;
  clearTimeout(late);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function listens(port) {
  const socket = connect(port, "127.0.0.1");
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  }).finally(() => socket.destroy());
}

function logged(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}
