import { clockOfAccount, clockSum, type PublicationDay } from '@mandat/domain';
import type { ClockProps } from '../kit/Clock.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import type { ShownAccount } from './shown-account.ts';

type Facts = Pick<ShownAccount, 'status' | 'requestKind' | 'createdOn' | 'submittedAt' | 'authorizedAt' | 'aliases'> & {
  readonly entity: Pick<ShownAccount['entity'], 'timeZone'>;
};

/**
 * When the record was whole. An existing account is sent to the head with all five elements and not before; a new one has
 * an address only when its creation was recorded.
 */
const recordedAt = ({ requestKind, submittedAt, authorizedAt, aliases }: Facts): Date | null => {
  if (requestKind === 'EXISTING')
    return submittedAt || authorizedAt ? new Date(submittedAt ?? authorizedAt ?? 0) : null;
  if (!authorizedAt) return null;
  const named = (aliases ?? []).filter(({ kind }) => kind === 'URL').map(({ validFrom }) => Date.parse(validFrom));
  return new Date(Math.max(Date.parse(authorizedAt), named.length > 0 ? Math.min(...named) : 0));
};

/** Of a request that ended without an authorization nothing has to be recorded any more. */
const ended: readonly Facts['status'][] = ['REFUSED', 'OUT_OF_SCOPE', 'UNDONE'];

type Given = PublicationDay & { readonly now: Date };

/** The clock of 3.4 and 3.5: by when the account had to be in the register, and when it was. */
export const recordClock = (
  account: Facts,
  { publishedOn, now }: Given,
): (ClockProps & { readonly rule: Paragraph }) | null => {
  const { createdOn, requestKind, entity } = account;
  const kind = requestKind === 'NEW' ? 'new' : 'existing';
  const clock = clockOfAccount({ createdOn, requestKind: kind }, entity.timeZone, { publishedOn });
  if (!clock || ended.includes(account.status)) return null;
  const done = recordedAt(account);
  const { since, startOn, dueOn, today, doneOn, paragraph } = clockSum(clock, done, now);
  return { since, start: startOn, due: dueOn, today, ...(doneOn ? { doneOn } : {}), rule: paragraph };
};
