import { expect, test } from '@jest/globals';
import { hostileRegister, mutationsOf } from '../testing/hostile-input/hostile-register.ts';
import { tryAll, type Report } from '../testing/hostile-input/try-all.ts';

const told = ({ sent, accepted, mutations, places, codes }: Report): string =>
  `${sent} values in ${places.size} places of ${mutations.size} mutations: ${accepted} accepted, ${sent - accepted} refused with ${codes.size} codes`;

test('every hostile value in every place of every mutation is refused with a code, a sentence and the field, or stored as it reads', async () => {
  const register = await hostileRegister();
  try {
    // What is asked without any argument has no place for a hostile one.
    const asking = mutationsOf(register).filter(({ args }) => args.length > 0);
    const names = asking.map(({ name }) => name);
    const inArabic = await tryAll(register, { language: 'ar', pick: (all) => all });
    console.log(`ar: ${told(inArabic)}`);
    const inFrench = await tryAll(register, {
      language: 'fr',
      pick: (all, n) => all.filter((_, at) => at % 7 === n % 7),
    });
    console.log(`fr: ${told(inFrench)}`);
    for (const { faults, mutations } of [inArabic, inFrench]) {
      expect(faults).toEqual([]);
      expect([...mutations].sort()).toEqual(names.toSorted());
    }
    expect(inArabic.sent).toBeGreaterThan(6_500);
    expect(inFrench.sent).toBeGreaterThan(900);
    expect(inArabic.codes.size).toBeGreaterThan(30);
  } finally {
    await register.close();
  }
}, 600_000);
