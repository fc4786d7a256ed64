import type { OverlapAnswerKind } from '@mandat/domain';
import { Field, ID, InputType } from 'type-graphql';
import { named } from '../../platform/graphql/named-types.ts';

@InputType('HitAnswerInput', {
  description: 'The answer to an account that the search for duplication found (3.2 (a)).',
})
export class HitAnswerInput {
  @Field(() => ID, { description: 'The account that was found, here or of another organisation.' })
  readonly otherId!: string;

  @Field(() => named('OverlapAnswerKind'), { description: 'Different, to be merged, or its successor.' })
  readonly answer!: OverlapAnswerKind;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}
