import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('source:read')
@Readable('SignalSource', 'One stream of signals: of an identity provider, or what the people of the register declare.')
export class SignalSourceObject {
  @Always(() => ID, 'The id of the source.')
  readonly id!: string;
  @Always(() => String, 'Its name.')
  readonly name!: string;
  @Optional(() => String, 'The identity provider to which it belongs.')
  readonly provider!: string | null;
  @Always(() => named('SignalChannel'), 'By which way its signals come.')
  readonly channel!: string;
  @Always(() => named('Trust'), 'How much it may do by itself.')
  readonly trust!: string;
  @Optional(() => [String], 'Codes of the entities for which it may speak, with all below; null: the whole register.')
  readonly scope!: readonly string[] | null;
  @Always(() => named('SourceHealth'), 'Whether it can be heard.')
  readonly health!: string;
  @Optional(
    () => Int,
    'After so many seconds of silence an alarm is raised; null: it speaks only when something happens.',
  )
  readonly silentAfterSeconds!: number | null;
  @Always(() => DateTime, 'When it was configured.')
  readonly configuredAt!: Date;
  @Optional(() => DateTime, 'When it was last heard, also without a signal.')
  readonly lastHeardAt!: Date | null;
  @Optional(() => DateTime, 'When its last signal came.')
  readonly lastSignalAt!: Date | null;
  @Optional(() => DateTime, 'Since when something is wrong with it.')
  readonly alarmedAt!: Date | null;
  @Optional(() => String, 'What is wrong with it.')
  readonly alarmReason!: string | null;
  @Always(() => Int, 'How many signals came in the last 24 hours.')
  readonly signalsLastDay!: number;
  @Always(() => Int, 'How many of its signals name somebody whom the register does not know.')
  readonly unlinked!: number;
  @Always(() => Int, 'How many of its signals the guard holds.')
  readonly held!: number;
  @Permission('signal:read')
  @Optional(() => [named('Signal')], 'Its last ten signals, received last first.')
  readonly lastSignals!: readonly object[] | null;
}
