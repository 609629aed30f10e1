import { type Attribute, attribute, type Block, type Body, blocks, type Expression } from './hcl-syntax.js';

/**
 * A unit of Terragrunt (https://terragrunt.gruntwork.io/docs/) as what it is: a call of the module that its `source`
 * names, with its `inputs`. Null where it calls none, as the files at the root of a repository do.
 */
export function terragruntCall(body: Body, name: string): Block | null {
  const [terraform] = blocks(body, 'terraform');
  const source = terraform && attribute(terraform.body, 'source');
  if (!terraform || !source) return null;
  const inputs = attribute(body, 'inputs');
  const attributes = [source, ...(inputs ? inputsOf(inputs.value, 0) : [])];
  const { line, column } = terraform;
  return {
    type: 'module',
    labels: [name],
    body: { attributes, blocks: [], broken: body.broken },
    line,
    column,
  };
}

/** The entries of an object, or of the objects that are merged into one; the last of a name counts, and comes first. */
function inputsOf(expression: Expression, depth: number): Attribute[] {
  if (depth > 20) return [];
  if (expression.kind === 'call')
    return expression.arguments.flatMap((one) => inputsOf(one, depth + 1)).reverse();
  if (expression.kind !== 'object') return [];
  return expression.entries.flatMap(({ key, value, line, column }) =>
    key === null ? [] : [{ name: key, value, source: key, line, column, lastLine: line }],
  );
}
