import { accountActions } from './account-actions.ts';
import { accountList } from './account-list.ts';
import { accountPage } from './account-page.ts';
import { accounts } from './accounts.ts';
import { addresses } from './addresses.ts';
import { audit } from './audit.ts';
import { clockSettings } from './clock-settings.ts';
import { criteria } from './criteria.ts';
import { custody } from './custody.ts';
import { decisionPage } from './decision-page.ts';
import { decisions } from './decisions.ts';
import { entities } from './entities.ts';
import { entityPages } from './entity-pages.ts';
import { entry } from './entry.ts';
import { errors } from './errors.ts';
import { events } from './events.ts';
import { evidenceFiles } from './evidence-files.ts';
import { accountEndings } from './account-endings.ts';
import { intakeScope } from './intake-scope.ts';
import { fields } from './fields.ts';
import { foundSince } from './found-since.ts';
import { headPages } from './head-pages.ts';
import { headshipPages } from './headship-pages.ts';
import { holdings } from './holdings.ts';
import { kitDrawings } from './kit-drawings.ts';
import { kitForms } from './kit-forms.ts';
import { kitFrame } from './kit-frame.ts';
import { kitPages } from './kit-pages.ts';
import { kitTables } from './kit-tables.ts';
import { letters } from './letters.ts';
import { navigation } from './navigation.ts';
import { overlaps } from './overlaps.ts';
import { people } from './people.ts';
import { peoplePages } from './people-pages.ts';
import { reactAdmin } from './react-admin.ts';
import { reviewPages } from './review-pages.ts';
import { revisionPages } from './revision-pages.ts';
import { renewals } from './renewals.ts';
import { requests } from './requests.ts';
import { requestsToTheRegister } from './requests-to-the-register.ts';
import { roles } from './roles.ts';
import { rules } from './rules.ts';
import { signInPages } from './sign-in-pages.ts';
import { states } from './states.ts';
import { today } from './today.ts';
import type { Catalogue } from '../catalogue.ts';
import { kitClocks } from './kit-clocks.ts';
import { offboardingEvents } from './offboarding-events.ts';
import { departurePages } from './departure-pages.ts';
import { jointPages } from './joint-pages.ts';
import { platforms } from './platforms.ts';
import { guardPages } from './guard-pages.ts';
import { signalPages } from './signal-pages.ts';
import { serviceAccountPages } from './service-account-pages.ts';
import { dueClocks } from './due-clocks.ts';
import { duePages } from './due-pages.ts';
import { attestationPages } from './attestation-pages.ts';
import { guidancePages } from './guidance-pages.ts';
import { offboardingRules } from './offboarding-rules.ts';
import { importColumns } from './import-columns.ts';
import { importFaults } from './import-faults.ts';
import { pastPages } from './past-pages.ts';
import { imports } from './imports.ts';
import { qualityPages } from './quality-pages.ts';

export const catalogue: Catalogue = {
  ...accountActions,
  ...accountList,
  ...accountPage,
  ...accounts,
  ...addresses,
  ...audit,
  ...criteria,
  ...custody,
  ...decisionPage,
  ...decisions,
  ...entities,
  ...entityPages,
  ...entry,
  ...errors,
  ...events,
  ...evidenceFiles,
  ...accountEndings,
  ...intakeScope,
  ...fields,
  ...foundSince,
  ...headPages,
  ...headshipPages,
  ...holdings,
  ...kitDrawings,
  ...kitForms,
  ...kitFrame,
  ...kitPages,
  ...kitTables,
  ...letters,
  ...navigation,
  ...overlaps,
  ...people,
  ...peoplePages,
  ...reactAdmin,
  ...renewals,
  ...requests,
  ...requestsToTheRegister,
  ...roles,
  ...rules,
  ...signInPages,
  ...states,
  ...today,
  ...kitClocks,
  ...offboardingEvents,
  ...departurePages,
  ...jointPages,
  ...platforms,
  ...guardPages,
  ...signalPages,
  ...serviceAccountPages,
  ...clockSettings,
  ...dueClocks,
  ...duePages,
  ...attestationPages,
  ...guidancePages,
  ...reviewPages,
  ...revisionPages,
  ...offboardingRules,
  ...importColumns,
  ...importFaults,
  ...pastPages,
  ...imports,
  ...qualityPages,
};
