import { existsSync, readFileSync, statSync } from 'node:fs';
import { engine } from '../catalog/engines.js';
import { exitCodes } from '../exit-code.js';
import { type Answer, askService } from '../hosts/probe/probe.js';
import { printError, printOut } from '../hosts/streams.js';
import { writeWhole } from '../hosts/written-files.js';
import { counts, judge } from '../judge.js';
import type { Finding, Fingerprint, Options, Tree } from '../model.js';
import { readOptions } from '../options.js';
import { type Explained, withReasons } from '../reasons.js';
import { settingDiffers } from '../rules/setting-differs.js';
import { matched, readFingerprint, usualFingerprint, writeFingerprint } from '../support/fingerprint.js';
import { engineOfUrl, readServiceUrl, type ServiceUrl } from '../support/service-url.js';
import { type Styles, stylesFor } from '../support/sinks/styles.js';
import { finished, logLine, plain, type Terminal, tty } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import type { Arguments } from './arguments.js';
import { configOf, ruleIds } from './report-run.js';

/** `probe`: what running services say of themselves, held against production's fingerprint or written as it. */
export async function probe(args: Arguments): Promise<number> {
  const format = args.values.get('format') ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new UserError(`probe has no format ${plain(format)}`, 'It has text and json.');
  const log = (text: string): void => {
    if (!args.set.has('quiet')) printError(`${logLine(text)}\n`);
  };
  const given = args.values.get('against');
  const file = given ?? usualFingerprint;
  const into = args.values.get('write');
  const production = into === undefined ? productionOf(file, given !== undefined) : null;
  const options = optionsOf(args);
  const services = await askAll(targetsOf(args), log);
  const text = writeFingerprint(services);
  if (into !== undefined) {
    writeWhole(into, text);
    log(
      `Wrote how ${services.map(({ name }) => name).join(', ')} ${services.length === 1 ? 'is' : 'are'} set up into ${into}.`,
    );
    return exitCodes.pass;
  }
  if (!production) {
    printOut(text);
    log(`There is no ${file} to compare with; --write ${file} writes it where production can be reached.`);
    return exitCodes.pass;
  }
  return compare(production, { file: 'services', services }, options, format, log);
}

async function compare(
  production: Fingerprint,
  observed: Fingerprint,
  options: Options,
  format: string,
  log: (text: string) => void,
): Promise<number> {
  const pairs = matched(production, observed, (id) => engine(id).family);
  for (const { name } of observed.services.filter((one) => !pairs.some(([, mine]) => mine === one)))
    log(
      `${name} is compared with nothing: ${production.file} has no service of that name, nor exactly one of its kind.`,
    );
  if (pairs.length === 0) return exitCodes.nothingToCompare;
  const explained = await withReasons(differences(production, observed, options), [], noFiles);
  const { findings, behaviours } = explained;
  const compared = pairs.map(([, mine]) => mine.name);
  printOut(
    format === 'json'
      ? `${JSON.stringify({ compared, findings, behaviours }, null, 2)}\n`
      : shown(explained, compared, production.file),
  );
  return findings.some((one) => counts(one, options)) ? exitCodes.findings : exitCodes.pass;
}

// What services say of themselves is not looked for in files.
const noFiles: Tree = {
  has: () => false,
  identity: () => null,
  lacking: () => [],
  text: () => null,
  list: () => [],
  preload: async () => {},
  notices: () => [],
};

/** What the rule finds, as the configuration grades and allows it. */
function differences(production: Fingerprint, observed: Fingerprint, options: Options): readonly Finding[] {
  const nothing = { services: [], declarations: [], keys: [], jobs: [], paths: [], history: null };
  const findings = settingDiffers.check({ ...nothing, fingerprints: { production, observed } }, options);
  const judged = judge({ findings, base: null, waivers: [], declarations: [] }, options);
  return judged.findings.filter((one) => one.rule === settingDiffers.id);
}

function optionsOf(args: Arguments): Options {
  return readOptions({
    inputs: new Map([...args.values].filter(([name]) => name === 'fail-on')),
    config: configOf('.', args.values.get('config') ?? null),
    hasBase: false,
    today: new Date().toISOString().slice(0, 10),
    rules: ruleIds(),
  });
}

function productionOf(file: string, required: boolean): Fingerprint | null {
  if (existsSync(file) && statSync(file).isFile()) return readFingerprint(file, readFileSync(file, 'utf8'));
  if (!required) return null;
  throw new UserError(
    `the fingerprint ${plain(file)} is not there`,
    'Write it where production can be reached: parity-gate probe --write FILE.',
  );
}

/** The services that the command line names, each with a name of its own. */
function targetsOf(args: Arguments): ServiceUrl[] {
  const variables = (args.values.get('env') ?? '').split(',').filter(Boolean);
  const named = [
    ...variables.map((name) => [name, process.env[name]] as const),
    ...args.rest.map((url, i) => [nameOf(args.rest, url, i), url] as const),
  ];
  if (named.length === 0)
    throw new UserError(
      'probe takes the services to ask',
      'As in: parity-gate probe --env DATABASE_URL --env REDIS_URL, or with their URLs.',
    );
  return named.map(([name, url]) => {
    if (url) return readServiceUrl(url, plain(name));
    throw new UserError(
      `the environment variable ${plain(name)} is not set`,
      'It should hold the URL of a service, as postgresql://user:password@host/database.',
    );
  });
}

function nameOf(urls: readonly string[], url: string, index: number): string {
  const kind = engineOfUrl(url);
  if (kind === null) return `URL number ${index + 1}`;
  const earlier = urls.slice(0, index).filter((one) => engineOfUrl(one) === kind).length;
  return earlier === 0 ? kind : `${kind}-${earlier + 1}`;
}

async function askAll(targets: readonly ServiceUrl[], log: (text: string) => void) {
  return Promise.all(
    targets.map(async (target) => {
      const answer: Answer = await askService(target);
      log(`${target.name}: ${engine(answer.engine).title} ${answer.version}`);
      return { name: target.name, ...answer, lines: new Map<string, number>() };
    }),
  );
}

/** What differs, as a person reads it. */
export function shown(explained: Explained, compared: readonly string[], file: string): Terminal {
  const styles = stylesFor(process.stdout.isTTY === true && !process.env.NO_COLOR);
  const { findings } = explained;
  const names = plain(compared.join(', '));
  if (findings.length === 0) return tty`${finished([tty`${names}: set up as in ${plain(file)}.`])}\n`;
  const count = findings.length === 1 ? '1 setting differs' : `${findings.length} settings differ`;
  const head = styles.bold(tty`${plain(count)} from production (${names})`);
  return tty`${finished([head, ...findings.flatMap((one) => lines(one, explained, styles))])}\n`;
}

function lines(finding: Finding, { behaviours }: Explained, styles: Styles): Terminal[] {
  const { severity, state, title, why, fix, at, rule } = finding;
  const paint = severity === 'high' ? styles.red : severity === 'medium' ? styles.yellow : styles.blue;
  const mark = state === 'allowed' ? tty`allowed` : plain(severity);
  const known = behaviours.filter(({ id }) => finding.behaviours.includes(id));
  return [
    tty``,
    tty`${paint(mark)}  ${styles.bold(plain(title))}  ${styles.dim(plain(`${rule}, ${at.file}:${at.line}`))}`,
    tty`  why  ${plain(why)}`,
    ...known.map((one) => tty`       ${plain(one.title)}.`),
    tty`  fix  ${plain(fix)}`,
  ];
}
