import { useEffect, useState } from 'react';
import { useDone } from '../accounts/actions/use-done.ts';
import { ProposeRevision } from '../graphql/generated/revisions.ts';
import { faultWords } from '../providers/data/fault-words.ts';
import { isFault } from '../providers/data/graphql-fault.ts';
import type { Found } from '../kit/form/use-combobox.ts';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { absorb, changedWords, choose, problemOf, startRevising, type Words, type WordsField } from './revising.ts';
import type { AccountShown, OwnRevision } from './revise-account.ts';

type Asked = { readonly account: AccountShown; readonly own: OwnRevision | null; readonly again: () => void };

const foundOf = ({ id, name, code }: Omit<AccountShown['entity'], 'timeZone'>): Found => ({
  id,
  label: name,
  detail: code,
});

/** What is written; later readings of the record are absorbed, not started from. */
const useWriting = ({ account, own }: Asked) => {
  const [revising, setRevising] = useState(() => startRevising(account, own));
  const [changedOn, setChangedOn] = useState(own?.changedOn ?? '');
  const [entity, setEntity] = useState<Found | null>(() => foundOf(own?.movesTo ?? account.entity));
  useEffect(() => setRevising((now) => absorb(now, account)), [account]);
  return {
    revising,
    changedOn,
    setChangedOn,
    entity,
    setEntity,
    /** Another entity than the one that has it now. */
    moves: entity !== null && entity.id !== account.entity.id,
    write: (patch: Partial<Words>): void => setRevising((now) => ({ ...now, mine: { ...now.mine, ...patch } })),
    choose: (field: WordsField, keep: 'theirs' | 'mine'): void => setRevising((now) => choose(now, field, keep)),
  };
};

/** The writing on one proposal, and its sending; where the record changed meanwhile it is read again. */
export const useRevising = (asked: Asked) => {
  const { account, own, again } = asked;
  const translate = useTranslate();
  const done = useDone(account.id);
  const writing = useWriting(asked);
  const [attempt, setAttempt] = useState(0);
  const { act, busy, fault } = useMutation(ProposeRevision);
  const refused = isFault(fault, 'revision-conflict');
  useEffect(() => {
    if (refused) again();
  }, [refused, again]);
  const { revising, changedOn, entity, moves } = writing;
  const problem = attempt > 0 ? problemOf(revising, moves) : null;
  const send = async (): Promise<void> => {
    setAttempt((now) => now + 1);
    if (problemOf(revising, moves)) return;
    const about = { accountId: account.id, base: account.approvedRevision ?? 0, replaces: own?.id ?? null };
    const moved = moves && entity ? { entityId: entity.id } : {};
    const input = { ...about, ...moved, ...changedWords(revising), changedOn: changedOn === '' ? null : changedOn };
    if (await act({ input })) done('revision.done.proposed', { title: account.title });
  };
  const errorOf = (field: WordsField | 'changedOn' | 'entityId'): string | null =>
    fault?.field === field ? faultWords(fault, translate) : null;
  return { ...writing, attempt, problem, busy, fault, errorOf, send };
};
