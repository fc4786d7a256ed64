import { refuse, type NoticeSetting } from '@mandat/domain';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { changeMyNotices } from './change-my-notices.ts';
import { makeCalendarFeed, revokeCalendarFeed } from './keep-calendar-feed.ts';
import { noticesOf, type MyNotices } from './notices.repository.ts';

@Permission('profile:edit')
@ObjectType('MyNotices', { description: 'When the reader is told what is due, and whether a calendar reads it.' })
class MyNoticesObject {
  @Field(() => String, { description: 'The time of the digest in the reader’s day, as HH:MM.' })
  readonly digestAt!: string;

  @Field(() => String, { nullable: true, description: 'From then on nothing is sent, as HH:MM.' })
  readonly quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Until then nothing is sent, as HH:MM.' })
  readonly quietUntil!: string | null;

  @Field(() => String, { description: 'Where these are times of day: the time zone of the duty station.' })
  readonly timeZone!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the address of the calendar was made, if one works.' })
  readonly feedMadeAt!: Date | null;
}

@Permission('profile:edit')
@ObjectType('MadeCalendarFeed', { description: 'The address of the reader’s calendar, which is shown once.' })
class MadeCalendarFeedObject {
  @Field(() => String, { nullable: true, description: 'The address; null when this request was answered before.' })
  readonly address!: string | null;
}

@InputType('ChangeMyNoticesInput', { description: 'What changeMyNotices needs.' })
class ChangeMyNoticesInput implements NoticeSetting {
  @Field(() => String, { description: 'The time of the digest, as HH:MM.' })
  readonly digestAt!: string;

  @Field(() => String, { nullable: true, description: 'From then on nothing is sent, as HH:MM; both ends or none.' })
  readonly quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Until then nothing is sent, as HH:MM; both ends or none.' })
  readonly quietUntil!: string | null;
}

const myNotices = async ({ actor, database, language }: Context): Promise<MyNotices> => {
  const sql: Sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];
  const found = actor.personId === null ? null : await noticesOf(sql, actor.personId);
  const decision = found ? ({ ok: true, next: found, events: [] } as const) : refuse('not-found');
  return acceptedOrThrow(decision, language);
};

@Resolver()
export class MyNoticesQuery {
  @Permission('profile:edit')
  @Query(() => MyNoticesObject, { description: 'When the reader is told what is due.' })
  myNotices(@Ctx() context: Context): Promise<MyNotices> {
    return myNotices(context);
  }
}

@Resolver()
export class MyNoticesMutations {
  @Permission('profile:edit')
  @Mutation(() => MyNoticesObject, { description: 'Chooses the time of the digest and the quiet hours.' })
  async changeMyNotices(
    @Ctx() context: Context,
    @Arg('input', () => ChangeMyNoticesInput) { digestAt, quietFrom, quietUntil }: ChangeMyNoticesInput,
  ): Promise<MyNotices> {
    const input = { digestAt, quietFrom: quietFrom ?? null, quietUntil: quietUntil ?? null };
    acceptedOrThrow(await changeMyNotices(context, input), context.language);
    return myNotices(context);
  }

  @Permission('profile:edit')
  @Mutation(() => MadeCalendarFeedObject, {
    description: 'Makes an address at which a calendar reads the reader’s dates; the one before stops working.',
  })
  async makeCalendarFeed(@Ctx() context: Context): Promise<MadeCalendarFeedObject> {
    const { decision, token } = await makeCalendarFeed(context);
    acceptedOrThrow(decision, context.language);
    return { address: token && `${context.world.publicUrl ?? ''}/calendar/${token}.ics` };
  }

  @Permission('profile:edit')
  @Mutation(() => MyNoticesObject, { description: 'Revokes the address of the reader’s calendar.' })
  async revokeCalendarFeed(@Ctx() context: Context): Promise<MyNotices> {
    acceptedOrThrow(await revokeCalendarFeed(context), context.language);
    return myNotices(context);
  }
}
