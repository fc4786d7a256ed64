import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('account:read')
@Readable('AccountAbilities', 'What the reader may do with an account now, by permission and by its status.')
export class AccountAbilitiesObject {
  @Always(() => Boolean, 'Edit the request.')
  readonly edit!: boolean;
  @Always(() => Boolean, 'Answer the criteria and the overlaps (3.2).')
  readonly assess!: boolean;
  @Always(() => Boolean, 'Answer what looks alike since the account was authorized (3.2 (a)).')
  readonly answerOverlaps!: boolean;
  @Always(() => Boolean, 'Name the official, alternates and publishers.')
  readonly nominate!: boolean;
  @Always(() => Boolean, 'Answer what the head of entity asked when they sent the request back.')
  readonly answerQuestions!: boolean;
  @Always(() => Boolean, 'Submit the request to the head of entity.')
  readonly submit!: boolean;
  @Always(() => Boolean, 'Authorize the account (3.1 (a)).')
  readonly authorize!: boolean;
  @Always(() => Boolean, 'Refuse the account.')
  readonly refuse!: boolean;
  @Always(() => Boolean, 'Send the request back with questions.')
  readonly sendBack!: boolean;
  @Always(() => Boolean, 'Record that it is no institutional account (1.1 (a)).')
  readonly markOutOfScope!: boolean;
  @Always(() => Boolean, 'Ask again for what was found out of scope by mistake, or was closed.')
  readonly reopen!: boolean;
  @Always(() => Boolean, 'Record the id by which the platform itself knows it, where that is missing.')
  readonly recordStableId!: boolean;
  @Always(() => Boolean, 'Record that it is parked (3.8).')
  readonly park!: boolean;
  @Always(() => Boolean, 'Record that it is closed (3.8).')
  readonly close!: boolean;
  @Always(() => Boolean, 'Withdraw the authorization (3.8).')
  readonly withdraw!: boolean;
  @Always(() => Boolean, 'Decide to maintain the account (3.2).')
  readonly maintain!: boolean;
  @Always(() => Boolean, 'Propose a change of the authorized record.')
  readonly proposeRevision!: boolean;
  @Always(() => Boolean, 'Record address and creation date of an authorized account (3.5).')
  readonly recordCreation!: boolean;
  @Always(() => Boolean, 'Authorize a person to create or use the account (3.7).')
  readonly authorizePerson!: boolean;
  @Always(() => Boolean, 'Record who holds log-in credentials or a role on the platform.')
  readonly recordHolding!: boolean;
  @Always(() => Boolean, 'Take it into the interim custody of DGC (4.2).')
  readonly takeCustody!: boolean;
  @Always(() => Boolean, 'Record how its credentials are kept (4.2).')
  readonly recordCustody!: boolean;
}

@Permission('account:read-record')
@Readable('DecidingPerson', 'Who decides on an account, and in what capacity.')
export class DecidingPersonObject {
  @Always(() => named('Person'), 'The person.')
  readonly person!: object;
  @Always(() => named('DecidingCapacity'), 'The capacity.')
  readonly capacity!: string;
}

@Permission('account:read-record')
@Readable('DecisionQuestion', 'What the head of entity asked when they sent a request back, and the answer.')
export class DecisionQuestionObject {
  @Always(() => ID, 'The id of the question.')
  readonly id!: string;
  @Always(() => Int, 'Its place among the questions of that decision.')
  readonly number!: number;
  @Always(() => String, 'What was asked.')
  readonly text!: string;
  @Optional(() => String, 'The answer; null while there is none.')
  readonly answer!: string | null;
  @Optional(() => named('Person'), 'Who answered.')
  readonly answeredBy!: object | null;
  @Optional(() => DateTime, 'When it was answered.')
  readonly answeredAt!: Date | null;
}

@Permission('account:read-record')
@Readable('AccountDecision', 'A recorded strategic decision (2.1): who, in what capacity, when, on what evidence.')
export class AccountDecisionObject {
  @Always(() => ID, 'The id of the decision.')
  readonly id!: string;
  @Always(() => named('DecisionKind'), 'What was decided.')
  readonly kind!: string;
  @Always(() => named('DecidingCapacity'), 'In what capacity.')
  readonly capacity!: string;
  @Optional(() => String, 'The reason that was given.')
  readonly reason!: string | null;
  @Always(() => DateTime, 'When it was decided.')
  readonly decidedAt!: Date;
  @Always(() => DateTime, 'When the second factor of the sign-in was given.')
  readonly secondFactorAt!: Date;
  @Always(() => named('Person'), 'Who decided.')
  readonly decidedBy!: object;
  @Optional(() => named('Assessment'), 'The assessment on which the decision rests.')
  readonly assessment!: object | null;
  @Always(() => [DecisionQuestionObject], 'What was asked with a request that was sent back.')
  readonly questions!: readonly DecisionQuestionObject[];
}

@Permission('account:read-record')
@Readable('AccountAlias', 'A form under which an account is or was known. Live ones are unique in the register.')
export class AccountAliasObject {
  @Always(() => ID, 'The id of the alias.')
  readonly id!: string;
  @Always(() => named('AliasKind'), 'Its kind.')
  readonly kind!: string;
  @Always(() => String, 'The form itself.')
  readonly value!: string;
  @Always(() => DateTime, 'Since when it is known.')
  readonly validFrom!: Date;
  @Optional(() => DateTime, 'Until when it was in use; null while it is.')
  readonly validUntil!: Date | null;
}
