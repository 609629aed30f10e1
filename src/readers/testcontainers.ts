import { identifyImage } from '../catalog/images.js';
import { identifyUrl } from '../catalog/urls.js';
import type { Declaration, Reader, Statement } from '../model.js';
import { declare, declareImage } from '../support/declare.js';

/** Each test chooses its own version on purpose, so that together they are a set. */
const alternative = 'containers of tests';

const says: Statement = { environment: 'ci', because: 'tests start it as a container' };

/** Images that tests start themselves, as literals in their code: https://testcontainers.com/guides/introducing-testcontainers/ */
export const testcontainers: Reader = {
  id: 'testcontainers',
  title: 'Testcontainers in tests',
  spec: 'https://testcontainers.com/guides/introducing-testcontainers/',
  files: [
    '**/*[tT]est*/**/*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
    '**/*{[tT]est,[tT]ests,IT,[sS]pec,-spec}.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
    '**/*[tT]est*.{java,kt,scala,groovy,go,cs,fs,ts,mts,js,mjs,py,rs}',
    '**/conftest.py',
    // Helpers of Go's tests need no name of their own; the library that they import tells.
    '**/*{util,utils,helper,helpers,docker,container,containers}.go',
    '**/src/test/resources/*.{properties,yml,yaml}',
  ],
  usually: 'ci',
  mentions: /testcontainers|ory\/dockertest|dockertest\/v\d|GenericContainer|DockerImageName|jdbc:tc:/i,
  read: (file) => {
    const isCode = !/\.(?:properties|ya?ml)$/.test(file.path);
    return {
      declarations: file.text.split('\n').flatMap((line, index) => {
        if (line.length > 1000 || /^\s*(?:\/\/|\*|#|\/\*)/.test(line)) return [];
        const place = { file: file.path, line: index + 1 };
        return [...(isCode ? images(line, place) : []), ...urls(line, place)];
      }),
    };
  },
};

/** Only a literal with a tag is surely an image; a bare "redis" can be anything. */
function images(line: string, place: Declaration['at']): Declaration[] {
  return [
    ...line.matchAll(/["'`]([a-z0-9][a-z0-9._/-]{1,120}:[\w][\w.-]{0,60})(?:@sha256:[0-9a-f]{64})?["'`]/g),
  ].flatMap(([, image = '']) => {
    const role = identifyImage(image)?.role;
    if (!role || role === 'runtime' || role === 'other') return [];
    return declareImage(image, place, { says, alternative }) ?? [];
  });
}

/** `jdbc:tc:postgresql:16:///shop` starts a container of that tag. */
function urls(line: string, place: Declaration['at']): Declaration[] {
  const [url] = /jdbc:tc:[a-z0-9]+(?::[\w.-]+)?/.exec(line) ?? [];
  const identity = url ? identifyUrl(`${url}:///`) : null;
  if (!url || !identity) return [];
  const { role, engine, version } = identity;
  return [
    declare({
      role,
      engine,
      version,
      pin: version ? 'exact' : 'floating',
      declared: url,
      at: place,
      says,
      alternative,
    }),
  ];
}
