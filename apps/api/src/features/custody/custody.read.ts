import { officialLanguages, type AccountCustody, type CustodyProcedure } from '@mandat/domain';
import {
  columns,
  many,
  toOne,
  value,
  type FieldCall,
  type ReadShape,
} from '../../platform/graphql/read-compiler/read-shape.ts';
import { ability, throughAccount, todayIn, withItsWhole } from '../read-conditions.ts';

const rotatedDaysAgo = ({ row, sql }: FieldCall): string => {
  const account = sql.alias();
  return `(select ${todayIn(sql, `${account}.entity_id`)} - ${row}.last_rotated_on
    from account ${account} where ${account}.id = ${row}.account_id)`;
};

const custodyShape: ReadShape = {
  type: 'AccountCustody',
  table: 'account_custody',
  subject: throughAccount,
  fields: {
    ...columns<AccountCustody>('id', 'number', 'custodyModel', 'vaultReference', 'secondFactor', 'recoveryMailbox'),
    ...columns<AccountCustody>('recoveryPhone', 'lastRotatedOn', 'connectedApplications', 'changedOn', 'detectedOn'),
    ...columns<AccountCustody>('recordedAt'),
    secondFactorHolder: toOne('second_factor_holder_id'),
    phoneOwner: toOne('phone_owner_id'),
    rotatedDaysAgo: value(rotatedDaysAgo),
    recordedBy: toOne('recorded_by_id'),
  },
};

const isLatest = ({ row, sql }: FieldCall): string => {
  const later = sql.alias();
  return `not exists (select from custody_procedure ${later}
    where ${later}.entity_id = ${row}.entity_id and ${later}.number > ${row}.number)`;
};

const wordingsFrom = ({ row }: FieldCall, target: string): string => {
  const texts = officialLanguages.map((code, place) => `(${place}, '${code}', ${row}.texts ->> '${code}')`);
  return `(values ${texts.join(', ')}) ${target}(place, language, text)`;
};

const procedureShape: ReadShape = {
  type: 'CustodyProcedure',
  table: 'custody_procedure',
  subject: { entityIds: (row, ids) => `${row}.entity_id = any(${ids})` },
  fields: {
    ...columns<CustodyProcedure>('id', 'number', 'documentReference', 'evidenceUrl', 'recordedAt', 'confirmedAt'),
    wordings: many(
      (_, target) => `${target}.text is not null`,
      (target) => `${target}.place`,
      wordingsFrom,
    ),
    recordedBy: toOne('recorded_by_id'),
    confirmedBy: toOne('confirmed_by_id'),
    canConfirm: value((call) =>
      ability(call, 'custody-procedure:confirm', `${call.row}.confirmed_at is null and ${isLatest(call)}`),
    ),
  },
};

const wordingShape: ReadShape = {
  type: 'ProcedureWording',
  subject: withItsWhole,
  fields: { language: value(({ row }) => `${row}.language`), text: value(({ row }) => `${row}.text`) },
};

export const custodyShapes: readonly ReadShape[] = [custodyShape, procedureShape, wordingShape];
