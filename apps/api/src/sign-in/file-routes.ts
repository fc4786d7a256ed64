import type { Router } from 'express';
import { evidenceRoutes } from '../features/evidence/evidence-routes.ts';
import { importRoutes } from '../features/imports/import-routes.ts';
import { pastRoutes } from '../features/past/past-routes.ts';
import { campaignReportRoutes } from '../features/reviews/campaign-report-routes.ts';
import { reviewFileRoutes } from '../features/reviews/review-file-routes.ts';
import type { SignInParts } from './parts.ts';
import { createContextReader } from './read-context.ts';

/** Uploads that one person may begin in a minute. */
const uploadsPerMinute = 60;

/** Where files come in and go out, beside GraphQL. */
export const fileRoutes = (parts: SignInParts): readonly Router[] => {
  const of = { database: parts.database, readContext: createContextReader(parts), uploadsPerMinute };
  return [evidenceRoutes(of), importRoutes(of), campaignReportRoutes(of), reviewFileRoutes(of), pastRoutes(of)];
};
