import { criterionNames } from '@mandat/domain';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { AutoSaver } from '../console/auto-saver.ts';
import { ReviewDraftOf, SaveReviewDraft } from '../graphql/generated/reviews.ts';
import type { SaveReviewDraftInput } from '../graphql/generated/schema.ts';
import { enumeratedOf } from '../requests/words.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { isFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { keepText, keptText } from '../requests/kept.ts';
import { startOf, type ReviewAnswers, type ShownReview } from './review-form.ts';

const draftInput = (id: string, version: number, values: ReviewAnswers): SaveReviewDraftInput => ({
  id,
  version,
  answers: criterionNames.map((name) => ({
    criterion: enumeratedOf(name),
    met: values.met[name],
    reason: values[name],
  })),
  lastPostOn: values.lastPostOn,
  hoursPerWeek: values.hoursPerWeek,
  finding: values.finding,
  recommendation:
    values.recommendation === 'MAINTAIN' || values.recommendation === 'WITHDRAW' ? values.recommendation : null,
});

/** Each save says which version it saw; of one person in two windows the window in which they type is right. */
const saving = ({ id, draft }: ShownReview) => {
  let version = draft?.version ?? 0;
  const send = async (values: ReviewAnswers): Promise<void> => {
    const { saveReviewDraft } = await graphql(SaveReviewDraft, { input: draftInput(id, version, values) });
    version = saveReviewDraft.draft?.version ?? version + 1;
  };
  return async (values: ReviewAnswers): Promise<void> => {
    try {
      await send(values);
    } catch (error) {
      if (!isFault(error, 'version-conflict')) throw error;
      version = (await graphql(ReviewDraftOf, { id })).review?.draft?.version ?? 0;
      await send(values);
    }
  };
};

const wait = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** Where the form starts: what this device kept, else the draft, else what was prepared before. */
export const useReviewStart = (review: ShownReview): { readonly start: ReviewAnswers; readonly key: string } => {
  const { me } = useMe();
  const key = `review.${me.id}.${review.id}`;
  // Once for each opening of the form: what is typed meanwhile is not started from.
  // oxlint-disable-next-line react/exhaustive-deps
  const start = useMemo(() => keptText(key, startOf(review)) ?? startOf(review), [key]);
  return { start, key };
};

/** What is typed is kept by itself, and saved when the page is left or the network is back. */
export const useReviewDraft = (review: ShownReview, key: string, values: ReviewAnswers) => {
  // oxlint-disable-next-line react/exhaustive-deps
  const saver = useMemo(
    () =>
      new AutoSaver<ReviewAnswers>(
        { save: saving(review), keep: (text) => keepText(key, text), now: () => new Date(), wait },
        review.draft && new Date(review.draft.savedAt),
      ),
    [key],
  );
  const before = useRef(values);
  // What only this device has is brought to the register first.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    if (keptText(key, before.current)) saver.edit(before.current);
  }, [saver, key]);
  useEffect(() => {
    if (before.current === values) return;
    before.current = values;
    saver.edit(values);
  }, [saver, values]);
  useEffect(() => {
    const save = (): void => void saver.flush();
    window.addEventListener('online', save);
    return () => {
      window.removeEventListener('online', save);
      void saver.flush();
    };
  }, [saver]);
  return { saver, shown: useSyncExternalStore(saver.subscribe, saver.shown) };
};
