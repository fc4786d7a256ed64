import tokens from './tokens.json' with { type: 'json' };
import { colour, colourNames, modes, type Mode } from './tokens.ts';

type Script = 'latin-cyrillic' | 'arabic' | 'chinese';

const rem = (px: string): string => `${Number.parseFloat(px) / 16}rem`;
const block = (selector: string, lines: readonly string[]): string => `${selector}{${lines.join(';')}}`;
const families = (names: readonly string[]): string =>
  names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(',');

const menuShadow: Record<Mode, string> = { light: '0 8px 24px #12202c29', dark: '0 8px 24px #0008', contrast: 'none' };
const dialogShadow: Record<Mode, string> = {
  light: '0 16px 48px #12202c3d',
  dark: '0 16px 48px #000a',
  contrast: 'none',
};
const edges: Record<Mode, string> = { light: '1px', dark: '1px', contrast: '2px' };

export const coloursOf = (mode: Mode): string[] => [
  `color-scheme:${mode === 'dark' ? 'dark' : 'light'}`,
  ...colourNames.map((name) => `--${name}:${colour(name, mode)}`),
  `--menu-shadow:${menuShadow[mode]}`,
  `--dialog-shadow:${dialogShadow[mode]}`,
  `--hairline:${edges[mode]}`,
  `--link-line:${edges[mode]}`,
];

const sizesOf = (script: Script): string[] =>
  Object.entries(tokens.typography).flatMap(([style, token]) => {
    const { fontSize, lineHeight } = token.$extensions['mandat.scripts'][script];
    return [`--fs-${style}:${rem(fontSize)}`, `--lh-${style}:${rem(lineHeight)}`];
  });

const fixed = (): string[] => [
  ...Object.entries(tokens.space).map(([step, { $value }]) => `--space-${step}:${rem($value)}`),
  ...Object.entries(tokens.radius).map(([name, { $value }]) => `--radius-${name}:${$value}`),
  `--radius-chip:4px`,
  `--sans:${families(tokens.font.family.sans.$value)}`,
  `--handle:${families(tokens.font.family.handle.$value)}`,
  `--side:${rem(tokens.size.side.$value)}`,
  `--rail:${rem(tokens.size.rail.$value)}`,
  `--top:${rem(tokens.size.top.$value)}`,
  `--margin-column:7rem`,
  `--control:${rem(tokens.size.control.$value)}`,
  `--row:${rem(tokens.size.row.$value)}`,
  `--quick:${tokens.motion.quick.$value} cubic-bezier(${tokens.motion.easing.$value.join(',')})`,
  `--calm:${tokens.motion.calm.$value} cubic-bezier(${tokens.motion.easing.$value.join(',')})`,
];

const compact = [
  `--control:${rem(tokens.size['control-compact'].$value)}`,
  `--row:${rem(tokens.size['row-compact'].$value)}`,
];
const touch = [`--control:${rem(tokens.size['control-touch'].$value)}`, `--row:${rem(tokens.size.row.$value)}`];

/** The whole of tokens.json as custom properties; the build serves it as a style sheet. */
export const customProperties = (): string =>
  [
    block(':root', [...fixed(), ...sizesOf('latin-cyrillic')]),
    block(':root', coloursOf('light')),
    `@media (prefers-color-scheme:dark){${block(':root:not([data-theme])', coloursOf('dark'))}}`,
    `@media (prefers-contrast:more){${block(':root:not([data-theme])', coloursOf('contrast'))}}`,
    ...modes.map((mode) => block(`:root[data-theme=${mode}]`, coloursOf(mode))),
    block(':lang(ar)', [...sizesOf('arabic'), `--sans:${families(tokens.font.family.ar.$value)}`]),
    block(':lang(zh)', [...sizesOf('chinese'), `--sans:${families(tokens.font.family.zh.$value)}`]),
    block(':root[data-density=compact]', compact),
    `@media (pointer:coarse){${block(':root,:root[data-density=compact]', touch)}}`,
    `@media (max-width:600px){${block(':root', ['--fs-h1:1.5rem', '--lh-h1:1.875rem'])}${block(':lang(ar)', ['--fs-h1:1.5rem', '--lh-h1:2.375rem'])}}`,
  ].join('\n');
