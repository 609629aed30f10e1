// Draws docs/comment.png: the comment that the gate writes for examples/shop, as GitHub shows it.
// Needs a Chromium: CHROMIUM=/usr/bin/chromium node scripts/comment-picture.mjs (after npm run compile).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { runGate } from '../lib/src/gate.js';
import { terminalHost } from '../lib/src/hosts/terminal.js';
import { readOptions } from '../lib/src/options.js';
import { renderComment } from '../lib/src/outputs/comment.js';
import { rules } from '../lib/src/rules/index.js';

const host = terminalHost({ folder: 'examples/shop', base: null, output: null, quiet: true });
const given = {
  inputs: new Map(),
  config: null,
  hasBase: false,
  today: '2026-11-22',
  rules: rules.map((rule) => rule.id),
};
const options = readOptions(given);
const report = await runGate(host, options);
const markdown = renderComment(report, options, () => null);
const body = micromark(markdown, {
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()],
  allowDangerousHtml: true,
});

const style = `
body { margin: 24px; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; background: #fff }
.comment { border: 1px solid #d1d9e0; border-radius: 6px }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; padding: 8px 16px; color: #59636e }
.body { padding: 8px 16px 16px }
table { border-collapse: collapse; margin: 8px 0 16px } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace }
h2, h3 { border-bottom: 0; margin: 16px 0 8px; font-size: 1.25em } h3, h4 { font-size: 1.05em; margin: 16px 0 4px } details { margin: 8px 0 } p { margin: 8px 0 }`;
const folder = mkdtempSync(join(tmpdir(), 'parity-picture-'));
const page = join(folder, 'comment.html');
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="comment"><div class="head"><b>github-actions</b> commented</div><div class="body">${body}</div></div>`,
);
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-sync',
  '--no-first-run',
  '--disable-background-networking',
  `--user-data-dir=${folder}/profile`,
];
execFileSync(
  process.env.CHROMIUM ?? 'chromium',
  [...flags, '--window-size=860,1075', '--screenshot=docs/comment.png', `file://${page}`],
  { stdio: 'ignore' },
);
