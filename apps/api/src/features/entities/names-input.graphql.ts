import { Field, InputType } from 'type-graphql';
import { nameType } from '../../platform/graphql/named-types.ts';

@InputType('NamesInput', { description: 'A name in the six official languages.' })
export class NamesInput {
  @Field(() => String, { description: 'Arabic.' })
  readonly ar!: string;

  @Field(() => String, { description: 'Chinese.' })
  readonly zh!: string;

  @Field(() => String, { description: 'English.' })
  readonly en!: string;

  @Field(() => String, { description: 'French.' })
  readonly fr!: string;

  @Field(() => String, { description: 'Russian.' })
  readonly ru!: string;

  @Field(() => String, { description: 'Spanish.' })
  readonly es!: string;
}

nameType('NamesInput', NamesInput);
