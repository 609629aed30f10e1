import { child, inside, type PythonNode, parsePython, parts, stringContent } from '../python-tree.js';
import { type Call, type Code, type CodeFile, camelCase } from './shape.js';

/** The calls, constants and imports of a Python file, with names spelt as in TypeScript. */
export function pythonCode(source: string): CodeFile {
  const calls: Call[] = [];
  const paths: { path: readonly string[]; line: number }[] = [];
  const constants = new Map<string, Code>();
  const imports = new Map<string, string>();
  let brokenAt: number | null = null;
  const visit = (node: PythonNode): void => {
    if (node.name === '⚠') brokenAt ??= node.line;
    if (node.name === 'CallExpression') {
      const call = code(node);
      if (call.kind === 'call') calls.push(call);
    } else if (node.name === 'AssignStatement') assigned(node, constants);
    else if (node.name === 'ImportStatement') imported(node, imports);
    if (node.name === 'MemberExpression' && isPath(node)) paths.push({ path: pathOf(node), line: node.line });
    else for (const one of node.children) visit(one);
  };
  visit(parsePython(source));
  return { brokenAt, calls, constants, imports, paths };
}

function code(node: PythonNode): Code {
  const { line } = node;
  if (node.name === 'String' || node.name === 'ContinuedString' || node.name === 'FormatString') {
    const { text, partial } = stringContent(node);
    return partial ? { kind: 'unknown', line } : { kind: 'text', text, line };
  }
  if (node.name === 'Number') return { kind: 'text', text: node.text, line };
  if (node.name === 'VariableName' || (node.name === 'MemberExpression' && isPath(node)))
    return { kind: 'path', path: pathOf(node), line };
  if (node.name === 'CallExpression') return called(node);
  if (node.name === 'ArrayExpression' || node.name === 'TupleExpression')
    return { kind: 'list', items: parts(inside(node)).flatMap(([one]) => (one ? [code(one)] : [])), line };
  return node.name === 'DictionaryExpression' ? dictionary(node) : { kind: 'unknown', line };
}

function called(node: PythonNode): Code {
  const [callee] = node.children;
  const list = child(node, 'ArgList');
  if (!callee || !list || !isPath(callee)) return { kind: 'unknown', line: node.line };
  const given = parts(inside(list));
  const named = given.flatMap(([name, sign, value]) =>
    name && value && sign?.name === 'AssignOp' ? [[camelCase(name.text), code(value)] as const] : [],
  );
  const values = given.flatMap(([value, ...more]) => (value && more.length === 0 ? [code(value)] : []));
  return { kind: 'call', path: pathOf(callee), arguments: values, named: new Map(named), line: node.line };
}

function dictionary(node: PythonNode): Code {
  const entries = parts(inside(node)).flatMap(([key, colon, value, ...more]) => {
    const name = key && colon?.name === ':' ? code(key) : null;
    return name?.kind === 'text' && value && more.length === 0
      ? [[camelCase(name.text), code(value)] as const]
      : [];
  });
  return { kind: 'object', entries: new Map(entries), line: node.line };
}

const isPath = (node: PythonNode): boolean => /^[A-Za-z_][\w.]{0,300}$/.test(node.text);

const pathOf = (node: PythonNode): string[] => node.text.split('.').map(camelCase);

/** `NAME = …`, `self.name = …`: what is set twice is known no more. */
function assigned(node: PythonNode, constants: Map<string, Code>): void {
  const sign = node.children.findIndex(({ name }) => name === 'AssignOp');
  const [target, value] = [node.children[0], node.children[sign + 1]];
  if (!target || !value || sign < 1 || node.children.length !== sign + 2 || !isPath(target)) return;
  const name = pathOf(target).at(-1) ?? '';
  constants.set(name, constants.has(name) ? { kind: 'unknown', line: node.line } : code(value));
}

/** `from aws_cdk import aws_rds as rds`, `import aws_cdk.aws_rds as rds`. */
function imported(node: PythonNode, imports: Map<string, string>): void {
  const words = node.children.map(({ text }) => text);
  const from = words[0] === 'from';
  const split = words.indexOf('import');
  const module = from ? `${words.slice(1, split).join('')}.` : '';
  for (const part of parts(
    node.children.slice(split + 1).filter(({ text }) => text !== '(' && text !== ')'),
  )) {
    const names = part.map(({ text }) => text);
    const renamed = names.indexOf('as');
    const name = names.slice(0, renamed < 0 ? undefined : renamed).join('');
    imports.set(
      camelCase(renamed < 0 ? name : (names.at(-1) ?? '')),
      `${module}${name}`.replaceAll('.', '/'),
    );
  }
}
