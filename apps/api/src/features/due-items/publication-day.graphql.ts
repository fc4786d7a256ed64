import type { PublicationDay } from '@mandat/domain';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { changePublicationDay } from './change-publication-day.ts';
import { publicationDayOf } from './publication-day.repository.ts';

@Permission('publication:read')
@ObjectType('PublicationDay', {
  description: 'From which day the clock of accounts of before the bulletin counts (3.4).',
})
class PublicationDayObject {
  @Field(() => Day, { description: 'The day on which the bulletin was published, as DGC set it.' })
  readonly publishedOn!: string;
}

@InputType('ChangePublicationDayInput', { description: 'What changePublicationDay needs.' })
class ChangePublicationDayInput {
  @Field(() => Day, { description: 'The day on which the bulletin was published; not in the future.' })
  readonly publishedOn!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

const dayNow = ({ database }: Context): Promise<PublicationDay> => {
  const sql: Sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];
  return publicationDayOf(sql);
};

@Resolver()
export class PublicationDayQuery {
  @Permission('publication:read')
  @Query(() => PublicationDayObject, {
    description: 'The day of publication from which existing accounts have 60 days.',
  })
  publicationDay(@Ctx() context: Context): Promise<PublicationDay> {
    return dayNow(context);
  }
}

@Resolver()
export class ChangePublicationDayMutation {
  @Permission('publication:change')
  @Mutation(() => PublicationDayObject, {
    description:
      'DGC sets the day of publication; what is due by it moves with it. Asks for a fresh sign-in with a second factor.',
  })
  async changePublicationDay(
    @Ctx() context: Context,
    @Arg('input', () => ChangePublicationDayInput) input: ChangePublicationDayInput,
  ): Promise<PublicationDay> {
    acceptedOrThrow(await changePublicationDay(context, input), context.language);
    return dayNow(context);
  }
}
