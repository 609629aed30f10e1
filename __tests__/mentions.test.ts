import { describe, test } from '@jest/globals';
import { readers } from '../src/readers/index.js';

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

describe('R04 a look for what a reader wants comes to an end', () => {
  test.each(readers.map(({ id, mentions }) => ({ id, mentions })))('$id', ({ mentions }) => {
    for (const text of texts) mentions?.test(text);
  });
});
