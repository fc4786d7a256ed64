import type { Orphan } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<Orphan['custodian']>('Custodian', {
  description: 'Who keeps an account that nobody holds.',
  values: { alternate: 'The alternate who was named for it before.', dgc: 'DGC, until the head names somebody.' },
});

@Permission('orphan:read', 'case:read')
@Readable('Orphan', 'An account whose last holder left: somebody keeps it until the head names who holds it.')
export class OrphanObject {
  @Always(() => ID, 'The id of the orphan.')
  readonly id!: string;
  @Always(() => named('Custodian'), 'Who keeps it meanwhile.')
  readonly custodian!: string;
  @Always(() => DateTime, 'Since when nobody holds it.')
  readonly openedAt!: Date;
  @Optional(() => DateTime, 'When somebody held it again.')
  readonly resolvedAt!: Date | null;
  @Optional(() => String, 'How it ended: a code.')
  readonly resolution!: string | null;
  @Always(() => Int, 'Version of the record.')
  readonly version!: number;
  @Optional(() => named('Account'), 'The account; null where the reader may not see it.')
  readonly account!: object | null;
  @Optional(() => named('OffboardingCase'), 'The case; null where the reader may not see it.')
  readonly case!: object | null;
  @Optional(() => named('Person'), 'Who keeps it, where that is a person.')
  readonly custodianPerson!: object | null;
}

nameConnection('Orphan');

@InputType('OrphanFilter', { description: 'Which orphans to list; all that is said must hold.' })
export class OrphanFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether nobody holds them still.' })
  readonly open?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Accounts of this entity.' })
  readonly entity?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only orphans with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class OrphansArgs extends PageArgs {
  @Field(() => OrphanFilter, { nullable: true, description: 'Which orphans.' })
  readonly filter!: OrphanFilter | null;
}

@Resolver()
export class OrphanQueries {
  @Permission('orphan:read')
  @Query(() => named('OrphanConnection'), { description: 'Accounts whose last holder left, latest first.' })
  orphans(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => OrphansArgs) _args: OrphansArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
