import { expect, test } from '@jest/globals';
import { guessMapping, importColumns, importKinds } from '@mandat/domain';
import type { MessageKey } from './catalogue.ts';
import { locales } from './locales.ts';
import { catalogueOf } from './server.ts';

test.each(importKinds)('a template for %s is read back in every language, column by column', (kind) => {
  const keys = importColumns[kind].map(({ key }) => key);
  for (const locale of locales) {
    const header = keys.map((key) => String(catalogueOf(locale)[`import.column.${key}` as MessageKey]));
    expect([locale, guessMapping(kind, header)]).toEqual([locale, keys]);
  }
});
