import { dueItemKinds } from '@mandat/domain';
import type { MessageKey } from '@mandat/messages';
import type { TranslateFunction } from '../providers/Reader.tsx';

type Reasoned = { readonly type: string; readonly reason: string | null };

/** What the register itself gives as the reason of something that is due, in words. */
const ofTheRegister: Readonly<Partial<Record<string, MessageKey>>> = {
  ...Object.fromEntries(dueItemKinds.map((kind) => [kind, `dueItem.${kind}` satisfies MessageKey])),
  recorded: 'dueReason.recorded',
  settled: 'dueReason.settled',
  'facts-corrected': 'dueReason.facts-corrected',
  'publication-day-changed': 'dueReason.publication-day-changed',
};

/** The reason that people gave stands as they wrote it. */
export const reasonWord = ({ type, reason }: Reasoned, translate: TranslateFunction): string | null => {
  const key = reason !== null && type.startsWith('due-item-') ? ofTheRegister[reason] : undefined;
  return key ? translate(key) : reason;
};
