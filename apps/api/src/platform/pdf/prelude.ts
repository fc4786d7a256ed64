/**
 * What every paper begins with. `say` writes a text in its language; where its direction turns (`bidiPieces`), the runs of a line
 * are put down in the order of reading, each at its place: whoever has the paper read to them hears them in that order.
 */
export const prelude = `
#let data = json(bytes(sys.inputs.data))
#let grey = rgb("#42535F")
#let direction(name) = if name == "rtl" { rtl } else { ltr }
#let faces(name) = {
  let arabic = ("IBM Plex Sans Arabic",)
  let others = ("Noto Sans",)
  (if name == "rtl" { arabic + others } else { others + arabic }) + ("Noto Sans SC",)
}
#let draw(run, body) = text(dir: direction(run.dir), font: faces(if calc.odd(run.level) { "rtl" } else { run.dir }), body)
#let wide(run, body) = measure(draw(run, body)).width

#let shown(runs) = {
  let runs = runs
  for level in range(calc.max(..runs.map(run => run.level)), 0, step: -1) {
    let (done, turned) = ((), ())
    for run in runs {
      if run.level >= level { turned.push(run) } else {
        done += turned.rev()
        done.push(run)
        turned = ()
      }
    }
    runs = done + turned.rev()
  }
  runs
}

// What goes to the left is said in one breath only where no space breaks it.
#let space-of(level) = if calc.odd(level) { "\\u{00A0}" } else { " " }

#let joined(line, piece, space) = {
  let before = line.last(default: none)
  if before != none and piece.text != "" and before.level == piece.level and before.dir == piece.dir {
    before.text += (if piece.gap { space-of(piece.level) } else { "" }) + piece.text
    return line.slice(0, -1) + (before,)
  }
  let gap = if piece.gap and before != none { space } else { 0pt }
  let said = line.rev().find(run => run.text != "")
  if gap > 0pt and said != none { line.at(said.n).after = space-of(said.level) }
  line + ((..piece, space: gap, after: "", n: line.len()),)
}

#let broken(pieces, most, space) = {
  let (lines, line, used, between) = ((), (), 0pt, ())
  for piece in pieces {
    if piece.text == "" {
      between.push(piece)
      continue
    }
    let width = wide(piece, piece.text) + if piece.gap or between.any(each => each.gap) { space } else { 0pt }
    if (piece.loose or between.any(each => each.loose)) and line.len() > 0 and used + width > most {
      lines.push(line)
      (line, used, between) = ((), 0pt, ())
    }
    for each in between + (piece,) { line = joined(line, each, space) }
    used += width
    between = ()
  }
  lines + (line,)
}

// A run is as wide as it was measured: without some more room, a space at its end would break it.
#let slack = 12pt
#let put(line, size) = {
  let runs = line.map(run => (..run, width: wide(run, run.text)))
  let used = runs.map(run => run.width + run.space).sum()
  let (x, places) = (if text.dir == rtl { size.width - used } else { 0pt }, (:))
  for run in shown(runs) {
    places.insert(str(run.n), if run.dir == "rtl" { x } else { x + run.space })
    x += run.width + run.space
  }
  box(width: size.width, height: 1.05em, for run in runs.filter(run => run.text != "") {
    // A space at the end of what goes to the left stands at its left.
    let hanging = if run.dir == "rtl" { wide(run, run.after + "a") - wide(run, "a") } else { 0pt }
    place(top + left, dx: places.at(str(run.n)) - hanging, box(width: run.width + slack, {
      set align(left)
      draw(run, run.text + run.after)
    }))
  })
}

#let flow(written) = if type(written) == str { written } else {
  layout(size => {
    let plain = (dir: if text.dir == rtl { "rtl" } else { "ltr" }, level: 0)
    let space = wide(plain, "a a") - wide(plain, "aa")
    par(for line in broken(written, size.width, space) { put(line, size) })
  })
}
#let voice(said, body) = text(lang: said.lang, dir: direction(said.dir), font: faces(said.dir), body)
#let say(said) = voice(said, flow(said.text))
// A page alone still says whose it is.
#let foot(name) = context {
  set text(dir: ltr, size: 8.5pt, fill: grey)
  align(center, [#name · #counter(page).display("1 / 1", both: true)])
}
#let paragraph(written) = if type(written) == str { par(written) } else { flow(written) }
// A symbol is not broken at the end of a line.
#show regex("ST/SGB/\\d{4}/\\d+"): box.with(baseline: 0.25em)
`;
