import type { Declaration, Reader, SourceFile, Tree } from '../model.js';
import { codeOf } from '../support/code/code-of.js';
import { isPulumiCall, pulumiDeclarations, pulumiYaml } from '../support/code/pulumi-resources.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { parseYaml } from '../support/yaml.js';

const words = '{[iI]nfra,[pP]ulumi}';
const code = '{ts,mts,js,mjs,py}';

/** Programs of Pulumi in TypeScript, Python or YAML, by their literals: https://www.pulumi.com/docs/iac/concepts/ */
export const pulumi: Reader = {
  id: 'pulumi',
  title: 'Pulumi program',
  spec: 'https://www.pulumi.com/docs/iac/concepts/projects/project-file/',
  files: ['**/Pulumi.{yaml,yml}', `**/*${words}*.${code}`, `**/*${words}*/**/*.${code}`],
  usually: 'prod',
  mentions: /@pulumi\/|\bpulumi_[a-z]|^runtime[ \t]*:/m,
  read: (file, tree) => ({ declarations: isProject(file) ? ofProject(file, tree) : ofCode(file) }),
};

const isProject = ({ path }: SourceFile): boolean => /^Pulumi\.ya?ml$/.test(fileNameOf(path));

const isNamed = /[iI]nfra|[pP]ulumi/;
const isTest = /(?:^|\/)(?:tests?|__tests__|node_modules)\/|[._](?:test|spec)\.\w+$|(?:^|\/)test_|\.d\.ts$/;
const imports = /@pulumi\/|\bpulumi_[a-z]/;
const mostFiles = 100;

const ofCode = (file: SourceFile): Declaration[] =>
  isTest.test(file.path) || !imports.test(file.text)
    ? []
    : pulumiDeclarations(codeOf(file, isPulumiCall), file.path);

/** The program of a project: in the file itself, or beside it in files whose names do not tell what they are. */
function ofProject(file: SourceFile, tree: Tree): Declaration[] {
  const folder = directoryOf(file.path);
  const start = folder === '' ? '' : `${folder}/`;
  const [program] = parseYaml(file.text);
  const beside = isNamed.test(folder)
    ? []
    : tree
        .list()
        .filter(
          (path) =>
            path.startsWith(start) && /^(?:src\/)?[^/]+\.(?:m?[jt]s|py)$/.test(path.slice(start.length)),
        )
        .filter((path) => !isNamed.test(path))
        .slice(0, mostFiles);
  return [
    ...pulumiYaml(program ?? null, file.path),
    ...beside.flatMap((path) => {
      const text = tree.text(path);
      return text === null ? [] : ofCode({ path, text });
    }),
  ];
}
