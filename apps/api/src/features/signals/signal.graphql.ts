import { Float, ID } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';
import { SignalNameObject, SignalPlanObject } from './signal-plan.graphql.ts';

@Permission('signal:read', 'case:read')
@Readable('SignalAbilities', 'What the reader may do with a signal now.')
export class SignalAbilitiesObject {
  @Always(() => Boolean, 'Propose to undo what it did.')
  readonly proposeUndo!: boolean;
  @Always(() => Boolean, 'Propose whom it means, since the register knows nobody by that name.')
  readonly proposeLink!: boolean;
}

/** Whoever reads a case reads its signals as parts of it; all signals are for those who watch over the register. */
@Permission('signal:read', 'case:read')
@Readable('Signal', 'One fact about one person, as a source said it, and what became of it (4.2).')
export class SignalObject {
  @Always(() => ID, 'The id of the signal.')
  readonly id!: string;
  @Always(() => named('SignalType'), 'What it says.')
  readonly type!: string;
  @Always(() => named('SignalState'), 'What became of it.')
  readonly state!: string;
  @Optional(() => String, 'The rule that decided: a code of the catalogue, such as departure-ends-everything.')
  readonly rule!: string | null;
  @Always(() => String, 'The name of the source.')
  readonly sourceName!: string;
  @Always(() => named('SignalChannel'), 'By which way it came.')
  readonly channel!: string;
  @Always(() => named('Trust'), 'How much the source may do by itself.')
  readonly trust!: string;
  @Always(() => String, 'What makes it one signal of its source: the same one acts once.')
  readonly key!: string;
  @Always(() => DateTime, 'When it happened, as the source says.')
  readonly occurredAt!: Date;
  @Always(() => DateTime, 'The moment of which it is true.')
  readonly effectiveAt!: Date;
  @Always(() => DateTime, 'When it was received.')
  readonly receivedAt!: Date;
  @Optional(() => DateTime, 'When it was decided.')
  readonly decidedAt!: Date | null;
  @Always(() => Float, 'Milliseconds from the event to its receipt, by the clock of the source.')
  readonly receiptMilliseconds!: number;
  @Optional(() => Float, 'Milliseconds from the receipt to the decision.')
  readonly decisionMilliseconds!: number | null;
  @Optional(() => [String], 'Of a move: the units, as codes of entities.')
  readonly units!: readonly string[] | null;
  @Optional(() => [String], 'Of a move: those of its units that mean no entity of the register.')
  readonly unknownUnits!: readonly string[] | null;
  @Optional(() => [named('Role')], 'Of changed groups: the roles that they still give.')
  readonly roles!: readonly string[] | null;
  @Optional(() => Day, 'Of a scheduled departure: the last day.')
  readonly lastDay!: string | null;
  @Optional(() => named('DepartureHow'), 'Of a departure: how it became known.')
  readonly how!: string | null;
  @Optional(() => named('Person'), 'Whom it concerns; null while it is unlinked.')
  readonly person!: object | null;
  @Optional(() => SignalPlanObject, 'The plan; null until there is one.')
  readonly plan!: SignalPlanObject | null;
  @Optional(() => named('Signal'), 'What was said of the person after it and bears on its plan: the latest of it.')
  readonly laterFact!: object | null;
  @Optional(() => named('OffboardingCase'), 'The case that it opened or joined.')
  readonly case!: object | null;
  @Always(() => SignalAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: SignalAbilitiesObject;

  @Permission('source:read')
  @Optional(() => named('SignalSource'), 'The source.')
  readonly source!: object | null;
  @Permission('signal:read')
  @Optional(() => [SignalNameObject], 'How the source names the person.')
  readonly namedBy!: readonly SignalNameObject[] | null;
  @Permission('hold:read')
  @Optional(() => named('Hold'), 'The hold of the guard to which it belongs.')
  readonly hold!: object | null;
  @Permission('joint:read')
  @Optional(() => [named('JointDecision')], 'What two people decide, or decided, about it, latest first.')
  readonly jointDecisions!: readonly object[] | null;
}

nameConnection('Signal');
