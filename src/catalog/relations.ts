export const isStandIn = (id: string): boolean =>
  ['in-memory', 'in-process', 'null', 'disabled', 'local-disk'].includes(id);
export const isJobFramework = (id: string): boolean => ['sidekiq', 'celery', 'delayed_job'].includes(id);
export function compatibility(
  a: string,
  b: string,
): 'same' | 'emulator' | 'protocol' | 'embedded' | 'different' {
  if (a === b) return 'same';
  if (a === 'sqlite' || a === 'h2') return 'embedded';
  if (a === 'redis' && b === 'valkey') return 'protocol';
  return 'different';
}
