import { expect, test } from '@jest/globals';
import { ask } from './browser/ask.ts';
import { pressForMany, sendLeavers } from './browser/leavers.ts';
import { openStage } from './browser/stage.ts';
import { told } from './browser/told.ts';
import { button, confirm, propose } from './browser/two-people.steps.ts';
import type { Visitor } from './browser/visitor.ts';

const stage = openStage();

const twoAdministrators = async (): Promise<readonly [Visitor, Visitor]> => [
  await stage.someone('dgc-administrator'),
  await stage.someone('dgc-administrator', null, 1),
];

type HoldRow = {
  readonly id: string;
  readonly outcome: string | null;
  readonly held: number;
  readonly applied: number;
  readonly privileges: number;
  readonly privilegesTaken: number;
};

const holdOf = async ({ page }: Visitor): Promise<HoldRow> => {
  const fields = 'id outcome held applied privileges privilegesTaken';
  const { holds } = await ask<{ holds: { nodes: readonly HoldRow[] } }>(
    page,
    `{ holds(first: 1) { nodes { ${fields} } } }`,
  );
  const [hold] = holds.nodes;
  if (!hold) throw new Error('the guard holds nothing');
  return hold;
};

const onHold = async (visitor: Visitor, id: string): Promise<void> => {
  await visitor.page.goto(`${stage.mandat().url}/guard/${id}`);
  await visitor.page.getByRole('region', { name: visitor.say('joint.title') }).waitFor();
};

/** Past the page, which does not offer it. */
const confirmOwn = async ({ page }: Visitor, id: string): Promise<unknown> => {
  type Proposed = { readonly jointDecisions: readonly { readonly id: string; readonly version: number }[] };
  const { hold } = await ask<{ hold: Proposed }>(
    page,
    'query ($id: ID!) { hold(id: $id) { jointDecisions { id version } } }',
    { id },
  );
  const input = { ...hold.jointDecisions[0], confirm: true };
  return ask(page, 'mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) { id } }', { input });
};

const until = async (visitor: Visitor, reached: (hold: HoldRow) => boolean): Promise<HoldRow> => {
  for (;;) {
    const hold = await holdOf(visitor);
    if (reached(hold)) return hold;
  }
};

test('what the guard holds is applied, and undone, by two administrators: each gives a second factor, and nobody answers their own proposal', async () => {
  await sendLeavers(stage.mandat());
  const [first, second] = await twoAdministrators();
  await told(first, () =>
    told(second, async () => {
      const before = await holdOf(first);
      expect(before).toMatchObject({ outcome: null });
      expect(before.held).toBeGreaterThan(0);
      await onHold(first, before.id);
      await onHold(second, before.id);
      expect(await propose(first, 'They left with the end of the project.')).toBe(true);
      await expect(confirmOwn(first, before.id)).rejects.toThrow('second-person-needed');
      expect((await holdOf(first)).outcome).toBeNull();
      expect(await confirm(second, 'They left with the end of the project.')).toBe(true);
      const applied = await until(first, ({ outcome }) => outcome === 'APPROVED');
      expect(applied).toMatchObject({ held: 0, applied: before.held + before.applied });
      // The first one's page heard of the answer, and offers the way back.
      await first.page.getByText(first.say('guard.choice.undo'), { exact: true }).waitFor();
      await propose(first, 'The project goes on.');
      await confirm(second, 'The project goes on.');
      const undone = await until(first, (hold) => hold.applied === 0);
      expect(undone.privilegesTaken).toBe(0);
      await first.page.getByText(first.say('state.signal.undone')).first().waitFor();
      expect(await button(first, 'joint.propose').count()).toBe(0);
    }),
  );
}, 120_000);

test('in a batch a group of the plan leads to its people, a person is found by a part of their name, and what they lose is named account by account', async () => {
  const reader = await stage.someone('dgc-administrator');
  const { page, say } = reader;
  await told(reader, async () => {
    const { id } = await holdOf(reader);
    await onHold(reader, id);
    const people = page.getByRole('region', { name: say('guard.people'), exact: true });
    const names = people.locator('tbody th a');
    await names.first().waitFor();
    const all = await names.count();
    const groups = page.getByRole('region', { name: say('guard.plan'), exact: true });
    await reader.hand.press(groups.getByRole('button').last());
    const chip = people.locator('.m-chip-active').getByRole('button');
    await chip.waitFor();
    expect(await people.evaluate((sheet) => sheet.parentElement?.contains(document.activeElement))).toBe(true);
    await reader.hand.press(chip);
    await people.getByText(say('guard.people.count', { count: all }), { exact: true }).waitFor();
    const name = (await names.first().textContent()) ?? '';
    await people.getByRole('searchbox', { name: say('guard.people.search') }).fill(name.slice(1, -1).toUpperCase());
    await people.getByText(say('guard.people.count', { count: 1 }), { exact: true }).waitFor();
    expect(await names.allTextContents()).toEqual([name]);
    expect(all).toBeGreaterThan(1);
    expect(await people.locator('tbody td li a[href^="/accounts/"]').count()).toBeGreaterThan(0);
  });
}, 60_000);

type Signals = {
  readonly signals: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] };
};

const signalsIn = async ({ page }: Visitor, state: string): Promise<Signals['signals']> =>
  (
    await ask<Signals>(
      page,
      'query ($state: [SignalState!]) { signals(first: 1, filter: { state: $state }) { totalCount nodes { id } } }',
      { state: [state] },
    )
  ).signals;

/** What the plans of all moves took. */
const lossesOfMoves = async ({ page }: Visitor): Promise<number> => {
  type Planned = { readonly plan: { readonly losses: readonly unknown[] } | null };
  const { signals } = await ask<{ signals: { nodes: readonly Planned[] } }>(
    page,
    '{ signals(first: 100, filter: { type: [PERSON_MOVED] }) { nodes { plan { losses { act } } } } }',
  );
  expect(signals.nodes.length).toBeGreaterThan(1);
  return signals.nodes.flatMap(({ plan }) => plan?.losses ?? []).length;
};

const firstIn = async (visitor: Visitor, state: string): Promise<string> => {
  for (;;) {
    const [found] = (await signalsIn(visitor, state)).nodes;
    if (found) return found.id;
  }
};

const onSignal = async ({ page }: Visitor, id: string): Promise<void> => {
  await page.goto(`${stage.mandat().url}/signals/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Somebody of an entity that nobody has left: no stream of its is full. */
const holderElsewhere = async ({ page }: Visitor): Promise<string> => {
  const { entity } = await ask<{ entity: { id: string } }>(page, '{ entity(code: "ESCWA") { id } }');
  const { people } = await ask<{ people: { nodes: readonly { name: string }[] } }>(
    page,
    'query ($entity: ID) { people(first: 1, filter: { holder: true, entity: $entity }) { nodes { name } } }',
    { entity: entity.id },
  );
  const [person] = people.nodes;
  if (!person) throw new Error('nobody of ESCWA holds an account');
  return person.name;
};

const privilegesOf = async ({ page }: Visitor, name: string): Promise<number> => {
  const { people } = await ask<{
    people: { nodes: readonly { holdings: readonly { status: string }[] | null }[] };
  }>(page, 'query ($name: String) { people(first: 1, filter: { search: $name }) { nodes { holdings { status } } } }', {
    name,
  });
  return (people.nodes[0]?.holdings ?? []).filter(({ status }) => status === 'AUTHORIZED').length;
};

test('a departure of somebody unknown takes nothing until two administrators say whom it means', async () => {
  const [first, second] = await twoAdministrators();
  await told(first, () =>
    told(second, async () => {
      const name = await holderElsewhere(first);
      const id = await firstIn(first, 'UNLINKED');
      expect(await privilegesOf(first, name)).toBeGreaterThan(0);
      await onSignal(first, id);
      await first.hand.press(button(first, 'signal.link'));
      const person = first.page.getByRole('combobox', { name: first.say('signal.linkPerson') });
      await first.hand.find(person, name, name);
      await propose(first, 'The staff number was mistyped at the source.');
      expect(await privilegesOf(first, name)).toBeGreaterThan(0);
      await onSignal(second, id);
      await confirm(second, 'The staff number was mistyped at the source.');
      await second.page.locator('.m-stamp', { hasText: second.say('state.signal.applied') }).waitFor();
      expect(await privilegesOf(first, name)).toBe(0);
      expect((await signalsIn(first, 'UNLINKED')).totalCount).toBe(0);
    }),
  );
}, 90_000);

test('a unit that got a new code is renamed by two administrators: nobody who moved with it loses anything', async () => {
  const [first, second] = await twoAdministrators();
  await told(first, () =>
    told(second, async () => {
      await pressForMany(stage.mandat(), { act: 'rename-unit', from: 'UN-Habitat', to: 'HABITAT-2' });
      const id = await firstIn(first, 'WAITING');
      await onSignal(first, id);
      await first.page.locator('.m-stamp', { hasText: first.say('state.signal.waiting') }).waitFor();
      await first.hand.press(button(first, 'signal.rename'));
      const entity = first.page.getByRole('combobox', { name: first.say('signal.rename.entity') });
      await first.hand.find(entity, 'UN-Habitat', 'UN-Habitat');
      await propose(first, 'The personnel office gave the unit a new code.');
      await onSignal(second, id);
      await confirm(second, 'The personnel office gave the unit a new code.');
      await second.page.locator('.m-stamp', { hasText: second.say('state.signal.no-effect') }).waitFor();
      expect((await signalsIn(first, 'WAITING')).totalCount).toBe(0);
      expect(await lossesOfMoves(first)).toBe(0);
    }),
  );
}, 90_000);
