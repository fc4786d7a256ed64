const light = `--canvas:#F3F5F7;--surface:#FFFFFF;--sunken:#E9EEF2;--ink:#12202C;--ink-2:#42535F;--line:#D3DBE1;
  --line-strong:#75858F;--primary:#00568B;--primary-hover:#003F68;--on-primary:#FFFFFF;--primary-soft:#E2EFF7;
  --accent:#009EDB;--warn:#854500;--warn-soft:#FBEFD9;--bad:#A81B16;--ok:#176338;--focus:#00568B`;
const dark = `--canvas:#0C151D;--surface:#13202B;--sunken:#0F1A24;--ink:#EAF0F5;--ink-2:#B6C4D0;--line:#2A3B49;
  --line-strong:#6E8192;--primary:#74C4F0;--primary-hover:#9AD6F7;--on-primary:#06202F;--primary-soft:#12324A;
  --accent:#009EDB;--warn:#F0B65F;--warn-soft:#35260C;--bad:#FF978D;--ok:#74CF9B;--focus:#B9E3FA`;
const contrast = `--canvas:#FFFFFF;--surface:#FFFFFF;--sunken:#FFFFFF;--ink:#000000;--ink-2:#1A1A1A;--line:#000000;
  --line-strong:#000000;--primary:#003A63;--primary-hover:#000000;--on-primary:#FFFFFF;--primary-soft:#FFFFFF;
  --accent:#003A63;--warn:#5E3100;--warn-soft:#FFFFFF;--bad:#7A0C08;--ok:#0B4523;--focus:#000000`;

const colours = `
:root { color-scheme: light; ${light} }
@media (prefers-color-scheme: dark) { :root { color-scheme: dark; ${dark} } }
@media (prefers-contrast: more) { :root { color-scheme: light; ${contrast} } }
`;

const type = `
:root { --body: .9375rem/1.375rem; --caption: .8125rem/1.125rem; --h1: 1.8125rem/2.25rem; --h2: 1.3125rem/1.75rem;
  --h3: .9375rem/1.375rem; --fonts: "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", system-ui, sans-serif }
:lang(ar) { --body: 1rem/1.75rem; --caption: .875rem/1.375rem; --h1: 1.875rem/2.875rem; --h2: 1.375rem/2.125rem;
  --h3: 1rem/1.75rem; --fonts: "Noto Sans Arabic", "Noto Sans", system-ui, sans-serif }
:lang(zh) { --body: .9375rem/1.5rem; --h1: 1.75rem/2.5rem; --fonts: "Noto Sans", "Noto Sans SC", system-ui, sans-serif }
body { font: 400 var(--body) var(--fonts); font-variant-numeric: tabular-nums }
h1 { font: 600 var(--h1) var(--fonts); text-wrap: balance }
h2 { font: 600 var(--h2) var(--fonts) }
h3 { font: 600 var(--h3) var(--fonts); color: var(--ink-2) }
.caption { font: 400 var(--caption) var(--fonts); color: var(--ink-2) }
code { font: 500 .9em "Noto Sans Mono", ui-monospace, monospace; overflow-wrap: anywhere }
`;

const frame = `
*, *::before, *::after { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--canvas); color: var(--ink); overflow-wrap: break-word; border-top: 3px solid var(--accent) }
h1, h2, h3, p, ul { margin: 0; padding: 0 }
ul { list-style: none }
a { color: var(--primary); text-underline-offset: .18em }
a:hover { color: var(--primary-hover) }
svg { display: block; flex: none; width: 1.75rem; height: 1.75rem }
.mark-ground { fill: var(--ink) }
.mark-line { fill: none; stroke: var(--surface); stroke-width: 2.6; stroke-linejoin: round; stroke-linecap: round }
.mark-point { fill: var(--accent) }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px }
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; background: var(--primary); color: var(--on-primary);
  padding: .6rem 1rem; border-radius: 6px; font-weight: 600 }
.skip:focus { top: .75rem }
.entry { max-width: 70rem; margin-inline: auto; padding: 0 2rem 3rem }
.letter { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 2rem; padding-block: 1.25rem; border-bottom: 1px solid var(--line) }
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 600; font-size: 1.125rem; line-height: 1.75rem }
.six { display: flex; flex-wrap: wrap; gap: .25rem; margin-inline-start: auto }
.six a { display: inline-flex; align-items: center; min-height: 2.25rem; padding: 0 .65rem; border-radius: 4px; color: var(--ink-2); text-decoration: none }
.six a:hover { background: var(--sunken); color: var(--ink) }
.six a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -3px 0 var(--accent); border-radius: 0 }
.practice { margin-block: 1.25rem; padding: .6rem 1rem; border: 1px solid var(--warn); border-radius: 8px; background: var(--warn-soft); color: var(--warn); font-weight: 600 }
main { display: block; padding-block: 1rem }
main:focus { outline: none }
`;

const content = `
.stack > * + * { margin-top: 1rem }
.desk { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 2rem 3.5rem; align-items: start; margin-top: 1.75rem }
.narrow { max-width: 34rem }
.sheet { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 1.5rem }
.roles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1.25rem 1.5rem; margin-top: 1rem }
.roles ul { margin-top: .4rem }
.roles li + li { margin-top: .5rem }
.button { display: block; width: 100%; min-height: 2.75rem; padding: .55rem 1rem; border: 1px solid var(--line-strong); border-radius: 6px;
  background: var(--surface); color: var(--ink); font: 600 var(--body) var(--fonts); text-align: center; text-decoration: none; cursor: pointer; overflow-wrap: anywhere }
.button:hover { border-color: var(--primary); color: var(--ink); background: var(--primary-soft) }
.button.main { border-color: var(--primary); background: var(--primary); color: var(--on-primary) }
.button.main:hover { border-color: var(--primary-hover); background: var(--primary-hover); color: var(--on-primary) }
.button.person { text-align: start }
.button.person .caption { display: block }
.quiet { border: 0; padding: .4rem 0; background: none; color: var(--primary); font: inherit; text-decoration: underline;
  text-underline-offset: .18em; text-align: start; cursor: pointer; min-height: 2rem }
.quiet:hover { color: var(--primary-hover) }
label { display: block; font-weight: 600; margin-bottom: .3rem }
input { width: 100%; min-height: 2.75rem; padding: .4rem .75rem; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--surface); color: var(--ink); font: inherit }
input[aria-invalid] { border: 2px solid var(--bad) }
.wrong { border-inline-start: 4px solid var(--bad); padding-inline-start: .9rem; color: var(--bad); font-weight: 600 }
.hint { padding: .6rem .9rem; border-radius: 6px; background: var(--sunken) }
details { border-top: 1px solid var(--line); padding-top: .75rem }
summary { cursor: pointer; color: var(--ink-2); min-height: 1.5rem }
select { width: 100%; min-height: 2.75rem; padding: .4rem .75rem; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--surface); color: var(--ink); font: inherit }
.line { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .75rem; align-items: end; margin-top: 1rem }
.sheet .line { grid-template-columns: minmax(0, 1fr) }
.line .button { width: auto }
.sheet .line .button { width: 100% }
.wide > * + * { margin-top: 1.5rem }
.found { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0 1.5rem; margin-top: 1rem }
.found li { padding-block: .5rem; border-top: 1px solid var(--line) }
.found a { display: block; font-weight: 600 }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 2.5rem; margin: 1rem 0 0 }
.facts dt { font: 400 var(--caption) var(--fonts); color: var(--ink-2) }
.facts dd { margin: 0; font-weight: 600 }
.ledger, .exchanges { margin: 1rem 0 0; padding: 0; list-style: none }
.ledger { background: var(--surface); border: 1px solid var(--line); border-radius: 8px }
.row { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .25rem 1rem; padding: 1rem; border-top: 1px solid var(--line) }
.row:first-child { border-top: 0 }
.row .stack > * + * { margin-top: .4rem }
.margin { color: var(--ink-2); font: 400 var(--caption) var(--fonts) }
.exchanges li { padding-block: .5rem; border-top: 1px solid var(--line) }
.exchange { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline }
.exchange details { flex-basis: 100%; border: 0; padding: 0 }
.fine { color: var(--ok); font-weight: 600 }
.wrong-word { color: var(--bad); font-weight: 600 }
pre { margin: .5rem 0 0; padding: .75rem; overflow-x: auto; background: var(--sunken); border-radius: 6px; text-align: left }
.mail { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem }
.wide, .told { min-width: 0 }
@media (max-width: 600px) { .row, .line { grid-template-columns: minmax(0, 1fr) } .line .button { width: 100% } }
@media (max-width: 900px) { .entry { padding-inline: 1rem } .six { margin-inline: -.65rem } .desk { grid-template-columns: minmax(0, 1fr) } }
@media (max-width: 600px) { .sheet { padding: 1rem } h1 { font-size: 1.5rem; line-height: 1.875rem } :lang(ar) h1 { line-height: 2.375rem } .six a { min-height: 2.75rem } }
@media (prefers-contrast: more) { .sheet, .button, .practice, input { border-width: 2px } }
`;

export const style = `${colours}${type}${frame}${content}`;
