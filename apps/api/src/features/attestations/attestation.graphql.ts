import type { AttestationObligation, AttestationStatus } from '@mandat/domain';
import { ID } from 'type-graphql';
import { Always, named, nameEnum, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<AttestationObligation>('AttestationObligation', {
  description: 'What an official attests (4.1).',
  values: {
    confidentiality: 'No confidential information is disclosed (4.1 (a)).',
    'no-pseudonym': 'Nothing is published under a pseudonym or a false name (4.1 (b)).',
    privacy: 'The privacy of every person is respected (4.1 (c)).',
    'threats-reported': 'Security threats are reported to the Department of Safety and Security (4.1 (d)).',
    'intellectual-property': 'Intellectual property is respected (4.1 (e)).',
  },
});

nameEnum<AttestationStatus>('AttestationStatus', {
  description: 'Where the attestation of a person stands.',
  values: {
    'not-needed': 'The person holds no privilege.',
    missing: 'The person holds a privilege and has never attested.',
    lapsed: 'The last attestation counts no longer.',
    'to-renew': 'It counts, and is to be made again within 30 days.',
    'in-force': 'It counts.',
  },
});

@Permission('attestation:read')
@Readable('Attestation', 'That an official attested the five obligations of 4.1.')
export class AttestationObject {
  @Always(() => ID, 'The id of the attestation.')
  readonly id!: string;
  @Always(() => DateTime, 'When it was made.')
  readonly attestedAt!: Date;
  @Always(() => Day, 'The day on which it was made, where the person serves.')
  readonly attestedOn!: string;
  @Always(() => Day, 'The last day on which it counts.')
  readonly dueOn!: string;
  @Always(() => [named('AttestationObligation')], 'What was attested.')
  readonly obligations!: readonly string[];
}
