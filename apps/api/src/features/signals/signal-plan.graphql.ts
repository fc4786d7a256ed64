import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('signal:read', 'case:read')
@Readable('PlannedLoss', 'What one holding loses by a plan.')
export class PlannedLossObject {
  @Always(() => named('LossAct'), 'What is done.')
  readonly act!: string;
  @Always(() => named('SuspensionCause'), 'Why.')
  readonly cause!: string;
  @Optional(() => DateTime, 'When the suspension becomes a revocation; null: only a person or the same source ends it.')
  readonly revokeAt!: Date | null;
  @Always(() => Boolean, 'Whether a written authorization in force is lost: a privilege, and not only credentials.')
  readonly isPrivilege!: boolean;
  @Always(() => Boolean, 'Whether it has not ended: false once this signal or something else took it.')
  readonly stands!: boolean;
  @Optional(() => named('Account'), 'The account; null where the reader may not see it.')
  readonly account!: object | null;
  @Optional(() => named('Holding'), 'The holding; null where the reader may not see it.')
  readonly holding!: object | null;
}

@Permission('signal:read', 'case:read')
@Readable('SignalPlan', 'Who loses what by a signal, and why: as it was planned when it was decided.')
export class SignalPlanObject {
  @Always(() => named('SignalState'), 'What the plan makes of the signal.')
  readonly state!: string;
  @Always(() => String, 'The rule that it follows: a code of the catalogue, such as departure-ends-everything.')
  readonly rule!: string;
  @Always(() => [PlannedLossObject], 'What is lost.')
  readonly losses!: readonly PlannedLossObject[];
  @Always(() => [named('Account')], 'Accounts that nobody holds then.')
  readonly orphanAccounts!: readonly object[];
  @Always(() => Int, 'How many sessions were ended.')
  readonly sessionsEnded!: number;
  @Always(() => Int, 'How many holdings are to be handed over before.')
  readonly handOvers!: number;
}

@Permission('signal:read')
@Readable('SignalName', 'How a source names a person.')
export class SignalNameObject {
  @Always(() => String, 'The kind of identifier, such as subject or staff-number.')
  readonly kind!: string;
  @Always(() => String, 'The identifier.')
  readonly value!: string;
}

@Permission('account:read-holdings', 'person:read-holdings')
@Readable('Suspension', 'Why an authorization counts as none now.')
export class SuspensionObject {
  @Always(() => ID, 'The id of the suspension.')
  readonly id!: string;
  @Always(() => named('SuspensionCause'), 'The cause.')
  readonly cause!: string;
  @Optional(() => String, 'The source that says so; null where no signal suspended.')
  readonly sourceName!: string | null;
  @Always(() => DateTime, 'Since when.')
  readonly since!: Date;
  @Optional(() => DateTime, 'When it becomes a revocation; null where it does not.')
  readonly revokeAt!: Date | null;
}
