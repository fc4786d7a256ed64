import { Router } from 'express';
import { handOut, refuseFile } from '../../platform/http/file-answers.ts';
import { answering, type Asked, type FileParts } from '../../platform/http/file-routes.ts';
import { isUuid } from '../read-conditions.ts';
import { campaignReport, reportForms, reportTables } from './campaign-report.ts';

const route = '/campaign-reports/:id/:file';

/** What is not there, what is not known and what is out of reach are the same answer. */
const report = async ({ request, response, context }: Asked): Promise<void> => {
  const { id, file = '' } = request.params as { id: string; file?: string };
  const [named, ending] = file.split('.');
  const table = reportTables.find((each) => each === named);
  const form = reportForms.find((each) => each === ending);
  const made = table && form && isUuid(id) ? await campaignReport(context, { id, table, form }) : null;
  if (!made) return refuseFile(response, { status: 404, code: 'not-found' }, context);
  handOut(response, made.name, made.mediaType);
  response.end(made.bytes);
};

/** The report of a campaign goes out as a file: `entities` or `reviews`, as `csv` or `xlsx`. */
export const campaignReportRoutes = (parts: FileParts): Router => {
  const router = Router();
  router.get(route, answering(parts, route, report));
  return router;
};
