import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { resumeServiceAccount } from './change-service-account.ts';

@InputType('ResumeServiceAccountInput', { description: 'What resumeServiceAccount needs.' })
class ResumeServiceAccountInput {
  @Field(() => ID, { description: 'The service account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why; it stays in the record.' })
  readonly reason!: string;
}

@Resolver()
export class ResumeServiceAccountMutation {
  @Permission('service-account:resume')
  @Mutation(() => named('ServiceAccount'), {
    description: 'Lets a service account go on that somebody stopped; not one whose owner left.',
  })
  async resumeServiceAccount(
    @Ctx() context: Context,
    @Arg('input', () => ResumeServiceAccountInput) input: ResumeServiceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await resumeServiceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
