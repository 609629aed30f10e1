import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, Options, Place, Report } from '../src/model.js';
import { readOptions } from '../src/options.js';
import { filesBelow } from './memory-host.js';

/** A report with what it was made from, as a folder of fixtures/outputs holds it. */
export interface OutputCase {
  readonly folder: string;
  readonly report: Report;
  readonly options: Options;
  /** The files that its places are in, as far as the case needs them. */
  readonly files: Readonly<Record<string, string>>;
}

const fixtures = 'fixtures/outputs';

/** The options of a run on a pull request without any configuration. */
export const defaults: Options = readOptions({
  inputs: new Map(),
  config: null,
  hasBase: true,
  today: '2026-11-01',
  rules: [],
});

/** The names of all cases. */
export const outputCases: readonly string[] = readdirSync(fixtures);

/** One case. */
export function outputCase(name: string): OutputCase {
  const folder = join(fixtures, name);
  const own = join(folder, 'options.json');
  const tree = join(folder, 'tree');
  return {
    folder,
    report: JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')),
    options: { ...defaults, ...(existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : {}) },
    files: existsSync(tree) ? filesBelow(tree) : {},
  };
}

/** Links as a host that serves files makes them. */
export const link: Host['link'] = ({ file, line }: Place) =>
  `https://github.com/acme/shop/blob/0123456/${file.split('/').map(lenient).join('/')}#L${line}`;

const lenient = (segment: string): string => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
