import type { RevisionStatus } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<RevisionStatus>('RevisionStatus', {
  description: 'Where a proposed change of an authorized account stands.',
  values: {
    proposed: 'Proposed: the decision of the head of entity is awaited.',
    approved: 'Approved: it became the record.',
    refused: 'Refused: the record stayed as it was.',
    withdrawn: 'Taken back by whoever proposed it.',
  },
});

@Permission('revision:read')
@Readable('RevisionDifference', 'A field that a proposal changes: as it was, as proposed, and as it is approved now.')
export class RevisionDifferenceObject {
  @Always(() => String, 'The field.')
  readonly field!: string;
  @Optional(() => String, 'Its value when the proposal was made, as JSON.')
  readonly before!: string | null;
  @Optional(() => String, 'Its proposed value, as JSON.')
  readonly after!: string | null;
  @Optional(() => String, 'Its approved value now, as JSON: another one than before where the record changed since.')
  readonly approved!: string | null;
}

@Permission('revision:read')
@Readable('RevisionAbilities', 'What the reader may do with a proposal now.')
export class RevisionAbilitiesObject {
  @Always(() => Boolean, 'Approve it: the record becomes what was proposed.')
  readonly approve!: boolean;
  @Always(() => Boolean, 'Refuse it.')
  readonly refuse!: boolean;
  @Always(() => Boolean, 'Take it back, as whoever proposed it.')
  readonly withdraw!: boolean;
}

@Permission('revision:read')
@Readable('Revision', 'A proposed change of an authorized account. The approved record stays until a head decides.')
export class RevisionObject {
  @Always(() => ID, 'The id of the proposal.')
  readonly id!: string;
  @Always(() => Int, 'Its number among the proposals for the account.')
  readonly number!: number;
  @Always(() => Int, 'The number of the approved revision that it was made from; 0 is the record as authorized.')
  readonly base!: number;
  @Always(() => named('RevisionStatus'), 'Where it stands.')
  readonly status!: string;
  @Always(() => Boolean, 'Whether it waits, and the record changed since it was made: nobody can approve it as it is.')
  readonly isInConflict!: boolean;
  @Always(() => [RevisionDifferenceObject], 'What it changes, field by field.')
  readonly differences!: readonly RevisionDifferenceObject[];
  @Optional(() => named('Entity'), 'The entity to which it moves the account, whose head decides; null: it stays.')
  readonly movesTo!: object | null;
  @Optional(() => Day, 'The day on which it changed outside of the register, as the proposer says (3.6).')
  readonly changedOn!: string | null;
  @Always(() => named('Person'), 'Who proposed it.')
  readonly proposedBy!: object;
  @Always(() => DateTime, 'When it was proposed.')
  readonly proposedAt!: Date;
  @Optional(() => DateTime, 'When it was approved or refused.')
  readonly decidedAt!: Date | null;
  @Optional(() => named('Person'), 'Who approved or refused it.')
  readonly decidedBy!: object | null;
  @Optional(() => named('DecidingCapacity'), 'In what capacity.')
  readonly capacity!: string | null;
  @Optional(() => String, 'The reason that was given.')
  readonly reason!: string | null;
  @Optional(() => DateTime, 'When it was taken back.')
  readonly withdrawnAt!: Date | null;
  @Optional(() => named('DecidingPerson'), 'Who would decide on it now; null when nobody can, or nothing waits.')
  readonly decider!: object | null;
  @Always(() => named('RevisionAbilities'), 'What the reader may do with it now.')
  readonly can!: object;
}
