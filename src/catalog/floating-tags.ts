export function resolvesToday(_engine: string, _declared: string): { version: string; asOf: string } | null {
  return null;
}
