import type { Config } from '../config.ts';
import { verifyChain, type ChainReport } from '../worker/seal/verify-chain.ts';
import { withRegister } from './open.ts';

const tailOf = ({ unsealed, oldestUnsealedAt }: ChainReport): string =>
  unsealed === 0
    ? 'audit: no entry waits for its seal'
    : `audit: ${unsealed} entries wait for their seal, the oldest of ${oldestUnsealedAt}`;

const tell = (report: ChainReport): void => {
  const { fault, verified, head } = report;
  if (fault) {
    console.error(
      `audit: the first difference is at position ${fault.position}: ${fault.what} (entry ${fault.auditId ?? 'unknown'})`,
    );
  }
  console.log(`audit: ${verified} entries are as they were sealed${verified > 0 ? `; the hash there is ${head}` : ''}`);
  console.log(tailOf(report));
};

/** `mandat audit verify`: recomputes the hash of every sealed entry. Code 0: nothing was changed since it was sealed. */
export const auditVerify = (config: Config): Promise<boolean> =>
  withRegister(config, async (database) => {
    const report = await database.hot(verifyChain);
    tell(report);
    return report.fault === null;
  });
