import type { Recognition } from '@mandat/domain';
import { ExaminedBefore as ExaminedBeforeQuery } from '../graphql/generated/evidence.ts';
import { wordOf } from '../graphql/words.ts';
import { Note } from '../kit/Note.tsx';
import { useQuery } from '../providers/data/use-query.ts';
import { useReader } from '../providers/Reader.tsx';

/** Whether somebody examined this account before and found it out of scope, so that nobody does it twice. */
export const ExaminedBefore = ({ found }: { readonly found: Recognition }) => {
  const { translate, date } = useReader();
  const text = found.ok ? found.url : '';
  const { data } = useQuery(ExaminedBeforeQuery, { text }, { enabled: found.ok, background: true });
  const { outOfScopeAt, outOfScopeAs } = data?.recognizeAccount ?? {};
  return (
    <div role="status">
      {found.ok && outOfScopeAt && outOfScopeAs ? (
        <Note tone="warn" icon="s-scope">
          {translate('request.scope.before', {
            kind: translate(`outOfScope.${wordOf(outOfScopeAs)}`),
            date: date(outOfScopeAt, 'long'),
          })}
        </Note>
      ) : null}
    </div>
  );
};
