/**
 * Engines whose minor versions add and remove features (https://www.elastic.co/guide/en/elasticsearch/reference/current/es-release-notes.html,
 * https://www.rabbitmq.com/release-information): a difference there is told, softly.
 */
const engines = new Set(['elasticsearch', 'opensearch', 'rabbitmq', 'kafka', 'mongodb']);

/** Whether two versions of one behaviour line still differ in a second number that both declare and that matters. */
export function minorMatters(engine: string, a: string, b: string): boolean {
  const [left, right] = [a.split('.'), b.split('.')];
  if (!engines.has(engine) || left[0] !== right[0]) return false;
  return left[1] !== undefined && right[1] !== undefined && Number(left[1]) !== Number(right[1]);
}
