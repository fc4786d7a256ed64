import { OpenJoints, type JointRow } from '../graphql/generated/joint.ts';
import type { SignalByIdResult } from '../graphql/generated/signals.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';

type WaitingSignal = Pick<NonNullable<SignalByIdResult['signal']>, 'state' | 'type' | 'source' | 'unknownUnits'>;

/** What a proposal says: this code of this provider means this entity. */
export type Rename = { readonly provider: string; readonly code: string; readonly entityId: string };
export type ProposedRename = { readonly joint: JointRow; readonly rename: Rename };

const renameOf = ({ payload }: JointRow): Rename => JSON.parse(payload) as Rename;

const none: readonly string[] = [];

/** A renamed unit is one of a provider's, and only a move that still waits is decided by it. */
const waitingFor = ({ state, type, source, unknownUnits }: WaitingSignal): readonly string[] =>
  state === 'WAITING' && type === 'PERSON_MOVED' && source?.provider && unknownUnits ? unknownUnits : none;

/** Of a move that waits for an unknown unit: its codes that may still be proposed as renamed, and what is proposed. */
export const useRenames = (signal: WaitingSignal) => {
  const { may } = useMe();
  const provider = signal.source?.provider ?? '';
  const units = waitingFor(signal);
  const { data } = useQuery(
    OpenJoints,
    { filter: { open: true, kind: ['RENAME_UNIT'] } },
    { live: true, enabled: units.length > 0 && may('joint:read') },
  );
  const proposed: readonly ProposedRename[] = (data?.jointDecisions.nodes ?? [])
    .map((joint) => ({ joint, rename: renameOf(joint) }))
    .filter(({ rename }) => rename.provider === provider && units.includes(rename.code));
  const isProposed = (code: string): boolean => proposed.some(({ rename }) => rename.code === code);
  // Until it is known what is proposed, nothing is offered: a second proposal about a code would contradict the first.
  const codes = data && may('joint:propose') ? units.filter((code) => !isProposed(code)) : none;
  return { provider, codes, proposed };
};
