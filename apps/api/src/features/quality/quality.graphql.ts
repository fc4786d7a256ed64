import { Arg, Args, ArgsType, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Always, named, nameEnum, Optional } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import {
  qualityByEntity,
  qualityMonths,
  shortAccounts,
  type EntityQuality,
  type QualityFigure,
  type QualityMonth,
  type ShortAccount,
} from './quality.repository.ts';

nameEnum<QualityFigure>('QualityFigure', {
  description: 'A figure of the quality of the register, by what falls short of it (F12).',
  values: {
    complete: 'Known accounts of which an element of the record (3.4) is missing.',
    'on-time': 'Accounts registered after their due day (3.4, 3.5), within a year.',
    reviewed: 'Official accounts on which nobody decided within 12 months (3.2).',
    'two-holders': 'Official accounts that fewer than two officials and alternates hold.',
    'orphan-days': 'Accounts that nobody held for some time, within a year.',
    'changes-on-time': 'Accounts of which a change was recorded after 10 days (3.6), within a year.',
  },
});

@Permission('quality:read')
@ObjectType('EntityQuality', { description: 'How complete, timely and accurate an entity’s part of the register is.' })
export class EntityQualityObject {
  @Always(() => ID, 'The entity.')
  readonly entityId!: string;
  @Always(() => String, 'Its code.')
  readonly entityCode!: string;
  @Always(() => String, 'Its name in the language of the reader.')
  readonly entityName!: string;
  @Optional(() => Day, 'The first day of the month that was counted; null: counted now.')
  readonly month!: string | null;
  @Always(() => Int, 'Accounts under review, official or to be created.')
  readonly known!: number;
  @Always(() => Int, 'Known accounts with a complete record (3.4).')
  readonly complete!: number;
  @Always(() => Int, 'Official accounts.')
  readonly official!: number;
  @Always(() => Int, 'Official accounts with two or more officials and alternates.')
  readonly twoHolders!: number;
  @Always(() => Int, 'Official accounts decided on within 12 months (3.2).')
  readonly reviewed!: number;
  @Always(() => Int, 'Accounts registered within a year of which the day of creation is known.')
  readonly registered!: number;
  @Always(() => Int, 'Those of them that were registered by their due day (3.4, 3.5).')
  readonly onTime!: number;
  @Optional(() => Float, 'Their median delay in days, from creation or from the bulletin.')
  readonly medianDelayDays!: number | null;
  @Always(() => Float, 'Days on which accounts had no holder, within a year.')
  readonly orphanDays!: number;
  @Always(() => Int, 'Changes approved within a year of which the day is known (3.6).')
  readonly changes!: number;
  @Always(() => Int, 'Those of them that were recorded within 10 days.')
  readonly changesOnTime!: number;
}

@Permission('quality:read')
@ObjectType('ShortAccount', { description: 'An account behind a figure of quality.' })
export class ShortAccountObject {
  @Always(() => ID, 'The account.')
  readonly id!: string;
  @Always(() => String, 'Its title.')
  readonly title!: string;
  @Optional(() => String, 'Its handle.')
  readonly handle!: string | null;
  @Always(() => String, 'The code of its platform.')
  readonly platform!: string;
  @Always(() => named('AccountStatus'), 'Where it stands.')
  readonly status!: string;
  @Always(() => Int, 'How many officials and alternates hold it.')
  readonly holders!: number;
  @Optional(() => Int, 'In how many days it was registered, within a year.')
  readonly delayDays!: number | null;
  @Always(() => Float, 'Days without a holder, within a year.')
  readonly orphanDays!: number;
}

@ArgsType()
class WhyArgs {
  @Field(() => named('QualityFigure'), { description: 'The figure.' })
  readonly figure!: QualityFigure;
  @Field(() => ID, { description: 'The entity.' })
  readonly entityId!: string;
}

@Resolver()
export class QualityQueries {
  @Permission('quality:read')
  @Query(() => [EntityQualityObject], {
    description: 'The quality of the register now, by entity, as far as the reader answers for it (3.1 (c), F12).',
  })
  registerQuality(@Ctx() context: Context): Promise<readonly EntityQuality[]> {
    return qualityByEntity(context);
  }

  @Permission('quality:read')
  @Query(() => [EntityQualityObject], {
    description: 'The quality of an entity’s part on the last day of each month, the latest first.',
  })
  qualityMonths(
    @Ctx() context: Context,
    @Arg('entityId', () => ID, { description: 'The entity.' }) entityId: string,
  ): Promise<readonly QualityMonth[]> {
    return qualityMonths(context, entityId);
  }

  @Permission('quality:read')
  @Query(() => [ShortAccountObject], {
    description: 'Why a figure is what it is: accounts that fall short, at most 100.',
  })
  qualityAccounts(@Ctx() context: Context, @Args(() => WhyArgs) asked: WhyArgs): Promise<readonly ShortAccount[]> {
    return shortAccounts(context, asked);
  }
}
