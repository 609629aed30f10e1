import type { Reader, Statement } from '../model.js';
import { declareImage } from '../support/declare.js';
import { at, entries, items, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { parseYaml } from '../support/yaml.js';

/** A deployment of Kamal, with its accessories and destinations: https://kamal-deploy.org/docs/configuration/overview/ */
export const kamal: Reader = {
  id: 'kamal',
  title: 'Kamal deployment',
  spec: 'https://kamal-deploy.org/docs/configuration/overview/',
  files: ['**/config/deploy.yml', '**/config/deploy.*.yml', '**/config/deploy.yaml'],
  usually: 'prod',
  mentions: /^[ \t]*(?:accessories|service|env)\s*:/m,
  read: (file) => {
    const [deployment] = parseYaml(withoutErb(file.text));
    const says = destination(file.path);
    const accessories = entries(at(deployment, 'accessories')).flatMap(({ key, value }) => {
      const image = at(value, 'image');
      return (
        (image &&
          declareImage(text(image) ?? '', { file: file.path, line: image.line }, { name: key, says })) ??
        []
      );
    });
    const variables = entries(at(deployment, 'env', 'clear')).map(({ key, line, value }) => ({
      key,
      value: text(value) ?? '',
      line,
    }));
    const secrets = items(at(deployment, 'env', 'secret')).flatMap((item) =>
      text(item) ? [{ key: text(item) ?? '', line: item.line }] : [],
    );
    return {
      declarations: [
        ...accessories,
        ...declareSettings([{ file: file.path, name: null, says, variables }], accessories),
      ],
      keys: [...variables, ...secrets].map(({ key, line }) => ({
        key,
        at: { file: file.path, line },
        says,
        how: 'defined' as const,
      })),
    };
  },
};

/** `deploy.staging.yml` is the destination staging. */
function destination(path: string): Statement | null {
  const name = /\/?deploy\.([^./]+)\.ya?ml$/.exec(path)?.[1];
  if (!name || /^prod/.test(name)) return null;
  return { environment: 'other', because: `it is the destination ${name}` };
}

/** Kamal evaluates ERB; what it would print is not known, so a value that has it is an empty one. */
const withoutErb = (source: string): string =>
  source
    .split('\n')
    .map((line) => (/^\s*<%/.test(line) ? '' : line.replaceAll(/<%[^%]*%>/g, '')))
    .join('\n');
