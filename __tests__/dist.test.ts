import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

// Whether dist/ is what the sources say is for the build to tell; here, whether it runs as it is used.
const isBuilt = existsSync('dist/cli/index.js');
const built = isBuilt ? describe : describe.skip;

built('the bundle of the terminal', () => {
  const examples = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test.each(examples.map(({ name }) => name))('judges examples/%s', (name) => {
    const args = ['dist/cli/index.js', '--format', 'json', join('examples', name)];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([0, 1]).toContain(status);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, tool: { name: 'parity-gate' } });
  });

  // The client comes along for those who ask for the past or name a repository of a server.
  test('loads no client of the network where nothing but a folder is judged', () => {
    const tell = `data:text/javascript,process.on('exit',()=>process.stderr.write(process.moduleLoadList.join()))`;
    const args = ['--import', tell, 'dist/cli/index.js', '--quiet', 'examples/shop'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([0, 1]).toContain(status);
    expect(stderr).toContain('NativeModule fs');
    expect(stderr).not.toMatch(/NativeModule (?:https?|http2|tls)\b/);
  });

  test('answers at once where nothing is judged', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { status, stdout } = spawnSync(process.execPath, ['dist/cli/index.js', '--version'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });
});

built('the bundle of the action', () => {
  test('runs outside this repository, and says what is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parity-dist-'));
    const output = join(folder, 'output');
    writeFileSync(output, '');
    const { status, stdout } = spawnSync(process.execPath, [join(process.cwd(), 'dist/index.js')], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_WORKSPACE: folder, GITHUB_OUTPUT: output },
    });
    expect(status).toBe(2);
    expect(stdout).toContain('actions/checkout');
    expect(readFileSync(output, 'utf8')).toContain('could-not-judge');
    rmSync(folder, { recursive: true });
  });

  test('both bundles carry the licences of what they contain', () => {
    expect(readFileSync('dist/licenses.txt', 'utf8')).toContain('@octokit/core');
    expect(readFileSync('dist/cli/licenses.txt', 'utf8')).toContain('semver');
    for (const folder of ['dist', 'dist/cli'])
      expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({ type: 'module' });
  });
});
