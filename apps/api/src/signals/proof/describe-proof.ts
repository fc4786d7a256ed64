import {
  directionOf,
  formatDateTime,
  formatNumber,
  isMessageKey,
  translate,
  type Locale,
  type MessageKey,
} from '@mandat/messages';
import { catalogueOf } from '@mandat/messages/server';
import type { CaseProof, ProofDecision } from '../../features/offboarding/case-proof.repository.ts';

type Row = readonly [string, string];

/** Times in UTC to the second, since a proof is read elsewhere than where it happened. */
const timeIn =
  (language: Locale) =>
  (at: string | null): string =>
    at === null ? '–' : formatDateTime(language, at, { seconds: true });

const wordsIn = (language: Locale) => {
  const catalogue = catalogueOf(language);
  return {
    say: (key: MessageKey, parameters = {}): string => translate(catalogue, language, key, parameters),
    /** A code of the register in the reader's words; unknown ones stand as they are. */
    coded: (family: string, code: string | null): string => {
      const key = `${family}.${code}`;
      return isMessageKey(catalogue, key) ? translate(catalogue, language, key) : (code ?? '–');
    },
  };
};

type Words = ReturnType<typeof wordsIn>;
type Time = ReturnType<typeof timeIn>;

const chainOf = (decision: ProofDecision, words: Words, time: Time) => ({
  title: `${words.coded('cause', String(decision.fact['type']))} · ${decision.source}`,
  text: [
    time(decision.occurredAt),
    time(decision.receivedAt),
    time(decision.decidedAt),
    words.coded('offboardingRule', decision.rule),
    decision.key,
  ].join(' · '),
});

const seconds = (milliseconds: number | null, language: Locale): string =>
  milliseconds === null ? '–' : `${formatNumber(language, Math.round(milliseconds) / 1000)} s`;

const stepRow =
  (words: Words, time: Time) =>
  (step: CaseProof['accounts'][number]['steps'][number]): Row => {
    const said = [step.evidence, step.evidenceUrl, step.doneBy].filter(Boolean).join(' · ');
    const state = step.doneAt
      ? `${time(step.doneAt)} · ${said}`
      : `${words.say('departures.view.open')} (${time(step.dueAt)})`;
    return [words.coded('custodyStep', step.step), state];
  };

/** What stands on the paper, in one language: only words and rows, no markup. */
export const describeProof = (proof: CaseProof, language: Locale) => {
  const words = wordsIn(language);
  const time = timeIn(language);
  return {
    title: words.say('case.documentTitle', { person: proof.person.name, reference: proof.reference }),
    subtitle: `${words.coded('cause', proof.cause)} · ${proof.entity?.names[language] ?? proof.entity?.code ?? '–'}`,
    lang: language,
    dir: directionOf(language),
    headings: {
      chain: words.say('case.chain.decision'),
      accounts: words.say('case.accounts'),
      notices: words.say('case.notices'),
      events: words.say('case.feed'),
    },
    facts: [
      [words.say('departures.column.decision'), seconds(proof.clocks.decisionMilliseconds, language)],
      [
        words.say('departures.column.effect'),
        proof.clocks.effectSeconds === null ? '–' : seconds(proof.clocks.effectSeconds * 1000, language),
      ],
      [words.say('case.openedOn', { date: time(proof.openedAt) }), time(proof.closedAt)],
    ] as readonly Row[],
    chain: proof.decisions.map((decision) => chainOf(decision, words, time)),
    accounts: proof.accounts.map((account) => ({
      title: `${account.reference} · ${account.title}`,
      handle: account.handle ?? '',
      steps: account.steps.map(stepRow(words, time)),
    })),
    notices: proof.notices.map((notice): Row => [
      notice.recipient ?? '–',
      `${notice.template} · ${time(notice.deliveredAt)}`,
    ]),
    events: proof.events.map((event): Row => [time(event.at), `${words.coded('event', event.type)} · ${event.actor}`]),
  };
};
