import { officialLanguages, type CustodyProcedure } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { confirmProcedure, recordProcedure } from './procedure.ts';

@InputType('ProcedureTextsInput', { description: 'The procedure in the official languages that it is written in.' })
class ProcedureTextsInput {
  @Field(() => String, { nullable: true, description: 'Arabic.' })
  readonly ar?: string | null;
  @Field(() => String, { nullable: true, description: 'Chinese.' })
  readonly zh?: string | null;
  @Field(() => String, { nullable: true, description: 'English.' })
  readonly en?: string | null;
  @Field(() => String, { nullable: true, description: 'French.' })
  readonly fr?: string | null;
  @Field(() => String, { nullable: true, description: 'Russian.' })
  readonly ru?: string | null;
  @Field(() => String, { nullable: true, description: 'Spanish.' })
  readonly es?: string | null;
}

@InputType('RecordCustodyProcedureInput', { description: 'What recordCustodyProcedure needs.' })
class ProcedureInput {
  @Field(() => ID, { description: 'The entity.' })
  readonly entityId!: string;

  @Field(() => Int, { description: 'The number of the version that the caller saw; 0 where there was none.' })
  readonly seen!: number;

  @Field(() => ProcedureTextsInput, { description: 'The text; one language at least.' })
  readonly texts!: ProcedureTextsInput;

  @Field(() => String, { nullable: true, description: 'The document that it follows, by its reference.' })
  readonly documentReference?: string | null;

  @Field(() => String, { nullable: true, description: 'The web address of that document.' })
  readonly evidenceUrl?: string | null;
}

@InputType('ConfirmCustodyProcedureInput', { description: 'What confirmCustodyProcedure needs.' })
class ConfirmProcedureInput {
  @Field(() => ID, { description: 'The version of the procedure.' })
  readonly id!: string;
}

const textsOf = (texts: ProcedureTextsInput): CustodyProcedure['texts'] =>
  Object.fromEntries(officialLanguages.map((code) => [code, texts[code] ?? '']));

@Resolver()
export class CustodyProcedureMutations {
  @Permission('custody-procedure:record')
  @Mutation(() => named('Entity'), {
    description: 'Records how an entity keeps its accounts in custody, as a new version; the head confirms it (4.2).',
  })
  async recordCustodyProcedure(
    @Ctx() context: Context,
    @Arg('input', () => ProcedureInput) input: ProcedureInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const written = {
      ...input,
      texts: textsOf(input.texts),
      documentReference: input.documentReference ?? null,
      evidenceUrl: input.evidenceUrl ?? null,
    };
    const { id } = acceptedOrThrow(await recordProcedure(context, written), context.language);
    return readById(context, info, id);
  }

  @Permission('custody-procedure:confirm')
  @Mutation(() => named('Entity'), {
    description: 'The head confirms the latest version of the custody procedure: it is then in force (4.2).',
  })
  async confirmCustodyProcedure(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmProcedureInput) input: ConfirmProcedureInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await confirmProcedure(context, input), context.language);
    return readById(context, info, id);
  }
}
