import { both, variants } from './shape.js';

/** PostgreSQL: what differs between builds. */
export const postgresqlVariants = variants('postgresql', [
  {
    id: 'postgres-alpine-debian-collation',
    left: 'alpine',
    right: 'debian',
    title: 'Alpine images sort text by bytes whatever the locale says',
    bites:
      'musl accepts en_US.UTF-8 and still compares bytes: ORDER BY, ranges and unique indexes order otherwise than on a Debian image or a managed server; only ICU collations (15+) are linguistic.',
    severity: 'high',
    areas: ['queries', 'locale'],
    sources: [
      'https://github.com/docker-library/docs/blob/master/postgres/README.md#locale-customization',
      'https://wiki.musl-libc.org/functional-differences-from-glibc.html',
    ],
    probe: both(
      'words',
      'setlocale(en_US.UTF-8); strcoll sort of b B a é _z',
      'setlocale=accepted order: B _z a b é',
      'setlocale=accepted order: a b B é _z',
    ),
    ran: 'musl 1.2.3, glibc 2.36',
    note: 'Run as a small C program linked with each C library, not inside the images.',
  },
  {
    id: 'postgres-alpine-debian-volume',
    left: 'alpine',
    right: 'debian',
    title: 'Do not move a data directory between Alpine and Debian images',
    bites:
      'Text indexes built with one collation order are wrong under the other: missing rows and duplicate keys; reindex or dump and restore.',
    severity: 'high',
    areas: ['migrations', 'locale'],
    sources: ['https://wiki.postgresql.org/wiki/Locale_data_changes'],
  },
  {
    id: 'postgres-alpine-debian-extensions',
    left: 'alpine',
    right: 'debian',
    title: 'Alpine images have no packaged extensions beyond contrib',
    bites: 'postgis, pgvector and others must be compiled there, while Debian images install packages.',
    severity: 'medium',
    areas: ['schema', 'migrations'],
    sources: ['https://github.com/docker-library/docs/blob/master/postgres/README.md#additional-extensions'],
  },
  {
    id: 'glibc-2.28-collation',
    left: 'glibc before 2.28 (Debian 9, RHEL/CentOS 7, Ubuntu 18.04)',
    right: 'glibc 2.28 or later',
    title: 'glibc 2.28 changed sort order for most locales',
    bites:
      'Sort order differs between images on both sides of 2.28 and a data directory (or physical replica) moved across it has corrupt text indexes until REINDEX.',
    severity: 'high',
    areas: ['queries', 'migrations', 'locale'],
    sources: ['https://wiki.postgresql.org/wiki/Locale_data_changes'],
  },
]);
