/** The case on paper. Everything that changes comes in as data: labels, direction, rows. */
export const proofDocument = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: "Mandat")
#set page(paper: "a4", margin: 25mm, numbering: "1 / 1")
#set text(font: ("Noto Sans", "IBM Plex Sans Arabic", "Noto Sans SC"), size: 10pt, lang: data.lang, dir: if data.dir == "rtl" { rtl } else { ltr })
#set par(leading: 0.7em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12pt)
#let rule = line(length: 100%, stroke: 0.5pt + rgb("#75858F"))
#let facts(rows) = table(
  columns: (35%, 65%),
  stroke: (x: none, y: 0.4pt + rgb("#D3DBE1")),
  inset: (x: 0pt, y: 5pt),
  ..rows.map(row => (text(fill: rgb("#42535F"), row.at(0)), row.at(1))).flatten(),
)

= #data.title
#text(size: 12pt, data.subtitle)
#rule
#facts(data.facts)

== #data.headings.chain
#for step in data.chain [
  #text(weight: 600, step.title) \\
  #step.text
  #v(4pt)
]

== #data.headings.accounts
#for account in data.accounts [
  #text(weight: 600, account.title) #h(6pt) #text(fill: rgb("#566673"), account.handle)
  #facts(account.steps)
]

== #data.headings.notices
#facts(data.notices)

== #data.headings.events
#facts(data.events)
`;
