// Holds the attribution of commits to deployments against git itself, on a real git directory with its tags as
// deployments, and tells how long it takes.
//   node scripts/history-check.mjs GITDIR [--sample 2000] [--seed 1]      --sample 0: the times alone
// Runs on the compiled sources (lib/). The oracle is git's own: for every tag, what `git rev-list TAG --not` the tags
// before it gives, asked for all tags in one process where it can be, and `git tag --contains` for some commits.
import { execFileSync, spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { firstContaining } from '../lib/src/history/attribution.js';
import { historyFacts } from '../lib/src/history/facts.js';
import { buildGraph, numberOf } from '../lib/src/history/graph.js';
import { localHistory } from '../lib/src/hosts/history/local.js';
import { peopleOptions, timeOptions } from '../lib/src/options/history.js';

const { values, positionals } = parseArgs({
  options: { sample: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const [directory] = positionals;
if (!directory) throw new Error('Which git directory?');

const git = (...args) =>
  execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 31 });
const now = () => Number(process.hrtime.bigint()) / 1e6;
const timed = async (work) => {
  const start = now();
  const result = await work();
  return { result, ms: now() - start };
};
const log = ['log', 'HEAD', '--tags', '--format=%H %P %ct'];

const tags = readTags();
const plain = await best(() => drain(log));
const read = await best(() => readCommits(log));
const commits = read.result;
const graph = buildGraph(commits);
const tips = Int32Array.from(tags, ({ sha }) => numberOf(graph, sha));
const attribution = await best(() => {
  const own = buildGraph(commits);
  return firstContaining(
    own,
    Int32Array.from(tags, ({ sha }) => numberOf(own, sha)),
  );
}, 5);
const owner = firstContaining(graph, tips);
const peak = process.resourceUsage().maxRSS / 1024;

const report = await wholeReport();
const reportPeak = process.resourceUsage().maxRSS / 1024;

const chosen = sample(commits.length, Number(values.sample), Number(values.seed));
// Without a sample only the times are asked for.
const oracle = await timed(() => (chosen.length > 0 ? firstTags() : new Map()));
const wrong = chosen.filter((number) => owner[number] !== (oracle.result.get(commits[number].sha) ?? -1));
const asked = chosen.slice(0, 20);
const contradicted = asked.filter((number) => !agreesWithContains(number));

const total = read.ms + attribution.ms;
process.stdout.write(
  `${JSON.stringify(
    {
      directory,
      commits: commits.length,
      tags: tags.length,
      checked: chosen.length,
      mismatches: wrong.length,
      checkedByContains: asked.length,
      contradictedByContains: contradicted.length,
      gitLogMs: Math.round(plain.ms),
      readMs: Math.round(read.ms),
      attributionMs: Math.round(attribution.ms * 10) / 10,
      timesGitLog: Math.round((total / plain.ms) * 100) / 100,
      peakMb: Math.round(peak),
      reportReadCpuMs: report.readCpuMs,
      reportFactsCpuMs: report.factsCpuMs,
      reportPeakMb: Math.round(reportPeak),
      oracleMs: Math.round(oracle.ms),
    },
    null,
    2,
  )}\n`,
);
process.exitCode = wrong.length + contradicted.length > 0 ? 1 : 0;

/** What a report takes, as a run in a terminal makes it; processor time, without git's own. */
async function wholeReport() {
  const [time, people] = [timeOptions(null, null), peopleOptions(null)];
  const request = { now: Number(git('log', '-1', '--format=%ct', 'HEAD')), time, people };
  const local = {
    repository: { gitDir: directory, root: directory },
    name: 'repository',
    tree: async () => null,
  };
  const start = process.cpuUsage();
  const data = await localHistory(local, request);
  const read = process.cpuUsage(start);
  historyFacts(data, { time, people, digest: (text) => text });
  const all = process.cpuUsage(start);
  const readCpuMs = Math.round((read.user + read.system) / 1000);
  return { readCpuMs, factsCpuMs: Math.round((all.user + all.system) / 1000) - readCpuMs };
}

/** Tags that point to commits, in the order of their making. */
function readTags() {
  const format = '%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(creatordate:unix) %(refname)';
  const found = git('for-each-ref', `--format=${format}`, 'refs/tags')
    .split('\n')
    .flatMap((line) => {
      const [type, own, peeledType, peeled, at, name] = line.split(' ');
      const sha = type === 'commit' ? own : peeledType === 'commit' ? peeled : null;
      // A light tag leaves the fields of what it points to empty.
      if (type === 'commit')
        return [{ sha: own, at: Number(line.split(' ').at(-2)), name: line.split(' ').at(-1) }];
      return sha ? [{ sha, at: Number(at), name }] : [];
    });
  return found.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1));
}

/** The same work without anybody who reads: what git itself needs. */
function drain(args) {
  return stream(args, () => {});
}

function readCommits(args) {
  const commits = [];
  let rest = '';
  return stream(args, (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      const parts = line.split(' ');
      commits.push({
        sha: parts[0],
        parents: parts.slice(1, -1).filter(Boolean),
        committed: Number(parts.at(-1)),
      });
    }
  }).then(() => commits);
}

function stream(args, take) {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', directory, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.setEncoding('latin1').on('data', take);
    child
      .on('error', reject)
      .on('close', (code) => (code === 0 ? resolve() : reject(new Error(`git: ${code}`))));
  });
}

async function best(work, rounds = 3) {
  let least = null;
  for (let round = 0; round < rounds; round++) {
    const one = await timed(work);
    if (!least || one.ms < least.ms) least = one;
  }
  return least;
}

/**
 * For every commit the first tag that holds it, as git says: `git rev-list` of each tag without all the tags before
 * it. Tags that hold nothing new are skipped with git's word for it, so that git runs once for every tag that does.
 */
async function firstTags() {
  const found = new Map();
  const before = [];
  for (const [k, { sha }] of tags.entries()) {
    if (found.has(sha)) continue;
    const input = `${sha}\n${before.map((one) => `^${one}`).join('\n')}\n`;
    const output = execFileSync('git', ['--git-dir', directory, 'rev-list', '--stdin'], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    for (const one of output.split('\n')) if (one) found.set(one, k);
    // What a later tag holds need not be excluded a second time.
    before.push(sha);
    if (before.length > 64) before.splice(0, before.length, ...independent(before));
  }
  return found;
}

/** Of these commits those that no other one of them holds. */
function independent(shas) {
  return git('merge-base', '--independent', ...shas)
    .split('\n')
    .filter(Boolean);
}

function agreesWithContains(number) {
  const first = tags[owner[number]]?.name ?? null;
  const holding = new Set(
    git('tag', '--contains', commits[number].sha)
      .split('\n')
      .filter(Boolean)
      .map((name) => `refs/tags/${name}`),
  );
  const expected = tags.find(({ name }) => holding.has(name))?.name ?? null;
  return first === expected;
}

/** So many different numbers below a limit; the same ones for the same seed. */
function sample(size, wanted, seed) {
  const numbers = Array.from({ length: size }, (_, i) => i);
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < Math.min(wanted, size); i++) {
    const j = i + Math.floor(random() * (size - i));
    [numbers[i], numbers[j]] = [numbers[j], numbers[i]];
  }
  return numbers.slice(0, wanted);
}
