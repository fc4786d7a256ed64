import { defineTable } from '../../platform/database/define-table.ts';

export type PlatformRow = {
  readonly code: string;
  readonly label: string;
  readonly tile: string;
  readonly custodyModel: string;
  readonly audiovisual: boolean;
  readonly position: number;
};

export const platformTable = defineTable<PlatformRow>({
  name: 'platform',
  key: 'code',
  columns: {
    code: 'text',
    label: 'text',
    tile: 'text',
    custodyModel: 'text',
    audiovisual: 'boolean',
    position: 'integer',
  },
});
