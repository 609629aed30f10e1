// Opens the report's page in a real browser: no message in the console, nothing beyond the window at 360 and 1440
// pixels, filters that filter, nothing serious for axe-core, and how long a large one takes. CHROMIUM names the browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { overviewOf } from '../lib/src/overview.js';
import { overviewHtml } from '../lib/src/support/page/overview.js';
import { pageHtml } from '../lib/src/support/page/page.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options = { failOn: 'high', scope: 'all', today: '2026-11-22', rules: {}, name: 'parity-gate' };
const read = (name) => JSON.parse(readFileSync(`fixtures/outputs/${name}/report.json`, 'utf8'));
const render = (report) => pageHtml(report, options, () => null);
const problems = [];

const [withGaps, withHistory] = [read('gaps-with-age'), read('time-and-people')];
const everything = { ...withGaps, time: withHistory.time, people: withHistory.people };
const pages = {
  everything: render(everything),
  clean: render(read('clean')),
  hostile: render(read('hostile-names')),
  overview: overviewHtml(overviewOf(repositories(100)), '0.0.0'),
};

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
try {
  for (const [name, html] of Object.entries(pages))
    for (const width of [360, 1440]) await looks(name, html, width);
  await filters(pages.everything);
  await loads('500 findings and 2,000 deployments', render(large()));
  await loads('100 repositories', pages.overview);
} finally {
  await browser.close();
}
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${Object.keys(pages).length} pages at 2 widths: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function opened(html, settings) {
  const context = await browser.newContext({ offline: true, bypassCSP: false, ...settings });
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && request.url() !== 'about:blank')
      said.push(`asked for ${request.url()}`);
  });
  await page.setContent(html);
  return { page, said, close: () => context.close() };
}

async function looks(name, html, width) {
  const { page, said, close } = await opened(html, { viewport: { width, height: 900 } });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) problems.push(`${name} at ${width}: ${wide} pixels too wide`);
  problems.push(...said.map((text) => `${name} at ${width}: ${text}`));
  await close();
  // The page allows no script, not even this one.
  const other = await opened(html, { viewport: { width, height: 900 }, bypassCSP: true });
  await other.page.addScriptTag({ content: axe });
  const { violations } = await other.page.evaluate(() => globalThis.axe.run());
  for (const { id, impact, nodes } of violations)
    if (impact === 'serious' || impact === 'critical')
      problems.push(`${name} at ${width}: ${id} (${impact}): ${nodes[0]?.html.slice(0, 160)}`);
  await other.close();
}

async function filters(html) {
  const { page, close } = await opened(html, {});
  const visible = (severity) => page.locator(`.finding[data-severity=${severity}]:visible`).count();
  const before = [await visible('high'), await visible('medium')];
  await page.locator('#show-medium').focus();
  await page.keyboard.press('Space');
  const after = [await visible('high'), await visible('medium')];
  if (before[0] < 1 || before[1] < 1 || after[0] !== before[0] || after[1] !== 0)
    problems.push(`the filter does not filter: ${before} became ${after}`);
  await close();
}

async function loads(name, html) {
  const start = Date.now();
  const { close } = await opened(html, {});
  process.stdout.write(
    `${name}: ${Math.round(html.length / 1024)} kB, shown after ${Date.now() - start} ms\n`,
  );
  if (html.length > 2 * 1024 * 1024) problems.push(`${name}: more than 2 MB`);
  await close();
}

function large() {
  const [finding] = withGaps.findings;
  const [service] = withHistory.time.services;
  const [entry] = service.timeline;
  const timeline = Array.from({ length: 2000 }, (_, index) => ({
    ...entry,
    at: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
    lag: (index * 7919) % 200_000,
  }));
  return {
    ...everything,
    findings: Array.from({ length: 500 }, (_, index) => ({ ...finding, fingerprint: String(index) })),
    time: { ...withHistory.time, services: [{ ...service, timeline }] },
  };
}

function repositories(count) {
  return Array.from({ length: count }, (_, index) =>
    index % 17 === 5
      ? { repository: `acme/service-${index}`, problem: 'Its report is no JSON.' }
      : {
          repository: `acme/service-${index}`,
          report: { ...everything, findings: everything.findings.slice(index % 4) },
        },
  );
}
