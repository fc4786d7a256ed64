import type { PlatformCode, RequestKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { requestAccount } from './request-account.ts';

@InputType('RequestAccountInput', { description: 'What requestAccount needs.' })
class RequestAccountInput {
  @Field(() => named('RequestKind'), { description: 'Whether the account exists already or is to be created.' })
  readonly kind!: RequestKind;

  @Field(() => ID, { description: 'The entity that owns the account.' })
  readonly entityId!: string;

  @Field(() => String, { nullable: true, description: 'Code of the platform; needed for a new account.' })
  readonly platform?: PlatformCode | null;

  @Field(() => String, { nullable: true, description: 'Address of an existing account, as pasted.' })
  readonly url?: string | null;

  @Field(() => String, { nullable: true, description: 'Intended handle of a new account.' })
  readonly handle?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The day on which an existing account was created on the platform, where it is known (3.5).',
  })
  readonly createdOn?: string | null;

  @Field(() => String, { description: 'Title of the account (3.4 (a)).' })
  readonly title!: string;

  @Field(() => [String], { description: 'Content languages, as language codes.' })
  readonly languages!: readonly string[];

  @Field(() => String, { description: 'Purpose of the account (3.4 (e)).' })
  readonly purpose!: string;

  @Field(() => String, { description: 'Target audience (3.4 (e)).' })
  readonly audience!: string;

  @Field(() => String, {
    description: 'Which official languages the account or its siblings serve, and why not the others (2.3).',
  })
  readonly languageStatement!: string;
}

@Resolver()
export class RequestAccountMutation {
  @Permission('account:request')
  @Mutation(() => named('Account'), {
    description:
      'Asks for an account: an existing one by its address, or a new one by the handle it shall have (3.1 (a)).',
  })
  async requestAccount(
    @Ctx() context: Context,
    @Arg('input', () => RequestAccountInput) input: RequestAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await requestAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
