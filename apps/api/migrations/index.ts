import { CreateTheRegister20261121120000 } from './20261121120000-create-the-register.ts';
import { CountAttempts20261121123000 } from './20261121123000-count-attempts.ts';

export const migrations = [CreateTheRegister20261121120000, CountAttempts20261121123000] as const;
