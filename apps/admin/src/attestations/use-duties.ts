import { MyDuties, type MyDutiesResult } from '../graphql/generated/attestations.ts';
import type { AttestationStatus } from '../graphql/generated/schema.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useQuery } from '../providers/data/use-query.ts';

export type Duties = {
  readonly official: MyDutiesResult['me']['person'];
  readonly notices: MyDutiesResult['guidanceNotices']['nodes'];
};

type Open = 'MISSING' | 'LAPSED' | 'TO_RENEW';

export const isToAttest = (status: AttestationStatus | null): status is Open =>
  status === 'MISSING' || status === 'LAPSED' || status === 'TO_RENEW';

/** What the reader has to read and to attest; null where there is nothing. */
export const useDuties = (): Duties | null => {
  const { may } = useMe();
  const { data } = useQuery(MyDuties, {}, { live: true, background: true, enabled: may('attestation:attest') });
  if (!data) return null;
  const duties = { official: data.me.person, notices: data.guidanceNotices.nodes };
  return isToAttest(duties.official?.attestationStatus ?? null) || duties.notices.length > 0 ? duties : null;
};
