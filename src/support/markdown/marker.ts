import { type Markdown, md } from '../sinks/markdown.js';

/** The line by which a comment is found again; the name keeps several runs on one pull request apart. */
export function markerOf(name: string): Markdown {
  return md`<!-- parity-gate:${encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')) as Markdown} -->`;
}
