import type { Declaration, SourceFile, Statement } from '../model.js';
import { declare } from './declare.js';
import { readIni } from './ini.js';
import { locatedMatches } from './matches.js';
import { namedByUrl } from './named-url.js';
import type { NamedVariable } from './named-variables.js';
import { at, entries, items, text } from './node.js';
import { parseToml } from './toml.js';

/** "D:KEY=value" of pytest-env, "KEY = value" of tox. */
function variable(written: string, line: number): NamedVariable[] {
  const found = /^(?:[DRU]:){0,2}([A-Za-z_]\w{0,100})[ \t]*=[ \t]*(.*)$/.exec(written.trim());
  return found?.[1] ? [{ key: found[1], value: (found[2] ?? '').replace(/^["']|["']$/g, ''), line }] : [];
}

/** The variables of `[tool.pytest_env]` and of `env` in pytest's and tox's own tables (https://pypi.org/project/pytest-env/). */
export function pyprojectVariables(source: string): NamedVariable[] {
  const tool = at(parseToml(source), 'tool');
  const table = entries(at(tool, 'pytest_env')).flatMap(({ key, value }) => {
    const node = value.kind === 'map' ? at(value, 'value') : value;
    const written = text(node);
    return node && written !== null ? [{ key, value: written, line: node.line }] : [];
  });
  const list = items(at(tool, 'pytest', 'ini_options', 'env') ?? at(tool, 'pytest', 'env'));
  return [...table, ...list.flatMap((one) => variable(text(one) ?? '', one.line))];
}

/** The variables of pytest.ini, setup.cfg (`env`) and tox.ini (`setenv` of its test environments). */
export function iniVariables(source: string): NamedVariable[] {
  return readIni(source).flatMap(({ section, key, lines }) => {
    const isPytest = /^(?:tool:)?pytest$/.test(section) && key === 'env';
    const isTox = /^testenv\b/.test(section) && /^set_?env$/.test(key);
    return isPytest || isTox ? lines.flatMap((one) => variable(one.text, one.line)) : [];
  });
}

const engines = /\bcreate_(?:async_)?engine\(\s{0,80}f?["']([a-z][\w+]{1,30}:\/\/[^"'\n]{0,200})["']/g;
const settings =
  /\b([A-Z_]{0,40}(?:DATABASE|DB|BROKER)_UR[IL])["']?\]?\s{0,5}[=:,]\s{0,40}f?["']([a-z][\w+]{1,30}:\/\/[^"'\n]{0,200})["']/g;

/** The databases that fixtures of tests connect to, where the URL is literal. */
export function conftestDatabases(file: SourceFile, says: Statement): Declaration[] {
  const source = file.text.replace(/^[ \t]*#.*$/gm, '');
  const named = [
    ...locatedMatches(source, engines).map((one) => ({
      key: '',
      url: one.groups[1] ?? '',
      line: one.lastLine,
    })),
    ...locatedMatches(source, settings).map(({ groups, lastLine }) => ({
      key: groups[1] ?? '',
      url: groups[2] ?? '',
      line: lastLine,
    })),
  ];
  return named.flatMap(({ key, url, line }) => {
    const found = namedByUrl(url, key.includes('BROKER') ? null : 'database');
    const role = key.includes('BROKER') ? 'broker' : 'database';
    return found ? [declare({ ...found, role, at: { file: file.path, line }, says })] : [];
  });
}
