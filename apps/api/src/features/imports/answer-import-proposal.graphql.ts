import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { answerImportProposal } from './answer-import-proposal.ts';

@InputType('AnswerImportProposalInput', { description: 'What answerImportProposal needs.' })
class AnswerImportProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Whether it is that person.' })
  readonly confirmed!: boolean;
}

@Resolver()
export class AnswerImportProposalMutation {
  @Permission('import:check')
  @Mutation(() => named('DataImport'), {
    description: 'Says whether an e-mail address of the file is that of the person whom it proposes.',
  })
  async answerImportProposal(
    @Ctx() context: Context,
    @Arg('input', () => AnswerImportProposalInput) input: AnswerImportProposalInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await answerImportProposal(context, input), context.language);
    return readById(context, info, id);
  }
}
