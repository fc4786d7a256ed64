import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { previewWithdrawal, type PreviewedLoss } from './preview-withdrawal.ts';

@Permission('authorization:withdraw-all')
@ObjectType('PreviewedLoss', {
  description: 'What a person would lose, and whether an account is left without a holder.',
})
class PreviewedLossObject {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => String, { description: 'Its title.' })
  readonly title!: string;

  @Field(() => named('Capacity'), { description: 'In what capacity they hold it.' })
  readonly capacity!: string;

  @Field(() => named('Custodian'), {
    nullable: true,
    description: 'Who would keep it, where nobody holds it afterwards; null: somebody does.',
  })
  readonly custodian!: string | null;
}

@Resolver()
export class PreviewWithdrawalQuery {
  @Permission('authorization:withdraw-all')
  @Query(() => [PreviewedLossObject], {
    description: 'What withdrawAuthorizationsOf would take of a person; nothing is changed.',
  })
  previewWithdrawal(
    @Ctx() context: Context,
    @Arg('personId', () => ID, { description: 'The person.' }) personId: string,
  ): Promise<readonly PreviewedLoss[]> {
    return previewWithdrawal(context, personId);
  }
}
