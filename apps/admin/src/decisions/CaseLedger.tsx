import { criteria, criterionNames, type CriterionName } from '@mandat/domain';
import type { ReactNode } from 'react';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { wordOf } from '../graphql/words.ts';
import { DefinitionList } from '../kit/DefinitionList.tsx';
import { PersonName } from '../kit/PersonName.tsx';
import { RuleMark } from '../kit/RuleMark.tsx';
import type { Paragraph } from '../kit/paragraphs.ts';
import { LedgerRow, Sheet } from '../kit/Sheet.tsx';
import { Mark } from '../kit/StateMark.tsx';
import { useReader, useTranslate } from '../providers/Reader.tsx';
import { answerTo } from '../requests/draft-of.ts';
import { obstaclesOf } from '../requests/obstacles.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { OverlapCases } from './OverlapCases.tsx';

const Margin = ({ paragraph, children }: { readonly paragraph: Paragraph; readonly children: ReactNode }) => (
  <div className="m-stack m-margin-state">
    <p>
      <RuleMark paragraph={paragraph} />
    </p>
    <p>{children}</p>
  </div>
);

const Named = ({ record }: { readonly record: RequestCase }) => {
  const translate = useTranslate();
  const named = record.nominations ?? [];
  if (named.length === 0) return <>{translate('decision.nobody')}</>;
  return (
    <ul>
      {named.map(({ id, person, capacity, scopes }) => (
        <li key={id}>
          <PersonName name={person.name} to={`/people/${person.id}`} />{' '}
          <span className="m-caption">
            {translate(`capacity.${wordOf(capacity)}`)}
            {scopes.map((scope) => (
              <span key={scope}> · {translate(`scope.${wordOf(scope)}`)}</span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

const RecordRow = ({ record }: { readonly record: RequestCase }) => {
  const { translate, language } = useReader();
  const complete = !obstaclesOf(record).some(({ message }) => message.startsWith('element.missing.'));
  const languages = record.languages.map((code) => language(code)).join(', ');
  return (
    <LedgerRow
      margin={
        <Margin paragraph="3.4">
          <Mark
            icon={complete ? 's-authorized' : 's-soon'}
            tone={complete ? 'ok' : 'warn'}
            word={translate(complete ? 'decision.complete' : 'decision.incomplete')}
          />
        </Margin>
      }
    >
      <h2 className="m-hidden">{translate('decision.record')}</h2>
      <DefinitionList
        items={[
          { term: translate('field.purpose'), value: <span dir="auto">{record.purpose}</span> },
          { term: translate('field.audience'), value: <span dir="auto">{record.audience}</span> },
          {
            term: translate('field.languages'),
            value: (
              <>
                {languages} <RuleMark paragraph="2.3" />
                <br />
                <span className="m-caption" dir="auto">
                  {record.languageStatement}
                </span>
              </>
            ),
          },
          { term: translate('decision.people'), value: <Named record={record} /> },
        ]}
      />
    </LedgerRow>
  );
};

const signs = {
  met: { icon: 's-authorized', tone: 'ok', word: 'criterion.met' },
  notMet: { icon: 's-revoked', tone: 'bad', word: 'criterion.notMet' },
  open: { icon: 's-requested', tone: 'warn', word: 'criterion.unanswered' },
} as const;

const CriterionRow = ({ record, criterion }: { readonly record: RequestCase; readonly criterion: CriterionName }) => {
  const translate = useTranslate();
  const { met, reason, strategy, evidence } = answerTo(record, criterion);
  const sign = signs[met === null ? 'open' : met ? 'met' : 'notMet'];
  return (
    <LedgerRow
      margin={
        <Margin paragraph={criteria[criterion].paragraph}>
          <Mark icon={sign.icon} tone={sign.tone} word={translate(sign.word)} />
        </Margin>
      }
    >
      <div className="m-stack m-stack-3">
        <h3>{translate(`criterion.${criterion}.title`)}</h3>
        {reason ? (
          <p className="m-reading" dir="auto">
            {reason}
          </p>
        ) : null}
        {strategy ? (
          <DefinitionList items={[{ term: translate('request.strategy'), value: <bdi>{strategy}</bdi> }]} />
        ) : null}
        {criterion === 'need' ? <OverlapCases record={record} /> : null}
        <EvidenceLinks evidence={evidence} />
      </div>
    </LedgerRow>
  );
};

/** The whole case as a ledger: what is asked and the five criteria, each with its paragraph in the margin. */
export const CaseLedger = ({ record }: { readonly record: RequestCase }) => (
  <Sheet>
    <RecordRow record={record} />
    {criterionNames.map((criterion) => (
      <CriterionRow key={criterion} record={record} criterion={criterion} />
    ))}
  </Sheet>
);
