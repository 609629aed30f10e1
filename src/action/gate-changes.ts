import type { AboutTheGate } from '../gate.js';
import type { Finding, Notice, Options } from '../model.js';
import { configPaths } from '../options/config-file.js';
import { type Loosening, loosenings } from '../options/loosened.js';
import { type Given, readOptions } from '../options.js';
import { ownFinding } from '../own-rules.js';
import { UserError } from '../support/user-error.js';

/** What a proposed configuration would do to the gate. */
export interface Proposal {
  readonly about: AboutTheGate;
  /** The options it stands for; null where it cannot be read, or nothing is proposed. */
  readonly options: Options | null;
}

/** Reads the configuration that a pull request proposes, and holds it against the one that decides. */
export function proposalOf(given: Given, deciding: Options, proposed: Given['config'] | undefined): Proposal {
  if (proposed === undefined) return { about: { findings: [], notices: [] }, options: null };
  const file = proposed?.file ?? given.config?.file ?? configPaths[0];
  try {
    const options = readOptions({ ...given, config: proposed });
    const ways = loosenings(deciding, options);
    return { about: { findings: loosened(ways, file, given.config === null), notices: [] }, options };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const notice: Notice = {
      text: `This change makes the configuration invalid: ${error.message}. ${error.help}`,
      at: { file, line: error.place?.line ?? 1 },
      unread: true,
    };
    return { about: { findings: [], notices: [notice] }, options: null };
  }
}

/** The finding that a change makes the gate less strict; the first configuration of a repository is no loosening. */
function loosened(ways: readonly Loosening[], file: string, first: boolean): Finding[] {
  const [one, ...more] = ways;
  if (!one) return [];
  const high = !first && ways.some(({ severity }) => severity === 'high');
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return [
    ownFinding({
      rule: 'gate-config-changed',
      severity: high ? 'high' : 'medium',
      title: `This change makes the gate less strict: ${one.what}${rest}`,
      why: `Judged by the configuration of the base, so none of it counts yet: ${ways.map(({ what }) => what).join('; ')}.`,
      fix: 'Have it looked at by whoever owns the gate, or leave it out.',
      at: { file, line: 1 },
      fingerprint: `gate-config-changed/${file}`,
    }),
  ];
}
