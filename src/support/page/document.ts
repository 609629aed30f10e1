import { escaped, type Html, html } from '../sinks/html.js';
import { style, styleHash } from './style.js';

/** A whole page: no script, no address but the links to the repository, readable without a network. */
export const documentHtml = (title: string, body: Html, version: string): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
<footer>parity-gate ${escaped(version)}</footer>
</main>
</body>
</html>
`;
