import { asksForSecondFactor } from '../provider/assurance.ts';
import type { Interaction } from './interaction.ts';

/** Between the two factors the person is known and not yet signed in: kept in the interaction, never in the form. */
const awaiting = 'awaiting-second-factor';
const choosing = 'choosing-person';

const noted = (interaction: Interaction, name: string): string | undefined => {
  const value: unknown = interaction.result?.[name];
  return typeof value === 'string' ? value : undefined;
};

const note = async (interaction: Interaction, name: string, value: string): Promise<void> => {
  interaction.result = { [name]: value };
  await interaction.persist();
};

export const awaitSecondFactor = (interaction: Interaction, subject: string): Promise<void> =>
  note(interaction, awaiting, subject);

export const askForPerson = (interaction: Interaction): Promise<void> => note(interaction, choosing, 'yes');

/** Who only has the second factor left: the one who gave the first, or the one whose session stepped up. */
export const subjectAtSecondFactor = (interaction: Interaction): string | undefined => {
  const subject = noted(interaction, awaiting);
  if (subject !== undefined) return subject;
  const mustChoose = noted(interaction, choosing) !== undefined || !asksForSecondFactor(interaction.params);
  return mustChoose ? undefined : interaction.session?.accountId;
};
