import { Unreadable } from '../table.ts';
import { tableLimits } from '../table-limits.ts';
import { parsePart } from './parse-part.ts';
import type { Parts } from './parts.ts';

/** `type` is the last word of the relation's address: both editions of the standard have the same ones. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** A path as it stands in the file, from the place of the part that names it. */
const resolved = (from: string, target: string): string => {
  const path = target.startsWith('/') ? target.slice(1) : `${folderOf(from)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

const relationsName = (part: string): string => `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

/** What a part refers to within the file; the empty name stands for the file itself. */
export const relationsOf = async (parts: Parts, part: string): Promise<readonly Relation[]> => {
  const name = relationsName(part);
  if (!parts.entries.has(name.toLowerCase())) return [];
  const found: Relation[] = [];
  await parsePart(
    parts,
    { name, most: tableLimits.smallPartBytes },
    {
      open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (element !== 'Relationship' || TargetMode === 'External') return;
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(part, Target) });
      },
    },
  );
  return found;
};

export const targetOf = (relations: readonly Relation[], type: string): string | null =>
  relations.find((relation) => relation.type === type)?.target ?? null;

export const workbookName = async (parts: Parts): Promise<string> => {
  const name = targetOf(await relationsOf(parts, ''), 'officeDocument');
  if (name === null) throw new Unreadable('table-damaged');
  return name;
};
