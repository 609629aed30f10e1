// From the history of https://github.com/bitnami/charts up to 2026-07-01.

/** Majors of a chart from and to, and the engine's version in them; null where it changed within one major. */
type Span = readonly [from: number, to: number, version: string | null];

/** Chart, engine, and which version of the engine each major of the chart installs by default. */
export const bitnamiCharts: readonly (readonly [chart: string, engine: string, spans: readonly Span[]])[] = [
  [
    'postgresql',
    'postgresql',
    [
      [0, 3, '10'],
      [8, 10, '11'],
      [11, 11, '14'],
      [12, 12, '15'],
      [13, 15, '16'],
      [16, 17, '17'],
    ],
  ],
  [
    'postgresql-ha',
    'postgresql',
    [
      [0, 8, '11'],
      [9, 9, '14'],
      [10, 10, '15'],
      [11, 11, null],
      [12, 14, '16'],
      [15, 16, '17'],
    ],
  ],
  [
    'mysql',
    'mysql',
    [
      [0, 4, '5.7'],
      [5, 10, '8.0'],
      [11, 12, '8.4'],
      [13, 13, '9.3'],
      [14, 14, '9.4'],
    ],
  ],
  [
    'mariadb',
    'mariadb',
    [
      [7, 7, '10.3'],
      [8, 10, '10.5'],
      [11, 11, '10.6'],
      [12, 12, '10.11'],
      [13, 13, '11.0'],
      [14, 14, '11.1'],
      [15, 17, '11.2'],
      [18, 18, '11.3'],
      [19, 20, '11.4'],
      [21, 21, '11.8'],
      [22, 23, '12.0'],
    ],
  ],
  [
    'mariadb-galera',
    'mariadb',
    [
      [0, 0, null],
      [1, 3, '10.4'],
      [4, 5, '10.5'],
      [6, 7, '10.6'],
      [8, 8, '10.11'],
      [9, 9, '11.0'],
      [10, 10, '11.1'],
      [11, 12, '11.2'],
      [13, 13, '11.3'],
      [14, 14, '11.4'],
      [15, 15, '11.8'],
      [16, 16, '12.0'],
    ],
  ],
  [
    'redis',
    'redis',
    [
      [10, 10, null],
      [11, 16, '6'],
      [17, 20, '7'],
      [21, 23, '8'],
    ],
  ],
  [
    'redis-cluster',
    'redis',
    [
      [1, 1, '5'],
      [2, 2, null],
      [3, 7, '6'],
      [8, 11, '7'],
      [12, 13, '8'],
    ],
  ],
  [
    'valkey',
    'valkey',
    [
      [0, 0, '7'],
      [1, 4, '8'],
    ],
  ],
  [
    'mongodb',
    'mongodb',
    [
      [7, 11, '4'],
      [12, 12, '5'],
      [13, 13, '6'],
      [14, 15, '7'],
      [16, 17, '8'],
    ],
  ],
  [
    'rabbitmq',
    'rabbitmq',
    [
      [6, 14, '3'],
      [15, 16, '4'],
    ],
  ],
  [
    'kafka',
    'kafka',
    [
      [0, 0, null],
      [1, 14, '2'],
      [15, 31, '3'],
      [32, 32, '4'],
    ],
  ],
  [
    'elasticsearch',
    'elasticsearch',
    [
      [0, 0, null],
      [1, 4, '6'],
      [5, 17, '7'],
      [18, 21, '8'],
      [22, 22, '9'],
    ],
  ],
  [
    'opensearch',
    'opensearch',
    [
      [0, 1, '2'],
      [2, 2, '3'],
    ],
  ],
  ['memcached', 'memcached', [[0, 8, '1']]],
  [
    'cassandra',
    'cassandra',
    [
      [0, 7, '3'],
      [8, 11, '4'],
      [12, 12, '5'],
    ],
  ],
  ['keydb', 'keydb', [[0, 0, '6']]],
];
