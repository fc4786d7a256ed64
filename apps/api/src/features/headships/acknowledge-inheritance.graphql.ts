import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { acknowledgeInheritance } from './acknowledge-inheritance.ts';

@InputType('AcknowledgeInheritanceInput', { description: 'What acknowledgeInheritance needs.' })
class AcknowledgeInheritanceInput {
  @Field(() => ID, { description: 'The headship.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@Resolver()
export class AcknowledgeInheritanceMutation {
  @Permission('headship:acknowledge')
  @Mutation(() => named('Headship'), {
    description:
      'Whoever took office says that they read what they inherit: accounts, requests, people, open duties (1.1 (c)).',
  })
  async acknowledgeInheritance(
    @Ctx() context: Context,
    @Arg('input', () => AcknowledgeInheritanceInput) input: AcknowledgeInheritanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await acknowledgeInheritance(context, input), context.language);
    return readById(context, info, id);
  }
}
