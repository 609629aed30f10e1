import type { Block } from './hcl-syntax.js';
import { fileNameOf } from './path.js';
import type { Located } from './terraform-files.js';
import { callsTo, type Scope } from './terraform-scope.js';
import { textOf } from './terraform-values.js';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that say nothing at all, and words that say what something is but not what it is for. */
const empty = wordSet('this main default primary master resource module single all one self');
const generic = wordSet(
  `cluster clusters instance instances server service services database databases db rds aurora postgres postgresql psql
   pg mysql mariadb sql redis valkey cache elasticache memorystore replication group s3 bucket buckets storage queue queues
   topic topics sqs sns table tables dynamodb mq broker rabbitmq kafka msk es search elasticsearch opensearch domain data
   dependency dependencies deployment infrastructure infra stack environment env platform foundation resources backend
   core shared common base network persistence modules live app application project workload managed new`,
);

/** The name of a thing: its block's, or where that says nothing the one of the nearest module call that does. */
export function nameOf(block: Located<Block>, scope: Scope): string {
  const [own = '', ...calls] = namesOf(block, scope);
  const telling = [own, ...calls].find(tells) ?? [own, ...calls].find((name) => !empty.has(name)) ?? own;
  const key = scope.each ? textOf(scope.each.key) : null;
  return key && key !== telling ? `${telling}-${key}` : telling;
}

/** Its name without what tells several of a kind apart: the block's own, else the folder of its module. */
export function plainNameOf(block: Located<Block>, scope: Scope): string {
  const own = block.node.labels.at(-1) ?? '';
  return empty.has(own) ? fileNameOf(scope.instance.directory.path) || own : own;
}

/** The words that say what a thing is for: those of its name and key; where these tell nothing, of its module too. */
export function purposeWords(block: Located<Block>, scope: Scope): string[] {
  const [own = '', ...calls] = namesOf(block, scope);
  const folder = calls.length > 0 ? [fileNameOf(scope.instance.directory.path)] : [];
  const around = tells(own) ? [] : [calls.find(tells) ?? '', ...folder];
  return [own, ...around, scope.each ? (textOf(scope.each.key) ?? '') : ''].flatMap(wordsOf);
}

/** Its own name and those of the calls that lead to it, from the inside out. */
const namesOf = (block: Located<Block>, scope: Scope): string[] => [
  block.node.labels.at(-1) ?? '',
  ...callsTo(scope.instance)
    .map((call) => call.block.node.labels[0] ?? '')
    .reverse(),
];

const tells = (name: string): boolean => wordsOf(name).some((word) => !generic.has(word) && !empty.has(word));

/** Whether a name is none ("this", "main"). */
export const isEmpty = (name: string): boolean => empty.has(name);

/** Whether a name says only what something is, and not what it is for. */
export const saysNothing = (name: string): boolean => !tells(name);

/** The words of a name, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
