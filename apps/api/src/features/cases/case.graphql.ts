import { Args, Float, ID, Int } from 'type-graphql';
import { CursorArgs, nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, isCompiled, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { CaseTaskObject } from './case-task.graphql.ts';

@Permission('case:read')
@Readable('OffboardingCaseAbilities', 'What the reader may do with a case now.')
export class OffboardingCaseAbilitiesObject {
  @Always(() => Boolean, 'Record evidence for at least one open step.')
  readonly recordEvidence!: boolean;
  @Always(() => Boolean, 'Propose to undo a decision of the case.')
  readonly proposeUndo!: boolean;
}

@Permission('case:read')
@Readable('OffboardingCase', 'All that follows from somebody’s departure or move: decision, platforms, proof (4.2).')
export class OffboardingCaseObject {
  @Always(() => ID, 'The id of the case.')
  readonly id!: string;
  @Always(() => String, 'The number under which people refer to it.')
  readonly reference!: string;
  @Always(() => named('SignalType'), 'What opened it.')
  readonly cause!: string;
  @Always(() => named('CaseStatus'), 'Where it stands.')
  readonly status!: string;
  @Always(() => DateTime, 'When it was opened.')
  readonly openedAt!: Date;
  @Optional(() => DateTime, 'When it was closed.')
  readonly closedAt!: Date | null;
  @Always(() => Int, 'Version of the record.')
  readonly version!: number;
  @Optional(() => DateTime, 'When the first signal was received.')
  readonly firstSignalAt!: Date | null;
  @Optional(() => DateTime, 'When the first signal was decided.')
  readonly decidedAt!: Date | null;
  @Optional(() => Float, 'Clock of the decision: milliseconds from the receipt of a signal to what it took away.')
  readonly decisionMilliseconds!: number | null;
  @Optional(() => DateTime, 'By when the nearest open step is to be done; null where none is open.')
  readonly nextDueAt!: Date | null;
  @Optional(() => DateTime, 'Clock of the effect: by when the platforms are to be changed.')
  readonly effectDueAt!: Date | null;
  @Optional(() => DateTime, 'When the last step was done; null while one is open.')
  readonly effectProvenAt!: Date | null;
  @Always(() => Int, 'How many steps are open.')
  readonly tasksOpen!: number;
  @Always(() => Int, 'How many steps are done.')
  readonly tasksDone!: number;
  @Always(() => Int, 'How many accounts are concerned.')
  readonly accountCount!: number;
  @Always(() => named('Person'), 'Who left or moved.')
  readonly person!: object;
  @Optional(() => named('Entity'), 'The entity that they left.')
  readonly entity!: object | null;
  @Always(() => [named('Signal')], 'The signals, received first first.')
  readonly signals!: readonly object[];
  @Always(() => [CaseTaskObject], 'The steps that the reader may see, by account and place in the checklist.')
  readonly tasks!: readonly CaseTaskObject[];
  @Always(() => [named('Orphan')], 'Accounts that nobody holds since.')
  readonly orphans!: readonly object[];
  @Always(() => [named('DueItem')], 'What somebody has to do about it, due first first.')
  readonly dueItems!: readonly object[];
  @Always(() => [named('Delivery')], 'Notices about it, queued first first.')
  readonly deliveries!: readonly object[];
  @Always(() => OffboardingCaseAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: OffboardingCaseAbilitiesObject;
  @Permission('joint:read')
  @Optional(() => [named('JointDecision')], 'What two people decide, or decided, about its signals, latest first.')
  readonly jointDecisions!: readonly object[] | null;

  @Optional(() => named('AuditEntryConnection'), 'What happened to the person since the case began, latest first.')
  timeline(@Args(() => CursorArgs) _args: CursorArgs): object {
    return isCompiled();
  }
}

nameConnection('OffboardingCase');
