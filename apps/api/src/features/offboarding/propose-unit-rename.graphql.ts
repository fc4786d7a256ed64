import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeUnitRenameInput', { description: 'What proposeUnitRename needs.' })
class ProposeUnitRenameInput {
  @Field(() => String, { description: 'The identity provider.' })
  readonly provider!: string;

  @Field(() => String, { description: 'The new code.' })
  readonly code!: string;

  @Field(() => ID, { description: 'The entity that it means.' })
  readonly entityId!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeUnitRenameMutation {
  @Permission('joint:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes that a code of a provider means an entity since: a unit was renamed, and nobody moved. Asks for a fresh sign-in with a second factor.',
  })
  async proposeUnitRename(
    @Ctx() context: Context,
    @Arg('input', () => ProposeUnitRenameInput) input: ProposeUnitRenameInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { provider, code, entityId, reason } = input;
    const asked = { subject: 'entityId', input };
    const payload = { provider, code, entityId };
    const proposal = { kind: 'rename-unit', subjectId: entityId, payload, reason, asked } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
