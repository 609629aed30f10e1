import { identifyUrl } from '../catalog/urls.js';
import type { Role } from '../model.js';

/** What a connection string says about the other side; of its text nothing is kept. */
export interface Connection {
  readonly role: Role;
  readonly engine: string;
  readonly declared: string;
}

const keywords: readonly (readonly [role: Role, pattern: RegExp, engine: string, shown: string])[] = [
  ['storage', /UseDevelopmentStorage=true/i, 'azurite', 'UseDevelopmentStorage'],
  ['storage', /DefaultEndpointsProtocol=|AccountName=/i, 'azure-blob', 'AccountName=…'],
  ['broker', /Endpoint=sb:\/\//i, 'service-bus', 'Endpoint=sb://…'],
  ['database', /AccountEndpoint=/i, 'cosmosdb', 'AccountEndpoint=…'],
  [
    'database',
    /(?:Data ?Source|Filename)\s?=[^;]{0,200}(?:\.db|\.db3|\.sqlite3?|:memory:)(?:;|$)|Mode=Memory/i,
    'sqlite',
    'Data Source=…',
  ],
  ['database', /(?:^|;)\s?Host=/i, 'postgresql', 'Host=…'],
  [
    'database',
    /(?:^|;)\s?(?:Uid|SslMode|AllowUserVariables|Allow User Variables)=|Port=3306/i,
    'mysql',
    'Server=…',
  ],
  [
    'database',
    /\(localdb\)|Trusted_Connection=|Integrated Security=|MultipleActiveResultSets=|TrustServerCertificate=|Initial Catalog=|User Id=sa\b/i,
    'mssql',
    'Server=…',
  ],
  ['cache', /^[\w.-]{1,200}:6379\b/, 'redis', '…:6379'],
];

/** The engine of a .NET connection string, where its keywords leave no doubt. */
export function identifyConnection(text: string): Connection | null {
  if (text.length > 2000) return null;
  const found = keywords.find(([, pattern]) => pattern.test(text));
  if (found) return { role: found[0], engine: found[2], declared: found[3] };
  const url = identifyUrl(text);
  return url && { role: url.role, engine: url.engine, declared: `${text.split(':', 1)[0]}://…` };
}
