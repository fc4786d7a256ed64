import { expect, test } from '@jest/globals';
import { currentItem, navigation, split } from './navigation.ts';

const head = navigation['head-of-entity'];

test('a record keeps its list marked in the navigation', () => {
  expect(currentItem(head, '/accounts/7/timeline')?.to).toBe('/accounts');
  expect(currentItem(head, '/accounts')?.to).toBe('/accounts');
});

test('the first page is marked only on its own address', () => {
  expect(currentItem(head, '/')?.to).toBe('/');
  expect(currentItem(head, '/elsewhere')).toBeUndefined();
});

test('every capacity has a first page, and no address stands twice', () => {
  for (const list of Object.values(navigation)) {
    expect(list[0]?.to).toBe('/');
    expect(new Set(list.map(({ to }) => to)).size).toBe(list.length);
  }
});

test('a small screen has departures in reach, and loses no page', () => {
  expect(split(head).first.map(({ to }) => to)).toEqual(['/', '/accounts', '/departures']);
  for (const list of Object.values(navigation)) {
    const { first, more } = split(list);
    expect([...first, ...more].map(({ to }) => to).toSorted()).toEqual(list.map(({ to }) => to).toSorted());
  }
});
