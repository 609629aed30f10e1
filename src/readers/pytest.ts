import type { Reader, SourceFile, Statement } from '../model.js';
import { declareVariables, definedKeys, type NamedVariable } from '../support/named-variables.js';
import { fileNameOf } from '../support/path.js';
import { conftestDatabases, iniVariables, pyprojectVariables } from '../support/pytest-environment.js';
import { settingsFile } from '../support/settings-text.js';

const says: Statement = { environment: 'ci', because: 'tests run with it' };

/** The environment that Python's test runners set: pytest-env, tox, and what conftest.py connects to. */
export const pytest: Reader = {
  id: 'pytest',
  title: 'settings of pytest and tox',
  spec: 'https://docs.pytest.org/en/stable/reference/customize.html',
  files: [
    '**/pyproject.toml',
    '**/pytest.ini',
    '**/.pytest.ini',
    '**/tox.ini',
    '**/setup.cfg',
    '**/conftest.py',
  ],
  usually: 'ci',
  mentions:
    /pytest_env|^[ \t]*(?:env|set_?env)[ \t]*=|create_(?:async_)?engine\(|(?:DATABASE|DB|BROKER)_UR[IL]\b/m,
  read(given) {
    const file = settingsFile(given);
    if (fileNameOf(file.path) === 'conftest.py') return { declarations: conftestDatabases(file, says) };
    const variables = variablesOf(file);
    return {
      declarations: declareVariables(variables, file.path, says),
      keys: definedKeys(variables, file.path, says),
    };
  },
};

const variablesOf = ({ path, text }: SourceFile): NamedVariable[] =>
  path.endsWith('.toml') ? pyprojectVariables(text) : iniVariables(text);
