import { showMissing } from '../pages/error-page.ts';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

type Middleware = Parameters<Provider['use']>[0];

const callsForScript = (context: KoaContextWithOIDC): boolean =>
  context.oidc?.route === 'end_session' && context.status === 200 && !context.oidc.session?.accountId;

/** Signing out without a session: oidc-provider answers with a form that posts itself; a redirect says the same. */
export const redirectSignedOut: Middleware = async (context, next) => {
  await next();
  const answered = context as unknown as KoaContextWithOIDC;
  if (!callsForScript(answered)) return;
  const { params } = answered.oidc;
  const asked: unknown = params?.post_logout_redirect_uri;
  const target = new URL(typeof asked === 'string' ? asked : answered.oidc.urlFor('end_session_success'));
  if (typeof asked === 'string' && typeof params?.state === 'string') target.searchParams.set('state', params.state);
  context.status = 303;
  context.redirect(target.href);
};

/** Koa leaves an unknown address without a body. */
export const missingPage =
  (mandatUrl: string): Middleware =>
  async (context, next) => {
    await next();
    if (context.status === 404 && context.body === undefined && context.accepts('json', 'html') === 'html') {
      showMissing(context as unknown as KoaContextWithOIDC, mandatUrl);
    }
  };
