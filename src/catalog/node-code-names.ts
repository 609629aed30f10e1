/** Names of Node's long-term support lines (https://github.com/nodejs/Release/blob/main/CODENAMES.md). */
const names: ReadonlyMap<string, string> = new Map([
  ['argon', '4'],
  ['boron', '6'],
  ['carbon', '8'],
  ['dubnium', '10'],
  ['erbium', '12'],
  ['fermium', '14'],
  ['gallium', '16'],
  ['hydrogen', '18'],
  ['iron', '20'],
  ['jod', '22'],
  ['krypton', '24'],
  ['lithium', '26'],
]);

/** The major version of a line's name ("krypton", "lts/krypton" -> "24"), or null: `lts/*` moves. */
export function nodeCodeName(name: string): string | null {
  return names.get(name.toLowerCase().replace(/^lts[/-]/, '')) ?? null;
}
