import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';
import type { HeldBetween } from './held-between.ts';
import type { Paged, PastAccount } from './past-accounts.repository.ts';
import type { PastHolding } from './past-holdings.repository.ts';
import { pastKeptSince } from './past-kept.repository.ts';
import type { PastHeadship } from './past-headships.repository.ts';
import {
  HeldSpanObject,
  PastAccountFilter,
  PastAccountObject,
  PastAccountsObject,
  PastHeadshipsObject,
  PastHoldingObject,
  PastMomentInput,
} from './past.graphql.ts';
import { accountAsOf, headsAsOf, heldOn, personHeldBetween, registerAsOf } from './read-past.ts';

@ArgsType()
class PastPageArgs {
  @Field(() => PastMomentInput, { description: 'The moment.' })
  readonly moment!: PastMomentInput;
  @Field(() => Int, { nullable: true, description: 'How many: 25 unless said, at most 100 (clients: 1,000).' })
  readonly first?: number | null;
  @Field(() => Int, { nullable: true, description: 'Skip so many.' })
  readonly offset?: number | null;
}

@ArgsType()
class RegisterAsOfArgs extends PastPageArgs {
  @Field(() => PastAccountFilter, { nullable: true, description: 'Which accounts.' })
  readonly filter?: PastAccountFilter | null;
}

@ArgsType()
class HeadshipsAsOfArgs extends PastPageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this entity alone.' })
  readonly entityId?: string | null;
}

@ArgsType()
class PastRecordArgs {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;
  @Field(() => PastMomentInput, { description: 'The moment.' })
  readonly moment!: PastMomentInput;
}

@ArgsType()
class HeldBetweenArgs {
  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;
  @Field(() => Day, { description: 'The first day, where the entity of each account is.' })
  readonly from!: string;
  @Field(() => Day, { description: 'The last day, it included.' })
  readonly until!: string;
}

@Resolver()
export class PastQueries {
  @Permission('account:read-timeline')
  @Query(() => PastAccountsObject, {
    description: 'The register as of a moment: accounts whose timeline the reader may see, as they stood then (F17).',
  })
  async registerAsOf(
    @Ctx() context: Context,
    @Args(() => RegisterAsOfArgs) { filter, ...asked }: RegisterAsOfArgs,
  ): Promise<Paged<PastAccount>> {
    return acceptedOrThrow(await registerAsOf(context, { ...asked, filter: filter ?? {} }), context.language);
  }

  @Permission('account:read-timeline')
  @Query(() => PastAccountObject, {
    nullable: true,
    description: 'One account as of a moment; null when there was none, or the reader may not see its timeline.',
  })
  async accountAsOf(
    @Ctx() context: Context,
    @Args(() => PastRecordArgs) asked: PastRecordArgs,
  ): Promise<PastAccount | null> {
    return acceptedOrThrow(await accountAsOf(context, asked), context.language);
  }

  @Permission('account:read-timeline')
  @Query(() => [PastHoldingObject], {
    description: 'Who held an account at a moment: credentials or roles, with and without an authorization (F17).',
  })
  async heldOn(
    @Ctx() context: Context,
    @Args(() => PastRecordArgs) asked: PastRecordArgs,
  ): Promise<readonly PastHolding[]> {
    return acceptedOrThrow(await heldOn(context, asked), context.language);
  }

  @Permission('headship:read')
  @Query(() => PastHeadshipsObject, { description: 'The heads of entity and officers-in-charge as of a moment (F17).' })
  async headshipsAsOf(
    @Ctx() context: Context,
    @Args(() => HeadshipsAsOfArgs) { entityId, ...asked }: HeadshipsAsOfArgs,
  ): Promise<Paged<PastHeadship>> {
    return acceptedOrThrow(await headsAsOf(context, { ...asked, entityId: entityId ?? null }), context.language);
  }

  @Permission('account:read-timeline', 'person:read-holdings')
  @Query(() => [HeldSpanObject], {
    description: 'What a person held between two days, both included: of themselves, or as far as the reader may see.',
  })
  async heldBetween(
    @Ctx() context: Context,
    @Args(() => HeldBetweenArgs) asked: HeldBetweenArgs,
  ): Promise<readonly HeldBetween[]> {
    return acceptedOrThrow(await personHeldBetween(context, asked), context.language);
  }

  @Permission('account:read-timeline', 'headship:read')
  @Query(() => DateTime, {
    description: 'Since when each change is kept. What was before is told by dated facts and the audit.',
  })
  pastKeptSince(@Ctx() context: Context): Promise<Date> {
    return pastKeptSince(context);
  }
}
