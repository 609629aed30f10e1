import type { Declaration, Notice } from '../../model.js';
import { declareImage } from '../declare.js';
import type { Slotted } from '../github-workflow/collected.js';
import { type Settled, settle, type Values, type Written } from './values.js';

/** How a format puts values into texts. */
export interface Substitution {
  readonly values: Values;
  readonly references: RegExp;
}

/** What the images of a leg declare. */
export interface Declared {
  readonly declarations: Slotted[];
  readonly notices: Notice[];
}

/** The service that a container beside a job runs. */
export function declareService(
  image: Written,
  name: string | null,
  { values, references }: Substitution,
  into: Declared,
): void {
  const settled = settle(image, values, references);
  const declaration = declared(settled, name);
  const { file, line } = { file: image.file, line: image.node.line };
  if (declaration) into.declarations.push({ slot: `service ${name ?? ''} ${file}:${line}`, declaration });
  else if (!settled.known && startsUnknown(settled.text))
    into.notices.push({
      text: `the image of ${name === null ? 'a service' : `the service ${name}`} is only known when the job runs`,
      at: { file, line },
      unread: false,
    });
}

/** The runtime of the container that the steps of a job run in; an image of the application's own declares none. */
export function declareExecutor(image: Written, { values, references }: Substitution, into: Declared): void {
  const declaration = declared(settle(image, values, references), null);
  const slot = `container ${image.file}:${image.node.line}`;
  if (declaration?.role === 'runtime') into.declarations.push({ slot, declaration });
}

/** Where the name itself is in a variable, nothing is known of the image. */
const startsUnknown = (text: string): boolean => /^[$<]/.test(text.trim());

function declared(
  { text, declared: literal, at, related }: Settled,
  name: string | null,
): Declaration | null {
  return declareImage(text.trim(), at, { declared: literal, name, related });
}
