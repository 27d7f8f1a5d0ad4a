import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/**
 * Where the packages of Chromium put it. Playwright itself knows where those of Chrome and Edge do.
 */
const PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Starts a Chromium: the file that `CHROMIUM_PATH` names, or the system's Chromium, Chrome or Edge.
 * On Debian, as root, Chromium is installed if there is none, so that a fresh machine needs no step
 * of its own.
 *
 * @param args more arguments for its command line
 * @throws {Error} if there is none and none can be installed; the message says what to do.
 */
export async function launchChromium(args: string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || PATHS.find(existsSync);
  if (executablePath) return chromium.launch({ executablePath, args });
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await chromium.launch({ channel, args });
    } catch (problem) {
      if (!String(problem).includes("is not found at")) throw problem;
    }
  }
  await installOnDebian();
  return chromium.launch({ executablePath: PATHS[0] as string, args });
}

async function installOnDebian(): Promise<void> {
  const system = await readFile("/etc/os-release", "utf8").catch(() => "");
  if (!/^ID=debian$/m.test(system) || process.getuid?.() !== 0) {
    throw new Error(
      "No Chromium, Chrome or Edge was found. Install one, or name its file in the environment variable CHROMIUM_PATH.",
    );
  }
  console.log("No Chromium here: installing Debian's with apt-get.");
  const install = "apt-get update && apt-get install --yes --no-install-recommends chromium";
  // Of two test files that get here at once, one installs; the other waits, and finds nothing left
  // to do.
  await promisify(execFile)("flock", ["/usr/bin/apt-get", "sh", "-c", install], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 64 * 1024 * 1024,
  });
}
