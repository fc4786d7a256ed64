import { prelude } from '../../platform/pdf/prelude.ts';

/** The case on paper. Everything that changes comes in as data: labels, direction, rows. */
export const proofDocument = `${prelude}
#set document(title: data.name, author: "Mandat")
#set page(paper: "a4", margin: 25mm, footer: foot(data.reference))
#set text(size: 10pt, top-edge: 0.8em, bottom-edge: -0.25em, hyphenate: false, overhang: false)
#set text(lang: data.lang, dir: direction(data.dir), font: faces(data.dir))
#set par(leading: 0.5em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.8em)
#let facts(rows) = table(
  columns: (38%, 62%),
  stroke: (x: none, y: 0.4pt + rgb("#D3DBE1")),
  inset: (x: 0pt, y: 4pt),
  ..rows.map(row => (text(fill: grey, say(row.at(0))), say(row.at(1)))).flatten(),
)

= #data.title
#text(size: 12pt, say(data.subtitle))
#line(length: 100%, stroke: 0.5pt + rgb("#75858F"))
#facts(data.facts)

== #data.headings.chain
#for step in data.chain {
  text(weight: 600, say(step.title))
  facts(step.rows)
  say(step.text)
}

== #data.headings.accounts
#for account in data.accounts {
  text(weight: 600, say(account.title))
  text(fill: grey, say(account.handle))
  facts(account.steps)
}

== #data.headings.notices
#facts(data.notices)

== #data.headings.events
#facts(data.events)
`;
