import { CreateTheRegister20261121120000 } from './20261121120000-create-the-register.ts';
import { CountAttempts20261121123000 } from './20261121123000-count-attempts.ts';
import { FactsDoNotContradict20261121131500 } from './20261121131500-facts-do-not-contradict.ts';
import { WhoSentTheRequest20261121132500 } from './20261121132500-who-sent-the-request.ts';

export const migrations = [
  CreateTheRegister20261121120000,
  CountAttempts20261121123000,
  FactsDoNotContradict20261121131500,
  WhoSentTheRequest20261121132500,
] as const;
