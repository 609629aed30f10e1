import { identifyUrl } from '../catalog/urls.js';
import type { Role } from '../model.js';

/** An engine that a setting names, and the text that names it, which may be shown. */
export interface Named {
  readonly engine: string;
  readonly variants: readonly string[];
  readonly declared: string;
  /** Where a URL tells the server's version. */
  readonly version?: string | null;
}

/** The engine of a connection URL; of the URL nothing is shown but its scheme. */
export function namedByUrl(url: string, role: Role | null): Named | null {
  const found = identifyUrl(url);
  if (!found || (role && found.role !== role)) return null;
  const { engine, variants, version } = found;
  return { engine, variants, declared: shown(url.trim()), ...(version ? { version } : {}) };
}

/** "jdbc:h2:…", "postgres://…". */
function shown(url: string): string {
  const wrapped = /^(?:jdbc|r2dbc):(?:tc:|pool:)?[\w+.-]{1,40}:/.exec(url)?.[0];
  return wrapped ? `${wrapped}…` : `${url.split(':', 1)[0]}://…`;
}
