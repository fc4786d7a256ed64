import { formatLanguage } from '@mandat/messages';
import type { Locator } from 'playwright-core';
import { expectLanguage, heading, stampOf } from './page-facts.ts';
import { provideSecondFactor, type Person, type Visitor } from './visitor.ts';

export type Wanted = {
  readonly handle: string;
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly languageStatement: string;
  readonly reason: string;
  readonly entity: string;
  /** How its title is like that of an account of another organisation in the sample. */
  readonly alike: string;
};

const button = ({ page, say }: Visitor, key: string): Locator =>
  page.getByRole('button', { name: say(key), exact: true });

const field = ({ page, say }: Visitor, key: string): Locator => page.getByRole('textbox', { name: say(key) });

const comboboxOf = ({ page, say }: Visitor, key: string): Locator => page.getByRole('combobox', { name: say(key) });

const rowOf = ({ page }: Visitor, title: string): Locator => page.locator('.m-ledger', { hasText: title });

const onStep = async (visitor: Visitor, step: string): Promise<void> => {
  await heading(visitor, visitor.say(`request.heading.${step}`));
  await expectLanguage(visitor);
};

/** A staff member asks for an account that is to be created; ends on the record, whose id it returns. */
export const request = async (staff: Visitor, wanted: Wanted): Promise<string> => {
  const { hand, page, say, locale } = staff;
  await heading(staff, say('today.title'));
  await hand.press(page.getByRole('link', { name: say('accounts.request') }).first());
  await onStep(staff, 'account');
  await hand.press(page.getByRole('radio', { name: say('request.scope.institutional') }));
  await hand.press(page.getByRole('radio', { name: say('request.kind.new') }));
  await hand.choose(comboboxOf(staff, 'field.platform'), 'x');
  await hand.write(field(staff, 'request.handle'), wanted.handle);
  await hand.find(comboboxOf(staff, 'request.entity'), wanted.entity, wanted.entity);
  await hand.press(button(staff, 'request.continue'));
  await onStep(staff, 'description');
  await hand.write(field(staff, 'field.title'), wanted.title);
  await hand.press(page.getByRole('checkbox', { name: formatLanguage(locale, 'ar') }));
  await hand.write(field(staff, 'field.purpose'), wanted.purpose);
  await hand.write(field(staff, 'field.audience'), wanted.audience);
  await hand.press(button(staff, 'request.create'));
  await onStep(staff, 'need');
  await hand.press(button(staff, 'request.leave'));
  await heading(staff, wanted.title);
  await stampOf(staff, 'requested');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

const answer = async (focalPoint: Visitor, criterion: string, reason: string): Promise<void> => {
  const { hand, page, say } = focalPoint;
  const sheet = page.getByRole('region', { name: say(`criterion.${criterion}.title`) });
  await hand.write(sheet.getByRole('textbox', { name: say(`criterion.${criterion}.question`) }), reason);
  if (criterion === 'purpose') await hand.write(sheet.getByRole('textbox', { name: say('request.strategy') }), reason);
  await hand.press(sheet.getByRole('radio', { name: say('criterion.met'), exact: true }));
};

/** What the search found beside the request, and why; the answer to it stands where the question stood. */
const answerAlike = async ({ hand, page, say }: Visitor, { alike, reason }: Wanted): Promise<void> => {
  const overlaps = page.getByRole('region', { name: say('request.overlaps') });
  await overlaps.getByText(say(`overlap.likeness.${alike}`)).waitFor();
  await hand.press(overlaps.getByRole('radio', { name: say('overlapAnswer.different') }));
  await hand.write(overlaps.getByRole('textbox', { name: say('field.reason') }), reason);
  await hand.press(overlaps.getByRole('button', { name: say('request.overlap.save') }));
  await overlaps.getByRole('button', { name: say('request.overlap.change') }).waitFor();
};

const study = Buffer.from('%PDF-1.7\ntrailer << >>\nstartxref\n9\n%%EOF\n');

/** A file that the answer to the need rests on; a wrong one first, which is refused in words. */
const attachStudy = async ({ hand, page, say }: Visitor): Promise<void> => {
  const name = say('evidence.chooseFor', { criterion: say('criterion.need.title') });
  const choose = async (file: { readonly name: string; readonly buffer: Buffer }): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await hand.press(page.getByRole('button', { name, exact: true }));
    await (await chooser).setFiles({ ...file, mimeType: 'application/pdf' });
  };
  await choose({ name: 'study.pdf', buffer: Buffer.alloc(0) });
  await page
    .getByRole('alert')
    .filter({ hasText: say('error.file-empty') })
    .waitFor();
  await choose({ name: 'study.pdf', buffer: study });
  await page.getByRole('link', { name: 'study.pdf' }).waitFor();
};

const nominate = async (focalPoint: Visitor, person: Person, capacity: string): Promise<void> => {
  const { hand, page, say } = focalPoint;
  await hand.find(comboboxOf(focalPoint, 'field.personId'), person.name, person.name);
  const name = `${say(`capacity.${capacity}`)} ${say(`request.capacity.${capacity}.hint`)}`;
  await hand.press(page.getByRole('radio', { name, exact: true }));
  await hand.press(button(focalPoint, 'request.name'));
  const named = page.getByRole('region', { name: say('request.people.list') });
  await named.getByRole('link', { name: person.name }).waitFor();
};

/** What the focal point adds before the head of entity can decide. */
export const complete = async (focalPoint: Visitor, wanted: Wanted, people: readonly Person[]): Promise<void> => {
  const { hand, page, say } = focalPoint;
  await hand.press(rowOf(focalPoint, wanted.title).getByRole('link', { name: say('account.goOn') }));
  await onStep(focalPoint, 'check');
  await hand.press(page.getByRole('link', { name: say('request.missing.languageStatement') }));
  await onStep(focalPoint, 'description');
  await hand.write(field(focalPoint, 'field.languageStatement'), wanted.languageStatement);
  await hand.press(button(focalPoint, 'request.continue'));
  await onStep(focalPoint, 'need');
  await answerAlike(focalPoint, wanted);
  await answer(focalPoint, 'need', wanted.reason);
  await attachStudy(focalPoint);
  await hand.press(button(focalPoint, 'request.continue'));
  await onStep(focalPoint, 'criteria');
  for (const criterion of ['purpose', 'skills', 'risk', 'accuracy']) await answer(focalPoint, criterion, wanted.reason);
  await hand.press(button(focalPoint, 'request.continue'));
  await onStep(focalPoint, 'people');
  const [official, alternate] = people;
  if (official) await nominate(focalPoint, official, 'authorized-official');
  if (alternate) await nominate(focalPoint, alternate, 'alternate');
  await hand.press(button(focalPoint, 'request.continue'));
  await onStep(focalPoint, 'check');
  await page.getByText(say('request.missing.none')).waitFor();
  await page.getByRole('link', { name: 'study.pdf' }).waitFor();
  await hand.press(button(focalPoint, 'action.submitRequest'));
  await stampOf(focalPoint, 'under-review');
};

/** Read and decided by the head of entity, who proves the second factor in the small window. */
export const authorize = async (head: Visitor, wanted: Wanted): Promise<void> => {
  const { hand, handOf, page, say, who } = head;
  await hand.press(rowOf(head, wanted.title).getByRole('link', { name: say('account.decide') }));
  await heading(head, say('decision.title', { title: wanted.title }));
  await expectLanguage(head);
  await hand.press(button(head, 'action.authorizeAccount'));
  const popup = page.waitForEvent('popup');
  await hand.press(button(head, 'stepUp.open'));
  const small = await popup;
  const closed = small.waitForEvent('close');
  await provideSecondFactor(handOf(small), who);
  await closed;
  await page.getByText(say('decision.done.authorized', { title: wanted.title })).waitFor();
};

/** The official pastes the address that the account now has. */
export const recordCreation = async (official: Visitor, wanted: Wanted): Promise<void> => {
  const { hand, page, say } = official;
  await hand.press(rowOf(official, wanted.title).getByRole('link', { name: say('account.recordCreation') }));
  await heading(official, say('accountAction.recordCreation.title'));
  await expectLanguage(official);
  await hand.write(field(official, 'accountAction.recordCreation.url'), `https://x.com/${wanted.handle}`);
  await page.getByText(say('accountAction.recordCreation.sameHandle')).waitFor();
  await hand.press(button(official, 'action.recordCreation'));
  await heading(official, wanted.title);
  await stampOf(official, 'official');
};

/** From the auditor's first page to the account, and to all that happened to it. */
export const readTimeline = async (auditor: Visitor, wanted: Wanted): Promise<readonly string[]> => {
  const { hand, page, say } = auditor;
  await heading(auditor, say('audit.title'));
  await hand.press(page.getByRole('link', { name: wanted.title }).first());
  await heading(auditor, wanted.title);
  await hand.press(page.getByRole('region', { name: say('account.timeline') }).locator('a[href$="/timeline"]'));
  await page.locator('.m-timeline > li').nth(6).waitFor();
  await expectLanguage(auditor);
  return page.locator('.m-timeline-what > p > b').allTextContents();
};
