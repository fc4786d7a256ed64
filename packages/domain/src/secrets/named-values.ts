import { isPlainValue, withoutEnding } from './plain-values.ts';
import { looksMade } from './word-shape.ts';

/**
 * A secret that is named: "mot de passe : Soleil2026". How much a value has to look like one depends on the name, and
 * on what stands between the two: people write much about passwords that holds none.
 */
type Name = {
  /** In the six languages. */
  readonly names: string;
  /** Whether a single word of letters may be the value. */
  readonly words: boolean;
  /** Whether the value may follow without a sign between. */
  readonly bare: boolean;
  readonly least: number;
  readonly value: (value: string) => boolean;
};

const mixed = (value: string): boolean => /\d/u.test(value) || /[!#$%&*+?@^~|\\]/u.test(value);

const nameKinds: readonly Name[] = [
  {
    names:
      'pass[ _-]?words?|passwd|passwort|passcodes?|pwd|mots? de passe|mdp|contraseñas?|парол(?:ь|я|ем|и)|密码|密碼|口令|كلم(?:ة|ات) (?:ال)?(?:مرور|سر)',
    words: true,
    bare: true,
    least: 4,
    value: mixed,
  },
  {
    names:
      'pass ?phrases?|(?:seed|recovery|backup|mnemonic) phrases?|phrases? (?:secrète|de récupération|de passe)|frases? (?:de (?:contraseña|recuperación)|semilla|secreta)|(?:парольная|секретная|мнемоническая) фраза|сид-фраза|助记词|عبارة (?:الاسترداد|المرور|السر)',
    words: true,
    bare: false,
    least: 3,
    value: () => true,
  },
  {
    names:
      '(?<![\\p{L}\\p{N}])pin(?:[ -]?code)?|(?:recovery|back-?up|security|verification|confirmation|login|log-in|one-time|2fa|mfa|reset|scratch|access) codes?|(?<!\\p{L})otp|codes? (?:de (?:récupération|secours|sécurité|vérification|confirmation)|secret|à usage unique|PIN)|códigos? (?:de (?:recuperación|respaldo|seguridad|verificación|acceso)|secreto)|(?<![\\p{L}\\p{N}])пин(?:-код)?|(?:резервн(?:ый|ые)|секретн(?:ый|ые)|одноразов(?:ый|ые)) код(?:ы)?|код(?:ы)? (?:восстановления|подтверждения|доступа|безопасности)|恢复码|恢復碼|备用码|備用碼|验证码|驗證碼|动态码|安全码|(?:ال)?رم(?:ز|وز) (?:ال)?(?:استرداد|تحقق|احتياطية|سري|دخول|أمان)|الرقم السري',
    words: false,
    bare: true,
    least: 4,
    value: mixed,
  },
  {
    names:
      "secrets?|tokens?|credentials?|(?:api|access|account|auth|client|consumer|encryption|license|master|private|secret|shared ?access|signing)[ _-]?(?:key|secret|token)s?|jetons?|clés? (?:d[’']?\\s?)?(?:api|privée|secrète|d’accès|de chiffrement)|clave (?:de )?(?:api|privada|secreta|acceso|cifrado)|(?<!\\p{L}|palabras?\\s{1,3})clave|fichas? de acceso|токены?|(?:секретн|закрыт|приватн)(?:ый|ого) ключ|ключ (?:api|доступа|шифрования)|секрет|密钥|密鑰|私钥|私鑰|令牌|(?:ال)?مفتاح (?:ال)?(?:سري|خاص|api|وصول|تشفير)|رمز الوصول",
    words: false,
    bare: false,
    least: 4,
    value: mixed,
  },
  {
    names: '(?<![\\p{L}\\p{N}])(?:keys?|clés?|ключ|مفتاح|hash key|hex)|钥|令牌',
    words: false,
    bare: true,
    least: 16,
    value: (value) => /\d/u.test(value) && /\p{L}/u.test(value) && looksMade(value),
  },
];

const sign = '[:=→]|[-=:]>|:=|(?<!\\p{L})(?:is|are|was|est|es|son|это)(?!\\p{L})|(?<=\\s)[-–—](?=\\s)|是|为|為|هي|هو';
const open = '["\'«“‘`\\[(]?';

/** Looks ahead of the name alone, so that the next name is found though it stands in what follows this one. */
const formOf = ({ names, bare }: Name): RegExp => {
  const between = `\\s{0,8}(?<sign>${sign})\\s{0,8}${bare ? '|\\s{1,8}|(?<=\\p{Script=Han})' : ''}`;
  const value = '(?<value>[^\\s"\'»”’`<>,;]{1,200})(?<rest>[^\\n]{0,40})';
  return new RegExp(`(?:${names})(?=["'»”\\])]?(?:${between})${open}${value})`, 'giu');
};

const strong = /^[:=→]|>$/u;

const alone = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest);
const isYear = (value: string): boolean => /^(?:19|20)\d\d$/u.test(value);

type Said = { readonly sign: string | undefined; readonly value: string; readonly rest: string };

const gives = (name: Name, { sign: between, value, rest }: Said): boolean => {
  const said = withoutEnding(value.replace(/[.,;:?。)\]]{1,9}$/u, ''));
  if (said.length < name.least || isPlainValue(said) || isPlainValue(said.replace(/!$/u, ''))) return false;
  if (name.value(said)) return between !== undefined || !isYear(said);
  // A word of letters that stands alone behind "password:" is the password.
  return name.words && strong.test(between ?? '') && alone(rest) && /^[a-z]{4,40}$/iu.test(said);
};

export const namedForms = nameKinds.map((name) => ({ name, form: formOf(name) }));

export const namesASecret = (text: string): boolean =>
  namedForms.some(
    ({ name, form }) =>
      // Most texts name nothing: a search makes no copy of the form, as going through all matches does.
      text.search(form) !== -1 &&
      [...text.matchAll(form)].some(({ groups }) =>
        gives(name, { sign: groups?.['sign'], value: groups?.['value'] ?? '', rest: groups?.['rest'] ?? '' }),
      ),
  );
