import { platforms, type PlatformCode, type Recognition } from '@mandat/domain';
import { FindEntities } from '../graphql/generated/session.ts';
import { SelectField } from '../kit/form/ChoiceFields.tsx';
import { Combobox } from '../kit/form/Combobox.tsx';
import type { Found } from '../kit/form/use-combobox.ts';
import { TextField } from '../kit/form/TextField.tsx';
import { graphql } from '../providers/data/register.ts';
import { useTranslate } from '../providers/Reader.tsx';
import { usePlatformChoices } from './platform-name.ts';
import { Recognized } from './Recognized.tsx';
import { platformNamed } from './start.ts';

type Asked<Value> = {
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string | null;
};

export const findEntities = async (search: string): Promise<readonly Found[]> => {
  const { entities } = await graphql(FindEntities, { search });
  return entities.nodes.map(({ id, code, name }) => ({ id, label: name, detail: code }));
};

/** `asksFor` says it otherwise where the entity does not own the account. */
export const EntityQuestion = ({ asksFor, ...asked }: Asked<Found | null> & { readonly asksFor?: string }) => {
  const translate = useTranslate();
  return (
    <Combobox
      {...asked}
      label={asksFor ?? translate('request.entity')}
      hint={asksFor ? undefined : translate('request.entity.hint')}
      rule="3.1 (a)"
      search={findEntities}
    />
  );
};

type AddressProps = Asked<string> & { readonly found: Recognition };

export const AddressQuestion = ({ found, ...asked }: AddressProps) => {
  const translate = useTranslate();
  return (
    <div className="m-stack m-stack-3">
      <TextField
        {...asked}
        label={translate('request.address')}
        hint={translate('request.address.hint')}
        rule="3.4 (b)"
        width="wide"
        dir="ltr"
        inputMode="url"
        spellCheck={false}
      />
      <Recognized found={found} before={asked.value.trim() === '' ? translate('request.recognized.notYet') : null} />
    </div>
  );
};

export const PlatformQuestion = ({ value, onChange, ...asked }: Asked<string>) => {
  const translate = useTranslate();
  return (
    <SelectField
      {...asked}
      label={translate('field.platform')}
      rule="3.4 (b)"
      value={value}
      onChange={onChange}
      choices={usePlatformChoices()}
    />
  );
};

const useHandleHint = (code: PlatformCode | ''): string => {
  const translate = useTranslate();
  if (code === '' || code === 'other') {
    return translate('request.handle.otherHint', { example: 'https://social.example.org/name' });
  }
  const example = platforms[code].handle?.example;
  return example ? translate('request.handle.hint', { example }) : translate('request.handle.nameHint');
};

type HandleProps = Asked<string> & { readonly found: Recognition; readonly platform: string };

export const HandleQuestion = ({ found, platform, ...asked }: HandleProps) => {
  const translate = useTranslate();
  const code = platformNamed(platform);
  return (
    <div className="m-stack m-stack-3">
      <TextField
        {...asked}
        label={translate('request.handle')}
        hint={useHandleHint(code)}
        dir={code === '' || platforms[code].handle || code === 'other' ? 'ltr' : 'auto'}
        spellCheck={false}
      />
      <Recognized
        found={found}
        intended
        before={asked.value.trim() === '' || code === '' ? translate('request.recognized.notYetHandle') : null}
      />
    </div>
  );
};
