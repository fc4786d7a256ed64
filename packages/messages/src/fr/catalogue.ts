import { kitDrawings } from './kit-drawings.ts';
import { kitForms } from './kit-forms.ts';
import { kitFrame } from './kit-frame.ts';
import { kitPages } from './kit-pages.ts';
import { kitTables } from './kit-tables.ts';
import { navigation } from './navigation.ts';
import { roles } from './roles.ts';
import { rules } from './rules.ts';
import { states } from './states.ts';
import type { Catalogue } from '../catalogue.ts';

export const catalogue: Catalogue = {
  ...kitDrawings,
  ...kitForms,
  ...kitFrame,
  ...kitPages,
  ...kitTables,
  ...navigation,
  ...roles,
  ...rules,
  ...states,
};
