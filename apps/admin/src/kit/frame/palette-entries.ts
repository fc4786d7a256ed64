import { useEffect, useState } from 'react';
import { useReader, type TranslateFunction } from '../../providers/Reader.tsx';
import type { IconName } from '../../theme/icons/drawings.tsx';
import { paragraphs, paragraphSign, slugOf } from '../paragraphs.ts';
import { useFrame, type FoundAccount, type FrameFacts } from './frame-context.ts';
import { navigation, type FrameRole } from './navigation.ts';

export type PaletteEntry = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly handle?: string;
  readonly platform?: string;
};
export type PaletteGroup = { readonly name: string; readonly entries: readonly PaletteEntry[] };

const fromLetters = 2;
const mostRules = 5;

const has = (text: string, query: string): boolean => text.toLocaleLowerCase().includes(query.toLocaleLowerCase());

const places = (role: FrameRole, query: string, translate: TranslateFunction): PaletteEntry[] =>
  navigation[role]
    .map(({ name, to, icon }) => ({ to, icon, label: translate(`nav.${name.slice(4)}`) }))
    .filter(({ label }) => has(label, query));

const rules = (query: string, translate: TranslateFunction): PaletteEntry[] =>
  paragraphs
    .map((paragraph) => ({
      to: `/rules/${slugOf(paragraph)}`,
      icon: 'help' as const,
      label: `${paragraphSign(paragraph)} · ${translate(`rule.${slugOf(paragraph)}.title`)}`,
    }))
    .filter(({ label }) => query.length >= fromLetters && has(label, query))
    .slice(0, mostRules);

const useFoundAccounts = (query: string, find: FrameFacts['findAccounts']) => {
  const [answer, setAnswer] = useState<{ readonly query: string; readonly found: readonly FoundAccount[] }>({
    query: '',
    found: [],
  });
  useEffect(() => {
    if (query.length < fromLetters) return undefined;
    let current = true;
    const tell = (found: readonly FoundAccount[]): void => {
      if (current) setAnswer({ query, found });
    };
    const wait = setTimeout(() => void find(query).then(tell, () => tell([])), 200);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [query, find]);
  const asked = query.length >= fromLetters;
  return { found: asked ? answer.found : [], busy: asked && answer.query !== query };
};

/** What the palette offers for a query: places of this role, accounts of the register, paragraphs. */
export const usePaletteEntries = (
  query: string,
  find: FrameFacts['findAccounts'],
): { readonly groups: readonly PaletteGroup[]; readonly busy: boolean } => {
  const { translate } = useReader();
  const { capacity } = useFrame();
  const { found, busy } = useFoundAccounts(query.trim(), find);
  const accounts = found.map(({ title, to, handle, platform }) => ({
    to,
    label: title,
    icon: 'at' as const,
    handle,
    platform,
  }));
  const groups = [
    { name: translate('kit.search.accounts'), entries: accounts },
    { name: translate('kit.search.go'), entries: places(capacity.role, query.trim(), translate) },
    { name: translate('kit.search.rules'), entries: rules(query.trim(), translate) },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), busy };
};
