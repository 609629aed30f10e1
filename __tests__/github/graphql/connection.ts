import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The arguments that every connection takes. */
export interface Range {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');
const indexOf = (cursor: string): number =>
  Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1] ?? Number.NaN);

/** A part of a list, as https://docs.github.com/graphql/guides/using-pagination-in-the-graphql-api describes it. */
export function connection<T>(all: readonly T[], { first, last, after, before }: Range) {
  let start = after ? indexOf(after) + 1 : 0;
  let end = before ? indexOf(before) : all.length;
  if (Number.isNaN(start) || Number.isNaN(end))
    throw new GraphQLError(`\`${after ?? before}\` does not appear to be a valid cursor.`, {
      extensions: { type: 'INVALID_CURSOR_ARGUMENTS' },
    });
  if (first) end = Math.min(end, start + first);
  else if (last) start = Math.max(start, end - last);
  const nodes = all.slice(start, end);
  return {
    totalCount: all.length,
    nodes,
    edges: nodes.map((node, i) => ({ node, cursor: cursorOf(start + i) })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursorOf(start) : null,
      endCursor: nodes.length > 0 ? cursorOf(start + nodes.length - 1) : null,
    },
  };
}

/** "Individual calls cannot request more than 500,000 total nodes." */
const mostNodes = 500_000;

/**
 * GitHub's own rules for connections, which the schema does not have: `first` or `last` on each, 1 to 100, and no more
 * than half a million nodes in all.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function connectionErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const types = new TypeInfo(schema);
  const sizes = [1];
  let nodes = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(field) {
          const paged = types.getFieldDef()?.args.some(({ name }) => name === 'first');
          const isConnection = String(getNamedType(types.getType())).endsWith('Connection') && paged;
          let size = sizes.at(-1) ?? 1;
          if (isConnection) {
            const asked = field.arguments?.flatMap(({ name, value }) => {
              if (name.value !== 'first' && name.value !== 'last') return [];
              return value.kind === 'Variable'
                ? [variables[value.name.value]]
                : 'value' in value
                  ? [Number(value.value)]
                  : [];
            });
            const count = asked?.find((one) => typeof one === 'number');
            if (typeof count !== 'number') errors.push(unbounded(field.name.value));
            else if (count < 1 || count > 100) errors.push(excessive(field.name.value, count));
            size *= typeof count === 'number' ? count : 1;
            nodes += size;
          }
          sizes.push(size);
        },
        leave: () => void sizes.pop(),
      },
    }),
  );
  if (nodes > mostNodes) errors.push(tooMany(nodes));
  return errors;
}

const unbounded = (name: string): GraphQLError =>
  new GraphQLError(
    `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    {
      extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' },
    },
  );

const excessive = (name: string, count: number): GraphQLError =>
  new GraphQLError(
    `Requesting ${count} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    { extensions: { type: 'EXCESSIVE_PAGINATION' } },
  );

const tooMany = (nodes: number): GraphQLError =>
  new GraphQLError(
    `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of 500,000.`,
    { extensions: { type: 'MAX_NODE_LIMIT_EXCEEDED' } },
  );
