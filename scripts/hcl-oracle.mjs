// Development only: compares our HCL reader with @cdktf/hcl2json, which is archived and 6.5 MB of WebAssembly and
// therefore no dependency. Install it anywhere else and give its folder and the files:
//   npm run compile && node scripts/hcl-oracle.mjs /tmp/oracle/node_modules/@cdktf/hcl2json FILE.tf ...
// Prints every difference in blocks, attribute names and literal values; ends with 1 where there is one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseHcl } from '../lib/src/support/hcl.js';

const [folder, ...files] = process.argv.slice(2);
const { parse } = createRequire(import.meta.url)(resolve(folder ?? ''));

/** The oracle's shape: blocks by type and label to a list of bodies; what is no literal becomes "${…}". */
function shapeOf(body) {
  const shape = {};
  for (const { name, value } of body.attributes) shape[name] = literalOf(value);
  for (const block of body.blocks) {
    let level = shape;
    const path = [block.type, ...block.labels];
    for (const label of path.slice(0, -1)) {
      level[label] ??= {};
      level = level[label];
    }
    const last = path.at(-1);
    level[last] ??= [];
    level[last].push(shapeOf(block.body));
  }
  return shape;
}

const other = Symbol('expression');

function literalOf(expression) {
  if (expression.kind === 'literal') {
    if (expression.type === 'number') return Number(expression.text);
    if (expression.type === 'boolean') return expression.text === 'true';
    return expression.type === 'null' ? null : expression.text;
  }
  if (expression.kind === 'list') return expression.items.map(literalOf);
  if (expression.kind === 'object' && expression.entries.every((entry) => entry.key !== null))
    return Object.fromEntries(expression.entries.map((entry) => [entry.key, literalOf(entry.value)]));
  if (expression.kind === 'template' && expression.parts.every((part) => part.kind === 'text'))
    return expression.parts.map((part) => part.text).join('');
  return other;
}

function* differences(ours, theirs, path) {
  if (ours === other) {
    if (!/[$%]\{/.test(JSON.stringify(theirs ?? '')))
      yield `${path}: ours no literal, oracle ${JSON.stringify(theirs)}`;
  } else if (Array.isArray(ours) && Array.isArray(theirs) && ours.length === theirs.length) {
    for (const [i, item] of ours.entries()) yield* differences(item, theirs[i], `${path}[${i}]`);
  } else if (isMap(ours) && isMap(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)]))
      yield* differences(ours[key], theirs[key], `${path}.${key}`);
  } else if (JSON.stringify(ours) !== JSON.stringify(theirs))
    yield `${path}: ours ${JSON.stringify(ours)}, oracle ${JSON.stringify(theirs)}`;
}

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The oracle leaves `$${` and `%%{` as they are written. */
function withoutDoubles(value) {
  if (typeof value === 'string') return value.replaceAll('$${', '${').replaceAll('%%{', '%{');
  if (Array.isArray(value)) return value.map(withoutDoubles);
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutDoubles(one)]))
    : value;
}

let found = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const theirs = withoutDoubles(await parse(file, text));
  for (const difference of differences(shapeOf(parseHcl(text).body), theirs, file)) {
    found++;
    process.stdout.write(`${difference.slice(0, 300)}\n`);
  }
}
process.stdout.write(`${files.length} files, ${found} differences\n`);
process.exitCode = found > 0 ? 1 : 0;
