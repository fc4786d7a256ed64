import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nobody, type Actor } from '@mandat/policies';
import express from 'express';
import { administrator } from '../testing/graphql/asking.ts';
import { headIn, person } from '../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../testing/register.ts';
import { pdf, text } from '../testing/evidence/files.ts';
import { hostileFiles } from '../testing/evidence/hostile.ts';
import { reviewScene, type AskedReview } from '../testing/review-scene.ts';
import { addReviewFile } from './reviews/add-review-file.ts';
import { endCampaign } from './reviews/end-campaign.ts';
import { removeReviewFile } from './reviews/remove-review-file.ts';
import { reviewFileRoutes } from './reviews/review-file-routes.ts';

let register: TestRegister;
let scene: ReturnType<typeof reviewScene>;
let review: AskedReview;
let server: Server;
let url: string;
let asker: Actor = nobody;
beforeAll(async () => {
  register = await sampleRegister();
  scene = reviewScene(register);
  const [first] = await scene.decidable(1);
  if (!first) throw new Error('a review is needed');
  review = first;
  const app = express();
  const readContext = async () => ({ ok: true as const, context: scene.as(asker) });
  app.use(reviewFileRoutes({ database: register.database, readContext, uploadsPerMinute: 1_000 }));
  server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/review-files`;
}, 60_000);
afterAll(async () => {
  server.close();
  await register.close();
});

const given = (more: { readonly name?: string; readonly bytes?: Buffer } = {}) => ({
  reviewId: review.id,
  name: 'Study.pdf',
  claimed: 'application/pdf',
  bytes: pdf(),
  ...more,
});
const official = () => scene.as(scene.official(review));
const kept = () =>
  scene.rows('select name from review_file where review_id = $1 and removed_at is null order by uploaded_at, id', [
    review.id,
  ]);
const fetched = (actor: Actor, id: string) => {
  asker = actor;
  return fetch(`${url}/${id}`);
};

test('whoever prepares a review brings a file, once, and whoever reads the review gets the same bytes', async () => {
  const [one, other] = await Promise.all([addReviewFile(official(), given()), addReviewFile(official(), given())]);
  const codes = [one, other].map((each) => (each.ok ? 'kept' : each.code)).toSorted();
  expect(codes).toEqual(['file-already-there', 'kept']);
  expect(await kept()).toEqual([{ name: 'Study.pdf' }]);
  const done = one.ok ? one : other;
  const id = done.ok ? done.next.id : '';
  for (const actor of [scene.official(review), headIn(register), administrator]) {
    const answer = await fetched(actor, id);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('attachment'),
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf())).toBe(true);
  }
  const stranger = person(newId(), { roles: ['authorized-official', 'staff'], officialOf: [newId()] });
  expect((await fetched(stranger, id)).status).toBe(404);
  expect((await fetched(nobody, id)).status).toBe(401);
  expect(await addReviewFile(scene.as(stranger), given({ bytes: text(), name: 'x.txt' }))).toMatchObject({
    ok: false,
  });
  expect(await removeReviewFile(scene.as(stranger), { id })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await removeReviewFile(official(), { id })).toMatchObject({ ok: true });
  expect((await fetched(headIn(register), id)).status).toBe(404);
  expect(await removeReviewFile(official(), { id })).toMatchObject({ code: 'not-found' });
  const told = await scene.rows(
    `select type from audit_entry where subject_id = $1 and type like 'review-file-%' order by at, id`,
    [review.id],
  );
  expect(told.map(({ type }) => type).toSorted()).toEqual(['review-file-added', 'review-file-removed']);
});

test('over HTTP a file comes in for whoever prepares, and what is none is refused with its reason', async () => {
  const send = async (actor: Actor, name: string, bytes: Buffer) => {
    asker = actor;
    const headers = { 'X-File-Name': encodeURIComponent(name), 'X-Mandat': '1', 'Content-Type': 'text/plain' };
    const answer = await fetch(`${url}/${review.id}`, { method: 'POST', headers, body: new Uint8Array(bytes) });
    const body = (await answer.json()) as {
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return [answer.status, body.errors?.[0]?.extensions.code ?? null];
  };
  expect(await send(scene.official(review), 'Figures.txt', text())).toEqual([201, null]);
  expect(await send(administrator, 'Figures.txt', text())).toEqual([404, 'not-found']);
  expect(await send(scene.official(review), 'Figures.pdf', text())).toEqual([422, 'file-type-lies']);
});

test.each(hostileFiles.slice(0, 12))('beside a review too a file is refused that $why', async ({ code, ...file }) => {
  expect(await addReviewFile(official(), { claimed: '', ...file, reviewId: review.id })).toMatchObject({ code });
});

test('a review that ended keeps its files, and none comes any more', async () => {
  const { campaignId } = review;
  expect(await endCampaign(scene.as(administrator), { id: campaignId, version: 1, reason: 'Enough.' })).toMatchObject({
    ok: true,
  });
  const [file] = await scene.rows('select id from review_file where review_id = $1 and removed_at is null', [
    review.id,
  ]);
  expect(await addReviewFile(official(), given())).toMatchObject({ code: 'review-ended' });
  expect(await removeReviewFile(official(), { id: String(file?.['id']) })).toMatchObject({ code: 'review-ended' });
  expect((await fetched(headIn(register), String(file?.['id']))).status).toBe(200);
});
