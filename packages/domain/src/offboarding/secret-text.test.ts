import { expect, test } from '@jest/globals';
import { looksLikeASecret } from './secret-text.ts';

const secrets = [
  'Password: hunter2',
  'new password is Sommer2026',
  'The pwd=abcd1234 works',
  'PIN: 4711',
  'mot de passe : Soleil2026',
  'contraseña: girasol9',
  'пароль: весна2026',
  '密码：春天2026',
  'كلمة المرور: ربيع2026',
  'api key: 1234abcd',
  'changed it to Tr0ub4dor&3',
  'xK9#mP2$vL now',
  'recovery codes 8F2K-9Q1M-77XA kept',
  'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
  'ghp_0123456789abcdefghijABCDEFGHIJ',
  'AKIAIOSFODNN7EXAMPLE',
  'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
  '-----BEGIN PRIVATE KEY-----',
  'it is Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==',
];

const evidence = [
  'Password changed by Ada, seen in the log of 26 November 2026',
  'The password is changed.',
  'Password: changed. Recovery address: changed.',
  'password rotated, kept in vault:social/habitat-17',
  'Role removed, screenshot in ticket OPS-2026-1147',
  'https://business.facebook.com/settings/people/100012345678?Tab=Roles&x=1',
  'Confirmed by press.office+x@mandat-demo.example at 14:02',
  'Mot de passe changé le 26 novembre 2026, voir le coffre-fort',
  'Пароль изменен 26 ноября 2026 года',
  '已于2026年11月26日更改密码',
  'تم تغيير كلمة المرور يوم 26 تشرين الثاني',
  'Owner is now UN-Habitat (D-2026-0338), two administrators left: A. Benali-Strand and DGC',
  '@mandat_demo_habitat_tv: manager role removed 16/11/2026 09:41:02',
];

test.each(secrets)('refuses as evidence: %s', (text) => {
  expect(looksLikeASecret(text)).toBe(true);
});

test.each(evidence)('takes as evidence: %s', (text) => {
  expect(looksLikeASecret(text)).toBe(false);
});

test('a long text is judged in time that grows with its length', () => {
  expect(looksLikeASecret('password '.repeat(500))).toBe(false);
  expect(looksLikeASecret(`${'a'.repeat(5000)} ${'A1-'.repeat(1500)}`)).toBe(false);
});
