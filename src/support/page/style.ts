import { html } from '../sinks/html.js';

/** The page's only style sheet. */
export const style = html`
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --line: #d8dee4; --page: #f6f8fa; --card: #fff; --code: #eef1f4; --link: #0757b8; --bad: #b42318; --bad-back: #fdecea; --warn: #8a5a00; --warn-back: #fdf3dc; --good: #1a7135; --good-back: #e3f5e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa5b1; --line: #313840; --page: #0d1117; --card: #161b22; --code: #22282f; --link: #79b8ff; --bad: #ff8a80; --bad-back: #3a1d1d; --warn: #eac16b; --warn-back: #352a12; --good: #7ad394; --good-back: #15301e; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 60rem; margin: 0 auto; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.1rem; }
h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
p { margin: .6rem 0 0; }
a { color: var(--link); text-underline-offset: .15em; }
code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { padding: .1em .35em; border-radius: .3em; background: var(--code); overflow-wrap: anywhere; }
pre { margin: .8rem 0 0; padding: .9rem 1.1rem; border-radius: .5rem; background: var(--code); overflow-x: auto; }
.verdict { padding: 1.5rem 1.75rem; border-radius: .75rem; border-left: .4rem solid; }
.verdict p { color: var(--ink); }
.fail { background: var(--bad-back); border-color: var(--bad); } .fail h1 { color: var(--bad); }
.pass { background: var(--good-back); border-color: var(--good); } .pass h1 { color: var(--good); }
.nothing, .loud { background: var(--warn-back); border-color: var(--warn); } .nothing h1, .loud h2 { color: var(--warn); }
.loud { margin-top: 1.5rem; padding: 1.25rem 1.75rem; border-radius: .75rem; border-left: .4rem solid var(--warn); } .loud h2 { margin: 0; }
.card { margin-top: 1rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .7rem 1rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead td { border-top: 0; } thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .875rem; }
tbody th { font-weight: 600; } tbody th small { font-weight: 400; }
small { display: block; color: var(--soft); font-size: .8125rem; }
.matrix th, .matrix td { width: 25%; min-width: 9rem; overflow-wrap: break-word; }
.matrix div { position: relative; padding-left: 1.6rem; }
.glyph { position: absolute; left: 0; font-weight: 700; }
.agrees .glyph { color: var(--good); } .differs .glyph { color: var(--bad); } .differs { background: var(--bad-back); } .unknown .glyph { color: var(--warn); } .accepted .glyph, .absent { color: var(--soft); }
.legend { margin: .6rem .25rem 0; color: var(--soft); font-size: .8125rem; }
.chip { display: inline-block; margin-right: .5rem; padding: .05rem .6rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; vertical-align: .1em; }
.high { color: var(--bad); background: var(--bad-back); } .medium { color: var(--warn); background: var(--warn-back); } .low { color: var(--soft); background: var(--code); }
.places { margin-top: .9rem; font-size: .9375rem; } .places th { width: 8rem; color: var(--soft); font-weight: 400; } .places th, .places td { padding: .35rem .75rem .35rem 0; }
.rule { color: var(--soft); font-size: .8125rem; }
summary { cursor: pointer; font-weight: 600; } li { margin-top: .4rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .8125rem; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.overview th[scope=row] { white-space: nowrap; } .overview ul { margin: 0; padding: 0; list-style: none; min-width: 18rem; }
.filters { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: .35rem 1rem .6rem; border: 1px solid var(--line); border-radius: .75rem; } .filters legend { padding: 0 .35rem; color: var(--soft); font-size: .8125rem; } .filters small { display: inline; }
.findings:has(#show-high:not(:checked)) [data-severity=high], .findings:has(#show-medium:not(:checked)) [data-severity=medium], .findings:has(#show-low:not(:checked)) [data-severity=low] { display: none; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; } .charts figure { margin: 0; min-width: 0; } figcaption p { margin-top: .25rem; color: var(--soft); font-size: .875rem; } .charts details { margin-top: .75rem; font-size: .875rem; } .charts summary { color: var(--soft); font-weight: 400; } .charts .scroll { max-height: 20rem; overflow: auto; margin-top: .5rem; } .charts th, .charts td { padding: .3rem .75rem; }
.chart { display: block; width: 100%; height: auto; margin-top: .75rem; overflow: visible; } .chart text { fill: var(--soft); font-size: 13px; } .chart line { stroke: var(--line); } .chart path { fill: none; stroke-width: 2; stroke-linejoin: round; } .chart circle { stroke: none; }
.chart .first path { stroke: var(--link); } .chart .first circle { fill: var(--link); } .chart .second path { stroke: var(--warn); stroke-dasharray: 6 3; } .chart .second circle { fill: var(--warn); } .chart .third path { stroke: var(--bad); stroke-dasharray: 2 2; } .chart .third circle { fill: var(--bad); } .chart .faint path { stroke: var(--soft); }
.chart [transform] path { stroke-width: 1.5; stroke-dasharray: none; } .chart .first[transform] path { fill: var(--link); } .chart .second[transform] path { fill: var(--warn); }
.key { margin-right: .9rem; padding-left: 1.4rem; border-left: 0; background: linear-gradient(currentColor, currentColor) 0 50% / 1rem 2px no-repeat; } .key.first { color: var(--link); } .key.second { color: var(--warn); } .key.third { color: var(--bad); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) { .matrix th, .matrix td { min-width: 8rem; padding: .6rem; } .matrix div { padding-left: 1.2rem; } body { padding: 1rem .75rem 3rem; } .places th, .places td { display: block; padding: .15rem 0; border: 0; } }
@media print { body { background: none; } .card, .scroll { break-inside: avoid; } .filters, .charts details { display: none; } .scroll { overflow: visible; } }
`;

/** The hash by which the content security policy allows this style sheet and no other; a test keeps it true. */
export const styleHash = html`sha256-hvLvlPzHvOh47E2fHJDHYAYLCvk0yMbUNR00xWRBp7Q=`;
