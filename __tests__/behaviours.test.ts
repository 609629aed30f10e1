import { expect, test } from '@jest/globals';
import { groups } from '../src/catalog/behaviours/index.js';
import type { Behaviour, Statement } from '../src/catalog/behaviours/shape.js';
import { isKnownEngine } from '../src/catalog/engines.js';

const loaded = await Promise.all(groups.map(async (card) => ({ card, behaviours: await card.load() })));
const all = loaded.flatMap(({ behaviours }) => behaviours);

const repeated = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const failing = (holds: (one: Behaviour) => boolean) => all.filter((one) => !holds(one)).map((one) => one.id);

function enginesOf(one: Behaviour): readonly string[] {
  return one.kind === 'pair' ? [one.left, one.right, ...one.others] : [one.engine];
}

function statementsOf(one: Behaviour): readonly Statement[] {
  return [one.probe?.left, one.probe?.right].filter((side) => side !== null && side !== undefined);
}

test('there are more than four hundred', () => {
  expect(all.length).toBeGreaterThan(400);
});

test('an id names one behaviour, a title one difference of one comparison', () => {
  expect(repeated(all.map((one) => one.id))).toEqual([]);
  expect(
    repeated(loaded.flatMap(({ card, behaviours }) => behaviours.map((one) => `${card.id}: ${one.title}`))),
  ).toEqual([]);
  expect(failing((one) => /^[a-z][a-z0-9.-]+$/.test(one.id))).toEqual([]);
});

test('every behaviour has a source on the web, an area and a sentence on what goes wrong', () => {
  expect(
    failing((one) => one.sources.length > 0 && one.sources.every((url) => /^https:\/\/[^\s]+$/.test(url))),
  ).toEqual([]);
  expect(failing((one) => one.areas.length > 0)).toEqual([]);
  expect(
    failing((one) => /[.)]$/.test(one.bites) && one.bites.length <= 320 && one.title.length <= 90),
  ).toEqual([]);
});

test('it is about engines that the catalogue knows, or about any', () => {
  expect(failing((one) => enginesOf(one).every((id) => isKnownEngine(id) || id === 'any'))).toEqual([]);
});

test('a step goes up from one version to a later one', () => {
  const number = (version: string) =>
    version.split('.').reduce((sum, part, i) => sum + Number(part) / 1000 ** i, 0);
  expect(failing((one) => one.kind !== 'step' || number(one.from) < number(one.to))).toEqual([]);
});

test('a probe gives different results, and was run on versions that are named', () => {
  expect(
    failing(
      (one) => one.harmless === true || one.probe?.left?.gives !== one.probe?.right?.gives || !one.probe,
    ),
  ).toEqual([]);
  expect(failing((one) => (one.probe === undefined) === (one.ran === undefined))).toEqual([]);
  expect(failing((one) => statementsOf(one).every(({ run }) => run.trim() !== ''))).toEqual([]);
});

test('the index says what the files say', () => {
  for (const { card, behaviours } of loaded)
    for (const one of behaviours) {
      expect(one.kind).toBe(card.kind);
      if (card.kind === 'pair' && one.kind === 'pair')
        expect([one.left, one.right, one.instead]).toEqual([card.left, card.right, card.instead]);
      else expect(enginesOf(one)).toEqual('engine' in card ? [card.engine] : []);
    }
});
