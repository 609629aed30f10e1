import type { Declaration, Reader, SourceFile, Tree } from '../model.js';
import { cdkDeclarations, isCdkCall } from '../support/code/cdk-constructs.js';
import { codeOf } from '../support/code/code-of.js';
import { directoryOf, fileNameOf } from '../support/path.js';

const words = '{[sS]tack,[cC]onstruct,[cC]dk,[iI]nfra}';
const code = '{ts,mts,js,mjs,py}';

/** Stacks of the AWS Cloud Development Kit, by their literals: https://docs.aws.amazon.com/cdk/v2/guide/home.html */
export const awsCdk: Reader = {
  id: 'aws-cdk',
  title: 'AWS CDK stack',
  spec: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html',
  files: ['**/cdk.json', `**/*${words}*.${code}`, `**/*${words}*/**/*.${code}`],
  usually: 'prod',
  mentions: importsCdk(/"app"\s*:/),
  read: (file, tree) => ({
    declarations:
      fileNameOf(file.path) === 'cdk.json'
        ? application(file, tree).flatMap(declarationsOf)
        : isTest.test(file.path)
          ? []
          : declarationsOf(file),
  }),
};

function importsCdk(other?: RegExp): RegExp {
  const names = /aws-cdk-lib|@aws-cdk\/aws-|\baws_cdk\b/;
  return other ? new RegExp(`${names.source}|${other.source}`) : names;
}

const isNamed = /[sS]tack|[cC]onstruct|[cC]dk|[iI]nfra/;
const isTest =
  /(?:^|\/)(?:tests?|__tests__|node_modules|cdk\.out)\/|[._](?:test|spec)\.\w+$|(?:^|\/)test_|\.d\.ts$/;
const usualFolders =
  /^(?:[^/]+|(?:bin|lib|stacks?|src|apps?|resources|components)\/.{1,200})\.(?:m?[jt]s|py)$/;
const mostFiles = 300;

/** The files of an application whose names do not tell what they are. */
function application({ path }: SourceFile, tree: Tree): SourceFile[] {
  const folder = directoryOf(path);
  const start = folder === '' ? '' : `${folder}/`;
  if (isNamed.test(folder)) return [];
  return tree
    .list()
    .filter((one) => one.startsWith(start) && usualFolders.test(one.slice(start.length)))
    .filter((one) => !isNamed.test(one) && !isTest.test(one))
    .slice(0, mostFiles)
    .flatMap((one) => {
      const text = tree.text(one);
      return text !== null && importsCdk().test(text) ? [{ path: one, text }] : [];
    });
}

const declarationsOf = (file: SourceFile): Declaration[] =>
  cdkDeclarations(codeOf(file, isCdkCall), file.path);
