import type { GroupRole, SignalSource } from '@mandat/domain';
import type { DirectorySettings, ProviderSettings } from '../../platform/providers/provider-settings.ts';

/** What the configuration says of a directory, in the words that reading people needs. */
export type DirectorySource = {
  readonly source: SignalSource;
  readonly directory: DirectorySettings;
  /** The directory's attribute is named as the claim that carries it. */
  readonly unitAttribute: string | null;
  readonly groupRoles: Readonly<Record<string, GroupRole>>;
  /** Where the kinds of identifier live: the subject's are the issuer's, the others the provider's. */
  readonly provider: Pick<ProviderSettings, 'name' | 'issuer'>;
};

export const directorySource = (
  source: SignalSource,
  provider: ProviderSettings,
  directory: DirectorySettings,
): DirectorySource => ({
  source,
  directory,
  unitAttribute: provider.unit?.claim ?? null,
  groupRoles: provider.groups?.roles ?? {},
  provider: { name: provider.name, issuer: provider.issuer },
});
