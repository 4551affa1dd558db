/** What EAD has where a web page has another element. Names that EAD has as well, such as p and table, are not among them. */
export function adviceOnWebPages(version: 'ead2002' | 'ead3'): Readonly<Record<string, string>> {
  const link = version === 'ead3' ? '<ref href="…">' : '<extref xlink:href="…">'
  const list = version === 'ead3' ? 'listtype' : 'type'
  const bold = 'This is of a web page: write <emph render="bold">, or leave the tags out.'
  const italic = 'This is of a web page: write <emph render="italic">, or leave the tags out.'
  const heading = 'This is of a web page: write <head>, as the first element of a note or a list.'
  return {
    b: bold,
    strong: bold,
    i: italic,
    em: italic,
    u: 'This is of a web page: write <emph render="underline">, or leave the tags out.',
    sub: 'This is of a web page: write <emph render="sub">, or leave the tags out.',
    sup: 'This is of a web page: write <emph render="super">, or leave the tags out.',
    br: 'This is of a web page: write <lb/>, or end the paragraph and begin another.',
    a: `This is of a web page: write ${link}.`,
    ul: `This is of a web page: write <list ${list}="${version === 'ead3' ? 'unordered' : 'simple'}"> with an <item> for each <li>.`,
    ol: `This is of a web page: write <list ${list}="ordered"> with an <item> for each <li>.`,
    li: 'This is of a web page: write <item>, in a <list>.',
    span: 'This is of a web page: leave its tags out and keep the words.',
    font: 'This is of a web page: leave its tags out and keep the words.',
    center: 'This is of a web page: leave its tags out and keep the words.',
    ...(version === 'ead3' && { div: 'This is of a web page: leave its tags out and keep what is in it.' }),
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    tr: 'This is of a web page: write <row>, in the <tbody> of a <tgroup>.',
    td: 'This is of a web page: write <entry>, in a <row>.',
    th: 'This is of a web page: write <entry>, in the <row> of a <thead>.',
    img: 'This is of a web page: write <dao> for a picture of the material.',
  }
}
