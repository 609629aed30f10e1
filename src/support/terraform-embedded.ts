import type { Template } from './hcl-syntax.js';
import type { Sightings } from './terraform-containers.js';
import { evaluate } from './terraform-evaluate.js';
import type { Scope } from './terraform-scope.js';
import { unknown } from './terraform-values.js';
import type { Variable } from './terraform-variables.js';

const image = /"(?:image|name)"\s{0,20}:\s{0,20}"([^"\n]{1,300})"/g;
const variable =
  /"name"\s{0,200}:\s{0,200}"([A-Za-z_]\w{0,199})"\s{0,200},\s{0,200}"value(?:From)?"\s{0,200}:\s{0,200}"([^"\n]{0,2000})"/g;

/**
 * Images and environments in JSON that is written as a heredoc (container definitions). It is a template, and JSON only
 * once it is filled in; so it is looked at as text.
 */
export function embeddedIn(template: Template, scope: Scope): Sightings {
  const { text, firstLine } = filledIn(template, scope);
  if (!text.includes('"image"')) return { images: [], environments: [] };
  const lineOf = lineCounter(text, firstLine);
  const sightings: Sightings = { images: [], environments: [] };
  let name: string | null = null;
  for (const match of text.matchAll(image)) {
    if (match[0].startsWith('"name"')) {
      name = match[1] ?? null;
      continue;
    }
    const at = { file: scope.file, line: lineOf(match.index) };
    sightings.images.push({ value: unknown, text: match[1] ?? null, at, name });
  }
  const variables: Variable[] = [...text.matchAll(variable)].map((match) => ({
    key: match[1] ?? '',
    value: match[2]?.includes('${}') ? '' : (match[2] ?? ''),
    at: { file: scope.file, line: lineOf(match.index) },
  }));
  if (variables.length > 0) sightings.environments.push(variables);
  return sightings;
}

/** The text of a template with its unknown parts as `${}`, and the line on which it starts. */
export function filledIn({ parts, line }: Template, scope: Scope): { text: string; firstLine: number } {
  const text = parts.map((part) => {
    if (part.kind === 'text') return part.text;
    const known = part.kind === 'expression' ? evaluate(part.expression, scope) : unknown;
    return known.kind === 'text' && !known.text.includes('\n') ? known.text : '${}';
  });
  return { text: text.join(''), firstLine: line + 1 };
}

/** Lines of offsets that only grow. */
function lineCounter(text: string, firstLine: number): (offset: number) => number {
  let line = firstLine;
  let at = 0;
  return (offset) => {
    if (offset < at) [line, at] = [firstLine, 0];
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
