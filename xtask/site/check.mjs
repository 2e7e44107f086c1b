// The catalogue in a browser: as files, and as it is served.
//
// node check.mjs BROWSER PAGES ADDRESS
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const [browserPath, pages, address] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const file = (path) => pathToFileURL(`${pages}/${path.split("#")[0]}`).href + (path.includes("#") ? "#" + path.split("#")[1] : "");
const served = (path) => new URL(path, address).href;
mkdirSync("shots", { recursive: true });

const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
let complaints = [];
let passed = 0;

/** A page that remembers what its console says. */
async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("request", (request) => {
    const to = request.url();
    if (!to.startsWith("file:") && !to.startsWith(address)) complaints.push(`asks for ${to}`);
  });
  await page.goto(url);
  return page;
}

async function check(what, run) {
  complaints = [];
  try {
    await run();
    assert.deepEqual(complaints, [], "the console is silent");
    passed += 1;
  } catch (error) {
    console.error(`FAILED ${what}\n${error.stack}`);
    process.exitCode = 1;
  }
  for (const context of browser.contexts()) await context.close();
}

const color = (locator, property = "backgroundColor") =>
  locator.evaluate((element, name) => getComputedStyle(element)[name], property);
const litParts = (page) => page.locator(".part.lit .name").allTextContents();
const litBytes = async (page) => (await page.locator(".hex .lit").allTextContents()).join(" ");

await check("search finds an event, a field and a value by keyboard alone", async () => {
  const page = await open(file("index.html"));
  await page.keyboard.press("/");
  const box = page.getByRole("combobox", { name: "Search events, fields and values" });
  assert.ok(await box.evaluate((element) => element === document.activeElement));
  await page.keyboard.type("weights.load");
  assert.equal(await box.getAttribute("aria-expanded"), "true");
  const options = page.getByRole("option");
  assert.match(await options.first().textContent(), /event.*xumi\.weights\.load/s);
  const first = await box.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowDown");
  const second = await box.getAttribute("aria-activedescendant");
  assert.notEqual(first, second);
  assert.equal(await page.locator(`#${second}`).getAttribute("aria-selected"), "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await options.last().getAttribute("aria-selected"), "true");
  await page.screenshot({ path: "shots/search.png" });
  await page.keyboard.press("Escape");
  assert.equal(await box.getAttribute("aria-expanded"), "false");
  await page.keyboard.type("storage_size");
  await page.keyboard.press("Enter");
  await page.waitForURL(/events\/xumi\..*#field-storage_size$/);
  assert.ok(await page.locator("#field-storage_size").isVisible());
  await page.keyboard.press("/");
  await page.keyboard.type("undeployed zebra quagga");
  assert.equal(await page.getByRole("option").count(), 0);
  assert.equal(await page.locator("#count").textContent(), "0 results");
});

await check("search by several words also looks at descriptions", async () => {
  const page = await open(file("topics.html"));
  await page.getByRole("combobox").fill("nanoseconds epoch");
  assert.ok((await page.getByRole("option").count()) > 2);
  const field = page.getByRole("option").filter({ hasText: "field" }).first();
  const name = await field.locator("b").textContent();
  await field.click();
  await page.waitForURL(new RegExp(`#field-${name}$`));
});

await check("search finds fields by what stands beside their names, and says so", async () => {
  const page = await open(file("index.html"));
  const box = page.getByRole("combobox");
  const found = async (words) => {
    await box.fill(words);
    return page.getByRole("option").evaluateAll((options) => options.map((option) => option.innerText.replace(/\s+/g, " ")));
  };
  const bytes = await found("unit bytes");
  assert.ok(bytes.length > 20);
  for (const option of bytes.slice(0, 10)) assert.match(option, /^field .*unit bytes/);
  assert.match((await found("int64 storage_size"))[0], /storage_size.*type int64/);
  assert.match((await found("type int64"))[0], /type int64/);
  const loads = await found("topic xumi_load");
  assert.match(loads[0], /^topic xumi_load/);
  assert.equal(loads.filter((option) => /^event .*topic xumi_load/.test(option)).length, 2);
  assert.match((await found("source http.proto"))[0], /source dropsonde-protocol events\/http\.proto/);
  assert.match((await found("curly quotes"))[0], /^field event_type/, "the end of a description counts too");
});

await check("tab leaves the search and closes it", async () => {
  const page = await open(file("index.html"));
  await page.keyboard.press("/");
  await page.keyboard.type("e");
  assert.ok((await page.getByRole("option").count()) > 20, "more than fits, so that the list scrolls");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "theme");
  assert.equal(await page.locator("#results").isVisible(), false);
});

await check("every tab stop of a page shows where it is", async () => {
  for (const path of ["index.html", "topics.html", "domains/xumi.html", "events/dropsonde.envelope.html", "enums/events.Method.html"]) {
    const page = await open(file(path));
    let stops = 0;
    for (; stops < 300; stops += 1) {
      await page.keyboard.press("Tab");
      const [name, outline, seen] = await page.evaluate(() => {
        const focused = document.activeElement, place = focused.getBoundingClientRect();
        const top = document.elementFromPoint(place.left + Math.min(place.width / 2, 5), place.top + place.height / 2);
        return [focused.tagName + " " + focused.textContent.slice(0, 30), getComputedStyle(focused).outlineStyle, focused.contains(top) || top?.contains(focused)];
      });
      if (name.startsWith("BODY")) break;
      assert.notEqual(outline, "none", `${path}: ${name}`);
      assert.ok(seen, `${path}: ${name} is covered`);
    }
    assert.ok(stops > 20 && stops < 300, `${path}: ${stops}`);
  }
});

await check("a place that was found takes the next tab, and the way back is kept", async () => {
  const page = await open(file("events/dropsonde.envelope.html"));
  const place = () => page.evaluate(() => [location.hash, Math.round(scrollY)]);
  await page.locator("#field-tags a.name").click();
  const tags = await place();
  await page.keyboard.press("/");
  await page.keyboard.type("storage_size");
  await page.keyboard.press("Enter");
  await page.waitForURL(/xumi.*#field-storage_size$/);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").textContent(), "storage_size");
  const size = await place();
  await page.reload();
  assert.deepEqual(await place(), size, "a page that is loaded again stays where it was");
  await page.goBack();
  // The browser puts a page back where it was once it has laid it out.
  const settled = (at) => page.waitForFunction(([hash, y]) => location.hash === hash && Math.round(scrollY) === y, at);
  await settled(tags);
  await page.goForward();
  await settled(size);
});

await check("links lead from the first page to a field's type and back", async () => {
  const page = await open(file("index.html"));
  await page.getByRole("link", { name: "Cloud Foundry dropsonde" }).first().click();
  await page.getByRole("link", { name: "dropsonde.envelope" }).click();
  assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "dropsonde.envelope");
  await page.locator("#field-httpStartStop").getByRole("link", { name: "HttpStartStop", exact: true }).last().click();
  await page.waitForURL(/messages\/events\.HttpStartStop\.html$/);
  await page.getByRole("link", { name: "Envelope.httpStartStop" }).click();
  await page.waitForURL(/#field-httpStartStop$/);
});

await check("a deep link shows and marks its field, below the header", async () => {
  for (const path of ["events/dropsonde.envelope.html#field-tags", "enums/events.Method.html#value-DELETE", "domains/apcera-events.html#A12", "topics.html#topic-xumi_load"]) {
    const page = await open(file(path));
    const row = page.locator(":target");
    const place = await row.boundingBox();
    const header = await page.locator("header.top").boundingBox();
    assert.ok(place.y >= header.height - 1 && place.y < 900, `${path}: ${JSON.stringify(place)}`);
    const other = page.locator(".field, .row, .lane").first();
    assert.notEqual(await color(row), await color(other), path);
  }
});

await check("a byte lights its field and a field its bytes, by mouse", async () => {
  const page = await open(file("events/dropsonde.envelope.html"));
  await page.locator(".hex [data-p]").first().hover();
  assert.deepEqual(await litParts(page), ["origin"]);
  assert.match(await litBytes(page), /^0a /);
  const nested = page.locator(".part.d1").first();
  const name = await nested.locator(".name").textContent();
  await nested.hover();
  assert.deepEqual(await litParts(page), [name]);
  assert.ok((await page.locator(".part.up").count()) >= 1, "what is around is marked");
  const outer = page.locator(".part", { has: page.locator("xpath=self::*[@data-p != @data-to]") }).first();
  await outer.hover();
  const runs = await page.locator(".hex .lit").count();
  assert.ok(runs > 5, `all that is nested lights up: ${runs}`);
  await page.locator(".json .jk", { hasText: "timestamp" }).first().hover();
  assert.deepEqual(await litParts(page), ["timestamp"]);
  assert.match(await litBytes(page), /^30 /);
  await page.screenshot({ path: "shots/bytes.png" });
});

await check("what lights up in the dump is what the field is", async () => {
  const page = await open(file("events/xumi.weights.load.start.html"));
  const wrong = await page.evaluate(() => {
    const wrong = [];
    for (const part of document.querySelectorAll(".part")) {
      const value = part.querySelector(".value").textContent;
      if (!/^"[ -~]*"$/.test(value) || value.includes("\\")) continue;
      part.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      const bytes = [...document.querySelectorAll(".hex .val.lit")].map((run) => run.textContent).join(" ");
      const text = bytes.split(" ").map((hex) => String.fromCharCode(parseInt(hex, 16))).join("");
      if (JSON.stringify(text) !== value) wrong.push([value, text]);
    }
    return wrong;
  });
  assert.deepEqual(wrong, []);
});

await check("bytes and fields are walked through by keyboard, with visible focus", async () => {
  const page = await open(file("events/xumi.weights.load.start.html"));
  await page.locator(".hex [tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  const focused = page.locator(":focus");
  assert.match(await focused.getAttribute("aria-label"), /^\w+, (tag|length|value): /);
  assert.equal((await litParts(page)).length, 1);
  assert.notEqual(await color(focused, "outlineStyle"), "none");
  await page.keyboard.press("End");
  const lastName = (await page.locator(".part .name").allTextContents()).at(-1);
  assert.deepEqual(await litParts(page), [lastName]);
  await page.keyboard.press("Home");
  await page.keyboard.press("Tab");
  assert.ok(await page.locator(".part:focus").count(), "tab goes on to the fields");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(".part:focus").getAttribute("data-p"), "1");
  assert.equal(await page.locator(".hex [tabindex='0'], .part[tabindex='0']").count(), 2);
});

await check("the first tab stop skips to the content", async () => {
  const page = await open(file("domains/pbac.html"));
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").textContent(), "Skip to content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
});

await check("light and dark follow the system until the reader chooses", async () => {
  for (const system of ["light", "dark"]) {
    const page = await open(served("index.html"), { colorScheme: system });
    const dark = async () => {
      const [red] = (await color(page.locator("body"))).match(/\d+/g).map(Number);
      return red < 128;
    };
    assert.equal(await dark(), system === "dark");
    await page.getByRole("button", { name: system === "dark" ? "Light theme" : "Dark theme" }).click();
    assert.equal(await dark(), system !== "dark");
    await page.goto(served("topics.html"));
    assert.equal(await dark(), system !== "dark", "the choice is remembered");
  }
});

await check("pages can be read without JavaScript", async () => {
  const page = await open(file("events/kuber.deploy.start.html"), { javaScriptEnabled: false });
  assert.ok(await page.locator("#field-resource_id").isVisible());
  assert.ok(await page.locator(".hexdump").isVisible());
  assert.equal(await page.locator("#theme").isVisible(), false);
  assert.equal(await page.locator("#search").isVisible(), false);
});

await check("nothing is cut off on a phone", async () => {
  for (const path of ["index.html", "topics.html", "events/dropsonde.envelope.html", "domains/flyte-event.html", "events/com.flyte.resource.flyteidl.admin.NodeExecutionEventRequest.html"]) {
    const page = await open(file(path), { viewport: { width: 320, height: 780 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${path} is ${width} wide`);
  }
});

await check("axe finds nothing, light and dark, large and small", async () => {
  const paths = ["index.html", "topics.html", "domains/xumi.html", "domains/flyte-event.html", "events/dropsonde.envelope.html", "events/apcera.event.html", "messages/events.HttpStartStop.html", "enums/events.Envelope.EventType.html", "explain.html"];
  for (const path of paths) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await open(path === "explain.html" ? served(path) : file(path), { colorScheme, bypassCSP: true, viewport: { width: colorScheme === "dark" ? 390 : 1280, height: 900 } });
      if (await page.locator(".part").count()) await page.locator(".part").nth(1).hover();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
      const said = violations.map((found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html + " " + node.failureSummary).join("\n  ")}`);
      assert.deepEqual(said, [], `${path} ${colorScheme}`);
    }
  }
});

await check("every page opens without a complaint", async () => {
  const page = await open(file("index.html"));
  const all = ["events", "messages", "enums", "domains"].flatMap((folder) => readdirSync(`${pages}/${folder}`).map((name) => `${folder}/${name}`));
  assert.ok(all.length > 350);
  for (const path of all) await page.goto(file(path), { waitUntil: "domcontentloaded" });
});

// --- served -----------------------------------------------------------------

const EVENT = '{"event_type":"xumi.weights.load.start","model":"m","storage_size":4.8E+9}';
const ENVELOPE = "0a016f100752050a016e1002";

async function explained(page, payload, type = "") {
  await page.goto(served("explain.html"));
  await page.getByLabel("Payload").fill(payload);
  if (type) await page.getByLabel("Event type").selectOption(type);
  await page.getByRole("button", { name: "Explain" }).click();
  await page.getByRole("heading", { name: "Recognised" }).waitFor();
  return page.locator("#explanation");
}

await check("a payload is explained in JSON, hex and base64", async () => {
  const page = await open(served("index.html"));
  await page.getByRole("link", { name: "Explain" }).click();
  let out = await explained(page, EVENT);
  assert.match(await out.textContent(), /xumi\.weights\.load\.start.*certain.*Valid/s);
  await out.locator(".json .jk", { hasText: "storage_size" }).hover();
  assert.deepEqual(await litParts(page), ["storage_size"]);
  await page.screenshot({ path: "shots/explain.png" });
  for (const payload of [ENVELOPE, Buffer.from(ENVELOPE, "hex").toString("base64")]) {
    out = await explained(page, payload, "dropsonde.envelope");
    assert.match(await out.textContent(), /dropsonde\.envelope/);
    await out.locator(".hex [data-p]").first().hover();
    assert.deepEqual(await litParts(page), ["origin"]);
  }
  const broken = '{"event_type":"xumi.generation.start","model":7}';
  out = await explained(page, broken);
  const problem = await out.locator(".problems").textContent();
  assert.ok(problem.includes("model") && problem.endsWith(`byte ${broken.indexOf("7")}`), problem);
  out = await explained(page, "</textarea><script>document.title='x'</script>");
  assert.match(await out.textContent(), /cannot be told/);
  assert.notEqual(await page.title(), "x");
  // A second answer lights up as the first did.
  await page.getByLabel("Payload").fill(EVENT);
  await page.getByRole("button", { name: "Explain" }).click();
  await page.getByText("Valid:").waitFor();
  await out.locator(".part").nth(2).hover();
  assert.equal((await litParts(page)).length, 1);
});

await check("a payload is explained without JavaScript", async () => {
  const page = await open(served("explain.html"), { javaScriptEnabled: false });
  await page.getByLabel("Payload").fill(EVENT);
  await page.getByRole("button", { name: "Explain" }).click();
  assert.match(await page.locator("#explanation").textContent(), /xumi\.weights\.load\.start/);
  assert.equal(await page.getByLabel("Payload").inputValue(), EVENT);
});

// --- pictures ---------------------------------------------------------------

const pictures = { home: "index.html", topics: "topics.html", domain: "domains/xumi.html", event: "events/dropsonde.envelope.html", enum: "enums/events.Envelope.EventType.html" };
for (const [name, path] of Object.entries(pictures)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const [size, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } })) {
      const page = await open(file(path), { colorScheme, viewport });
      await page.screenshot({ path: `shots/${name}-${colorScheme}-${size}.png` });
      await page.context().close();
    }
  }
}
await browser.close();
console.log(process.exitCode ? `site: FAILED, ${passed} checks passed` : `site: ${passed} checks passed`);
