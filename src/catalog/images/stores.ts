import { isVersion } from '../../support/versions.js';
import type { ImageGroup, TagReader } from './shape.js';
import { calendar, firstOf, leading } from './tags.js';

const plain = (engine: string, names: readonly string[], words: readonly string[] = []): ImageGroup => ({
  engine,
  names,
  words,
  version: leading,
});

/** MinIO dates its releases: "RELEASE.2025-04-22T22-12-26Z" -> "2025.04.22". */
const minioRelease: TagReader = (tag) => {
  const [, year, month, day] = /^release\.(\d{4})-(\d\d)-(\d\d)t/.exec(tag) ?? [];
  return year && month && day && isVersion(year) ? `${year}.${month}.${day}` : null;
};

const storage: readonly ImageGroup[] = [
  {
    engine: 'minio',
    names: ['minio/minio', 'bitnami/minio', 'coollabsio/minio', 'pgsty/minio', 'chainguard/minio'],
    words: ['minio'],
    version: firstOf(minioRelease, calendar),
  },
  plain('s3mock', ['adobe/s3mock'], ['s3mock']),
  plain('seaweedfs', ['chrislusf/seaweedfs', 'bitnami/seaweedfs']),
  plain('garage', ['dxflrs/garage', 'dxflrs/amd64_garage', 'dxflrs/arm64_garage']),
  plain('rustfs', ['rustfs/rustfs']),
  {
    engine: 'localstack',
    names: ['localstack/localstack', 'localstack/localstack-pro', 'gresau/localstack-persist'],
    words: ['localstack'],
    version: firstOf(leading, calendar),
  },
  plain('moto', ['motoserver/moto']),
  plain('fake-gcs-server', ['fsouza/fake-gcs-server'], ['fake-gcs-server']),
  plain('azurite', ['azure-storage/azurite', 'arafato/azurite'], ['azurite']),
];

const search: readonly ImageGroup[] = [
  plain(
    'elasticsearch',
    [
      'elasticsearch',
      'elastic/elasticsearch',
      'elasticsearch/elasticsearch',
      'elasticsearch/elasticsearch-oss',
      'elasticsearch/elasticsearch-wolfi',
    ],
    ['elasticsearch-oss'],
  ),
  plain('opensearch', ['opensearchproject/opensearch'], ['opensearch']),
  plain('solr', ['solr', 'apache/solr']),
  plain('meilisearch', ['getmeili/meilisearch', 'getmeili/meilisearch-enterprise'], ['meilisearch']),
  plain('typesense', ['typesense/typesense'], ['typesense']),
  plain('manticore', ['manticoresearch/manticore']),
  plain('zincsearch', ['zinclabs/zincsearch', 'zinclabs/zinc']),
  plain('vespa', ['vespaengine/vespa']),
  plain('qdrant', ['qdrant/qdrant'], ['qdrant']),
  plain('weaviate', ['semitechnologies/weaviate'], ['weaviate']),
  plain('milvus', ['milvusdb/milvus']),
  plain('chroma', ['chromadb/chroma', 'chroma-core/chroma']),
];

const mail: readonly ImageGroup[] = [
  plain('mailpit', ['axllent/mailpit'], ['mailpit']),
  plain('mailhog', ['mailhog/mailhog', 'jcalonso/mailhog', 'cd2team/mailhog'], ['mailhog']),
  plain('maildev', ['maildev/maildev', 'djfarrelly/maildev'], ['maildev']),
  plain(
    'mailcatcher',
    ['sj26/mailcatcher', 'schickling/mailcatcher', 'dockage/mailcatcher'],
    ['mailcatcher'],
  ),
  plain('mailcrab', ['marlonb/mailcrab']),
  plain('inbucket', ['inbucket/inbucket', 'jhillyerd/inbucket'], ['inbucket']),
  plain('smtp4dev', ['rnwood/smtp4dev'], ['smtp4dev']),
  plain('greenmail', ['greenmail/standalone']),
  plain('fake-smtp-server', [
    'gessnerfl/fake-smtp-server',
    'haravich/fake-smtp-server',
    'reachfive/fake-smtp-server',
  ]),
  plain('smtp', ['bytemark/smtp', 'namshi/smtp', 'boky/postfix']),
];

/** Object storage, search and mail. */
export const storeImages: readonly ImageGroup[] = [...storage, ...search, ...mail];
