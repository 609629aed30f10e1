// Probes that take more than a statement: two sessions, a restart, a library. By the id of the behaviour; each side
// answers on what it ran and what it saw.

import { django } from './scenarios/django.mjs';
import { mysql } from './scenarios/mysql.mjs';
import { postgresql } from './scenarios/postgresql.mjs';
import { redis } from './scenarios/redis.mjs';
import { runtimes } from './scenarios/runtimes.mjs';
import { sqlite } from './scenarios/sqlite.mjs';

const all = [sqlite, postgresql, mysql, redis, runtimes, django];

export const scenarios = Object.fromEntries(
  all.flatMap(Object.keys).map((id) => [id, Object.assign({}, ...all.map((some) => some[id]))]),
);
