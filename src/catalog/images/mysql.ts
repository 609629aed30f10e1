import type { ImageGroup } from './shape.js';
import { after, firstOf, leading, numbers } from './tags.js';

/** Whether a tag is of Percona's MongoDB, which shares the repository `percona` with its MySQL. */
export const isPerconaMongo = (tag: string): boolean => tag.startsWith('psmdb');

/** MySQL, MariaDB and Percona's builds. */
export const mysql: readonly ImageGroup[] = [
  {
    engine: 'mysql',
    names: [
      'mysql',
      'mysql/mysql-server',
      'mysql/community-server',
      'mysql/enterprise-server',
      'cimg/mysql',
      'circleci/mysql',
      'ubuntu/mysql',
    ],
    words: ['mysql', 'mysql-server'],
    version: leading,
  },
  {
    engine: 'mysql',
    names: ['percona'],
    flavour: 'percona',
    only: (tag) => !isPerconaMongo(tag),
    version: firstOf(after('ps-'), leading),
  },
  {
    engine: 'mysql',
    names: ['percona/percona-server', 'percona/percona-xtradb-cluster'],
    words: ['percona-server', 'percona-xtradb-cluster'],
    flavour: 'percona',
    version: firstOf(after('ps-'), leading),
  },
  {
    engine: 'mysql',
    names: ['percona/percona-xtradb-cluster-operator', 'percona/percona-server-mysql-operator'],
    flavour: 'percona',
    only: (tag) => /(?:^|-)(?:pxc|ps)\d/.test(tag),
    version: firstOf(after('pxc'), after('ps')),
  },
  {
    engine: 'mariadb',
    names: ['mariadb', 'mariadb/server', 'linuxserver/mariadb', 'cimg/mariadb', 'circleci/mariadb'],
    words: ['mariadb', 'mariadb-galera', 'alpine-mariadb'],
    version: leading,
  },
  { engine: 'tidb', names: ['pingcap/tidb'], version: leading },
  { engine: 'singlestore', names: ['singlestore-labs/singlestoredb-dev'], version: numbers(3) },
];
