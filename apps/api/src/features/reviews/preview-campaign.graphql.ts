import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { previewCampaign } from './preview-campaign.ts';
import { ReviewScopeInput } from './scope-input.graphql.ts';

@Permission('campaign:open')
@ObjectType('PreviewedEntity', { description: 'How many accounts of an entity a campaign would ask about.' })
class PreviewedEntityObject {
  @Field(() => ID, { description: 'The entity.' })
  readonly entityId!: string;

  @Field(() => String, { description: 'Its name in the language of the reader.' })
  readonly name!: string;

  @Field(() => Int, { description: 'How many of its accounts.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'How many of these are registered and wait for their decision.' })
  readonly pending!: number;
}

@Permission('campaign:open')
@ObjectType('CampaignPreview', { description: 'What a campaign over a scope would ask.' })
class CampaignPreviewObject {
  @Field(() => Int, { description: 'About how many accounts.' })
  readonly accounts!: number;

  @Field(() => Int, { description: 'How many of these are registered and wait for their decision.' })
  readonly pending!: number;

  @Field(() => Int, { description: 'How many of the scope are left out, since another campaign waits for them.' })
  readonly alreadyAsked!: number;

  @Field(() => [PreviewedEntityObject], { description: 'Whose they are, the largest number first.' })
  readonly entities!: readonly PreviewedEntityObject[];
}

@Resolver()
export class PreviewCampaignQuery {
  @Permission('campaign:open')
  @Query(() => CampaignPreviewObject, { description: 'Says what a campaign over a scope would ask, and opens none.' })
  async previewCampaign(
    @Ctx() context: Context,
    @Arg('scope', () => ReviewScopeInput, { description: 'About which accounts.' }) scope: ReviewScopeInput,
  ): Promise<CampaignPreviewObject> {
    return acceptedOrThrow(await previewCampaign(context, scope), context.language);
  }
}
