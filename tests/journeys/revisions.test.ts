import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { provideSecondFactor, type Visitor } from './browser/visitor.ts';

const { mandat, someone } = openStage();

type Held = { readonly id: string; readonly title: string; readonly can: { readonly proposeRevision: boolean } };

const heldBy = async ({ page }: Visitor): Promise<Held> => {
  const { accounts } = await ask<{ accounts: { nodes: readonly Held[] } }>(
    page,
    '{ accounts(first: 50, filter: { attention: MINE, status: [AUTHORIZED] }) { nodes { id title can { proposeRevision } } } }',
  );
  const found = accounts.nodes.find(({ can }) => can.proposeRevision);
  if (!found) throw new Error('this official holds no account of the sample');
  return found;
};

const titleOf = async ({ page }: Visitor, id: string): Promise<string> =>
  (await ask<{ account: { title: string } }>(page, 'query ($id: ID!) { account(id: $id) { title } }', { id })).account
    .title;

const press = ({ page, hand, say }: Visitor, key: string): Promise<void> =>
  hand.press(page.getByRole('button', { name: say(key), exact: true }).first());

const sheet = ({ page, say }: Visitor, key: string) => page.getByRole('region', { name: say(key) });

/** The edit page, with a title of one's own typed into it. */
const typeTitle = async (visitor: Visitor, id: string, title: string): Promise<void> => {
  await visitor.page.goto(`${mandat().url}/accounts/${id}/change`);
  await visitor.hand.write(visitor.page.locator('#title'), title);
};

const proven = async ({ page, hand, handOf, who, say }: Visitor): Promise<void> => {
  const popup = page.waitForEvent('popup');
  await hand.press(page.getByRole('button', { name: say('stepUp.open'), exact: true }));
  const small = await popup;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(handOf(small), who);
  await closed;
};

test('a proposed change stays beside the record until the head approves it; who wrote on the former record meanwhile compares both', async () => {
  const [official, focalPoint, head] = await Promise.all([
    someone('authorized-official', 'UN-Habitat'),
    someone('focal-point', 'UN-Habitat'),
    someone('head-of-entity', 'UN-Habitat'),
  ]);
  const { id, title } = await heldBy(official);
  await told(focalPoint, async () => {
    await typeTitle(focalPoint, id, 'The title of the focal point');
    await press(focalPoint, 'revision.send');
    await sheet(focalPoint, 'revision.waitsMine').getByText('The title of the focal point').waitFor();
  });
  await told(official, () => typeTitle(official, id, 'The title of the official'));
  expect(await titleOf(official, id)).toBe(title);
  await told(head, async () => {
    await head.page.goto(mandat().url);
    await head.page.locator('ins', { hasText: 'The title of the focal point' }).waitFor();
    await press(head, 'action.approveRevision');
    await proven(head);
    await head.page.getByText(head.say('revision.done.approved', { title })).first().waitFor();
  });
  expect(await titleOf(official, id)).toBe('The title of the focal point');
  await told(official, async () => {
    await press(official, 'revision.send');
    const panel = sheet(official, 'kit.conflict.title');
    for (const text of [title, 'The title of the focal point', 'The title of the official']) {
      await panel.getByText(text, { exact: true }).waitFor();
    }
    await press(official, 'kit.conflict.useMine');
    await press(official, 'revision.send');
    await sheet(official, 'revision.waitsMine').getByText('The title of the official').waitFor();
  });
  expect(await titleOf(official, id)).toBe('The title of the focal point');
}, 60_000);
