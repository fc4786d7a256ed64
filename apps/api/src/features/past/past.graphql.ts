import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Always, named, Optional } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

@InputType('PastMomentInput', { description: 'A moment of the past: the end of a day, or an instant; one of the two.' })
export class PastMomentInput {
  @Field(() => Day, { nullable: true, description: 'The end of this day in the time zone of the entity concerned.' })
  readonly on?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'This instant; what happened at it has happened.' })
  readonly at?: Date | null;
}

@InputType('PastAccountFilter', { description: 'Which accounts of then; all that is said must hold.' })
export class PastAccountFilter {
  @Field(() => ID, { nullable: true, description: 'Accounts that belonged to this entity then.' })
  readonly entity?: string | null;
  @Field(() => [named('AccountStatus')], { nullable: true, description: 'Accounts that stood like this then.' })
  readonly status?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Accounts on any of these platforms, by code.' })
  readonly platform?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: 'Part of the title or handle of then, or of the reference.' })
  readonly search?: string | null;
}

@Permission('account:read-timeline')
@ObjectType('PastAccount', { description: 'An account as the register had it at a moment (F17).' })
export class PastAccountObject {
  @Always(() => ID, 'The id of the account.')
  readonly id!: string;
  @Always(() => String, 'Its reference.')
  readonly reference!: string;
  @Always(() => String, 'The title of then.')
  readonly title!: string;
  @Optional(() => String, 'The handle of then.')
  readonly handle!: string | null;
  @Optional(() => String, 'The address of then.')
  readonly url!: string | null;
  @Always(() => String, 'The code of the platform.')
  readonly platform!: string;
  @Always(() => [String], 'The content languages of then.')
  readonly languages!: readonly string[];
  @Always(() => String, 'The purpose of then.')
  readonly purpose!: string;
  @Always(() => String, 'The target audience of then.')
  readonly audience!: string;
  @Always(() => named('AccountStatus'), 'Where the account stood.')
  readonly status!: string;
  @Always(() => ID, 'The entity to which it belonged.')
  readonly entityId!: string;
  @Always(() => String, 'The code of that entity.')
  readonly entityCode!: string;
  @Always(() => String, 'The name that this entity has today, in the language of the reader.')
  readonly entityName!: string;
  @Optional(() => ID, 'The authorized official of then, with an authorization in force.')
  readonly officialId!: string | null;
  @Optional(() => String, 'The name that the official has today.')
  readonly officialName!: string | null;
  @Always(() => Int, 'How many officials and alternates held it with an authorization in force.')
  readonly holders!: number;
  @Optional(() => DateTime, 'When it had been authorized.')
  readonly authorizedAt!: Date | null;
  @Optional(() => DateTime, 'When the authorization had been withdrawn.')
  readonly withdrawnAt!: Date | null;
  @Optional(() => Day, 'The day by which it was to be reviewed.')
  readonly reviewDueOn!: string | null;
  @Always(() => DateTime, 'The moment of which this tells.')
  readonly momentAt!: Date;
  @Always(() => Boolean, 'Whether the moment is before the past was kept: then dated facts and the audit tell of it.')
  readonly isRebuilt!: boolean;
}

@Permission('account:read-timeline')
@ObjectType('PastAccounts', { description: 'A page of the register as of a moment.' })
export class PastAccountsObject {
  @Always(() => Int, 'How many accounts there were for this reader.')
  readonly totalCount!: number;
  @Always(() => [PastAccountObject], 'The accounts of the page, by title.')
  readonly nodes!: readonly PastAccountObject[];
}

@Permission('account:read-timeline')
@ObjectType('PastHolding', { description: 'Who had credentials or a role at a moment, and by what right.' })
export class PastHoldingObject {
  @Always(() => ID, 'The id of the holding.')
  readonly id!: string;
  @Always(() => ID, 'The person.')
  readonly personId!: string;
  @Always(() => String, 'The name that the person has today.')
  readonly personName!: string;
  @Always(() => named('Capacity'), 'In what capacity.')
  readonly capacity!: string;
  @Optional(() => named('PlatformRole'), 'The role on the platform.')
  readonly platformRole!: string | null;
  @Always(() => Boolean, 'Whether they knew the shared secret.')
  readonly holdsSharedSecret!: boolean;
  @Always(() => named('HoldingStatus'), 'Whether a written authorization was in force.')
  readonly status!: string;
  @Always(() => DateTime, 'Since when they had held it.')
  readonly fromAt!: Date;
  @Optional(() => String, 'Who had authorized them.')
  readonly authorizedByName!: string | null;
  @Optional(() => DateTime, 'When they had been authorized.')
  readonly authorizedAt!: Date | null;
  @Optional(() => DateTime, 'Until when the authorization was valid.')
  readonly validUntil!: Date | null;
}

@Permission('headship:read')
@ObjectType('PastHeadship', { description: 'Who was in office as head of entity at a moment.' })
export class PastHeadshipObject {
  @Always(() => ID, 'The id of the headship.')
  readonly id!: string;
  @Always(() => ID, 'The entity.')
  readonly entityId!: string;
  @Always(() => String, 'Its code.')
  readonly entityCode!: string;
  @Always(() => String, 'The name that it has today, in the language of the reader.')
  readonly entityName!: string;
  @Always(() => ID, 'The person.')
  readonly personId!: string;
  @Always(() => String, 'The name that the person has today.')
  readonly personName!: string;
  @Always(() => named('HeadshipCapacity'), 'In what capacity.')
  readonly capacity!: string;
  @Always(() => Day, 'The first day.')
  readonly fromOn!: string;
  @Optional(() => Day, 'The last day, as far as it was known then.')
  readonly untilOn!: string | null;
}

@Permission('headship:read')
@ObjectType('PastHeadships', { description: 'A page of the heads of entity as of a moment.' })
export class PastHeadshipsObject {
  @Always(() => Int, 'How many were in office.')
  readonly totalCount!: number;
  @Always(() => [PastHeadshipObject], 'The headships of the page, by entity.')
  readonly nodes!: readonly PastHeadshipObject[];
}

@Permission('account:read-timeline', 'person:read-holdings')
@ObjectType('HeldSpan', { description: 'A stretch of time in which a person held the same on an account.' })
export class HeldSpanObject {
  @Always(() => ID, 'The id of the holding.')
  readonly holdingId!: string;
  @Always(() => ID, 'The account.')
  readonly accountId!: string;
  @Always(() => String, 'The title that the account has today.')
  readonly title!: string;
  @Optional(() => String, 'The handle that the account has today.')
  readonly handle!: string | null;
  @Always(() => String, 'The code of the platform.')
  readonly platform!: string;
  @Always(() => named('Capacity'), 'In what capacity.')
  readonly capacity!: string;
  @Optional(() => named('PlatformRole'), 'The role on the platform.')
  readonly platformRole!: string | null;
  @Always(() => Boolean, 'Whether they knew the shared secret.')
  readonly holdsSharedSecret!: boolean;
  @Always(() => named('HoldingStatus'), 'Whether a written authorization was in force.')
  readonly status!: string;
  @Always(() => DateTime, 'From when.')
  readonly fromAt!: Date;
  @Always(() => Day, "The day of it where the account's entity is.")
  readonly fromOn!: string;
  @Optional(() => DateTime, 'Until when; null: nothing changed since.')
  readonly untilAt!: Date | null;
}
