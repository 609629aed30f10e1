import { leadingVersion } from '../../support/versions.js';
import { nodeCodeName } from '../node-code-names.js';
import type { ImageGroup, TagReader } from './shape.js';
import { after, firstOf, leading, none } from './tags.js';

/** Development containers: "1-3.12-bookworm", "dev-4.0-bookworm", "3.12", where the first number may be the image's. */
const devcontainer: TagReader = (tag) => {
  const own = tag.replace(/^dev-/, '');
  const image = /^\d{1,2}(?:\.\d{1,3}){0,2}-(?=\d)/.exec(own)?.[0] ?? '';
  const version = leadingVersion(own.slice(image.length));
  return version && (version.includes('.') || Number(version) > 4) ? version : null;
};

const devcontainers = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `devcontainers/${name}`);

/** Official, CircleCI's and Bitnami's images of one runtime. */
const usual = (engine: string, names: readonly string[], version: TagReader = leading): ImageGroup => ({
  engine,
  names: names.flatMap((name) => [name, `cimg/${name}`, `circleci/${name}`, `bitnami/${name}`]),
  version,
});

const node: readonly ImageGroup[] = [
  usual(
    'node',
    ['node'],
    firstOf(leading, (tag) => nodeCodeName(tag.split('-')[0] ?? '')),
  ),
  {
    engine: 'node',
    names: ['chainguard/node', 'lambda/nodejs', 'amazon/aws-lambda-nodejs'],
    version: leading,
  },
  { engine: 'node', names: devcontainers('typescript-node', 'javascript-node'), version: devcontainer },
  usual('bun', ['oven/bun']),
  usual('deno', ['denoland/deno']),
];

const python: readonly ImageGroup[] = [
  usual('python', ['python']),
  {
    engine: 'python',
    names: ['chainguard/python', 'lambda/python', 'amazon/aws-lambda-python'],
    version: leading,
  },
  { engine: 'python', names: devcontainers('python'), version: devcontainer },
  // The installer's image is a runtime only where its tag names one.
  {
    engine: 'python',
    names: ['astral-sh/uv'],
    only: (tag) => /python\d/.test(tag),
    version: after('python'),
  },
  {
    engine: 'python',
    names: [
      'tiangolo/uvicorn-gunicorn-fastapi',
      'tiangolo/uvicorn-gunicorn',
      'tiangolo/uvicorn-gunicorn-starlette',
      'tiangolo/meinheld-gunicorn',
      'tiangolo/uwsgi-nginx-flask',
      'tiangolo/uwsgi-nginx',
      'nikolaik/python-nodejs',
    ],
    version: after('python'),
  },
];

const ruby: readonly ImageGroup[] = [
  usual('ruby', ['ruby']),
  { engine: 'ruby', names: ['images/ruby', 'lambda/ruby'], version: leading },
  { engine: 'ruby', names: devcontainers('ruby'), version: devcontainer },
];

const php: readonly ImageGroup[] = [
  usual('php', ['php']),
  {
    engine: 'php',
    names: [
      'bitnami/php-fpm',
      'serversideup/php',
      'webdevops/php-nginx',
      'webdevops/php-apache',
      'webdevops/php',
      'wodby/php',
      'thecodingmachine/php',
      'shinsenter/php',
    ],
    version: leading,
  },
  { engine: 'php', names: ['dunglas/frankenphp'], variants: ['frankenphp'], version: after('php') },
  { engine: 'php', names: ['phpswoole/swoole'], version: after('php') },
  { engine: 'php', names: devcontainers('php'), version: devcontainer },
];

const compiled: readonly ImageGroup[] = [
  usual('go', ['golang']),
  usual('go', ['go']),
  { engine: 'go', names: devcontainers('go'), version: devcontainer },
  usual('rust', ['rust']),
  // The tag counts the image.
  { engine: 'rust', names: devcontainers('rust'), version: none },
  { engine: 'rust', names: ['lukemathwalker/cargo-chef'], version: after('rust-') },
  usual('elixir', ['elixir']),
  { engine: 'elixir', names: ['hexpm/elixir', 'bitwalker/alpine-elixir'], version: leading },
  usual('erlang', ['erlang']),
  { engine: 'erlang', names: ['hexpm/erlang', 'bitwalker/alpine-erlang'], version: leading },
];

/** Language runtimes other than Java and .NET. */
export const runtimeImages: readonly ImageGroup[] = [...node, ...python, ...ruby, ...php, ...compiled];
