import type { Reader, SourceFile } from '../model.js';
import { declareImage } from '../support/declare.js';
import { parseJson } from '../support/json.js';
import { at, items, type Node, text } from '../support/node.js';
import { declareSettings } from '../support/setting-declarations.js';
import { wrongType } from '../support/wrong-type.js';

/** A task definition of Amazon ECS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html */
export const ecsTask: Reader = {
  id: 'ecs-task',
  title: 'ECS task definition',
  spec: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  files: [
    '**/*task*def*.json',
    '**/*taskdef*.json',
    '**/Dockerrun.aws.json',
    '**/ecs/**/*.json',
    '**/*ecs*.json',
  ],
  usually: 'prod',
  mentions: /"containerDefinitions"\s*:/,
  read: (file) => {
    const document = parseJson(file.text);
    const containers = items(
      at(document, 'containerDefinitions') ?? at(document, 'taskDefinition', 'containerDefinitions'),
    );
    const services = containers.flatMap((container) => service(container, file));
    const environments = containers.map((container) => ({
      file: file.path,
      name: text(at(container, 'name')),
      says: null,
      variables: items(at(container, 'environment')).flatMap(variable),
    }));
    return {
      notices: wrongType(at(document, 'containerDefinitions'), 'list', 'containerDefinitions', file.path),
      declarations: [...services, ...declareSettings(environments, services)],
      keys: containers.flatMap((container) =>
        [...items(at(container, 'environment')), ...items(at(container, 'secrets'))].flatMap((item) =>
          key(item, file),
        ),
      ),
    };
  },
};

function service(container: Node, file: SourceFile) {
  const image = at(container, 'image');
  const declaration =
    image &&
    declareImage(
      text(image) ?? '',
      { file: file.path, line: image.line },
      { name: text(at(container, 'name')) },
    );
  return declaration && declaration.role !== 'runtime' ? [declaration] : [];
}

function variable(item: Node) {
  const name = at(item, 'name');
  return name ? [{ key: text(name) ?? '', value: text(at(item, 'value')) ?? '', line: name.line }] : [];
}

function key(item: Node, file: SourceFile) {
  const name = at(item, 'name');
  return name && text(name)
    ? [
        {
          key: text(name) ?? '',
          at: { file: file.path, line: name.line },
          says: null,
          how: 'defined' as const,
        },
      ]
    : [];
}
