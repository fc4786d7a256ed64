import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Always, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

@Permission('platform:read')
@Readable('Platform', 'A social media platform on which the organisation has institutional accounts.')
export class PlatformObject {
  @Always(() => String, 'Code of the platform, such as x or youtube.')
  readonly code!: string;
  @Always(() => String, 'Name under which the platform is known.')
  readonly label!: string;
  @Always(() => String, 'The few letters that stand for the platform where space is short.')
  readonly tile!: string;
  @Always(() => String, 'How log-in credentials are kept there: delegated-roles, shared-secret or owner-bound.')
  readonly custodyModel!: string;
  @Always(() => Boolean, 'Whether the platform counts among the audiovisual networks of programme 24.')
  readonly audiovisual!: boolean;
}

@Resolver()
export class PlatformQueries {
  @Permission('platform:read')
  @Query(() => [PlatformObject], { description: 'The platforms, in the order in which the register lists them.' })
  platforms(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}
