import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { fileFault } from '../evidence/file-fault.ts';
import type { OnItsWay } from '../evidence/FileOnItsWay.tsx';
import { sendFile } from '../evidence/send-file.ts';
import { RemoveReviewFile, ReviewById } from '../graphql/generated/reviews.ts';
import { SignInRefused } from '../kit/session.ts';
import { faultWords } from '../providers/data/fault-words.ts';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { useTranslate } from '../providers/Reader.tsx';

const isStopped = (error: unknown): boolean =>
  error instanceof SignInRefused || (error instanceof DOMException && error.name === 'AbortError');

/** One file on its way at a time; leaving the page stops it. */
const useSending = (reviewId: string) => {
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);
  const send = async (file: File): Promise<void> => {
    const { name } = file;
    const { signal } = (stopping.current = new AbortController());
    setOnItsWay({ name, share: 0 });
    try {
      const onShare = (share: number): void => setOnItsWay({ name, share });
      await sendFile({ path: `/review-files/${reviewId}`, file, signal, onShare });
    } finally {
      setOnItsWay(null);
    }
  };
  return { onItsWay, send, stop: () => stopping.current?.abort() };
};

/** Files of a review: each goes up by itself, while what is typed is kept as ever. */
export const useReviewFiles = (reviewId: string) => {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { onItsWay, send, stop } = useSending(reviewId);
  const [refused, setRefused] = useState<string | null>(null);
  const orSay = async (work: () => Promise<unknown>, say: (words: string) => string): Promise<boolean> => {
    setRefused(null);
    try {
      await work();
      await client.invalidateQueries({ queryKey: ['register', ReviewById.name] });
      return true;
    } catch (error) {
      if (isStopped(error)) return false;
      if (!(error instanceof GraphqlFault)) throw error;
      setRefused(say(faultWords(error, translate)));
      return false;
    }
  };
  const add = async (file: File): Promise<void> => {
    const { name } = file;
    const say = (reason: string): string => translate('evidence.refused', { name, reason });
    const fault = fileFault(file);
    if (fault) return setRefused(say(translate(`error.${fault}`)));
    if (await orSay(() => send(file), say)) notify('evidence.kept', { messageArgs: { name } });
  };
  const remove = async ({ id, name }: { readonly id: string; readonly name: string }): Promise<void> => {
    const removed = await orSay(
      () => graphql(RemoveReviewFile, { input: { id } }),
      (words) => words,
    );
    if (removed) notify('evidence.removed', { messageArgs: { name } });
  };
  return { onItsWay, refused, add, remove, stop };
};
