/** Every input of action.yml; a test holds both lists equal. */
export const inputNames = [
  'config',
  'fail-on',
  'scope',
  'require',
  'comment',
  'check-run',
  'suggest',
  'issue',
  'name',
  'base',
  'report',
  'allow-untrusted',
] as const;

const tokenVariable = 'INPUT_GITHUB-TOKEN';

/** What the workflow says. */
export interface Inputs {
  readonly inputs: ReadonlyMap<string, string>;
  readonly token: string | null;
}

/**
 * Reads the inputs, and takes the token out of the environment, where everything that runs later could read it. The
 * runner makes `INPUT_FAIL-ON` of `fail-on`: upper case, blanks to underscores, dashes as they are.
 */
export function takeInputs(environment: NodeJS.ProcessEnv): Inputs {
  const token = environment[tokenVariable]?.trim() || null;
  delete environment[tokenVariable];
  // Under whatever name it stands there besides.
  if (token !== null)
    for (const [name, value] of Object.entries(environment))
      if (value?.trim() === token) delete environment[name];
  const inputs = inputNames.flatMap((name): [string, string][] => {
    const value = environment[`INPUT_${name.toUpperCase()}`]?.trim();
    return value ? [[name, value]] : [];
  });
  return { inputs: new Map(inputs), token };
}
