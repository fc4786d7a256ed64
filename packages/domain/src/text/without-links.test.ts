import { expect, test } from '@jest/globals';
import { withoutLinks } from './without-links.ts';

test.each([
  ['https://evil.example/reset', 'https[:]//evil[.]example/reset'],
  ['See WWW.evil.example now', 'See WWW[.]evil[.]example now'],
  ['write to me@evil.example', 'write to me[@]evil[.]example'],
  ['mailto:me', 'mailto[:]me'],
  ['пример.рф', 'пример[.]рф'],
  ['例子．公司', '例子[.]公司'],
  ['1.2.3.4', '1[.]2[.]3[.]4'],
])('%s becomes no link', (text, plain) => {
  expect(withoutLinks(text)).toBe(plain);
});

test.each(['Alerts in Nairobi', 'Weekly figures. More later.', 'Ответ: завтра.', '摘要。更多', '@mandat_demo'])(
  '%s stays as it is',
  (text) => {
    expect(withoutLinks(text)).toBe(text);
  },
);
