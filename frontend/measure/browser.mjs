// A Chromium to measure with: the machine's own, else the one among the frontend's packages.
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import puppeteer from "puppeteer-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

export async function launch(...more) {
  const executablePath = INSTALLED.find(existsSync) ?? (await chromium.executablePath());
  return puppeteer.launch({
    executablePath,
    headless: "shell",
    args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", ...more],
  });
}

/** The address to measure: the first argument, else a server on this machine. */
export const address = process.argv[2] ?? "http://localhost:8080/";
