import { prelude } from '../../platform/pdf/prelude.ts';

/** The letter on paper. Everything that changes comes in as data: words, direction, facts; and, exactly, code and attachment. */
export const letterDocument = `${prelude}
#set document(title: data.title, author: "Mandat")
#set page(
  paper: "a4",
  margin: (x: 22mm, top: 14mm, bottom: 14mm),
  footer: foot(data.reference),
)
#set par(leading: 0.45em, spacing: 0.8em)
#set text(size: 9pt, top-edge: 0.8em, bottom-edge: -0.25em, hyphenate: false, overhang: false)
#set text(lang: data.lang, dir: direction(data.dir), font: faces(data.dir))
#set list(body-indent: 0.5em)
#show heading: set text(weight: 600)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 1): set block(above: 1em, below: 0.4em)
#show heading.where(level: 2): set text(size: 9.5pt)
#show heading.where(level: 2): set block(above: 0.75em, below: 0.45em)
#show link: set text(fill: rgb("#005B8A"))
#let beginning = if data.dir == "rtl" { right } else { left }
#let small(body) = text(size: 8pt, fill: grey, body)
#let other(texts, body) = texts.slice(1).map(each => align(beginning, body(say(each))))
#let both(texts) = stack(spacing: 0.35em, say(texts.first()), ..other(texts, small))
#let columns-of(body) = grid(
  columns: (1fr,) * data.parts.len(),
  column-gutter: 7mm,
  ..data.parts.map(part => voice(part, body(part))),
)
#let cells(texts, body) = if texts.len() == data.parts.len() { texts.map(each => align(beginning, body(say(each)))) } else {
  (table.cell(colspan: data.parts.len(), body(say(texts.first()))),)
}
#pdf.attach(
  data.attachmentName,
  bytes(sys.inputs.attachment),
  relationship: "data",
  mime-type: "application/json",
  description: data.attachmentText,
)
#grid(
  columns: (1fr, 62mm),
  column-gutter: 6mm,
  text(size: 11pt, weight: 600, both(data.entity)),
  align(end, stack(spacing: 0.4em, text(weight: 600, say(data.number)), say(data.date))),
)
#line(length: 100%, stroke: 1.5pt)

= #data.parts.first().title
#for part in data.parts.slice(1) { align(beginning, text(size: 11pt, fill: grey, voice(part, part.title))) }

#columns-of(part => {
  paragraph(part.intro)
  paragraph(part.precedence)
})

#table(
  columns: (17%,) * data.parts.len() + (1fr,) * data.parts.len(),
  stroke: (x: none, y: 0.4pt + rgb("#D3DBE1")),
  inset: (y: 3pt, right: if beginning == right { 0pt } else { 5pt }, left: if beginning == left { 0pt } else { 5pt }),
  ..data.facts.map(((labels, values)) => cells(labels, small) + cells(values, body => body)).flatten(),
)
#if data.notDrawn.len() > 0 { small(both(data.notDrawn)) }

#columns-of(part => {
  heading(level: 2, part.obligationsTitle)
  set text(size: 8.5pt)
  enum(numbering: "(a)", ..part.obligations.map(flow))
  text(size: 9pt, heading(level: 2, part.textsTitle))
  list(..part.texts.map(each => link(each.url, flow(each.title))))
})

#block(breakable: false, above: 0.9em, {
  line(length: 100%, stroke: 0.5pt + rgb("#75858F"))
  v(-0.4em)
  grid(
    columns: (1fr, 67mm),
    column-gutter: 6mm,
    {
      v(0.8em)
      text(size: 10.5pt, weight: 600, say(data.head))
      for each in data.signature { block(spacing: 0.4em, both(each)) }
      for part in data.parts {
        set text(size: 8pt)
        voice(part, {
          text(size: 9pt, heading(level: 2, part.verifyTitle))
          paragraph(part.verify)
        })
      }
    },
    image(bytes(sys.inputs.code), format: "svg", width: 67mm, alt: data.codeAlt),
  )
})
`;
