import { Field, InputType } from 'type-graphql';

/** A draft may lack languages: what is left out is empty. */
@InputType('GuidanceWordsInput', { description: 'A text in the six official languages; a draft may lack some.' })
export class GuidanceWordsInput {
  @Field(() => String, { defaultValue: '', description: 'Arabic.' })
  readonly ar!: string;
  @Field(() => String, { defaultValue: '', description: 'Chinese.' })
  readonly zh!: string;
  @Field(() => String, { defaultValue: '', description: 'English.' })
  readonly en!: string;
  @Field(() => String, { defaultValue: '', description: 'French.' })
  readonly fr!: string;
  @Field(() => String, { defaultValue: '', description: 'Russian.' })
  readonly ru!: string;
  @Field(() => String, { defaultValue: '', description: 'Spanish.' })
  readonly es!: string;
}
