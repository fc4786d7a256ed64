import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { mappingFaults, recognitionRefusals, settings, tableRefusals } from '../../packages/domain/src/index.ts';
import { inRoot } from '../root.ts';
import { codes, tableRows } from './markdown.ts';
import { refusalCodes } from './told-codes.ts';

const operations = readFileSync(inRoot('docs/operations.md'), 'utf8');
const config = readFileSync(inRoot('apps/api/src/config.ts'), 'utf8');

const sortedSet = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

test('the table of variables has every variable that the register reads, and no other', () => {
  const schema = /z\.object\(\{\n([\s\S]*?)\n\}\);/u.exec(config)?.[1] ?? '';
  const read = [...schema.matchAll(/^ {2}([A-Z][A-Z_]+):/gmu)].map(([, name = '']) => name);
  const secrets = [...(/secretNames = \[(.*?)\]/su.exec(config)?.[1] ?? '').matchAll(/'([A-Z_]+)'/gu)];
  const files = secrets.map(([, name]) => `${name}_FILE`);
  const told = tableRows(operations, 'variable').flatMap(([cell = '']) => codes(cell));
  expect(read.length).toBeGreaterThan(5);
  expect(sortedSet(told)).toEqual(sortedSet([...read, ...files]));
});

test('a default that the code has is told as the code has it, and none is left out', () => {
  const told = tableRows(operations, 'what').flatMap(([, value = '', place = '']) => {
    const [name] = codes(place);
    return name ? [[name, value.replaceAll(/[, ]/gu, '')] as const] : [];
  });
  expect(sortedSet(told.map(([name]) => name))).toEqual(sortedSet(Object.keys(settings)));
  const numbers = new Map(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  for (const [name, value] of told)
    expect([name, value]).toEqual([name, expect.stringContaining(numbers.get(name) ?? '')]);
});

test('the table of errors has every code with which the register refuses, and no other', () => {
  const addresses = recognitionRefusals.map((reason) => `address-${reason}`);
  const told = tableRows(operations, 'code').flatMap(([cell = '']) => codes(cell));
  expect(sortedSet(told)).toEqual(sortedSet([...refusalCodes(), ...addresses, ...tableRefusals, ...mappingFaults]));
});
