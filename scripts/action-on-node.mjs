// Runs the built action on every event with another version of Node.js than the one of this machine, as runners do:
// npm run build && node scripts/action-on-node.mjs 24
import { spawnSync } from 'node:child_process';

const [version = '24'] = process.argv.slice(2);
const asked = spawnSync(
  'npx',
  ['--yes', '--package', `node@${version}`, '--', 'node', '--print', 'process.execPath'],
  { encoding: 'utf8' },
);
const node = asked.stdout.trim().split('\n').at(-1);
if (asked.status !== 0 || !node) throw new Error(`there is no Node.js ${version} to be had: ${asked.stderr}`);

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'action-events'];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, PARITY_NODE: node, PARITY_ENTRY: 'dist/index.js' },
});
process.exitCode = status ?? 1;
