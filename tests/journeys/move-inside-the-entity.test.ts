import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { pressAtDesk } from './browser/leavers.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { button, pressWithFactor } from './browser/two-people.steps.ts';
import type { Person, Visitor } from './browser/visitor.ts';

const stage = openStage();
const section = 'HABITAT-PRESS';

/** A section of the entity: whoever moves there stays with the same head. */
const addSection = async ({ page }: Visitor): Promise<void> => {
  const { entity } = await ask<{ entity: { id: string } }>(page, '{ entity(code: "UN-Habitat") { id } }');
  const names = Object.fromEntries(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((code) => [code, `Press section ${code}`]));
  await ask(page, 'mutation ($input: CreateEntityInput!) { createEntity(input: $input) { id } }', {
    input: { code: section, kind: 'OFFICE', parentId: entity.id, headed: false, headTitle: '', timeZone: 'UTC', names },
  });
};

const statusesOf = async ({ page }: Visitor, { name }: Person): Promise<ReadonlySet<string>> => {
  const { people } = await ask<{
    people: { nodes: readonly { holdings: readonly { status: string }[] | null }[] };
  }>(page, 'query ($name: String) { people(first: 1, filter: { search: $name }) { nodes { holdings { status } } } }', {
    name,
  });
  return new Set((people.nodes[0]?.holdings ?? []).map(({ status }) => status));
};

const answerOf = async (head: Visitor, { name }: Person): Promise<void> => {
  const line = head.page.locator('.m-ledger', { hasText: name }).filter({ hasText: head.say('dueItem.confirm-move') });
  await head.hand.press(line.first().getByRole('button', { name: head.say('due.answerMove'), exact: true }));
  await head.page.getByRole('dialog', { name: head.say('due.confirmMoveTitle', { person: name }) }).waitFor();
};

test('two who moved inside the entity keep everything until its head answers: one stays, the other is withdrawn with a reason and a second factor', async () => {
  const administrator = await stage.someone('dgc-administrator');
  const head = await stage.someone('head-of-entity', 'UN-Habitat');
  const { people } = stage.mandat();
  const [stays, leaves] = ['authorized-official', 'alternate'].map((role) =>
    people.find((each) => each.role === role && each.entity === 'UN-Habitat'),
  );
  if (!stays || !leaves) throw new Error('the sample has no official and alternate of UN-Habitat');
  await told(administrator, () =>
    told(head, async () => {
      await addSection(administrator);
      const before = [await statusesOf(administrator, stays), await statusesOf(administrator, leaves)];
      for (const { login } of [stays, leaves]) {
        await pressAtDesk(stage.mandat(), { login, act: 'move', value: section });
      }
      // Both stand on the head's first page by themselves, and nothing was taken.
      await answerOf(head, stays);
      expect([await statusesOf(administrator, stays), await statusesOf(administrator, leaves)]).toEqual(before);
      const answered = head.page.getByText(head.say('due.answerDone'));
      expect(await pressWithFactor(head, button(head, 'due.keep'), answered)).toBe(true);
      await head.page.getByRole('dialog').waitFor({ state: 'detached' });
      await answerOf(head, leaves);
      await head.hand.press(head.page.getByRole('radio', { name: head.say('due.withdraw') }));
      await head.hand.write(
        head.page.getByRole('textbox', { name: head.say('joint.reason') }),
        'Another task from now on.',
      );
      await head.hand.press(button(head, 'due.withdraw'));
      await head.page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await statusesOf(administrator, stays)).toEqual(before[0]);
      expect([...(await statusesOf(administrator, leaves))]).not.toContain('AUTHORIZED');
    }),
  );
}, 120_000);
