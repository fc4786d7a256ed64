/**
 * What keys and tokens look like, wherever they stand in a text. Every repetition is bounded, so that no text makes one
 * of these slow: `bounded.test.ts` holds it.
 */
export type TokenForm = { readonly of: string; readonly form: RegExp };

const keys: readonly TokenForm[] = [
  { of: 'PEM, OpenSSH, PGP', form: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/u },
  { of: 'SSH2', form: /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY/u },
  { of: 'PuTTY', form: /PuTTY-User-Key-File-\d|Private-Lines: ?\d/u },
  { of: 'age', form: /AGE-SECRET-KEY-1[0-9A-Z]{10}/u },
  { of: 'JWT', form: /(?<![\w-])eyJ[\w-]{8,1000}\.[\w-]{8}/u },
  { of: 'one-time passwords', form: /otpauth(?:-migration)?:\/\//iu },
  { of: 'chains', form: /(?<![\w])0x[0-9a-f]{64}(?!\w)/iu },
];

const platforms: readonly TokenForm[] = [
  { of: 'Meta: Facebook, WhatsApp', form: /(?<!\w)EAA[A-Za-z0-9]{25}/u },
  { of: 'Meta: Instagram, Threads', form: /(?<!\w)(?:IGQV|IGAA|THAA)[\w-]{20}/u },
  { of: 'Meta: an application', form: /(?<!\w)\d{13,17}\|[\w-]{20}/u },
  { of: 'Google: a key', form: /(?<![\w-])AIza[\w-]{35}/u },
  { of: 'Google: OAuth', form: /(?<!\w)(?:ya29\.[\w-]{16}|GOCSPX-[\w-]{16}|1\/\/0[\w-]{20})/u },
  { of: 'LinkedIn', form: /(?<![\w-])(?:AQ[A-Z][\w-]{50}|WPL_AP\d\.\w{8})/u },
  { of: 'TikTok', form: /(?<!\w)(?:act|rft|clt)\.[\w]{20}/u },
  { of: 'Telegram', form: /(?<!\d)\d{6,12}:[\w-]{35}(?!\w)/u },
  { of: 'X: an application', form: /(?<!\w)A{20}[\w%]{20}/u },
  { of: 'X: a user', form: /(?<!\w)\d{6,20}-[A-Za-z0-9]{38,42}(?!\w)/u },
  { of: 'Discord: a bot', form: /(?<![\w-])[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27}/u },
  { of: 'Discord: a hook', form: /discord(?:app)?\.com\/api\/webhooks\/\d{5,22}\/[\w-]{10}/iu },
  { of: 'Slack', form: /(?<!\w)(?:xox[abeoprs]-[\w-]{10}|xapp-\d-[\w-]{10})/u },
  { of: 'Slack: a hook', form: /hooks\.slack\.com\/(?:services|workflows)\/\w{8}/iu },
  { of: 'Teams: a hook', form: /webhook\.office\.com\/webhookb2\/[\w-]{10}/iu },
  { of: 'Pinterest', form: /(?<!\w)pina_\w{20}/u },
  { of: 'Twitch', form: /(?<!\w)oauth:[a-z0-9]{30}/u },
  { of: 'VK', form: /(?<!\w)vk1\.a\.[\w-]{20}/u },
  { of: 'Weibo', form: /(?<![\w.])2\.00[\w-]{28}/u },
  { of: 'cookies of a session', form: /(?<!\w)(?:sessionid|li_at|auth_token|ct0|SAPISID)=[\w%:-]{16}/u },
];

const services: readonly TokenForm[] = [
  { of: 'GitHub', form: /(?<!\w)(?:gh[oprsu]_[\w]{12}|github_pat_\w{12})/u },
  { of: 'GitLab', form: /(?<!\w)gl(?:pat|dt|rt|cbt|ptt|oas|soat|ft)-[\w-]{12}/u },
  { of: 'AWS', form: /(?<!\w)(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}(?!\w)/u },
  { of: 'Azure: an application', form: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/u },
  { of: 'Azure: a signature', form: /[?&;]sig=[\w%+/-]{20}/u },
  { of: 'Twilio', form: /(?<!\w)SK[0-9a-f]{32}(?!\w)/u },
  { of: 'SendGrid', form: /(?<!\w)SG\.[\w-]{16,24}\.[\w-]{16}/u },
  { of: 'Mailgun, Mailchimp', form: /(?<!\w)(?:key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2})(?!\w)/u },
  { of: 'Stripe, OpenAI, Anthropic', form: /(?<!\w)(?:[spr]k_(?:live|test)_\w{10}|sk-(?:ant-|proj-)?[\w-]{16})/u },
  { of: 'npm, PyPI, Hugging Face', form: /(?<!\w)(?:npm_\w{20}|pypi-[\w-]{16}|hf_\w{20})/u },
  { of: 'Shopify, Square', form: /(?<!\w)(?:shp(?:at|ca|pa|ss)_\w{16}|sq0[a-z]{3}-[\w-]{16})/u },
  { of: 'DigitalOcean, Vault', form: /(?<!\w)(?:do[opr]_v1_\w{20}|hv[bs]\.[\w-]{20})/u },
  { of: 'Atlassian, Figma, Notion', form: /(?<!\w)(?:ATATT3[\w-]{16}|figd_[\w-]{16}|ntn_\w{20})/u },
  { of: 'headers', form: /(?<!\w)(?:Bearer|Basic) (?=[\w+/=.~-]{0,15}\d)[\w+/=.~-]{16}/iu },
  { of: 'an address with a password', form: /(?<!\w)[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/?#@:]{0,100}:[^\s/?#@]{1,200}@/iu },
];

export const tokenForms: readonly TokenForm[] = [...keys, ...platforms, ...services];

export const holdsAToken = (text: string): boolean => tokenForms.some(({ form }) => form.test(text));
