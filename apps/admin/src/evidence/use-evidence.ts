import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { CriterionName } from '@mandat/domain';
import { RemoveEvidenceFile } from '../graphql/generated/evidence.ts';
import { RequestById, SaveAssessment, type RequestCase } from '../graphql/generated/requests.ts';
import { SignInRefused } from '../kit/session.ts';
import { faultWords } from '../providers/data/fault-words.ts';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { useTranslate } from '../providers/Reader.tsx';
import type { RequestSession } from '../requests/request-session.ts';
import type { OnItsWay } from './FileOnItsWay.tsx';
import { fileFault } from './file-fault.ts';
import { sendFile } from './send-file.ts';

const readAgain = async ({ id }: RequestCase): Promise<RequestCase> => {
  const { account } = await graphql(RequestById, { id });
  if (!account) throw new GraphqlFault({ code: 'not-found', message: 'The request is not there any more' });
  return account;
};

const openVersion = ({ assessment }: RequestCase): string | null =>
  assessment && assessment.completedAt === null ? assessment.id : null;

/** Files come to a version that is open: saving without an answer opens it. */
const openedVersion = async (session: RequestSession): Promise<string> => {
  const known = openVersion(session.shown().record);
  if (known) return known;
  await session.run(async ({ id, version }) => {
    const { saveAssessment } = await graphql(SaveAssessment, { input: { accountId: id, version, answers: [] } });
    return saveAssessment;
  });
  return openVersion(session.shown().record) ?? '';
};

const isStopped = (error: unknown): boolean =>
  error instanceof SignInRefused || (error instanceof DOMException && error.name === 'AbortError');

const asFault = (error: unknown): GraphqlFault => {
  if (error instanceof GraphqlFault) return error;
  throw error;
};

/** One file on its way: nothing else waits for it, and leaving the page stops it. */
const useBringing = (session: RequestSession, criterion: CriterionName) => {
  const notify = useNotify();
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const bring = async (file: File): Promise<void> => {
    const { name } = file;
    const { signal } = (stopping.current = new AbortController());
    setOnItsWay({ name, share: 0 });
    try {
      const assessmentId = await openedVersion(session);
      await sendFile({
        path: `/evidence/${assessmentId}/${criterion}`,
        file,
        signal,
        onShare: (share) => setOnItsWay({ name, share }),
      });
      await session.run(readAgain);
      notify('evidence.kept', { messageArgs: { name } });
    } finally {
      setOnItsWay(null);
    }
  };
  return { onItsWay, bring, stop: () => stopping.current?.abort() };
};

const removeFrom = (session: RequestSession, id: string): Promise<void> =>
  session.run(async () => (await graphql(RemoveEvidenceFile, { input: { id } })).removeEvidenceFile);

/** Files of one criterion: each goes up by itself, while what is typed is saved as ever. */
export const useEvidence = (session: RequestSession, criterion: CriterionName) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { onItsWay, bring, stop } = useBringing(session, criterion);
  const [refused, setRefused] = useState<string | null>(null);
  const refuse = (name: string, reason: string): void => setRefused(translate('evidence.refused', { name, reason }));
  const orSay = async (work: Promise<void>, say: (words: string) => void): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!isStopped(error)) say(faultWords(asFault(error), translate));
    }
  };
  const add = async (file: File): Promise<void> => {
    setRefused(null);
    const fault = fileFault(file);
    if (fault) return refuse(file.name, translate(`error.${fault}`));
    await orSay(bring(file), (words) => refuse(file.name, words));
  };
  const remove = async ({ id, name }: { readonly id: string; readonly name: string }): Promise<void> => {
    setRefused(null);
    const removed = removeFrom(session, id).then(() => notify('evidence.removed', { messageArgs: { name } }));
    await orSay(removed, setRefused);
  };
  return { onItsWay, refused, add, remove, stop };
};
