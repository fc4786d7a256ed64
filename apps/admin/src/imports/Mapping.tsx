import { useState } from 'react';
import { FormFault } from '../console/FormFault.tsx';
import { CheckImport } from '../graphql/generated/imports.ts';
import { Button } from '../kit/Button.tsx';
import { SelectField, type Choice } from '../kit/form/ChoiceFields.tsx';
import { Sheet } from '../kit/Sheet.tsx';
import { useMutation } from '../providers/data/use-mutation.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { useImportFields } from './import-fields.ts';
import type { ShownImport } from './shown-import.ts';

/** Nothing of the register: a select has no choice that is the empty text. */
const leftOut = '-';

type OneColumnProps = {
  readonly at: number;
  readonly fields: readonly Choice[];
  readonly header: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const OneColumn = ({ at, fields, header, value, onChange }: OneColumnProps) => {
  const translate = useTranslate();
  return (
    <SelectField
      id={`column-${at}`}
      label={header === '' ? `${translate('imports.column')} ${at + 1}` : header}
      value={value === '' ? leftOut : value}
      choices={[{ value: leftOut, label: translate('imports.leftOut') }, ...fields]}
      onChange={(chosen) => onChange(chosen === leftOut ? '' : chosen)}
    />
  );
};

/** What each column of the file fills: guessed, remembered, and for the reader to say. */
export const Mapping = ({ shown }: { readonly shown: ShownImport }) => {
  const translate = useTranslate();
  const [mapping, setMapping] = useState(shown.mapping);
  const { act, busy, fault } = useMutation(CheckImport);
  const fields = useImportFields(shown.kind);
  const { id, version, header, can } = shown;
  if (!can.check) return null;
  return (
    <Sheet title={translate('imports.mapping')} padded>
      <div className="m-stack m-stack-4">
        <p>{translate('imports.mappingText')}</p>
        {fault ? <FormFault fault={fault} /> : null}
        {header.map((name, at) => (
          <OneColumn
            // The columns of a file have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            at={at}
            fields={fields}
            header={name}
            value={mapping[at] ?? ''}
            onChange={(value) => setMapping(mapping.with(at, value))}
          />
        ))}
        <div className="m-row">
          <Button
            kind={shown.state === 'UPLOADED' ? 'primary' : 'outlined'}
            busy={busy}
            onClick={() => void act({ input: { id, version, mapping } })}
          >
            {translate('imports.check')}
          </Button>
          <span className="m-caption">{translate('imports.checkHint')}</span>
        </div>
      </div>
    </Sheet>
  );
};
