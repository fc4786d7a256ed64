import type { AuthorizationScope, PrivilegedCapacity } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { nominatePerson } from './nominate-person.ts';

@InputType('NominatePersonInput', { description: 'What nominatePerson needs.' })
class NominatePersonInput {
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
}

@Resolver()
export class NominatePersonMutation {
  @Permission('account:nominate')
  @Mutation(() => named('Account'), {
    description:
      'Names a person who shall become authorized official, alternate or publisher when the head authorizes.',
  })
  async nominatePerson(
    @Ctx() context: Context,
    @Arg('input', () => NominatePersonInput) input: NominatePersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await nominatePerson(context, input), context.language);
    return readById(context, info, id);
  }
}
