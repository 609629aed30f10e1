import { type Instruction, readInstructions } from './dockerfile-lines.js';
import { interpolate } from './interpolation.js';
import { Unreadable } from './unreadable.js';

/** A variable that ARG or ENV sets; a null value is an ARG without a default. */
export interface Variable {
  readonly key: string;
  readonly value: string | null;
  readonly line: number;
}

/** What one FROM starts. */
export interface Stage {
  readonly name: string | null;
  /** The image or the earlier stage, as written. */
  readonly from: string;
  readonly platform: string | null;
  /** The line of the FROM. */
  readonly line: number;
  /** `ENV` and `ARG` of the stage, in order. */
  readonly variables: readonly Variable[];
  /** `COPY --from=` as written, with lines. */
  readonly copies: readonly { readonly from: string; readonly line: number }[];
  readonly instructions: readonly Instruction[];
}

/** A Dockerfile: what stands before the first FROM, and its stages. */
export interface Dockerfile {
  readonly globals: readonly Variable[];
  readonly stages: readonly Stage[];
}

/** The image that a stage is built on, after every earlier stage was followed. */
export interface Base {
  readonly image: string;
  /** Whether every variable in it was known. */
  readonly complete: boolean;
  /** The line of the FROM that names the image. */
  readonly line: number;
  /** The line of the ARG whose default decided the image, or null. */
  readonly defaultLine: number | null;
  /** The stage and the earlier ones that it is built on; the last one names the image. */
  readonly lineage: readonly Stage[];
}

interface OpenStage extends Stage {
  readonly variables: Variable[];
  readonly copies: { from: string; line: number }[];
  readonly instructions: Instruction[];
}

type Lookup = (key: string) => string | null | undefined;

const mostStages = 200;

/**
 * The stages of a Dockerfile or Containerfile (https://docs.docker.com/reference/dockerfile/).
 * @throws Unreadable where it is no text, larger than 256 KiB or has more than 200 stages
 */
export function readDockerfile(source: string): Dockerfile {
  const globals: Variable[] = [];
  const stages: OpenStage[] = [];
  for (const instruction of readInstructions(source)) {
    const stage = stages.at(-1);
    if (stages.length > mostStages)
      throw new Unreadable(`more than ${mostStages} stages: not read`, stage?.line);
    if (instruction.keyword === 'FROM') stages.push(openStage(instruction));
    else if (stage) addTo(stage, instruction);
    else if (instruction.keyword === 'ARG') globals.push(...variables(instruction));
  }
  return { globals, stages };
}

function openStage({ rest, line }: Instruction): OpenStage {
  const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const name = words[1]?.toUpperCase() === 'AS' ? (words[2] ?? null) : null;
  const platform = /(?:^|\s)--platform=(\S+)/.exec(rest)?.[1] ?? null;
  return { name, from: words[0] ?? '', platform, line, variables: [], copies: [], instructions: [] };
}

function addTo(stage: OpenStage, instruction: Instruction): void {
  const { keyword, rest, line } = instruction;
  stage.instructions.push(instruction);
  if (keyword === 'ARG' || keyword === 'ENV') stage.variables.push(...variables(instruction));
  const from = keyword === 'COPY' ? /(?:^|\s)--from=(\S+)/.exec(rest)?.[1] : undefined;
  if (from) stage.copies.push({ from, line });
}

function variables({ keyword, rest, line }: Instruction): Variable[] {
  const old = keyword === 'ENV' ? /^([A-Za-z_]\w*)\s+(.*)$/.exec(rest) : null;
  if (old) return [{ key: old[1] ?? '', value: unquote(old[2] ?? ''), line }];
  const pairs = rest.matchAll(/(?<=^|\s)([A-Za-z_]\w*)(=(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])*)?(?=\s|$)/g);
  return [...pairs].map(([, key = '', value]) => ({
    key,
    value: value ? unquote(value.slice(1)) : null,
    line,
  }));
}

const unquote = (value: string): string => value.replace(/["']|\\(.)/g, '$1');

/** The stage that `docker build --target` means (a name or a number); without a target the last one. */
export function targetStage({ stages }: Dockerfile, target: string | null = null): Stage | null {
  if (target === null) return stages.at(-1) ?? null;
  return stageNamed(stages, target) ?? (/^\d{1,3}$/.test(target) ? (stages[Number(target)] ?? null) : null);
}

const stageNamed = (stages: readonly Stage[], name: string): Stage | null =>
  stages.findLast((stage) => stage.name?.toLowerCase() === name.toLowerCase()) ?? null;

// https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
const automatic = new Map(
  ['TARGET', 'BUILD'].flatMap((side) => [
    [`${side}PLATFORM`, 'linux/amd64'],
    [`${side}OS`, 'linux'],
    [`${side}ARCH`, 'amd64'],
    [`${side}VARIANT`, ''],
  ]),
);

/** The values of the ARGs before the first FROM, as far as they are known: build arguments first, then defaults. */
function globalValues(
  { globals }: Dockerfile,
  buildArgs: Lookup,
): Map<string, { value: string; line: number | null }> {
  const known = new Map([...automatic].map(([key, value]) => [key, { value, line: null as number | null }]));
  for (const { key, value, line } of globals) {
    const given = buildArgs(key);
    const own = value === null ? null : interpolate(value, (name) => known.get(name)?.value);
    if (typeof given === 'string') known.set(key, { value: given, line: null });
    else if (own?.complete) known.set(key, { value: own.text, line });
    else if (own) known.delete(key);
  }
  return known;
}

/** The image that a stage is built on in the end: earlier stages are followed, ARGs put in. */
export function baseOf(dockerfile: Dockerfile, from: Stage, buildArgs: Lookup = () => null): Base {
  const known = globalValues(dockerfile, buildArgs);
  const lineage: Stage[] = [];
  for (let stage: Stage | null = from; ; ) {
    lineage.push(stage);
    const { text, complete, used } = interpolate(stage.from, (key) => known.get(key)?.value);
    const earlier = stageNamed(dockerfile.stages.slice(0, dockerfile.stages.indexOf(stage)), text);
    if (!earlier) {
      const lines = used.flatMap((key) => known.get(key)?.line ?? []);
      return { image: text, complete, line: stage.line, defaultLine: lines[0] ?? null, lineage };
    }
    stage = earlier;
  }
}
