import { columns, many, type ReadShape } from '../../platform/graphql/read-compiler/read-shape.ts';
import type { PlatformRow } from './platform.table.ts';

export const platformShapes: readonly ReadShape[] = [
  {
    type: 'Platform',
    table: 'platform',
    fields: columns<PlatformRow>('code', 'label', 'tile', 'custodyModel', 'audiovisual'),
  },
];

export const platformReads = {
  platforms: many(
    () => 'true',
    (row) => `${row}.position, ${row}.code`,
  ),
} as const;
