import type { Identity } from '../model.js';

/** Coding agents: their accounts and addresses, and names that no person has. */
const agents: readonly { readonly product: string; readonly accounts: RegExp; readonly names: RegExp }[] = [
  {
    product: 'GitHub Copilot',
    accounts: /^(?:copilot|copilot-swe-agent(?:\[bot\])?)$/,
    names: /^(?:github copilot|copilot-swe-agent\[bot\])$/,
  },
  {
    product: 'Claude',
    accounts: /^(?:claude(?:\[bot\])?|noreply@anthropic\.com)$/,
    names: /^claude(?:\[bot\]$| code$| (?:opus|sonnet|haiku)\b)/,
  },
  {
    product: 'Codex',
    accounts: /^(?:(?:openai-codex|chatgpt-codex-connector)(?:\[bot\])?|codex@openai\.com)$/,
    names: /^openai codex$/,
  },
  {
    product: 'Cursor',
    accounts: /^(?:cursor\[bot\]|cursoragent(?:@cursor\.com)?)$/,
    names: /^cursor agent$/,
  },
  { product: 'Devin', accounts: /^devin-ai-integration(?:\[bot\])?$/, names: /^devin ai$/ },
  { product: 'Gemini', accounts: /^gemini-(?:cli|code-assist)(?:\[bot\])?$/, names: /^gemini code assist$/ },
  { product: 'Jules', accounts: /^google-labs-jules(?:\[bot\])?$/, names: /^google-labs-jules\[bot\]$/ },
  { product: 'OpenHands', accounts: /^(?:openhands-agent|openhands@all-hands\.dev)$/, names: /^openhands$/ },
  { product: 'Amp', accounts: /^amp@ampcode\.com$/, names: /^sourcegraph amp$/ },
  { product: 'Aider', accounts: /^(?:noreply|aider)@aider\.chat$/, names: /^aider \(/ },
];

/** Machines whose account or name has no `[bot]` at its end. */
const names: ReadonlySet<string> = new Set([
  'actions-user',
  'bitnami-bot',
  'codecov-io',
  'dependabot',
  'dependabot-preview',
  'depfu',
  'docker-library-bot',
  'getsentry-bot',
  'github actions',
  'github-actions',
  'github-merge-queue',
  'greenkeeper',
  'greenkeeperio-bot',
  'imgbot',
  'k8s-ci-robot',
  'mend renovate',
  'mergify',
  'openshift-bot',
  'openshift-merge-robot',
  'pre-commit-ci',
  'pyup-bot',
  'release-please',
  'renovate',
  'renovate bot',
  'renovate-bot',
  'semantic-release-bot',
  'snyk-bot',
  'styleci bot',
  'styleci',
  'vercel',
  'weblate',
  'web-flow',
  'whitesource renovate',
]);

const addresses: ReadonlySet<string> = new Set([
  'action@github.com',
  'actions@github.com',
  'github-actions@github.com',
  'bot@renovateapp.com',
  'bot@stylecibot.com',
  'hosted@weblate.org',
  'semantic-release-bot@martynus.net',
  'snyk-bot@snyk.io',
]);

/** The address that GitHub gives accounts: the number, which survives a new login, and the login. */
const platformAddress = /^(?:(\d{1,20})\+)?([^@\s+]{1,100})@users\.noreply\.[\w.-]{1,100}$/;

/** What an address that GitHub made says about the account, or null. */
export function accountIn(emailKey: string | null): { id: string | null; login: string } | null {
  const match = emailKey === null ? null : platformAddress.exec(emailKey);
  return match?.[2] ? { id: match[1] ?? null, login: match[2].toLowerCase() } : null;
}

/** Login, account in the address, address: in lower case. */
const accountsOf = ({ login, emailKey }: Identity): string[] =>
  [login, accountIn(emailKey)?.login, emailKey].flatMap((one) => one?.trim().toLowerCase() || []);

const nameOf = ({ name }: Identity): string => name?.trim().toLowerCase() ?? '';

/** The coding agent that an identity is, by its product's name; null for everybody else. */
export function agentOf(identity: Identity): string | null {
  const called = accountsOf(identity);
  const name = nameOf(identity);
  const found = agents.find(
    ({ accounts, names: own }) => called.some((one) => accounts.test(one)) || own.test(name),
  );
  return found?.product ?? null;
}

/** Whether an identity is a machine; `more` are logins and addresses (in lower case) beside those that are known. */
export function isMachine(identity: Identity, more: ReadonlySet<string>): boolean {
  if (identity.bot === true) return true;
  const called = [...accountsOf(identity), nameOf(identity)];
  return (
    called.some((one) => one.endsWith('[bot]') || names.has(one) || addresses.has(one) || more.has(one)) ||
    agentOf(identity) !== null
  );
}
