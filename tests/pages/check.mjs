// Checks every page in a directory; then shows that each check can fail. check.mjs DIRECTORY LEAST-PAGES
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { broken } from "./broken.mjs";
import { drawnPixels, layoutFaults } from "./look.mjs";

const require = createRequire(process.env.MODULES + "/");
const { HtmlValidate } = require("html-validate");
const puppeteer = require("puppeteer-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
const widths = [360, 768, 1280];
const tabs = 2;

/// A picture of a page; only the tab in front is drawn, so one after the other.
let camera = Promise.resolve();
function photograph(tab, options) {
  const taken = camera.then(async () => {
    await tab.bringToFront();
    return tab.screenshot({ fullPage: true, ...options });
  });
  camera = taken.catch(() => {});
  return taken;
}

/// What is wrong with the text of a page.
function textFaults(html) {
  const report = validator.validateStringSync(html);
  const faults = report.results.flatMap((one) => one.messages).map((one) => `html ${one.line}:${one.column} ${one.ruleId}: ${one.message}`);
  if (/<script|javascript:[^<]*"|\son\w+="/i.test(html.replace(/&[^;]*;/g, ""))) faults.push("script: the page has some");
  if (/(src|href)="(?!#)/i.test(html)) faults.push("network: the page names another");
  return faults;
}

/// What axe-core finds; on other colours only the colours are looked at again.
async function accessFaults(tab, where, rules) {
  const result = await tab.evaluate(async (only) => {
    const options = { resultTypes: ["violations"] };
    if (only) options.runOnly = { type: "rule", values: only };
    return (await window.axe.run(document, options)).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(" ")}`);
  }, rules);
  return result.map((fault) => `axe ${where} ${fault}`);
}

/// Everything that is wrong with a page in the browser.
async function seenFaults(tab, file, pictures) {
  const faults = [];
  const note = (message) => faults.push(`console: ${message.text()}`);
  const asked = (request) => request.url() === pathToFileURL(file).href || faults.push(`network: ${request.url()}`);
  tab.on("console", note);
  tab.on("request", asked);
  await tab.emulateMediaType("screen");
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await tab.goto(pathToFileURL(file).href);
  tab.off("request", asked);
  await tab.evaluate(axe);
  for (const width of widths) {
    await tab.setViewport({ width, height: 800 });
    for (const fault of await tab.evaluate(layoutFaults)) faults.push(`at ${width}: ${fault}`);
    if (pictures) await photograph(tab, { path: join(pictures, `${basename(file, ".html")}-${width}.png`) });
  }
  faults.push(...(await accessFaults(tab, "light")));
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  faults.push(...(await accessFaults(tab, "dark", ["color-contrast"])));
  if (pictures) await photograph(tab, { path: join(pictures, `${basename(file, ".html")}-dark.png`) });
  await tab.emulateMediaType("print");
  faults.push(...(await accessFaults(tab, "print", ["color-contrast"])));
  await tab.emulateMediaType("screen");
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  faults.push(...(await emptyPictures(tab)));
  tab.off("console", note);
  return faults;
}

/// Pictures without a mark: their words and lines are hidden, and what is left must differ from the background.
async function emptyPictures(tab) {
  const boxes = await tab.evaluate(() => {
    document.querySelectorAll("svg text, svg .grid, svg .rail").forEach((one) => (one.style.visibility = "hidden"));
    return [...document.querySelectorAll("svg[role=img]")].map((svg) => {
      const box = svg.getBoundingClientRect();
      return { id: svg.getAttribute("aria-labelledby"), x: box.x, y: box.y + window.scrollY, width: box.width, height: box.height };
    });
  });
  if (boxes.length === 0) return [];
  const page = await photograph(tab, { encoding: "base64" });
  const counts = await painter.evaluate(drawnPixels, page, boxes);
  return counts.flatMap((count, index) => (count < 30 ? [`picture: ${boxes[index].id} is empty`] : []));
}

async function faultsOf(tab, file, pictures) {
  return [...textFaults(readFileSync(file, "utf8")), ...(await seenFaults(tab, file, pictures))];
}

/// A page that was broken on purpose must be found out, each by its own check.
async function checkTheChecks(tab, directory) {
  const good = readFileSync(join(directory, "sample-funnel.html"), "utf8");
  const folder = join(directory, "broken");
  mkdirSync(folder, { recursive: true });
  const missed = [];
  for (const { name, change, found } of broken) {
    const html = change(good);
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    const faults = html === good ? [] : await faultsOf(tab, file);
    if (!faults.some((fault) => found.test(fault))) missed.push(`${name} is not found out: ${faults.join("; ") || "no fault"}`);
  }
  return missed;
}

const directory = resolve(process.argv[2]);
const files = readdirSync(directory).filter((name) => name.endsWith(".html")).map((name) => join(directory, name));
if (files.length < Number(process.argv[3])) throw new Error(`only ${files.length} pages`);
const pictures = process.env.PAGES ? join(directory, "pictures") : undefined;
if (pictures) mkdirSync(pictures, { recursive: true });

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"] });
const painter = await browser.newPage();
let failed = 0;
try {
  const waiting = [...files];
  const drawn = new Set();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const tab = await browser.newPage();
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        for (const fault of await faultsOf(tab, file, pictures)) {
          console.error(`pages: ${basename(file)}: ${fault}`);
          ++failed;
        }
        if (await tab.$("svg[role=img]")) drawn.add(file);
      }
    }),
  );
  if (drawn.size < 8) throw new Error(`only ${drawn.size} pages have a picture`);
  for (const fault of await checkTheChecks(await browser.newPage(), directory)) {
    console.error(`pages: a check that cannot fail: ${fault}`);
    ++failed;
  }
  console.log(`pages: ${files.length} pages, ${drawn.size} of them with pictures, ${failed} faults`);
} finally {
  await browser.close();
}
process.exit(failed === 0 ? 0 : 1);
