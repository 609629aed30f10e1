import { pair, sides, statement } from './shape.js';

/** Elasticsearch and Opensearch: what behaves differently. */
export const elasticsearchOpensearch = pair('elasticsearch', 'opensearch', [
  {
    id: 'elasticsearch-opensearch-client-check',
    title: 'Elasticsearch clients 7.14+ refuse to talk to OpenSearch',
    bites:
      'The product check raises ProductNotSupportedError; only 7.13 or older clients, or OpenSearch clients, work.',
    severity: 'high',
    areas: ['search'],
    sources: ['https://docs.opensearch.org/latest/clients/'],
    probe: sides(
      statement(
        'words',
        'client 7.13.0 count() against a stub that answers like OpenSearch 2.11',
        'ok {"count":3,"_shards":{}}',
      ),
      statement(
        'words',
        'clients 7.17, 8.19, 9.4 against the same stub',
        'ProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.\nProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.\nProductNotSupportedError The client noticed that the server is not Elasticsearch and we do not support this unknown product.',
      ),
    ),
    ran: '@elastic/elasticsearch 7.13.0, @elastic/elasticsearch 7.17.14, 8.19.2, 9.4.3',
    note: 'Run against a stub HTTP server answering like OpenSearch 2.11, not against OpenSearch itself.',
  },
  {
    id: 'elasticsearch-opensearch-version-number',
    title: 'OpenSearch reports 1.x/2.x/3.x where clients expect 7.x',
    bites:
      'Version gates in libraries take the wrong branch; OpenSearch 1.x had compatibility.override_main_response_version, later versions do not follow Elasticsearch numbering.',
    severity: 'medium',
    areas: ['search'],
    sources: ['https://docs.opensearch.org/1.2/clients/agents-and-ingestion-tools/index'],
  },
  {
    id: 'elasticsearch-opensearch-features',
    title: 'Features after the 7.10 fork differ',
    bites:
      'ES|QL, runtime fields, ELSER, kNN syntax (dense_vector versus knn_vector), security and ILM/ISM APIs are not interchangeable.',
    severity: 'high',
    areas: ['search'],
    sources: ['https://docs.opensearch.org/latest/', 'https://www.elastic.co/docs'],
  },
]);
