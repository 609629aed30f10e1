import type { Annotation, CheckRun, Done, Host, SuggestedChange } from '../../model.js';
import type { AnnotationText } from './annotation.js';
import type { Html } from './html.js';
import type { Json } from './json.js';
import type { Markdown } from './markdown.js';
import type { Terminal } from './terminal.js';

/** A host as outputs see it: whatever they hand over must have come from the sink of its medium. */
export interface SafeHost
  extends Omit<
    Host,
    'print' | 'log' | 'summarize' | 'suggest' | 'comment' | 'annotate' | 'check' | 'issue' | 'save'
  > {
  print(text: Terminal | Json | Markdown | Html): void;
  log(text: Terminal): void;
  summarize(markdown: Markdown): Promise<Done>;
  comment(marker: Markdown, markdown: Markdown, mode: 'update-only' | 'create-or-update'): Promise<Done>;
  annotate(annotations: readonly SafeAnnotation[]): Promise<Done>;
  check(run: SafeCheckRun): Promise<Done>;
  issue(marker: Markdown, title: AnnotationText, markdown: Markdown, open: boolean): Promise<Done>;
  suggest(
    text: Markdown,
    changes: readonly (SuggestedChange & { readonly markdown: Markdown })[],
  ): Promise<Done>;
  save(path: 'report.json' | 'report.sarif' | 'report.html', text: Json | Html): Promise<Done>;
}

export interface SafeAnnotation extends Annotation {
  readonly title: AnnotationText;
  readonly message: AnnotationText;
}

export interface SafeCheckRun extends CheckRun {
  readonly title: AnnotationText;
  readonly summary: Markdown;
  readonly annotations: readonly SafeAnnotation[];
}
