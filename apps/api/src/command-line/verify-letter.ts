import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readKeys, verifyLetter as verify, webMeans, type Verification } from '@mandat/letter';

const usage = 'usage: verify-letter FILE --keys FILE (the file of /.well-known/jwks.json)';

const keysAsked = (args: readonly string[]): string => {
  const at = args.indexOf('--keys');
  const file = at < 0 ? undefined : args[at + 1];
  if (file === undefined) throw new Error(usage);
  return file;
};

const told = ({ verdict, facts }: Verification): readonly string[] => [
  `letter: ${verdict}`,
  ...(facts
    ? [
        `letter: ${facts.number} of ${facts.register}, signed ${facts.signedAt} for ${facts.head.name} (${facts.head.office})`,
        `letter: ${facts.person}, ${facts.scopes.join(', ')}, ${facts.account.title} (${facts.account.platform}), ${facts.entity}`,
        `letter: valid from ${facts.validFrom} until ${facts.validUntil}`,
        'letter: whether it was withdrawn since was not asked; the register knows',
      ]
    : []),
];

/** `mandat verify-letter FILE --keys FILE`: off-line. Code 0: genuine and in its dates. */
export const verifyLetter = async (args: readonly string[]): Promise<boolean> => {
  const [file] = args;
  if (file === undefined || file.startsWith('--')) throw new Error(usage);
  const keysFile = keysAsked(args);
  const keys = readKeys(readFileSync(keysFile, 'utf8'));
  if (!keys) throw new Error(`${keysFile} is no set of keys`);
  const verification = await verify(new Uint8Array(readFileSync(file)), {
    ...webMeans(webcrypto.subtle),
    keys,
    now: new Date(),
    ask: async () => null,
  });
  for (const line of told(verification)) console.log(line);
  return verification.verdict === 'genuine';
};
