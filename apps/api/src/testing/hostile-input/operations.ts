import { documentOf, mutationsOf, type HostileRegister } from './hostile-register.ts';
import { examples } from './examples.ts';

/** Whole requests, as no client sends them: a title, and the body. */
export const hostileBodies = (register: HostileRegister): readonly (readonly [title: string, body: string])[] => {
  const mutation = mutationsOf(register).find(({ name }) => name === 'refuseAccount');
  if (!mutation) throw new Error('the contract has no refuseAccount');
  const query = documentOf(mutation);
  const { variables = {} } = examples['refuseAccount'] ?? {};
  const asked = { query, variables };
  const aliased = Array.from({ length: 1000 }, (_, n) => `a${n}: refuseAccount(input: $input) { id }`).join(' ');
  const deep = `${'{"input":'.repeat(5000)}1${'}'.repeat(5000)}`;
  return [
    ['no variables', JSON.stringify({ query })],
    ['variables that are a list', JSON.stringify({ query, variables: [variables] })],
    ['variables that are a text', JSON.stringify({ query, variables: 'input' })],
    ['variables under other names', JSON.stringify({ query, variables: { $input: 1, __proto__: {} } })],
    ['the example a thousand times', JSON.stringify(Array.from({ length: 1000 }, () => asked))],
    [
      'a thousand aliases',
      JSON.stringify({ query: `mutation ($input: RefuseAccountInput!) { ${aliased} }`, variables }),
    ],
    ['variables 5,000 levels deep', `{"query":${JSON.stringify(query)},"variables":${deep}}`],
    [
      'a document 1,000 levels deep',
      JSON.stringify({ query: `mutation { ${'a { '.repeat(1000)}b${' }'.repeat(1000)} }` }),
    ],
    ['more than 1 MB', JSON.stringify({ ...asked, padding: 'x'.repeat(1_100_000) })],
    ['1 MB of brackets', '['.repeat(1_000_000)],
    ['a number that is none', `{"query":${JSON.stringify(query)},"variables":{"input":{"version":NaN}}}`],
    ['half of a body', JSON.stringify(asked).slice(0, 60)],
    ['no body', ''],
  ];
};
