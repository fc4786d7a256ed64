import { heading, stampOf } from './page-facts.ts';
import { told } from './told.ts';
import { begin, type Visit } from './visitor.ts';

const handle = 'mandat_own';

/** A focal point says that an account is somebody's own: intake ends with a record, and whoever asks again hears of it. */
export const endIntake = async (visit: Visit): Promise<readonly string[]> => {
  const visitor = await begin(visit, { role: 'focal-point', entity: 'UN-Habitat' });
  const { hand, page, say } = visitor;
  const ask = async (): Promise<void> => {
    await page.goto(`${visit.mandat.url}/requests/new`);
    await hand.press(page.getByRole('radio', { name: say('request.scope.personal') }));
    await hand.write(page.getByRole('textbox', { name: say('request.address') }), `https://x.com/${handle}`);
  };
  await told(visitor, async () => {
    await ask();
    await hand.write(page.getByRole('textbox', { name: say('request.scope.why') }), 'She writes about her garden.');
    await hand.press(page.getByRole('button', { name: say('request.scope.record'), exact: true }));
    await heading(visitor, handle);
    await stampOf(visitor, 'out-of-scope');
    const why = page.getByRole('region', { name: say('account.outOfScope') });
    await why.getByText('She writes about her garden.').waitFor();
    await why.getByRole('link', { name: visitor.who.name }).waitFor();
    await ask();
    const [before = ''] = say('request.scope.before', { kind: say('outOfScope.personal'), date: '' }).split('.');
    await page.getByText(before).waitFor();
  });
  await visitor.context.close();
  return visitor.faults;
};
