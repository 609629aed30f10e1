import { describe, test } from '@jest/globals';
import { readers } from '../src/readers/index.js';
import { within } from './refusal.js';

// The cheap look before a parser meets every text first: it must not cost more than reading it.
const texts = [
  ' ',
  '\n',
  ' \n',
  '\t',
  'a',
  'A_',
  '-',
  '"',
  'a: ',
  'a=',
  'a.',
  'a/',
  '{[',
  'image ',
  '<',
  '# ',
].map((piece) => piece.repeat(Math.ceil(200_000 / piece.length)));

describe('a look for what a reader wants is linear', () => {
  test.each(readers.map(({ id, mentions }) => ({ id, mentions })))('$id', ({ mentions }) => {
    for (const text of texts) within(1000, () => mentions?.test(text));
  });
});
