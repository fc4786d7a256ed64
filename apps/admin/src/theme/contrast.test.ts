import { describe, expect, test } from '@jest/globals';
import { contrast } from './contrast.ts';
import { customProperties } from './custom-properties.ts';
import { colour, colourNames, modes, type ColourName } from './tokens.ts';

type Pair = readonly [ColourName, ColourName];

const grounds = ['canvas', 'surface', 'sunken', 'raised'] as const;
const softs = ['primary-soft', 'ok-soft', 'warn-soft', 'bad-soft', 'held-soft'] as const;
const pairs = (fronts: readonly ColourName[], backs: readonly ColourName[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

const text: readonly Pair[] = [
  ...pairs(['ink', 'ink-2', 'ink-3', 'primary'], [...grounds, ...softs]),
  ...pairs(['primary-hover'], grounds),
  ...pairs(['ok'], [...grounds, 'primary-soft', 'ok-soft']),
  ...pairs(['warn'], [...grounds, 'primary-soft', 'warn-soft']),
  ...pairs(['bad'], [...grounds, 'primary-soft', 'bad-soft']),
  ...pairs(['held'], [...grounds, 'primary-soft', 'held-soft']),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['surface', 'ink'],
];
const parts: readonly Pair[] = [
  ...pairs(['line-strong', 'focus'], [...grounds, 'primary-soft']),
  ...pairs(['series-ar', 'series-zh', 'series-en', 'series-fr', 'series-ru', 'series-es'], ['surface']),
  ['accent', 'surface'],
];

describe.each(modes)('in the %s theme', (mode) => {
  test.each(text)('text in %s on %s has a contrast of at least 4.5', (front, back) => {
    expect(contrast(colour(front, mode), colour(back, mode))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(parts)('a part in %s on %s has a contrast of at least 3', (front, back) => {
    expect(contrast(colour(front, mode), colour(back, mode))).toBeGreaterThanOrEqual(3);
  });
  test('every colour of the tokens reaches the style sheet', () => {
    for (const name of colourNames) expect(customProperties()).toContain(`--${name}:${colour(name, mode)}`);
  });
});

test('black on white measures 21, as WCAG defines it', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
});
