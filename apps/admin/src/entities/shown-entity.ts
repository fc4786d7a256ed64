import type { EntityByIdResult } from '../graphql/generated/entities.ts';

export type ShownEntity = NonNullable<EntityByIdResult['entity']>;
