import { idOf, type Rows } from '../naive/fixture-values.ts';
import { ago } from './scene-time.ts';

const imports = ['uploaded', 'checked', 'done'] as const;

const since = (step: number, at: number, days: number): Date | null => (step >= at ? ago(days) : null);

/** Tables that wait for each step of an import. */
export const importRows: readonly (readonly [table: string, rows: Rows])[] = [
  [
    'data_import',
    imports.map((name, step) => ({
      id: idOf(`import ${name}`),
      kind: 'accounts',
      entity_id: idOf('entity OFF'),
      file_name: `${name}.csv`,
      size: 10,
      sha256: 'ab',
      uploaded_by_id: idOf('focal point'),
      uploaded_at: ago(3),
      header: ['Address', 'Title'],
      row_count: 1,
      mapping: ['url', 'title'],
      check_asked_at: since(step, 1, 2),
      checked_at: since(step, 1, 2),
      checked_rows: 1,
      new_count: 1,
      same_count: 0,
      different_count: 0,
      faulty_count: 0,
      started_at: since(step, 2, 1),
      acting_label: 'Focal point',
      acting_roles: ['focal-point'],
      reached: 0,
      added_count: 0,
      finished_at: since(step, 2, 1),
      undone_count: 0,
      kept_count: 0,
      version: 1,
    })),
  ],
  [
    'import_proposal',
    [
      {
        id: idOf('import proposal'),
        import_id: idOf('import checked'),
        email: 'other@mandat-demo.example',
        person_id: idOf('other'),
        row_count: 1,
      },
    ],
  ],
];
