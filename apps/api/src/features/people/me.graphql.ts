import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('session:read')
@Readable('HeldCapacity', 'A role of the reader and the entity for which it is held.')
export class HeldCapacityObject {
  @Always(() => named('Role'), 'The role.')
  readonly role!: string;
  @Always(() => named('Entity'), 'The entity.')
  readonly entity!: object;
}

@Permission('session:read')
@Readable('Me', 'Who reads, and what follows from it.')
export class MeObject {
  @Optional(() => ID, 'The id of the person; null for a reporting tool or when nobody has signed in.')
  readonly id!: string | null;
  @Always(() => String, 'The name to show.')
  readonly name!: string;
  @Optional(() => named('Person'), 'The person.')
  readonly person!: object | null;
  @Always(() => [named('Role')], 'The roles, which come from facts.')
  readonly roles!: readonly string[];
  @Always(() => [HeldCapacityObject], 'For which entities the reader decides or prepares.')
  readonly capacities!: readonly HeldCapacityObject[];
  @Always(() => named('OfficialLanguage'), 'The language of the answers.')
  readonly language!: string;
  @Always(() => [String], 'The actions with which the reader reaches anything at all.')
  readonly actions!: readonly string[];
  @Always(() => Boolean, 'Whether the reader is known as a staff member.')
  readonly isStaff!: boolean;
  @Optional(() => DateTime, 'When the session ends, whatever is done.')
  readonly sessionExpiresAt!: Date | null;
  @Optional(() => DateTime, 'When the session ends if nothing is done.')
  readonly idleExpiresAt!: Date | null;
  @Optional(() => DateTime, 'Until when the second factor of the sign-in counts for decisions.')
  readonly secondFactorUntil!: Date | null;
  @Always(() => Int, 'How many requests wait for the decision of the reader’s office.')
  readonly decisionsWaiting!: number;
  @Always(() => Int, 'How many proposed changes of authorized accounts the reader may decide on.')
  readonly revisionsWaiting!: number;
  @Always(() => Int, 'How many headships wait for the reader’s confirmation.')
  readonly headshipsToConfirm!: number;
  @Always(() => Int, 'On how many accounts the reader holds a privilege.')
  readonly myAccounts!: number;
  @Always(() => Int, 'How many cases of people who left or moved are open, of those that the reader may see.')
  readonly departuresOpen!: number;
  @Always(() => Int, 'How many due items are open, of those that the reader may see.')
  readonly dueItemsOpen!: number;
  @Always(() => Int, 'How many accounts have no holder, of those that the reader may see.')
  readonly orphansOpen!: number;
  @Always(() => Int, 'How many holds of the guard are open; 0 for a reader who sees none.')
  readonly holdsOpen!: number;
  @Always(() => Int, 'How many proposals wait for a second person; 0 for a reader who sees none.')
  readonly jointDecisionsOpen!: number;
  @Always(() => Int, 'How many signals name nobody whom the register knows; 0 for a reader who sees none.')
  readonly unlinkedSignals!: number;
  @Always(() => Int, 'How many notices failed; 0 for a reader who sees none.')
  readonly deadDeliveries!: number;
  @Always(() => Int, 'How many sources cannot be heard; 0 for a reader who sees none.')
  readonly sourcesAlarmed!: number;
}

@Resolver()
export class MeQuery {
  @Permission('session:read')
  @Query(() => MeObject, { description: 'Who reads.' })
  me(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}
