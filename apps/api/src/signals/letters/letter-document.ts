/** The letter on paper. Everything that changes comes in as data: words, direction, facts, code and attachment. */
export const letterDocument = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: "Mandat")
#set page(paper: "a4", margin: (x: 22mm, y: 18mm), numbering: "1 / 1")
#set par(leading: 0.6em)
#set text(font: ("Noto Sans", "IBM Plex Sans Arabic", "Noto Sans SC"), size: 9.5pt, lang: data.lang)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 11pt)
#show link: set text(fill: rgb("#005B8A"))
#pdf.attach(
  data.attachmentName,
  bytes(data.attachment),
  relationship: "data",
  mime-type: "application/json",
  description: data.attachmentText,
)
#let facts(rows) = table(
  columns: (32%, 68%),
  stroke: (x: none, y: 0.4pt + rgb("#D3DBE1")),
  inset: (x: 0pt, y: 4pt),
  ..rows.map(row => (text(fill: rgb("#42535F"), row.at(0)), row.at(1))).flatten(),
)
#for (place, part) in data.parts.enumerate() [
  #if place > 0 { pagebreak() }
  #set text(lang: part.lang, dir: if part.dir == "rtl" { rtl } else { ltr })
  = #part.title
  #text(size: 11pt, part.subtitle)

  #part.intro

  #facts(part.rows)

  == #part.textsTitle
  #list(..part.texts.map(each => link(each.url, each.title)))

  == #part.precedenceTitle
  #part.precedence

  == #part.verifyTitle
  #part.verify

  #align(center, image(bytes(data.code), format: "svg", width: 84mm, alt: part.codeAlt))
]
`;
