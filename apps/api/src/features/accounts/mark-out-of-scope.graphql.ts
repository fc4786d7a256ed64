import type { OutOfScopeKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { markOutOfScope } from './mark-out-of-scope.ts';

@InputType('MarkOutOfScopeInput', { description: 'What markOutOfScope needs.' })
class MarkOutOfScopeInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => named('OutOfScopeKind'), { description: 'What it is instead.' })
  readonly as!: OutOfScopeKind;

  @Field(() => String, { description: 'On what that is found: kept in the record.' })
  readonly reason!: string;
}

@Resolver()
export class MarkOutOfScopeMutation {
  @Permission('account:mark-out-of-scope')
  @Mutation(() => named('Account'), {
    description:
      'Ends a request for what is no account of an entity (1.1 (a)). It can never be authorized; a new request is needed to examine it again.',
  })
  async markOutOfScope(
    @Ctx() context: Context,
    @Arg('input', () => MarkOutOfScopeInput) input: MarkOutOfScopeInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await markOutOfScope(context, input), context.language);
    return readById(context, info, id);
  }
}
