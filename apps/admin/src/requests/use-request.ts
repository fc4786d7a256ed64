import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { RequestById, SaveAssessment, UpdateRequest, type RequestCase } from '../graphql/generated/requests.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { draftOf } from './draft-of.ts';
import { keepText, keptText } from './kept.ts';
import { RequestSession, type SessionParts, type Shown } from './request-session.ts';

const partsOf = (id: string, key: string): SessionParts => ({
  update: async (input) => (await graphql(UpdateRequest, { input })).updateRequest,
  assess: async (input) => (await graphql(SaveAssessment, { input })).saveAssessment,
  reload: async () => {
    const { account } = await graphql(RequestById, { id });
    if (!account) throw new GraphqlFault({ code: 'not-found', message: 'The request is not there any more' });
    return account;
  },
  keep: (text) => keepText(key, text),
  now: () => new Date(),
  wait: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
});

const openSession = (record: RequestCase, key: string): RequestSession => {
  const draft = draftOf(record);
  const kept = keptText(key, { base: draft, mine: draft });
  return new RequestSession(record, kept, partsOf(record.id, key));
};

/** The work on one request, from the first reading of the record until the page is left. */
export const useRequest = (record: RequestCase): { readonly session: RequestSession; readonly shown: Shown } => {
  const { me } = useMe();
  const client = useQueryClient();
  const key = `request.${me.id}.${record.id}`;
  // One session for each opening of the page: later readings of the record are absorbed, not started from.
  // oxlint-disable-next-line react/exhaustive-deps
  const session = useMemo(() => openSession(record, key), [key]);
  useEffect(() => session.take(record), [session, record]);
  useEffect(() => {
    const save = (): void => void session.flush();
    window.addEventListener('online', save);
    return () => {
      window.removeEventListener('online', save);
      void session.flush().finally(() => client.invalidateQueries());
    };
  }, [session, client]);
  return { session, shown: useSyncExternalStore(session.subscribe, session.shown) };
};
