import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { endCampaign } from './end-campaign.ts';

@InputType('EndCampaignInput', { description: 'What endCampaign needs.' })
class EndCampaignInput {
  @Field(() => ID, { description: 'The campaign.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why it ends.' })
  readonly reason!: string;
}

@Resolver()
export class EndCampaignMutation {
  @Permission('campaign:end')
  @Mutation(() => named('Campaign'), {
    description: 'DGC ends a campaign. What nobody answered stays as it is, and is counted as unanswered.',
  })
  async endCampaign(
    @Ctx() context: Context,
    @Arg('input', () => EndCampaignInput) input: EndCampaignInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await endCampaign(context, input), context.language);
    return readById(context, info, id);
  }
}
