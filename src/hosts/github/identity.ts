import type { Api } from '../api.js';
import { type Guard, isInteger, isText, withFields } from '../guard.js';

/** Who wrote something. */
export interface Author {
  readonly id: number;
  readonly login: string;
  readonly type: string;
}

export const isAuthor: Guard<Author> = withFields({ id: isInteger, login: isText, type: isText });

const isViewer = withFields({ viewer: withFields({ databaseId: isInteger }) });

/**
 * Tells whether an author is the one whose token this is. A marker alone proves nothing: anybody can write it into a
 * comment. REST does not tell an app's token who it is, GraphQL does.
 */
export async function whoAmI(api: Api): Promise<(author: Author) => boolean> {
  const answer = await api.graphql('query { viewer { databaseId } }', {}, isViewer);
  if (answer.ok) return ({ id }) => id === answer.value.viewer.databaseId;
  return ({ login, type }) => login === 'github-actions[bot]' && type === 'Bot';
}

/** Whether a text begins with the marker's line. */
export const isMarked = (text: string | null | undefined, marker: string): boolean =>
  text?.split(/\r?\n/, 1)[0]?.trim() === marker;

/** The text with the marker as its first line. */
export const marked = (text: string, marker: string): string =>
  isMarked(text, marker) ? text : `${marker}\n${text}`;
