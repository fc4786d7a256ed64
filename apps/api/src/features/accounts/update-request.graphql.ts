import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { updateRequest } from './update-request.ts';

@InputType('UpdateRequestInput', { description: 'What updateRequest needs.' })
class UpdateRequestInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { nullable: true, description: 'The entity that owns the account.' })
  readonly entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the account (3.4 (a)).' })
  readonly title?: string | null;

  @Field(() => [String], { nullable: true, description: 'Content languages, as language codes.' })
  readonly languages?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Purpose of the account (3.4 (e)).' })
  readonly purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Target audience (3.4 (e)).' })
  readonly audience?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which official languages the account or its siblings serve, and why not the others (2.3).',
  })
  readonly languageStatement?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of an existing account.' })
  readonly url?: string | null;

  @Field(() => String, { nullable: true, description: 'Intended handle of a new account.' })
  readonly handle?: string | null;
}

@Resolver()
export class UpdateRequestMutation {
  @Permission('account:edit-request')
  @Mutation(() => named('Account'), { description: 'Changes a request that has not been decided.' })
  async updateRequest(
    @Ctx() context: Context,
    @Arg('input', () => UpdateRequestInput) input: UpdateRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await updateRequest(context, input), context.language);
    return readById(context, info, id);
  }
}
