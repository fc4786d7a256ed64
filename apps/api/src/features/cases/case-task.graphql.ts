import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('case:read')
@Readable('CaseTaskAbilities', 'What the reader may do with a step of a checklist now.')
export class CaseTaskAbilitiesObject {
  @Always(() => Boolean, 'Record the evidence that it was done.')
  readonly recordEvidence!: boolean;
}

@Permission('case:read')
@Readable('CaseTask', 'A step that must be done on a platform when somebody no longer holds an account (4.2).')
export class CaseTaskObject {
  @Always(() => ID, 'The id of the step.')
  readonly id!: string;
  @Always(() => named('CustodyStep'), 'What must change.')
  readonly step!: string;
  @Always(() => named('CustodyModel'), 'How the platform lets people hold the account.')
  readonly custodyModel!: string;
  @Always(() => named('Capacity'), 'In which capacity the person held the account.')
  readonly capacity!: string;
  @Always(() => Int, 'Its place in the checklist, from 0.')
  readonly position!: number;
  @Always(() => DateTime, 'Since when it is to be done.')
  readonly openedAt!: Date;
  @Always(() => DateTime, 'By when.')
  readonly dueAt!: Date;
  @Optional(() => DateTime, 'When it was done.')
  readonly doneAt!: Date | null;
  @Optional(() => String, 'What shows that it was done.')
  readonly evidence!: string | null;
  @Optional(() => String, 'An address that shows it.')
  readonly evidenceUrl!: string | null;
  @Optional(() => DateTime, 'When it was no longer needed, since what led to it was undone.')
  readonly cancelledAt!: Date | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Optional(() => named('Person'), 'Who recorded the evidence.')
  readonly doneBy!: object | null;
  @Optional(() => named('Account'), 'The account; null where the reader may not see it.')
  readonly account!: object | null;
  @Optional(() => named('Holding'), 'What the person held; null where the reader may not see it.')
  readonly holding!: object | null;
  @Optional(() => named('OffboardingCase'), 'The case.')
  readonly case!: object | null;
  @Always(() => CaseTaskAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: CaseTaskAbilitiesObject;
}
