import type { AuthorizationScope, PrivilegedCapacity } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { authorizePerson } from './authorize-person.ts';

@InputType('AuthorizePersonInput', { description: 'What authorizePerson needs.' })
class AuthorizePersonInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;

  @Field(() => named('PrivilegedCapacity'), { description: 'Authorized official, alternate or publisher.' })
  readonly capacity!: PrivilegedCapacity;

  @Field(() => [named('AuthorizationScope')], {
    description: 'What the person is authorized to do: create, administer, publish (3.7).',
  })
  readonly scopes!: readonly AuthorizationScope[];

  @Field(() => DateTime, { nullable: true, description: 'Until when; left out: 24 months.' })
  readonly validUntil?: Date | null;
}

@Resolver()
export class AuthorizePersonMutation {
  @Permission('authorization:grant')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity authorizes a person in writing to create or use an authorized account (3.7). Asks for a fresh sign-in with a second factor.',
  })
  async authorizePerson(
    @Ctx() context: Context,
    @Arg('input', () => AuthorizePersonInput) input: AuthorizePersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await authorizePerson(context, input), context.language);
    return readById(context, info, id);
  }
}
