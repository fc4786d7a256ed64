import { Args, ID, Int } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, isCompiled, named, namedArgs, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('hold:read')
@Readable('HoldGroup', 'Signals of a hold that say the same and follow the same rule.')
export class HoldGroupObject {
  @Always(() => named('SignalType'), 'What they say.')
  readonly cause!: string;
  @Always(() => named('SignalState'), 'What became of them.')
  readonly state!: string;
  @Optional(() => String, 'The rule of their plans: a code of the catalogue.')
  readonly rule!: string | null;
  @Always(() => Int, 'How many people they concern.')
  readonly people!: number;
  @Always(() => Int, 'How many privileges they end.')
  readonly privileges!: number;
}

@Permission('hold:read')
@Readable('HoldAbilities', 'What the reader may do with a hold now.')
export class HoldAbilitiesObject {
  @Always(() => Boolean, 'Propose to apply what is held.')
  readonly proposeApproval!: boolean;
  @Always(() => Boolean, 'Propose to reject what is held.')
  readonly proposeRejection!: boolean;
  @Always(() => Boolean, 'Propose to undo what was applied.')
  readonly proposeUndo!: boolean;
  @Always(() => Boolean, 'Answer the proposal of somebody else.')
  readonly answer!: boolean;
}

@Permission('hold:read')
@Readable('Hold', 'A stream that would change more than the limits allow: it waits for two people (guard).')
export class HoldObject {
  @Always(() => ID, 'The id of the hold.')
  readonly id!: string;
  @Always(() => String, 'The number under which people refer to it.')
  readonly reference!: string;
  @Always(() => named('HoldDimension'), 'Of what too much came at once.')
  readonly dimension!: string;
  @Optional(() => named('SignalType'), 'The cause, where that is what is held.')
  readonly cause!: string | null;
  @Always(() => DateTime, 'When it was opened.')
  readonly openedAt!: Date;
  @Always(() => Int, 'The window in which was counted, in hours.')
  readonly windowHours!: number;
  @Always(() => Int, 'How many people would have lost something in the window.')
  readonly counted!: number;
  @Always(() => Int, 'Of how many who hold something.')
  readonly denominator!: number;
  @Always(() => Int, 'The limit in people.')
  readonly limitCount!: number;
  @Always(() => Int, 'The limit in per cent.')
  readonly limitPercent!: number;
  @Optional(() => named('HoldOutcome'), 'How it was answered.')
  readonly outcome!: string | null;
  @Optional(() => DateTime, 'When it was answered.')
  readonly answeredAt!: Date | null;
  @Always(() => Int, 'Version of the record.')
  readonly version!: number;
  @Always(() => Int, 'How many people its signals concern.')
  readonly people!: number;
  @Always(() => Int, 'How many signals are held.')
  readonly held!: number;
  @Always(() => Int, 'How many signals were applied: before the limit was reached, or since it was approved.')
  readonly applied!: number;
  @Always(() => [HoldGroupObject], 'Its signals by what they say, most people first.')
  readonly groups!: readonly HoldGroupObject[];
  @Always(() => Int, 'If approved: how many privileges end.')
  readonly privileges!: number;
  @Always(() => Int, 'Of those privileges, how many have not ended since by something else.')
  readonly privilegesStanding!: number;
  @Always(() => Int, 'How many privileges its applied signals took.')
  readonly privilegesTaken!: number;
  @Always(() => Int, 'About how many of these people something was said later that bears on the plan.')
  readonly peopleWithLaterFacts!: number;
  @Always(() => Int, 'If approved: how many accounts have no official or alternate left.')
  readonly accountsWithoutHolder!: number;
  @Always(() => Int, 'If approved: how many holdings are to be handed over.')
  readonly handOvers!: number;
  @Optional(() => named('SignalSource'), 'The source, where that is what is held.')
  readonly source!: object | null;
  @Optional(() => named('Entity'), 'The entity, where that is what is held.')
  readonly entity!: object | null;
  @Always(() => [named('JointDecision')], 'What two people decide, or decided, about it, latest first.')
  readonly jointDecisions!: readonly object[];
  @Always(() => HoldAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: HoldAbilitiesObject;

  @Always(() => named('SignalConnection'), 'Its signals, received last first.')
  signals(@Args(() => namedArgs('SignalsArgs')) _args: object): object {
    return isCompiled();
  }
}

nameConnection('Hold');
