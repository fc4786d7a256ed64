import { attestationObligations, officialLanguages } from '@mandat/domain';
import { authorizations } from './fixture-accounts.ts';
import { entities, people, personId } from './fixture-people.ts';
import { isFirst, numbered } from './fixture-signals.ts';
import { at, idOf, maybe, next, on, pick, type Rows } from './fixture-values.ts';

const zones = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Auckland'];

/** Around every edge of the year: the day itself, the one before and after, the reminder, and long ago. */
export const attestations: Rows = numbered(24, (n) => {
  const days = pick([-365, -364, -366, -335, -334, -336, -10, -400]);
  return {
    id: idOf(`attestation ${n}`),
    person_id: String(people[n % 9]?.['id']),
    attested_at: at(days + n / 1000),
    attested_on: on(days),
    time_zone: pick(zones),
    obligations: attestationObligations,
  };
});

const headed = entities.filter((entity) => entity['headed'] === true);

export const guidanceNotices: Rows = numbered(8, (n) => ({
  id: idOf(`notice ${n}`),
  entity_id: n % 3 === 0 ? null : String(pick(headed)['id']),
  created_by_id: maybe(personId(), 4),
  created_at: at(-30 + (n % 4)),
  version: 1 + next(3),
}));

const wordsOf = (name: string) =>
  Object.fromEntries(officialLanguages.map((code) => [`${name}_${code}`, pick(['A "b"', 'Нота', ''])]));

/** Versions in force, to come and replaced; the last of some notices is a draft. */
export const guidanceVersions: Rows = guidanceNotices.flatMap(({ id }, n) =>
  Array.from({ length: 1 + (n % 3) }, (_, number) => {
    const isDraft = number === n % 3 && n % 2 === 1;
    const days = pick([-20, -10, -1, 3]);
    return {
      id: idOf(`guidance ${n} ${number}`),
      notice_id: String(id),
      number: number + 1,
      ...wordsOf('title'),
      ...wordsOf('text'),
      drafted_by_id: maybe(personId(), 4),
      drafted_at: at(-25),
      from_on: isDraft ? null : on(days),
      in_force_at: isDraft ? null : at(days),
      published_by_id: isDraft ? null : maybe(personId(), 4),
      published_at: isDraft ? null : at(-25),
    };
  }),
);

export const guidanceAcknowledgements: Rows = numbered(40, (n) => ({
  id: idOf(`acknowledgement ${n}`),
  version_id: String(pick(guidanceVersions)['id']),
  person_id: personId(),
  acknowledged_at: at(-next(5) - 0.5),
})).filter((row) => isFirst(`acknowledgement ${String(row['version_id'])} ${String(row['person_id'])}`));

export const attestationSuspensions: Rows = authorizations.slice(0, 6).map((authorization, n) => ({
  id: idOf(`suspension for want of an attestation ${n}`),
  person_id: authorization['person_id'] ?? null,
  authorization_id: authorization['id'] ?? null,
  cause: 'attestation',
  since: at(-1),
  lifted_at: n % 2 === 0 ? null : at(-0.5),
}));
