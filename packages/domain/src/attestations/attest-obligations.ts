import { dayIn } from '../calendar.ts';
import { accept, refuse, type Decision } from '../decision.ts';
import { attestationObligations, type Attestation, type AttestationObligation } from './attestation.ts';

export type Attesting = {
  readonly id: string;
  readonly personId: string;
  readonly obligations: readonly AttestationObligation[];
  readonly holds: boolean;
  readonly timeZone: string;
  readonly now: Date;
};

/** An official attests all five obligations or none of them (4.1). */
export const attestObligations = (attesting: Attesting): Decision<Attestation> => {
  const { id, personId, obligations, holds, timeZone, now } = attesting;
  if (!holds) return refuse('attestation-not-needed');
  const missing = attestationObligations.find((each) => !obligations.includes(each));
  if (missing) return refuse('obligation-missing', { field: 'obligations', details: { obligation: missing } });
  return accept(
    {
      id,
      personId,
      attestedAt: now,
      attestedOn: dayIn(timeZone, now),
      timeZone,
      obligations: attestationObligations,
    },
    { type: 'obligations-attested', subject: { kind: 'person', id: personId }, personId },
  );
};
