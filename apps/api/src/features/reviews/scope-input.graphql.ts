import type { CriterionName, OfficialLanguage } from '@mandat/domain';
import { Field, ID, InputType } from 'type-graphql';
import { named } from '../../platform/graphql/named-types.ts';
import { Day } from '../../platform/graphql/scalars.ts';

@InputType('ReviewScopeInput', { description: 'Which accounts a campaign asks about; all that is said must hold.' })
export class ReviewScopeInput {
  @Field(() => ID, { nullable: true, description: 'Accounts of this entity and of everything below it.' })
  readonly entityId?: string | null;

  @Field(() => [String], { nullable: true, description: 'On any of these platforms, by code.' })
  readonly platforms?: readonly string[] | null;

  @Field(() => [named('OfficialLanguage')], { nullable: true, description: 'In any of these content languages.' })
  readonly languages?: readonly OfficialLanguage[] | null;

  @Field(() => Day, { nullable: true, description: 'Last authorized or maintained on this day or before.' })
  readonly decidedBefore?: string | null;

  @Field(() => [named('CriterionName')], {
    nullable: true,
    description: 'Whose assessment does not meet any one of these criteria.',
  })
  readonly criteria?: readonly CriterionName[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what is registered and waits for its decision (3.3); so unless said otherwise.',
  })
  readonly includesPending?: boolean | null;
}
