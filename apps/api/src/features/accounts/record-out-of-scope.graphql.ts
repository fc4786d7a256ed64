import type { OutOfScopeKind, PlatformCode } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { recordOutOfScope } from './mark-out-of-scope.ts';

@InputType('RecordOutOfScopeInput', { description: 'What recordOutOfScope needs.' })
class RecordOutOfScopeInput {
  @Field(() => ID, { description: 'The entity that was asked about the account.' })
  readonly entityId!: string;

  @Field(() => String, { description: 'Address of the account, as pasted.' })
  readonly url!: string;

  @Field(() => String, { nullable: true, description: 'Code of the platform, where the address does not say it.' })
  readonly platform?: PlatformCode | null;

  @Field(() => named('OutOfScopeKind'), { description: 'What it is instead.' })
  readonly as!: OutOfScopeKind;

  @Field(() => String, { description: 'On what that is found: kept in the record.' })
  readonly reason!: string;
}

@Resolver()
export class RecordOutOfScopeMutation {
  @Permission('account:mark-out-of-scope')
  @Mutation(() => named('Account'), {
    description: 'Records at intake that an account belongs to no entity (1.1 (a)), so that nobody examines it twice.',
  })
  async recordOutOfScope(
    @Ctx() context: Context,
    @Arg('input', () => RecordOutOfScopeInput) input: RecordOutOfScopeInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordOutOfScope(context, input), context.language);
    return readById(context, info, id);
  }
}
