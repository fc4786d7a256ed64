import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { DraftGuidance, GuidanceNoticeById, UpdateGuidance } from '../graphql/generated/guidance.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { isFault, type GraphqlFault } from '../providers/data/graphql-fault.ts';
import { graphql } from '../providers/data/register.ts';
import { faultFrom } from '../providers/data/use-mutation.ts';
import { keepText, keptText } from '../requests/kept.ts';
import { Autosave } from './autosave.ts';
import { inputOf, isBlank, type GuidanceAnswers } from './guidance-form.ts';

type Place = { readonly id: string; readonly version: number };
export type GuidanceStart = {
  /** The notice that is written on; null: it is begun by what is saved first. */
  readonly notice: Place | null;
  readonly words: GuidanceAnswers;
};

const wait = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** Of one version: what somebody else wrote since is not overwritten by what this device still has. */
const keyOf = (personId: string | null, place: Place | null): string =>
  `guidance.${personId}.${place ? `${place.id}.${place.version}` : 'new'}`;

/** Begins the notice with the first words, and writes on it afterwards, each time on the version that it left. */
const useSending = (start: GuidanceStart, entityId: string | null) => {
  const { me } = useMe();
  const place = useRef(start.notice);
  const audience = useRef(entityId);
  audience.current = entityId;
  const [begun, setBegun] = useState(start.notice !== null);
  const key = useCallback(() => keyOf(me.id, place.current), [me.id]);
  const send = async (answers: GuidanceAnswers): Promise<void> => {
    const words = inputOf(answers);
    const before = key();
    const { current } = place;
    place.current = current
      ? (await graphql(UpdateGuidance, { input: { id: current.id, version: current.version, ...words } }))
          .updateGuidance
      : (await graphql(DraftGuidance, { input: { entityId: audience.current, ...words } })).draftGuidance;
    keepText(before, null);
    setBegun(true);
  };
  return { place, begun, send, key };
};

const useRefusals = (send: (answers: GuidanceAnswers) => Promise<void>) => {
  const [fault, setFault] = useState<GraphqlFault | null>(null);
  const sent = async (answers: GuidanceAnswers): Promise<boolean> => {
    setFault(null);
    try {
      await send(answers);
      return true;
    } catch (error) {
      if (isFault(error, 'unreachable')) throw error;
      setFault(faultFrom(error));
      return false;
    }
  };
  return { fault, sent };
};

/** A draft that is saved while it is written: on this device at once, in the register after a pause. */
export const useGuidanceDraft = (start: GuidanceStart, entityId: string | null) => {
  const client = useQueryClient();
  const { place, begun, send, key } = useSending(start, entityId);
  const { fault, sent } = useRefusals(send);
  const latest = useRef(sent);
  latest.current = sent;
  const [kept] = useState(() => keptText(key(), start.words));
  const autosave = useMemo(
    () =>
      new Autosave<GuidanceAnswers>({
        send: (answers) => latest.current(answers),
        isUnreachable: (error) => isFault(error, 'unreachable'),
        keep: (answers) => keepText(key(), answers),
        isSavable: (answers) => !isBlank(answers),
        now: () => new Date(),
        wait,
      }),
    [key],
  );
  useEffect(() => {
    if (kept) autosave.write(kept);
    return () => void autosave.flush().finally(() => client.invalidateQueries());
  }, [autosave, client, kept]);
  const shown = useSyncExternalStore(autosave.subscribe, autosave.shown);
  /** Whoever goes on from here goes on with what the register now has. */
  const saveAll = async (): Promise<boolean> => {
    const isSaved = await autosave.flush();
    // What another page read before has the version of before, and would be shown until it is read again.
    client.removeQueries({ queryKey: ['register', GuidanceNoticeById.name], type: 'inactive' });
    await client.invalidateQueries();
    return isSaved;
  };
  return { autosave, saveAll, begun, fault, place, words: kept ?? start.words, ...shown };
};

export type GuidanceDraft = ReturnType<typeof useGuidanceDraft>;
