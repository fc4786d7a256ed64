import type { Translated } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { openCampaign } from './open-campaign.ts';
import { ReviewScopeInput } from './scope-input.graphql.ts';

@InputType('OpenCampaignInput', { description: 'What openCampaign needs.' })
class OpenCampaignInput {
  @Field(() => named('NamesInput'), { description: 'Its name in the six official languages.' })
  readonly names!: Translated;

  @Field(() => Day, { description: 'The day by which heads answer: a day to come.' })
  readonly dueOn!: string;

  @Field(() => ReviewScopeInput, { description: 'About which accounts.' })
  readonly scope!: ReviewScopeInput;
}

@Resolver()
export class OpenCampaignMutation {
  @Permission('campaign:open')
  @Mutation(() => named('Campaign'), {
    description:
      'DGC asks heads whether the accounts of a scope are to be maintained (3.2). What is asked about already is left out.',
  })
  async openCampaign(
    @Ctx() context: Context,
    @Arg('input', () => OpenCampaignInput) input: OpenCampaignInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await openCampaign(context, input), context.language);
    return readById(context, info, id);
  }
}
