// Writes docs/behaviours.md: every behaviour that the catalogue knows, and on what it was proved.
import { existsSync, readFileSync } from 'node:fs';
import { groups } from '../lib/src/catalog/behaviours/index.js';
import { engine, isKnownEngine } from '../lib/src/catalog/engines.js';
import { digest } from './prove/claim.mjs';

const proofsFile = new URL('../docs/proofs.json', import.meta.url);
const proofs = existsSync(proofsFile) ? JSON.parse(readFileSync(proofsFile, 'utf8')) : { facts: {} };
/** The proof of a claim; none where the claim is another one by now. */
export function proofOf(behaviour, { facts } = proofs) {
  const proof = facts[behaviour.id];
  return proof?.claim && proof.claim === digest(behaviour) ? proof : null;
}

const name = (id) => (isKnownEngine(id) ? engine(id).title : 'any engine');
const kinds = { step: 'versions', setting: 'settings', variant: 'builds' };

export async function behavioursPage(generated, table) {
  const loaded = [];
  for (const card of groups) loaded.push({ card, behaviours: await card.load() });
  const all = loaded.flatMap(({ behaviours }) => behaviours);
  const proved = (state) => all.filter((one) => proofOf(one)?.state === state).length;
  const counts = proofs.date
    ? ` Of ${all.length}, ${proved('proved')} were proved on both sides and ${proved('one side')} on one, last on ${proofs.date} by [\`npm run prove\`](../CONTRIBUTING.md#prove-a-behaviour) ([proofs.json](proofs.json)); the others are taken from their sources, which each of them links. Findings of [\`engine-differs\`](rules.md#engine-differs), [\`version-differs\`](rules.md#version-differs), [\`runtime-differs\`](rules.md#runtime-differs) and [\`variant-differs\`](rules.md#variant-differs) name them.`
    : '';
  return [
    '# Behaviours',
    generated,
    `What behaves differently between two engines, two versions, two builds or two settings of one engine: the reasons that a finding gives. \`parity-gate explain\` with the name of a behaviour, of two engines, or of an engine and two versions shows the statements that prove it.${counts}`,
    loaded.map(({ card }) => `- [${heading(card)}](#${card.id})`).join('\n'),
    ...loaded.map(({ card, behaviours }) => section(card, behaviours, table)),
  ].join('\n\n');
}

const heading = (card) => {
  const text = headingText(card);
  return text[0].toUpperCase() + text.slice(1);
};

const headingText = (card) =>
  card.kind === 'pair'
    ? `${name(card.left)} and ${name(card.right)}`
    : `${name(card.engine)}: ${kinds[card.kind]}`;

function section(card, behaviours, table) {
  const rows = behaviours.map((one) => [
    `<a id="${one.id}"></a>**${escaped(one.title)}.** ${escaped(one.bites)}${sources(one)}`,
    ...(card.kind === 'pair' ? [] : [code(sides(one))]),
    one.severity,
    known(one),
  ]);
  const middle = { pair: [], step: ['Step'], setting: ['Setting'], variant: ['Builds'] }[card.kind];
  return `<a id="${card.id}"></a>\n\n## ${heading(card)}\n\n${table(['What differs', ...middle, 'Severity', 'Known from'], rows)}`;
}

const sides = (one) =>
  one.kind === 'step'
    ? `${one.from} → ${one.to}`
    : [one.kind === 'setting' ? `${one.setting}: ` : '', one.left, ' | ', one.right].join('');

const sources = ({ sources }) =>
  ` ${sources.map((url, i) => `[${i === 0 ? 'source' : i + 1}](${url.replaceAll(')', '%29')})`).join(', ')}`;

function known(one) {
  const { ran, probe } = one;
  const proof = proofOf(one);
  if (proof?.state === 'proved') return `proved on ${proof.on.join(', ')}`;
  if (proof?.state === 'one side') return `one side proved on ${proof.on.join(', ')}`;
  if (!ran) return 'its sources';
  return `${probe?.left && probe?.right ? '' : 'one side '}run by hand on ${ran}`;
}

const code = (text) => `\`${text.replaceAll('`', "'")}\``;
// Signs that Markdown would take for its own.
const escaped = (text) => text.replace(/[\\`*_{}[\]<>#~$@]/g, (sign) => `&#${sign.codePointAt(0)};`);
