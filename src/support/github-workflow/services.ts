import type { Declaration, Notice } from '../../model.js';
import { declareImage } from '../declare.js';
import { at, entries, text } from '../node.js';
import type { Slotted } from './collected.js';
import type { Origin } from './data.js';
import type { Scope } from './expressions.js';
import { type Rendered, render, resolveNode } from './templates.js';

interface Services {
  readonly declarations: Slotted[];
  readonly notices: Notice[];
}

/**
 * The service containers of one leg of a job
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idservices).
 * An image that is empty in this leg switches its service off.
 */
export function declareServices(
  written: Origin | null,
  scope: Scope,
  related: Declaration['related'],
): Services {
  const found: Services = { declarations: [], notices: [] };
  if (!written) return found;
  const services = resolveNode(written, scope);
  const unknownAt = (line: number, what: string): number =>
    found.notices.push({
      text: `${what} only known when the job runs`,
      at: { file: written.file, line },
      unread: false,
    });
  if (!services) unknownAt(written.node.line, 'which services this job has is');
  for (const { key, line, value } of entries(services?.node)) {
    const service = resolveNode({ node: value, file: services?.file ?? written.file }, scope);
    if (!service) {
      unknownAt(line, `what the service ${key} is, is`);
      continue;
    }
    const image = service.node.kind === 'map' ? at(service.node, 'image') : service.node;
    const rendered = image && render({ node: image, file: service.file }, scope);
    if (!rendered || rendered.text.trim() === '') continue;
    const declaration = declareRendered(rendered, key, related);
    if (declaration) found.declarations.push({ slot: `service ${key}`, declaration });
    else if (!rendered.known && rendered.text.trim().startsWith('${{'))
      unknownAt(rendered.at.line, `the image of the service ${key} is`);
  }
  return found;
}

/** The runtime of the container that the steps of a job run in; an image of the application's own declares none. */
export function declareContainer(
  written: Origin | null,
  scope: Scope,
  related: Declaration['related'],
): Slotted[] {
  const container = written && resolveNode(written, scope);
  const image = container?.node.kind === 'map' ? at(container.node, 'image') : container?.node;
  const rendered = image && container ? render({ node: image, file: container.file }, scope) : null;
  const declaration = rendered && declareRendered(rendered, null, related);
  return declaration?.role === 'runtime' ? [{ slot: 'container', declaration }] : [];
}

/** Whether a job's steps run in a container and not on the machine. */
export function hasContainer(written: Origin | null, scope: Scope): boolean {
  const container = written && resolveNode(written, scope);
  const image = container?.node.kind === 'map' ? at(container.node, 'image') : container?.node;
  return written !== null && (!image || text(image) !== '');
}

function declareRendered(
  rendered: Rendered,
  name: string | null,
  related: Declaration['related'],
): Declaration | null {
  const { declared, at: place } = rendered;
  const declaration = declareImage(rendered.text.trim(), place, {
    declared,
    name,
    related: [...rendered.related, ...related],
  });
  return declaration;
}
