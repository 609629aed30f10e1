// Procedures with interpreters and what surrounds them.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, temporaryFolder } from '../processes.mjs';
import { debianPlace, runProgram } from '../programs.mjs';

const inZone = (zone) => async () => {
  const { stdout } = await run(process.execPath, ['-p', 'new Date(2024,0,1,0,30).toISOString()'], {
    env: { TZ: zone },
  });
  return { on: `node ${process.versions.node}`, seen: stdout };
};

const dateOf = (folder) => async () => {
  const env = { ...process.env, TZ: 'America/New_York', ...(folder && { TZDIR: folder }) };
  const { stdout } = await run('date', ['-d', '2024-01-01 12:00 UTC', '+%H:%M'], { env });
  return { on: folder ? 'C library without zone files' : 'C library with zone files', seen: stdout };
};

const readText =
  's = STDIN.read; begin; s =~ /x/; puts s.encoding; rescue ArgumentError => e; puts e.message; end';

const rubyIn = (locale) => async () => {
  const { place } = await debianPlace('ruby', '≥3');
  const version = await place.run(['ruby3.1', '-e', 'puts RUBY_VERSION']);
  const { stdout } = await place.run(['ruby3.1', '-e', readText], { input: 'é', env: { LC_ALL: locale } });
  return { on: `ruby ${version.stdout.trim()}`, seen: stdout };
};

const pythonIn = (locale) => async () => {
  const text = `import os, subprocess, sys
code = "print(open('/dev/null').encoding.lower())"
print(subprocess.run([sys.executable, '-c', code], env={**os.environ, 'LC_ALL': '${locale}'}, capture_output=True, text=True).stdout)`;
  return runProgram({ language: 'python', run: text }, 'in-memory', null);
};

const collector = (processors) => async () => {
  const { version, place } = await debianPlace('java', '21');
  const flags = [`-XX:ActiveProcessorCount=${processors}`, '-XX:+PrintFlagsFinal', '-version'];
  const { stdout } = await place.run([`/usr/lib/jvm/java-${version}-openjdk-amd64/bin/java`, ...flags]);
  return { on: `java ${version}`, seen: /\b(Use(?:G1|Serial)GC)\s+= true/.exec(stdout)?.[1] ?? 'another' };
};

const securityManager = (wanted) => async () => {
  const { version, place } = await debianPlace('java', wanted);
  const program = [
    `/usr/lib/jvm/java-${version}-openjdk-amd64/bin/java`,
    '-Djava.security.manager',
    '-version',
  ];
  const { stdout, stderr } = await place.run(program, { fails: true });
  const lines = `${stdout}\n${stderr}`.split('\n');
  return { on: `java ${version}`, seen: lines.filter((line) => /^(OpenJDK 64|Error|java\.lang)/.test(line)) };
};

/** By the id of the behaviour. */
export const runtimes = {
  'runtime-setting-timezone': { left: inZone('America/New_York'), right: inZone('UTC') },
  'runtime-setting-tzdata': { left: dateOf(null), right: dateOf('/nonexistent') },
  'runtime-setting-lang-ruby': { left: rubyIn('C.UTF-8'), right: rubyIn('C') },
  'runtime-setting-lang-python': { left: pythonIn('C.UTF-8'), right: pythonIn('C') },
  'runtime-setting-cpu-gc': { left: collector(2), right: collector(1) },
  'java-21-25-security-manager': { left: securityManager('21'), right: securityManager('25') },
  'filesystem-case': {
    right: async () => {
      const folder = temporaryFolder('case');
      writeFileSync(join(folder, 'user.js'), '');
      return {
        on: `the file system of ${process.platform}`,
        seen: existsSync(join(folder, 'User.js')) ? 'True' : 'False',
      };
    },
  },
};
