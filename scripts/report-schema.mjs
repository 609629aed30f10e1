// Writes schema/report.schema.json from the types of src/model.ts. That takes two seconds, so the result is kept
// beside the dependencies under the hash of what it was made from.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const kept = new URL('node_modules/.cache/parity-gate/', root);

export async function reportSchema() {
  const model = readdirSync(new URL('src/model/', root)).map((file) => `src/model/${file}`);
  const sources = ['src/model.ts', ...model.sort(), 'scripts/report-schema.mjs', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const path of sources) hash.update(readFileSync(new URL(path, root)));
  const file = new URL(`report-schema-${hash.digest('hex').slice(0, 32)}.json`, kept);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const schema = await generated();
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, schema);
    return schema;
  }
}

async function generated() {
  const { createGenerator } = await import('ts-json-schema-generator');
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/model.ts', root)),
    type: 'Report',
    skipTypeCheck: true,
    topRef: false,
    additionalProperties: false,
    sortProps: false,
  });
  const { $schema, ...schema } = generator.createSchema('Report');
  const head = { $schema, title: 'Report of parity-gate', description: 'What one run of the gate found.' };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
