import { CreateTheRegister20261121120000 } from './20261121120000-create-the-register.ts';

export const migrations = [CreateTheRegister20261121120000] as const;
