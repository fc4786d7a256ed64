import { formatDateTime, formatNumber, type Locale } from '@mandat/messages';
import type { CaseProof, ProofDecision } from '../../features/offboarding/case-proof.repository.ts';
import { voiceIn, type Said, type Voice } from '../../platform/pdf/voice.ts';

type Row = readonly [Said, Said];

/** A text beside its label. */
const rowIn =
  ({ said }: Voice) =>
  (label: string, value: string): Row => [said(label), said(value)];

/** Times in UTC to the second, since a proof is read elsewhere than where it happened. */
const timeIn =
  (language: Locale) =>
  (at: string | null): string =>
    at === null ? '–' : formatDateTime(language, at, { seconds: true });

type Time = ReturnType<typeof timeIn>;

const codeOf = ({ coded }: Voice, family: string, code: string | null): string =>
  code === null ? '–' : coded(family, code);

const isolated = (text: string): string => `\u2068${text}\u2069`;
const joined = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join(' · ');

const chainOf = (decision: ProofDecision, voice: Voice, time: Time) => {
  const row = rowIn(voice);
  return {
    title: voice.said(joined([codeOf(voice, 'cause', String(decision.fact['type'])), isolated(decision.source)])),
    rows: [
      row(voice.say('signal.occurredAt'), time(decision.occurredAt)),
      row(voice.say('signal.receivedAt'), time(decision.receivedAt)),
      row(voice.say('signal.decidedAt'), time(decision.decidedAt)),
    ],
    text: voice.said(joined([codeOf(voice, 'offboardingRule', decision.rule), isolated(decision.key)])),
  };
};

const seconds = (milliseconds: number | null, language: Locale): string =>
  milliseconds === null ? '–' : `${formatNumber(language, Math.round(milliseconds) / 1000)} s`;

const stepRow =
  (voice: Voice, time: Time) =>
  (step: CaseProof['accounts'][number]['steps'][number]): Row => {
    const proven = [step.evidence, step.evidenceUrl, step.doneBy].map((text) => text && isolated(text));
    const state = step.doneAt
      ? joined([time(step.doneAt), ...proven])
      : `${voice.say('departures.view.open')} (${time(step.dueAt)})`;
    return rowIn(voice)(voice.coded('custodyStep', step.step), state);
  };

/** What stands on the paper, in one language: only words and rows, no markup. */
export const describeProof = (proof: CaseProof, language: Locale) => {
  const voice = voiceIn(language);
  const { say, said } = voice;
  const [time, row] = [timeIn(language), rowIn(voice)];
  const entity = proof.entity?.names[language] ?? proof.entity?.code ?? '–';
  const effect = proof.clocks.effectSeconds;
  return {
    lang: language,
    dir: voice.dir,
    reference: proof.reference,
    name: `${proof.person.name} · ${proof.reference}`,
    /** A heading is one text, else it would have no name among the headings. */
    title: voice.heading(say('case.documentTitle', { person: proof.person.name, reference: proof.reference })),
    subtitle: said(joined([voice.coded('cause', proof.cause), isolated(entity)])),
    headings: {
      chain: voice.heading(say('case.chain.decision')),
      accounts: voice.heading(say('case.accounts')),
      notices: voice.heading(say('case.notices')),
      events: voice.heading(say('case.feed')),
    },
    facts: [
      row(say('departures.column.decision'), seconds(proof.clocks.decisionMilliseconds, language)),
      row(say('departures.column.effect'), seconds(effect === null ? null : effect * 1000, language)),
      row(say('case.openedOn', { date: time(proof.openedAt) }), time(proof.closedAt)),
    ],
    chain: proof.decisions.map((decision) => chainOf(decision, voice, time)),
    accounts: proof.accounts.map((account) => ({
      title: said(joined([account.reference, isolated(account.title)])),
      handle: said(account.handle ?? ''),
      steps: account.steps.map(stepRow(voice, time)),
    })),
    notices: proof.notices.map((notice) =>
      row(notice.recipient ?? '–', joined([notice.template, time(notice.deliveredAt)])),
    ),
    events: proof.events.map((event) =>
      row(time(event.at), joined([voice.coded('event.name', event.type), isolated(event.actor)])),
    ),
  };
};
