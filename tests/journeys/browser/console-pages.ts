import type { Page } from 'playwright-core';
import { Client } from 'pg';
import type { RunningMandat } from '../../../tools/testing/start-mandat.ts';
import { accountFor, ask } from './ask.ts';
import { auditorPages } from './auditor-pages.ts';
import { authorizationPages, reopenPages } from './authorization-pages.ts';
import { calendarPages, changeThatWaits } from './preparing-pages.ts';
import type { ConsolePage } from './console-page.ts';
import { departurePages } from './departure-pages.ts';
import { importPages } from './import-pages.ts';
import { evidenceForm, outOfScopeForm, refusedForm, typedAlike } from './half-filled.ts';
import { campaignPages, reviewPages } from './review-pages.ts';
import { settingsPages } from './settings-pages.ts';
import { serviceAccountPages } from './service-account-pages.ts';
import type { Say } from './words.ts';

export type Desk = {
  readonly role: string;
  readonly entity: string | null;
  readonly pages: (page: Page, mandat: RunningMandat) => Promise<readonly ConsolePage[]>;
};

const only =
  (...paths: readonly string[]) =>
  async (): Promise<readonly ConsolePage[]> =>
    paths.map((path) => ({ path }));

const press =
  (key: string, role: 'button' | 'link' = 'button') =>
  async (page: Page, say: Say): Promise<void> => {
    await page
      .getByRole(role, { name: say(key), exact: true })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
  };

const filtered = (filter: object): string => `/accounts?filter=${encodeURIComponent(JSON.stringify(filter))}`;

const staffPages = only('/', '/accounts', '/requests/new', '/people', '/audit', '/nowhere');

const focalPointPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const { id } = await accountFor(page, 'REQUESTED', ({ can }) => can.submit);
  const steps = ['account', 'description', 'need', 'criteria', 'people', 'check'];
  return [
    { path: '/' },
    ...calendarPages,
    ...importPages,
    ...steps.map((step) => ({ path: `/requests/${id}?step=${step}` })),
    { path: '/requests/new', open: refusedForm, what: 'with errors' },
    { path: '/requests/new', open: outOfScopeForm, what: 'out of scope' },
    { path: `/requests/${id}?step=need`, open: evidenceForm, what: 'with a file' },
    { path: '/requests/new', open: typedAlike, what: 'alike' },
    await changeThatWaits(page),
  ];
};

const previewed = async (page: Page, say: Say): Promise<void> => {
  await page.getByRole('checkbox', { name: say('kit.table.selectAll') }).check();
  await page
    .getByRole('button', { name: say('bulk.decide.maintain'), exact: true })
    .first()
    .click();
  await page.getByRole('heading', { name: say('bulk.preview.title') }).waitFor();
};

type Offices = {
  readonly headships: { readonly nodes: readonly { readonly id: string; readonly entity: { id: string } }[] };
};

/** Who prepares, and what whoever took office inherits. */
const ownOffice = async (page: Page): Promise<readonly ConsolePage[]> => {
  const { me } = await ask<{ me: { id: string } }>(page, '{ me { id } }');
  const text =
    'query ($me: ID!) { headships(first: 1, filter: { person: $me, status: [CURRENT] }) { nodes { id entity { id } } } }';
  const [office] = (await ask<Offices>(page, text, { me: me.id })).headships.nodes;
  return [
    ...(await reviewPages(page)),
    { path: `/entities/${office?.entity.id}` },
    { path: `/entities/${office?.entity.id}/custody` },
    { path: `/entities/${office?.entity.id}/focal-points` },
    { path: `/headships/${office?.id}/inherited` },
  ];
};

const headPages = async (page: Page, mandat: RunningMandat): Promise<readonly ConsolePage[]> => {
  const waiting = await accountFor(page, 'UNDER_REVIEW', ({ can }) => can.authorize);
  const official = await accountFor(
    page,
    'AUTHORIZED',
    ({ can, holdings }) =>
      can.withdraw &&
      can.authorizePerson &&
      (holdings ?? []).some(({ authorization }) => authorization?.withdrawnAt === null),
  );
  const authorization = official.holdings?.find((each) => each.authorization?.withdrawnAt === null)?.authorization;
  const decision = `/accounts/${waiting.id}/decision`;
  return [
    { path: '/' },
    { path: '/departures' },
    { path: '/orphans' },
    { path: decision },
    { path: decision, open: press('action.refuseAccount'), what: 'refuse' },
    { path: decision, open: press('action.sendBackAccount'), what: 'send back' },
    { path: decision, open: press('action.authorizeAccount'), what: 'second factor' },
    { path: `/accounts/${official.id}` },
    { path: `/accounts/${official.id}/withdraw` },
    { path: `/accounts/${official.id}/maintain` },
    { path: `/accounts/${official.id}/change` },
    { path: `/accounts/${official.id}/custody` },
    { path: '/decisions?of=official' },
    { path: '/decisions?of=official', open: previewed, what: 'preview' },
    ...(await ownOffice(page)),
    ...(await authorizationPages(page, mandat)),
    { path: `/accounts/${official.id}/people/new` },
    { path: `/accounts/${official.id}/authorizations/${authorization?.id}/withdraw` },
  ];
};

const held = `query ($person: ID!) { accounts(first: 1, filter: { holder: $person, status: [AUTHORIZED] }) { nodes { id } } }`;

/** The sample leaves no account for this official to create, so one of theirs goes back to before it existed. */
const officialPages = async (page: Page, { databaseUrl }: RunningMandat): Promise<readonly ConsolePage[]> => {
  const { me } = await ask<{ me: { id: string } }>(page, '{ me { id } }');
  const { guidanceNotices } = await ask<{ guidanceNotices: { nodes: readonly { id: string }[] } }>(
    page,
    '{ guidanceNotices(first: 1) { nodes { id } } }',
  );
  const [notice] = guidanceNotices.nodes;
  const { accounts } = await ask<{ accounts: { nodes: readonly { id: string }[] } }>(page, held, { person: me.id });
  const id = accounts.nodes[0]?.id;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `update account set request_kind = 'new', created_on = null, creation_due_on = current_date + 20 where id = $1`,
    [id],
  );
  await client.end();
  return [
    { path: '/' },
    { path: `/accounts/${id}` },
    { path: `/accounts/${id}/creation` },
    { path: '/hand-over' },
    { path: '/calendar' },
    { path: '/attest' },
    { path: `/guidance/${notice?.id}` },
  ];
};

type Found = {
  readonly entity: { readonly id: string };
  readonly vacant: { readonly nodes: readonly { readonly id: string }[] };
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
  readonly headships: { readonly nodes: readonly { readonly id: string; readonly can: { readonly end: boolean } }[] };
};

const found = `{ entity(code: "UN-Habitat") { id } vacant: entities(first: 1, filter: { vacant: true }) { nodes { id } }
  people(first: 1) { nodes { id } } headships(first: 50, filter: { status: [CURRENT] }) { nodes { id can { end } } } }`;

/** What was withdrawn and waits to be closed or parked (3.8). */
const endingPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const text = '{ accounts(first: 1, filter: { status: [WITHDRAWN] }) { nodes { id } } }';
  const [account] = (await ask<{ accounts: { nodes: readonly { id: string }[] } }>(page, text)).accounts.nodes;
  return ['', '/park', '/close'].map((place) => ({ path: `/accounts/${account?.id}${place}` }));
};

const campaignAndDeparturePages = async (page: Page): Promise<readonly ConsolePage[]> => [
  ...(await campaignPages(page)),
  ...(await departurePages(page)),
];

const administratorPages = async (page: Page, mandat: RunningMandat): Promise<readonly ConsolePage[]> => {
  const { entity, people, headships } = await ask<Found>(page, found);
  const [person] = people.nodes;
  const headship = headships.nodes.find(({ can }) => can.end);
  return [
    { path: '/' },
    { path: '/accounts', open: press('accounts.filter.allFilters'), what: 'filters' },
    { path: filtered({ status: ['AUTHORIZED'], platform: ['x'] }), what: 'filtered' },
    { path: filtered({ search: 'no account has this name' }), what: 'no match' },
    { path: '/entities' },
    { path: '/entities/new' },
    { path: `/entities/${entity.id}` },
    { path: `/entities/${entity.id}/edit` },
    { path: `/entities/${entity.id}/headships/new` },
    { path: '/headships' },
    { path: '/headships', open: press('headship.decide'), what: 'second person' },
    { path: `/headships/${headship?.id}/end` },
    { path: '/vacant' },
    { path: `/entities/${entity.id}/end` },
    { path: '/people' },
    { path: '/people/new' },
    ...settingsPages,
    { path: `/people/${person?.id}` },
    { path: `/people/${person?.id}/edit` },
    { path: `/people/${person?.id}/departure` },
    { path: `/people/${person?.id}/move` },
    { path: '/audit' },
    { path: '/references' },
    { path: '/references/new' },
    { path: '/accounts/00000000-0000-4000-8000-000000000000', what: 'not found' },
    {
      path: '/',
      open: (each) => each.keyboard.press('Control+K').then(() => each.getByRole('dialog').waitFor()),
      what: 'search',
    },
    ...(await reopenPages(page)),
    ...(await campaignAndDeparturePages(page)),
    ...(await serviceAccountPages(mandat)),
  ];
};

/** Who opens which pages: every first page, and each page of the console at least once. */
export const desks: readonly Desk[] = [
  { role: 'dgc-administrator', entity: null, pages: administratorPages },
  { role: 'dgc-administrator', entity: null, pages: endingPages },
  { role: 'head-of-entity', entity: 'UN-Habitat', pages: headPages },
  { role: 'focal-point', entity: 'UN-Habitat', pages: focalPointPages },
  { role: 'staff', entity: 'UN-Habitat', pages: staffPages },
  { role: 'authorized-official', entity: 'UN-Habitat', pages: officialPages },
  { role: 'auditor', entity: null, pages: auditorPages },
  { role: 'head-of-entity', entity: 'ECE', pages: only('/') },
  { role: 'alternate', entity: null, pages: only('/') },
  { role: 'publisher', entity: null, pages: only('/') },
  { role: 'dgc-analyst', entity: null, pages: only('/') },
  { role: 'security-officer', entity: null, pages: only('/') },
  { role: 'public', entity: null, pages: only('/') },
];

const record = `mutation ($input: RecordHeadshipInput!) { recordHeadship(input: $input) { id } }`;

/** One administrator records a headship, so that another finds one to confirm. */
export const recordHeadshipToConfirm = async (page: Page): Promise<void> => {
  const { vacant, people } = await ask<Found>(page, found);
  const input = {
    capacity: 'HEAD',
    documentReference: 'Memorandum of appointment',
    entityId: vacant.nodes[0]?.id,
    personId: people.nodes[0]?.id,
    fromOn: new Date().toISOString().slice(0, 10),
  };
  await ask(page, record, { input });
};
