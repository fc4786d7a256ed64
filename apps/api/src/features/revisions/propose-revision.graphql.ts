import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { proposeRevision } from './propose-revision.ts';

@InputType('ProposeRevisionInput', { description: 'What proposeRevision needs. What is left out stays as it is.' })
class ProposeRevisionInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, {
    description: 'The number of the approved revision that the caller saw (approvedRevision); an older one is refused.',
  })
  readonly base!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'Another entity, to which the account moves: its head decides, and the head of the present one is told.',
  })
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

  @Field(() => String, { nullable: true, description: 'Another address of the account on its platform.' })
  readonly url?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it changed outside of the register (3.6).' })
  readonly changedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The caller’s own proposal, which this one takes the place of.' })
  readonly replaces?: string | null;
}

@Resolver()
export class ProposeRevisionMutation {
  @Permission('revision:propose')
  @Mutation(() => named('Account'), {
    description:
      'Proposes a change of an authorized account. What was approved stays what everybody reads, until a head decides.',
  })
  async proposeRevision(
    @Ctx() context: Context,
    @Arg('input', () => ProposeRevisionInput) input: ProposeRevisionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await proposeRevision(context, input), context.language);
    return readById(context, info, id);
  }
}
