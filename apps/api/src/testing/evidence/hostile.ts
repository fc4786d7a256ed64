import { deflateRawSync } from 'node:zlib';
import { jpeg, jpegWithoutEnd, office, officeParts, pdf, png, text } from './files.ts';
import { zipOf, type Part } from './zip.ts';

export type HostileFile = {
  readonly why: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly claimed?: string;
  readonly code: string;
};

const named = (code: string, names: Readonly<Record<string, string>>): readonly HostileFile[] =>
  Object.entries(names).map(([why, name]) => ({ why, name, bytes: pdf(), code }));

const unsafeNames = named('file-name-unsafe', {
  'leads out of its folder': '../../etc/study.pdf',
  'leads out of its folder in Windows': String.raw`..\..\study.pdf`,
  'is an absolute path': '/etc/study.pdf',
  'names a drive': String.raw`C:\study.pdf`,
  'hides a slash in a wide letter': 'a／study.pdf',
  'hides a slash in a division sign': 'a∕study.pdf',
  'turns its end around': 'study\u202Efdp.pdf',
  'isolates a direction': 'study\u2066fdp\u2069.pdf',
  'marks a direction': 'study\u200F.pdf',
  'holds nothing to be seen': 'stu\u200Bdy.pdf',
  'begins with a mark of byte order': '\uFEFFstudy.pdf',
  'holds a soft hyphen': 'stu\u00ADdy.pdf',
  'holds tag characters': 'study\u{E0041}.pdf',
  'ends early for C': 'study.exe\u0000.pdf',
  'breaks the line of a header': 'study\r\nSet-Cookie: a=b.pdf',
  'holds a control character of C1': 'study\u0085.pdf',
  'holds a line separator': 'study\u2028.pdf',
  'is hidden': '.htaccess.pdf',
  'has two points': 'study..pdf',
  'is a device': 'con.pdf',
  'is a port': 'COM1.pdf',
  'is half a character': 'study\uD83D.pdf',
  'ends with a point': 'study.pdf.',
});

const otherNames: readonly HostileFile[] = [
  ...named('file-name-missing', { 'has no name': '', 'has a blank name': ' \t ' }),
  ...named('file-name-too-long', {
    'has an endless name': `${'a'.repeat(200)}.pdf`,
    'has a name of 1,000 characters': `${'字'.repeat(996)}.pdf`,
  }),
  ...named('file-name-secret', {
    'says a password': 'password=Tr0ub4dor.pdf',
    'is a key of a cloud': 'AKIAIOSFODNN7EXAMPLE.pdf',
    'is a token': 'ghp_16C7e42F292c6912E7710c838347Ae17.pdf',
    'is a recovery code': '8F2K-9Q1M-77XA-1B2C.pdf',
  }),
  ...named('file-type-unknown', {
    'is a program': 'study.exe',
    'is a program that says PDF before': 'study.pdf.exe',
    'is a page': 'study.html',
    'is a drawing with scripts': 'study.svg',
    'is a script': 'study.js',
    'has macros': 'study.docm',
    'is an archive': 'study.zip',
    'has no ending': 'study',
    'is of before 2007': 'study.doc',
    'is a shortcut': 'study.lnk',
    'names a hidden stream': 'study.pdf::$DATA',
  }),
];

const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(64, 0x90)]);
const lies = (contents: Readonly<Record<string, readonly [string, Buffer]>>): readonly HostileFile[] =>
  Object.entries(contents).map(([why, [name, bytes]]) => ({ why, name, bytes, code: 'file-type-lies' }));

const lyingContents = lies({
  'is a program and says PDF': ['study.pdf', program],
  'is a program and says picture': ['study.png', Buffer.concat([Buffer.from('\u007FELF', 'latin1'), Buffer.alloc(64)])],
  'is a program and says document': ['study.docx', program],
  'is a page and says PDF': ['study.pdf', text('<!doctype html><script>alert(1)</script>')],
  'is a page and says text': ['study.txt', text('<html><body>Study</body></html>')],
  'is a drawing and says text': ['study.txt', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  'is a drawing and says picture': ['study.png', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  'is a shell script and says text': ['study.txt', text('#!/bin/sh\nrm -rf /\n')],
  'is PHP and says text': ['study.md', text('<?php system($_GET["c"]);')],
  'is rich text and says text': ['study.txt', text(String.raw`{\rtf1\ansi study}`)],
  'is PostScript and says text': ['study.txt', text('%!PS-Adobe-3.0\n')],
  'is a PDF and says picture': ['study.png', pdf()],
  'is a picture and says another': ['study.jpg', png()],
  'is a picture and says PDF': ['study.pdf', jpeg()],
  'is a document and says spreadsheet': ['study.xlsx', office('docx')],
  'is a document and says PDF': ['study.pdf', office('docx')],
  'is an archive and says document': ['study.docx', zipOf([{ name: 'study.txt', content: 'Study' }])],
  'is a Java archive and says document': [
    'study.docx',
    zipOf([{ name: 'META-INF/MANIFEST.MF', content: 'Main-Class: A' }]),
  ],
  'is two documents in one': ['study.docx', office('docx', { name: 'xl/workbook.xml', content: '<a/>' })],
  'is text with a zero byte': ['study.txt', Buffer.from('study\0study')],
  'is text of two bytes each': ['study.txt', Buffer.from('\uFEFFstudy', 'utf16le')],
  'is text in Latin-1': ['study.txt', Buffer.from('Étude', 'latin1')],
  'is text with an overlong slash': ['study.txt', Buffer.from([0x61, 0xc0, 0xaf])],
  'is text with half a pair': ['study.txt', Buffer.from([0x61, 0xed, 0xa0, 0x80])],
  'is text beyond Unicode': ['study.txt', Buffer.from([0xf4, 0x90, 0x80, 0x80])],
  'is text that breaks off': ['study.txt', Buffer.from([0x61, 0xe2, 0x82])],
  'is a PDF that begins later': ['study.pdf', Buffer.concat([Buffer.from('\n\n'), pdf()])],
});

const claims: readonly HostileFile[] = [
  { why: 'is called a picture by the browser', name: 'study.pdf', bytes: pdf(), claimed: 'image/png' },
  { why: 'is called a page by the browser', name: 'study.txt', bytes: text(), claimed: 'text/html' },
  {
    why: 'is called a program by the browser',
    name: 'study.docx',
    bytes: office('docx'),
    claimed: 'application/x-msdownload',
  },
].map((each) => ({ ...each, code: 'file-type-lies' }));

const archive = zipOf([{ name: 'a.txt', content: 'a' }]);
const carrying = (parts: Readonly<Record<string, Part>>): readonly HostileFile[] =>
  Object.entries(parts).map(([why, part]) => ({
    why,
    name: 'study.docx',
    bytes: office('docx', part),
    code: 'file-carries-others',
  }));

const carriers: readonly HostileFile[] = [
  ...carrying({
    'carries a macro': { name: 'word/vbaProject.bin', content: 'macro' },
    'carries a program': { name: 'word/media/setup.exe', content: program },
    'carries a program as a picture': { name: 'word/media/image1.jpeg', content: program },
    'carries an object': { name: 'word/embeddings/oleObject1.bin', content: 'object' },
    'carries another document': { name: 'word/embeddings/book.xlsx', content: office('xlsx') },
    'carries an archive as a picture': { name: 'word/media/image1.png', content: archive },
    'carries a PDF as a picture': { name: 'word/media/image1.png', content: pdf() },
    'carries packed bytes as markup': { name: 'word/x.xml', content: Buffer.from([0x1f, 0x8b, 8, 0]) },
  }),
  {
    why: 'says in its types that it runs macros',
    name: 'study.docx',
    bytes: zipOf([
      { name: '[Content_Types].xml', content: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
      ...officeParts('docx').slice(1),
    ]),
    code: 'file-carries-others',
  },
  {
    why: 'hides an archive behind a picture',
    name: 'study.png',
    bytes: Buffer.concat([png(), archive]),
    code: 'file-carries-others',
  },
  {
    why: 'hides an archive behind a photograph',
    name: 'study.jpg',
    bytes: Buffer.concat([jpeg(), archive]),
    code: 'file-carries-others',
  },
  {
    why: 'hides an archive behind a PDF',
    name: 'study.pdf',
    bytes: Buffer.concat([pdf(), archive]),
    code: 'file-carries-others',
  },
  {
    why: 'runs a script when opened',
    name: 'study.pdf',
    bytes: pdf('/OpenAction << /S /JavaScript >>'),
    code: 'file-carries-others',
  },
  {
    why: 'launches a program when opened',
    name: 'study.pdf',
    bytes: pdf('/OpenAction << /S /Launch >>'),
    code: 'file-carries-others',
  },
];

const nought = Buffer.alloc(4 * 1_048_576);
const manyParts = Array.from({ length: 2_001 }, (_, at): Part => ({ name: `word/a${at}.xml`, content: 'a' }));
/** A part that is also the bytes of another one: so a small file unpacks to a huge one. */
const shared = (): Buffer => {
  const inner: Part = { name: 'word/b.xml', content: 'b'.repeat(100) };
  const alone = zipOf([inner]);
  const outer: Part = { name: 'word/a.xml', content: alone.subarray(0, alone.indexOf('PK\u0001\u0002')), stored: true };
  const parts = officeParts('docx');
  const at = zipOf(parts).indexOf('PK\u0001\u0002') + 30 + outer.name.length;
  return zipOf([...parts, outer, { ...inner, lies: { at } }]);
};

const unpacking = (contents: Readonly<Record<string, readonly [string, Buffer]>>): readonly HostileFile[] =>
  Object.entries(contents).map(([why, [code, bytes]]) => ({ why, name: 'study.docx', bytes, code }));

const bombs = unpacking({
  'unpacks to a thousand times its size': [
    'file-unpacks-too-much',
    office('docx', { name: 'word/a.xml', content: nought }),
  ],
  'says that it unpacks to a gigabyte': [
    'file-unpacks-too-much',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { size: 1_073_741_824 } }),
  ],
  'unpacks to more than it says': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: nought, lies: { size: 100 } }),
  ],
  'unpacks to less than it says': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { size: 100 } }),
  ],
  'has thousands of parts': ['file-unpacks-too-much', office('docx', ...manyParts)],
  'has parts that share their bytes': ['file-unpacks-too-much', shared()],
  'has parts beyond four gigabytes': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { size: 0xff_ff_ff_ff } }),
  ],
  'has a part that leads out': ['file-damaged', office('docx', { name: 'word/../../a.xml', content: 'a' })],
  'has a part with an absolute path': ['file-damaged', office('docx', { name: '/etc/a.xml', content: 'a' })],
  'has a part with a path of Windows': ['file-damaged', office('docx', { name: String.raw`word\a.xml`, content: 'a' })],
  'has one part twice': ['file-damaged', office('docx', { name: 'word/DOCUMENT.xml', content: 'a' })],
  'has a part with a wrong checksum': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { crc: 1 } }),
  ],
  'names a part in two ways': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { localName: 'word/b.xml' } }),
  ],
  'packs in a way of its own': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { method: 12 } }),
  ],
  'has a part with a password': [
    'file-locked',
    office('docx', { name: 'word/a.xml', content: 'a', lies: { flags: 1 } }),
  ],
  'has bytes before its parts and others behind': [
    'file-damaged',
    zipOf(officeParts('docx'), { behind: Buffer.from('more') }),
  ],
  'breaks off': ['file-damaged', office('docx').subarray(0, -30)],
  'is nothing but a signature': ['file-damaged', Buffer.from('PK\u0003\u0004')],
  'is a stream without a directory': [
    'file-damaged',
    Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync(nought)]),
  ],
  'is locked as a whole': [
    'file-locked',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512)]),
  ],
});

const laughs = [
  '<!DOCTYPE a [<!ENTITY a0 "ha">',
  ...Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`),
  ']><a>&a20;</a>',
].join('');

const unfolding = unpacking({
  'unfolds a billion laughs': ['file-damaged', office('docx', { name: 'word/a.xml', content: laughs })],
  'unfolds them in letters of two bytes': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: Buffer.from(`\uFEFF${laughs}`, 'utf16le') }),
  ],
  'unfolds them in a drawing': ['file-damaged', office('docx', { name: 'word/media/a.svg', content: laughs })],
  'reads a file of the machine': [
    'file-damaged',
    office('docx', {
      name: 'word/a.xml',
      content: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    }),
  ],
  'asks another machine for its rules': [
    'file-damaged',
    office('docx', { name: 'word/a.xml', content: '<!DOCTYPE a SYSTEM "https://rules.example/a.dtd"><a/>' }),
  ],
});

const broken: readonly HostileFile[] = [
  { why: 'is empty', name: 'study.pdf', bytes: Buffer.alloc(0), code: 'file-empty' },
  {
    why: 'is one byte too large',
    name: 'study.txt',
    bytes: Buffer.alloc(10 * 1_048_576 + 1, 'a'),
    code: 'file-too-large',
  },
  { why: 'is a PDF without an end', name: 'study.pdf', bytes: pdf().subarray(0, -7), code: 'file-damaged' },
  { why: 'is a picture that breaks off', name: 'study.png', bytes: png().subarray(0, -12), code: 'file-damaged' },
  {
    why: 'is a picture with a program behind it',
    name: 'study.png',
    bytes: Buffer.concat([png(), program]),
    code: 'file-damaged',
  },
  {
    why: 'is a picture that begins with another part',
    name: 'study.png',
    bytes: Buffer.concat([png().subarray(0, 8), png().subarray(33)]),
    code: 'file-damaged',
  },
  { why: 'is a photograph without an end', name: 'study.jpg', bytes: jpegWithoutEnd(), code: 'file-damaged' },
  { why: 'is the beginning of a photograph', name: 'study.jpg', bytes: jpeg().subarray(0, 4), code: 'file-damaged' },
];

/** Files and names that a sender may try; none of them is ever stored. */
export const hostileFiles: readonly HostileFile[] = [
  ...unsafeNames,
  ...otherNames,
  ...lyingContents,
  ...claims,
  ...carriers,
  ...bombs,
  ...unfolding,
  ...broken,
];
