import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named, nameEnum } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType('CaseFilter', { description: 'Which cases to list; all that is said must hold.' })
export class CaseFilter {
  @Field(() => [named('CaseStatus')], { nullable: true, description: 'Any of these statuses.' })
  readonly status?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the case is still to be closed.' })
  readonly open?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Cases of this person.' })
  readonly person?: string | null;
  @Field(() => ID, { nullable: true, description: 'Cases of people who left this entity.' })
  readonly entity?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Opened at this time or later.' })
  readonly openSince?: Date | null;
  @Field(() => [ID], { nullable: true, description: 'Only cases with these ids.' })
  readonly ids?: readonly string[] | null;
}

nameEnum('CaseSortField', {
  description: 'By what a list of cases can be sorted.',
  values: {
    'next-due': 'By when the nearest open step is due: urgent first, and last of all what has no open step.',
    'opened-at': 'When it was opened.',
    reference: 'The number.',
    person: 'The name of the person.',
  },
});

@InputType('CaseSort', { description: 'One step of a sort of cases.' })
export class CaseSort {
  @Field(() => named('CaseSortField'), { description: 'By what.' })
  readonly field!: string;
  @Field(() => named('SortDirection'), { defaultValue: 'asc', description: 'In which direction.' })
  readonly direction!: string;
}

@ArgsType()
export class CasesArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, description: 'Which cases.' })
  readonly filter!: CaseFilter | null;
  @Field(() => [CaseSort], { nullable: true, description: 'In which order; opened last first unless said.' })
  readonly sort!: readonly CaseSort[] | null;
}

@Resolver()
export class CaseQueries {
  @Permission('case:read')
  @Query(() => named('OffboardingCase'), {
    nullable: true,
    description: 'One case; null when the reader may see none.',
  })
  case(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Args(() => IdArgs) _args: IdArgs): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('case:read')
  @Query(() => named('OffboardingCaseConnection'), { description: 'The cases of people who left or moved.' })
  cases(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CasesArgs) _args: CasesArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
