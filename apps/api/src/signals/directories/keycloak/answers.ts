import { z } from 'zod';

/** What Keycloak answers, as far as it is needed here; everything else it sends is left aside. */
const id = z.string().min(1).max(255);
const attributes = z.record(z.string(), z.array(z.string().max(4000)));

export const tokenAnswer = z.object({
  access_token: z.string().min(1).max(32_768),
  expires_in: z.number().positive(),
});

export const userAnswer = z.object({
  id,
  username: z.string().max(255),
  enabled: z.boolean(),
  email: z.string().max(255).nullish(),
  firstName: z.string().max(255).nullish(),
  lastName: z.string().max(255).nullish(),
  attributes: attributes.nullish(),
});
export type KeycloakUser = z.infer<typeof userAnswer>;

export const groupAnswer = z.object({
  id,
  path: z.string().min(1).max(4000),
  parentId: id.nullish(),
  attributes: attributes.nullish(),
});
export type KeycloakGroup = z.infer<typeof groupAnswer>;

export const lockAnswer = z.object({ disabled: z.boolean() });

export const adminEventAnswer = z.object({
  id,
  time: z.number().int().nonnegative(),
  resourceType: z.string().nullish(),
  resourcePath: z.string().nullish(),
  representation: z.string().nullish(),
});
export type AdminEvent = z.infer<typeof adminEventAnswer>;

export const userEventAnswer = z.object({
  id,
  time: z.number().int().nonnegative(),
  userId: z.string().nullish(),
});
export type UserEvent = z.infer<typeof userEventAnswer>;

export const countAnswer = z.number().int().nonnegative();
