#!/usr/bin/env node
// Proves the catalogue of behaviours: runs every probe that can run on this machine on real engines, which it starts
// itself, and compares what they give with what src/catalog/behaviours claims.
//   npm run compile && npm run prove -- [--only postgresql,sqlite] [--must postgresql,sqlite] [--npm] [--id TEXT]
//     [--write] [--verbose]
// --only: probes of these engines alone; --must: they have to start; --npm: nothing of Debian's; --id: behaviours whose
// id contains it; --write: keep the result in docs/proofs.json; --verbose: also say why the others did not run. Exits 1
// where an engine contradicts a claim or one that must start does not.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cleanUp } from './prove/processes.mjs';
import { report, write } from './prove/results.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    must: { type: 'string' },
    npm: { type: 'boolean', default: false },
    id: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    catalogue: {
      type: 'string',
      default: new URL('../lib/src/catalog/behaviours/index.js', import.meta.url).pathname,
    },
  },
});

if (values.npm) process.env.PROVE_DEBIAN = 'none';
const list = (text) => text?.split(',').map((word) => word.trim());

try {
  if (!existsSync(values.catalogue))
    throw new Error(`${values.catalogue} is missing: run npm run compile first`);
  const { proveAll } = await import('./prove/proving.mjs');
  const { groups } = await import(values.catalogue);
  const behaviours = (await Promise.all(groups.map((group) => group.load()))).flat();
  const outcomes = await proveAll(behaviours, {
    only: list(values.only),
    must: list(values.must) ?? [],
    id: values.id,
  });
  process.exitCode = report(outcomes, values) ? 0 : 1;
  const only = list(values.only);
  if (!values.id && (!only || only.includes('postgresql'))) {
    const { proveProbe } = await import('./prove/probe.mjs');
    const { failed, said } = await proveProbe(!only);
    const verdict = failed.length === 0 ? 'says what it should' : `FAILS: ${failed.join('; ')}`;
    process.stdout.write(`The probe of running services ${verdict}:\n${said.join('\n')}\n`);
    if (failed.length > 0) process.exitCode = 1;
  }
  if (values.write && process.exitCode === 0) await write(outcomes);
} catch (error) {
  process.stderr.write(`prove: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}
