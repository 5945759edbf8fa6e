#pragma once

#include <string_view>

namespace refer::output {

/// The style of every page. Colours are variables, for light, dark and paper; text on its background has a contrast of
/// 4.5 at least, marks of 3.
inline constexpr std::string_view html_style {R"(
:root {
  color-scheme: light dark;
  --ink: #1c2430; --soft: #566170; --line: #dde3ea; --back: #ffffff; --panel: #f4f6f9; --accent: #1f5fbf;
  --second: #5b6878; --third: #8a6400; --fourth: #8794a3;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e9f0; --soft: #9ba7b6; --line: #2e3743; --back: #11161d; --panel: #1a212b; --accent: #78aef8;
    --second: #c3ccd8; --third: #d8b25a; --fourth: #8d99a8;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--back); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1, h2, h3, p, li, dd, dt, figcaption, summary { overflow-wrap: anywhere; }
h1 { margin: 0 0 1.25rem; font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h2 { margin: 0 0 1rem; font-size: 1.25rem; line-height: 1.3; font-weight: 650; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 .75rem; max-width: 44rem; }
a { color: var(--accent); text-underline-offset: .2em; }
code, pre { font: .9em/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
pre { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--panel); border-radius: .5rem; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.lead, .note, figcaption, caption, summary, .empty { color: var(--soft); }
.lead { margin: -.75rem 0 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.25rem 0 0; padding: .75rem 0; list-style: none;
  border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .9375rem; }
main > section { margin-top: 3rem; }
details { margin: .75rem 0; font-size: .9375rem; }
summary { cursor: pointer; width: fit-content; padding: .25rem 0; }
summary:hover { color: var(--ink); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.scroll { overflow-x: auto; margin: .75rem 0 1rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .9375rem; line-height: 1.45; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem 1.25rem .5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; vertical-align: bottom; border-bottom-width: 2px; }
tbody th { font-weight: 500; }
td, tbody th { white-space: pre-line; overflow-wrap: anywhere; min-width: 8rem; max-width: 32rem; }
.n { text-align: right; white-space: nowrap; min-width: 0; font-variant-numeric: tabular-nums; }
td.d { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.l { min-width: 18rem; }
td ul { margin: 0; padding-left: 1.1rem; }
figure { margin: 0 0 1.25rem; }
figcaption { margin-bottom: .5rem; font-size: .875rem; }
figure > svg { display: block; overflow: hidden; font-size: 13px; font-variant-numeric: tabular-nums; }
svg text { fill: var(--ink); }
svg .soft { fill: var(--soft); }
svg .tick { fill: var(--soft); stroke: var(--back); stroke-width: 4px; paint-order: stroke; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .rail { fill: var(--panel); }
svg .whisker { stroke: var(--ink); stroke-width: 1.5; }
svg .halo { stroke: var(--back); stroke-width: 4; }
svg .line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
svg .band { stroke: none; fill-opacity: .13; }
.a { fill: var(--accent); stroke: var(--accent); }
.b { fill: var(--second); stroke: var(--second); stroke-dasharray: 7 4; }
.c { fill: var(--third); stroke: var(--third); stroke-dasharray: 2 4; }
.e { fill: var(--fourth); stroke: var(--fourth); stroke-dasharray: 9 3 2 3; }
svg .bar, svg .mark { stroke-dasharray: none; stroke: none; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .5rem; padding: 0; list-style: none;
  font-size: .875rem; }
.legend li { display: flex; align-items: center; gap: .5rem; }
.legend svg { flex: none; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0; }
.figures div { padding: .875rem 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.figures dt { color: var(--soft); font-size: .875rem; }
.figures dd { margin: .25rem 0 0; font-size: 1.625rem; line-height: 1.2; font-weight: 600; color: var(--ink);
  font-variant-numeric: tabular-nums; }
.figures div:first-child dd { color: var(--accent); }
.figures .long { font-size: 1.125rem; line-height: 1.6; }
@media (max-width: 40rem) {
  main { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .wide { display: none; }
}
@media print {
  @page { margin: 15mm; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  .scroll { overflow: visible; }
  table { font-size: .8125rem; }
  .n, td.d { white-space: normal; }
  figure, tr, .figures { break-inside: avoid; }
  h1, h2, h3, figcaption { break-after: avoid; }
  svg, .figures { print-color-adjust: exact; }
}
)"};

}  // namespace refer::output
