import type { Environment, Statement } from '../model.js';

const thing =
  '(?:docker[- ]?)?(?:compose|stack|setup|set-up|environment|deployment|configuration|config|override|file|services)';
const purpose =
  '(?:for|in|of|during)(?: use in| running in| running)?(?: the| a| our| your| any)?(?: local| \\w{1,20})?';
const meant = '(?:used|meant|intended|designed|suitable|made)';

/** How a comment says what the file is for; only whole phrases, so that a word in passing says nothing. */
const phrases: readonly {
  readonly environment: Environment;
  /** What every phrase holds: the phrases are long, and most sentences hold none. */
  readonly about: RegExp;
  readonly says: RegExp;
  /** The word alone: beside another environment's phrase it makes the statement unclear. */
  readonly word: RegExp;
}[] = [
  {
    environment: 'prod',
    about: /production/i,
    says: phrase(`production(?:[- ]ready)? ${thing}|(?:${thing}|${meant}) ${purpose} production`),
    word: phrase('production'),
  },
  {
    environment: 'dev',
    about: /dev|local/i,
    says: phrase(
      `dev(?:elopment)?(?: purposes?)? (?:only|${thing})|${purpose} (?:dev|development|developing)|local (?:development|testing)`,
    ),
    word: phrase('development'),
  },
  {
    environment: 'ci',
    about: /ci|continuous|actions/i,
    says: phrase(
      `(?:CI|continuous integration)(?: pipelines?)? (?:only|${thing})|(?:by|in|on|for)(?: the| our)? (?:CI|continuous integration|github actions|gitlab ci)`,
    ),
    word: phrase('CI|continuous integration'),
  },
  {
    environment: 'other',
    about: /staging|review/i,
    says: phrase(
      `(?:staging|preview|review app) ${thing}|(?:${thing}|${meant}) ${purpose} (?:staging|previews?|review apps?)`,
    ),
    word: phrase('staging'),
  },
];

/** "Not for production", "similar to production": the word is there, the statement is another one. */
const otherwise = phrase(
  "not|no|never|don't|do not|doesn't|isn't|without|unlike|ignored|similar|like|mirrors?|mirroring|same as|as in|if|before|until|instead",
);

/** "For development, use the other file" speaks of another file. */
const elsewhere = /^\s*(?:for|in|during)\b[^,]{0,80},|\b(?:see|refer to)\b/i;

const mostLines = 60;
const mostSentences = 8;

/**
 * What the comment at the top of a compose file clearly says about its environment: "production docker-compose",
 * "for local development only". Null where it says nothing, or names more than one.
 */
export function statedPurpose(source: string): Statement | null {
  const named = new Set<Environment>();
  let stated: { environment: Environment; words: string } | null = null;
  for (const sentence of sentences(source).filter((one) => !elsewhere.test(one)))
    for (const { environment, about, says, word } of phrases) {
      if (!about.test(sentence)) continue;
      if (environment !== 'dev' && otherwise.test(sentence)) continue;
      const words = says.exec(sentence)?.[0];
      if (words || word.test(sentence)) named.add(environment);
      if (words) stated ??= { environment, words };
    }
  return stated && named.size === 1
    ? { environment: stated.environment, because: `its first lines say "${stated.words.trim()}"` }
    : null;
}

/** The sentences of the comment before the first setting. */
function sentences(source: string): string[] {
  const comment: string[] = [];
  for (const line of source.slice(0, 8192).split('\n').slice(0, mostLines)) {
    const text = /^\s*#+(.*)$/.exec(line)?.[1];
    if (text !== undefined) comment.push(text.trim().replace(/^[-=*#~ ]+$/, '.'));
    else if (!/^\s*(?:---.*|version:.*|name:.*|)$/.test(line)) break;
  }
  return comment
    .join(' ')
    .split(/[.!?;:](?:\s|$)| [-–—] /)
    .slice(0, mostSentences);
}

function phrase(alternatives: string): RegExp {
  return new RegExp(`\\b(?:${alternatives})\\b`, 'i');
}
