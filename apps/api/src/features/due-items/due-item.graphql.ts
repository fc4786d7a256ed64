import type { Addressee, DueItemKind, DueItemStatus, MoveChange } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<DueItemKind>('DueItemKind', {
  description: 'What somebody has to do by a day.',
  values: {
    'confirm-move': 'The head confirms or withdraws the privileges of somebody who moved inside the entity.',
    'confirm-departure': 'The head says whether somebody left, as a source only proposes.',
    'confirm-signal': 'DGC says whether something is so that a source only proposes.',
    'hand-over': 'What somebody holds is handed over before their last day.',
    orphan: 'The head names who holds an account that lost its last holder.',
    'vacant-office': 'DGC is asked who heads an entity.',
    'head-moved': 'DGC is asked whether a head who moved still heads the entity.',
    reauthorize: 'The head decides whether somebody who came back is authorized again.',
    'rotate-secrets': 'Secrets that somebody knew are changed.',
    'service-account-owner': 'A client that acts by itself needs a new owner.',
    'unit-rename': 'Many moved together: two people say whether a unit was renamed.',
    'unlinked-departure': 'Somebody whom the register does not know left.',
    'source-silent': 'A source has not been heard.',
    attest: 'An official attests the five obligations for the first time.',
    'renew-attestation': 'An official attests the five obligations again.',
    'acknowledge-letter': 'A person acknowledges the letter of their written authorization.',
    'renew-authorization': 'The head renews a written authorization before it ends, or lets it end (3.7).',
    'unauthorized-holding':
      'The head authorizes somebody who has credentials without a written authorization, or has them taken back (3.7).',
    'custody-procedure': 'The head lays down how the accounts of the entity are kept in custody (4.2).',
    'unlisted-holder':
      'The head has somebody listed who can sign in to an account by a second factor or a phone, or takes it from them (3.4 (d)).',
    'close-or-park': 'A withdrawn account is closed or parked on its platform (3.8).',
    'answer-overlap': 'The head or a focal point answers what looks alike since the account was authorized (3.2 (a)).',
    'review-account': 'The head maintains an account or withdraws its authorization, as a campaign asks (3.2).',
    'prepare-review':
      'Who holds an account, or a focal point, prepares what its head decides on, as a campaign asks (3.2).',
    'acknowledge-guidance': 'An official acknowledges the guidance in force.',
    'capture-existing': 'An account that was there when the bulletin was published is recorded whole (3.4).',
    'register-new': 'A new account is recorded whole (3.5).',
    'record-change': 'A change of what the record has to say is recorded (3.6).',
  },
});

nameEnum<MoveChange>('MoveChange', {
  description: 'In what somebody moved, as a source says.',
  values: { unit: 'Another unit.', post: 'Another post.', manager: 'Another manager.' },
});

nameEnum<Addressee>('Addressee', {
  description: 'Who is asked.',
  values: {
    head: 'The head of the entity.',
    dgc: 'DGC.',
    person: 'The person concerned.',
    official: 'Who keeps the record of the account: its official, or whoever prepares it.',
  },
});

nameEnum<DueItemStatus>('DueItemStatus', {
  description: 'Whether it was done in time.',
  values: {
    open: 'To be done, and in time.',
    late: 'To be done, and late.',
    done: 'Done in time.',
    'done-late': 'Done late.',
  },
});

@Permission('due-item:read')
@Readable('DueItemAbilities', 'What the reader may do with a due item now.')
export class DueItemAbilitiesObject {
  @Always(() => Boolean, 'Confirm the privileges or withdraw them; say whether what is proposed is so.')
  readonly answer!: boolean;
}

@Permission('due-item:read')
@Readable('DueItem', 'Something that somebody has to do by a moment.')
export class DueItemObject {
  @Always(() => ID, 'The id of the item.')
  readonly id!: string;
  @Always(() => named('DueItemKind'), 'What is to be done.')
  readonly kind!: string;
  @Always(() => named('Addressee'), 'Who is asked.')
  readonly addressee!: string;
  @Always(() => named('DueItemStatus'), 'Whether it is done, and in time.')
  readonly status!: string;
  @Always(() => DateTime, 'Since when.')
  readonly openedAt!: Date;
  @Always(() => DateTime, 'By when.')
  readonly dueAt!: Date;
  @Optional(() => Day, 'The day from which calendar days are counted; null where hours are.')
  readonly startOn!: string | null;
  @Optional(() => Day, 'The last day on which it is in time.')
  readonly dueOn!: string | null;
  @Optional(() => String, 'Where the days are counted: the time zone of the entity.')
  readonly timeZone!: string | null;
  @Optional(() => DateTime, 'Of a change that is to be recorded: when it happened (3.6).')
  readonly changedAt!: Date | null;
  @Optional(() => DateTime, 'Of a change: when the register noticed it.')
  readonly detectedAt!: Date | null;
  @Optional(() => DateTime, 'Of a change: when it was recorded.')
  readonly recordedAt!: Date | null;
  @Always(() => Int, 'How many reminders and escalations there were.')
  readonly level!: number;
  @Optional(() => DateTime, 'When it was done.')
  readonly doneAt!: Date | null;
  @Optional(() => String, 'How it ended: a code.')
  readonly outcome!: string | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Optional(() => [named('MoveChange')], 'Of a move that is to be confirmed: in what the person moved.')
  readonly moved!: readonly string[] | null;
  @Optional(() => named('Authorization'), 'The written authorization that is to be renewed.')
  readonly authorization!: object | null;
  @Optional(() => named('Review'), 'The review that is to be prepared or decided on.')
  readonly review!: object | null;
  @Optional(() => named('Person'), 'Who did it.')
  readonly doneBy!: object | null;
  @Optional(() => named('Entity'), 'The entity.')
  readonly entity!: object | null;
  @Optional(() => named('Account'), 'The account; null where the reader may not see it.')
  readonly account!: object | null;
  @Optional(() => named('Person'), 'The person concerned.')
  readonly person!: object | null;
  @Optional(() => named('OffboardingCase'), 'The case; null where the reader may not see it.')
  readonly case!: object | null;
  @Optional(() => named('Signal'), 'The signal that opened it; null where the reader may not see it.')
  readonly signal!: object | null;
  @Optional(() => ID, 'The id of the service account that needs an owner.')
  readonly serviceAccountId!: string | null;
  @Always(() => DueItemAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: DueItemAbilitiesObject;
}

nameConnection('DueItem');

@InputType('DueItemFilter', { description: 'Which due items to list; all that is said must hold.' })
export class DueItemFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they are still to be done.' })
  readonly open?: boolean | null;
  @Field(() => [named('DueItemKind')], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly string[] | null;
  @Field(() => [named('DueItemStatus')], { nullable: true, description: 'Any of these statuses.' })
  readonly status?: readonly string[] | null;
  @Field(() => named('Addressee'), { nullable: true, description: 'Of which this one is asked.' })
  readonly addressee?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this entity.' })
  readonly entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'About this person.' })
  readonly person?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only items with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class DueItemsArgs extends PageArgs {
  @Field(() => DueItemFilter, { nullable: true, description: 'Which due items.' })
  readonly filter!: DueItemFilter | null;
}

@Resolver()
export class DueItemQueries {
  @Permission('due-item:read')
  @Query(() => named('DueItemConnection'), {
    description: 'What the reader is asked to do or to watch, due first first.',
  })
  dueItems(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DueItemsArgs) _args: DueItemsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
