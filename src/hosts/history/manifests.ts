import type { HistoryRequest } from '../../model.js';
import { addedTags, commitResolver, type TagChange } from '../../support/image-history.js';
import { releaseRecord } from '../../support/tag-deployments.js';
import type { Sourced } from '../../support/tag-source.js';
import { checked, type Repository } from '../git.js';
import { streamGit } from '../git-stream.js';
import type { Local } from './local.js';
import { readTags } from './tags.js';

const mostFiles = 50;
const largestPatch = 64 * 1024 * 1024;

/**
 * The commits that changed the image tag in a declared manifest, as deployments of what the tag names. For
 * repositories whose cluster pulls its state from git, that line is the only record there is.
 */
export async function fromManifests(
  { repository, tree }: Local,
  { time }: HistoryRequest,
  tip: string,
): Promise<Sourced | null> {
  const files = (await tree()).list(time.manifests ?? []).slice(0, mostFiles);
  if (files.length === 0) return null;
  const tags = new Map(readTags(repository).map(({ name, sha }) => [name, sha]));
  const resolve = commitResolver(tags, await allCommits(repository));
  const changes = await tagChanges(repository, tip, files);
  const deployments = changes.flatMap((change) => {
    const shas = new Set(change.values.flatMap((value) => resolve(value) ?? []));
    return [...shas].map((sha) => ({
      ...releaseRecord(`${change.commit.slice(0, 12)} ${change.file} ${sha.slice(0, 12)}`, sha, change.at),
      region: files.length > 1 ? change.file : null,
      ref: null,
    }));
  });
  if (deployments.length === 0) return null;
  return {
    deployments,
    source: {
      kind: 'manifests',
      text: `${deployments.length} changes of image tags in ${files.length === 1 ? files[0] : `${files.length} manifests`}`,
      confidence: 'low',
      notes: ['When the cluster took the new image over, and whether it ran, is not known.'],
    },
  };
}

async function allCommits(repository: Repository): Promise<string[]> {
  return (await collect(repository, ['--all', '--format=tformat:%H']))
    .split('\n')
    .filter((sha) => sha !== '');
}

async function tagChanges(
  repository: Repository,
  tip: string,
  files: readonly string[],
): Promise<TagChange[]> {
  const text = await collect(repository, [
    '-p',
    '--unified=0',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--no-color',
    '--format=tformat:%x01%H %ct',
    checked(tip),
    '--',
    ...files,
  ]);
  return `\n${text}`.split('\n\u0001').flatMap((part) => {
    const [, commit, at] = /^([0-9a-f]{40,64}) (\d+)\n/.exec(part) ?? [];
    if (!commit) return [];
    return [...addedTags(part)].map(([file, values]) => ({ commit, at: Number(at), file, values }));
  });
}

async function collect(repository: Repository, args: readonly string[]): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  await streamGit(repository, 'log', args, {
    take(chunk) {
      size += chunk.length;
      if (size > largestPatch) throw new Error(`more than ${largestPatch} bytes of changes`);
      chunks.push(chunk);
    },
  });
  return Buffer.concat(chunks).toString('utf8');
}
