import { leadingVersion } from '../../support/versions.js';
import type { ImageGroup } from './shape.js';
import { after, firstOf, leading, numbers } from './tags.js';

const engine = 'postgresql';
const afterPg = after('pg');

/** PostgreSQL and what is built around it: the tag's first number is often the extension's. */
export const postgresql: readonly ImageGroup[] = [
  {
    engine,
    names: [
      'postgres',
      'cimg/postgres',
      'circleci/postgres',
      'ubuntu/postgres',
      'bitnami/postgresql-repmgr',
      'cloudnative-pg/postgresql',
      'percona/percona-distribution-postgresql',
      'pgautoupgrade/pgautoupgrade',
      'immich-app/postgres',
      'zalando/spilo',
      'cloudservices/postgresql-rds',
    ],
    words: ['postgresql', 'postgresql-repmgr', 'percona-distribution-postgresql'],
    version: leading,
  },
  // Crunchy Data and the Percona operator put the base system or their own version first.
  {
    engine,
    names: ['crunchydata/crunchy-postgres', 'crunchydata/crunchy-postgres-ha'],
    version: (tag) => leadingVersion(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
  },
  {
    engine,
    names: ['crunchydata/crunchy-postgres-gis'],
    variants: ['postgis'],
    version: (tag) => leadingVersion(tag.replace(/^(?:ubi|centos|rhel)\d-/, '')),
  },
  {
    engine,
    names: ['percona/percona-postgresql-operator', 'perconalab/percona-postgresql-operator'],
    only: (tag) => tag.includes('ppg'),
    version: after('ppg'),
  },
  {
    engine,
    names: [
      'postgis/postgis',
      'imresamu/postgis',
      'kartoza/postgis',
      'cloudnative-pg/postgis',
      'nickblah/postgis',
    ],
    words: ['postgis'],
    variants: ['postgis'],
    version: leading,
  },
  {
    engine,
    names: ['pgvector/pgvector', 'ankane/pgvector'],
    words: ['pgvector'],
    variants: ['pgvector'],
    version: afterPg,
  },
  {
    engine,
    names: ['tensorchord/pgvecto-rs', 'tensorchord/vchord-postgres', 'tensorchord/vchord-suite'],
    variants: ['vectorchord'],
    version: afterPg,
  },
  {
    engine,
    names: ['timescale/timescaledb', 'timescale/timescaledb-ha', 'timescale/timescaledb-postgis'],
    words: ['timescaledb', 'timescaledb-ha'],
    variants: ['timescaledb'],
    version: afterPg,
  },
  {
    engine,
    names: ['citusdata/citus'],
    variants: ['citus'],
    version: firstOf(after('pg'), after('postgres_')),
  },
  { engine, names: ['paradedb/paradedb'], variants: ['paradedb'], version: afterPg },
  { engine, names: ['apache/age'], variants: ['age'], version: firstOf(after('pg'), after('release_pg')) },
  { engine, names: ['supabase/postgres'], flavour: 'supabase', version: numbers(2) },
];
