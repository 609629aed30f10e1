import { isEmbedded } from '../catalog/relations.js';
import type { Declaration, Environment, Reader, SourceFile, Statement, Tree } from '../model.js';
import { heldExcept } from '../support/held-settings.js';
import { directoryOf, fileNameOf } from '../support/path.js';
import { ofTheProduct } from '../support/settings-path.js';
import { settingsFile } from '../support/settings-text.js';
import { springDocuments } from '../support/spring-documents.js';
import { springDeclarations } from '../support/spring-slots.js';
import { filesIn } from '../support/tree-folders.js';
import { Unreadable } from '../support/unreadable.js';

const name = /^(?:application|bootstrap)(?:-[\w.-]+)?\.(?:ya?ml|properties)$/;

/** Data sources and caches of Spring Boot and Quarkus, with profiles. */
export const spring: Reader = {
  id: 'spring',
  title: 'Spring Boot settings',
  spec: 'https://docs.spring.io/spring-boot/reference/features/external-config.html',
  files: [
    '**/{application,bootstrap}.{yml,yaml,properties}',
    '**/{application,bootstrap}-*.{yml,yaml,properties}',
  ],
  usually: null,
  mentions: /datasource|r2dbc|db-kind|\bcache\b/,
  read: (file, tree) =>
    isTemplate(file)
      ? {}
      : { declarations: ofTheProduct(declarationsOf(settingsFile(file), tree), file.path) },
};

/** A chart's template of that name is another format. */
const isTemplate = ({ text }: SourceFile): boolean => /\{\{-? /.test(text);

/** What always holds gives way to profiles, to the resources of tests, and, embedded, to production's own. */
function declarationsOf(file: SourceFile, tree: Tree): readonly Declaration[] {
  const stated = statedIn(file);
  const base = stated.filter((one) => one.says === null);
  if (base.length === 0) return stated;
  const others = [...stated, ...besides(file.path, tree)];
  return stated.flatMap((one) => {
    if (one.says) return [one];
    const replaced = new Set<Environment>(
      others.flatMap(({ role, name: other, says }) =>
        says && role === one.role && other === one.name ? [says.environment] : [],
      ),
    );
    if (isEmbedded(one.engine)) replaced.add('prod');
    return heldExcept(replaced, 'it is the default and nothing replaces it there').map((says) => ({
      ...one,
      says,
    }));
  });
}

function statedIn(file: SourceFile): Declaration[] {
  return springDocuments(file).flatMap(({ properties, says }) => {
    const declarations = springDeclarations(properties, file.path);
    return says.flatMap((one: Statement | null) =>
      declarations.map((declaration) => ({ ...declaration, says: one })),
    );
  });
}

/** What the other files of the application say: profiles beside it, and the resources of its tests. */
function besides(path: string, tree: Tree): Declaration[] {
  const folder = directoryOf(path);
  const folders = [folder, folder.replace(/(^|\/)main\/resources/, '$1test/resources')];
  const paths = [...new Set(folders)].flatMap((one) => filesIn(one, tree));
  return paths.flatMap((other) => {
    const text = other !== path && name.test(fileNameOf(other)) ? tree.text(other) : null;
    return text === null ? [] : readableIn({ path: other, text });
  });
}

function readableIn(file: SourceFile): Declaration[] {
  try {
    return statedIn(file);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
